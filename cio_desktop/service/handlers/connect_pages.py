"""Requests of a browser to the pages of a connect token. They are not signed: who has the token's link may use it.

Only paths below /connect/ come here, and they do nothing that the token was not made for.
"""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit, urlunsplit

from starlette.responses import Response

from cio_desktop.language import Said, tr
from cio_desktop.oauth.errors import OAuthError
from cio_desktop.protocol.sign_in import ImapSettings
from cio_desktop.service.call import Call
from cio_desktop.service.connect.dependencies import Trouble
from cio_desktop.service.connect.flow import WORKING, ConnectFlow, Step
from cio_desktop.service.connect.pages import FlowPages
from cio_desktop.service.connect.parts import message_page
from cio_desktop.service.connect.style import HEADERS
from cio_desktop.service.errors import BadParameter, NotFound, ServiceError
from cio_desktop.service.parameters import Parameters
from cio_desktop.store.connect_tokens import TokenRow

WAIT = 20.0  # seconds an answer may wait for something new to tell
_TOKEN = re.compile(r"([a-z0-9]{16})(?![a-z0-9])")
_SAFE = ":/?#[]@!$&'()*+,;=%~"


async def open_page(call: Call) -> Response:
    """The link itself: begins, or begins anew, unless work is under way that must not be torn off."""
    row = await _row(call)
    flow = call.whole.connect.get(row.token)
    if row.used:
        return _used(row, flow)
    if flow is not None and flow.step in WORKING | {Step.DONE}:
        return _redirect(_status(row))
    if flow is not None and flow.just_opened:
        return _to_provider(flow)
    flow = await call.whole.connect.begin(row, call.urls.root + _status(row))
    if flow.step == Step.PROVIDER and flow.returns:
        return _to_provider(flow)
    return _redirect(_status(row))


async def status_page(call: Call) -> Response:
    """Where it stands. `wait=1`: the answer waits for something new; only then the browser is sent away from here.

    A browser that has just sent a form follows no redirect to elsewhere: the page's policy forbids it.
    """
    row = await _row(call)
    flow = call.whole.connect.get(row.token)
    waits = call.parameters.flag("wait") or False
    if flow is None:
        return _used(row, None) if row.used else _redirect(_base(row))
    if waits and _waiting(flow) and not call.service.closing.is_set():
        await flow.moved(WAIT)
        row = await _row(call)
    if row.used:
        return _used(row, flow, at_once=waits)
    if waits and flow.step == Step.PROVIDER and flow.returns and not flow.sent:
        return _to_provider(flow)
    return FlowPages(flow, _base(row)).current()


async def answer_page(call: Call) -> Response:
    """A form of ours was sent."""
    row = await _row(call)
    flow = call.whole.connect.get(row.token)
    if flow is None or row.used or flow.step in WORKING:  # a second click changes nothing of what goes on
        return _redirect(_status(row))
    form = Parameters([], call.parameters.body)
    match form.text("do"):
        case "address":
            await flow.give_address(form.text("email") or "")
        case "password":
            wrong = await _give_password(flow, form)
            if wrong is not None:
                return FlowPages(flow, _base(row)).sign_in(_typed(form), wrong)
        case "provider":
            await flow.go_to_provider()
        case "paste":
            flow.paste_trouble = None
            try:
                flow.paste(form.text("redirected_to") or "")
            except OAuthError as error:
                flow.paste_trouble = error.spoken()
        case "accept_other":
            flow.accept_other()
        case "other":
            await flow.ask_address()
        case "form":
            await flow.ask_password()
        case _:
            raise BadParameter("do", "is none of this page's forms")  # as it is: to programs
    return _redirect(_status(row))


async def done_page(call: Call) -> Response:
    """For callers that have no page of their own to go back to."""
    return message_page(tr("Connected"), tr("You can close this tab."))


