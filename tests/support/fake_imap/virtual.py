"""The store of a server with virtual mailboxes: folders that only show messages of others (Dovecot's virtual plug-in).

A message shown there is the message itself: its flags are one set, and an EXPUNGE or MOVE in the view takes it out of
the folder it lives in. COPY from a view makes a real copy; nothing can be put into one.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from tests.support.fake_imap.mailbox import Entry, Mailbox
from tests.support.fake_imap.store import NAME, Pairs, Refused, Store, raw_name

Shows = Callable[[Mailbox, Entry], bool]


class VirtualStore(Store):
    """`virtual/All` (no role is announced: the hardest kind) and `virtual/Flagged` (`\\Flagged`) over all folders."""

    def __init__(self) -> None:
        self.views: dict[bytes, Shows] = {}
        self._at: dict[tuple[bytes, Entry], tuple[Mailbox, Entry]] = {}
        super().__init__()
        self.create_view("virtual/All")
        self.create_view("virtual/Flagged", shows=lambda _, entry: "\\Flagged" in entry.flags, special_use="\\Flagged")

    # what a test does

    def create_view(
        self, path: NAME, *, of: Sequence[NAME] = (), shows: Shows = lambda mailbox, entry: True, **settings: Any
    ) -> Mailbox:
        """A folder that shows the messages of the folders `of` (none: of all) that `shows` says."""
        names = {raw_name(each) for each in of}
        self.views[raw_name(path)] = lambda mailbox, entry: (
            (not names or mailbox.name in names) and shows(mailbox, entry)
        )
        view = super().create(path, view=True, **settings)
        for mailbox in self._real():
            for entry in list(mailbox.entries.values()):
                self._follow(mailbox, entry)
        return view

    def _entry(self, mailbox: Mailbox, entry: Entry, step: int) -> None:
        """A view's rows are no messages: only what happens in real folders counts, and all views follow it."""
        if not self.is_view(mailbox):
            super()._entry(mailbox, entry, step)
            self._follow(mailbox, entry)

    def is_view(self, mailbox: Mailbox) -> bool:
        return mailbox.view

    def origin(self, view: Mailbox, entry: Entry) -> tuple[Mailbox, Entry]:
        """Where what a view shows really is."""
        return self._at[view.name, entry]

    def home(self, mailbox: Mailbox, entry: Entry) -> Mailbox:
        return self.origin(mailbox, entry)[0] if self.is_view(mailbox) else mailbox

    def where(self, message_id: str) -> list[str]:
        """Real places only."""
        views = {path.decode() for path in self.views}
        return [path for path in super().where(message_id) if path not in views]

    # what commands do

    def _real(self) -> list[Mailbox]:
        return [mailbox for mailbox in self.mailboxes.values() if not self.is_view(mailbox)]

    def _follow(self, mailbox: Mailbox, entry: Entry) -> None:
        """Every view shows the entry as it is now: new, with other flags, or gone."""
        there = mailbox.entries.get(entry.uid) is entry and mailbox in self.mailboxes.values()
        for name, shows in self.views.items():
            view = self.mailboxes.get(name)
            if view is None:
                continue
            shown = next((row for (at, row), (_, each) in self._at.items() if at == name and each is entry), None)
            wanted = there and shows(mailbox, entry)
            if wanted and shown is None:
                self._at[name, view.add(entry.message, entry.flags)] = (mailbox, entry)
            elif wanted and shown is not None:
                view.set_flags(shown, entry.flags)
            elif shown is not None:
                del self._at[name, shown]
                view.remove(shown.uid)

    def _check_room(self, target: Mailbox, count: int) -> None:
        if self.is_view(target):
            raise Refused("[CANNOT] Can't save messages to this virtual mailbox")
        super()._check_room(target, count)

    def move(self, source: Mailbox, entries: Sequence[Entry], target: Mailbox) -> Pairs:
        if not self.is_view(source):
            return super().move(source, entries, target)
        pairs = self.copy(source, entries, target)
        self.expunge(source, entries)
        return pairs

    def expunge(self, mailbox: Mailbox, entries: Sequence[Entry]) -> None:
        if not self.is_view(mailbox):
            super().expunge(mailbox, entries)
            return
        for entry in entries:
            home, real = self.origin(mailbox, entry)
            home.remove(real.uid)

    def store_flags(self, mailbox: Mailbox, entry: Entry, flags: Iterable[str]) -> None:
        if self.is_view(mailbox):
            mailbox, entry = self.origin(mailbox, entry)
        mailbox.set_flags(entry, flags)
