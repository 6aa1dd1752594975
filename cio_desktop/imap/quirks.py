"""What single servers do their own way, by name: noticed on a connection, remembered with the source, shown in its
details. A quirk that hides an extension makes the next commands go without it.
"""

from __future__ import annotations

from collections.abc import Iterable, Set
from enum import StrEnum

from cio_desktop.language import Said

from .capabilities import Capabilities


class Quirk(StrEnum):
    """The values are stored: they stay as they are."""

    NO_MOVE = "no_move"  # edits find it out (fault 94)
    NO_QRESYNC = "no_qresync"
    NO_CONDSTORE = "no_condstore"
    NO_ESEARCH = "no_esearch"
    NO_SEARCH = "no_search"
    NO_LIST_EXTENDED = "no_list_extended"
    NO_XLIST = "no_xlist"
    PLAIN_FETCH = "plain_fetch"
    LOCAL_INBOX = "local_inbox"
    WRAPPED_ITEMS = "wrapped_items"
    DOUBLED_ITEMS = "doubled_items"
    QUOTED_FLAGS = "quoted_flags"
    NIL_LISTS = "nil_lists"
    ODD_NUMBERS = "odd_numbers"
    LOOSE_NAMES = "loose_names"
    UNASKED_CONTINUATIONS = "unasked_continuations"
    STATUS_LAGS = "status_lags"
    OWN_LINES = "own_lines"
    NO_IDLE = "no_idle"
    DONE_ALONE = "done_alone"
    ONE_BY_ONE = "one_by_one"


WORDS = {
    Quirk.NO_MOVE: Said("MOVE is offered and fails: messages are copied, checked, then removed."),
    Quirk.NO_QRESYNC: Said("QRESYNC is offered and not carried out: changes are asked for another way."),
    Quirk.NO_CONDSTORE: Said("CONDSTORE is offered and not carried out: all flags are read at each sync."),
    Quirk.NO_ESEARCH: Said("ESEARCH answers are incomplete: plain SEARCH is used."),
    Quirk.NO_SEARCH: Said("SEARCH does not name all messages: they are listed with FETCH."),
    Quirk.NO_LIST_EXTENDED: Said("The extended LIST is offered and not carried out: plain LIST is used."),
    Quirk.NO_XLIST: Said("XLIST is offered and lists nothing: plain LIST is used."),
    Quirk.PLAIN_FETCH: Said("The usual FETCH is not understood: messages are read without their structure."),
    Quirk.LOCAL_INBOX: Said("The inbox is listed under a name in another language: INBOX is used."),
    Quirk.WRAPPED_ITEMS: Said("FETCH items come in extra parentheses."),
    Quirk.DOUBLED_ITEMS: Said("FETCH items come twice with other values: they count as not told."),
    Quirk.QUOTED_FLAGS: Said("Flags come as quoted strings."),
    Quirk.NIL_LISTS: Said("NIL comes where a list belongs."),
    Quirk.ODD_NUMBERS: Said("Numbers come that can't be true: they count as not told."),
    Quirk.LOOSE_NAMES: Said("Folder names come without the quotes they need."),
    Quirk.UNASKED_CONTINUATIONS: Said("Continuation lines come that nobody asked for."),
    Quirk.STATUS_LAGS: Said("STATUS tells old figures: folders are opened to see what is new."),
    Quirk.OWN_LINES: Said(
        "Lines of the server's own (Status, X-UID) stand in messages: they don't count in comparisons."
    ),
    Quirk.NO_IDLE: Said("IDLE is offered and not carried out: new mail is asked for every few minutes."),
    Quirk.DONE_ALONE: Said(
        "A command that follows the end of IDLE at once is lost: it is sent when that was answered."
    ),
    Quirk.ONE_BY_ONE: Said("Commands sent together fail: each is sent when the one before was answered."),
}
"""For people. Without values: their English is enough to say them in another language."""

_HIDES = {
    Quirk.NO_QRESYNC: ("QRESYNC",),
    Quirk.NO_CONDSTORE: ("CONDSTORE", "QRESYNC"),
    Quirk.NO_ESEARCH: ("ESEARCH",),
    Quirk.NO_LIST_EXTENDED: ("LIST-EXTENDED", "LIST-STATUS"),
    Quirk.NO_XLIST: ("XLIST",),
    Quirk.NO_IDLE: ("IDLE",),
}


def usable(announced: Capabilities, quirks: Set[Quirk]) -> Capabilities:
    """What may be used of what a server announces: the same object where the quirks take nothing away."""
    hidden = {name for quirk in quirks for name in _HIDES.get(quirk, ()) if announced.has(name)}
    if not hidden:
        return announced
    # QRESYNC includes CONDSTORE (RFC 7162 3.2), which may work without it
    implied = {"CONDSTORE"} if "QRESYNC" in hidden and Quirk.NO_CONDSTORE not in quirks else set()
    return Capabilities((announced.names - hidden) | implied)


def known(names: Iterable[str]) -> set[Quirk]:
    """From what is stored. What another version called a quirk is left out."""
    values = {quirk.value: quirk for quirk in Quirk}
    return {values[name] for name in names if name in values}
