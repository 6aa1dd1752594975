"""What old and broken clients send: refused with a word that says what was wrong, and nothing is done by halves."""

from __future__ import annotations

import gc
import json

import pytest

from cio_desktop.service.call import Handler
from cio_desktop.service.routes import Route
from cio_desktop.service.table import ROUTES
from tests.support import asgi
from tests.support.service_world import FORM, World

PART = b'--B\r\nContent-Disposition: form-data; name="%b"\r\n\r\n%b\r\n--B--\r\n'
MULTIPART = "multipart/form-data; boundary=B"


def edits(w: World) -> list[str]:
    return [call[0] for call in w.engine.calls if call[0] in ("edit_folders", "edit_many", "carry_out")]


@pytest.mark.parametrize(
    "value", [1, 1.5, True, {}, {"name": "Bills"}, [1], [["Bills"]], ["Bills", 5], ["Bills", None, {}]]
)
@pytest.mark.parametrize("name", ["add", "remove"])
async def test_json_that_is_no_text_names_no_folder(w: World, name: str, value: object) -> None:
    places = (f"messages/{w.messages[0]}/folders", "threads/" + w.messages[0] + "/folders", "messages/folders")
    for place in places:
        given = {name: value, "message_id": [w.messages[0]]}
        answer = await w.send("POST", f"{w.path}/{place}", document=given)
        assert (answer.status, answer.json()["value"].partition(":")[0]) == (400, name), place
    assert edits(w) == []


@pytest.mark.parametrize(
    "row", [1, "Bills", None, [], {"name": 1}, {"name": "Bills", "symbolic_name": 5}, {"name": True}]
)
async def test_a_row_that_is_no_folder_changes_nothing(w: World, row: object) -> None:
    for document in ([row], [{"name": "Bills"}, row], {"folders": [row]}):
        answer = await w.send("PUT", f"{w.path}/messages/{w.messages[0]}/folders", document=document)
        assert answer.status == 400, document
    assert edits(w) == []


@pytest.mark.parametrize("raw", [b"caf\xe9", b"\xff\xfe", b"\xed\xa0\x80", b"a\xc3"])
async def test_text_that_is_not_utf8_is_refused_in_every_form(w: World, raw: bytes) -> None:
    target = f"{w.path}/messages/{w.messages[0]}/folders"
    signed = [w.sign("POST", target), ("Content-Type", FORM)]  # of what nobody can read nothing can be signed
    escaped = "".join(f"%{byte:02X}" for byte in raw)
    answers = [
        await w.send("POST", target, body=PART % (b"add", raw), content_type=MULTIPART),
        await w.send("POST", target, body=b'{"add": "' + raw + b'"}', content_type="application/json"),
        await asgi.request(w.app, "POST", target, headers=signed, body=b"add=" + raw),
        await asgi.request(w.app, "POST", target, headers=signed, body=f"add={escaped}".encode()),
        await asgi.request(w.app, "POST", f"{target}?add={escaped}", headers=signed),
    ]
    for answer in answers:
        assert answer.status == 400, answer
        assert "Error" not in answer.json()["value"]  # no name of a class
        assert "codec" not in answer.json()["value"]
    assert edits(w) == []


@pytest.mark.parametrize("path", ["base%20folder%00my%20folder", "%00", "INBOX%00"])
async def test_nul_is_no_separator(w: World, path: str) -> None:
    for ending in ("", "/messages"):
        assert (await w.get(f"{w.path}/sources/0/folders/{path}{ending}")).status == 404
    assert (await w.send("DELETE", f"{w.path}/sources/0/folders/{path}")).status == 404
    assert (await w.send("PUT", f"{w.path}/sources/0/folders/{path}")).status == 400
    assert edits(w) == []


SECRETS = ("password", "redirected_to", "provider_token", "provider_token_secret", "provider_refresh_token")


@pytest.mark.parametrize("ending", ["", "[]", "[0]", "[][1]", "[x]"])
@pytest.mark.parametrize("name", [*SECRETS, "provider_consumer_secret", "Password"])
async def test_no_secret_stands_in_a_refusal(w: World, name: str, ending: str) -> None:
    given = [("a", "b"), (name + ending, "canary & = 1"), ("z", "shown")]
    header = w.sign("POST", "/2.0/accounts", given, secret="wrong")
    body = "&".join(
        f"{key}={value.replace('&', '%26').replace(' ', '%20').replace('=', '%3D')}" for key, value in given
    )
    for place in ("body", "query"):
        target = "/2.0/accounts" if place == "body" else f"/2.0/accounts?{body}"
        headers = [header, ("Content-Type", FORM)] if place == "body" else [w.sign("POST", target, secret="wrong")]
        sent = body.encode() if place == "body" else b""
        answer = await asgi.request(w.app, "POST", target, headers=headers, body=sent)
        words = answer.json()["value"]
        assert answer.status == 401
        assert "canary" not in words, words
        assert "shown" in words


async def test_a_refusal_is_short(w: World) -> None:
    given = [("a", "x" * 20_000)]
    headers = [w.sign("POST", "/2.0/accounts", given, secret="wrong"), ("Content-Type", FORM)]
    answer = await asgi.request(w.app, "POST", "/2.0/accounts", headers=headers, body=b"a=" + b"x" * 20_000)
    assert answer.status == 401
    assert len(answer.body) < 2_500


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.pattern)
async def test_a_method_that_is_not_served_tells_which_are(w: World, route: Route[Handler]) -> None:
    pattern, methods = route.pattern, route.methods
    target = "/".join("x" if part.startswith("{") else part for part in pattern.split("/"))
    for method in {"GET", "POST", "PUT", "DELETE", "PATCH"} - set(methods):
        answer = await w.send(method, target)
        assert answer.status == 405, (method, target)
        assert answer.headers["allow"] == ", ".join(sorted(methods)) != ""
        assert json.loads(answer.body)["error_code"] == "api.method"


@pytest.mark.parametrize(
    "behind",
    [
        pytest.param(PART % (b"add", b"\xff"), id="no text"),
        pytest.param(b"--B\r\nContent-Disposition: form-data\r\n\r\n", id="a part without a name"),
        pytest.param(b"--B\r\nnonsense", id="no header"),
        pytest.param(b"--Bnonsense", id="no boundary"),
    ],
)
async def test_a_body_that_is_refused_behind_a_file_leaves_no_file_open(
    w: World, behind: bytes, recwarn: pytest.WarningsRecorder
) -> None:
    file = b'--B\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\nabc\r\n'
    target = f"{w.path}/messages/{w.messages[0]}/folders"
    answer = await w.send("POST", target, body=file + behind, content_type=MULTIPART)
    assert answer.status == 400
    gc.collect()
    assert [str(warning.message) for warning in recwarn.list] == []
