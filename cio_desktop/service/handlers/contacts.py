"""accounts/{id}/contacts: with whom an account exchanges mail, and what (API.md, Contacts)."""

from __future__ import annotations

from starlette.responses import Response

from cio_desktop.language import Said
from cio_desktop.protocol.resources import ContactQuery, Contacts
from cio_desktop.service.account_lookup import account_of
from cio_desktop.service.call import Call
from cio_desktop.service.errors import BadParameter, NotFound
from cio_desktop.service.parameters import Parameters
from cio_desktop.service.responses import json_response
from cio_desktop.service.views.contacts import listed_contact, single_contact
from cio_desktop.service.views.files import file_view
from cio_desktop.service.views.messages import Extras, list_views
from cio_desktop.store import contact_list, conversations, file_list
from cio_desktop.store.contact_list import ContactFilter, ContactRow
from cio_desktop.store.conversations import ConversationFilter
from cio_desktop.store.message_filter import MessageFilter

_LONGEST_SEARCH = 1_000


async def list_contacts(call: Call) -> Response:
    wanted = _read_filter(call.parameters, call.values["account_id"])
    account = await account_of(call)
    rows = await call.db.read_page(contact_list.page, wanted)
    query = ContactQuery(wanted.limit, wanted.offset, wanted.active_after, wanted.active_before, wanted.search)
    return json_response(Contacts(query, [listed_contact(call, account.id, row) for row in rows]))


async def get_contact(call: Call) -> Response:
    return json_response(single_contact(call, call.values["account_id"], await _contact_of(call)))


async def list_messages(call: Call) -> Response:
    limit, offset = call.parameters.page()
    contact = await _contact_of(call)
    wanted = MessageFilter(call.values["account_id"], email=(contact.email,), limit=limit, offset=offset)
    return json_response(await list_views(call, wanted, Extras()))


async def list_files(call: Call) -> Response:
    limit, offset = call.parameters.page()
    contact = await _contact_of(call)
    wanted = MessageFilter(call.values["account_id"], email=(contact.email,), limit=limit, offset=offset)
    rows = await call.db.read_page(file_list.page, wanted)
    return json_response([file_view(call, row.message, row.file) for row in rows])


async def list_threads(call: Call) -> Response:
    """Their addresses, as the live service answered."""
    limit, offset = call.parameters.page()
    contact = await _contact_of(call)
    account_id = call.values["account_id"]
    having = MessageFilter(account_id, email=(contact.email,), limit=limit, offset=offset)
    heads = await call.db.read_page(conversations.page, ConversationFilter(having))
    return json_response([call.urls.thread(account_id, head.id) for head in heads])


async def _contact_of(call: Call) -> ContactRow:
    account = await account_of(call)
    email = call.values["email"]
    row = await call.db.read(contact_list.get, account.id, email)
    if row is None:
        raise NotFound(Said("contact {contact} is invalid", contact=email))
    return row


def _read_filter(parameters: Parameters, account_id: str) -> ContactFilter:
    """One old client names the times activity_before and activity_after."""
    search = parameters.text("search")
    if search is not None and len(search) > _LONGEST_SEARCH:
        raise BadParameter("search", Said("is longer than {most} characters", most=_LONGEST_SEARCH))
    sort_by = parameters.choice("sort_by", contact_list.SORTED_BY) or "count"
    order = parameters.choice("sort_order", ("asc", "desc")) or ("asc" if sort_by == "email" else "desc")
    limit, offset = parameters.page()
    return ContactFilter(
        account_id=account_id,
        search=search,
        active_before=_time(parameters, "active_before", "activity_before"),
        active_after=_time(parameters, "active_after", "activity_after"),
        sort_by=sort_by,
        ascending=order == "asc",
        limit=limit,
        offset=offset,
    )


def _time(parameters: Parameters, *names: str) -> int | None:
    given = [moment for moment in map(parameters.time, names) if moment is not None]
    return given[0] if given else None
