"""What Python itself says of arguments, in the language of the terminal. argparse has no other place for that than the
name that it has given to gettext."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from cio_desktop.language import Text

_HELP = (
    Text("positional arguments", "help of the command line"),
    Text("options", "help of the command line"),
    Text("show this help message and exit", "help of the command line"),
)
_SHOWN = (
    Text("usage: ", "help of the command line"),
    Text("argument %(argument_name)s: %(message)s", "wrong usage"),
    Text("unrecognized arguments: %s", "wrong usage"),
    Text("not allowed with argument %s", "wrong usage"),
    Text("ignored explicit argument %r", "wrong usage"),
    Text("the following arguments are required: %s", "wrong usage"),
    Text("one of the arguments %s is required", "wrong usage"),
    Text("expected one argument", "wrong usage"),
    Text("expected at least one argument", "wrong usage"),
    Text("ambiguous option: %(option)s could match %(matches)s", "wrong usage"),
    Text("invalid %(type)s value: %(value)r", "wrong usage"),
    Text("invalid choice: %(value)r (choose from %(choices)s)", "wrong usage"),
    Text("%(prog)s: error: %(message)s\n", "wrong usage"),
)
_WHEN_MADE = {each.text: each for each in _HELP}
_WHEN_SHOWN = {each.text: each for each in _SHOWN}


def translate_argparse(speak: Callable[[], None]) -> None:
    """`speak` looks the language up, before anything is shown: most starts of the program show nothing."""

    def said(english: str) -> str:
        if english in _WHEN_SHOWN:
            speak()
            return str(_WHEN_SHOWN[english])
        return str(_WHEN_MADE.get(english, english))

    setattr(argparse, "_", said)  # noqa: B010
