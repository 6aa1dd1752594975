"""What is asked about the key to the stored passwords while the service comes up, and what becomes of the answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QSettings

from cio_desktop.app.child import ChildFailed
from cio_desktop.app.embedded import EmbeddedService
from cio_desktop.language import tr
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.ui.vault.places import KEYRING, PASSPHRASE
from cio_desktop.ui.window.main_window import MainWindow
from cio_desktop.ui.words.error_texts.text import ErrorText
from cio_desktop.ui.words.texts import of_error

if TYPE_CHECKING:
    from cio_desktop.ui.vault.vault_dialog import VaultDialog

VAULT_SETTING = "service/vault"
_TROUBLE = ("keyring.", "vault.", "secret.")


class VaultQuestions:
    """`leave` ends the program: without its passwords nothing can be done."""

    def __init__(
        self,
        service: EmbeddedService,
        window: MainWindow,
        settings: QSettings,
        tasks: TaskScope,
        leave: Callable[[], object],
    ) -> None:
        self._service = service
        self._window = window
        self._settings = settings
        self._tasks = tasks
        self._leave = leave
        self._waits: VaultDialog | None = None
        self._tried_again = False
        window.vault_move_asked.connect(lambda *wish: tasks.start(self._move(*wish)))

    def answers(self, error: ChildFailed) -> bool:
        """Whether it is about this, and is asked."""
        if not error.code.startswith(_TROUBLE):
            return False
        if error.code == "secret.other_place":  # it was moved by the command line
            self._use(error.place, "")
        else:
            self._ask(error)
        return True

    def _ask(self, error: ChildFailed) -> None:
        from cio_desktop.ui.vault.vault_dialog import Ask, VaultDialog

        place, trouble = error.place, replace(of_error(error), details="")
        if not place:
            ask = Ask.PLACE
        elif place == PASSPHRASE:
            ask = Ask.PASSPHRASE
            trouble = ErrorText(tr("The passwords stay locked"), error.spoken())
        else:
            ask = Ask.AGAIN
            if error.code in (
                "keyring.none",
                "keyring.locked",
                "secret.key_file",
            ):  # the catalogue's cures are no cures for a vault in use
                trouble = replace(trouble, body=error.spoken())
        nothing_yet = error.code in ("vault.no_passphrase", "vault.new_passphrase")
        # A locked keyring and one without our key may answer alike: nothing is given up before it was tried again.
        forget = error.code != "keyring.locked" or self._tried_again
        self._tried_again = True
        dialog = VaultDialog(None if nothing_yet else trouble, self._window, ask=ask, place=place, forget=forget)
        dialog.chosen.connect(self._use)
        dialog.forget_asked.connect(self._ask_for_new)
        dialog.rejected.connect(self._leave)
        dialog.open()

    def _use(self, place: str, passphrase: str) -> None:
        self._settings.setValue(VAULT_SETTING, place)
        self._tasks.start(self._service.use_vault(place, passphrase))

    async def _move(self, place: str, passphrase: str) -> None:
        if await self._service.move_vault(place, passphrase):  # else `failed` told why
            self._settings.setValue(VAULT_SETTING, place)
            self._window.status.toast.say(tr("The key to the stored passwords is kept as you chose"))

    def _ask_for_new(self) -> None:
        """The stored passwords are given up; the new ones go where the person says."""
        from cio_desktop.ui.vault.vault_dialog import VaultDialog

        def use(place: str, passphrase: str) -> None:
            self._settings.setValue(VAULT_SETTING, place)
            self._tasks.start(self._service.forget_passwords(place, passphrase))

        dialog = VaultDialog(None, self._window, keyring=True)
        dialog.chosen.connect(use)
        dialog.rejected.connect(self._leave)
        dialog.open()

    def ask_to_wait(self) -> None:
        """The keyring asks for its password in a window of its own; ours says so until it is done."""
        from cio_desktop.ui.vault.vault_dialog import Ask, VaultDialog, wait_text

        self._waits = VaultDialog(wait_text(), self._window, ask=Ask.WAIT, place=KEYRING)
        self._waits.rejected.connect(self._tired_of_waiting)
        self._waits.open()

    def _tired_of_waiting(self) -> None:
        self._waits = None
        self._leave()

    def wait_is_over(self) -> None:
        if self._waits is not None:
            self._waits.accept()
            self._waits = None
