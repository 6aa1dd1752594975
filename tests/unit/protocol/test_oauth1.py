"""The signature itself: the RFC's examples, the API's own, every reading, every place, and what is refused."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Sequence
from urllib.parse import quote

import pytest
from hypothesis import given as made_up
from hypothesis import strategies as st
from msgspec.structs import replace

from cio_desktop.protocol.forms import encode_form, parse_form
from cio_desktop.protocol.oauth1 import (
    FORM_TYPE,
    SignatureError,
    SignedRequest,
    Verified,
    authorization_header,
    base_string,
    base_uri,
    body_hash,
    escape,
    rfc_order,
    sign,
    verify,
)

KEY, SECRET, NOW = "kfuy5mb0", "s3cret&of/the key", 1_332_791_306
HOST = "127.0.0.1:8461"
FOLDERS = "/2.0/accounts/4c1478ab8ead000b051f0006/messages/4f5e35243f757e123e000063/folders"
SEED_BODY = b"add[]=new%20folder%201&add[]=new%20folder%202&remove=INBOX"

Pairs = Sequence[tuple[str, str]]


def secret_of(key: str) -> str | None:
    return SECRET if key == KEY else None


def oauth_fields(**changes: str | None) -> list[tuple[str, str]]:
    fields: dict[str, str | None] = {
        "oauth_consumer_key": KEY,
        "oauth_nonce": "077a8b9c028fe45acf14228429908ea4",
        "oauth_signature_method": "HMAC-SHA1",
        "oauth_timestamp": str(NOW),
        "oauth_version": "1.0",
    }
    return [(name, value) for name, value in (fields | changes).items() if value is not None]


def by_hand(method: str, uri: str, ordered: Pairs, secret: str = SECRET) -> str:
    """Over the pairs in the order given; nothing of the code under test."""

    def enc(text: str) -> str:
        return quote(text, safe="~")

    normal = "&".join(f"{enc(name)}={enc(value)}" for name, value in ordered)
    base = "&".join((method, enc(uri), enc(normal)))
    return base64.b64encode(hmac.new(f"{enc(secret)}&".encode(), base.encode(), hashlib.sha1).digest()).decode()


def header_of(pairs: Pairs) -> str:
    return "OAuth " + ", ".join(f'{name}="{quote(value, safe="~")}"' for name, value in pairs)


def request(
    method: str = "GET",
    path: str = "/2.0/accounts",
    query: str = "",
    *,
    authorization: str | None = None,
    body: bytes = b"",
    content_type: str | None = None,
    host: str = HOST,
    scheme: str = "http",
) -> SignedRequest:
    return SignedRequest(method, scheme, host, path, query, authorization, content_type, body)


def signed(
    method: str = "GET",
    path: str = "/2.0/accounts",
    query: str = "",
    *,
    form: Pairs | None = None,
    json: bytes | None = None,
    timestamp: int = NOW,
) -> SignedRequest:
    """As our own client signs and sends."""
    url = f"http://{HOST}{path}" + (f"?{query}" if query else "")
    header = authorization_header(method, url, form or [], KEY, SECRET, body=json, timestamp=timestamp)
    body = encode_form(form) if form is not None else json or b""
    kind = FORM_TYPE if form is not None else "application/json" if json is not None else None
    return request(method, path, query, authorization=header, body=body, content_type=kind)


def refused(given: SignedRequest, now: float = NOW) -> SignatureError:
    with pytest.raises(SignatureError) as caught:
        verify(given, secret_of, now)
    return caught.value


# RFC 5849


def test_base_string_of_the_rfc() -> None:
    """3.4.1.1: the request of 3.4.1, its parameters from query, header and form."""
    pairs = [
        *parse_form("b5=%3D%253D&a3=a&c%40=&a2=r%20b"),
        ("oauth_consumer_key", "9djdj82h48djs9d2"),
        ("oauth_token", "kkk9d7dh3k39sjv7"),
        ("oauth_signature_method", "HMAC-SHA1"),
        ("oauth_timestamp", "137131201"),
        ("oauth_nonce", "7d8f3e4a"),
        *parse_form(b"c2&a3=2+q"),
    ]
    assert base_string("post", base_uri("http", "EXAMPLE.COM:80", "/request"), rfc_order(pairs)) == (
        "POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q%26a3%3Da%26b5%3D%253D%25253D%26c%2540%3D%26"
        "c2%3D%26oauth_consumer_key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a%26oauth_signature_method%3DHMAC-SHA1%26"
        "oauth_timestamp%3D137131201%26oauth_token%3Dkkk9d7dh3k39sjv7"
    )


def test_the_signature_of_the_rfc_without_a_token() -> None:
    """1.2: the request for temporary credentials is signed by the client alone, as ours are."""
    given = request(
        "POST",
        "/initiate",
        host="photos.example.net",
        scheme="https",
        authorization='OAuth realm="Photos",\n oauth_consumer_key="dpf43f3p2l4k3l03",\n '
        'oauth_signature_method="HMAC-SHA1",\n oauth_timestamp="137131200",\n oauth_nonce="wIjqoS",\n '
        'oauth_callback="http%3A%2F%2Fprinter.example.com%2Fready",\n '
        'oauth_signature="74KNZJeDHnMBp0EMJ9ZHt%2FXKycU%3D"',
    )
    found = verify(given, {"dpf43f3p2l4k3l03": "kd94hf93k423kf44"}.get, 137131200)
    assert found == Verified("dpf43f3p2l4k3l03", "wIjqoS", 137131200)


@pytest.mark.parametrize(
    ("scheme", "host", "path", "uri"),
    [
        ("http", "EXAMPLE.COM:80", "/r%20v/X", "http://example.com/r%20v/X"),  # the RFC's two
        ("https", "www.example.net:8080", "/", "https://www.example.net:8080/"),
        ("https", "example.com:443", "", "https://example.com/"),
        ("http", "example.com:443", "/a", "http://example.com:443/a"),
        ("HTTP", "[::1]:8461", "/a/", "http://[::1]:8461/a/"),
        ("http", "[::1]:80", "/%3Ca%2Fb%40x%3E", "http://[::1]/%3Ca%2Fb%40x%3E"),
        ("http", "127.0.0.1:8080", "//a/../b", "http://127.0.0.1:8080//a/../b"),
    ],
)
def test_base_uri(scheme: str, host: str, path: str, uri: str) -> None:
    assert base_uri(scheme, host, path) == uri


# the documentation's two requests (accounts/messages/folders)


def test_the_seeds_post() -> None:
    pairs = [*oauth_fields(), *parse_form(SEED_BODY)]
    signature = by_hand("POST", f"http://api.context.io{FOLDERS}", sorted(pairs))
    header = header_of([*oauth_fields(), ("oauth_signature", signature)]).replace(", ", ",")
    given = request(
        "POST", FOLDERS, host="api.context.io", authorization=header, body=SEED_BODY, content_type=FORM_TYPE
    )
    assert verify(given, secret_of, NOW).key == KEY
    assert parse_form(SEED_BODY) == [("add[]", "new folder 1"), ("add[]", "new folder 2"), ("remove", "INBOX")]


def test_the_seeds_put() -> None:
    body = rb'[{"name":"my personal label"},{"symbolic_name":"\\Starred"},{"name":"parent folder/child folder"}]'
    signature = by_hand("PUT", f"http://api.context.io{FOLDERS}", sorted(oauth_fields()))
    header = header_of([*oauth_fields(), ("oauth_signature", signature)])
    given = request(
        "PUT", FOLDERS, host="api.context.io", authorization=header, body=body, content_type="application/json"
    )
    assert verify(given, secret_of, NOW).nonce == "077a8b9c028fe45acf14228429908ea4"


def test_the_seeds_own_signature_is_no_proof_for_us() -> None:
    """Its secret is not known; the base string shown is the one a client has to sign."""
    header = (
        'OAuth oauth_version="1.0",oauth_nonce="077a8b9c028fe45acf14228429908ea4",oauth_timestamp="1332791306",'
        'oauth_consumer_key="kfuy5mb0",oauth_signature_method="HMAC-SHA1",'
        'oauth_signature="25dAo6xjLaJQySng6v4FoGhASlM%3D"'
    )
    given = request(
        "POST", FOLDERS, host="api.context.io", authorization=header, body=SEED_BODY, content_type=FORM_TYPE
    )
    error = refused(given)
    assert error.signature == "25dAo6xjLaJQySng6v4FoGhASlM="
    assert error.base_string.startswith("POST&http%3A%2F%2Fapi.context.io%2F2.0%2Faccounts%2F4c1478ab8ead000b051f0006")
    assert "add%255B%255D%3Dnew%2520folder%25201%26add%255B%255D%3Dnew%2520folder%25202%26oauth_" in error.base_string
    assert error.base_string.endswith("%26remove%3DINBOX")


# the four readings (API.md, Signature)


def _rfc(pairs: Pairs) -> Pairs:
    return sorted((quote(name, safe="~"), quote(value, safe="~")) for name, value in pairs)


def _by_name(pairs: Pairs) -> Pairs:
    return sorted(pairs, key=lambda pair: pair[0])


def _php(pairs: Pairs) -> Pairs:
    # folder 9 before folder 10
    return sorted(pairs, key=lambda pair: (pair[0], len(pair[1]) if pair[0] == "add[]" else 0, pair[1]))


def _npm(pairs: Pairs) -> Pairs:
    return sorted((name.partition("[")[0], value) for name, value in pairs)


READINGS = [
    pytest.param(None, [("add[]", "zeta"), ("add[]", "alpha")], id="RFC"),
    pytest.param(_by_name, [("add[]", "zeta"), ("add[]", "alpha"), ("remove", "INBOX")], id="as sent"),
    pytest.param(_php, [("add[]", "folder 10"), ("add[]", "folder 9")], id="natural"),
    pytest.param(_npm, [("add[0]", "zeta"), ("add[1]", "alpha"), ("remove[0]", "x")], id="collapsed"),
]


@pytest.mark.parametrize(("reading", "form"), READINGS)
def test_every_reading_is_taken_and_none_lets_a_change_pass(
    reading: type[Pairs] | None, form: list[tuple[str, str]]
) -> None:
    pairs = [*oauth_fields(), *form]
    ordered = reading(pairs) if reading is not None else sorted(pairs)  # type: ignore[call-arg]
    signature = by_hand("POST", f"http://{HOST}{FOLDERS}", ordered)
    header = header_of([*oauth_fields(), ("oauth_signature", signature)])

    def sent(what: Pairs) -> SignedRequest:
        return request("POST", FOLDERS, authorization=header, body=encode_form(what), content_type=FORM_TYPE)

    assert verify(sent(form), secret_of, NOW).key == KEY
    refused(sent([*form[:-1], (form[-1][0], form[-1][1] + "x")]))
    refused(sent([*form, ("add[]", "one more")]))
    refused(sent(form[1:]))
    refused(sent([(name.replace("add", "remove"), value) for name, value in form]))


def test_what_no_reading_reproduces_stays_refused() -> None:
    """npm `request` signs `'add[]': [..]` sent as `add[][0]` as if it were `add[][]`: API.md, Signature."""
    form = [("add[][0]", "a"), ("add[][1]", "b")]
    signature = by_hand(
        "POST", f"http://{HOST}{FOLDERS}", sorted([*oauth_fields(), ("add[][]", "a"), ("add[][]", "b")])
    )
    header = header_of([*oauth_fields(), ("oauth_signature", signature)])
    refused(request("POST", FOLDERS, authorization=header, body=encode_form(form), content_type=FORM_TYPE))


# where the parameters stand


@pytest.mark.parametrize("place", ["header", "query", "form"])
@pytest.mark.parametrize("more", [[], [("add", "ü ~*'()!&=+%;"), ("remove", "")], [("a", "b"), ("a", "b")]])
def test_places(place: str, more: list[tuple[str, str]]) -> None:
    fields = oauth_fields()
    signature = by_hand("POST", f"http://{HOST}{FOLDERS}", _rfc_raw([*fields, *more]))
    fields = [*fields, ("oauth_signature", signature)]
    given = {
        "header": request("POST", FOLDERS, authorization=header_of(fields), body=encode_form(more)),
        "query": request("POST", FOLDERS, encode_form(fields).decode(), body=encode_form(more)),
        "form": request("POST", FOLDERS, body=encode_form([*more, *fields])),
    }[place]
    assert verify(replace(given, content_type=FORM_TYPE), secret_of, NOW).key == KEY
    if place == "form":
        refused(replace(given, content_type="multipart/form-data; boundary=x"))


def _rfc_raw(pairs: Pairs) -> Pairs:
    return sorted(pairs, key=lambda pair: (quote(pair[0], safe="~"), quote(pair[1], safe="~")))


def test_parameters_in_two_places_or_twice() -> None:
    given = signed("POST", FOLDERS, form=[("add", "x")])
    assert given.authorization is not None
    fields = encode_form(oauth_fields()).decode()
    assert "more than one place" in refused(replace(given, raw_query=fields)).reason
    assert "more than one place" in refused(replace(given, body=given.body + b"&oauth_nonce=1")).reason
    twice = given.authorization + ', oauth_nonce="x"'
    assert "given twice" in refused(replace(given, authorization=twice)).reason
    assert "not signed" in refused(replace(given, authorization=None)).reason
    assert "not signed" in refused(replace(given, authorization="Basic YTpi")).reason
    assert verify(replace(given, authorization=given.authorization.replace("OAuth", "oauth")), secret_of, NOW)


@pytest.mark.parametrize(
    "kind", [FORM_TYPE, FORM_TYPE.upper(), f"{FORM_TYPE}; charset=UTF-8", f" {FORM_TYPE} ;charset=x"]
)
def test_a_form_by_any_spelling_of_its_type_is_covered(kind: str) -> None:
    given = replace(signed("POST", FOLDERS, form=[("add", "x")]), content_type=kind)
    assert verify(given, secret_of, NOW)
    refused(replace(given, body=b"add=y"))


def test_a_form_that_repeats_the_signed_query() -> None:
    """PHP's client with `useAuthorizationHeaders(false)`: lists stand in the address and in the body."""
    said = [("add[]", "folder 10"), ("add[]", "folder 9"), ("remove[]", "Bills")]
    fields = oauth_fields()
    signature = by_hand("POST", f"http://{HOST}{FOLDERS}", _php([*fields, *said]))
    query = encode_form([*fields, *said, ("oauth_signature", signature)]).decode()
    given = replace(request("POST", FOLDERS, query, body=encode_form(said)), content_type=FORM_TYPE)
    assert verify(given, secret_of, NOW).key == KEY
    for body in (
        encode_form(said[:2]),
        encode_form([*said, ("add[]", "x")]),
        encode_form([*said[:2], ("remove[]", "x")]),
    ):
        refused(replace(given, body=body))


