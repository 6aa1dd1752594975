"""What lists are asked for: the keywords of their calls, each kind once.

None is not sent. Times are Unix seconds; the service also takes `mm/dd/yyyy`. Addresses: one, or several with commas
between them, any of which will do. A pattern: part of the text, or `/a regular expression/`. Where each comes from:
API.md, Messages, Contacts, Threads, Files.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

Time = int | str


class Timed(TypedDict, total=False):
    """`timeout`: seconds for the whole call, else what the client was made with."""

    timeout: float | None


class Paged(Timed, total=False):
    """`limit`: items in one answer, 25 unless told and 100 at most. `offset`: so many are left out before."""

    limit: int | None
    offset: int | None


class Extras(TypedDict, total=False):
    """What an answer holds beyond the index. Body, headers and source are fetched from the mail server for it.

    `body_type`: of the texts only this one, such as `text/html`. `include_headers`: `1` by name, `raw` as they stand.
    """

    include_body: bool | None
    body_type: str | None
    include_headers: Literal["0", "1", "raw"] | None
    include_flags: bool | None
    include_source: bool | None
    include_thread_size: bool | None


class Filters(Paged, total=False):
    """Of messages and files. Different ones all have to hold.

    `folder`: the whole path, or a symbolic name as `\\Inbox`. `email`: from, to or with this address. `file_size_min`,
    `file_size_max`: bytes. `date_…`: when it was written, `indexed_…`: when it was read here. `sort_order`: by date;
    newest first unless told.
    """

    subject: str | None
    folder: str | None
    email: str | None
    to: str | None
    from_: str | None
    cc: str | None
    bcc: str | None
    file_name: str | None
    file_size_min: int | None
    file_size_max: int | None
    date_before: Time | None
    date_after: Time | None
    indexed_before: Time | None
    indexed_after: Time | None
    sort_order: Literal["asc", "desc"] | None


class SearchQuery(TypedDict, total=False):
    """Ours: words as a person types them, each a part of a text in whatever case; all have to be there, and none of
    those `without`. `search`: in the subject, in names and addresses, in names of files. `flag_seen`,
    `flag_flagged`: whether a copy is read, is starred. `has_file`: something is attached. `sort_by`: date unless
    told. `text_search`: what `Messages.search_texts` found counts as if all words of `search` were there."""

    search: str | Sequence[str] | None
    search_subject: str | Sequence[str] | None
    search_from: str | Sequence[str] | None
    search_to: str | Sequence[str] | None
    search_file: str | Sequence[str] | None
    without: str | Sequence[str] | None
    without_subject: str | Sequence[str] | None
    without_from: str | Sequence[str] | None
    without_to: str | Sequence[str] | None
    without_file: str | Sequence[str] | None
    flag_seen: bool | None
    flag_flagged: bool | None
    has_file: bool | None
    sort_by: Literal["date", "from", "subject", "source"] | None
    text_search: str | Sequence[str] | None


class FileQuery(Filters, total=False):
    """Filters within one account. `source`: a label."""

    source: str | None


class AllMessagesQuery(Filters, SearchQuery, total=False):
    """Filters of the messages of all accounts, and whether their flags are told."""

    include_flags: bool | None


class MessageQuery(FileQuery, SearchQuery, Extras, total=False):
    """Filters of messages, and what each comes with."""


class FolderMessageQuery(Paged, Extras, total=False):
    """`flag_seen`: True those that were read, False the others. `delim`: what stands between folders in the name."""

    flag_seen: bool | None
    delim: str | None


class ThreadQuery(FileQuery, total=False):
    """There is one message to which all of these apply; `started_…` is about the first message.

    `date_before`, `date_after` and `sort_order` have no effect here: `active_before`, `active_after` do.
    """

    active_before: Time | None
    active_after: Time | None
    started_before: Time | None
    started_after: Time | None


class ThreadParts(Paged, Extras, total=False):
    """Which of a conversation's messages, and what each comes with."""


class ContactQuery(Paged, total=False):
    """`search`: part of the name or the address. `active_…`: there is a message from before, and one from after."""

    search: str | None
    active_before: Time | None
    active_after: Time | None
    sort_by: Literal["count", "received_count", "sent_count", "email"] | None
    sort_order: Literal["asc", "desc"] | None


class LogQuery(Paged, total=False):
    """`account`: its id. `status_code_from`, `status_code_to`: HTTP statuses, both included."""

    account: str | None
    webhook_id: str | None
    timestamp_before: Time | None
    timestamp_after: Time | None
    status_code_from: int | None
    status_code_to: int | None


class ActivityQuery(Paged, total=False):
    """`account`: its id, `source`: a label. 100 lines unless told, 500 at most."""

    account: str | None
    source: str | None
    timestamp_before: Time | None
    timestamp_after: Time | None


class CallQuery(LogQuery, total=False):
    """`request_path`: a pattern."""

    request_method: str | None
    request_path: str | None
