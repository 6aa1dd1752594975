"""Folders themselves: made, renamed, moved elsewhere, deleted, emptied, read, and what one is for.

Each call is answered once the mail server was seen to have done it. What can't be done now waits in the service, and is
told then as waiting. What can't be asked for is said by the `why_not_…`, before anything is shown.
"""

from __future__ import annotations

from cio_desktop.language import tr
from cio_desktop.operations.favourites import Favourites
from cio_desktop.operations.folder_undo import FolderStep
from cio_desktop.operations.folders import FolderRepository
from cio_desktop.operations.gone_folders import no_longer
from cio_desktop.operations.service_client import FolderCalls
from cio_desktop.operations.signal import Signal
from cio_desktop.operations.undo import UndoStack
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Folder, Written

ROLES = ("\\Archive", "\\Sent", "\\Drafts", "\\Spam", "\\Trash")
"""What a person may say that a folder is for."""
EMPTIED = frozenset({"\\Trash", "\\Spam"})
_TOP = ""


class FolderCare:
    def __init__(self, folders: FolderRepository, favourites: Favourites, undo: UndoStack) -> None:
        self.renamed: Signal[SourceKey, str, str] = Signal()  # old and new path; those in it went along
        self.folders = folders
        self._favourites = favourites
        self._undo = undo

    # -- what may be done --------------------------------------------------------

    def delimiter(self, key: SourceKey) -> str:
        """What parts names; empty on a server whose folders hold no others."""
        return next((folder.delim for folder in self.folders.folders(key) if folder.delim), "")

    def below(self, key: SourceKey, path: str) -> list[Folder]:
        """The folders in it, at any depth."""
        delimiter = self.delimiter(key)
        return [each for each in self.folders.folders(key) if delimiter and each.name.startswith(path + delimiter)]

    def parent(self, key: SourceKey, path: str) -> str:
        """Empty: it lies in none."""
        delimiter = self.delimiter(key)
        return path.rpartition(delimiter)[0] if delimiter else _TOP

    def path_in(self, key: SourceKey, parent: str, name: str) -> str:
        return f"{parent}{self.delimiter(key)}{name}" if parent else name

    def name_of(self, key: SourceKey, path: str) -> str:
        """The end of its path, which is what a rename changes."""
        delimiter = self.delimiter(key)
        return path.rpartition(delimiter)[2] if delimiter else path

    def why_not_change(self, key: SourceKey, path: str) -> str | None:
        """Why it can't be renamed, moved or deleted."""
        title = self.folders.title(key, path)
        if path.upper() == "INBOX":
            return tr("The Inbox stays what it is: each mailbox has one.")
        found = self.folders.folder(key, path)
        if found is not None and found.symbolic_name is not None and found.role_by != "person":
            return tr("“{folder}” has a purpose of its own on the mail server. It stays what it is.", folder=title)
        return None

    def why_not_below(self, key: SourceKey, path: str) -> str | None:
        """Why no folder can be made in it."""
        if path == _TOP:
            return None
        found = self.folders.folder(key, path)
        if not self.delimiter(key) or (found is not None and found.attributes.get("Noinferiors")):
            title = self.folders.title(key, path)
            return tr("“{folder}” can't hold other folders on this mail server.", folder=title)
        if found is not None and found.view:
            return tr("“{folder}” only shows messages of other folders.", folder=self.folders.title(key, path))
        return None

    def why_not_in(self, key: SourceKey, place: str) -> str | None:
        """As `why_not_below`, of a place that was chosen: it would be made anew where another program deleted it."""
        gone = place != _TOP and self.folders.folder(key, place) is None and not self.below(key, place)
        if gone and self.folders.loaded(key):
            return no_longer(self.folders, key, place)
        return self.why_not_below(key, place)

    def why_not_move(self, key: SourceKey, path: str, into: str) -> str | None:
        """`into`: the folder it would lie in, empty for none."""
        if (why := self.why_not_change(key, path)) is not None:
            return why
        title = self.folders.title(key, path)
        if into == self.parent(key, path):
            return tr("“{folder}” is there already.", folder=title)
        delimiter = self.delimiter(key)
        if into == path or (delimiter and into.startswith(path + delimiter)):
            return tr("“{folder}” can't be put into itself.", folder=title)
        if (why := self.why_not_in(key, into)) is not None:
            return why
        wanted = self.path_in(key, into, self.name_of(key, path))
        if self.folders.folder(key, wanted) is not None:
            return tr("There is a folder “{folder}” already.", folder=self.folders.title(key, wanted))
        return None

    def why_not_name(self, key: SourceKey, parent: str, name: str) -> str | None:
        """Why a folder can't be called so."""
        delimiter = self.delimiter(key)
        if not name:
            return tr("Type a name.")
        if delimiter and not all(part.strip() for part in name.split(delimiter)):
            return tr("“{sign}” parts names on this mail server: a name stands on each side of it.", sign=delimiter)
        if self.folders.folder(key, self.path_in(key, parent, name)) is not None:
            return tr("There is a folder of this name already.")
        return None

    # -- carried out ---------------------------------------------------------------

    async def create(self, key: SourceKey, path: str) -> bool:
        """With those above it. True: it is there; False: it waits. So are the answers below."""
        written = await self._calls.create(*key, path, delim=self._delim(key), queue=True)
        done = self._done(key, written)
        if done:
            self.folders.made.emit(key, path)
        return done

    async def rename(self, key: SourceKey, path: str, new: str, *, step: bool = False) -> bool:
        """`step`: it can be undone, or undoes something, so that what is undone before it keeps its names."""
        delimiter = self.delimiter(key)
        with self.folders.renaming(key):
            written = await self._calls.rename(*key, path, new, delim=self._delim(key), queue=True)
            done = self._done(key, written)
            if done:
                self._favourites.renamed(key, path, new, delimiter)
                left = frozenset([path, *(each.name for each in self.below(key, path))])
                self.folders.left.emit(key, left)
                if not step:
                    self._undo.forget_folders(key, left)
                self.renamed.emit(key, path, new)
                self.folders.follow_rename(key, path, new, delimiter)
        return done

    def note(self, step: FolderStep) -> None:
        """It is done and can be undone."""
        self._undo.push(step)

    def begin(self) -> None:
        """What is undone or done again next, of messages too, needs the names that a step leaves."""
        self._undo.hold()

    def end(self, step: FolderStep) -> None:
        """Of a step that is undone or done again."""
        if not step.alive:
            self._forget(step)
        self._undo.release(done=step.alive)

    def _forget(self, step: FolderStep) -> None:
        """It could not be undone: what speaks of its names can't be, either."""
        below = [each.name for path in step.folders for each in self.below(step.key, path)]
        self._undo.forget_folders(step.key, {*step.folders, *below})

    async def delete(self, key: SourceKey, path: str, *, with_messages: bool, step: bool = False) -> bool:
        written = await self._calls.delete(
            *key, path, delete_messages=with_messages, delim=self._delim(key), queue=True
        )
        done = self._done(key, written)
        if done:
            self._favourites.put(key, path, False)
            self.folders.left.emit(key, frozenset([path]))
            if not step:
                self._undo.forget_folders(key, {path})
        return done

    async def empty(self, key: SourceKey, path: str) -> bool:
        written = await self._calls.empty(*key, path, delim=self._delim(key), queue=True)
        if done := self._done(key, written):
            self._undo.forget_folders(key, {path})
        return done

    async def mark_read(self, key: SourceKey, path: str) -> bool:
        """Every place in it, also of what is read in another folder."""
        return self._done(key, await self._calls.mark_read(*key, path, delim=self._delim(key), queue=True))

    async def set_role(self, key: SourceKey, path: str, role: str | None) -> None:
        """At once: no mail server is asked."""
        self._done(key, await self._calls.set_role(*key, path, role, delim=self._delim(key)))

    async def set_synced(self, key: SourceKey, path: str, on: bool) -> None:
        """Whether it is read. What is known of one that is read no more is forgotten by the service, and only there."""
        self._done(key, await self._calls.set_sync(*key, path, on, delim=self._delim(key)))

    async def count_now(self, key: SourceKey, path: str) -> int:
        """How many messages the service knows of in it, for words that have to be true."""
        return (await self._calls.get(*key, path, delim=self._delim(key))).nb_messages

    async def unread_now(self, key: SourceKey, path: str) -> int:
        """As `count_now`, of those that are unread there."""
        found = await self._calls.get(*key, path, delim=self._delim(key), include_extended_counts=True)
        return found.nb_unseen_messages or 0

    @property
    def _calls(self) -> FolderCalls:
        return self.folders.link.client.folders

    def _delim(self, key: SourceKey) -> str | None:
        return self.delimiter(key) or None

    def _done(self, key: SourceKey, written: Written) -> bool:
        self.folders.link.proved()
        self.folders.reload(key)
        return written.success
