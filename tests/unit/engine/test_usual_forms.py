"""Forms that nearly all mail has are read by short ways; these read what the careful ways read, or leave it to them."""

import random
import re

from hypothesis import given
from hypothesis import strategies as st

from cio_desktop.engine.reading.addresses import careful_list, parse_addresses, usual_list
from cio_desktop.engine.reading.encoded_words import decode_words, text_of
from cio_desktop.engine.reading.header import people
from cio_desktop.engine.reading.identity import header_fields
from cio_desktop.engine.reading.structure import read_structure
from cio_desktop.imap.grammar import GrammarError, parse
from cio_desktop.protocol.resources import Person

PEOPLE = [
    '"Doe, John"',
    "John",
    "Doe",
    "O'Hara",
    "<a@b.c>",
    "a@b",
    "x=y@z",
    "root",
    "@",
    "<@x:y@z>",
    "<>",
    "<a b@c>",
    "<a@b",
    ">",
    "(c)",
    "(",
    ",",
    ", ",
    ";",
    ":",
    '"',
    '""',
    '"a\\"b"',
    "\\",
    "=?utf-8?q?a=20b?=",
    "=?utf-8?q?a,b?=",
    "=?utf-8?b?w7w=?=",
    "=",
    "=?",
    "?=",
    "[1.2.3.4]",
    "[",
    "ü",
    " ",
    "  ",
    "\t",
    "\r\n ",
    "\x85",
    "\x1c",
    "\u2028",
    "\x00",
    "\ud800",
    ".",
]


@given(st.lists(st.sampled_from(PEOPLE), max_size=12).map("".join))
def test_lists_of_addresses(text: str) -> None:
    usual = usual_list(text)
    assert usual is None or usual == careful_list(text)
    assert parse_addresses(text) == careful_list(text)


@given(st.lists(st.sampled_from([*PEOPLE, ">, ", ">, ", " <a@b"]), max_size=12).map("".join))
def test_people_of_lists_in_pieces(text: str) -> None:
    raw = text.encode("utf-8", "surrogatepass")
    pairs = careful_list(text_of(raw))
    for known in ("nobody", "everybody"):
        assert [(person.email, person.name or "") for person in people(raw)] == pairs, known


def test_people_of_lists_too_long_to_be_remembered() -> None:
    names = [f"{'x' * 300} {n}" for n in range(3)]
    raw = ", ".join(f"{name} <p@x.example>" for name in names).encode()
    assert people(raw) == people(raw) == [Person("p@x.example", name) for name in names]


def test_most_lists_of_addresses_are_usual() -> None:
    chosen = random.Random(1)
    names = ["", "Ada Byron ", '"Byron, Ada" ', "=?utf-8?q?Gr=C3=A9goire?= ", "A. B. =?utf-8?b?w7w=?= "]
    for _ in range(500):
        text = ",\r\n ".join(
            f"{chosen.choice(names)}<p{chosen.randrange(9)}@x.example>" for _ in range(chosen.randint(1, 9))
        )
        assert usual_list(text) == careful_list(text)


def test_long_and_hostile_lists_end() -> None:
    for text in ("a " * 100_000, "a@b.c, " * 50_000, "=?" * 50_000, '"' * 99_999, "<" * 99_999, "a b <" * 20_000):
        assert parse_addresses(text) == careful_list(text)


LINES = [
    b"Subject",
    b"From",
    b":",
    b": ",
    b" ",
    b"\t",
    b"\r",
    b"\n",
    b"\r\n",
    b"\r\r\n",
    b"\r\n\r\n",
    b"\n\n",
    b"value more",
    b"\x0b",
    b"\x0c",
    b"\x85",
    b"\xa0",
    b"\x00",
    b"Received",
    b"Message-ID: <a@b>\r\n",
    b"Date: now\r\n",
    b"\r\n folded",
]


@given(st.lists(st.sampled_from(LINES), max_size=16).map(b"".join), st.booleans())
def test_lines_of_a_header(raw: bytes, whole: bool) -> None:
    header = raw + b"\r\n\r\n" if whole else raw
    fields = []
    for line in re.sub(rb"\r?\n[ \t]+", b" ", header).split(b"\n"):
        name, colon, value = line.partition(b":")
        if colon and name:
            fields.append((name.rstrip(b" \t"), value.strip()))
    assert header_fields(header) == fields


def test_a_field_of_very_many_lines() -> None:
    """Each of them added to what is there already would take minutes."""
    assert header_fields(b"To: a@b,\r\n" + b" a@b,\r\n" * 200_000) == [(b"To", b" ".join([b"a@b,"] * 200_001))]


