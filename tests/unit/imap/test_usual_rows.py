"""The short ways for ordinary FETCH rows read what the careful way reads, and leave all else to that."""

import dataclasses
import itertools
import random
from typing import Any

import pytest

from cio_desktop.imap import rows, usual_rows
from cio_desktop.imap.framing import Framer
from cio_desktop.imap.grammar import parse
from cio_desktop.imap.quirks import Quirk
from cio_desktop.imap.responses import Untagged, read_response
from cio_desktop.imap.types import FetchRow

ORDINARY: dict[bytes, list[Any]] = {
    b"UID": [1, 5],
    b"FLAGS": [(), (b"\\Seen",), (b"x", b"\\Seen")],
    b"RFC822.SIZE": [0, 5, 1 << 40],
    b"MODSEQ": [(5,), (1,)],
    b"INTERNALDATE": [b"17-Jul-1996 02:44:25 -0700"],
    b"BODYSTRUCTURE": [(b"a", b"b")],
    b"BODY[HEADER]": [b"A: b", b"", b"UID"],
    b"BODY[HEADER.FIELDS (A)]": [b"A: b"],
}
ODD: list[Any] = [
    0,
    -1,
    1 << 63,
    b"7",
    b"UID",
    b"FLAGS",
    None,
    (),
    (5,),
    ((b"\\Seen",),),
    b"\\Seen",
    b"nonsense",
    (b"a", b"b"),
]


def test_both_ways_read_the_same() -> None:
    chosen = random.Random(3)
    names = [*ORDINARY, b"uid", b"X-GM-MSGID", b"BODY"]
    usual = 0
    for _ in range(20_000):
        picked = chosen.sample(names, 5) if chosen.random() < 0.8 else chosen.choices(names, k=4)
        items: list[Any] = []
        for name in picked:
            items.append(name)
            if chosen.random() < 0.97:
                values = ORDINARY[name] if name in ORDINARY and chosen.random() < 0.9 else ODD
                items.append(chosen.choice(values))
        short = rows._usual(items)
        if short is not None:
            usual += 1
            row, quirks = FetchRow(0), set[Quirk]()
            assert rows._fill(row, items, quirks) is None
            assert (row, quirks) == (short, set()), items
    assert usual > 100


SPELLED = {
    "UID": ["UID 5", "UID 4294967295", "UID 4294967296", "UID 05", "UID 0", "UID NIL", "uid 5", "UID  5"],
    "FLAGS": [
        "FLAGS ()",
        "FLAGS (\\Seen)",
        "FLAGS (\\Seen $Junk 7 NIL)",
        "FLAGS (BODY[) x])",
        'FLAGS ("\\Seen")',
        "FLAGS NIL",
        "FLAGS \\Seen",
        "FLAGS (a[b]c)",
        "FLAGS ((\\Seen))",
        "FLAGS (\x85 \xe9)",
    ],
    "RFC822.SIZE": ["RFC822.SIZE 77", "RFC822.SIZE 0", "RFC822.SIZE 99999999999999999999", "RFC822.SIZE (7)"],
    "MODSEQ": ["MODSEQ (9)", "MODSEQ (0)", "MODSEQ 9", "MODSEQ (-1)", "MODSEQ (18446744073709551615)"],
    "INTERNALDATE": [
        'INTERNALDATE "17-Jul-1996 02:44:25 -0700"',
        'INTERNALDATE " 7-Jul-1996 02:44:25 -0700"',
        'INTERNALDATE "31-Jun-1996 02:44:25 -0700"',
        "INTERNALDATE NIL",
        'INTERNALDATE "a\\"b"',
    ],
    "BODYSTRUCTURE": [
        'BODYSTRUCTURE ("text" "plain" ("charset" "utf-8") NIL NIL "7bit" 406 7 NIL NIL NIL NIL)',
        'BODYSTRUCTURE (("text" "plain" NIL NIL NIL "7bit" 4 7)("image" "png" ("name" "a \\"b\\".png") NIL NIL'
        ' "base64" 9)'
        ' "mixed" ("boundary" ")(") NIL NIL)',
        'BODYSTRUCTURE ("text" "plain" ("charset" "utf-8) NIL NIL "7bit" 406 7)',
        "BODYSTRUCTURE ()",
        "BODYSTRUCTURE ( )",
        "BODYSTRUCTURE (a BODY[(] b)",
        'BODYSTRUCTURE ("a""b" ~x {',
        "BODYSTRUCTURE NIL",
        "BODYSTRUCTURE (((((((((((((a)))))))))))))",
        'BODYSTRUCTURE ("text" "plain" ("name" "caf\xe9\x85.txt") NIL)',
        "BODYSTRUCTURE (\x0b)",
        "BODYSTRUCTURE (a))",
    ],
    "BODY": [
        "BODY[HEADER.FIELDS (A B)] {9}\r\nA: b\r\n\r\n\n",
        "BODY[HEADER] {0}\r\n",
        'BODY[HEADER] "A: b"',
        "BODY[HEADER] NIL",
    ],
    "X-GM-MSGID": ["X-GM-MSGID 1278455344230334865", "X-GM-MSGID 9999999999999999999", "X-GM-MSGID 0"],
    "X-GM-THRID": ["X-GM-THRID 1278455344230334865", "X-GM-THRID x"],
    "X-GM-LABELS": [
        'X-GM-LABELS ("\\\\Inbox" Work "a b" &AOk-)',
        "X-GM-LABELS (\\Inbox 7 NIL)",
        "X-GM-LABELS ()",
        "X-GM-LABELS NIL",
        "X-GM-LABELS ((a))",
        'X-GM-LABELS ("a)")',
    ],
}
IMPORT = ("UID", "FLAGS", "INTERNALDATE", "RFC822.SIZE", "BODYSTRUCTURE", "BODY")
ORDERS = [
    IMPORT,
    ("FLAGS", "UID", "RFC822.SIZE", "INTERNALDATE", "BODY", "BODYSTRUCTURE", "MODSEQ"),
    ("X-GM-THRID", "X-GM-MSGID", "X-GM-LABELS", *IMPORT),
    ("UID", "FLAGS"),
    ("UID", "MODSEQ", "FLAGS"),
]


