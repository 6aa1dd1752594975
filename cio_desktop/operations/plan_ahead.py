"""What a gesture would send to the mail server, asked for before it is made."""

from __future__ import annotations

from collections.abc import Sequence

from cio_desktop.client.deadline import deadline
from cio_desktop.operations.folder_requests import ANSWER_S
from cio_desktop.operations.gestures import MembershipChange
from cio_desktop.operations.service_client import ServiceClient
from cio_desktop.protocol.resources import PlanStep


def first_of(gesture: MembershipChange) -> str:
    """The message that a plan is of."""
    _key, _target, changes = gesture.ways(back=False)[0]
    return next(iter(changes))


async def plan_of(client: ServiceClient, gesture: MembershipChange) -> Sequence[PlanStep]:
    """Of its first message. Raises ApiError; a server without plans answers 404."""
    key, target, changes = gesture.ways(back=False)[0]
    message_id, change = next(iter(changes.items()))
    async with deadline(ANSWER_S):
        return await client.message_folders.plan(
            key.account_id,
            message_id,
            add=sorted(change.add),
            remove=sorted(change.remove),
            source=key.label,
            dst_source=None if target is None else target.label,
            dst_account=None if target is None or target.account_id == key.account_id else target.account_id,
        )
