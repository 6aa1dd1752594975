"""What a folder is called where people read it: special folders by our names for them, wherever they are named."""

from __future__ import annotations

from cio_desktop.protocol.resources import Folder

# By symbolic name, in the order shown.
TITLES = {
    "\\Inbox": "Inbox",
    "\\Starred": "Starred",
    "\\Important": "Important",
    "\\Drafts": "Drafts",
    "\\Sent": "Sent",
    "\\Archive": "Archive",
    "\\AllMail": "All Mail",
    "\\Spam": "Spam",
    "\\Trash": "Trash",
}
INBOX = "INBOX"  # RFC 3501, 5.1: in any case


def full_title(folder: Folder) -> str:
    """Its whole path; a special folder by our name for it."""
    return TITLES.get(folder.symbolic_name or "") or path_title(folder.name, folder.delim or "")


def short_title(folder: Folder) -> str:
    """The end of its path; a special folder by our name for it."""
    head, _, end = folder.name.rpartition(folder.delim) if folder.delim else ("", "", "")
    return TITLES.get(folder.symbolic_name or "") or (end if head else "") or path_title(folder.name)


def path_title(path: str, delimiter: str = "") -> str:
    """Of a folder that may not be listed yet."""
    head, parted, rest = path.partition(delimiter) if delimiter else (path, "", "")
    return TITLES["\\Inbox"] + parted + rest if head.upper() == INBOX else path
