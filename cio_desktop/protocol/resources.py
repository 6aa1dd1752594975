"""The resources of the API as types (API.md; fields of ours: API.md, What is ours).

Field names are the wire's. Times are Unix seconds, 0 = never. Another server may leave out fields that have a default.
"""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec import UNSET, UnsetType

from cio_desktop.language import heard

from .enums import AuthType, SourceStatus, SyncPeriod

Sentences = list[dict[str, Any]] | None
"""What a text beside it is made of, where it is a sentence of ours: as `said` of the error body."""


class Progress(msgspec.Struct):
    """How far a running sync is."""

    folders_done: int = 0
    folders_total: int = 0
    messages_done: int = 0
    messages_total: int = 0


class Source(msgspec.Struct):
    """One IMAP source of an account."""

    label: str
    server: str = ""
    username: str = ""
    port: int = 993
    use_ssl: bool = True
    type: str = "imap"
    authentication_type: str = AuthType.PASSWORD
    status: str = SourceStatus.OK
    status_message: str | None = None
    sync_period: str = SyncPeriod.default()
    service_level: str = "pro"
    sync_flags: bool = False
    sync_all_folders: bool = False
    expunge_on_deleted_flag: bool = False
    raw_file_list: bool = False
    callback_url: str | None = None
    status_callback_url: str | None = None
    resource_url: str = ""
    delimiter: str | None = None
    # ours
    email: str | None = None
    origin_ip: str | None = None
    status_since: int | None = None
    status_code: str | None = None
    status_text: str | None = None
    last_sync: int | None = None
    next_sync: int | None = None
    next_try: int | None = None
    syncing: bool | None = None
    live: bool | None = None  # the mail server tells of new mail by itself, now; None: not known
    syncs: int | None = None  # rounds that ended since the service started, well or not
    progress: Progress | None = None
    starttls: bool | None = None
    insecure: bool | None = None
    encryption: str | None = None  # an Encryption, in force at the last login; None: not known
    certificate_sha256: str | None = None
    provider_consumer_key: str | None = None
    provider_name: str | None = None
    server_capabilities: list[str] | None = None
    server_quirks: dict[str, str] | None = None
    expunge_policy: str | None = None  # an ExpungePolicy
    status_said: Sentences = None  # of status_text


class Account(msgspec.Struct):
    """A person's account: one or more sources merged into one data set."""

    id: str
    username: str = ""
    created: int = 0
    suspended: int = 0
    email_addresses: list[str] = []
    first_name: str = ""
    last_name: str = ""
    password_expired: int = 0
    sources: list[Source] = []
    nb_messages: int = 0
    nb_files: int = 0
    resource_url: str = ""


class SourceCounts(msgspec.Struct):
    """Ours: of the Inbox of one source."""

    label: str
    nb_inbox_messages: int = 0
    nb_inbox_unseen: int = 0


class AccountCounts(msgspec.Struct):
    """Ours: of the Inboxes of an account's sources together, and of all its mail."""

    account_id: str
    nb_messages: int = 0
    nb_unseen_messages: int = 0
    nb_inbox_unseen: int = 0
    sources: list[SourceCounts] = []


class Folder(msgspec.Struct):
    """A folder (on Gmail: a label) of one source. `name` is the full path with the server's delimiter.

    `view` (ours): it only shows messages of other folders. Nothing can be put there or taken from there. `role`
    (ours): what it is for, a symbolic name, and who says so: `server`, `person`, or its `name` alone.
    """

    name: str
    attributes: dict[str, bool] = {}
    delim: str | None = None
    nb_messages: int = 0
    nb_unseen_messages: int | None = None
    symbolic_name: str | None = None
    xlist_name: str | None = None
    uidvalidity: int | None = None
    included_in_sync: bool = True
    resource_url: str = ""
    # ours
    view: bool | None = None
    status_code: str | None = None
    status_text: str | None = None
    status_said: Sentences = None
    nb_missing: int | None = None
    role: str | None = None
    role_by: str | None = None


class LogLevel(msgspec.Struct):
    """How much the service logs: `normal`, or `debug` until then."""

    level: str
    until: int | None = None


class FolderRef(msgspec.Struct, omit_defaults=True):
    """Where a message appears: GET and PUT of a message's folders. On PUT one of the two is enough."""

    name: str | None = None
    symbolic_name: str | None = None


class Person(msgspec.Struct, omit_defaults=True):
    email: str = ""
    name: str | None = None


class Addresses(msgspec.Struct, omit_defaults=True, rename={"from_": "from"}):
    from_: Person | None = None
    to: list[Person] = []
    cc: list[Person] = []
    bcc: list[Person] = []
    sender: list[Person] = []
    reply_to: list[Person] = []
    return_path: list[Person] = []


class EmailAddress(msgspec.Struct):
    """One of an account's own addresses. `primary`: 1 or 0."""

    email: str
    validated: int = 0
    primary: int = 0
    resource_url: str = ""


