"""What a gesture would send to the mail server, asked for before it is made."""

from __future__ import annotations

from collections.abc import Sequence

from cio_desktop.client.deadline import deadline
from cio_desktop.operations.folder_requests import ANSWER_S
from cio_desktop.operations.membership import MembershipChange
from cio_desktop.operations.service_client import ServiceClient
from cio_desktop.protocol.resources import PlanStep


def first_of(gesture: MembershipChange) -> str:
    """The message that a plan is of."""
    _label, _target, changes = gesture.ways(back=False)[0]
    return next(iter(changes))


async def plan_of(client: ServiceClient, gesture: MembershipChange) -> Sequence[PlanStep]:
    """Of its first message. Raises ApiError; a server without plans answers 404."""
    label, target, changes = gesture.ways(back=False)[0]
    message_id, change = next(iter(changes.items()))
    async with deadline(ANSWER_S):
        return await client.message_folders.plan(
            gesture.key.account_id,
            message_id,
            add=sorted(change.add),
            remove=sorted(change.remove),
            source=label,
            dst_source=target,
        )
