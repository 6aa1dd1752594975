"""Other people's OAuth libraries as judges of ours, on made-up requests; and bytes that are no request at all."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from oauthlib.oauth1 import (
    SIGNATURE_TYPE_AUTH_HEADER,
    SIGNATURE_TYPE_BODY,
    SIGNATURE_TYPE_QUERY,
    Client,
    RequestValidator,
    SignatureOnlyEndpoint,
)

from cio_desktop.protocol.forms import encode_form, parse_form
from cio_desktop.protocol.oauth1 import (
    FORM_TYPE,
    SignatureError,
    SignedRequest,
    Verified,
    authorization_header,
    verify,
)
from tests.support import old_clients

KEY, NOW, HOST = "kfuy5mb0", 1_332_791_306, "127.0.0.1:8461"

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
# a name of `oauth_…` is not a parameter of the API; a duplicate name is another matter (the four readings)
NAME = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8).filter(
    lambda text: not text.startswith("oauth_")
)
PAIRS = st.lists(st.tuples(NAME, TEXT), max_size=5)
SECRET = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)
SEGMENT = TEXT.filter(bool).map(lambda text: quote(text, safe=""))
PATH = st.lists(SEGMENT, min_size=1, max_size=4).map(lambda parts: "/2.0/" + "/".join(parts))
METHOD = st.sampled_from(["GET", "POST", "PUT", "DELETE"])


class Validator(RequestValidator):  # type: ignore[misc]
    """oauthlib's checks of key, nonce and time are not judged here, only its signatures."""

    enforce_ssl = False
    secret = ""

    @property
    def dummy_client(self) -> str:
        return "dummy"

    def check_client_key(self, client_key: str) -> bool:
        return True

    def check_nonce(self, nonce: str) -> bool:
        return True

    def validate_timestamp_and_nonce(self, *_: Any, **__: Any) -> bool:
        return True

    def validate_client_key(self, *_: Any) -> bool:
        return True

    def get_client_secret(self, *_: Any) -> str:
        return self.secret

    @property
    def timestamp_lifetime(self) -> int:
        return 10**10


def received(method: str, url: str, headers: dict[str, str], body: str | bytes) -> SignedRequest:
    parts = urlsplit(url)
    raw = body.encode() if isinstance(body, str) else body
    return SignedRequest(
        method,
        "http",
        parts.netloc,
        parts.path,
        parts.query,
        headers.get("Authorization"),
        headers.get("Content-Type"),
        raw,
    )


def url_of(path: str, query: list[tuple[str, str]]) -> str:
    return f"http://{HOST}{path}" + (f"?{encode_form(query).decode()}" if query else "")


@given(METHOD, PATH, PAIRS, PAIRS, SECRET)
@settings(max_examples=150, deadline=None)
def test_we_verify_ourselves(
    method: str, path: str, query: list[tuple[str, str]], form: list[tuple[str, str]], secret: str
) -> None:
    url = url_of(path, query)
    header = authorization_header(method, url, form, KEY, secret, timestamp=NOW, nonce="n")
    request = received(method, url, {"Authorization": header, "Content-Type": FORM_TYPE}, encode_form(form))
    assert verify(request, {KEY: secret}.get, NOW) == Verified(KEY, "n", NOW)
    with pytest.raises(SignatureError):
        verify(request, {KEY: secret + "x"}.get, NOW)
    with pytest.raises(SignatureError):
        verify(replace(request, body=request.body + b"&x=y"), {KEY: secret}.get, NOW)


@given(METHOD, PATH, PAIRS, PAIRS, SECRET)
@settings(max_examples=100, deadline=None)
def test_oauthlib_verifies_what_we_sign(
    method: str, path: str, query: list[tuple[str, str]], form: list[tuple[str, str]], secret: str
) -> None:
    url = url_of(path, query)
    header = authorization_header(method, url, form, KEY, secret, timestamp=NOW, nonce="n" * 20)
    validator = Validator()
    validator.secret = secret
    headers = {"Authorization": header, "Content-Type": FORM_TYPE}
    body = encode_form(form).decode()
    valid, _ = SignatureOnlyEndpoint(validator).validate_request(url, method, body, headers)
    assert valid


