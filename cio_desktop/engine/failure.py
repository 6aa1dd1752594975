"""What kind of failure an error is (engine.md 3.7). What follows from it is status.py's."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from cio_desktop.imap.errors import Throttled
from cio_desktop.protocol.errors import CioError


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
    text: str
    retry_after: float | None = None


_BY_CODE = {
    "net.offline": FailureClass.OFFLINE,
    "auth.password": FailureClass.AUTH,
    "auth.app_password": FailureClass.AUTH,
    "auth.no_tls": FailureClass.CONFIG,
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
# The disk is the person's business under a name of its own; the store's word for it stays in the store.
_CODES = {"store.full": "local.disk_full"}


def class_of_code(code: str) -> FailureClass:
    """The class an error code stands for. Unknown codes are taken as passing."""
    known = _BY_CODE.get(code)
    if known is not None:
        return known
    return _BY_FAMILY.get(code.partition(".")[0], FailureClass.TRANSIENT)


def classify(error: CioError) -> Failure:
    """The class of an error of the mail server, the store or the vault."""
    code = _CODES.get(error.code, error.code)
    text = str(getattr(error, "server_text", "") or error.message)
    retry_after = error.retry_after if isinstance(error, Throttled) else None
    return Failure(class_of_code(code), code, text, retry_after)