class Contact(msgspec.Struct):
    """Somebody an account exchanges mail with. A list has `email`, a single one `emails`."""

    email: str | UnsetType = UNSET
    emails: list[str] | UnsetType = UNSET
    name: str = ""
    thumbnail: str = ""
    count: int = 0
    received_count: int = 0
    sent_count: int = 0
    sent_from_account_count: int = 0
    last_received: int = 0
    last_sent: int = 0
    resource_url: str = ""


class ContactQuery(msgspec.Struct):
    """What a list of contacts was asked for."""

    limit: int
    offset: int
    active_after: int | None = None
    active_before: int | None = None
    search: str | None = None


class Contacts(msgspec.Struct):
    """A page of contacts."""

    query: ContactQuery
    matches: list[Contact]


class TextSearchEvent(msgspec.Struct, omit_defaults=True):
    """One line of `POST …/text_search` (ours). `begun` names the search, `folder` what one folder had, `done` ends it.
    `found`: messages, in that folder, at the end in all. `error_code`, `error_text`: why not all of the folder could be
    searched; `ended`: nor those that were still to come."""

    type: str
    text_search: str = ""
    folder: str = ""
    found: int = 0
    folders: int = 0
    error_code: str | None = None
    error_text: str = ""
    ended: bool = False
    said: Sentences = None


class File(msgspec.Struct, omit_defaults=True):
    """An attachment as the server's BODYSTRUCTURE tells it."""

    file_id: str
    file_name: str = ""
    size: int = 0
    type: str = ""
    body_section: str = ""
    content_disposition: str | None = None
    content_id: str | None = None
    is_embedded: bool = False


class MailFile(File, omit_defaults=False):
    """A file with what its message says, as answers show it.

    `addresses` and `person_info` are left out within a message, which has them itself, where they would be very many.
    `safe_name` (ours): a name to keep the file under; `file_name` is whatever the sender wrote.
    """

    file_name_structure: list[tuple[str, str]] = []
    safe_name: str = ""
    supports_preview: bool = False
    is_tnef_part: bool = False
    subject: str = ""
    date: int = 0
    date_indexed: int = 0
    date_received: int = 0
    addresses: Addresses | UnsetType = UNSET
    person_info: dict[str, dict[str, str]] | UnsetType = UNSET
    message_id: str = ""
    email_message_id: str | None = None
    gmail_message_id: str | UnsetType = UNSET
    gmail_thread_id: str | UnsetType = UNSET
    resource_url: str = ""
    # of related files, of revisions, of a single file
    similarity: float | UnsetType = UNSET
    supports_diff: bool | UnsetType = UNSET
    occurrences: list[MailFile] | UnsetType = UNSET


class SourceRef(msgspec.Struct, omit_defaults=True):
    """`folders` (ours): where the message is in this source, by name. Only told of a message in several sources."""

    label: str
    resource_url: str = ""
    folders: list[str] | UnsetType = UNSET


class Body(msgspec.Struct, omit_defaults=True):
    """One text part of a message. `format` and `delsp` (RFC 3676) where its header has them."""

    type: str
    charset: str
    content: str
    body_section: str
    format: str | UnsetType = UNSET
    delsp: str | UnsetType = UNSET


class Message(msgspec.Struct):
    """One message of an account, in however many sources and folders it appears. UNSET fields are not sent."""

    message_id: str
    email_message_id: str | None = None
    subject: str = ""
    date: int = 0
    date_indexed: int = 0
    date_received: int = 0
    addresses: Addresses = msgspec.field(default_factory=Addresses)
    person_info: dict[str, dict[str, str]] = {}
    in_reply_to: str | None = None
    references: list[str] = []
    files: list[MailFile] = []
    folders: list[str] = []
    sources: list[SourceRef] = []
    resource_url: str = ""
    gmail_message_id: str | UnsetType = UNSET
    gmail_thread_id: str | UnsetType = UNSET
    list_help: str | UnsetType = UNSET
    list_unsubscribe: str | UnsetType = UNSET
    body: list[Body] | UnsetType = UNSET
    headers: dict[str, list[str]] | str | UnsetType = UNSET
    flags: list[str] | UnsetType = UNSET
    source: str | UnsetType = UNSET
    thread_size: int | UnsetType = UNSET
    account_id: str | UnsetType = UNSET  # ours: in lists of several accounts


class Thread(msgspec.Struct):
    """A conversation, oldest message first. `gmail_thread_id`: Gmail's, or the id of one of ours (`th-…`)."""

    email_message_ids: list[str | None] = []
    person_info: dict[str, dict[str, str]] = {}
    messages: list[Message] = []
    gmail_thread_id: str | UnsetType = UNSET


class FolderSync(msgspec.Struct):
    """What `…/sync` tells of one folder."""

    initial_import_finished: bool = False
    last_expunge: int = 0
    last_sync_start: int = 0
    last_sync_stop: int = 0


