"""Building HTML so that text stays text: whatever is not made by `el` is escaped. Knows no page."""

from __future__ import annotations

import html
import re
import string

_VOID = frozenset({"input", "meta", "br", "link"})
# C0 and C1 without tab and line feed, and the characters that turn the direction of what follows them
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\ufeff]")


class Html(str):
    """Markup made by `el`: the only text that is not escaped."""

    __slots__ = ()


Child = str | None


def text(value: str) -> Html:
    return Html(html.escape(_UNSEEN.sub("", value), quote=True))


def el(tag: str, /, *children: Child, **attributes: str | bool | None) -> Html:
    """One element. `class_` and `for_` lose their underscore, others become dashes; None and False leave one out."""
    shown = ""
    for key, value in attributes.items():
        if value is None or value is False:
            continue
        key = key.rstrip("_").replace("_", "-")
        shown += f" {key}" if value is True else f' {key}="{text(value)}"'
    if tag in _VOID:
        return Html(f"<{tag}{shown}>")
    return Html(f"<{tag}{shown}>{group(*children)}</{tag}>")


def group(*children: Child) -> Html:
    """Several without an element around them."""
    return Html("".join(child if isinstance(child, Html) else text(child) for child in children if child is not None))


def filled(sentence: str, **parts: Html) -> Html:
    """A sentence that `tr` gave without values, its fields filled with markup: the order is the language's."""
    pieces: list[Child] = []
    for words, field, _, _ in string.Formatter().parse(sentence):
        pieces += [words, None if field is None else parts[field]]
    return group(*pieces)


def name(value: str) -> Html:
    """An address, a host, a person: kept apart from the sentence around it, whatever direction it is written in."""
    return el("bdi", value)
