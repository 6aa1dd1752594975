"""Parameters: where they come from, how they are read, and that what is malformed names the parameter."""

from __future__ import annotations

import msgspec
import pytest
from starlette.datastructures import Headers

from cio_desktop.service.errors import BadParameter
from cio_desktop.service.parameters import Parameters, read_parameters

FORM = "application/x-www-form-urlencoded"


async def _read(query: bytes = b"", content_type: str | None = None, body: bytes = b"") -> Parameters:
    headers = Headers({} if content_type is None else {"content-type": content_type})
    return await read_parameters(query, headers, body)


async def test_the_body_wins_over_the_query() -> None:
    parameters = await _read(b"a=query&b=only", FORM, b"a=body")
    assert parameters.text("a") == "body"
    assert parameters.text("b") == "only"


async def test_an_empty_value_is_not_given() -> None:
    parameters = await _read(b"a=query&e=", FORM, b"a=&body=")
    assert parameters.text("a") == "query"
    assert parameters.text("e") is None
    assert parameters.has("e") is False
    with pytest.raises(BadParameter, match=r"^e: "):
        parameters.required("e")


@pytest.mark.parametrize(
    "body",
    [b"add=x&add=y", b"add[]=x&add[]=y", b"add%5B%5D=x&add%5B%5D=y", b"add[0]=x&add[1]=y", b"add[][0]=x&add[][1]=y"],
)
async def test_every_spelling_of_a_list(body: bytes) -> None:
    assert (await _read(b"", FORM, body)).all("add") == ["x", "y"]


@pytest.mark.parametrize("content_type", [FORM, "Application/X-WWW-Form-URLEncoded; charset=UTF-8", None])
async def test_forms_under_every_name(content_type: str | None) -> None:
    assert (await _read(b"", content_type, b"a=b%20c+d")).text("a") == "b c d"


async def test_multipart_with_its_boundary() -> None:
    body = (
        b'--B\r\nContent-Disposition: form-data; name="add"\r\n\r\nne\xc3\xa9w folder\r\n'
        b'--B\r\nContent-Disposition: form-data; name="file"; filename="f"\r\n\r\nbytes\r\n--B--\r\n'
    )
    parameters = await _read(b"", "multipart/form-data; boundary=B", body)
    assert parameters.body == [("add", "neéw folder")]


async def test_multipart_without_a_boundary_is_a_form() -> None:
    assert (await _read(b"", "multipart/form-data", b"a=b")).text("a") == "b"


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("multipart/form-data; boundary=B", b"no parts at all"),
        ("multipart/form-data; boundary=B", b"--B\r\nContent-Disposition: form-data\r\n\r\nx\r\n--B--\r\n"),
        ("multipart/form-data; boundary=B", b"--B\r\nBad Header\r\n\r\nx\r\n--B--\r\n"),
        ("application/json", b"{"),
        ("application/json", b"\xff"),
        ("application/json", b"[" * 100_000),
        ("application/json", b'{"add": "Bills", "add": "Work"}'),
        ("application/json", b'{"add": "Bills", "\\u0061dd": "Bills"}'),
        ("application/json", b'[{"name": "INBOX", "name": "Bills"}]'),
        ("application/json", b'{"deep": [[{"a": 1, "b": {"x": 1, "x": 2}}]]}'),
        (FORM, b"a=\xff"),
        (FORM, b"a=%FF"),
        (FORM, b"&".join([b"a=b"] * 20_001)),
    ],
)
async def test_an_unreadable_body_is_an_error_that_says_so(content_type: str, body: bytes) -> None:
    with pytest.raises(BadParameter, match=r"^body: "):
        await _read(b"", content_type, body)


async def test_a_json_object_reads_like_a_form() -> None:
    body = msgspec.json.encode({"a": "x", "n": 5, "on": True, "off": False, "none": None, "l": ["p", "q"], "deep": {}})
    parameters = await _read(b"", "application/json", body)
    assert parameters.body == [("a", "x"), ("n", "5"), ("on", "1"), ("off", "0"), ("l", "p"), ("l", "q")]


async def test_a_json_list_is_kept_as_the_document() -> None:
    parameters = await _read(b"", "application/json", b'[{"symbolic_name":"\\\\Starred"}]')
    assert parameters.document == [{"symbolic_name": "\\Starred"}]


def _given(**values: str) -> Parameters:
    return Parameters(list(values.items()), [])


@pytest.mark.parametrize(("text", "flag"), [("1", True), ("0", False), ("true", True), ("False", False)])
def test_flags(text: str, flag: bool) -> None:
    assert _given(f=text).flag("f") is flag
    assert _given().flag("f") is None


@pytest.mark.parametrize(("text", "on"), [("1", True), ("0", False), ("true", False), ("2", False), ("yes", False)])
def test_only_one_is_ssl(text: str, on: bool) -> None:
    assert _given(use_ssl=text).only_one("use_ssl") is on


def test_limits_are_cut_and_never_negative() -> None:
    assert _given(limit="1000").clamped("limit", default=25, most=100) == 100
    assert _given().clamped("limit", default=25, most=100) == 25
    assert _given(limit="0").clamped("limit", default=25, most=100) == 0
    assert _given(limit="9" * 30).clamped("limit", default=25, most=100) == 100
    for bad in ("-1", "ten", "1.5", "-" + "9" * 30, "١"):
        with pytest.raises(BadParameter, match=r"^limit: "):
            _given(limit=bad).clamped("limit", default=25, most=100)


def test_times_are_seconds_or_dates() -> None:
    assert _given(t="1332791306").time("t") == 1332791306
    assert _given(t="03/26/2012").time("t") == 1332720000
    for bad in ("13/01/2012", "02/30/2012", "yesterday", "1/1/1", "9" * 18):
        with pytest.raises(BadParameter, match=r"^t: "):
            _given(t=bad).time("t")


def test_addresses_by_comma_or_repetition() -> None:
    parameters = Parameters([("from[]", "a@x, b@x"), ("from[]", "c@x")], [])
    assert parameters.addresses("from") == ["a@x", "b@x", "c@x"]


def test_choices() -> None:
    assert _given(s="OK").choice("s", ("OK", "NO")) == "OK"
    with pytest.raises(BadParameter, match=r"^s: .*OK, NO"):
        _given(s="ok").choice("s", ("OK", "NO"))
