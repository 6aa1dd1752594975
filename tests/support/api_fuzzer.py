"""Requests made up from the description of the API: every operation, every parameter, odd values, and bodies that are
cut, misspelt or of another type than they say. The same seed gives the same requests."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from urllib.parse import quote

from jsonschema import Draft202012Validator

from cio_desktop.protocol.forms import parse_form
from cio_desktop.protocol.oauth1 import authorization_header
from tests.support.asgi import HOST, Answer

FORM, JSON, MULTIPART = "application/x-www-form-urlencoded", "application/json", "multipart/form-data"
ODD = (
    *(
        "",
        " ",
        "0",
        "1",
        "-1",
        "2",
        "00",
        "1e9",
        "1.5",
        "NaN",
        "true",
        "null",
        "x",
        "9" * 17,
        "9" * 400,
        "-" + "9" * 30,
    ),
    *("\0", "a\0b", "\r\nA1 LOGOUT\r\n", "\t", "\x7f", "\u0661", "\u202e", "\ufffe", "\U0001f4a9", "é" * 3, "a" * 5000),
    *(
        "%",
        "%00",
        "%FF",
        "%2F",
        "..",
        "../../etc/passwd",
        "/",
        "//",
        "\\",
        "\\Seen",
        "\\Nope",
        "\\Starred",
        "*",
        "[",
        "{}",
    ),
    *(
        "/(/",
        "/x/i",
        "/(a+)+$/",
        "/\\p{L}/",
        "/" + "(" * 100 + "/",
        "//",
        "!",
        "!%_",
        "' OR 1=1 --",
        '";',
        "$(id)",
        "`",
    ),
    *("INBOX", "inbox", "Bills", "INBOX/", "/INBOX", "a/b/c/d", "&AOk-", "&-", "&bad", "~peter", "#news.x"),
    *("me@example.com", "@", "a@", "a,b,,c@d", "<m1@example.com>", "gm-1", "gm-zz", "th-" + "0" * 16, "f" * 24),
    *(
        "http://127.0.0.1:9/x",
        "http://[",
        "http://x:y",
        "file:///etc/passwd",
        "http://169.254.169.254/",
        "https://\u2100",
    ),
    *("99/99/9999", "01/31/2021", "24h", "1d", "OK", "asc", "raw", "text/html", "IMAP", "993", "192.0.2.7", "::1"),
)
DOCUMENTS: tuple[Any, ...] = (
    *([], {}, None, 1, "x", [None], [[]], [{}], [{"name": None}], [{"name": 1}], [{"name": {}}], {"add": {"a": 1}}),
    *(
        [{"name": "Bills"}, {"name": "Bills"}],
        [{"symbolic_name": "\\Nope"}],
        {"folders": [{"name": ""}]},
        {"add": [[1]]},
    ),
    *(
        [{"name": "x" * 3000}],
        {"add": True},
        {"add": [1, 5]},
        {"limit": 1e308},
        {"": ""},
        {"message_id": ["<m1@example.com>"]},
    ),
)
KINDS = (
    FORM,
    JSON,
    MULTIPART,
    f"{MULTIPART}; boundary=B",
    "text/plain",
    "",
    ";",
    "application/json; charset=utf-16",
    "*/*",
)
NEVER_GOOD = {("DELETE", "/2.0/accounts/{account_id}"), ("DELETE", "/2.0/accounts/{account_id}/sources/{label}")}
"""What would end the world of the run: asked of nobody's only."""


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    """As the description has it."""
    target: str
    body: bytes = b""
    kind: str | None = None

    def headers(self, key: str, secret: str, now: float) -> list[tuple[str, str]]:
        """Signed; of a form that nobody can read the signature covers the address alone."""
        pairs = []
        if (self.kind or "").partition(";")[0].strip().lower() == FORM:
            try:
                pairs = parse_form(self.body)
            except ValueError:
                pairs = []
        url = f"http://{HOST}{self.target}"
        signed = authorization_header(self.method, url, pairs, key, secret, timestamp=int(now))
        kind = [] if self.kind is None else [("Content-Type", self.kind)]
        return [("Authorization", signed), *kind]

    def __str__(self) -> str:
        return f"{self.method} {self.target[:300]} {self.kind} {self.body[:300]!r}"


