"""The pages as HTML: what each step of a sign-in asks or says. Pure.

Every form goes to the token's status address, and says in `do` what it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never
from urllib.parse import urlsplit

from starlette.responses import Response

from cio_desktop.protocol.sign_in import Finding, ImapSettings, PasswordKind

from . import words
from .dependencies import Trouble
from .flow import ConnectFlow, Step
from .html import Html, el, group, name
from .parts import alert, field, page, titled

DONE = "/connect/done"
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
        wrong = flow.trouble.text if flow.trouble is not None else None
        title = "Connect your mailbox"
        return page(
            titled(title, wrong),
            el("h1", title),
            el("p", "Enter the address of the mailbox. Its settings are looked up for you."),
            self._form(
                "address",
                field(
                    "email",
                    "E-mail address",
                    wrong,
                    type="email",
                    value=flow.email,
                    autocomplete="email",
                    autofocus=True,
                    spellcheck="false",
                    autocapitalize="none",
                ),
                el("button", "Continue"),
            ),
            self._end(),
        )

    def sign_in(self, typed: Mapping[str, str] | None = None, wrong: Trouble | None = None) -> Response:
        """`typed`, `wrong`: what was entered, and the field that can't stay so."""
        flow = self._flow
        found, trouble = flow.found, wrong or flow.trouble
        title = "Sign in to your mailbox"
        app = found is not None and found.password == PasswordKind.APP
        by_provider = self._by_provider(found)
        with_password = by_provider is None or found is None or found.password != PasswordKind.NONE
        server = self._server(typed, wrong)
        password: list[Html | None] = [
            field(
                "password",
                "App password" if app else "Password",
                wrong.text if wrong is not None and wrong.field == "password" else None,
                type="password",
                autocomplete="current-password",
                autofocus=flow.imap is not None and by_provider is None,
            ),
            el("button", "Connect", class_=None if by_provider is None else "second"),
        ]
        # what must be filled in comes first, what may be looked at before the button
        unsure = flow.imap is None or (found is not None and found.confirm)
        password.insert(0 if unsure else 1, server)
        return page(
            titled(title, None if trouble is None else trouble.text),
            el("h1", title),
            el("p", name(flow.email)),
            alert(trouble) if trouble is not None and not trouble.field else None,
            _confirm(found) if found is not None and found.confirm and flow.source is None else None,
            by_provider,
            el("p", "or with a password", class_="or") if by_provider is not None and with_password else None,
            _password_note(found),
            self._form("password", *password) if with_password else None,
            self._form("other", el("button", "Use another address", class_="quiet")) if flow.source is None else None,
            self._end(),
            status=200 if wrong is None else 400,
        )

    def _by_provider(self, found: Finding | None) -> Html | None:
        flow = self._flow
        if flow.provider_key is None and (found is None or found.provider_consumer_key is None):
            return None
        who = flow.provider.name if flow.provider is not None else (found.name if found is not None else "")
        words = f"Continue with {who}" if who else "Continue with the provider"
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
            return wrong.text if wrong is not None and at == which else None

        plain = {"spellcheck": "false", "autocapitalize": "none"}
        options = [el("option", shown, value=value, selected=value == values["security"]) for value, shown in _SECURITY]
        fields = group(
            field("server", "Mail server (IMAP)", said("server"), value=values["server"], **plain),
            el(
                "div",
                field("port", "Port", said("port"), value=values["port"], inputmode="numeric"),
                el(
                    "div",
                    el("label", "Encryption", for_="security"),
                    el("select", *options, id="security", name="security"),
                    class_="field",
                ),
                class_="pair",
            ),
            field(
                "username", "User name", said("username"), value=values["username"], autocomplete="username", **plain
            ),
        )
        known = imap is not None and not (flow.found is not None and flow.found.confirm)
        unfolded = not known or at in {"server", "port", "username"} or _about_server(flow.trouble)
        if imap is None:
            intro = el("p", "The mail server of this address was not found. Your provider's help pages name it.")
            return group(intro, fields)
        summary = group("Mail server: ", name(values["server"]))
        return el("details", el("summary", summary), fields, open=unfolded)

    def _other_person(self) -> Response:
        flow = self._flow
        other, meant = flow.signed_in_as or "", flow.email
        title = "Another person signed in"
        keep = "It can be added as a mailbox of its own." if flow.source is not None else "It can be connected instead."
        return page(
            title,
            el("h1", title),
            el("p", "You signed in as ", name(other), ", but the mailbox to connect is ", name(meant), "."),
            el("p", f"Nothing was saved. {keep}"),
            el("a", "Sign in again as ", name(meant), href=self._base, class_="button"),
            self._form("accept_other", el("button", "Connect ", name(other), class_="second")),
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
        title = f"Sign in at {flow.provider.name}"
        if not flow.sent:
            return page(
                title,
                el("h1", title),
                el("p", "You are sent on to ", name(host), ".", role="status"),
                el("a", "Go on", href=self.waiting, class_="button"),
                self._end(),
                refresh=self.waiting,
            )
        return page(
            title,
            el("h1", title),
            el("p", "Allow access there. This page is not needed meanwhile: you come back by yourself."),
            el("a", "Go on to ", name(host), href=url, class_="button"),
            el("p", el("a", "Start again", href=self._base), class_="hint"),
            el("details", el("summary", "The browser says that it can't open the last page"), self._paste()),
            self._end(),
        )

    def _by_hand(self, url: str, host: str, wrong: str | None = None) -> Response:
        assert self._flow.provider is not None
        title = f"Sign in at {self._flow.provider.name}"
        return page(
            titled(title, wrong),
            el("h1", title),
            el(
                "p",
                "Open the provider's page and allow access. It ends with a code, or with a page that can't be shown.",
            ),
            el("a", "Open ", name(host), href=url, target="_blank", rel="noopener noreferrer", class_="button"),
            el("p", "then", class_="or"),
            self._paste(),
            self._end(),
        )

    def _paste(self) -> Html:
        wrong = self._flow.paste_trouble
        return self._form(
            "paste",
            field(
                "redirected_to",
                "Code, or the address of that last page",
                wrong,
                autocomplete="off",
                spellcheck="false",
                autocapitalize="none",
            ),
            el("button", "Continue", class_="second" if self._flow.returns else None),
        )

    def _device(self) -> Response:
        device = self._flow.device
        assert device is not None
        title = "Enter this code"
        return page(
            title,
            el("h1", title),
            el(
                "p",
                "On any device, open ",
                el("a", device.verification_uri, href=device.verification_uri),
                " and type:",
            ),
            el("p", device.user_code, class_="code"),
            el("p", "This page goes on by itself once that is done.", role="status"),
            self._end(),
            refresh=self.waiting,
        )

    # -- waiting and ends

    def _working(self) -> Response:
        flow = self._flow
        server = flow.imap.server if flow.imap is not None else ""
        rest: tuple[str, ...]
        match flow.step:
            case Step.LOOKING:
                title, rest = "Looking for your mail server", (name(flow.email),)
            case Step.EXCHANGING:
                title, rest = "Finishing the sign-in", ("A moment, please.",)
            case _:
                title, rest = "Trying your mailbox", ("Signing in to ", name(server), ".")
        return page(
            title,
            el("h1", title),
            el("p", *rest, role="status"),
            el("p", "This page goes on by itself. ", el("a", "Look again", href=self.waiting), class_="hint"),
            refresh=self.waiting,
        )

    def _failed(self) -> Response:
        flow = self._flow
        trouble = flow.trouble or Trouble("connect", "")
        title = words.title(trouble.code)
        other_way = flow.imap is not None and trouble.code.partition(".")[0] in {"oauth", "auth"}
        return page(
            f"Error: {title}",
            el("h1", title),
            alert(trouble, headed=False),
            el("a", "Try again", href=self._base, class_="button"),
            self._form("form", el("button", "Use a password instead", class_="second")) if other_way else None,
            self._end(),
        )

    def done(self, url: str) -> Response:
        """The last page of ours, for a browser that can't be sent on from here at once."""
        title = "Connected"
        return page(
            title,
            el("h1", title, class_="good"),
            el("p", name(self._flow.email), " is connected."),
            el("a", "Go on", href=url, class_="button"),
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
        return el("p", "Afterwards you go back to ", name(parts.netloc), ".", class_="end")


def _about_server(trouble: Trouble | None) -> bool:
    return trouble is not None and trouble.code.partition(".")[0] in {"net", "tls"}


def _confirm(found: Finding) -> Html:
    by = group(" by ", name(found.found_at)) if found.found_at else None
    return el(
        "div",
        el(
            "p",
            "Your mail server was named",
            by,
            " as ",
            el("strong", name(found.host_shown or found.imap.server)),
            ".",
        ),
        el("p", "That could not be proved. Sign in only if you know this server: your password goes there."),
        class_="note",
    )


def _password_note(found: Finding | None) -> Html | None:
    if found is None or not (found.note or found.link) or found.password == PasswordKind.NORMAL:
        return None
    link = None
    if found.link.startswith("https://"):
        words_of_link = "Make an app password" if found.password == PasswordKind.APP else "How to sign in"
        link = el("p", el("a", words_of_link, href=found.link, target="_blank", rel="noopener noreferrer"))
    return el("div", el("p", found.note) if found.note else None, link, class_="note")


def _shown(imap: ImapSettings | None, email: str) -> dict[str, str]:
    if imap is None:
        return {"server": "", "port": "993", "security": "tls", "username": email}
    return {
        "server": imap.server,
        "port": str(imap.port),
        "security": "tls" if imap.use_ssl else "starttls",
        "username": imap.username,
    }
