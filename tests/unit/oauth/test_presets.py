"""The shipped facts: complete, safe to open, and with the words a person needs."""

from __future__ import annotations

import re

import pytest

from cio_desktop.oauth.presets import Preset, preset, preset_of_type, presets
from cio_desktop.oauth.provider import ENDPOINTS, check_endpoint, resolve


def filled(each: Preset) -> dict[str, str]:
    given = {"provider_consumer_key": "id", "provider_consumer_secret": "secret"}
    if each.endpoints:
        given |= {"authorization_endpoint": "https://a.example/auth", "token_endpoint": "https://a.example/token"}
    return given


def test_the_ids_are_those_everybody_knows() -> None:
    expected = ["google", "microsoft", "yahoo", "aol", "fastmail", "yandex", "mailru", "oidc"]
    assert [each.id for each in presets()] == expected
    assert preset("nobody") is None


@pytest.mark.parametrize("each", presets(), ids=lambda each: each.id)
def test_each_can_be_used_and_explains_itself(each: Preset) -> None:
    settings = resolve(each, filled(each))
    assert settings.scope
    assert settings.name == each.name
    assert len(each.steps) >= 3
    assert each.note
    # the exact address to register stands in the steps
    assert any(each.redirect_uri in step for step in each.steps)
    for url in (each.register_url, each.app_password_url):
        assert not url or check_endpoint(url).startswith("https://")
    if each.id != "oidc":
        assert each.register_url
        assert each.app_password_url


@pytest.mark.parametrize("each", presets(), ids=lambda each: each.id)
def test_no_endpoint_is_in_clear_and_no_id_is_shipped(each: Preset) -> None:
    for name in ENDPOINTS:
        url = getattr(each, name)
        assert not url or url.startswith("https://")
    text = repr(each)
    assert "client_id=" not in text
    assert not re.search(
        r"apps\.googleusercontent\.com|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-",
        text.replace(each.app_password_url, ""),
    )


def test_what_each_provider_is_strict_about() -> None:
    google, microsoft = preset("google"), preset("microsoft")
    assert google is not None
    assert microsoft is not None
    assert google.secret == "required"
    assert google.extra == {"access_type": "offline", "prompt": "consent"}
    assert not google.device_endpoint
    assert any("7 days" in step and "In production" in step for step in google.steps)
    assert microsoft.secret == "none"
    assert microsoft.redirect_uri == "http://localhost"
    assert microsoft.mechanisms == ("XOAUTH2",)
    assert any("Mobile and desktop applications" in step and "http://localhost" in step for step in microsoft.steps)
    assert [each.id for each in presets() if not each.can_register] == ["yahoo", "aol", "fastmail"]


def test_a_type_of_the_api_has_one_preset() -> None:
    found = {type: preset_of_type(type) for type in ("GMAIL_OAUTH2", "mslivEconnect", "GENERIC_OAUTH2", "GMAIL")}
    assert {type: each and each.id for type, each in found.items()} == {
        "GMAIL_OAUTH2": "google",
        "mslivEconnect": "microsoft",
        "GENERIC_OAUTH2": "oidc",
        "GMAIL": None,
    }
