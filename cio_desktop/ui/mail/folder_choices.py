"""The folders a picker offers, the likeliest first: used last, where mail of the sender went, then all in order."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import replace

from cio_desktop.language import tr
from cio_desktop.operations.folder_care import FolderCare
from cio_desktop.operations.membership import Membership
from cio_desktop.operations.selection import Chosen
from cio_desktop.operations.senders import SenderFolders
from cio_desktop.operations.signal import Connections
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Message, Person
from cio_desktop.ui.words.people import short_name
from cio_desktop.ui.words.plain import plain_line

from .folders.hierarchy import wanted_tree
from .membership.new_folder import create_words
from .membership.picker import Choice

Place = tuple[SourceKey, str]


class FolderChoices:
    def __init__(self, membership: Membership) -> None:
        self._commands = membership
        self._care = FolderCare(membership.folders, membership.favourites, membership.undo_stack)
        self._senders = SenderFolders(membership.folders)
        self._senders.came.connect(lambda _key, _address: self.when_better())
        self.when_better: Callable[[], None] = lambda: None
        self._awaited: set[SourceKey] = set()
        self._connections = Connections()
        self._connections.add(membership.folders.changed, self._on_folders)

    def _on_folders(self, key: SourceKey) -> None:
        if key in self._awaited:
            self._awaited.discard(key)
            self.when_better()

    async def close(self) -> None:
        self.when_better = lambda: None
        self._connections.close()
        await self._senders.close()

    def expect(self, key: SourceKey, message: Message) -> None:
        """It may be filed next."""
        if (sender := message.addresses.from_) is not None and sender.email:
            self._senders.ask(key, sender.email)

    def folders(self, key: SourceKey) -> list[Choice]:
        """Those that take messages, by their paths, in the order of the folder list."""
        folders = self._commands.folders
        return [
            Choice(node.path, folders.title(key, node.path), own_name=node.own_name)
            for node in wanted_tree(folders.folders(key)).walk()
            if node.folder is not None and self._commands.why_not_into(key, node.path) is None
        ]

    def new(self, key: SourceKey, name: str) -> Choice | None:
        """A folder that is not there yet, by its path, where it can be made."""
        titles = self._commands.folders.titles(key)
        path = titles.path(name)
        parent = self._care.parent(key, path)
        if self._care.why_not_name(key, "", path) or (parent and self._care.why_not_below(key, parent)):
            return None
        called = {words.casefold() for each in self.folders(key) for words in (each.name, each.own_name)}
        if name.casefold() in called:
            return None
        return Choice(path, create_words(titles.full(path), self._care.delimiter(key)))

    def new_for(self, chosen: Chosen, name: str) -> Choice | None:
        """So for messages of one source."""
        made = self.new(chosen.keys[0], name) if len(chosen.keys) == 1 else None
        return replace(made, key=(chosen.keys[0], made.key)) if made is not None else None

    def of(self, chosen: Chosen) -> list[Choice]:
        """But not the folder that all of them are in. Their own account's come first, then account by account."""
        keys, here = chosen.keys, (chosen.shown.scope.key, chosen.shown.scope.current_folder)
        accounts = {key.account_id for key in keys}
        others = [key for key, _ in self._commands.sources.sources() if key not in keys]
        others.sort(key=lambda key: key.account_id not in accounts)
        for key in others:
            self._commands.folders.watch(key)
        self._awaited = {key for key in others if not self._commands.folders.loaded(key)}
        alone = len(keys) == 1
        found: dict[Hashable, Choice] = {}
        for key in [*keys, *others]:
            source = "" if alone and key == keys[0] else self._commands.name_of(key)
            for each in self.folders(key):
                name = tr("{folder} — {source}", folder=each.name, source=source) if source else each.name
                found[key, each.key] = replace(each, key=(key, each.key), name=name)
        found.pop(here, None)
        reasons: dict[Hashable, str] = {}
        for used in self._commands.favourites.recent(keys[0]):
            reasons.setdefault((used.key, used.folder), tr("used last"))
        if (sender := self._sender(chosen)) is not None:
            words = tr("mail of {sender}", sender=plain_line(short_name(sender), 24))
            for path in self._senders.of(keys[0], sender.email or ""):
                reasons.setdefault((keys[0], path), words)
        if alone:
            for digit, path in enumerate(self._commands.favourites.of(keys[0]), 1):
                reason, by_key = reasons.get((keys[0], path)), tr("key {digit}", digit=digit)
                reasons[keys[0], path] = tr("{reason}, {key}", reason=reason, key=by_key) if reason else by_key
        first = [place for place in reasons if place in found]
        rest = [place for place in found if place not in reasons]
        return [replace(found[place], reason=reasons.get(place, "")) for place in [*first, *rest]]

    @staticmethod
    def _sender(chosen: Chosen) -> Person | None:
        """The one who wrote all of them."""
        found: dict[str, Person] = {}
        for message_id in chosen.ids if chosen.whole else ():
            message = chosen.shown.by_id(message_id)
            if message is None or (sender := message.addresses.from_) is None or not sender.email:
                return None
            found[sender.email.casefold()] = sender
            if len(found) > 1:
                return None
        return next(iter(found.values()), None)
