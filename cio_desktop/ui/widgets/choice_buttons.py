"""Check boxes and radio buttons whose words go on in another line where there is no room for them in one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

if TYPE_CHECKING:
    _Base = QAbstractButton
else:
    _Base = object  # two Qt classes below one of ours end the process


class _Wrapping(_Base):
    """What both do; `_CONTROL` is how the style knows them."""

    _CONTROL = QStyle.ControlElement.CE_CheckBox

    def _begin(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _edge(self) -> QSize:
        """All but the words."""
        return super().sizeHint() - self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())

    def _lines(self, width: int) -> list[str]:
        room, advance = width - self._edge().width(), self.fontMetrics().horizontalAdvance
        lines: list[str] = []
        for word in self.text().split(" "):
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and advance(longer.replace("&&", "&")) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        words = max(map(self.fontMetrics().horizontalAdvance, self.text().split(" ")))
        return QSize(self._edge().width() + words, super().sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        more = len(self._lines(width)) - 1 if width < super().sizeHint().width() else 0
        return super().sizeHint().height() + more * self.fontMetrics().lineSpacing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)  # type: ignore[attr-defined]
        if self.width() < super().sizeHint().width():
            option.text = "\n".join(self._lines(self.width()))  # type: ignore[attr-defined]
        painter.drawControl(self._CONTROL, option)
        painter.end()


class CheckBox(_Wrapping, QCheckBox):
    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        QCheckBox.__init__(self, text, parent)
        self._begin()


class RadioButton(_Wrapping, QRadioButton):
    _CONTROL = QStyle.ControlElement.CE_RadioButton

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        QRadioButton.__init__(self, text, parent)
        self._begin()
