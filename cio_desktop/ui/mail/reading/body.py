"""The text parts of a message as one text to read: which of them are shown, and how. Pure; slow enough for a thread."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import UNSET

from cio_desktop.protocol.resources import Body

from .blocks import MOST_BLOCKS, RULE, Composed
from .html_text import compose_html
from .plain_text import compose_text

_HTML = "text/html"


def shown_parts(parts: Sequence[Body], *, plain: bool) -> list[Body]:
    """Of parts that stand beside each other as text and as HTML one kind is shown (RFC 2046, 5.1.4). `plain`: the text,
    else the HTML."""
    beside: dict[str, set[bool]] = {}
    for part in parts:
        beside.setdefault(_parent(part), set()).add(_is_html(part))
    return [part for part in parts if len(beside[_parent(part)]) < 2 or _is_html(part) is not plain]


def has_both(parts: Sequence[Body]) -> bool:
    return len(shown_parts(parts, plain=True)) < len(parts)


def html_of(parts: Sequence[Body]) -> str:
    """What a browser shows."""
    return "<hr>".join(part.content for part in parts if _is_html(part))


def compose(parts: Sequence[Body], *, plain: bool = False) -> Composed:
    whole = Composed()
    for part in shown_parts(parts, plain=plain):
        one = _compose_part(part)
        if not one.blocks:
            continue
        if whole.blocks:
            whole.blocks.append(RULE)
        whole.blocks += one.blocks
        whole.cut |= one.cut
        whole.simple |= one.simple
        whole.pictures += one.pictures
        if len(whole.blocks) >= MOST_BLOCKS:
            whole.cut = True
            break
    return whole


def _compose_part(part: Body) -> Composed:
    if _is_html(part):
        return compose_html(part.content)
    flowed = part.format is not UNSET and part.format.lower() == "flowed"
    delsp = part.delsp is not UNSET and part.delsp.lower() == "yes"
    return compose_text(part.content, flowed=flowed, delsp=delsp)


def _is_html(part: Body) -> bool:
    return part.type.lower() == _HTML


def _parent(part: Body) -> str:
    return part.body_section.rpartition(".")[0]
