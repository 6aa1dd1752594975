"""Waiting for the end of a sync that somebody asked for, so that every "Sync now" ends with a message, good or bad.

It asks nobody: the service tells how many rounds of each source have ended.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping

from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Source

from .sources import SourceRepository


def rounds_so_far(repository: SourceRepository, keys: Iterable[SourceKey]) -> dict[SourceKey, int]:
    """Of those a sync can be awaited of: one that is switched off is not synced, another service may not count."""
    found = {}
    for key in keys:
        source = repository.source(key)
        if source is not None and source.syncs is not None and source.status != SourceStatus.DISABLED:
            found[key] = source.syncs
    return found


async def until_synced(repository: SourceRepository, before: Mapping[SourceKey, int]) -> list[Source]:
    """Those sources after a round of each has ended. Left out is what was removed meanwhile, or counts anew."""
    news = asyncio.Event()
    end = repository.changed.connect(lambda _account, _label: news.set())
    waiting = dict(before)
    ended: list[Source] = []
    try:
        while True:
            news.clear()
            for key, count in list(waiting.items()):
                source = repository.source(key)
                if source is not None and source.syncs == count:
                    continue
                del waiting[key]
                if source is not None and source.syncs is not None and source.syncs > count:
                    ended.append(source)
            if not waiting:
                return ended
            await news.wait()
    finally:
        end()
