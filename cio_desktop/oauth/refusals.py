"""What a provider's error codes mean, at its front door (the redirect) and its back door (the token endpoint).

An unknown code is a bad answer and nothing worse: providers invent them.
"""

from __future__ import annotations

import re

from cio_desktop.language import Said

from .errors import BadAnswer, ClientRefused, Denied, GrantRefused, OAuthError, ProviderUnavailable, ScopeRefused

CODE = re.compile(r"[A-Za-z0-9_.-]{1,64}")


def error_of_code(code: str, detail: str) -> OAuthError:
    """The error a provider names, at its front door (attempt.py) or its back door."""
    match code:
        case "invalid_grant" | "interaction_required" | "login_required" | "consent_required":
            return GrantRefused(
                Said("The provider no longer accepts this sign-in: it ran out or was taken back. Connect again."),
                detail=detail,
            )
        case "invalid_client" | "unauthorized_client":
            return ClientRefused(
                Said(
                    "The provider refuses the client id or its secret. Check both in the settings under OAuth "
                    "providers."
                ),
                detail=detail,
            )
        case "invalid_scope":
            return ScopeRefused(
                Said(
                    "The provider refuses the scope. Check it in the settings under OAuth providers, and that the "
                    "client id is allowed to ask for it."
                ),
                detail=detail,
            )
        case "access_denied":
            return Denied(
                Said("The sign-in was refused: consent was not given. Try again and allow it."), detail=detail
            )
        case "temporarily_unavailable" | "server_error":
            return ProviderUnavailable(
                Said("The provider's sign-in server is busy or down. Try again later."), detail=detail
            )
        case _:
            return BadAnswer(
                Said(
                    "The provider's sign-in server refused for a reason this program doesn't know ({detail}).",
                    detail=detail,
                ),
                detail=detail,
            )
