"""Notices that the machine was asleep or is in another network: connections may be dead then, planned moments past.

One task for all sources, so that their own waits may be long: twenty sources wake nobody twenty times a minute.
"""

from __future__ import annotations

from collections.abc import Callable

from cio_desktop.engine.clock import Clock
from cio_desktop.engine.status.network import Network

SLEPT = 10.0  # by so much the wall clock has gone further than the other, which stands still in sleep


class Surroundings:
    """`changed` is called once for each change that is noticed."""

    def __init__(self, clock: Clock, network: Network, every: float, changed: Callable[[], None]) -> None:
        self._clock = clock
        self._network = network
        self._every = every
        self._changed = changed

    async def run(self) -> None:
        apart, way = self._apart(), self._network.way()
        while True:
            await self._clock.sleep(self._every)
            apart_now, way_now = self._apart(), self._network.way()
            if abs(apart_now - apart) > SLEPT or way_now != way:
                self._changed()
            apart, way = apart_now, way_now

    def _apart(self) -> float:
        return self._clock.now() - self._clock.monotonic()
