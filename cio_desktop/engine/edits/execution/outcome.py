"""What an edit leaves behind: the local view, a result per folder, the events. Pure, over a finished run."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from typing import Literal, assert_never

from cio_desktop.engine.change import EditOutcome, FolderResult
from cio_desktop.engine.edits.evidence.proof import noted_copies
from cio_desktop.engine.edits.evidence.run import Run, source_place, target_place
from cio_desktop.engine.edits.persistence.journal import LocalChange
from cio_desktop.engine.edits.planning import gmail
from cio_desktop.engine.edits.planning.edit import Edit, waits
from cio_desktop.engine.edits.planning.errors import FinalFailure
from cio_desktop.engine.edits.planning.folder_ref import FolderKey, Place
from cio_desktop.engine.edits.planning.resolve import ALL
from cio_desktop.engine.edits.planning.step_notes import notes
from cio_desktop.language import Said
from cio_desktop.protocol.enums import EditStatus, EventType
from cio_desktop.protocol.resources import Event

DOUBLED = "edit.doubled"


@dataclass(frozen=True, slots=True)
class End:
    """How an edit shall stand when nothing more happens by itself. `run`: that came to it, if one did; `results`: None
    leaves those there were."""

    edit: Edit
    state: EditStatus
    code: str | None = None
    words: Said | str | None = None
    results: tuple[FolderResult, ...] | None = None
    run: Run | None = None
    local: LocalChange = field(default_factory=LocalChange)
    look_at: frozenset[int] = frozenset()
    """Sources that a sync shall look at then, of what had no run."""
    events: tuple[Event, ...] = ()
    over: frozenset[str] = frozenset()
    """Ids of other edits, whose removal has waited for this one."""

    def ended(self) -> Edit:
        """The edit as it shall stand; the one there is stays as it is."""
        results = self.edit.results if self.results is None else self.results
        return replace(self.edit, state=self.state, code=self.code, words=self.words, next_try=None, results=results)


def end_of(run: Run, error: FinalFailure | None = None) -> End:
    """Of a run that came through, or to an `error` that no other run would get around."""
    edit = run.edit
    local = local_change(run)
    found = results(run, error.message if error is not None else "")
    if error is not None:
        return End(edit, EditStatus.FAILED, error.code, error.words, found, run, local)
    if any(waits(step) for step in edit.steps):
        code, text = _why_it_waits(edit)
        return End(edit, EditStatus.DEFERRED, code, text, found, run, local)
    if run.doubled:
        text = Said("The server carried a command out twice: the folder holds the message two times.")
        return End(edit, EditStatus.DONE, DOUBLED, text, found, run, local)
    return End(edit, EditStatus.DONE, None, None, found, run, local)


def _why_it_waits(edit: Edit) -> tuple[str, Said | str]:
    for state, code in (("asking", "edit.asking"), ("deferred", "edit.others_marked")):
        said = next((step.words for step in edit.steps if step.state == state and step.reply), None)
        if said is not None:
            return code, said
    return "edit.deferred", Said("The message is marked as deleted in the old folder, until the server removes it.")


def end_of_recheck(run: Run, error: FinalFailure | None = None) -> End:
    """Of a run that has only looked at what waited: the results there were, but folders that need not wait any more."""
    end = end_of(run, error)
    if error is not None:
        return end
    found = run.edit.results
    if not any(waits(step) for step in run.edit.steps):
        found = tuple(replace(result, state="done") if result.state == "waiting" else result for result in found)
    return replace(end, results=found)


def end_unseen(edit: Edit, error: FinalFailure) -> End:
    """It failed before anything could be looked at."""
    return End(edit, EditStatus.FAILED, error.code, error.words)


def local_change(run: Run) -> LocalChange:
    """Where the message is now, for the local rows; only of folders this run has looked into."""
    change = LocalChange()
    folders = run.known.by_key
    gmail_sources = run.known.gmail_sources
    held: dict[Place, tuple[str, ...]] = {}
    # A folder no sync has been in yet has no UIDVALIDITY here; the one this run saw is meant.
    seen = {place.folder: place.uidvalidity for place in (*run.gone, *run.copies)}
    gone: set[Place] = set(run.gone)
    for place in run.known.places:
        key = FolderKey(place.source_id, place.raw_name)
        at = Place(*key, place.uidvalidity or seen.get(key, 0), place.uid)
        held[at] = tuple(sorted(place.flags))
        if key in run.looked_into:
            gone.add(at)
    # Also places no sync has shown us: one may have stored them meanwhile. What stands for another folder by now is
    # left alone by the store, which compares the UIDVALIDITY.
    for at in sorted(gone - run.copies.keys()):
        folder = folders.get(at.folder)
        if folder is not None and folder.folder_id is not None:
            change.gone.append((folder.folder_id, at.uidvalidity, at.uid))
    marked = _marked(run)
    for at, copy in run.copies.items():
        folder = folders.get(copy.key)
        if folder is None or folder.folder_id is None or run.known.is_target(copy.source_id):
            continue  # another account's message, which is stored as such (appended_row.py)
        if copy.source_id in gmail_sources and gmail.label_of(folder) is not None:
            continue  # labels are kept apart
        if folder.uidvalidity is None:
            change.begun[folder.folder_id] = copy.uidvalidity
        if held.get(at) != tuple(sorted(copy.flags)) or at in marked:
            change.put.append((folder.folder_id, copy))
    for source_id, labels in run.labels.items():
        if run.known.is_target(source_id):
            continue  # of another account's message, as a sync will tell
        change.labels[source_id] = gmail.folder_ids(labels, run.known.folders, source_id)
    return change


def _marked(run: Run) -> set[Place]:
    """Copies that a mark of ours was on, or may have reached: a sync may have read it there meanwhile."""
    tried = [step for step in run.edit.steps if step.op == "remove" and step.extra_json is not None]
    return {place for step in tried for place in (source_place(step), *noted_copies(step))}


def unshown(run: Run) -> set[int]:
    """Sources that were given the message, and of which only a sync tells how they have it: those at Gmail, for labels
    and place; those of another account where it could not be stored."""
    appended = {step.source_id for step in run.edit.steps if step.op == "append" and step.state == "done"}
    labelled = {source_id for source_id in run.labels if run.known.is_target(source_id)}
    stored = {key.source_id for key in run.arrived}
    return labelled | {
        source_id
        for source_id in appended - set(run.known.home_sources)
        if source_id in run.known.gmail_sources or (run.known.is_target(source_id) and source_id not in stored)
    }


def made_anew(run: Run) -> set[int]:
    """Sources with a copy in a folder that was made anew since its places were stored here."""
    folders = run.known.by_key
    seen = [(folders[copy.key], copy.uidvalidity) for copy in run.copies.values() if copy.key in folders]
    same_number = {source_id for source_id, session in run.sessions.items() if session.recreated}
    return same_number | {
        folder.source_id for folder, now in seen if folder.uidvalidity is not None and folder.uidvalidity != now
    }


def results(run: Run, text: str = "") -> tuple[FolderResult, ...]:
    """Per folder: done, waiting (a removal not carried out yet), kept (another source's, or Gmail's own) or failed."""
    held: set[FolderKey] = {copy.key for copy in run.copies.values()}
    waiting = {(step.source_id, step.src_folder) for step in run.edit.steps if waits(step)}
    done = [step for step in run.edit.steps if step.state == "done"]
    sent = {target_place(step).folder for step in done if step.op == "append"}
    put_on = {step.source_id for step in done if step.op == "labels"}
    found = []
    by_id = run.known.by_id
    for source_id, labels in run.labels.items():
        held |= {by_id[each].key for each in gmail.folder_ids(labels, run.known.folders, source_id)}
    for folder in run.wanted.add:
        result = _result(folder.path, folder.key in held, text)
        # a change back would have to name the folder it is in, which nobody asked for: it is offered under no id
        here = None if folder.key in run.moved_on else run.arrived.get(folder.key)
        found.append(
            replace(
                result,
                message_id=here,
                was_there=here is not None and not (folder.key in sent or folder.source_id in put_on),
            )
        )
    for folder in run.wanted.remove:
        if folder.key in waiting:
            found.append(FolderResult(folder.path, "waiting"))
        elif folder.special_use != ALL or folder.source_id not in run.known.gmail_sources:
            found.append(_result(folder.path, folder.key not in held, text))
    found += [FolderResult(folder.path, "kept") for folder in run.wanted.kept]
    found += _deleted(run, waiting, text)
    if run.wanted.starred is not None:
        good = all(("\\Flagged" in copy.flags) == run.wanted.starred for copy in run.copies.values())
        found.append(_result("\\Starred", good, text))
    return tuple(found)


def _deleted(run: Run, waiting: Collection[tuple[int, bytes | None]], text: str) -> list[FolderResult]:
    """The folders a deletion takes the message from, whatever is in them by now."""
    steps = [step for step in run.edit.steps if notes(step).deleting]
    held = {copy.key for copy in run.copies.values()}
    found = {}
    for key in dict.fromkeys(source_place(step).folder for step in steps):
        folder = run.known.by_key.get(key)
        if folder is not None:
            waits_there = key in waiting
            found[key] = (
                FolderResult(folder.path, "waiting") if waits_there else _result(folder.path, key not in held, text)
            )
    return list(found.values())


def _result(path: str, good: bool, text: str) -> FolderResult:
    return FolderResult(path, "done" if good else "failed", "" if good else text)


def answer(edit: Edit) -> EditOutcome:
    """For the caller who waits."""
    return EditOutcome(_told_as(edit), edit.id, edit.code, edit.text, edit.log, edit.results, said=edit.said)


def _told_as(edit: Edit) -> Literal["done", "deferred", "failed", "queued", "cancelled"]:
    match edit.state:
        case EditStatus.DONE:
            return "done"
        case EditStatus.FAILED:
            return "failed"
        case EditStatus.CANCELLED:
            return "cancelled"
        case EditStatus.DEFERRED:
            return "queued" if any(step.state == "asking" for step in edit.steps) else "deferred"
        case EditStatus.PLANNED | EditStatus.RUNNING | EditStatus.WAITING:
            return "queued"
        case never:
            assert_never(never)


def messages_events(run: Run, change: LocalChange) -> list[Event]:
    """One per source whose rows changed."""
    by_id = run.known.by_id
    touched: dict[int, set[str]] = {}
    for key in run.arrived:
        touched.setdefault(key.source_id, set()).add(run.known.by_key[key].path)
    ids = [folder_id for folder_id, _ in change.put] + [folder_id for folder_id, _, _ in change.gone]
    for source_id, labels in change.labels.items():
        ids += set(labels) ^ set(run.known.labels.get(source_id, ()))
    for folder_id in ids:
        folder = by_id.get(folder_id)
        if folder is not None:
            touched.setdefault(folder.source_id, set()).add(folder.path)
    there = [*dict.fromkeys(run.arrived.values())]
    events = []
    for source_id, paths in touched.items():
        source = run.known.source(source_id)
        named = there if run.known.is_target(source_id) else [run.edit.message_id]
        events.append(
            Event(
                type=EventType.MESSAGES,
                account_id=source.account_id,
                label=source.label,
                folders=sorted(paths),
                message_ids=named or None,
            )
        )
    return events
