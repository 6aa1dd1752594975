import asyncio
import imaplib

from tests.support.mail import messages
from tests.support.pymap_server import PymapServer


async def test_a_client_finds_the_mail() -> None:
    async with PymapServer() as server:
        await server.user("ada@example.com", "pw", {"INBOX": messages(3), "Bills": []})

        def work() -> None:
            client = imaplib.IMAP4(server.host, server.port, timeout=60)
            client.login("ada@example.com", "pw")
            assert client.select("INBOX")[1] == [b"3"]
            assert client.uid("MOVE", client.uid("SEARCH", "ALL")[1][0].split()[0].decode(), "Bills")[0] == "OK"
            assert client.select("Bills")[1] == [b"1"]
            client.logout()

        await asyncio.to_thread(work)


async def test_it_ends_with_a_client_still_there() -> None:
    async with PymapServer() as server:
        reader, writer = await asyncio.open_connection(server.host, server.port)
        assert (await reader.readline()).startswith(b"* OK")
    writer.close()
    await writer.wait_closed()
