"""A private Courier IMAP on loopback: no MOVE, no QRESYNC, no UIDNEXT in SELECT, "." between the parts of a name.

Its own daemons for sign-in are left out: this small server checks the password and hands the connection over to
Courier's `imapd`, as Courier's `imaplogin` does. `python -m tests.support.courier FOLDER PORT` is that server.
"""

import os
import re
import socket
import subprocess
import sys
import threading
from pathlib import Path

from tests.support import unpacked
from tests.support.mail_user import ImapUser
from tests.support.unpacked_server import UnpackedServer

_CAPABILITY = "IMAP4rev1 UIDPLUS CHILDREN NAMESPACE THREAD=ORDEREDSUBJECT THREAD=REFERENCES SORT QUOTA IDLE ACL"
_LOGIN = re.compile(rb'(\S+) LOGIN "?([^" ]+)"? "?([^" ]+)"?\r\n\Z', re.IGNORECASE)


def missing() -> str:
    """Why it can't run here; empty when it can."""
    needed = ("imapd", "maildirmake.courier")
    absent = [name for name in needed if unpacked.program("courier", f"usr/bin/{name}") is None]
    return f"no Courier on this machine: {', '.join(absent)}" if absent else ""


class CourierUser(ImapUser):
    separator = "."


class Courier(UnpackedServer):
    package = "courier"

    def __init__(self, *, without: str = "") -> None:
        """`without`: a word of the capabilities that is not told."""
        super().__init__()
        self._capability = " ".join(word for word in _CAPABILITY.split() if word != without)

    def _command(self) -> list[str]:
        return [sys.executable, "-m", "tests.support.courier", str(self.folder), str(self.port), self._capability]

    def user(self, password: str = "secret-pass") -> CourierUser:
        name = f"user{next(self._numbers)}"
        home = self.folder / name
        home.mkdir()
        make = unpacked.ROOT / "courier/usr/bin/maildirmake.courier"
        environment = unpacked.environment("courier")
        subprocess.run([make, home / "Maildir"], env=environment, check=True, capture_output=True, timeout=60)
        (home / "password").write_text(password)
        self._own(home, *home.rglob("*"))
        return CourierUser(self.host, self.port, name, password)


def _serve(folder: Path, port: int, capability: str) -> None:
    with socket.create_server(("127.0.0.1", port)) as listener:
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=_sign_in, args=(connection, folder, capability), daemon=True).start()


def _sign_in(connection: socket.socket, folder: Path, capability: str) -> None:
    with connection:
        connection.sendall(b"* OK [CAPABILITY %b] Courier-IMAP ready.\r\n" % capability.encode())
        while line := _line(connection):
            tag, _, command = line.partition(b" ")
            if found := _LOGIN.match(line):
                if _right(folder / found[2].decode(), found[3].decode()):
                    _hand_over(connection, folder / found[2].decode(), found[1].decode(), capability)
                    return
                connection.sendall(tag + b" NO Login failed.\r\n")
            elif command.upper().startswith(b"CAPABILITY"):
                connection.sendall(b"* CAPABILITY %b\r\n%b OK done\r\n" % (capability.encode(), tag))
            elif command.upper().startswith(b"LOGOUT"):
                connection.sendall(b"* BYE Courier-IMAP server shutting down\r\n%b OK done\r\n" % tag)
                return
            else:
                connection.sendall(tag + b" BAD Not signed in.\r\n")


def _line(connection: socket.socket) -> bytes:
    """Byte by byte: what follows the login belongs to the next program."""
    line = b""
    while not line.endswith(b"\n"):
        byte = connection.recv(1)
        if not byte:
            return b""
        line += byte
    return line


def _right(home: Path, password: str) -> bool:
    return home.is_dir() and (home / "password").read_text() == password


def _hand_over(connection: socket.socket, home: Path, tag: str, capability: str) -> None:
    owner = home.stat()
    told = {"AUTHENTICATED": home.name, "IMAPLOGINTAG": tag, "TCPREMOTEIP": "127.0.0.1", "TCPREMOTEPORT": "1"}
    told |= {"PROTOCOL": "IMAP", "IMAP_CAPABILITY": capability, "IMAP_KEYWORDS": "1", "IMAP_ACL": "1"}
    told |= {"IMAP_USELOCKS": "1", "IMAP_IDLE_TIMEOUT": "60", "HOME": str(home), "OUTBOX": ""}
    subprocess.run(
        [f"{unpacked.ROOT}/courier/usr/bin/imapd", "Maildir"],
        stdin=connection.fileno(),
        stdout=connection.fileno(),
        stderr=subprocess.DEVNULL,
        cwd=home,
        env=unpacked.environment("courier") | told,
        user=owner.st_uid if os.geteuid() == 0 else None,
        group=owner.st_gid if os.geteuid() == 0 else None,
    )


if __name__ == "__main__":
    _serve(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
