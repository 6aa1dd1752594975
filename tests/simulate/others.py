"""What other clients of the same mailbox do."""

from __future__ import annotations

import random
from collections.abc import Callable

from tests.simulate.contents import Contents, is_view
from tests.simulate.profiles import FOLDERS
from tests.support.fake_imap import Entry, GmailStore, Mailbox, Refused, Store
from tests.support.mail import make_message

DELETED = "\\Deleted"


class Others:
    """`act` answers the mailboxes that are other ones now: no session may go on in them."""

    def __init__(self, contents: Contents, chance: random.Random) -> None:
        self._contents = contents
        self._store: Store = contents.store
        self._chance = chance

    def act(self, kind: str) -> list[Mailbox]:
        acts: dict[str, Callable[[], list[Mailbox] | None]] = {
            "deliver": self._deliver,
            "deliver twin": self._deliver_twin,
            "flag": self._flag,
            "copy": self._copy,
            "move": self._move,
            "remove": self._remove,
            "mark deleted": self._mark,
            "take mark back": self._take_back,
            "expunge": self._expunge,
            "renumber": self._renumber,
            "remake folder": self._remake,
            "rename folder": self._rename,
            "delete folder": self._delete,
        }
        self._contents.others = True
        try:
            return acts[kind]() or []
        except Refused:
            return []
        finally:
            self._contents.others = False

    # -- whom it meets

    def _entry(self, want: Callable[[Entry], bool] = lambda entry: True) -> tuple[Mailbox, Entry] | None:
        found = [
            (mailbox, entry)
            for mailbox in self._store.mailboxes.values()
            if mailbox.selectable and not mailbox.hidden and not mailbox.read_only and not is_view(mailbox)
            for entry in mailbox.entries.values()
            if want(entry)
        ]
        return self._chance.choice(found) if found else None

    def _folder(self, but: Mailbox | None = None) -> Mailbox | None:
        found = [
            mailbox
            for name in ("INBOX", *FOLDERS)
            if (mailbox := self._store.mailboxes.get(name.encode())) is not None
            and mailbox is not but
            and mailbox.selectable
            and not is_view(mailbox)
        ]
        return self._chance.choice(found) if found else None

    def _touch(self, entry: Entry) -> None:
        self._contents.touched.add(entry.message.raw)

    # -- mail

    def _deliver(self) -> None:
        target = self._folder()
        if target is not None:
            number = self._chance.randint(100, 10**6)
            self._store.append(target, make_message(number), (), 1_690_000_000.0 + number)

    def _deliver_twin(self) -> None:
        met, target = self._entry(), self._folder()
        if met is not None and target is not None:
            self._store.append(target, met[1].message.raw, (), met[1].message.internaldate)

    def _flag(self) -> None:
        met = self._entry()
        if met is not None:
            flags = met[1].flags ^ {self._chance.choice(("\\Seen", "\\Flagged", "$Later"))}
            self._store.store_flags(met[0], met[1], flags)

    def _copy(self) -> None:
        met = self._entry()
        target = self._folder(met[0]) if met is not None else None
        if met is not None and target is not None:
            self._store.copy(met[0], [met[1]], target)

    def _move(self) -> None:
        met = self._entry()
        target = self._folder(met[0]) if met is not None else None
        if met is not None and target is not None:
            self._store.move(met[0], [met[1]], target)

    def _remove(self) -> None:
        met = self._entry()
        if met is not None:
            self._store.expunge(met[0], [met[1]])

    def _mark(self) -> None:
        met = self._entry(lambda entry: DELETED not in entry.flags)
        if met is not None:
            self._touch(met[1])
            self._store.store_flags(met[0], met[1], met[1].flags | {DELETED})

    def _take_back(self) -> None:
        met = self._entry(lambda entry: DELETED in entry.flags)
        if met is not None:
            self._touch(met[1])
            self._contents.added[met[0].name, met[1].message.raw] += 1
            self._store.store_flags(met[0], met[1], met[1].flags - {DELETED})

    def _expunge(self) -> None:
        """All that is marked as deleted in one folder, whoever marked it."""
        mailbox = self._folder()
        if mailbox is not None:
            marked = [entry for entry in mailbox.entries.values() if DELETED in entry.flags]
            if marked:
                self._store.expunge(mailbox, marked)

    # -- folders

    def _note(self, mailbox: Mailbox) -> None:
        self._contents.numbered.add((mailbox.name, mailbox.uidvalidity))
        self._contents.changed.add(mailbox.name)
        for entry in mailbox.entries.values():
            self._touch(entry)

    def _unused(self, mailbox: Mailbox, number: int) -> int:
        """A UIDVALIDITY that this folder has not had: no client can notice that one comes again with other mail."""
        while (mailbox.name, number) in self._contents.numbered:
            number += 100
        self._contents.numbered.add((mailbox.name, number))
        return number

    def _renumber(self) -> list[Mailbox]:
        mailbox = self._folder()
        if mailbox is None:
            return []
        self._note(mailbox)
        step = self._chance.choice((1, 7, -3))
        number = self._unused(mailbox, mailbox.uidvalidity + step)
        mailbox.renumber(number, first=self._chance.choice((1, 1, mailbox.uidnext)))
        return [mailbox]

    def _remake(self) -> list[Mailbox]:
        """Deleted, made again and filled again in another order."""
        old = self._folder(self._store.folder("INBOX"))
        if old is None:
            return []
        self._note(old)
        entries = [(entry.message.raw, entry.flags, entry.message.internaldate) for entry in old.entries.values()]
        name = old.name
        self._store.delete(name)
        new = self._store.create(name)
        new.uidvalidity = self._unused(new, new.uidvalidity)
        for raw, flags, when in reversed(entries):
            if not isinstance(self._store, GmailStore):
                self._store.append(new, raw, flags, when)
        return [old]

    def _rename(self) -> None:
        old = self._folder(self._store.folder("INBOX"))
        if old is not None:
            self._note(old)
            self._store.rename(old.name, old.name + b"2")
            self._contents.changed.add(old.name)

    def _delete(self) -> list[Mailbox]:
        old = self._folder(self._store.folder("INBOX"))
        if old is None:
            return []
        self._note(old)
        self._store.delete(old.name)
        return [old]
