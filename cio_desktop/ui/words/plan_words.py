"""The plan of a change as lines: the commands in their order, how each stands, what proves its end. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from cio_desktop.language import Text, heard, tr
from cio_desktop.protocol.enums import PlanState
from cio_desktop.protocol.resources import PlanStep

from .plain import plain_line

_STEPS: dict[PlanState, tuple[str, Text]] = {
    PlanState.PLANNED: ("·", Text("not sent yet")),
    PlanState.SENT: ("?", Text("sent, no answer yet: looked for before anything is sent again")),
    PlanState.DONE: ("✓", Text("done")),
    PlanState.VOID: ("–", Text("came to nothing")),
    PlanState.FAILED: ("✗", Text("refused")),
    PlanState.WAITING: ("…", Text("waits for the server to remove it")),
    PlanState.ASKING: ("…", Text("waits for your answer")),
}


def plan_lines(steps: Sequence[PlanStep]) -> list[str]:
    several = len({step.source for step in steps}) > 1
    lines: list[str] = []
    for step in steps:
        sign, state = _STEPS[PlanState(step.state)] if step.state in list(PlanState) else ("·", None)
        where = f" [{plain_line(step.source, 80)}]" if several else ""
        commands = [plain_line(command) for command in step.spoken_commands()]
        lines += [f"  {sign} {command}{where}" for command in commands[:1]]
        lines += [f"    {command}" for command in commands[1:]]
        check = plain_line(heard(step.check, step.check_said))
        if state is not None and step.state != PlanState.DONE:
            check = tr("{state}. {check}", state=str(state), check=check)
        lines.append(f"      {check[:1].upper()}{check[1:]}")
        if step.reply:
            lines.append("      " + tr("“{words}”", words=plain_line(heard(step.reply, step.said))))
    return lines
