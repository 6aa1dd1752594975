"""What can be asked of a list of messages (API.md, Messages). Only the question; message_list.py answers it."""

from __future__ import annotations

from dataclasses import dataclass

from .search_words import SearchWord


@dataclass(slots=True, frozen=True)
class MessageFilter:
    """Several values of one name mean "or", several names "and".

    subject: text, `/regex/` or `/regex/i`. email, to, from_, cc, bcc: addresses or domains; email is any of the four.
    folder: a full path, or a symbolic name with its backslash. source: a label, or 0. file_name: shell wildcards or a
    regular expression. Dates are Unix seconds, both ends exclusive as the API words them ("before", "after").
    seen: read or unread there; with a folder only. read, starred: in any of its places, as rows show it.
    words: all have to hold. found: numbers of messages that count as if the words held, as the mail server found them
    in their texts. has_file: with something attached that is not shown in the text.
    backwards: the list is read from its end (only message_list.py asks so), which `ascending` says already.
    start_after: (date, n) of the last row of the page before: quick at any depth, which an offset isn't.
    """

    account_id: str | None  # None: of all accounts
    source: str | None = None
    folder: str | None = None
    subject: str | None = None
    email: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    from_: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    bcc: tuple[str, ...] = ()
    file_name: str | None = None
    file_size_min: int | None = None
    file_size_max: int | None = None
    date_before: int | None = None
    date_after: int | None = None
    indexed_before: int | None = None
    indexed_after: int | None = None
    seen: bool | None = None
    read: bool | None = None
    starred: bool | None = None
    has_file: bool | None = None
    words: tuple[SearchWord, ...] = ()
    found: tuple[int, ...] = ()
    sort: str = "date"  # or "from", "subject", "source"
    ascending: bool = False
    limit: int = 25
    offset: int = 0
    start_after: tuple[int, int] | None = None
    backwards: bool = False
