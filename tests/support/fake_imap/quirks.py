"""Odd ways of real servers, by name: each a fault plan for a FakeImap. `QUIRKS[name](server)` switches one on.

Every one was met in the world (imap/README.md, Inputs; engine/README.md, Faults). None loses mail: a client that knows
its way around them shows everything, or says what it can't show.
"""

import re
from collections.abc import Callable

from tests.support.fake_imap.faults import Answer, Change, Inject, Rewrite
from tests.support.fake_imap.parse import Command
from tests.support.fake_imap.server import FakeImap

Switch = Callable[[FakeImap], None]
QUIRKS: dict[str, Switch] = {}


def quirk(switch: Switch) -> Switch:
    QUIRKS[switch.__name__] = switch
    return switch


def _always(server: FakeImap, name: str, *actions: Answer | Change | Inject | Rewrite, when=None) -> None:  # type: ignore[no-untyped-def]
    server.faults.on(name, *actions, times=None, when=when)


def _selects(server: FakeImap, *actions: Answer | Change | Inject | Rewrite, when=None) -> None:  # type: ignore[no-untyped-def]
    for name in ("SELECT", "EXAMINE"):
        _always(server, name, *actions, when=when)


def _says(text: bytes) -> Callable[[Command], bool]:
    return lambda command: text in command.line


def _found_nothing(lines: list[bytes]) -> list[bytes]:
    return [re.sub(rb"^(\* SEARCH)[ \d]*(?=\r)|( UID) ALL [^\r]*", rb"\1\2", line) for line in lines]


@quirk
def enable_without_enabled(server: FakeImap) -> None:
    """iCloud: a tagged OK to ENABLE, and QRESYNC is not in force."""
    _always(server, "ENABLE", Answer("OK", "ENABLE completed"))
    _selects(server, Answer("BAD", "QRESYNC not enabled"), when=_says(b"QRESYNC"))


@quirk
def qresync_refused(server: FakeImap) -> None:
    _selects(server, Answer("NO", "unknown parameter"), when=_says(b"QRESYNC"))


@quirk
def condstore_refused(server: FakeImap) -> None:
    _selects(server, Answer("BAD", "unexpected argument"), when=lambda command: b"CONDSTORE" in command.line)
    _selects(server, Answer("BAD", "unexpected argument"), when=_says(b"QRESYNC"))


@quirk
def esearch_without_all(server: FakeImap) -> None:
    """iCloud: an answer without the figures asked for."""
    _always(server, "SEARCH", Rewrite(rb"(\* ESEARCH \(TAG [^)]*\) UID) ALL [^\r]*", rb"\1"))


@quirk
def esearch_cut(server: FakeImap) -> None:
    """Only the first few of all."""
    _always(server, "SEARCH", Rewrite(rb"(\* ESEARCH \(TAG [^)]*\) UID ALL \d+)[:,][^\r]*", rb"\1"))


@quirk
def esearch_absurd(server: FakeImap) -> None:
    _always(server, "SEARCH", Rewrite(rb"(\* ESEARCH \(TAG [^)]*\) UID) ALL [^\r]*", rb"\1 ALL 0:99999999999"))


@quirk
def esearch_refused(server: FakeImap) -> None:
    _always(server, "SEARCH", Answer("BAD", "unknown search key RETURN"), when=_says(b"RETURN"))


@quirk
def search_refused(server: FakeImap) -> None:
    _always(server, "SEARCH", Answer("NO", "search is not available"))


@quirk
def search_says_nothing(server: FakeImap) -> None:
    _always(server, "SEARCH", Change(lambda lines: lines[-1:]))


@quirk
def search_cut(server: FakeImap) -> None:
    """The server's search index lags behind: the newest are missing."""
    _always(server, "SEARCH", Rewrite(rb"(\* ESEARCH \(TAG [^)]*\) UID ALL \d+)[:,][^\r]*", rb"\1"))
    _always(server, "SEARCH", Rewrite(rb"(\* SEARCH(?: \d+)?)[ \d]*\r\n", rb"\1\r\n"))


