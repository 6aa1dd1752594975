"""What is said of a search in texts: how far it is, and what was left out and why."""

from __future__ import annotations

from collections.abc import Callable

from cio_desktop.language import Text, counted, heard, tr
from cio_desktop.operations.text_search import NotSearched, TextSearch
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.words.plain import plain_line
from cio_desktop.ui.words.texts import Names, entry, words

SEARCH, STOP, AGAIN = Text("Search texts on the server"), Text("Stop"), Text("Search texts again")
SAID_MOST = 3  # left out: more are a number

NamesOf = Callable[[SourceKey], Names]
TitleOf = Callable[[SourceKey, str], str]


def note(search: TextSearch, names_of: NamesOf, title_of: TitleOf) -> str:
    if search.running:
        told = [tr("Searching texts on the server…")]
        if search.sources > 1:
            told.append(
                counted(
                    search.sources,
                    "{done} of {n} source done.",
                    "{done} of {n} sources done.",
                    done=search.sources_done,
                )
            )
        return " ".join([*told, _found(search.found)])
    if not search.over:
        return ""
    told = [_left_out(each, names_of, title_of) for each in search.left_out[:SAID_MOST]]
    if (more := len(search.left_out) - SAID_MOST) > 0:
        told.append(counted(more, "{n} more was not searched.", "{n} more were not searched."))
    stopped = search.sources_done < search.sources
    head = tr("The search in texts was stopped.") if stopped else tr("Texts were searched, too.")
    return " ".join([head, _found(search.found), *told])


def action(search: TextSearch) -> str:
    if search.running:
        return str(STOP)
    if not search.over:
        return str(SEARCH)
    return str(AGAIN) if search.left_out or search.sources_done < search.sources else ""


def _found(count: int) -> str:
    if count == 0:
        return tr("Nothing was found in them.")
    return counted(count, "{n} message has the words there.", "{n} messages have the words there.")


def _left_out(each: NotSearched, names_of: NamesOf, title_of: TitleOf) -> str:
    names = names_of(each.key)
    source = plain_line(names.who, 80) or tr("One source")
    text = words(each.code, names, said=heard(each.text, each.said))
    general = entry(each.code).title == entry("search").title
    why = plain_line(text.body if general else text.title, 160).rstrip(".")
    if not each.folder:
        return tr("{source} was not searched: {why}.", source=source, why=why)
    folder = plain_line(title_of(each.key, each.folder), 60)
    return tr("{folder} of {source} was not searched to its end: {why}.", folder=folder, source=source, why=why)
