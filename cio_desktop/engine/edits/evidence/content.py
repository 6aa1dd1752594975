"""The whole text of a copy as a digest: the only proof that two copies are the same bytes (engine/README.md, Identity).

A header, a size or a Message-ID says that two copies are one mail to a person, never that one may go for the other.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NoReturn, Protocol

from cio_desktop.engine.edits.persistence.spool import SpoolFile
from cio_desktop.engine.edits.planning.errors import FinalFailure, Replan, TryLater, asked_for_message
from cio_desktop.engine.edits.planning.folder_ref import Copy
from cio_desktop.imap import own_lines
from cio_desktop.imap.arguments import Text
from cio_desktop.imap.commands import fetch, search
from cio_desktop.imap.errors import MessageTooLarge, NoText
from cio_desktop.imap.quirks import Quirk
from cio_desktop.language import Said

from .run import Run

# A message that is copied to another source is held in memory whole.
LARGEST = 64 * 1024 * 1024
# What is read for its digest is kept for the run where it will be asked for again, up to this size.
SMALL = 16 * 1024 * 1024
PIECE = 1024 * 1024


class Digest(Protocol):
    def update(self, piece: bytes, /) -> None: ...
    def digest(self) -> bytes: ...


def digest_of(raw: Text, *, bare: bool = False) -> bytes:
    """As `fetch.fetch_digest` answers it."""
    digest = _new_digest(bare)
    for at in range(0, len(raw), PIECE):
        digest.update(raw[at : at + PIECE])
    return digest.digest()


async def read(run: Run, copy: Copy) -> bytes:
    """The text of a copy as its server has it. Raises Replan when the copy is gone, FinalFailure when it is too big."""
    try:
        raw = await _fetched(run, copy, LARGEST)
    except MessageTooLarge:
        raise FinalFailure(
            Said("The message is too big to be copied to another source."), code="edit.too_large"
        ) from None
    run.digests[copy.place] = digest_of(raw)
    return raw


def digest_at(run: Run, source_id: int, raw: Text) -> bytes:
    """Of a text, as `digest` answers it for a copy in this source."""
    return digest_of(raw, bare=_changing(run, source_id))


async def kept(run: Run, copy: Copy) -> str | None:
    """The name to journal, where the text of a copy that is to be removed was kept for another one that goes."""
    raw = run.texts.get(copy.place)
    if raw is None or run.digests.get(copy.place) != digest_at(run, copy.source_id, raw):
        return None
    same = await asyncio.to_thread(run.context.spool.kept, run.edit.id, raw)
    if same is None or all(step.spool != same for step in run.edit.steps):
        return None
    del run.texts[copy.place]
    return same


async def keep(run: Run, copy: Copy) -> str:
    """The text of a copy that is to be removed, on our disk: the name to journal. Raises Replan when the copy is gone,
    or is not what its digest said, SpoolError when the disk does not take it."""
    spool, raw = run.context.spool, run.texts.pop(copy.place, None)
    file = await asyncio.to_thread(spool.begin, run.edit.id)
    try:
        if raw is None:
            fresh = await _write(run, copy, file)
        else:
            await asyncio.to_thread(file.write, raw)
            fresh = digest_at(run, copy.source_id, raw)
        taken_for = run.digests.get(copy.place)
        if taken_for != fresh:
            await _remember(run, (copy, fresh))
            if taken_for is not None:
                raise Replan
        return await asyncio.to_thread(spool.keep, file)
    finally:
        file.discard()


async def _write(run: Run, copy: Copy, file: SpoolFile) -> bytes:
    """Answers its digest."""
    digest = _new_digest(_changing(run, copy.source_id))

    async def take(piece: bytes) -> None:
        digest.update(piece)
        await asyncio.to_thread(file.write, piece)

    session = run.session(copy.source_id)
    same_folder = (await session.select(copy.raw)).uidvalidity == copy.uidvalidity
    with _given():
        there = same_folder and await fetch.fetch_pieces(session.connection, copy.uid, take)
    if not there:
        await _not_given(run, copy)
    return digest.digest()


def _new_digest(bare: bool) -> Digest:
    return own_lines.Digest() if bare else hashlib.sha256()


async def digest(run: Run, copy: Copy) -> bytes:
    """Asked of the server once; never held in memory whole where that is much. Raises Replan when the copy is gone."""
    known = run.digests.get(copy.place)
    if known is not None:
        return known
    known = await remembered(run, copy)
    if known is None:
        known = await fresh(run, copy)
        await _remember(run, (copy, known))
    run.digests[copy.place] = known
    return known


async def fresh(run: Run, copy: Copy) -> bytes:
    """As the server gives it now, whatever was known of that place."""
    return await asked(run, copy, bare=_changing(run, copy.source_id))


async def take(run: Run, texts: Sequence[tuple[Copy, bytes]]) -> None:
    """Of copies that are to be left, as their server has just given them: as if each had been asked for."""
    run.texts.update((copy.place, raw) for copy, raw in texts)
    await _remember(run, *((copy, digest_at(run, copy.source_id, raw)) for copy, raw in texts))


async def remembered(run: Run, copy: Copy) -> bytes | None:
    """As it was read at any time; the copy may have gone since."""
    if _changing(run, copy.source_id) or copy.raw in run.session(copy.source_id).recreated:
        return None
    return await run.context.digest_memory.get(run.known.by_key.get(copy.key), copy)


async def asked(run: Run, copy: Copy, *, bare: bool) -> bytes:
    """As the server gives it now. `bare`: less the lines that are the server's own."""
    if (copy.size or SMALL) < SMALL and copy.key in {folder.key for folder in run.wanted.remove}:
        try:
            raw = run.texts[copy.place] = await _fetched(run, copy, SMALL)
            return digest_of(raw, bare=bare)
        except MessageTooLarge:
            pass  # bigger than the server said
    session = run.session(copy.source_id)
    same_folder = (await session.select(copy.raw)).uidvalidity == copy.uidvalidity
    with _given():
        found = await fetch.fetch_digest(session.connection, copy.uid, bare=bare) if same_folder else None
    return found if found is not None else await _not_given(run, copy)


