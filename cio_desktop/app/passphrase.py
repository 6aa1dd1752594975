"""The vault's passphrase where no window asks for it: from a file that the environment names, else from the terminal.

Never from an argument or the environment itself: other users can read those.
"""

from __future__ import annotations

import contextlib
import getpass
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

from cio_desktop.language import Said, tr
from cio_desktop.protocol.errors import CioError

PASSPHRASE_FILE = "CIO_VAULT_PASSPHRASE_FILE"
NEW_PASSPHRASE_FILE = "CIO_VAULT_NEW_PASSPHRASE_FILE"


class PassphraseMissing(CioError):
    code = "vault.no_passphrase"


def ask_passphrase(*, new: bool, changed: bool = False) -> str:
    """`new`: for a vault that is made now. A terminal is asked twice then: a slip would lock the person out.

    `changed`: it replaces another one, which is what the usual file holds.
    Raises PassphraseMissing: vault.no_passphrase or vault.new_passphrase where nobody can be asked.
    """
    names = ([NEW_PASSPHRASE_FILE] if new else []) + ([] if changed else [PASSPHRASE_FILE])
    name = next(filter(None, map(os.environ.get, names)), None)
    if name:
        return _from_file(name)
    if sys.stdin is not None and sys.stdin.isatty():
        return _from_terminal(new=new)
    raise PassphraseMissing(
        Said(
            "The passphrase can't be asked for here: {variable} must name the file with the passphrase.",
            variable=names[-1],
        ),
        code="vault.new_passphrase" if new else "vault.no_passphrase",
    )


def _from_file(name: str) -> str:
    try:
        text = Path(name).read_text("utf-8-sig").rstrip("\r\n")
    except (OSError, UnicodeError) as error:
        raise PassphraseMissing(Said("The passphrase file {file} can't be read.", file=name)) from error
    if not text:
        raise PassphraseMissing(Said("The passphrase file {file} is empty.", file=name))
    return text


def _from_terminal(*, new: bool) -> str:
    try:
        with _interruptible():
            text = _typed(new=new)
    except EOFError:
        text = ""
    if not text:
        raise PassphraseMissing(Said("No passphrase was given."))
    return text


def _typed(*, new: bool) -> str:
    text = getpass.getpass(tr("New passphrase: ") if new else tr("Passphrase: "))
    if new and text and getpass.getpass(tr("The same again: ")) != text:
        raise PassphraseMissing(Said("The two passphrases differ. Nothing was changed."))
    return text


@contextlib.contextmanager
def _interruptible() -> Iterator[None]:
    """Ctrl+C ends the question at once; the service's own handler would wait for its answer."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
