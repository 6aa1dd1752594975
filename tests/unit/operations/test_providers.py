"""The OAuth providers as the window knows them: what is told of a service that is there, away, or foreign."""

import contextlib
from collections.abc import AsyncIterator

from cio_desktop.client.resources.oauth_providers import NewOAuthProvider
from cio_desktop.operations.connection import ServiceLink
from cio_desktop.operations.providers import Known, ProviderRepository
from cio_desktop.protocol.sign_in import OAuthProvider
from tests.support.fake_client import FakeClient, Mail, refused
from tests.support.fake_providers import FakeProviders, dependents, provider


def new(secret: str) -> NewOAuthProvider:
    return NewOAuthProvider(
        type="GMAIL_OAUTH2", provider_consumer_key="id", provider_consumer_secret=secret, preset="google"
    )


@contextlib.asynccontextmanager
async def opened(*there: OAuthProvider) -> AsyncIterator[tuple[ProviderRepository, FakeProviders, FakeClient]]:
    client = FakeClient(Mail())
    fake = FakeProviders(client, *there)
    repository = ProviderRepository(ServiceLink(client))
    try:
        yield repository, fake, client
    finally:
        repository.close()


async def test_reading() -> None:
    async with opened(provider("one")) as (repository, _fake, _client):
        told: list[Known] = []
        repository.changed.connect(lambda: told.append(repository.known))
        assert repository.known is Known.NOTHING
        await repository.read()
        assert told == [Known.ALL]
        assert [one.provider_consumer_key for one in repository.providers] == ["one"]
        assert repository.preset("microsoft") is not None


async def test_a_service_that_is_away_keeps_what_was_read() -> None:
    async with opened(provider("one")) as (repository, _fake, client):
        await repository.read()
        client.down = True
        await repository.read()
        assert (repository.known, len(repository.providers)) == (Known.FAILED, 1)
        assert repository.error is not None
        assert repository.error.code == "svc.down"
        client.down = False
        await repository.read()
        assert repository.error is None


async def test_a_foreign_server_has_none_or_tells_less() -> None:
    async with opened(provider("one")) as (repository, fake, _client):
        fake.no_presets = True
        await repository.read()
        assert (repository.known, repository.presets, len(repository.providers)) == (Known.ALL, [], 1)
        fake.absent = True
        await repository.read()
        assert repository.known is Known.NONE_THERE


async def test_adding_the_same_key_again_replaces() -> None:
    async with opened() as (repository, fake, _client):
        assert await repository.add(new("s3cret-s3cret")) == "id"
        assert await repository.add(new("s3c[...]ret")) == "id"
        assert len(repository.providers) == 1
        assert fake.secrets == {"id": "s3cret-s3cret"}  # what came masked stays what it was


async def test_removing_what_is_gone_already_is_done() -> None:
    async with opened(provider("one", sources=dependents("a@b.test"))) as (repository, fake, _client):
        await repository.read()
        assert [one.email for one in await repository.dependents("one")] == ["a@b.test"]
        fake.there.clear()
        fake.refusal = refused(404)
        await repository.remove("one")
        assert repository.providers == []


async def test_the_preset_of_a_provider_that_names_its_type_only() -> None:
    async with opened() as (repository, _fake, _client):
        await repository.read()

        def preset_id(type: str, preset: str = "") -> str:
            found = repository.preset_of(OAuthProvider(type, "k", preset=preset))
            return found.id if found is not None else ""

        assert preset_id("gmail_oauth2") == "google"
        assert preset_id("MSLIVECONNECT") == "microsoft"
        assert preset_id("GENERIC_OAUTH2") == "oidc"
        assert preset_id("GENERIC_OAUTH2", "yandex") == "yandex"
        assert preset_id("GENERIC_OAUTH2", "unheard of") == ""
        assert preset_id("GMAIL") == ""
