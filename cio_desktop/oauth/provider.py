"""A provider as it is used: a preset, filled in with somebody's client id and whatever they changed.

Pure. `check_endpoint` judges every address twice: here, when it is entered, and again where it is opened or asked
(attempt.py, tokens.py), since what stands in a database may have come from elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlsplit

from cio_desktop.language import Said
from cio_desktop.net.loopback import is_loopback

from .errors import SettingsRefused
from .presets import Preset

ENDPOINTS = (
    "authorization_endpoint",
    "token_endpoint",
    "revocation_endpoint",
    "device_endpoint",
    "userinfo_endpoint",
)
REQUIRED = ("authorization_endpoint", "token_endpoint")
MECHANISMS = ("OAUTHBEARER", "XOAUTH2")
LONGEST = 2048

_UNSAFE = re.compile(r"[\x00-\x20\x7f-\x9f\\<>\"^`{|}]")
_TENANT = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,126}[A-Za-z0-9])?")
_KEY = re.compile(r"[\x21-\x7e]{1,512}")
_SCOPE = re.compile(r"[\x21\x23-\x5b\x5d-\x7e]+(?: [\x21\x23-\x5b\x5d-\x7e]+)*")
# parameters of the request that are ours to set
_RESERVED = {
    "client_id",
    "client_secret",
    "code_challenge",
    "code_challenge_method",
    "redirect_uri",
    "response_mode",
    "response_type",
    "scope",
    "state",
}


@dataclass(frozen=True, slots=True)
class ProviderSettings:
    """Made by `resolve`. `mechanisms`: SASL names, the preferred one first; empty leaves it to the mail server."""

    key: str
    type: str
    preset: str
    name: str
    authorization_endpoint: str
    token_endpoint: str
    scope: str
    redirect_uri: str
    client_secret: str | None = field(default=None, repr=False)
    issuer: str | None = None
    revocation_endpoint: str | None = None
    device_endpoint: str | None = None
    userinfo_endpoint: str | None = None
    mechanisms: tuple[str, ...] = ()
    extra: tuple[tuple[str, str], ...] = ()
    iss_required: bool = False

    @property
    def host(self) -> str:
        """The host the browser will open."""
        return urlsplit(self.authorization_endpoint).hostname or ""

    @property
    def loopback(self) -> bool:
        """Whether the browser comes back by itself. Otherwise the person pastes a code or an address."""
        return is_loopback_redirect(self.redirect_uri)


def check_endpoint(url: str, field: str = "") -> str:
    """The address itself. Raises SettingsRefused for anything but https (http: loopback hosts only)."""
    if not isinstance(url, str) or not url or len(url) > LONGEST or _UNSAFE.search(url) or not url.isascii():
        raise _refused(field, _NO_ADDRESS)
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise _refused(field, _NO_ADDRESS) from None
    if parts.scheme not in ("https", "http") or not url.lower().startswith((f"{parts.scheme}://",)):
        raise _refused(field, _NO_HTTPS)
    if not host:
        raise _refused(field, Said("This names no host."))
    if parts.username is not None or parts.password is not None or "@" in parts.netloc:
        raise _refused(field, Said("This must not hold a user name."))
    if "#" in url:
        raise _refused(field, Said("This must not have a # part."))
    if parts.scheme == "http" and not is_loopback(host):
        raise _refused(field, _NO_HTTPS)
    return url


def is_loopback_redirect(uri: str) -> bool:
    """Whether `uri` is one a listener on this machine can take: plain http, a loopback host."""
    parts = urlsplit(uri)
    return parts.scheme == "http" and bool(parts.hostname) and is_loopback(parts.hostname or "")


def check_key(key: str) -> str:
    """The client id itself. Raises SettingsRefused, also for one that no path can name."""
    if not _KEY.fullmatch(key) or key in {".", ".."}:
        raise SettingsRefused(
            Said("The client id is missing, or has characters no client id has."), field="provider_consumer_key"
        )
    return key


def resolve(preset: Preset, given: Mapping[str, str]) -> ProviderSettings:
    """`given`: provider_consumer_key and what else was filled in; empty values are the preset's. SettingsRefused.

    Names: provider_consumer_secret, name, tenant, issuer, the endpoints, scope, mechanisms (separated by spaces or
    commas), redirect_uri, extra (`a=b&c=d`), iss_required ("1").
    """
    values = {name: value.strip() for name, value in given.items() if value and value.strip()}
    key = check_key(values.get("provider_consumer_key", ""))
    # a public client that shows a secret is refused (Microsoft)
    secret = None if preset.secret == "none" else values.get("provider_consumer_secret")
    if preset.secret == "required" and secret is None:
        raise SettingsRefused(
            Said("{name} wants the client secret as well as the client id.", name=preset.name),
            field="provider_consumer_secret",
        )
    if secret is not None and not _KEY.fullmatch(secret):
        raise SettingsRefused(Said("The client secret has characters no secret has."), field="provider_consumer_secret")
    endpoints = _endpoints(preset, values)
    issuer = values.get("issuer") or preset.issuer
    return ProviderSettings(
        key=key,
        type=preset.type,
        preset=preset.id,
        name=_shown(values.get("name") or preset.name),
        client_secret=secret,
        issuer=check_endpoint(issuer, "issuer") if issuer else None,
        authorization_endpoint=endpoints["authorization_endpoint"] or "",
        token_endpoint=endpoints["token_endpoint"] or "",
        revocation_endpoint=endpoints["revocation_endpoint"],
        device_endpoint=endpoints["device_endpoint"],
        userinfo_endpoint=endpoints["userinfo_endpoint"],
        scope=_scope(values.get("scope") or preset.scope),
        mechanisms=_mechanisms(values.get("mechanisms"), preset.mechanisms),
        redirect_uri=_redirect_uri(values.get("redirect_uri") or preset.redirect_uri),
        extra=_extra(values.get("extra"), preset.extra),
        iss_required=preset.iss_required or values.get("iss_required") == "1",
    )


def _endpoints(preset: Preset, values: Mapping[str, str]) -> dict[str, str | None]:
    tenant = values.get("tenant") or preset.tenant
    if tenant and not _TENANT.fullmatch(tenant):
        raise SettingsRefused(Said("The tenant is a name like contoso.onmicrosoft.com, or an id."), field="tenant")
    found: dict[str, str | None] = {}
    for name in ENDPOINTS:
        url = values.get(name) or getattr(preset, name).replace("{tenant}", tenant)
        if not url and name in REQUIRED:
            raise _refused(name, Said("This is missing."))
        found[name] = check_endpoint(url, name) if url else None
    return found


def _scope(text: str) -> str:
    scope = " ".join(text.split())
    if scope and not _SCOPE.fullmatch(scope):
        raise SettingsRefused(Said("The scope has characters no scope has."), field="scope")
    return scope


def _mechanisms(given: str | None, usual: tuple[str, ...]) -> tuple[str, ...]:
    if given is None:
        return usual
    names = tuple(given.replace(",", " ").upper().split())
    if not set(names) <= set(MECHANISMS):
        raise SettingsRefused(Said("The sign-in mechanisms are OAUTHBEARER and XOAUTH2."), field="mechanisms")
    return names


def _redirect_uri(uri: str) -> str:
    """Also private ones like `urn:ietf:wg:oauth:2.0:oob`: the browser opens it, we only send it."""
    if not uri or len(uri) > LONGEST or _UNSAFE.search(uri) or "#" in uri:
        raise SettingsRefused(Said("The redirect address can't be used."), field="redirect_uri")
    if uri.startswith(("http:", "https:")):
        check_endpoint(uri, "redirect_uri")
    elif not uri.startswith("urn:ietf:wg:oauth:2.0:oob"):
        raise SettingsRefused(Said("The redirect address must begin with http or https."), field="redirect_uri")
    return uri


def _extra(given: str | None, usual: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    if given is None:
        return tuple(usual.items())
    try:
        pairs = parse_qsl(given, keep_blank_values=True, strict_parsing=True, max_num_fields=20)
    except ValueError:
        raise SettingsRefused(
            Said("Extra parameters look like prompt=consent&hd=example.org."), field="extra"
        ) from None
    if any(name.lower() in _RESERVED for name, _ in pairs):
        raise SettingsRefused(Said("One of the extra parameters is set by this program itself."), field="extra")
    return tuple(pairs)


def _shown(name: str) -> str:
    return "".join(character for character in name if character.isprintable())[:80]


_NO_ADDRESS = Said("This isn't a plain web address.")
_NO_HTTPS = Said("This must begin with https://.")
_FIELDS = {
    "issuer": Said("Issuer's address:"),
    "redirect_uri": Said("Redirect address:"),
    "authorization_endpoint": Said("Authorization address:"),
    "token_endpoint": Said("Token address:"),
}


def _refused(field: str, problem: Said) -> SettingsRefused:
    where = _FIELDS.get(field) or (Said("{name}:", name=field) if field else None)
    return SettingsRefused(problem if where is None else where + problem, field=field)
