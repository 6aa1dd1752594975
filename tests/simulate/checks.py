"""What must be true when a world has come to rest. Judged from the servers' mailboxes, by the bytes of the messages."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from cio_desktop.engine.change import EditOutcome, FolderChange
from cio_desktop.engine.edits.planning.edit import decode_wish
from cio_desktop.store import edits, folders, memberships, message_places, messages, quarantine, sources
from cio_desktop.store.database import Connection
from cio_desktop.store.edits import EditRow
from cio_desktop.store.folders import FolderRow
from tests.simulate import oddities
from tests.simulate.contents import Contents, is_view, name_of, raws_of
from tests.simulate.oddities import Quirks
from tests.simulate.profiles import OTHERS
from tests.simulate.world import World
from tests.support.fake_imap import GmailStore, Mailbox

GMAIL_READ = {"\\All", "\\Junk", "\\Trash"}
NEWS = {*OTHERS, "rename folder", "delete folder"}
"""What others do that only a sync can tell."""
UNSHOWN = {"late", "append"}
"""What of our own doing only a sync shows."""
GMAIL_KEEPS = {"\\Sent", "\\Drafts"}
DELETED = "\\Deleted"
COPYING = {"UID COPY", "UID MOVE", "APPEND"}
MARKING = {"UID STORE", "UID COPY", "UID MOVE"}
"""Commands that may leave a mark, carried out when nobody counted with them any more."""


async def before_sync(world: World) -> list[str]:
    """What a further sync would heal. Where nobody else did anything, our own changes are all there is: they are shown
    without another sync."""
    found = [f"before the next sync: {words}" for words in await _places(world)]
    acts = world.script.acts
    quiet = world.script.imported and not any(
        act.kind in world.script.world.others or act.kind in UNSHOWN for act in acts
    )
    if not quiet or (world.since is not None and not world.since.peaceful):
        return found
    # what a view shows of our changes is the server's to tell
    views = [f", {name.decode()}:" for each in world.contents for name, box in each.store.mailboxes.items() if box.view]
    index = [words for words in await _index(world) if not any(view in words for view in views)]
    return found + [f"before the next sync: {words}" for words in index]


async def _places(world: World) -> list[str]:
    """Whatever others did: no place shows a message that was never there, nor one that we have taken away. Where they
    only numbered folders anew, one that was read since shows all that is in it."""
    rows = await world.client.db.read(sources.all)
    found: list[str] = []
    acts = [act.kind for act in world.script.acts]
    numbered = not any(kind in NEWS or kind in UNSHOWN for kind in acts)
    for source, contents in zip(rows, world.contents, strict=False):
        if not isinstance(contents.store, GmailStore):
            found += await world.client.db.read(_false_places, source.account_id, source.id, contents, numbered)
    return found


def _false_places(
    connection: Connection, account: str, source_id: int, contents: Contents, numbered: bool
) -> list[str]:
    found = []
    waiting = _waiting(connection, source_id)
    for row in folders.list_of(connection, source_id):
        box = contents.store.mailboxes.get(_spelled(row.raw_name))
        if box is None or is_view(box) or row.uidvalidity != box.uidvalidity:
            continue
        keys = memberships.message_ids(connection, row.id, memberships.uids(connection, row.id))
        shown = messages.get_many(connection, account, set(keys.values()))
        for uid, key in keys.items():
            entry, name = box.entries.get(uid), shown[key].email_message_id
            if entry is not None and name and name != entry.message.message_id:
                found.append(f"index: {row.path} shows {name} as UID {uid}, which is {entry.message.message_id}")
            elif entry is None and (box.name, box.uidvalidity, uid) in contents.gone:
                found.append(f"index: {row.path} shows UID {uid}, which we have taken away")
        aside = {each.uid for each in quarantine.list_of(connection, row.id)}
        here = {uid for uid in box.entries if (box.name, box.uidvalidity, uid) not in waiting} - aside
        if numbered and row.backfill_done and here != set(keys):
            found.append(f"index: {row.path} shows UIDs {sorted(keys)}, on the server {sorted(here)}")
    return found


async def after(world: World) -> list[str]:
    """All that is wrong at the end."""
    found = [*_lost(world), *_altered(world), *_doubled(world), *await _appended(world)]
    found += await _index(world)
    found += await _edits(world)
    found += await _sets(world)
    found += await _marks(world)
    found += await _statuses(world)
    found += _storms(world)
    return found


# -- by bytes


def _lost(world: World) -> Iterator[str]:
    for number, contents in enumerate(world.contents):
        for raw in contents.lost():
            elsewhere = [other for other in world.contents if other is not contents and other.copies[raw] > 0]
            where = f" (it is still in source {world.contents.index(elsewhere[0])})" if elsewhere else ""
            # it may have gone there, and others have taken it away since
            left = elsewhere or any(other.taken.get(raw) == "others" for other in world.contents)
            if not (left and _may_leave(world, number, raw)) and not _given_up(world, raw):
                yield f"lost: content {name_of(raw)} is nowhere in source {number}{where}"


def _may_leave(world: World, number: int, raw: bytes) -> bool:
    """Whether somebody named this very source in a change of a message of this content."""
    named = world.owners[number], world.labels[number]
    return any((wish.account, wish.change.source) == named and raw in wish.raws for wish in world.wishes)


def _given_up(world: World, raw: bytes) -> bool:
    """Whether somebody has deleted a message of this content."""
    return any(wish.change.delete and raw in wish.raws for wish in world.wishes)


async def _appended(world: World) -> list[str]:
    """What is said to be there is there, unless somebody has taken it away since."""
    rows = {row.id: row for row in await world.all_edits()}
    found = []
    for each in world.appends:
        contents = world.contents[each.source]
        row = rows.get(each.answer.edit_id) if isinstance(each.answer, EditOutcome) else None
        gone = contents.changed or each.raw in contents.touched or _given_up(world, each.raw)
        if row is not None and row.state == "done" and not gone and contents.copies[each.raw] < 1:
            found.append(f"append: content {name_of(each.raw)} is nowhere in source {each.source}")
    return found


def _altered(world: World) -> Iterator[str]:
    """Every text there is was there at the beginning, or others brought it; and so was the day it arrived."""
    dates: dict[bytes, set[int]] = defaultdict(set)
    for contents in world.contents:
        for raw, known in contents.dates.items():
            dates[raw] |= known
    for number, contents in enumerate(world.contents):
        for box in contents.store.mailboxes.values():
            for uid, entry in box.entries.items():
                where = f"UID {uid} of {box.name.decode()} of source {number}"
                known = dates[entry.message.raw]
                if not known:
                    yield f"altered: {where} is a text that nobody has written"
                elif int(entry.message.internaldate) not in known:
                    yield f"altered: {where} bears another date of arrival"


def _doubled(world: World) -> Iterator[str]:
    if not world.late.intersection(COPYING) and not world.script.servers[0].gmail:
        yield from doubled(world.contents)


def doubled(every: Sequence[Contents]) -> Iterator[str]:
    """More copies in one folder than there ever were in one, or than others brought."""
    twins: dict[bytes, int] = defaultdict(int)
    for contents in every:
        here: dict[bytes, int] = defaultdict(int)
        for (_, raw), count in contents.start.items():
            here[raw] = max(here[raw], count)
        for (_, raw), count in contents.added.items():
            here[raw] += count
        for raw, count in here.items():
            twins[raw] = max(twins[raw], count)
    for number, contents in enumerate(every):
        for (folder, raw), count in contents.here().items():
            allowed = max(1, twins[raw]) - 1 + contents.mails(raw)
            if count > allowed and not is_view(contents.store.mailboxes[folder]):
                yield f"doubled: content {name_of(raw)} is {count} times in {folder.decode()} of source {number}"


# -- what is shown


async def _index(world: World) -> list[str]:
    rows = await world.client.db.read(sources.all)
    found: list[str] = []
    if len(rows) != len(world.contents):
        return [f"index: {len(rows)} of {len(world.contents)} sources are left"]
    for number, source in enumerate(rows):
        found += await world.client.db.read(_compare, source.id, world.contents[number], number, world.script.quirks)
    return found


def _compare(connection: Connection, source_id: int, contents: Contents, number: int, quirks: Quirks) -> list[str]:
    """One source: folders, UIDs, flags, and which places are one message."""
    found: list[str] = []
    store = contents.store
    waiting = _waiting(connection, source_id)
    listed = {_spelled(row.raw_name): row for row in folders.list_of(connection, source_id)}
    real = {name: box for name, box in store.mailboxes.items() if not box.hidden}
    for name in sorted({*listed, *real}):
        if name not in listed or name not in real:
            where = "listed, not on the server" if name in listed else "on the server, not listed"
            found.append(f"index: source {number}, folder {name.decode()} is {where}")
    shown: dict[str, set[bytes]] = defaultdict(set)
    ids: dict[bytes, set[str]] = defaultdict(set)
    for name, box in real.items():
        row = listed.get(name)
        if row is None or not box.selectable or (isinstance(store, GmailStore) and box.special_use not in GMAIL_READ):
            continue
        found += _folder(connection, row, box, waiting, number, shown, ids, quirks)
    found += [
        f"index: source {number}: other content shown as one message: {sorted(map(name_of, raws))}"
        for raws in shown.values()
        if len({_looks(raw) for raw in raws}) > 1
    ]
    alike = Counter(_looks(raw) for raw in ids)
    found += [
        f"index: source {number}: content {name_of(raw)} is {len(keys)} messages"
        for raw, keys in ids.items()
        if len(keys) > contents.mails(raw) and alike[_looks(raw)] == 1
    ]
    if isinstance(store, GmailStore):
        found += _labels(connection, store, listed, number)
    return found


def _spelled(name: bytes) -> bytes:
    """The inbox has one name, however a server spells it."""
    return b"INBOX" if name.upper() == b"INBOX" else name


def _looks(raw: bytes) -> tuple[bytes, int]:
    """What tells mail apart across folders, for showing it: copies in one folder are told apart by all their bytes."""
    return raw.partition(b"\r\n\r\n")[0], len(raw)


def _waiting(connection: Connection, source_id: int) -> set[tuple[bytes | None, int | None, int | None]]:
    """Places that are shown as left already: their removal waits for an expunge."""
    return {
        (_spelled(step.src_folder or b""), step.src_uidv, step.src_uid)
        for edit in edits.open_edits(connection)
        for step in edits.list_steps(connection, edit.id)
        if step.state == "deferred" and step.source_id == source_id
    }


def _folder(
    connection: Connection,
    row: FolderRow,
    box: Mailbox,
    waiting: set[tuple[bytes | None, int | None, int | None]],
    number: int,
    shown: dict[str, set[bytes]],
    ids: dict[bytes, set[str]],
    quirks: Quirks,
) -> list[str]:
    where = f"index: source {number}, {row.path}"
    aside = {each.uid for each in quarantine.list_of(connection, row.id)}
    uids = memberships.uids(connection, row.id)
    stored = {uid: set(flags) for uid, flags in memberships.flags_of(connection, row.id, uids).items()}
    real = {
        uid: set(entry.flags) - {"\\Recent"}
        for uid, entry in box.entries.items()
        if (box.name, box.uidvalidity, uid) not in waiting and uid not in aside
    }
    found = []
    # 0: none that could be true was told
    if row.uidvalidity not in {box.uidvalidity, oddities.uidvalidity(quirks, box)} and (stored or real):
        found.append(f"{where}: UIDVALIDITY {row.uidvalidity}, on the server {box.uidvalidity}")
    if set(stored) != set(real):
        found.append(f"{where}: shows UIDs {sorted(stored)}, on the server {sorted(real)}")
    for uid in sorted(set(stored) & set(real)):
        if stored[uid] != real[uid]:
            found.append(f"{where}: UID {uid} has flags {sorted(stored[uid])}, on the server {sorted(real[uid])}")
    if row.known != len(uids):
        found.append(f"{where}: counts {row.known} of {len(uids)}")
    here: dict[str, bytes] = {}
    for uid, key in memberships.message_ids(connection, row.id, uids).items():
        entry = box.entries.get(uid)
        if entry is not None:
            if here.setdefault(key, entry.message.raw) != entry.message.raw:
                found.append(f"{where}: other content shown as one message, UID {uid} among them")
            shown[key].add(entry.message.raw)
            ids[entry.message.raw].add(key)
    return found


def _labels(connection: Connection, store: GmailStore, listed: dict[bytes, FolderRow], number: int) -> list[str]:
    """Gmail: each message's folders as the API tells them."""
    place = next((row for row in listed.values() if row.special_use == "\\All"), None)
    if place is None or store.all.hidden:
        return []
    uids = memberships.uids(connection, place.id)
    keys = memberships.message_ids(connection, place.id, uids)
    told = message_places.folders_of(connection, list(keys.values()))
    found = []
    for uid, key in keys.items():
        entry = store.all.entries.get(uid)
        if entry is None:
            continue
        real = {
            box.name.decode()
            for box in store.mailboxes.values()
            if box.label is not None and box.entry_of(entry.message) is not None
        }
        shown = {each.path for each in told[key]}
        if real != shown:
            found.append(f"index: source {number}: message {key} shown in {sorted(shown)}, is in {sorted(real)}")
    return found


