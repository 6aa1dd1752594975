"""A change of mail in words: what it does, how it stands and why, what can be done about it. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from cio_desktop.language import Said, Text, heard, listed, parted, tr
from cio_desktop.operations.activity import Change
from cio_desktop.operations.folder_names import FolderTitles, special_title
from cio_desktop.operations.reason import Reason
from cio_desktop.protocol.enums import EditStatus, PlanState
from cio_desktop.protocol.resources import EditState, Source
from cio_desktop.ui.widgets.theme import Role
from cio_desktop.ui.words.plain import plain_block, plain_line
from cio_desktop.ui.words.plan_words import plan_lines
from cio_desktop.ui.words.source_names import address_of, names_of
from cio_desktop.ui.words.texts import Names, why, words
from cio_desktop.ui.words.times import exact, moment, until

from .rows import Line

TITLES = (Text("When"), Text("What"), Text("Message"), Text("How it stands"))
ASKS, WAITS, HELD_UP = "edit.asking", "edit.deferred", "edit.others_marked"


class Verb(Enum):
    """The value is the button's text."""

    TRY = Text("Try now")
    AGAIN = Text("Try again")
    CANCEL = Text("Cancel change")
    REMOVE = Text("Remove now…")
    YES = Text("Remove it without a spare copy…")
    CLEAR = Text("Clear the folder…")


_WITH_REASON = frozenset({EditStatus.WAITING, EditStatus.DEFERRED, EditStatus.FAILED})
_RESULTS = {
    "done": "done",
    "failed": Text("not done"),
    "waiting": Text("waits to be removed"),
    "kept": Text("left as it was"),
}


class Places(NamedTuple):
    """What folders are called: of the change's own source, and of the one that a message goes to."""

    here: FolderTitles = FolderTitles()
    there: FolderTitles = FolderTitles()


UNLISTED = Places()  # their own names


def folder_title(name: str, titles: FolderTitles) -> str:
    return plain_line(special_title(name) or titles.full(name), 120)


def named(state: EditState, places: Places) -> tuple[str, ...]:
    """All folders that it is about, as they are called."""
    here = (state.folder or "", *state.remove, *(each.get("folder", "") for each in state.results))
    return tuple(folder_title(name, places.here) for name in here) + tuple(
        folder_title(name, places.there) for name in state.add
    )


def what(state: EditState, places: Places = UNLISTED) -> str:
    """What it does, as a person would say it."""
    folder = folder_title(state.folder or "", places.here)
    match state.act:
        case "create":
            return tr("Make the folder {folder}", folder=folder)
        case "drop":
            return tr("Delete the folder {folder}", folder=folder)
        case "expunge":
            return tr("Clear {folder} of what is marked as deleted", folder=folder)
        case "rename":
            return tr("Rename or move the folder {folder}", folder=folder)
        case "empty":
            return tr("Empty {folder}", folder=folder)
        case "read":
            return tr("Mark all in {folder} as read", folder=folder)
        case "append":
            return tr("Put a message into {folder}", folder=folder)
        case "delete":
            return tr("Delete")
        case "flags":
            return tr("Change marks")
    if state.add == ["\\Starred"] and not state.remove:
        return tr("Star", "to star")
    if state.remove == ["\\Starred"] and not state.add:
        return tr("Take the star away")
    return _moved(
        _listed(state.remove, places.here), _listed(state.add, places.there), plain_line(state.dst_source or "", 80)
    )


def _listed(names: Sequence[str], titles: FolderTitles) -> str:
    return listed(folder_title(name, titles) for name in names)


def _moved(old: str, new: str, source: str) -> str:
    """`source`: that the new folders are of, where it is another one."""
    if old and new and source:
        return tr("Move from {old} to {new} of {source}", old=old, new=new, source=source)
    if old and new:
        return tr("Move from {old} to {new}", old=old, new=new)
    if new and source:
        return tr("Add to {new} of {source}", new=new, source=source)
    if new:
        return tr("Add to {new}", new=new)
    return tr("Remove from {old}", old=old) if old else tr("Change", "one change of mail")


