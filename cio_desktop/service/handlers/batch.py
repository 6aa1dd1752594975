"""accounts/{id}/messages/{folders,flags}, ours: one change for a selection of messages, a result for each.

The engine sends one command for all that go the same way.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, assert_never

from starlette.responses import Response

from cio_desktop.engine.api import EditOutcome, FolderChange
from cio_desktop.language import Said
from cio_desktop.service.account_lookup import account_of
from cio_desktop.service.call import Call
from cio_desktop.service.edit_answer import refusal
from cio_desktop.service.errors import BadParameter, ServiceError
from cio_desktop.service.failures import feedback_of
from cio_desktop.service.flag_parameters import read_flag_change
from cio_desktop.service.folder_change import read_changes
from cio_desktop.service.lookup import unknown_message, with_sources
from cio_desktop.service.responses import json_response
from cio_desktop.store import messages

MOST_MESSAGES = 5_000


async def change_folders(call: Call) -> Response:
    """200 with a result per message, whatever became of each; `success` is true when all are done."""
    return await _carry_out(call, read_changes(call.parameters))


async def change_flags(call: Call) -> Response:
    """As for one message: of every copy."""
    return await _carry_out(call, read_flag_change(call.parameters))


async def put_into_account(call: Call) -> Response:
    """Into a folder of another account, and with `remove` out of where they are. A route of its own: a server that
    knew nothing of other accounts would carry out another change than the one that was meant."""
    change = read_changes(call.parameters, across=True)
    if change.dst_account is None:
        raise BadParameter("dst_account", Said("this parameter is required"))
    return await _carry_out(call, change)


async def _carry_out(call: Call, change: FolderChange) -> Response:
    queue = call.parameters.flag("queue") or False
    ids = list(dict.fromkeys(call.parameters.all("message_id")))
    if not ids:
        raise BadParameter("message_id", Said("this parameter is required"))
    if len(ids) > MOST_MESSAGES:
        raise BadParameter("message_id", Said("names more than {most} messages", most=MOST_MESSAGES))
    account = await account_of(call)
    change = await with_sources(call, account.id, change)
    known = await call.db.read(messages.resolve_many, account.id, ids)
    results: dict[str, dict[str, Any]] = {}
    unknown = [any_id for any_id in ids if any_id not in known]
    before = await _asked_before(call, account.id, set(known.values()), unknown, change)
    for any_id in unknown:
        told = before.get(any_id)
        results[any_id] = _failure(any_id, unknown_message(any_id)) if told is None else _result(any_id, told)
    # two spellings of one message are one edit
    message_ids = [each for each in dict.fromkeys(known.values()) if each not in before]
    outcomes = await call.engine.edit_many(account.id, message_ids, change, queue=queue) if message_ids else []
    of_message = before | dict(zip(message_ids, outcomes, strict=True))
    results |= {any_id: _result(any_id, of_message[message_id]) for any_id, message_id in known.items()}
    answers = [results[any_id] for any_id in ids]
    return json_response({"success": all(each["success"] for each in answers), "results": answers})


async def _asked_before(
    call: Call, account_id: str, known: Collection[str], unknown: Collection[str], change: FolderChange
) -> dict[str, EditOutcome]:
    if change.dst_account is None:
        return {}
    from cio_desktop.engine.api import asked_before  # loads much of the engine, which a start does not wait for

    return await call.db.read(asked_before, account_id, known, unknown, change)


def _result(any_id: str, outcome: EditOutcome) -> dict[str, Any]:
    match outcome.state:
        case "done":
            kept = {"kept": outcome.kept} if outcome.kept else {}
            return {"message_id": any_id, "success": True} | kept | _arrived(outcome)
        case "deferred":
            waits = {"deferred": outcome.waiting, "edit_id": outcome.edit_id}
            return {"message_id": any_id, "success": True} | waits | _arrived(outcome)
        case "queued":
            return {"message_id": any_id, "success": False, "queued": True, "edit_id": outcome.edit_id}
        case "failed" | "cancelled":
            return _failure(any_id, refusal(outcome))
        case never:
            assert_never(never)


def _arrived(outcome: EditOutcome) -> dict[str, Any]:
    if (there := outcome.arrived) is None:
        return {}
    return {"dst_message_id": there.message_id} | ({"dst_was_there": True} if there.was_there else {})


def _failure(any_id: str, error: ServiceError) -> dict[str, Any]:
    failure: dict[str, Any] = {"message_id": any_id, "success": False, "value": error.message, "error_code": error.code}
    if error.said is not None:
        failure["said"] = error.said.sent()
    feedback = feedback_of(error.code)
    return failure | ({} if feedback is None else {"feedback_code": feedback})
