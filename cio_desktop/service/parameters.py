"""The parameters of a request: query and body merged (the body wins), read through typed getters.

A getter that meets something malformed raises BadParameter, which names the parameter. An empty value means "not
given", an unknown parameter is ignored (API.md, Transport). Knows nothing of the resources.
"""

from __future__ import annotations

import asyncio
import calendar
import json
import logging
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, TypeVar

import msgspec
from python_multipart.multipart import parse_options_header
from starlette.datastructures import Headers, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from cio_desktop.language import Said
from cio_desktop.protocol.forms import by_name, parse_form

from .errors import BadParameter

Pairs = list[tuple[str, str]]
T = TypeVar("T")

SHORT = 16 * 1024  # bytes that are read at once

# it warns about malformed parts, quoting them; what a client sent wrong is answered, not logged
logging.getLogger("python_multipart").setLevel(logging.ERROR)

MAX_FIELDS = 10_000  # the batch of ours names every message of a selection
DEFAULT_LIMIT, MAXIMUM_LIMIT = 25, 100
LARGEST = 2**53  # what JSON readers keep exactly; SQLite keeps more
RAW_MESSAGE = "message"  # the field of an append, which may hold bytes of any encoding
_BAD_ESCAPE = re.compile(rb"%(?![0-9A-Fa-f]{2})")
_LONG_INTEGER = re.compile(r"\+?0*[1-9][0-9]{15,}\Z")
_INTEGER = re.compile(r"[+-]?[0-9]{1,17}\Z")
_US_DATE = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})\Z")


class Parameters:
    """Typed access by name. A list may be spelled `name`, `name[]`, `name[0]` or `name[][0]`."""

    def __init__(
        self,
        query: Pairs,
        body: Pairs,
        *,
        document: Any = msgspec.UNSET,
        files: Mapping[str, bytes] | None = None,
        raw: Mapping[str, bytes] | None = None,
    ) -> None:
        self.query = query
        self.body = body
        self.files = files or {}  # the parts that came as files, by name: none of them is a parameter
        self.raw = raw or {}  # fields of a multipart body that need be no text
        self.document = document  # the decoded JSON body, when the body was JSON
        self._given = {
            name: given
            for pairs in (query, body)
            for name, texts in by_name(pairs).items()
            if (given := [text for text in texts if text != ""])
        }

    def all(self, name: str) -> list[str]:
        """Every value given under this name that is not empty."""
        return self._given.get(name, [])

    def text(self, name: str) -> str | None:
        found = self.all(name)
        return found[-1] if found else None

    def required(self, name: str) -> str:
        found = self.text(name)
        if found is None:
            raise BadParameter(name, Said("this parameter is required"))
        return found

    def has(self, name: str) -> bool:
        return bool(self.all(name))

    def flag(self, name: str) -> bool | None:
        """1 or 0. The words true and false are taken too: some clients send their language's own booleans."""
        found = self.text(name)
        if found is None:
            return None
        known = {"1": True, "0": False, "true": True, "false": False}
        if found.lower() not in known:
            raise BadParameter(name, Said("must be 0 or 1"))
        return known[found.lower()]

    def only_one(self, name: str) -> bool | None:
        """The documentation's rule for use_ssl: 1 is on, any other value is off."""
        found = self.text(name)
        return None if found is None else found == "1"

    def integer(self, name: str, *, low: int = -LARGEST, high: int = LARGEST) -> int | None:
        found = self.text(name)
        if found is None:
            return None
        if not _INTEGER.match(found.strip()):
            raise BadParameter(name, Said("must be a whole number"))
        number = int(found)
        if not low <= number <= high:
            raise BadParameter(
                name, f"must be between {low} and {high}" if high < LARGEST else f"must be at least {low}"
            )
        return number

    def clamped(self, name: str, *, default: int, most: int) -> int:
        """A limit: more than the maximum is cut to it, however much it is; a negative one is an error."""
        found = self.text(name)
        if found is None:
            return default
        if _LONG_INTEGER.match(found.strip()):
            return most
        return min(self.integer(name, low=0) or 0, most)

    def page(self, *, default: int = DEFAULT_LIMIT, most: int = MAXIMUM_LIMIT) -> tuple[int, int]:
        """limit and offset."""
        return self.clamped("limit", default=default, most=most), self.clamped("offset", default=0, most=LARGEST)

    def time(self, name: str) -> int | None:
        """Unix seconds, or mm/dd/yyyy as the newest client documents (API.md, Messages)."""
        found = self.text(name)
        if found is None:
            return None
        day = _US_DATE.match(found.strip())
        if day is None:
            return self.integer(name)
        month, date, year = (int(part) for part in day.groups())
        if not (1 <= month <= 12 and year >= 1970 and 1 <= date <= calendar.monthrange(year, month)[1]):
            raise BadParameter(name, Said("is not a date"))
        return calendar.timegm((year, month, date, 0, 0, 0))

    def choice(self, name: str, known: Collection[str]) -> str | None:
        found = self.text(name)
        if found is not None and found not in known:
            raise BadParameter(name, Said("must be one of {values}", values=", ".join(known)))
        return found

    def addresses(self, name: str) -> list[str]:
        """Comma-separated or repeated: any of them."""
        return [part.strip() for value in self.all(name) for part in value.split(",") if part.strip()]