# -- edits


async def _marks(world: World) -> list[str]:
    """Nothing of ours stays half removed, but for what waits to be expunged."""
    found: list[str] = []
    if world.late.intersection(MARKING):
        return found
    rows = await world.client.db.read(sources.all)
    for number, (source, contents) in enumerate(zip(rows, world.contents, strict=False)):
        waiting = await world.client.db.read(_waiting, source.id)
        for box in contents.store.mailboxes.values():
            for uid, entry in box.entries.items():
                ours = DELETED in entry.flags and entry.message.raw not in contents.touched and not is_view(box)
                if ours and (box.name, box.uidvalidity, uid) not in waiting:
                    found.append(f"mark: source {number}, {box.name.decode()}: UID {uid} is left marked as deleted")
    return found


async def _edits(world: World) -> list[str]:
    found = []
    rows = {row.id: row for row in await world.all_edits()}
    for wish in world.wishes:
        answer = wish.answer
        if isinstance(answer, EditOutcome) and answer.state in {"done", "queued"} and answer.edit_id not in rows:
            found.append(f"edit: one that was answered {answer.state} is not known any more")
    for row in rows.values():
        if row.state not in {"done", "failed", "cancelled", "deferred", "waiting"}:
            found.append(f"edit {row.id[:6]} is left {row.state}")
        elif row.state == "waiting":
            found.append(f"edit {row.id[:6]} goes on waiting: {row.code} {row.text}")
        elif row.state in {"failed", "deferred"} and not (row.code and row.text):
            found.append(f"edit {row.id[:6]} is {row.state} without a reason")
        elif row.code == "edit.fault":
            found.append(f"edit {row.id[:6]} met a fault of the program")
    return found