# what is refused


@pytest.mark.parametrize(
    "change",
    [
        {"method": "PUT"},
        {"scheme": "https"},
        {"host": "127.0.0.1:8462"},
        {"host": "localhost:8461"},
        {"raw_path": FOLDERS + "/"},
        {"raw_path": FOLDERS.replace("folders", "Folders")},
        {"raw_path": FOLDERS.replace("f", "%66", 1)},
        {"raw_query": "a=b"},
        {"raw_query": "q=1&q=2"},
        {"raw_query": ""},
        {"body": b"add=INBOX&remove=Bills"},
        {"body": b"add=Bills&remove=INBOX&x="},
        {"body": b"add=Bills&remove=INBOX&add=Sent"},
        {"body": b""},
        {"content_type": "application/json"},
        {"content_type": None},
    ],
    ids=str,
)
def test_tampering(change: dict[str, object]) -> None:
    given = signed("POST", FOLDERS, "q=1", form=[("add", "Bills"), ("remove", "INBOX")])
    assert verify(given, secret_of, NOW)
    error = refused(replace(given, **change))
    assert SECRET not in error.base_string + error.reason
    assert quote(SECRET) not in error.base_string + error.reason


@pytest.mark.parametrize("field", [name for name, _ in oauth_fields()] + ["oauth_signature"])
def test_tampering_with_a_field(field: str) -> None:
    given = signed()
    assert given.authorization is not None
    start = given.authorization.index(f'{field}="') + len(field) + 2
    old = given.authorization[start]
    changed = given.authorization[:start] + ("A" if old != "A" else "B") + given.authorization[start + 1 :]
    refused(replace(given, authorization=changed))
    without = (
        given.authorization[: start - len(field) - 2] + given.authorization[given.authorization.index('"', start) :]
    )
    refused(replace(given, authorization=without))


