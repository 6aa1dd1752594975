"""API.md, Files (GET): lists with every filter, single files, their content."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from cio_desktop.imap.errors import ConnectFailed
from cio_desktop.protocol.resources import Addresses, File, Person
from cio_desktop.service.file_content import LINK_SECONDS
from cio_desktop.store import membership_import
from tests.support import asgi, folder_rows
from tests.support.asgi import Answer
from tests.support.patience import PATIENCE
from tests.support.service_world import NOW, World, world
from tests.support.store_world import placed

NAMES = ["bill.pdf", "Bill_2012-03-01.pdf", "bills v2.PDF", "photo.jpg", "../../etc/passwd", "Bill (1).pdf"]
CONTENT = bytes(range(256)) * 40


def file_id(n: int) -> str:
    return f"{n:024x}"


@asynccontextmanager
async def filled(tmp_path: Path) -> AsyncIterator[World]:
    """Beside bill.pdf of message 3 (id f…f) six files of one message each; the first two of them in one."""
    async with world(tmp_path) as w:
        folder = await w.db.read(folder_rows.by_path, w.source_id, "Bills")
        assert folder is not None
        rows = []
        for n, name in enumerate(NAMES, 1):
            files = [File(file_id(n), name, 100 * n, "application/pdf", "2", "attachment")]
            if n == 1:
                files.append(File(file_id(100), "notes.txt", 7, "text/plain", "3"))
            people = Addresses(from_=Person("ann@x.org"), to=[Person("me@example.com")])
            moment = NOW - 10_000 - n
            rows.append(placed(n, n, date=moment, received=moment, files=files, addresses=people, subject=f"S {n}"))
        await w.db.write(membership_import.apply_batch, folder.id, rows, now=NOW + 7)
        w.engine.parts = {"2": ("base64", base64.encodebytes(CONTENT).replace(b"\n", b"\r\n")), "3": ("7bit", b"hello")}
        yield w


async def ids(w: World, query: str = "", path: str = "/files") -> list[str]:
    answer = await w.get(f"{w.path}{path}?{query}")
    assert answer.status == 200, answer
    return [file["file_id"].lstrip("0") for file in answer.json()]


async def test_the_fields_of_a_file(tmp_path: Path) -> None:
    async with filled(tmp_path) as w:
        file = (await w.get(f"{w.path}/files/{file_id(2)}")).json()
        (again,) = file.pop("occurrences")
        assert again == file
        picture = {"thumbnail": file["person_info"]["ann@x.org"]["thumbnail"]}
        message = (await w.get(f"{w.path}/messages/{file['message_id']}")).json()
        assert file == {
            "file_id": file_id(2),
            "file_name": "Bill_2012-03-01.pdf",
            "safe_name": "Bill_2012-03-01.pdf",
            "file_name_structure": [["Bill", "main"], ["_", "boundary"], ["2012-03-01", "date"], [".pdf", "ext"]],
            "size": 200,
            "type": "application/pdf",
            "body_section": "2",
            "content_disposition": "attachment",
            "content_id": None,
            "is_embedded": False,
            "is_tnef_part": False,
            "supports_preview": False,
            "subject": "S 2",
            "date": NOW - 10_002,
            "date_indexed": NOW + 7,
            "date_received": NOW - 10_002,
            "addresses": {"from": {"email": "ann@x.org"}, "to": [{"email": "me@example.com"}]},
            "person_info": {"ann@x.org": picture, "me@example.com": file["person_info"]["me@example.com"]},
            "message_id": message["message_id"],
            "email_message_id": "<2@example.com>",
            "resource_url": f"http://127.0.0.1:8800{w.path}/files/{file_id(2)}",
        }
        assert message["files"] == [file]
        listed = (await w.get(f"{w.path}/files?limit=1&offset=3")).json()
        assert listed == [file]


async def test_a_message_to_very_many_names_them_once(w: World) -> None:
    folder = await w.db.read(folder_rows.by_path, w.source_id, "Bills")
    assert folder is not None
    many = Addresses(from_=Person("a@x.org"), to=[Person(f"p{n}@x.org") for n in range(400)])
    files = [File(file_id(n), f"{n}.txt", 1, "text/plain", str(n)) for n in range(1, 4)]
    await w.db.write(membership_import.apply_batch, folder.id, [placed(1, 1, files=files, addresses=many)])
    (message,) = (await w.get(f"{w.path}/messages?folder=Bills")).json()
    assert all("addresses" not in file and "person_info" not in file for file in message["files"])
    assert len(message["person_info"]) == 401
    one = (await w.get(f"{w.path}/files/{file_id(1)}")).json()
    assert len(one["addresses"]["to"]) == 400


ALL = ["f" * 24, "1", "64", "2", "3", "4", "5", "6"]


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("", ALL),
        ("sort_order=asc", ["6", "5", "4", "3", "2", "1", "64", "f" * 24]),
        ("limit=2", ALL[:2]),
        ("limit=2&offset=1", ALL[1:3]),
        ("limit=0", []),
        ("offset=99999999999999999999", []),
        ("file_name=*.pdf", ["f" * 24, "1", "2", "3", "6"]),
        ("file_name=bill.pdf", ["f" * 24, "1"]),
        ("file_name=ill.pd?", []),
        ("file_name=%2F%5Ebill%2F", ["f" * 24, "1", "2", "3", "6"]),
        ("file_name=notes.txt", ["64"]),
        ("file_size_min=300", ["f" * 24, "3", "4", "5", "6"]),
        ("file_size_max=100", ["1", "64"]),
        ("file_size_min=8&file_size_max=100", ["1"]),
        ("from=ann%40x.org&file_name=*.txt", ["64"]),
        ("from=ann%40x.org", ["1", "64", "2", "3", "4", "5", "6"]),
        ("to=me%40example.com&limit=1", ["f" * 24]),
        ("email=x.org&file_size_max=7", ["64"]),
        ("cc=ann%40x.org", []),
        ("bcc=nobody%40x.org", []),
        (f"date_before={NOW - 10_005}", ["6"]),
        (f"date_after={NOW - 10_000}", ["f" * 24]),
        ("indexed_before=1", []),
        (f"indexed_after={NOW + 6}", ALL),
        ("source=me%3A%3Amail.example.com&limit=1", ["f" * 24]),
        ("source=0&file_name=passwd", []),
        ("source=0&file_name=*passwd", ["5"]),
        ("group_by_revisions=1&limit=1", ["f" * 24]),
    ],
)
async def test_each_filter(tmp_path: Path, query: str, wanted: list[str]) -> None:
    async with filled(tmp_path) as w:
        assert await ids(w, query) == wanted


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("limit=-1", "limit"),
        ("offset=x", "offset"),
        ("source=nobody", "source"),
        ("file_name=%2F(%2F", "file_name"),
        ("file_size_min=-1", "file_size_min"),
        ("file_size_max=x", "file_size_max"),
        ("date_before=soon", "date_before"),
        ("sort_order=up", "sort_order"),
    ],
)
async def test_malformed_filters_name_their_parameter(tmp_path: Path, query: str, name: str) -> None:
    async with filled(tmp_path) as w:
        answer = await w.get(f"{w.path}/files?{query}")
        assert answer.status == 400, answer
        assert answer.json()["value"].startswith(f"{name}: ")


async def test_files_of_a_contact(tmp_path: Path) -> None:
    async with filled(tmp_path) as w:
        assert await ids(w, "limit=3", "/contacts/Ann%40x.org/files") == ["1", "64", "2"]
        assert await ids(w, "offset=6", "/contacts/ann@x.org/files") == ["6"]
        assert await ids(w, "", "/contacts/bob@example.org/files") == []
        assert (await w.get(f"{w.path}/contacts/nobody@x.org/files")).status == 404


async def test_files_that_look_alike(tmp_path: Path) -> None:
    async with filled(tmp_path) as w:
        related = (await w.get(f"{w.path}/files/{file_id(1)}/related")).json()
        similarity = {file["file_name"]: file["similarity"] for file in related}
        assert similarity == {
            "bill.pdf": 1.0, "Bill_2012-03-01.pdf": 1.0, "Bill (1).pdf": 1.0, "bills v2.PDF": pytest.approx(0.889),
        }  # fmt: skip
        assert [file["similarity"] for file in related] == sorted(similarity.values(), reverse=True)
        assert await ids(w, "", f"/files/{file_id(1)}/revisions") == ["f" * 24, "2", "6"]
        revisions = (await w.get(f"{w.path}/files/{file_id(1)}/revisions")).json()
        assert {file["supports_diff"] for file in revisions} == {False}
        assert await ids(w, "", f"/files/{file_id(1)}/changes") == []
        assert await ids(w, "", f"/files/{file_id(4)}/related") == []


async def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    async with filled(tmp_path) as w:
        for path in ("", "/content", "/related", "/revisions", "/changes", "/content?as_link=1"):
            answer = await w.get(f"{w.path}/files/{'0' * 24}{path}")
            assert (answer.status, answer.json()["value"]) == (404, f"file {'0' * 24} is invalid")


async def content(w: World, file: str = file_id(1), query: str = "", **headers: str) -> Answer:
    path = f"{w.path}/files/{file}/content{query}"
    given = [(name.replace("_", "-"), value) for name, value in headers.items()]
    return await asgi.request(w.app, "GET", path, headers=[w.sign("GET", path), *given])


@pytest.mark.parametrize("piece", [1 << 20, 1000, 7])
async def test_the_content(tmp_path: Path, piece: int) -> None:
    async with filled(tmp_path) as w:
        w.engine.piece = piece
        answer = await content(w)
        assert (answer.status, answer.body) == (200, CONTENT)
        assert answer.headers["content-type"] == "application/pdf"
        assert answer.headers["content-disposition"] == 'attachment; filename="bill.pdf"'
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["accept-ranges"] == "bytes"
        assert "content-length" not in answer.headers  # nobody knows yet
        assert (await content(w)).headers["content-length"] == str(len(CONTENT))
        text = await content(w, file_id(100))
        assert (text.body, text.headers["content-type"]) == (b"hello", "text/plain")
        evil = await content(w, file_id(5))
        assert evil.headers["content-disposition"] == 'attachment; filename="passwd"'


LENGTH = len(CONTENT)


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize(
    ("given", "begin", "end"),
    [
        ("bytes=0-", 0, LENGTH),
        ("bytes=5000-", 5000, LENGTH),
        ("bytes=5000-5000", 5000, 5001),
        ("bytes=-1", LENGTH - 1, LENGTH),
        ("bytes=-99999999", 0, LENGTH),
        ("bytes=10-99999999", 10, LENGTH),
        (f"bytes={LENGTH - 1}-", LENGTH - 1, LENGTH),
    ],
)
async def test_a_range(tmp_path: Path, known: bool, given: str, begin: int, end: int) -> None:
    async with filled(tmp_path) as w:
        w.engine.piece = 999
        if known:
            await content(w)
        answer = await content(w, range=given)
        assert (answer.status, answer.body) == (206, CONTENT[begin:end])
        assert answer.headers["content-range"] == f"bytes {begin}-{end - 1}/{LENGTH}"
        assert answer.headers["content-length"] == str(end - begin)


@pytest.mark.parametrize(
    "given", ["bytes=5-4", "bytes=-", "bytes=a-", "lines=1-2", "bytes=1-2,4-5", "bytes=" + "9" * 40]
)
async def test_what_is_no_single_range_gives_all(tmp_path: Path, given: str) -> None:
    async with filled(tmp_path) as w:
        answer = await content(w, range=given)
        assert (answer.status, answer.body) == (200, CONTENT)


async def test_ranges_that_can_not_be(tmp_path: Path) -> None:
    async with filled(tmp_path) as w:
        for given in (f"bytes={LENGTH}-", "bytes=-0"):
            answer = await content(w, range=given)
            assert (answer.status, answer.body) == (416, b"")
            assert answer.headers["content-range"] == f"bytes */{LENGTH}"
        tag = (await content(w)).headers["etag"]
        assert (await content(w, range="bytes=1-2", if_range=tag)).status == 206
        assert (await content(w, range="bytes=1-2", if_range='"other"')).status == 200


async def test_a_link(tmp_path: Path) -> None:
    """Whoever has it may read the file, for ten minutes, and nothing else."""
    async with filled(tmp_path) as w:
        given = [await content(w, query="?as_link=1"), await content(w, accept="text/uri-list, */*;q=0.1")]
        for answer in given:
            assert answer.headers["content-type"] == "text/uri-list"
            link = answer.body.decode()
            root, _, ticket = link.rpartition("/content/")
            assert root == "http://127.0.0.1:8800"
            assert len(ticket) >= 32
            read = await asgi.request(w.app, "GET", f"/content/{ticket}")
            assert (read.status, read.body) == (200, CONTENT)
            assert read.headers["content-disposition"].startswith("attachment")
            assert "sandbox" in read.headers["content-security-policy"]
            part = await asgi.request(w.app, "GET", f"/content/{ticket}", headers=[("Range", "bytes=1-3")])
            assert (part.status, part.body) == (206, CONTENT[1:4])
            for headers in (
                [("Origin", "http://evil.example")],
                [("Sec-Fetch-Dest", "image")],
                [("Host", "evil.example")],
            ):
                refused = await asgi.request(w.app, "GET", f"/content/{ticket}", headers=headers)
                assert (refused.status, CONTENT in refused.body) == (403, False), headers
            assert (await asgi.request(w.app, "POST", f"/content/{ticket}")).status in (403, 405)
            for other in (ticket[:-1], ticket + "a", "x"):
                assert (await asgi.request(w.app, "GET", f"/content/{other}")).status == 404
        assert given[0].body != given[1].body
        w.now += LINK_SECONDS
        over = await asgi.request(w.app, "GET", f"/content/{given[0].body.decode().rpartition('/')[2]}")
        assert over.status == 404


async def test_a_mail_server_that_is_not_there(tmp_path: Path) -> None:
    async with filled(tmp_path) as w:
        w.engine.raw_error = ConnectFailed("The connection was refused.", code="net.refused")
        for headers in ({}, {"range": "bytes=1-"}):
            answer = await content(w, **headers)
            assert (answer.status, answer.json()["feedback_code"]) == (503, "connection_impossible")
        w.engine.error_after = 0
        answer = await content(w)
        assert (answer.status, answer.json()["feedback_code"]) == (503, "connection_impossible")


async def test_a_connection_that_breaks_in_between_is_no_whole_file(tmp_path: Path) -> None:
    async with filled(tmp_path) as w:
        w.engine.piece = 1000
        w.engine.raw_error, w.engine.error_after = ConnectFailed("Gone.", code="net.lost"), 5000
        path = f"{w.path}/files/{file_id(1)}/content"
        exchange = asgi.Exchange([b""])
        async with asyncio.timeout(PATIENCE):
            await w.app(asgi.make_scope("GET", path, [w.sign("GET", path)]), exchange.receive, exchange.send)
        assert 0 < len(exchange.body()) < LENGTH
        assert exchange.messages[-1]["more_body"] is True  # the server then cuts the connection
        w.engine.raw_error = None
        assert "content-length" not in (await content(w)).headers


async def test_a_client_that_goes_ends_the_reading(tmp_path: Path) -> None:
    async with filled(tmp_path) as w:
        w.engine.piece = 7
        path = f"{w.path}/files/{file_id(1)}/content"
        exchange = asgi.Exchange([b""])
        scope = asgi.make_scope("GET", path, [w.sign("GET", path)])
        running = asyncio.create_task(w.app(scope, exchange.receive, exchange.send))
        await exchange.sent(CONTENT[:3])
        exchange.hang_up()
        async with asyncio.timeout(PATIENCE):
            await running
        assert len(w.engine.reads) < LENGTH / 7