class Written(msgspec.Struct, omit_defaults=True):
    """The answer to a write. Which of the ids it carries depends on the resource."""

    success: bool
    id: str | None = None
    label: str | None = None
    resource_url: str | None = None
    status: str | None = None
    syncs_queued: list[str] | None = None
    queued: bool | None = None
    edit_id: str | None = None
    feedback_code: str | None = None
    error_code: str | None = None
    """Ours, of a check that failed: the exact cause."""
    deferred: list[str] | None = None
    """Ours, with success: folders the message is out of, though the server still has to expunge its copy there."""
    kept: list[str] | None = None
    """Ours, with success: folders the message stays in, as they are another source's and none was named."""
    email: str | None = None
    email_address: str | None = None
    flags: dict[str, bool] | None = None
    """Of a message, after they were changed."""


class PlanStep(msgspec.Struct, omit_defaults=True):
    """One step of a change (ours). `commands`: as they are sent, but folders' names as they are shown; no text of a
    message is in them. `check`: what proves its end. `reply`: why it came to nothing, or waits. `check_said`, `said`:
    of `check` and of `reply`; `commands_said`: of the commands, None where one is no words."""

    state: str  # a PlanState
    commands: list[str]
    source: str = ""
    check: str = ""
    reply: str | None = None
    check_said: Sentences = None
    commands_said: list[Sentences] | None = None
    said: Sentences = None

    def spoken_commands(self) -> list[str]:
        """In the language of the person, where there are words beside the names of commands."""
        said = self.commands_said or []
        return [heard(command, said[at] if at < len(said) else None) for at, command in enumerate(self.commands)]


class EditState(msgspec.Struct, omit_defaults=True):
    """A folder edit of ours (`…/edits`). `state`: an `EditStatus`, or another service's word."""

    edit_id: str
    message_id: str
    state: str
    created: int = 0
    updated: int = 0
    next_try: int | None = None
    code: str | None = None
    text: str | None = None
    add: list[str] = []
    remove: list[str] = []
    source: str | None = None
    dst_source: str | None = None
    dst_account: str | None = None
    dst_message_id: str | None = None
    """In another account: what the message is called there, once it is there."""
    dst_was_there: bool = False
    """The folder there had its text before."""
    act: str | None = None
    """What is done, where it is no change of a message's folders."""
    folder: str | None = None
    """What an act on a folder is about."""
    results: list[dict[str, str]] = []
    """What became of each folder: folder, state (done, failed, waiting, kept), text. Not in events."""
    subject: str = ""
    """Of its message, where that is still known. Not in events."""
    can_cancel: bool = False
    """Nothing was sent yet."""
    can_retry: bool = False
    """It waits or failed. Of one that waits for an expunge or a yes, trying it is the yes."""
    plan: list[PlanStep] = []
    """Of a single change: what it has sent, and what it would send now."""
    said: Sentences = None
    """`text`, as the error body has it."""


class MessageResult(msgspec.Struct, omit_defaults=True):
    """What became of one message of a change of many (ours). Names as in the error body."""

    message_id: str
    success: bool
    queued: bool = False
    edit_id: str | None = None
    code: str | None = msgspec.field(default=None, name="error_code")
    text: str | None = msgspec.field(default=None, name="value")
    deferred: list[str] = []
    said: Sentences = None
    dst_message_id: str | None = None
    """Of one that was put into another account: what it is called there."""
    dst_was_there: bool = False
    """The folder there had its text before."""


class MessageResults(msgspec.Struct):
    """`success`: all are done."""

    success: bool
    results: list[MessageResult]


class UnreadableMessage(msgspec.Struct, omit_defaults=True):
    """One that the mail server does not give out, or only in part (`…/unreadable`, ours). `reply`: what came instead.
    `message_id`: of what is shown in its place. `next_try`: None: at the next sync."""

    folder: str
    uid: int
    tries: int = 0
    last_try: int = 0
    next_try: int | None = None
    reply: str | None = None
    message_id: str | None = None
    said: Sentences = None


class StatusEvent(msgspec.Struct, omit_defaults=True):
    """One line of a source's history (`…/history`)."""

    at: int
    kind: str  # a HistoryKind
    status: str | None = None
    code: str | None = None
    text: str | None = None
    duration: float | None = None
    new: int | None = None
    changed: int | None = None
    gone: int | None = None
    said: Sentences = None


class ActivityLine(StatusEvent, kw_only=True):
    """One line of the history of all sources (`/app/logs/activity`). `line_id`: unlike that of any other."""

    line_id: str
    account_id: str
    label: str


class Event(msgspec.Struct, omit_defaults=True):
    """One server-sent event of `/app/events`.

    `type`: an `EventType`, or another service's word.
    `messages`: rows of these folders changed; `message_ids` is absent when too many to name (over 200).
    """

    type: str
    account_id: str | None = None
    label: str | None = None
    source: Source | None = None
    progress: Progress | None = None
    folders: list[str] | None = None
    message_ids: list[str] | None = None
    edit: EditState | None = None
    instance: str | None = None


def encode(value: Any) -> bytes:
    """JSON bytes of any resource."""
    return msgspec.json.encode(value)
