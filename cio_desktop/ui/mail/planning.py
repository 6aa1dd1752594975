"""What a gesture would send to the mail server, shown before it is made; then it is made, or not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from cio_desktop.language import tr
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.operations.bulk import Command
from cio_desktop.operations.membership import Membership, MembershipRefused
from cio_desktop.operations.plan_ahead import first_of, plan_of
from cio_desktop.operations.selection import Chosen
from cio_desktop.protocol.errors import ApiError
from cio_desktop.ui.mail.messages.model import subject
from cio_desktop.ui.words.plain import plain_line
from cio_desktop.ui.words.texts import of_error

from .plan_dialog import PlanDialog

_LOOKED_AT = 100  # of the messages, for one that the gesture changes


class Planning:
    """`said`: why there is nothing to show."""

    def __init__(self, commands: Membership, tasks: TaskScope, said: Callable[[str], object]) -> None:
        self._commands = commands
        self._tasks = tasks
        self._said = said

    def show(
        self,
        chosen: Chosen,
        command: Command,
        make: Callable[[], object],
        *,
        title: str,
        verb: str,
        nothing: str,
        over: QWidget,
    ) -> None:
        """Of the first message that `command` changes. `make` carries it out for all; `verb` is on its button."""
        (key, folder), ids = next(iter(chosen.operands.items()))
        try:
            with self._commands.collecting(wanted=False) as parts:
                command(key, ids[:_LOOKED_AT], folder)
        except MembershipRefused as refused:
            self._said(str(refused))
            return
        if not parts:
            self._said(nothing)
            return
        known = chosen.shown.by_id(first_of(parts[0]))
        about = plain_line(subject(known), 80) if known else ""
        dialog = PlanDialog(title, about, chosen.count, verb, over)
        dialog.accepted.connect(make)

        async def ask() -> None:
            try:
                dialog.show_plan(await plan_of(self._commands.messages.link.client, parts[0]))
            except ApiError as error:
                dialog.say(tr("There is no plan to show. {why}", why=of_error(error).body))

        task = self._tasks.start(ask())
        dialog.finished.connect(lambda _code: task.cancel() if task is not None else None)
        dialog.open()
