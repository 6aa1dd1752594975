"""Every request that the documentation or an original client library knows of (API.md) has its route. What is ours
is not counted."""

from __future__ import annotations

from cio_desktop.service.table import ROUTES

A = "/2.0/accounts/{account_id}"
S = A + "/sources/{label}"
F = S + "/folders/{folder...}"
M = A + "/messages/{message_id...}"

DOCUMENTED: dict[str, str] = {
    "/2.0/accounts": "GET POST",
    A: "GET POST PUT DELETE",
    A + "/sync": "GET POST",
    A + "/sources": "GET POST",
    S: "GET POST PUT DELETE",
    S + "/sync": "GET POST",
    S + "/folders": "GET",
    F: "GET PUT DELETE",
    F + "/expunge": "POST",
    F + "/messages": "GET",
    A + "/messages": "GET POST",
    M: "GET POST DELETE",
    M + "/folders": "GET POST PUT",
    M + "/flags": "GET POST",
    M + "/body": "GET",
    M + "/headers": "GET",
    M + "/source": "GET",
    M + "/thread": "GET",
    A + "/email_addresses": "GET POST",
    A + "/email_addresses/{email}": "GET POST DELETE",
    A + "/contacts": "GET",
    A + "/contacts/{email}": "GET",
    A + "/contacts/{email}/files": "GET",
    A + "/contacts/{email}/messages": "GET",
    A + "/contacts/{email}/threads": "GET",
    A + "/files": "GET",
    A + "/files/{file_id}": "GET",
    A + "/files/{file_id}/content": "GET",
    A + "/files/{file_id}/related": "GET",
    A + "/files/{file_id}/revisions": "GET",
    A + "/files/{file_id}/changes": "GET",
    A + "/threads": "GET",
    A + "/threads/{thread_id}": "GET DELETE",
    A + "/threads/{thread_id}/folders": "POST PUT",
    **{f"{below}/connect_tokens": "GET POST" for below in ("/2.0", A, S)},
    **{f"{below}/connect_tokens/{{token}}": "GET DELETE" for below in ("/2.0", A, S)},
    "/2.0/oauth_providers": "GET POST",
    "/2.0/oauth_provider": "POST",
    "/2.0/oauth_providers/{key}": "GET DELETE",
    "/2.0/discovery": "GET",
    **{f"{below}/webhooks": "GET POST" for below in ("/2.0", A)},
    **{f"{below}/webhooks/{{webhook_id}}": "GET POST DELETE" for below in ("/2.0", A)},
    "/app/status_callback_url": "GET POST DELETE",
    "/app/logs/webhooks": "GET",
    "/app/logs/calls": "GET",
}


def requests(table: dict[str, str]) -> set[tuple[str, str]]:
    return {(method, path) for path, methods in table.items() for method in methods.split()}


def test_all_are_served() -> None:
    documented = requests(DOCUMENTED)
    assert len(documented) == 90
    served = {(method, route.pattern) for route in ROUTES for method in route.methods}
    assert documented - served == set()
