"""What a source signs in with: tried before it is kept, then stored with the source. All of it or nothing.

Must not start anything: the engine starts the actor of a source that was stored.
"""

from __future__ import annotations

import asyncio
import dataclasses
import logging
import secrets
from typing import Any

import msgspec

from cio_desktop.credentials.rows import SealedRow
from cio_desktop.engine.shielded import shielded
from cio_desktop.engine.status.failure import classify
from cio_desktop.engine.status.machine import StatusRecord
from cio_desktop.engine.status.record import record_of, store_record
from cio_desktop.imap.errors import MailError
from cio_desktop.language import Said
from cio_desktop.oauth.answers import TokenAnswer
from cio_desktop.protocol.errors import CioError
from cio_desktop.store import accounts, grants, sources
from cio_desktop.store.database import Connection
from cio_desktop.store.grants import NewGrantRow
from cio_desktop.store.secrets import of_source
from cio_desktop.store.sources import SourceRow

from .all_mail import all_mail_hidden
from .credential import Credential, NewGrant, OAuth1Token, Password, auth_type_of
from .dependencies import SignInDependencies
from .endpoint import Found, try_login
from .gate import SourceGone
from .grant_rows import REFRESH_TOKEN, grant_secret_id
from .login import packed
from .new_source import NewAccount, NewSource, SourceRefused
from .secrets import OAUTH1_TOKEN, PASSWORD, Secrets

log = logging.getLogger(__name__)


@dataclasses.dataclass(frozen=True, slots=True)
class Tried:
    """What a try showed. `credential`: what is to be stored of the one that was `given`."""

    given: Credential
    credential: Credential
    found: Found | None
    record: StatusRecord
    fresh: bool


async def try_sign_in(deps: SignInDependencies, new: NewSource, credential: Credential, *, check: bool) -> Tried:
    """Signs in; keeps nothing. Raises SourceRefused; without `check` what was found is for `store_source`."""
    found: Found | None = None
    trouble: MailError | None = None
    now = deps.clock.now()
    fresh = StatusRecord(since=now)
    ready = credential
    try:
        login, ready = await deps.logins.first(new, credential)
        found = await try_login(new, login, deps)
        record = _first_status(deps, fresh, found, now)
    except MailError as error:
        trouble = error
        record = deps.machine.on_failure(fresh, classify(error), now, period=new.sync_period, asked=True)
        if check:
            raise SourceRefused(record.status, error, error.connection_log) from error
    return Tried(credential, ready, found, record, record == fresh and trouble is None)


async def store_source(deps: SignInDependencies, account: str | NewAccount, new: NewSource, tried: Tried) -> SourceRow:
    """The stored source. Not to be cancelled: half of it would be a source that never does anything."""
    settings = dataclasses.asdict(new)
    if tried.found is not None:
        settings["caps_json"] = msgspec.json.encode(sorted(tried.found.capabilities.names)).decode()
        settings["gmail"] = tried.found.capabilities.gmail
        settings["encryption"] = tried.found.encryption
    now = deps.clock.now()
    row, sealed = await deps.db.write_durable(_create, account, settings, deps.vault, tried.credential, now)
    _adopt(deps, sealed, tried.credential)
    deps.logins.stored(tried.given)
    if not tried.fresh:
        await store_record(deps, row.id, tried.record)
    return await deps.db.read(sources.get, row.id) or row


def _create(
    connection: Connection,
    account: str | NewAccount,
    settings: dict[str, Any],
    vault: Secrets,
    credential: Credential,
    now: float,
) -> tuple[SourceRow, _Sealed]:
    """The source, what it signs in with and, where it is new, its account, in one transaction."""
    if isinstance(account, NewAccount):
        names = {"first_name": account.first_name, "last_name": account.last_name}
        account = accounts.create(connection, account.email, **names, now=now).id
    row = sources.create(connection, account, now=now, **settings)
    sealed = _seal(vault, row.id, credential)
    _settle(connection, row.id, sealed, now)
    return row, sealed


def _first_status(deps: SignInDependencies, record: StatusRecord, found: Found, now: float) -> StatusRecord:
    hidden = found.capabilities.gmail and all_mail_hidden(found.folders)
    return deps.machine.on_success(record, now, all_mail_hidden=hidden)


