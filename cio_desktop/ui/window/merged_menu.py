"""The context menu of All inboxes and of All mail. It opens nothing but what is chosen in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from cio_desktop.language import tr
from cio_desktop.operations.scope import Scope
from cio_desktop.ui.mail.merged import MergedView
from cio_desktop.ui.widgets.lines import as_written

from .actions import Actions


class MergedMenu:
    """`read_all`: marks a list as read; the text is for where it is so already. `why_nothing` answers why nothing can
    be changed at all, or None."""

    def __init__(
        self,
        actions: Actions,
        view: MergedView,
        read_all: Callable[[Scope, str], None],
        *,
        why_nothing: Callable[[], str | None],
    ) -> None:
        self._actions = actions
        self._view = view
        self._read_all = read_all
        self._why_nothing = why_nothing
        view.menu_asked.connect(self.open_menu)

    def open_menu(self, scope: Scope, at: QPoint) -> None:
        menu = self.build_menu(scope)
        self._view.mark_menu(scope)
        menu.aboutToHide.connect(lambda: self._view.mark_menu(None))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def build_menu(self, scope: Scope) -> QMenu:
        menu = QMenu(self._view)
        menu.setToolTipsVisible(True)
        show = menu.addAction(as_written(tr("Open")), lambda: self._open(scope))
        menu.setDefaultAction(show)
        menu.addSeparator()
        sync = self._actions["sync_all"]
        why = "" if sync.isEnabled() else sync.toolTip()
        self._actions.copy(menu, "sync_all", sync.trigger, why_not=why)
        if scope.inboxes:  # folders such as archives and Spam are marked one by one
            nothing = tr("All messages in the inboxes are read already.")
            why = self._why_nothing() or ""
            self._actions.copy(menu, "read_folder", lambda: self._read_all(scope, nothing), why_not=why)
        return menu

    def _open(self, scope: Scope) -> None:
        self._view.choose(scope)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
