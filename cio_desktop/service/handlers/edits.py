"""accounts/{id}/edits, ours: folder changes of an account, newest first; cancel and retry of one."""

from __future__ import annotations

from starlette.responses import Response

from cio_desktop.language import Said
from cio_desktop.protocol.enums import EditStatus
from cio_desktop.protocol.resources import Written
from cio_desktop.service.account_lookup import account_of
from cio_desktop.service.call import Call
from cio_desktop.service.errors import BadParameter, NotFound, ServiceError
from cio_desktop.service.responses import json_response
from cio_desktop.service.views.edits import edit_views, planned_view
from cio_desktop.store import edits
from cio_desktop.store.edits import EditRow

DEFAULT_LIMIT = 100
MAXIMUM_LIMIT = 500


async def list_edits(call: Call) -> Response:
    """`open=1`: only those that may still change something, however many there are. `state`: only of these."""
    only_open = call.parameters.flag("open") or False
    states = _read_states(call)
    limit, offset = call.parameters.page(default=DEFAULT_LIMIT, most=MAXIMUM_LIMIT)
    account = await account_of(call)
    if only_open:
        open_ones = [each for each in EditStatus if not each.closed]
        states = [each for each in open_ones if each in states] if states else open_ones
    rows = []
    if states or not only_open:
        rows = await call.db.read(edits.list_of_account, account.id, states=states, limit=limit, offset=offset)
    return json_response(await call.db.read(edit_views, account.id, rows))


def _read_states(call: Call) -> list[EditStatus]:
    words = call.parameters.addresses("state")
    for word in words:
        if word not in list(EditStatus):
            raise BadParameter("state", Said("must be some of {values}", values=", ".join(EditStatus)))
    return [EditStatus(word) for word in words]


async def get_edit(call: Call) -> Response:
    return json_response(await call.db.read(planned_view, await _edit_of(call)))


async def cancel_edit(call: Call) -> Response:
    """Only what has not begun can be cancelled: half a move must be finished."""
    row = await _edit_of(call)
    if not await call.engine.cancel_edit(row.id):
        raise ServiceError(Said("This change has begun or is over: it can't be cancelled."), code="edit.begun")
    return json_response(Written(success=True))


async def retry_edit(call: Call) -> Response:
    """Tries a waiting or failed change now."""
    row = await _edit_of(call)
    if not await call.engine.retry_edit(row.id):
        raise ServiceError(Said("This change is over: there is nothing to try again."), code="edit.over")
    url = call.urls.edit(row.account_id, row.id)
    return json_response(Written(success=True, edit_id=row.id, resource_url=url), 202)


async def _edit_of(call: Call) -> EditRow:
    account = await account_of(call)
    wanted = call.values["edit_id"]
    row = await call.db.read(edits.get, wanted)
    if row is None or row.account_id != account.id:
        raise NotFound(Said("edit {edit} is invalid", edit=wanted))
    return row
