"""The whole text of a copy as a digest: the only proof that two copies are the same bytes (engine/README.md, Identity).

A header, a size or a Message-ID says that two copies are one mail to a person, never that one may go for the other.
"""

from __future__ import annotations

import hashlib

from cio_desktop.imap.commands import fetch
from cio_desktop.imap.errors import MessageTooLarge
from cio_desktop.imap.quirks import Quirk

from .box import Copy
from .faults import Final, Replan
from .run import Run

# A message that is copied to another source is held in memory whole.
LARGEST = 64 * 1024 * 1024


def digest_of(raw: bytes) -> bytes:
    """As `fetch.fetch_digest` answers it."""
    return hashlib.sha256(raw).digest()


async def read(run: Run, copy: Copy) -> bytes:
    """The text of a copy as its server has it. Raises Replan when the copy is gone, Final when it is too big."""
    desk = run.desk(copy.source_id)
    if (await desk.open(copy.raw)).uidvalidity != copy.uidvalidity:
        run.lost(copy.place)
        raise Replan
    try:
        raw = await fetch.fetch_raw(desk.connection, copy.uid, LARGEST)
    except MessageTooLarge:
        raise Final("The message is too big to be copied to another source.", code="edit.too_large") from None
    if raw is None:
        run.lost(copy.place)
        raise Replan
    run.digests[copy.place] = digest_of(raw)
    return raw


async def digest(run: Run, copy: Copy) -> bytes:
    """Asked of the server once, and never held in memory whole. Raises Replan when the copy is gone."""
    known = run.digests.get(copy.place)
    if known is not None:
        return known
    box = run.facts.by_key.get(copy.key)
    changing = Quirk.OWN_LINES in run.desk(copy.source_id).connection.quirks
    known = None if changing else await run.tools.memory.get(box, copy)
    if known is None:
        known = await asked(run, copy, bare=changing)
        if not changing:
            await run.tools.memory.put(box, copy, known)
    run.digests[copy.place] = known
    return known


async def asked(run: Run, copy: Copy, *, bare: bool) -> bytes:
    """As the server gives it now. `bare`: less the lines that are the server's own."""
    desk = run.desk(copy.source_id)
    same_folder = (await desk.open(copy.raw)).uidvalidity == copy.uidvalidity
    found = await fetch.fetch_digest(desk.connection, copy.uid, bare=bare) if same_folder else None
    if found is None:
        run.lost(copy.place)
        raise Replan
    return found
