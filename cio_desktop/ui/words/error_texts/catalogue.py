"""All entries by their codes. Imported with the first error that is told (`ui/words/texts.py`)."""

from __future__ import annotations

from .changes import CHANGES
from .mail_server import MAIL_SERVER
from .program import PROGRAM
from .sign_in import SIGN_IN
from .text import ErrorTemplate

CATALOGUE: dict[str, ErrorTemplate] = SIGN_IN | MAIL_SERVER | CHANGES | PROGRAM
