"""BODYSTRUCTURE, ENVELOPE and the parts of a message, from its bytes."""

import email
import email.utils
import re
from email.message import Message as Mail
from functools import lru_cache

from tests.support.fake_imap.parse import quote, quote_or_nil


@lru_cache(maxsize=4096)
def parsed(raw: bytes) -> Mail:
    return email.message_from_bytes(raw)


def _field(mail: Mail, name: str) -> bytes | None:
    value = mail.get(name)
    return None if value is None else _bytes(str(value))


def _bytes(text: str) -> bytes:
    unfolded = re.sub(r"\r?\n[ \t]+", " ", text)
    return unfolded.encode("utf-8", "surrogateescape")


def _addresses(mail: Mail, name: str) -> bytes:
    values = mail.get_all(name)
    if not values:
        return b"NIL"
    found = []
    for display, address in email.utils.getaddresses([_bytes(str(v)).decode("utf-8", "replace") for v in values]):
        local, _, host = address.rpartition("@")
        parts = (display.encode() or None, None, local.encode(), host.encode())
        found.append(b"(" + b" ".join(quote_or_nil(part) for part in parts) + b")")
    return b"(" + b"".join(found) + b")" if found else b"NIL"


@lru_cache(maxsize=4096)
def envelope(raw: bytes) -> bytes:
    mail = parsed(raw)
    senders = _addresses(mail, "From")
    parts = [quote_or_nil(_field(mail, "Date")), quote_or_nil(_field(mail, "Subject")), senders]
    for name in ("Sender", "Reply-To"):
        parts.append(_addresses(mail, name) if mail.get(name) else senders)
    parts += [_addresses(mail, name) for name in ("To", "Cc", "Bcc")]
    parts += [quote_or_nil(_field(mail, name)) for name in ("In-Reply-To", "Message-ID")]
    return b"(" + b" ".join(parts) + b")"


def _parameters(pairs: list[tuple[str, str]]) -> bytes:
    if not pairs:
        return b"NIL"
    return b"(" + b" ".join(quote(_bytes(each)) for pair in pairs for each in pair) + b")"


def _content_parameters(mail: Mail, header: str) -> list[tuple[str, str]]:
    found = mail.get_params(header=header, failobj=[])
    pairs = [(name, value if isinstance(value, str) else value[2]) for name, value in found[1:]]
    return [(name, value.strip('"')) for name, value in pairs]


def body_of(mail: Mail) -> bytes:
    """The content of a part as it stands in the message."""
    if mail.is_multipart():
        return mail.as_bytes().partition(b"\n\n")[2]
    payload = mail.get_payload(decode=False)
    return payload.encode("ascii", "surrogateescape") if isinstance(payload, str) else b""


def _single(mail: Mail, extended: bool) -> bytes:
    kind, _, subtype = mail.get_content_type().partition("/")
    parameters = _content_parameters(mail, "content-type")
    if kind == "text" and not parameters:
        parameters = [("charset", "us-ascii")]
    body = body_of(mail)
    parts = [
        quote(kind.encode()),
        quote(subtype.encode()),
        _parameters(parameters),
        quote_or_nil(_field(mail, "Content-ID")),
        quote_or_nil(_field(mail, "Content-Description")),
        quote(_field(mail, "Content-Transfer-Encoding") or b"7bit"),
        b"%d" % len(body),
    ]
    if kind == "text":
        parts.append(b"%d" % body.count(b"\n"))
    if extended:
        disposition = mail.get_content_disposition()
        shown = b"NIL"
        if disposition:
            shown = b"(%s %s)" % (
                quote(disposition.encode()),
                _parameters(_content_parameters(mail, "content-disposition")),
            )
        parts += [b"NIL", shown, b"NIL", b"NIL"]
    return b"(" + b" ".join(parts) + b")"


def _structure(mail: Mail, extended: bool) -> bytes:
    if mail.is_multipart() and mail.get_content_maintype() == "multipart":
        children = b"".join(_structure(child, extended) for child in mail.get_payload())  # type: ignore[arg-type]
        tail = b""
        if extended:
            tail = b" %s NIL NIL NIL" % _parameters(_content_parameters(mail, "content-type"))
        return b"(%s %s%s)" % (children, quote(mail.get_content_subtype().encode()), tail)
    return _single(mail, extended)


@lru_cache(maxsize=4096)
def body_structure(raw: bytes, extended: bool) -> bytes:
    return _structure(parsed(raw), extended)


def part(raw: bytes, numbers: list[int]) -> Mail | None:
    mail = parsed(raw)
    for number in numbers:
        if not mail.is_multipart():
            return mail if number == 1 and numbers[-1] == 1 else None
        children = mail.get_payload()
        if not isinstance(children, list) or not 0 < number <= len(children):
            return None
        child = children[number - 1]
        assert isinstance(child, Mail)
        mail = child
    return mail


def header_of(mail: Mail) -> bytes:
    lines = [f"{name}: {value}".encode("utf-8", "surrogateescape") for name, value in mail.raw_items()]
    return b"".join(line + b"\r\n" for line in lines) + b"\r\n"
