"""`/discovery` (API.md, Discovery): the settings of an address. Ours: findings as they come, and trying settings."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing
from urllib.parse import urlencode

import msgspec
from starlette.responses import Response

from cio_desktop.discovery.address import BadAddress, parse_address
from cio_desktop.engine.api import Credential, NewSource
from cio_desktop.language import Said
from cio_desktop.protocol.sign_in import CheckEvent, Discovery, DiscoveryEvent
from cio_desktop.service.call import Call
from cio_desktop.service.errors import BadParameter
from cio_desktop.service.event_answer import EventAnswer
from cio_desktop.service.responses import json_response
from cio_desktop.service.source_parameters import read_credential, read_email, read_new_source


async def discover(call: Call) -> Response:
    """`ispdb=0` (ours) leaves the public database alone; `stream=1` (ours) answers with events."""
    parameters = call.parameters
    email = _email(call)
    if (parameters.text("source_type") or "imap").lower() != "imap":
        raise BadParameter("source_type", "the only supported type is IMAP")
    ispdb = parameters.flag("ispdb") is not False
    if parameters.flag("stream"):
        return EventAnswer(call.service, _events(call, email, ispdb))
    return json_response(_complete(call, await call.whole.discoverer.find(email, ispdb=ispdb)))


def _email(call: Call) -> str:
    email = read_email(call.parameters)
    try:
        parse_address(email)
    except BadAddress as error:
        raise BadParameter("email", Said("is not an e-mail address")) from error
    return email


async def _events(call: Call, email: str, ispdb: bool) -> AsyncGenerator[DiscoveryEvent, None]:
    async with aclosing(call.whole.discoverer.stream(email, ispdb=ispdb)) as events:
        async for event in events:
            if event.discovery is None:
                yield event
            else:
                yield msgspec.structs.replace(event, discovery=_complete(call, event.discovery))


def _complete(call: Call, answer: Discovery) -> Discovery:
    """With what only the service knows. Nothing found is said with two fields."""
    if not answer.found:
        return answer
    query = urlencode({"source_type": "IMAP", "email": answer.email})
    return msgspec.structs.replace(answer, resource_url=f"{call.urls.root}/2.0/discovery?{query}")


async def check(call: Call) -> Response:
    """`POST /discovery/check` (ours): tries the parameters of a new source, step by step. Nothing is saved."""
    new = read_new_source(call.parameters)
    credential = await read_credential(call.parameters, call.engine.knows_provider)
    return EventAnswer(call.service, _steps(call, new, credential))


async def _steps(call: Call, new: NewSource, credential: Credential | None) -> AsyncGenerator[CheckEvent, None]:
    async with aclosing(call.engine.check_settings(new, credential)) as steps:
        async for step in steps:
            yield CheckEvent(type="step", step=step)
        yield CheckEvent(type="done", success=steps.success, connection_log=steps.connection_log)
