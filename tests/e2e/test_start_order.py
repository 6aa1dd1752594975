"""A start does first what others wait for: the service before Qt, the first paint before what it does not need (asyncio
among it), and the service listens before what only some requests need.

What is imported by then is listed in two files, so that a new module there is seen. It must be worth its time: on the
way to the window it costs one to ten milliseconds. Lists are renewed with `python -m tests.support.start_modules`.
"""

import asyncio
import json
from pathlib import Path

import pytest

from cio_desktop.app.desktop import Desktop
from cio_desktop.app.embedded import NOWHERE
from cio_desktop.client import Client
from cio_desktop.operations.message_query import ALL_MAIL
from cio_desktop.operations.workspace import Workspace
from tests.support.fake_client import reach
from tests.support.open_window import close_widget
from tests.support.patience import PATIENCE
from tests.support.service import Service
from tests.support.stage import Stage, new_profile, shown_stage
from tests.support.start_modules import LISTS, at_first_paint, at_listening, listed, serve, start

NOT_BEFORE_THE_PAINT = {
    "PySide6.QtNetwork",
    "ast",  # of inspect, traceback
    "asyncio",
    "dataclasses",
    "qasync",
    "ssl",
    "tokenize",
    "typing_extensions",
    "httpx",
    "httpcore",
    "keyring",
    "email.message",
    "cio_desktop.app.demo",
    "cio_desktop.app.update_notice",
    "cio_desktop.client.transport",
    "cio_desktop.operations.membership",
    "cio_desktop.ui.add_source.dialog",
    "cio_desktop.ui.connect.dialog",
    "cio_desktop.ui.mail.area",
    "cio_desktop.ui.settings.dialog",
    "cio_desktop.ui.sources.commands",
    "cio_desktop.ui.sources.panel",
    "cio_desktop.ui.vault.vault_dialog",
    "cio_desktop.ui.widgets.dialog_frame",
}
NOT_BEFORE_THE_SERVICE_LISTENS = {
    "click",
    "cryptography.x509",
    "httpx",
    "keyring",
    "multiprocessing.context",
    "cio_desktop.discovery.discoverer",
    "cio_desktop.imap.certificate_names",
}
NOT_BEFORE_IT_IS_USABLE = {"httpx", "httpcore", "keyring", "rich"}

SOURCE = {
    "label": "l1",
    "email": "ann@example.com",
    "server": "mail.example.com",
    "port": 993,
    "username": "ann",
    "authentication_type": "password",
    "use_ssl": True,
    "sync_period": "24h",
    "last_sync": None,
}


async def test_what_is_imported_when(tmp_path: Path) -> None:
    data = tmp_path / "data"
    told = await asyncio.to_thread(start, data)
    assert list(told) == ["service started", "painted", "usable", "whole"]
    first = set(told["service started"]["modules"])
    assert not [name for name in first if name.startswith(("PySide6", "asyncio", "qasync", "msgspec"))]
    assert not NOT_BEFORE_THE_PAINT & set(told["painted"]["modules"])
    assert not NOT_BEFORE_IT_IS_USABLE & set(told["usable"]["modules"])
    remembered = json.loads((data / "sources.json").read_bytes())
    remembered["accounts"] = [
        {"id": "a1", "first_name": "", "last_name": "", "email_addresses": [], "sources": [SOURCE]}
    ]
    (data / "sources.json").write_text(json.dumps(remembered))
    told = await asyncio.to_thread(start, data)
    assert list(told) == ["service started", "painted", "sources seen", "usable", "whole"]
    assert not NOT_BEFORE_THE_PAINT & set(told["sources seen"]["modules"])


async def test_what_the_service_tells_goes_before_the_rest_of_the_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both where it is there at once and where it refuses to tell."""
    monkeypatch.setattr("cio_desktop.app.desktop.TELL_WAIT", PATIENCE)
    with Service(tmp_path / "data") as service:
        for secret in (service.secret, "wrong"):
            client = Client(service.base_url, service.key, secret)
            desktop = Desktop(new_profile(tmp_path / secret), client, address=service.base_url)
            async with shown_stage(desktop, None) as stage:
                assert await was_whole_when_it_told(stage) is False
                await asyncio.wait_for(desktop.whole.wait(), PATIENCE)


async def test_link_and_sources_need_none_of_the_others(tmp_path: Path) -> None:
    with Service(tmp_path / "data") as service:
        workspace = Workspace(Client(service.base_url, service.key, service.secret))
        workspace.start()
        try:
            await reach(lambda: workspace.sources.loaded)
            assert not {"folders", "messages", "queue", "membership", "bulk", "unsent"} & vars(workspace).keys()
            unread = workspace.membership.messages.unread
            await reach(lambda: unread.total(ALL_MAIL) is not None)
        finally:
            await workspace.close()


UNSENT = b'[{"account_id":"a1","label":"l1","target":null,"changes":{"m1":{"add":["Work"],"remove":["INBOX"]}}}]'


async def test_who_quits_at_once_leaves_the_last_runs_changes_for_the_next_start(tmp_path: Path) -> None:
    profile = new_profile(tmp_path / "window")
    profile.unsent.write_bytes(UNSENT)
    desktop = Desktop(profile, Client(NOWHERE, "key", "secret"), address=NOWHERE)
    pending: list[int] = []
    desktop.workspace.queue.count_changed.connect(pending.append)
    desktop.leave(None)
    await asyncio.wait_for(desktop.ended.wait(), PATIENCE)
    await close_widget(desktop.window)
    assert pending == []
    assert profile.unsent.read_bytes() == UNSENT


async def was_whole_when_it_told(stage: Stage) -> bool:
    whole: list[bool] = []
    stage.workspace.sources.changed.connect(lambda *_: whole.append(stage.desktop.whole.is_set()))
    await stage.until(lambda: bool(whole), "the service has answered")
    return whole[0]


async def test_what_only_some_requests_need_comes_with_them(tmp_path: Path) -> None:
    assert not NOT_BEFORE_THE_SERVICE_LISTENS & await asyncio.to_thread(serve, tmp_path / "data")


@pytest.mark.parametrize("which", LISTS)
async def test_nothing_new_is_imported_before(tmp_path: Path, which: str) -> None:
    look = {"first_paint": at_first_paint, "listening": at_listening}[which]
    found = await asyncio.to_thread(look, tmp_path / "data")
    assert found - listed(which) == set()
