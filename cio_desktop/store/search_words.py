"""Words that a person looks for: in the subject, in names and addresses, in names of files, or in any of these.

What the indexes of words and people propose (search_picks.py) is compared here, folded, as one text with another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from unicodedata import category

import msgspec

from cio_desktop.protocol.folding import fold
from cio_desktop.protocol.resources import Addresses, File

from . import addresses


class Field(StrEnum):
    """Where a word is looked for. TO: To, Cc and Bcc."""

    ANY = "any"
    SUBJECT = "subject"
    FROM = "from"
    TO = "to"
    FILE = "file"


@dataclass(slots=True, frozen=True)
class SearchWord:
    """A part of a text, maybe with spaces in it. `without`: messages that do not hold it."""

    text: str
    field: Field = Field.ANY
    without: bool = False


_FROM = (addresses.FROM,)
_TO = (addresses.TO, addresses.CC, addresses.BCC)
KINDS = {Field.ANY: (*_FROM, *_TO), Field.FROM: _FROM, Field.TO: _TO}
_IN_SUBJECT = (Field.ANY, Field.SUBJECT)
_IN_FILES = (Field.ANY, Field.FILE)
_people = msgspec.json.Decoder(Addresses).decode
_files = msgspec.json.Decoder(list[File]).decode


def test(parameter: str, field: Field) -> str:
    """SQL that is true for a message `m` with the word. `parameter`: that of the folded word."""
    return f"holds(:{parameter}, '{field}', m.subject, m.addresses, m.files)"


def holds(word: str, field: str, subject: str, people: str, files: str | None) -> bool:
    """Whether a message holds the folded word."""
    text = _text_of(field, subject, people, files or "")
    if _is_plain(word) and word not in (text if _is_caseless(word) else fold(text)):
        return False  # as it is of most
    if field in _IN_SUBJECT and word in fold(subject):
        return True
    if field in _IN_FILES and files and _of_files(word, files):
        return True
    return field in KINDS and _of_people(word, people, KINDS[Field(field)])


def _text_of(field: str, subject: str, people: str, files: str) -> str:
    """All that is looked at, as it is stored."""
    if field in KINDS:
        return f"{subject}\n{people}\n{files}" if field == Field.ANY else people
    return subject if field == Field.SUBJECT else files


@lru_cache
def _is_plain(word: str) -> bool:
    """Whether JSON spells it as it is."""
    return word.isprintable() and '"' not in word and "\\" not in word


@lru_cache
def _is_caseless(word: str) -> bool:
    """Whether no letter of it has another case, nor is one another's: Chinese, digits."""
    return all(category(letter) in ("Lo", "Nd", "Po", "Zs") for letter in word)


def _of_files(word: str, encoded: str) -> bool:
    return any(word in fold(file.file_name) for file in _files(encoded))


def _of_people(word: str, encoded: str, kinds: Sequence[int]) -> bool:
    found = addresses.people(_people(encoded))
    return any(kind in kinds and (word in fold(name or "") or word in fold(email)) for kind, email, name in found)
