"""Texts that are equal without regard to case are equal folded."""

from __future__ import annotations

# the dotted and the dotless i are an i to a regular expression without regard to case, and not to casefold
_ONE_I = {ord("\u0131"): "i", ord("\u0307"): None}


def fold(text: str) -> str:
    """Equal in whichever way the filters compare is equal folded; and each character is folded by itself, so that a
    part of a text is a part of the folded text."""
    return text.casefold() if text.isascii() else text.casefold().translate(_ONE_I)
