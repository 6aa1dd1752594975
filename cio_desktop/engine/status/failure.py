"""What kind of failure an error is (engine/README.md, Statuses). What follows from it is status.py's."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from cio_desktop.protocol.errors import CioError
from cio_desktop.store.words import Words


class FailureClass(StrEnum):
    """The classes of the status machine."""

    OFFLINE = "offline"  # this machine has no network
    LOCAL = "local"  # this machine cannot store or read what it must
    AUTH_FINAL = "auth_final"
    AUTH = "auth"
    THROTTLE = "throttle"
    CONFIG = "config"
    CONNECT = "connect"
    TRANSIENT = "transient"


@dataclass(frozen=True, slots=True)
class Failure:
    """A failed try. `text`: the server's words, or ours where it said nothing."""

    kind: FailureClass
    code: str
    text: Words
    retry_after: float | None = None
    sure: bool = False
    """One refusal is enough: the try asked twice, or the answer is no matter of a moment."""
    unreached: bool = False
    """Nobody answered at all: it may be this machine's network."""


_BY_CODE = {
    "net.offline": FailureClass.OFFLINE,
    "auth.password": FailureClass.AUTH,
    "auth.app_password": FailureClass.AUTH,
    "auth.imap_off": FailureClass.AUTH,
    "auth.no_tls": FailureClass.CONFIG,
    "auth.grant_refused": FailureClass.AUTH_FINAL,
    "oauth.client": FailureClass.AUTH_FINAL,
    "oauth.scope": FailureClass.AUTH_FINAL,
    "oauth.denied": FailureClass.AUTH_FINAL,
    "oauth.provider_gone": FailureClass.AUTH_FINAL,
    "oauth.provider": FailureClass.AUTH_FINAL,
    "oauth.endpoint": FailureClass.AUTH_FINAL,
    "oauth.unavailable": FailureClass.TRANSIENT,
    "oauth.bad_answer": FailureClass.TRANSIENT,
    "secret.missing": FailureClass.AUTH_FINAL,
    "net.throttled": FailureClass.THROTTLE,
    "net.not_imap": FailureClass.CONFIG,
    "net.lost": FailureClass.TRANSIENT,
    # A handshake that broke off may work next time; a certificate stays what it is.
    "tls.protocol": FailureClass.CONNECT,
}
_BY_FAMILY = {
    "net": FailureClass.CONNECT,
    "tls": FailureClass.CONFIG,
    "imap": FailureClass.TRANSIENT,
    "store": FailureClass.LOCAL,
    "local": FailureClass.LOCAL,
    "keyring": FailureClass.LOCAL,
    "secret": FailureClass.LOCAL,
    "auth": FailureClass.AUTH,
}
_SURE = frozenset({"auth.token", "auth.no_oauth", "auth.not_connected"})
# The disk is the person's business under a name of its own; the store's word for it stays in the store.
_CODES = {"store.full": "local.disk_full"}


def class_of_code(code: str) -> FailureClass:
    """The class an error code stands for. Unknown codes are taken as passing."""
    known = _BY_CODE.get(code)
    if known is not None:
        return known
    return _BY_FAMILY.get(code.partition(".")[0], FailureClass.TRANSIENT)


def of_some_mail(code: str | None) -> bool:
    """A trouble with some of the mail of a server that lets us in: no reason to stay away from it."""
    return code is not None and code.startswith(("sync.", "folder."))


def of_provider(code: str | None) -> bool:
    """A trouble on the way to the login: one that works is its end."""
    return code is not None and code.startswith("oauth.")


def classify(error: CioError) -> Failure:
    """The class of an error of the mail server, the provider, the store or the vault."""
    code = _CODES.get(error.code, error.code)
    kind = class_of_code(code)
    return Failure(
        kind,
        code,
        error.told,
        getattr(error, "retry_after", None),
        sure=code in _SURE,
        unreached=kind is FailureClass.CONNECT or getattr(error, "unreached", False),
    )
