"""Why something failed, as the window's texts are found by it."""

from __future__ import annotations

from typing import Self

import msgspec

from cio_desktop.language import Said, tr
from cio_desktop.protocol.errors import CioError


class Reason(msgspec.Struct, frozen=True):
    """`code` is a key of the window's catalogue; `text` is what the service said."""

    code: str
    text: str = ""
    said: Said | None = None

    @classmethod
    def of(cls, error: CioError) -> Self:
        return cls(error.code, error.message, error.said)

    @classmethod
    def told(cls, code: str | None, text: str | None, said: object) -> Self:
        """By an answer about a change. `said`: as the error body has it."""
        if not text:
            return cls(code or "edit.failed", tr("The server refused the change."))
        return cls(code or "edit.failed", text, Said.received(said, text))

    def spoken(self) -> str:
        """`text` in the language of the person, where it has one."""
        return self.text if self.said is None else self.said.spoken()
