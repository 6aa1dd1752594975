"""What each handler takes and answers. A handler that stands in several places is described once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from cio_desktop.protocol import resources as r
from cio_desktop.protocol import sign_in as s
from cio_desktop.protocol import webhooks as w
from cio_desktop.service.call import Handler
from cio_desktop.service.handlers import (
    accounts,
    application,
    batch,
    connect_tokens,
    contacts,
    description,
    discovery,
    edits,
    email_addresses,
    events,
    files,
    folder_writes,
    history,
    known_sources,
    message_folders,
    message_parts,
    messages,
    oauth_providers,
    source_folders,
    sources,
    sync,
    text_search,
    threads,
    unreadable,
    webhooks,
)
from cio_desktop.service.message_parameters import MOST_WORDS

from .fields import Field, choice, flag, flags, many, moments, needed, number, page, text, texts, url
from .groups import (
    ACROSS,
    CHANGE,
    CHANGED_SOURCE,
    CHECK,
    DELIM,
    DESTINATION,
    EMAIL,
    EXTRAS,
    FILTER,
    LOG,
    NAMES,
    NEW_FLAGS,
    NEW_SOURCE,
    NEW_TOKEN,
    OF_THREADS,
    QUEUE,
    SEARCH_WORDS,
    SOURCE_OF_ACCOUNT,
    STATUS,
    WEBHOOK,
)


@dataclass(frozen=True)
class Operation:
    """`fields`: in the query of GET and DELETE, in the body of POST and PUT. `query`: in the query in any case.
    `answer`: a type of the protocol, None for one that is no JSON. `media`: what else a success may come as. `rows`:
    the body is a list of folders. `raw`: this field may come as a file."""

    about: str
    answer: Any
    fields: tuple[Field, ...] = ()
    query: tuple[Field, ...] = ()
    statuses: tuple[int, ...] = (200,)
    media: tuple[str, ...] = ()
    headers: tuple[Field, ...] = ()
    rows: bool = False
    raw: str | None = None


_CHANGED = (200, 202)
_RANGE = (text("Range"), text("If-Range"))
_FLAGS = flags("seen", "answered", "flagged", "deleted", "draft")
_ROWS = (text("source", "Ours: whose folders are meant."), QUEUE)
_FOLDER = (DELIM, QUEUE)

OPERATIONS: Mapping[Handler, Operation] = {
    known_sources.list_accounts: Operation("The accounts", list[r.Account], (text("email"), *STATUS, *page())),
    accounts.create_account: Operation(
        "A new account, with its first source if that is given",
        r.Written,
        (EMAIL, *NAMES, *SOURCE_OF_ACCOUNT, CHECK),
        statuses=(201,),
    ),
    known_sources.get_account: Operation("One account", r.Account),
    accounts.update_account: Operation("Other names", r.Written, NAMES),
    accounts.delete_account: Operation("Removes the account here; no mail is touched", r.Written),
    sync.get_account_sync: Operation("What was synced when, by source", dict[str, dict[str, r.FolderSync] | None]),
    sync.start_account_sync: Operation("Syncs all sources now", r.Written, statuses=(202,)),
    sync.get_source_sync: Operation("What was synced when, by folder", dict[str, r.FolderSync]),
    sync.start_source_sync: Operation("Syncs the source now", r.Written, statuses=(202,)),
    known_sources.list_sources: Operation("The sources of an account", list[r.Source], STATUS),
    sources.create_source: Operation(
        "A new source, once it has signed in", r.Written, (*NEW_SOURCE, CHECK), (), (201,)
    ),
    known_sources.get_source: Operation("One source", r.Source),
    sources.update_source: Operation(
        "Other settings, or a check of the sign-in",
        r.Written,
        (*CHANGED_SOURCE, flag("force_status_check", "1: signs in now. With no other parameter.")),
    ),
    sources.delete_source: Operation("Removes the source here; its mail stays on the server", r.Written),
    text_search.search_texts: Operation(
        "Ours: asks the mail server for words in texts",
        None,
        (needed(many("search", MOST_WORDS)), text("folder", "This one alone.")),
        media=("text/event-stream",),
    ),
    history.list_history: Operation(
        "Ours: statuses and syncs, newest first",
        list[r.StatusEvent],
        page(default=history.DEFAULT_LIMIT, most=history.MAXIMUM_LIMIT)[:1],
    ),
    unreadable.list_unreadable: Operation(
        "Ours: messages that the mail server does not give out", list[r.UnreadableMessage]
    ),
    unreadable.retry_unreadable: Operation(
        "Ours: asks for them again now",
        r.Written,
        (text("folder", "Only those of this path."), number("uid", "Only this one.", low=1)),
        statuses=(202,),
    ),
    history.list_activity: Operation(
        "Ours: statuses and syncs of all sources, newest first",
        list[r.ActivityLine],
        (
            *texts("account", "source"),
            *moments("timestamp_before", "timestamp_after"),
            *page(default=history.DEFAULT_LIMIT, most=history.MAXIMUM_LIMIT),
        ),
    ),
    source_folders.list_folders: Operation(
        "The folders of a source", list[r.Folder], flags("include_extended_counts", "no_cache")
    ),
    source_folders.get_folder: Operation(
        "One folder", r.Folder, (*flags("include_extended_counts", "no_cache"), DELIM)
    ),
    source_folders.list_messages: Operation(
        "The messages of a folder; the server is asked first",
        list[r.Message],
        (*EXTRAS, flag("flag_seen"), DELIM, *page()),
    ),
    folder_writes.create_folder: Operation("Makes the folder", r.Written, query=_FOLDER, statuses=(200, 201, 202)),
    folder_writes.change_folder: Operation(
        "Ours: another name or place, a role, whether it is synced, all its messages deleted or read; one of these",
        r.Written,
        (
            text("name", "The whole path it shall have."),
            text("role", "A symbolic name, or none: what it is for, where the mail server does not say."),
            flag("sync", "0: it is read no more, and what is known of its mail is forgotten here. 1: it is read."),
            flag("empty", "1: what is in Trash or Spam goes for good."),
            flag("read", "1: all its messages are marked as read."),
            *_FOLDER,
        ),
        statuses=_CHANGED,
    ),
    folder_writes.delete_folder: Operation(
        "Deletes the folder",
        r.Written,
        (*_FOLDER, flag("delete_messages", "Ours: 1 takes its mail along.")),
        (),
        _CHANGED,
    ),
    folder_writes.expunge_folder: Operation(
        "Takes away what is marked as deleted", r.Written, query=_FOLDER, statuses=_CHANGED
    ),
    messages.list_messages: Operation("The messages, newest first", list[r.Message], (*FILTER, *EXTRAS, *SEARCH_WORDS)),
    accounts.list_counts: Operation("Ours: what is unread, by account and source", list[r.AccountCounts]),
    messages.list_all: Operation(
        "Ours: the messages of all accounts, newest first",
        list[r.Message],
        (*(field for field in FILTER if field.name != "source"), flag("include_flags"), *SEARCH_WORDS),
    ),
    messages.append_message: Operation(
        "Puts a raw message into a folder",
        r.Written,
        (needed(text("message", "The message, RFC 5322.")), *DESTINATION, *NEW_FLAGS, QUEUE),
        statuses=(201, 202),
        raw="message",
    ),
    messages.get_message: Operation("One message", r.Message, EXTRAS),
    messages.transfer_message: Operation(
        "Copies or moves the message",
        r.Written,
        (*DESTINATION, flag("move"), *NEW_FLAGS, text("source", "Ours: the source it leaves."), QUEUE),
        statuses=_CHANGED,
    ),
    messages.delete_message: Operation("Deletes every copy of the message", r.Written, (QUEUE,), statuses=_CHANGED),
    batch.change_folders: Operation(
        "Ours: one change of folders for many messages",
        r.MessageResults,
        (needed(many("message_id", batch.MOST_MESSAGES)), *CHANGE),
    ),
    batch.change_flags: Operation(
        "Ours: sets and clears flags of many messages",
        r.MessageResults,
        (needed(many("message_id", batch.MOST_MESSAGES)), *_FLAGS, QUEUE),
    ),
    batch.put_into_account: Operation(
        "Ours: puts messages into a folder of another account",
        r.MessageResults,
        (needed(many("message_id", batch.MOST_MESSAGES)), *ACROSS),
    ),
    message_folders.list_folders: Operation("Where the message is", list[r.FolderRef], (text("source"),)),
    message_folders.plan_change: Operation(
        "Ours: the commands that a change of folders would send",
        list[r.PlanStep],
        query=(*CHANGE[:-1], text("dst_account")),
    ),
    message_folders.change_folders: Operation("Adds and removes folders", r.Written, CHANGE, statuses=_CHANGED),
    message_folders.replace_folders: Operation(
        "The whole set of folders", r.Written, query=_ROWS, statuses=_CHANGED, rows=True
    ),
    message_parts.get_flags: Operation("Its flags, as the server has them now", dict[str, bool]),
    message_parts.change_flags: Operation(
        "Sets and clears flags",
        r.Written,
        (*_FLAGS, QUEUE),
        statuses=_CHANGED,
    ),
    message_parts.get_body: Operation("Its texts", list[r.Body], (text("type", "Of this type alone."),)),
    message_parts.get_headers: Operation(
        "Its header", dict[str, list[str]], (flag("raw", "1: as text."),), media=("text/plain",)
    ),
    message_parts.get_source: Operation(
        "The message as it is", None, statuses=(200, 206), media=("message/rfc822",), headers=_RANGE
    ),
    message_parts.get_thread: Operation("The conversation, oldest first", r.Thread, (*EXTRAS, *page())),
    email_addresses.list_addresses: Operation("The account's own addresses", list[r.EmailAddress]),
    email_addresses.add_address: Operation(
        "One more address",
        r.Written,
        (needed(Field("email_address", {"type": "string", "format": "email"})),),
        statuses=(200, 201),
    ),
    email_addresses.get_address: Operation("One address", r.EmailAddress),
    email_addresses.update_address: Operation(
        "Makes it the primary one", r.Written, (Field("primary", {"type": "integer", "const": 1}, True),)
    ),
    email_addresses.delete_address: Operation("Takes the address away", r.Written),
    contacts.list_contacts: Operation(
        "With whom the account exchanges mail",
        r.Contacts,
        (
            text("search"),
            *moments("active_before", "active_after", "activity_before", "activity_after"),
            choice("sort_by", ("email", "count", "received_count", "sent_count")),
            choice("sort_order", ("asc", "desc")),
            *page(),
        ),
    ),
    contacts.get_contact: Operation("One contact", r.Contact),
    contacts.list_messages: Operation("The messages with it, newest first", list[r.Message], page()),
    contacts.list_files: Operation("The files of these messages", list[r.MailFile], page()),
    contacts.list_threads: Operation("The addresses of their threads", list[str], page()),
    threads.list_threads: Operation("The addresses of threads", list[str], (*FILTER, *OF_THREADS)),
    threads.get_thread: Operation("One thread, oldest message first", r.Thread, (*EXTRAS, *page())),
    threads.delete_thread: Operation("Deletes each of its messages", r.Written, (QUEUE,), statuses=_CHANGED),
    threads.change_folders: Operation("Adds and removes folders", r.Written, CHANGE, statuses=_CHANGED),
    threads.replace_folders: Operation(
        "The whole set of folders", r.Written, query=_ROWS, statuses=_CHANGED, rows=True
    ),
    files.list_files: Operation("What is attached to messages", list[r.MailFile], FILTER),
    files.get_file: Operation("One file", r.MailFile),
    files.get_content: Operation(
        "Its bytes, or a link to them",
        None,
        (flag("as_link"),),
        statuses=(200, 206),
        media=("*/*",),
        headers=(*_RANGE, text("Accept")),
    ),
    files.list_related: Operation("Files with a like name", list[r.MailFile]),
    files.list_revisions: Operation("Files of the same name but for dates and versions", list[r.MailFile]),
    files.list_changes: Operation("Always empty: files are not compared here", list[r.MailFile]),
    connect_tokens.list_tokens: Operation("The connect tokens", list[s.ConnectToken]),
    connect_tokens.create_token: Operation("A new one", s.ConnectTokenWritten, NEW_TOKEN, statuses=(201,)),
    connect_tokens.get_token: Operation("One of them", s.ConnectToken),
    connect_tokens.update_token: Operation(
        "Ours: goes on with a sign-in", s.ConnectToken, (text("redirected_to"), flag("accept_other"))
    ),
    connect_tokens.delete_token: Operation("Ends it", r.Written),
    oauth_providers.list_providers: Operation("The OAuth providers", list[s.OAuthProvider]),
    oauth_providers.create_provider: Operation(
        "One more, or another secret",
        s.ProviderWritten,
        (
            needed(text("type")),
            needed(text("provider_consumer_key")),
            Field("provider_consumer_secret", {"type": "string", "format": "password"}),
            *texts(*oauth_providers.EXTRAS),
        ),
        statuses=(201,),
    ),
    oauth_providers.get_provider: Operation("One of them", s.OAuthProvider),
    oauth_providers.delete_provider: Operation("Takes it away", r.Written),
    oauth_providers.check_provider: Operation("Ours: whether it can be reached", s.ProviderWritten),
    oauth_providers.list_presets: Operation("Ours: what is known of providers", list[s.ProviderPreset]),
    discovery.discover: Operation(
        "The settings of an address",
        s.Discovery,
        (EMAIL, choice("source_type", ("IMAP", "imap")), *flags("stream", "ispdb")),
        media=("text/event-stream",),
    ),
    discovery.check: Operation("Ours: tries settings", None, NEW_SOURCE, media=("text/event-stream",)),
    edits.list_edits: Operation(
        "Ours: changes of mail, newest first",
        list[r.EditState],
        (
            flag("open"),
            text("state", "Some of their states, with commas."),
            *page(default=edits.DEFAULT_LIMIT, most=edits.MAXIMUM_LIMIT),
        ),
    ),
    edits.get_edit: Operation("Ours: one of them", r.EditState),
    edits.retry_edit: Operation("Ours: tries it now", r.Written, statuses=(202,)),
    edits.cancel_edit: Operation("Ours: gives it up", r.Written),
    webhooks.list_webhooks: Operation("The webhooks", list[w.Webhook]),
    webhooks.create_webhook: Operation(
        "A new one", w.WebhookWritten, (needed(url("callback_url")), *WEBHOOK), statuses=(201,)
    ),
    webhooks.get_webhook: Operation("One of them", w.Webhook),
    webhooks.update_webhook: Operation("Changes it", w.WebhookWritten, (url("callback_url"), *WEBHOOK)),
    webhooks.delete_webhook: Operation("Takes it away", w.WebhookWritten),
    application.get_status_callback_url: Operation("Where changes of status are told", w.StatusCallbackUrl),
    application.set_status_callback_url: Operation("Sets it", r.Written, (needed(url("status_callback_url")),)),
    application.delete_status_callback_url: Operation("Takes it away", r.Written),
    application.list_callbacks: Operation("Each try to call an address, newest first", list[w.LoggedCallback], LOG),
    application.list_calls: Operation(
        "Each signed request, newest first", list[w.LoggedCall], (*LOG, *texts("request_method", "request_path"))
    ),
    application.get_log_level: Operation("Ours: how much the service logs", r.LogLevel),
    application.set_log_level: Operation(
        "Ours: for a day, or until the service is started anew",
        r.LogLevel,
        (needed(text("level", "normal or debug.")),),
    ),
    events.stream: Operation("Ours: what happens, as it happens", None, media=("text/event-stream",)),
    description.get_description: Operation("This description", dict[str, Any]),
}
