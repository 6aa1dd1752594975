"""What comes of a sign-in: an account with its source, one more source, or a source that can sign in again."""

from __future__ import annotations

from contextlib import aclosing
from dataclasses import fields

from cio_desktop.engine.api import Credential, NewAccount, NewSource, Password
from cio_desktop.language import Said
from cio_desktop.protocol.sign_in import Step, StepState
from cio_desktop.store import connect_tokens
from cio_desktop.store.connect_tokens import TokenRow
from cio_desktop.store.sources import SourceRow

from .dependencies import ConnectDependencies, ConnectError


async def renew_source(deps: ConnectDependencies, row: TokenRow, source: SourceRow, credential: Credential) -> None:
    """Renews the source in place: label, settings and index stay. Raises SourceRefused; the old sign-in stays then."""
    await _check_token(deps, row)
    if isinstance(credential, Password):
        await _check_password(deps, source, credential)
    await deps.engine.update_source(source.id, credential=credential)
    await _note_used(deps, row, source.account_id, source.label)


async def add_source(deps: ConnectDependencies, row: TokenRow, new: NewSource, credential: Credential) -> None:
    """A source in the token's account, or in a new account. Raises SourceRefused, and nothing is kept then."""
    await _check_token(deps, row)
    account = row.account_id or NewAccount(new.email, row.first_name, row.last_name)
    made = await deps.engine.add_source(account, new, credential)
    await _note_used(deps, row, made.account_id, made.label)


async def _check_password(deps: ConnectDependencies, source: SourceRow, password: Password) -> None:
    """The engine takes a new password as it is told; at a page somebody waits to hear whether it works."""
    known = NewSource(**{each.name: getattr(source, each.name) for each in fields(NewSource)})
    async with aclosing(deps.engine.check_settings(known, password)) as steps:
        async for step in steps:
            if step.state == StepState.FAILED:
                raise ConnectError(step.text, code=step.error_code)
            if step.name == Step.SIGN_IN and step.state == StepState.OK:
                return


async def _check_token(deps: ConnectDependencies, row: TokenRow) -> None:
    known = await deps.db.read(connect_tokens.get, row.token, now=deps.now())
    if known is None:
        raise ConnectError(Said("This link has run out. Ask for a new one."), code="connect.expired")
    if known.used:
        raise ConnectError(Said("This link was used already. Ask for a new one."), code="connect.used")


async def _note_used(deps: ConnectDependencies, row: TokenRow, account_id: str, label: str) -> None:
    await deps.db.write_durable(connect_tokens.use, row.token, account_id, label, now=deps.now())
