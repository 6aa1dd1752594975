"""A message that leaves many folders at once: no folder is opened twice to look at it, and its text is written once."""

from pathlib import Path

import pytest

from cio_desktop.engine.edits.persistence import spool
from tests.support.edit_world import change, where
from tests.support.engine_world import world
from tests.support.fake_imap import FULL, FakeImap
from tests.support.mail import make_message, message_id

NAMES = tuple(f"F{number}" for number in range(6))


async def test_out_of_six_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[str] = []
    rename = spool.SpoolFile.rename

    def noted(file: spool.SpoolFile) -> str:
        written.append(rename(file))
        return written[-1]

    monkeypatch.setattr(spool.SpoolFile, "rename", noted)
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        for name in NAMES:
            server.store.create(name)
        for number in (1, 2):
            for name in ("INBOX", *NAMES):
                server.store.add(name, make_message(number))
        row = await here.add(server)
        ids = await here.ids(row.id)
        for number in (1, 2):  # the first finds out which folders are views
            server.log.clear()
            written.clear()
            outcome = await here.engine.edit_folders(
                here.account_id, ids[message_id(number)], change((), NAMES), queue=False
            )
            assert outcome.state == "done", outcome
            assert where(server.snapshot(), message_id(number)) == ["INBOX"]
        assert len(written) == 1
        names = server.names[: server.names.index("UID STORE")]
        looks = [each for each in names if each in {"SELECT", "UID FETCH"}]
        assert looks.count("SELECT") <= 2 * (len(NAMES) + 1) + 1  # seen, and read for the proof
