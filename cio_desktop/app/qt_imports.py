"""Qt, without what PySide6 does to every import that follows.

PySide6 replaces `builtins.__import__` for its `from __feature__ import …`: after each import statement it then reads
the source of the imported module, whole, to see whether that names PySide6, and keeps it in `linecache`. We use no such
feature. It was a tenth of the window's processor time until it is usable, and megabytes of sources in memory.
"""

from __future__ import annotations

import builtins


def import_qt() -> None:
    """Before anything else imports Qt."""
    import PySide6.QtCore  # noqa: F401

    before = getattr(builtins, "__orig_import__", None)  # still the one that knows of lazy classes
    if before is not None:
        builtins.__import__ = before
