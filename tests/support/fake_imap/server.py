"""The fake server itself: listens on a free loopback port in the test's own loop, keeps the log of all commands."""

import asyncio
import inspect
import itertools
import ssl
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from types import TracebackType

from tests.support.fake_imap.faults import Faults
from tests.support.fake_imap.gmail import GmailStore
from tests.support.fake_imap.parse import Command
from tests.support.fake_imap.profiles import FULL, Profile
from tests.support.fake_imap.session import Session
from tests.support.fake_imap.store import Store
from tests.support.fake_imap.virtual import VirtualStore
from tests.support.listening import stop_listening
from tests.support.patience import PATIENCE

Judge = Callable[[bytes], str | None]
Hook = Callable[[Session, Command], Awaitable[None] | None]

USER, PASSWORD = "user@example.com", "secret-pass"
_LINE_LIMIT = 1 << 24


@dataclass(frozen=True)
class Logged:
    """A command as it came in, before it was carried out."""

    session: int
    name: str
    line: bytes
    mailbox: str | None
    """The mailbox selected in that session."""


def _store(profile: Profile) -> Store:
    if profile.gmail:
        return GmailStore(hide_all_mail=profile.hide_all_mail)
    return VirtualStore() if profile.views else Store()


class FakeImap:
    """`async with FakeImap(NO_MOVE) as server:` then `server.store.add("INBOX", make_message(1))`."""

    def __init__(
        self,
        profile: Profile = FULL,
        *,
        users: Mapping[str, str] | None = None,
        ssl_context: ssl.SSLContext | None = None,
        starttls_context: ssl.SSLContext | None = None,
        store: Store | None = None,
        judges: Mapping[str, Judge] | None = None,
    ) -> None:
        self.profile = profile
        self.judges = dict(judges or {})
        """Further SASL mechanisms: what a decoded response proves, a user's name or nothing."""
        self.users = dict(users or {USER: PASSWORD})
        self.user, self.password = next(iter(self.users.items()))
        self.store = store or _store(profile)
        self.store.delimiter = profile.delimiter
        self.faults = Faults()
        self.on_command: Hook | None = None
        """Runs before each command is carried out: the place for a third party's acts."""
        self.after_command: Hook | None = None
        """Runs when it was carried out, before the answer is sent."""
        self.log: list[Logged] = []
        self.sessions: set[Session] = set()
        self.max_connections: int | None = None
        self.may_create = True
        self.connections = 0
        self.host, self.port = "127.0.0.1", 0
        self.tls = ssl_context is not None
        self.starttls_context = starttls_context
        self._ssl_context = ssl_context
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._numbers = itertools.count(1)
        self._errors: list[BaseException] = []

    async def __aenter__(self) -> "FakeImap":
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()
        if self._errors and error is None:
            raise self._errors[0]

    async def start(self) -> None:
        """Also after stop(): same port, same mail."""
        self._server = await asyncio.start_server(
            self._accept, self.host, self.port, ssl=self._ssl_context, limit=_LINE_LIMIT
        )
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """An outage: nobody listens, all connections end."""
        if self._server is not None:
            server, self._server = self._server, None
            await stop_listening(server)
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def drop_all(self) -> None:
        """All connections end; new ones are welcome."""
        for session in list(self.sessions):
            await session.close()
        tasks = list(self._tasks)
        if tasks:
            await asyncio.wait(tasks, timeout=5)

    # StreamWriter wants a plain function here to leave the task to us
    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.get_running_loop().create_task(self._serve(reader, writer))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        session = Session(self, next(self._numbers), reader, writer)
        self.sessions.add(session)
        self.connections += 1
        try:
            await session.run()
        except Exception as error:  # a fault of the fake itself: the test has to hear of it, at the end
            self._errors.append(error)
            writer.transport.abort()
        finally:
            self.sessions.discard(session)

    async def note(self, session: Session, command: Command) -> None:
        if command.name != "GREETING":
            selected = session.view.mailbox.name.decode("latin-1") if session.view else None
            self.log.append(Logged(session.number, command.name, command.line, selected))
        await self._call(self.on_command, session, command)

    async def note_after(self, session: Session, command: Command) -> None:
        await self._call(self.after_command, session, command)

    @staticmethod
    async def _call(hook: Hook | None, session: Session, command: Command) -> None:
        if hook is not None and command.name != "GREETING":
            result = hook(session, command)
            if inspect.isawaitable(result):
                await result

    # for judging

    @property
    def names(self) -> list[str]:
        """Names of all commands received, in order."""
        return [logged.name for logged in self.log]

    def lines(self, *names: str) -> list[str]:
        """Commands received, as text without tags; with `names`, only those."""
        return [logged.line.decode("utf-8", "replace") for logged in self.log if not names or logged.name in names]

    def snapshot(self) -> dict[str, list[tuple[int, str, tuple[str, ...]]]]:
        """Mailbox -> (uid, Message-ID, flags)."""
        return self.store.snapshot()

    async def wait_for(self, name: str, count: int = 1, timeout: float = PATIENCE) -> None:
        """Until so many commands of that name were received."""
        async with asyncio.timeout(timeout):
            while self.names.count(name) < count:
                await asyncio.sleep(0.002)