async def _fetched(run: Run, copy: Copy, limit: int) -> bytes:
    session = run.session(copy.source_id)
    same_folder = (await session.select(copy.raw)).uidvalidity == copy.uidvalidity
    with _given():
        raw = await fetch.fetch_raw(session.connection, copy.uid, limit) if same_folder else None
    return raw if raw is not None else await _not_given(run, copy)


async def _not_given(run: Run, copy: Copy) -> NoReturn:
    """An answer that lacks it does not say it is gone: the next one may hold it."""
    session = run.session(copy.source_id)
    same_folder = (await session.select(copy.raw)).uidvalidity == copy.uidvalidity
    if not same_folder or not await search.present(session.connection, [copy.uid]):
        run.note_gone(copy.place)
    raise Replan


@contextmanager
def _given() -> Iterator[None]:
    """A text that the server keeps to itself proves nothing."""
    try:
        with asked_for_message():
            yield
    except NoText:
        raise TryLater(
            Said(
                "The mail server does not give out the text of this message, so nothing proves that none of it would "
                "be lost. It was not removed from any folder, and is tried again."
            ),
            code="edit.no_text",
        ) from None


async def _remember(run: Run, *found: tuple[Copy, bytes]) -> None:
    lasting = []
    for copy, known in found:
        run.digests[copy.place] = known
        if not _changing(run, copy.source_id):
            run.session(copy.source_id).digests[copy.place] = known
            lasting.append((run.known.by_key.get(copy.key), copy, known))
    await run.context.digest_memory.put(lasting)


def _changing(run: Run, source_id: int) -> bool:
    """Whether texts of this source bear lines that change with flags and copies."""
    return Quirk.OWN_LINES in run.session(source_id).connection.quirks
