"""The main job as issue and seeds tell it, on real mail: the window, the service's process, a private Dovecot."""

import time
from pathlib import Path

import pytest

from cio_desktop.protocol.enums import SourceStatus, SyncPeriod
from cio_desktop.ui.sources.states import State
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.mail import messages
from tests.support.service import Service
from tests.support.stage import on_stage

pytestmark = pytest.mark.dovecot


async def test_a_source_is_added_listed_and_its_period_set(
    dovecot: Dovecot, authority: Authority, tmp_path: Path
) -> None:
    user = dovecot.user()
    user.add_folder("Bills")
    user.deliver("INBOX", messages(500))
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, tmp_path / "window") as stage:
            assert stage.window.first_run.isVisible() or not stage.workspace.sources.loaded
            key = await stage.add_source(user)
            await stage.until_state(key, State.OK)
            assert stage.state(key).title == "Up to date"
            started = time.perf_counter()
            await stage.open_folder(key, "INBOX", count=500)
            listed = time.perf_counter() - started
            ids = await stage.read_all()
            assert len(set(ids)) == 500
            print(f"500 messages: listed after {listed * 1000:.0f} ms")  # noqa: T201

            stage.window.sources.view.select(key)
            assert stage.workspace.sources.period(key) is SyncPeriod.ONE_DAY
            stage.window.actions_["period_4h"].trigger()
            assert stage.workspace.sources.period(key) is SyncPeriod.FOUR_HOURS  # shown at once
            await stage.until(lambda: not stage.workspace.sources.pending(key), "the period is saved")
            async with stage.client() as other:
                (account,) = await other.accounts.list()
                (source,) = await other.sources.list(account.id, status_ok=True)
            assert source.sync_period == "4h"
            assert source.status == SourceStatus.OK
            assert (account.id, source.label) == key
