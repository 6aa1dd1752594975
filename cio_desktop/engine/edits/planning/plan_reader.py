"""The plan of an edit, read from the journal and the index: what it has sent, and what it would send now."""

from __future__ import annotations

import json

from cio_desktop.engine.change import FolderChange
from cio_desktop.imap.capabilities import Capabilities
from cio_desktop.imap.quirks import Quirk
from cio_desktop.protocol.enums import EditStatus
from cio_desktop.protocol.resources import PlanStep
from cio_desktop.store import edits, folders, sources
from cio_desktop.store.database import Connection
from cio_desktop.store.edits import EditRow, StepRow
from cio_desktop.store.sources import SourceRow

from . import known_message, preview
from .edit import decode_wish
from .folder_ref import FolderKey, Traits
from .plan_steps import Names, plan_step

_BEFORE_A_RUN = frozenset({EditStatus.PLANNED, EditStatus.WAITING})


def plan_of(connection: Connection, row: EditRow) -> list[PlanStep]:
    """In the order of the commands. Of one that waits, what was sent comes first, then what its next try would send, as
    things are now."""
    own = _concerned(connection, row.account_id, decode_wish(row.want_json)[0])
    written = edits.list_steps(connection, row.id)
    steps = _as_sent([step for step in written if step.state != "void" or step.reply])
    if row.state in _BEFORE_A_RUN or (row.state == EditStatus.RUNNING and not written):
        sent = [step for step in steps if step.state not in {"planned", "void"}]
        known = {_what(step) for step in sent}
        steps = [step for step in steps if step.state != "planned"]
        steps += [step for step in _to_come(connection, row, own) if _what(step) not in known]
    return _told(connection, steps, own)


def plan_ahead(connection: Connection, account_id: str, message_id: str, change: FolderChange) -> list[PlanStep]:
    """Of a change that nobody has asked for yet. Empty where nothing would be left to do, or where it can't be done."""
    own = _concerned(connection, account_id, change)
    return _told(connection, _of_change(connection, account_id, message_id, change, own), own)


def _concerned(connection: Connection, account_id: str, change: FolderChange) -> dict[int, SourceRow]:
    """The sources of its account, and the one of another account that it puts its message into."""
    found = sources.list_of(connection, account_id)
    if change.dst_account is not None and change.dst_source is not None:
        there = sources.by_label(connection, change.dst_account, change.dst_source)
        found += [] if there is None else [there]
    return {each.id: each for each in found}


def _told(connection: Connection, steps: list[StepRow], own: dict[int, SourceRow]) -> list[PlanStep]:
    shown = {
        FolderKey(folder.source_id, folder.raw_name): folder.path
        for source_id in {step.source_id for step in steps}
        for folder in folders.list_of(connection, source_id)
    }
    uidplus = {key for key, each in own.items() if _capabilities(each).uidplus}
    names = Names({key: each.label for key, each in own.items()}, shown, uidplus)
    return [plan_step(step, names) for step in steps]


def _to_come(connection: Connection, row: EditRow, own: dict[int, SourceRow]) -> list[StepRow]:
    change, act = decode_wish(row.want_json)
    if act is not None:
        return preview.of_act(act)
    return _of_change(connection, row.account_id, row.message_id, change, own)


def _of_change(
    connection: Connection, account_id: str, message_id: str, change: FolderChange, own: dict[int, SourceRow]
) -> list[StepRow]:
    known = known_message.load(connection, account_id, message_id, change)
    if known is None:
        return []
    return preview.of_change(change, known, {key: _traits(each) for key, each in own.items()})


def _as_sent(steps: list[StepRow]) -> list[StepRow]:
    """A mark that only told something is written behind the step that it was set for, and was sent before it."""
    marks = [step for step in steps if step.op == "remove" and step.state == "void"]
    ordered: list[StepRow] = []
    for step in [step for step in steps if step not in marks]:
        own = [mark for mark in marks if _place(mark) == _place(step)] if step.op in {"move", "remove"} else []
        ordered += [*own, step]
        marks = [mark for mark in marks if mark not in own]
    return ordered + marks


def _place(step: StepRow) -> tuple[object, ...]:
    return step.source_id, step.src_folder, step.src_uidv, step.src_uid


def _what(step: StepRow) -> tuple[object, ...]:
    return step.op, step.source_id, step.src_folder, step.src_uid, step.dst_folder


def _capabilities(source: SourceRow) -> Capabilities:
    return Capabilities(json.loads(source.caps_json) if source.caps_json else ())


def _traits(source: SourceRow) -> Traits:
    return Traits(move=_capabilities(source).move and Quirk.NO_MOVE not in sources.quirks_of(source))
