"""What is searched for, and where: the line as it is typed and the choice of a place make the question of the list.

The place is kept until the program ends, the line until it is cleared.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import StrEnum

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from cio_desktop.language import tr
from cio_desktop.operations.folders import FolderRepository
from cio_desktop.operations.message_query import ALL_MAIL, MessageQuery, Scope
from cio_desktop.operations.search_text import SearchText, parse
from cio_desktop.operations.signal import Connections
from cio_desktop.operations.sources import SourceRepository
from cio_desktop.operations.text_search import TextSearch
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.words.plain import plain_line
from cio_desktop.ui.words.source_names import account_name, address_of

INBOX_PATH = "INBOX"


class Where(StrEnum):
    """HERE: in the list that was chosen on the left."""

    HERE = "here"
    ACCOUNT = "account"
    EVERYWHERE = "everywhere"


class MessageSearch(QObject):
    changed = Signal()  # another question
    more = Signal()  # the same question has more answers
    texts_changed = Signal()  # how far the search in texts is

    def __init__(self, folders: FolderRepository, sources: SourceRepository, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.today: Callable[[], date] = date.today
        self.where = Where.HERE
        self.read = SearchText()
        self.texts = TextSearch(sources.link)
        self._joined: tuple[str, ...] = ()  # searches in texts whose hits are in the list
        self._folders = folders
        self._sources = sources
        self.viewed: Scope | None = None  # what was chosen on the left
        self._unknown: set[SourceKey] = set()  # sources whose folders `in:` waits for
        self._connections = Connections()
        self._connections.add(folders.changed, self._on_folders)
        self._connections.add(self.texts.changed, self.texts_changed.emit)
        self._connections.add(self.texts.found_more, self._join)

    async def close_search(self) -> None:
        self._connections.close()
        await self.texts.close()

    @property
    def on(self) -> bool:
        return bool(self.read.words) or self.read.folder is not None

    @property
    def text(self) -> str:
        return self.read.words.text

    def set_text(self, text: str) -> None:
        read = parse(text, self.today())
        if read != self.read:
            self.read = read
            self.leave_texts()
            self.changed.emit()

    def look_in(self, where: Where) -> None:
        if where is not self.where:
            self.where = where
            self.leave_texts()
            self.changed.emit()

    # -- in texts --------------------------------------------------------------

    @property
    def may_search_texts(self) -> bool:
        return self.viewed is not None and bool(self.read.words.positive)

    def search_texts(self) -> None:
        """Begins the search in texts, or stops the one that goes on."""
        if self.texts.running:
            self.texts.stop()
        elif self.viewed is not None and self.may_search_texts:
            scope = self._scope(self.viewed)[0]
            keys = [key for key, _ in self._sources.sources() if scope.covers(*key)]
            self._joined = ()
            self.texts.start(self.read.words.positive, keys, scope.folder if not scope.inboxes else INBOX_PATH)

    def leave_texts(self) -> None:
        """What was found there is no part of the list any more."""
        self._joined = ()
        self.texts.forget()

    def _join(self) -> None:
        if self.texts.names != self._joined:
            self._joined = self.texts.names
            self.changed.emit()
        else:
            self.more.emit()

    def view(self, viewed: Scope | None) -> bool:
        """Something was chosen on the left. Who searched elsewhere wants to see that now, and not what is found: True,
        the search is over."""
        ends = viewed is not None and self.viewed is not None and self.where is not Where.HERE and self.on
        self.viewed = viewed
        self.leave_texts()
        if ends:
            self.read = SearchText()
        return ends

    # -- the question ----------------------------------------------------------

    def query(self) -> MessageQuery | None:
        if self.viewed is None:
            return None
        if not self.on:
            return MessageQuery(self.viewed)
        return MessageQuery(self._scope(self.viewed)[0], replace(self.read.words, texts=self._joined))

    @property
    def problems(self) -> tuple[str, ...]:
        """What of the line could not be understood, as sentences."""
        told = self._scope(self.viewed)[1] if self.viewed is not None and self.on else ""
        return tuple(filter(None, (*self.read.problems, told)))

    def places(self) -> list[tuple[Where, str]]:
        """Where one can look, as people name it."""
        if self.viewed is None:
            return []
        found = [(Where.HERE, self._here(self.viewed))]
        if self._accounts() > 1 and self.viewed.account_id is not None and self.viewed != self._wide(Where.ACCOUNT):
            account = self._sources.account(self.viewed.account_id)
            found.append((Where.ACCOUNT, account_name(account) if account is not None else tr("This account")))
        if self.viewed != self._wide(Where.EVERYWHERE):
            found.append((Where.EVERYWHERE, tr("Everywhere")))
        return found

    def place_words(self) -> str:
        """In which place nothing was found; empty: in none at all."""
        if self.read.folder is not None and self.viewed is not None:
            scope = self._scope(self.viewed)[0]
            if scope.key is not None and scope.folder is not None:
                return self._folders.title(scope.key, scope.folder)
        names = dict(self.places())
        return "" if self.where is Where.EVERYWHERE else names.get(self.where, "")

    def account_ids(self) -> list[str]:
        """Whose people are meant."""
        if self.viewed is None:
            return []
        scope = self._scope(self.viewed)[0]
        return list(dict.fromkeys(key.account_id for key, _ in self._sources.sources() if scope.covers(*key)))

    def folder_names(self) -> list[str]:
        """Those that `in:` may name, as people read them."""
        if self.viewed is None:
            return []
        keys = self._keys(self.viewed, self._scope(self.viewed)[0])
        return list(
            dict.fromkeys(self._folders.title(key, each.name) for key in keys for each in self._folders.folders(key))
        )

    def title_of(self, key: SourceKey, folder: str) -> str:
        return self._folders.title(key, folder)

    def _here(self, viewed: Scope) -> str:
        key = viewed.key
        if key is not None and viewed.folder is not None:
            return plain_line(self._folders.title(key, viewed.folder), 40)
        return tr("Inboxes") if viewed.inboxes else tr("This list")

    def _wide(self, where: Where) -> Scope:
        """With one account everywhere is that account, whose list is quicker."""
        viewed = self.viewed
        if where is Where.ACCOUNT and viewed is not None and viewed.account_id is not None:
            return Scope.of_account(viewed.account_id)
        if self._accounts() == 1 and viewed is not None and viewed.account_id is not None:
            return Scope.of_account(viewed.account_id)
        return ALL_MAIL

    def _accounts(self) -> int:
        return len({key.account_id for key, _ in self._sources.sources()})

    def _scope(self, viewed: Scope) -> tuple[Scope, str]:
        """Where to look, and what has to be said about `in:`."""
        where = self.where if self.where in dict(self.places()) else Where.HERE
        scope = viewed if where is Where.HERE else self._wide(where)
        if self.read.folder is None:
            return scope, ""
        return self._folder_named(self.read.folder, viewed, scope)

    # -- in: -------------------------------------------------------------------

    def _folder_named(self, name: str, viewed: Scope, scope: Scope) -> tuple[Scope, str]:
        keys = self._keys(viewed, scope)
        found = [(key, path) for key in keys for path in self._named(key, name)]
        shown = plain_line(name, 60)
        if not found and self._unknown:
            return scope, tr("The folders are still being read.")
        if not found:
            return scope, tr("No folder is called “{folder}”.", folder=shown)
        key, path = found[0]
        source = self._sources.source(key)
        if len({other for other, _ in found}) > 1 and source is not None:
            text = tr(
                "Several sources have “{folder}”: this is that of {source}.", folder=shown, source=address_of(source)
            )
            return Scope.of_folder(key, path), text
        return Scope.of_folder(key, path), ""

    def _keys(self, viewed: Scope, scope: Scope) -> list[SourceKey]:
        """The sources whose folders are meant: the one looked at first."""
        first = viewed.key
        wide = scope if scope.merged else Scope.of_source(scope.key) if scope.key is not None else scope
        keys = [key for key, _ in self._sources.sources() if wide.covers(*key)]
        keys.sort(key=lambda key: key != first)
        for key in keys:
            self._folders.watch(key)
        self._unknown = {key for key in keys if not self._folders.loaded(key) and self._folders.error(key) is None}
        return keys

    def _named(self, key: SourceKey, name: str) -> list[str]:
        """Its folders of this name: its whole path or its last part, as the server or as we name it."""
        known = [folder.name for folder in self._folders.folders(key) if not folder.attributes.get("Noselect")]
        wanted, titles = name.casefold(), self._folders.titles(key)
        ways: tuple[Callable[[str], bool], ...] = (
            lambda path: path == name,
            lambda path: wanted in {path.casefold(), titles.full(path).casefold()},
            lambda path: wanted in {titles.end(path).casefold(), titles.short(path).casefold()},
        )
        for way in ways:
            if found := [path for path in known if way(path)]:
                return found[:1]
        return []

    def _on_folders(self, key: SourceKey) -> None:
        if key in self._unknown:
            self._unknown.discard(key)
            self.changed.emit()
