"""API.md, Signature: who may call, in every spelling the old clients have, and what is refused."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import parse_qsl, quote, urlencode

import pytest
from oauthlib.oauth1 import SIGNATURE_TYPE_AUTH_HEADER, SIGNATURE_TYPE_BODY, SIGNATURE_TYPE_QUERY, Client

from cio_desktop.protocol.oauth1 import body_hash
from cio_desktop.service.verify import NonceMemory
from tests.support import asgi, old_clients
from tests.support.asgi import Answer
from tests.support.service_world import FORM, KEY, NOW, SECRET, World, world

Pairs = Sequence[tuple[str, str]]


def _enc(text: str) -> str:
    return quote(text, safe="~")


def oauth_fields(**changes: str | None) -> list[tuple[str, str]]:
    fields: dict[str, str | None] = {
        "oauth_consumer_key": KEY,
        "oauth_nonce": "n1",
        "oauth_signature_method": "HMAC-SHA1",
        "oauth_timestamp": str(NOW),
        "oauth_version": "1.0",
    }
    fields |= changes
    return [(name, value) for name, value in fields.items() if value is not None]


def by_hand(method: str, path: str, ordered: Pairs, secret: str = SECRET, host: str = asgi.HOST) -> str:
    """A signature over pairs exactly in the order given, independent of the code under test."""
    normal = "&".join(f"{_enc(name)}={_enc(value)}" for name, value in ordered)
    base = "&".join((method, _enc(f"http://{host}{path}"), _enc(normal)))
    return base64.b64encode(hmac.new(f"{_enc(secret)}&".encode(), base.encode(), hashlib.sha1).digest()).decode()


def header_of(fields: Pairs, signature: str, start: str = "", separator: str = ", ") -> tuple[str, str]:
    pairs = [*fields, ("oauth_signature", signature)]
    return ("Authorization", "OAuth " + start + separator.join(f'{name}="{_enc(value)}"' for name, value in pairs))


async def call(
    w: World,
    headers: Pairs,
    method: str = "GET",
    target: str = "/2.0/accounts",
    body: bytes = b"",
    kind: str | None = None,
) -> Answer:
    given = list(headers)
    if kind is not None:
        given.append(("Content-Type", kind))
    return await asgi.request(w.app, method, target, headers=given, body=body)


async def simple(w: World, fields: Pairs, *, secret: str = SECRET, signature: str | None = None) -> Answer:
    made = by_hand("GET", "/2.0/accounts", sorted(fields), secret) if signature is None else signature
    return await call(w, [header_of(fields, made)])


def refused(answer: Answer) -> str:
    assert answer.status == 401, answer
    body = answer.json()
    assert (body["type"], body["code"], body["success"]) == ("error", 105, False)
    return str(body["value"])


async def test_a_correct_signature_is_taken_once(w: World) -> None:
    assert (await simple(w, oauth_fields())).status == 200
    assert "seen before" in refused(await simple(w, oauth_fields()))
    assert (await simple(w, oauth_fields(oauth_nonce="n2"))).status == 200


@pytest.mark.parametrize("version", ["1.0", None])
@pytest.mark.parametrize(("start", "separator"), [("", ","), ("", ", "), ('realm="", ', ", "), ('realm="x",', ",")])
async def test_header_spellings(w: World, start: str, separator: str, version: str | None) -> None:
    fields = oauth_fields(oauth_version=version)
    signature = by_hand("GET", "/2.0/accounts", sorted(fields))
    fields.reverse()  # the order in the header is free
    assert (await call(w, [header_of(fields, signature, start, separator)])).status == 200


@pytest.mark.parametrize(
    "changes",
    [
        {"oauth_consumer_key": None},
        {"oauth_nonce": None},
        {"oauth_nonce": ""},
        {"oauth_timestamp": None},
        {"oauth_signature_method": None},
        {"oauth_signature_method": "PLAINTEXT"},
        {"oauth_signature_method": "RSA-SHA1"},
        {"oauth_version": "2.0"},
        {"oauth_token": "something"},
        {"oauth_consumer_key": "unknown"},
        {"oauth_timestamp": "soon"},
        {"oauth_timestamp": "-5"},
        {"oauth_timestamp": "١٣٣٢٧٩١٣٠٦"},
        {"oauth_timestamp": "9" * 400},
        {"oauth_timestamp": str(NOW - 301)},
        {"oauth_timestamp": str(NOW + 301)},
        {"oauth_timestamp": str(NOW + 10**11)},
    ],
)
async def test_fields_that_are_refused_though_signed(w: World, changes: dict[str, str | None]) -> None:
    refused(await simple(w, oauth_fields(**changes)))


async def test_an_empty_token_is_as_good_as_none(w: World) -> None:
    assert (await simple(w, oauth_fields(oauth_token=""))).status == 200


@pytest.mark.parametrize("signature", ["", "AAAA", "not base64 at all", "ü", "%FF", "x" * 100_000])
async def test_wrong_signatures(w: World, signature: str) -> None:
    refused(await simple(w, oauth_fields(), signature=signature))


async def test_a_wrong_secret_and_the_base_string_that_should_have_been_signed(w: World) -> None:
    words = refused(await simple(w, oauth_fields(), secret="wrong"))
    assert words.startswith("Invalid signature ")
    assert f"Signature base string should be GET&{_enc('http://' + asgi.HOST + '/2.0/accounts')}&" in words
    assert SECRET not in words


async def test_a_mail_password_is_covered_in_the_base_string(w: World) -> None:
    body = b"password=hunter%26two&server=s&provider_refresh_token=canary&provider_token_secret=canary"
    headers = [w.sign("POST", "/2.0/accounts", parse_qsl(body.decode()), secret="wrong")]
    words = refused(await call(w, headers, "POST", "/2.0/accounts", body, FORM))
    assert "password%3D[...]%26" in words
    assert "hunter" not in words
    assert "two" not in words
    assert "canary" not in words
    assert "server%3Ds" in words


@pytest.mark.parametrize(
    "header",
    ["", "OAuth", "OAuth ", "OAuth oauth_nonce", "Basic a2V5", "Bearer x", 'OAuth a="%FF"', "OAuth " + 'x="y",' * 5000],
)
async def test_headers_that_are_no_signature(w: World, header: str) -> None:
    refused(await call(w, [("Authorization", header)]))


async def test_doubled_fields_and_doubled_headers(w: World) -> None:
    fields = [*oauth_fields(), ("oauth_nonce", "n2")]
    refused(await simple(w, fields))
    good = header_of(oauth_fields(), by_hand("GET", "/2.0/accounts", sorted(oauth_fields())))
    refused(await call(w, [good, good]))


@pytest.mark.parametrize("off", [-300, 0, 300])
async def test_five_minutes_both_ways(w: World, off: int) -> None:
    w.now = NOW + 1000
    fields = oauth_fields(oauth_timestamp=str(NOW + 1000 + off))
    assert (await simple(w, fields)).status == 200


async def test_what_was_signed_before_the_service_started_is_refused(w: World) -> None:
    w.now = NOW + 10
    assert "before the service started" in refused(await simple(w, oauth_fields(oauth_timestamp=str(NOW - 1))))
    assert (await simple(w, oauth_fields(oauth_timestamp=str(NOW)))).status == 200


async def test_a_bad_signature_uses_up_no_nonce(w: World) -> None:
    refused(await simple(w, oauth_fields(), secret="wrong"))
    assert (await simple(w, oauth_fields())).status == 200


def test_nonces_are_bounded_and_stay_safe() -> None:
    from cio_desktop.protocol.oauth1 import Verified

    memory = NonceMemory(NOW, limit=10)
    for second in range(20):
        assert memory.admit(Verified(KEY, "n", NOW + second), NOW + 20)
    for second in range(20):
        assert not memory.admit(Verified(KEY, "n", NOW + second), NOW + 20)
    assert not memory.admit(Verified(KEY, "another", NOW + 3), NOW + 20)  # as old as what was forgotten
    assert memory.admit(Verified(KEY, "another", NOW + 19), NOW + 20)
    assert memory.admit(Verified("key2", "n", NOW + 19), NOW + 20)


# The four readings. Each signs by hand in the order its client does.

TARGET = "/2.0/accounts/{id}/messages/{message}/folders"


def _rfc(pairs: Pairs) -> Pairs:
    return sorted(pairs)


def _as_sent(pairs: Pairs) -> Pairs:
    return sorted(pairs, key=lambda pair: pair[0])


def _natural(pairs: Pairs) -> Pairs:
    order = {"folder 9": 0, "folder 10": 1}
    return sorted(pairs, key=lambda pair: (pair[0], order.get(pair[1], 0), pair[1]))


def _collapsed(pairs: Pairs) -> Pairs:
    return sorted((name.partition("[")[0], value) for name, value in pairs)


@pytest.mark.parametrize(
    ("reading", "form"),
    [
        pytest.param(_rfc, [("add[]", "alpha"), ("add[]", "zeta")], id="RFC 5849"),
        pytest.param(_rfc, [("add[]", "zeta"), ("add[]", "alpha")], id="RFC 5849, sent in another order"),
        pytest.param(_as_sent, [("add[]", "zeta"), ("add[]", "alpha")], id="rauth"),
        pytest.param(_natural, [("add[]", "folder 10"), ("add[]", "folder 9")], id="php"),
        pytest.param(_collapsed, [("add[0]", "zeta"), ("add[1]", "alpha")], id="node request"),
        pytest.param(_rfc, [("add", "x"), ("remove", "INBOX")], id="scalars"),
        pytest.param(_rfc, [("add", "ü ~*'()!&=+%"), ("remove", "")], id="odd characters"),
    ],
)
async def test_the_readings_of_a_signature(w: World, reading: object, form: list[tuple[str, str]]) -> None:
    path = TARGET.format(id=w.account, message=w.messages[0])
    signature = by_hand("POST", path, reading([*oauth_fields(), *form]))  # type: ignore[operator]
    body = "&".join(f"{_enc(name)}={_enc(value)}" for name, value in form).encode()
    answer = await call(w, [header_of(oauth_fields(), signature)], "POST", path, body, FORM)
    assert answer.status == 200, answer


async def test_the_seeds_raw_brackets_verify_and_a_changed_body_does_not(tmp_path: Path) -> None:
    body = b"add[]=new%20folder%201&add[]=new%20folder%202&remove=INBOX"
    async with world(tmp_path) as w:
        path = TARGET.format(id=w.account, message=w.messages[0])
        signature = by_hand("POST", path, sorted([*oauth_fields(), *parse_qsl(body.decode())]))
        header = [header_of(oauth_fields(), signature)]
        refused(await call(w, header, "POST", path, body.replace(b"INBOX", b"Sent"), FORM))
        assert (
            await call(w, header, "POST", path, body, "Application/X-www-form-urlencoded; charset=utf-8")
        ).status == 200


async def test_a_changed_path_query_method_or_host_is_refused(w: World) -> None:
    header = [w.sign("GET", f"{w.path}?a=b")]
    refused(await call(w, header, "GET", f"{w.path}?a=c"))
    refused(await call(w, header, "GET", w.path))
    refused(await call(w, header, "GET", f"{w.path}/?a=b"))
    refused(await call(w, header, "DELETE", f"{w.path}?a=b"))
    other = [*header, ("Host", "localhost:8800")]
    refused(await call(w, other, "GET", f"{w.path}?a=b"))
    assert (await call(w, header, "GET", f"{w.path}?a=b")).status == 200


def _long_form(*more: tuple[str, str]) -> bytes:
    return b"&".join([*(b"a%d=" % number for number in range(5000)), urlencode(more).encode()])


async def test_a_long_body_with_a_wrong_signature_keeps_nobody_waiting(w: World) -> None:
    wrong = [w.sign("POST", w.path, secret="wrong")]
    long = [asyncio.create_task(call(w, wrong, "POST", w.path, b"a=" + b"<a>" * 700_000, FORM)) for _ in range(3)]
    await asyncio.sleep(0)
    assert (await w.get(w.path)).status == 200
    assert not long[-1].done()
    for task in long:
        assert len(refused(await task)) < 40_000


@pytest.mark.parametrize(("key", "status"), [(KEY, 200), ("another", 401)])
async def test_a_long_form_that_is_signed_within(w: World, key: str, status: int) -> None:
    """With a key of ours it is taken; else it is not even gone through."""
    fields = [(name, key if name == "oauth_consumer_key" else value) for name, value in oauth_fields()]
    pairs = [*parse_qsl(_long_form(*fields).decode(), keep_blank_values=True)]
    body = _long_form(*fields, ("oauth_signature", by_hand("POST", w.path, sorted(pairs))))
    answer = await call(w, [], "POST", w.path, body, FORM)
    assert answer.status == status, answer
    if status == 401:
        assert refused(answer) == "The request is not signed with a key of this service"


@pytest.mark.parametrize("id_", ["%3Ca%2Fb%2Fc%40github.com%3E", "%3Ca/b/c@github.com%3E", "<a/b/c@github.com>"])
async def test_the_path_is_signed_as_it_was_sent(w: World, id_: str) -> None:
    path = TARGET.format(id=w.account, message=id_)
    signature = by_hand("GET", path, sorted(oauth_fields()))
    answer = await call(w, [header_of(oauth_fields(), signature)], "GET", path)
    assert [ref["name"] for ref in answer.json()] == ["INBOX", "Sent"]


async def test_json_and_multipart_bodies_are_not_signed(tmp_path: Path) -> None:
    part = b'--B\r\nContent-Disposition: form-data; name="add"\r\n\r\nBills\r\n--B--\r\n'
    async with world(tmp_path) as w:
        path = TARGET.format(id=w.account, message=w.messages[0])
        answer = await call(w, [w.sign("POST", path)], "POST", path, part, "multipart/form-data; boundary=B")
        assert answer.status == 200, answer
        answer = await call(w, [w.sign("PUT", path)], "PUT", path, b'[{"name":"Sent"}]', "application/json")
        assert answer.status == 200, answer


async def test_a_body_hash_covers_a_json_body(tmp_path: Path) -> None:
    body = b'[{"name":"Sent"}]'
    async with world(tmp_path) as w:
        path = TARGET.format(id=w.account, message=w.messages[0])
        header = [w.sign("PUT", path, body=body)]
        refused(await call(w, header, "PUT", path, body.replace(b"Sent", b"Bill"), "application/json"))
        assert (await call(w, header, "PUT", path, body, "application/json")).status == 200
        assert body_hash(b"") == base64.b64encode(hashlib.sha1(b"").digest()).decode()


# Independent judges: what other libraries sign is taken, wherever they put it.


@pytest.mark.parametrize("place", [SIGNATURE_TYPE_AUTH_HEADER, SIGNATURE_TYPE_QUERY])
@pytest.mark.parametrize(
    "target", ["/2.0/accounts", "/2.0/accounts?email=a%2Bb%40x.y&status_ok=1&email=", "/2.0/accounts/?x=%E2%82%AC"]
)
async def test_oauthlib_get(w: World, place: str, target: str) -> None:
    client = Client(KEY, client_secret=SECRET, signature_type=place, timestamp=str(NOW), nonce="n" * 20)
    url, headers, _ = client.sign(f"http://{asgi.HOST}{target}")
    answer = await call(w, list(headers.items()), "GET", url.removeprefix(f"http://{asgi.HOST}"))
    assert answer.status == 200, answer


@pytest.mark.parametrize("place", [SIGNATURE_TYPE_AUTH_HEADER, SIGNATURE_TYPE_QUERY, SIGNATURE_TYPE_BODY])
async def test_oauthlib_post(w: World, place: str) -> None:
    client = Client(KEY, client_secret=SECRET, signature_type=place, timestamp=str(NOW), nonce="n" * 20)
    target = f"http://{asgi.HOST}{w.path}"
    url, headers, body = client.sign(target, "POST", "first_name=Grace%20%26", {"Content-Type": FORM})
    answer = await call(w, list(headers.items()), "POST", url.removeprefix(f"http://{asgi.HOST}"), body.encode())
    assert answer.status == 200, answer
    assert (await w.get(w.path)).json()["first_name"] == "Grace &"


async def test_oauth_fields_in_two_places_are_refused(w: World) -> None:
    target = "/2.0/accounts?oauth_nonce=n2"
    refused(await call(w, [w.sign("GET", target)], "GET", target))


@pytest.mark.parametrize(
    "form",
    [
        {"add": "new folder 1", "remove": "INBOX"},
        {"add[]": ["zeta", "alpha"], "remove": "INBOX"},
        {"add": "ü & ~*'()!", "body": ""},
    ],
)
async def test_rauth_post(w: World, form: dict[str, str | list[str]]) -> None:
    """What the Python clients of Context.IO are built on."""
    path = TARGET.format(id=w.account, message=w.messages[0])
    url = f"http://{asgi.HOST}{path}"
    fields = dict(oauth_fields())
    request = old_clients.RauthRequest("POST", url, fields, form)
    fields["oauth_signature"] = old_clients.rauth_signatures(SECRET, [request])[0]
    listed = ", ".join(f'{name}="{_enc(value)}"' for name, value in fields.items())
    headers = [("Authorization", f'OAuth realm="", {listed}')]
    answer = await call(w, headers, "POST", path, urlencode(form, True).encode(), FORM)
    assert answer.status == 200, answer
