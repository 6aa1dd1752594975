"""The steps of an edit as people read them: each command in its order, where it stands, and what proves its end.

Names of folders are spelt as they are shown, numbers and flags as they are sent. Nothing of a message's text is in it.
Pure.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import assert_never

from cio_desktop.imap.names import decode_name
from cio_desktop.protocol.enums import PlanState
from cio_desktop.protocol.resources import PlanStep
from cio_desktop.store.edits import StepRow

from .folder_ref import DELETED, FolderKey
from .step_notes import notes


@dataclass(frozen=True, slots=True)
class Names:
    """Of sources and of folders as they are shown. `uidplus`: the sources that expunge one message alone."""

    sources: Mapping[int, str]
    folders: Mapping[FolderKey, str]
    uidplus: Collection[int] = ()

    def folder(self, step: StepRow, raw: bytes | None) -> str:
        raw = raw or b""
        return f"“{self.folders.get(FolderKey(step.source_id, raw), decode_name(raw))}”"


def plan_step(step: StepRow, names: Names) -> PlanStep:
    return PlanStep(
        state=_state(step),
        source=names.sources.get(step.source_id, ""),
        commands=_commands(step, names),
        check=_check(step, names),
        reply=step.reply,
    )


def _state(step: StepRow) -> PlanState:
    match step.state:
        case "issued":
            return PlanState.SENT
        case "deferred":
            return PlanState.WAITING
        case "planned" | "done" | "void" | "failed" | "asking":
            return PlanState(step.state)
        case never:
            assert_never(never)


def _commands(step: StepRow, names: Names) -> list[str]:
    src, dst = names.folder(step, step.src_folder), names.folder(step, step.dst_folder)
    noted, uid, opened = notes(step), step.src_uid, f"SELECT {src}"
    match step.op:
        case "create":
            return [f"CREATE {dst}", f"SUBSCRIBE {dst}"]
        case "copy" | "move":
            return [_fence(dst), opened, f"UID {step.op.upper()} {uid} {dst}"]
        case "append":
            flags = f" ({' '.join(noted.flags)})" if noted.flags else ""
            return [_fence(dst), f"APPEND {dst}{flags} (the whole message)"]
        case "remove":
            marked = f"UID STORE {uid} +FLAGS.SILENT ({noted.mark})"
            if _taken_back(step):
                return [opened, marked, f"UID STORE {uid} -FLAGS.SILENT ({noted.mark})"]
            return [opened, marked, *_expunge(step, names)]
        case "labels":
            stored = (("+", noted.add), ("-", noted.remove))
            return [
                opened,
                *(f"UID STORE {uid} {sign}X-GM-LABELS.SILENT ({_labels(each)})" for sign, each in stored if each),
            ]
        case "flag":
            sign = "+" if noted.flagged else "-"
            return [opened, f"UID STORE {uid} {sign}FLAGS.SILENT ({' '.join(noted.flags)})"]
        case "drop":
            return [f"DELETE {dst}", f"UNSUBSCRIBE {dst}"]
        case "expunge":
            return [
                opened,
                "UID EXPUNGE of what is marked as deleted" if step.source_id in names.uidplus else "EXPUNGE",
            ]
        case "rename":
            return [f"RENAME {src} {dst}"]
        case "empty":
            expunge = "UID EXPUNGE of these" if step.source_id in names.uidplus else "EXPUNGE"
            return [opened, f"UID STORE of all{_below(step)} +FLAGS.SILENT (\\Deleted)", expunge]
        case "read":
            return [opened, f"UID STORE of the unread{_below(step)} +FLAGS.SILENT (\\Seen)"]
        case never:
            assert_never(never)


def _fence(dst: str) -> str:
    return f"STATUS {dst} (UIDNEXT UIDVALIDITY)"


def _below(step: StepRow) -> str:
    return f" below number {step.dst_fence}" if step.dst_fence is not None else ""


def _labels(labels: Collection[str]) -> str:
    return " ".join(f"“{decode_name(label.encode('latin-1', 'replace'))}”" for label in labels)


def _taken_back(step: StepRow) -> bool:
    """A mark that told something, or came to nothing: it does not stay."""
    return notes(step).mark != DELETED or step.state == "void"


def _expunge(step: StepRow, names: Names) -> list[str]:
    if step.source_id in names.uidplus:
        return [f"UID EXPUNGE {step.src_uid}"]
    return ["EXPUNGE"] if step.state == "done" or notes(step).expunging else []


def _check(step: StepRow, names: Names) -> str:
    """What proves, or proved, that it was carried out."""
    dst, done = names.folder(step, step.dst_folder), step.state == "done"
    match step.op:
        case "create":
            return "Checked by asking for the folder."
        case "copy" | "move" | "append":
            if done and step.dst_uid is not None:
                return f"Seen in {dst} as number {step.dst_uid}."
            above = f" from number {step.dst_fence} on" if step.dst_fence is not None else ""
            return f"Checked by a look at what is new in {dst}{above}. An OK alone is no proof."
        case "remove":
            if _taken_back(step):
                return "The mark tells whether another folder shows this very message. It is taken off again."
            before = "" if notes(step).deleting else "Before it the same text is seen in another folder. "
            if step.state == "deferred":
                return f"{before}It waits: this server can only remove all that is marked as deleted in the folder."
            return f"{before}Afterwards UID SEARCH UID {step.src_uid} finds nothing."
        case "labels":
            return "Checked by reading the labels again."
        case "flag":
            return "Checked by reading the flags again."
        case "drop":
            return "Checked by asking for the folder. One that holds mail is not deleted unless that was asked for."
        case "expunge" | "empty":
            return "Checked by searching for what was marked."
        case "rename":
            return f"Checked by asking for {dst}: it has the number of the old folder, or that one is gone."
        case "read":
            return "Checked by searching for what is unread."
        case never:
            assert_never(never)
