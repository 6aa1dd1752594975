"""What is said of a search in texts: how far it is, and what was left out and why."""

from __future__ import annotations

from collections.abc import Callable

from cio_desktop.language import number
from cio_desktop.operations.text_search import NotSearched, TextSearch
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.words.plain import plain_line
from cio_desktop.ui.words.texts import Names, words

SEARCH, STOP, AGAIN = "Search texts on the server", "Stop", "Search texts again"
SAID_MOST = 3  # left out: more are a number

NamesOf = Callable[[SourceKey], Names]
TitleOf = Callable[[SourceKey, str], str]


def note(search: TextSearch, names_of: NamesOf, title_of: TitleOf) -> str:
    if search.running:
        sources = f" of {search.sources} sources" if search.sources > 1 else ""
        done = f" {search.sources_done}{sources} done." if search.sources > 1 else ""
        return f"Searching texts on the server…{done} {_found(search.found)}".strip()
    if not search.over:
        return ""
    told = [_left_out(each, names_of, title_of) for each in search.left_out[:SAID_MOST]]
    if (more := len(search.left_out) - SAID_MOST) > 0:
        told.append(f"{more} more were not searched.")
    stopped = search.sources_done < search.sources
    head = "The search in texts was stopped." if stopped else "Texts were searched, too."
    return " ".join([head, _found(search.found), *told])


def action(search: TextSearch) -> str:
    if search.running:
        return STOP
    if not search.over:
        return SEARCH
    return AGAIN if search.left_out or search.sources_done < search.sources else ""


def _found(count: int) -> str:
    if count == 0:
        return "Nothing was found in them."
    return f"{number(count)} {'messages have' if count > 1 else 'message has'} the words there."


def _left_out(each: NotSearched, names_of: NamesOf, title_of: TitleOf) -> str:
    names = names_of(each.key)
    where = plain_line(names.who, 80) or "One source"
    if each.folder:
        where = f"{plain_line(title_of(each.key, each.folder), 60)} of {where}"
    text = words(each.code, names, said=each.text)
    why = text.title if text.title != "Not all texts were searched" else text.body
    return f"{where} was not searched{' to its end' if each.folder else ''}: {plain_line(why, 160).rstrip('.')}."