async def _sets(world: World) -> list[str]:
    """The last word of an edit that is done, where nobody else touched the message."""
    if world.script.world.twins:
        return []  # which copies are one message is another check's business
    found: list[str] = []
    edits_of: dict[str, list[EditRow]] = defaultdict(list)
    for row in await world.all_edits():
        if row.state != "cancelled":
            edits_of[row.message_id].append(row)
    for message_id, rows in edits_of.items():
        account = rows[-1].account_id
        every = await world.client.db.read(raws_of, account, message_id, world.contents)
        others = any(contents.changed or every & contents.touched for contents in world.contents)
        if rows[-1].state not in {"done", "deferred"} or others or not every:
            continue
        if any(wish.account != account and every & wish.raws for wish in world.wishes):
            continue  # another account's changes may have brought it here, or taken it on from there
        change, _ = decode_wish(rows[-1].want_json)
        mine = {account, change.dst_account or account}
        there = [
            _folders_with(contents, every) if owner in mine else set()
            for contents, owner in zip(world.contents, world.owners, strict=True)
        ]
        wrong = _wrong_set(world, account, message_id, change, there) or _not_undone(world, rows, there)
        if wrong:
            shown = ", ".join(str(sorted(names)) for names in there)
            found.append(
                f"set: message {message_id} is in {shown} after {_words(change)} was {rows[-1].state}: {wrong}"
            )
    return found


