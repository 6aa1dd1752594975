"""oauth_providers: this service's client ids at OAuth providers (API.md, OAuth providers), and the presets (ours).

Secrets come in and never go out: answers show them masked.
"""

from __future__ import annotations

from starlette.responses import Response

from cio_desktop.engine.api import TYPES, Provider, ProviderRefused
from cio_desktop.language import Said
from cio_desktop.oauth.errors import OAuthError, SettingsRefused
from cio_desktop.oauth.presets import Preset, presets
from cio_desktop.protocol.resources import Written
from cio_desktop.protocol.sign_in import DependentSource, OAuthProvider, ProviderPreset, ProviderWritten
from cio_desktop.service.call import Call
from cio_desktop.service.connect.wanted import line
from cio_desktop.service.errors import BadParameter, NotFound
from cio_desktop.service.failures import feedback_of
from cio_desktop.service.responses import json_response

# ours, by the names of oauth.provider.resolve
EXTRAS = (
    "preset",
    "name",
    "issuer",
    "authorization_endpoint",
    "token_endpoint",
    "revocation_endpoint",
    "device_endpoint",
    "userinfo_endpoint",
    "scope",
    "tenant",
    "redirect_uri",
    "mechanisms",
    "extra",
    "iss_required",
)
_LONGEST = 2048


async def list_providers(call: Call) -> Response:
    return json_response([await _view(call, found) for found in await call.whole.providers.list()])


async def create_provider(call: Call) -> Response:
    """The same key again replaces what was given before; a secret given in its masked form stays as it was."""
    parameters = call.parameters
    type = parameters.required("type").upper()
    if type not in TYPES:
        raise BadParameter("type", Said("must be one of {values}", values=", ".join(TYPES)))
    key = parameters.required("provider_consumer_key").strip()  # pasted, often with a space
    secret = line(parameters, "provider_consumer_secret", _LONGEST)
    texts = {name: line(parameters, name, _LONGEST) for name in EXTRAS}
    given = {name: text for name, text in texts.items() if text is not None}
    try:
        await call.whole.providers.add(type, key, secret, given)
    except ProviderRefused as error:
        raise BadParameter(error.field, error.words) from error
    except SettingsRefused as error:
        raise BadParameter(error.field or "provider_consumer_key", error.words, code=error.code) from error
    url = call.urls.oauth_provider(key)
    return json_response(ProviderWritten(success=True, provider_consumer_key=key, resource_url=url), 201)


async def get_provider(call: Call) -> Response:
    return json_response(await _view(call, await _provider(call)))


async def delete_provider(call: Call) -> Response:
    """Its sources can't sign in afterwards; they say so at their next try."""
    found = await _provider(call)
    await call.whole.providers.remove(found.key)
    return json_response(Written(success=True))


async def check_provider(call: Call) -> Response:
    """Ours: whether the provider can be reached and knows the client id. Nobody signs in."""
    found = await _provider(call)
    written = ProviderWritten(
        success=True, provider_consumer_key=found.key, resource_url=call.urls.oauth_provider(found.key)
    )
    try:
        words: Said | str = await call.whole.providers.check(found.key)
    except OAuthError as error:
        words, written.success = error.words, False
        written.error_code, written.feedback_code = error.code, feedback_of(error.code)
    written.value, written.said = str(words), words.sent() if isinstance(words, Said) else None
    return json_response(written)


async def list_presets(call: Call) -> Response:
    """Ours: what is known of providers before."""
    return json_response([_preset_view(known) for known in presets()])


async def _provider(call: Call) -> Provider:
    key = call.values["key"]
    found = await call.whole.providers.get(key)
    if found is None:
        raise NotFound(Said("oauth_provider {oauth_provider} is invalid", oauth_provider=key))
    return found


async def _view(call: Call, found: Provider) -> OAuthProvider:
    view = OAuthProvider(
        type=found.type,
        provider_consumer_key=found.key,
        provider_consumer_secret=found.masked_secret,
        resource_url=call.urls.oauth_provider(found.key),
        preset=found.preset,
        name=found.given.get("name", ""),
        tenant=found.given.get("tenant"),
    )
    for row in await call.whole.providers.dependents(found.key):
        view.sources.append(DependentSource(row.account_id, row.label, row.email))
    settings = found.settings
    if settings is not None:
        view.name = settings.name
        view.issuer = settings.issuer
        view.authorization_endpoint = settings.authorization_endpoint or None
        view.token_endpoint = settings.token_endpoint or None
        view.scope = settings.scope
        view.redirect_uri = settings.redirect_uri
        view.device_flow = settings.device_endpoint is not None
    return view


def _preset_view(known: Preset) -> ProviderPreset:
    return ProviderPreset(
        id=known.id,
        name=known.name,
        type=known.type,
        register_url=known.register_url,
        redirect_uri=known.redirect_uri,
        secret=known.secret,
        scope=known.scope,
        tenant=bool(known.tenant),
        endpoints=known.endpoints,
        device_flow=bool(known.device_endpoint),
        can_register=known.can_register,
        steps=list(known.steps),
        note=known.note,
        app_password_url=known.app_password_url,
    )
