"""Whose mailbox the sign-in opened, as far as the provider tells: to notice that bob signed in where alice was meant.

A hint for a person, not a proof: the mail server decides whose mailbox a token opens. The id_token is read only as it
came straight from the token endpoint over TLS (OpenID Connect Core 3.1.3.7, 6: no signature check is needed there).
"""

from __future__ import annotations

import base64
import binascii
import re
import time
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

import msgspec

from cio_desktop.net.http import HttpClient, HttpError

from .answers import TokenAnswer
from .provider import ProviderSettings, check_endpoint

SECONDS = 10.0
SKEW = 300

_ADDRESS = re.compile(r"[^\s@<>\x00-\x1f\x7f]{1,64}@[^\s@<>\x00-\x1f\x7f]{1,255}")
_CLAIMS = ("email", "preferred_username", "upn")


async def who(
    provider: ProviderSettings, answer: TokenAnswer, http: HttpClient, *, now: Callable[[], float] = time.time
) -> str | None:
    """The mail address of the person who signed in; None if the provider does not tell it."""
    found = _address(_id_token(provider, answer.id_token, now())) if answer.id_token is not None else None
    if found is None and provider.userinfo_endpoint is not None:
        found = _address(await _userinfo(provider.userinfo_endpoint, answer.access_token, http))
    return found


async def _userinfo(endpoint: str, access_token: str, http: HttpClient) -> object:
    headers = {"authorization": f"Bearer {access_token}", "accept": "application/json"}  # as it is: HTTP
    try:
        answer = await http.ask("GET", check_endpoint(endpoint, "userinfo_endpoint"), headers=headers, timeout=SECONDS)
    except HttpError:
        return None
    return _json(answer.body) if answer.status == 200 else None


def _id_token(provider: ProviderSettings, token: str, now: float) -> object:
    """Its claims, when they are meant for us and still good."""
    parts = token.split(".")
    if len(parts) != 3:
        return None
    try:
        claims = _json(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except (binascii.Error, ValueError):
        return None
    if not isinstance(claims, dict):
        return None
    audience, expires = claims.get("aud"), claims.get("exp")
    for_us = provider.key in audience if isinstance(audience, list) else audience == provider.key
    fresh = isinstance(expires, int | float) and expires > now - SKEW
    return claims if for_us and fresh and _issued_by(provider, claims.get("iss")) else None


def _issued_by(provider: ProviderSettings, issuer: object) -> bool:
    if not isinstance(issuer, str):
        return False
    if provider.issuer is not None:
        return issuer == provider.issuer
    # Microsoft's issuer depends on the tenant of whoever signed in
    try:
        return urlsplit(issuer)[:2] == urlsplit(provider.token_endpoint)[:2]
    except ValueError:
        return False


def _address(claims: object) -> str | None:
    if not isinstance(claims, Mapping) or claims.get("email_verified") is False:
        return None
    for name in _CLAIMS:
        value = claims.get(name)
        if isinstance(value, str) and _ADDRESS.fullmatch(value):
            return value
    return None


def _json(body: bytes) -> Any:
    try:
        return msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