def _folders_with(contents: Contents, raws: frozenset[bytes]) -> set[str]:
    return {name.decode() for name, raw in contents.here() if raw in raws and not _no_place(contents, name)}


def _words(change: FolderChange) -> str:
    add, remove = (sorted(each.name or "" for each in names) for names in (change.add, change.remove))
    way = f" from {change.source} to {change.dst_source}" if change.source is not None else ""
    return f"{'=' if change.exact else ''}+{add} -{remove}{way}"


def _wrong_set(world: World, account: str, message_id: str, change: FolderChange, there: list[set[str]]) -> str:
    """`there`: folders by source. "" where all is as it was wanted."""
    if change.delete:
        trash = {"[Gmail]/Trash"} if world.script.servers[0].gmail else set()
        if not world.script.imported:
            return ""  # copies in folders that were not read are left: nobody was shown them
        left = set().union(*there) - trash
        return f"{sorted(left)} still holds it" if left else ""
    views = [
        {name.decode() for name in contents.store.mailboxes if _no_place(contents, name)} for contents in world.contents
    ]
    source = world.number(account, change.source) if len(there) > 1 else 0
    target = world.number(change.dst_account or account, change.dst_source) if change.dst_source is not None else source
    add, remove = ({each.name or "" for each in names} for names in (change.add, change.remove))
    if source is None or target is None:  # judged by where the message is
        missing = add - remove - set().union(*there, *views)
        known = _known_in(world, message_id, change)
        sets = [names for names, label in zip(there, world.labels, strict=True) if label in known]
        others = any(names - add for names in sets if change.exact and names & add)
        return f"{sorted(missing)} is missing" if missing else "a source holds others as well" if others else ""
    near = source == target
    missing = (add - remove if near else add) - views[target] - there[target]  # named on both sides: not to be there
    if missing:
        return f"{sorted(missing)} is missing"
    rest = there[source] - (add if near else set()) if change.exact else there[source] & remove
    return f"{sorted(rest)} still holds it" if rest else ""


