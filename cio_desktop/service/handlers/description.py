"""`GET /2.0/openapi.json`, ours: what this service takes and answers, for programs (API.md, Description)."""

from __future__ import annotations

from starlette.responses import Response

from cio_desktop.service.call import Call
from cio_desktop.service.responses import json_response


async def get_description(call: Call) -> Response:
    return json_response(call.whole.describe(call.urls.root))
