"""Which folders of a source are synced. What leaves the lists is said before, and nothing changes until it is taken."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from cio_desktop.language import Text, counted, number, tr
from cio_desktop.operations.folders import FolderRepository
from cio_desktop.operations.signal import Connections
from cio_desktop.protocol.errors import ApiError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Folder
from cio_desktop.ui.widgets.dialog_frame import DialogFrame, Trouble
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.selection import follow_by_itself
from cio_desktop.ui.widgets.theme import UNIT, row_height
from cio_desktop.ui.words.error_texts.text import ErrorText
from cio_desktop.ui.words.plain import plain_line, tool_tip
from cio_desktop.ui.words.texts import of_error

from .hierarchy import NO_NAME, Node, wanted_tree

_PATH = Qt.ItemDataRole.UserRole
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked
GMAIL = Text(
    "Gmail keeps each message once, in All Mail, and labels say where it is shown. So a label can't be left out by "
    "itself; Spam and Trash can."
)
STAYS = Text("What you don't tick is not read. On the mail server nothing changes, and it can still be filed into.")
_GMAIL_CHOICE = frozenset({"\\Spam", "\\Trash"})


class FolderChoiceDialog(DialogFrame):
    """`taken` is told {path: whether it is synced} of those that were changed, and answers what failed, or None."""

    def __init__(
        self,
        who: str,
        key: SourceKey,
        folders: FolderRepository,
        *,
        gmail: bool,
        taken: Callable[[Mapping[str, bool]], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Folders to sync"), parent, width=520)
        self.setObjectName("folder choice")
        self._key, self._folders, self._gmail, self._taken = key, folders, gmail, taken
        self._known: dict[str, Folder] = {}
        self.content.addWidget(PlainLabel(who, elide=True, muted=True))
        self.content.addWidget(PlainLabel(str(GMAIL if gmail else STAYS), wrap=True))
        self.tree = QTreeWidget()
        self.tree.setObjectName("folder_choices")
        follow_by_itself(self.tree)
        self.tree.setAccessibleName(tr("Folders, ticked where they are synced"))
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(2)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.setMinimumHeight(34 * UNIT)
        self.tree.itemChanged.connect(lambda _item, _column: self._judge())
        self.content.addWidget(self.tree, 1)
        self.said = PlainLabel(wrap=True)
        self.content.addWidget(self.said)
        self.trouble = Trouble()
        self.content.addWidget(self.trouble)
        self.again = self.add_button(tr("Try again"), self._read, name="read_again")
        self.buttons.addStretch(1)
        self.add_button(tr("Cancel"), self.reject, name="cancel")
        self.take = self.add_button(tr("Save"), self._take, name="take_choice", primary=True)
        self.take.setDefault(True)
        self._connections = Connections()
        self._connections.add(folders.changed, lambda changed: self._fill() if changed == key else None)
        self._connections.add(folders.load_failed, lambda failed, error: self._fail(error) if failed == key else None)
        folders.watch(key)
        self._fill()
        if folders.loaded(key):
            folders.reload(key)
        self.tree.setFocus()

    # -- showing -----------------------------------------------------------------------------------------------

    def _read(self) -> None:
        self.trouble.hide()
        self._folders.reload(self._key)
        self._fill()

    def _fill(self) -> None:
        """What was ticked and not taken yet stays as the person has it."""
        changed, at = self.changed(), self._path(self.tree.currentItem())
        self._known = {each.name: each for each in self._folders.folders(self._key)}
        self.tree.blockSignals(True)
        self.tree.clear()
        self._add(self.tree.invisibleRootItem(), wanted_tree(list(self._known.values())), changed)
        self.tree.expandAll()
        if (current := self._item(at) or self.tree.topLevelItem(0)) is not None:
            self.tree.setCurrentItem(current)
        self.tree.blockSignals(False)
        self.again.hide()
        self._judge()

    def _add(self, above: QTreeWidgetItem, node: Node, changed: Mapping[str, bool]) -> None:
        for child in node.children:
            item = QTreeWidgetItem(above)
            item.setText(0, plain_line(child.title, 120) or str(NO_NAME))
            if child.own_name:
                item.setToolTip(0, tool_tip(plain_line(child.own_name)))
                item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, plain_line(child.own_name))
            item.setSizeHint(0, QSize(0, row_height(self.tree.fontMetrics())))
            folder = child.folder
            if folder is None or not child.selectable:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            else:
                item.setData(0, _PATH, folder.name)
                item.setText(1, number(folder.nb_messages) if folder.nb_messages else "")
                item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                on = changed.get(folder.name, folder.included_in_sync)
                item.setCheckState(0, _ON if on or (self._gmail and not self._may(folder)) else _OFF)
                if not self._may(folder):
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
                    item.setToolTip(0, str(GMAIL) if self._gmail else tr("The Inbox is always synced."))
            self._add(item, child, changed)

    def _may(self, folder: Folder) -> bool:
        if self._gmail:
            return (folder.symbolic_name or folder.role) in _GMAIL_CHOICE
        return folder.name.upper() != "INBOX" or not folder.included_in_sync

    def _fail(self, error: ApiError) -> None:
        self.trouble.say(of_error(error))
        self.again.show()
        self.said.setText("")

    # -- the choice --------------------------------------------------------------------------------------------

    def changed(self) -> dict[str, bool]:
        """{path: whether it is ticked} of those that differ from what is so."""
        found = {}
        for item in self._items():
            path, on = self._path(item), item.checkState(0) == _ON
            folder = self._known.get(path)
            if folder is not None and self._may(folder) and on != folder.included_in_sync:
                found[path] = on
        return found

    def _items(self) -> list[QTreeWidgetItem]:
        every = self.tree.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
        return [item for item in every if self._path(item)]

    def _item(self, path: str) -> QTreeWidgetItem | None:
        return next((item for item in self._items() if self._path(item) == path), None)

    @staticmethod
    def _path(item: QTreeWidgetItem | None) -> str:
        return str(item.data(0, _PATH) or "") if item is not None else ""

    def _judge(self) -> None:
        changed = self.changed()
        self.take.setEnabled(bool(changed))
        if not self._folders.loaded(self._key):
            self.said.setText(tr("Reading the folders…"))
            return
        self.said.setText(_consequence(changed, self._known) if self._known else tr("This source has no folders."))

    def _take(self) -> None:
        changed = self.changed()
        if changed:
            self.take.setEnabled(False)
            self._taken(changed)

    def refuse(self, text: ErrorText) -> None:
        """What was changed before that is shown as it is now."""
        self.trouble.say(text)
        self._folders.reload(self._key)
        self._judge()

    def done(self, result: int) -> None:
        self._connections.close()
        super().done(result)


def _consequence(changed: Mapping[str, bool], known: Mapping[str, Folder]) -> str:
    left = [known[path] for path, on in changed.items() if not on]
    back = len(changed) - len(left)
    parts = []
    if left:
        count = sum(folder.nb_messages for folder in left)
        leaving = (
            counted(
                count,
                "{n} message leaves the lists here with this folder; what is in another folder as well stays there.",
                "{n} messages leave the lists here with this folder; what is in another folder as well stays there.",
            )
            if len(left) == 1
            else counted(
                count,
                "{n} message leaves the lists here with these {folders} folders; what is in another folder as well "
                "stays there.",
                "{n} messages leave the lists here with these {folders} folders; what is in another folder as well "
                "stays there.",
                folders=len(left),
            )
        )
        nothing = tr("Nothing is deleted on the mail server, and all comes back when you tick it again.")
        parts += [leaving, nothing]
    if back:
        parts.append(counted(back, "{n} folder is read from now on.", "{n} folders are read from now on."))
    return " ".join(parts)
