"""A change into another account that is asked for once more, as its answer was lost: what has become of it. Read only.

Carried out anew it would be another change: the message has left by then, or its copy would seem to have been there.
"""

from __future__ import annotations

from collections.abc import Collection

from cio_desktop.engine.change import EditOutcome, FolderChange
from cio_desktop.protocol.enums import EditStatus
from cio_desktop.store import edits, messages
from cio_desktop.store.database import Connection

from .execution.outcome import answer
from .planning.edit import Edit, decode_wish

_GOES_ON = frozenset({EditStatus.PLANNED, EditStatus.RUNNING, EditStatus.WAITING})
_OVER = frozenset({EditStatus.DONE, EditStatus.DEFERRED})


def asked_before(
    connection: Connection, account_id: str, known: Collection[str], unknown: Collection[str], change: FolderChange
) -> dict[str, EditOutcome]:
    """Of messages that are `known` in the account only what goes on still: they may have come back since."""
    found = {each: _last(connection, account_id, each, change, _GOES_ON) for each in known}
    found |= {each: _last(connection, account_id, each, change, _GOES_ON | _OVER) for each in unknown}
    return {message_id: outcome for message_id, outcome in found.items() if outcome is not None}


def _last(
    connection: Connection, account_id: str, message_id: str, change: FolderChange, states: Collection[EditStatus]
) -> EditOutcome | None:
    """The last change of the message, if it is this one; none whose message is known to have gone again."""
    row = next(reversed(edits.of_message(connection, message_id)), None)
    if row is None or row.account_id != account_id or row.state not in states:
        return None
    if decode_wish(row.want_json)[0] != change:
        return None
    outcome = answer(Edit.of(row, edits.list_steps(connection, row.id)))
    if outcome.arrived is None or outcome.arrived.message_id is None:
        return outcome
    there = messages.resolve(connection, change.dst_account or "", outcome.arrived.message_id)
    return outcome if there is not None and there.orphaned is None else None
