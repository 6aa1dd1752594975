"""What the service answers a request with that it refuses."""

from __future__ import annotations

from typing import Any

import msgspec


class ErrorBody(msgspec.Struct, omit_defaults=True):
    """The one error body of the service (API.md, Errors). `connectionLog` repeats `connection_log`: readers differ."""

    value: str = ""
    type: str = "error"
    code: int | str | None = None
    success: bool | None = None
    feedback_code: str | None = None
    error_code: str | None = None
    connection_log: str | None = None
    connectionLog: str | None = None
    edit_id: str | None = None
    """Ours: the folder change that failed; it can be tried again."""
    said: list[dict[str, Any]] | None = None
    """Ours: `value` as sentences with fields, and what stands in these, for who says it in another language."""
    results: list[dict[str, str]] | None = None
    """Ours: what became of each folder of it: folder, state (done, failed, waiting, kept), text."""