def test_every_byte_of_the_signature_counts() -> None:
    given = signed()
    assert given.authorization is not None
    signature = given.authorization.rpartition('="')[2].removesuffix('"')
    for index in range(len(signature)):
        for other in "Aa0%\x00\xff":
            if signature[index] != other:
                changed = given.authorization.replace(signature, signature[:index] + other + signature[index + 1 :])
                refused(replace(given, authorization=changed))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"oauth_consumer_key": None}, "oauth_consumer_key is missing"),
        ({"oauth_nonce": ""}, "oauth_nonce is missing"),
        ({"oauth_timestamp": None}, "oauth_timestamp is missing"),
        ({"oauth_signature_method": None}, "oauth_signature_method is missing"),
        ({"oauth_signature_method": "PLAINTEXT"}, "Only HMAC-SHA1"),
        ({"oauth_signature_method": "hmac-sha1"}, "Only HMAC-SHA1"),
        ({"oauth_version": "2.0"}, "Only OAuth version 1.0"),
        ({"oauth_token": "x"}, "Tokens are not supported"),
        ({"oauth_timestamp": "1e9"}, "not a number"),
        ({"oauth_timestamp": "-1"}, "not a number"),
        ({"oauth_timestamp": "²"}, "not a number"),
        ({"oauth_consumer_key": "stranger"}, "Invalid signature"),
    ],
)
def test_fields_refused_though_signed(changes: dict[str, str | None], words: str) -> None:
    fields = oauth_fields(**changes)
    signature = by_hand("GET", f"http://{HOST}/2.0/accounts", _rfc_raw(fields))
    error = refused(request(authorization=header_of([*fields, ("oauth_signature", signature)])))
    assert words in error.reason


