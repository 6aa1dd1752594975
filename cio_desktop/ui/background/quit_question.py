"""Asked when the program is to end and some changes are not done: what is left, and what becomes of it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cio_desktop.language import Text, counted, tr
from cio_desktop.ui.widgets.dialog_frame import ConfirmDialog

_LOST = Text(
    "The service did not take them, and they can't be kept for the next start: the folder of this program can't be "
    "written, perhaps as the disk is full. Make room and quit again, or quit now and make these changes again later."
)
_UNREAD = Text(
    "The program still reads which messages the last change is about, and can't keep it for the next start before it "
    "knows. Wait until it is read and quit again, or quit now and make this change again later."
)
_KEPT = Text(
    "What is missing is kept, and done once CIO Desktop runs again. Let it run, and it is done as soon as the mail "
    "server answers."
)


def quit_question(left: int, parent: QWidget, *, kept: bool, unread: bool) -> ConfirmDialog:
    """Accepted: quit. `left`: how many changes; not `kept`: they would be lost, where `unread` as it is not even known
    yet which messages one is about."""
    title = counted(left, "1 change is not saved yet", "{n} changes are not saved yet")
    if kept:
        return ConfirmDialog(title, str(_KEPT), tr("Quit"), parent, harmless=True)
    return ConfirmDialog(title, str(_UNREAD if unread else _LOST), tr("Quit and lose them"), parent)
