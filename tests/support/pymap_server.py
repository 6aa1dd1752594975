"""pymap in the test's own loop: a second real IMAP server (UIDPLUS, MOVE, OBJECTID, no CONDSTORE), quick to start.

Its mail lives in memory; what is really there is read through another IMAP client, as with every other server.
"""

import argparse
import asyncio
from collections.abc import Iterable
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from typing import Any

from tests.support.listening import stop_listening
from tests.support.mail import EPOCH


class PymapServer:
    """`async with PymapServer() as server: await server.user("ada", "pw", {"INBOX": messages(3)})`."""

    def __init__(self) -> None:
        self.host, self.port = "127.0.0.1", 0
        self._stack = AsyncExitStack()
        self._connections: set[asyncio.Task[Any]] = set()

    async def __aenter__(self) -> "PymapServer":
        from proxyprotocol.result import ProxyResultLocal
        from proxyprotocol.sock import SocketInfo
        from pymap.backend.dict import Config, DictBackend, Login
        from pymap.concurrent import Subsystem
        from pymap.imap import IMAPServer

        options = argparse.Namespace(
            host=None, port=0, debug=False, cert=None, key=None, tls=False, proxy_protocol=None, passlib_cfg=None
        )
        self._config = Config(
            options,
            host=None,
            port=0,
            demo_data=False,
            demo_user="",
            demo_password="",
            tls_enabled=False,
            invalid_user_sleep=0.0,
            cpu_subsystem=Subsystem.for_asyncio(),  # its threads would outlive the server
        )
        self._config.apply_context()
        self._login = Login(self._config)
        await DictBackend(self._login, self._config).start(self._stack)
        serve = IMAPServer(self._login, self._config)

        async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = asyncio.current_task()
            assert task is not None
            self._connections.add(task)
            try:
                await serve(reader, writer, SocketInfo.get(writer, ProxyResultLocal(), unique_id=b"test"))
            finally:
                self._connections.discard(task)
                writer.close()

        server = await asyncio.start_server(connected, self.host, 0)
        self.port = server.sockets[0].getsockname()[1]
        self._stack.push_async_callback(stop_listening, server)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._stack.aclose()
        for task in list(self._connections):
            task.cancel()
        await asyncio.gather(*self._connections, return_exceptions=True)

    async def user(
        self, name: str, password: str = "secret-pass", folders: dict[str, Iterable[bytes]] | None = None
    ) -> None:
        from pymap.backend.dict import Identity
        from pymap.backend.dict.filter import FilterSet
        from pymap.backend.dict.mailbox import MailboxSet
        from pymap.parsing.message import AppendMessage
        from pymap.user import Passwords, UserMetadata

        hashed = await Passwords(self._config).hash_password(password)
        identity = Identity(name, self._login, None, frozenset({"admin"}))
        await identity.set(UserMetadata(self._config, name, password=hashed))
        mailboxes = MailboxSet()
        self._config.set_cache[name] = (mailboxes, FilterSet())
        for folder, messages in (folders or {}).items():
            if folder != "INBOX":
                await mailboxes.add_mailbox(folder)
            mailbox = await mailboxes.get_mailbox(folder)
            for n, raw in enumerate(messages):
                when = datetime.fromtimestamp(EPOCH + n * 60, UTC)
                await mailbox.append(AppendMessage(raw, when, frozenset()))
