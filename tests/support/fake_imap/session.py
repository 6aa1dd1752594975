"""One connection to the fake server: reads commands, signs in, dispatches, answers; faults come in here."""

import asyncio
import base64
import binascii
import contextlib
import re
import ssl
from collections.abc import Callable
from typing import TYPE_CHECKING

from tests.support.fake_imap import folders, messages
from tests.support.fake_imap.parse import LITERAL_MARK, BadSyntax, Command, parse_command, text_of
from tests.support.fake_imap.store import Refused
from tests.support.fake_imap.view import View

if TYPE_CHECKING:
    from tests.support.fake_imap.server import FakeImap

Handler = Callable[["Session", Command], bytes]

_LITERAL = re.compile(rb"\{(\d+)(\+)?\}\r?\n$")
_HANDLERS: dict[str, Handler] = {**folders.HANDLERS, **messages.HANDLERS}
_ANY_TIME = ("CAPABILITY", "NOOP", "LOGOUT", "ID")
_SIGN_IN = ("LOGIN", "AUTHENTICATE", "STARTTLS")
_NEEDS = {
    "MOVE": "move",
    "UID MOVE": "move",
    "IDLE": "idle",
    "UNSELECT": "unselect",
    "NAMESPACE": "namespace",
    "ID": "ident",
    "XLIST": "xlist",
    "MYRIGHTS": "acl",
    "ENABLE": "condstore",
}
_NO_EXPUNGE = ("FETCH", "STORE", "SEARCH")


class Gone(Exception):
    """The connection is over."""


