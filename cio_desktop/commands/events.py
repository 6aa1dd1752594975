"""What changes, as it changes."""

from __future__ import annotations

from contextlib import aclosing

from cio_desktop.commands.failures import DONE
from cio_desktop.commands.output import show_line
from cio_desktop.commands.scope import Scope


async def events(scope: Scope) -> int:
    async with aclosing(scope.client.events(timeout=scope.timeout)) as found:
        async for event in found:
            show_line(event)
    return DONE
