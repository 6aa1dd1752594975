"""A folder by the path that a URL or a parameter gives, with whichever separator (API.md, Folders)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cio_desktop.imap.names import encode_name
from cio_desktop.language import Said
from cio_desktop.store.folders import FolderRow

from .call import Call
from .errors import BadParameter, NotFound


def read_delimiter(call: Call) -> str:
    """The separator used in this URL."""
    delimiter = call.parameters.text("delim") or "/"
    if len(delimiter) != 1:
        raise BadParameter("delim", "must be one character")
    return delimiter


def raw_name(path: str, rows: Sequence[FolderRow]) -> bytes:
    """How the server spells it: as it spelt the folder itself, or those above a new one."""
    known = {row.path: row.raw_name for row in rows}
    delimiter = next((row.delim for row in rows if row.delim), None)
    head, end = path, ""
    while head not in known and delimiter and delimiter in head:
        head, parted, last = head.rpartition(delimiter)
        end = parted + last + end
    return known[head] + encode_name(end) if head in known else encode_name(path)


def find_folder(asked: str, rows: Iterable[FolderRow], delimiter: str) -> FolderRow:
    """By the path in the URL: as it stands, with the server's own separator, and with `+` read as a space."""
    if "\0" in asked:  # which stands for the separator below, and is in no folder's name
        raise NotFound(Said("folder {folder} is invalid", folder=asked))
    by_name: dict[str, FolderRow] = {}
    for row in rows:
        by_name.setdefault(row.path, row)
        if row.delim:
            by_name.setdefault(row.path.replace(row.delim, "\0"), row)
        if row.path.upper() == "INBOX":
            by_name.setdefault("INBOX", row)
    for name in dict.fromkeys((asked, asked.replace("+", " "))):
        spellings = [name, name.replace(delimiter, "\0")]
        if name.upper() == "INBOX":
            spellings.append("INBOX")
        for spelling in spellings:
            if spelling in by_name:
                return by_name[spelling]
    raise NotFound(Said("folder {folder} is invalid", folder=asked))