@quirk
def huge_numbers(server: FakeImap) -> None:
    """Beyond 63 bits wherever a number stands."""
    _selects(server, Rewrite(rb"\[(HIGHESTMODSEQ|UIDVALIDITY) \d+\]", rb"[\1 99999999999999999999]"))
    _always(server, "FETCH", Rewrite(rb"MODSEQ \(\d+\)", b"MODSEQ (18446744073709551615)"))
    _always(server, "FETCH", Rewrite(rb"RFC822.SIZE \d+", b"RFC822.SIZE 99999999999999999999"))
    for name in ("LIST", "STATUS"):
        _always(server, name, Rewrite(rb"(HIGHESTMODSEQ|UIDVALIDITY) \d+", rb"\1 99999999999999999999"))


@quirk
def negative_numbers(server: FakeImap) -> None:
    _selects(server, Rewrite(rb"\[(HIGHESTMODSEQ|UIDNEXT) \d+\]", rb"[\1 -1]"))
    _always(server, "FETCH", Rewrite(rb"(MODSEQ \(|RFC822.SIZE )\d+", rb"\1-1"))
    _always(server, "LIST", Rewrite(rb"(MESSAGES|UIDNEXT) \d+", rb"\1 -1"))


@quirk
def lower_case(server: FakeImap) -> None:
    def lower(lines: list[bytes]) -> list[bytes]:
        words = (
            rb"\b(EXISTS|FETCH|FLAGS|INTERNALDATE|UID|RFC822\.SIZE|OK|LIST|STATUS|SEARCH|ESEARCH|UIDNEXT|MESSAGES)\b"
        )
        return [re.sub(words, lambda word: word[0].lower(), line) if b"{" not in line else line for line in lines]

    _always(server, "*", Change(lower))


@quirk
def loose_blanks(server: FakeImap) -> None:
    _selects(server, Rewrite(rb"^\* (\d+) EXISTS", rb"*  \1  EXISTS "), Rewrite(rb"\* OK \[", b"* OK["))
    _always(server, "FETCH", Rewrite(rb"^\* (\d+) FETCH \(", rb"* \1 FETCH("))
    _always(server, "LIST", Rewrite(rb"^\* LIST \(", b"* LIST("))


@quirk
def wrapped_items(server: FakeImap) -> None:
    """Domino: single items in extra parentheses."""
    _always(server, "FETCH", Rewrite(rb"(FLAGS \([^)]*\))", rb"(\1)"))


@quirk
def wrapped_rows(server: FakeImap) -> None:
    _always(server, "FETCH", Rewrite(rb"^(\* \d+ FETCH )(\(.*\))\r\n\Z", rb"\1(\2)\r\n"))


@quirk
def doubled_uid(server: FakeImap) -> None:
    """The same UID twice in one row."""
    _always(server, "FETCH", Rewrite(rb"^(\* \d+ FETCH \()UID (\d+)", rb"\1UID \2 UID \2"))


@quirk
def quoted_flags(server: FakeImap) -> None:
    _always(server, "FETCH", Rewrite(rb"FLAGS \((\\[A-Za-z]+)", rb'FLAGS ("\1"'))


@quirk
def nil_flags(server: FakeImap) -> None:
    _always(server, "FETCH", Rewrite(rb"FLAGS \(\)", b"FLAGS NIL"))


@quirk
def nil_attributes(server: FakeImap) -> None:
    _always(server, "LIST", Rewrite(rb"^\* LIST \([^)]*\)", b"* LIST NIL"))


@quirk
def padded_literals(server: FakeImap) -> None:
    _always(server, "FETCH", Rewrite(rb"\{(\d+)\}\r\n", rb"{0\1}\r\n"))


@quirk
def binary_literals(server: FakeImap) -> None:
    _always(server, "FETCH", Rewrite(rb" \{(\d+)\}\r\n", rb" ~{\1}\r\n"))


@quirk
def unasked_continuations(server: FakeImap) -> None:
    """Exchange."""
    for name in ("FETCH", "LIST", "SEARCH"):
        _always(server, name, Inject([b"+ ", b"+ idling", b"+", b"+ ok"]))


