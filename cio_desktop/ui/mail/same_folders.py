"""Same folders for all: the selected messages go where one of them is. Asks first where any is taken out of a folder.

Carried out by whoever gave `carry_out`, as one gesture with its undo.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from cio_desktop.language import CountedText, Text, counted, listed, place, tr
from cio_desktop.operations.bulk import Command
from cio_desktop.operations.gestures import MembershipChange
from cio_desktop.operations.membership import Membership, MembershipRefused
from cio_desktop.operations.selection import Chosen
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.widgets.dialog_frame import ConfirmDialog
from cio_desktop.ui.words.plain import plain_line

from .messages.model import subject

SAME_ALREADY = Text("Nothing to change: the messages are in the same folders already.")
_NAMED = 5  # folders that messages are taken out of

_TAKEN_OUT = CountedText("{n} message is taken out of {folder}.", "{n} messages are taken out of {folder}.")


class SameFolders:
    """`said`: why there is nothing to do."""

    def __init__(
        self,
        commands: Membership,
        carry_out: Callable[[Chosen, Command], None],
        said: Callable[[str], object],
        over: QWidget,
    ) -> None:
        self._commands = commands
        self._carry_out = carry_out
        self._said = said
        self._over = over

    def make(self, chosen: Chosen, key: SourceKey, model: str | None) -> None:
        """`chosen`: of one source. `model`: the message whose folders count; the first one where that is none of
        them."""
        ids = chosen.ids
        if not ids:
            return
        model = model if model in ids else ids[0]
        folders = self._commands.real_folders(key, model)

        def command(key: SourceKey, ids: Sequence[str], _folder: str | None = None) -> MembershipChange | None:
            return self._commands.make_same(key, ids, folders)

        try:
            with self._commands.collecting(wanted=False) as parts:
                command(key, ids)
        except MembershipRefused as refused:
            self._said(str(refused))
            return
        if not parts and chosen.whole:
            self._said(str(SAME_ALREADY))
            return
        leaves = Counter(name for part in parts for change in part.left.values() for name in change.remove)
        if not leaves and chosen.whole:
            self._carry_out(chosen, command)
            return
        dialog = ConfirmDialog(
            tr("Same folders for all?"),
            "\n".join([self._where(chosen, key, model, folders), *self._leaving(chosen, key, leaves)]),
            tr("Change folders"),
            self._over,
            harmless=True,  # undo takes it back
        )
        dialog.setObjectName("same folders")
        dialog.accepted.connect(lambda: self._carry_out(chosen, command))
        dialog.open()

    def _where(self, chosen: Chosen, key: SourceKey, model: str, folders: frozenset[str]) -> str:
        message = chosen.shown.by_id(model)
        name = plain_line(subject(message), 80) if message is not None else ""
        if not folders:
            return tr("As “{subject}” they will have no label, and be in All Mail alone.", subject=name)
        names = listed(self._title(key, folder) for folder in sorted(folders, key=place))
        return tr("As “{subject}” they will be in {folders}, and nowhere else.", subject=name, folders=names)

    def _leaving(self, chosen: Chosen, key: SourceKey, leaves: Counter[str]) -> list[str]:
        ranked = sorted(leaves.items(), key=lambda each: (-each[1], place(each[0])))
        lines = [_TAKEN_OUT.of(n, folder=self._title(key, name)) for name, n in ranked[:_NAMED]]
        if (more := len(ranked) - _NAMED) > 0:
            lines.append(
                counted(more, "Some are taken out of {n} more folder.", "Some are taken out of {n} more folders.")
            )
        if not chosen.whole:
            lines.append(tr("Not all of them were read yet: those in other folders are taken out of these, too."))
        return lines

    def _title(self, key: SourceKey, folder: str) -> str:
        return plain_line(self._commands.folders.title(key, folder), 60)
