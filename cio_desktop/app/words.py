"""The index of words follows the messages that come."""

from __future__ import annotations

import asyncio
import logging

from cio_desktop.engine.api import EventBus
from cio_desktop.protocol.enums import EventType
from cio_desktop.store import word_index
from cio_desktop.store.database import Database

_NEWS_OF_MESSAGES = (EventType.MESSAGES, EventType.RESYNC, EventType.SOURCE_REMOVED, EventType.ACCOUNT_REMOVED)
PAUSE = 5.0  # seconds: an import tells of new messages all the time
REST = 600.0  # after an error of ours, which the next try may meet again

log = logging.getLogger(__name__)


async def keep_words(db: Database, events: EventBus) -> None:
    """Messages that come are found by their words soon after, without their import having waited for that."""
    with events.subscribe() as news:
        while True:
            pause = PAUSE
            try:
                await word_index.catch_up(db)
            except Exception:  # an error of ours must not end it: the next messages may be others
                log.exception("The index of words could not be filled on")
                pause = REST
            async for event in news:
                if event.type in _NEWS_OF_MESSAGES:
                    break
            else:
                return
            await asyncio.sleep(pause)
