"""accounts/{id}/sources: sources of an account, made and changed (API.md, Sources); shown: `known_sources.py`."""

from __future__ import annotations

from starlette.responses import Response

from cio_desktop.engine.api import NewAccount, Password
from cio_desktop.language import Said
from cio_desktop.protocol.enums import ExpungePolicy, FeedbackCode, SourceStatus
from cio_desktop.protocol.resources import Written
from cio_desktop.service.account_lookup import account_of, source_of
from cio_desktop.service.call import Call
from cio_desktop.service.errors import BadParameter
from cio_desktop.service.failures import feedback_of
from cio_desktop.service.responses import json_response
from cio_desktop.service.source_parameters import (
    PROVIDER,
    check_settled,
    read_certificate,
    read_credential,
    read_new_source,
    read_period,
    read_url,
)
from cio_desktop.store import sources
from cio_desktop.store.sources import SourceRow

MODIFIABLE = (
    "status",
    "sync_period",
    "password",
    "status_callback_url",
    "sync_all_folders",
    "expunge_on_deleted_flag",
    "service_level",
    "certificate_sha256",
    "expunge_policy",
    *PROVIDER,
)


async def create_source(call: Call) -> Response:
    """Tries the login first. What can't sign in is refused and not kept, unless `check=0` (ours) says otherwise."""
    account = await account_of(call)
    made = await add_source(call, account.id)
    url = call.urls.source(account.id, made.label)
    return json_response(Written(success=True, label=made.label, resource_url=url), 201)


async def add_source(call: Call, account: str | NewAccount) -> SourceRow:
    """Reads, tries and keeps the source of this request."""
    new = read_new_source(call.parameters)
    credential = await read_credential(call.parameters, call.engine.knows_provider, required=True)
    assert credential is not None
    check = call.parameters.flag("check") is not False
    return await call.engine.add_source(account, new, credential, check=check)


async def update_source(call: Call) -> Response:
    """A new password is tried afterwards, and the status tells; a provider's access is tried first, or refused."""
    parameters = call.parameters
    if parameters.flag("force_status_check"):
        return await _check_source(call)
    status = parameters.integer("status")
    period = read_period(parameters)
    credential = await read_credential(parameters, call.engine.knows_provider)
    certificate = read_certificate(parameters)
    callback = read_url(parameters, "status_callback_url")
    check_settled(parameters)
    all_folders = parameters.flag("sync_all_folders")
    hides_deleted = parameters.flag("expunge_on_deleted_flag")
    expunges = parameters.choice("expunge_policy", list(ExpungePolicy))
    row = await source_of(call)
    if all_folders is False and row.sync_all_folders and not row.sync_folders:
        raise BadParameter("sync_all_folders", Said("what was read is not forgotten: add the source anew, with 0"))
    await call.engine.update_source(
        row.id,
        sync_period=period,
        password=credential.text if isinstance(credential, Password) else None,
        credential=None if isinstance(credential, Password) else credential,
        certificate_sha256=certificate,
        status_callback_url=callback,
        sync_all_folders=all_folders,
        sync_folders="" if all_folders else None,
        expunge_on_deleted_flag=hides_deleted,
        expunge_policy=expunges,
        reset=status == 1,
    )
    if all_folders:
        await call.engine.sync_now(row.id)
    return json_response(Written(success=True, resource_url=call.urls.source(row.account_id, row.label)))


async def _check_source(call: Call) -> Response:
    for name in MODIFIABLE:
        if call.parameters.has(name):
            raise BadParameter("force_status_check", f"can't be combined with {name}")
    row = await source_of(call)
    status = await call.engine.force_check(row.id)
    # A server that is only too busy now leaves the status as it was; the code then says what happened.
    after = await call.db.read(sources.get, row.id)
    trouble = after.status_code if after is not None else None
    works = status == SourceStatus.OK
    return json_response(
        Written(
            success=works and trouble is None,
            status=status.value,
            feedback_code=feedback_of(trouble) if works else FeedbackCode[status.name],
            error_code=trouble,
            resource_url=call.urls.source(row.account_id, row.label),
        )
    )


async def delete_source(call: Call) -> Response:
    row = await source_of(call)
    await call.engine.remove_source(row.id)
    return json_response(Written(success=True))
