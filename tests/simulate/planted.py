"""Faults put into the program on purpose: the simulator must find each within a thousand seeds.

Each is a patch of the running code, by name: where the code it spoils is renamed, it fails loudly and is to be adapted.

Two are not among them, as a thousand worlds of full, no-move, duplicates and lookalikes did not show them; tests of
their own hold them: `coverage.look` that looks nowhere (tests/engine/test_edits_unread_folders.py), and a folder linked
again by looks where the strict key tells of another message (tests/unit/engine/test_linking.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from cio_desktop.engine.edits.evidence import arrival, proof
from cio_desktop.engine.edits.evidence.run import Run
from cio_desktop.engine.edits.evidence.source_session import SourceSession
from cio_desktop.engine.edits.execution import appending, attempt, expunge, marks, outcome, removal, transfer
from cio_desktop.engine.edits.execution.act_run import ActRun
from cio_desktop.engine.edits.planning import involved_sources, resolve
from cio_desktop.engine.edits.planning.fingerprint import Fingerprint
from cio_desktop.engine.sign_in.gate import Gate
from cio_desktop.engine.status.updater import StatusUpdater
from cio_desktop.engine.sync import folder_sync, relink
from cio_desktop.engine.sync.folder_work import FolderWork
from cio_desktop.engine.sync.increments import Increment
from cio_desktop.imap.commands import edit as commands
from cio_desktop.protocol.enums import EditStatus
from cio_desktop.store import memberships
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


async def _unread(run: Run, step: StepRow, sent: Any) -> bool:
    return False


_not_looked_for: Patch = (arrival, "already_there", _unread)
"""What arrived and no sync has read yet: it tells of a lost answer, too, and would hide a fault."""


def _unwritten() -> list[Patch]:
    async def issue(self: Run, step: StepRow) -> None:
        step.state, self.edit.state = "issued", EditStatus.RUNNING
        step.say(None)

    return [(Run, "issue", issue), _not_looked_for]


def _not_synced() -> list[Patch]:
    return [(Database, "write_durable", Database.write)]


def _no_fence_search() -> list[Patch]:
    """What was sent without an answer is taken for not carried out."""

    async def settle(run: Run) -> None:
        for step in run.edit.steps:
            if step.state == "issued":
                step.state = "void"

    return [(attempt, "_resolve_in_doubt", settle), _not_looked_for]


def _sent_again_unseen() -> list[Patch]:
    """... a message somebody puts into a folder."""

    async def settle(run: ActRun, session: Any, raw: Any) -> None:
        for step in run.in_doubt:
            step.state = "void"

    return [(appending, "_in_doubt", settle)]


def _others_marks_expunged() -> list[Patch]:
    """A deletion takes along what others have marked."""

    async def expunge_all(connection: Any, uids: Any) -> None:
        await commands.expunge_all(connection)

    return [(commands, "expunge", expunge_all)]


def _bytes_not_compared() -> list[Patch]:
    async def digest(run: Run, copy: Any) -> bytes:
        return b"the same"

    return [(proof, "digest", digest)]


def _rest_not_seen() -> list[Patch]:
    """The copies relied upon are not looked at again between mark and expunge."""

    async def look_again(self: Run, key: Any, glance: Any = None) -> list[Any]:
        return self.copies_in(key)

    async def unseen(run: Run, step: StepRow, copy: Any, beside: Any) -> bool:
        return False

    async def stands(run: Run, leaving: Any) -> bool:
        return True

    return [
        (Run, "look_again", look_again),
        (removal, "_seen_under_mark", unseen),
        (removal, "_others_confirmed", stands),
    ]


def _uidvalidity_ignored() -> list[Patch]:
    """A folder made anew is taken for the old one, a UID in it for the message."""
    known_copies = SourceSession.known_copies

    async def select_for_change(self: SourceSession, raw: bytes, uidvalidity: int | None) -> bool:
        await self.select(raw)
        return True

    async def blind_look(self: SourceSession, raw: bytes, uidvalidity: int | None, uids: Any) -> Any:
        selected = await self.try_select(raw)
        return await known_copies(self, raw, selected.uidvalidity if selected is not None else uidvalidity, uids)

    def matches(self: Fingerprint, row: Any) -> bool:
        return True

    return [
        (SourceSession, "select_for_change", select_for_change),
        (SourceSession, "known_copies", blind_look),
        (Fingerprint, "matches", matches),
    ]


def _blind_expunge() -> list[Patch]:
    async def expunge_folder(run: Run, step: StepRow, copy: Any) -> bool:
        await commands.expunge_all(run.session(step.source_id).connection)
        return True

    return [(expunge, "expunge_folder", expunge_folder)]


def _mark_left() -> list[Patch]:
    async def unmark(run: Run, step: StepRow) -> None:
        pass

    return [(marks, "unmark", unmark)]


def _ok_is_proof() -> list[Patch]:
    """The destination is not looked at: an OK, or COPYUID, is believed."""

    async def proved_at(run: Run, step: StepRow, proof: Any, uid: int | None) -> Any:
        source = run.session(step.source_id)
        await source.select(step.src_folder or b"")
        rows = await source.rows_of([uid or 0])
        return rows[0] if rows else await arrival.search_above_fence(run, step)

    async def nobody(run: Run) -> None:
        pass

    return [(arrival, "proved_at", proved_at), (attempt, "_final_check", nobody)]


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
    """A server's refusal counts as carried out. The look at the whole set, which would tell, is left out, too."""

    async def refused(run: Run, step: StepRow, error: Exception) -> None:
        step.state = "done"

    async def nobody(run: Run) -> None:
        pass

    return [(transfer, "_refused", refused), (attempt, "_final_check", nobody)]


