"""The local index is damaged at a start: it is built anew, and the window says so until somebody has read it."""

from pathlib import Path

from cio_desktop.store import accounts
from cio_desktop.store.database import Database
from cio_desktop.ui.widgets.labels import PlainLabel, Verbatim
from cio_desktop.ui.window.trouble_dialog import TroubleDialog
from tests.support.stage import new_profile, on_stage_embedded


async def test_66_a_person_is_told_that_the_index_is_built_anew(tmp_path: Path) -> None:
    database = new_profile(tmp_path / "data").database
    db = await Database.open(database, keep=True)
    await db.write(accounts.create, "me@example.com")
    await db.close()
    with database.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 8192)
    async with on_stage_embedded(tmp_path / "data", vault="memory") as (stage, _):
        await stage.until(lambda: stage.window.findChildren(TroubleDialog), "the window says it")
        (dialog,) = stage.window.findChildren(TroubleDialog)
        assert dialog.isVisible()
        said = " ".join(label.text() for label in dialog.findChildren(PlainLabel))
        assert "read again from the servers" in said
        assert f"{database}.damaged-" in " ".join(each.toPlainText() for each in dialog.findChildren(Verbatim))
        dialog.accept()
        await stage.until(lambda: stage.workspace.sources.accounts, "the account is there")
        (account,) = stage.workspace.sources.accounts
        assert account.email_addresses == ["me@example.com"]
