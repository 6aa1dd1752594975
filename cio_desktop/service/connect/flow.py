"""One sign-in by a page: what the person has done so far, and the work that goes on while the page waits.

Knows no HTML and no HTTP. A password passes through and is kept nowhere; what a provider gave is held only until the
person has answered whether it is the right mailbox.
"""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections.abc import Coroutine
from enum import Enum, auto
from typing import Any

from cio_desktop.engine.api import Credential, NewGrant, Password
from cio_desktop.language import Said
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.oauth.answers import TokenAnswer
from cio_desktop.oauth.errors import OAuthError, ProviderGone
from cio_desktop.oauth.identity import who
from cio_desktop.oauth.provider import ProviderSettings
from cio_desktop.oauth.tokens import DeviceCode
from cio_desktop.protocol.errors import CioError
from cio_desktop.protocol.sign_in import ConnectState, Finding, ImapSettings
from cio_desktop.store.connect_tokens import TokenRow
from cio_desktop.store.sources import SourceRow

from . import settings
from .browser import BrowserSignIn
from .completion import add_source, renew_source
from .dependencies import ConnectDependencies, ConnectError, Trouble
from .person import same_person
from .wanted import Wanted

log = logging.getLogger(__name__)


class Step(Enum):
    """What the page shows."""

    ADDRESS = auto()
    LOOKING = auto()
    SIGN_IN = auto()
    PROVIDER = auto()
    EXCHANGING = auto()
    CHECKING = auto()
    OTHER_PERSON = auto()
    FAILED = auto()
    DONE = auto()


OPENED_TWICE = 60.0  # seconds
WORKING = frozenset({Step.LOOKING, Step.EXCHANGING, Step.CHECKING})
_STATES = {
    Step.EXCHANGING: ConnectState.EXCHANGING,
    Step.CHECKING: ConnectState.CHECKING,
    Step.OTHER_PERSON: ConnectState.OTHER_PERSON,
    Step.FAILED: ConnectState.FAILED,
    Step.DONE: ConnectState.USED,
}


