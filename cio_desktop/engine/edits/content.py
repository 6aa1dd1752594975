"""The whole text of a copy as a digest: the only proof that two copies are the same bytes (engine/README.md, Identity).

A header, a size or a Message-ID says that two copies are one mail to a person, never that one may go for the other.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager

from cio_desktop.imap import own_lines
from cio_desktop.imap.commands import fetch
from cio_desktop.imap.errors import MessageTooLarge, NoText
from cio_desktop.imap.quirks import Quirk

from .errors import FinalFailure, Replan, TryLater, asked_for_message
from .folder_ref import Copy
from .run import Run
from .spool import LIMIT

# A message that is copied to another source is held in memory whole.
LARGEST = 64 * 1024 * 1024
# What is read for its digest is kept for the run where it will be asked for again, up to this size.
SMALL = 16 * 1024 * 1024


def digest_of(raw: bytes) -> bytes:
    """As `fetch.fetch_digest` answers it."""
    return hashlib.sha256(raw).digest()


async def read(run: Run, copy: Copy) -> bytes:
    """The text of a copy as its server has it. Raises Replan when the copy is gone, FinalFailure when it is too big."""
    try:
        raw = await _fetched(run, copy, LARGEST)
    except MessageTooLarge:
        raise FinalFailure("The message is too big to be copied to another source.", code="edit.too_large") from None
    run.digests[copy.place] = digest_of(raw)
    return raw


def digest_at(run: Run, source_id: int, raw: bytes) -> bytes:
    """Of a text, as `digest` answers it for a copy in this source."""
    return digest_of(own_lines.without(raw) if _changing(run, source_id) else raw)


async def text(run: Run, copy: Copy) -> bytes | None:
    """Of a copy that is to be removed. None: too big to be kept. Raises Replan when the copy is gone, or is not what
    its digest said."""
    if (copy.size or 0) > LIMIT:
        return None
    raw = run.texts.pop(copy.place, None)
    if raw is None:
        try:
            raw = await _fetched(run, copy, LIMIT)
        except MessageTooLarge:
            return None
    fresh, taken_for = digest_at(run, copy.source_id, raw), run.digests.get(copy.place)
    if taken_for != fresh:
        await _remember(run, copy, fresh)
        if taken_for is not None:
            raise Replan
    return raw


async def digest(run: Run, copy: Copy) -> bytes:
    """Asked of the server once; never held in memory whole where that is much. Raises Replan when the copy is gone."""
    known = run.digests.get(copy.place)
    if known is not None:
        return known
    known = await remembered(run, copy)
    if known is None:
        known = await asked(run, copy, bare=_changing(run, copy.source_id))
        await _remember(run, copy, known)
    run.digests[copy.place] = known
    return known


async def remembered(run: Run, copy: Copy) -> bytes | None:
    """As it was read at any time; the copy may have gone since."""
    if _changing(run, copy.source_id) or copy.raw in run.session(copy.source_id).remade:
        return None
    return await run.context.digest_memory.get(run.known.by_key.get(copy.key), copy)


async def asked(run: Run, copy: Copy, *, bare: bool) -> bytes:
    """As the server gives it now. `bare`: less the lines that are the server's own."""
    if (copy.size or SMALL) < SMALL and copy.key in {folder.key for folder in run.wanted.remove}:
        try:
            raw = run.texts[copy.place] = await _fetched(run, copy, SMALL)
            return digest_of(own_lines.without(raw) if bare else raw)
        except MessageTooLarge:
            pass  # bigger than the server said
    session = run.session(copy.source_id)
    same_folder = (await session.select(copy.raw)).uidvalidity == copy.uidvalidity
    with _given():
        found = await fetch.fetch_digest(session.connection, copy.uid, bare=bare) if same_folder else None
    if found is None:
        run.note_gone(copy.place)
        raise Replan
    return found


async def _fetched(run: Run, copy: Copy, limit: int) -> bytes:
    session = run.session(copy.source_id)
    same_folder = (await session.select(copy.raw)).uidvalidity == copy.uidvalidity
    with _given():
        raw = await fetch.fetch_raw(session.connection, copy.uid, limit) if same_folder else None
    if raw is None:
        run.note_gone(copy.place)
        raise Replan
    return raw


@contextmanager
def _given() -> Iterator[None]:
    """A text that the server keeps to itself proves nothing."""
    try:
        with asked_for_message():
            yield
    except NoText:
        raise TryLater(
            "The mail server does not give out the text of this message, so nothing proves that none of it would be "
            "lost. It was not removed from any folder, and is tried again.",
            code="edit.no_text",
        ) from None


async def _remember(run: Run, copy: Copy, known: bytes) -> None:
    run.digests[copy.place] = known
    if not _changing(run, copy.source_id):
        run.session(copy.source_id).digests[copy.place] = known
        await run.context.digest_memory.put(run.known.by_key.get(copy.key), copy, known)


def _changing(run: Run, source_id: int) -> bool:
    """Whether texts of this source bear lines that change with flags and copies."""
    return Quirk.OWN_LINES in run.session(source_id).connection.quirks