def test_an_empty_token_and_no_version_are_fine() -> None:
    for changes in ({"oauth_token": ""}, {"oauth_version": None}):
        fields = oauth_fields(**changes)
        signature = by_hand("GET", f"http://{HOST}/2.0/accounts", _rfc_raw(fields))
        assert verify(request(authorization=header_of([*fields, ("oauth_signature", signature)])), secret_of, NOW)


@pytest.mark.parametrize(("off", "fine"), [(-301, False), (-300, True), (0, True), (300, True), (301, False)])
def test_skew(off: int, fine: bool) -> None:
    given = signed(timestamp=NOW + off)
    if fine:
        assert verify(given, secret_of, NOW).timestamp == NOW + off
    else:
        assert "seconds off" in refused(given).reason


def test_a_stranger_learns_nothing_about_the_clock() -> None:
    given = signed(timestamp=NOW + 10_000)
    assert given.authorization is not None
    stranger = replace(given, authorization=given.authorization.replace(KEY, "other"))
    assert refused(stranger).reason == "Invalid signature"


def test_the_signature_of_the_stand_in_secret_opens_nothing() -> None:
    """A key that is not known is computed against a dummy: signing with that dummy must not help."""
    fields = oauth_fields(oauth_consumer_key="stranger")
    signature = by_hand("GET", f"http://{HOST}/2.0/accounts", _rfc_raw(fields), "no such key")
    refused(request(authorization=header_of([*fields, ("oauth_signature", signature)])))


