"""A picture on the disk that tells whether anybody opened it (inotify(7)), and markup that names it."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path

IN_OPEN, IN_ACCESS = 0x20, 0x01


class WatchedFile:
    """A picture that somebody would like to see opened: `opened` says whether anything did."""

    def __init__(self, path: Path) -> None:
        self.path = path
        # one red point
        path.write_bytes(
            bytes.fromhex(
                "89504e470d0a1a0a0000000d49484452000000010000000108020000009077"
                "53de0000000c4944415408d763f8cfc000000301010018dd8db00000000049454e44ae426082"
            )
        )
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._handle = self._libc.inotify_init1(os.O_NONBLOCK)
        assert self._handle >= 0
        assert self._libc.inotify_add_watch(self._handle, os.fsencode(path), IN_OPEN | IN_ACCESS) >= 0

    @property
    def opened(self) -> bool:
        try:
            return bool(os.read(self._handle, 4096))
        except BlockingIOError:
            return False

    def close(self) -> None:
        os.close(self._handle)

    @property
    def corpus(self) -> list[str]:
        url = self.path.as_uri()
        return [
            f'<img src="{self.path}">',
            f'<img src="{url}" width=400>',
            f"<qt><img src='{url}'></qt>",
            f'<!DOCTYPE html><body background="{url}"><b>x</b>',
            f'<a href="{url}">Click</a><style>body{{background-image:url({url})}}</style>',
            f'<table background="{self.path}"><tr><td>x</table>',
            f"![x]({url}) [x]({url})",
            f"<link rel=stylesheet href='{url}'><p>x",
        ]
