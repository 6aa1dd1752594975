"""The fault plan: what the server does wrong, to which command, at which occurrence.

    server.faults.on("UID COPY", Answer("NO", "[OVERQUOTA] Quota exceeded"))
    server.faults.on("UID MOVE", DropAfter(), nth=2)
    server.faults.on("GREETING", Raw(b"HTTP/1.1 400 Bad Request\\r\\n"), times=None)

`COPY` means COPY and UID COPY alike, `AUTH` means LOGIN and AUTHENTICATE, `*` means every command. `GREETING` is
what a new connection hears.
"""

import asyncio
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from tests.support.fake_imap.parse import Command


class Wire(Protocol):
    """What an action may do with a session."""

    async def write(self, data: bytes) -> None: ...
    async def close(self, *, reset: bool = False) -> None: ...
    async def until_gone(self) -> None: ...


class Action:
    """A fault. `executes` False: the command is not carried out. Every method has the harmless behaviour here."""

    executes = True

    async def before(self, wire: Wire) -> None:
        """Before the command is carried out; closing the wire here ends the story."""

    def rewrite(self, lines: list[bytes], command: Command) -> list[bytes]:
        """The answer, one item per response, the tagged one last."""
        return lines

    async def send(self, wire: Wire, data: bytes) -> bool:
        """True: this action has sent the answer, or what is left of it."""
        return False


@dataclass
class DropBefore(Action):
    """The connection ends; the command was not carried out."""

    reset: bool = False
    executes = False

    async def before(self, wire: Wire) -> None:
        await wire.close(reset=self.reset)


@dataclass
class DropAfter(Action):
    """The command was carried out, the answer is lost with the connection."""

    reset: bool = False

    async def send(self, wire: Wire, data: bytes) -> bool:
        await wire.close(reset=self.reset)
        return True


