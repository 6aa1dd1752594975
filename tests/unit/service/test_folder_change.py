"""Every input form of API.md, Folders of a message gives the same change, and what can't be read changes nothing."""

from __future__ import annotations

import msgspec
import pytest
from starlette.datastructures import Headers

from cio_desktop.engine.change import FolderChange, FolderName
from cio_desktop.service.errors import ServiceError
from cio_desktop.service.folder_change import read_changes, read_whole_set
from cio_desktop.service.parameters import Parameters, read_parameters

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data; boundary=B"
JSON = "application/json"


async def _read(content_type: str, body: bytes) -> Parameters:
    return await read_parameters(b"", Headers({"content-type": content_type}), body)


def _part(name: str, value: str, more: str = "") -> bytes:
    return f'--B\r\nContent-Disposition: form-data; name="{name}"{more}\r\n\r\n{value}\r\n'.encode()


def _names(*names: str) -> tuple[FolderName, ...]:
    return tuple(FolderName(name=name) for name in names)


SEED_POST = b"add[]=new%20folder%201&add[]=new%20folder%202&remove=INBOX"
SEED_PUT = b'[{"name":"my personal label"},{"symbolic_name":"\\\\Starred"},{"name":"parent folder/child folder"}]'
SEED_SET = (
    FolderName(name="my personal label"),
    FolderName(symbolic="\\Starred"),
    FolderName(name="parent folder/child folder"),
)


@pytest.mark.parametrize(
    ("content_type", "body", "add", "remove"),
    [
        pytest.param(FORM, SEED_POST, _names("new folder 1", "new folder 2"), _names("INBOX"), id="the seed's example"),
        pytest.param(FORM, b"add=X&remove=Y", _names("X"), _names("Y"), id="py1.5, node1"),
        pytest.param(
            MULTIPART, _part("add", "X") + _part("remove", "Y") + b"--B--\r\n", _names("X"), _names("Y"), id="php3"
        ),
        pytest.param(FORM, b"add[]=a+b&add[]=c", _names("a b", "c"), (), id="plus for a space"),
        pytest.param(FORM, b"add%5B%5D=X&add%5B%5D=Y", _names("X", "Y"), (), id="py1.5 lists"),
        pytest.param(FORM, b"add[0]=X&add[1]=Y", _names("X", "Y"), (), id="node1 indexes"),
        pytest.param(FORM, b"add[][0]=X", _names("X"), (), id="node1 nested"),
        pytest.param(FORM, b"add[]=X&remove=Y", _names("X"), _names("Y"), id="mixed"),
        pytest.param(FORM, b"add=%5CStarred", (FolderName(symbolic="\\Starred"),), (), id="symbolic"),
        pytest.param(FORM, b"remove=%5CFlagged", (), (FolderName(symbolic="\\Flagged"),), id="symbolic, RFC 6154"),
        pytest.param(FORM, b"add=%5Cmine", _names("\\mine"), (), id="a backslash alone makes nothing special"),
        pytest.param(JSON, b'{"add":["X","Y"],"remove":"Z"}', _names("X", "Y"), _names("Z"), id="ios"),
        pytest.param("multipart/form-data", b"add=X", _names("X"), (), id="multipart without a boundary"),
    ],
)
async def test_post_forms(
    content_type: str, body: bytes, add: tuple[FolderName, ...], remove: tuple[FolderName, ...]
) -> None:
    assert read_changes(await _read(content_type, body)) == FolderChange(add=add, remove=remove)


@pytest.mark.parametrize("body", [b"", b"body=", b"add=&remove=", b"other=x"])
async def test_a_post_without_work_is_refused(body: bytes) -> None:
    with pytest.raises(ServiceError, match="add, remove"):
        read_changes(await _read(FORM, body))


@pytest.mark.parametrize("name", ["a%00b", "a%0D%0Ab", "%7F"])
async def test_control_characters_are_refused(name: str) -> None:
    with pytest.raises(ServiceError, match=r"^add: "):
        read_changes(await _read(FORM, b"add=" + name.encode()))


@pytest.mark.parametrize(
    ("content_type", "body", "wanted"),
    [
        pytest.param(JSON, SEED_PUT, SEED_SET, id="the seed's example"),
        pytest.param(JSON, b'[{"name":"X","symbolic_name":"\\\\Sent"}]', _names("X"), id="as GET answers"),
        pytest.param(JSON, b'[{"name":"\\\\Starred"}]', (FolderName(symbolic="\\Starred"),), id="symbolic as a name"),
        pytest.param(JSON, b'{"folders":[{"name":"X"}]}', _names("X"), id="an object around the list"),
        pytest.param(
            FORM,
            b"0[name]=X&1[symbolic_name]=%5CStarred",
            (*_names("X"), FolderName(symbolic="\\Starred")),
            id="node1 put([..])",
        ),
        pytest.param(
            FORM,
            b"folders[0][name]=X&folders[10][name]=Z&folders[2][name]=Y",
            _names("X", "Y", "Z"),
            id="node1 put({..})",
        ),
        pytest.param(JSON, b"[]", (), id="an explicit empty set"),
    ],
)
async def test_put_forms(content_type: str, body: bytes, wanted: tuple[FolderName, ...]) -> None:
    assert read_whole_set(await _read(content_type, body)) == FolderChange(add=wanted, exact=True)


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        (FORM, b""),
        (JSON, b""),
        (FORM, b'[{"name":"X"}]'),
        (FORM, b"body="),
        (JSON, b"{}"),
        (JSON, b'"X"'),
        (JSON, b"null"),
        (JSON, b'["X"]'),
        (JSON, b"[{}]"),
        (JSON, b'[{"name":""}]'),
        (JSON, b'[{"name":5}]'),
        (JSON, b'[{"symbolic_name":["\\\\Sent"]}]'),
        (JSON, b'[{"symbolic_name":"\\\\Nowhere"}]'),
        (JSON, b'[{"name":"a\\nb"}]'),
        (JSON, msgspec.json.encode([{"name": str(n)} for n in range(501)])),
    ],
)
async def test_a_put_that_says_nothing_clear_is_refused(content_type: str, body: bytes) -> None:
    with pytest.raises(ServiceError) as refused:
        read_whole_set(await _read(content_type, body))
    assert refused.value.status == 400