async def read_parameters(query: bytes, headers: Headers, body: bytes) -> Parameters:
    pairs = _form(query, "query")
    if not body:
        return Parameters(pairs, [])
    content_type = headers.get("content-type", "")
    media_type = content_type.partition(";")[0].strip().lower()
    if media_type == "application/json" or media_type.endswith("+json"):
        document = await _aside(_json, body)
        return Parameters(pairs, _json_pairs(document), document=document)
    if media_type == "multipart/form-data" and "boundary=" in content_type.lower():
        fields, files, raw = await _multipart(headers, body)
        return Parameters(pairs, fields, files=files, raw=raw)
    # urlencoded, multipart without a boundary (py1.12 sends a form under it), or no type at all
    return Parameters(pairs, await _aside(_form, body))


async def _aside(read: Callable[[bytes], T], body: bytes) -> T:
    """Long bodies beside the loop, which others wait for."""
    return read(body) if len(body) <= SHORT else await asyncio.to_thread(read, body)


def _form(raw: bytes, where: str = "body") -> Pairs:
    if raw.count(b"&") >= MAX_FIELDS:
        raise BadParameter(where, f"more than {MAX_FIELDS} fields")
    if _BAD_ESCAPE.search(raw):
        raise BadParameter(where, "holds a percent sign that is not followed by two hexadecimal digits")
    try:
        return parse_form(raw)
    except ValueError as error:
        raise BadParameter(where, "is not readable as form fields in UTF-8") from error


def _json(body: bytes) -> Any:
    try:
        document = msgspec.json.decode(body)
        json.loads(body, object_pairs_hook=_each_once)
    except (msgspec.DecodeError, RecursionError, ValueError) as error:
        raise BadParameter("body", "is not readable as JSON") from error
    return document


def _each_once(members: Sequence[tuple[str, Any]]) -> None:
    """Readers don't agree on which of two members of one name counts (RFC 8259, 4)."""
    names = {name for name, _ in members}
    if len(names) < len(members):
        raise BadParameter("body", "names a member of an object twice")


def _json_pairs(document: Any) -> Pairs:
    """Top-level members of a JSON object as if they had come in a form."""
    if not isinstance(document, dict):
        return []
    pairs: Pairs = []
    for name, value in document.items():
        for one in value if isinstance(value, list) else [value]:
            text = _scalar(one)
            if text is not None:
                pairs.append((str(name), text))
    return pairs


def _scalar(value: Any) -> str | None:
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int | float) else None


async def _multipart(headers: Headers, body: bytes) -> tuple[Pairs, dict[str, bytes], dict[str, bytes]]:
    async def whole() -> Any:
        yield body

    # python-multipart refuses what Starlette's parser would let through only for some types; ours is checked above
    parser = _ClosedParser(headers, whole(), max_fields=MAX_FIELDS, max_files=10, max_part_size=len(body))
    try:
        if body.count(b"--" + _boundary(headers) + b"--") > 1:
            raise BadParameter("body", "goes on after its closing boundary")
        form = await parser.parse()
        if not parser.closed:
            raise BadParameter("body", "ends before its closing boundary")
        given = form.multi_items()
        files = {name: await value.read() for name, value in given if isinstance(value, UploadFile)}
        return [(name, value) for name, value in given if not isinstance(value, UploadFile)], files, parser.raw
    except (MultiPartException, ValueError, KeyError) as error:
        raise BadParameter("body", "is not readable as multipart/form-data") from error
    finally:
        parser.close_files()


def _boundary(headers: Headers) -> bytes:
    return parse_options_header(headers["content-type"])[1][b"boundary"]


class _ClosedParser(MultiPartParser):
    """`closed`: the closing boundary came. The libraries take a body that was cut off before it as whole, and text that
    is not in the encoding it should be in as Latin-1: part of a name would be another name. `raw`: what is no text."""

    closed = False

    def __init__(self, *args: Any, **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.raw: dict[str, bytes] = {}
        self._files: list[UploadFile] = []

    def on_headers_finished(self) -> None:
        super().on_headers_finished()
        if self._current_part.file is not None:
            self._files.append(self._current_part.file)

    def close_files(self) -> None:
        """Also those of a body that was refused, or that ends in the middle of one: those Starlette leaves open."""
        for upload in self._files:
            upload.file.close()

    def on_part_end(self) -> None:
        part = self._current_part
        if part.file is None and part.field_name == RAW_MESSAGE:
            self.raw[RAW_MESSAGE] = bytes(part.data)
        elif part.file is None:
            part.data.decode(self._charset)
        super().on_part_end()

    def on_end(self) -> None:
        self.closed = True


def indexed(pairs: Sequence[tuple[str, str]], pattern: re.Pattern[str]) -> dict[int, dict[str, str]]:
    """Rows of a list of objects that came as form fields: `0[name]=X` becomes {0: {"name": "X"}}."""
    rows: dict[int, dict[str, str]] = {}
    for name, value in pairs:
        found = pattern.match(name)
        if found is not None:
            rows.setdefault(int(found["index"]), {})[found["member"]] = value
    return rows
