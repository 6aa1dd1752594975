"""The description as it is served, and held against what handlers do: they read no parameter that it does not name, and
answer as it says."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from jsonschema import Draft202012Validator

from cio_desktop.service.call import Handler
from cio_desktop.service.openapi.document import build
from cio_desktop.service.openapi.operations import OPERATIONS, Operation
from cio_desktop.service.parameters import Parameters
from cio_desktop.service.routes import Route
from cio_desktop.service.table import ROUTES
from tests.support import asgi
from tests.support.asgi import Answer
from tests.support.fake_finder import Finder
from tests.support.service_world import World, world

REFUSED = {"body_search_string", "migrate_account_id", "dst_account"}
"""Read to say so."""
SOURCE = {"email": "a@b.org", "server": "s.org", "username": "u", "use_ssl": "1", "port": "993", "password": "right"}
NEEDED = {
    **SOURCE,
    "dst_folder": "Bills",
    "dst_source": "0",
    "message": "Subject: x\r\n\r\ny",
    "message_id": "<m1@example.com>",
    "email_address": "new@example.com",
    "primary": "1",
    "callback_url": "http://127.0.0.1:9/x",
    "status_callback_url": "http://127.0.0.1:9/x",
    "type": "IMAP",
    "provider_consumer_key": "key",
    "add": "Bills",
    "seen": "1",
    "redirected_to": "x",
    "search": "invoice",
    "level": "normal",
}
OFFERED = ("add", "seen", "redirected_to", "limit", "folder", "subject")
EXAMPLES: dict[str, str] = NEEDED | {"limit": "5", "offset": "0", "folder": "INBOX", "subject": "invoice"}


@cache
def document() -> dict[str, Any]:
    return build(ROUTES, f"http://{asgi.HOST}")


def str_of(route: Route[Handler]) -> str:
    return route.pattern


async def target_of(w: World, pattern: str) -> str:
    """Of things that exist."""
    file_id = "f" * 24
    token = (await w.send("POST", "/2.0/connect_tokens", form=[("callback_url", "http://127.0.0.1:9/x")])).json()
    below = "/2.0" if "{account_id}" not in pattern else w.path
    webhook = (await w.send("POST", f"{below}/webhooks", form=[("callback_url", "http://127.0.0.1:9/x")])).json()
    values = {
        "{account_id}": w.account,
        "{label}": "0",
        "{folder...}": "Sent",
        "{message_id...}": quote("<m1@example.com>", safe=""),
        "{email}": quote("me@example.com" if "email_addresses" in pattern else "ada@example.com"),
        "{thread_id}": quote("<m1@example.com>", safe=""),
        "{file_id}": file_id,
        "{token}": token["token"],
        "{webhook_id}": webhook["webhook_id"],
        "{key}": "key",
        "{edit_id}": "e",
    }
    return "/".join(values.get(part, part) for part in pattern.split("/"))


@pytest.mark.parametrize("route", [each for each in ROUTES if not each.pattern.endswith("/events")], ids=str_of)
async def test_each_operation_reads_and_answers_as_described(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, route: Route[Handler]
) -> None:
    async with world(tmp_path, discoverer=Finder()) as w:
        await ask_each(w, monkeypatch, route)


async def ask_each(w: World, monkeypatch: pytest.MonkeyPatch, route: Route[Handler]) -> None:
    target = await target_of(w, route.pattern)
    w.engine.parts["2"] = ("base64", b"JVBERg==")
    for method in sorted(route.methods, key=("GET", "POST", "PUT", "DELETE").index):
        operation = OPERATIONS[route.methods[method]]
        with monkeypatch.context() as patched:
            asked = names_asked_for(patched)
            answer = await send(w, method, target, operation)
        # what comes after an error is not compared
        assert asked - {field.name for field in (*operation.fields, *operation.query)} - REFUSED == set()
        check_answer(answer, method, route.pattern)


def names_asked_for(patched: pytest.MonkeyPatch) -> set[str]:
    """Filled by the parameters of the next request; not by those that a handler makes up."""
    asked: set[str] = set()
    of_request: list[Parameters] = []
    read = Parameters.all

    def noted(self: Parameters, name: str) -> list[str]:
        of_request.append(self)
        if self is of_request[0]:
            asked.add(name)
        return read(self, name)

    patched.setattr(Parameters, "all", noted)
    return asked


async def send(w: World, method: str, target: str, operation: Operation) -> Answer:
    """With what is needed, and little more."""
    examples = EXAMPLES | {"dst_account": w.account}
    given = [
        (field.name, examples[field.name])
        for field in (*operation.fields, *operation.query)
        if field.required or field.name in OFFERED
    ]
    if operation.rows:
        return await w.send(method, target, document=[{"name": "Bills"}])
    if method in ("GET", "DELETE"):
        query = "&".join(f"{name}={quote(value, safe='')}" for name, value in given)
        return (
            await w.get(f"{target}?{query}" if query else target) if method == "GET" else await w.send(method, target)
        )
    return await w.send(method, target, form=given)


def check_answer(answer: Answer, method: str, pattern: str) -> None:
    described = document()["paths"][pattern.replace("...", "")][method.lower()]
    if answer.status < 300:
        content = described["responses"][str(answer.status)]["content"]
    else:
        content = document()["components"]["responses"]["Error"]["content"]
    kind = answer.headers["content-type"].partition(";")[0]
    assert kind in content or "*/*" in content, (answer.status, kind)
    if kind == "application/json":
        Draft202012Validator(content[kind]["schema"] | {"components": document()["components"]}).validate(answer.json())


async def test_it_is_served_to_who_signs(w: World) -> None:
    answer = await w.get("/2.0/openapi.json")
    assert (answer.status, answer.headers["content-type"]) == (200, "application/json")
    assert answer.json() == document()
    assert (await asgi.request(w.app, "GET", "/2.0/openapi.json")).status == 401
    assert (await w.send("POST", "/2.0/openapi.json")).status == 405


def test_it_is_printed_without_a_service() -> None:
    command = [sys.executable, "-m", "cio_desktop.service.openapi", f"http://{asgi.HOST}"]
    printed = subprocess.run(command, capture_output=True, check=True, timeout=60).stdout
    assert json.loads(printed) == document()


PAGED = [
    (route.pattern, 500 if route.pattern.endswith(("/edits", "/logs/activity")) else 100)
    for route in ROUTES
    for method, handler in route.methods.items()
    if method == "GET" and {"limit", "offset"} <= {field.name for field in OPERATIONS[handler].fields}
]


@pytest.mark.parametrize(("pattern", "most"), PAGED, ids=lambda value: str(value)[-40:])
async def test_limits_and_offsets_out_of_range(w: World, pattern: str, most: int) -> None:
    target = await target_of(w, pattern)
    for name in ("limit", "offset"):
        for value in ("-1", "-99999999999999999999", "x", "1.5", "1e3", "0x10", "%D9%A1", "1%202", "NaN"):
            answer = await w.get(f"{target}?{name}={value}")
            assert answer.status == 400, (name, value)
            assert answer.json()["value"].startswith(f"{name}: must be "), (name, value)
        for value in ("0", "", "007", "%2B5", str(most), str(most + 1), "9" * 17, "9" * 400):
            assert (await w.get(f"{target}?{name}={value}")).status == 200, (name, value)
    assert len(PAGED) > 10
