"""Faults put into the program on purpose: the simulator must find each within a thousand seeds.

Each is a patch of the running code, by name: where the code it spoils is renamed, it fails loudly and is to be adapted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from cio_desktop.engine.edits import attempt, proof, removal, transfer
from cio_desktop.engine.edits.desk import Desk
from cio_desktop.engine.edits.fingerprint import Fingerprint
from cio_desktop.engine.edits.run import Run
from cio_desktop.engine.sync.increments import Increment
from cio_desktop.imap.commands import edit as commands
from cio_desktop.store.database import Database
from cio_desktop.store.edits import StepRow
from tests.simulate.run import run as run_script
from tests.simulate.script import made
from tests.simulate.shrink import kind_of

MOST = 1000

Patch = tuple[Any, str, Any]


@dataclass(frozen=True)
class Planted:
    """`profiles`: where it shows, tried in turn."""

    name: str
    profiles: tuple[str, ...]
    patches: Callable[[], list[Patch]]

    @contextmanager
    def in_place(self) -> Iterator[None]:
        before = [(owner, name, getattr(owner, name)) for owner, name, _ in self.patches()]
        for owner, name, value in self.patches():
            setattr(owner, name, value)
        try:
            yield
        finally:
            for owner, name, value in before:
                setattr(owner, name, value)


def _unwritten() -> list[Patch]:
    async def issue(self: Run, step: StepRow) -> None:
        step.state, step.reply, self.edit.state = "issued", None, "running"

    return [(Run, "issue", issue)]


def _not_synced() -> list[Patch]:
    return [(Database, "write_durable", Database.write)]


def _no_fence_search() -> list[Patch]:
    """What was sent without an answer is taken for not carried out."""

    async def settle(run: Run) -> None:
        for step in run.edit.steps:
            if step.state == "issued":
                step.state = "void"

    return [(attempt, "_settle", settle)]


def _bytes_not_compared() -> list[Patch]:
    async def digest(run: Run, copy: Any) -> bytes:
        return b"the same"

    return [(proof, "digest", digest)]


def _rest_not_seen() -> list[Patch]:
    """The copies relied upon are not looked at again between mark and expunge."""

    async def look_again(self: Run, key: Any) -> list[Any]:
        return self.in_box(key)

    async def stands(run: Run, leaving: Any, *, fresh_enough: bool) -> bool:
        return True

    return [(Run, "look_again", look_again), (removal, "_rest_stands", stands)]


def _uidvalidity_ignored() -> list[Patch]:
    """A folder made anew is taken for the old one, a UID in it for the message."""
    look = Desk.look

    async def must_open(self: Desk, raw: bytes, uidvalidity: int | None) -> bool:
        await self.open(raw)
        return True

    async def blind_look(self: Desk, raw: bytes, uidvalidity: int | None, uids: Any) -> Any:
        selected = await self.try_open(raw)
        return await look(self, raw, selected.uidvalidity if selected is not None else uidvalidity, uids)

    def matches(self: Fingerprint, row: Any) -> bool:
        return True

    return [(Desk, "must_open", must_open), (Desk, "look", blind_look), (Fingerprint, "matches", matches)]


def _blind_expunge() -> list[Patch]:
    async def expunge_folder(run: Run, step: StepRow, copy: Any) -> bool:
        await commands.expunge_all(run.desk(step.source_id).connection)
        return True

    return [(removal, "_expunge_folder", expunge_folder)]


def _mark_left() -> list[Patch]:
    async def unmark(run: Run, step: StepRow) -> None:
        pass

    return [(removal, "unmark", unmark)]


def _ok_is_proof() -> list[Patch]:
    """The destination is not looked at: an OK, or COPYUID, is believed."""

    async def proved_at(run: Run, step: StepRow, proof: Any, uid: int | None) -> Any:
        source = run.desk(step.source_id)
        await source.open(step.src_folder or b"")
        rows = await source.rows([uid or 0])
        return rows[0] if rows else await transfer.search_above_fence(run, step)

    async def nobody(run: Run) -> None:
        pass

    return [(transfer, "_proved_at", proved_at), (attempt, "_final_check", nobody)]


def _modseq_first() -> list[Patch]:
    """The folder's MODSEQ is stored before what changed up to it."""
    work = Increment.run

    async def run(self: Increment) -> None:
        await self._work.set_sync(highestmodseq=self._selected.highestmodseq)
        await work(self)

    return [(Increment, "run", run)]


def _gone_not_compared() -> list[Patch]:
    """What is gone is never found by comparing the UIDs."""

    async def differs(self: Increment) -> bool:
        return False

    return [(Increment, "_count_differs", differs)]


def _no_unknown_answer() -> list[Patch]:
    """A server's refusal counts as carried out."""

    async def refused(run: Run, step: StepRow, error: Exception) -> None:
        step.state = "done"

    return [(transfer, "_refused", refused)]


PLANTED = {
    each.name: each
    for each in (
        Planted("no journal entry before a command", ("no-move", "full"), _unwritten),
        Planted("journal not synced to the disk", ("no-move", "full"), _not_synced),
        Planted("lost answers taken for not carried out", ("no-move", "full"), _no_fence_search),
        Planted("bytes not compared before a removal", ("duplicates", "duplicates-no-move"), _bytes_not_compared),
        Planted("copies relied upon not seen again", ("hostile", "no-move"), _rest_not_seen),
        Planted("UIDVALIDITY not compared", ("cyrus", "hostile"), _uidvalidity_ignored),
        Planted("EXPUNGE of whatever is marked", ("no-uidplus", "neither"), _blind_expunge),
        Planted("marks not taken back", ("hostile", "no-move"), _mark_left),
        Planted("an OK taken for a proof", ("no-move", "full"), _ok_is_proof),
        Planted("MODSEQ stored before its changes", ("full", "gmail"), _modseq_first),
        Planted("UIDs gone never compared", ("gmail", "exchange"), _gone_not_compared),
        Planted("a refusal taken for done", ("quota", "no-move"), _no_unknown_answer),
    )
}


@dataclass(frozen=True)
class Find:
    profile: str
    seed: int
    words: str
    tried: int


def find(planted: Planted, most: int = MOST) -> Find | None:
    """The first seed in which something goes wrong that does not without the fault."""
    tried = 0
    for seed in range(most):
        for profile in planted.profiles:
            if tried >= most:
                return None
            tried += 1
            script = made(profile, seed)
            with planted.in_place():
                wrong = run_script(script).wrong
            if not wrong:
                continue
            known = {kind_of(words) for words in run_script(script).wrong}
            new = [words for words in wrong if kind_of(words) not in known]
            if new:
                return Find(profile, seed, new[0], tried)
    return None
