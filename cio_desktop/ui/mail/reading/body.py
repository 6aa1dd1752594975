"""The text parts of a message as one text to read: which of them are shown, and how. Pure; slow enough for a thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import UNSET

from cio_desktop.protocol.resources import Body

from .blocks import MOST_BLOCKS, RULE, Composed
from .html_text import Shown, compose_html
from .plain_text import compose_text
from .sanitizer import words_of

_HTML = "text/html"
_PLAIN = "text/plain"
_LONG = 64 * 1024  # characters: nobody says nothing by so many


def shown_parts(parts: Sequence[Body], *, plain: bool) -> list[Body]:
    """Of parts that are the same text as text and as HTML one kind is shown (RFC 2046, 5.1.4). `plain`: the text, else
    the HTML."""
    left_out = {id(page if plain and _is_plain(text) else text) for text, page in _twins(parts)}
    return [part for part in parts if id(part) not in left_out]


def _twins(parts: Sequence[Body]) -> list[tuple[Body, Body]]:
    """Texts and the HTML that says the same. The API does not tell which multiparts are alternatives: the numbers do.

    The better form stands last (RFC 2046, 5.1.4), so texts right before HTML are its plain form. The HTML may be
    deeper, among its pictures (RFC 2387). A text after HTML is one of its own, such as the footer of a mailing list;
    but not what is no plain text, such as an invitation. HTML without words is no form of anything.
    """
    found: list[tuple[Body, Body]] = []
    pages: dict[str, Body] = {}
    run: list[Body] = []  # texts one after the other, up to here
    for part in parts:
        if not _is_html(part):
            if (page := pages.get(_parent(part))) is not None and not _is_plain(part):
                found.append((part, page))
            run.append(part)
        else:
            if _has_words(part):
                found += [
                    (text, part) for number, text in enumerate(reversed(run), 1) if _is_beside(text, part, number)
                ]
                pages[_parent(part)] = part
            run = []
    return found


def _is_beside(text: Body, page: Body, distance: int) -> bool:
    """The page, or what it is in, stands so many places after the text in the same multipart."""
    *parent, number = text.body_section.split(".")
    *around, place = page.body_section.split(".")[: len(parent) + 1]
    return around == parent and place.isdecimal() and number.isdecimal() and int(place) - int(number) == distance


def _has_words(page: Body) -> bool:
    markup = page.content
    return len(markup) > _LONG or "<img" in markup.lower() or bool(words_of(markup, 200)[0])


def has_both(parts: Sequence[Body]) -> bool:
    return any(_is_plain(text) for text, _ in _twins(parts))


def html_of(parts: Sequence[Body]) -> str:
    """What a browser shows."""
    return "<hr>".join(part.content for part in parts if _is_html(part))


def compose(parts: Sequence[Body], *, plain: bool = False, pictures: Mapping[str, Shown] | None = None) -> Composed:
    whole = Composed()
    for part in shown_parts(parts, plain=plain):
        one = _compose_part(part, pictures)
        if not one.blocks:
            continue
        if whole.blocks:
            whole.blocks.append(RULE)
        whole.blocks += one.blocks
        whole.cut |= one.cut
        whole.simple |= one.simple
        whole.pictures += one.pictures
        whole.inside += one.inside
        whole.outside += one.outside
        if len(whole.blocks) >= MOST_BLOCKS:
            whole.cut = True
            break
    return whole


def _compose_part(part: Body, pictures: Mapping[str, Shown] | None) -> Composed:
    if _is_html(part):
        return compose_html(part.content, pictures)
    flowed = part.format is not UNSET and part.format.lower() == "flowed"
    delsp = part.delsp is not UNSET and part.delsp.lower() == "yes"
    return compose_text(part.content, flowed=flowed, delsp=delsp)


def _is_plain(part: Body) -> bool:
    return part.type.lower() == _PLAIN


def _is_html(part: Body) -> bool:
    return part.type.lower() == _HTML


def _parent(part: Body) -> str:
    return part.body_section.rpartition(".")[0]
