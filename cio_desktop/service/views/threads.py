"""Conversations as the API shows them (API.md, Threads)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import UNSET, UnsetType

from cio_desktop.protocol.resources import Thread
from cio_desktop.service.call import Call
from cio_desktop.store import messages

from .messages import Extras, message_views


async def thread_view(
    call: Call, account_id: str, ids: Sequence[str], extras: Extras, gmail_thread_id: str | UnsetType = UNSET
) -> Thread:
    """Of these messages, in this order."""
    known = await call.db.read(messages.get_many, account_id, ids)
    views = await message_views(call, [known[one] for one in ids if one in known], extras)
    return Thread(
        email_message_ids=[view.email_message_id for view in views],
        person_info={email: info for view in views for email, info in view.person_info.items()},
        messages=views,
        gmail_thread_id=gmail_thread_id,
    )