class ConnectFlow:
    """Made by `ConnectFlows`, which also ends it. `then`: the page's address, for a browser that comes back."""

    def __init__(self, deps: ConnectDependencies, row: TokenRow, source: SourceRow | None, then: str) -> None:
        self.row = row
        self.wanted = Wanted.of(row.parameters_json)
        self.source = source
        self._step = Step.ADDRESS
        self.trouble: Trouble | None = None
        self.email = row.email if source is None else source.email
        self.found: Finding | None = None
        self.imap: ImapSettings | None = None
        self.provider: ProviderSettings | None = None
        self.signed_in_as: str | None = None
        self.paste_trouble: str | None = None
        self.sent = False  # the browser was sent on to the provider
        self.returned = False  # and back to whoever made the token
        self._deps = deps
        self._then = then
        self._browser: BrowserSignIn | None = None
        self._tasks = TaskScope("sign-in by a page")
        self._accepted = asyncio.Event()
        self._turn = asyncio.Lock()  # what the person asks for is done one after the other
        self._moved = asyncio.Event()

    # -- reading

    @property
    def step(self) -> Step:
        # the browser is sent on from the provider's answer to our page before we hear of that answer
        answered = self._browser is not None and self._browser.answered
        return Step.EXCHANGING if self._step == Step.PROVIDER and answered else self._step

    @property
    def state(self) -> ConnectState:
        if self.step == Step.SIGN_IN and self.trouble is not None:
            return ConnectState.FAILED
        return _STATES.get(self.step, ConnectState.OPENED)

    @property
    def redirect_uri(self) -> str | None:
        return None if self._browser is None else self._browser.redirect_uri

    @property
    def authorization_url(self) -> str | None:
        return None if self._browser is None else self._browser.authorization_url

    @property
    def returns(self) -> bool:
        """Whether the browser comes back from the provider by itself."""
        return self._browser is not None and self._browser.returns

    @property
    def just_opened(self) -> bool:
        """The browser was sent to the provider a moment ago. Who opens the link twice has two tabs: either is good."""
        browser = self._browser
        at_provider = self.step == Step.PROVIDER and self.sent and self.returns
        return at_provider and browser is not None and browser.age < OPENED_TWICE

    @property
    def device(self) -> DeviceCode | None:
        return None if self._browser is None else self._browser.device

    @property
    def provider_key(self) -> str | None:
        """The provider that is meant from the beginning: by the token, or by the source it renews."""
        if self.wanted.provider_consumer_key is not None:
            return self.wanted.provider_consumer_key
        return self.source.provider_consumer_key if self.source is not None and self.source.grant_id else None

    async def moved(self, timeout: float) -> None:
        """Until the step is another one, `timeout` seconds at most."""
        event = self._moved
        try:
            async with asyncio.timeout(timeout):
                await event.wait()
        except TimeoutError:
            return

    # -- what the page asks for

    async def begin(self) -> None:
        """As far as it goes without the person: to the provider, or to the first question that is open."""
        async with self._turn:
            await self._begin()

    async def give_address(self, text: str) -> None:
        async with self._turn:
            if self.source is not None:  # whose mailbox it is was never asked
                await self._begin()
            else:
                await self._address(text)

    async def go_to_provider(self) -> None:
        """Opens the way to the provider. After it `authorization_url` is where the browser has to go."""
        async with self._turn:
            await self._to_provider(self.provider_key or (self.found.provider_consumer_key if self.found else None))

    async def give_password(self, password: str, imap: ImapSettings) -> None:
        """Raises BadParameter naming the field of the form."""
        async with self._turn:
            if self.source is None:
                settings.new_source(self.wanted, self.email, imap)
            await self._stop()
            self.imap = imap
            self._start(Step.CHECKING, self._password(password, imap))

    def paste(self, text: str) -> None:
        """What the browser ended at. Raises OAuthError."""
        if self._browser is None or self.step != Step.PROVIDER:
            raise OAuthError(Said("Nothing is waited for here. Start the sign-in again."), code="oauth.used")
        self._browser.paste(text)

    def accept_other(self) -> None:
        if self.step != Step.OTHER_PERSON:
            raise ConnectError(Said("There is nothing to accept here."), code="connect.used")
        self._accepted.set()
        self._go(Step.CHECKING)

    async def ask_address(self) -> None:
        """Back to the first question; where a source is renewed there is none."""
        async with self._turn:
            await self._stop()
            if self.source is not None:
                await self._begin()
                return
            self.found = self.imap = None
            self._go(Step.ADDRESS)

    async def ask_password(self) -> None:
        """Instead of the provider's way."""
        async with self._turn:
            await self._stop()
            self._go(Step.SIGN_IN)

    async def close(self) -> None:
        await self._tasks.close()
        await self._stop()
        self.wake()

    def wake(self) -> None:
        """Whoever waits for a move looks again."""
        self._moved.set()
        self._moved = asyncio.Event()

    # -- the steps

    async def _begin(self) -> None:
        await self._stop()
        self.trouble = None
        source = self.source
        if source is not None:
            self.imap = ImapSettings(source.server, source.username, source.port, source.use_ssl)
            await self._ready()
        elif settings.is_email(self.email):
            await self._address(self.email)
        else:  # also `@gmail.com`, by which an old client named a provider
            self._go(Step.ADDRESS)

    async def _address(self, text: str) -> None:
        await self._stop()
        self.email = text.strip()
        if not settings.is_email(self.email):
            words = Said("Enter the whole address, such as ann@example.org.")
            self._go(Step.ADDRESS, Trouble("api.parameter", words, "email"))
            return
        self.imap = settings.known(self.wanted, self.email)
        if self.imap is None and self.provider_key is not None:
            provider = await self._settings_of(self.provider_key)
            if provider is None:
                return
            self.imap = settings.of_provider(provider, self.email)
        if self.imap is not None:
            await self._ready()
        else:
            self._start(Step.LOOKING, self._look_up())

    async def _to_provider(self, key: str | None) -> None:
        await self._stop()
        if key is None:
            raise ConnectError(Said("No provider is known for this mailbox."))
        provider = await self._settings_of(key)
        if provider is None:
            return
        self.provider = provider
        browser = BrowserSignIn(
            provider, self._deps.http, self.email or None, self._deps.language_of, device=self.wanted.device
        )
        self._browser = browser
        self.sent, self.paste_trouble = False, None
        try:
            await browser.open()
        except CioError as error:
            self._fail(error)
            return
        self._start(Step.PROVIDER, self._provider(browser))
        if self._tasks.closed:
            await browser.close()

    # -- the work

    async def _look_up(self) -> None:
        self.found = await settings.find(self._deps, self.email)
        if self.found is not None:
            self.imap = self.found.imap
        await self._ready()

    async def _ready(self) -> None:
        """The settings are known, or can't be: to the provider where it is sure which, else the person is asked."""
        key = self.provider_key
        if key is not None and self.imap is not None:
            provider = await self._settings_of(key)
            if provider is None:
                return
            if self.found is None or settings.fits(self.found, provider):
                await self._to_provider(key)
                return
        self._go(Step.SIGN_IN)

    async def _settings_of(self, key: str) -> ProviderSettings | None:
        """None: gone; the page says so."""
        try:
            provider = await self._deps.providers.settings(key)
            if provider is None:
                raise ProviderGone(
                    Said("The provider's client id was removed from the settings. Add it again, or use a password.")
                )
        except CioError as error:
            self._fail(error)
            return None
        return provider

    async def _password(self, password: str, imap: ImapSettings) -> None:
        try:
            await self._keep(imap, self.email, Password(password))
        except CioError as error:
            self.trouble = Trouble(error.code, error.words)
            self._log()
            self._go(Step.SIGN_IN, self.trouble)

    async def _provider(self, browser: BrowserSignIn) -> None:
        try:
            if browser.device is not None:
                answer = await browser.poll()
                self._go(Step.EXCHANGING)
            else:
                code = await browser.code(self._then, self._deps.patience)
                self._go(Step.EXCHANGING)
                answer = await browser.exchange(code)
        finally:
            await browser.close()
        self.signed_in_as = await who(browser.provider, answer, self._deps.http)
        imap = self.imap
        assert imap is not None
        if self.signed_in_as is None or same_person(self.signed_in_as, self.email, imap.username):
            self._go(Step.CHECKING)
            await self._keep(imap, self.email, _grant(browser.provider, answer, self.email))
            return
        # never given back to the provider, even if unwanted: some then end all this person's access by this client id
        self._accepted.clear()
        self._go(Step.OTHER_PERSON)
        async with asyncio.timeout(self._deps.patience):
            await self._accepted.wait()
        other = self.signed_in_as
        imap = ImapSettings(imap.server, other, imap.port, imap.use_ssl, starttls=imap.starttls)
        await self._keep(imap, other, _grant(browser.provider, answer, other), other=True)

    async def _keep(self, imap: ImapSettings, email: str, credential: Credential, *, other: bool = False) -> None:
        """`other`: somebody else's mailbox, which makes a source of its own even where one was to be renewed."""
        if self.source is not None and not other:
            await renew_source(self._deps, self.row, self.source, credential)
        else:
            await add_source(self._deps, self.row, settings.new_source(self.wanted, email, imap), credential)
        self._go(Step.DONE)

    # -- moving

    def _start(self, step: Step, work: Coroutine[Any, Any, None]) -> None:
        if self._tasks.closed:  # while something else was waited for
            work.close()
            return
        self._go(step)
        self._tasks.start(self._guarded(work))

    async def _guarded(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except CioError as error:
            self._fail(error)
        except TimeoutError:
            self._fail(OAuthError(Said("The sign-in was not finished in time. Start it again."), code="oauth.timeout"))
        except Exception as error:  # a fault of ours must end as a page, not as one that waits for ever
            log.error("connect failed: %s\n%s", type(error).__name__, "".join(traceback.format_tb(error.__traceback__)))
            self._fail(ConnectError(Said("The service failed on this sign-in; its log says where."), code="svc.fault"))

    async def _stop(self) -> None:
        """Whatever goes on: what it held is let go."""
        await self._tasks.stop()
        browser, self._browser = self._browser, None
        if browser is not None:
            await browser.close()

    def _fail(self, error: CioError) -> None:
        self.trouble = Trouble(error.code, error.words)
        self._log()
        self._go(Step.FAILED, self.trouble)

    def _log(self) -> None:
        log.info("a sign-in by a page failed: %s", "" if self.trouble is None else self.trouble.code)

    def _go(self, step: Step, trouble: Trouble | None = None) -> None:
        self._step, self.trouble = step, trouble
        self.wake()


def _grant(provider: ProviderSettings, answer: TokenAnswer, email: str) -> NewGrant:
    if answer.refresh_token is None:
        raise OAuthError(
            Said(
                "{name} gave access for this once only, so mail could be fetched for an hour at most. Check the "
                "scope of the provider in the settings, then connect again.",
                name=provider.name,
            ),
            code="oauth.no_refresh_token",
        )
    return NewGrant(
        provider_key=provider.key,
        refresh_token=answer.refresh_token,
        access_token=answer.access_token,
        expires_in=answer.expires_in,
        scope=answer.scope,
        email=email,
    )
