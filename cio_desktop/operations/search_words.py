"""What a person searched for, once it is understood (search_text.py). Pure."""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from cio_desktop.client.resources.queries import SearchQuery
from cio_desktop.protocol.folding import fold
from cio_desktop.protocol.resources import Message

ANY, SUBJECT, FROM, TO, FILE = "", "subject", "from", "to", "file"


class Word(NamedTuple):
    """A part of a text. `field`: where it is looked for; ANY: in the subject, in names and addresses, in names of
    files. `without`: messages that do not have it."""

    text: str
    field: str = ANY
    without: bool = False

    def match(self, message: Message) -> bool:
        wanted = fold(self.text)
        return any(wanted in fold(text) for text in self._texts(message)) is not self.without

    def _texts(self, message: Message) -> list[str]:
        texts: list[str | None] = []
        if self.field in {ANY, SUBJECT}:
            texts.append(message.subject)
        if self.field in {ANY, FILE}:
            texts += [file.file_name for file in message.files]
        people = message.addresses
        if self.field in {ANY, FROM} and people.from_ is not None:
            texts += [people.from_.name, people.from_.email]
        if self.field in {ANY, TO}:
            texts += [text for person in (*people.to, *people.cc, *people.bcc) for text in (person.name, person.email)]
        return [text for text in texts if text]


class Words(msgspec.Struct, frozen=True):
    """`text`: as it was typed. Of the rest everything has to hold: `since` and `before` in Unix seconds, `texts`:
    searches in texts (ours) whose hits count as if all words of no field were there."""

    text: str = ""
    words: tuple[Word, ...] = ()
    since: int | None = None
    before: int | None = None
    read: bool | None = None
    starred: bool | None = None
    has_file: bool | None = None
    texts: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.words) or any(
            each is not None for each in (self.since, self.before, self.read, self.starred, self.has_file)
        )

    @property
    def positive(self) -> tuple[str, ...]:
        """What can be looked for in the text of a message."""
        return tuple(word.text for word in self.words if word.field == ANY and not word.without)

    def query(self) -> SearchQuery:
        """As the service is asked."""
        asked: dict[str, list[str]] = {}
        for word in self.words:
            name = "without" if word.without else "search"
            asked.setdefault(f"{name}_{word.field}" if word.field else name, []).append(word.text)
        query = SearchQuery(flag_seen=self.read, flag_flagged=self.starred, has_file=self.has_file)
        query.update(asked)  # type: ignore[typeddict-item]
        if self.texts:
            query["text_search"] = self.texts
        return query

    def match(self, message: Message) -> bool:
        """As the service would answer."""
        if not all(word.match(message) for word in self.words):
            return False
        if self.since is not None and message.date < self.since:
            return False
        if self.before is not None and message.date >= self.before:
            return False
        if self.has_file is not None and any(not file.is_embedded for file in message.files) is not self.has_file:
            return False
        return self._marked(message)

    def _marked(self, message: Message) -> bool:
        flags = message.flags or []
        return all(
            wanted is None or (flag in flags) is wanted
            for flag, wanted in (("\\Seen", self.read), ("\\Flagged", self.starred))
        )
