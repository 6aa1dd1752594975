"""What can be asked of a list of messages (API.md, Messages). Only the question; message_list.py answers it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True, frozen=True)
class MessageFilter:
    """Several values of one name mean "or", several names "and".

    subject: text, `/regex/` or `/regex/i`. email, to, from_, cc, bcc: addresses or domains; email is any of the four.
    folder: a full path, or a symbolic name with its backslash. source: a label, or 0. file_name: shell wildcards or a
    regular expression. Dates are Unix seconds, both ends exclusive as the API words them ("before", "after").
    seen: read or unread there; with a folder only.
    start_after: (date, n) of the last row of the page before: quick at any depth, which an offset isn't.
    """

    account_id: str
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
    ascending: bool = False
    limit: int = 25
    offset: int = 0
    start_after: tuple[int, int] | None = None
