"""The plan of a change as lines: the commands in their order, how each stands, what proves its end. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from cio_desktop.protocol.enums import PlanState
from cio_desktop.protocol.resources import PlanStep

from .plain import plain_line

_STEPS = {
    PlanState.PLANNED: ("·", "not sent yet"),
    PlanState.SENT: ("?", "sent, no answer yet: looked for before anything is sent again"),
    PlanState.DONE: ("✓", "done"),
    PlanState.VOID: ("–", "came to nothing"),
    PlanState.FAILED: ("✗", "refused"),
    PlanState.WAITING: ("…", "waits for the server to remove it"),
    PlanState.ASKING: ("…", "waits for your answer"),
}


def plan_lines(steps: Sequence[PlanStep]) -> list[str]:
    several = len({step.source for step in steps}) > 1
    lines: list[str] = []
    for step in steps:
        sign, words = _STEPS.get(PlanState(step.state), ("·", "")) if step.state in list(PlanState) else ("·", "")
        where = f" [{plain_line(step.source, 80)}]" if several else ""
        lines += [f"  {sign} {plain_line(command)}{where}" for command in step.commands[:1]]
        lines += [f"    {plain_line(command)}" for command in step.commands[1:]]
        told = f"{words}. {plain_line(step.check)}" if step.state != PlanState.DONE else plain_line(step.check)
        lines.append(f"      {told[:1].upper()}{told[1:]}")
        if step.reply:
            lines.append(f"      “{plain_line(step.reply)}”")
    return lines
