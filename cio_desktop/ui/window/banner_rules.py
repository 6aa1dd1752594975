"""Which banners there are, most important first. Pure: the stack shows them one at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from cio_desktop.language import CountedText, tr
from cio_desktop.operations.connection import LinkState
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.sources.display_state import DisplayState
from cio_desktop.ui.sources.states import State
from cio_desktop.ui.widgets.theme import Role
from cio_desktop.ui.words.cures import Cure
from cio_desktop.ui.words.source_names import address_of
from cio_desktop.ui.words.texts import DEMO_BANNER
from cio_desktop.ui.words.times import moment

if TYPE_CHECKING:
    from cio_desktop.operations.workspace import Workspace

# From here on sources in the same state share one banner.
MANY = 3
_ORDER = (State.SIGN_IN, State.STOPPED, State.PAUSED, State.CANT_CONNECT, State.LIMITED)
_TOGETHER = {
    State.SIGN_IN: CountedText("{n} source needs you to sign in.", "{n} sources need you to sign in."),
    State.STOPPED: CountedText("{n} source is stopped.", "{n} sources are stopped."),
    State.PAUSED: CountedText(
        "{n} source is paused after repeated errors.", "{n} sources are paused after repeated errors."
    ),
    State.CANT_CONNECT: CountedText("{n} source can't connect.", "{n} sources can't connect."),
    State.LIMITED: CountedText("{n} source hides All Mail.", "{n} sources hide All Mail."),
    State.TRYING: CountedText(
        "{n} source had a failure and is being tried again.", "{n} sources had a failure and are being tried again."
    ),
}


class Banner(msgspec.Struct, frozen=True):
    """`identity`: a dismissed banner stays away until this changes."""

    identity: str
    icon: str
    role: Role
    text: str
    cures: tuple[Cure, ...] = ()
    keys: tuple[SourceKey, ...] = ()
    dismissible: bool = True


def banners(
    *,
    link: LinkState,
    link_since: float,
    now: float,
    sources: Sequence[tuple[SourceKey, str, DisplayState]],
    certificates: frozenset[SourceKey] = frozenset(),
    computer_offline: bool = False,
    own_service: bool = True,
) -> list[Banner]:
    """`sources`: key, address, state. `certificates`: those whose trouble is a certificate."""
    found = [*_service(link, link_since, now, own=own_service)]
    if computer_offline:
        text = tr("This computer is offline. You can look around; changes wait until you are back.")
        found.append(Banner("offline", "actions/offline", Role.NEUTRAL, text))
    if link is LinkState.ONLINE:
        unsafe = [item for item in sources if item[0] in certificates and item[2].state is State.CANT_CONNECT]
        found += [
            Banner(
                f"tls:{key}",
                "cant_connect",
                Role.ERROR,
                tr("{source}: {why}", source=who, why=state.cause),
                state.cures[:2],
                (key,),
            )
            for key, who, state in unsafe
        ]
        for wanted in _ORDER:
            group = [item for item in sources if item[2].state is wanted and item[0] not in {u[0] for u in unsafe}]
            found += _of_state(wanted, group)
        trying = [item for item in sources if item[2].state is State.TRYING]
        if len(trying) >= MANY:  # one may pass before it was read; several have a reason
            found += _of_state(State.TRYING, trying)
    return found


def demo_banner() -> Banner:
    """Of its own, above the others: that the mail is made up is so whatever else there is to say."""
    return Banner("demo", "actions/play_demo", Role.INFO, str(DEMO_BANNER), (Cure.LEAVE_DEMO,), dismissible=False)


def _service(link: LinkState, since: float, now: float, *, own: bool) -> list[Banner]:
    match link:
        case LinkState.STARTING:
            text = tr("Starting the local service…")
            return [Banner("starting", "importing", Role.INFO, text, dismissible=False)]
        case LinkState.OFFLINE:
            text = tr(
                "The local service is not answering since {when}. Your mail is untouched.", when=moment(since, now)
            )
            cures = (Cure.RESTART_SERVICE,)
            return [Banner("service", "unknown", Role.ERROR, text, cures, dismissible=False)]
        case LinkState.REFUSED:
            text = tr("The service does not accept this program's key.")
            first = Cure.RESTART_SERVICE if own else Cure.OTHER_KEY
            return [Banner("key", "sign_in", Role.ERROR, text, (first, Cure.RECONNECT), dismissible=False)]
        case _:
            return []


def _of_state(wanted: State, group: Sequence[tuple[SourceKey, str, DisplayState]]) -> list[Banner]:
    if len(group) >= MANY:
        keys = tuple(key for key, _who, _state in group)
        text = _TOGETHER[wanted].of(len(group))
        role = group[0][2].role
        return [Banner(f"{wanted}:{sorted(keys)}", wanted.value, role, text, (Cure.SHOW_THEM,), keys)]
    made = []
    for key, who, state in group:
        if state.detail:
            text = tr("{source}: {state}, {detail}.", source=who, state=state.title, detail=state.detail)
        else:
            text = tr("{source}: {state}.", source=who, state=state.title)
        cures = tuple(cure for cure in state.cures if cure not in {Cure.REMOVE, Cure.SYNC})[:2]
        # The identity leaves the words out: "retrying in 12 min" that becomes 11 is no news.
        made.append(Banner(f"{wanted}:{key}:{state.since}", wanted.value, state.role, text, cures, (key,)))
    return made


def banners_now(
    workspace: Workspace,
    states: Sequence[tuple[SourceKey, DisplayState]],
    now: float,
    *,
    computer_offline: bool,
    own_service: bool,
) -> list[Banner]:
    """As the workspace has it."""
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
