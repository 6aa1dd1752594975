"""Somebody without the right key learns nothing and moves nothing, whatever resource and method they try."""

from __future__ import annotations

import re

import pytest

from cio_desktop.service.table import ROUTES
from tests.support import asgi
from tests.support.service_world import KEY, SECRET, World

METHODS = ("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS")
OTHERS = (
    "/",
    "/2.0",
    "/docs",
    "/openapi.json",
    "/health",
    "/favicon.ico",
    "/2.0/nothing",
    "/app/events",
    "/app/nothing",
)


@pytest.mark.parametrize(("key", "secret"), [(KEY, "another secret"), ("another", SECRET), ("", ""), (KEY, "")])
async def test_no_route_tells_a_stranger_anything(w: World, key: str, secret: str) -> None:
    paths = [re.sub(r"\{[^}]+\}", "x", route.pattern) for route in ROUTES]
    told = set()
    for path in (*paths, *OTHERS):
        for method in METHODS:
            signature = w.sign(method, path, key=key, secret=secret)
            answer = await asgi.request(w.app, method, path, headers=[signature])
            assert answer.status == 401, (method, path)
            if method != "HEAD":
                # `value` repeats their own request to them; nothing else differs
                told.add(tuple((name, text) for name, text in answer.json().items() if name != "value"))
    assert w.engine.calls == []
    assert len(told) == 1  # not even whether there is such a path
