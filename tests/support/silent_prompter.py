"""A program: takes the place of the desktop's window that asks for a keyring's password, and never gets an answer."""

from jeepney import MessageType, message_bus, new_method_return
from jeepney.io.blocking import open_dbus_connection

with open_dbus_connection() as connection:
    connection.send_and_get_reply(message_bus.RequestName("org.gnome.keyring.SystemPrompter"))
    print("ready", flush=True)  # noqa: T201
    while True:
        message = connection.receive()
        if message.header.message_type is MessageType.method_call:
            print("asked", flush=True)  # noqa: T201
            connection.send(new_method_return(message))
