"""accounts/{id}/edits, ours: folder changes of an account, newest first; cancel and retry of one."""

from __future__ import annotations

from starlette.responses import Response

from cio_desktop.protocol.resources import EditState, Written
from cio_desktop.service.call import Call
from cio_desktop.service.errors import NotFound, ServiceError
from cio_desktop.service.lookup import account_of
from cio_desktop.service.parameters import LARGEST
from cio_desktop.service.responses import json_response

DEFAULT_LIMIT = 100
MAXIMUM_LIMIT = 500
CLOSED = frozenset({"done", "failed", "cancelled"})


async def list_edits(call: Call) -> Response:
    """`open=1`: only those that may still change something."""
    only_open = call.parameters.flag("open") or False
    limit = call.parameters.clamped("limit", default=DEFAULT_LIMIT, most=MAXIMUM_LIMIT)
    offset = call.parameters.clamped("offset", default=0, most=LARGEST)
    account = await account_of(call)
    found = await call.engine.edits(account.id)
    shown = [edit for edit in found if not (only_open and edit.state in CLOSED)]
    return json_response(shown[offset : offset + limit])


async def get_edit(call: Call) -> Response:
    return json_response(await _edit_of(call))


async def cancel_edit(call: Call) -> Response:
    """Only what has not begun can be cancelled: half a move must be finished."""
    edit = await _edit_of(call)
    if not await call.engine.cancel_edit(edit.edit_id):
        raise ServiceError("This change has begun or is over: it can't be cancelled.", code="edit.begun")
    return json_response(Written(success=True))


async def retry_edit(call: Call) -> Response:
    """Tries a waiting or failed change now."""
    edit = await _edit_of(call)
    await call.engine.retry_edit(edit.edit_id)
    url = call.urls.edit(call.values["account_id"], edit.edit_id)
    return json_response(Written(success=True, edit_id=edit.edit_id, resource_url=url), 202)


async def _edit_of(call: Call) -> EditState:
    account = await account_of(call)
    wanted = call.values["edit_id"]
    for edit in await call.engine.edits(account.id):
        if edit.edit_id == wanted:
            return edit
    raise NotFound(f"edit {wanted} is invalid")
