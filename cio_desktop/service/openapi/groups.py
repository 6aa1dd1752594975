"""Parameters that several operations take."""

from __future__ import annotations

from cio_desktop.protocol.enums import ExpungePolicy, SourceStatus, SyncPeriod
from cio_desktop.service.flag_parameters import SETTABLE
from cio_desktop.service.folder_change import MOST_FOLDERS
from cio_desktop.service.message_parameters import MOST_WORDS, SEARCH, SORTS
from cio_desktop.service.webhook_parameters import BODY_TYPES, PERIODS

from .fields import Field, choice, flag, flags, many, moments, needed, number, page, text, texts, url

STATUS = (choice("status", list(SourceStatus)), flag("status_ok", "1: exactly OK, 0: any other status."))
NAMES = texts("first_name", "last_name")
QUEUE = flag("queue", "Ours: 1 keeps the change where the mail server can't be reached now.")
DELIM = Field("delim", {"type": "string", "maxLength": 1}, about="The separator used in this path: / unless told.")

PROVIDER = (
    text("provider_consumer_key", "The client id of an OAuth provider that is configured here."),
    *texts("provider_refresh_token", "provider_token", "provider_token_secret"),
)
_SETTLED = (
    Field("sync_flags", {"type": "integer", "const": 1}, about="Settled: flags are always kept in step."),
    Field("service_level", {"type": "string", "const": "pro"}, about="Settled: there is one level."),
)
_PERIODS = (*SyncPeriod, "1d")
CHANGED_SOURCE = (
    number("status", "1: counters are forgotten and the source is tried now.", low=-(2**31), high=2**31),
    choice("sync_period", _PERIODS),
    Field("password", {"type": "string", "format": "password"}),
    *PROVIDER,
    url("status_callback_url"),
    *flags("sync_all_folders", "expunge_on_deleted_flag"),
    *_SETTLED,
    text("certificate_sha256", "Ours: this certificate is trusted and no other."),
    choice("expunge_policy", tuple(ExpungePolicy), "Ours: whether a folder is expunged for a message that was moved."),
)
_WHERE = (
    text("server"),
    text("username"),
    Field("use_ssl", {"type": "string"}, about="1: TLS from the first byte. Any other value: not."),
    number("port", low=1, high=65535),
)
_NEW_SOURCE = (
    choice("type", ("IMAP", "imap")),
    choice("sync_period", _PERIODS, "24h unless told."),
    Field("password", {"type": "string", "format": "password"}),
    *PROVIDER,
    *flags("raw_file_list", "sync_all_folders", "expunge_on_deleted_flag"),
    text("sync_folders", "Paths or symbolic names, separated by commas: only these are read."),
    *_SETTLED,
    Field("origin_ip", {"type": "string", "anyOf": [{"format": "ipv4"}, {"format": "ipv6"}]}),
    url("callback_url"),
    url("status_callback_url"),
    text("certificate_sha256", "Ours: this certificate is trusted and no other."),
    flag("insecure", "Ours: 1 lets a password go in clear to a server that offers no encryption."),
)
EMAIL = needed(Field("email", {"type": "string", "format": "email", "maxLength": 320}))
CHECK = flag("check", "Ours: 0 keeps a source that can't sign in.")
NEW_SOURCE = (EMAIL, *map(needed, _WHERE), *_NEW_SOURCE)
SOURCE_OF_ACCOUNT = (*_WHERE, *_NEW_SOURCE)
"""Needed as NEW_SOURCE has them once one of them is given."""

EXTRAS = (
    *flags("include_thread_size", "include_body", "include_flags", "include_source"),
    choice("include_headers", ("0", "1", "raw")),
    text("body_type", "With include_body: of this type alone, such as text/html."),
)
_ADDRESSES = texts("email", "to", "from", "cc", "bcc")
FILTER = (
    text("subject", "A part of it, or /a regular expression/."),
    *_ADDRESSES,
    text("folder", "A path, or a symbolic name."),
    text("source", "A label."),
    text("file_name", "With shell wildcards, or /a regular expression/."),
    number("file_size_min", low=0),
    number("file_size_max", low=0),
    *moments("date_before", "date_after", "indexed_before", "indexed_after"),
    choice("sort_order", ("asc", "desc")),
    *page(),
)
SEARCH_WORDS = (
    *(many(name, MOST_WORDS, "Ours: words, each a part of a text.") for name in SEARCH),
    flag("flag_seen", "Ours: 1 read, 0 unread."),
    flag("flag_flagged", "Ours: 1 starred."),
    flag("has_file", "Ours: 1 with something attached."),
    choice("sort_by", SORTS, "Ours: by what the list is sorted, date unless told."),
    many("text_search", MOST_WORDS, "Ours: searches in texts whose hits count as if all words were there."),
)
OF_THREADS = moments("active_before", "active_after", "started_before", "started_after")

NEW_FLAGS = flags(*(f"flag_{name}" for name in SETTABLE))
DESTINATION = (needed(text("dst_folder")), text("dst_source"), text("dst_label", "The older name of dst_source."))
CHANGE = (
    many("add", MOST_FOLDERS, "Full paths or symbolic names."),
    many("remove", MOST_FOLDERS),
    text("source", "Ours: whose folders are meant."),
    text("dst_source", "Ours: the source of the folders of add."),
    text("dst_label"),
    QUEUE,
)
ACROSS = (
    needed(many("add", MOST_FOLDERS, "Full paths or symbolic names, of that account.")),
    many("remove", MOST_FOLDERS, "Of this account."),
    text("source", "Whose folders are left."),
    needed(text("dst_account", "The id of the other account.")),
    needed(text("dst_source", "The label of its source.")),
    text("dst_label"),
    QUEUE,
)

_TOKEN_SOURCE = (
    url("source_callback_url"),
    *flags("source_sync_all_folders", "source_raw_file_list", "source_expunge_on_deleted_flag"),
    Field("source_sync_flags", {"type": "integer", "const": 1}),
    text("source_sync_folders"),
    choice("source_sync_period", _PERIODS),
    *texts("source_server", "source_username", "source_use_ssl", "source_certificate_sha256"),
    number("source_port", low=1, high=65535),
)
NEW_TOKEN = (
    needed(url("callback_url")),
    text("email"),
    *NAMES,
    _SETTLED[1],
    url("status_callback_url"),
    *_TOKEN_SOURCE,
    text("provider_consumer_key", "Ours: the browser goes straight there."),
    flag("device", "Ours: 1 for a code to be typed on another device."),
)

WEBHOOK = (
    url("failure_notif_url"),
    flag("active"),
    *texts("filter_from", "filter_to", "filter_cc", "filter_from_domain", "filter_to_domain", "filter_subject"),
    *texts("filter_thread", "filter_file_name", "filter_file_revisions"),
    *texts("filter_folder_added", "filter_folder_removed", "body_search"),
    flag("filter_new_important"),
    *flags("include_body", "receive_drafts", "receive_all_changes", "receive_historical"),
    choice("include_header", ("0", "1", "raw")),
    choice("body_type", BODY_TYPES),
    choice("sync_period", PERIODS),
)
LOG = (
    *texts("account", "webhook_id"),
    *moments("timestamp_before", "timestamp_after"),
    number("status_code_from"),
    number("status_code_to"),
    *page(),
)
