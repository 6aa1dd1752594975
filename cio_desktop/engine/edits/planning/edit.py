"""One edit in memory: its wish, its state, its steps as the journal has them. Data and its spelling; no database."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import assert_never

import msgspec

from cio_desktop.engine.change import FolderChange, FolderName, FolderResult, SourceAct
from cio_desktop.language import Said
from cio_desktop.protocol.enums import EditStatus
from cio_desktop.protocol.resources import EditState
from cio_desktop.store.edits import EditRow, StepRow

from .folder_ref import FolderKey, Place


def sent(step: StepRow) -> bool:
    """Whether its command has, or may have, changed something on a server."""
    match step.state:
        case "issued" | "done" | "deferred":
            return True
        case "planned" | "void" | "failed" | "asking":
            return False
        case never:
            assert_never(never)


def waits(step: StepRow) -> bool:
    """A removal that is not over: for the server's expunge, or for a person's yes."""
    match step.state:
        case "deferred" | "asking":
            return True
        case "planned" | "issued" | "done" | "void" | "failed":
            return False
        case never:
            assert_never(never)


def encode_change(change: FolderChange) -> str:
    return msgspec.json.encode(change).decode()


def encode_act(act: SourceAct) -> str:
    return msgspec.json.encode(_Act(act)).decode()


class _Act(msgspec.Struct):
    """How the journal spells an act; a change of folders has no such member."""

    act: SourceAct | None = None


def decode_wish(text: str) -> tuple[FolderChange, SourceAct | None]:
    act = msgspec.json.decode(text, type=_Act).act
    return (msgspec.json.decode(text, type=FolderChange), None) if act is None else (FolderChange(), act)


@dataclass(slots=True)
class Edit:
    """`consent`: the person said yes to what waits for it (a remove without spool, an expunge of the folder)."""

    id: str
    account_id: str
    message_id: str
    change: FolderChange
    state: EditStatus
    created: int
    updated: int
    tries: int = 0
    next_try: int | None = None
    code: str | None = None
    words: Said | str | None = None
    """Why it failed or waits."""
    log: str | None = None
    results: tuple[FolderResult, ...] = ()
    steps: list[StepRow] = field(default_factory=list)
    consent: bool = False
    issues: dict[object, int] = field(default_factory=dict)
    """How often each command was sent since the edit last waited."""
    checked_at: float = 0.0
    recheck_due: bool = False
    """Deferred, and about to be looked at again."""
    ending: bool = False
    """Its end is being stored."""
    paused: bool = False
    """It waits for its source to be let in again, not for a timer of its own."""
    home_sources: frozenset[int] = frozenset()
    """The sources the message was in when that was looked up last."""
    one_by_one: bool = False
    """Several commands in one trip were broken off: each by itself then."""
    batch_over: asyncio.Event | None = None
    """Set when a common command with other messages is over."""
    act: SourceAct | None = None
    """Instead of a change of a message's folders; there is no message then."""

    @property
    def text(self) -> str | None:
        return None if self.words is None else str(self.words)

    @property
    def said(self) -> Said | None:
        return self.words if isinstance(self.words, Said) else None

    @property
    def queue_key(self) -> str:
        """Edits of one key are carried out one after the other: those of a message, the acts on a folder."""
        return self.message_id if self.act is None else f"{self.act.source_id}:{self.act.folder.hex()}"

    def request_recheck(self) -> None:
        """What waits to be expunged shall be looked at."""
        self.recheck_due = True

    @classmethod
    def of(cls, row: EditRow, steps: list[StepRow]) -> Edit:
        results = msgspec.json.decode(row.results_json, type=tuple[FolderResult, ...]) if row.results_json else ()
        change, act = decode_wish(row.want_json)
        return cls(
            row.id,
            row.account_id,
            row.message_id,
            change,
            row.state,
            row.created,
            row.updated,
            row.tries,
            row.next_try,
            row.code,
            row.words,
            row.log,
            results,
            steps,
            act=act,
        )

    @property
    def called_off(self) -> bool:
        """Nothing is sent for it any more, and nothing that a run comes to counts."""
        return self.ending or self.state == EditStatus.CANCELLED

    def adopt(self, stored: Edit) -> None:
        """What the journal says of it by now."""
        self.state, self.code, self.words = stored.state, stored.code, stored.words
        self.next_try, self.results, self.updated = stored.next_try, stored.results, stored.updated

    @property
    def open(self) -> bool:
        return not self.state.closed

    @property
    def left_folders(self) -> set[FolderKey]:
        """Folders that it has taken the message out of, or is about to."""
        return {
            FolderKey(step.source_id, step.src_folder)
            for step in self.steps
            if step.op in {"move", "remove"} and sent(step) and step.src_folder is not None
        }

    @property
    def arrived_at(self) -> set[Place]:
        """Where it has put its message in another account, while it is at work."""
        if self.change.dst_account is None or self.state == EditStatus.DEFERRED:
            return set()
        return {
            Place(step.source_id, step.dst_folder or b"", step.dst_uidv or 0, step.dst_uid)
            for step in self.steps
            if step.op == "append" and step.state == "done" and step.dst_uid is not None
        }

    @property
    def begun(self) -> bool:
        """Whether a command may have reached a server: from then on it can't be cancelled."""
        return any(map(sent, self.steps))

    def public(self) -> EditState:
        def names(listed: tuple[FolderName, ...]) -> list[str]:
            return [name.name or name.symbolic or "" for name in listed]

        arrived = next((each for each in self.results if each.message_id is not None), None)
        return EditState(
            edit_id=self.id,
            message_id=self.message_id,
            state=self.state,
            created=self.created,
            updated=self.updated,
            next_try=self.next_try,
            code=self.code,
            text=self.text,
            said=None if self.said is None else self.said.sent(),
            add=names(self.change.add),
            remove=names(self.change.remove),
            source=self.change.source if self.act is None else self.act.source,
            dst_source=self.change.dst_source,
            dst_account=self.change.dst_account,
            dst_message_id=None if arrived is None else arrived.message_id,
            dst_was_there=arrived is not None and arrived.was_there,
            act=_kind_of(self.change) if self.act is None else self.act.kind,
            folder=None if self.act is None else self.act.path,
            can_cancel=self.open and not self.begun and not self.ending,
            can_retry=self.state in {EditStatus.WAITING, EditStatus.DEFERRED, EditStatus.FAILED},
        )


def _kind_of(change: FolderChange) -> str | None:
    if change.delete:
        return "delete"
    flags_alone = (change.set_flags or change.clear_flags) and not change.add
    return "flags" if flags_alone else None
