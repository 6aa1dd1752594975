"""Check list, drag and undo on real mail, judged by imaplib: each message exactly where it should be, and once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.mail import messages
from tests.support.service import Service
from tests.support.stage import copies, on_stage

pytestmark = pytest.mark.dovecot


async def test_checks_drag_and_undo(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    user = dovecot.user()
    user.add_folder("Bills", "Année/Été")
    user.deliver("INBOX", messages(60))
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, tmp_path / "window") as stage:
            key = await stage.add_source(user)
            await stage.open_folder(key, "INBOX", count=60)
            wanted = copies(user.look())

            ids = await stage.select(2, 5, 40)
            chosen = [stage.mail_id(key, each) for each in ids]
            await stage.check("Bills")
            await stage.saved()
            for mail_id in chosen:
                wanted[mail_id, "Bills"] += 1
            assert copies(user.look()) == wanted
            assert stage.rows == 60

            (moved,) = await stage.select(10)
            moved_mail = stage.mail_id(key, moved)
            with service.asleep():
                stage.drop_on_folder([10], "Année/Été")
                await stage.until(lambda: stage.rows == 59, "the moved message leaves the list without an answer")
            await stage.saved()
            wanted[moved_mail, "INBOX"] -= 1
            wanted[moved_mail, "Année/Été"] += 1
            assert copies(user.look()) == +wanted

            undo = stage.window.undo_actions.undo
            assert undo.text() == "Undo move of 1 message to Année/Été"
            undo.trigger()
            await stage.saved()
            wanted[moved_mail, "INBOX"] += 1
            wanted[moved_mail, "Année/Été"] -= 1
            assert copies(user.look()) == +wanted
            undo.trigger()
            await stage.saved()
            for mail_id in chosen:
                wanted[mail_id, "Bills"] -= 1
            assert copies(user.look()) == +wanted
            await stage.open_folder(key, "INBOX", count=60)
            assert not undo.isEnabled()

            stage.window.undo_actions.redo.trigger()
            stage.window.undo_actions.redo.trigger()
            await stage.saved()
            for mail_id in chosen:
                wanted[mail_id, "Bills"] += 1
            wanted[moved_mail, "INBOX"] -= 1
            wanted[moved_mail, "Année/Été"] += 1
            assert copies(user.look()) == +wanted


async def test_a_copy_by_drag_and_a_box_cleared_again(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    user = dovecot.user()
    user.add_folder("Work")
    user.deliver("INBOX", messages(12))
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, tmp_path / "window") as stage:
            key = await stage.add_source(user)
            await stage.open_folder(key, "INBOX", count=12)
            before = copies(user.look())
            ids = await stage.select(0, 1, 2)
            chosen = [stage.mail_id(key, each) for each in ids]
            stage.drop_on_folder([0, 1, 2], "Work", Qt.DropAction.CopyAction)
            await stage.saved()
            assert sorted(user.look()["Work"]) == sorted(chosen)
            assert stage.window.mail.messages.view.selected_ids() == ids
            await stage.check("Work")
            await stage.saved()
            assert copies(user.look()) == before
            await stage.check("INBOX")  # their last folder: refused before anything is shown or sent
            await stage.saved()
            assert copies(user.look()) == before
            assert stage.rows == 12


async def test_a_change_of_another_program_shows_by_itself(
    dovecot: Dovecot, authority: Authority, tmp_path: Path
) -> None:
    user = dovecot.user()
    user.add_folder("Work")
    user.deliver("INBOX", messages(6))
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, tmp_path / "window") as stage:
            key = await stage.add_source(user)
            await stage.open_folder(key, "INBOX", count=6)
            (chosen,) = await stage.select(2)
            panel = stage.window.mail.membership.model
            async with stage.client() as other:
                await other.message_folders.change(key[0], chosen, add=["Work"])
                await stage.until(
                    lambda: "Work" in stage.workspace.messages.folders_of(key[0], chosen), "the other's copy shows"
                )
                checked = {row.path for row in panel._rows if row.shown(1) == Qt.CheckState.Checked}
                assert checked == {"INBOX", "Work"}
                await other.message_folders.change(key[0], chosen, remove=["INBOX"])
            await stage.until(lambda: stage.rows == 5, "the list is without it")
            assert stage.workspace.undo.undo_entry is None  # it is not this window's to undo


@pytest.mark.limit(90)
async def test_many_messages_at_once(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    user = dovecot.user()
    user.add_folder("Work")
    user.deliver("INBOX", messages(300))
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, tmp_path / "window") as stage:
            key = await stage.add_source(user)
            await stage.open_folder(key, "INBOX", count=300)
            await stage.read_all()
            before = copies(user.look())
            view = stage.window.mail.messages.view
            view.selectAll()
            rows = list(range(250))
            chosen = {stage.mail_id(key, str(stage.window.mail.messages.model.id_at(row))) for row in rows}
            with service.asleep():
                stage.drop_on_folder(rows, "Work")
                await stage.until(lambda: stage.rows == 50, "250 leave the list without an answer")
            await stage.saved()
            found = user.look()
            assert set(found["Work"]) == chosen
            assert len(found["Work"]) == 250
            assert len(found["INBOX"]) == 50
            stage.window.undo_actions.undo.trigger()
            await stage.saved()
            assert copies(user.look()) == before
