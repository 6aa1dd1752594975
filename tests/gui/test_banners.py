"""The strip of notices: one at a time, the rest by stepping, dismissed until something changes. And the toast below."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from cio_desktop.ui.widgets.theme import Role
from cio_desktop.ui.window.banner_rules import Banner
from cio_desktop.ui.window.banners import BannerStack
from cio_desktop.ui.window.toasts import Toast
from cio_desktop.ui.words.cures import Cure
from tests.support.fake_client import reach
from tests.support.open_window import close_widget

SERVICE = Banner("service", "unknown", Role.ERROR, "Service away.", (Cure.RESTART_SERVICE,), dismissible=False)
SIGN_IN = Banner("sign_in:1", "sign_in", Role.ERROR, "ann: sign-in needed.", (Cure.SIGN_IN, Cure.DETAILS))
LIMITED = Banner("limited:1", "limited", Role.LIMITED, "bob: limited.", (Cure.HOW_TO_FIX,))


@pytest.fixture
def stack() -> Iterator[BannerStack]:
    made = BannerStack()
    made.resize(900, 48)
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def tool(stack: BannerStack, name: str) -> QToolButton:
    return next(found for found in stack.findChildren(QToolButton) if found.accessibleName() == name)


def texts(stack: BannerStack) -> list[str]:
    return [label.text() for label in stack.findChildren(QLabel) if not label.isHidden()]


def test_nothing_to_say(stack: BannerStack) -> None:
    stack.set_banners([])
    assert stack.isHidden()


def test_one_at_a_time(stack: BannerStack) -> None:
    stack.set_banners([SIGN_IN, LIMITED])
    assert not stack.isHidden()
    assert stack.shown is SIGN_IN
    assert "1 of 2" in texts(stack)
    assert stack.accessibleName() == SIGN_IN.text
    tool(stack, "Next notice").click()
    assert stack.shown is LIMITED
    assert "2 of 2" in texts(stack)
    tool(stack, "Next notice").click()
    assert stack.shown is SIGN_IN


def test_the_focus_does_not_get_lost_with_a_button(stack: BannerStack) -> None:
    left: list[None] = []
    stack.left.connect(lambda: left.append(None))
    stack.set_banners([SIGN_IN])
    stack.activateWindow()
    QCoreApplication.sendPostedEvents()  # shows the new buttons
    first = stack.findChildren(QPushButton)[0]
    first.setFocus()
    stack.set_banners([replace(SIGN_IN, text="ann: sign-in needed since 9:00.")])
    focus = stack.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.text() == str(Cure.SIGN_IN)
    assert not left
    stack.set_banners([SERVICE])  # Return must not press what has just come under it
    assert len(left) == 1
    QCoreApplication.sendPostedEvents()
    stack.findChildren(QPushButton)[-1].setFocus()
    stack.set_banners([])
    assert len(left) == 2


def test_a_worse_one_takes_the_place(stack: BannerStack) -> None:
    stack.set_banners([SIGN_IN])
    stack.set_banners([SERVICE, SIGN_IN])
    assert stack.shown is SERVICE
    assert tool(stack, "Dismiss this notice").isHidden()


def test_a_look_at_the_second_is_kept_over_a_refresh(stack: BannerStack) -> None:
    stack.set_banners([SIGN_IN, LIMITED])
    tool(stack, "Next notice").click()
    stack.set_banners([SIGN_IN, LIMITED])
    assert stack.shown is LIMITED
    stack.set_banners([LIMITED])
    assert stack.shown is LIMITED


def test_dismissed_until_it_changes(stack: BannerStack) -> None:
    stack.set_banners([SIGN_IN])
    tool(stack, "Dismiss this notice").click()
    assert stack.isHidden()
    stack.set_banners([SIGN_IN])
    assert stack.isHidden()
    stack.set_banners([])
    stack.set_banners([SIGN_IN])
    assert not stack.isHidden()


def test_a_button_tells_which_banner(stack: BannerStack) -> None:
    asked: list[tuple[Cure, Banner]] = []
    stack.cure_asked.connect(lambda cure, banner: asked.append((cure, banner)))
    stack.set_banners([SIGN_IN, LIMITED])
    next(found for found in stack.findChildren(QPushButton) if found.text() == "Details").click()
    assert asked == [(Cure.DETAILS, SIGN_IN)]


def test_new_words_of_the_same_banner(stack: BannerStack) -> None:
    stack.set_banners([SIGN_IN])
    stack.set_banners([Banner("sign_in:1", "sign_in", Role.ERROR, "ann: still.", SIGN_IN.cures)])
    assert "ann: still." in texts(stack)


def test_the_toast_answers_once() -> None:
    toast = Toast()
    done: list[str] = []
    toast.say("Moved 3 messages to Bills", answer="Undo", act=lambda: done.append("undo"))
    answer = toast.findChild(QPushButton, "toast_answer")
    assert answer is not None
    assert answer.accessibleName() == "Undo: Moved 3 messages to Bills"
    answer.click()
    assert done == ["undo"]
    assert toast.text() == ""
    answer.click()
    assert done == ["undo"]
    toast.deleteLater()


async def test_the_toast_stays_while_it_has_the_focus() -> None:
    toast = Toast()
    toast.move(400, 400)  # away from where the pointer may be
    toast.show()
    toast.activateWindow()
    try:
        await reach(toast.isActiveWindow)
        toast.say("Something", answer="Undo", act=lambda: None)
        answer = toast.findChild(QPushButton, "toast_answer")
        assert answer is not None
        answer.setFocus()
        toast._leave()
        assert toast.text() == "Something"
        answer.clearFocus()
        toast._leave()
        assert toast.text() == ""
    finally:
        await close_widget(toast)


def test_what_went_wrong_stays_until_it_is_dismissed() -> None:
    toast = Toast()
    toast.say("Couldn't finish the move", answer="Details", act=lambda: None, trouble=True)
    assert not toast._timer.isActive()
    toast.say("ann@example.org now syncs every 1 hour", answer="Undo", act=lambda: None)
    assert toast.text().startswith("ann@example.org")
    assert toast._dismiss.isHidden()
    toast._leave()
    assert toast.text() == "Couldn't finish the move"
    toast._dismiss.click()
    assert toast.text() == ""
    toast.deleteLater()


def test_what_went_wrong_is_over_when_it_was_read() -> None:
    toast = Toast()
    read: list[None] = []
    toast.say("Couldn't finish the move", answer="Details", act=lambda: read.append(None), trouble=True)
    toast._answer.click()
    assert read == [None]
    assert toast.text() == ""
    toast.deleteLater()


def test_a_drag_leaves_undo_where_it_was() -> None:
    toast = Toast()
    undone: list[None] = []
    toast.say("Moved 3 messages to Bills", answer="Undo", act=lambda: undone.append(None))
    toast.say_of_drag("Drop the messages on a folder.")
    assert toast.text() == "Drop the messages on a folder."
    assert toast._answer.isHidden()
    toast.say_of_drag("")
    assert toast.text() == "Moved 3 messages to Bills"
    toast._answer.click()
    assert undone == [None]
    toast.deleteLater()
