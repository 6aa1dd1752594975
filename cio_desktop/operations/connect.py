"""Signing in at a provider, seen from the window: a connect token is made, the person's browser does the rest, and
the token is looked at until it is used, given up or too old.

It opens no browser and keeps no secret: what the browser brings back goes to the service alone.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from enum import StrEnum

from cio_desktop.client.deadline import deadline
from cio_desktop.client.resources.connect_tokens import NewConnectToken
from cio_desktop.language import Said
from cio_desktop.net.wake import happens
from cio_desktop.operations.reason import Reason
from cio_desktop.operations.sign_ins import SignIns
from cio_desktop.operations.signal import Signal
from cio_desktop.protocol.errors import ApiError, ApiStatusError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.sign_in import ConnectState, ConnectToken, ConnectTokenWritten, ProviderPreset

log = logging.getLogger(__name__)


class Stage(StrEnum):
    """`FAILED` and `OTHER_PERSON` wait for the person; the last two are ends."""

    STARTING = "starting"  # the token is being made
    WAITING = "waiting"  # nobody opened its page yet
    OPENED = "opened"
    EXCHANGING = "exchanging"
    CHECKING = "checking"
    OTHER_PERSON = "other_person"
    FAILED = "failed"
    DONE = "done"
    ENDED = "ended"  # given up


WITH_THE_PERSON = frozenset({Stage.WAITING, Stage.OPENED})
WITH_THE_SERVICE = frozenset({Stage.EXCHANGING, Stage.CHECKING})
_STAGES = {
    ConnectState.WAITING: Stage.WAITING,
    ConnectState.OPENED: Stage.OPENED,
    ConnectState.EXCHANGING: Stage.EXCHANGING,
    ConnectState.CHECKING: Stage.CHECKING,
    ConnectState.OTHER_PERSON: Stage.OTHER_PERSON,
    ConnectState.FAILED: Stage.FAILED,
    ConnectState.USED: Stage.DONE,
}


@dataclass(frozen=True, kw_only=True)
class KnownSettings:
    """What is known of the mailbox before the sign-in. None: the service finds it out."""

    server: str | None = None
    port: int | None = None
    use_ssl: bool | None = None
    username: str | None = None
    sync_period: str | None = None
    raw_file_list: bool | None = None
    sync_all_folders: bool | None = None
    first_name: str | None = None
    last_name: str | None = None


@dataclass(frozen=True, kw_only=True)
class ConnectRequest:
    """`account_id` alone: a new source of that account; with `label`: this source signs in anew, and stays itself."""

    email: str
    provider_consumer_key: str | None = None
    account_id: str | None = None
    label: str | None = None
    settings: KnownSettings = field(default_factory=KnownSettings)

    @property
    def lane(self) -> str:
        """Sign-ins of one lane exclude each other."""
        return self.provider_consumer_key or f"page of {self.email}"  # as it is: a name of a lane


class ConnectFlow:
    """One sign-in, not started when it is made. `changed` follows every change of its fields."""

    def __init__(self, sign_ins: SignIns, request: ConnectRequest) -> None:
        self.request = request
        self.stage = Stage.STARTING
        self.token: ConnectToken | None = None
        self.refusal: Reason | None = None  # why it is FAILED
        self.asked_refusal: Reason | None = None  # why what the person just asked for did not work
        self.provider_name = ""
        self.provider_host = ""  # which the browser will open
        self.busy = False  # something the person just asked for is on its way
        self.away = False  # the service does not answer at present
        self.device = False
        self.device_possible = False
        self.preset: ProviderPreset | None = None
        self.key: SourceKey | None = None  # of the source, once DONE
        self.changed: Signal[()] = Signal()
        self._sign_ins = sign_ins
        self._pace = sign_ins.pace
        self._clock = sign_ins.clock
        self._task: asyncio.Task[None] | None = None
        self._attempt = 0
        self._deadline: float | None = None
        self._wake = asyncio.Event()

    # -- reading ------------------------------------------------------------

    @property
    def link(self) -> str:
        """The address for the browser; empty while there is none."""
        return self.token.browser_redirect_url if self.token is not None else ""

    @property
    def remaining(self) -> float | None:
        """Seconds left for the person. None: nothing depends on them now."""
        if self.stage not in WITH_THE_PERSON or self._deadline is None:
            return None
        return max(0.0, self._deadline - self._clock())

    @property
    def over(self) -> bool:
        return self.stage in {Stage.DONE, Stage.ENDED}

    # -- asking -------------------------------------------------------------

    def start(self) -> None:
        """Ends another sign-in of the same provider that is under way."""
        self._sign_ins.enter(self.request.lane, self)
        self._begin()
        if self.request.provider_consumer_key is not None:
            self._sign_ins.background.start(self._learn(self.request.provider_consumer_key))

    def opened(self) -> None:
        """The person has just taken the link: the whole time is theirs again."""
        if self.stage in WITH_THE_PERSON:
            self._give_time()
            self.changed.emit()

    def try_again(self, *, device: bool | None = None) -> None:
        """A new attempt with a token of its own; the old one is taken back."""
        if self.over:
            return
        self.device = self.device if device is None else device
        self._begin()

    def cancel(self) -> None:
        """Gives it up, at whatever moment. The service is told."""
        if self.over:
            return
        self._stop()
        self._go(Stage.ENDED)
        self._sign_ins.leave(self.request.lane, self)

    def paste(self, address: str) -> None:
        """The address where the browser ended, or the code that the provider showed."""
        token, address = self.token, address.strip()
        if token is None or self.busy or not address or self.stage not in WITH_THE_PERSON:
            return
        tokens = self._sign_ins.link.client.connect_tokens
        where = (self.request.account_id, self.request.label)
        self._ask(lambda: tokens.paste(token.token, address, *where))

    def accept_other(self) -> None:
        """Keeps the mailbox of the person who did sign in, as a source of its own."""
        token = self.token
        if token is None or self.busy or self.stage is not Stage.OTHER_PERSON:
            return
        tokens = self._sign_ins.link.client.connect_tokens
        self._ask(lambda: tokens.accept_other(token.token))

    # -- one attempt --------------------------------------------------------

    def _begin(self) -> None:
        self._stop()
        self._attempt += 1
        self.token = None
        self.asked_refusal = None
        self.busy = self.away = False
        self._go(Stage.STARTING)
        self._task = self._sign_ins.attempt(self._run())

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    async def _run(self) -> None:
        await self._sign_ins.turn(self.request.lane)
        making = self._sign_ins.background.start(self._make())
        if making is None:
            return
        try:
            # Once asked for, a token must be heard of even if it is not wanted any more: else it could not be deleted.
            made = await asyncio.shield(making)
            if isinstance(made, Reason):
                self._fail(made)
                return
            self._give_time()
            await self._follow(made.token)
        finally:
            if self.stage is not Stage.DONE:
                self._sign_ins.take_back(self._take_back(making))

    async def _make(self) -> ConnectTokenWritten | Reason:
        request, known = self.request, self.request.settings
        client = self._sign_ins.link.client
        new = NewConnectToken(
            callback_url=f"{client.base_url}/connect/done",
            email=request.email or None,
            first_name=known.first_name,
            last_name=known.last_name,
            source_raw_file_list=known.raw_file_list,
            source_sync_all_folders=known.sync_all_folders,
            provider_consumer_key=request.provider_consumer_key,
            source_server=known.server,
            source_port=known.port,
            source_use_ssl=known.use_ssl,
            source_username=known.username,
            source_sync_period=known.sync_period,
            device=True if self.device else None,
        )
        try:
            async with deadline(self._pace.making):
                written = await client.connect_tokens.create(new, request.account_id, request.label)
        except ApiError as error:
            return Reason.of(error)
        return written if written.token else Reason("api.response")

    async def _take_back(self, making: asyncio.Task[ConnectTokenWritten | Reason]) -> None:
        made = await making
        if isinstance(made, Reason):
            return
        request = self.request
        try:
            async with deadline(self._pace.answer):
                await self._sign_ins.link.client.connect_tokens.delete(made.token, request.account_id, request.label)
        except ApiError as error:
            log.info("a sign-in was given up; its token could not be deleted and will run out: %s", error.code)

    async def _follow(self, name: str) -> None:
        """Until it is used or can't be any more. A service that is away is waited for as long as the person has."""
        request, client = self.request, self._sign_ins.link.client
        while True:
            try:
                async with deadline(self._pace.answer):
                    token = await client.connect_tokens.get(name, request.account_id, request.label)
            except ApiError as error:
                if error.retryable:
                    self._set_away(True)
                elif isinstance(error, ApiStatusError) and error.status == 404:
                    self._fail(Reason("connect.expired"))
                    return
                else:
                    self._fail(Reason.of(error))
                    return
            else:
                self._set_away(False)
                if self._see(token):
                    return
            if self._deadline is not None and self._clock() >= self._deadline:
                self._fail(Reason("oauth.timeout" if self.stage in WITH_THE_PERSON else "svc.timeout"))
                return
            await self._pause()

    def _see(self, token: ConnectToken) -> bool:
        """What the token says now. True: nothing more will come of it."""
        if self.over:
            return True
        self.token = token
        self.provider_name = token.provider_name or self.provider_name
        self.provider_host = token.provider_host or self.provider_host
        if token.used:  # a foreign server tells no state
            self._finish(token)
            return True
        if token.state is ConnectState.EXPIRED:
            self._fail(_reason("connect.expired", token))
            return True
        if token.state is ConnectState.CANCELLED:
            self._fail(_reason("connect.cancelled", token))
            return True
        stage = _STAGES[token.state]
        if stage is Stage.DONE:
            self._finish(token)
            return True
        refusal = _reason(token.error_code or "error", token) if stage is Stage.FAILED else None
        if (stage, refusal) != (self.stage, self.refusal):
            before, self.refusal = self.stage, refusal
            if stage in WITH_THE_SERVICE and before not in WITH_THE_SERVICE:
                self._deadline = self._clock() + self._pace.service
            elif stage in WITH_THE_PERSON and before not in WITH_THE_PERSON:
                self._give_time()
            elif stage in {Stage.FAILED, Stage.OTHER_PERSON}:
                self._deadline = None  # the browser's page may begin anew at any time
            self._go(stage)
        else:
            self.changed.emit()
        return False

    def _finish(self, token: ConnectToken) -> None:
        account = token.account.get("id") if isinstance(token.account, dict) else None
        account_id = account or token.account_id or self.request.account_id
        label = token.server_label or token.serverLabel or self.request.label
        self.key = SourceKey(account_id, label) if account_id and label else None
        self.refusal = None
        self._sign_ins.leave(self.request.lane, self)
        self._sign_ins.sources.reload()
        self._go(Stage.DONE)

    def _give_time(self) -> None:
        self._deadline = self._clock() + (self._pace.person_with_device if self.device else self._pace.person)

    async def _pause(self) -> None:
        self._wake.clear()
        await happens(self._wake, self._pace.poll)

    # -- what the person asks for on the way --------------------------------

    def _ask(self, ask: Callable[[], Awaitable[ConnectToken]]) -> None:
        self.busy = True
        self.asked_refusal = None
        self._sign_ins.background.start(self._answer(ask, self._attempt))
        self.changed.emit()

    async def _answer(self, ask: Callable[[], Awaitable[ConnectToken]], attempt: int) -> None:
        refusal: Reason | None = None
        token: ConnectToken | None = None
        try:
            async with deadline(self._pace.asking):
                token = await ask()
        except ApiError as error:
            refusal = Reason.of(error)
        if attempt != self._attempt or self.stage in {Stage.DONE, Stage.ENDED, Stage.FAILED}:
            return  # it is about what is over
        self.busy = False
        self.asked_refusal = refusal
        if token is not None and self._see(token):
            self._stop()
        elif refusal is not None:
            self.changed.emit()
        self._wake.set()

    async def _learn(self, provider_key: str) -> None:
        """What else the provider can do. Only offers hang on it, so not knowing is no trouble."""
        providers = self._sign_ins.link.client.oauth_providers
        try:
            async with deadline(self._pace.answer):
                provider = await providers.get(provider_key)
                presets = await providers.presets()
        except ApiError as error:
            log.info("nothing more is known of the provider: %s", error.code)
            return
        self.device_possible = provider.device_flow
        self.preset = next((preset for preset in presets if preset.id == provider.preset), None)
        if not self.over:
            self.changed.emit()

    # -- changing -----------------------------------------------------------

    def _set_away(self, away: bool) -> None:
        if away is not self.away:
            self.away = away
            self.changed.emit()

    def _fail(self, refusal: Reason) -> None:
        self.refusal = refusal
        self.token = None
        self._deadline = None
        self.busy = self.away = False
        self._go(Stage.FAILED)

    def _go(self, stage: Stage) -> None:
        if stage is not Stage.FAILED:
            self.refusal = None
        if stage is not self.stage:
            log.info("sign-in at a provider: %s%s", stage, f" ({self.refusal.code})" if self.refusal else "")
        self.stage = stage
        self.changed.emit()


def _reason(code: str, token: ConnectToken) -> Reason:
    text = token.error_text or ""
    return Reason(code, text, Said.received(token.error_said, text))
