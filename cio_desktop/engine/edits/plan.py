"""From the copies of a message and the folders wanted to the steps that lead there. Pure (rules R2, R4, R7).

All adds stand before all removes. Where the server has MOVE, the last add and the last remove of one source are one
UID MOVE: a server that dies in it has the message in one of the two folders.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from .box import Box, BoxKey, Copy, Traits

Digest = Callable[[Copy], bytes | None]
"""Of the whole text of a copy, as far as it is known."""


@dataclass(frozen=True, slots=True)
class Step:
    """`op`: copy, move, append (source without a copy; `src` None: from the spool), remove."""

    op: str
    source_id: int
    src: Copy | None = None
    dst: Box | None = None


class NothingLeft(Exception):
    """The change would leave the message nowhere."""


class OtherContent(Exception):
    """What stays elsewhere is another version of the message: the one to be removed would be lost."""


class Vanished(Exception):
    """There is no copy left to work on."""


def plan(
    copies: Sequence[Copy],
    add: Sequence[Box],
    remove: Sequence[BoxKey],
    traits: Mapping[int, Traits],
    *,
    spooled: bool = False,
    elsewhere: bool = False,
    each_source: bool = True,
    digest: Digest = lambda _copy: None,
) -> list[Step]:
    """The steps from here to there, in order; none when it is so already.

    `copies` in the order they were looked at: the last one that is to be removed is the one moved, as its folder is
    still open. `elsewhere`: the message is also where this plan does not reach (a Gmail source). `each_source`: none of
    them may lose its last copy unless something is put somewhere; else only the last of all must stay.

    A source that loses its last copy to another one gives its very bytes: `digest` tells which they are, and a copy
    elsewhere counts only where it is known to have the same.
    """
    if not copies and not (spooled or elsewhere):
        raise Vanished
    unwanted = set(remove) - {box.key for box in add}
    present = {copy.key for copy in copies}
    missing = [box for box in add if box.key not in present]
    leaving = [copy for copy in copies if copy.key in unwanted]
    staying = [copy for copy in copies if copy.key not in unwanted]
    held = {copy.source_id for copy in staying}
    emptied = any(copy.source_id not in held for copy in leaving)
    if not (add or elsewhere) and (not staying or (each_source and emptied)):
        raise NothingLeft
    emigrants = [copy for copy in leaving if copy.source_id not in held | {box.source_id for box in add}]
    contents = {digest(copy) for copy in emigrants}
    copying: list[Step] = []
    appending: list[Step] = []
    for box in missing:
        near = [c for c in (*staying, *reversed(leaving)) if c.source_id == box.source_id]
        if emigrants:
            near = [c for c in near if digest(c) is not None and digest(c) in contents]
        if near:
            copying.append(Step("copy", box.source_id, near[0], box))
        else:
            origin = next(iter((*emigrants, *staying, *leaving)), None)
            appending.append(Step("append", box.source_id, origin, box))
    appending += [] if elsewhere else _unsaved(emigrants, staying, [*copying, *appending], add, digest)
    moves: list[Step] = []
    moved: Copy | None = None
    if copying:
        last = copying[-1]
        candidates = [copy for copy in leaving if copy.source_id == last.source_id]
        if candidates and traits[last.source_id].move:
            moved = candidates[-1]
            copying.pop()
            moves.append(Step("move", last.source_id, moved, last.dst))
    # The moved copy must stay where it is until its turn, so copies made before may come from it as well.
    removing = [Step("remove", copy.source_id, copy) for copy in leaving if copy is not moved]
    return [*copying, *appending, *moves, *removing]


def _unsaved(
    emigrants: Sequence[Copy], staying: Sequence[Copy], planned: Sequence[Step], add: Sequence[Box], digest: Digest
) -> list[Step]:
    """Appends of the versions that would be nowhere: each to the first folder wanted."""
    saved = {digest(copy) for copy in staying} | {digest(step.src) for step in planned if step.src is not None}
    saved.discard(None)
    steps: list[Step] = []
    for copy in emigrants:
        if digest(copy) in saved or any(step.src is copy for step in planned):
            continue
        if not add:
            raise OtherContent
        steps.append(Step("append", add[0].source_id, copy, add[0]))
        saved.add(digest(copy))
    return steps