def wire(items: list[str]) -> Untagged:
    framer = Framer()
    framer.feed(("* 1 FETCH (" + " ".join(items) + ")\r\n").encode("latin-1"))
    response = read_response(framer.next() or (b"", []))
    assert isinstance(response, Untagged)
    return response


def careful(response: Untagged, monkeypatch: pytest.MonkeyPatch) -> FetchRow | None:
    with monkeypatch.context() as patched:
        patched.setattr(usual_rows, "_shapes", [])
        patched.setattr(usual_rows, "MOST_SHAPES", 0)
        return rows.read_fetch(response)


def parsed(row: FetchRow | None) -> FetchRow | None:
    if row is None or not isinstance(row.structure, bytes):
        return row
    (values,) = parse(row.structure, [])
    assert isinstance(values, tuple)
    return dataclasses.replace(row, structure=values)


def test_rows_of_known_orders_are_read_as_by_the_grammar(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(usual_rows, "_shapes", [])
    for order in ORDERS:
        assert rows.read_fetch(wire([SPELLED[name][0] for name in order])) is not None
    assert len(usual_rows._shapes) == len(ORDERS)
    chosen = random.Random(5)
    short = 0
    for number in range(6_000):
        items = [
            chosen.choice(SPELLED[name] if chosen.random() < 0.3 else SPELLED[name][:1])
            for name in chosen.choice(ORDERS)
        ]
        if number % 7 == 0:
            items.insert(chosen.randrange(len(items)), chosen.choice([*itertools.chain(*SPELLED.values())]))
        try:
            response = wire(items)
        except AssertionError:
            continue  # the piece that announces a text and has none
        short += rows._common(response) is not None
        assert parsed(rows.read_fetch(response)) == careful(response, monkeypatch), items
    assert short > 1_000


def test_bytes_changed_at_random_are_read_as_by_the_grammar(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(usual_rows, "_shapes", [])
    plain = [SPELLED[name][1 if name == "BODYSTRUCTURE" else 0] for name in ORDERS[2]]
    rows.read_fetch(wire(plain))
    text = wire(plain).text
    chosen = random.Random(6)
    short = 0
    for _ in range(6_000):
        changed = bytearray(text)
        for _ in range(chosen.choice((1, 1, 2, 4))):
            changed[chosen.randrange(11, len(changed))] = chosen.choice(b'()" {}[]\\\r\n\x000aN\xff')
        response = Untagged("FETCH", 1, bytes(changed), 10, [b"A: b\r\n"])
        short += rows._common(response) is not None
        assert parsed(rows.read_fetch(response)) == careful(response, monkeypatch), bytes(changed)
    assert short > 500


def test_orders_without_end_cost_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(usual_rows, "_shapes", [])
    for order in itertools.permutations(("UID", "FLAGS", "RFC822.SIZE", "MODSEQ", "INTERNALDATE")):
        rows.read_fetch(wire([SPELLED[name][0] for name in order]))
    assert len(usual_rows._shapes) == usual_rows.MOST_SHAPES