def _known_in(world: World, message_id: str, change: FolderChange) -> frozenset[str]:
    """A set that names no source is that of each source the message was known in: a first import may find it in another
    one when the change is done."""
    if world.script.imported:
        return frozenset(world.labels)
    asked = [wish for wish in world.wishes if wish.message_id == message_id and wish.change == change]
    return asked[-1].known_in if asked else frozenset()


def _not_undone(world: World, rows: list[EditRow], there: list[set[str]]) -> str:
    """A change and what takes it back are no change, in any source."""
    if len(rows) != 2 or rows[0].state not in {"done", "deferred"} or not world.script.imported:
        return ""  # what is not imported yet was not shown before
    undo = next((wish for wish in world.wishes if wish.edit_id == rows[1].id and wish.undoes is not None), None)
    if undo is None or undo.undoes is None or undo.undoes.edit_id != rows[0].id or undo.undoes.before is None:
        return ""
    before = [set(undo.undoes.before.get(label, ())) for label in world.labels]
    return "" if before == there else f"undone, and it was in {[sorted(names) for names in before]} before"


def _no_place(contents: Contents, name: bytes) -> bool:
    """No folder a set of folders speaks of: a view, or one whose mail Gmail keeps there itself."""
    box = contents.store.mailboxes[name]
    kept = GMAIL_KEEPS if isinstance(contents.store, GmailStore) else set()
    return is_view(box) or box.special_use in {"\\All", "\\Flagged", "\\Important"} | kept


# -- sources


async def _statuses(world: World) -> list[str]:
    found = []
    for number, row in enumerate(await world.client.db.read(sources.all)):
        if row.status == "OK" and oddities.incomplete(world.script.quirks, world.contents[number], row):
            continue
        if row.status != "OK" or row.status_code or oddities.never_whole(world.script.quirks):
            found.append(f"status: {row.label} is {row.status} {row.status_code} before a healthy server")
    return found


def _storms(world: World) -> Iterator[str]:
    for number, logins in enumerate(world.logins):
        storm = logins.storm()
        if storm is not None:
            yield f"storm: {storm} at source {number}"
