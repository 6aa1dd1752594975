"""The route tables: every resource this service has, and every page, in the order they are tried.

Nothing else decides what exists. ROUTES are all signed; PAGES are not, and stand below /connect/ and /content/.

A resource of Context.IO that is not served is not here, so it answers 404; a method not listed answers 405.
"""

from __future__ import annotations

from .call import Handler
from .handlers import (
    accounts,
    application,
    batch,
    connect_pages,
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
from .routes import Route

_ACCOUNT = "/2.0/accounts/{account_id}"
_SOURCE = _ACCOUNT + "/sources/{label}"
_FOLDER = _SOURCE + "/folders/{folder...}"
_FILE = _ACCOUNT + "/files/{file_id}"
_MESSAGE = _ACCOUNT + "/messages/{message_id...}"


_TOKEN = "/connect/{token}"


def _route(pattern: str, **methods: Handler) -> Route[Handler]:
    return Route(pattern, methods)


def _connect_tokens(below: str) -> tuple[Route[Handler], Route[Handler]]:
    """The resource in one of its three places. POST of one token is ours."""
    tokens = below + "/connect_tokens"
    return (
        _route(tokens, GET=connect_tokens.list_tokens, POST=connect_tokens.create_token),
        _route(
            tokens + "/{token}",
            GET=connect_tokens.get_token,
            POST=connect_tokens.update_token,
            DELETE=connect_tokens.delete_token,
        ),
    )


def _webhooks(below: str) -> tuple[Route[Handler], Route[Handler]]:
    """The resource of one account, and of all of them."""
    return (
        _route(below + "/webhooks", GET=webhooks.list_webhooks, POST=webhooks.create_webhook),
        _route(
            below + "/webhooks/{webhook_id}",
            GET=webhooks.get_webhook,
            POST=webhooks.update_webhook,
            DELETE=webhooks.delete_webhook,
        ),
    )


def _application(below: str) -> tuple[Route[Handler], ...]:
    """Clients ask outside of 2.0 for what is about all accounts."""
    return (
        _route(
            below + "/app/status_callback_url",
            GET=application.get_status_callback_url,
            POST=application.set_status_callback_url,
            DELETE=application.delete_status_callback_url,
        ),
        _route(below + "/app/logs/webhooks", GET=application.list_callbacks),
        _route(below + "/app/logs/calls", GET=application.list_calls),
        _route(below + "/app/logs/activity", GET=history.list_activity),
        _route(below + "/app/log_level", GET=application.get_log_level, POST=application.set_log_level),
        _route(below + "/app/events", GET=events.stream),
    )


ROUTES: tuple[Route[Handler], ...] = (
    _route("/2.0/openapi.json", GET=description.get_description),
    _route("/2.0/accounts", GET=known_sources.list_accounts, POST=accounts.create_account),
    _route(
        _ACCOUNT,
        GET=known_sources.get_account,
        POST=accounts.update_account,
        PUT=accounts.update_account,
        DELETE=accounts.delete_account,
    ),
    _route(_ACCOUNT + "/sync", GET=sync.get_account_sync, POST=sync.start_account_sync),
    _route(_ACCOUNT + "/sources", GET=known_sources.list_sources, POST=sources.create_source),
    _route(
        _SOURCE,
        GET=known_sources.get_source,
        POST=sources.update_source,
        PUT=sources.update_source,
        DELETE=sources.delete_source,
    ),
    _route(_SOURCE + "/sync", GET=sync.get_source_sync, POST=sync.start_source_sync),
    _route(_SOURCE + "/text_search", POST=text_search.search_texts),
    _route(_SOURCE + "/history", GET=history.list_history),
    _route(_SOURCE + "/unreadable", GET=unreadable.list_unreadable, POST=unreadable.retry_unreadable),
    _route(_SOURCE + "/folders", GET=source_folders.list_folders),
    # a final `messages` or `expunge` is no part of the folder's path
    _route(_FOLDER + "/messages", GET=source_folders.list_messages),
    _route(_FOLDER + "/expunge", POST=folder_writes.expunge_folder),
    _route(
        _FOLDER,
        GET=source_folders.get_folder,
        PUT=folder_writes.create_folder,
        POST=folder_writes.change_folder,
        DELETE=folder_writes.delete_folder,
    ),
    _route(_ACCOUNT + "/messages", GET=messages.list_messages, POST=messages.append_message),
    # ours: one call for a selection. Before the message ids, none of which is one of these words
    _route(_ACCOUNT + "/messages/folders", POST=batch.change_folders),
    _route(_ACCOUNT + "/messages/flags", POST=batch.change_flags),
    _route(_ACCOUNT + "/messages/transfers", POST=batch.put_into_account),
    _route(
        _MESSAGE + "/folders",
        GET=message_folders.list_folders,
        POST=message_folders.change_folders,
        PUT=message_folders.replace_folders,
    ),
    _route(_MESSAGE + "/plan", GET=message_folders.plan_change),
    _route(_MESSAGE + "/flags", GET=message_parts.get_flags, POST=message_parts.change_flags),
    _route(_MESSAGE + "/body", GET=message_parts.get_body),
    _route(_MESSAGE + "/headers", GET=message_parts.get_headers),
    _route(_MESSAGE + "/source", GET=message_parts.get_source),
    _route(_MESSAGE + "/thread", GET=message_parts.get_thread),
    _route(_MESSAGE, GET=messages.get_message, POST=messages.transfer_message, DELETE=messages.delete_message),
    _route(_ACCOUNT + "/email_addresses", GET=email_addresses.list_addresses, POST=email_addresses.add_address),
    _route(
        _ACCOUNT + "/email_addresses/{email}",
        GET=email_addresses.get_address,
        POST=email_addresses.update_address,
        PUT=email_addresses.update_address,
        DELETE=email_addresses.delete_address,
    ),
    _route(_ACCOUNT + "/contacts", GET=contacts.list_contacts),
    _route(_ACCOUNT + "/contacts/{email}", GET=contacts.get_contact),
    _route(_ACCOUNT + "/contacts/{email}/messages", GET=contacts.list_messages),
    _route(_ACCOUNT + "/contacts/{email}/files", GET=contacts.list_files),
    _route(_ACCOUNT + "/contacts/{email}/threads", GET=contacts.list_threads),
    _route(_ACCOUNT + "/threads", GET=threads.list_threads),
    _route(_ACCOUNT + "/threads/{thread_id}", GET=threads.get_thread, DELETE=threads.delete_thread),
    _route(_ACCOUNT + "/threads/{thread_id}/folders", POST=threads.change_folders, PUT=threads.replace_folders),
    _route(_ACCOUNT + "/files", GET=files.list_files),
    _route(_FILE, GET=files.get_file),
    _route(_FILE + "/content", GET=files.get_content),
    _route(_FILE + "/related", GET=files.list_related),
    _route(_FILE + "/revisions", GET=files.list_revisions),
    _route(_FILE + "/changes", GET=files.list_changes),
    *_connect_tokens("/2.0"),
    *_connect_tokens(_ACCOUNT),
    *_connect_tokens(_SOURCE),
    _route("/2.0/oauth_providers", GET=oauth_providers.list_providers, POST=oauth_providers.create_provider),
    _route("/2.0/oauth_provider", POST=oauth_providers.create_provider),  # one old client leaves out the s
    _route("/2.0/oauth_providers/{key}", GET=oauth_providers.get_provider, DELETE=oauth_providers.delete_provider),
    _route("/2.0/oauth_providers/{key}/check", POST=oauth_providers.check_provider),
    _route("/app/counts", GET=accounts.list_counts),
    _route("/app/messages", GET=messages.list_all),
    _route("/app/oauth_presets", GET=oauth_providers.list_presets),
    _route("/2.0/discovery", GET=discovery.discover),
    _route("/2.0/discovery/check", POST=discovery.check),
    _route(_ACCOUNT + "/edits", GET=edits.list_edits),
    _route(_ACCOUNT + "/edits/{edit_id}", GET=edits.get_edit, POST=edits.retry_edit, DELETE=edits.cancel_edit),
    *_webhooks("/2.0"),
    *_webhooks(_ACCOUNT),
    *_application(""),
    *_application("/2.0"),
)

PAGES: tuple[Route[Handler], ...] = (
    _route("/connect/done", GET=connect_pages.done_page),
    _route(_TOKEN, GET=connect_pages.open_page),
    _route("/content/{ticket}", GET=files.open_link),
    _route(_TOKEN + "/status", GET=connect_pages.status_page, POST=connect_pages.answer_page),
)
