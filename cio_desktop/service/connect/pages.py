"""The pages as HTML: what each step of a sign-in asks or says. Pure.

Every form goes to the token's status address, and says in `do` what it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never
from urllib.parse import urlsplit

from starlette.responses import Response

from cio_desktop.language import heard, tr
from cio_desktop.protocol.sign_in import Finding, ImapSettings, PasswordKind

from . import words
from .dependencies import Trouble
from .flow import ConnectFlow, Step
from .html import Html, el, filled, group, name
from .parts import alert, field, page, titled

DONE = "/connect/done"
_REL = "noopener noreferrer"  # as it is: to browsers
_SECURITY = (("tls", "SSL/TLS"), ("starttls", "STARTTLS"))


class FlowPages:
    """The pages of one token. `base`: its address without the host."""

    def __init__(self, flow: ConnectFlow, base: str) -> None:
        self._flow = flow
        self._base = base

    @property
    def _status(self) -> str:
        return f"{self._base}/status"

    @property
    def waiting(self) -> str:
        """Where an answer waits until there is something new."""
        return f"{self._status}?wait=1"

    def current(self) -> Response:
        """The page of the step that the sign-in is at."""
        match self._flow.step:
            case Step.ADDRESS:
                return self.address()
            case Step.SIGN_IN:
                return self.sign_in()
            case Step.PROVIDER:
                return self._provider()
            case Step.OTHER_PERSON:
                return self._other_person()
            case Step.FAILED:
                return self._failed()
            case Step.LOOKING | Step.EXCHANGING | Step.CHECKING | Step.DONE:
                return self._working()
            case never:
                assert_never(never)

    # -- questions

    def address(self) -> Response:
        flow = self._flow
        wrong = flow.trouble.spoken() if flow.trouble is not None else None
        title = tr("Connect your mailbox")
        return page(
            titled(title, wrong),
            el("h1", title),
            el("p", tr("Enter the address of the mailbox. Its settings are looked up for you.")),
            self._form(
                "address",
                field(
                    "email",
                    tr("E-mail address"),
                    wrong,
                    type="email",
                    value=flow.email,
                    autocomplete="email",
                    autofocus=True,
                    spellcheck="false",
                    autocapitalize="none",
                ),
                el("button", tr("Continue")),
            ),
            self._end(),
        )

    def sign_in(self, typed: Mapping[str, str] | None = None, wrong: Trouble | None = None) -> Response:
        """`typed`, `wrong`: what was entered, and the field that can't stay so."""
        flow = self._flow
        found, trouble = flow.found, wrong or flow.trouble
        title = tr("Sign in to your mailbox")
        app = found is not None and found.password == PasswordKind.APP
        by_provider = self._by_provider(found)
        with_password = by_provider is None or found is None or found.password != PasswordKind.NONE
        server = self._server(typed, wrong)
        password: list[Html | None] = [
            field(
                "password",
                tr("App password") if app else tr("Password"),
                wrong.spoken() if wrong is not None and wrong.field == "password" else None,
                type="password",
                autocomplete="current-password",
                autofocus=flow.imap is not None and by_provider is None,
            ),
            el("button", tr("Connect"), class_=None if by_provider is None else "second"),
        ]
        # what must be filled in comes first, what may be looked at before the button
        unsure = flow.imap is None or (found is not None and found.confirm)
        password.insert(0 if unsure else 1, server)
        return page(
            titled(title, None if trouble is None else trouble.spoken()),
            el("h1", title),
            el("p", name(flow.email)),
            alert(trouble) if trouble is not None and not trouble.field else None,
            _confirm(found) if found is not None and found.confirm and flow.source is None else None,
            by_provider,
            el("p", tr("or with a password"), class_="or") if by_provider is not None and with_password else None,
            _password_note(found),
            self._form("password", *password) if with_password else None,
            self._form("other", el("button", tr("Use another address"), class_="quiet"))
            if flow.source is None
            else None,
            self._end(),
            status=200 if wrong is None else 400,
        )

    def _by_provider(self, found: Finding | None) -> Html | None:
        flow = self._flow
        if flow.provider_key is None and (found is None or found.provider_consumer_key is None):
            return None
        who = flow.provider.name if flow.provider is not None else (found.name if found is not None else "")
        words = tr("Continue with {who}", who=who) if who else tr("Continue with the provider")
        return self._form("provider", el("button", words))

    def _server(self, typed: Mapping[str, str] | None, wrong: Trouble | None) -> Html | None:
        """The mail server's settings: folded away where they were found and are trusted."""
        flow = self._flow
        imap = flow.imap
        if flow.source is not None:
            return None
        values = _shown(imap, flow.email) | dict(typed or {})
        at = wrong.field if wrong is not None else ""

        def said(which: str) -> str | None:
            return wrong.spoken() if wrong is not None and at == which else None

        plain = {"spellcheck": "false", "autocapitalize": "none"}
        options = [el("option", shown, value=value, selected=value == values["security"]) for value, shown in _SECURITY]
        fields = group(
            field("server", tr("Mail server (IMAP)"), said("server"), value=values["server"], **plain),
            el(
                "div",
                field("port", tr("Port"), said("port"), value=values["port"], inputmode="numeric"),
                el(
                    "div",
                    el("label", tr("Encryption"), for_="security"),
                    el("select", *options, id="security", name="security"),
                    class_="field",
                ),
                class_="pair",
            ),
            field(
                "username",
                tr("User name"),
                said("username"),
                value=values["username"],
                autocomplete="username",
                **plain,
            ),
        )
        known = imap is not None and not (flow.found is not None and flow.found.confirm)
        unfolded = not known or at in {"server", "port", "username"} or _about_server(flow.trouble)
        if imap is None:
            intro = el("p", tr("The mail server of this address was not found. Your provider's help pages name it."))
            return group(intro, fields)
        summary = filled(tr("Mail server: {server}"), server=name(values["server"]))
        return el("details", el("summary", summary), fields, open=unfolded)

    def _other_person(self) -> Response:
        flow = self._flow
        other, meant = flow.signed_in_as or "", flow.email
        title = tr("Another person signed in")
        if flow.source is not None:
            keep = tr("Nothing was saved. It can be added as a mailbox of its own.")
        else:
            keep = tr("Nothing was saved. It can be connected instead.")
        who = tr("You signed in as {other}, but the mailbox to connect is {meant}.")
        return page(
            title,
            el("h1", title),
            el("p", filled(who, other=name(other), meant=name(meant))),
            el("p", keep),
            el("a", filled(tr("Sign in again as {address}"), address=name(meant)), href=self._base, class_="button"),
            self._form(
                "accept_other", el("button", filled(tr("Connect {address}"), address=name(other)), class_="second")
            ),
            self._end(),
        )

    # -- at the provider

    def _provider(self) -> Response:
        flow = self._flow
        assert flow.provider is not None
        if flow.device is not None:
            return self._device()
        url = flow.authorization_url or ""
        host = flow.provider.host
        if not flow.returns:
            return self._by_hand(url, host)
        title = tr("Sign in at {provider}", provider=flow.provider.name)
        if not flow.sent:
            return page(
                title,
                el("h1", title),
                el("p", filled(tr("You are sent on to {host}."), host=name(host)), role="status"),
                el("a", tr("Go on"), href=self.waiting, class_="button"),
                self._end(),
                refresh=self.waiting,
            )
        return page(
            title,
            el("h1", title),
            el("p", tr("Allow access there. This page is not needed meanwhile: you come back by yourself.")),
            el("a", filled(tr("Go on to {host}"), host=name(host)), href=url, class_="button"),
            el("p", el("a", tr("Start again"), href=self._base), class_="hint"),
            el("details", el("summary", tr("The browser says that it can't open the last page")), self._paste()),
            self._end(),
        )

    def _by_hand(self, url: str, host: str, wrong: str | None = None) -> Response:
        assert self._flow.provider is not None
        title = tr("Sign in at {provider}", provider=self._flow.provider.name)
        return page(
            titled(title, wrong),
            el("h1", title),
            el(
                "p",
                tr(
                    "Open the provider's page and allow access. It ends with a code, or with a page that can't be "
                    "shown."
                ),
            ),
            el(
                "a",
                filled(tr("Open {host}"), host=name(host)),
                href=url,
                target="_blank",
                rel=_REL,
                class_="button",
            ),
            el("p", tr("then"), class_="or"),
            self._paste(),
            self._end(),
        )

    def _paste(self) -> Html:
        wrong = self._flow.paste_trouble
        return self._form(
            "paste",
            field(
                "redirected_to",
                tr("Code, or the address of that last page"),
                wrong,
                autocomplete="off",
                spellcheck="false",
                autocapitalize="none",
            ),
            el("button", tr("Continue"), class_="second" if self._flow.returns else None),
        )

    def _device(self) -> Response:
        device = self._flow.device
        assert device is not None
        title = tr("Enter this code")
        return page(
            title,
            el("h1", title),
            el(
                "p",
                filled(
                    tr("On any device, open {address} and type:"),
                    address=el("a", device.verification_uri, href=device.verification_uri),
                ),
            ),
            el("p", device.user_code, class_="code"),
            el("p", tr("This page goes on by itself once that is done."), role="status"),
            self._end(),
            refresh=self.waiting,
        )

    # -- waiting and ends

    def _working(self) -> Response:
        flow = self._flow
        server = flow.imap.server if flow.imap is not None else ""
        match flow.step:
            case Step.LOOKING:
                title, rest = tr("Looking for your mail server"), name(flow.email)
            case Step.EXCHANGING:
                title, rest = tr("Finishing the sign-in"), group(tr("A moment, please."))
            case _:
                title = tr("Trying your mailbox")
                rest = filled(tr("Signing in to {server}."), server=name(server))
        return page(
            title,
            el("h1", title),
            el("p", rest, role="status"),
            el(
                "p",
                tr("This page goes on by itself."),
                " ",
                el("a", tr("Look again"), href=self.waiting),
                class_="hint",
            ),
            refresh=self.waiting,
        )

    def _failed(self) -> Response:
        flow = self._flow
        trouble = flow.trouble or Trouble("connect", "")
        title = words.title(trouble.code)
        other_way = flow.imap is not None and trouble.code.partition(".")[0] in {"oauth", "auth"}
        return page(
            tr("Error: {title}", title=title),
            el("h1", title),
            alert(trouble, headed=False),
            el("a", tr("Try again"), href=self._base, class_="button"),
            self._form("form", el("button", tr("Use a password instead"), class_="second")) if other_way else None,
            self._end(),
        )

    def done(self, url: str) -> Response:
        """The last page of ours, for a browser that can't be sent on from here at once."""
        title = tr("Connected")
        return page(
            title,
            el("h1", title, class_="good"),
            el("p", filled(tr("{address} is connected."), address=name(self._flow.email))),
            el("a", tr("Go on"), href=url, class_="button"),
            refresh=url,
        )

    # -- parts

    def _form(self, do: str, *content: Html | None) -> Html:
        hidden = el("input", type="hidden", name="do", value=do)
        return el("form", hidden, *content, method="post", action=self._status, novalidate=True)

    def _end(self) -> Html | None:
        """Where the person will be afterwards; nothing where that is our own last page."""
        parts = urlsplit(self._flow.row.callback_url)
        if parts.path == DONE:
            return None
        return el("p", filled(tr("Afterwards you go back to {host}."), host=name(parts.netloc)), class_="end")


