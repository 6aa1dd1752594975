"""The answer to a change of mail: what became of it, as a status and a body (API.md, Folders of a message)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

import msgspec
from starlette.responses import Response

from cio_desktop.engine.api import EditOutcome
from cio_desktop.language import Said
from cio_desktop.protocol.resources import Written

from .call import Call
from .errors import ServiceError
from .failures import feedback_of, retry_after
from .responses import json_response


def edit_answer(
    call: Call, account_id: str, outcome: EditOutcome, done: Written | None = None, status: int = 200
) -> Response:
    """Success only once the end was seen on the mail server. `done`: what is answered then. Raises ServiceError."""
    done = done or Written(success=True)
    match outcome.state:
        case "done":
            return json_response(msgspec.structs.replace(done, kept=outcome.kept or None), status)
        case "deferred":
            # Original clients know no 202 here: they take it for a failure, and try again.
            waiting = msgspec.structs.replace(
                done, deferred=outcome.waiting, edit_id=outcome.edit_id, kept=outcome.kept or None
            )
            return json_response(waiting, status)
        case "queued":
            url = call.urls.edit(account_id, outcome.edit_id)
            queued = Written(success=False, queued=True, edit_id=outcome.edit_id, resource_url=url)
            return json_response(queued, 202)
        case "failed" | "cancelled":
            raise refusal(outcome)
        case never:
            assert_never(never)


def answer_for_all(call: Call, account_id: str, outcomes: Sequence[EditOutcome]) -> Response:
    """One change of several messages: a refusal of one is the answer, else what waits, else success."""
    order = ("failed", "cancelled", "queued", "deferred", "done")
    worst = min(outcomes, key=lambda outcome: order.index(outcome.state))
    return edit_answer(call, account_id, worst)


_PASSING = frozenset({"imap.unavailable", "imap.protocol"})
"""What a server answers for a while; anything else that it answers stands."""


_UNREACHED = Said("The mail server can't be reached now.")
_REFUSED = Said("The mail server refused the change.")


def refusal(outcome: EditOutcome) -> ServiceError:
    """The answer to an edit that failed, or was given up because the mail server can't be reached."""
    gone = outcome.state == "cancelled"
    words = outcome.said or outcome.text or (_UNREACHED if gone else _REFUSED)
    code = outcome.code or ("net.unreachable" if gone else "edit.failed")
    return ServiceError(
        words,
        status=503 if gone and (not code.startswith("imap.") or code in _PASSING) else 400,
        code=code,
        feedback_code=feedback_of(code),
        log=outcome.log,
        headers=retry_after(outcome.retry_after),
        edit_id=None if gone else outcome.edit_id or None,
        results=[result.told() for result in outcome.results] or None,
    )
