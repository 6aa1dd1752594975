"""What a NO, BAD or BYE means. At the login the difference between "wrong password" and "come back later" is decided
here, by the table of the status rules: a refusal that may pass is never called a wrong password.
"""

from __future__ import annotations

import re

from cio_desktop.language import Said

from .errors import (
    AuthFailed,
    CommandBad,
    CommandRefused,
    ConfigRefused,
    ConnectFailed,
    MailError,
    NotConnected,
    Throttled,
    TokenRefused,
)
from .responses import Status, StatusKind

_BUSY_CODES = {"UNAVAILABLE", "LIMIT", "INUSE", "SERVERBUG", "CONTACTADMIN", "THROTTLED", "OVERLIMIT"}
_WRONG_CODES = {"AUTHENTICATIONFAILED", "AUTHORIZATIONFAILED", "EXPIRED"}
_APP_PASSWORD = re.compile(r"application-specific|app(?:lication)?[- ]password|web ?browser|web login", re.IGNORECASE)
# Gmail, Google Workspace, Zoho and others. "Invalid credentials or IMAP is disabled" (Yandex) leaves it open.
_IMAP_OFF = re.compile(
    r"(?<!\bor )\bimap\b(?: access| use| service| login)?(?: (?:is|are|was|has been|have been))?"
    r"(?: currently)? (?:disabled|deactivated|blocked|turned off|switched off|not enabled|not allowed|not activated)"
    r"|not enabled for imap|yet to enable imap|(?:please|must|need to|have to) (?:first )?(?:enable|activate) imap",
    re.IGNORECASE,
)
_BUSY_ALERT = re.compile(r"too many|simultaneous|try again|\brate\b|temporar|system error|backoff time", re.IGNORECASE)
# Without a code "try again" is what a server says to a typing mistake; these are not.
_BUSY_WORDS = re.compile(
    r"too many (?!failed|invalid|wrong|bad)|simultaneous|throttl|temporar|system error|backoff time"
    r"|authenticated but not connected|rate limit|service (?:is )?(?:not available|unavailable)",
    re.IGNORECASE,
)
_BACKOFF = re.compile(r"backoff time:? *(\d{1,9}) *(milliseconds|seconds)?", re.IGNORECASE)
_SESSION_GONE = re.compile(r"backoff time|request is throttled|authenticated but not connected", re.IGNORECASE)
_GOING_DOWN = re.compile(r"shut(?:ting)?[ -]?down|terminat|restart|going down|maintenance", re.IGNORECASE)
_NOT_CONNECTED = re.compile(r"authenticated but not connected", re.IGNORECASE)


def retry_after(text: str) -> float | None:
    match = _BACKOFF.search(text)
    if match is None:
        return None
    return int(match.group(1)) / (1 if (match.group(2) or "").lower() == "seconds" else 1000)


def throttled(status: Status) -> Throttled:
    return Throttled(
        Said("The mail server wants fewer or later connections."),
        server_text=status.text,
        response_code=status.code,
        retry_after=retry_after(status.text),
    )


def early_goodbye(status: Status) -> MailError:
    """For a BYE before the login is over. A server that is being restarted has nothing against us."""
    if status.code is None and _GOING_DOWN.search(status.text) and retry_after(status.text) is None:
        return ConnectFailed(Said("The mail server is going down."), code="net.early_close", server_text=status.text)
    return throttled(status)


def login_refusal(status: Status) -> MailError:
    """For a NO or BAD to LOGIN or AUTHENTICATE."""
    code, text = status.code, status.text
    if code in _BUSY_CODES:
        return throttled(status)
    if code == "ALERT" and _BUSY_ALERT.search(text) and not _APP_PASSWORD.search(text):
        return throttled(status)
    if code is None and _BUSY_WORDS.search(text):
        return throttled(status)
    if code == "PRIVACYREQUIRED":
        return ConfigRefused(
            Said("The server refuses passwords on this connection."), server_text=text, response_code=code
        )
    if _IMAP_OFF.search(text):
        return AuthFailed(
            Said("IMAP is turned off for this mailbox."), code="auth.imap_off", server_text=text, response_code=code
        )
    if code not in _WRONG_CODES and (code == "WEBALERT" or _APP_PASSWORD.search(text)):
        return AuthFailed(
            Said("The server wants an app password or a sign-in in the browser."),
            code="auth.app_password",
            server_text=text,
            response_code=code,
        )
    if status.kind is StatusKind.BAD:
        return CommandBad(Said("The server doesn't understand the login."), server_text=text, response_code=code)
    return AuthFailed(Said("The server refuses this user name and password."), server_text=text, response_code=code)


def token_refusal(status: Status, said: str) -> MailError:
    """For a NO or BAD to a login with a token. `said`: what the error challenge before it told."""
    if is_not_connected(status.text):
        return not_connected(status.text)
    error = login_refusal(status)
    words = f"{status.text} ({said})" if said else status.text
    if isinstance(error, AuthFailed) and error.code != "auth.imap_off":
        return TokenRefused(
            Said("The mail server refuses the provider's token."), server_text=words.strip(), response_code=status.code
        )
    error.server_text = words.strip()
    return error


def not_connected(text: str) -> NotConnected:
    return NotConnected(
        Said(
            "The sign-in worked, but it does not open this mailbox: it belongs to somebody else, "
            "or IMAP is switched off."
        ),
        server_text=text,
    )


def is_not_connected(text: str) -> bool:
    """Outlook's answer to every command after a login that was taken and leads nowhere."""
    return _NOT_CONNECTED.search(text) is not None


def is_momentary(error: MailError) -> bool:
    """Whether a refusal says how the server or the mailbox is now, and nothing of what the server can do."""
    return error.response_code in _BUSY_CODES | {"OVERQUOTA"} or _BUSY_WORDS.search(error.server_text) is not None


def refusal(status: Status, command: str) -> MailError:
    """For a NO or BAD to any later command."""
    if _SESSION_GONE.search(status.text) or status.code == "THROTTLED":
        return throttled(status)
    kind = CommandBad if status.kind is StatusKind.BAD else CommandRefused
    return kind(
        Said("The server refused {command}: {words}", command=command, words=status.text or status.code or status.kind),
        server_text=status.text,
        response_code=status.code,
    )