WORDS = [
    "=?utf-8?q?",
    "=?utf-8?B?",
    "=?iso-8859-1?Q?",
    "?=",
    "=?",
    "?",
    "=",
    "=C3=BC",
    "=c3",
    "=4",
    "_",
    "w7w=",
    "w7w",
    "a",
    " ",
    "ü",
]


@given(st.lists(st.sampled_from(WORDS), max_size=12).map("".join))
def test_encoded_words(text: str) -> None:
    """Against the escapes by one expression, and the end of a word without the short way to it."""
    word = re.compile(r"=\?([^?\s]{1,64})\?[qQ]\?((?:[^?=]++|=(?!\?(?!=))|\?(?!=))*+)\?=")
    match = word.fullmatch(text)
    if match is None:
        return
    raw = match[2].encode().replace(b"_", b" ")
    plain = re.sub(rb"=([0-9A-Fa-f]{2})", lambda found: bytes.fromhex(found[1].decode()), raw)
    encoded = "".join(f"={byte:02X}" for byte in plain)
    assert decode_words(text) == decode_words(f"=?{match[1]}?q?{encoded}?=")


TEXT = ['("TEXT" "plain" ("charset" "UTF-8" "format" "flowed") NIL NIL "8bit" 12 3 NIL ("inline" NIL) NIL NIL)']
PARTS = [
    *TEXT,
    '("text" "html" ("charset" "utf-8") NIL NIL "quoted-printable" 415 8 NIL NIL NIL NIL)',
    '("text" "plain" NIL "<id>" "words" "7bit" 0 NIL "md5" NIL "en")',
    '("text" "x-diff" ("name" "a.diff") NIL NIL "7bit" 10 1 NIL ("attachment" ("filename" "a.diff")))',
    '("text" "plain" ("charset" "utf-8" "name*" "utf-8\'\'%C3%A9.txt") NIL NIL "7bit" 10 1)',
    '("text" "calendar" ("method" "REQUEST") NIL NIL "7bit" 10 1 NIL ("inline" ("filename" "x.ics")))',
    '("text" "plain" ("charset" "utf-8") NIL NIL NIL 10 1)',
    '("text" "plain" ("charset" NIL) NIL NIL "7bit" -1 1)',
    '("text" "" NIL NIL NIL "" 10 1)',
    '("text" "plain" NIL NIL NIL "7bit" 010 1)',
    '("text" "plain")',
    "()",
    "(NIL)",
    '("image" "png" ("name" "logo.png") "<i@d>" NIL "base64" 900 NIL ("inline" ("filename" "logo.png")) NIL)',
    '("application" "pdf" ("name" "a (1).pdf") NIL NIL "base64" 240 NIL ("attachment" ("filename" "a \\"b\\".pdf")))',
    '("application" "ms-tnef" ("name" "winmail.dat") NIL NIL "base64" 99)',
    '("message" "rfc822" NIL NIL NIL "7bit" 300 (NIL "s" NIL NIL NIL NIL NIL NIL NIL NIL) ("text" "plain" NIL NIL NIL'
    ' "7bit" 9 1) 9 NIL ("attachment" NIL))',
]
ENDS = [
    ' "mixed" ("boundary" "b") NIL NIL NIL)',
    ' "RELATED" ("boundary" ")") NIL)',
    '"alternative")',
    " NIL)",
    ")",
    ' "" )',
]
BODIES = st.recursive(
    st.sampled_from(PARTS),
    lambda inner: st.builds(
        lambda parts, blank, end: "(" + blank.join(parts) + end,
        st.lists(inner, min_size=1, max_size=4),
        st.sampled_from(["", "", " "]),
        st.sampled_from(ENDS),
    ),
    max_leaves=12,
)


@given(BODIES, st.lists(st.tuples(st.integers(0, 500), st.sampled_from('()" N0\\')), max_size=2))
def test_structures(text: str, changes: list[tuple[int, str]]) -> None:
    for at, char in changes:
        text = text[:at] + char + text[at + 1 :]
    raw = text.encode()
    try:
        values = parse(raw, [])
    except GrammarError:
        values = []
    body = values[0] if len(values) == 1 else None
    for raw_file_list in (False, True):
        short = read_structure(raw, "m" * 24, raw_file_list=raw_file_list)
        assert short == read_structure(body, "m" * 24, raw_file_list=raw_file_list)
