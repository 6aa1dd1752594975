"""What comes of a sign-in: an account with its source, one more source, or a source that can sign in again."""

from __future__ import annotations

from contextlib import aclosing
from dataclasses import fields

from cio_desktop.engine.api import Credential, NewAccount, NewSource, Password
from cio_desktop.protocol.sign_in import Step, StepState
from cio_desktop.store import connect_tokens
from cio_desktop.store.connect_tokens import TokenRow
from cio_desktop.store.sources import SourceRow

from .ground import ConnectError, ConnectGround


async def keep(ground: ConnectGround, row: TokenRow, source: SourceRow, credential: Credential) -> None:
    """Renews the source in place: label, settings and index stay. Raises SourceRefused; the old sign-in stays then."""
    await _still_good(ground, row)
    if isinstance(credential, Password):
        await _try(ground, source, credential)
    await ground.engine.update_source(source.id, credential=credential)
    await _use(ground, row, source.account_id, source.label)


async def keep_new(ground: ConnectGround, row: TokenRow, new: NewSource, credential: Credential) -> None:
    """A source in the token's account, or in a new account. Raises SourceRefused, and nothing is kept then."""
    await _still_good(ground, row)
    account = row.account_id or NewAccount(new.email, row.first_name, row.last_name)
    made = await ground.engine.add_source(account, new, credential)
    await _use(ground, row, made.account_id, made.label)


async def _try(ground: ConnectGround, source: SourceRow, password: Password) -> None:
    """The engine takes a new password as it is told; at a page somebody waits to hear whether it works."""
    known = NewSource(**{each.name: getattr(source, each.name) for each in fields(NewSource)})
    async with aclosing(ground.engine.check_settings(known, password)) as steps:
        async for step in steps:
            if step.state == StepState.FAILED:
                raise ConnectError(step.text, code=step.error_code)
            if step.name == Step.SIGN_IN and step.state == StepState.OK:
                return


async def _still_good(ground: ConnectGround, row: TokenRow) -> None:
    known = await ground.db.read(connect_tokens.get, row.token, now=ground.now())
    if known is None:
        raise ConnectError("This link has run out. Ask for a new one.", code="connect.expired")
    if known.used:
        raise ConnectError("This link was used already. Ask for a new one.", code="connect.used")


async def _use(ground: ConnectGround, row: TokenRow, account_id: str, label: str) -> None:
    await ground.db.write_durable(connect_tokens.use, row.token, account_id, label, now=ground.now())
