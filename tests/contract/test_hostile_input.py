"""Signed nonsense at every route: whatever it says, the answer is JSON and never a fault of ours."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest

from cio_desktop.service.table import ROUTES
from tests.support import asgi
from tests.support.service_world import World, world

NAMES = (
    "email",
    "server",
    "username",
    "password",
    "use_ssl",
    "port",
    "type",
    "sync_period",
    "status",
    "status_ok",
    "limit",
    "offset",
    "subject",
    "from",
    "to",
    "cc",
    "folder",
    "source",
    "file_name",
    "file_size_min",
    "date_before",
    "date_after",
    "indexed_after",
    "include_body",
    "include_headers",
    "include_flags",
    "include_thread_size",
    "body_type",
    "sort_order",
    "add",
    "add[]",
    "remove[0]",
    "message_id[]",
    "queue",
    "force_status_check",
    "callback_url",
    "delim",
    "no_cache",
    "include_extended_counts",
    "first_name",
    "check",
    "insecure",
    "0[name]",
    "folders[0][symbolic_name]",
    "open",
    "raw",
)
VALUES = (
    "",
    "0",
    "1",
    "-1",
    "9" * 19,
    "9" * 400,
    "1e9",
    "NaN",
    "true",
    "\0",
    "\r\nA1 LOGOUT\r\n",
    "%",
    "%FF",
    "%ED%A0%80",
    "'",
    '"; DROP TABLE message; --',
    "*",
    "[",
    "/(/",
    "/(a+)+$/",
    "/\\p/",
    "/" + "(" * 200 + "/",
    "\\",
    "\\Starred",
    "\\Nope",
    "INBOX",
    "../..",
    "a" * 5000,
    "\u202e",
    "\U0001f4a9",
    "a@b",
    "@",
    "http://[",
    "http://x:y",
    "file:///etc/passwd",
    "24h",
    "OK",
    "99/99/9999",
    "mail.example.com",
    "right",
    "993",
)
IDS = (
    "%00",
    "%FF",
    "..",
    "%2e%2e",
    "gm-",
    "gm-\u0661",
    "gm-" + "f" * 99,
    "<",
    "%3C%3E",
    "0",
    "-1",
    "a" * 3000,
    "%F0%9F%92%A9",
    "'",
)
BODIES = (
    b"",
    b"\xff",
    b"{",
    b"[]",
    b"null",
    b"[null]",
    b'[{"name":null}]',
    b'[{"name":{}}]',
    b'{"add":{"a":1}}',
    b'{"limit":1e999}',
    b'{"add":[[["x"]]]}',
    b"\0" * 100,
    b"--B\r\n",
    b'--B\r\nContent-Disposition: form-data; name="add"\r\n\r\n\xff\r\n--B--',
)
TYPES = (
    "",
    "application/json",
    "application/json; charset=utf-16",
    "multipart/form-data; boundary=B",
    "multipart/form-data",
    "multipart/form-data; boundary=B; charset=nonsense",
    "text/plain",
    ";",
    "application/x-www-form-urlencoded; charset=\xff",
)


def path_of(route: str, w: World, chance: random.Random) -> str:
    good = {
        "{account_id}": w.account,
        "{label}": "0",
        "{folder...}": "INBOX",
        "{message_id...}": w.messages[0],
        "{edit_id}": "e",
    }
    parts = [
        good[part] if part in good and chance.random() < 0.7 else chance.choice(IDS) if part in good else part
        for part in route.split("/")
    ]
    return "/".join(parts)


@pytest.mark.parametrize("seed", range(4))
async def test_nonsense_is_answered(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    async with world(tmp_path) as w:
        statuses: Counter[int] = Counter()
        for _ in range(250):
            route = chance.choice([route for route in ROUTES if "events" not in route.pattern])
            method = chance.choice([*route.methods] or ["GET"])
            pairs = [(chance.choice(NAMES), chance.choice(VALUES)) for _ in range(chance.randrange(6))]
            query = query_of(pairs)
            target = path_of(route.pattern, w, chance) + (f"?{query}" if query else "")
            body, kind = chance.choice(BODIES), chance.choice(TYPES)
            try:
                headers = [w.sign(method, target), ("Content-Type", kind)]
            except ValueError:
                continue  # not even our own signer reads that address
            answer = await asgi.request(w.app, method, target, headers=headers, body=body)
            statuses[answer.status] += 1
            assert answer.status < 500 or (answer.status == 503 and "down" in target), (
                method,
                target,
                kind,
                body,
                answer,
            )
            assert answer.status != 204
            if answer.headers["content-type"] == "application/json":
                answer.json()
        # it got past the signature and into the handlers
        assert statuses[400] > 20
        assert statuses[200] > 0


def query_of(pairs: list[tuple[str, str]]) -> str:
    """Escaped but for what is escaped already, so that broken escapes get through."""
    return "&".join(
        f"{name}={value if value.startswith('%') else ''.join(f'%{byte:02X}' for byte in value.encode())}"
        for name, value in pairs
    )
