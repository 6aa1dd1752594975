"""What is asked for to add an OAuth provider, and what is wrong with it. No widgets; the page fills it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from cio_desktop.client.resources.oauth_providers import NewOAuthProvider
from cio_desktop.language import heard, tr
from cio_desktop.net.loopback import is_loopback
from cio_desktop.protocol.sign_in import OAuthProvider, ProviderPreset

FIELDS = ("client_id", "client_secret", "tenant", "name", "issuer", "authorization_endpoint", "token_endpoint", "scope")
ANY_TENANT = "common"
_TENANT = re.compile(r"[A-Za-z0-9][A-Za-z0-9.\-]{0,252}")
_GOOGLE_SECRET = "GOCSPX-"  # how the secrets of Google's console begin, which are easily taken for the id


@dataclass
class ProviderForm:
    preset: ProviderPreset
    client_id: str = ""
    client_secret: str = field(default="", repr=False)
    tenant: str = ""
    name: str = ""
    issuer: str = ""
    authorization_endpoint: str = ""
    token_endpoint: str = ""
    scope: str = ""
    replaced: OAuthProvider | None = field(default=None, repr=False)  # the one that is edited

    @classmethod
    def new(cls, preset: ProviderPreset) -> ProviderForm:
        return cls(preset, tenant=ANY_TENANT if preset.tenant else "", scope=preset.scope)

    @classmethod
    def of(cls, provider: OAuthProvider, preset: ProviderPreset) -> ProviderForm:
        """For editing. The secret does not come back: an empty field keeps it."""
        endpoints = preset.endpoints
        return cls(
            preset,
            client_id=provider.provider_consumer_key,
            tenant=(provider.tenant or ANY_TENANT) if preset.tenant else "",
            name=provider.name if provider.name != preset.name else "",
            issuer=provider.issuer or "" if endpoints else "",
            authorization_endpoint=provider.authorization_endpoint or "" if endpoints else "",
            token_endpoint=provider.token_endpoint or "" if endpoints else "",
            scope=provider.scope or preset.scope,
            replaced=provider,
        )

    @property
    def takes_secret(self) -> bool:
        return self.preset.secret != "none"

    @property
    def keeps_secret(self) -> bool:
        """The service has one, which stays unless another one is typed."""
        return self.takes_secret and self.replaced is not None and bool(self.replaced.provider_consumer_secret)

    @property
    def replaced_redirect(self) -> str:
        return (self.replaced.redirect_uri if self.replaced is not None else "") or self.preset.redirect_uri

    @property
    def touched(self) -> bool:
        """Something was typed that closing would lose."""
        before = ProviderForm.of(self.replaced, self.preset) if self.replaced else ProviderForm.new(self.preset)
        return any(getattr(self, name).strip() != getattr(before, name) for name in FIELDS)

    def forget(self) -> None:
        """The service has the secret now, or it was given up."""
        self.client_secret = ""

    # -- faults: field name -> what to do about it --------------------------------------------------------------

    def faults(self) -> dict[str, str]:
        found = {
            "client_id": self._client_id_fault(),
            "client_secret": self._secret_fault(),
            "tenant": self._tenant_fault(),
            "issuer": self._issuer_fault(),
            "authorization_endpoint": self._endpoint_fault(self.authorization_endpoint, self.token_endpoint),
            "token_endpoint": self._endpoint_fault(self.token_endpoint, self.authorization_endpoint),
            "scope": self._scope_fault(),
        }
        return {name: fault for name, fault in found.items() if fault}

    def _client_id_fault(self) -> str:
        given = self.client_id.strip()
        if not given:
            return tr("Enter the client id that the provider gave you.")
        if given.startswith(_GOOGLE_SECRET):
            return tr("This is the client secret. The client id ends with .apps.googleusercontent.com.")
        if not _plain(given):
            return tr("A client id has no spaces or special signs. Copy it once more.")
        return ""

    def _secret_fault(self) -> str:
        given = self.client_secret.strip()
        if not self.takes_secret:
            return ""
        if not given:
            needed = self.preset.secret == "required" and not self.keeps_secret
            return (
                tr(
                    "{name} gives a secret together with the client id. Enter it too.",
                    name=heard(self.preset.name).partition(" (")[0],
                )
                if needed
                else ""
            )
        return "" if _plain(given) else tr("A client secret has no spaces or special signs. Copy it once more.")

    def _tenant_fault(self) -> str:
        if not self.preset.tenant or _TENANT.fullmatch(self.tenant.strip()):
            return ""
        return tr("Enter common, organizations, consumers, or the id or domain of your own directory.")

    def _issuer_fault(self) -> str:
        if not self.preset.endpoints:
            return ""
        given = self.issuer.strip()
        if given:
            return address_fault(given)
        if self.authorization_endpoint.strip() and self.token_endpoint.strip():
            return ""
        return tr("Enter the issuer's address, or both addresses under More.")

    def _endpoint_fault(self, one: str, other: str) -> str:
        if not self.preset.endpoints:
            return ""
        if one.strip():
            return address_fault(one.strip())
        return tr("Enter both addresses, or none.") if other.strip() else ""

    def _scope_fault(self) -> str:
        if all(_plain(part) for part in self.scope.split()) and len(self.scope) <= 2000:
            return ""
        return tr("Scopes are words without special signs, with a space between them.")

    def _issuer_moved(self) -> bool:
        """Another issuer was entered: addresses that were looked up at the one before do not stay."""
        if self.replaced is None:
            return False
        before = ProviderForm.of(self.replaced, self.preset)
        same = (self.authorization_endpoint, self.token_endpoint) == (
            before.authorization_endpoint,
            before.token_endpoint,
        )
        return same and self.issuer.strip() not in {"", before.issuer}

    def _host(self) -> str:
        """A name for a provider that has none: "Other provider" would tell nobody which."""
        if not self.preset.endpoints:
            return ""
        return urlsplit(self.issuer.strip() or self.authorization_endpoint.strip()).hostname or ""

    # -- the request --------------------------------------------------------------------------------------------

    def request(self) -> NewOAuthProvider:
        preset, before = self.preset, self.replaced
        secret = self.client_secret.strip() if self.takes_secret else ""
        if not secret and self.keeps_secret and before is not None:
            secret = before.provider_consumer_secret  # masked: the service keeps the one it has
        scope = " ".join(self.scope.split())
        moved = self._issuer_moved()
        return NewOAuthProvider(
            type=preset.type,
            provider_consumer_key=self.client_id.strip(),
            provider_consumer_secret=secret,
            preset=preset.id,
            name=self.name.strip() or self._host() or None,
            issuer=_given(self.issuer, preset.endpoints),
            authorization_endpoint=None if moved else _given(self.authorization_endpoint, preset.endpoints),
            token_endpoint=None if moved else _given(self.token_endpoint, preset.endpoints),
            scope=scope if scope != preset.scope else None,
            tenant=_given(self.tenant, preset.tenant),
            redirect_uri=self.replaced_redirect if self.replaced_redirect != preset.redirect_uri else None,
        )


def address_fault(address: str) -> str:
    """Empty for what a browser may be sent to: https, or http on this very computer. The service checks it too."""
    wrong = tr("Enter a whole address that begins with https://.")
    if not address.isprintable() or any(sign in address for sign in " \\<>\"'"):
        return wrong
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return wrong
    if parts.scheme not in {"https", "http"} or not host or port == 0:
        return wrong
    if "@" in parts.netloc:
        return tr("An address with a user name in it is not taken.")
    if parts.fragment:
        return tr("Leave out the part from # on.")
    if parts.scheme == "http" and not is_loopback(host):
        return tr("This address is not encrypted. Enter the one that begins with https://.")
    return ""


def _plain(text: str) -> bool:
    return len(text) <= 512 and text.isascii() and text.isprintable() and " " not in text


def _given(text: str, applies: bool) -> str | None:
    return (text.strip() or None) if applies else None
