"""What is opened once a window has ended; where it is nothing, the program ends."""

from __future__ import annotations

from enum import Enum, auto


class Following(Enum):
    OWN = auto()  # the person's own mail
    AGAIN = auto()  # the same once more, in the language just chosen, at the settings where it was
    DEMO = auto()
