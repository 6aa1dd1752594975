"""Why something failed, as the window's texts are found by it."""

from __future__ import annotations

from typing import Self

import msgspec

from cio_desktop.protocol.errors import CioError


class Reason(msgspec.Struct, frozen=True):
    """`code` is a key of the window's catalogue; `text` is what the service said."""

    code: str
    text: str = ""

    @classmethod
    def of(cls, error: CioError) -> Self:
        return cls(error.code, error.message)
