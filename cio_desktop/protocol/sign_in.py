"""The resources of signing in: connect tokens, OAuth providers, discovery and its check (API.md, Connect tokens).

Field names are the wire's; fields below "ours" are additions that another server leaves out. Times are Unix seconds.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import msgspec


class ConnectState(StrEnum):
    """Where a sign-in stands (ours). `failed` and `other_person` wait for the person; the last three are ends."""

    WAITING = "waiting"  # nobody opened the page yet
    OPENED = "opened"  # the browser is at our page or at the provider
    EXCHANGING = "exchanging"  # the provider sent the browser back; its token is asked for
    CHECKING = "checking"  # the mail server is tried
    OTHER_PERSON = "other_person"  # signed in as `signed_in_as`, who is not `email`
    FAILED = "failed"  # `error_code`; opening the page again begins anew
    USED = "used"
    EXPIRED = "expired"
    CANCELLED = "cancelled"


class ConnectToken(msgspec.Struct):
    """`used`: 0, or when. `expires`: False once used. `account`: [] while unused, then the account."""

    token: str
    email: str = ""
    created: int = 0
    used: int = 0
    expires: int | bool = False
    callback_url: str = ""
    first_name: str = ""
    last_name: str = ""
    source_callback_url: str | None = None
    source_raw_file_list: bool = False
    status_callback_url: str | None = None
    server_label: str | None = None
    serverLabel: str | None = None  # the live service sent both spellings
    service_level: str = "pro"
    browser_redirect_url: str = ""
    resource_url: str = ""
    account: Any = []
    # ours
    account_id: str | None = None
    state: ConnectState = ConnectState.WAITING
    provider_consumer_key: str | None = None
    provider_name: str | None = None
    provider_host: str | None = None  # the host the browser will open
    redirect_uri: str | None = None
    error_code: str | None = None
    error_text: str | None = None
    error_said: list[dict[str, Any]] | None = None  # as `said` of the error body
    signed_in_as: str | None = None
    user_code: str | None = None  # device flow: to be typed at verification_uri
    verification_uri: str | None = None


class ConnectTokenWritten(msgspec.Struct, omit_defaults=True):
    """The answer to a POST that makes a token."""

    success: bool
    token: str = ""
    resource_url: str = ""
    browser_redirect_url: str = ""


class DependentSource(msgspec.Struct):
    """A source that signs in with a provider (ours)."""

    account_id: str
    label: str
    email: str = ""


class OAuthProvider(msgspec.Struct):
    """A client id at a provider. The secret is masked in every answer: `xxx[...]123`."""

    type: str
    provider_consumer_key: str
    provider_consumer_secret: str = ""
    resource_url: str = ""
    # ours
    preset: str = ""
    name: str = ""
    issuer: str | None = None
    authorization_endpoint: str | None = None
    token_endpoint: str | None = None
    scope: str = ""
    tenant: str | None = None
    redirect_uri: str = ""  # what must be registered at the provider
    device_flow: bool = False
    sources: list[DependentSource] = []


class ProviderWritten(msgspec.Struct, omit_defaults=True):
    success: bool
    provider_consumer_key: str = ""
    resource_url: str = ""
    feedback_code: str | None = None
    error_code: str | None = None  # ours: the exact cause
    value: str | None = None
    said: list[dict[str, Any]] | None = None  # ours: of `value`, as in the error body


class ProviderPreset(msgspec.Struct):
    """What is known of a provider before it has a client id (ours, `GET /app/oauth_presets`).

    `secret`: "required", "optional" or "none". `steps`: what to do at `register_url`, plain sentences in order.
    `redirect_uri`: what to register. `can_register`: False where the provider gives no ids to people; `note` says so.
    """

    id: str
    name: str
    type: str
    register_url: str = ""
    redirect_uri: str = ""
    secret: str = "optional"
    scope: str = ""
    tenant: bool = False
    endpoints: bool = False  # issuer or endpoints must be given
    device_flow: bool = False
    can_register: bool = True
    steps: list[str] = []
    note: str = ""
    app_password_url: str = ""


class ImapSettings(msgspec.Struct):
    """Discovery's `imap`. `use_ssl`: TLS from the first byte; `starttls` (ours) otherwise."""

    server: str
    username: str
    port: int
    use_ssl: bool
    oauth: bool = False
    starttls: bool = False


class Documentation(msgspec.Struct, omit_defaults=True):
    """`said` (ours): of `description`, as in Errors."""

    description: str
    url: str
    said: list[dict[str, Any]] | None = None


