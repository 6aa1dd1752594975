"""What happens to a source after it was added: new mail, an outage, other clients' changes, its end."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from cio_desktop.protocol.enums import SyncPeriod
from cio_desktop.ui.sources.model import Column
from cio_desktop.ui.sources.states import State
from cio_desktop.ui.widgets.dialog_frame import ConfirmDialog
from cio_desktop.ui.words.cures import Cure
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.mail import make_message, message_id, messages
from tests.support.mail_user import quoted
from tests.support.service import Service
from tests.support.stage import copies, on_stage, retype
from tests.support.stored import stored

pytestmark = pytest.mark.dovecot

LEFT = Qt.MouseButton.LeftButton


async def test_new_mail_and_changes_of_others_come_with_sync_now(
    dovecot: Dovecot, authority: Authority, tmp_path: Path
) -> None:
    user = dovecot.user()
    user.add_folder("Bills")
    user.deliver("INBOX", messages(5))
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, tmp_path / "window") as stage:
            key = await stage.add_source(user)
            await stage.open_folder(key, "INBOX", count=5)
            await stage.until_state(key, State.OK)

            user.deliver("INBOX", [make_message(77, subject="Brand new")])
            with user.imap() as other:
                other.select("INBOX")
                other.uid("MOVE", "1", quoted("Bills"))
            user.add_folder("Fresh")
            stage.window.sources.view.select(key)
            stage.window.actions_["sync"].trigger()
            model = stage.window.mail.messages.model
            await stage.until(
                lambda: any(
                    (found := model.message(row)) and found.subject == "Brand new" for row in range(stage.rows)
                ),
                "the new message is listed",
            )
            await stage.until(lambda: stage.rows == 5, "the one moved away is not")
            await stage.until(lambda: stage.workspace.folders.folder(key, "Fresh"), "the new folder is listed")
            await stage.open_folder(key, "Bills", count=1)

            stage.window.search.setText("nothing has this subject")
            await stage.until(lambda: stage.rows == 0, "the filter narrows the list")
            stage.window.search.clear()
            await stage.until(lambda: stage.rows == 1, "and widens it again")


async def test_period_chosen_in_the_row(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    user = dovecot.user()
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, tmp_path / "window") as stage:
            key = await stage.add_source(user)
            await stage.until_state(key, State.OK)
            view = stage.window.sources.view
            await stage.until(lambda: view.select(key), "it is listed")
            view.setFocus()
            QTest.keyClick(view, Qt.Key.Key_F4)
            await stage.until(lambda: view.findChildren(QComboBox), "the list of periods opens")
            (combo,) = view.findChildren(QComboBox)
            await stage.until(lambda: combo.view().isVisible(), "... and is seen")
            row = list(SyncPeriod).index(SyncPeriod.FOUR_HOURS)
            listed = combo.view()
            at = listed.visualRect(listed.model().index(row, 0)).center()
            QTest.mouseClick(listed.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at)
            await stage.until(lambda: stage.workspace.sources.period(key) is SyncPeriod.FOUR_HOURS, "4 h is shown")
            await stage.until(lambda: not stage.workspace.sources.pending(key), "... and saved")
            index = stage.window.source_model.index_of(key).siblingAtColumn(Column.PERIOD)
            assert index.data() == "4\u202fh" or index.data().replace("\u202f", " ") == "4 h"
            async with stage.client() as cio:
                assert (await cio.sources.get(*key)).sync_period == "4h"
            stage.window.undo_actions.undo.trigger()
            await stage.until(lambda: not stage.workspace.sources.pending(key), "undone")
            async with stage.client() as cio:
                assert (await cio.sources.get(*key)).sync_period == "24h"


async def test_an_outage_of_the_mail_server(authority: Authority, tmp_path: Path) -> None:
    """Can't connect, with words; edits made meanwhile wait; all is well again by the cure."""
    with Dovecot(authority) as server, Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        user = server.user()
        user.add_folder("Bills")
        user.deliver("INBOX", messages(8))
        async with on_stage(service, tmp_path / "window") as stage:
            key = await stage.add_source(user)
            await stage.open_folder(key, "INBOX", count=8)
            await stage.until_state(key, State.OK)
            wanted = copies(user.look())
            server.stop()
            stage.window.sources.view.select(key)
            for _ in range(2):  # no later than the first failed try it looks sound no more
                stage.window.actions_["sync"].trigger()
                await stage.until_state(key, State.TRYING)
                await stage.until(lambda: "failed" in stage.window.status.toast.text(), "the end of the sync is told")
                assert Cure.TRY_NOW in stage.state(key).cures
                stage.window.status.toast._dismiss.click()
            stage.window.commands.perform(Cure.CHECK, key)
            await stage.until_state(key, State.CANT_CONNECT)
            assert stage.state(key).cause
            assert Cure.TRY_NOW in stage.state(key).cures
            (moved,) = await stage.select(0)
            mail_id = stage.mail_id(key, moved)
            stage.drop_on_folder([0], "Bills")
            await stage.until(lambda: stage.rows == 7, "shown as moved, without an answer of the server")
            server.start()
            stage.window.commands.perform(Cure.TRY_NOW, key)
            await stage.until_state(key, State.OK)
            await stage.saved()
            await stage.edits_finished(key[0])
            wanted[mail_id, "INBOX"] -= 1
            wanted[mail_id, "Bills"] += 1
            assert copies(user.look()) == +wanted


