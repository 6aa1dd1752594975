"""What the connect dialog says in each moment of a sign-in. Pure: the dialog shows it."""

from __future__ import annotations

from typing import assert_never

from cio_desktop.language import figures, heard, tr
from cio_desktop.operations.connect import ConnectFlow, ConnectRequest, Stage
from cio_desktop.operations.reason import Reason
from cio_desktop.ui.words.error_texts.text import ErrorText
from cio_desktop.ui.words.plain import plain_line
from cio_desktop.ui.words.texts import Names, has_words, words

# The person's own choice: told calmly, not as a failure.
_CALM = frozenset({"oauth.denied", "connect.cancelled"})


def heading(request: ConnectRequest) -> str:
    who = plain_line(request.email, 254)
    if request.label is not None:
        return tr("Connect {who} again", who=who) if who else tr("Connect again")
    return tr("Connect {who}", who=who) if who else tr("Connect a mailbox")


def provider(flow: ConnectFlow) -> str:
    return plain_line(flow.provider_name or (heard(flow.preset.name) if flow.preset is not None else ""), 60)


def what_to_do(flow: ConnectFlow) -> str:
    """Before the browser is opened: where it goes, and what is to be done there."""
    who = plain_line(flow.request.email, 254)
    host = plain_line(flow.provider_host, 120)
    where = tr("Your browser will open {host}.", host=host) if host else tr("Your browser will open the sign-in page.")
    then = (
        tr("Sign in there as {who} and allow access to mail.", who=who)
        if who
        else tr("Sign in there and allow access to mail.")
    )
    return f"{where} {then}"


def with_a_code(flow: ConnectFlow) -> str:
    who = plain_line(flow.request.email, 254)
    if not who:
        return tr("Open the page below on any device, type this code there, sign in and allow access to mail.")
    return tr(
        "Open the page below on any device, type this code there, sign in as {who} and allow access to mail.", who=who
    )


def not_opened() -> str:
    return tr(
        "The browser did not open. This computer could not start one. Copy the link and open it in a browser yourself."
    )


def waiting(flow: ConnectFlow, *, taken: bool) -> str:
    """The line that moves. `taken`: the link was opened or copied here."""
    if flow.away:
        return tr("The local service is not answering. This goes on as soon as it is back.")
    if flow.busy:
        return tr("Passing it on…")
    match flow.stage:
        case Stage.STARTING:
            return tr("Getting ready…")
        case Stage.WAITING if flow.token is not None and flow.token.user_code:
            return tr("Waiting for the code to be typed…")
        case Stage.WAITING:
            return tr("Waiting for the browser…") if taken else tr("Ready when you are.")
        case Stage.OPENED:
            name = provider(flow)
            return tr("Waiting for you at {name}…", name=name) if name else tr("Waiting for you at the sign-in page…")
        case Stage.EXCHANGING:
            return tr("Signed in. Finishing…")
        case Stage.CHECKING:
            return tr("Signed in. Trying the mail server…")
        case Stage.OTHER_PERSON | Stage.FAILED | Stage.DONE | Stage.ENDED:
            return ""
        case never:
            assert_never(never)


def left(seconds: float) -> str:
    whole = int(seconds + 0.5)
    return tr("{time} left", time=figures(f"{whole // 60}:{whole % 60:02}"))


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


def keep_other(flow: ConnectFlow) -> str:
    """Whose mail could be kept instead, short enough for a button."""
    signed = (flow.token.signed_in_as or "") if flow.token is not None else ""
    name = plain_line(signed.partition("@")[0], 24)
    return tr("Use {name}'s mail as a new source", name=name) if name else tr("Use their mail as a new source")


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
    if not has_words(refusal.code) and refusal.text:
        return ErrorText(text.title, plain_line(refusal.text), text.cures)
    return text
