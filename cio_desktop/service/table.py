"""The route table: every resource this service has, in the order they are tried. Nothing else decides what exists.

A resource of the contract that is not served is not here and so answers 404; a method not listed answers 405.
"""

from __future__ import annotations

from .call import Handler
from .handlers import (
    accounts,
    batch,
    edits,
    events,
    history,
    message_folders,
    message_parts,
    messages,
    source_folders,
    sources,
    sync,
)
from .routes import Route

_ACCOUNT = "/2.0/accounts/{account_id}"
_SOURCE = _ACCOUNT + "/sources/{label}"
_FOLDER = _SOURCE + "/folders/{folder...}"
_MESSAGE = _ACCOUNT + "/messages/{message_id...}"


def _route(pattern: str, **methods: Handler) -> Route[Handler]:
    return Route(pattern, methods)


ROUTES: tuple[Route[Handler], ...] = (
    _route("/2.0/accounts", GET=accounts.list_accounts, POST=accounts.create_account),
    _route(
        _ACCOUNT,
        GET=accounts.get_account,
        POST=accounts.update_account,
        PUT=accounts.update_account,
        DELETE=accounts.delete_account,
    ),
    _route(_ACCOUNT + "/sync", GET=sync.get_account_sync, POST=sync.start_account_sync),
    _route(_ACCOUNT + "/sources", GET=sources.list_sources, POST=sources.create_source),
    _route(
        _SOURCE,
        GET=sources.get_source,
        POST=sources.update_source,
        PUT=sources.update_source,
        DELETE=sources.delete_source,
    ),
    _route(_SOURCE + "/sync", GET=sync.get_source_sync, POST=sync.start_source_sync),
    _route(_SOURCE + "/history", GET=history.list_history),
    _route(_SOURCE + "/folders", GET=source_folders.list_folders),
    # a final `messages` or `expunge` is no part of the folder's path
    _route(_FOLDER + "/messages"),
    _route(_FOLDER + "/expunge"),
    _route(_FOLDER, GET=source_folders.get_folder),
    _route(_ACCOUNT + "/messages", GET=messages.list_messages),
    # ours: one call for a selection. Before the message ids, none of which is the word `folders`
    _route(_ACCOUNT + "/messages/folders", POST=batch.change_folders),
    _route(
        _MESSAGE + "/folders",
        GET=message_folders.list_folders,
        POST=message_folders.change_folders,
        PUT=message_folders.replace_folders,
    ),
    _route(_MESSAGE + "/flags", GET=message_parts.get_flags),
    _route(_MESSAGE + "/body", GET=message_parts.get_body),
    _route(_MESSAGE + "/headers", GET=message_parts.get_headers),
    _route(_MESSAGE + "/source", GET=message_parts.get_source),
    _route(_MESSAGE + "/thread", GET=message_parts.get_thread),
    _route(_MESSAGE, GET=messages.get_message),
    _route(_ACCOUNT + "/edits", GET=edits.list_edits),
    _route(_ACCOUNT + "/edits/{edit_id}", GET=edits.get_edit, POST=edits.retry_edit, DELETE=edits.cancel_edit),
    _route("/app/events", GET=events.stream),
    _route("/2.0/app/events", GET=events.stream),
)