async def test_a_source_is_removed(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    user = dovecot.user()
    user.deliver("INBOX", messages(3))
    before = copies(user.look())
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, tmp_path / "window") as stage:
            key = await stage.add_source(user)
            await stage.open_folder(key, "INBOX", count=3)
            stage.window.actions_["remove_source"].trigger()
            await stage.until(lambda: stage.dialog(ConfirmDialog), "it asks first")
            dialog = stage.dialog(ConfirmDialog)
            assert dialog is not None
            dialog.accept()
            await stage.until(lambda: not stage.workspace.sources.accounts, "source and account are gone")
            await stage.until(stage.window.first_run.isVisible, "the first page is shown again")
            async with stage.client() as cio:
                assert await cio.accounts.list() == []
            again = await stage.add_source(user)
            await stage.open_folder(again, "INBOX", count=3)
    assert copies(user.look()) == before
    assert message_id(1) in user.look()["INBOX"]
    for file, data in stored(tmp_path / "data"):
        assert user.password.encode() not in data, file


async def test_the_window_remembers_and_the_service_keeps(
    dovecot: Dovecot, authority: Authority, tmp_path: Path
) -> None:
    """Both ended and started again: same source, same list, nothing asked for."""
    user = dovecot.user()
    user.add_folder("Bills")
    user.deliver("INBOX", messages(4))
    user.deliver("Bills", messages(2))
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, tmp_path / "window") as stage:
            key = await stage.add_source(user)
            await stage.open_folder(key, "INBOX", count=4)
            await stage.until_state(key, State.OK)
        assert service.stop() == 0
        service.start()
        async with on_stage(service, tmp_path / "window") as stage:
            await stage.until_state(key, State.OK)
            await stage.until(lambda: stage.rows == 4, "the Inbox is shown by itself")
            assert stage.window.sources.view.selected_keys() == [key]


async def test_servers_that_cannot_be_used(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    """Each refusal in words, nothing saved, nothing typed lost; the last try is right."""
    user = dovecot.user()
    with Dovecot(authority) as gone:
        closed_port = gone.port
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, tmp_path / "window") as stage:
            dialog = await stage.fill_add_dialog(user, port=closed_port)
            trouble = dialog.sign_in.trouble
            for host, port, word in (
                ("127.0.0.1", closed_port, "connect"),
                ("mail.invalid", user.tls_port, "mail.invalid"),
                ("127.0.0.1", user.port, "127.0.0.1"),  # in clear where TLS is wanted
            ):
                QTest.mouseClick(dialog.back, LEFT)
                retype(dialog.settings.server.edit, host)
                retype(dialog.settings.port.edit, str(port))
                QTest.mouseClick(dialog.next, LEFT)
                assert dialog.sign_in.password.edit.text() == user.password
                QTest.mouseClick(dialog.next, LEFT)
                await stage.until(lambda: not dialog.checking and trouble.isVisible(), f"{host}:{port} is refused")
                assert word in trouble.title.text() + trouble.body.text()
                async with stage.client() as cio:
                    assert await cio.accounts.list() == []
            QTest.mouseClick(dialog.back, LEFT)
            retype(dialog.settings.server.edit, user.host)
            retype(dialog.settings.port.edit, str(user.tls_port))
            QTest.mouseClick(dialog.next, LEFT)
            QTest.mouseClick(dialog.next, LEFT)
            await stage.until(lambda: list(stage.workspace.sources.sources()), "now it is added")


async def test_a_certificate_nobody_vouches_for(dovecot: Dovecot, tmp_path: Path) -> None:
    """The service here does not know the mail server's authority."""
    user = dovecot.user()
    with Service(tmp_path / "data") as service:
        async with on_stage(service, tmp_path / "window") as stage:
            dialog = await stage.fill_add_dialog(user)
            trouble = dialog.sign_in.trouble
            await stage.until(trouble.isVisible, "the dialog says that it was refused")
            assert trouble.title.text() == "The connection to 127.0.0.1 is not safe"
            assert "certificate" in trouble.body.text()
            dialog.reject()
