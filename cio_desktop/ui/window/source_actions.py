"""The actions about sources: what each does with the selected ones, and when it can."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from cio_desktop.language import Text, tr
from cio_desktop.protocol.enums import SyncPeriod
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.sources.delegate import row_cure
from cio_desktop.ui.sources.display_state import DisplayState
from cio_desktop.ui.sources.renewal import by_provider, renewal
from cio_desktop.ui.sources.view import SourceView
from cio_desktop.ui.widgets.lines import as_written

from .actions import TABLE, Actions, period_action

if TYPE_CHECKING:
    from cio_desktop.operations.workspace import Workspace
    from cio_desktop.ui.sources.commands import SourceCommands

AWAY = Text("The local service is not answering")
NONE_SELECTED = Text("Select a source first")


class SourceActions:
    """`commands` is asked for once one of them is wanted."""

    def __init__(
        self, actions: Actions, commands: Callable[[], SourceCommands], view: SourceView, workspace: Workspace
    ) -> None:
        self._actions = actions
        self._commands = commands
        self._view = view
        self._workspace = workspace
        pressed: dict[str, Callable[[], object]] = {
            "add_source": lambda: commands().adding.add(),
            "sync": lambda: commands().sync(self._syncable()),
            "sync_all": lambda: commands().sync(None),
            "mend": self._mend,
            "sync_folders": lambda: self._with_one(view.folders_asked.emit),
            "password": lambda: self._with_one(commands().signing_in.sign_in),
            "remove_source": lambda: self._with_one(commands().remove),
            "rename_account": lambda: view.edit_account(),
            "remove_account": self._remove_account,
        }
        view.addAction(actions["rename_account"])
        view.account_named.connect(lambda account, name: commands().rename_account(account, name))
        for name, act in pressed.items():
            actions[name].triggered.connect(lambda _=False, act=act: act())
        for period in SyncPeriod:
            actions[period_action(period)].triggered.connect(lambda _=False, period=period: self._set_period(period))

    def follow(self) -> None:
        """After the selection, a status or the link changed."""
        model, keys, online = self._view.source_model, self._view.selected_keys(), self._workspace.link.online
        meant = self._view.meant_keys()
        states = self._states(meant)
        enable = self._actions.enable
        why = states[0].no_sync if states else str(NONE_SELECTED)
        enable("sync", any(not state.no_sync for state in states), why)
        enable("sync_all", online and bool(model.states()), str(AWAY))
        enable("mend", len(keys) == len(states) == 1 and bool(states[0].cures), tr("Nothing is wrong here"))
        one = self._workspace.sources.source(keys[0]) if len(keys) == 1 else None
        words = renewal(one) if one is not None and by_provider(one) else str(TABLE["password"].text)
        self._actions["password"].setText(as_written(words))
        one_first = tr("Select one source first") if online else why
        for name in ("sync_folders", "password", "remove_source"):
            enable(name, len(keys) == 1 and online, one_first)
        for period in SyncPeriod:
            enable(period_action(period), bool(meant) and online, str(NONE_SELECTED) if online else why)
        enable("rename_account", online and bool(model.states()), str(AWAY))
        enable("remove_account", online and self._view.selected_account() is not None, one_first)
        enable("add_source", online, str(AWAY))

    def _states(self, keys: list[SourceKey]) -> list[DisplayState]:
        return [state for key in keys if (state := self._view.source_model.state(key)) is not None]

    def _syncable(self) -> list[SourceKey]:
        model = self._view.source_model
        return [k for k in self._view.meant_keys() if (state := model.state(k)) is not None and not state.no_sync]

    def _with_one(self, act: Callable[[SourceKey], object]) -> None:
        keys = self._view.selected_keys()
        if len(keys) == 1:
            act(keys[0])

    def _remove_account(self) -> None:
        if (account := self._view.selected_account()) is not None:
            self._commands().remove_account(account)

    def _set_period(self, period: SyncPeriod) -> None:
        keys = self._view.meant_keys()
        if keys:
            self._commands().set_period(keys, period)

    def _mend(self) -> None:
        keys = self._view.selected_keys()
        state = self._view.source_model.state(keys[0]) if len(keys) == 1 else None
        if state is not None and state.cures:
            self._commands().perform(row_cure(state) or state.cures[0], keys[0])
