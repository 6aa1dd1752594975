"""Every "Sync now" ends with a word about its end; a source that fails is never shown as sound."""

import asyncio
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Account, Event
from cio_desktop.ui.sources.delegate import row_cure
from cio_desktop.ui.sources.states import State
from cio_desktop.ui.window.trouble_dialog import TroubleDialog
from cio_desktop.ui.words.cures import Cure
from tests.support.open_window import OpenWindow, open_window
from tests.support.window_data import source

ANN, SHOP = SourceKey("a1", "ann@example.org"), SourceKey("a1", "shop@example.org")


def two(now: float) -> list[Account]:
    ann = Account("a1", first_name="Ann", last_name="Example", email_addresses=["ann@example.org"])
    ann.sources = [source("ann@example.org", now, syncs=4), source("shop@example.org", now, syncs=9)]
    return [ann]


def ended(opened: OpenWindow, key: SourceKey, **fields: Any) -> None:
    """The service tells that a round is over."""
    told = opened.client._find(key[1])
    for name, value in ({"syncs": (told.syncs or 0) + 1} | fields).items():
        setattr(told, name, value)
    opened.client.tell(Event("source", account_id=key[0], label=key[1], source=replace(told)))


async def test_a_good_end(tmp_path: Path) -> None:
    async with open_window(two, tmp_path / "w.ini") as opened:
        opened.window.commands.sync([ANN])
        await opened.until(lambda: opened.toast() == "Sync of ann@example.org started")
        ended(opened, ANN, syncs=4, syncing=True)
        ended(opened, SHOP)
        await asyncio.sleep(0.02)
        assert opened.toast() == "Sync of ann@example.org started"
        ended(opened, ANN, syncs=5, syncing=False)
        await opened.until(lambda: opened.toast() == "ann@example.org is up to date")


async def test_a_bad_end_tells_why_and_when_again(tmp_path: Path) -> None:
    async with open_window(two, tmp_path / "w.ini") as opened:
        opened.window.commands.sync([ANN])
        await opened.until(lambda: opened.requests("sync"))
        words = "[AUTHENTICATIONFAILED] no such luck"
        ended(
            opened,
            ANN,
            status_code="auth.password",
            status_text=words,
            next_try=int(opened.now + 3700),
        )
        await opened.until(lambda: opened.toast() == "Sync of ann@example.org failed")
        opened.window.status.toast._answer.click()
        (dialog,) = [found for found in opened.window.findChildren(TroubleDialog) if found.isVisible()]
        said = " ".join(label.text() for label in dialog.findChildren(type(opened.window.panel._cause)))
        assert "refused" in said
        assert "in 1 h" in said
        dialog.reject()
        state = opened.model.state(ANN)
        assert state is not None
        assert (state.state, row_cure(state)) == (State.TRYING, Cure.SIGN_IN)


async def test_the_end_of_many(tmp_path: Path) -> None:
    async with open_window(two, tmp_path / "w.ini") as opened:
        opened.window.commands.sync(None)
        await opened.until(lambda: opened.toast() == "Sync of all sources started")
        ended(opened, SHOP, status_code="net.refused", next_try=int(opened.now + 70))
        await asyncio.sleep(0.02)
        assert opened.toast() == "Sync of all sources started"
        ended(opened, ANN)
        await opened.until(lambda: opened.toast() == "1 of 2 sources did not sync well")
        opened.window.commands.sync(None)
        await opened.until(lambda: opened.toast() == "Sync of all sources started")
        ended(opened, SHOP, syncs=11, status_code=None, next_try=None)
        ended(opened, ANN, syncs=6)
        await opened.until(lambda: opened.toast() == "2 sources are up to date")


async def test_who_is_switched_off_or_counts_anew_is_not_waited_for(tmp_path: Path) -> None:
    async with open_window(two, tmp_path / "w.ini") as opened:
        ended(opened, SHOP, status=SourceStatus.DISABLED)
        await opened.until(lambda: opened.model.state(SHOP).state is State.STOPPED)  # type: ignore[union-attr]
        opened.window.commands.sync(None)
        await opened.until(lambda: opened.toast() == "Sync of all sources started")
        ended(opened, ANN)
        await opened.until(lambda: opened.toast() == "ann@example.org is up to date")
        opened.window.commands.sync([ANN])
        await opened.until(lambda: opened.toast() == "Sync of ann@example.org started")
        ended(opened, ANN, syncs=0)  # the service was started anew
        await opened.until(lambda: not opened.window.commands._tasks._tasks)
        assert opened.toast() == "Sync of ann@example.org started"


async def test_mail_that_can_not_be_read_is_no_failed_sync(tmp_path: Path) -> None:
    async with open_window(two, tmp_path / "w.ini") as opened:
        opened.window.commands.sync([ANN])
        await opened.until(lambda: opened.requests("sync"))
        ended(opened, ANN, status_code="folder.refused", status_text="INBOX: NO [SERVERBUG]")
        await opened.until(lambda: opened.toast().startswith("ann@example.org: "))
        state = opened.model.state(ANN)
        assert state is not None
        assert (state.state, state.title) == (State.TRYING, "Incomplete")
