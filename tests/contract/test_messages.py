"""API.md, Messages, and its parts (GET): lists with every filter, one message, and what is included on request."""

from __future__ import annotations

import pytest

from cio_desktop.imap.errors import CommandRefused, ConnectFailed
from cio_desktop.service.views.people import thumbnail
from cio_desktop.store import membership_changes
from tests.support import folder_rows
from tests.support.service_world import GMAIL_ID, NOW, RAW, World


async def numbers(w: World, query: str) -> list[int]:
    answer = await w.get(f"{w.path}/messages?{query}")
    assert answer.status == 200, answer
    return [int(message["message_id"], 16) for message in answer.json()]


async def test_the_fields_of_a_message(w: World) -> None:
    message = (await w.get(f"{w.path}/messages/{w.messages[2]}")).json()
    indexed = message.pop("date_indexed")
    assert indexed > 0
    assert message == {
        "message_id": w.messages[2],
        "email_message_id": "<50%+x@example.com>",
        "subject": "Invoice 3 for March",
        "date": NOW - 3000,
        "date_received": NOW - 2995,
        "addresses": {"from": {"email": "ada@example.com", "name": "Name"}, "to": [{"email": "me@example.com"}]},
        "person_info": {email: {"thumbnail": thumbnail(email)} for email in ("ada@example.com", "me@example.com")},
        "in_reply_to": None,
        "references": [],
        "files": (await w.get(f"{w.path}/files")).json(),  # as under Files
        "folders": ["\\Inbox", "INBOX"],
        "sources": [
            {
                "label": w.label,
                "resource_url": f"http://127.0.0.1:8800{w.path}/sources/me%3A%3Amail.example.com",
            }
        ],
        "resource_url": f"http://127.0.0.1:8800{w.path}/messages/{w.messages[2]}",
    }
    gmail = (await w.get(f"{w.path}/messages/{w.messages[5]}")).json()
    assert gmail["gmail_message_id"] == f"{GMAIL_ID:x}"
    reply = (await w.get(f"{w.path}/messages/{w.messages[4]}")).json()
    assert (reply["in_reply_to"], reply["references"]) == ("<m1@example.com>", ["<m1@example.com>"])


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("", [1, 2, 3, 4, 5, 6]),
        ("sort_order=desc", [1, 2, 3, 4, 5, 6]),
        ("sort_order=asc", [6, 5, 4, 3, 2, 1]),
        ("limit=2", [1, 2]),
        ("limit=2&offset=4", [5, 6]),
        ("limit=0", []),
        ("limit=1000", [1, 2, 3, 4, 5, 6]),
        ("subject=lisbon", [2, 4, 6]),
        ("subject=%2F%5Einvoice+%5B13%5D%2F", [1, 3]),
        ("subject=%2FINVOICE+1%2Fi", [1]),
        ("subject=", [1, 2, 3, 4, 5, 6]),
        ("from=ada%40example.com", [1, 3, 5]),
        ("from=ADA%40example.com%2Cbob%40example.org", [1, 2, 3, 4, 5, 6]),
        ("from[]=bob%40example.org", [2, 4, 6]),
        ("from[0]=bob%40example.org&from[1]=ada%40example.com", [1, 2, 3, 4, 5, 6]),
        ("to=me%40example.com", [1, 2, 3, 4, 5, 6]),
        ("to=ada%40example.com", []),
        ("cc=carl%40example.net", [4]),
        ("bcc=carl%40example.net", []),
        ("email=carl%40example.net", [4]),
        ("from=bob%40example.org&cc=carl%40example.net", [4]),
        ("folder=INBOX", [1, 2, 3, 4, 5, 6]),
        ("folder=Sent", [2]),
        ("folder=%5CSent", [2]),
        ("folder=Bills", []),
        ("folder=Nowhere", []),
        ("search=invoice", [1, 3, 5]),
        ("search=INVOICE&search=3+for", [3]),
        ("search[]=lisbon&search[]=nowhere", []),
        ("search=carl%40", [4]),
        ("search_from=ada", [1, 3, 5]),
        ("search_to=carl&search_subject=lisbon", [4]),
        ("search=example&without_from=ada", [2, 4, 6]),
        ("without=invoice&without=carl", [2, 6]),
        ("search_file=nothing", []),
        ("search=", [1, 2, 3, 4, 5, 6]),
        ("source=me%3A%3Amail.example.com", [1, 2, 3, 4, 5, 6]),
        ("source=0&folder=Sent", [2]),
        ("file_name=*.pdf", [3]),
        ("file_name=%2Fbill%2F", [3]),
        ("file_name=*.doc", []),
        ("file_size_min=5000", [3]),
        ("file_size_min=5001", []),
        ("file_size_max=5000", [3]),
        (f"date_before={NOW - 3000}", [4, 5, 6]),
        (f"date_after={NOW - 3000}", [1, 2]),
        (f"date_after={NOW - 5500}&date_before={NOW - 1500}", [2, 3, 4, 5]),
        ("date_after=03/01/2012", [1, 2, 3, 4, 5, 6]),
        ("indexed_before=1", []),
        ("indexed_after=1", [1, 2, 3, 4, 5, 6]),
        ("unknown=1&body=", [1, 2, 3, 4, 5, 6]),
    ],
)
async def test_each_filter(w: World, query: str, wanted: list[int]) -> None:
    assert await numbers(w, query) == wanted


