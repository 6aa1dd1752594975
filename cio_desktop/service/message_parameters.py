"""The filters of lists of messages and of files (API.md, Messages). Checks form, not truth."""

from __future__ import annotations

from dataclasses import replace

from cio_desktop.language import Said
from cio_desktop.store.errors import StoreError
from cio_desktop.store.message_filter import MessageFilter
from cio_desktop.store.pattern import as_regex, check_regex
from cio_desktop.store.search_words import Field, SearchWord

from .errors import BadParameter
from .parameters import Parameters

MOST_ADDRESSES = 100
SORTS = ("date", "from", "subject", "source")
MOST_WORDS, LONGEST_WORD = 20, 200
SEARCH = {
    "search": SearchWord(""),
    "search_subject": SearchWord("", Field.SUBJECT),
    "search_from": SearchWord("", Field.FROM),
    "search_to": SearchWord("", Field.TO),
    "search_file": SearchWord("", Field.FILE),
    "without": SearchWord("", without=True),
    "without_subject": SearchWord("", Field.SUBJECT, without=True),
    "without_from": SearchWord("", Field.FROM, without=True),
    "without_to": SearchWord("", Field.TO, without=True),
    "without_file": SearchWord("", Field.FILE, without=True),
}
"""Ours: what a parameter's values are looked for in."""


def read_message_filter(parameters: Parameters, account_id: str | None) -> MessageFilter:
    """`account_id` None: of all accounts, where a source means nothing."""
    limit, offset = parameters.page()
    return MessageFilter(
        account_id=account_id,
        source=parameters.text("source") if account_id is not None else None,
        folder=parameters.text("folder"),
        subject=read_pattern(parameters, "subject"),
        email=read_addresses(parameters, "email"),
        to=read_addresses(parameters, "to"),
        from_=read_addresses(parameters, "from"),
        cc=read_addresses(parameters, "cc"),
        bcc=read_addresses(parameters, "bcc"),
        file_name=read_pattern(parameters, "file_name"),
        file_size_min=parameters.integer("file_size_min", low=0),
        file_size_max=parameters.integer("file_size_max", low=0),
        date_before=parameters.time("date_before"),
        date_after=parameters.time("date_after"),
        indexed_before=parameters.time("indexed_before"),
        indexed_after=parameters.time("indexed_after"),
        ascending=parameters.choice("sort_order", ("asc", "desc")) == "asc",
        limit=limit,
        offset=offset,
    )


def read_search(parameters: Parameters, wanted: MessageFilter) -> MessageFilter:
    """Ours: words as a person types them, and marks of messages."""
    return replace(
        wanted,
        words=tuple(replace(kind, text=text) for name, kind in SEARCH.items() for text in read_words(parameters, name)),
        read=parameters.flag("flag_seen"),
        starred=parameters.flag("flag_flagged"),
        has_file=parameters.flag("has_file"),
        sort=parameters.choice("sort_by", SORTS) or "date",
    )


def read_words(parameters: Parameters, name: str) -> list[str]:
    found = [word for text in parameters.all(name) if (word := text.strip())]
    if len(found) > MOST_WORDS:
        raise BadParameter(name, Said("has more than {most} values", most=MOST_WORDS))
    if any(len(word) > LONGEST_WORD for word in found):
        raise BadParameter(name, Said("has a value of more than {most} characters", most=LONGEST_WORD))
    return found


def read_addresses(parameters: Parameters, name: str) -> tuple[str, ...]:
    found = parameters.addresses(name)
    if len(found) > MOST_ADDRESSES:
        raise BadParameter(name, f"names more than {MOST_ADDRESSES} addresses")
    return tuple(found)


def read_pattern(parameters: Parameters, name: str) -> str | None:
    """A `/regex/` is checked here, so that the answer can name the parameter."""
    text = parameters.text(name)
    expression = None if text is None else as_regex(text)
    if expression is not None:
        try:
            check_regex(expression)
        except StoreError as error:
            raise BadParameter(name, error.words, code=error.code) from error
    return text
