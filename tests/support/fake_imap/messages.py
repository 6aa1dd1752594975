"""Commands about messages of the selected mailbox, and APPEND."""

import time
from typing import TYPE_CHECKING

from tests.support.fake_imap.fetch import fetch_line, flag_list, parse_date, sets_seen, wanted_items
from tests.support.fake_imap.mailbox import Entry, Mailbox
from tests.support.fake_imap.parse import (
    BadSyntax,
    Command,
    NumberSet,
    Token,
    compact,
    list_of,
    text_of,
    word_of,
)
from tests.support.fake_imap.search import Keys
from tests.support.fake_imap.store import Pairs, Refused

if TYPE_CHECKING:
    from tests.support.fake_imap.session import Handler, Session


def _is_uid(command: Command) -> bool:
    return command.name.startswith("UID ")


def _modifiers(tokens: list[Token]) -> dict[str, bytes]:
    """`(CHANGEDSINCE 5 VANISHED)` -> {"CHANGEDSINCE": b"5", "VANISHED": b""}."""
    found: dict[str, bytes] = {}
    words = iter(tokens)
    for word in words:
        name = word_of(word)
        found[name] = text_of(next(words, b"")) if name != "VANISHED" else b""
    return found


def fetch(session: "Session", command: Command) -> bytes:
    view, uid = session.selected(), _is_uid(command)
    if len(command.args) < 2:
        raise BadSyntax("FETCH needs a set and items")
    items = wanted_items(command.args[1], session.profile, uid=uid)
    chosen = view.chosen(text_of(command.args[0]), uid=uid)
    modifiers = _modifiers(list_of(command.args[2])) if len(command.args) > 2 else {}
    if modifiers:
        if not session.profile.condstore or set(modifiers) - {"CHANGEDSINCE", "VANISHED"}:
            raise BadSyntax("unknown FETCH modifier")
        since = int(modifiers["CHANGEDSINCE"])
        session.condstore = True
        chosen = [(number, entry) for number, entry in chosen if entry.modseq > since]
        if "MODSEQ" not in items:
            items.append("MODSEQ")
        if "VANISHED" in modifiers:
            asked = NumberSet(text_of(command.args[0]), view.mailbox.uidnext - 1)
            gone = sorted({old for at, old in view.mailbox.gone if at > since and old in asked})
            if gone:
                session.out(b"* VANISHED (EARLIER) " + compact(gone) + b"\r\n")
    for number, entry in chosen:
        if sets_seen(items) and not view.read_only:
            session.store.store_flags(view.mailbox, entry, entry.flags | {"\\Seen"})
        session.out(fetch_line(number, items, session.store, view.mailbox, entry))
    return b"Fetch completed"


def _new_values(old: frozenset[str], how: str, given: set[str]) -> frozenset[str]:
    if how[:1] == "+":
        return old | given
    return old - given if how[:1] == "-" else frozenset(given)


def store(session: "Session", command: Command) -> bytes:
    view, uid = session.selected(), _is_uid(command)
    args = list(command.args)
    chosen = view.chosen(text_of(args.pop(0)), uid=uid)
    modifiers = _modifiers(list_of(args.pop(0))) if args and isinstance(args[0], list) else {}
    if len(args) < 2:
        raise BadSyntax("STORE needs items and values")
    how, silent, _ = word_of(args[0]).partition(".SILENT")
    given = [text_of(each) for argument in args[1:] for each in list_of(argument)]
    if how.lstrip("+-") not in ("FLAGS", "X-GM-LABELS") or ("GM" in how and not session.profile.gmail):
        raise BadSyntax("unknown STORE item")
    if view.read_only:  # as Dovecot answers: OK, and nothing is done
        return b"Store ignored with read-only mailbox"
    skipped = []
    for number, entry in chosen:
        if "UNCHANGEDSINCE" in modifiers and entry.modseq > int(modifiers["UNCHANGEDSINCE"]):
            skipped.append(entry.uid if uid else number)
            continue
        _store_one(session, view.mailbox, entry, how, given)
        view.told(entry)
        extra = b" UID %d" % entry.uid if uid else b""
        if session.condstore:
            extra += b" MODSEQ (%d)" % entry.modseq
        if not silent and "GM" not in how:
            session.out(b"* %d FETCH (FLAGS %s%s)\r\n" % (number, flag_list(entry.flags), extra))
        elif not silent:
            session.out(fetch_line(number, ["X-GM-LABELS", "UID"], session.store, view.mailbox, entry))
        elif session.condstore:
            session.out(b"* %d FETCH (%s)\r\n" % (number, extra.strip()))
    return (b"[MODIFIED " + compact(skipped) + b"] " if skipped else b"") + b"Store completed"


