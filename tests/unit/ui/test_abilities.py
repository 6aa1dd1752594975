"""What a server can do, in sentences: one exact table."""

import pytest

from cio_desktop.imap.quirks import WORDS as SAID
from cio_desktop.imap.quirks import Quirk
from cio_desktop.protocol.resources import Source
from cio_desktop.ui.words.abilities import abilities, arrival

WORDS = {quirk: str(words) for quirk, words in SAID.items()}
LIVE = "New mail arrives at once (IDLE)."
NOT_LIVE = "New mail can arrive at once (IDLE), but does not just now."
POLLED = "New mail is looked for every few minutes, as this server does not tell of it by itself."
ATOMIC = "Moves are atomic here: a message is in one of the two folders at any moment (MOVE)."
COPIED = "There is no move in one step: a message is copied, the copy is checked, then the first one is removed."
SINGLE = "One message alone can be removed; what other programs have marked as deleted stays (UIDPLUS)."
WAITS = (
    "One message alone can't be removed here. What was moved stays in its old folder, marked as deleted and hidden, "
    "until somebody clears that folder."
)
CLEARED = (
    "One message alone can't be removed here. So a folder is cleared of what is marked as deleted, where all of it was "
    "marked by this program."
)
GMAIL = "Folders are Gmail's labels: a message can have several, and stays in All Mail."
QRESYNC = "A sync asks only for what has changed, also for what has gone (QRESYNC)."
CONDSTORE = "A sync asks only for what has changed (CONDSTORE)."
ALL_FLAGS = "A sync reads the marks of all messages, as this server does not tell what has changed."
LARGE = "It takes no message above 1.0 GB (APPENDLIMIT)."
SMALL = "It takes no message above 9.0 kB (APPENDLIMIT)."
RIGHTS = "Folders may have rights of their own, which are asked for before a change (ACL)."

FULL = "IMAP4rev1 IDLE MOVE UIDPLUS CONDSTORE QRESYNC ENABLE"
TABLE = [
    ("nothing told", "", {}, []),
    ("all of it", FULL, {"live": True}, [LIVE, ATOMIC, SINGLE, QRESYNC]),
    ("lower case", FULL.lower(), {"live": True}, [LIVE, ATOMIC, SINGLE, QRESYNC]),
    ("not live now", FULL, {"live": False}, [NOT_LIVE, ATOMIC, SINGLE, QRESYNC]),
    ("plain", "IMAP4rev1", {}, [POLLED, COPIED, WAITS, ALL_FLAGS]),
    ("plain, cleared", "IMAP4rev1", {"expunge_policy": "auto"}, [POLLED, COPIED, CLEARED, ALL_FLAGS]),
    ("the choice means nothing with UIDPLUS", FULL, {"expunge_policy": "auto"}, [NOT_LIVE, ATOMIC, SINGLE, QRESYNC]),
    (
        "Gmail",
        "IMAP4rev1 IDLE MOVE UIDPLUS CONDSTORE ENABLE X-GM-EXT-1 APPENDLIMIT=35651584",
        {"live": True},
        [LIVE, GMAIL, SINGLE, CONDSTORE, "It takes no message above 36 MB (APPENDLIMIT)."],
    ),
    ("QRESYNC without ENABLE", "QRESYNC MOVE UIDPLUS", {}, [POLLED, ATOMIC, SINGLE, CONDSTORE]),
    ("rights", f"{FULL} ACL", {"live": True}, [LIVE, ATOMIC, SINGLE, QRESYNC, RIGHTS]),
    ("an odd limit", f"{FULL} APPENDLIMIT=x", {"live": True}, [LIVE, ATOMIC, SINGLE, QRESYNC]),
    ("a small limit", f"{FULL} APPENDLIMIT=9000", {"live": True}, [LIVE, ATOMIC, SINGLE, QRESYNC, SMALL]),
    ("a large limit", f"{FULL} APPENDLIMIT=999999999", {"live": True}, [LIVE, ATOMIC, SINGLE, QRESYNC, LARGE]),
    ("MOVE that fails", FULL, {"live": True, "quirk": Quirk.NO_MOVE}, [LIVE, SINGLE, QRESYNC, WORDS[Quirk.NO_MOVE]]),
    ("IDLE that fails", FULL, {"live": False, "quirk": Quirk.NO_IDLE}, [ATOMIC, SINGLE, QRESYNC, WORDS[Quirk.NO_IDLE]]),
    (
        "no QRESYNC",
        FULL,
        {"live": True, "quirk": Quirk.NO_QRESYNC},
        [LIVE, ATOMIC, SINGLE, CONDSTORE, WORDS[Quirk.NO_QRESYNC]],
    ),
    (
        "no CONDSTORE",
        FULL,
        {"live": True, "quirk": Quirk.NO_CONDSTORE},
        [LIVE, ATOMIC, SINGLE, WORDS[Quirk.NO_CONDSTORE]],
    ),
]


@pytest.mark.parametrize(("names", "fields", "said"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE])
def test_the_sentences(names: str, fields: dict[str, object], said: list[str]) -> None:
    quirk = fields.pop("quirk", None) if "quirk" in fields else None
    source = Source("x", server_capabilities=names.split() or None, **fields)  # type: ignore[arg-type]
    if quirk is not None:
        source.server_quirks = {str(quirk): WORDS[Quirk(str(quirk))]}
    assert [ability.text for ability in abilities(source)] == said


@pytest.mark.parametrize(
    ("live", "names", "words"),
    [
        (True, None, "At once"),
        (False, ["IMAP4REV1"], "Looked for every few minutes"),
        (False, None, ""),
        (None, ["IMAP4REV1"], ""),
    ],
)
def test_how_new_mail_comes(live: bool | None, names: list[str] | None, words: str) -> None:
    assert arrival(Source("x", live=live, server_capabilities=names)) == words
