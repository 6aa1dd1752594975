"""Header fields of a message, decoded for people and for search. Never raises, whatever the bytes are.

Its own scan (a sixth of the cost of `email`'s full policy). Must not judge identity: that is identity.py, on the raw
bytes.
"""

from __future__ import annotations

import re

import msgspec

from cio_desktop.protocol.resources import Addresses, Person

from .addresses import MOST_ADDRESSES, parse_addresses, usual_list
from .encoded_words import clean, decode_words, text_of
from .header_date import parse_date

LONGEST_FIELD = 2_000_000
LONGEST_SUBJECT = 4_000
LONGEST_PATH = 1_000
MOST_REFERENCES = 200
LONGEST_KNOWN = 200
MOST_KNOWN = 16_384

_ID = re.compile(r"<[^<>\s]+>")
_PATH = re.compile(rb"<([^<>]*)>")
_LISTS = ((b"list-id", "list_id"), (b"list-help", "list_help"), (b"list-unsubscribe", "list_unsubscribe"))
_PEOPLE = ((b"to", "to"), (b"cc", "cc"), (b"bcc", "bcc"), (b"sender", "sender"), (b"reply-to", "reply_to"))


class ParsedHeader(msgspec.Struct):
    """What a header says. `date`: Unix seconds, below zero before 1970; 0 where there is none. `lists`: list_id,
    list_help, list_unsubscribe, those that are there."""

    subject: str
    date: int
    message_id: str | None
    in_reply_to: str | None
    references: list[str]
    addresses: Addresses
    lists: dict[str, str] | None


def parse_fields(fields: dict[bytes, bytes]) -> ParsedHeader:
    """From the raw values by lower-case name."""
    get = fields.get
    subject, date, reply, references = get(b"subject"), get(b"date"), get(b"in-reply-to"), get(b"references")
    message_id = get(b"message-id")
    return ParsedHeader(
        decode_words(text_of(subject[:LONGEST_FIELD]))[:LONGEST_SUBJECT] if subject else "",
        parse_date(text_of(date)) if date else 0,
        _message_id(text_of(message_id)) if message_id else None,
        _first_id(reply) if reply else None,
        _ids(references) if references else [],
        _addresses(fields),
        _lists(fields),
    )


def _first_id(raw: bytes) -> str | None:
    found = _ID.search(text_of(raw[:LONGEST_FIELD]))
    return clean(found[0]) if found else None


def _ids(raw: bytes) -> list[str]:
    return [clean(each) for each in _ID.findall(text_of(raw[:LONGEST_FIELD]))[-MOST_REFERENCES:]]


def _message_id(text: str) -> str | None:
    found = _ID.search(text)
    if found:
        return clean(found[0])
    bare = clean("".join(text.split()))
    return f"<{bare.strip('<>')}>" if bare.strip("<>") else None


def _lists(fields: dict[bytes, bytes]) -> dict[str, str] | None:
    found: dict[str, str] | None = None
    for name, key in _LISTS:
        if value := fields.get(name):
            found = found or {}
            found[key] = decode_words(text_of(value[:LONGEST_FIELD]))
    return found


def _addresses(fields: dict[bytes, bytes]) -> Addresses:
    addresses = Addresses()
    for name, attribute in _PEOPLE:
        if value := fields.get(name):
            setattr(addresses, attribute, people(value))
    if value := fields.get(b"from"):
        found = people(value)
        # An unquoted comma in a name ("Doe, John <j@d>") leaves a word that is nobody's address.
        addresses.from_ = next((person for person in found if "@" in person.email), found[0] if found else None)
    if value := fields.get(b"return-path"):
        addresses.return_path = return_path(value)
    return addresses


def return_path(raw: bytes) -> list[Person]:
    """Where failures go (RFC 5321, 4.4); empty for `<>`, mail whose failure nobody wants to know. Not by `people`: each
    newsletter has another one for each letter, which would drive out what is worth remembering."""
    found = _PATH.search(raw[:LONGEST_PATH])
    address = clean(text_of(found[1] if found else raw[:LONGEST_PATH])).strip()
    return [Person(address)] if address else []


def people(raw: bytes) -> list[Person]:
    """The people of an address list. They are shared by messages: nobody may change one."""
    text = text_of(raw[:LONGEST_FIELD])
    if text.endswith(">"):
        found: list[Person] = []
        for piece in text[:-1].split(">, "):
            some = _known_people.get(piece) or _usual_people(piece)
            if some is None:
                break
            found += some
        else:
            if len(found) <= MOST_ADDRESSES:
                return found
    return _persons(parse_addresses(text))


def _persons(pairs: list[tuple[str, str]]) -> list[Person]:
    return [Person(address, name or None) for address, name in pairs]


# By what stands before ">, " or the last ">": a mailbox has few correspondents and many messages. An entry that can be
# read whole ends with its bracket, whatever follows. Emptied when full.
_known_people: dict[str, list[Person]] = {}


def _usual_people(piece: str) -> list[Person] | None:
    """None where it can't be read by itself."""
    pairs = usual_list(piece + ">")
    if pairs is None:
        return None
    found = _persons(pairs)
    if len(piece) <= LONGEST_KNOWN:
        if len(_known_people) >= MOST_KNOWN:
            _known_people.clear()
        _known_people[piece] = found
    return found