async def test_a_folder_that_is_listed_is_watched(w: World) -> None:
    """Its next sync opens it, whatever the mail server's listing says of it."""
    await w.get(f"{w.path}/messages?folder=INBOX&source={w.label}")
    await w.get(f"{w.path}/messages?folder=%5CSent")
    await w.get(f"{w.path}/messages")
    watched = [call[2:] for call in w.engine.calls if call[0] == "watch"]
    assert watched == [(w.label, "INBOX"), (None, "\\Sent")]


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("limit=-1", "limit"),
        ("limit=x", "limit"),
        ("offset=-1", "offset"),
        ("offset=1.5", "offset"),
        ("date_before=soon", "date_before"),
        ("date_after=99/99/2012", "date_after"),
        ("indexed_before=x", "indexed_before"),
        ("indexed_after=9999999999999999999", "indexed_after"),
        ("file_size_min=-1", "file_size_min"),
        ("file_size_max=big", "file_size_max"),
        ("sort_order=up", "sort_order"),
        ("source=nobody", "source"),
        ("include_body=maybe", "include_body"),
        ("include_flags=2", "include_flags"),
        ("include_source=x", "include_source"),
        ("include_thread_size=x", "include_thread_size"),
        ("include_headers=2", "include_headers"),
        ("subject=%2F(%2F", "subject"),
        ("subject=%2F(a%2B)%2B%24%2F", "subject"),
        ("subject=%2F" + "a" * 600 + "%2F", "subject"),
        ("file_name=%2F%5B%2F", "file_name"),
        ("from=" + ",".join(["a@b"] * 101), "from"),
    ],
)
async def test_malformed_filters_name_their_parameter(w: World, query: str, name: str) -> None:
    answer = await w.get(f"{w.path}/messages?{query}")
    assert answer.status == 400, answer
    assert answer.json()["value"].startswith(f"{name}: ")
    assert answer.json()["error_code"] == ("store.pattern" if "=%2F" in query else "api.parameter")


