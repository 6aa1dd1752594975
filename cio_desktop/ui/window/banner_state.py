"""What banners are about, gathered from the workspace. Which of it is said is `banner_rules.py`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.sources.display_state import DisplayState
from cio_desktop.ui.words.source_names import address_of

from .banner_rules import Banner, banners

if TYPE_CHECKING:
    from cio_desktop.operations.workspace import Workspace


def banners_now(
    workspace: Workspace,
    states: Sequence[tuple[SourceKey, DisplayState]],
    now: float,
    *,
    computer_offline: bool,
    own_service: bool,
) -> list[Banner]:
    listed, certificates = [], set()
    for key, state in states:
        source = workspace.sources.source(key)
        if source is not None:
            listed.append((key, address_of(source), state))
            if (source.status_code or "").startswith("tls."):
                certificates.add(key)
    return banners(
        link=workspace.link.state,
        link_since=workspace.link.since,
        now=now,
        sources=listed,
        certificates=frozenset(certificates),
        computer_offline=computer_offline,
        own_service=own_service,
    )
