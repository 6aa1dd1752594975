"""What is said at the bottom of a window: what was done and can be taken back, what went wrong, how things stand.

It is said in the window that the person works in: the main one, or that of a message.

It decides nothing and waits for nothing. A trouble's whole story opens behind its "Details".
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QWidget

from cio_desktop.language import tr
from cio_desktop.operations.connection import LinkState
from cio_desktop.operations.membership import Notice
from cio_desktop.operations.undo import UndoEntry
from cio_desktop.operations.workspace import Workspace
from cio_desktop.protocol.errors import ApiError
from cio_desktop.ui.words.error_texts.text import ErrorText
from cio_desktop.ui.words.source_names import names_of
from cio_desktop.ui.words.texts import Names, of_error, why

from .status_bar import StatusBar
from .toasts import Toast
from .trouble_dialog import TroubleDialog


class StatusWords:
    """`offline`: this computer has no network. `address`: where the service answers now."""

    def __init__(
        self,
        workspace: Workspace,
        status: StatusBar,
        window: QWidget,
        *,
        offline: Callable[[], bool],
        address: Callable[[], str],
    ) -> None:
        self._address = address
        self._workspace = workspace
        self._window = window
        self._toasts: dict[QWidget, Toast] = {window: status.toast}
        self._offline = offline

    def tell_in(self, window: QWidget, toast: Toast) -> None:
        """While it is open."""
        self._toasts[window] = toast
        window.destroyed.connect(lambda: self._toasts.pop(window, None))

    @property
    def _active(self) -> QWidget:
        active = QApplication.activeWindow()
        return active if active in self._toasts else self._window

    @property
    def _toast(self) -> Toast:
        return self._toasts[self._active]

    # -- what was done ------------------------------------------------------------------------------------------

    def done(self, text: str) -> None:
        self._toast.say(text)

    def undoable(self, text: str) -> None:
        """The button undoes this very step, whatever is done meanwhile."""
        undo = self._workspace.undo
        entry = undo.undo_entry
        act = None if entry is None else lambda: undo.undo_only(entry)
        self._toast.say(text, answer=tr("Undo"), act=act)

    def stepped(self, entry: UndoEntry, undone: bool) -> None:
        undo = self._workspace.undo
        if undone:
            self._toast.say(tr("Undid: {change}", change=entry.words), answer=tr("Redo"), act=undo.redo)
        else:
            self._toast.say(tr("Did again: {change}", change=entry.words), answer=tr("Undo"), act=undo.undo)

    def notice(self, notice: Notice) -> None:
        undo, entry = self._workspace.undo, notice.undo
        if notice.reason is not None:
            source = self._workspace.sources.source(notice.key) if notice.key is not None else None
            names = names_of(source) if source is not None else Names()
            self.trouble(replace(why(notice.reason, replace(names, folder=notice.folder)), title=notice.text))
        elif entry is not None:
            self._toast.say(notice.text, answer=tr("Undo"), act=lambda: undo.undo_only(entry))
        else:
            self._toast.say(notice.text)

    def hint(self, text: str) -> None:
        """What a drag would do; empty when it is over."""
        self._toast.say_of_drag(text)

    # -- what went wrong ----------------------------------------------------------------------------------------

    def trouble(self, text: ErrorText) -> None:
        window = self._active
        self._toast.say(
            text.title,
            answer=tr("Details"),
            act=lambda: TroubleDialog(text, window).open(),
            trouble=True,
            hint=text.body,
        )

    def present(self, error: BaseException) -> None:
        """Of a task of the window; what is no answer of the service is a fault of ours."""
        if not isinstance(error, ApiError):
            raise error
        self.trouble(of_error(error))

    def load_failed(self, error: ApiError) -> None:
        if self._workspace.link.online:  # else the banner says it
            self.trouble(of_error(error))

    # -- how things stand ---------------------------------------------------------------------------------------

    def explain_service(self) -> None:
        link = self._workspace.link
        if link.state is LinkState.ONLINE:
            address = self._address()
            self._toast.say(
                tr("The service answers at {address}", address=address) if address else tr("The service answers")
            )
        elif link.error is not None:
            self.trouble(of_error(link.error))

    def explain_network(self) -> None:
        if self._offline():
            self._toast.say(tr("This computer has no network. Syncing goes on by itself once it has."))
        else:
            self._toast.say(tr("This computer has a network. How each mail server answers is said at its source."))
