"""Commands out, their answers in: tags, literals, pipelining, deadlines. Knows no command's meaning.

After a cancel, a time-out or a broken grammar the connection is closed and never used again: nobody could say which
command an answer belongs to. A plain NO or BAD leaves it usable.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, AsyncIterator, Collection, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from cio_desktop.language import Said

from .arguments import Literal, Part
from .capabilities import Capabilities
from .errors import (
    ArgumentRefused,
    CommandBad,
    CommandRefused,
    ConnectionLost,
    MailError,
    MessageTooLarge,
    ProtocolViolation,
    Throttled,
    Unsupported,
)
from .framing import Frame
from .quirks import Quirk, usable
from .refusals import refusal
from .responses import (
    Continuation,
    Junk,
    Response,
    Status,
    StatusKind,
    Tagged,
    Untagged,
    atom_text,
    code_values,
    read_response,
)
from .trace import Trace
from .wire import Timeouts, Wire, WireLost, WireSilent

PIPELINE = 8
YIELD_EVERY = 250
ANSWER = 20.0  # the longest silence before what every server answers at once: the go-ahead of IDLE, and DONE
_JUNK_LIMIT = 3
_FORBIDDEN = re.compile(rb"[\r\n\x00]")
_IN_STEP = (CommandRefused, CommandBad, Unsupported, ArgumentRefused, MessageTooLarge)

Command = Sequence[Part]


@dataclass(slots=True)
class Reply:
    status: Status
    data: list[Untagged] = field(default_factory=list)
    codes: list[Status] = field(default_factory=list)
    """Untagged OK and NO lines that carried a code."""
    apart: bool = True
    """What belongs to it is told apart from what belongs to other commands of the same trip."""

    @property
    def good(self) -> bool:
        return self.apart and self.status.kind is StatusKind.OK

    def code(self, name: str) -> Status | None:
        """The code wherever the server put it: in the tagged line or before it."""
        for status in (self.status, *self.codes):
            if status.code == name:
                return status
        return None


class Dialogue:
    def __init__(self, wire: Wire, timeouts: Timeouts, trace: Trace) -> None:
        self.wire = wire
        self.timeouts = timeouts
        self.trace = trace
        self.quirks: set[Quirk] = set()
        self.learnt: set[Quirk] = set()
        """Of these, those that were noticed on this connection."""
        self.proved: set[str] = set()
        """Extensions whose use has worked on this connection."""
        self._announced = self._capabilities = Capabilities()
        self._counter = 0
        self._lock = asyncio.Lock()
        self._owner: asyncio.Task[object] | None = None
        self._codes: list[Status] = []
        self._junk = 0
        self._deadline = 0.0
        self._owed: set[bytes] = set()
        self._answered_at = float("-inf")
        self.hurried = False
        """A command went out behind DONE before that was answered, and has no answer yet."""
        self.throttled: Throttled | None = None
        """The server asked to be left alone while this connection was in use."""

    @property
    def capabilities(self) -> Capabilities:
        """What may be used: announced, and not known for a quirk."""
        return self._capabilities

    @capabilities.setter
    def capabilities(self, announced: Capabilities) -> None:
        self._announced = announced
        self._capabilities = usable(announced, self.quirks)

    @property
    def announced(self) -> Capabilities:
        return self._announced

    def learn(self, *quirks: Quirk) -> None:
        """The server has these: remembered, and heeded from now on."""
        fresh = set(quirks) - self.quirks
        if fresh:
            self.quirks |= fresh
            self.learnt |= fresh
            if usable(self._capabilities, fresh) is not self._capabilities:
                self.capabilities = self._announced
            self.trace.note("quirks of this server: " + ", ".join(sorted(fresh)))  # as it is: a log

    @property
    def closed(self) -> bool:
        return self.wire.closed

    @property
    def tls(self) -> bool:
        return self.wire.tls

    def close(self) -> None:
        """At once, without a goodbye."""
        self.wire.close()

    # -- one turn at a time

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """The right to speak. What leaves the conversation out of step closes the connection."""
        task = asyncio.current_task()
        if self._lock.locked() and self._owner is task:
            raise RuntimeError("a command inside the iteration of another one on the same connection")
        async with self._lock:
            self._owner = task
            self._codes = []
            self._junk = 0
            self._deadline = asyncio.get_running_loop().time() + self.timeouts.command
            try:
                if self.wire.closed:
                    raise WireLost(Said("The connection to the mail server is gone: the connection is closed."))
                yield
            except _IN_STEP:
                raise
            except WireLost as error:
                raise self._lost(error.words) from error
            except WireSilent:
                self.close()
                lost = self._lost(Said("The mail server stopped answering."))
                lost.silent = True
                raise lost from None
            except MailError as error:
                self.trace.note(str(error))
                self.close()
                raise
            except BaseException:
                self.close()
                raise
            finally:
                self._owner = None

    @property
    def busy(self) -> bool:
        return self._lock.locked()

    def _lost(self, message: Said) -> ConnectionLost:
        """With the server's goodbye if it said one before it hung up."""
        goodbye: Status | None = None
        try:
            while (frame := self.wire.poll()) is not None:
                response = self.read(frame)
                if isinstance(response, Untagged) and response.name == "BYE":
                    goodbye = response.status
        except ProtocolViolation:
            pass  # what broke the connection is told already
        self.trace.note(str(message))
        self.close()
        return lost_by_goodbye(goodbye) if goodbye is not None else ConnectionLost(message)

    # -- whole commands

    async def run(self, *parts: Part, want: Collection[str] = ()) -> Reply:
        """One command to its end. Raises CommandRefused or CommandBad for NO and BAD."""
        (reply,) = await self._exchange([parts], want)
        if reply.status.kind is not StatusKind.OK:
            raise self._refused(reply.status, parts)
        return reply

    def _refused(self, status: Status, parts: Command) -> MailError:
        """A server that wants to be left alone is."""
        error = refusal(status, command_name(parts))
        if isinstance(error, Throttled):
            self.throttled = error
            self.close()
        return error

    async def run_many(self, commands: Sequence[Command], want: Collection[str] = ()) -> list[Reply]:
        """Reading commands, up to 8 in flight. Their data is in the first reply; a NO raises nothing."""
        replies = await self._exchange(commands, want) if commands else []
        self._heed((reply.status, parts) for reply, parts in zip(replies, commands, strict=True))
        return replies

    def _heed(self, answers: Iterable[tuple[Status, Command]]) -> None:
        """Where a NO raises nothing: a server that wants to be left alone is."""
        for status, parts in answers:
            if status.kind is not StatusKind.OK and isinstance(refusal(status, command_name(parts)), Throttled):
                raise self._refused(status, parts)

    async def stream(self, *parts: Part, want: Collection[str]) -> AsyncGenerator[Untagged, None]:
        """The wanted data of one command as it comes. Leaving the loop early closes the connection."""
        async with self.turn():
            tag = await self.send(parts)
            poll, note = self.wire.poll, self.note
            while True:
                frame = poll()
                response = await self.receive() if frame is None else self.read(frame)
                if type(response) is Untagged:
                    if response.name in want:
                        self._junk = 0  # the rest of a badly counted literal is no endless junk
                        yield response
                    else:
                        note(response)
                elif type(response) is Tagged and response.tag == tag:
                    self.finish(response.status, command_name(parts))
                    return
                else:
                    self.junk(response)

    async def _exchange(self, commands: Sequence[Command], want: Collection[str]) -> list[Reply]:
        async with self.turn():
            waiting: dict[bytes, int] = {}
            done: dict[int, Status] = {}
            data: list[Untagged] = []
            at = 0
            while len(done) < len(commands):
                if at < len(commands) and len(waiting) < PIPELINE:
                    # a literal that needs the server's go-ahead can't overtake other answers
                    if waiting and self._needs_go_ahead(commands[at]):
                        pass
                    else:
                        tag = self._next_tag()
                        waiting[tag] = at
                        refused = await self._send(tag, commands[at], want, data)
                        if refused is not None:
                            done[waiting.pop(tag)] = refused
                        at += 1
                        continue
                response = await self.receive()
                if isinstance(response, Untagged):
                    self._sort(response, want, data)
                    if not len(data) % YIELD_EVERY:
                        await asyncio.sleep(0)  # a long answer that is here already is not read in one breath
                elif isinstance(response, Tagged) and response.tag in waiting:
                    done[waiting.pop(response.tag)] = self._checked(response.status)
                else:
                    self.junk(response)
            self._settled()
            replies = [Reply(done[number]) for number in range(len(commands))]
            replies[0].data, replies[0].codes = data, self._codes
            return replies

    def _settled(self) -> None:
        """What was sent after the end of IDLE has its answer."""
        self.hurried = False
        if self._owed:  # it goes on without: its IDLE can't be ended in order
            self._owed.clear()
            self.learn(Quirk.NO_IDLE)

    # -- pieces, for the login and for IDLE

    async def send(self, parts: Command, *, shown: bytes | None = None) -> bytes:
        """Send one command; its tag. `shown` stands in the trace instead. Only within a turn."""
        tag = self._next_tag()
        refused = await self._send(tag, parts, (), [], shown)
        if refused is not None:
            raise self._failure(refused, command_name(parts))
        return tag

    async def send_line(self, line: bytes, *, shown: bytes) -> None:
        """A continuation line: IDLE's DONE, a SASL response."""
        self.trace.sent(shown)
        self.wire.write(line + b"\r\n")
        await self.wire.drain(self.timeouts.progress)

    def owe(self, tag: bytes) -> None:
        """The end of that command is not waited for: its answer comes before that of the next one."""
        self._owed.add(tag)
        self.hurried = True

    @property
    def owed(self) -> bool:
        return bool(self._owed)

    async def settle(self) -> None:
        """Until nothing is owed: what comes after belongs to what is sent then."""
        if self._owed:
            async with self.turn():
                while self._owed:
                    response = await self.receive()
                    if isinstance(response, Untagged):
                        self.note(response)
                    else:
                        self.junk(response)
            self.hurried = False

    async def receive(self, silence: float | None = None) -> Response:
        silence = self.timeouts.progress if silence is None else silence
        if self._owed:
            silence = min(silence, ANSWER)
        return self.read(await self.wire.read(silence, self._deadline))

    def note(self, response: Untagged) -> None:
        """Data nobody asked for. Raises when the server says goodbye."""
        status = response.status
        if response.name == "CAPABILITY":
            self.capabilities = Capabilities(response.rest.decode("ascii", "replace").split())
        elif response.name == "BYE" and status is not None:
            raise lost_by_goodbye(status)
        elif status is not None and status.code is not None:
            self._settle(status)
            if len(self._codes) < 100:
                self._codes.append(status)

    def junk(self, response: Response) -> None:
        """A line that belongs to nothing: ignored, but not for ever. An empty one and a continuation do no harm."""
        if isinstance(response, Tagged) and response.tag in self._owed:
            self._owed.discard(response.tag)
            return
        if isinstance(response, Continuation) and not self._junk:
            self.learn(Quirk.UNASKED_CONTINUATIONS)
            return
        if isinstance(response, Junk) and not response.text.strip():
            return
        self._junk += 1
        if self._junk >= _JUNK_LIMIT:
            raise ProtocolViolation(Said("The server sends lines that belong to no command."))

    # -- inside

    def read(self, frame: Frame) -> Response:
        self.trace.received(frame[0])
        response = read_response(frame)
        if type(response) is Tagged:
            self._answered_at = asyncio.get_running_loop().time()
        return response

    def _sort(self, response: Untagged, want: Collection[str], data: list[Untagged]) -> None:
        if response.name in want:
            data.append(response)
            if response.status is not None:
                self._settle(response.status)
        else:
            self.note(response)

    def _settle(self, status: Status) -> None:
        if status.code == "CAPABILITY":
            self.capabilities = Capabilities(atom_text(value) for value in code_values(status))

    def _checked(self, status: Status) -> Status:
        if status.kind is StatusKind.BYE:
            raise lost_by_goodbye(status)
        self._settle(status)
        return status

    def finish(self, status: Status, command: str) -> None:
        """The tagged answer: raises unless it is OK."""
        if status.kind is not StatusKind.OK:
            raise self._failure(status, command)
        self._settle(status)

    def _failure(self, status: Status, command: str) -> MailError:
        return lost_by_goodbye(status) if status.kind is StatusKind.BYE else refusal(status, command)

    def _next_tag(self) -> bytes:
        self._counter += 1
        return b"c%d" % self._counter

    def _needs_go_ahead(self, parts: Command) -> bool:
        free = self.capabilities.free_literal
        return any(isinstance(part, Literal) and len(part.data) > free for part in parts)

    async def _send(
        self,
        tag: bytes,
        parts: Command,
        want: Collection[str],
        data: list[Untagged],
        shown: bytes | None = None,
    ) -> Status | None:
        """The refusal, where the server gives one instead of its go-ahead for a literal."""
        for part in parts:
            if isinstance(part, bytes) and _FORBIDDEN.search(part):
                raise ArgumentRefused(Said("A command with a line break inside was about to be sent."))
        free = self.capabilities.free_literal
        silence = self.timeouts.progress
        line = tag + b" "
        self.trace.sent(tag + b" " + (shown if shown is not None else _printed(parts)))
        for part in parts:
            if isinstance(part, bytes):
                line += part
                continue
            if len(part.data) <= free:
                self.wire.write(line + b"{%d+}\r\n" % len(part.data))
            else:
                self.wire.write(line + b"{%d}\r\n" % len(part.data))
                refused = await self._go_ahead(tag, want, data)
                if refused is not None:
                    return refused
            await self.wire.write_large(part.data, silence)
            line = b""
        self.wire.write(line + b"\r\n")
        await self.wire.drain(silence)
        return None

    async def _go_ahead(self, tag: bytes, want: Collection[str], data: list[Untagged]) -> Status | None:
        while True:
            response = await self.receive()
            if isinstance(response, Continuation):
                return None
            if isinstance(response, Untagged):
                self._sort(response, want, data)
            elif isinstance(response, Tagged) and response.tag == tag:
                status = self._checked(response.status)
                if status.kind is StatusKind.OK:
                    raise ProtocolViolation(Said("The server called a command done before it had all of it."))
                return status
            else:
                self.junk(response)


def lost_by_goodbye(status: Status) -> ConnectionLost:
    lost = ConnectionLost(
        Said("The mail server ended the connection: {words}", words=status.text or status.code or "BYE"),
        server_text=status.text,
        response_code=status.code,
    )
    lost.goodbye = True
    return lost


def command_name(parts: Command) -> str:
    """For messages: the command without its arguments."""
    words = parts[0].split() if parts and isinstance(parts[0], bytes) else []
    named = words[:2] if words[:1] == [b"UID"] else words[:1]
    return b" ".join(named).decode("ascii", "replace")


def _printed(parts: Command) -> bytes:
    return b"".join(part if isinstance(part, bytes) else b"{%d}" % len(part.data) for part in parts)
