"""Several commands in one trip to the server, and whose of them an answer is."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from .arguments import Part
from .dialogue import Command, Dialogue, Reply
from .errors import ConnectionLost
from .quirks import Quirk
from .responses import StatusKind, Tagged, Untagged

YIELD_EVERY = 20  # responses: each is read whole, and a message's row takes 50 µs
IN_ORDER = 24  # short ones, each with a short answer
JUST_NOW = 10.0  # a connection that has answered so lately was no dead one

T = TypeVar("T")


@dataclass(slots=True)
class Asked(Generic[T]):
    """One of several commands of a trip. `read` makes a `value` of the reply, before anything that comes later is read;
    None where it is not good, or nothing can be made of it. `reply`: None until it was answered."""

    parts: Command
    want: Set[str]
    read: Callable[[Reply], T | None]
    value: T | None = None
    reply: Reply | None = None

    def take(self, reply: Reply) -> None:
        self.reply = reply
        self.value = self.read(reply)


class InOrder(Dialogue):
    _trips: frozenset[tuple[Part, ...]] = frozenset()
    """Of what commands those were that were answered to the end on this connection, in their order. Each is known by
    its first part, which names no message."""

    def may_follow(self, *commands: Command) -> bool:
        """Whether these may be sent in one trip by `run_in_order`."""
        return Quirk.ONE_BY_ONE not in self.quirks and not any(map(self._needs_go_ahead, commands))

    async def run_in_order(self, commands: Sequence[Asked[Any]]) -> None:
        """Several commands in one trip, which the server carries out one after the other (RFC 9051 5.5). What comes
        belongs to the first of those not answered yet that wants such a response. Answers in another order, as Dovecot
        gives them behind a MOVE, count where no two of these commands want the same. A NO raises nothing. Only where
        they `may_follow`; a server that loses what follows is known from then on. Not one that has carried out the
        same: there the line died."""
        trip = tuple(dict.fromkeys(asked.parts[0] for asked in commands))
        recent = self._answered_at > asyncio.get_running_loop().time() - JUST_NOW
        try:
            await self._exchange_in_order(commands)
        except ConnectionLost as lost:
            answered = lost.answered = sum(asked.reply is not None for asked in commands)
            lost_it = answered == 1 or (not answered and recent and not lost.silent and not self.hurried)
            if lost_it and trip not in self._trips:
                self.learn(Quirk.ONE_BY_ONE)
            raise
        self._trips |= {trip}
        self._heed((asked.reply.status, asked.parts) for asked in commands if asked.reply is not None)

    def check(self, asked: Asked[Any]) -> None:
        """Raises what `run` would have raised."""
        if asked.reply is not None and asked.reply.status.kind is not StatusKind.OK:
            raise self._refused(asked.reply.status, asked.parts)

    async def _exchange_in_order(self, commands: Sequence[Asked[Any]]) -> None:
        async with self.turn():
            waiting: dict[bytes, Asked[Any]] = {}
            data: dict[bytes, list[Untagged]] = {}
            mixed: set[bytes] = set()
            left = list(reversed(commands))
            heard = 0
            while left or waiting:
                if left and len(waiting) < IN_ORDER:
                    with self.wire.in_one():
                        while left and len(waiting) < IN_ORDER:
                            tag = self._next_tag()
                            waiting[tag], data[tag] = left.pop(), []
                            await self._send(tag, waiting[tag].parts, (), [])
                response = await self.receive()
                if isinstance(response, Untagged):
                    meant = next((tag for tag, asked in waiting.items() if response.name in asked.want), None)
                    self._sort(response, () if meant is None else waiting[meant].want, data.get(meant or b"", []))
                    heard += 1
                    if not heard % YIELD_EVERY:
                        await asyncio.sleep(0)  # a long answer that is here already is not read in one breath
                elif isinstance(response, Tagged) and (answered := waiting.get(response.tag)) is not None:
                    tag, status = response.tag, self._checked(response.status)
                    before = list(waiting)[: list(waiting).index(tag)]
                    alike = {each for each, asked in waiting.items() if not answered.want.isdisjoint(asked.want)}
                    mixed |= {tag, *alike} if not alike.isdisjoint(before) else set()
                    del waiting[tag]
                    codes = []
                    if not before:
                        codes, self._codes = self._codes, []
                    self._hand_over(answered, Reply(status, data.pop(tag), codes, tag not in mixed))
                else:
                    self.junk(response)
            self._settled()

    def _hand_over(self, asked: Asked[Any], reply: Reply) -> None:
        if not reply.apart:
            self.learn(Quirk.ONE_BY_ONE)
            for response in reply.data:
                self.note(response)
            reply.data, reply.codes = [], []
        asked.take(reply)
