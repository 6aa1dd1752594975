"""What a server or the line does wrong, from its name in a script."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable

from tests.support.fake_imap import (
    Action,
    Answer,
    Command,
    Cut,
    DropAfter,
    DropBefore,
    Late,
    NoCopyUid,
    Nothing,
    Silent,
    WrongCopyUid,
)

_CHANGING = ("UID COPY", "UID MOVE", "UID STORE", "UID EXPUNGE", "EXPUNGE", "APPEND")
_NO = ("[NOPERM] Permission denied", "[CANNOT] Not here", "No", "[SERVERBUG] Internal error")
_LATER = ("[UNAVAILABLE] Try again", "[INUSE] Mailbox is locked", "[LIMIT] Slow down")
_WRONG = (b"COPYUID 1 2 3", b"COPYUID 1000 1 1", b"COPYUID 9 1:3 5:7", b"COPYUID", b"APPENDUID 1000 1")


class _Late(Late):
    """`done` is told the name of the command when it was carried out after all."""

    def __init__(self, event: asyncio.Event, done: Callable[[str], object]) -> None:
        super().__init__(event)
        self._done = done

    def rewrite(self, lines: list[bytes], command: Command) -> list[bytes]:
        self._done(command.name)
        return lines


def _late(chance: random.Random, done: Callable[[str], object]) -> Action:
    event = asyncio.Event()
    asyncio.get_running_loop().call_later(chance.random() * 8, event.set)
    return _Late(event, done)


_ACTIONS: dict[str, Callable[[random.Random], Action]] = {
    "drop before": lambda chance: DropBefore(reset=chance.random() < 0.5),
    "drop after": lambda chance: DropAfter(reset=chance.random() < 0.5),
    "cut": lambda chance: Cut(chance.randint(1, 60)),
    "refuse": lambda chance: Answer("NO", chance.choice(_NO)),
    "over quota": lambda chance: Answer("NO", "[OVERQUOTA] Quota exceeded"),
    "try later": lambda chance: Answer("NO", chance.choice(_LATER)),
    "bad": lambda chance: Answer("BAD", "Command unknown"),
    "nothing": lambda chance: Nothing(),
    "no copyuid": lambda chance: NoCopyUid(),
    "wrong copyuid": lambda chance: WrongCopyUid(chance.choice(_WRONG)),
    "silent": lambda chance: Silent(executes=chance.random() < 0.5),
}
# OK without a deed is known of commands that change mail; late are only commands whose connection was lost.
_ONLY_CHANGING = {"nothing", "late"}


def action(kind: str, command: str, chance: random.Random, late: Callable[[str], object]) -> Action | None:
    """None where the fault makes no sense for the command. `late` hears of commands carried out after all."""
    if kind in _ONLY_CHANGING and command not in _CHANGING:
        return None
    return _late(chance, late) if kind == "late" else _ACTIONS[kind](chance)
