"""The second seed (accounts/messages/folders), row by row: both example requests, every id, every input form."""

from __future__ import annotations

from pathlib import Path

import pytest

from cio_desktop.engine.change import EditOutcome
from tests.support.asgi import Answer
from tests.support.service_world import FORM, GMAIL_ID, World, world

SEED_POST = b"add[]=new%20folder%201&add[]=new%20folder%202&remove=INBOX"
SEED_PUT = b'[{"name":"my personal label"},{"symbolic_name":"\\\\Sent"},{"name":"parent folder/child folder"}]'


def folders(w: World, n: int = 0) -> str:
    return f"{w.path}/messages/{w.messages[n]}/folders"


async def names(w: World, n: int = 0) -> list[str]:
    return [ref["name"] for ref in (await w.get(folders(w, n))).json()]


async def test_get_shows_names_and_symbolic_names_only_where_there_are_some(w: World) -> None:
    await w.send("POST", folders(w, 1), form=[("add", "Bills")])
    answer = await w.get(folders(w, 1))
    assert answer.status == 200
    assert answer.json() == [
        {"name": "Bills"},
        {"name": "INBOX", "symbolic_name": "\\Inbox"},
        {"name": "Sent", "symbolic_name": "\\Sent"},
    ]


@pytest.mark.parametrize(
    ("id_", "n"),
    [
        ("{message_id}", 1),
        ("%3Ca%2Fb%2Fc%40github.com%3E", 1),
        ("%3Ca/b/c%40github.com%3E", 1),
        ("<a/b/c@github.com>", 1),
        ("%3C50%25%2Bx%40example.com%3E", 2),
        ("%3Cm1%40example.com%3E", 0),
        (f"gm-{GMAIL_ID:x}", 5),
    ],
)
@pytest.mark.parametrize("slash", ["", "/"])
async def test_every_kind_of_message_id(w: World, id_: str, n: int, slash: str) -> None:
    path = f"{w.path}/messages/{id_.format(message_id=w.messages[n])}/folders{slash}"
    assert "INBOX" in [ref["name"] for ref in (await w.get(path)).json()]
    assert (await w.send("POST", path, form=[("add", "Bills")])).status == 200
    assert "Bills" in await names(w, n)


async def test_the_examples_post(w: World) -> None:
    answer = await w.send("POST", folders(w), form=SEED_POST)
    assert (answer.status, answer.json()) == (200, {"success": True})
    assert await names(w) == ["new folder 1", "new folder 2"]


async def test_the_examples_put(w: World) -> None:
    answer = await w.send("PUT", folders(w), body=SEED_PUT, content_type="application/json")
    assert (answer.status, answer.json()) == (200, {"success": True})
    assert await names(w) == ["Sent", "my personal label", "parent folder/child folder"]


def part(name: str, value: str) -> bytes:
    return f'--B\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()


@pytest.mark.parametrize(
    ("content_type", "body", "wanted"),
    [
        pytest.param(FORM, b"add=Bills&remove=INBOX", ["Bills"], id="py1.5, node1"),
        pytest.param(
            "multipart/form-data; boundary=B", part("add", "Bills") + b"--B--\r\n", ["Bills", "INBOX"], id="php3"
        ),
        pytest.param(FORM, b"add[]=Bills&add[]=c%2B%2B", ["Bills", "INBOX", "c++"], id="docs, php3"),
        pytest.param(FORM, b"add[]=a+b", ["INBOX", "a b"], id="plus for a space"),
        pytest.param(FORM, b"add%5B%5D=Bills&add%5B%5D=X", ["Bills", "INBOX", "X"], id="py1.5 lists"),
        pytest.param(FORM, b"add[0]=Bills&add[1]=X", ["Bills", "INBOX", "X"], id="node1 indexes"),
        pytest.param(FORM, b"add[][0]=Bills", ["Bills", "INBOX"], id="node1 nested"),
        pytest.param(FORM, b"add[]=Bills&remove=INBOX", ["Bills"], id="mixed"),
        pytest.param(FORM, b"add=%5CSent&remove=%5CInbox", ["Sent"], id="symbolic names"),
        pytest.param(FORM, b"add=INBOX", ["INBOX"], id="where it is already"),
        pytest.param(FORM, b"remove=Bills", ["INBOX"], id="where it is not"),
        pytest.param(FORM, b"remove=Nowhere", ["INBOX"], id="what does not exist"),
        pytest.param("multipart/form-data", b"add=Bills", ["Bills", "INBOX"], id="multipart without a boundary"),
    ],
)
async def test_post_forms(w: World, content_type: str, body: bytes, wanted: list[str]) -> None:
    if content_type == FORM:
        answer = await w.send("POST", folders(w), form=body)
    else:
        answer = await w.send("POST", folders(w), body=body, content_type=content_type)
    assert (answer.status, answer.json()) == (200, {"success": True})
    assert sorted(await names(w)) == sorted(wanted)


