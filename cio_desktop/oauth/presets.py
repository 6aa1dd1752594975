"""What is known of each provider before it has a client id: facts and words of resources/oauth_presets.json.

Endpoints are data, so that they can be changed without a release; a client id of anybody is never among them.
"""

from __future__ import annotations

from functools import cache
from typing import Literal

import msgspec

from cio_desktop.protocol.resource_files import read_text


class Preset(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`{tenant}` in an endpoint is filled in with `tenant` or what was given instead.

    `secret`: whether the token endpoint wants one; "none" is never sent. `redirect_uri`: what has to be registered; one
    without a port is listened for on any. `steps`: what a person does at `register_url`, in order.
    """

    id: str
    name: str
    type: str
    issuer: str = ""
    authorization_endpoint: str = ""
    token_endpoint: str = ""
    revocation_endpoint: str = ""
    device_endpoint: str = ""
    userinfo_endpoint: str = ""
    tenant: str = ""
    scope: str = ""
    mechanisms: tuple[str, ...] = ()
    redirect_uri: str
    secret: Literal["required", "optional", "none"] = "optional"
    extra: dict[str, str] = {}
    iss_required: bool = False
    register_url: str = ""
    can_register: bool = True
    steps: tuple[str, ...] = ()
    note: str = ""
    app_password_url: str = ""

    @property
    def endpoints(self) -> bool:
        """Whether the issuer or the endpoints must be given."""
        return not (self.authorization_endpoint and self.token_endpoint)


class _File(msgspec.Struct):
    presets: list[Preset]


@cache
def presets() -> tuple[Preset, ...]:
    """In the order in which they are offered."""
    return tuple(msgspec.json.decode(read_text("oauth_presets.json"), type=_File).presets)


def preset(id: str) -> Preset | None:
    return next((each for each in presets() if each.id == id), None)


def preset_of_type(type: str) -> Preset | None:
    """The usual preset of an API type (any case); None for the types of the OAuth 1.0 era and unknown ones."""
    found = [each for each in presets() if each.type == type.upper()]
    # of the generic ones the last has nothing filled in
    return found[-1] if found else None
