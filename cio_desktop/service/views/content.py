"""The answer that gives content piece by piece to whoever asked for it (API.md, Files, and a message's source)."""

from __future__ import annotations

from starlette.responses import Response

from cio_desktop.engine.api import PartContent
from cio_desktop.service.call import Call
from cio_desktop.service.file_content import Asked, ContentAnswer


def content_answer(call: Call, content: PartContent, *, file_id: str, name: str, media_type: str) -> Response:
    """`file_id`: what stands for this content and never for another; `name`: under which it is saved."""
    return ContentAnswer(
        content,
        file_id=file_id,
        name=name,
        media_type=media_type,
        asked=Asked(call.headers.get("range"), call.headers.get("if-range")),
        contents=call.whole.contents,
        closing=call.service.closing,
    )
