"""/app: the address for changes of status of any source, the logs, and the service's own (API.md, Application)."""

from __future__ import annotations

from starlette.responses import Response

from cio_desktop.language import Said
from cio_desktop.protocol.resources import LogLevel, Written
from cio_desktop.protocol.webhooks import LoggedCallback, StatusCallbackUrl
from cio_desktop.service.call import Call
from cio_desktop.service.call_log import CallFilter
from cio_desktop.service.errors import BadParameter
from cio_desktop.service.message_parameters import read_pattern
from cio_desktop.service.parameters import Parameters
from cio_desktop.service.responses import json_response
from cio_desktop.service.source_parameters import read_url
from cio_desktop.store import application, callback_queue, webhooks
from cio_desktop.store.callback_queue import LogRow


async def get_status_callback_url(call: Call) -> Response:
    url = await call.db.read(application.status_callback_url)
    return json_response(StatusCallbackUrl(url, call.urls.status_callback_url()))


async def set_status_callback_url(call: Call) -> Response:
    url = read_url(call.parameters, "status_callback_url")
    if url is None:
        raise BadParameter("status_callback_url", Said("this parameter is required"))
    await call.db.write_durable(webhooks.set_status_callback_url, url)
    call.engine.webhooks_changed()
    return json_response(Written(success=True, resource_url=call.urls.status_callback_url()))


async def delete_status_callback_url(call: Call) -> Response:
    """Also where there is none: nothing is told afterwards."""
    await call.db.write_durable(webhooks.set_status_callback_url, None)
    call.engine.webhooks_changed()
    return json_response(Written(success=True))


async def list_callbacks(call: Call) -> Response:
    """Each try to deliver something, newest first."""
    parameters = call.parameters
    limit, offset = parameters.page()
    rows = await call.db.read(
        callback_queue.logged,
        account_id=parameters.text("account"),
        webhook_id=parameters.text("webhook_id"),
        before=parameters.time("timestamp_before"),
        after=parameters.time("timestamp_after"),
        status_from=parameters.integer("status_code_from"),
        status_to=parameters.integer("status_code_to"),
        limit=limit,
        offset=offset,
    )
    return json_response([_callback_view(row) for row in rows])


async def list_calls(call: Call) -> Response:
    """Signed requests, newest first, since the service was started."""
    limit, offset = call.parameters.page()
    wanted = _read_call_filter(call.parameters)
    return json_response(call.service.calls.page(wanted, limit, offset))


async def get_log_level(call: Call) -> Response:
    return json_response(_log_level(call))


async def set_log_level(call: Call) -> Response:
    """In detail for a day, unless the service is started anew before."""
    level = call.parameters.choice("level", ("normal", "debug"))
    if level is None:
        raise BadParameter("level", Said("this parameter is required"))
    call.service.detailed_log.choose(level == "debug")
    return json_response(_log_level(call))


def _log_level(call: Call) -> LogLevel:
    until = call.service.detailed_log.until
    return LogLevel("normal" if until is None else "debug", None if until is None else int(until))


def _read_call_filter(parameters: Parameters) -> CallFilter:
    return CallFilter(
        account_id=parameters.text("account"),
        webhook_id=parameters.text("webhook_id"),
        method=parameters.text("request_method"),
        path=read_pattern(parameters, "request_path"),
        before=parameters.time("timestamp_before"),
        after=parameters.time("timestamp_after"),
        status_from=parameters.integer("status_code_from"),
        status_to=parameters.integer("status_code_to"),
    )


def _callback_view(row: LogRow) -> LoggedCallback:
    return LoggedCallback(
        timestamp=row.at,
        kind=row.kind,
        callback_url=row.url,
        success=row.problem is None,
        status_code=row.status_code,
        account_id=row.account_id,
        webhook_id=row.webhook_id,
        message_id=row.subject if row.kind == "message" else None,
        value=row.problem,
        tries=row.tries,
    )
