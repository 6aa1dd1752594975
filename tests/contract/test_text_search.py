"""API.md, Messages: words in texts, which the mail server is asked for, and lists with what it found."""

from __future__ import annotations

import json
from typing import Any

from cio_desktop.engine.api import FolderHits
from cio_desktop.service import text_hits
from tests.support.service_world import World


async def search(w: World, *words: str, source: str = "0") -> list[dict[str, Any]]:
    form = [("search[]", word) for word in words]
    answer = await w.send("POST", f"{w.path}/sources/{source}/text_search", form=form)
    assert answer.status == 200, answer
    return [json.loads(line[6:]) for line in answer.body.decode().splitlines() if line.startswith("data: ")]


async def numbers(w: World, query: str) -> list[int]:
    answer = await w.get(f"{w.path}/messages?{query}")
    assert answer.status == 200, answer
    return [int(message["message_id"], 16) for message in answer.json()]


async def test_what_was_found_joins_a_list(w: World) -> None:
    w.engine.hits = [
        FolderHits("INBOX", (w.messages[0], w.messages[3])),
        FolderHits("Bills", (), "imap.no", "not today", True),
    ]
    begun, first, second, done = await search(w, "in the text", "other")
    assert w.engine.calls[-1] == ("search_texts", ("in the text", "other"), None)
    name = begun["text_search"]
    assert begun == {"type": "begun", "text_search": name}
    assert first == {"type": "folder", "text_search": name, "folder": "INBOX", "found": 2}
    assert (second["error_code"], second["error_text"], second["ended"]) == ("imap.no", "not today", True)
    assert (done["found"], done["folders"]) == (2, 2)
    assert await numbers(w, f"search=carl&text_search={name}") == [1, 4]
    assert await numbers(w, f"search=nothing+there&text_search={name}&folder=Sent") == []
    assert await numbers(w, f"search=carl&without=invoice&text_search={name}") == [4]
    everywhere = await w.get(f"/app/messages?search=nothing+there&text_search={name}")
    assert len(everywhere.json()) == 2


async def test_a_search_that_is_not_known_any_more(w: World) -> None:
    answer = await w.get(f"{w.path}/messages?search=x&text_search=gone")
    assert (answer.status, answer.json()["error_code"]) == (400, "search.forgotten")
    hits = text_hits.TextHits()
    names = [hits.begin("a") for _ in range(text_hits.KEPT + 1)]
    assert hits.of("a", names[:1]) is None
    assert hits.add(names[-1], ["m1"])
    assert hits.of("a", names[-1:]) == {"m1"}
    assert hits.of("other account", names[-1:]) == set()
    assert hits.of(None, names[-1:]) == {"m1"}


async def test_more_than_a_list_can_hold(w: World, monkeypatch: Any) -> None:
    monkeypatch.setattr(text_hits, "MOST", 1)
    w.engine.hits = [FolderHits("INBOX", (w.messages[0], w.messages[3])), FolderHits("Sent", (w.messages[1],))]
    told = await search(w, "x")
    assert [event["type"] for event in told] == ["begun", "folder", "done"]
    assert (told[1]["error_code"], told[1]["ended"]) == ("search.too_many", True)


async def test_what_is_no_search(w: World) -> None:
    path = f"{w.path}/sources/0/text_search"
    for form in ([], [("search", " ")], [("search", "a\nb")], [("search", "x" * 201)]):
        answer = await w.send("POST", path, form=form)
        assert (answer.status, answer.json()["error_code"]) == (400, "api.parameter"), form
    answer = await w.send("POST", f"{w.path}/sources/nobody/text_search", form=[("search", "x")])
    assert answer.status == 404
