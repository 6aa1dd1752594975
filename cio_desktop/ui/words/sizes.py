"""Sizes of files in words. Pure."""

from __future__ import annotations


def size_words(size: int) -> str:
    """In thousands, as file managers tell them: "1.2 MB"."""
    if size < 1000:
        return f"{max(size, 0)} bytes"
    amount = float(size)
    for unit in ("kB", "MB", "GB"):
        amount /= 1000
        if amount < 999.5 or unit == "GB":
            break
    return f"{amount:.1f} {unit}" if amount < 9.95 else f"{amount:.0f} {unit}"
