"""Move to…: type a few letters, Return. A sheet over the message list; Esc closes it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPalette,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cio_desktop.language import listed, tr
from cio_desktop.ui.widgets.announcement import announce, say_row
from cio_desktop.ui.widgets.filter_field import FilterField
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.lines import draw_line, shortened
from cio_desktop.ui.widgets.selection import follow_by_itself
from cio_desktop.ui.widgets.sheet import Sheet
from cio_desktop.ui.widgets.theme import HALF, UNIT, scaled, theme
from cio_desktop.ui.words.plain import plain_line, tool_tip

from .plan_key import asks_for_plan, plan_hint

_REASON = Qt.ItemDataRole.UserRole + 1
_FOUND_BY = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Choice:
    """A folder to pick. `reason`: why it stands where it does, such as "used last". `own_name`: as the server has it,
    where that is another one; who types that finds it, too."""

    key: Hashable
    name: str
    reason: str = ""
    own_name: str = ""


class _Rows(QStyledItemDelegate):
    """The name, and at the end of the row its reason."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, max(option.fontMetrics.height() + 2 * HALF, 3 * UNIT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        painter.save()
        painter.setClipRect(option.rect, Qt.ClipOperation.IntersectClip)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        ink = option.palette.color(role)
        area = option.rect.adjusted(UNIT, 0, -UNIT, 0)

        def mirrored(box: QRect) -> QRect:
            return QStyle.visualRect(option.direction, option.rect, box)

        reason, small = index.data(_REASON), scaled(option.font, 0.92)
        metrics, name = QFontMetrics(small), index.data()
        # the name comes first: it leaves the reason what it does not need, but at least two fifths
        left = max(area.width() - option.fontMetrics.horizontalAdvance(name) - UNIT - 2, area.width() * 2 // 5)
        width = min(metrics.horizontalAdvance(reason), left)
        right = QRect(area.right() - width, area.top(), width + 1, area.height())
        painter.setFont(small)
        painter.setPen(ink if chosen else QColor(theme().colours.muted))
        shown = metrics.elidedText(reason, Qt.TextElideMode.ElideRight, right.width())
        draw_line(painter, option.direction, mirrored(right), shown)
        words = QRect(area.left(), area.top(), right.left() - UNIT - area.left(), area.height())
        painter.setFont(option.font)
        painter.setPen(ink)
        draw_line(painter, option.direction, mirrored(words), shortened(option.fontMetrics, name, words.width()))
        painter.restore()


class FolderPicker(Sheet):
    picked = Signal(object)  # the key of the choice
    planned = Signal(object)  # the same, but what would be sent is to be shown first
    created = Signal(object)  # before either of them: it is the offer to make one

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self.setObjectName("folder picker")
        self.setAccessibleName(tr("Choose a folder"))
        self._keys: list[Hashable] = []
        self._touched = False
        self._plans = False
        self._choices: list[Choice] = []
        self._creates: Callable[[str], Choice | None] = lambda _name: None
        self._title = PlainLabel(bold=True, wrap=True)
        self._words = PlainLabel(muted=True, wrap=True, size=0.92)
        self.filter = FilterField(tr("Type a folder's name…"))
        self._model = QStandardItemModel(self)
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(self._model)
        self._proxy.setFilterRole(_FOUND_BY)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.list = QListView()
        self.list.setModel(self._proxy)
        self.list.setAccessibleName(tr("Folders"))
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(_Rows(self.list))
        follow_by_itself(self.list)  # the keys stay in the filter at first
        self._none = PlainLabel(tr("No folder has this name."), muted=True)
        self._none.hide()
        self._hint = PlainLabel(muted=True, wrap=True, size=0.92)
        for part in (self._title, self._words, self.filter, self._none, self.list, self._hint):
            self.column.addWidget(part)
        for taking in (self.filter, self.list):
            taking.installEventFilter(self)
        self.filter.textChanged.connect(self._on_filter)
        self.filter.down.connect(self._into_list)
        self.filter.take.connect(lambda: self._pick(self.list.currentIndex()))
        self.filter.leave.connect(lambda: self.dismiss(taken_back=True))
        self.list.activated.connect(self._pick)
        self.list.clicked.connect(self._pick)

    def ask(
        self,
        title: str,
        choices: Sequence[Choice],
        over: QWidget,
        *,
        creates: Callable[[str], Choice | None],
        words: str = "",
        plans: str = "",
    ) -> None:
        """Shows the sheet at the top of `over`. `creates`: the offer to make a folder of this name, last of all, where
        that can be. `words`: why it asks, below the title. `plans`: what Return does, where what would be sent can be
        shown first."""
        self._creates = creates
        self._plans = bool(plans)
        self._hint.setText(f"{plans} {plan_hint()}")
        self._hint.setVisible(self._plans)
        self._title.setText(title)
        self.setAccessibleName(title)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.filter.clear()
        self._touched = False
        self._fill(choices)
        self.open_over(over, self.filter, self.list, HALF + len(choices) * 3 * UNIT + 2 * UNIT, 48 * UNIT)

    def offer(self, choices: Sequence[Choice]) -> None:
        """In a better order, or with more, as long as nobody has typed what is there or gone down the list."""
        created = len(self._keys) - len(self._choices)
        if self.isVisible() and not (self._touched and self._proxy.rowCount() > created):
            self._fill(choices)

    def _fill(self, choices: Sequence[Choice]) -> None:
        self._choices = list(choices)
        self._keys = []
        self._model.clear()
        for choice in choices:
            self._add(choice, "\n".join(map(plain_line, (choice.name, choice.own_name))))
        self._offer_to_create()
        self._choose_first()

    def _add(self, choice: Choice, found_by: str) -> None:
        item = QStandardItem(plain_line(choice.name))
        item.setData(choice.reason, _REASON)
        item.setData(found_by, _FOUND_BY)
        if choice.own_name:
            item.setAccessibleDescription(plain_line(choice.own_name))
        words = listed([plain_line(choice.name), choice.reason])
        item.setData(words, Qt.ItemDataRole.AccessibleTextRole)
        item.setToolTip(tool_tip(words))
        self._keys.append(choice.key)
        self._model.appendRow(item)

    def _offer_to_create(self) -> None:
        """The last row, whatever the filter leaves; else it is said that there is nothing."""
        name = self.filter.text().strip()
        if len(self._keys) > len(self._choices):
            self._model.removeRow(len(self._choices))
            del self._keys[len(self._choices) :]
        if name and (offered := self._creates(name)) is not None:
            self._add(offered, name)
        self._none.setVisible(bool(name) and not self._proxy.rowCount())

    def _on_filter(self, text: str) -> None:
        self._touched = True
        self._proxy.setFilterFixedString(text.strip())
        self._offer_to_create()
        self._choose_first()
        if self._proxy.rowCount():
            say_row(self.filter, self.list.currentIndex())
        elif text:
            announce(self.filter, self._none.whole_text())

    def _choose_first(self) -> None:
        self.list.setCurrentIndex(self._proxy.index(0, 0))

    def _into_list(self) -> None:
        self._touched = True
        row = min(self.list.currentIndex().row() + 1, self._proxy.rowCount() - 1)
        self.list.setCurrentIndex(self._proxy.index(row, 0))
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _pick(self, index: QModelIndex, *, plan: bool = False) -> None:
        if index.isValid():
            row = self._proxy.mapToSource(index).row()
            key, creates = self._keys[row], row >= len(self._choices)
            self.dismiss()
            if creates:
                self.created.emit(key)
            (self.planned if plan else self.picked).emit(key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = self._plans and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and asks_for_plan(event):
            self._pick(self.list.currentIndex(), plan=True)
            return True
        return super().eventFilter(watched, event)
