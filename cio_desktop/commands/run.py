"""A command from its options to its exit code."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys

from cio_desktop.client import Client
from cio_desktop.commands import activity, edits, events, messages, sources
from cio_desktop.commands.failures import BROKEN_PIPE, INTERRUPTED, exit_code, sentence
from cio_desktop.commands.scope import Scope
from cio_desktop.protocol.errors import CioError

_COMMANDS = {
    "accounts": sources.accounts,
    "sources": sources.sources,
    "sync": sources.sync,
    "folders": sources.folders,
    "messages": messages.messages,
    "message": messages.message,
    "edit": edits.edit,
    "flag": edits.flag,
    "edits": edits.edits,
    "events": events.events,
    "activity": activity.activity,
}


def run(options: argparse.Namespace, address: str, key: str, secret: str) -> int:
    """Never raises: an error is one line on stderr."""
    try:
        return asyncio.run(_run(options, address, key, secret))
    except CioError as error:
        print("cio-desktop:", sentence(error, address), file=sys.stderr)  # noqa: T201
        return exit_code(error)
    except BrokenPipeError:
        # whoever read has enough; Python would complain once more when it closes stdout
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except KeyboardInterrupt:
        return INTERRUPTED


async def _run(options: argparse.Namespace, address: str, key: str, secret: str) -> int:
    async with Client(address, key, secret) as client:
        return await _COMMANDS[options.command](Scope(client, options))
