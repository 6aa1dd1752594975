"""accounts/{id}/messages/folders, ours: one change of folders for a selection of messages, a result for each."""

from __future__ import annotations

import asyncio
from typing import Any

from starlette.responses import Response

from cio_desktop.engine.change import FolderChange
from cio_desktop.protocol.errors import CioError
from cio_desktop.service.call import Call
from cio_desktop.service.errors import BadParameter
from cio_desktop.service.failures import feedback_of, translate
from cio_desktop.service.folder_change import read_changes
from cio_desktop.service.lookup import account_of, find_message
from cio_desktop.service.responses import json_response

from .message_folders import refusal

MOST_MESSAGES = 5_000
AT_ONCE = 16
# below ServiceConfig.answer_timeout, so that every message gets its result
TIME_TO_BEGIN = 30.0


async def change_folders(call: Call) -> Response:
    """200 with a result per message, whatever became of each; `success` is true when all are done."""
    change = read_changes(call.parameters)
    queue = call.parameters.flag("queue") or False
    ids = list(dict.fromkeys(call.parameters.all("message_id")))
    if not ids:
        raise BadParameter("message_id", "this parameter is required")
    if len(ids) > MOST_MESSAGES:
        raise BadParameter("message_id", f"names more than {MOST_MESSAGES} messages")
    account = await account_of(call)
    loop = asyncio.get_running_loop()
    end = loop.time() + TIME_TO_BEGIN
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(any_id: str) -> dict[str, Any]:
        async with gate:
            if loop.time() > end:
                return _failure(any_id, "edit.not_begun", "There was no time left for this message.")
            return await _change_one(call, account.id, any_id, change, queue)

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(one(any_id)) for any_id in ids]
    results = [task.result() for task in tasks]
    return json_response({"success": all(result["success"] for result in results), "results": results})


async def _change_one(call: Call, account_id: str, any_id: str, change: FolderChange, queue: bool) -> dict[str, Any]:
    try:
        row = await find_message(call, account_id, any_id)
        outcome = await call.engine.edit_folders(account_id, row.id, change, queue=queue)
    except CioError as error:
        failure = translate(error)
        return _failure(any_id, failure.code, failure.message)
    if outcome.state == "done":
        return {"message_id": any_id, "success": True}
    if outcome.state == "queued":
        return {"message_id": any_id, "success": False, "queued": True, "edit_id": outcome.edit_id}
    failure = refusal(outcome)
    return _failure(any_id, failure.code, failure.message)


def _failure(any_id: str, code: str, words: str) -> dict[str, Any]:
    return {
        "message_id": any_id,
        "success": False,
        "value": words,
        "error_code": code,
        "feedback_code": feedback_of(code),
    }
