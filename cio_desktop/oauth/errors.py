"""What a provider, or the way to it, did wrong.

CioError
└─ OAuthError             oauth.state oauth.issuer oauth.timeout oauth.used oauth.expired: the sign-in itself
   ├─ SettingsRefused     oauth.endpoint: a provider's settings that can't be used; `field` names the one
   ├─ GrantRefused        auth.grant_refused: the access was taken back or ran out; the person has to connect again
   ├─ ClientRefused       oauth.client: the client id or its secret is wrong; nothing a person can cure at the source
   ├─ ScopeRefused        oauth.scope
   ├─ Denied              oauth.denied: the person, or the administrator, said no
   ├─ ProviderUnavailable oauth.unavailable: down, busy or out of reach; nothing is lost, try again later
   ├─ ProviderGone        oauth.provider_gone: the client id was removed from the settings
   └─ BadAnswer           oauth.bad_answer: nothing this program understands

`detail` is the provider's error code, with Microsoft's AADSTS number: fit for logs. No text of a provider gets further,
as it may repeat what was sent.
"""

from __future__ import annotations

from cio_desktop.language import Said
from cio_desktop.protocol.errors import CioError


class OAuthError(CioError):
    code = "oauth"

    def __init__(
        self, message: str | Said, *, code: str | None = None, retryable: bool | None = None, detail: str = ""
    ) -> None:
        super().__init__(message, code=code, retryable=retryable)
        self.detail = detail


class SettingsRefused(OAuthError):
    code = "oauth.endpoint"

    def __init__(self, message: str | Said, *, field: str = "") -> None:
        super().__init__(message)
        self.field = field


class GrantRefused(OAuthError):
    code = "auth.grant_refused"


class ClientRefused(OAuthError):
    code = "oauth.client"


class ScopeRefused(OAuthError):
    code = "oauth.scope"


class Denied(OAuthError):
    code = "oauth.denied"


class ProviderUnavailable(OAuthError):
    code = "oauth.unavailable"
    retryable = True

    def __init__(
        self, message: str | Said, *, detail: str = "", retry_after: float | None = None, unreached: bool = False
    ) -> None:
        """`unreached`: nobody answered."""
        super().__init__(message, detail=detail)
        self.retry_after = retry_after
        self.unreached = unreached


class ProviderGone(OAuthError):
    code = "oauth.provider_gone"


class BadAnswer(OAuthError):
    code = "oauth.bad_answer"
    retryable = True