@dataclass
class Fuzzer:
    """`known`: what may stand in a path, by the name of its place."""

    document: Mapping[str, Any]
    chance: random.Random
    known: Mapping[str, Sequence[str]]
    methods: Sequence[str] = ("GET", "POST", "PUT", "DELETE")
    left_out: Callable[[str, str], bool] = lambda method, path: path.endswith("/events")
    _turn: list[tuple[str, str]] = field(default_factory=list)

    @cached_property
    def _operations(self) -> list[tuple[str, str]]:
        return [
            (name.upper(), path)
            for path, item in self.document["paths"].items()
            for name in item
            if name.upper() in self.methods and not self.left_out(name.upper(), path)
        ]

    def request(self) -> Request:
        """Every operation has its turn before one has another."""
        if not self._turn:
            self._turn = self.chance.sample(self._operations, len(self._operations))
        method, path = self._turn.pop()
        described = self.document["paths"][path][method.lower()]
        query = self._pairs(
            [(each["name"], each["schema"]) for each in described.get("parameters", ()) if each["in"] == "query"]
        )
        target = self._target(method, path) + self._query(query)
        if "requestBody" not in described and self.chance.random() < 0.9:
            return Request(method, path, target)
        body, kind = self._body(described.get("requestBody", {}).get("content", {}))
        return Request(method, path, target, body, kind)

    def _target(self, method: str, path: str) -> str:
        parts = []
        for part in path.split("/"):
            if not part.startswith("{"):
                parts.append(part)
                continue
            good = self.known.get(part[1:-1], ())
            if good and self.chance.random() < 0.85 and (method, path) not in NEVER_GOOD:
                parts.append(quote(self.chance.choice(good), safe=self.chance.choice(("", "/@<>"))))
            else:
                parts.append(
                    self.chance.choice((quote(self.chance.choice(ODD)[:2000], safe=""), "%FF", "%", "%C3", "a%2Fb"))
                    or "-"
                )
        return "/".join(parts) + self.chance.choice(("", "", "", "/"))

    def _pairs(
        self, fields: Sequence[tuple[str, Mapping[str, Any]]], required: Sequence[str] = ()
    ) -> list[tuple[str, str]]:
        """Mostly few of the parameters, each as it should be or odd; now and then twice, or as a list."""
        pairs: list[tuple[str, str]] = []
        share = self.chance.choice((0.0, 0.1, 0.3, 1.0))
        for name, schema in fields:
            if (name in required and self.chance.random() < 0.95) or self.chance.random() < share:
                for _ in range(self.chance.choice((1, 1, 1, 1, 2, 3))):
                    spelt = name + self.chance.choice(("", "", "", "", "", "[]", "[0]", "[][1]", "[", "[x]"))
                    pairs.append((spelt, self._value(name, schema)))
        if self.chance.random() < 0.05:
            pairs.append((self.chance.choice(ODD)[:200], self.chance.choice(ODD)))
        return pairs

    def _value(self, name: str, schema: Mapping[str, Any]) -> str:
        if self.chance.random() < 0.35:
            return self.chance.choice(ODD)
        if self.known.get(name) and self.chance.random() < 0.8:
            return self.chance.choice(self.known[name])
        if "anyOf" in schema and "type" not in schema:
            schema = self.chance.choice(schema["anyOf"])
        if "const" in schema or "enum" in schema:
            return str(self.chance.choice(schema.get("enum", [schema.get("const")])))
        if schema.get("type") == "integer":
            low, high = schema.get("minimum", -5), min(schema.get("maximum", 200), 10**12)
            return str(self.chance.choice((low, low + 1, high, self.chance.randint(low, max(low, high)))))
        return self.chance.choice(
            ("INBOX", "Bills", "New folder", "example", "/ex.*/", "a@example.com", "http://127.0.0.1:9/")
        )

    def _query(self, pairs: Sequence[tuple[str, str]]) -> str:
        raw = "&".join(f"{quote(name, safe='[]')}={quote(value, safe='')}" for name, value in pairs)
        if self.chance.random() < 0.04:
            raw += self.chance.choice(("&limit=%FF", "&a=%", "&a=%zz", "&&&", "&=", "&limit", "?x=1"))
        return f"?{raw}" if raw else ""

    def _body(self, content: Mapping[str, Any]) -> tuple[bytes, str]:
        kind = self.chance.choice([*content] or [FORM])
        schema = content.get(kind, {}).get("schema", {})
        if schema.get("type") == "array" or self.chance.random() < 0.05:
            document = self.chance.choice(DOCUMENTS)
            if self.chance.random() < 0.5:
                document = [{self.chance.choice(("name", "symbolic_name")): self._value("folder", {})}]
            body, kind = json.dumps(document).encode(), JSON
        else:
            pairs = self._pairs([*schema.get("properties", {}).items()], schema.get("required", ()))
            body, kind = self._encoded(pairs, kind)
        return self._spoilt(body, kind)

    def _encoded(self, pairs: Sequence[tuple[str, str]], kind: str) -> tuple[bytes, str]:
        if kind == JSON:
            odd = {name: self.chance.choice((value, [value], [value, value], value, value)) for name, value in pairs}
            if odd and self.chance.random() < 0.2:
                odd[self.chance.choice([*odd])] = self.chance.choice(DOCUMENTS)
            return json.dumps(odd).encode(), JSON
        if kind == MULTIPART:
            parts = []
            for name, value in pairs:
                file = self.chance.choice(("", "", "", '; filename="x"'))
                plain = name.replace('"', "").replace("\r", "").replace("\n", "")
                head = f'Content-Disposition: form-data; name="{plain}"{file}\r\n\r\n'
                parts.append(b"--B\r\n" + head.encode() + value.encode() + b"\r\n")
            return b"".join(parts) + b"--B--\r\n", f"{MULTIPART}; boundary=B"
        return self._query(pairs).removeprefix("?").encode(), FORM

    def _spoilt(self, body: bytes, kind: str) -> tuple[bytes, str]:
        match self.chance.randrange(14):
            case 0:
                return body[: self.chance.randrange(len(body) + 1)], kind
            case 1:
                at = self.chance.randrange(len(body) + 1)
                return body[:at] + self.chance.choice((b"\xff", b"\xed\xa0\x80", b"\0", b"%FF", b"\r\n--B\r\n")) + body[
                    at:
                ], kind
            case 2:
                return body, self.chance.choice(KINDS)
            case 3:
                return body + body, kind
            case 4:
                return self.chance.choice((b"[" * 5000, b'{"a":' * 2000, b"a=" + b"x" * 300_000, b"a&" * 12_000)), kind
        return body, kind


@dataclass
class Judge:
    """What is wrong with an answer, in words; "" for nothing."""

    document: Mapping[str, Any]
    _validators: dict[str, Draft202012Validator] = field(default_factory=dict)

    def fault(self, request: Request, answer: Answer) -> str:
        if answer.status >= 500 and answer.status != 503:
            return f"{answer.status}"
        kind = answer.headers["content-type"].partition(";")[0]
        if answer.status >= 300:
            content = self.document["components"]["responses"]["Error"]["content"]
        else:
            described = self.document["paths"][request.path][request.method.lower()]["responses"]
            if str(answer.status) not in described:
                return f"{answer.status} is not described"
            content = described[str(answer.status)]["content"]
        if kind not in content and "*/*" not in content:
            return f"{kind} is not described"
        return self._shape(content[kind]["schema"], answer) if kind == JSON and content[kind] else ""

    def _shape(self, schema: Mapping[str, Any], answer: Answer) -> str:
        try:
            value = answer.json()
        except ValueError:
            return "is no JSON"
        key = json.dumps(schema)
        if key not in self._validators:
            self._validators[key] = Draft202012Validator({**schema, "components": self.document["components"]})
        return "; ".join(error.message[:200] for error in self._validators[key].iter_errors(value))