def _linked_by_order() -> list[Patch]:
    """After a change of UIDVALIDITY messages are taken for those that stood in their order before."""

    def link(known: Any, seen: Any) -> dict[int, str]:
        rows = sorted(seen, key=lambda row: int(row.uid))
        return {row.uid: place.message_id for row, place in zip(rows, known, strict=False)}

    return [(relink, "link", link)]


def _changes_passed_over() -> list[Patch]:
    """The MODSEQ moves on over changes left to an open edit, which does not store what it saw of them."""
    local_change = outcome.local_change

    def unseen(run: Run) -> Any:
        change = local_change(run)
        known = {(place.folder_id, place.uid) for place in run.known.places}
        change.put = [(folder_id, copy) for folder_id, copy in change.put if (folder_id, copy.uid) not in known]
        return change

    passing = property(lambda work: False, lambda work, value: None)
    return [(FolderWork, "left_alone", passing), (outcome, "local_change", unseen)]


def _holds_anyway() -> list[Patch]:
    """What is written into the index is not compared with the UIDVALIDITY it was seen under."""
    return [(memberships, "holds", lambda connection, folder_id, uidvalidity: True)]


def _cursor_ahead() -> list[Patch]:
    """The cursor of the first import stands below what was read, and nothing is counted or compared."""

    async def enough(work: FolderWork) -> int:
        return 0

    async def same(self: Increment) -> bool:
        return False

    return [
        (folder_sync, "_cursor", lambda batch: {"synced_min_uid": min(batch) - 2}),
        (folder_sync, "shortage", enough),
        (Increment, "_count_differs", same),
        (Increment, "_contradicted", same),
    ]


def _always_whole() -> list[Patch]:
    """A source is OK whatever its server counts."""

    async def enough(work: FolderWork) -> int:
        return 0

    return [(folder_sync, "shortage", enough)]


def _no_gate() -> list[Patch]:
    """Everybody who wants it asks a server that has refused the password."""

    async def let_in(self: Gate, *about: Any) -> None:
        pass

    return [(Gate, "_let_in", let_in)]


def _no_bound() -> list[Patch]:
    """By hand the server is asked as often as anybody likes."""

    async def bound(self: Gate, *about: Any) -> None:
        pass

    return [(Gate, "_bound", bound)]


def _green_after_failure() -> list[Patch]:
    """A login that failed is not told to the status."""

    async def failed(self: StatusUpdater, error: Exception, *, asked: bool) -> Any:
        return await self.record()

    return [(StatusUpdater, "failed", failed)]


def _another_source_will_do() -> list[Patch]:
    """A copy in any source is enough to remove the last one of this."""
    anywhere = property(lambda run: set(run.sessions))
    return [(Run, "substitute_sources", anywhere), (resolve, "_emptied", lambda *about: set())]


def _date_dropped() -> list[Patch]:
    """A message that goes to another source arrives there today."""
    append = commands.append

    async def dateless(conn: Any, raw: bytes, message: bytes, flags: Any, internaldate: Any) -> Any:
        return await append(conn, raw, message, flags, None)

    return [(commands, "append", dateless)]


def _source_not_heard() -> list[Patch]:
    """The source that a change names is not looked at."""
    return [(involved_sources, "_source", lambda label, known: None)]


PLANTED = {
    each.name: each
    for each in (
        Planted("no journal entry before a command", ("no-move", "full"), _unwritten),
        Planted("journal not synced to the disk", ("no-move", "full"), _not_synced),
        Planted("lost answers taken for not carried out", ("no-move", "full"), _no_fence_search),
        Planted("an append sent again unseen", ("writing",), _sent_again_unseen),
        Planted("a deletion by EXPUNGE of the folder", ("writing",), _others_marks_expunged),
        Planted("bytes not compared before a removal", ("lookalikes",), _bytes_not_compared),
        Planted("copies relied upon not seen again", ("hostile", "no-move"), _rest_not_seen),
        Planted("UIDVALIDITY not compared", ("cyrus", "hostile"), _uidvalidity_ignored),
        Planted("EXPUNGE of whatever is marked", ("no-uidplus", "neither"), _blind_expunge),
        Planted("marks not taken back", ("hostile", "no-move"), _mark_left),
        Planted("an OK taken for a proof", ("no-move", "full"), _ok_is_proof),
        Planted("MODSEQ stored before its changes", ("full", "gmail"), _modseq_first),
        Planted("UIDs gone never compared", ("gmail", "exchange"), _gone_not_compared),
        Planted("a refusal taken for done", ("quota", "read-only"), _no_unknown_answer),
        Planted("a folder linked again by the order of its messages", ("crossing", "cyrus"), _linked_by_order),
        Planted("MODSEQ moves on over changes left alone", ("flagging",), _changes_passed_over),
        Planted("UIDVALIDITY not compared when the index is written", ("renumbered",), _holds_anyway),
        Planted("cursor below what was read", ("full", "hostile"), _cursor_ahead),
        Planted("OK whatever the server counts", ("odd-wire",), _always_whole),
        Planted("refusals not remembered", ("passwords",), _no_gate),
        Planted("tries by hand without a bound", ("passwords",), _no_bound),
        Planted("failed logins not told", ("passwords",), _green_after_failure),
        Planted("a copy in another source counts", ("two-sources", "across"), _another_source_will_do),
        Planted("the day of arrival is dropped", ("across",), _date_dropped),
        Planted("the source named is not heard", ("across",), _source_not_heard),
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
            if any(f"{planted.patches.__name__}.<locals>" in words for words in new):
                raise TypeError(f"{planted.name}: the code it spoils is called otherwise now\n{new[0]}")
            if new:
                return Find(profile, seed, new[0], tried)
    return None
