"""accounts/{id}/threads: conversations, Gmail's and ours (API.md, Threads)."""

from __future__ import annotations

from dataclasses import replace

from starlette.responses import Response

from cio_desktop.service.call import Call
from cio_desktop.service.errors import NotFound
from cio_desktop.service.lookup import account_of, source_named
from cio_desktop.service.message_parameters import read_message_filter
from cio_desktop.service.parameters import Parameters
from cio_desktop.service.responses import json_response
from cio_desktop.service.views.messages import read_extras
from cio_desktop.service.views.threads import thread_view
from cio_desktop.store import conversations
from cio_desktop.store.conversations import ConversationFilter


async def list_threads(call: Call) -> Response:
    """Addresses of threads, as the live service answered."""
    wanted = _read_filter(call.parameters, call.values["account_id"])
    account = await account_of(call)
    if wanted.having.source is not None:
        await source_named(call, account.id, "source", wanted.having.source)
    heads = await call.db.read(conversations.page, wanted)
    return json_response([call.urls.thread(account.id, head.id) for head in heads])


async def get_thread(call: Call) -> Response:
    """Oldest message first; email_message_ids[0] belongs to messages[0]."""
    extras = read_extras(call.parameters)
    limit, offset = call.parameters.page()
    account = await account_of(call)
    thread_id = call.values["thread_id"]
    head = await call.db.read(conversations.find, account.id, thread_id)
    if head is None:
        raise NotFound(f"thread {thread_id} is invalid")
    ids = await call.db.read(conversations.ids, account.id, head)
    name = head.id.removeprefix("gm-")
    return json_response(await thread_view(call, account.id, ids[offset : offset + limit], extras, name))


def _read_filter(parameters: Parameters, account_id: str) -> ConversationFilter:
    having = replace(
        read_message_filter(parameters, account_id),
        date_before=parameters.time("active_before"),
        date_after=parameters.time("active_after"),
        ascending=False,
    )
    return ConversationFilter(having, parameters.time("started_before"), parameters.time("started_after"))
