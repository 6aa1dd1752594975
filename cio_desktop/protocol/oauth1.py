"""OAuth 1.0a, two-legged, HMAC-SHA1 (RFC 5849), for both sides. Pure functions: no I/O, no clock, no state.

Ours because the libraries refuse the documentation's own example body `add[]=…` (API.md, Signature). A verifier must
also read what the original clients sign against the RFC: repeated names in the order sent or in natural order, and
index keys collapsed (API.md, Signature).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import secrets
import string
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from urllib.parse import unquote, urlsplit

import msgspec

from .forms import Pairs, parse_form

SKEW = 300  # seconds a timestamp may be off, both ways
FORM_TYPE = "application/x-www-form-urlencoded"

_HEADER_PARAMETER = re.compile(r'([A-Za-z0-9_%.~-]+)="([^"]*)"')
_DIGITS = re.compile(r"(\d+)")
_FINAL_INDEX = re.compile(r"\[\d+\]$")
_UNRESERVED = (string.ascii_letters + string.digits + "-._~").encode()
_PERCENT = {ord("%")}


class SignatureError(Exception):
    """A request that can't be trusted. `base_string` is what should have been signed; it holds no secret."""

    def __init__(self, reason: str, *, signature: str = "", base_string: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.signature = signature
        self.base_string = base_string


class Unreadable(SignatureError):
    """Its parameters are no UTF-8, or too many: nobody can say whether it is signed."""

    def __init__(self) -> None:
        super().__init__("Unreadable request: its parameters are not in UTF-8, or too many")


class SignedRequest(msgspec.Struct, frozen=True):
    """A request exactly as received: nothing decoded, `body` whole, header names in any case resolved by the caller."""

    method: str
    scheme: str
    host: str  # the Host header
    raw_path: str
    raw_query: str
    authorization: str | None
    content_type: str | None
    body: bytes


class Verified(msgspec.Struct, frozen=True):
    """Who signed. The caller still has to refuse a nonce it saw before."""

    key: str
    nonce: str
    timestamp: int


def escape(text: str) -> str:
    """Percent-encoded (RFC 5849, 3.6). By whole replacements, as a stranger decides how long the text is."""
    data = text.encode()
    reserved = set(data.translate(None, _UNRESERVED))
    if not reserved:
        return text
    data = data.replace(b"%", b"%25")  # first: the others bring their own
    for byte in reserved - _PERCENT:
        data = data.replace(bytes((byte,)), b"%%%02X" % byte)
    return data.decode("ascii")


def base_uri(scheme: str, host: str, raw_path: str) -> str:
    host = host.lower()
    default = {"http": ":80", "https": ":443"}.get(scheme.lower())
    if default and host.endswith(default):
        host = host[: -len(default)]
    return f"{scheme.lower()}://{host}{raw_path or '/'}"


def base_string(method: str, uri: str, ordered: Iterable[tuple[str, str]]) -> str:
    """`ordered`: escaped names and values."""
    normal = "&".join(f"{name}={value}" for name, value in ordered)
    normal = normal.replace("%", "%25").replace("=", "%3D").replace("&", "%26")  # nothing else in it needs an escape
    return "&".join((method.upper(), escape(uri), normal))


def rfc_order(pairs: Iterable[tuple[str, str]]) -> Pairs:
    return sorted((escape(name), escape(value)) for name, value in pairs)


def sign(base: str, secret: str) -> str:
    digest = hmac.new(f"{escape(secret)}&".encode(), base.encode(), hashlib.sha1).digest()
    return base64.b64encode(digest).decode()


def body_hash(body: bytes) -> str:
    """`oauth_body_hash`: base64 SHA-1 of a body that is not a form, so that it is covered as well."""
    return base64.b64encode(hashlib.sha1(body).digest()).decode()


def authorization_header(
    method: str,
    url: str,
    form: Sequence[tuple[str, str]],
    key: str,
    secret: str,
    *,
    body: bytes | None = None,
    nonce: str | None = None,
    timestamp: int | None = None,
) -> str:
    """The `Authorization` value. `url` as it will be sent, `form` the pairs of a form body, `body` any other body."""
    parts = urlsplit(url)
    oauth = [
        ("oauth_consumer_key", key),
        ("oauth_nonce", nonce or secrets.token_hex(16)),
        ("oauth_signature_method", "HMAC-SHA1"),
        ("oauth_timestamp", str(timestamp if timestamp is not None else int(time.time()))),
        ("oauth_version", "1.0"),
    ]
    if body is not None:
        oauth.append(("oauth_body_hash", body_hash(body)))
    signed = rfc_order([*oauth, *parse_form(parts.query), *form])
    signature = sign(base_string(method, base_uri(parts.scheme, parts.netloc, parts.path), signed), secret)
    fields = [*oauth, ("oauth_signature", signature)]
    return "OAuth " + ", ".join(f'{name}="{escape(value)}"' for name, value in fields)


def consumer_key(request: SignedRequest) -> str | None:
    """The key a request says it is signed with; None when it says none. Raises SignatureError as `verify` does."""
    try:
        oauth, _ = _collect(request)
    except ValueError:
        raise Unreadable from None
    return dict(oauth).get("oauth_consumer_key")


def verify(request: SignedRequest, secret_of: Callable[[str], str | None], now: float) -> Verified:
    """Raises SignatureError for whatever is wrong; never anything else."""
    try:
        oauth, others = _collect(request)
        return _verify(request, oauth, others, secret_of, now)
    except ValueError:
        raise Unreadable from None


def _verify(
    request: SignedRequest,
    oauth: Pairs,
    others: Pairs,
    secret_of: Callable[[str], str | None],
    now: float,
) -> Verified:
    given = dict(oauth)
    if len(given) != len(oauth):
        raise SignatureError("An oauth_ parameter is given twice")
    for name in (
        "oauth_consumer_key",
        "oauth_nonce",
        "oauth_timestamp",
        "oauth_signature_method",
        "oauth_signature",
    ):
        if not given.get(name):
            raise SignatureError(f"{name} is missing")
    if given["oauth_signature_method"] != "HMAC-SHA1":
        raise SignatureError("Only HMAC-SHA1 is supported")
    if given.get("oauth_version", "1.0") != "1.0":
        raise SignatureError("Only OAuth version 1.0 is supported")
    if given.get("oauth_token"):
        raise SignatureError("Tokens are not supported: sign with the consumer key and secret alone")
    if not given["oauth_timestamp"].isascii() or not given["oauth_timestamp"].isdigit():
        raise SignatureError("oauth_timestamp is not a number")

    signature = given["oauth_signature"]
    secret = secret_of(given["oauth_consumer_key"])
    # an unknown key costs the same time as a known one
    known, secret = secret is not None, secret if secret is not None else "no such key"
    uri = base_uri(request.scheme, request.host, request.raw_path)
    pairs = [(name, value) for name, value in oauth if name != "oauth_signature"] + others
    match = False
    once = _without_copy(request, pairs)
    for reading in (*_readings(pairs), *(_readings(once) if once else ())):
        expected = sign(base_string(request.method, uri, reading), secret)
        match |= hmac.compare_digest(expected.encode(), signature.encode())
    if not (match and known):
        base = base_string(request.method, uri, rfc_order(pairs))
        raise SignatureError("Invalid signature", signature=signature, base_string=base)
    # only after the signature: a stranger learns nothing about our clock
    timestamp = int(given["oauth_timestamp"][:15])
    if abs(now - timestamp) > SKEW:
        raise SignatureError(f"oauth_timestamp is more than {SKEW} seconds off")
    stated = given.get("oauth_body_hash")
    if stated is not None and not hmac.compare_digest(stated.encode(), body_hash(request.body).encode()):
        raise SignatureError("oauth_body_hash does not match the body")
    return Verified(given["oauth_consumer_key"], given["oauth_nonce"], timestamp)


def _collect(request: SignedRequest) -> tuple[Pairs, Pairs]:
    """The oauth_ parameters and all others, from header, query and form. Only one of them may carry oauth_."""
    header: Pairs = []
    scheme, _, rest = (request.authorization or "").partition(" ")
    if scheme.lower() == "oauth":
        header = [
            (unquote(name, errors="strict"), unquote(value, errors="strict"))
            for name, value in _HEADER_PARAMETER.findall(rest)
        ]
        header = [pair for pair in header if pair[0] != "realm"]
    query = parse_form(request.raw_query)
    media_type = (request.content_type or "").partition(";")[0].strip().lower()
    form = parse_form(request.body) if media_type == FORM_TYPE else []
    places = [header, *([pair for pair in place if pair[0].startswith("oauth_")] for place in (query, form))]
    used = [place for place in places if place]
    if not used:
        raise SignatureError("The request is not signed")
    if len(used) > 1:
        raise SignatureError("oauth_ parameters stand in more than one place")
    return used[0], [pair for pair in query + form if not pair[0].startswith("oauth_")]


def _without_copy(request: SignedRequest, pairs: Pairs) -> Pairs | None:
    """The parameters once, where a form repeats the query that is signed: PHP's client sends lists in both when it
    signs in the query. None: it does not. What such a form says is what the query says, so nothing unsigned counts."""
    query = parse_form(request.raw_query)
    if not any(name == "oauth_signature" for name, _ in query) or not request.body:
        return None
    said = [pair for pair in query if not pair[0].startswith("oauth_")]
    signed = [pair for pair in query if pair[0] != "oauth_signature"]
    return signed if said and sorted(pairs) == sorted(signed + said) else None


def _readings(pairs: Pairs) -> Iterator[Pairs]:
    """RFC order, as-sent order of equal names (rauth), natural order (PHP), index keys collapsed (npm request). Each
    order once: without repeated names and index keys there is only one."""
    escaped = [(escape(name), escape(value)) for name, value in pairs]
    yield sorted(escaped)
    if len({name for name, _ in escaped}) < len(escaped):
        yield sorted(escaped, key=lambda pair: pair[0])
        yield sorted(escaped, key=lambda pair: (pair[0], _natural(pair[1])))
    if any(_FINAL_INDEX.search(name) for name, _ in pairs):
        values = (value for _, value in escaped)
        collapsed = [
            (escape(_FINAL_INDEX.sub("", name)), value) for (name, _), value in zip(pairs, values, strict=True)
        ]
        yield sorted(collapsed)
        yield sorted(collapsed, key=lambda pair: pair[0])


def _natural(text: str) -> list[tuple[int, str]]:
    return [(int(part[:18]), "") if part.isascii() and part.isdigit() else (-1, part) for part in _DIGITS.split(text)]