class Session:
    def __init__(
        self, server: "FakeImap", number: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self.server = server
        self.number = number
        self.profile = server.profile
        self.store = server.store
        self.reader = reader
        self.writer = writer
        self.tls = server.tls
        self.user: str | None = None
        self.view: View | None = None
        self.condstore = False
        self.qresync = False
        self.lines: list[bytes] = []
        self.changed = asyncio.Event()

    # the wire

    async def write(self, data: bytes) -> None:
        try:
            self.writer.write(data)
            await self.writer.drain()
        except (ConnectionError, RuntimeError) as error:
            raise Gone from error

    async def close(self, *, reset: bool = False) -> None:
        if reset:
            self.writer.transport.abort()
        else:
            self.writer.close()

    async def until_gone(self) -> None:
        with contextlib.suppress(ConnectionError):
            while await self.reader.read(65536):
                pass
        raise Gone

    def is_closing(self) -> bool:
        return self.writer.is_closing()

    async def _line(self) -> bytes:
        try:
            line = await self.reader.readuntil(b"\n")
        except (asyncio.IncompleteReadError, ConnectionError) as error:
            raise Gone from error
        return line

    async def _read_command(self) -> Command:
        text, literals = b"", list[bytes]()
        while True:
            line = await self._line()
            found = _LITERAL.search(line)
            if found is None:
                text += line.rstrip(b"\r\n")
                break
            if found[2] is None:
                await self.write(b"+ OK\r\n")
            elif not self.profile.literal_plus:
                raise BadSyntax("LITERAL+ is not offered")
            try:
                literals.append(await self.reader.readexactly(int(found[1])))
            except (asyncio.IncompleteReadError, ConnectionError) as error:
                raise Gone from error
            text += line[: found.start()] + LITERAL_MARK % (len(literals) - 1)
        return parse_command(text, literals)

    # for the handlers

    def out(self, line: bytes) -> None:
        self.lines.append(line)

    def selected(self) -> View:
        if self.view is None:
            raise BadSyntax("no mailbox selected")
        return self.view

    def leave(self) -> None:
        self.view = None

    def capabilities(self) -> bytes:
        named = self.profile.capabilities(
            tls=self.tls, authenticated=self.user is not None, starttls=self.server.starttls_context is not None
        )
        judged = "" if self.user is not None else "".join(f" AUTH={name}" for name in self.server.judges)
        return named + judged.encode()

    # the conversation

    async def run(self) -> None:
        self.store.listeners.append(self.changed.set)
        try:
            await self._carry_out(Command(b"*", "GREETING"))
            while not self.is_closing():
                try:
                    command = await self._read_command()
                except BadSyntax as error:
                    await self.write(f"* BAD {error}\r\n".encode())
                    continue
                await self._carry_out(command)
        except Gone:
            pass
        finally:
            self.store.listeners.remove(self.changed.set)
            self.writer.close()
            with contextlib.suppress(ConnectionError, TimeoutError, ssl.SSLError):
                await self.writer.wait_closed()

    async def _carry_out(self, command: Command) -> None:
        actions = self.server.faults.pick(command)
        await self.server.note(self, command)
        for action in actions:
            await action.before(self)
        self.lines = []
        tagged = b""
        if all(action.executes for action in actions):
            tagged = await self._execute(command)
        await self.server.note_after(self, command)
        lines = [*self.lines, tagged]
        for action in actions:
            lines = action.rewrite(lines, command)
        data = b"".join(lines)
        if self.is_closing():
            raise Gone
        for action in actions:
            if await action.send(self, data):
                break
        else:
            await self.write(data)
        if self.is_closing():
            raise Gone
        if command.name in ("LOGOUT", "GREETING") and b"* BYE" in data:
            await self.close()
        if command.name == "STARTTLS" and tagged.startswith(command.tag + b" OK") and tagged in lines:
            assert self.server.starttls_context is not None
            try:
                await self.writer.start_tls(self.server.starttls_context)
            except (OSError, EOFError) as error:
                raise Gone from error
            self.tls = True

    async def _execute(self, command: Command) -> bytes:
        if command.name == "GREETING":
            return self._greeting()
        try:
            words = await self._dispatch(command)
            status = b"OK"
        except Refused as error:
            status, words = b"NO", str(error).encode("utf-8", "surrogateescape")
        except (BadSyntax, IndexError) as error:
            status, words = b"BAD", f"Error in IMAP command: {error}".encode()
        self._notify(command)
        return command.tag + b" " + status + b" " + words + b"\r\n"

    def _greeting(self) -> bytes:
        if self.server.max_connections is not None and len(self.server.sessions) > self.server.max_connections:
            return b"* BYE Too many connections\r\n"
        code = b"[CAPABILITY " + self.capabilities() + b"] " if self.profile.capability_in_ok else b""
        return b"* OK " + code + b"Ready\r\n"

    def _notify(self, command: Command | None) -> None:
        self.changed.clear()
        if self.view is not None:
            expunges = command is None or command.name not in _NO_EXPUNGE
            self.view.notify(self.out, expunges=expunges, vanished=self.qresync, modseq=self.condstore)

    async def _dispatch(self, command: Command) -> bytes:
        name = command.name
        need = _NEEDS.get(name)
        if need is not None and not getattr(self.profile, need):
            raise BadSyntax(f"unknown command {name}")
        if name in _ANY_TIME:
            return self._any_time(command)
        if name in _SIGN_IN:
            return await self._sign_in(command)
        if self.user is None:
            raise BadSyntax("please log in first")
        if name == "IDLE":
            return await self._idle()
        if name == "ENABLE":
            return self._enable(command)
        handler = _HANDLERS.get(name)
        if handler is None:
            raise BadSyntax(f"unknown command {name}")
        return handler(self, command)

    def _any_time(self, command: Command) -> bytes:
        if command.name == "CAPABILITY":
            self.out(b"* CAPABILITY " + self.capabilities() + b"\r\n")
        elif command.name == "ID":
            self.out(b'* ID ("name" "Fake" "vendor" "tests")\r\n')
        elif command.name == "LOGOUT":
            self.out(b"* BYE Logging out\r\n")
        return command.name.capitalize().encode() + b" completed"

    def _enable(self, command: Command) -> bytes:
        offered = {"CONDSTORE": self.profile.condstore, "QRESYNC": self.profile.qresync}
        asked = [text_of(each).decode("ascii", "replace").upper() for each in command.args]
        enabled = [word for word in asked if offered.get(word)]
        self.qresync = self.qresync or "QRESYNC" in enabled
        self.condstore = self.condstore or bool(enabled)
        self.out(f"* ENABLED {' '.join(enabled)}\r\n".encode())
        return b"Enabled"

    async def _sign_in(self, command: Command) -> bytes:
        if self.user is not None:
            raise BadSyntax("already logged in")
        if command.name == "STARTTLS":
            if self.server.starttls_context is None or self.tls:
                raise BadSyntax("STARTTLS is not offered")
            return b"Begin TLS negotiation now"
        if self.profile.login_disabled and not self.tls:
            raise Refused("[PRIVACYREQUIRED] Plaintext authentication disallowed")
        mechanism = text_of(command.args[0]).decode("ascii", "replace").upper() if command.args else ""
        if command.name == "AUTHENTICATE" and mechanism in self.server.judges:
            return await self._by_judge(command, mechanism)
        if command.name == "LOGIN":
            name, password = text_of(command.args[0]), text_of(command.args[1])
        else:
            name, password = await self._plain(command)
        user = name.decode("utf-8", "replace")
        if self.server.users.get(user) != password.decode("utf-8", "replace"):
            raise Refused("[AUTHENTICATIONFAILED] Authentication failed.")
        return self._welcome(user)

    def _welcome(self, user: str) -> bytes:
        self.user = user
        code = b"[CAPABILITY " + self.capabilities() + b"] " if self.profile.capability_in_ok else b""
        return code + b"Logged in"

    async def _by_judge(self, command: Command, mechanism: str) -> bytes:
        if len(command.args) > 1:
            response = text_of(command.args[1])
        else:
            await self.write(b"+ \r\n")
            response = (await self._line()).rstrip(b"\r\n")
        user = self.server.judges[mechanism](base64.b64decode(response, validate=True))
        if user is None:
            if mechanism != "XOAUTH":
                await self.write(b"+ " + base64.b64encode(b'{"status":"401","scope":"mail"}') + b"\r\n")
                await self._line()
            raise Refused("[AUTHENTICATIONFAILED] Authentication failed.")
        return self._welcome(user)

    async def _plain(self, command: Command) -> tuple[bytes, bytes]:
        if not self.profile.sasl_plain or text_of(command.args[0]).upper() != b"PLAIN":
            raise Refused("[CANNOT] Unsupported authentication mechanism")
        if len(command.args) > 1:
            if not self.profile.sasl_ir:
                raise BadSyntax("SASL-IR is not offered")
            response = text_of(command.args[1])
        else:
            await self.write(b"+ \r\n")
            response = (await self._line()).rstrip(b"\r\n")
        try:
            _, name, password = base64.b64decode(response, validate=True).split(b"\x00")
        except (binascii.Error, ValueError) as error:
            raise BadSyntax("bad PLAIN response") from error
        return name, password

    async def _idle(self) -> bytes:
        await self.write(b"+ idling\r\n")
        done = asyncio.ensure_future(self._line())
        try:
            while not done.done():
                woken = asyncio.ensure_future(self.changed.wait())
                try:
                    await asyncio.wait({done, woken}, return_when=asyncio.FIRST_COMPLETED)
                finally:
                    woken.cancel()
                self._notify(None)
                if self.lines and not done.done():
                    await self.write(b"".join(self.lines))
                    self.lines = []
            if (await done).strip().upper() != b"DONE":
                raise BadSyntax("expected DONE")
        finally:
            done.cancel()
        return b"Idle completed"
