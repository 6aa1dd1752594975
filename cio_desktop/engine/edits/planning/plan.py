"""From the copies of a message and the folders wanted to the steps that lead there. Pure (rules R2, R4, R7).

All adds stand before all removes. Where the server has MOVE, the last add and the last remove of one source are one
UID MOVE: a server that dies in it has the message in one of the two folders.

Copies shown as one message need not hold the same bytes. A copy is removed only where the same bytes stay or are put
elsewhere; any other one is carried over itself. Byte-identical copies of one folder stay as many as they were.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from .folder_ref import DELETED, Copy, FolderKey, FolderRef, Place, Traits


@dataclass(frozen=True, slots=True)
class Step:
    """`append`: into a source without a copy; `src` None: from the spool."""

    op: Literal["copy", "move", "append", "remove"]
    source_id: int
    src: Copy | None = None
    dst: FolderRef | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of the copies beyond where they are.

    `content`: digests of whole messages; a copy without one counts as unlike any other. `moved`: copies this edit has
    put where they are, and the folder each came from. `views`: folders that only show messages of others. `shared`:
    pairs of folders of which one was seen to show the very message of the other.
    """

    content: Mapping[Place, bytes] = field(default_factory=dict)
    moved: Mapping[Place, FolderKey] = field(default_factory=dict)
    views: Collection[FolderKey] = ()
    shared: Collection[frozenset[FolderKey]] = ()

    def of(self, copy: Copy) -> object:
        return self.content.get(copy.place, copy.place)

    def distinct(self, one: Copy, other: Copy) -> bool:
        return frozenset({one.key, other.key}) not in self.shared


class NothingLeft(Exception):
    """The change would leave the message nowhere."""


class LastContent(Exception):
    """Something is to be removed that no other copy is proved to hold."""


class Vanished(Exception):
    """There is no copy left to work on."""


def plan(
    copies: Sequence[Copy],
    add: Sequence[FolderRef],
    remove: Collection[FolderKey],
    traits: Mapping[int, Traits],
    *,
    spooled: bool = False,
    substitutes: Collection[int] = (),
    evidence: Evidence | None = None,
) -> list[Step]:
    """The steps from here to there, in order; none when it is so already.

    `copies` in the order they were looked at: the last one that is to be removed is the one moved, as its folder is
    still open. `substitutes`: other sources whose copies may stand for one that is removed; no source else loses its
    last copy.
    """
    evidence = evidence or Evidence()
    if not copies and not spooled:
        raise Vanished
    leaving, staying = divided(copies, add, remove, evidence.views)
    present = {copy.key for copy in copies}
    missing = [folder for folder in add if folder.key not in present]
    held = {copy.source_id for copy in staying}
    if not add and any(held.isdisjoint({copy.source_id, *substitutes}) for copy in leaving):
        raise NothingLeft
    carried: list[tuple[Copy, FolderRef]] = []
    for source_id in sorted({copy.source_id for copy in leaving}):
        own = [copy for copy in leaving if copy.source_id == source_id]
        target = target_of(source_id, add, missing, substitutes)
        near = [copy for copy in staying if copy.source_id in {source_id, *substitutes}]
        if target is not None:
            carried += [(copy, target) for copy in _carried(own, near, target, evidence)]
        elif any(not _kept(copy, near, evidence) for copy in own):
            raise LastContent
    copying, appending = _additions(
        copies, leaving, staying, missing, {folder.key for _, folder in carried}, evidence.views
    )
    moves: list[Step] = []
    for copy, folder in carried:
        if copy.source_id != folder.source_id:
            appending.append(Step("append", folder.source_id, copy, folder))
        elif traits[folder.source_id].move:
            moves.append(Step("move", folder.source_id, copy, folder))
        else:
            copying.append(Step("copy", folder.source_id, copy, folder))
    # A moved copy must stay where it is until its turn, so copies made before may come from it as well.
    moved = {step.src.place for step in moves if step.src is not None}
    removing = [Step("remove", copy.source_id, copy) for copy in leaving if copy.place not in moved]
    return [*copying, *appending, *moves, *removing]