@pytest.mark.parametrize("where", ["list", "instance"])
async def test_what_is_included_on_request(w: World, where: str) -> None:
    path = f"{w.path}/messages" if where == "list" else f"{w.path}/messages/{w.messages[0]}"

    async def first(query: str) -> dict[str, object]:
        found = (await w.get(f"{path}?{query}")).json()
        return dict(found[0] if where == "list" else found)

    assert not {"body", "headers", "flags", "source", "thread_size"} & set(
        await first("include_body=0&include_headers=0")
    )
    text = {"type": "text/plain", "charset": "iso-8859-1", "content": "café", "body_section": "1"}
    html = {"type": "text/html", "charset": "utf-8", "content": "<b>café</b>", "body_section": "2"}
    assert (await first("include_body=1"))["body"] == [text, html]
    assert (await first("include_body=1&body_type=text%2Fhtml"))["body"] == [html]
    assert (await first("include_body=1&body_type=text%2Frtf"))["body"] == []
    headers = (await first("include_headers=1"))["headers"]
    assert isinstance(headers, dict)
    assert headers["Received"] == ["one", "two"]
    assert headers["Subject"] == ["café"]
    assert headers["Message-Id"] == ["<m1@example.com>"]
    assert (await first("include_headers=raw"))["headers"] == RAW.partition(b"\r\n\r\n")[0].decode()
    assert (await first("include_flags=1"))["flags"] == ["\\Seen"]
    assert (await first("include_source=1"))["source"] == RAW.decode("utf-8", "replace")
    assert (await first("include_thread_size=1"))["thread_size"] == 2


async def test_what_only_the_header_tells(w: World) -> None:
    lists = b"List-Help: <mailto:help@x>\r\nList-Unsubscribe: <https://x/u>\r\nReturn-Path: <bounce+1@x.org>\r\n"
    w.engine.raw = dict.fromkeys(w.messages, lists + RAW)
    path = f"{w.path}/messages/{w.messages[0]}"
    plain = (await w.get(path)).json()
    assert not {"list_help", "list_unsubscribe"} & set(plain)
    for query in ("include_headers=1", "include_body=1", "include_source=1"):
        found = (await w.get(f"{path}?{query}")).json()
        assert (found["list_help"], found["list_unsubscribe"]) == ("<mailto:help@x>", "<https://x/u>")
        assert found["addresses"]["return_path"] == [{"email": "bounce+1@x.org"}]
        assert "bounce+1@x.org" in found["person_info"]
    w.engine.raw = dict.fromkeys(w.messages, b"Return-Path: <>\r\n" + RAW)
    assert "return_path" not in (await w.get(f"{path}?include_headers=raw")).json()["addresses"]


async def test_mail_that_cannot_be_fetched(w: World) -> None:
    w.engine.raw_error = ConnectFailed("The connection was refused.", code="net.refused")
    for path in (f"{w.path}/messages", f"{w.path}/messages/{w.messages[0]}"):
        answer = await w.get(f"{path}?include_body=1")
        assert answer.status == 503
        assert answer.json()["feedback_code"] == "connection_impossible"
        assert (await w.get(path)).status == 200
    w.engine.raw_error = CommandRefused("The server refused.", server_text="no")
    assert (await w.get(f"{w.path}/messages?include_source=1")).status == 400