async def replace_credential(
    deps: SignInDependencies, row: SourceRow, credential: Credential, changes: dict[str, Any]
) -> None:
    """Another sign-in for a source that stays what it is: tried first, with the changed settings, and only then kept.

    The grant the source had before is given back. Raises SourceRefused, and nothing has changed then.
    """
    now = deps.clock.now()
    changed = dataclasses.replace(row, **changes)
    try:
        login, ready = await deps.logins.first(changed, credential)
        found = await try_login(changed, login, deps)
        if isinstance(ready, NewGrant) and not ready.email:
            ready = dataclasses.replace(ready, email=row.email)
    except MailError as error:
        failed = deps.machine.on_failure(
            StatusRecord(since=now), classify(error), now, period=row.sync_period, asked=True
        )
        raise SourceRefused(failed.status, error, error.connection_log) from error
    tried = Tried(credential, ready, found, _first_status(deps, record_of(row, now), found, now), fresh=False)
    await shielded(_store_replaced(deps, row.id, changes, tried))
    await revoke_unused_grants(deps)


async def _store_replaced(deps: SignInDependencies, source_id: int, changes: dict[str, Any], tried: Tried) -> None:
    if changes:
        await deps.db.write(sources.set_fields, source_id, **changes)
    await store_credential(deps, source_id, tried.credential)
    deps.logins.stored(tried.given)
    await store_record(deps, source_id, tried.record)


async def store_credential(deps: SignInDependencies, source_id: int, credential: Credential) -> None:
    """Stores the credential as the only one of the source. A grant it had before is a stray from now on."""
    sealed = _seal(deps.vault, source_id, credential)
    if not await deps.db.write_durable(_settle, source_id, sealed, deps.clock.now()):
        raise SourceGone(Said("This source was removed."))
    _adopt(deps, sealed, credential)


@dataclasses.dataclass(frozen=True, slots=True)
class _Sealed:
    """A credential as it is stored. `grant`: the one that comes with it."""

    auth_type: str
    provider_key: str | None
    secret: SealedRow
    grant: NewGrantRow | None = None


def _seal(vault: Secrets, source_id: int, credential: Credential) -> _Sealed:
    own, auth_type = of_source(source_id), auth_type_of(credential)
    match credential:
        case Password():
            return _Sealed(auth_type, None, vault.seal(own, PASSWORD, credential.text.encode()))
        case OAuth1Token():
            return _Sealed(auth_type, credential.provider_key, vault.seal(own, OAUTH1_TOKEN, packed(credential)))
        case NewGrant():
            grant = NewGrantRow(secrets.token_hex(12), credential.provider_key, credential.email, credential.scope)
            secret = vault.seal(grant_secret_id(grant.id), REFRESH_TOKEN, credential.refresh_token.encode())
            return _Sealed(auth_type, credential.provider_key, secret, grant)


def _settle(connection: Connection, source_id: int, sealed: _Sealed, now: float) -> bool:
    return grants.settle(
        connection,
        source_id,
        auth_type=sealed.auth_type,
        provider_key=sealed.provider_key,
        secret=sealed.secret,
        grant=sealed.grant,
        now=now,
    )


def _adopt(deps: SignInDependencies, sealed: _Sealed, credential: Credential) -> None:
    """The access token that came with a new grant is used while it is valid."""
    if sealed.grant is not None and isinstance(credential, NewGrant) and credential.access_token:
        answer = TokenAnswer(credential.access_token, None, credential.expires_in, credential.scope)
        deps.grants.adopt(sealed.grant.id, answer)


async def _revoke(deps: SignInDependencies, grant_id: str) -> None:
    """Tells the provider, as far as it listens, and forgets the grant in any case.

    Not told while a source still signs in as the same person: several providers then end that one's access as well.
    """
    try:
        async with asyncio.timeout(deps.config.timings.revoke):
            if not await deps.db.read(grants.shared, grant_id):
                await deps.grants.revoke(grant_id)
    except TimeoutError:
        log.info("A grant that is not needed any more was not revoked: the provider took too long")
    except CioError as error:
        log.info("A grant that is not needed any more was not revoked: %s", error.code)
    deps.grants.forget(grant_id)
    await deps.db.write_durable(grants.remove, grant_id, grant_secret_id(grant_id))
    await deps.db.checkpoint()


async def revoke_unused_grants(deps: SignInDependencies) -> None:
    """Grants no source has (any more), also those of a program that ended in the middle of this."""
    try:
        for grant_id in await deps.db.read(grants.strays):
            await _revoke(deps, grant_id)
    except CioError as error:
        log.info("Grants that nobody needs stay until the next start: %s", error.code)
