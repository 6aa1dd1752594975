"""The kinds of worlds: which servers, which mail, what others do and what goes wrong there."""

from __future__ import annotations

import functools
import random
from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.support import fake_imap
from tests.support.fake_imap import FULL, NEITHER, NO_MOVE, NO_UIDPLUS, WITH_ACL, Profile, Store
from tests.support.mail import make_message

FOLDERS = ("Bills", "Work", "Old")

Weights = Mapping[str, float]

OURS: Weights = {"edit": 8, "edit many": 2, "sync": 2}
WITH_UNDO: Weights = {**OURS, "undo": 5}
WRITING: Weights = {"edit": 3, "set flags": 3, "delete": 3, "append": 4, "sync": 1}
OTHERS: Weights = {
    "deliver": 3,
    "flag": 3,
    "copy": 2,
    "move": 3,
    "remove": 2,
    "mark deleted": 1,
    "take mark back": 0.5,
    "expunge": 1,
}
FOLDER_ACTS: Weights = {"renumber": 1, "remake folder": 1, "rename folder": 0.5, "delete folder": 0.5}
FAULTS: Weights = {
    "drop before": 3,
    "drop after": 4,
    "cut": 2,
    "refuse": 2,
    "over quota": 1,
    "try later": 2,
    "bad": 1,
    "nothing": 1,
    "no copyuid": 1,
    "wrong copyuid": 1,
    "silent": 1,
    "late": 0.3,
    "break": 2,
    "break silently": 1,
    "outage": 1,
}
CRASHES: Weights = {"kill": 1, "power cut": 1}
WITH_XLIST = fake_imap.EXCHANGE_LIKE.but(name="XLIST", xlist=True)


ODD_SERVERS = (FULL, FULL, NO_MOVE, NO_UIDPLUS, fake_imap.PLAIN, fake_imap.EXCHANGE_LIKE, WITH_XLIST)

ALL_TWINS = (0, 1, 2, 3, 4)
SAME_LOOKS = (1, 1, 1, 4)


@dataclass(frozen=True)
class World:
    """`twins`: odd mail, whose headers don't tell it apart, of these kinds (`_raw`). `odd`: one server, of any of these
    kinds, that has some of the odd ways of real servers. `passwords`: servers refuse theirs for a while."""

    name: str
    servers: tuple[Profile, ...] = (FULL,)
    ours: Weights = field(default_factory=lambda: OURS)
    others: Weights = field(default_factory=lambda: {**OTHERS, **FOLDER_ACTS})
    faults: Weights = field(default_factory=lambda: FAULTS)
    twins: tuple[int, ...] = ()
    odd: bool = False
    passwords: bool = False
    crossing: bool = False
    """Edits, syncs and what others do fall into the time of one edit."""
    named: bool = False
    """Wishes name the source in view and that of the folder to go to, and are taken back."""
    accounts: int = 1
    """The sources belong to them in turn; with two, most wishes move mail from one to the other."""
    same_mail: float = 0.0
    """Of several sources: which part of the first one's mail the others have as well."""
    live: bool = False
    """The program keeps connections and listens on them."""
    importing: bool = False
    """Nothing is known at the beginning, and the disk is slow: what several imports store waits in one line, and the
    crash of most worlds comes while they do."""
    restricted: str = ""
    others_share: float = 1.0


def _but(name: str, *servers: Profile, **changes: object) -> World:
    return World(name, servers or (FULL,), **changes)  # type: ignore[arg-type]


