"""What the engine does behind its start: an error there is told in the log at once, and harms nothing else."""

from pathlib import Path

import pytest

from cio_desktop.oauth.provider import ProviderSettings
from cio_desktop.store.database import Connection
from tests.support.engine_world import world
from tests.support.fake_imap import FULL, FakeImap
from tests.support.mail import messages


class Damaged:
    """Providers whose settings can't be read, by an error nobody has thought of."""

    async def settings(self, key: str) -> ProviderSettings | None:
        raise ValueError(key)


def leave_grant(connection: Connection) -> None:
    connection.execute(
        "INSERT INTO oauth_grant (id, provider_key, email, scope, created) VALUES ('g1', 'k1', 'a@example.com', '', 1)"
    )


@pytest.mark.expect_log("cio_desktop.net.task_scope", "work behind")
async def test_an_error_is_told_while_the_engine_runs(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    async with world(tmp_path) as here:
        await here.db.write(leave_grant)
    async with (
        FakeImap(FULL) as server,
        world(tmp_path, account_id=here.account_id, providers=lambda *_: Damaged()) as here,
    ):
        await here.until(lambda: "work behind" in caplog.text)
        server.store.add_many("INBOX", messages(3))
        row = await here.add(server)
        assert (await here.source(row.id)).status == "OK"
