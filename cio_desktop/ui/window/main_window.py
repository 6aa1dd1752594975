"""The window: sources and folders left, messages in the middle, details right, and what is around them.

It connects the views and passes intents on; what is true it reads from the workspace. Nothing here waits. First there
is only the frame (`frame.py`), which is painted soon; the other parts (`parts.py`) follow piece by piece (`pieces`).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit

from cio_desktop.language import tr
from cio_desktop.operations.signal import Connections
from cio_desktop.protocol.errors import ApiError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.profile import window_state
from cio_desktop.ui.sources.display_state import DisplayState
from cio_desktop.ui.sources.roll_up import window_title
from cio_desktop.ui.widgets.announcement import announce
from cio_desktop.ui.widgets.tasks import scope_of
from cio_desktop.ui.widgets.theme import theme
from cio_desktop.ui.words.cures import Cure
from cio_desktop.ui.words.source_names import address_of

from .banner_rules import Banner, banners_now
from .frame import PROGRAM
from .mended import Mended
from .parts import Parts
from .view_actions import ViewActions

if TYPE_CHECKING:
    from pathlib import Path

    from cio_desktop.operations.detailed_log import LogFile
    from cio_desktop.operations.workspace import Workspace
    from cio_desktop.ui.settings.dialog import SettingsDialog
    from cio_desktop.ui.settings.language_box import Languages
    from cio_desktop.ui.words.error_texts.text import ErrorText

    from .early_input import EarlyInput


class MainWindow(Parts):
    """`holds_close`: closing asks the program's root (`close_asked`, `quit_asked`), which hides the window, or ends
    what runs and calls `let_close()`."""

    key_wanted = Signal()  # another one, to a service that is not our own
    demo_asked = Signal()
    leave_demo_asked = Signal()
    restart_service_asked = Signal()
    again_asked = Signal()  # this window once more, in another language
    close_asked = Signal()
    quit_asked = Signal()
    hears_changes = Signal()  # what is told of changes from now on is shown
    vault_move_asked = Signal(str, str)  # where the key to the stored passwords is to be kept, and a passphrase for it

    def __init__(
        self,
        workspace: Workspace,
        settings: QSettings,
        *,
        demo: bool = False,
        own_service: bool = True,
        offline: Callable[[], bool] = lambda: False,
        holds_close: bool = False,
        service_address: str = "",
        vault_place: Callable[[], str | None] = lambda: None,
        data_folder: Path | None = None,
        log_file: LogFile | None = None,
        languages: Callable[[], Languages] | None = None,
        clock: Callable[[], float] = time.time,
        whole: bool = True,
    ) -> None:
        """`offline`: this computer has no network. Not `whole`: somebody walks `pieces`, or calls `make_whole`."""
        super().__init__(
            workspace,
            settings,
            demo=demo,
            offline=offline,
            service_address=service_address,
            vault_place=vault_place,
            own_service=own_service,
            data_folder=data_folder,
            log_file=log_file,
            languages=languages,
            clock=clock,
        )
        self._holds_close = holds_close
        self._tasks = scope_of(self, lambda error: self.words.present(error))
        self._connections = Connections()
        self._mended = Mended()
        self.pieces = self._make_pieces()  # each a few dozen milliseconds, when the next one is asked for
        self._is_whole = False
        self._early: EarlyInput | None = None
        self.view_actions = ViewActions(self, settings, self._act)
        self._connect_actions()
        self._connect_banners()
        self._connect_workspace()
        self._follow_all()
        if whole:
            self.make_whole()

    # -- what comes after the first paint ------------------------------------------------------------------------

    def make_whole(self) -> None:
        for _piece in self.pieces:
            pass

    def _make_pieces(self) -> Iterator[object]:
        self._connect_changes()
        self.hears_changes.emit()
        yield from self.make_parts()
        self._connect()
        self._is_whole = True
        if self._early is not None:
            self._early.end()
        self._follow_all()

    @property
    def open_settings(self) -> Callable[..., SettingsDialog]:
        self.make_whole()
        return self.settings_opening.open

    @property
    def show_trouble(self) -> Callable[[ErrorText], None]:
        return self.words.trouble

    def _connect_banners(self) -> None:
        for stack in filter(None, (self.banner, self.demo_banner)):
            stack.cure_asked.connect(lambda cure, banner: self._act(lambda: self._cure_banner(cure, banner)))

    def _connect_workspace(self) -> None:
        workspace = self.workspace
        self._connections.add(workspace.sources.changed, lambda *_: self._follow_all())
        self._connections.add(workspace.sources.load_failed, lambda error: self.words.load_failed(error))
        self._connections.add(workspace.link.state_changed, lambda _state: self._follow_all())

    def _connect_changes(self) -> None:
        workspace = self.workspace
        self._connections.add(workspace.undo.stepped, self.words.stepped)
        self._connections.add(workspace.membership.notice, self.words.notice)
        self._connections.add(workspace.queue.count_changed, self.status.show_pending)
        self._connections.add(workspace.messages.unread.changed, self._show_unread)
        self._connections.add(workspace.folder_care.renamed, lambda *what: self.mail.folders.follow_rename(*what))
        favourites = workspace.membership.favourites
        self._connections.add(favourites.changed, lambda _key: self.mail.folders.view.viewport().update())

    def _show_unread(self) -> None:
        unread = self.workspace.messages.unread
        self.sources.offer_merged(unread.offered)
        self.source_model.tick()
        self.merged.merged_model.counted()

    def _connect(self) -> None:
        from cio_desktop.operations.message_query import INBOX, Scope

        unread = self.workspace.messages.unread
        self.source_model.unread = lambda account_id, label: unread.unread(Scope(account_id, label, INBOX))
        self.merged.merged_model.unread = unread.unread
        view, commands = self.sources.view, self.commands
        for source in (view, self.panel):
            source.cure_asked.connect(commands.perform)
            source.period_asked.connect(commands.set_period)
            source.sync_asked.connect(commands.sync)
        for source in (view, self.panel):
            source.folders_asked.connect(lambda key: self.folder_commands.choose_synced(key))
        view.password_asked.connect(commands.signing_in.sign_in)
        view.remove_asked.connect(commands.remove)
        view.account_remove_asked.connect(commands.remove_account)
        view.selected_sources.connect(lambda _keys: self._follow_selection())
        self.panel.history_wanted.connect(self._read_history)
        self.panel.activity_asked.connect(lambda key: self.activity.history(key))
        self.panel.abilities_asked.connect(lambda key: self.activity.servers(key))
        commands.said.connect(self.words.done)
        commands.undoable.connect(self.words.undoable)
        commands.failed.connect(self.words.trouble)
        commands.details_asked.connect(self.showing.show_details)
        commands.source_added.connect(self.showing.select_when_there)
        commands.restart_asked.connect(self._restart_service)
        commands.provider_wanted.connect(self.settings_opening.set_up_provider)
        self.folder_commands.said.connect(self.words.done)
        self.folder_commands.failed.connect(self.words.trouble)
        self.settings_opening.restart_asked.connect(self._restart_service)
        self.settings_opening.sources_wanted.connect(commands.adding.add_found)
        self.settings_opening.periods_wanted.connect(commands.take_periods)
        self.settings_opening.vault_move_asked.connect(self.vault_move_asked)
        self.settings_opening.again_asked.connect(self.again_asked)
        self.banner.left.connect(lambda: view.setFocus(Qt.FocusReason.OtherFocusReason))
        self.first_run.add_asked.connect(commands.adding.add)
        self.first_run.demo_asked.connect(self.demo_asked)
        self.status.service_pressed.connect(self.words.explain_service)
        self.status.network_pressed.connect(self.words.explain_network)
        self.status.pending_pressed.connect(lambda: self.activity.changes())
        self.mail.status_text.connect(self.words.done)
        self.mail.drop_hint.connect(self.words.hint)
        self.mail.messages.view.drag_failed.connect(lambda at: self.mail.tell_refusal(at, view))
        self.status.toast.left.connect(lambda: view.setFocus(Qt.FocusReason.OtherFocusReason))
        self.reading.said.connect(self.words.done)
        self.reading.failed.connect(self.words.trouble)
        self.settings_opening.reading_changed.connect(self.reading.follow_settings)
        self.reading.opened.connect(lambda opened: self.words.tell_in(opened, opened.toast))
        self.view_actions.follow()
        view.drop_hint.connect(self.words.hint)
        view.drag_rests.connect(self.mail.visit)
        self.mail.filter_cleared.connect(self.search.clear)
        self.filter_pause.timeout.connect(lambda: self.mail.filter_messages(self.search.text()))
        self.search.textChanged.connect(lambda _text: self.filter_pause.start())
        self.mail.complete_search(self.search, self.workspace.client)
        if self.search.text():  # typed before we were there
            self.filter_pause.start()
        for leaving in (self.search.down, self.search.take, self.search.leave):
            leaving.connect(self._into_messages)
        self.status.insertPermanentWidget(1, self.bulk_strip)  # behind what happened last
        self.pulse.beat.connect(self._follow_all)
        theme().changed.connect(self._follow_all)
        self._connections.close()
        self._connect_workspace()  # anew, as the window follows after its parts
        self._connect_changes()

    def _connect_actions(self) -> None:
        actions = self.actions_
        pressed: dict[str, Callable[[], object]] = {
            "filter_messages": lambda: self._into(self.search),
            "filter_folders": lambda: self.mail.folders.focus_filter(),
            "filter_sources": self.sources.start_search,
            "next_pane": lambda: self.ring.move(1),
            "previous_pane": lambda: self.ring.move(-1),
            "activity": lambda: self.activity.history(),
            "settings": lambda: self.open_settings(),
            "leave_demo": self.leave_demo_asked.emit,
            "close": self.close,
            "quit": self._quit,
            "help": lambda: self.help.show_help(),
            "shortcuts": lambda: self.help.show_shortcuts(),
            "about": lambda: self.help.about(),
        }
        for name, act in pressed.items():
            actions[name].triggered.connect(lambda _=False, act=act: self._act(act))
        for name in ("notifications", "background", "login_start"):
            actions[name].setVisible(False)  # until there is what does it

    def _act(self, act: Callable[[], object]) -> None:
        """Whoever is quicker than the window gets the whole of it at once."""
        self.make_whole()
        act()

    def save(self) -> None:
        """Writes the window's state to the settings."""
        window_state.save_geometry(self, self._settings)
        self.columns.save(self._settings)
        folding = self.sources.view.folding
        self._settings.setValue("sources/collapsed", sorted(folding.closed))
        self._settings.setValue("sources/opened", sorted(folding.opened))
        self.view_actions.keep()
        self._settings.sync()

    def set_service_address(self, address: str) -> None:
        """Where the service answers now; a restart may move it."""
        self._address = address
        self._follow_all()

    # -- following the workspace --------------------------------------------------------------------------------

    def _follow_all(self) -> None:
        link = self.workspace.link
        self.source_model.tick()
        states = self.source_model.states()
        program = tr("{program} (demo)", program=PROGRAM) if self._demo else PROGRAM
        self.setWindowTitle(window_title(program, [state for _key, state in states]))
        self.status.show_link(link.state, self._address)
        offline = self._is_whole and self.offline()
        self.status.show_network(offline=offline)
        now = banners_now(
            self.workspace, states, self._clock(), computer_offline=offline, own_service=self._own_service
        )
        self.banner.set_banners(now)
        for key, state in self._mended.follow(states):
            self._say_mended(key, state)
        if self._is_whole:
            loaded = self.workspace.sources.loaded
            self.pages.setCurrentWidget(self.first_run if loaded and not states else self.columns)
            self.panel.refresh()
            if loaded:  # of what is only remembered nothing can be read yet
                self.showing.follow([key for key, _state in states])
        self._follow_selection()

    def _say_mended(self, key: SourceKey, state: DisplayState) -> None:
        source = self.workspace.sources.source(key)
        if source is not None:
            words = tr("{source}: {state}.", source=address_of(source), state=state.title)
            announce(self.sources.view, words)

    def _follow_selection(self) -> None:
        self.source_actions.follow()
        if not self._is_whole:
            return
        self.first_run.add.setEnabled(self.workspace.link.online)
        first = self.pages.currentWidget() is self.first_run
        self.search.setEnabled(not first)
        self.actions_["details"].setEnabled(not first)

    # -- acting -------------------------------------------------------------------------------------------------

    def reveal(self, keys: Sequence[SourceKey]) -> None:
        """Shows a source that needs the person, with cause and cure; several in the list."""
        self.make_whole()
        there = [key for key in keys if self.source_model.state(key) is not None]
        if len(there) == 1:
            self.sources.clear_filter()
            self.showing.reveal(there[0])
        elif there:
            self._show_attention()

    def _show_attention(self) -> None:
        self.sources.show_attention_only(True)
        self.sources.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def hide_all(self) -> None:
        """The window goes, the program stays."""
        self.save()
        if self.activity.window is not None:
            self.activity.window.close()
        self.hide()

    def _quit(self) -> None:
        if self._holds_close:
            self.save()
            self.quit_asked.emit()
        else:
            self.close()

    def _into(self, field: QLineEdit) -> None:
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def _into_messages(self) -> None:
        self.filter_pause.stop()
        self.mail.filter_messages(self.search.text())
        self.mail.messages.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _cure_banner(self, cure: Cure, banner: Banner) -> None:
        match cure:
            case Cure.RESTART_SERVICE:
                self._restart_service()
            case Cure.OTHER_KEY:
                self.key_wanted.emit()
            case Cure.RECONNECT:
                self.workspace.link.retry_now()
            case Cure.LEAVE_DEMO:
                self.leave_demo_asked.emit()
            case Cure.SHOW_THEM:
                self._show_attention()
            case _ if banner.keys:
                self.commands.perform(cure, banner.keys[0])

    def _restart_service(self) -> None:
        self.restart_service_asked.emit()
        self.workspace.link.retry_now()

    def _read_history(self, key: SourceKey) -> None:
        self._tasks.start(self._history(key), key="history")

    async def _history(self, key: SourceKey) -> None:
        try:
            events = await self.workspace.sources.history(key)
        except ApiError:
            return  # a foreign server keeps none, or it is away: the badge says so
        if self.panel.keys == [key]:
            self.panel.show_history(events)

    # -- Qt -----------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if not self._is_whole and self._early is None and handle is not None:
            from .early_input import EarlyInput

            self._early = EarlyInput(handle)
            self._early.came.connect(self.make_whole)
        if self.focusWidget() is None:
            first = self.sources.view if self.pages.currentWidget() is self.columns else self.first_run.add
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self) -> None:
        """Before the end: what was clicked is sent; a drag that is under way, and what comes after, is not taken."""
        from cio_desktop.ui.mail.messages.drag_chip import cancel_drags

        self.make_whole()
        self.mail.settle()
        cancel_drags()

    def go_on(self) -> None:
        """The person stays."""
        self.mail.go_on()

    def let_close(self) -> None:
        self._holds_close = False
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.save()
        if self._holds_close:
            event.ignore()
            self.close_asked.emit()
            return
        self._connections.close()
        self._tasks.cancel()
        if self.activity.window is not None:
            self.activity.window.close()
        super().closeEvent(event)

    async def end(self) -> None:
        """Cancels and awaits what the window still does. The repositories are the owner's to close."""
        self.make_whole()  # else some of it would have no owner
        self._connections.close()
        await self.activity.end()
        if "detailed_logs" in self.__dict__ and self.detailed_logs is not None:  # it was asked for
            await self.detailed_logs.close()
        await self.commands.close()
        await self.folder_commands.close()
        await self.reading.close_column()
        self.bulk_strip.close_strip()
        await self.mail.close_area()
        self.undo_actions.close()
        await self._tasks.close()
