"""A morning by the keyboard alone: 60 messages in three sources are filed and their Inboxes are empty, one source is
cured, 40 messages are moved by mistake and taken back; a shorter one in Arabic, from right to left. Judged by imaplib.

Nothing here touches the mouse, an action or a command: each key goes to the widget that has the focus, as on a screen.
"""

from collections.abc import Iterator
from functools import partial
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cio_desktop.app.translations import load
from cio_desktop.language import ENGLISH, language, use
from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.mail.membership.checks_sheet import ChecksSheet
from cio_desktop.ui.mail.membership.picker import FolderPicker
from cio_desktop.ui.sources.password_dialog import PasswordDialog
from cio_desktop.ui.sources.states import State
from cio_desktop.ui.widgets.sheet import Sheet
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.mail import make_message, message_id
from tests.support.service import Service
from tests.support.stage import Stage, copies, on_stage

pytestmark = pytest.mark.dovecot

LEFT_TO_RIGHT, RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


class Keyboard:
    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    async def begin(self) -> None:
        """Back in the window after a dialog: some platforms leave it to the person."""
        self._stage.window.activateWindow()
        await self._stage.until(self._stage.window.isActiveWindow, "the window takes the keys")
        if QApplication.focusWidget() is None:
            self._stage.window.sources.view.setFocus()

    @property
    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the focus"
        return widget

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus, key, held)

    def write(self, words: str) -> None:
        QTest.keyClicks(self.focus, words)

    def go_to(self, pane: QWidget) -> None:
        for _ in range(8):
            if self.focus is pane:
                return
            self.press(Qt.Key.Key_F6)
        raise AssertionError(f"F6 does not lead to {pane.accessibleName()}")

    async def choose_source(self, key: SourceKey) -> None:
        sources = self._stage.window.sources.view
        self.go_to(sources)
        self.press(Qt.Key.Key_Home)
        for _ in range(20):
            if sources.selected_keys() == [key]:
                break
            self.press(Qt.Key.Key_Down)
        assert sources.selected_keys() == [key]

    async def fold(self, key: SourceKey) -> None:
        """An account, shut and opened again by the keys that point away from its sources and to them."""
        sources = self._stage.window.sources.view
        await self.choose_source(key)
        self.press(Qt.Key.Key_Up)
        account = sources.currentIndex()
        outwards, inwards = (Qt.Key.Key_Left, Qt.Key.Key_Right)
        if sources.layoutDirection() == RIGHT_TO_LEFT:
            outwards, inwards = inwards, outwards
        assert sources.isExpanded(account)
        self.press(outwards)
        assert not sources.isExpanded(account)
        self.press(inwards)
        assert sources.isExpanded(account)

    async def open_inbox(self, key: SourceKey, count: int) -> None:
        """Its messages have the focus then, the first one is current."""
        await self.choose_source(key)
        mail = self._stage.window.mail.messages
        await self._stage.until(lambda: mail.shown_source() == key and self._stage.rows == count, "the Inbox is listed")
        self.go_to(mail.view)
        self.press(Qt.Key.Key_Home)
        await self._stage.until(lambda: len(mail.view.selected_ids()) == 1, "the first message is selected")
        await self._stage.until(lambda: mail.model.message(0), "and read")

    async def sheet(self, kind: type[Sheet]) -> None:
        """Until a sheet that a key has opened takes the keys."""

        def open_() -> bool:
            shown = [each for each in self._stage.window.findChildren(kind) if each.isVisible()]
            return bool(shown) and shown[0].isAncestorOf(self.focus)

        await self._stage.until(open_, f"{kind.__name__} opens")


@pytest.fixture
def spoken(request: pytest.FixtureRequest) -> Iterator[str]:
    """The window speaks it, in its direction."""
    code: str = request.param
    use(load(code))
    QApplication.setLayoutDirection(RIGHT_TO_LEFT if language().right_to_left else LEFT_TO_RIGHT)
    yield code
    use(ENGLISH)
    QApplication.setLayoutDirection(LEFT_TO_RIGHT)


