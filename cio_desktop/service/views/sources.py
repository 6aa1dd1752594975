"""A source as the API shows it: the fields of API.md, Sources, and ours. Never a password or a token."""

from __future__ import annotations

from contextlib import suppress

import msgspec

from cio_desktop.protocol.enums import SourceStatus, SyncPeriod
from cio_desktop.protocol.resources import Source
from cio_desktop.service.call import Call
from cio_desktop.store import words
from cio_desktop.store.sources import SourceRow, quirks_of

_PERIODS = {period.seconds: period.value for period in SyncPeriod}


def source_view(call: Call, row: SourceRow) -> Source:
    status = SourceStatus(row.status)
    healthy = status == SourceStatus.OK
    told = call.news.local_trouble(row.id)
    code, text, said, next_try = (
        (row.status_code, row.status_text, row.status_said, row.next_try)
        if told is None
        else (
            told.code,
            words.english(told.text),
            words.kept(told.text),
            None if told.next_try is None else int(told.next_try),
        )
    )
    return Source(
        label=row.label,
        server=row.server,
        username=row.username,
        port=row.port,
        use_ssl=row.use_ssl,
        type="imap",
        authentication_type=row.auth_type,
        status=status,
        status_message=None if healthy else row.status_text,
        sync_period=_PERIODS.get(row.sync_period, f"{max(1, row.sync_period // 3600)}h"),
        service_level="pro",
        sync_flags=True,
        sync_all_folders=row.sync_all_folders and not row.sync_folders,
        expunge_on_deleted_flag=row.expunge_on_deleted_flag,
        raw_file_list=row.raw_file_list,
        callback_url=row.callback_url,
        status_callback_url=row.status_callback_url,
        resource_url=call.urls.source(row.account_id, row.label),
        email=row.email,
        origin_ip=row.origin_ip,
        status_since=row.status_since,
        status_code=code,
        status_text=text,
        status_said=words.sent(said),
        last_sync=row.last_sync or 0,
        next_sync=_next_sync(row) if told is None else None,
        next_try=next_try,
        syncing=call.news.syncing(row.id),
        live=call.news.live(row.id),
        syncs=call.news.syncs(row.id),
        progress=call.news.progress(row.id),
        starttls=not row.use_ssl,
        insecure=row.insecure,
        encryption=row.encryption,
        certificate_sha256=row.certificate_sha256,
        provider_consumer_key=row.provider_consumer_key,
        provider_name=call.news.provider_name(row.provider_consumer_key),
        server_capabilities=_capabilities(row.caps_json),
        server_quirks=_quirks(row),
        expunge_policy=row.expunge_policy,
    )


def _next_sync(row: SourceRow) -> int | None:
    """When the period's timer is due. None: the source is not synced by its period now."""
    if row.following != "period" or row.next_try is not None or row.last_sync is None:
        return None
    return row.last_sync + row.sync_period


def _capabilities(text: str | None) -> list[str] | None:
    if text is None:
        return None
    with suppress(msgspec.DecodeError):
        found = msgspec.json.decode(text)
        if isinstance(found, list):
            return [str(name) for name in found]
    return None


def _quirks(row: SourceRow) -> dict[str, str] | None:
    if not (found := quirks_of(row)):
        return None
    from cio_desktop.imap.quirks import WORDS, known  # few servers have any

    return {name.value: str(WORDS[name]) for name in sorted(known(found))} or None
