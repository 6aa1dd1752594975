"""What an import would change, to be chosen from before anything is: sources to sign in to, and periods that differ."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from cio_desktop.language import Text, counted, listed, tr
from cio_desktop.operations.settings_import import Offer
from cio_desktop.ui.settings.notice import Notice
from cio_desktop.ui.settings.page import paragraph
from cio_desktop.ui.widgets.choice_buttons import CheckBox
from cio_desktop.ui.widgets.dialog_frame import DialogFrame
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.lines import as_written
from cio_desktop.ui.widgets.selection import follow_by_itself
from cio_desktop.ui.widgets.theme import UNIT, row_height
from cio_desktop.ui.words.period_words import long
from cio_desktop.ui.words.plain import plain_line, tool_tip

SECRETS = Text(
    "No password comes along. You sign in to the sources that you tick one after another, with all else filled in."
)
HERE = Text("Is here already")
_PLACE = Qt.ItemDataRole.UserRole


class ImportDialog(DialogFrame):
    """`lacking`: providers that sources may sign in with and that are not set up here. `window`: how many of its own
    settings differ."""

    taken = Signal(object, object)  # list[FoundSource] to add, list[Offer] whose period is changed
    window_taken = Signal()

    def __init__(
        self,
        title: str,
        offers: Sequence[Offer],
        lacking: Sequence[str] = (),
        parent: QWidget | None = None,
        *,
        window: int = 0,
    ) -> None:
        super().__init__(title, parent, width=560)
        self.setObjectName("import dialog")
        self._offers = list(offers)
        self.content.addWidget(paragraph(str(SECRETS)))
        self.tree = QTreeWidget()
        self.tree.setObjectName("import_choices")
        follow_by_itself(self.tree)
        self.tree.setAccessibleName(tr("Sources, ticked where they are taken"))
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setColumnCount(2)
        self.tree.header().setStretchLastSection(False)
        for column in (0, 1):
            self.tree.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.tree.setMinimumHeight(26 * UNIT)
        self._fill()
        self.tree.itemChanged.connect(lambda _item, _column: self._judge())
        self.content.addWidget(self.tree, 1)
        self.tree.setVisible(bool(offers))
        self.window_too = CheckBox(
            counted(window, "This window's own settings: {n} differs", "This window's own settings: {n} differ")
        )
        self.window_too.setObjectName("import_window")
        self.window_too.setChecked(window > 0)
        if not window:
            self.window_too.hide()
        self.window_too.toggled.connect(lambda _on: self._judge())
        self.content.addWidget(self.window_too)
        if lacking:
            names = listed(plain_line(name, 40) for name in lacking)
            note = tr(
                "Not set up here: {names}. To sign in there, first enter your client id under OAuth providers.",
                names=names,
            )
            self.content.addWidget(Notice(note))
        self.said = PlainLabel(wrap=True)
        self.content.addWidget(self.said)
        self.buttons.addStretch(1)
        self.add_button(tr("Cancel"), self.reject, name="cancel")
        self.take = self.add_button(tr("Continue"), self._take, name="take_import", primary=True)
        self.take.setDefault(True)
        self._judge()
        self.tree.setFocus()

    def _fill(self) -> None:
        for place, offer in enumerate(self._offers):
            item = QTreeWidgetItem(self.tree)
            item.setData(0, _PLACE, place)
            item.setText(0, plain_line(offer.found.email, 80))
            item.setText(1, as_written(plain_line(self._words(offer), 120)))
            found = offer.found
            whole = listed((found.email, found.username, f"{found.server}:{found.port}"))
            item.setToolTip(0, tool_tip(plain_line(whole, 1000)))
            item.setToolTip(1, tool_tip(plain_line(self._words(offer), 400)))
            item.setSizeHint(0, QSize(0, row_height(self.tree.fontMetrics())))
            done = offer.there is not None and offer.period is None
            item.setCheckState(0, Qt.CheckState.Unchecked if done else Qt.CheckState.Checked)
            if done:
                item.setFlags(Qt.ItemFlag.ItemIsSelectable)
        if (first := self.tree.topLevelItem(0)) is not None:
            self.tree.setCurrentItem(first)

    @staticmethod
    def _words(offer: Offer) -> str:
        if offer.period is not None:
            return tr("Here; every {period} from now on", period=long(offer.period))
        return (
            str(HERE)
            if offer.there is not None
            else tr("{server}, from {program}", server=offer.found.server, program=offer.found.program)
        )

    def ticked(self) -> list[Offer]:
        items = [self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount())]
        return [
            self._offers[item.data(0, _PLACE)]
            for item in items
            if item is not None and item.checkState(0) == Qt.CheckState.Checked
        ]

    def _judge(self) -> None:
        ticked = self.ticked()
        new = sum(offer.there is None for offer in ticked)
        changed = len(ticked) - new
        parts = []
        if new:
            parts.append(counted(new, "{n} source to sign in to.", "{n} sources to sign in to."))
        if changed:
            parts.append(counted(changed, "{n} sync period changes.", "{n} sync periods change."))
        if self.window_too.isChecked():
            parts.append(tr("The window changes."))
        everything_here = all(offer.there is not None and offer.period is None for offer in self._offers)
        self.said.setText(
            " ".join(parts) or (tr("All of them are here.") if everything_here else tr("Nothing is ticked."))
        )
        self.take.setEnabled(bool(ticked) or self.window_too.isChecked())

    def _take(self) -> None:
        ticked = self.ticked()
        if ticked:
            new = [offer.found for offer in ticked if offer.there is None]
            self.taken.emit(new, [offer for offer in ticked if offer.there is not None])
        if self.window_too.isChecked():
            self.window_taken.emit()
        self.accept()