def _store_one(session: "Session", mailbox: Mailbox, entry: Entry, how: str, given: list[bytes]) -> None:
    if "GM" in how:
        old = {label.decode("latin-1") for label in session.store.reported_labels(mailbox, entry)}
        new = _new_values(frozenset(old), how, {label.decode("latin-1") for label in given})
        session.store.store_labels(mailbox, entry, {label.encode("latin-1") for label in new})
        return
    known = {flag.lower(): flag for flag in mailbox.permanent_flags}
    named = {flag.decode("latin-1") for flag in given}
    flags = {known.get(flag.lower(), flag) for flag in named}
    if "\\*" not in mailbox.permanent_flags:  # what cannot be kept is left out without a word
        flags = {flag for flag in flags if flag in mailbox.permanent_flags}
    needed = {"\\Deleted": "t", "\\Seen": "s"}
    flags = {flag for flag in flags if needed.get(flag, "w") in mailbox.rights}
    session.store.store_flags(mailbox, entry, _new_values(entry.flags, how, flags))


def search(session: "Session", command: Command) -> bytes:
    view, uid = session.selected(), _is_uid(command)
    args = list(command.args)
    returned: list[str] | None = None
    if args and args[0] != b"" and not isinstance(args[0], list) and word_of(args[0]) == "RETURN":
        if not session.profile.esearch:
            raise BadSyntax("ESEARCH is not offered")
        returned = [word_of(each) for each in list_of(args[1])] or ["ALL"]
        args = args[2:]
    if args and not isinstance(args[0], list) and word_of(args[0]) == "CHARSET":
        args = args[2:]
    last_uid = view.uids[-1] if view.uids else 0
    question = Keys(args, len(view.uids), last_uid).all()
    rows = [(number, entry) for number, entry in view.all() if question(entry, number)]
    found = [entry.uid if uid else number for number, entry in rows]
    if returned is None:
        session.out(b"* SEARCH" + b"".join(b" %d" % each for each in found) + b"\r\n")
        return b"Search completed"
    parts = [b'* ESEARCH (TAG "%s")' % command.tag] + ([b"UID"] if uid else [])
    for word in returned:
        if word == "COUNT":
            parts.append(b"COUNT %d" % len(found))
        elif word in ("MIN", "MAX") and found:
            parts.append(b"%s %d" % (word.encode(), min(found) if word == "MIN" else max(found)))
        elif word == "ALL" and found:
            parts.append(b"ALL " + compact(found))
    session.out(b" ".join(parts) + b"\r\n")
    return b"Search completed"


def _copyuid(session: "Session", target: Mailbox, pairs: Pairs) -> bytes:
    if not pairs or not session.profile.uidplus:
        return b""
    old, new = compact(old for old, _ in pairs), compact(new for _, new in pairs)
    return b"[COPYUID %d %s %s] " % (target.uidvalidity, old, new)


def copy(session: "Session", command: Command) -> bytes:
    view = session.selected()
    target = session.store.need(text_of(command.args[1]), target=True)
    entries = [entry for _, entry in view.chosen(text_of(command.args[0]), uid=_is_uid(command))]
    if not entries:
        return b"No messages found"
    return _copyuid(session, target, session.store.copy(view.mailbox, entries, target)) + b"Copy completed"


def move(session: "Session", command: Command) -> bytes:
    view = session.selected()
    target = session.store.need(text_of(command.args[1]), target=True)
    if view.read_only:
        raise Refused("[READ-ONLY] Mailbox is read-only")
    entries = [entry for _, entry in view.chosen(text_of(command.args[0]), uid=_is_uid(command))]
    if not entries:
        return b"No messages found"
    code = _copyuid(session, target, session.store.move(view.mailbox, entries, target))
    if code:
        session.out(b"* OK " + code + b"Moved\r\n")
    return b"Move completed"


def expunge(session: "Session", command: Command) -> bytes:
    view = session.selected()
    if _is_uid(command) and not session.profile.uidplus:
        raise BadSyntax("UIDPLUS is not offered")
    if view.read_only or "e" not in view.mailbox.rights:
        return b"Expunge ignored with read-only mailbox"
    rows = view.chosen(text_of(command.args[0]), uid=True) if _is_uid(command) else view.all()
    session.store.expunge(view.mailbox, [entry for _, entry in rows if "\\Deleted" in entry.flags])
    return b"Expunge completed"


def append(session: "Session", command: Command) -> bytes:
    if len(command.args) < 2:
        raise BadSyntax("APPEND needs a mailbox and a message")
    target = session.store.need(text_of(command.args[0]), target=True)
    flags: list[str] = []
    when = time.time()
    for argument in command.args[1:-1]:
        if isinstance(argument, list):
            flags = [text_of(each).decode("latin-1") for each in argument]
        else:
            when = parse_date(argument)
    raw = text_of(command.args[-1])
    if session.profile.app_limit is not None and len(raw) > session.profile.app_limit:
        raise Refused("[TOOBIG] Message is too big")
    entry = session.store.append(target, raw, flags, when)
    code = b"[APPENDUID %d %d] " % (target.uidvalidity, entry.uid) if session.profile.uidplus else b""
    return code + b"Append completed"


HANDLERS: dict[str, "Handler"] = {
    "APPEND": append,
    **{prefix + "FETCH": fetch for prefix in ("", "UID ")},
    **{prefix + "STORE": store for prefix in ("", "UID ")},
    **{prefix + "SEARCH": search for prefix in ("", "UID ")},
    **{prefix + "COPY": copy for prefix in ("", "UID ")},
    **{prefix + "MOVE": move for prefix in ("", "UID ")},
    **{prefix + "EXPUNGE": expunge for prefix in ("", "UID ")},
}