WHOLE = _part("0[name]", "INBOX") + _part("1[name]", "Bills") + b"--B--"


async def test_a_multipart_body_counts_only_whole() -> None:
    """Cut anywhere, it must not become a smaller set: the folder that is missing would lose the message."""
    wanted = FolderChange(add=_names("INBOX", "Bills"), exact=True)
    for ending in (b"", b"\r\n", b"\r\nan epilogue"):
        assert read_whole_set(await _read(MULTIPART, WHOLE + ending)) == wanted
    for length in range(1, len(WHOLE)):
        with pytest.raises(ServiceError) as refused:
            read_whole_set(await _read(MULTIPART, WHOLE[:length]))
        assert refused.value.status == 400, WHOLE[:length]


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        pytest.param(FORM, b"0[name]=INBOX&1[name", id="a name that was cut off"),
        pytest.param(FORM, b"0[name]=INBOX&name=Bills", id="a row without a number"),
        pytest.param(FORM, b"0[name]=INBOX&-1[name]=Bills", id="a row below nought"),
        pytest.param(FORM, b"0[name]=INBOX&x[name]=Bills", id="a row that is no number"),
        pytest.param(FORM, b"0[name]=INBOX&folder[1][name]=Bills", id="a misspelt list"),
        pytest.param(FORM, b"0[name]=INBOX;1[name]=Bills", id="rows parted by a semicolon"),
        pytest.param(FORM, b'body=[{"name":"Bills"}]&0[name]=INBOX', id="two bodies"),
        pytest.param(JSON, b'{"folders":[{"name":"INBOX"}],"0[name]":"Bills"}', id="a row beside the list"),
        pytest.param(JSON, b'[{"name":"INBOX","name":"Bills"}]', id="a member given twice"),
        pytest.param(JSON, b'{"folders":[{"name":"INBOX"}],"folders":[{"name":"Bills"}]}', id="two lists"),
        pytest.param(FORM, b"0[name]=INBOX&1", id="a row that was cut off"),
        pytest.param(FORM, b"0[name]=INBOX&1[nmae]=Bills", id="another member"),
        pytest.param(FORM, b"0[name]=INBOX&0[name]=Bills", id="a row given twice"),
        pytest.param(FORM, b"folders[0][name]=INBOX&folders[1]=Bills", id="a row that is no object"),
        pytest.param(FORM, b"0[name]=INBOX&1[name]=Bil%6", id="half an escape"),
        pytest.param(
            MULTIPART,
            _part("0[name]", "INBOX") + _part("1[name]", "Bills", '; filename="f"') + b"--B--\r\n",
            id="a name that came as a file",
        ),
        pytest.param(MULTIPART, WHOLE.replace(b"Bills", b"B\xc3"), id="half a character"),
        pytest.param(MULTIPART, WHOLE.replace(b"Bills", b"\xc4ra"), id="another encoding"),
        pytest.param(MULTIPART, WHOLE.replace(b'"1[name]"', b"1]"), id="half a name"),
        pytest.param(
            MULTIPART, _part("0[name]", "INBOX") + b"--B--\r\n" + _part("1[name]", "Bills") + b"--B--", id="two ends"
        ),
    ],
)
async def test_a_put_is_taken_whole_or_not_at_all(content_type: str, body: bytes) -> None:
    with pytest.raises(ServiceError) as refused:
        read_whole_set(await _read(content_type, body))
    assert refused.value.status == 400


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        pytest.param(JSON, b'{"add":{"name":"Bills"},"remove":"INBOX"}', id="an object for a name"),
        pytest.param(JSON, b'{"add":["X",{"name":"Bills"}],"remove":"INBOX"}', id="an object among names"),
        pytest.param(JSON, b'{"add":[["X"]],"remove":"INBOX"}', id="a list in a list"),
        pytest.param(FORM, b"add=Bills&remove=INB%4", id="half an escape"),
        pytest.param(FORM, b"remove=INBOX&add[0=Bills", id="half a name"),
        pytest.param(FORM, b"remove=INBOX&Add=Bills", id="a name in capitals"),
        pytest.param(FORM, b"remove=INBOX&add[name]=Bills", id="another list"),
        pytest.param(JSON, b'{"remove":"INBOX"," add ":"Bills"}', id="a name with spaces"),
        pytest.param(MULTIPART, _part("remove", "INBOX") + _part("add", "Bills")[:-6], id="a part that was cut off"),
        pytest.param(
            MULTIPART,
            _part("remove", "INBOX") + _part("add", "Bills", '; filename="f"') + b"--B--\r\n",
            id="a name that came as a file",
        ),
    ],
)
async def test_a_post_is_taken_whole_or_not_at_all(content_type: str, body: bytes) -> None:
    with pytest.raises(ServiceError) as refused:
        read_changes(await _read(content_type, body))
    assert refused.value.status == 400
