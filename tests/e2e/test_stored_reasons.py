"""What went wrong is read in another language after a restart of service and window, too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cio_desktop.app.translations import load
from cio_desktop.language import ENGLISH, Said, use
from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.ui.sources.details import answer_of
from tests.support.byte_proxy import ByteProxy
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.mail import messages
from tests.support.service import Service
from tests.support.stage import Stage, on_stage

pytestmark = pytest.mark.dovecot


@pytest.fixture
def english_again() -> Iterator[None]:
    yield
    use(ENGLISH)


def listed(stage: Stage, words: str) -> bool:
    window = stage.window.activity.window
    assert window is not None
    model = window.history.model
    return any(words in model.line(row).cells[3] for row in range(model.rowCount()))


@pytest.mark.usefixtures("english_again")
async def test_in_german_after_a_restart(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    user = dovecot.user()
    user.deliver("INBOX", messages(1))
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, tmp_path / "window") as stage:
            async with ByteProxy(user.host, user.port) as proxy:
                key = await stage.add_source(user, port=proxy.port, tls=False)
                await stage.open_folder(key, "INBOX", count=1)
            async with stage.client() as client:
                found = await client.sources.check(*key)
            assert found.status == SourceStatus.CONNECTION_IMPOSSIBLE
            stage.window.activity.history(key)
            refused = Said("{host}, port {port} refuses connections.", host=user.host, port=str(proxy.port))
            await stage.until(lambda: listed(stage, str(refused)), "the reason is listed in English")
        use(load("de"))
        german = f"{user.host}, Port {proxy.port} lehnt Verbindungen ab."
        assert refused.spoken() == german
        service.stop()
        service.start()
        async with on_stage(service, tmp_path / "window") as stage:
            await stage.until(lambda: stage.workspace.sources.source(key) is not None, "the source is listed")
            stage.window.activity.history(key)
            await stage.until(lambda: listed(stage, german), "the stored reason is listed in German")
            assert not listed(stage, "refuses")
            source = stage.workspace.sources.source(key)
            assert source is not None
            assert german in answer_of(source)
            assert source.status_text == str(refused)  # the API's English stays
