"""One sign-in: what it sends, and every answer it must not take (oauth/README.md, Threats)."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from urllib.parse import parse_qs, quote, urlencode, urlsplit

import pytest

from cio_desktop.oauth.attempt import LIFE, Attempt
from cio_desktop.oauth.errors import BadAnswer, ClientRefused, Denied, OAuthError, ProviderUnavailable, ScopeRefused
from cio_desktop.oauth.presets import preset
from cio_desktop.oauth.provider import ProviderSettings, resolve

REDIRECT = "http://127.0.0.1:40001/callback"


def provider(**changes: str) -> ProviderSettings:
    generic = preset("oidc")
    assert generic is not None
    return resolve(
        generic,
        {
            "provider_consumer_key": "an-id",
            "provider_consumer_secret": "s3cret",
            "issuer": "https://a.example",
            "authorization_endpoint": "https://a.example/auth",
            "token_endpoint": "https://a.example/token",
            **changes,
        },
    )


def sent(attempt: Attempt) -> dict[str, str]:
    return {name: value for name, (value,) in parse_qs(urlsplit(attempt.authorization_url).query).items()}


def answer(attempt: Attempt, **changes: str | None) -> str:
    fields = {"code": "the-code", "state": sent(attempt)["state"], "iss": "https://a.example", **changes}
    return urlencode({name: value for name, value in fields.items() if value is not None})


def test_what_the_browser_is_sent_with() -> None:
    attempt = Attempt(provider(extra="prompt=consent"), REDIRECT, "ada@example.test")
    fields = sent(attempt)
    challenge = base64.urlsafe_b64encode(hashlib.sha256(attempt.verifier.encode()).digest()).rstrip(b"=").decode()
    assert len(base64.urlsafe_b64decode(fields.pop("state") + "=")) == 32
    assert len(attempt.verifier) == 64
    assert fields == {
        "response_type": "code",
        "client_id": "an-id",
        "redirect_uri": REDIRECT,
        "scope": "openid email offline_access",
        "code_challenge": challenge,
        "code_challenge_method": "S256",
        "prompt": "consent",
        "login_hint": "ada@example.test",
    }
    assert "s3cret" not in attempt.authorization_url
    assert attempt.verifier not in attempt.authorization_url


def test_an_endpoint_with_a_query_keeps_it() -> None:
    url = Attempt(provider(authorization_endpoint="https://a.example/auth?p=1"), REDIRECT).authorization_url
    assert url.startswith("https://a.example/auth?p=1&response_type=code&")


def test_each_attempt_is_its_own() -> None:
    settings = provider()
    attempts = [Attempt(settings, REDIRECT) for _ in range(50)]
    assert len({sent(each)["state"] for each in attempts} | {each.verifier for each in attempts}) == 100


def test_the_code_is_taken_once() -> None:
    attempt = Attempt(provider(), REDIRECT)
    query = answer(attempt)
    assert attempt.matches(query)
    assert attempt.accept("?" + query) == "the-code"
    for again in (query, answer(attempt, code="another")):
        with pytest.raises(OAuthError) as caught:
            attempt.accept("?" + again)
        assert caught.value.code == "oauth.used"


Change = Callable[[Attempt], str]
OTHER = Attempt(provider(), REDIRECT)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda a: answer(a, state=None), "oauth.state"),
        (lambda a: answer(a, state=""), "oauth.state"),
        (lambda a: answer(a, state=sent(a)["state"][:-1]), "oauth.state"),
        (lambda a: answer(a, state=sent(a)["state"].swapcase()), "oauth.state"),
        (lambda a: answer(a, state=sent(a)["state"] + "x"), "oauth.state"),
        (lambda a: answer(a, state="é"), "oauth.state"),
        (lambda a: answer(OTHER), "oauth.state"),
        (lambda a: answer(a, state=None, code=None, error="access_denied"), "oauth.state"),
        (lambda a: "", "oauth.state"),
        (lambda a: answer(a) + "&state=" + sent(a)["state"], "oauth.bad_answer"),
        (lambda a: answer(a) + "&code=other", "oauth.bad_answer"),
        (lambda a: answer(a) + "&x=1" * 60, "oauth.bad_answer"),
        (lambda a: answer(a) + "&x=" + "1" * 10000, "oauth.bad_answer"),
        (lambda a: answer(a) + "&x=%ff", "oauth.bad_answer"),
    ],
)
def test_a_stranger_s_answer_is_refused_and_changes_nothing(change: Change, code: str) -> None:
    attempt = Attempt(provider(), REDIRECT)
    assert code != "oauth.state" or not attempt.matches(change(attempt))
    with pytest.raises(OAuthError) as caught:
        attempt.accept("?" + change(attempt))
    assert caught.value.code == code
    assert sent(attempt)["state"] not in str(caught.value)
    assert attempt.accept("?" + answer(attempt)) == "the-code"


@pytest.mark.parametrize(
    "issuer",
    [
        "https://evil.example",
        "https://a.example/",
        "https://a.example.evil.example",
        "http://a.example",
        "",
        "https://[",
        "é",
    ],
)
def test_a_foreign_issuer_ends_it(issuer: str) -> None:
    attempt = Attempt(provider(), REDIRECT)
    with pytest.raises(OAuthError) as caught:
        attempt.accept("?" + answer(attempt, iss=issuer))
    assert caught.value.code == "oauth.issuer"
    with pytest.raises(OAuthError) as caught:
        attempt.accept("?" + answer(attempt))
    assert caught.value.code == "oauth.used"


def test_an_issuer_must_be_named_where_the_provider_says_that_it_names_it() -> None:
    assert (free := Attempt(provider(), REDIRECT)).accept("?" + answer(free, iss=None)) == "the-code"
    strict = Attempt(provider(iss_required="1"), REDIRECT)
    with pytest.raises(OAuthError) as caught:
        strict.accept("?" + answer(strict, iss=None))
    assert caught.value.code == "oauth.issuer"


@pytest.mark.parametrize(
    ("issuer", "taken"),
    [
        ("https://a.example", True),
        ("https://a.example/some-tenant/v2.0", True),
        ("https://a.example:443/", True),
        ("https://a.example:444/", False),
        ("http://a.example/", False),
        ("https://evil.example/", False),
        ("https://[", False),
    ],
)
def test_without_a_known_issuer_the_origin_must_be_that_of_the_sign_in_page(issuer: str, taken: bool) -> None:
    attempt = Attempt(provider(issuer=""), REDIRECT)
    if taken:
        assert attempt.accept("?" + answer(attempt, iss=issuer)) == "the-code"
        return
    with pytest.raises(OAuthError) as caught:
        attempt.accept("?" + answer(attempt, iss=issuer))
    assert caught.value.code == "oauth.issuer"


def test_it_ends_after_ten_minutes() -> None:
    now = [1000.0]
    attempt = Attempt(provider(), REDIRECT, now=lambda: now[0])
    expired = []
    for seconds in (LIFE - 1, 1):
        now[0] += seconds
        expired.append(attempt.expired)
    assert expired == [False, True]
    with pytest.raises(OAuthError) as caught:
        attempt.accept("?" + answer(attempt))
    assert caught.value.code == "oauth.expired"


@pytest.mark.parametrize(
    ("error", "kind", "code"),
    [
        ("access_denied", Denied, "oauth.denied"),
        ("invalid_scope", ScopeRefused, "oauth.scope"),
        ("unauthorized_client", ClientRefused, "oauth.client"),
        ("temporarily_unavailable", ProviderUnavailable, "oauth.unavailable"),
        ("server_error", ProviderUnavailable, "oauth.unavailable"),
        ("something_new", BadAnswer, "oauth.bad_answer"),
        ("<b>" + "x" * 100, BadAnswer, "oauth.bad_answer"),
        ("", BadAnswer, "oauth.bad_answer"),
    ],
)
def test_what_the_provider_says_instead_of_a_code(error: str, kind: type[OAuthError], code: str) -> None:
    attempt = Attempt(provider(), REDIRECT)
    with pytest.raises(kind) as caught:
        attempt.accept("?" + answer(attempt, code=None, error=error, error_description="about <the-code>"))
    assert caught.value.code == code
    assert "<" not in str(caught.value)


@pytest.mark.parametrize("code", [None, "", "a b", "a\x01b", "x" * 5000])
def test_a_code_that_is_none(code: str | None) -> None:
    attempt = Attempt(provider(), REDIRECT)
    with pytest.raises(BadAnswer):
        attempt.accept("?" + answer(attempt, code=code))
    # half an address was pasted: the whole one may follow
    assert attempt.accept_pasted(REDIRECT + "?" + answer(attempt)) == "the-code"


def test_what_a_person_pastes() -> None:
    def fresh() -> Attempt:
        return Attempt(provider(), REDIRECT)

    assert (one := fresh()).accept_pasted(f"  {REDIRECT}?{answer(one)}\n") == "the-code"
    assert (one := fresh()).accept_pasted(f"{REDIRECT}?{answer(one)}#part") == "the-code"
    assert (one := fresh()).accept_pasted(answer(one)) == "the-code"
    assert fresh().accept_pasted(" 4/0AX-code==\n") == "4/0AX-code=="
    for text in ("", "two words", REDIRECT, f"{REDIRECT}?code=x&state=" + quote(sent(fresh())["state"])):
        with pytest.raises(OAuthError):
            fresh().accept_pasted(text)
    once = fresh()
    once.accept_pasted("the-code")
    with pytest.raises(OAuthError) as caught:
        once.accept_pasted("the-code")
    assert caught.value.code == "oauth.used"


def test_nothing_secret_is_in_its_repr() -> None:
    attempt = Attempt(provider(), REDIRECT)
    assert repr(attempt) == "<Attempt at a.example>"
