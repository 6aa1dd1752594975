"""Files as the API shows them (API.md, Files): what the mail server told of a part, and what its message says."""

from __future__ import annotations

from functools import lru_cache

import msgspec
from msgspec import UNSET

from cio_desktop.protocol.file_names import safe_name
from cio_desktop.protocol.resources import File, MailFile
from cio_desktop.service.call import Call
from cio_desktop.service.file_names import name_structure
from cio_desktop.store.messages import MessageRow

from .people import People, people_of

_MOST_PEOPLE = 1_000
_NAMES = 2048
# both are only written out, and the names of a page are asked for with each page that overlaps it
_structure, _safe_name = lru_cache(_NAMES)(name_structure), lru_cache(_NAMES)(safe_name)


def file_view(call: Call, row: MessageRow, file: File) -> MailFile:
    view = _view(call, row, file)
    people = people_of(row.people)
    view.addresses, view.person_info = people.addresses, people.info
    return view


def files_of_message(call: Call, row: MessageRow, people: People) -> list[MailFile]:
    """The people of the message stand beside each of its files, unless that would be very many."""
    repeated = people.number * len(row.files) <= _MOST_PEOPLE
    views = [_view(call, row, file) for file in row.files]
    for view in views if repeated else ():
        view.addresses, view.person_info = people.addresses, people.info
    return views


def _view(call: Call, row: MessageRow, file: File) -> MailFile:
    return MailFile(
        **msgspec.structs.asdict(file),
        file_name_structure=_structure(file.file_name),
        safe_name=_safe_name(file.file_name),
        subject=row.subject,
        date=row.date,
        date_indexed=row.indexed,
        date_received=row.received,
        message_id=row.id,
        email_message_id=row.email_message_id,
        gmail_message_id=UNSET if row.gm_msgid is None else f"{row.gm_msgid:x}",
        gmail_thread_id=UNSET if row.gm_thrid is None else f"{row.gm_thrid:x}",
        resource_url=call.urls.file(row.account_id, file.file_id),
    )