# oauth_body_hash


def test_a_body_hash_covers_what_is_no_form() -> None:
    body = b'[{"name":"Bills"}]'
    given = signed("PUT", FOLDERS, json=body)
    assert verify(given, secret_of, NOW)
    assert "oauth_body_hash" in refused(replace(given, body=body.replace(b"Bills", b"Trash"))).reason
    assert "oauth_body_hash" in refused(replace(given, body=b"")).reason
    assert "oauth_body_hash" in refused(replace(given, content_type=FORM_TYPE, body=b"")).reason
    assert given.authorization is not None
    without = given.authorization.replace("oauth_body_hash", "oauth_nody_hash")
    assert refused(replace(given, authorization=without, body=b"{}")).reason == "Invalid signature"


def test_body_hash_of_the_draft() -> None:
    """draft-eaton-oauth-bodyhash: its example and the empty body."""
    assert body_hash(b"Hello World!") == "Lve95gjOVATpfV8EL5X4nxwjKHE="
    assert body_hash(b"") == "2jmj7l5rSw0yVb/vlWAYkK/YBwk="


def test_a_nonce_of_its_own_each_time() -> None:
    made = {authorization_header("GET", f"http://{HOST}/", [], KEY, SECRET, timestamp=NOW) for _ in range(50)}
    assert len(made) == 50


def test_signing_takes_the_url_as_it_is_sent() -> None:
    path = "/2.0/accounts/x/sources/me%3A%3Agmail/folders/a%2Fb%20%C3%A9"
    given = signed("GET", path, "a=%20b&a=&c")
    assert verify(given, secret_of, NOW)
    refused(replace(given, raw_path=path.replace("%3A", ":")))


def test_sign_escapes_the_secret() -> None:
    expected = hmac.new(b"a%26b%2Fc&", b"base", hashlib.sha1).digest()
    assert sign("base", "a&b/c") == base64.b64encode(expected).decode()


@made_up(st.text())
def test_escape_is_percent_encoding(text: str) -> None:
    assert escape(text) == quote(text, safe="~")


@made_up(st.lists(st.tuples(st.text(max_size=4), st.text(max_size=4)), max_size=4))
def test_a_base_string_escapes_twice(pairs: list[tuple[str, str]]) -> None:
    ordered = rfc_order(pairs)
    normal = "&".join(f"{name}={value}" for name, value in ordered)
    assert base_string("get", "http://x/", ordered) == f"GET&http%3A%2F%2Fx%2F&{quote(normal, safe='~')}"
