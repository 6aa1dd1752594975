"""The table of login refusals: throttled is not wrong password, wrong password is not throttled."""

import pytest

from cio_desktop.imap.errors import AuthFailed, CommandBad, CommandRefused, ConfigRefused, Throttled
from cio_desktop.imap.framing import Framer
from cio_desktop.imap.refusals import login_refusal, refusal
from cio_desktop.imap.responses import Status, Tagged, read_response


def status(words: str) -> Status:
    framer = Framer()
    framer.feed(f"c1 {words}\r\n".encode())
    frame = framer.next()
    assert frame is not None
    response = read_response(frame)
    assert isinstance(response, Tagged)
    return response.status


@pytest.mark.parametrize(
    ("words", "kind", "code"),
    [
        ("NO [AUTHENTICATIONFAILED] Authentication failed.", AuthFailed, "auth.password"),
        ("NO [AUTHORIZATIONFAILED] no", AuthFailed, "auth.password"),
        ("NO [EXPIRED] password expired", AuthFailed, "auth.password"),
        ("NO LOGIN failed.", AuthFailed, "auth.password"),
        ("NO Invalid login or password, please try again", AuthFailed, "auth.password"),
        ("NO [ALERT] Application-specific password required: https://x (Failure)", AuthFailed, "auth.app_password"),
        ("NO [ALERT] Please log in via your web browser: https://x", AuthFailed, "auth.app_password"),
        ("NO [WEBALERT https://x] Web login required. (Failure)", AuthFailed, "auth.app_password"),
        ("NO [ALERT] Please generate an app password and try again", AuthFailed, "auth.app_password"),
        *(
            (f"NO {words}", AuthFailed, "auth.imap_off")
            for words in (
                "[ALERT] Your account is not enabled for IMAP use. Please visit your Gmail settings page (Failure)",
                "[ALERT] IMAP access is disabled for your domain. Please contact your domain administrator (Failure)",
                "[ALERT] You are yet to enable IMAP for your account. Please contact your administrator (Failure)",
                "[AUTHENTICATIONFAILED] IMAP is disabled for this mailbox",
                "IMAP service has been deactivated",
                "Please enable IMAP in the settings of your mailbox",
            )
        ),
        ("NO [AUTHENTICATIONFAILED] LOGIN invalid credentials or IMAP is disabled", AuthFailed, "auth.password"),
        ("NO [AUTHENTICATIONFAILED] IMAP login failed", AuthFailed, "auth.password"),
        ("NO [UNAVAILABLE] Temporary authentication failure.", Throttled, "net.throttled"),
        ("NO [LIMIT] too many", Throttled, "net.throttled"),
        ("NO [INUSE] x", Throttled, "net.throttled"),
        ("NO [SERVERBUG] x", Throttled, "net.throttled"),
        ("NO [CONTACTADMIN] x", Throttled, "net.throttled"),
        ("NO [THROTTLED] x", Throttled, "net.throttled"),
        ("NO [ALERT] Too many simultaneous connections. (Failure)", Throttled, "net.throttled"),
        ("NO [ALERT] System Error (Failure)", Throttled, "net.throttled"),
        ("NO [ALERT] login rate exceeded", Throttled, "net.throttled"),
        ("NO Too many simultaneous connections", Throttled, "net.throttled"),
        ("NO Too many failed attempts, wrong password", AuthFailed, "auth.password"),
        ("BAD User is authenticated but not connected.", Throttled, "net.throttled"),
        ("NO [PRIVACYREQUIRED] use TLS", ConfigRefused, "auth.no_tls"),
        ("BAD unknown command", CommandBad, "imap.bad"),
    ],
)
def test_login(words: str, kind: type[Exception], code: str) -> None:
    error = login_refusal(status(words))
    assert type(error) is kind
    assert error.code == code
    assert error.server_text in words


def test_back_off_time() -> None:
    words = "BAD Request is throttled. Suggested Backoff Time: 92415 milliseconds"
    for error in (login_refusal(status(words)), refusal(status(words), "SELECT")):
        assert isinstance(error, Throttled)
        assert error.retry_after == pytest.approx(92.415)


def test_later_commands() -> None:
    error = refusal(status("NO [OVERQUOTA] Quota exceeded"), "UID COPY")
    assert isinstance(error, CommandRefused)
    assert (error.response_code, error.server_text) == ("OVERQUOTA", "Quota exceeded")
    assert isinstance(refusal(status("BAD what"), "X"), CommandBad)
    assert isinstance(refusal(status("NO [UNAVAILABLE] later"), "SELECT"), CommandRefused)
