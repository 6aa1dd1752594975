"""What a folder is called where people read it: special folders by our names for them, wherever they are named."""

from __future__ import annotations

from cio_desktop.language import Text
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


def full_title(folder: Folder) -> str:
    """Its whole path; a special folder by our name for it."""
    return special_title(folder.symbolic_name) or path_title(folder.name, folder.delim or "")


def short_title(folder: Folder) -> str:
    """The end of its path; a special folder by our name for it."""
    head, _, end = folder.name.rpartition(folder.delim) if folder.delim else ("", "", "")
    return special_title(folder.symbolic_name) or (end if head else "") or path_title(folder.name)


def path_title(path: str, delimiter: str = "") -> str:
    """Of a folder that may not be listed yet."""
    head, parted, rest = path.partition(delimiter) if delimiter else (path, "", "")
    return str(TITLES["\\Inbox"]) + parted + rest if head.upper() == INBOX else path
