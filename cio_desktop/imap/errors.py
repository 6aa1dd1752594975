"""What a mail server, or the way to it, did wrong.

CioError
└─ MailError
   ├─ ConnectFailed      net.dns net.refused net.timeout net.unreachable net.early_close: before the login was over
   ├─ TlsFailed          tls.expired tls.mismatch tls.untrusted tls.pin_changed tls.protocol
   ├─ NotImap            net.not_imap: something else answers on this port
   ├─ ConfigRefused      auth.no_tls auth.no_oauth: can never work (no STARTTLS, LOGINDISABLED, no mechanism)
   ├─ AuthFailed         auth.password auth.app_password auth.imap_off
   │  ├─ TokenRefused    auth.token: the server does not take this access token
   │  └─ NotConnected    auth.not_connected: it takes the token, but not for this mailbox
   ├─ Throttled          net.throttled: the server wants us to come back later; never a wrong password
   ├─ ConnectionLost     net.lost: drop, time-out or BYE after the login
   ├─ CommandRefused     imap.no: tagged NO
   │  ├─ CharsetRefused  imap.charset: it can't search for these letters
   │  └─ NoText          imap.no_text: OK, and the text of a message that has a size is not in the answer
   ├─ CommandBad         imap.bad: tagged BAD
   ├─ ProtocolViolation  imap.protocol: the answer breaks a limit or the grammar beyond repair
   ├─ Unsupported        imap.unsupported: the server doesn't offer what the command needs; nothing was sent
   ├─ MessageTooLarge    imap.too_large: the message is bigger than the caller allows
   └─ ArgumentRefused    imap.argument: the caller's text can't be sent; nothing was sent

The words of `str(error)` never hold a secret; `server_text` is what the server said, scrubbed.
"""

from __future__ import annotations

from cio_desktop.language import Said
from cio_desktop.protocol.errors import CioError
from cio_desktop.protocol.sign_in import Certificate


class MailError(CioError):
    code = "imap"

    def __init__(
        self,
        message: str | Said,
        *,
        code: str | None = None,
        retryable: bool | None = None,
        server_text: str = "",
        response_code: str | None = None,
    ) -> None:
        super().__init__(message, code=code, retryable=retryable)
        self.server_text = server_text
        self.response_code = response_code
        self.connection_log = ""
        """The trace of the connection, set where the connection is gone with the error (open)."""

    @property
    def told(self) -> str | Said:
        """The server's words, ours where it said nothing."""
        return self.server_text or self.words


class ConnectFailed(MailError):
    code = "net.unreachable"
    retryable = True


class TlsFailed(MailError):
    code = "tls.protocol"
    certificate: Certificate | None = None
    """What the server showed, where it showed one."""


class NotImap(MailError):
    code = "net.not_imap"


class ConfigRefused(MailError):
    code = "auth.no_tls"


class AuthFailed(MailError):
    code = "auth.password"


class TokenRefused(AuthFailed):
    code = "auth.token"


class NotConnected(AuthFailed):
    code = "auth.not_connected"


class Throttled(MailError):
    code = "net.throttled"
    retryable = True

    def __init__(
        self,
        message: str | Said,
        *,
        server_text: str = "",
        response_code: str | None = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message, server_text=server_text, response_code=response_code)
        self.retry_after = retry_after


class ConnectionLost(MailError):
    code = "net.lost"
    retryable = True
    answered = 0
    """How many commands of a trip of several had their answer."""
    goodbye = False
    """The server said BYE; `server_text` are its words."""
    silent = False
    """A deadline passed."""


class CommandRefused(MailError):
    code = "imap.no"


class CommandBad(MailError):
    code = "imap.bad"


class ProtocolViolation(MailError):
    code = "imap.protocol"
    retryable = True

    def __init__(self, message: str | Said, *, uid: int | None = None, server_text: str = "") -> None:
        super().__init__(message, server_text=server_text)
        self.uid = uid
        """The message whose data broke a limit, where that is known: the one to leave out next time."""


class Unsupported(MailError):
    code = "imap.unsupported"


class MessageTooLarge(MailError):
    code = "imap.too_large"


class NoText(CommandRefused):
    code = "imap.no_text"

    def __init__(self) -> None:
        super().__init__(Said("The mail server does not give out the text of this message."))


class CharsetRefused(CommandRefused):
    code = "imap.charset"

    def __init__(self, *, server_text: str = "") -> None:
        super().__init__(Said("The mail server can't search for these letters."), server_text=server_text)


class ArgumentRefused(MailError):
    code = "imap.argument"
