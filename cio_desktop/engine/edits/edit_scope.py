"""What an edit is about by now: what the index knows of its message, and which folders the change means by that."""

from __future__ import annotations

from dataclasses import dataclass, replace

from cio_desktop.engine.change import EditRefused
from cio_desktop.engine.edits.planning import known_message
from cio_desktop.engine.edits.planning.edit import Edit
from cio_desktop.engine.edits.planning.errors import ARRIVING, VANISHED, FinalFailure, TryLater
from cio_desktop.engine.edits.planning.involved_sources import resolve_change, with_noted_roles
from cio_desktop.engine.edits.planning.known_message import KnownMessage
from cio_desktop.engine.edits.planning.removed_source import source_gone
from cio_desktop.engine.edits.planning.resolve import Wanted, check_names
from cio_desktop.language import Said
from cio_desktop.store import sources
from cio_desktop.store.kept import REBUILDING

from .dependencies import EditDependencies


@dataclass(frozen=True, slots=True)
class EditScope:
    """`refused`: why the change can't be what it was, where what was sent must come to its end all the same; nothing is
    wanted then."""

    known: KnownMessage
    wanted: Wanted
    refused: FinalFailure | None = None


class ScopeReader:
    """Asks no server."""

    def __init__(self, deps: EditDependencies) -> None:
        self._db = deps.db
        self._actors = deps.actors
        self._open_edits = deps.open_edits

    async def read(self, edit: Edit) -> EditScope:
        """Raises FinalFailure where nothing was sent and nothing can be."""
        known = await self._known(edit)
        if not edit.begun and self._open_edits.arriving(known):
            raise TryLater(
                Said("The message is still on its way here from another account. The change goes on then."),
                code=ARRIVING,
            )
        edit.home_sources = frozenset(known.home_sources) or edit.home_sources
        self._open_edits.learn_folders(known)
        # What is meant was judged by where the message was at first, and is not judged anew by what was done since.
        known = with_noted_roles(replace(known, found_in=frozenset(edit.left_folders)), edit)
        try:
            check_names(edit.change, known.folders)
            return EditScope(known, resolve_change(edit.change, known))
        except EditRefused as error:
            refused = FinalFailure(error.words, code=error.code)
            if not edit.begun:
                raise refused from error
            return EditScope(known, Wanted(), refused)

    async def _known(self, edit: Edit) -> KnownMessage:
        known = await self._db.read(known_message.load, edit.account_id, edit.message_id, edit.change)
        nowhere = known is None or not known.places
        if nowhere and edit.home_sources and not any(map(self._actors.get, edit.home_sources)):
            # it went with its source: nobody moved or deleted it there
            raise source_gone(edit, edit.home_sources | {step.source_id for step in edit.steps})
        if known is None:
            raise FinalFailure(VANISHED, code="edit.vanished")
        return known

    async def check_index(self, edit: Edit) -> None:
        """A change that outlived the index waits until its sources were read again: what isn't known yet isn't gone.
        Raises TryLater."""
        if edit.code != REBUILDING and not edit.recheck_due:
            return
        unread = set(await self._db.read(sources.unread, edit.account_id))
        if edit.change.dst_account is not None:
            unread |= await self._db.read(sources.unread, edit.change.dst_account)
        concerned = {step.source_id for step in edit.steps} or unread
        if unread & concerned:
            raise TryLater(
                Said("The local index is read again from the servers; the change goes on then."), code=REBUILDING
            )