async def test_messages_of_a_folder(w: World) -> None:
    """The server is asked first, whatever the listing says of it."""
    path = f"{w.path}/sources/0/folders"

    async def found(query: str) -> list[int]:
        answer = await w.get(f"{path}/{query}")
        assert answer.status == 200, answer
        return [int(message["message_id"], 16) for message in answer.json()]

    assert await found("INBOX/messages") == [1, 2, 3, 4, 5, 6]
    assert [call for call in w.engine.calls if call[0] == "look_into"] == [("look_into", "INBOX")]
    assert await found("INBOX/messages?limit=2&offset=1") == [2, 3]
    assert await found("INBOX/messages?flag_seen=1") == [1, 3, 5]
    assert await found("INBOX/messages?flag_seen=0&limit=2") == [2, 4]
    assert await found("Sent/messages?flag_seen=0") == [2]
    assert await found("Sent/messages?flag_seen=1") == await found("Bills/messages/") == []
    assert await found("base+folder|my+folder/messages?delim=%7C") == []
    assert w.engine.calls[-1] == ("look_into", "base folder/my folder")
    assert await found("base%20folder/messages") == []  # nothing can be in there, so nobody asks
    assert w.engine.calls[-1] == ("look_into", "base folder/my folder")
    (one,) = (await w.get(f"{path}/INBOX/messages?limit=1&include_flags=1&include_body=1")).json()
    assert (one["flags"], len(one["body"])) == (["\\Seen"], 2)
    for query, name in (("flag_seen=x", "flag_seen"), ("limit=-1", "limit"), ("body_search_string=x", "body_sea")):
        answer = await w.get(f"{path}/INBOX/messages?{query}")
        assert (answer.status, answer.json()["value"].startswith(name)) == (400, True)
    for name in ("Nowhere", "base%20folder%00my%20folder"):
        assert (await w.get(f"{path}/{name}/messages")).status == 404
        assert (await w.get(f"{path}/{name}")).status == 404
    w.engine.raw_error = ConnectFailed("The connection was refused.", code="net.refused")
    assert (await w.get(f"{path}/INBOX/messages")).status == 503


async def test_methods_that_nobody_documented(w: World) -> None:
    for method, path in (
        ("PUT", "/messages"),
        ("DELETE", "/messages"),
        ("PUT", f"/messages/{w.messages[0]}"),
    ):
        assert (await w.send(method, w.path + path)).status == 405


@pytest.mark.parametrize("id_", ["{0}", "%3Ca/b/c%40github.com%3E", "%3Ca%2Fb%2Fc%40github.com%3E"])
async def test_the_parts_of_a_message(w: World, id_: str) -> None:
    path = f"{w.path}/messages/{id_.format(w.messages[1])}"
    assert (await w.get(f"{path}/flags")).json() == {
        "seen": False, "answered": False, "flagged": False, "deleted": False, "draft": False, "nonjunk": False,
    }  # fmt: skip
    assert [body["type"] for body in (await w.get(f"{path}/body")).json()] == ["text/plain", "text/html"]
    assert [body["type"] for body in (await w.get(f"{path}/body?type=text/html")).json()] == ["text/html"]
    assert (await w.get(f"{path}/headers")).json()["Received"] == ["one", "two"]
    raw = await w.get(f"{path}/headers?raw=1")
    assert raw.headers["content-type"].startswith("text/plain")
    assert raw.body.startswith(b"Subject: ")
    source = await w.get(f"{path}/source")
    assert (source.headers["content-type"], source.body) == ("message/rfc822", RAW)


async def test_a_thread(w: World) -> None:
    for n in (0, 4):
        thread = (await w.get(f"{w.path}/messages/{w.messages[n]}/thread")).json()
        assert thread["email_message_ids"] == ["<m5@example.com>", "<m1@example.com>"]
        assert [message["message_id"] for message in thread["messages"]] == [w.messages[4], w.messages[0]]
    one = (await w.get(f"{w.path}/messages/{w.messages[0]}/thread?limit=1&offset=1")).json()
    assert one["email_message_ids"] == ["<m1@example.com>"]


async def test_a_message_that_is_nowhere_any_more_is_unknown(w: World) -> None:
    """Its row is kept for a day, as it may turn up in another folder; until then it is out of lists, and unknown."""
    row = await w.db.read(folder_rows.by_path, w.source_id, "INBOX")
    assert row is not None
    await w.db.write(membership_changes.mark_gone, row.id, [3])
    one = f"{w.path}/messages/{w.messages[2]}"
    for method, path in [("GET", one), ("GET", f"{one}/folders"), ("GET", f"{one}/body"), ("GET", f"{one}/thread")]:
        answer = await w.send(method, path)
        assert (answer.status, answer.json()["value"]) == (404, f"message {w.messages[2]} is invalid")
    changed = await w.send("POST", f"{one}/folders", form=[("add", "Bills")])
    assert changed.status == 404
