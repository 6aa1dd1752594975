"""Where an access token may go."""

from __future__ import annotations

import pytest

from cio_desktop.oauth.presets import preset
from cio_desktop.oauth.provider import ProviderSettings, resolve
from cio_desktop.protocol.sign_in import Finding, ImapSettings
from cio_desktop.service.connect.settings import fits, known, of_provider
from cio_desktop.service.connect.wanted import Wanted


def provider(name: str) -> ProviderSettings:
    known = preset(name)
    assert known is not None
    given = {"provider_consumer_key": "key", "provider_consumer_secret": "secret"}
    if name == "oidc":
        given |= {
            "authorization_endpoint": "https://login.example.org/auth",
            "token_endpoint": "https://login.example.org/token",
        }
    return resolve(known, given)


def found(server: str, *, confirm: bool = False, at: str | None = None) -> Finding:
    imap = ImapSettings(server, "ann@example.org", 993, True, oauth=at is not None)
    return Finding("autoconfig", imap, confirm=confirm, found_at="example.org", provider=at)


@pytest.mark.parametrize(
    ("name", "finding", "may"),
    [
        ("google", found("imap.gmail.com", at="google"), True),
        ("google", found("imap.gmail.com", confirm=True, at="google"), True),  # its MX led there; the server is ours
        ("google", found("imap.example.org"), False),  # the domain's own word, well encrypted
        ("google", found("outlook.office365.com", at="microsoft"), False),
        ("oidc", found("imap.example.org"), True),
        ("oidc", found("imap.example.org", confirm=True), False),
    ],
)
def test_a_token_goes_to_its_own_providers_server_only(name: str, finding: Finding, may: bool) -> None:
    assert fits(finding, provider(name)) is may


def test_the_mail_server_of_a_large_provider_needs_no_look_up() -> None:
    imap = of_provider(provider("google"), "ann@firm.example")
    assert imap is not None
    assert (imap.server, imap.username, imap.port, imap.use_ssl) == ("imap.gmail.com", "ann@firm.example", 993, True)
    assert of_provider(provider("oidc"), "ann@firm.example") is None


def test_what_the_token_brought() -> None:
    assert known(Wanted(), "a@b.example") is None
    plain = known(Wanted(source={"server": "imap.b.example"}), "a@b.example")
    assert plain is not None
    assert (plain.port, plain.use_ssl, plain.username) == (993, True, "a@b.example")
    other = known(Wanted(source={"server": "b", "use_ssl": "0", "username": "a"}), "a@b.example")
    assert other is not None
    assert (other.port, other.use_ssl, other.starttls, other.username) == (143, False, True, "a")
