"""What is asked for about an OAuth provider: faults per field, and the request that comes of it."""

import pytest

from cio_desktop.protocol.sign_in import OAuthProvider
from cio_desktop.ui.settings.provider_form import FIELDS, ProviderForm, address_fault
from tests.support.fake_providers import preset_list, provider

PRESETS = {preset.id: preset for preset in preset_list()}


def filled(preset: str, **fields: str) -> ProviderForm:
    form = ProviderForm.new(PRESETS[preset])
    for name, text in ({"client_id": "an-id"} | fields).items():
        setattr(form, name, text)
    return form


@pytest.mark.parametrize(
    ("preset", "fields", "faulty"),
    [
        ("google", {"client_secret": "s"}, []),
        ("google", {}, ["client_secret"]),
        ("google", {"client_id": " ", "client_secret": "s"}, ["client_id"]),
        ("google", {"client_id": "GOCSPX-taken-for-the-id", "client_secret": "s"}, ["client_id"]),
        ("google", {"client_secret": "two words"}, ["client_secret"]),
        ("google", {"client_id": "id\u202eid", "client_secret": "s"}, ["client_id"]),
        ("google", {"client_id": "x" * 513, "client_secret": "s"}, ["client_id"]),
        ("microsoft", {}, []),
        ("microsoft", {"client_secret": "is never sent"}, []),
        ("microsoft", {"tenant": ""}, ["tenant"]),
        ("microsoft", {"tenant": "my/tenant"}, ["tenant"]),
        ("microsoft", {"tenant": "contoso.onmicrosoft.com"}, []),
        ("oidc", {}, ["issuer"]),
        ("oidc", {"issuer": "https://login.example.org/realms/mail"}, []),
        ("oidc", {"issuer": "http://login.example.org"}, ["issuer"]),
        ("oidc", {"authorization_endpoint": "https://a.test/auth"}, ["issuer", "token_endpoint"]),
        ("oidc", {"authorization_endpoint": "https://a.test/auth", "token_endpoint": "https://a.test/token"}, []),
        ("oidc", {"issuer": "https://a.test", "scope": "mail\x00"}, ["scope"]),
    ],
)
def test_faults(preset: str, fields: dict[str, str], faulty: list[str]) -> None:
    assert list(filled(preset, **fields).faults()) == faulty


@pytest.mark.parametrize(
    "address",
    [
        "",
        "login.example.org",
        "javascript:alert(1)",
        "file:///etc/passwd",
        r"\\host\share",
        "//host/path",
        "https://",
        "https:///path",
        "http://login.example.org/",
        "https://user:pw@login.example.org/",
        "https://login.example.org/#part",
        "https://login.example.org/a b",
        "https://login.example.org/\x00",
        "https://login.example.org:0/",
        "https://login.example.org:99999/",
        "https://[::1",
        "ftp://login.example.org/",
        "https://login.example.org/<x>",
    ],
)
def test_addresses_that_no_browser_is_sent_to(address: str) -> None:
    assert address_fault(address)


@pytest.mark.parametrize(
    "address",
    [
        "https://login.example.org",
        "https://a.test:8443/x?p=1",
        "http://127.0.0.1:8080/a",
        "http://localhost/",
        "http://[::1]:5/",
    ],
)
def test_addresses_that_are_taken(address: str) -> None:
    assert address_fault(address) == ""


def test_the_request_names_what_differs_from_the_preset() -> None:
    request = filled("google", client_id=" id ", client_secret=" s3cret ").request()
    assert (request.type, request.provider_consumer_key, request.preset) == ("GMAIL_OAUTH2", "id", "google")
    assert request.provider_consumer_secret == "s3cret"
    assert (request.scope, request.tenant, request.issuer, request.name, request.redirect_uri) == (None,) * 5


def test_a_secret_is_never_sent_where_the_provider_takes_none() -> None:
    assert filled("microsoft", client_secret="by mistake").request().provider_consumer_secret == ""


def test_editing_without_typing_a_secret_keeps_the_one_there_is() -> None:
    before = provider("an-id", "google", provider_consumer_secret="GOC[...]ret")
    form = ProviderForm.of(before, PRESETS["google"])
    assert (form.client_secret, form.faults(), form.touched) == ("", {}, False)
    assert form.request().provider_consumer_secret == "GOC[...]ret"
    form.client_secret = "new"
    assert form.request().provider_consumer_secret == "new"


def test_another_issuer_does_not_keep_the_addresses_of_the_one_before() -> None:
    before = OAuthProvider(
        "GENERIC_OAUTH2",
        "id",
        preset="oidc",
        issuer="https://old.test",
        authorization_endpoint="https://old.test/auth",
        token_endpoint="https://old.test/token",
    )
    form = ProviderForm.of(before, PRESETS["oidc"])
    assert form.request().token_endpoint == "https://old.test/token"
    form.issuer = "https://new.test"
    request = form.request()
    assert (request.issuer, request.authorization_endpoint, request.token_endpoint) == ("https://new.test", None, None)
    form.token_endpoint = "https://new.test/t"
    assert form.request().token_endpoint == "https://new.test/t"


def test_a_redirect_address_of_its_own_stays() -> None:
    before = provider("id", "google", redirect_uri="http://127.0.0.1/mine")
    assert ProviderForm.of(before, PRESETS["google"]).request().redirect_uri == "http://127.0.0.1/mine"


@pytest.mark.parametrize("name", FIELDS)
def test_whatever_was_typed_counts_as_touched(name: str) -> None:
    form = ProviderForm.new(PRESETS["oidc"])
    assert not form.touched
    setattr(form, name, "typed")
    assert form.touched


def test_the_secret_is_not_told() -> None:
    form = filled("google", client_secret="s3cret-in-here")
    assert "s3cret-in-here" not in repr(form)
    assert "s3cret-in-here" not in repr(form.request())
    form.forget()
    assert form.client_secret == ""