@given(METHOD, PATH, PAIRS, PAIRS, SECRET)
@settings(max_examples=100, deadline=None)
def test_authlib_verifies_what_we_sign(
    method: str, path: str, query: list[tuple[str, str]], form: list[tuple[str, str]], secret: str
) -> None:
    from authlib.oauth1.rfc5849.signature import verify_hmac_sha1
    from authlib.oauth1.rfc5849.wrapper import OAuth1Request

    url = url_of(path, query)
    header = authorization_header(method, url, form, KEY, secret, timestamp=NOW)
    body = encode_form(form).decode()
    request = OAuth1Request(method, url, body or None, {"Authorization": header, "Content-Type": FORM_TYPE})
    request.client = type("Known", (), {"get_client_secret": staticmethod(lambda: secret)})()
    assert verify_hmac_sha1(request)


@given(
    st.sampled_from([SIGNATURE_TYPE_AUTH_HEADER, SIGNATURE_TYPE_QUERY, SIGNATURE_TYPE_BODY]), PATH, PAIRS, PAIRS, SECRET
)
@settings(max_examples=150, deadline=None)
def test_we_verify_what_oauthlib_signs(
    place: str, path: str, query: list[tuple[str, str]], form: list[tuple[str, str]], secret: str
) -> None:
    client = Client(KEY, client_secret=secret, signature_type=place, timestamp=str(NOW), nonce="n" * 20)
    url, headers, body = client.sign(
        url_of(path, query), "POST", encode_form(form).decode(), {"Content-Type": FORM_TYPE}
    )
    request = received("POST", url, headers, body or "")
    assert verify(request, {KEY: secret}.get, NOW) == Verified(KEY, "n" * 20, NOW)


@given(st.sampled_from(["HEADER", "QUERY", "BODY"]), PATH, PAIRS, PAIRS.filter(bool), SECRET)
@settings(max_examples=100, deadline=None)
def test_we_verify_what_authlib_signs(
    place: str, path: str, query: list[tuple[str, str]], form: list[tuple[str, str]], secret: str
) -> None:
    from authlib.oauth1 import ClientAuth

    client = ClientAuth(KEY, client_secret=secret, signature_type=place)
    url, headers, body = client.sign(
        "POST", url_of(path, query), {"Content-Type": FORM_TYPE}, encode_form(form).decode()
    )
    request = received("POST", url, headers, body or b"")
    now = int(dict(_oauth_of(request))["oauth_timestamp"])
    assert verify(request, {KEY: secret}.get, now).key == KEY


def _oauth_of(request: SignedRequest) -> list[tuple[str, str]]:
    header = (request.authorization or "").removeprefix("OAuth ").split(", ")
    listed = [(name, unquote(value.strip('"'))) for name, _, value in (part.partition("=") for part in header)]
    return listed + parse_form(request.raw_query) + parse_form(request.body)


SCALARS = [
    {"add": "Bills", "remove": "INBOX"},
    {"add": "new folder 1"},
    {"add": "ü & ~*'()!", "body": ""},
    {"add": "a+b=c%20d", "remove": "名前/子"},
    {"email": "me+you@example.com", "server": "127.0.0.1", "port": "993", "use_ssl": "1", "body": ""},
]


def test_we_verify_what_rauth_signs() -> None:
    """Scalars and list values, as the Python clients of Context.IO send them; queries too."""
    url = f"http://{HOST}/2.0/accounts/4c14/messages/%3Ca/b%40x%3E/folders"
    oauth = {
        "oauth_consumer_key": KEY,
        "oauth_nonce": "abc",
        "oauth_signature_method": "HMAC-SHA1",
        "oauth_timestamp": str(NOW),
        "oauth_version": "1.0",
    }
    forms: list[dict[str, str | list[str]]] = [*SCALARS, {"add[]": ["zeta", "alpha"], "remove": "x"}]  # type: ignore[list-item]
    requests = [old_clients.RauthRequest("POST", url, oauth, form) for form in forms]
    requests += [old_clients.RauthRequest("GET", url, oauth, None, query) for query in SCALARS]
    signatures = old_clients.rauth_signatures("s3cret&of/the key", requests)
    assert len(signatures) == len(requests)
    for request, signature in zip(requests, signatures, strict=True):
        fields = {**oauth, "oauth_signature": signature}
        header = 'OAuth realm="",' + ",".join(f'{name}="{quote(value, safe="~")}"' for name, value in fields.items())
        where = url + ("?" + urlencode(request.query) if request.query else "")
        body = urlencode(request.form, True) if request.form else ""
        kind = {"Content-Type": FORM_TYPE} if request.form else {}
        sent = received(request.method, where, {"Authorization": header, **kind}, body)
        assert verify(sent, {KEY: "s3cret&of/the key"}.get, NOW).key == KEY, request


