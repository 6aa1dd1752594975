"""`--api-url`: the key to another server is asked for once, tried and kept; one that is refused is asked for again."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import keyring
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from cio_desktop.app.remote import another_key, remote_client
from cio_desktop.client import ApiError, Client
from cio_desktop.credentials import consumer
from cio_desktop.ui.vault.api_key_dialog import ApiKeyDialog
from tests.support.fake_client import reach
from tests.support.http_server import Answer, Drop, HttpServer, Silent
from tests.support.keyring_backend import Backend, from_module
from tests.support.open_window import close_widget
from tests.support.patience import PATIENCE

REFUSED = Answer(401, b'{"type":"error","value":"Invalid signature"}')
TAKEN = Answer(200, b"[]")


@pytest.fixture(autouse=True)
def backend() -> Iterator[Backend]:
    before = keyring.get_keyring()
    made = from_module("keyring.backends.SecretService")
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def dialogs() -> list[ApiKeyDialog]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, ApiKeyDialog) and each.isVisible()]


async def asked(*, after: ApiKeyDialog | None = None) -> ApiKeyDialog:
    await reach(lambda: [each for each in dialogs() if each is not after])
    return next(each for each in dialogs() if each is not after)


def fill(dialog: ApiKeyDialog, key: str, secret: str) -> None:
    QTest.keyClicks(dialog.key_field.edit, key)
    QTest.keyClicks(dialog.secret_field.edit, secret)


async def ended(task: asyncio.Task[Client | None]) -> Client:
    client = await asyncio.wait_for(task, PATIENCE)
    assert client is not None
    return client


async def test_the_key_is_asked_for_once_and_kept() -> None:
    async with HttpServer() as server:
        server.answers = [TAKEN]
        task = asyncio.create_task(remote_client(server.url))
        dialog = await asked()
        assert not dialog.go.isEnabled()
        fill(dialog, " k3y ", "s3cret")
        assert dialog.secret_field.edit.echoMode() is QLineEdit.EchoMode.Password
        dialog.go.click()
        async with await ended(task):
            assert 'oauth_consumer_key="k3y"' in server.seen[0].headers["authorization"]
        assert await consumer.get(server.url) == consumer.ConsumerKey("k3y", "s3cret")
        async with await ended(asyncio.create_task(remote_client(server.url))):
            assert dialogs() == []
        assert len(server.seen) == 2


async def test_a_refused_key_is_asked_for_again_and_not_kept() -> None:
    async with HttpServer() as server:
        await consumer.put(server.url, "old", "old-secret")
        server.answers = [REFUSED, REFUSED, TAKEN]
        task = asyncio.create_task(remote_client(server.url))
        first = await asked()
        fill(first, "typo", "wrong")
        first.go.click()
        second = await asked(after=first)
        assert await consumer.get(server.url) == consumer.ConsumerKey("old", "old-secret")
        assert second.secret == ""
        fill(second, "new", "new-secret")
        second.go.click()
        async with await ended(task):
            assert await consumer.get(server.url) == consumer.ConsumerKey("new", "new-secret")


async def test_giving_up_keeps_nothing(backend: Backend) -> None:
    async with HttpServer() as server:
        task = asyncio.create_task(remote_client(server.url))
        dialog = await asked()
        fill(dialog, "k3y", "s3cret")
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert await asyncio.wait_for(task, PATIENCE) is None
        assert server.seen == []
    assert backend.kept == {}


async def test_without_a_keyring_it_is_for_this_run(backend: Backend) -> None:
    backend.forgets = True
    async with HttpServer() as server:
        server.answers = [TAKEN]
        task = asyncio.create_task(remote_client(server.url))
        fill(dialog := await asked(), "k3y", "s3cret")
        dialog.go.click()
        async with await ended(task):
            assert len(server.seen) == 1
    assert backend.kept == {}


@pytest.mark.parametrize("answer", [Drop(), Answer(503, b"{}"), Answer(200, b"<html>")])
async def test_a_server_that_is_not_well_gets_its_window_all_the_same(answer: Any) -> None:
    async with HttpServer() as server:
        await consumer.put(server.url, "k3y", "s3cret")
        server.answers = [answer]
        async with await ended(asyncio.create_task(remote_client(server.url))):
            assert dialogs() == []


@pytest.mark.parametrize(
    "address", ["api.example.org", "ftp://api.example.org", "https://u:p@api.example.org", "https://h/?x=1", "http://"]
)
async def test_an_address_that_can_not_be_is_told_before_anything_is_asked(address: str) -> None:
    with pytest.raises(ApiError, match="looks like https"):
        await asyncio.wait_for(remote_client(address), PATIENCE)
    assert dialogs() == []


@pytest.mark.parametrize("known", [False, True])
async def test_ending_the_program_meanwhile_ends_it(known: bool) -> None:
    async with HttpServer() as server:
        if known:
            await consumer.put(server.url, "k3y", "s3cret")
        server.answers = [Silent()]
        task = asyncio.create_task(remote_client(server.url))
        await (reach(lambda: server.seen) if known else asked())
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert dialogs() == []


async def test_another_key_is_asked_for_until_it_is_taken() -> None:
    window = QWidget()
    window.show()
    try:
        async with HttpServer() as server:
            server.answers = [REFUSED, TAKEN]
            task = asyncio.create_task(another_key(server.url, window))
            first = await reach_dialog(window)
            fill(first, "key", "wrong")
            first.go.click()
            second = await reach_dialog(window, after=first)
            fill(second, "key", "right")
            second.go.click()
            assert await asyncio.wait_for(task, PATIENCE) == ("key", "right")
            kept = await consumer.get(server.url)
            assert kept is not None
            assert (kept.key, kept.secret) == ("key", "right")
    finally:
        await close_widget(window)


async def test_another_key_may_be_given_up() -> None:
    window = QWidget()
    window.show()
    try:
        task = asyncio.create_task(another_key("http://127.0.0.1:9", window))
        (await reach_dialog(window)).reject()
        assert await asyncio.wait_for(task, PATIENCE) is None
    finally:
        await close_widget(window)


async def reach_dialog(window: QWidget, *, after: ApiKeyDialog | None = None) -> ApiKeyDialog:
    def shown() -> list[ApiKeyDialog]:
        return [each for each in window.findChildren(ApiKeyDialog) if each.isVisible() and each is not after]

    await reach(shown)
    return shown()[0]


async def test_the_next_call_is_signed_with_the_other_key() -> None:
    async with HttpServer() as server:
        server.answers = [TAKEN, TAKEN]
        async with Client(server.url, "old", "s1") as client:
            await client.accounts.list(limit=1)
            client.sign_with("new", "s2")
            await client.accounts.list(limit=1)
        keys = [seen.headers["authorization"] for seen in server.seen]
        assert 'oauth_consumer_key="old"' in keys[0]
        assert 'oauth_consumer_key="new"' in keys[1]