async def _give_password(flow: ConnectFlow, form: Parameters) -> Trouble | None:
    """What is wrong with the form, if something is."""
    password = form.text("password")
    if password is None:
        return Trouble("api.parameter", Said("Enter the password."), "password")
    if re.search(r"[\x00\r\n]", password) or len(password) > 1000:
        return Trouble("api.parameter", Said("A password can't hold line breaks."), "password")
    imap = flow.imap
    if flow.source is None:
        try:
            imap = _imap(form)
        except BadParameter as error:
            return Trouble(error.code, _WRONG.get(error.name, error.words), error.name)
    if imap is None:
        return Trouble("api.parameter", _WRONG["server"], "server")
    try:
        await flow.give_password(password, imap)
    except BadParameter as error:
        return Trouble(error.code, _WRONG.get(error.name, error.words), error.name)
    return None


_WRONG = {
    "server": Said("Enter the name of the mail server, such as imap.example.org."),
    "port": Said("A port is a number from 1 to 65535; usually 993, or 143 with STARTTLS."),
    "username": Said("Enter the user name. Mostly it is the whole address."),
}


def _imap(form: Parameters) -> ImapSettings:
    port = form.integer("port", low=1, high=65535)
    if port is None:
        raise BadParameter("port", "this parameter is required")  # as it is: the field says it
    server, username = (form.text(name) for name in ("server", "username"))
    if server is None:
        raise BadParameter("server", "this parameter is required")  # as it is: the field says it
    if username is None:
        raise BadParameter("username", "this parameter is required")  # as it is: the field says it
    use_ssl = form.text("security") != "starttls"
    return ImapSettings(server.strip(), username.strip(), port, use_ssl, starttls=not use_ssl)


def _typed(form: Parameters) -> dict[str, str]:
    """What stands in the form again. Never the password."""
    return {name: form.text(name) or "" for name in ("server", "port", "security", "username")}


async def _row(call: Call) -> TokenRow:
    """Old programs put words of their own behind the token: `TOKEN&skip_oauth_splash=1`."""
    found = _TOKEN.match(call.values["token"])
    row = None if found is None else await call.whole.connect.row(found[1])
    if row is None:
        raise NotFound(Said("There is no such page"))
    return row


def _waiting(flow: ConnectFlow) -> bool:
    return flow.step in WORKING or (flow.step == Step.PROVIDER and (flow.sent or not flow.returns))


def _used(row: TokenRow, flow: ConnectFlow | None, *, at_once: bool = True) -> Response:
    """Sends the browser back to the maker of the token, once; after that a page."""
    if flow is None or flow.returned:
        return message_page(tr("This link was used"), tr("The mailbox is connected. You can close this tab."))
    url = callback_of(row)
    if not at_once:
        return FlowPages(flow, _base(row)).done(f"{_status(row)}?wait=1")
    flow.returned = True
    return _redirect(url)


def callback_of(row: TokenRow) -> str:
    """The address the token was made with, the token added."""
    parts = urlsplit(row.callback_url)
    query = f"{parts.query}&contextio_token={row.token}" if parts.query else f"contextio_token={row.token}"
    return urlunsplit((parts.scheme, parts.netloc, parts.path, query, parts.fragment))


def _to_provider(flow: ConnectFlow) -> Response:
    flow.sent = True
    return _redirect(flow.authorization_url or "")


def _redirect(url: str) -> Response:
    # a browser keeps to this page's rules for what it is sent on to: none, or it would be told who sent it
    headers = {**HEADERS, "location": quote(url, safe=_SAFE), "referrer-policy": "no-referrer"}
    return Response(b"", status_code=303, headers=headers)


def _base(row: TokenRow) -> str:
    return f"/connect/{row.token}"


def _status(row: TokenRow) -> str:
    return f"{_base(row)}/status"


def error_page(error: ServiceError) -> Response:
    """A failure as a page. It says no more than a stranger may know."""
    match error.status:
        case 404:
            answer = message_page(
                tr("There is no such page"),
                tr("The link may have run out, or part of it is missing. Ask for a new one."),
            )
        case 403:
            answer = message_page(
                tr("This can't be opened from there"), tr("Open the link itself, in a tab of its own.")
            )
        case 413:
            answer = message_page(
                tr("That is too much"), tr("What was sent is longer than any answer on this page can be.")
            )
        case 500:
            answer = message_page(tr("Something failed here"), tr("Try again. The service's log says what it was."))
        case _:
            answer = message_page(tr("That did not work"), error.spoken())
    answer.status_code = error.status
    for name, value in error.headers.items():
        answer.headers[name] = value
    return answer