# whatever arrives: a verdict, never a fault

HOSTILE = st.one_of(
    st.text(max_size=60),
    st.text(st.characters(), max_size=20).map(lambda text: f'OAuth oauth_nonce="{text}", oauth_signature="{text}"'),
    st.binary(max_size=40).map(lambda raw: raw.decode("latin-1")),
    st.binary(max_size=40).map(lambda raw: raw.decode("utf-8", "surrogateescape")),
    st.sampled_from(["%", "%F", "%FF", "a[]=%C3", "=&=&=", "&" * 50, "oauth_nonce=%00&oauth_timestamp=%F0%9F", "\x00"]),
)


@given(
    method=HOSTILE,
    host=HOSTILE,
    path=HOSTILE,
    query=HOSTILE,
    authorization=st.none() | HOSTILE,
    kind=st.none() | st.just(FORM_TYPE) | HOSTILE,
    body=st.binary(max_size=80) | st.sampled_from([b"%FF=\xff", b"a[]=b&oauth_nonce", b"\xed\xa0\x80=1"]),
)
@settings(max_examples=400, deadline=None)
def test_hostile_bytes_give_a_signature_error(
    method: str, host: str, path: str, query: str, authorization: str | None, kind: str | None, body: bytes
) -> None:
    request = SignedRequest(method, "http", host, path, query, authorization, kind, body)
    with pytest.raises(SignatureError):
        verify(request, {KEY: "secret"}.get, NOW)


@given(field=st.sampled_from(["key", "nonce", "timestamp", "signature", "method"]), text=HOSTILE, place=st.booleans())
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_hostile_fields_give_a_signature_error(field: str, text: str, place: bool) -> None:
    """Well formed but for one field; as it stands, and percent-encoded."""
    fields = {
        "oauth_consumer_key": KEY,
        "oauth_nonce": "n",
        "oauth_signature_method": "HMAC-SHA1",
        "oauth_timestamp": str(NOW),
        "oauth_signature": "AAAA",
    }
    name = {"key": "oauth_consumer_key", "method": "oauth_signature_method"}.get(field, f"oauth_{field}")
    fields[name] = text if place else quote(text.encode("utf-8", "surrogatepass"))
    header = "OAuth " + ", ".join(f'{name}="{value}"' for name, value in fields.items())
    query = "&".join(f"{name}={value}" for name, value in fields.items())
    for request in (
        SignedRequest("GET", "http", HOST, "/", "", header, None, b""),
        SignedRequest("GET", "http", HOST, "/", query, None, None, b""),
    ):
        with pytest.raises(SignatureError):
            verify(request, {KEY: "secret"}.get, NOW)


@pytest.mark.parametrize("count", [20_001, 200_000])
def test_too_many_fields_are_refused_before_they_are_worked_on(count: int) -> None:
    body = b"&".join([b"a=b"] * count)
    request = SignedRequest("POST", "http", HOST, "/", "", None, FORM_TYPE, body)
    with pytest.raises(SignatureError, match="Unreadable"):
        verify(request, {KEY: "secret"}.get, NOW)


def test_parse_agrees_with_the_standard_library() -> None:
    for text in ("a=b&a=c", "a[]=1&a[]=2", "a", "=b", "a=%C3%BC+x", "a==b", ""):
        assert parse_form(text) == parse_qsl(text, keep_blank_values=True)
