"""A provider's settings: what can be entered, and which addresses are never opened (oauth/README.md, Threats)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cio_desktop.oauth.attempt import Attempt
from cio_desktop.oauth.errors import SettingsRefused
from cio_desktop.oauth.presets import Preset, preset
from cio_desktop.oauth.provider import ENDPOINTS, ProviderSettings, check_endpoint, resolve

REFUSED = [
    "",
    "javascript:alert(1)",
    "JaVaScRiPt://a.example/%0aalert(1)",
    "file:///etc/passwd",
    "file://host/share",
    "\\\\host\\x",
    "\\\\host\\share\\x.exe",
    "//host/x",
    "https:\\\\host\\x",
    "https:/host",
    "https:host",
    "https://",
    "https:///path",
    "http://provider.example/auth",
    "http://127.0.0.1.provider.example/",
    "http://localhost.provider.example/",
    "http://10.0.0.1/auth",
    "ftp://provider.example/",
    "data:text/html,x",
    "vbscript:x",
    "ms-settings:",
    "mailto:a@b.example",
    "smb://host/x",
    "https://user@provider.example/",
    "https://user:password@provider.example/",
    "https://provider.example\\@evil.example/",
    "https://provider.example/#fragment",
    "https://provider.example/#",
    "https://provider.example/a b",
    "https://provider.example/a\nb",
    "https://provider.example/a\x00b",
    "https://provider.example/\u202e",
    "https://provider.example:port/",
    "https://provider.example:99999/",
    "https://[::1/",
    " https://provider.example/",
    "--help",
    "calc.exe",
    'https://provider.example/"&calc',
    "https://provider.example/`x`",
    "https://" + "a" * 3000,
]
TAKEN = [
    "https://provider.example/auth",
    "https://provider.example:8443/auth?tenant=x&y=%20",
    "http://127.0.0.1:8080/auth",
    "http://localhost/auth",
    "http://[::1]:8080/auth",
]


def generic() -> Preset:
    found = preset("oidc")
    assert found is not None
    return found


def given(**changes: str) -> dict[str, str]:
    return {
        "provider_consumer_key": "an-id",
        "authorization_endpoint": "https://a.example/auth",
        "token_endpoint": "https://a.example/token",
        **changes,
    }


@pytest.mark.parametrize("url", REFUSED)
def test_an_address_that_is_never_opened(url: str) -> None:
    with pytest.raises(SettingsRefused) as caught:
        check_endpoint(url)
    assert caught.value.code == "oauth.endpoint"


@pytest.mark.parametrize("url", TAKEN)
def test_an_address_that_may_be_opened(url: str) -> None:
    assert check_endpoint(url) == url


@pytest.mark.parametrize("name", [*ENDPOINTS, "issuer", "redirect_uri"])
@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "\\\\host\\x", "http://a.example/"])
def test_refused_where_it_is_entered(name: str, url: str) -> None:
    with pytest.raises(SettingsRefused) as caught:
        resolve(generic(), given(**{name: url}))
    assert caught.value.field == name


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "\\\\host\\x", "http://a.example/"])
def test_refused_again_where_it_is_opened(url: str) -> None:
    """A row of the database that somebody else changed."""
    settings: ProviderSettings = replace(resolve(generic(), given()), authorization_endpoint=url)
    with pytest.raises(SettingsRefused):
        _ = Attempt(settings, "http://127.0.0.1:1/callback").authorization_url


def test_the_presets_values_count_where_nothing_is_given() -> None:
    google, microsoft = preset("google"), preset("microsoft")
    assert google is not None
    assert microsoft is not None
    settings = resolve(google, {"provider_consumer_key": " an-id ", "provider_consumer_secret": "s", "scope": " "})
    assert (settings.key, settings.client_secret, settings.host) == ("an-id", "s", "accounts.google.com")
    assert settings.extra == (("access_type", "offline"), ("prompt", "consent"))
    assert settings.loopback
    theirs = resolve(microsoft, {"provider_consumer_key": "an-id", "provider_consumer_secret": "never sent"})
    assert theirs.client_secret is None
    assert theirs.token_endpoint == "https://login.microsoftonline.com/common/oauth2/v2.0/token"
    own = resolve(microsoft, {"provider_consumer_key": "an-id", "tenant": "contoso.example"})
    assert own.authorization_endpoint == "https://login.microsoftonline.com/contoso.example/oauth2/v2.0/authorize"
    assert own.device_endpoint == "https://login.microsoftonline.com/contoso.example/oauth2/v2.0/devicecode"


def test_everything_can_be_given() -> None:
    settings = resolve(
        generic(),
        given(
            name="Ours\x1b[31m\u202e",
            issuer="https://a.example",
            revocation_endpoint="https://a.example/revoke",
            device_endpoint="https://a.example/device",
            userinfo_endpoint="https://a.example/me",
            scope="  one   two ",
            mechanisms="xoauth2, oauthbearer",
            redirect_uri="http://localhost:8400/",
            extra="prompt=consent&audience=x%20y",
            iss_required="1",
        ),
    )
    assert settings.name == "Ours[31m"
    assert settings.scope == "one two"
    assert settings.mechanisms == ("XOAUTH2", "OAUTHBEARER")
    assert settings.extra == (("prompt", "consent"), ("audience", "x y"))
    assert settings.iss_required
    assert settings.loopback


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("provider_consumer_key", ""),
        ("provider_consumer_key", "a b"),
        ("provider_consumer_key", "a\x01b"),
        ("provider_consumer_secret", "ü"),
        ("authorization_endpoint", ""),
        ("tenant", "../x"),
        ("tenant", "a/b"),
        ("tenant", "x@evil.example"),
        ("scope", 'one "two"'),
        ("mechanisms", "PLAIN"),
        ("extra", "novalue"),
        ("extra", "state=mine"),
        ("extra", "Redirect_URI=https://evil.example"),
        ("extra", "a=b&client_secret=x"),
        ("redirect_uri", "urn:other"),
        ("redirect_uri", "javascript:x"),
    ],
)
def test_what_is_refused_says_which_field(name: str, value: str) -> None:
    with pytest.raises(SettingsRefused) as caught:
        resolve(generic(), given(**{name: value}))
    assert caught.value.field == name
    assert str(caught.value)
    if value and name.endswith("secret"):
        assert value not in str(caught.value)


def test_google_without_its_secret_says_so() -> None:
    google = preset("google")
    assert google is not None
    with pytest.raises(SettingsRefused, match="client secret"):
        resolve(google, {"provider_consumer_key": "an-id"})


def test_the_secret_is_in_no_repr() -> None:
    assert "s3cret" not in repr(resolve(generic(), given(provider_consumer_secret="s3cret")))


@pytest.mark.parametrize(
    ("uri", "loopback"),
    [
        ("http://127.0.0.1/callback", True),
        ("http://localhost", True),
        ("http://[::1]:80/", True),
        ("https://127.0.0.1", False),
        ("https://oauth.provider.example/code", False),
        ("urn:ietf:wg:oauth:2.0:oob", False),
    ],
)
def test_whether_the_browser_comes_back_by_itself(uri: str, loopback: bool) -> None:
    assert resolve(generic(), given(redirect_uri=uri)).loopback is loopback