def _about_server(trouble: Trouble | None) -> bool:
    return trouble is not None and trouble.code.partition(".")[0] in {"net", "tls"}


def _confirm(found: Finding) -> Html:
    server = el("strong", name(found.host_shown or found.imap.server))
    if found.found_at:
        named = tr("Your mail server was named by {source} as {server}.")
        said = filled(named, source=name(found.found_at), server=server)
    else:
        said = filled(tr("Your mail server was named as {server}."), server=server)
    doubt = tr("That could not be proved. Sign in only if you know this server: your password goes there.")
    return el("div", el("p", said), el("p", doubt), class_="note")


def _password_note(found: Finding | None) -> Html | None:
    if found is None or not (found.note or found.link) or found.password == PasswordKind.NORMAL:
        return None
    link = None
    if found.link.startswith("https://"):
        app = found.password == PasswordKind.APP
        words_of_link = tr("Make an app password") if app else tr("How to sign in")
        link = el("p", el("a", words_of_link, href=found.link, target="_blank", rel=_REL))
    return el("div", el("p", heard(found.note, found.said)) if found.note else None, link, class_="note")


def _shown(imap: ImapSettings | None, email: str) -> dict[str, str]:
    if imap is None:
        return {"server": "", "port": "993", "security": "tls", "username": email}
    return {
        "server": imap.server,
        "port": str(imap.port),
        "security": "tls" if imap.use_ssl else "starttls",
        "username": imap.username,
    }
