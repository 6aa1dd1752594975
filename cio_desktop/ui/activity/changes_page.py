"""The changes of mail: how each stands, its commands, and what a person can do about it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtWidgets import QPushButton

from cio_desktop.language import Text, counted, tr
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.operations.activity import Change, ChangeList
from cio_desktop.operations.sources import SourceRepository
from cio_desktop.protocol.enums import ExpungePolicy
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Source
from cio_desktop.ui.widgets.choice_buttons import CheckBox
from cio_desktop.ui.widgets.dialog_frame import ConfirmDialog

from . import change_words
from .change_words import Places, Verb
from .list_page import ListPage
from .rows import Line
from .titles import ListedTitles

_NOW = Text(
    "{server} can't remove one message alone: its only command removes all that is marked as deleted in the folder. "
    "It is sent only where everything marked there was marked by this program. What another program has marked keeps "
    "it from being sent; a message that is marked in that very moment is removed, too."
)
_CLEAR = Text(
    "All messages in “{folder}” that are marked as deleted are removed for good, also those that other programs have "
    "marked. What this program has moved elsewhere is removed only once its copy is seen there."
)


class ChangesPage(ListPage[Change]):
    titles = change_words.TITLES
    widths = (56, 38, 0)
    muted = frozenset({2})
    name = Text("Changes")
    empty = Text(
        "No changes. What you move, label, star or delete is listed here, with how it stands on the mail server."
    )
    lacking = Text("This service does not tell of changes.")

    def __init__(
        self,
        shown: ChangeList,
        sources: SourceRepository,
        titles: ListedTitles,
        tasks: TaskScope,
        clock: Callable[[], float],
    ) -> None:
        self._sources = sources
        self._titles = titles
        self._tasks = tasks
        self._changes = shown
        self._buttons: dict[Verb, QPushButton] = {}
        self._planned: dict[str, tuple[str, int, Change]] = {}
        super().__init__(shown, sources.link, clock)
        for verb in Verb:
            pressed = lambda verb=verb: self._ask(verb)  # noqa: E731
            self._buttons[verb] = self.made(str(verb.value), pressed, danger=verb in {Verb.CLEAR, Verb.YES})
        self.follow_selection([])

    def line_of(self, row: Change) -> Line:
        return change_words.line_of(row, self._source(row), self._clock(), self._places(row))

    def stamp_of(self, row: Change) -> Hashable:
        source = self._source(row)
        minute = self._clock() // 60 if row.state.next_try else None
        names = change_words.named(row.state, self._places(row))
        return super().stamp_of(row), minute, names, None if source is None else (source.email, source.server)

    def start(self) -> None:
        super().start()
        self._connections.add(self._titles.changed, lambda _key: self.draw())

    def whole(self, rows: Sequence[Change]) -> str:
        if len(rows) > 1:
            return counted(len(rows), "{n} change is selected.", "{n} changes are selected.")
        (row,) = rows
        return change_words.details_of(self._with_plan(row), self._source(row), self._clock(), self._places(row))

    def follow_selection(self, rows: Sequence[Change]) -> None:
        possible = change_words.verbs(rows)
        for verb, made in self._buttons.items():
            made.setVisible(verb in possible)
            made.setEnabled(self._link.online)
        if len(rows) == 1 and self._with_plan(rows[0]) is rows[0] and self._link.online:
            self._tasks.start(self._read_plan(rows[0]), key="plan")

    def _with_plan(self, change: Change) -> Change:
        """As it was asked for, while it stands as it did then."""
        state = change.state
        known = self._planned.get(state.edit_id)
        return known[2] if known is not None and known[:2] == (state.state, state.updated) else change

    async def _read_plan(self, change: Change) -> None:
        found = await self._changes.details(change)
        state = change.state
        self._planned = {state.edit_id: (state.state, state.updated, found)}
        if [row.state.edit_id for row in self.selected] == [state.edit_id]:
            self._choose()

    def _source(self, change: Change) -> Source | None:
        label = change.state.source
        if label is not None:
            return self._sources.source(SourceKey(change.account_id, label))
        account = self._sources.account(change.account_id)
        return account.sources[0] if account is not None and len(account.sources) == 1 else None

    def _places(self, change: Change) -> Places:
        state, source = change.state, self._source(change)
        here = self._titles.of(None if source is None else SourceKey(change.account_id, source.label))
        if state.dst_source is None:
            return Places(here, here)
        return Places(here, self._titles.of(SourceKey(state.dst_account or change.account_id, state.dst_source)))

    # -- acting

    def _ask(self, verb: Verb) -> None:
        changes = change_words.with_verb(self.selected, verb)
        if not changes:
            return
        match verb:
            case Verb.TRY | Verb.AGAIN:
                self._tasks.start(self._changes.retry(changes))
            case Verb.CANCEL:
                self._tasks.start(self._changes.cancel(changes))
            case Verb.YES:
                self._confirm(tr("Remove it without a spare copy?"), changes[0].state.text or "", tr("Remove"), changes)
            case Verb.REMOVE:
                self._confirm_removal(changes)
            case Verb.CLEAR:
                self._confirm_clearing(changes[0])

    def _confirm(self, title: str, body: str, verb: str, changes: list[Change]) -> ConfirmDialog:
        dialog = ConfirmDialog(title, body, verb, self)
        dialog.accepted.connect(lambda: self._tasks.start(self._changes.retry(changes)))
        dialog.open()
        return dialog

    def _confirm_removal(self, changes: list[Change]) -> None:
        source = self._source(changes[0])
        server = source.server if source is not None else tr("This server")
        title = counted(len(changes), "Remove the marked copy now?", "Remove {n} marked copies now?")
        dialog = self._confirm(title, _NOW.fill(server=server), tr("Remove now"), changes)
        if source is None or source.expunge_policy == ExpungePolicy.AUTO:
            return
        always = CheckBox(tr("Always do this on this server"))
        dialog.content.addWidget(always)
        key = SourceKey(changes[0].account_id, source.label)

        def keep() -> None:
            if always.isChecked():
                self._tasks.start(self._changes.set_policy(key, ExpungePolicy.AUTO))

        dialog.accepted.connect(keep)

    def _confirm_clearing(self, change: Change) -> None:
        waiting = [each.get("folder", "") for each in change.state.results if each.get("state") == "waiting"]
        folder = (waiting or change.state.remove or [""])[0]
        if not folder:
            return
        name = change_words.folder_title(folder, self._places(change).here)
        dialog = ConfirmDialog(
            tr("Clear {folder}?", folder=name), _CLEAR.fill(folder=name), tr("Clear the folder"), self
        )
        dialog.accepted.connect(lambda: self._tasks.start(self._changes.expunge(change, folder)))
        dialog.open()
