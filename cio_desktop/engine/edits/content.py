"""The whole text of a copy as a digest: the only proof that two copies are the same bytes (engine.md 3.5).

A header, a size or a Message-ID says that two copies are one mail to a person, never that one may go for the other.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from cio_desktop.imap.commands import fetch
from cio_desktop.imap.errors import MessageTooLarge

from .box import Copy
from .faults import Final, Replan
from .run import Run, place_of

# A message is held in memory whole while it is read.
LARGEST = 64 * 1024 * 1024


def digest_of(raw: bytes) -> bytes:
    return hashlib.blake2b(raw, digest_size=32).digest()


async def read(run: Run, copy: Copy) -> bytes:
    """The text of a copy as its server has it. Raises Replan when the copy is gone, Final when it is too big."""
    desk = run.desk(copy.source_id)
    if (await desk.open(copy.raw)).uidvalidity != copy.uidvalidity:
        run.lost(place_of(copy))
        raise Replan
    try:
        raw = await fetch.fetch_raw(desk.connection, copy.uid, LARGEST)
    except MessageTooLarge:
        raise Final("The message is too big to be compared with its copy.", code="edit.too_large") from None
    if raw is None:
        run.lost(place_of(copy))
        raise Replan
    run.digests[place_of(copy)] = digest_of(raw)
    return raw


async def digest(run: Run, copy: Copy) -> bytes:
    """Asked of the server once: what is at a UID never changes."""
    known = run.digests.get(place_of(copy))
    if known is None:
        await read(run, copy)
        known = run.digests[place_of(copy)]
    return known


async def same(run: Run, copy: Copy, others: Iterable[Copy]) -> bool:
    """Whether one of the others has the same bytes. Another size, told by the same server, settles it without."""
    mine = await digest(run, copy)
    for other in others:
        if other.source_id == copy.source_id and None not in {other.size, copy.size} and other.size != copy.size:
            continue
        if await digest(run, other) == mine:
            return True
    return False
