"""On Windows: the event by which a second start asks the first window to come up.

It has a name among those of the person's own session, and the rights that Windows gives by itself: the person's. It is
gone with the last process that holds it, so a killed window leaves nothing. Imported on Windows only.
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import wintypes

assert sys.platform == "win32"

_MAY_SET = 0x0002  # EVENT_MODIFY_STATE
_ALREADY_EXISTS = 183

_kernel = ctypes.WinDLL("kernel32", use_last_error=True)
_kernel.CreateEventW.argtypes = [wintypes.LPVOID, wintypes.BOOL, wintypes.BOOL, wintypes.LPCWSTR]
_kernel.CreateEventW.restype = wintypes.HANDLE
_kernel.OpenEventW.argtypes = [wintypes.DWORD, wintypes.BOOL, wintypes.LPCWSTR]
_kernel.OpenEventW.restype = wintypes.HANDLE
_kernel.SetEvent.argtypes = [wintypes.HANDLE]
_kernel.CloseHandle.argtypes = [wintypes.HANDLE]


class Event:
    """A Door (instance_socket.py). Raises OSError where it can't be made or is another window's."""

    def __init__(self, name: str) -> None:
        handle: int | None = _kernel.CreateEventW(None, False, False, name)  # which resets itself
        error = ctypes.get_last_error()
        if handle is None or error == _ALREADY_EXISTS:
            if handle is not None:
                _kernel.CloseHandle(handle)
            raise ctypes.WinError(error)
        self.handle = handle

    def answer(self) -> None:
        pass

    def close(self) -> None:
        _kernel.CloseHandle(self.handle)


def set_event(name: str) -> bool:
    """False where nobody made it, or where it is not ours to set."""
    handle: int | None = _kernel.OpenEventW(_MAY_SET, False, name)
    if handle is None:
        return False
    try:
        return bool(_kernel.SetEvent(handle))
    finally:
        _kernel.CloseHandle(handle)
