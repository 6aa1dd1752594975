"""The window's parts behind its frame: each imported and made after the first paint, or when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from cio_desktop.ui.widgets import icons

from .frame import Frame

if TYPE_CHECKING:
    from pathlib import Path

    from cio_desktop.operations.detailed_log import DetailedLogs, LogFile
    from cio_desktop.operations.scope import Scope
    from cio_desktop.operations.workspace import Workspace
    from cio_desktop.protocol.keys import SourceKey
    from cio_desktop.ui.mail.area import MailArea
    from cio_desktop.ui.mail.folders.commands import FolderCommands
    from cio_desktop.ui.settings.language_box import Languages
    from cio_desktop.ui.settings.opening import SettingsOpening
    from cio_desktop.ui.sources.commands import SourceCommands
    from cio_desktop.ui.sources.panel import SourcePanel

    from .activity_opening import ActivityOpening
    from .bulk_strip import BulkStrip
    from .first_run import FirstRunPage
    from .focus_ring import FocusRing
    from .folder_actions import FolderActions
    from .help import Help
    from .merged_menu import MergedMenu
    from .pulse import Pulse
    from .reading_column import ReadingColumn
    from .right_column import RightColumn
    from .showing import Showing
    from .status_words import StatusWords


class Parts(Frame):
    """The frame that gets its parts. It connects none of them."""

    def __init__(
        self,
        workspace: Workspace,
        settings: QSettings,
        *,
        demo: bool,
        offline: Callable[[], bool],
        service_address: str,
        vault_place: Callable[[], str | None],
        own_service: bool,
        data_folder: Path | None,
        log_file: LogFile | None,
        languages: Callable[[], Languages] | None,
        clock: Callable[[], float],
    ) -> None:
        super().__init__(workspace, settings, commands=lambda: self.commands, demo=demo, clock=clock)
        self.workspace = workspace
        self._demo = demo
        self.offline = offline
        self._address = service_address
        self._vault_place = vault_place
        self._own_service = own_service
        self._data_folder = data_folder
        self._log_file = log_file
        self._languages = languages
        self._clock = clock

    def make_parts(self) -> Iterator[object]:
        """Those that are seen, in the order in which they are put into their places."""
        self.setWindowIcon(icons.program_icon())
        yield self.workspace.membership
        yield self.mail
        yield self.panel
        yield self.reading
        self.columns.fill(self.mail.folders, self.reading, self.right)
        self.message_menu.addActions(self.mail.actions)
        yield self.columns
        self.pages.addWidget(self.first_run)
        yield self.first_run
        self.actions_.dress_all()
        yield self.commands
        yield self.folder_actions
        yield self.merged_menu

    @cached_property
    def mail(self) -> MailArea:
        from cio_desktop.ui.mail.area import MailArea
        from cio_desktop.ui.mail.messages.list_orders import ListOrders

        area = MailArea(self.workspace.membership, self.workspace.bulk, self)
        area.orders = ListOrders(self._settings)
        return area

    @cached_property
    def reading(self) -> ReadingColumn:
        from cio_desktop.operations.remote_pictures import RemotePictures

        from .reading_column import ReadingColumn

        remote = None if self._demo else RemotePictures()  # nothing leaves the computer in the demo
        return ReadingColumn(
            self.mail,
            self.workspace.reader,
            self.workspace.membership,
            self._settings,
            remote=remote,
            window_actions=[self.undo_actions.undo, self.undo_actions.redo],
        )

    @cached_property
    def panel(self) -> SourcePanel:
        from cio_desktop.ui.sources.panel import SourcePanel

        return SourcePanel(self.workspace.sources, clock=self._clock)

    @cached_property
    def right(self) -> RightColumn:
        from .right_column import RightColumn

        return RightColumn(self.panel, self.mail.membership)

    @cached_property
    def showing(self) -> Showing:
        from .showing import Showing

        details = self.actions_["details"]
        return Showing(self.sources.view, self.merged, self.mail, self.panel, self.right, details, self._settings)

    @cached_property
    def first_run(self) -> FirstRunPage:
        from .first_run import FirstRunPage

        return FirstRunPage()

    @cached_property
    def commands(self) -> SourceCommands:
        from cio_desktop.operations.discovery import SettingsFinder
        from cio_desktop.ui.profile.privacy import asks_ispdb
        from cio_desktop.ui.sources.commands import SourceCommands
        from cio_desktop.ui.words.texts import DEMO_PASSWORD_NOTE

        workspace = self.workspace
        return SourceCommands(
            workspace.sources,
            workspace.undo,
            self,
            # Nothing leaves the computer in the demo, so nothing is looked up.
            finder=SettingsFinder(workspace.link, enabled=not self._demo, ispdb=lambda: asks_ispdb(self._settings)),
            sign_ins=workspace.sign_ins,
            password_note=str(DEMO_PASSWORD_NOTE) if self._demo else "",
            settings=self._settings,
        )

    @cached_property
    def folder_commands(self) -> FolderCommands:
        from cio_desktop.operations.scope import Scope
        from cio_desktop.ui.mail.folders.commands import FolderCommands
        from cio_desktop.ui.words.source_names import names_of
        from cio_desktop.ui.words.texts import Names

        workspace = self.workspace

        def names(key: SourceKey) -> Names:
            source = workspace.sources.source(key)
            return names_of(source) if source is not None else Names()

        return FolderCommands(
            workspace.folder_care,
            workspace.membership.favourites,
            self,
            names_of=names,
            is_gmail=workspace.membership.is_gmail,
            read_all=lambda key, path, nothing: self._mark_all_read(Scope.of_folder(key, path), nothing),
            why_nothing=lambda: self.mail.folders.model.refuse_all(),
        )

    @cached_property
    def folder_actions(self) -> FolderActions:
        from .folder_actions import FolderActions

        return FolderActions(self.actions_, self.folder_commands, self.mail.folders, self.folder_menu)

    @cached_property
    def merged_menu(self) -> MergedMenu:
        from .merged_menu import MergedMenu

        return MergedMenu(
            self.actions_,
            self.merged,
            self._mark_all_read,
            why_nothing=lambda: self.mail.folders.model.refuse_all(),
        )

    def _mark_all_read(self, scope: Scope, nothing: str) -> None:
        from cio_desktop.operations.all_read import mark_all_read

        workspace = self.workspace
        mark_all_read(workspace.membership, workspace.bulk, scope, workspace.folder_care, nothing=nothing)

    @cached_property
    def words(self) -> StatusWords:
        from .status_words import StatusWords

        return StatusWords(self.workspace, self.status, self, offline=self.offline, address=lambda: self._address)

    @cached_property
    def detailed_logs(self) -> DetailedLogs | None:
        from cio_desktop.operations.detailed_log import DetailedLogs

        return DetailedLogs(self.workspace.link, self._log_file) if self._log_file is not None else None

    @cached_property
    def settings_opening(self) -> SettingsOpening:
        from cio_desktop.ui.settings.opening import SettingsOpening
        from cio_desktop.ui.settings.service_page import ServiceFacts

        own = self._own_service
        folder = self._data_folder if own else None  # another one has its own
        facts = ServiceFacts(own, lambda: self._address, folder, self._demo)
        return SettingsOpening(
            self.workspace,
            self._settings,
            self,
            self.actions_.__getitem__,
            self._vault_place,
            facts,
            self.detailed_logs,
            self._languages,
        )

    @cached_property
    def activity(self) -> ActivityOpening:
        from .activity_opening import ActivityOpening

        return ActivityOpening(self.workspace, self._settings, self._clock)

    @cached_property
    def help(self) -> Help:
        from .help import Help

        return Help(self)

    @cached_property
    def bulk_strip(self) -> BulkStrip:
        from .bulk_strip import BulkStrip

        return BulkStrip(self.workspace.bulk)

    @cached_property
    def pulse(self) -> Pulse:
        from .pulse import Pulse

        return Pulse(self)

    @cached_property
    def ring(self) -> FocusRing:
        from .focus_ring import FocusRing, Stop, first_focusable

        strips = [strip for strip in (self.demo_banner,) if strip is not None]
        return FocusRing(
            [
                *(Stop(strip, lambda strip=strip: first_focusable(strip)) for strip in strips),  # type: ignore[misc]
                Stop(self.banner, lambda: first_focusable(self.banner)),
                Stop(self.sources, lambda: self.sources.view),
                Stop(self.mail.folders, lambda: self.mail.folders.view),
                Stop(self.mail.messages, lambda: self.mail.messages.view),
                Stop(self.reading.side, lambda: self.reading.first_focus),
                Stop(self.right, lambda: first_focusable(self.right)),
                Stop(self.first_run, lambda: first_focusable(self.first_run)),
                Stop(self.status, lambda: first_focusable(self.status)),
            ]
        )
