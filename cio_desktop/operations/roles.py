"""Archive and Trash: messages go to the folder that has the role in their source (RFC 6154, special use).

Where the server names none, the one that a person chose; where nobody did, `RoleMissing`. On Gmail to archive is to
take out of the Inbox, as All Mail keeps every message.
"""

from __future__ import annotations

from collections.abc import Sequence

from cio_desktop.language import tr
from cio_desktop.operations.deeds import ARCHIVING, MOVE_TO, Deed
from cio_desktop.operations.folder_names import INBOX, TITLES
from cio_desktop.operations.gestures import MembershipChange
from cio_desktop.operations.membership import Membership, MembershipRefused
from cio_desktop.protocol.keys import SourceKey

ARCHIVE, TRASH, _INBOX = "\\Archive", "\\Trash", "\\Inbox"


class RoleMissing(MembershipRefused):
    """The source has no folder for it: choose one, `suggested` or another one. There may be no such folder yet."""

    def __init__(self, key: SourceKey, role: str, suggested: str) -> None:
        super().__init__(
            tr("A source of these messages has no folder for archived mail.")
            if role == ARCHIVE
            else tr("A source of these messages has no folder for deleted mail.")
        )
        self.key, self.role, self.suggested = key, role, suggested


class Roles:
    def __init__(self, membership: Membership) -> None:
        self._commands = membership
        self._folders = membership.folders
        self._favourites = membership.favourites

    def folder(self, key: SourceKey, role: str) -> str | None:
        for folder in self._folders.folders(key):
            if folder.symbolic_name == role:
                return folder.name
        if role == _INBOX:
            return next((each.name for each in self._folders.folders(key) if each.name.upper() == INBOX), None)
        chosen = self._favourites.role(key, role)
        return None if chosen is not None and self._commands.gone.gone(key, chosen) else chosen

    def choose(self, key: SourceKey, role: str, folder: str) -> None:
        """It is made where it is not there."""
        self._commands.gone.expect(key, [folder])
        self._favourites.give_role(key, role, folder)

    def check(self, key: SourceKey, role: str, source: str | None) -> None:
        """Raises what stands in the way whatever the messages are."""
        if role != ARCHIVE or not self._commands.is_gmail(key):
            self._target(key, role, source)

    def deed(self, key: SourceKey, role: str) -> Deed:
        if role == ARCHIVE and self._commands.is_gmail(key):
            return ARCHIVING
        return MOVE_TO.about(folder=str(TITLES[role]))

    def archive(self, key: SourceKey, message_ids: Sequence[str], source: str | None) -> MembershipChange | None:
        """Out of `source`; out of a list of several folders (None), or a view, what is in the Inbox."""
        inbox = self.folder(key, _INBOX) or INBOX
        if self._commands.is_gmail(key):
            asked: dict[str, tuple[list[str], list[str]]] = {i: ([], [inbox]) for i in message_ids}
            return self._commands.change(key, ARCHIVING, message_ids, asked)
        target = self._target(key, ARCHIVE, source)
        leaves = inbox if source is None or self._commands.is_view(key, source) else source
        there = [i for i in message_ids if leaves in self._commands.messages.folders_of(key.account_id, i, key.label)]
        asked = dict.fromkeys(there, ([target], [leaves]))
        return self._commands.change(key, self._move(key, target), there, asked)

    def trash(self, key: SourceKey, message_ids: Sequence[str], source: str | None) -> MembershipChange | None:
        """Out of `source`; out of a list of several folders (None), or a view, from wherever they are."""
        target = self._target(key, TRASH, source)
        asked: dict[str, tuple[list[str], list[str]]] = {}
        for message_id in message_ids:
            leaves = [source or ""]
            if source is None or self._commands.is_view(key, source):
                present = self._commands.messages.folders_of(key.account_id, message_id, key.label)
                leaves = [name for name in present if name != target and not self._commands.is_view(key, name)]
            asked[message_id] = ([target], leaves)
        return self._commands.change(key, self._move(key, target), message_ids, asked)

    def _move(self, key: SourceKey, target: str) -> Deed:
        return MOVE_TO.about(folder=self._folders.title(key, target))

    def _target(self, key: SourceKey, role: str, source: str | None) -> str:
        target = self.folder(key, role)
        if target is None:
            raise RoleMissing(key, role, self._suggested(key, role))
        if target == source:
            if role == TRASH:
                raise MembershipRefused(
                    tr("These messages are in Trash already. They are gone for good once Trash is emptied.")
                )
            title = self._folders.title(key, target)
            raise MembershipRefused(tr("The messages are in {folder} already.", folder=title))
        return target

    def _suggested(self, key: SourceKey, role: str) -> str:
        """The one that is called so; else a new one beside the other special folders: some servers have all of them
        below the Inbox."""
        title, folders = str(TITLES[role]), self._folders.folders(key)
        if (called := next((each.name for each in folders if each.role == role), None)) is not None:
            return called
        for folder in folders:
            if folder.delim and folder.symbolic_name in {"\\Sent", "\\Drafts", TRASH, "\\Spam"}:
                head, delimiter, _ = folder.name.rpartition(folder.delim)
                return head + delimiter + title
        return title
