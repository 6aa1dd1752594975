"""What a folder is called where people read it: special folders by our names for them, wherever they are named."""

from __future__ import annotations

from collections.abc import Sequence

from cio_desktop.language import Text, tr
from cio_desktop.protocol.resources import Folder

# By symbolic name, in the order shown.
TITLES = {
    "\\Inbox": Text("Inbox"),
    "\\Starred": Text("Starred"),
    "\\Important": Text("Important"),
    "\\Drafts": Text("Drafts"),
    "\\Sent": Text("Sent"),
    "\\Archive": Text("Archive"),
    "\\AllMail": Text("All Mail"),
    "\\Spam": Text("Spam"),
    "\\Trash": Text("Trash"),
}
INBOX = "INBOX"  # RFC 3501, 5.1: in any case


def special_title(symbolic_name: str | None) -> str:
    """Empty: there is no such kind."""
    title = TITLES.get(symbolic_name or "")
    return str(title) if title is not None else ""


class FolderTitles:
    """What the folders of a source are called side by side: no two of them the same.

    The word of a role is that of one folder: the one that a person or the server names, else the one that is called so.
    """

    def __init__(self, folders: Sequence[Folder] = ()) -> None:
        self._delimiters = {folder.name: folder.delim or "" for folder in folders}
        self._usual = next(filter(None, self._delimiters.values()), "")
        holders: dict[str, str] = {}
        for folder in sorted(folders, key=lambda each: each.symbolic_name is None):
            if (role := folder.symbolic_name or folder.role) in TITLES:
                holders.setdefault(role, folder.name)
        self._roles = {path: role for role, path in holders.items()}

    def role(self, path: str) -> str | None:
        """Its symbolic name."""
        return self._roles.get(path)

    def word(self, path: str) -> str:
        """Our name for a special folder; empty: it is none."""
        word = special_title(self._roles.get(path))
        head, parted, end = self._parted(path)
        beside = {word, head + parted + word} - {path}
        taken = bool(word) and any(name in self._delimiters for name in beside)
        return tr("{folder} ({name})", folder=word, name=end) if taken else word

    def full(self, path: str) -> str:
        """Its whole path; a special folder by our name for it. Also of one that is not listed yet."""
        return self.word(path) or path_title(path, self._delimiters.get(path, self._usual))

    def short(self, path: str) -> str:
        """The end of its path; a special folder by our name for it."""
        return self.word(path) or path_title(self.end(path))

    def path(self, typed: str) -> str:
        """Of what a person typed: folders that are there are meant however they are spelled, also by our names for
        them; what comes below is new."""
        parts = [part.strip() for part in (typed.split(self._usual) if self._usual else [typed])]
        there = {name.casefold(): path for path in self._delimiters for name in (self.full(path), path)}
        there |= {path: path for path in self._delimiters}
        for end in range(len(parts), 0, -1):
            head = self._usual.join(parts[:end])
            if (known := there.get(head) or there.get(head.casefold())) is not None:
                return self._usual.join([known, *parts[end:]])
        return self._usual.join(parts)

    def end(self, path: str) -> str:
        """The last part of the server's own name."""
        return self._parted(path)[2]

    def _parted(self, path: str) -> tuple[str, str, str]:
        delimiter = self._delimiters.get(path, "")
        head, parted, end = path.rpartition(delimiter) if delimiter else ("", "", path)
        return (head, parted, end) if head and end else ("", "", path)


def path_title(path: str, delimiter: str = "") -> str:
    """Of a folder that may not be listed yet."""
    head, parted, rest = path.partition(delimiter) if delimiter else (path, "", "")
    return str(TITLES["\\Inbox"]) + parted + rest if head.upper() == INBOX else path