@dataclass
class Cut(Action):
    """The answer ends in the middle of a "line", of a "literal", or after so many bytes; then drop, or stall."""

    where: str | int = "line"
    stall: bool = False

    async def send(self, wire: Wire, data: bytes) -> bool:
        await wire.write(data[: self.place(data)])
        await (wire.until_gone() if self.stall else wire.close())
        return True

    def place(self, data: bytes) -> int:
        if isinstance(self.where, int):
            return self.where
        literal = re.search(rb"\{(\d+)\}\r\n", data)
        if self.where == "literal":
            assert literal is not None, f"no literal in {data[:200]!r}"
            return literal.end() + int(literal[1]) // 2
        return max(1, data.index(b"\r\n") // 2)


@dataclass
class Silent(Action):
    """No answer at all; the connection stays open until the client gives up."""

    executes: bool = False

    async def send(self, wire: Wire, data: bytes) -> bool:
        await wire.until_gone()
        return True


@dataclass
class Hold(Action):
    """Waits for the test's event: before the command is carried out, or (`after`) with the answer ready."""

    event: asyncio.Event
    after: bool = False
    reached: asyncio.Event = field(default_factory=asyncio.Event)

    async def _wait(self) -> None:
        self.reached.set()
        await self.event.wait()

    async def before(self, wire: Wire) -> None:
        if not self.after:
            await self._wait()

    async def send(self, wire: Wire, data: bytes) -> bool:
        if self.after:
            await self._wait()
        return False


@dataclass
class Delay(Action):
    seconds: float

    async def before(self, wire: Wire) -> None:
        await asyncio.sleep(self.seconds)


@dataclass
class Late(Action):
    """The connection ends at once; the server carries the command out later, when the event comes."""

    event: asyncio.Event

    async def before(self, wire: Wire) -> None:
        await wire.close()
        await self.event.wait()


@dataclass
class Answer(Action):
    """NO, BAD or BYE with any words instead of the work; `executes=True`: after the work was done all the same."""

    status: str
    text: str = ""
    executes: bool = False

    def rewrite(self, lines: list[bytes], command: Command) -> list[bytes]:
        words = f" {self.text}".rstrip().encode()
        if self.status == "BYE":
            return [b"* BYE" + words + b"\r\n"]
        return [command.tag + b" " + self.status.encode() + words + b"\r\n"]

    async def send(self, wire: Wire, data: bytes) -> bool:
        if self.status != "BYE":
            return False
        await wire.write(data)
        await wire.close()
        return True


class Nothing(Answer):
    """OK, and nothing was done."""

    def __init__(self, text: str = "Completed") -> None:
        super().__init__("OK", text)


@dataclass
class Rewrite(Action):
    """A regular expression over each response: `Rewrite(rb" \\[COPYUID [^]]*\\]", b"")`."""

    pattern: bytes
    replacement: bytes

    def rewrite(self, lines: list[bytes], command: Command) -> list[bytes]:
        return [re.sub(self.pattern, self.replacement, line, flags=re.DOTALL) for line in lines]


class NoCopyUid(Rewrite):
    """OK without COPYUID or APPENDUID; an untagged OK that held nothing else goes too."""

    def __init__(self) -> None:
        super().__init__(rb" \[(?:COPYUID|APPENDUID) [^]]*\]", b"")


class WrongCopyUid(Rewrite):
    """`WrongCopyUid(b"COPYUID 1 9 9")`: the code says something else."""

    def __init__(self, code: bytes) -> None:
        super().__init__(rb"\[(?:COPYUID|APPENDUID) [^]]*\]", b"[" + code.replace(b"\\", b"\\\\") + b"]")


@dataclass
class Inject(Action):
    """Further responses, "before" the others, in the "middle", just before the tagged ("end") or "after" all."""

    lines: Sequence[bytes]
    where: str = "before"

    def rewrite(self, lines: list[bytes], command: Command) -> list[bytes]:
        extra = [line if line.endswith(b"\r\n") else line + b"\r\n" for line in self.lines]
        places = {"before": 0, "middle": max(0, len(lines) - 1) // 2, "end": len(lines) - 1, "after": len(lines)}
        place = places[self.where]
        return [*lines[:place], *extra, *lines[place:]]


@dataclass
class Change(Action):
    """Any change of the responses, by a function of the test."""

    function: Callable[[list[bytes]], list[bytes]]

    def rewrite(self, lines: list[bytes], command: Command) -> list[bytes]:
        return self.function(lines)


@dataclass
class Raw(Action):
    """These bytes instead of the answer; then the connection stays, or ends (`close`)."""

    data: bytes
    close: bool = False
    executes: bool = False

    async def send(self, wire: Wire, data: bytes) -> bool:
        await wire.write(self.data)
        if self.close:
            await wire.close()
        return True


@dataclass
class Split(Action):
    """The answer in writes of so many bytes each."""

    size: int = 1

    async def send(self, wire: Wire, data: bytes) -> bool:
        for start in range(0, len(data), self.size):
            await wire.write(data[start : start + self.size])
            await asyncio.sleep(0)
        return True


@dataclass
class Rule:
    name: str
    actions: tuple[Action, ...]
    nth: int
    times: int | None
    when: Callable[[Command], bool] | None
    met: int = 0
    """How many commands it was held against."""
    hits: int = 0

    def matches(self, command: Command) -> bool:
        if self.name == "AUTH":
            named = command.name in ("LOGIN", "AUTHENTICATE")
        elif self.name == "*":
            named = command.name != "GREETING"
        else:
            named = command.name in (self.name, "UID " + self.name)
        return named and (self.when is None or self.when(command))

    def take(self) -> bool:
        self.met += 1
        due = self.met >= self.nth and (self.times is None or self.met < self.nth + self.times)
        self.hits += due
        return due


class Faults:
    def __init__(self) -> None:
        self.rules: list[Rule] = []

    def on(
        self,
        name: str,
        *actions: Action,
        nth: int = 1,
        times: int | None = 1,
        when: Callable[[Command], bool] | None = None,
    ) -> Rule:
        """From the `nth` matching command on, `times` times (None: for ever). The rule's `hits` tells if it came."""
        rule = Rule(name.upper(), actions, nth, times, when)
        self.rules.append(rule)
        return rule

    def clear(self) -> None:
        self.rules.clear()

    def pick(self, command: Command) -> list[Action]:
        due = [rule for rule in self.rules if rule.matches(command) and rule.take()]
        return [action for rule in due for action in rule.actions]
