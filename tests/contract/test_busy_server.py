"""A mail server that has no room now (fault 11): never taken for a wrong password, and no answer calls it a success."""

from __future__ import annotations

from pathlib import Path

import pytest

from cio_desktop.protocol.forms import encode_form, parse_form
from cio_desktop.protocol.oauth1 import authorization_header
from cio_desktop.service.config import Consumers
from tests.support import asgi, engine_world
from tests.support.asgi import Answer
from tests.support.fake_imap import FULL, FakeImap
from tests.support.fake_imap import Answer as Says
from tests.support.mail import make_message
from tests.support.service_world import FORM, KEY, SECRET
from tests.support.whole_app import make_app

REFUSALS = ["NO [UNAVAILABLE] Too busy", "NO [LIMIT] Too many connections", "BYE overload"]


async def post(world: engine_world.World, target: str, form: list[tuple[str, str]]) -> Answer:
    body = encode_form(form)
    signature = authorization_header("POST", f"http://{asgi.HOST}{target}", parse_form(body), KEY, SECRET)
    app = make_app(world.db, world.engine, world.secrets, Consumers({KEY: SECRET}))
    headers = [("Authorization", signature), ("Content-Type", FORM)]
    return await asgi.request(app, "POST", target, headers=headers, body=body, timeout=30)


@pytest.mark.parametrize("refusal", REFUSALS)
async def test_a_source_is_not_added_and_the_answer_says_come_again(tmp_path: Path, refusal: str) -> None:
    async with FakeImap(FULL) as server, engine_world.world(tmp_path) as world:
        word, text = refusal.split(" ", 1)
        server.faults.on("AUTH", Says(word, text), times=None)
        form = {
            "email": "me@example.com",
            "server": server.host,
            "username": server.user,
            "password": server.password,
            "use_ssl": "0",
            "port": str(server.port),
            "type": "IMAP",
        }
        answer = await post(world, f"/2.0/accounts/{world.account_id}/sources", list(form.items()))
        assert answer.status == 503
        body = answer.json()
        assert (body["success"], body["feedback_code"], body["error_code"]) == (
            False,
            "connection_impossible",
            "net.throttled",
        )
        assert refusal.split("] ")[-1].removeprefix("BYE ") in body["connectionLog"]


@pytest.mark.parametrize("refusal", REFUSALS)
async def test_a_check_that_was_turned_away_is_no_success(tmp_path: Path, refusal: str) -> None:
    async with FakeImap(FULL) as server, engine_world.world(tmp_path) as world:
        server.store.add("INBOX", make_message(1))
        row = await world.add(server)
        target = f"/2.0/accounts/{world.account_id}/sources/0"
        word, text = refusal.split(" ", 1)
        server.faults.on("AUTH", Says(word, text), times=None)
        answer = await post(world, target, [("force_status_check", "1")])
        assert answer.status == 200
        # the status stays OK for two hours; that it did not work now is told as well
        assert (answer.json()["status"], answer.json()["success"]) == ("OK", False)
        assert answer.json()["feedback_code"] == "connection_impossible"
        assert (await world.source(row.id)).status_code == "net.throttled"
        server.faults.clear()
        answer = await post(world, target, [("force_status_check", "1")])
        assert (answer.json()["status"], answer.json()["success"]) == ("OK", True)