class PasswordKind(StrEnum):
    """What a mail server takes from mail programs (ours)."""

    NORMAL = "normal"
    APP = "app"  # an app password, made at the provider's page
    NONE = "none"  # only the provider's own page works


class Origin(StrEnum):
    """Who named a mailbox's settings, the best first."""

    TABLE = "table"  # the program's own
    AUTOCONFIG = "autoconfig"  # of the address's domain
    ISPDB = "ispdb"  # Mozilla's public database
    MX = "mx"  # the same two, for the host of the mail exchange
    SRV = "srv"  # RFC 6186
    GUESS = "guess"

    @classmethod
    def of_word(cls, word: str) -> Origin | None:
        """None: a word of another service, unknown here."""
        return cls(word) if word in list(cls) else None


class Finding(msgspec.Struct):
    """One way to reach the mailbox (ours). `origin`: an `Origin`, or another service's word.

    `confirm`: its source is not trusted, so the person must approve the host before any secret goes there.
    `password`: a PasswordKind, or another service's word.
    `provider`: id of the provider's preset where one is known; `provider_consumer_key` where one is configured.
    `said`: of `note`, as in Errors.
    """

    origin: str
    imap: ImapSettings
    confirm: bool = False
    host_shown: str = ""  # the server's name with both forms, where it is international
    found_at: str = ""  # whose word it is: a host's name
    type: str = "generic"
    name: str = ""
    password: str = PasswordKind.NORMAL
    link: str = ""  # where an app password is made
    note: str = ""
    said: list[dict[str, Any]] | None = None
    provider: str | None = None
    provider_consumer_key: str | None = None
    documentation: list[Documentation] = []


class Discovery(msgspec.Struct, omit_defaults=True):
    """`GET /discovery`. Not found: `email` and `found` only."""

    email: str
    found: bool
    type: str | None = None
    imap: ImapSettings | None = None
    documentation: list[Documentation] | None = None
    resource_url: str | None = None
    # ours
    best: Finding | None = None
    others: list[Finding] | None = None


class Asked(StrEnum):
    """How it goes with one of those who are asked for settings, and with all."""

    ASKING = "asking"  # `origin` has begun
    NOTHING = "nothing"  # `origin` knows none
    FINDING = "finding"  # `origin` has named `finding`
    DONE = "done"  # `discovery` is the answer

    @classmethod
    def of_word(cls, word: str) -> Asked | None:
        """None: a word of another service, unknown here."""
        return cls(word) if word in list(cls) else None


class DiscoveryEvent(msgspec.Struct, omit_defaults=True):
    """One line of `GET /discovery?stream=1` (ours). `type`: an `Asked`, or another service's word."""

    type: str
    origin: str = ""
    finding: Finding | None = None
    discovery: Discovery | None = None


class Certificate(msgspec.Struct, omit_defaults=True):
    """What the mail server showed. `trusted` False: `sha256` is what `certificate_sha256` would have to be."""

    sha256: str
    subject: str = ""
    issuer: str = ""
    not_after: int = 0
    trusted: bool = True


class Step(StrEnum):
    """The steps of a check, in their order."""

    SERVER = "server"
    CONNECTION = "connection"
    ENCRYPTION = "encryption"
    SIGN_IN = "sign_in"
    FOLDERS = "folders"
    ALL_MAIL = "all_mail"


class StepState(StrEnum):
    RUNNING = "running"
    OK = "ok"
    WARNING = "warning"  # it works, with a limit
    FAILED = "failed"
    SKIPPED = "skipped"  # not tried

    @classmethod
    def of_word(cls, word: str) -> StepState | None:
        """None: a word of another service, unknown here."""
        return cls(word) if word in list(cls) else None


class CheckStep(msgspec.Struct, omit_defaults=True):
    """One step of `POST /discovery/check` (ours). `name`: a `Step`, `state`: a `StepState`, or another service's word.

    `text` is what was seen (`said`: of it, as in Errors); `error_code` keys the window's words.
    """

    name: str
    state: str
    text: str = ""
    error_code: str | None = None
    server_text: str | None = None
    certificate: Certificate | None = None
    said: list[dict[str, Any]] | None = None


class CheckEvent(msgspec.Struct, omit_defaults=True):
    """One line of the check's stream. type: step | done. `success`: a source with these settings would be OK."""

    type: str
    step: CheckStep | None = None
    success: bool = False
    connection_log: str = ""
