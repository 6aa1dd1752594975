"""The short way for ordinary FETCH rows reads what the careful way reads, and leaves all else to that."""

import random

from cio_desktop.imap import rows
from cio_desktop.imap.types import FetchRow

ORDINARY = {
    b"UID": [1, 5],
    b"FLAGS": [(), (b"\\Seen",), (b"x", b"\\Seen")],
    b"RFC822.SIZE": [0, 5, 1 << 40],
    b"MODSEQ": [(5,), (1,)],
    b"INTERNALDATE": [b"17-Jul-1996 02:44:25 -0700"],
    b"BODYSTRUCTURE": [(b"a", b"b")],
    b"BODY[HEADER]": [b"A: b", b"", b"UID"],
    b"BODY[HEADER.FIELDS (A)]": [b"A: b"],
}
ODD = [0, -1, 1 << 63, b"7", b"UID", b"FLAGS", None, (), (5,), ((b"\\Seen",),), b"\\Seen", b"nonsense", (b"a", b"b")]


def test_both_ways_read_the_same() -> None:
    chosen = random.Random(3)
    names = [*ORDINARY, b"uid", b"X-GM-MSGID", b"BODY"]
    usual = 0
    for _ in range(20_000):
        picked = chosen.sample(names, 5) if chosen.random() < 0.8 else chosen.choices(names, k=4)
        items = []
        for name in picked:
            items.append(name)
            if chosen.random() < 0.97:
                values = ORDINARY[name] if name in ORDINARY and chosen.random() < 0.9 else ODD
                items.append(chosen.choice(values))
        short = rows._usual(items)
        if short is not None:
            usual += 1
            row, quirks = FetchRow(0), set()
            assert rows._fill(row, items, quirks) is None
            assert (row, quirks) == (short, set()), items
    assert usual > 100