def standing(state: EditState, now: float) -> tuple[str, str, Role]:
    """(icon, words, role)."""
    status = EditStatus.of_word(state.state)
    match status:
        case EditStatus.PLANNED:
            return "actions/clock", tr("Waits for its turn"), Role.INFO
        case EditStatus.RUNNING:
            return "actions/sync", tr("Being carried out"), Role.INFO
        case EditStatus.WAITING:
            when = until(state.next_try, now) if state.next_try else ""
            waits = tr("Waits, next try {when}", when=when) if when else tr("Waits")
            return "actions/clock", waits, Role.RETRY
        case EditStatus.DEFERRED if state.code == ASKS:
            return "actions/warning", tr("Waits for your answer"), Role.WARN
        case EditStatus.DEFERRED:
            return "actions/check", tr("Done, but a marked copy is left"), Role.LIMITED
        case EditStatus.DONE:
            return "actions/check", tr("Done"), Role.OK
        case EditStatus.FAILED:
            return "actions/warning", tr("Failed"), Role.ERROR
        case EditStatus.CANCELLED:
            return "actions/close", tr("Cancelled"), Role.NEUTRAL
        case None:
            return "actions/info", plain_line(state.state, 60), Role.NEUTRAL


def reason(state: EditState, source: Source | None) -> str:
    """Why it waits or failed; empty where there is nothing to say."""
    if state.state not in _WITH_REASON or not (state.code or state.text):
        return ""
    names = names_of(source) if source is not None else Names()
    code = state.code or "edit.failed"
    title = f"{words(code, names).title}. "
    text = state.text or ""
    return why(Reason(code, text, Said.received(state.said, text)), names).body.removeprefix(title)


def line_of(change: Change, source: Source | None, now: float, places: Places = UNLISTED) -> Line:
    state = change.state
    icon, stands, role = standing(state, now)
    about = plain_line(state.subject) or ("" if not state.message_id else tr("(a message that is not here any more)"))
    because = reason(state, source)
    told = tr("{standing}: {why}", standing=stands, why=because) if because else stands
    who = address_of(source) if source is not None else plain_line(state.source or "")
    does = what(state, places)
    whole = parted((exact(state.created), does, about, who, told))
    cells = (moment(state.created, now), does, about, told)
    return Line(state.edit_id, cells, icon, role, whole)


def verbs(changes: Sequence[Change]) -> list[Verb]:
    """What can be done about these; the first is the likeliest."""
    found: list[Verb] = []
    for verb in Verb:
        if any(verb in _verbs_of(change.state) for change in changes):
            found.append(verb)
    return found if len(changes) == 1 else [verb for verb in found if verb not in {Verb.YES, Verb.CLEAR}]


def with_verb(changes: Sequence[Change], verb: Verb) -> list[Change]:
    return [change for change in changes if verb in _verbs_of(change.state)]


def _verbs_of(state: EditState) -> list[Verb]:
    found = []
    if state.can_retry:
        match EditStatus.of_word(state.state):
            case EditStatus.DEFERRED if state.code == ASKS:
                found.append(Verb.YES)
            case EditStatus.DEFERRED:
                found += [Verb.REMOVE] if state.code != HELD_UP else [Verb.REMOVE, Verb.CLEAR]
            case EditStatus.FAILED:
                found.append(Verb.AGAIN)
            case _:
                found.append(Verb.TRY)
    if state.can_cancel:
        found.append(Verb.CANCEL)
    return found


def details_of(change: Change, source: Source | None, now: float, places: Places = UNLISTED) -> str:
    """All of it: what, why, each folder, and the commands in their order."""
    state = change.state
    _, stands, _ = standing(state, now)
    subject = plain_line(state.subject)
    does = what(state, places)
    lines = [tr("{what}: {subject}", what=does, subject=subject) if subject else does]
    lines.append(tr("Asked for {when}. {standing}.", when=exact(state.created), standing=stands))
    if because := reason(state, source):
        lines.append(because)
    results = [_result(result, state, places) for result in state.results]
    if results:
        lines += ["", tr("Folders"), *results]
    if state.plan:
        lines += ["", tr("Commands") if _begun(state) else tr("Commands it would send"), *plan_lines(state.plan)]
    return plain_block("\n".join(lines))


def _result(result: dict[str, str], of: EditState, places: Places) -> str:
    state, name, text = result.get("state", ""), result.get("folder", ""), result.get("text", "")
    folder = folder_title(name, places.there if name in of.add else places.here)
    became, answer = (
        str(_RESULTS[state]) if state in _RESULTS else plain_line(state, 60),
        plain_line(heard(text, of.said if text == of.text else None)),
    )
    if answer:
        return "  " + tr("{folder}: {result} ({answer})", folder=folder, result=became, answer=answer)
    return "  " + tr("{folder}: {result}", folder=folder, result=became)


def _begun(state: EditState) -> bool:
    return any(step.state != PlanState.PLANNED for step in state.plan)
