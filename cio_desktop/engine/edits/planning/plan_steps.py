"""The steps of an edit as people read them: each command in its order, where it stands, and what proves its end.

Names of folders are spelt as they are shown, numbers and flags as they are sent. Nothing of a message's text is in it.
Pure.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import assert_never

from cio_desktop.imap.names import decode_name
from cio_desktop.language import Said
from cio_desktop.protocol.enums import PlanState
from cio_desktop.protocol.resources import PlanStep
from cio_desktop.store.edits import StepRow
from cio_desktop.store.words import sent

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
        return self.folders.get(FolderKey(step.source_id, raw), decode_name(raw))


def plan_step(step: StepRow, names: Names) -> PlanStep:
    commands, check = _commands(step, names), _check(step, names)
    said = [each.sent() if isinstance(each, Said) else None for each in commands]
    return PlanStep(
        state=_state(step),
        source=names.sources.get(step.source_id, ""),
        commands=list(map(str, commands)),
        check=str(check),
        reply=step.reply,
        check_said=check.sent(),
        commands_said=said if any(said) else None,
        said=sent(step.said),
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


def _commands(step: StepRow, names: Names) -> list[Said | str]:
    src, dst = _quoted(names.folder(step, step.src_folder)), _quoted(names.folder(step, step.dst_folder))
    noted, uid, opened = notes(step), step.src_uid, f"SELECT {src}"
    match step.op:
        case "create":
            return [f"CREATE {dst}", f"SUBSCRIBE {dst}"]
        case "copy" | "move":
            return [_fence(dst), opened, f"UID {step.op.upper()} {uid} {dst}"]
        case "append":
            flags = f" ({' '.join(noted.flags)})" if noted.flags else ""
            return [_fence(dst), Said("{command} (the whole message)", command=f"APPEND {dst}{flags}")]
        case "remove":
            marked = f"UID STORE {uid} +FLAGS.SILENT ({noted.mark})"  # as it is: a command
            if _taken_back(step):
                return [opened, marked, f"UID STORE {uid} -FLAGS.SILENT ({noted.mark})"]  # as it is: a command
            return [opened, marked, *_expunge(step, names)]
        case "labels":
            stored = {"+": noted.add, "-": noted.remove}
            return [opened, *(_labelling(uid, sign, each) for sign, each in stored.items() if each)]
        case "flag":
            sign = "+" if noted.flagged else "-"
            return [opened, f"UID STORE {uid} {sign}FLAGS.SILENT ({' '.join(noted.flags)})"]  # as it is: a command
        case "drop":
            return [f"DELETE {dst}", f"UNSUBSCRIBE {dst}"]
        case "expunge":
            return [
                opened,
                Said("UID EXPUNGE of what is marked as deleted") if step.source_id in names.uidplus else "EXPUNGE",
            ]
        case "rename":
            return [f"RENAME {src} {dst}"]
        case "empty":
            expunge = Said("UID EXPUNGE of these") if step.source_id in names.uidplus else "EXPUNGE"
            return [opened, _marking(step, "+FLAGS.SILENT (\\Deleted)"), expunge]
        case "read":
            return [opened, _marking(step, "+FLAGS.SILENT (\\Seen)")]
        case never:
            assert_never(never)


def _quoted(name: str) -> str:
    """As commands have names (RFC 3501, 4.3)."""
    return f'"{name}"'


def _fence(dst: str) -> str:
    return f"STATUS {dst} (UIDNEXT UIDVALIDITY)"  # as it is: a command


def _marking(step: StepRow, what: str) -> Said:
    """Of many at once: their numbers are known when it is sent."""
    below = None if step.dst_fence is None else str(step.dst_fence)
    if step.op == "read":
        if below is None:
            return Said("UID STORE of the unread {what}", what=what)
        return Said("UID STORE of the unread below number {uid} {what}", uid=below, what=what)
    if below is None:
        return Said("UID STORE of all {what}", what=what)
    return Said("UID STORE of all below number {uid} {what}", uid=below, what=what)


def _labelling(uid: int | None, sign: str, labels: Collection[str]) -> str:
    shown = " ".join(_quoted(decode_name(label.encode("latin-1", "replace"))) for label in labels)
    return f"UID STORE {uid} {sign}X-GM-LABELS.SILENT ({shown})"  # as it is: a command


def _taken_back(step: StepRow) -> bool:
    """A mark that told something, or came to nothing: it does not stay."""
    return notes(step).mark != DELETED or step.state == "void"


def _expunge(step: StepRow, names: Names) -> list[Said | str]:
    if step.source_id in names.uidplus:
        return [f"UID EXPUNGE {step.src_uid}"]  # as it is: a command
    return ["EXPUNGE"] if step.state == "done" or notes(step).expunging else []


def _check(step: StepRow, names: Names) -> Said:
    """What proves, or proved, that it was carried out."""
    dst, done = names.folder(step, step.dst_folder), step.state == "done"
    match step.op:
        case "create":
            return Said("Checked by asking for the folder.")
        case "copy" | "move" | "append":
            if done and step.dst_uid is not None:
                return Said("Seen in “{folder}” as number {uid}.", folder=dst, uid=str(step.dst_uid))
            if step.dst_fence is None:
                return Said("Checked by a look at what is new in “{folder}”. An OK alone is no proof.", folder=dst)
            return Said(
                "Checked by a look at what is new in “{folder}” from number {uid} on. An OK alone is no proof.",
                folder=dst,
                uid=str(step.dst_fence),
            )
        case "remove":
            if _taken_back(step):
                return Said("The mark tells whether another folder shows this very message. It is taken off again.")
            after = Said("Afterwards UID SEARCH UID {uid} finds nothing.", uid=str(step.src_uid))
            if step.state == "deferred":
                after = Said("It waits: this server can only remove all that is marked as deleted in the folder.")
            deleting = notes(step).deleting
            return after if deleting else Said("Before it the same text is seen in another folder.") + after
        case "labels":
            return Said("Checked by reading the labels again.")
        case "flag":
            return Said("Checked by reading the flags again.")
        case "drop":
            return Said(
                "Checked by asking for the folder. One that holds mail is not deleted unless that was asked for."
            )
        case "expunge" | "empty":
            return Said("Checked by searching for what was marked.")
        case "rename":
            return Said(
                "Checked by asking for “{folder}”: it has the number of the old folder, or that one is gone.",
                folder=dst,
            )
        case "read":
            return Said("Checked by searching for what is unread.")
        case never:
            assert_never(never)
