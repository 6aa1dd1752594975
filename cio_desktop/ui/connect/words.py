"""What the connect dialog says in each moment of a sign-in. Pure: the dialog shows it."""

from __future__ import annotations

from typing import assert_never

from cio_desktop.operations.connect import ConnectFlow, ConnectRequest, Stage
from cio_desktop.operations.reason import Reason
from cio_desktop.ui.words.error_texts.text import ErrorText
from cio_desktop.ui.words.plain import plain_line
from cio_desktop.ui.words.texts import CATALOGUE, Names, words

# The person's own choice: told calmly, not as a failure.
_CALM = frozenset({"oauth.denied", "connect.cancelled"})


def heading(request: ConnectRequest) -> str:
    who = plain_line(request.email, 254)
    if request.label is not None:
        return f"Connect {who} again" if who else "Connect again"
    return f"Connect {who}" if who else "Connect a mailbox"


def provider(flow: ConnectFlow) -> str:
    return plain_line(flow.provider_name or (flow.preset.name if flow.preset is not None else ""), 60)


def what_to_do(flow: ConnectFlow) -> str:
    """Before the browser is opened: where it goes, and what is to be done there."""
    who = plain_line(flow.request.email, 254)
    host = plain_line(flow.provider_host, 120)
    where = f"Your browser will open {host}." if host else "Your browser will open the sign-in page."
    return f"{where} Sign in there{f' as {who}' if who else ''} and allow access to mail."


def with_a_code(flow: ConnectFlow) -> str:
    who = plain_line(flow.request.email, 254)
    return (
        f"Open the page below on any device, type this code there, sign in{f' as {who}' if who else ''} "
        "and allow access to mail."
    )


def waiting(flow: ConnectFlow, *, taken: bool) -> str:
    """The line that moves. `taken`: the link was opened or copied here."""
    if flow.away:
        return "The local service is not answering. This goes on as soon as it is back."
    if flow.busy:
        return "Passing it on…"
    match flow.stage:
        case Stage.STARTING:
            return "Getting ready…"
        case Stage.WAITING if flow.token is not None and flow.token.user_code:
            return "Waiting for the code to be typed…"
        case Stage.WAITING:
            return "Waiting for the browser…" if taken else "Ready when you are."
        case Stage.OPENED:
            return f"Waiting for you at {provider(flow) or 'the sign-in page'}…"
        case Stage.EXCHANGING:
            return "Signed in. Finishing…"
        case Stage.CHECKING:
            return "Signed in. Trying the mail server…"
        case Stage.OTHER_PERSON | Stage.FAILED | Stage.DONE | Stage.ENDED:
            return ""
        case never:
            assert_never(never)


def left(seconds: float) -> str:
    whole = int(seconds + 0.5)
    return f"{whole // 60}:{whole % 60:02} left"


def trouble(flow: ConnectFlow) -> ErrorText | None:
    """Why it did not work, and what to do."""
    if flow.stage is Stage.OTHER_PERSON:
        return _of(flow, Reason("oauth.other_person"))
    return _of(flow, flow.refusal) if flow.refusal is not None else None


def asked_trouble(flow: ConnectFlow) -> ErrorText | None:
    """Why what was pasted, or asked for last, was not taken."""
    return _of(flow, flow.asked_refusal) if flow.asked_refusal is not None else None


def calm(flow: ConnectFlow) -> bool:
    return flow.refusal is not None and flow.refusal.code in _CALM


def other_person(flow: ConnectFlow) -> str:
    """Whose mail could be kept instead, short enough for a button."""
    signed = (flow.token.signed_in_as or "") if flow.token is not None else ""
    return plain_line(signed.partition("@")[0], 24) or "their"


def _of(flow: ConnectFlow, refusal: Reason) -> ErrorText:
    token = flow.token
    settings = flow.request.settings
    names = Names(
        who=flow.request.email,
        server=settings.server or "",
        port=settings.port or 0,
        provider=provider(flow),
        other=(token.signed_in_as or "") if token is not None else "",
    )
    text = words(refusal.code, names, refusal.text)
    if refusal.code not in CATALOGUE and refusal.text:
        return ErrorText(text.title, plain_line(refusal.text), text.cures)
    return text
