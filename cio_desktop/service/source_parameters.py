"""The parameters of a source (API.md, Sources): for a new one, for a change. Checks form, not truth."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from ipaddress import ip_address
from urllib.parse import urlsplit

from cio_desktop.engine.api import Credential, NewGrant, NewSource, OAuth1Token, Password
from cio_desktop.language import Said
from cio_desktop.protocol.enums import SyncPeriod

from .errors import BadParameter
from .parameters import Parameters

PROVIDER = ("provider_refresh_token", "provider_token", "provider_token_secret", "provider_consumer_key")
SOURCE_MARKS = ("server", "username", "password", "port", "use_ssl", *PROVIDER)
_EMAIL = re.compile(r"[^\s@\x00-\x1f\x7f]+@[^\s@\x00-\x1f\x7f]+\Z")
_HOST = re.compile(r"[^\s/@\\?#\x00-\x1f\x7f]{1,255}\Z")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_TOKEN = re.compile(r"[\x20-\x7e]{1,16384}\Z")
_SHA256 = re.compile(r"[0-9a-f]{64}\Z")


def read_email(parameters: Parameters, name: str = "email") -> str:
    email = parameters.required(name).strip()
    if len(email) > 320 or not _EMAIL.match(email):
        raise BadParameter(name, Said("is not an e-mail address"))
    return email


def read_new_source(parameters: Parameters) -> NewSource:
    check_settled(parameters)
    email = read_email(parameters)
    server = parameters.required("server").strip()
    if not _HOST.match(server):
        raise BadParameter("server", Said("is not the name or address of a host"))
    username = _line(parameters, "username")
    if username is None:
        raise BadParameter("username", Said("this parameter is required"))
    use_ssl = parameters.only_one("use_ssl")
    if use_ssl is None:
        raise BadParameter("use_ssl", Said("this parameter is required"))
    port = parameters.integer("port", low=1, high=65535)
    if port is None:
        raise BadParameter("port", Said("this parameter is required"))
    if (parameters.text("type") or "imap").lower() != "imap":
        raise BadParameter("type", "the only supported type is IMAP")
    return NewSource(
        email=email,
        server=server,
        username=username,
        port=port,
        use_ssl=use_ssl,
        insecure=parameters.flag("insecure") or False,
        certificate_sha256=read_certificate(parameters),
        sync_period=read_period(parameters) or SyncPeriod.default().seconds,
        raw_file_list=parameters.flag("raw_file_list") or False,
        sync_all_folders=parameters.flag("sync_all_folders") is not False,
        sync_folders=_line(parameters, "sync_folders"),
        expunge_on_deleted_flag=parameters.flag("expunge_on_deleted_flag") or False,
        origin_ip=_read_ip(parameters, "origin_ip"),
        callback_url=read_url(parameters, "callback_url"),
        status_callback_url=read_url(parameters, "status_callback_url"),
    )


async def read_credential(
    parameters: Parameters, known: Callable[[str], Awaitable[bool]], *, required: bool = False
) -> Credential | None:
    """What the source signs in with; None when nothing was given.

    A password is ignored when any provider parameter is there. Those need a key that is configured: `known` tells.
    """
    given = {name: _token(parameters, name) for name in PROVIDER}
    if not any(given.values()):
        password = _password(parameters)
        if password is None and required:
            raise BadParameter("password", Said("this parameter is required"))
        return None if password is None else Password(password)
    key, refresh_token = given["provider_consumer_key"], given["provider_refresh_token"]
    token, token_secret = given["provider_token"], given["provider_token_secret"]
    if key is None:
        raise BadParameter(
            "provider_consumer_key", Said("this parameter is required with the other provider parameters")
        )
    if not await known(key):
        raise BadParameter("provider_consumer_key", Said("no OAuth provider with this key is configured"))
    if refresh_token is not None:
        return NewGrant(key, refresh_token, email=parameters.text("email") or "")
    for name, value in (("provider_token", token), ("provider_token_secret", token_secret)):
        if value is None:
            raise BadParameter(name, Said("this parameter is required, or provider_refresh_token instead"))
    return OAuth1Token(key, token or "", token_secret or "")


def _password(parameters: Parameters) -> str | None:
    password = parameters.text("password")
    if password is not None and re.search(r"[\x00\r\n]", password):
        raise BadParameter("password", Said("can't hold line breaks or NUL"))
    return password


def _token(parameters: Parameters, name: str) -> str | None:
    text = parameters.text(name)
    if text is not None and not _TOKEN.match(text):
        raise BadParameter(name, Said("has characters that no key and no token has"))
    return text


def read_certificate(parameters: Parameters) -> str | None:
    """The SHA-256 of a certificate, with or without colons (ours)."""
    text = parameters.text("certificate_sha256")
    if text is None:
        return None
    plain = text.strip().replace(":", "").lower()
    if not _SHA256.match(plain):
        raise BadParameter("certificate_sha256", Said("must be the 64 hexadecimal digits of a SHA-256"))
    return plain


def read_period(parameters: Parameters) -> int | None:
    """Seconds."""
    text = parameters.text("sync_period")
    if text is None:
        return None
    try:
        return SyncPeriod.parse(text).seconds
    except ValueError as error:
        raise BadParameter("sync_period", Said("must be one of {values}", values=", ".join(SyncPeriod))) from error


def check_settled(parameters: Parameters) -> None:
    """Refuses what nothing here can do: these two are settled, and stand in answers as they are."""
    if parameters.flag("sync_flags") is False:
        raise BadParameter("sync_flags", "must be 1: the flags of messages are always kept as the mail server has them")
    check_service_level(parameters)


def check_service_level(parameters: Parameters) -> None:
    if parameters.choice("service_level", ("pro", "basic")) == "basic":
        raise BadParameter("service_level", "must be pro: there is no other level here")


def _read_ip(parameters: Parameters, name: str) -> str | None:
    text = parameters.text(name)
    if text is None:
        return None
    try:
        return str(ip_address(text.strip()))
    except ValueError as error:
        raise BadParameter(name, "is no address of the Internet Protocol, like 192.0.2.7") from error


def read_url(parameters: Parameters, name: str) -> str | None:
    text = parameters.text(name)
    if text is None:
        return None
    try:
        parts = urlsplit(text)
        good = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        good = False
    else:
        good = good and parts.username is None and parts.password is None
    if not good or len(text) > 2000 or re.search(r"[\x00-\x20\x7f]", text):
        raise BadParameter(name, Said("must be an http or https address without a user name"))
    return text


def _line(parameters: Parameters, name: str) -> str | None:
    text = parameters.text(name)
    if text is not None and (len(text) > 1000 or _CONTROL.search(text)):
        raise BadParameter(name, "must be one short line of text")
    return text
