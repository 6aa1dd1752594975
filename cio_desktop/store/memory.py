"""What was freed, given back to the system: glibc would keep it, 20 MB after an import of 100,000 messages."""

from __future__ import annotations

import sys
from contextlib import suppress


def give_back() -> None:
    """Blocking, for some milliseconds. Elsewhere than on Linux nothing has to be done."""
    if sys.platform == "linux":
        import ctypes  # few starts come so far before something else has imported it

        with suppress(OSError, AttributeError):  # another C library has no such function
            ctypes.CDLL(None).malloc_trim(0)
