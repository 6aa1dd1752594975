"""SEARCH: the keys a client may ask, each a question to one message."""

from collections.abc import Callable
from datetime import UTC, datetime

from tests.support.fake_imap.mailbox import Entry
from tests.support.fake_imap.parse import BadSyntax, NumberSet, Token, text_of, word_of

Question = Callable[[Entry, int], bool]

_FLAGS = {
    "ANSWERED": "\\Answered",
    "DELETED": "\\Deleted",
    "DRAFT": "\\Draft",
    "FLAGGED": "\\Flagged",
    "SEEN": "\\Seen",
}
_FIELDS = {"SUBJECT", "FROM", "TO", "CC", "BCC"}


def _has_flag(flag: str, wanted: bool) -> Question:
    return lambda entry, _: (flag in entry.flags) is wanted


def _header(name: bytes, value: bytes) -> Question:
    def question(entry: Entry, _: int) -> bool:
        unfolded = entry.message.header.replace(b"\r\n ", b" ").replace(b"\r\n\t", b" ").lower()
        prefix = name.lower() + b":"
        lines = (line for line in unfolded.split(b"\r\n") if line.startswith(prefix))
        return any(value.lower() in line[len(prefix) :] for line in lines)

    return question


def _day(token: Token) -> float:
    try:
        return datetime.strptime(text_of(token).decode("ascii"), "%d-%b-%Y").replace(tzinfo=UTC).timestamp()
    except ValueError as error:
        raise BadSyntax("bad date") from error


class Keys:
    def __init__(self, tokens: list[Token], last_number: int, last_uid: int) -> None:
        self.tokens = tokens
        self.last_number = last_number
        self.last_uid = last_uid
        self.at = 0

    def all(self) -> Question:
        questions = []
        while self.at < len(self.tokens):
            questions.append(self.one())
        if not questions:
            raise BadSyntax("SEARCH without a key")
        return lambda entry, number: all(question(entry, number) for question in questions)

    def take(self) -> Token:
        if self.at >= len(self.tokens):
            raise BadSyntax("SEARCH key without its argument")
        self.at += 1
        return self.tokens[self.at - 1]

    def one(self) -> Question:
        token = self.take()
        if isinstance(token, list):
            return Keys(token, self.last_number, self.last_uid).all()
        word = word_of(token)
        if word == "ALL":
            return lambda entry, _: True
        if word == "NOT":
            inner = self.one()
            return lambda entry, number: not inner(entry, number)
        if word == "OR":
            left, right = self.one(), self.one()
            return lambda entry, number: left(entry, number) or right(entry, number)
        if word in _FLAGS:
            return _has_flag(_FLAGS[word], True)
        if word.startswith("UN") and word[2:] in _FLAGS:
            return _has_flag(_FLAGS[word[2:]], False)
        if word[:1].isdigit() or word[:1] == "*":
            numbers = NumberSet(token, self.last_number)
            return lambda _, number: number in numbers
        return self.with_argument(word)

    def with_argument(self, word: str) -> Question:
        if word == "UID":
            uids = NumberSet(text_of(self.take()), self.last_uid)
            return lambda entry, _: entry.uid in uids
        if word == "HEADER":
            return _header(text_of(self.take()), text_of(self.take()))
        if word in _FIELDS:
            return _header(word.encode(), text_of(self.take()))
        if word in ("KEYWORD", "UNKEYWORD"):
            return _has_flag(text_of(self.take()).decode("latin-1"), word == "KEYWORD")
        if word in ("LARGER", "SMALLER"):
            size = int(text_of(self.take()))
            larger = word == "LARGER"
            return lambda entry, _: (len(entry.message.raw) > size) if larger else (len(entry.message.raw) < size)
        if word in ("SINCE", "BEFORE"):
            day, since = _day(self.take()), word == "SINCE"
            return lambda entry, _: (entry.message.internaldate >= day) is since
        if word in ("BODY", "TEXT"):
            text = text_of(self.take()).lower()
            return lambda entry, _: text in entry.message.raw.lower()
        if word in ("MODSEQ", "X-GM-MSGID", "X-GM-THRID"):
            number = int(text_of(self.take()))
            if word == "MODSEQ":
                return lambda entry, _: entry.modseq >= number
            attribute = word[2:].lower().replace("-", "_")
            return lambda entry, _: bool(getattr(entry.message, attribute) == number)
        raise BadSyntax(f"unknown SEARCH key {word}")
