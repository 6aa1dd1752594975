"""A change of mail in words: what it does, how it stands and why, what can be done about it. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from cio_desktop.operations.activity import Change
from cio_desktop.operations.folder_names import path_title, special_title
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

TITLES = ("When", "What", "Message", "How it stands")
ASKS, WAITS, HELD_UP = "edit.asking", "edit.deferred", "edit.others_marked"


class Verb(StrEnum):
    """The value is the button's text."""

    TRY = "Try now"
    AGAIN = "Try again"
    CANCEL = "Cancel change"
    REMOVE = "Remove now…"
    YES = "Remove it without a spare copy…"
    CLEAR = "Clear the folder…"


_WITH_REASON = frozenset({EditStatus.WAITING, EditStatus.DEFERRED, EditStatus.FAILED})
_RESULTS = {"done": "done", "failed": "not done", "waiting": "waits to be removed", "kept": "left as it was"}


def folder_title(name: str) -> str:
    return plain_line(special_title(name) or path_title(name), 120)


def what(state: EditState) -> str:
    """What it does, as a person would say it."""
    folder = folder_title(state.folder or "")
    match state.act:
        case "create":
            return f"Make the folder {folder}"
        case "drop":
            return f"Delete the folder {folder}"
        case "expunge":
            return f"Clear {folder} of what is marked as deleted"
        case "rename":
            return f"Rename or move the folder {folder}"
        case "empty":
            return f"Empty {folder}"
        case "read":
            return f"Mark all in {folder} as read"
        case "append":
            return f"Put a message into {folder}"
        case "delete":
            return "Delete"
        case "flags":
            return "Change marks"
    add, remove = (", ".join(map(folder_title, names)) for names in (state.add, state.remove))
    if state.add == ["\\Starred"] and not remove:
        return "Star"
    if state.remove == ["\\Starred"] and not add:
        return "Take the star away"
    where = f" of {plain_line(state.dst_source, 80)}" if state.dst_source else ""
    if add and remove:
        return f"Move from {remove} to {add}{where}"
    return f"Add to {add}{where}" if add else f"Remove from {remove}" if remove else "Change"


def standing(state: EditState, now: float) -> tuple[str, str, Role]:
    """(icon, words, role)."""
    status = EditStatus.of_word(state.state)
    match status:
        case EditStatus.PLANNED:
            return "actions/clock", "Waits for its turn", Role.INFO
        case EditStatus.RUNNING:
            return "actions/sync", "Being carried out", Role.INFO
        case EditStatus.WAITING:
            again = f", next try {until(state.next_try, now)}" if state.next_try else ""
            return "actions/clock", f"Waits{again}", Role.RETRY
        case EditStatus.DEFERRED if state.code == ASKS:
            return "actions/warning", "Waits for your answer", Role.WARN
        case EditStatus.DEFERRED:
            return "actions/check", "Done, but a marked copy is left", Role.LIMITED
        case EditStatus.DONE:
            return "actions/check", "Done", Role.OK
        case EditStatus.FAILED:
            return "actions/warning", "Failed", Role.ERROR
        case EditStatus.CANCELLED:
            return "actions/close", "Cancelled", Role.NEUTRAL
        case None:
            return "actions/info", plain_line(state.state, 60), Role.NEUTRAL


def reason(state: EditState, source: Source | None) -> str:
    """Why it waits or failed; empty where there is nothing to say."""
    if state.state not in _WITH_REASON or not (state.code or state.text):
        return ""
    names = names_of(source) if source is not None else Names()
    code = state.code or "edit.failed"
    title = f"{words(code, names).title}. "
    return why(Reason(code, state.text or ""), names).body.removeprefix(title)


def line_of(change: Change, source: Source | None, now: float) -> Line:
    state = change.state
    icon, stands, role = standing(state, now)
    about = plain_line(state.subject) or ("" if not state.message_id else "(a message that is not here any more)")
    because = reason(state, source)
    told = f"{stands}: {because}" if because else stands
    who = address_of(source) if source is not None else plain_line(state.source or "")
    whole = " · ".join(filter(None, (exact(state.created), what(state), about, who, told)))
    cells = (moment(state.created, now), what(state), about, told)
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


def details_of(change: Change, source: Source | None, now: float) -> str:
    """All of it: what, why, each folder, and the commands in their order."""
    state = change.state
    _, stands, _ = standing(state, now)
    lines = [what(state) + (f": {plain_line(state.subject)}" if state.subject else "")]
    lines.append(f"Asked for {exact(state.created)}. {stands}.")
    if because := reason(state, source):
        lines.append(because)
    results = [_result(result) for result in state.results]
    if results:
        lines += ["", "Folders", *results]
    if state.plan:
        lines += ["", "Commands" if _begun(state) else "Commands it would send", *plan_lines(state.plan)]
    return plain_block("\n".join(lines))


def _result(result: dict[str, str]) -> str:
    words = _RESULTS.get(result.get("state", ""), result.get("state", ""))
    said = result.get("text", "")
    return f"  {folder_title(result.get('folder', ''))}: {words}" + (f" ({plain_line(said)})" if said else "")


def _begun(state: EditState) -> bool:
    return any(step.state != PlanState.PLANNED for step in state.plan)