PROFILES: dict[str, World] = {
    world.name: world
    for world in (
        _but("full"),
        _but("no-move", NO_MOVE),
        _but("no-uidplus", NO_UIDPLUS),
        _but("neither", NEITHER),
        _but("plain", fake_imap.PLAIN),
        _but("gmail", fake_imap.GMAIL, others={**OTHERS, "renumber": 0.5}),
        _but("exchange", fake_imap.EXCHANGE_LIKE),
        _but("two-sources", FULL, NO_MOVE, same_mail=1.0),
        _but("cyrus", FULL, others={**OTHERS, "remake folder": 6, "renumber": 2, "delete folder": 2}),
        _but("read-only", WITH_ACL, restricted="rights"),
        _but("quota", NO_MOVE, restricted="quota"),
        _but("hostile", NO_MOVE, others_share=4.0),
        _but("views", fake_imap.VIEWS),
        _but("odd-wire", *ODD_SERVERS, odd=True),
        _but("across", FULL, NO_MOVE, same_mail=0.3, named=True, ours=WITH_UNDO),
        _but("across-plain", NEITHER, NO_UIDPLUS, same_mail=0.3, named=True, ours=WITH_UNDO),
        _but("two-accounts", FULL, NO_MOVE, same_mail=0.3, accounts=2),
        _but("two-accounts-plain", NEITHER, NO_UIDPLUS, same_mail=0.3, accounts=2),
        _but("imports", FULL, NO_MOVE, FULL, NEITHER, same_mail=0.5, importing=True),
        _but("passwords", FULL, NO_MOVE, same_mail=1.0, passwords=True),
        _but("duplicates", FULL, twins=ALL_TWINS),
        _but("duplicates-no-move", NEITHER, twins=ALL_TWINS),
        _but("renumbered", NO_MOVE, ours={"edit": 8, "sync": 6}, others={"renumber": 5, "remake folder": 3}),
        _but("crossing", FULL, others={"renumber": 5, "remake folder": 3}, crossing=True),
        _but("flagging", FULL, others={"flag": 1}, crossing=True),
        _but("lookalikes", NO_MOVE, twins=SAME_LOOKS),
        _but("cyrus-deferred", NO_UIDPLUS, others={**OTHERS, "remake folder": 3, "renumber": 5}),
        _but("live", FULL, live=True),
        _but("live-plain", NEITHER.but(idle=False), live=True),
        _but("live-gmail", fake_imap.GMAIL, others={**OTHERS, "renumber": 0.5}, live=True),
        _but("live-odd", *ODD_SERVERS, odd=True, live=True),
        _but("live-passwords", FULL, NO_MOVE, same_mail=1.0, passwords=True, live=True),
        _but("live-crossing", FULL, others={"renumber": 5, "remake folder": 3}, crossing=True, live=True),
        _but("writing", FULL, ours=WRITING),
        _but("writing-plain", NEITHER, ours=WRITING),
        _but("writing-gmail", fake_imap.GMAIL, ours=WRITING, others={**OTHERS, "renumber": 0.5}),
    )
}


def fill(world: World, servers: tuple[Profile, ...], stores: list[Store], chance: random.Random) -> None:
    """The mail there is at the beginning."""
    gmail = any(profile.gmail for profile in servers)
    for store in stores:
        for name in FOLDERS:
            store.create(name)
        if not gmail and servers[0].special_use and chance.random() < 0.5:
            store.create("Trash", special_use="\\Trash")
    numbers = range(1, chance.randint(3, 7))
    for store in stores:
        for number in numbers:
            if store is stores[0] or world.same_mail == 1.0 or (world.same_mail and chance.random() < world.same_mail):
                _deliver(store, _raw(world, number, chance), chance)
    if world.restricted:
        _restrict(world, stores[0], chance)


@functools.cache
def mail(number: int, body: str | None = None, *, anonymous: bool = False) -> bytes:
    """One message, the same for the same number: worlds share them, as making one takes long."""
    if anonymous:
        return make_message(number, message_id="", date=-1)
    return make_message(number, body=body)


def _raw(world: World, number: int, chance: random.Random) -> bytes:
    if not world.twins:
        return mail(number)
    kind = chance.choice(world.twins)
    if kind == 0:  # one Message-ID, other content
        return mail(1, f"text {number}\n")
    if kind == 1:  # ... and of the same size
        return f"Message-ID: <same@x>\r\n\r\n{chr(64 + number)}\r\n".encode()
    if kind == 2:
        return f"\r\nno header {chr(64 + number)}\r\n".encode()
    if kind == 3:
        return mail(number, anonymous=True)
    return mail(1)


def _deliver(store: Store, raw: bytes, chance: random.Random) -> None:
    gmail = hasattr(store, "all")
    path = chance.choice(("INBOX", "INBOX", "INBOX", "Bills", "Work"))
    flags = ["\\Seen"] if chance.random() < 0.4 else []
    when = 1_690_000_000.0 if chance.random() < 0.3 else None
    uid = store.add(path, raw, flags=flags, internaldate=when)
    if chance.random() < 0.25:
        target = chance.choice([name for name in FOLDERS if name != path])
        store.copy_to(path, uid, target)
    if chance.random() < 0.08 and not gmail:
        store.flag(path, uid, add=["\\Deleted"])


def _restrict(world: World, store: Store, chance: random.Random) -> None:
    for name in chance.sample(FOLDERS, chance.randint(1, 2)):
        mailbox = store.folder(name)
        if world.restricted == "quota":
            mailbox.quota = len(mailbox.entries) + chance.randint(0, 1)
        elif chance.random() < 0.5:
            mailbox.read_only = True
        else:
            mailbox.rights = chance.choice(("lr", "lrs", "lrsi", "lrswite", "lrst"))
