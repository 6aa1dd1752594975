"""`GET /2.0/openapi.json`, ours: what this service takes and answers, for programs (API.md, Description)."""

from __future__ import annotations

from starlette.responses import Response

from cio_desktop.service.call import Call
from cio_desktop.service.responses import json_response


async def get_description(call: Call) -> Response:
    # Only who asks for it waits until it is imported. It needs the route table, which names this handler.
    from cio_desktop.service.openapi.document import build
    from cio_desktop.service.table import ROUTES

    return json_response(build(ROUTES, call.urls.root))
