"""Where a window stands that no place is remembered for: on the screen with all of its frame, as far as it fits."""

import pytest
from PySide6.QtCore import QMargins, QRect, QSize

from cio_desktop.ui.profile.window_state import first_place, least_height

LEAST = QSize(900, 560)
FRAME = QMargins(2, 36, 2, 2)


@pytest.mark.parametrize(
    "room",
    [
        QRect(0, 0, 1366, 768),
        QRect(0, 27, 1366, 741),
        QRect(72, 0, 1294, 728),
        QRect(0, 0, 1280, 800),
        QRect(0, 0, 1024, 768),
        QRect(1920, 0, 1366, 768),
        QRect(0, 0, 2560, 1440),
    ],
)
def test_the_frame_is_on_the_screen(room: QRect) -> None:
    place = first_place(room, LEAST)
    frame = QRect(
        place.topLeft(),
        QSize(place.width() + FRAME.left() + FRAME.right(), place.height() + FRAME.top() + FRAME.bottom()),
    )
    assert room.contains(frame)
    assert place.width() >= LEAST.width()
    assert place.height() >= LEAST.height()


def test_on_a_low_screen_the_window_may_be_lower() -> None:
    """1366 x 768 with everything half as large again: what stands at the bottom stays on the screen."""
    room = QRect(0, 0, 911, 512)
    low = QSize(LEAST.width(), least_height(room, LEAST.height()))
    assert room.contains(first_place(room, low))
    assert first_place(room, low).height() + FRAME.top() + FRAME.bottom() <= room.height()
    assert least_height(QRect(0, 0, 1366, 741), 560) == 560
    assert least_height(QRect(0, 0, 640, 200), 560) == 420


def test_a_screen_that_is_too_small_shows_the_title_bar() -> None:
    room = QRect(0, 0, 800, 480)
    assert first_place(room, LEAST).topLeft() == room.topLeft()


def test_a_large_screen_has_it_in_the_middle() -> None:
    place = first_place(QRect(0, 0, 2560, 1440), LEAST)
    assert place.size() == QSize(1280, 800)
    assert abs(place.center().x() - 1280) < 10
