"""FETCH: which items are asked, and one message's answer."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from tests.support.fake_imap import structure
from tests.support.fake_imap.mailbox import Entry, Mailbox
from tests.support.fake_imap.parse import BadSyntax, Token, list_of, quote, text_of
from tests.support.fake_imap.profiles import Profile
from tests.support.fake_imap.store import Store

_MACROS = {
    "ALL": ["FLAGS", "INTERNALDATE", "RFC822.SIZE", "ENVELOPE"],
    "FAST": ["FLAGS", "INTERNALDATE", "RFC822.SIZE"],
    "FULL": ["FLAGS", "INTERNALDATE", "RFC822.SIZE", "ENVELOPE", "BODY"],
}
_SIMPLE = {"UID", "FLAGS", "INTERNALDATE", "RFC822.SIZE", "ENVELOPE", "BODYSTRUCTURE", "BODY", "MODSEQ"}
_GMAIL = {"X-GM-MSGID", "X-GM-THRID", "X-GM-LABELS"}
_SECTION = re.compile(r"BODY(\.PEEK)?\[(.*)\](?:<(\d+)\.(\d+)>)?$", re.IGNORECASE | re.DOTALL)
_FIELDS = re.compile(r"HEADER\.FIELDS(\.NOT)? \((.*)\)$", re.IGNORECASE)
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


@dataclass(frozen=True)
class Section:
    spec: str
    peek: bool
    start: int | None
    length: int


Item = str | Section


def wanted_items(token: Token, profile: Profile, *, uid: bool) -> list[Item]:
    names = [text_of(each).decode("ascii", "replace") for each in list_of(token)]
    if len(names) == 1:
        names = _MACROS.get(names[0].upper(), names)
    items: list[Item] = ["UID"] if uid else []
    for name in names:
        upper = name.upper()
        found = _SECTION.match(name)
        if found:
            start = int(found[3]) if found[3] else None
            items.append(Section(found[2], found[1] is not None, start, int(found[4] or 0)))
        elif upper in ("RFC822.HEADER", "RFC822.TEXT", "RFC822"):
            spec = upper.removeprefix("RFC822").removeprefix(".")
            items.append(Section(spec, upper == "RFC822.HEADER", None, 0))
        elif upper in _SIMPLE or (upper in _GMAIL and profile.gmail) or (upper == "X-MAILBOX" and profile.tells_home):
            if upper == "MODSEQ" and not profile.condstore:
                raise BadSyntax("MODSEQ without CONDSTORE")
            if upper not in items:
                items.append(upper)
        else:
            raise BadSyntax(f"unknown FETCH item {name}")
    return items


def internal_date(when: float) -> bytes:
    moment = datetime.fromtimestamp(when, UTC)
    text = f"{moment.day:2d}-{_MONTHS[moment.month - 1]}-{moment:%Y %H:%M:%S} +0000"
    return b'"' + text.encode() + b'"'


def parse_date(text: bytes) -> float:
    try:
        return datetime.strptime(text.decode("ascii").strip(), "%d-%b-%Y %H:%M:%S %z").timestamp()
    except ValueError as error:
        raise BadSyntax("bad date-time") from error


def flag_list(flags: Iterable[str]) -> bytes:
    return b"(" + " ".join(sorted(flags)).encode() + b")"


def _literal(data: bytes) -> bytes:
    return b"{%d}\r\n%s" % (len(data), data)


def _some_fields(header: bytes, names: str, inverse: bool) -> bytes:
    asked = {name.strip('"').lower() for name in names.split()}
    kept = []
    for field in re.findall(rb"(?m)^(?!\r?\n)[^\n]+\n(?:[ \t][^\n]*\n)*", header):
        name = field.partition(b":")[0].strip().lower().decode("latin-1")
        if (name in asked) != inverse:
            kept.append(field)
    return b"".join(kept) + b"\r\n"


def section_data(raw: bytes, header: bytes, spec: str) -> bytes | None:
    upper = spec.upper()
    fields = _FIELDS.match(spec)
    if fields:
        return _some_fields(header, fields[2], fields[1] is not None)
    if upper == "":
        return raw
    if upper == "HEADER":
        return header
    if upper == "TEXT":
        return raw[len(header) :]
    numbers, _, rest = re.match(r"([\d.]*?)(\.(?=[A-Z])|$)(.*)", upper).groups()  # type: ignore[union-attr]
    if not numbers:
        raise BadSyntax(f"unknown section {spec}")
    part = structure.part(raw, [int(number) for number in numbers.split(".")])
    if part is None:
        return None
    if rest in ("MIME", "HEADER"):
        return structure.header_of(part)
    if rest in ("", "TEXT"):
        return structure.body_of(part)
    raise BadSyntax(f"unknown section {spec}")


def _one(item: Item, store: Store, mailbox: Mailbox, entry: Entry) -> bytes:
    message = entry.message
    if isinstance(item, Section):
        data = section_data(message.raw, message.header, item.spec)
        name = f"BODY[{item.spec.upper()}]".encode()
        if item.start is not None and data is not None:
            data = data[item.start : item.start + item.length]
            name += b"<%d>" % item.start
        return name + b" " + (b"NIL" if data is None else _literal(data))
    if item == "UID":
        return b"UID %d" % entry.uid
    if item == "FLAGS":
        return b"FLAGS " + flag_list(entry.flags)
    if item == "INTERNALDATE":
        return b"INTERNALDATE " + internal_date(message.internaldate)
    if item == "RFC822.SIZE":
        return b"RFC822.SIZE %d" % len(message.raw)
    if item == "ENVELOPE":
        return b"ENVELOPE " + structure.envelope(message.raw)
    if item in ("BODYSTRUCTURE", "BODY"):
        return item.encode() + b" " + structure.body_structure(message.raw, item == "BODYSTRUCTURE")
    if item == "MODSEQ":
        return b"MODSEQ (%d)" % entry.modseq
    if item == "X-GM-MSGID":
        return b"X-GM-MSGID %d" % message.gm_msgid
    if item == "X-GM-THRID":
        return b"X-GM-THRID %d" % message.gm_thrid
    if item == "X-MAILBOX":
        return b"X-MAILBOX " + quote(store.home(mailbox, entry).name)
    labels = b" ".join(quote(label) for label in store.reported_labels(mailbox, entry))
    return b"X-GM-LABELS (" + labels + b")"


def fetch_line(number: int, items: Iterable[Item], store: Store, mailbox: Mailbox, entry: Entry) -> bytes:
    answer = b" ".join(_one(item, store, mailbox, entry) for item in items)
    return b"* %d FETCH (%s)\r\n" % (number, answer)


def sets_seen(items: Iterable[Item]) -> bool:
    return any(isinstance(item, Section) and not item.peek for item in items)
