"""Folders that are deleted or emptied. It asks first, with what becomes of the mail in them.

Which folder is meant is taken at the gesture, never from a selection.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog

from cio_desktop.language import Text, counted, tr
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.widgets.dialog_frame import ConfirmDialog

from .rules import FolderRules
from .work import FolderWork

_UNKNOWN = Text("It is not synced, so what is in it is not known here. It is deleted only if it holds no messages.")


class FolderRemoval:
    """`is_gmail`: the source's folders are labels."""

    def __init__(self, work: FolderWork, rules: FolderRules, is_gmail: Callable[[SourceKey], bool]) -> None:
        self._care = work.care
        self._work = work
        self._rules = rules
        self._is_gmail = is_gmail

    def delete(self, key: SourceKey, path: str) -> None:
        """Asks first, with what becomes of the mail in it."""
        if why := self._rules.why_not_change(key, path):
            self._work.said.emit(tr("Nothing was changed. {why}", why=why))
            return
        what = tr("delete “{folder}”", folder=self._rules.title(key, path))
        self._work.run(self._ask_delete(key, path), ("delete", key, path), key, what)

    async def _ask_delete(self, key: SourceKey, path: str) -> None:
        found = self._rules.folder(key, path)
        count = 0
        unknown = self._rules.is_unknown(key, path) and not self._is_gmail(key)
        if found is not None and not unknown and not found.attributes.get("Noselect"):
            count = await self._care.count_now(key, path)
        title = self._rules.title(key, path)
        mail = str(_UNKNOWN) if unknown else self._of_its_mail(key, count)
        body = " ".join([mail, self._of_those_in_it(key, path)]).strip()
        verb = tr("Delete folder and mail") if count and not self._is_gmail(key) else tr("Delete folder")

        def make() -> QDialog:
            dialog = ConfirmDialog(tr("Delete “{folder}”?", folder=title), body, verb, self._work.window)
            dialog.accepted.connect(
                lambda: self._work.start(
                    key,
                    tr("delete “{folder}”", folder=title),
                    self._care.delete(key, path, with_messages=bool(count)),
                    tr("Deleted “{folder}”", folder=title),
                )
            )
            return dialog

        self._work.dialogs.show(("delete", key, path), make)

    def _of_its_mail(self, key: SourceKey, count: int) -> str:
        if not count:
            return tr("It holds no messages.")
        if self._is_gmail(key):
            return counted(
                count,
                "{n} message loses this label and stays in All Mail.",
                "{n} messages lose this label and stay in All Mail.",
            )
        return counted(
            count,
            "{n} message in it is deleted for good, on the mail server as well. Move what is still wanted to another "
            "folder first.",
            "{n} messages in it are deleted for good, on the mail server as well. Move what is still wanted to another "
            "folder first.",
        )

    def _of_those_in_it(self, key: SourceKey, path: str) -> str:
        below = len(self._care.below(key, path))
        if not below:
            return ""
        return counted(below, "The folder in it stays.", "The {n} folders in it stay.")

    def empty(self, key: SourceKey, path: str) -> None:
        """Asks first, with the number."""
        if why := self._rules.why_not_all(key, path):
            self._work.said.emit(tr("Nothing was changed. {why}", why=why))
            return
        what = tr("empty “{folder}”", folder=self._rules.title(key, path))
        self._work.run(self._ask_empty(key, path), ("empty", key, path), key, what)

    async def _ask_empty(self, key: SourceKey, path: str) -> None:
        count, title = await self._care.count_now(key, path), self._rules.title(key, path)
        if not count:
            self._work.said.emit(tr("{folder} is empty already.", folder=title))
            return

        def make() -> QDialog:
            dialog = ConfirmDialog(
                tr("Empty {folder}?", folder=title),
                counted(
                    count,
                    "{n} message is deleted for good. What comes in from now on stays. This can't be undone.",
                    "{n} messages are deleted for good. What comes in from now on stays. This can't be undone.",
                ),
                counted(count, "Delete {n} message", "Delete {n} messages"),
                self._work.window,
            )
            dialog.accepted.connect(
                lambda: self._work.start(
                    key,
                    tr("empty “{folder}”", folder=title),
                    self._care.empty(key, path),
                    tr("Emptied {folder}", folder=title),
                )
            )
            return dialog

        self._work.dialogs.show(("empty", key, path), make)
