"""What is asked at the provider's back door: exchange, refresh, revocation, device sign-in (RFC 6749, 7009, 8628).

One request each, never a redirect, the answer bounded in time and size. Client id and secret go into the body: several
providers want them nowhere else. Knows no grant that lasts: grants.py keeps those.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from cio_desktop.language import Said
from cio_desktop.net.http import AnswerTooLarge, HttpClient, HttpError, HttpTimeout, Response

from .answers import TokenAnswer, fields_of, has_access, has_token, is_code, seconds, token_answer
from .attempt import Attempt
from .errors import BadAnswer, OAuthError, ProviderUnavailable
from .provider import ProviderSettings, check_endpoint
from .refusals import CODE, error_of_code

SECONDS = 30.0
REVOKE_SECONDS = 10.0
DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
DEVICE_LONGEST = 1800
DEVICE_PAUSE = 5
DEVICE_PAUSE_LONGEST = 60

_AADSTS = re.compile(r"AADSTS\d{1,12}")
_USER_CODE = re.compile(r"[\x21-\x7e]{1,64}")


@dataclass(frozen=True, slots=True)
class DeviceCode:
    """What the person types where, on whichever device."""

    device_code: str = field(repr=False)
    user_code: str
    verification_uri: str
    expires_in: int
    interval: int


async def exchange(provider: ProviderSettings, attempt: Attempt, code: str, http: HttpClient) -> TokenAnswer:
    """The code of a sign-in for tokens. The attempt must be one of this very provider."""
    if attempt.provider != provider:
        raise OAuthError(Said("This sign-in belongs to another provider."), code="oauth.issuer")
    fields = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": attempt.redirect_uri,
        "code_verifier": attempt.verifier,
    }
    return _lasting(_tokens(await _post(provider, provider.token_endpoint, fields, http)))


async def refresh(provider: ProviderSettings, refresh_token: str, http: HttpClient) -> TokenAnswer:
    """Its access token may be `unusable`; what refresh token came with it counts in any case."""
    fields = {"grant_type": "refresh_token", "refresh_token": refresh_token}
    return _tokens(await _post(provider, provider.token_endpoint, fields, http))


async def revoke(provider: ProviderSettings, token: str, http: HttpClient) -> bool:
    """Gives the access back. False: this provider has no way to."""
    if provider.revocation_endpoint is None:
        return False
    fields = {"token": token, "token_type_hint": "refresh_token"}
    answer = await _send(provider, provider.revocation_endpoint, fields, http, REVOKE_SECONDS)
    if not 200 <= answer.status < 300:
        error = _error(answer)
        # what is gone need not go (Google says so with an error)
        if error.detail.split(" ")[0] != "invalid_token":
            raise error
    return True


async def device_start(provider: ProviderSettings, http: HttpClient) -> DeviceCode:
    if provider.device_endpoint is None:
        raise OAuthError(Said("{name} has no sign-in on another device.", name=provider.name), code="oauth.bad_answer")
    given = await _post(provider, provider.device_endpoint, {"scope": provider.scope}, http)
    uri = given.get("verification_uri") or given.get("verification_url")
    code, user_code = given.get("device_code"), given.get("user_code")
    if not is_code(code) or not isinstance(user_code, str) or not _USER_CODE.fullmatch(user_code):
        raise unusable("no_code")
    if not isinstance(uri, str):
        raise unusable("no_address")
    return DeviceCode(
        device_code=code,
        user_code=user_code,
        verification_uri=check_endpoint(uri, "verification_uri"),
        expires_in=min(seconds(given.get("expires_in"), DEVICE_LONGEST), DEVICE_LONGEST),
        interval=min(max(1, seconds(given.get("interval"), DEVICE_PAUSE)), DEVICE_PAUSE_LONGEST),
    )


async def device_poll(
    provider: ProviderSettings,
    device: DeviceCode,
    http: HttpClient,
    *,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> TokenAnswer:
    """Asks until the person has typed the code. Raises oauth.expired when that took too long, Denied, and the usual."""
    fields = {"grant_type": DEVICE_GRANT, "device_code": device.device_code}
    pause, left = float(device.interval), float(device.expires_in)
    while left > 0:
        await sleep(min(pause, left))
        left -= pause
        try:
            return _lasting(_tokens(await _post(provider, provider.token_endpoint, fields, http)))
        except ProviderUnavailable as error:
            pause = min(pause + 5, DEVICE_PAUSE_LONGEST)
            if left <= 0:
                raise error
        except OAuthError as error:
            match error.detail.split(" ")[0]:
                case "authorization_pending":
                    pass
                case "slow_down":
                    pause = min(pause + 5, DEVICE_PAUSE_LONGEST)
                case "expired_token":
                    break
                case _:
                    raise
    raise OAuthError(Said("The code was not typed in time. Start the sign-in again."), code="oauth.expired")


async def _post(
    provider: ProviderSettings, endpoint: str, fields: Mapping[str, str], http: HttpClient
) -> dict[str, Any]:
    answer = await _send(provider, endpoint, fields, http, SECONDS)
    given = fields_of(answer.body, whole=answer.flaw is None)
    if given is not None and has_access(given):
        return given
    if not 200 <= answer.status < 300:
        raise _error(answer)
    if given is None:
        raise unusable("not_json")
    if given.get("error"):  # some say it with a friendly status
        raise _error(answer)
    return given


async def _send(
    provider: ProviderSettings, endpoint: str, fields: Mapping[str, str], http: HttpClient, seconds: float
) -> Response:
    form = {**fields, "client_id": provider.key}
    if provider.client_secret is not None:
        form["client_secret"] = provider.client_secret
    try:
        answer = await http.post_form(check_endpoint(endpoint), form, timeout=seconds)
        if answer.flaw is not None and not has_token(fields_of(answer.body, whole=False) or {}):
            raise answer.flaw
        return answer
    except AnswerTooLarge:
        raise unusable("too_large") from None
    except HttpTimeout:
        raise ProviderUnavailable(
            Said("The provider's sign-in server didn't answer in time. Try again later."),
            detail="timeout",
            unreached=True,
        ) from None
    except HttpError:
        raise ProviderUnavailable(
            Said("The provider's sign-in server can't be reached. Check the connection, or try again later."),
            detail="unreachable",
            unreached=True,
        ) from None


def _tokens(given: Mapping[str, Any]) -> TokenAnswer:
    """Raises BadAnswer where there is nothing to use and nothing to keep."""
    answer = token_answer(given)
    if answer.unusable and answer.refresh_token is None:
        raise unusable(answer.unusable)
    return answer


def _lasting(answer: TokenAnswer) -> TokenAnswer:
    """A sign-in that ends with its first access token is of no use to a program that works by itself."""
    if answer.unusable:
        raise unusable(answer.unusable)
    if answer.refresh_token is None:
        raise OAuthError(
            Said(
                "The provider gave access for a short time only (no refresh token). Check the scope in the settings "
                "under OAuth providers (many need offline_access), or take this program's access away in your "
                "account at the provider and connect again."
            ),
            code="oauth.no_refresh_token",
        )
    return answer


_UNUSABLE = {
    "no_code": Said("There is no code in it."),
    "no_address": Said("There is no address in it."),
    "no_token": Said("There is no access token in it."),
    "token_type": Said("Its token is of an unknown type."),
    "not_json": Said("It isn't JSON."),
    "too_large": Said("It is too large."),
}


def unusable(why: str) -> BadAnswer:
    """The error for an answer that can't be used."""
    return BadAnswer(
        Said("The provider's sign-in server gave an answer that can't be used.")
        + _UNUSABLE[why]
        + Said("Check the token address of the provider in the settings."),
        detail=why,
    )


def _error(answer: Response) -> OAuthError:
    """The error an answer stands for. An unknown code is a bad answer and nothing worse."""
    given = fields_of(answer.body) or {}
    code, description = given.get("error"), given.get("error_description")
    code = code if isinstance(code, str) and CODE.fullmatch(code) else ""
    description = description if isinstance(description, str) else ""
    number = _AADSTS.search(description)
    status = f"status {answer.status}"  # as it is: for logs
    detail = " ".join(filter(None, (code or status, number[0] if number else "")))
    if answer.status >= 500 or answer.status in (408, 429) or code in ("temporarily_unavailable", "server_error"):
        return ProviderUnavailable(
            Said("The provider's sign-in server is busy or down. Try again later."),
            detail=detail,
            retry_after=_retry_after(answer),
        )
    if code == "invalid_request" and "client_secret" in description:
        code = "invalid_client"  # Google, where the secret is missing
    return error_of_code(code, detail)


def _retry_after(answer: Response) -> float | None:
    text = answer.headers.get("retry-after", "")
    return min(float(text), 3600.0) if text.isascii() and text.isdigit() and len(text) < 8 else None
