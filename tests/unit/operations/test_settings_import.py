"""Settings that are read again: whole or not at all, with words for what can't be; what is new, here, different."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.operations.settings_export import exported, exported_text
from cio_desktop.operations.settings_import import LARGEST, exported_in, lacking, offers, read_file
from cio_desktop.protocol.enums import SyncPeriod
from cio_desktop.protocol.errors import CioError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Account, Source
from cio_desktop.protocol.sign_in import OAuthProvider

ANN = Source("ann", server="imap.example.org", port=993, username="ann", email="ann@example.org", sync_period="4h")
BOB = Source(
    "bob",
    server="imap.example.net",
    port=143,
    use_ssl=False,
    username="bob@example.net",
    authentication_type="oauth2",
    sync_period="1h",
    raw_file_list=True,
    sync_all_folders=True,
)
ACCOUNTS = [Account("a1", first_name="Ann", last_name="B", sources=[ANN, BOB])]
GOOGLE = OAuthProvider(type="GMAIL_OAUTH2", provider_consumer_key="the-id", name="Google")


async def test_what_was_exported_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(exported_text(ACCOUNTS, [GOOGLE]))
    read = await read_file(path)
    ann, bob = read.sources
    assert (ann.email, ann.server, ann.port, ann.use_ssl, ann.username, ann.period) == (
        "ann@example.org", "imap.example.org", 993, True, "ann", SyncPeriod.FOUR_HOURS,
    )  # fmt: skip
    assert (bob.email, bob.oauth, bob.use_ssl, bob.insecure, bob.raw_file_list) == (
        "bob@example.net", True, False, False, True,
    )  # fmt: skip
    assert ann.name == "Ann B"
    assert ann.account == bob.account
    assert lacking(read, []) == ["Google"]
    assert lacking(read, [GOOGLE]) == []


def test_what_is_new_what_is_here_and_what_differs() -> None:
    found = exported_in(exported_text(ACCOUNTS, []).encode()).sources
    assert [offer.there for offer in offers(found, [])] == [None, None]
    here = Source("x", server="IMAP.example.org.", username="Ann", sync_period="24h")
    first, second = offers(found, [Account("z", sources=[here])])
    assert (first.there, first.period) == (SourceKey("z", "x"), SyncPeriod.FOUR_HOURS)
    assert (second.there, second.period) == (None, None)
    assert [(offer.there is None, offer.period) for offer in offers(found, ACCOUNTS)] == [(False, None)] * 2


def content(**changed: Any) -> dict[str, Any]:
    return exported(ACCOUNTS, [GOOGLE], 1) | changed


def with_source(**changed: Any) -> dict[str, Any]:
    made = content()
    made["accounts"][0]["sources"][1] |= changed
    return made


@pytest.mark.parametrize(
    ("made", "code", "said"),
    [
        (content(format="others"), "file.foreign", "no exported settings"),
        (content(version=2), "file.newer", "newer version"),
        (content(version="1"), "file.foreign", "no exported settings"),
        (content(accounts="none"), "file.foreign", "no exported settings"),
        (content(accounts=[{"sources": [7]}]), "file.foreign", "no exported settings"),
        (with_source(server="a b"), "file.foreign", "source 2 of it"),
        (with_source(server=None), "file.foreign", "no exported settings"),
        (with_source(port=0), "file.foreign", "source 2 of it"),
        (with_source(port=2**70), "file.foreign", "source 2 of it"),
        (with_source(username="a\r\nb"), "file.foreign", "source 2 of it"),
        (with_source(email="a@b\n"), "file.foreign", "source 2 of it"),
        ([1, 2], "file.foreign", "no exported settings"),
        ({}, "file.foreign", "no exported settings"),
    ],
)
def test_wrong_files_are_told_in_words(made: Any, code: str, said: str) -> None:
    with pytest.raises(CioError) as caught:
        exported_in(json.dumps(made).encode())
    assert caught.value.code == code
    assert said in str(caught.value)


@pytest.mark.parametrize("raw", [b"", b"\x00\xff" * 500, b"[" * 100_000, b'{"format": "cio-desktop-settings"', b"null"])
def test_what_is_no_json(raw: bytes) -> None:
    with pytest.raises(CioError) as caught:
        exported_in(raw)
    assert caught.value.code == "file.foreign"


async def test_what_can_not_be_read_or_is_too_large(tmp_path: Path) -> None:
    for path, code in ((tmp_path / "gone.json", "file.unreadable"), (tmp_path, "file.unreadable")):
        with pytest.raises(CioError) as caught:
            await read_file(path)
        assert caught.value.code == code
    if sys.platform != "win32":
        os.mkfifo(pipe := tmp_path / "pipe.json")  # nobody writes into it: who opened it would wait for ever
        async with asyncio.timeout(60):
            with pytest.raises(CioError) as caught:
                await read_file(pipe)
        assert caught.value.code == "file.unreadable"
    huge = tmp_path / "huge.json"
    with huge.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(CioError) as caught:
        await read_file(huge)
    assert caught.value.code == "file.foreign"


def test_fields_that_are_unknown_or_missing_do_no_harm() -> None:
    made = with_source(brand_new=1, sync_period="7h", email=None, insecure=None)
    (_, bob) = exported_in(json.dumps(made | {"later": []}).encode()).sources
    assert (bob.period, bob.email) == (None, "bob@example.net")