def divided(
    copies: Sequence[Copy], add: Sequence[FolderRef], remove: Collection[FolderKey], views: Collection[FolderKey]
) -> tuple[list[Copy], list[Copy]]:
    """Those to be left and those that stay. What a view shows is neither: it is a message of another folder."""
    unwanted = set(remove) - {folder.key for folder in add}
    real = [copy for copy in copies if copy.key not in views]
    return [copy for copy in real if copy.key in unwanted], [copy for copy in real if copy.key not in unwanted]


def target_of(
    source_id: int, add: Sequence[FolderRef], missing: Sequence[FolderRef], substitutes: Collection[int] = ()
) -> FolderRef | None:
    """Where what leaves a source goes: into a folder of that source, before that one where it is not yet. To another
    one only where that was asked for."""
    order = [*reversed(missing), *reversed(add)]
    near = next((folder for folder in order if folder.source_id == source_id), None)
    return near or next((folder for folder in order if folder.source_id in substitutes), None)


def to_compare(
    copies: Sequence[Copy],
    add: Sequence[FolderRef],
    remove: Collection[FolderKey],
    views: Collection[FolderKey],
    substitutes: Collection[int] = (),
) -> list[Copy]:
    """The copies whose content a plan depends on. None for the common case: one copy that goes where none is."""
    leaving, staying = divided(copies, add, remove, views)
    present = {copy.key for copy in copies}
    missing = [folder for folder in add if folder.key not in present]
    found: list[Copy] = []
    for source_id in dict.fromkeys(copy.source_id for copy in leaving):
        own = [copy for copy in leaving if copy.source_id == source_id]
        target = target_of(source_id, add, missing, substitutes)
        if target is None:
            found += [*own, *(copy for copy in staying if copy.source_id in {source_id, *substitutes})]
        elif target.source_id != source_id:
            found += [*leaving, *(copy for copy in staying if copy.source_id == target.source_id)]
        elif len(own) > 1 or target.key in present:
            found += [*own, *(copy for copy in staying if copy.key == target.key)]
    return list(dict.fromkeys(found))


def _carried(own: Sequence[Copy], staying: Sequence[Copy], target: FolderRef, evidence: Evidence) -> list[Copy]:
    """The copies that must go to the target themselves: of each content as many as the folder with the most of it has
    (those that left it already counted), less those that are at the target; in another source less those anywhere in
    it."""
    near = own[0].source_id == target.source_id
    there = [copy for copy in staying if (copy.key == target.key if near else copy.source_id == target.source_id)]
    there = [copy for copy in there if all(evidence.distinct(copy, each) for each in own)]
    counts: Counter[tuple[FolderKey, object]] = Counter((copy.key, evidence.of(copy)) for copy in own)
    counts.update((evidence.moved[copy.place], evidence.of(copy)) for copy in there if copy.place in evidence.moved)
    held = Counter(evidence.of(copy) for copy in there)
    carried: list[Copy] = []
    for content in dict.fromkeys(evidence.of(copy) for copy in reversed(own)):
        need = max(count for (_, each), count in counts.items() if each == content) - held[content]
        like = [copy for copy in reversed(own) if evidence.of(copy) == content]
        # twins of one folder before a copy of another one, which may be spared
        like.sort(key=lambda copy: -counts[copy.key, content])
        carried += like[: max(need, 0)]
    return carried


def _kept(copy: Copy, staying: Sequence[Copy], evidence: Evidence) -> bool:
    return any(evidence.of(other) == evidence.of(copy) and evidence.distinct(copy, other) for other in staying)


def _additions(
    copies: Sequence[Copy],
    leaving: Sequence[Copy],
    staying: Sequence[Copy],
    missing: Sequence[FolderRef],
    filled: Collection[FolderKey],
    views: Collection[FolderKey],
) -> tuple[list[Step], list[Step]]:
    """Copies and appends for the folders that nothing is carried to. A view gives a copy where nothing else does."""
    shown = [copy for copy in copies if copy.key in views]
    givers = [*staying, *reversed(leaving), *shown]
    givers.sort(key=lambda copy: DELETED in copy.flags)  # a copy has the flags of its original at first
    copying: list[Step] = []
    appending: list[Step] = []
    for folder in missing:
        if folder.key in filled:
            continue
        near = [copy for copy in givers if copy.source_id == folder.source_id]
        if near:
            copying.append(Step("copy", folder.source_id, near[0], folder))
        else:
            appending.append(Step("append", folder.source_id, next(iter(givers), None), folder))
    return copying, appending
