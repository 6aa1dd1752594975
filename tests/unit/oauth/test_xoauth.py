"""SASL XOAUTH, judged by oauthlib's verifier and by the literal format (oauth/README.md, Mechanisms)."""

from __future__ import annotations

import re
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from oauthlib.oauth1.rfc5849 import signature
from oauthlib.oauth1.rfc5849.utils import UNICODE_ASCII_CHARACTER_SET

from cio_desktop.oauth.xoauth import xoauth_payload
from cio_desktop.protocol.errors import CioError


class Judged:
    """What oauthlib's verifier reads: the request as a server would rebuild it from the payload."""

    def __init__(self, payload: str, email: str) -> None:
        method, url, fields = payload.split(" ", 2)
        assert method == "GET"
        parsed = {name: unquote(value) for name, value in re.findall(r'(\w+)="([^"]*)"', fields)}
        assert fields == ",".join(f'{name}="{value}"' for name, value in re.findall(r'(\w+)="([^"]*)"', fields))
        assert list(parsed) == sorted(parsed)
        self.http_method = "GET"
        self.uri, _, query = url.partition("?")
        assert self.uri == f"https://mail.google.com/mail/b/{email}/imap/"
        self.signature = parsed.pop("oauth_signature")
        self.params = list(parsed.items())
        if query:
            name, _, value = query.partition("=")
            assert name == "xoauth_requestor_id"
            assert unquote(value) == email
            self.params.append((name, email))


def judge(payload: str, email: str, consumer_secret: str, token_secret: str) -> bool:
    verified: bool = signature.verify_hmac_sha1(Judged(payload, email), consumer_secret, token_secret)
    return verified


def test_the_literal_format() -> None:
    payload = xoauth_payload(
        "ada@example.com", "a.key", "secret&one", "1/to ken", "secret/two", nonce="abc123", timestamp=1300000000
    )
    expected = (
        'GET https://mail.google.com/mail/b/ada@example.com/imap/ oauth_consumer_key="a.key",oauth_nonce="abc123",'
        'oauth_signature="SIGNATURE",oauth_signature_method="HMAC-SHA1",oauth_timestamp="1300000000",'
        'oauth_token="1%2Fto%20ken",oauth_version="1.0"'
    )
    assert re.sub(r'oauth_signature="[^"]*"', 'oauth_signature="SIGNATURE"', payload) == expected
    found = re.search(r'oauth_signature="([^"]*)"', payload)
    assert found is not None
    assert re.fullmatch(r"(?:[A-Za-z0-9]|%2B|%2F){27}%3D", found[1])
    assert judge(payload, "ada@example.com", "secret&one", "secret/two")


def test_two_legged() -> None:
    payload = xoauth_payload(
        "ada@example.com", "a.key", "s1", "unused", "unused", nonce="n", timestamp=1, two_legged=True
    )
    assert payload.startswith(
        "GET https://mail.google.com/mail/b/ada@example.com/imap/?xoauth_requestor_id=ada%40example.com oauth_consumer"
    )
    assert "oauth_token=" not in payload
    assert "unused" not in payload
    assert judge(payload, "ada@example.com", "s1", "")


def test_a_changed_payload_does_not_verify() -> None:
    payload = xoauth_payload("ada@example.com", "k", "s1", "t", "s2", nonce="n", timestamp=1)
    assert judge(payload, "ada@example.com", "s1", "s2")
    assert not judge(payload, "ada@example.com", "s1", "s3")
    assert not judge(payload.replace('nonce="n"', 'nonce="m"'), "ada@example.com", "s1", "s2")
    assert not judge(payload.replace("ada@", "bob@"), "bob@example.com", "s1", "s2")


LOCAL = st.text("abcdefghijklmnopqrstuvwxyz0123456789.+-_", min_size=1, max_size=20)
TEXT = st.text(UNICODE_ASCII_CHARACTER_SET + '-._~/+=&%," é', min_size=1, max_size=40)


@given(LOCAL, TEXT, TEXT, TEXT, TEXT, st.booleans())
def test_an_independent_verifier_agrees(
    local: str, key: str, consumer_secret: str, token: str, token_secret: str, two_legged: bool
) -> None:
    email = f"{local}@example.com"
    payload = xoauth_payload(
        email, key, consumer_secret, token, token_secret, nonce="n0nce", timestamp=1700000000, two_legged=two_legged
    )
    assert judge(payload, email, consumer_secret, "" if two_legged else token_secret)


@pytest.mark.parametrize(
    "email", ["", "a b@example.com", "a\x01@example.com", "a@example.com\r\n", "a?b@example.com", 'a"@example.com']
)
def test_an_address_that_would_begin_something_new(email: str) -> None:
    with pytest.raises(CioError) as caught:
        xoauth_payload(email, "k", "s1", "t", "s2", nonce="n", timestamp=1)
    assert caught.value.code == "imap.argument"