@pytest.mark.parametrize(
    ("spoken", "many", "some", "few"), [("en", 40, 12, 8), ("ar", 6, 3, 3)], indirect=["spoken"], ids=["en", "ar"]
)
async def test_sixty_messages_three_sources_no_mouse(
    dovecot: Dovecot, authority: Authority, tmp_path: Path, spoken: str, many: int, some: int, few: int
) -> None:
    ann, ben, cat = users = [dovecot.user(), dovecot.user(), dovecot.user()]
    for user, first, count in ((ann, 1, many), (ben, 101, some), (cat, 201, few)):
        user.add_folder("Bills", "Trips")
        user.deliver("INBOX", [make_message(number) for number in range(first, first + count)])
    texts = [sorted(chain(*user.contents().values())) for user in users]
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, tmp_path / "window") as stage:
            window, keys = stage.window, Keyboard(stage)
            a, b, c = [await stage.add_source(user) for user in users]
            for key in (a, b, c):
                await stage.until_state(key, State.OK)
            await keys.begin()
            assert (window.layoutDirection() == RIGHT_TO_LEFT) is (spoken == "ar")
            assert (window.actions_["sync_all"].text() == "Sync &all") is (spoken == "en")
            await keys.fold(a)

            # forty are moved by mistake, and taken back
            await keys.open_inbox(a, many)
            keys.press(Qt.Key.Key_A, CTRL)
            keys.press(Qt.Key.Key_V)
            await keys.sheet(FolderPicker)
            keys.write("tri")
            keys.press(Qt.Key.Key_Return)
            await stage.until(lambda: stage.rows == 0, "shown as moved")
            await stage.saved()
            assert len(ann.look()["Trips"]) == many
            keys.press(Qt.Key.Key_Z, CTRL)
            await stage.until(lambda: stage.rows == many, "shown as taken back")
            await stage.saved()
            assert len(ann.look()["INBOX"]) == many
            assert ann.look()["Trips"] == []

            # each by one key: the next one is current by itself
            keys.go_to(window.mail.messages.view)
            keys.press(Qt.Key.Key_Home)
            for left in range(many - 1, -1, -1):
                keys.press(Qt.Key.Key_E if left % 2 else Qt.Key.Key_Delete)
                await stage.until(partial(stage.lists, left), "filed, and the next one is current")

            # into a folder of their choice; the one used last comes first
            await keys.open_inbox(b, some)
            for left in range(some - 1, -1, -1):
                keys.press(Qt.Key.Key_V)
                await keys.sheet(FolderPicker)
                if left == some - 1:
                    keys.write("bil")
                keys.press(Qt.Key.Key_Return)
                await stage.until(partial(stage.lists, left), "moved")

            # one source needs its person
            cat.set_password("new one")
            async with stage.client() as cio:
                assert (await cio.sources.check(*c)).status == SourceStatus.INVALID_CREDENTIALS
            await stage.until_state(c, State.SIGN_IN)
            await keys.choose_source(c)
            keys.press(Qt.Key.Key_Return, ALT)
            await stage.until(lambda: stage.dialog(PasswordDialog), "it asks for the password")
            dialog = stage.dialog(PasswordDialog)
            assert dialog is not None
            await stage.until(lambda: dialog.isAncestorOf(keys.focus), "and takes the keys")
            keys.write("new one")
            keys.press(Qt.Key.Key_Return)
            await stage.until_state(c, State.OK)
            await stage.until(lambda: stage.dialog(PasswordDialog) is None, "the dialog is gone")

            # two folders more for all of them
            await keys.begin()
            await keys.open_inbox(c, few)
            for _ in range(few - 1):
                keys.press(Qt.Key.Key_Down, SHIFT)
            assert len(window.mail.messages.view.selected_ids()) == few
            keys.press(Qt.Key.Key_L)
            await keys.sheet(ChecksSheet)
            for words in ("bil", "tri"):
                keys.write(words)
                keys.press(Qt.Key.Key_Return)
            keys.press(Qt.Key.Key_Return)
            await stage.saved()

            # and out of the Inbox, all at once
            keys.go_to(window.mail.messages.view)
            assert len(window.mail.messages.view.selected_ids()) == few
            keys.press(Qt.Key.Key_E)
            await stage.until(lambda: stage.rows == 0, "the third Inbox is empty, too")
            await stage.saved()
            for key in (a, b, c):
                await stage.edits_finished(key.account_id)

    found = ann.look()
    assert (found["INBOX"], len(found["Archive"]), len(found["Trash"])) == ([], many // 2, many // 2)
    assert sum(copies(found).values()) == many
    assert sorted(ben.look()["Bills"]) == sorted(message_id(number) for number in range(101, 101 + some))
    assert sum(copies(ben.look()).values()) == some
    last = sorted(message_id(number) for number in range(201, 201 + few))
    found = cat.look()
    assert [sorted(found[folder]) for folder in ("Archive", "Bills", "Trips")] == [last, last, last]
    assert found["INBOX"] == []
    for user, before, times in zip(users, texts, (1, 1, 3), strict=True):  # the very texts, none lost or twice
        assert sorted(chain(*user.contents().values())) == sorted(before * times)