@pytest.mark.parametrize(
    ("content_type", "body", "wanted"),
    [
        pytest.param("application/json", b'[{"name":"Bills"}]', ["Bills"], id="php3, ios"),
        pytest.param(FORM, b"0[name]=Bills&1[symbolic_name]=%5CSent", ["Bills", "Sent"], id="node1 put([..])"),
        pytest.param(FORM, b"folders[0][name]=Bills", ["Bills"], id="node1 put({folders})"),
    ],
)
async def test_put_forms(w: World, content_type: str, body: bytes, wanted: list[str]) -> None:
    if content_type == FORM:
        answer = await w.send("PUT", folders(w), form=body)
    else:
        answer = await w.send("PUT", folders(w), body=body, content_type=content_type)
    assert answer.status == 200, answer
    assert sorted(await names(w)) == wanted


@pytest.mark.parametrize(
    ("method", "content_type", "body"),
    [
        pytest.param("PUT", FORM, b"", id="py put_folders"),
        pytest.param("PUT", "application/json", b"", id="no body"),
        pytest.param("PUT", "application/json", b"nonsense", id="no JSON"),
        pytest.param("PUT", "application/json", b"{}", id="an object"),
        pytest.param("PUT", "application/json", b"[{}]", id="nameless"),
        pytest.param("PUT", "application/json", b'[{"symbolic_name":"\\\\Nowhere"}]', id="an unknown symbol"),
        pytest.param("PUT", "application/json", b"[]", id="an empty set on plain IMAP"),
        pytest.param("POST", FORM, b"", id="neither add nor remove"),
        pytest.param("POST", FORM, b"body=", id="py post_folder"),
        pytest.param("POST", FORM, b"remove=INBOX", id="the last folder"),
        pytest.param("POST", FORM, b"add=%5CSpam", id="a role no folder has"),
        pytest.param("POST", FORM, b"add=a%0D%0Ab", id="a line break"),
    ],
)
async def test_refusals_change_nothing(w: World, method: str, content_type: str, body: bytes) -> None:
    if content_type == FORM:
        answer = await w.send(method, folders(w), form=body)
    else:
        answer = await w.send(method, folders(w), body=body, content_type=content_type)
    assert answer.status == 400, answer
    assert (answer.json()["type"], answer.json()["success"]) == ("error", False)
    assert await names(w) == ["INBOX"]


async def _with(tmp_path: Path, outcome: EditOutcome, query: str = "") -> Answer:
    async with world(tmp_path) as w:
        w.engine.outcome = outcome
        return await w.send("POST", folders(w) + query, form=[("add", "Bills")])


async def test_a_change_the_server_refused_is_400_with_its_log(tmp_path: Path) -> None:
    outcome = EditOutcome("failed", "e9", code="imap.no", text="Over quota", log="a3 NO [OVERQUOTA] Over quota")
    answer = await _with(tmp_path, outcome)
    assert answer.status == 400
    body = answer.json()
    assert (body["type"], body["value"], body["success"]) == ("error", "Over quota", False)
    assert body["connectionLog"] == body["connection_log"] == "a3 NO [OVERQUOTA] Over quota"
    assert body["error_code"] == "imap.no"


async def test_a_change_given_up_because_nobody_answers_is_503(tmp_path: Path) -> None:
    answer = await _with(tmp_path, EditOutcome("cancelled", "e9", code="net.refused", text="refused"))
    assert answer.status == 503
    assert answer.json()["feedback_code"] == "connection_impossible"


async def test_a_queued_change_is_202_with_its_edit(w: World) -> None:
    w.engine.outcome = EditOutcome("queued", "e9")
    answer = await w.send("POST", folders(w) + "?queue=1", form=[("add", "Bills")])
    assert answer.status == 202
    assert answer.json() == {
        "success": False,
        "queued": True,
        "edit_id": "e9",
        "resource_url": f"http://127.0.0.1:8800{w.path}/edits/e9",
    }
    assert w.engine.calls[-1][-1] is True