@quirk
def unknown_lines(server: FakeImap) -> None:
    _always(
        server, "FETCH", Inject([b"* NOOP", b"* 99 NOOP", b"* NOOP froopy", b"* 0 FETCH (FLAGS (\\Seen))"], "middle")
    )


@quirk
def empty_xlist(server: FakeImap) -> None:
    """Strato."""
    _always(server, "XLIST", Change(lambda lines: lines[-1:]))


@quirk
def local_inbox(server: FakeImap) -> None:
    """XLIST in the user's language; SELECT knows INBOX alone."""
    _always(server, "XLIST", Rewrite(rb'"INBOX"', b'"Posteingang"'))


@quirk
def inbox_in_small_letters(server: FakeImap) -> None:
    for name in ("LIST", "XLIST", "LSUB"):
        _always(server, name, Rewrite(rb'(LIST|STATUS|LSUB)(.*)"INBOX"', rb'\1\2"Inbox"'))


@quirk
def repeated_folders(server: FakeImap) -> None:
    _always(server, "LIST", Change(lambda lines: [*lines[:-1], *lines[:-1], lines[-1]]))


@quirk
def extended_list_says_nothing(server: FakeImap) -> None:
    _always(server, "LIST", Change(lambda lines: lines[-1:]), when=_says(b"RETURN"))


@quirk
def no_structure(server: FakeImap) -> None:
    """BODYSTRUCTURE is not understood."""
    _always(server, "FETCH", Answer("BAD", "unknown item"), when=_says(b"BODYSTRUCTURE"))


@quirk
def structure_is_nil(server: FakeImap) -> None:
    def without(lines: list[bytes]) -> list[bytes]:
        return [
            re.sub(rb" BODYSTRUCTURE \(.*?\) (?=BODY\[|MODSEQ)", b" BODYSTRUCTURE NIL ", line, flags=re.DOTALL)
            for line in lines
        ]

    _always(server, "FETCH", Change(without))


@quirk
def no_uidnext(server: FakeImap) -> None:
    _selects(server, Rewrite(rb"\* OK \[UIDNEXT \d+\][^\r]*\r\n", b""))
    for name in ("LIST", "STATUS"):
        _always(server, name, Rewrite(rb" ?UIDNEXT \d+", b""))


@quirk
def no_status(server: FakeImap) -> None:
    _always(server, "LIST", Rewrite(rb"^\* STATUS .*\r\n", b""))
    _always(server, "STATUS", Answer("NO", "not now"))


@quirk
def bare_names_in_status(server: FakeImap) -> None:
    """GNU Mailutils: the name as it is, whatever quotes and blanks it has."""

    def bare(lines: list[bytes]) -> list[bytes]:
        return [
            re.sub(rb'^(\* STATUS )"((?:[^"\\]|\\.)*)"', lambda m: m[1] + re.sub(rb"\\(.)", rb"\1", m[2]), line)
            for line in lines
        ]

    for name in ("STATUS", "LIST"):
        _always(server, name, Change(bare))


@quirk
def search_knows_no_star(server: FakeImap) -> None:
    """GNU Mailutils: nothing is found among "UID n:*"."""
    _always(server, "SEARCH", Change(_found_nothing), when=_says(b":*"))


@quirk
def exists_not_told(server: FakeImap) -> None:
    _selects(server, Rewrite(rb"^\* +\d+ +(?i:EXISTS) *\r\n", b""))


@quirk
def exists_too_few(server: FakeImap) -> None:
    _selects(server, Rewrite(rb"^\* +\d+ +(?i:EXISTS)", b"* 1 EXISTS"))


@quirk
def exists_too_many(server: FakeImap) -> None:
    """More than any way of asking shows: whoever says all is well here lies."""
    # also where another quirk has spelled the line its own way before
    _selects(server, Rewrite(rb"(?i)^\*( +)(\d+)( +EXISTS)", rb"*\g<1>1\2\3"))


CAN_NOT_BE_WHOLE = {"exists_too_many"}
"""With these no client can show as much mail as the server counts."""
