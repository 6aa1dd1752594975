"""accounts/{id}/threads: conversations, Gmail's and ours (API.md, Threads)."""

from __future__ import annotations

from dataclasses import replace

from starlette.responses import Response

from cio_desktop.engine.api import FolderChange
from cio_desktop.language import Said
from cio_desktop.service.account_lookup import account_of
from cio_desktop.service.call import Call
from cio_desktop.service.edit_answer import answer_for_all
from cio_desktop.service.errors import NotFound
from cio_desktop.service.folder_change import read_changes, read_whole_set
from cio_desktop.service.lookup import source_named, with_sources
from cio_desktop.service.message_parameters import read_message_filter
from cio_desktop.service.parameters import Parameters
from cio_desktop.service.responses import json_response
from cio_desktop.service.views.messages import read_extras
from cio_desktop.service.views.threads import thread_view
from cio_desktop.store import conversations
from cio_desktop.store.conversations import ConversationFilter, Head


async def list_threads(call: Call) -> Response:
    """Addresses of threads, as the live service answered."""
    wanted = _read_filter(call.parameters, call.values["account_id"])
    account = await account_of(call)
    if wanted.having.source is not None:
        await source_named(call, account.id, "source", wanted.having.source)
    heads = await call.db.read_page(conversations.page, wanted)
    return json_response([call.urls.thread(account.id, head.id) for head in heads])


async def get_thread(call: Call) -> Response:
    """Oldest message first; email_message_ids[0] belongs to messages[0]."""
    extras = read_extras(call.parameters)
    limit, offset = call.parameters.page()
    account = await account_of(call)
    head = await _head_of(call, account.id)
    ids = await call.db.read(conversations.ids, account.id, head)
    name = head.id.removeprefix("gm-")
    return json_response(await thread_view(call, account.id, ids[offset : offset + limit], extras, name))


async def delete_thread(call: Call) -> Response:
    """Each of its messages, as a single one is deleted."""
    return await _change_all(call, FolderChange(delete=True))


async def change_folders(call: Call) -> Response:
    """Of each of its messages, as of a single one."""
    return await _change_all(call, read_changes(call.parameters))


async def replace_folders(call: Call) -> Response:
    return await _change_all(call, read_whole_set(call.parameters))


async def _change_all(call: Call, change: FolderChange) -> Response:
    queue = call.parameters.flag("queue") or False
    account = await account_of(call)
    change = await with_sources(call, account.id, change)
    ids = await call.db.read(conversations.ids, account.id, await _head_of(call, account.id))
    outcomes = await call.engine.edit_many(account.id, ids, change, queue=queue)
    return answer_for_all(call, account.id, outcomes)


async def _head_of(call: Call, account_id: str) -> Head:
    thread_id = call.values["thread_id"]
    head = await call.db.read(conversations.find, account_id, thread_id)
    if head is None:
        raise NotFound(Said("thread {thread} is invalid", thread=thread_id))
    return head


def _read_filter(parameters: Parameters, account_id: str) -> ConversationFilter:
    having = replace(
        read_message_filter(parameters, account_id),
        date_before=parameters.time("active_before"),
        date_after=parameters.time("active_after"),
        ascending=False,
    )
    return ConversationFilter(having, parameters.time("started_before"), parameters.time("started_after"))
