"""Two mailboxes in one account, the same mail in both: moves between them in the window, judged by imaplib."""

from pathlib import Path

import pytest

from cio_desktop.client import NewSource
from cio_desktop.protocol.keys import SourceKey
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.mail import make_message, message_id
from tests.support.service import Service
from tests.support.stage import on_stage

pytestmark = pytest.mark.dovecot


async def test_moves_between_two_mailboxes(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    ann, ben = dovecot.user(), dovecot.user()
    both, only = message_id(1), message_id(2)
    for user in (ann, ben):
        user.add_folder("Bills")
        user.deliver("INBOX", [make_message(1)])
    ann.deliver("INBOX", [make_message(2)], flags=["\\Seen"])
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, tmp_path / "window") as stage:
            key = await stage.add_source(ann)
            async with stage.client() as cio:
                new = NewSource(
                    email=ben.name, server=ben.host, username=ben.name, password=ben.password, port=ben.tls_port
                )
                other = SourceKey(key.account_id, (await cio.sources.create(key.account_id, new)).label or "")
            await stage.until(lambda: stage.workspace.sources.source(other), "the second source is listed")
            await stage.open_folder(other, "INBOX", count=1)
            await stage.open_folder(key, "INBOX", count=2)
            ids = [stage.mail_id(key, each) for each in [(await stage.select(row))[0] for row in (0, 1)]]

            # in view is Ann's: Ben's copy stays where it is, and undo leads back to the start
            await stage.select(ids.index(both))
            stage.drop_on_folder([ids.index(both)], "Bills")
            await stage.saved()
            assert (ann.where(both), ben.where(both)) == (["Bills"], ["INBOX"])
            stage.window.undo_actions.undo.trigger()
            await stage.saved()
            assert (ann.where(both), ben.where(both)) == (["INBOX"], ["INBOX"])

            # to the other mailbox, and back
            await stage.until(lambda: stage.rows == 2, "it is listed again")
            await stage.select(ids.index(only))
            await stage.drop_in_source(ids.index(only), other, "Bills")
            assert stage.said == f"Moved 1 message to Bills in {ben.name}"
            await stage.saved()
            assert (ann.where(only), ben.where(only)) == ([], ["Bills"])
            assert "\\Seen" in ben.look_closely()["Bills"][0].flags
            assert stage.window.mail.folders.model.key == key
            stage.window.undo_actions.undo.trigger()
            await stage.saved()
            assert (ann.where(only), ben.where(only)) == (["INBOX"], [])
