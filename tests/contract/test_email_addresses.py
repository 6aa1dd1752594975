"""API.md, E-mail addresses: list, add, make primary, remove."""

from __future__ import annotations

import pytest

from tests.support.service_world import NOW, World


async def addresses(w: World) -> list[tuple[str, int]]:
    answer = await w.get(f"{w.path}/email_addresses")
    assert answer.status == 200
    return [(each["email"], each["primary"]) for each in answer.json()]


async def test_from_adding_to_removing(w: World) -> None:
    assert (await w.get(f"{w.path}/email_addresses")).json() == [
        {
            "email": "me@example.com",
            "validated": NOW - 5000,
            "primary": 1,
            "resource_url": f"http://127.0.0.1:8800{w.path}/email_addresses/me%40example.com",
        }
    ]
    added = await w.send("POST", f"{w.path}/email_addresses", form=[("email_address", "ada+x@example.org")])
    url = f"http://127.0.0.1:8800{w.path}/email_addresses/ada%2Bx%40example.org"
    email = "ada+x@example.org"
    assert (added.status, added.json()) == (
        201,
        {"success": True, "email": email, "email_address": email, "resource_url": url},
    )
    again = await w.send("POST", f"{w.path}/email_addresses", form=[("email_address", "ADA+x@example.org")])
    assert (again.status, again.json()["success"]) == (200, True)
    assert await addresses(w) == [("me@example.com", 1), (email, 0)]
    one = (await w.get(f"{w.path}/email_addresses/ada%2Bx%40example.org")).json()
    assert (one["email"], one["primary"], one["resource_url"]) == (email, 0, url)
    assert (await w.get(f"{w.path}/email_addresses/ada+x@example.org/")).json() == one
    for method in ("POST", "PUT"):
        changed = await w.send(method, f"{w.path}/email_addresses/{email}", form=[("primary", "1")])
        assert (changed.status, changed.json()) == (200, {"success": True, "resource_url": url})
        assert await addresses(w) == [(email, 1), ("me@example.com", 0)]
    assert (await w.get(w.path)).json()["email_addresses"] == [email, "me@example.com"]
    assert len((await w.get("/2.0/accounts?email=ada%2Bx%40example.org")).json()) == 1
    gone = await w.send("DELETE", f"{w.path}/email_addresses/{email}")
    assert (gone.status, gone.json()) == (200, {"success": True})
    assert await addresses(w) == [("me@example.com", 1)]
    last = await w.send("DELETE", f"{w.path}/email_addresses/me@example.com")
    assert (last.status, last.json()["success"]) == (400, False)
    assert await addresses(w) == [("me@example.com", 1)]


async def test_what_is_sent_from_a_new_address_counts(w: World) -> None:

    async def sent() -> int:
        found = (await w.get(f"{w.path}/contacts/carl@example.net")).json()["sent_from_account_count"]
        assert isinstance(found, int)
        return found

    assert await sent() == 0
    await w.send("POST", f"{w.path}/email_addresses", form=[("email_address", "bob@example.org")])
    assert await sent() == 1
    listed = (await w.get(f"{w.path}/contacts")).json()["matches"]
    assert "bob@example.org" not in [contact["email"] for contact in listed]
    await w.send("DELETE", f"{w.path}/email_addresses/bob@example.org")
    assert await sent() == 0


@pytest.mark.parametrize(
    "form", [[], [("email_address", "")], [("email_address", "nobody")], [("email_address", "a b@c")]]
)
async def test_what_is_no_address(w: World, form: list[tuple[str, str]]) -> None:
    answer = await w.send("POST", f"{w.path}/email_addresses", form=form)
    assert (answer.status, answer.json()["value"].partition(":")[0]) == (400, "email_address")
    assert await addresses(w) == [("me@example.com", 1)]


async def test_the_primary_one_is_not_given_up(w: World) -> None:
    """One old client drops the parameter: it must not be told of a success."""
    for form in ([], [("primary", "0")], [("primary", "x")]):
        answer = await w.send("POST", f"{w.path}/email_addresses/me@example.com", form=form)
        assert (answer.status, answer.json()["value"].partition(":")[0]) == (400, "primary")


async def test_unknown_ones(w: World) -> None:
    for method in ("GET", "DELETE"):
        answer = await w.send(method, f"{w.path}/email_addresses/nobody@example.com")
        assert (answer.status, answer.json()["value"]) == (404, "email address nobody@example.com is invalid")
    form = [("primary", "1")]
    assert (await w.send("POST", f"{w.path}/email_addresses/nobody@example.com", form=form)).status == 404
    assert (await w.get(f"/2.0/accounts/{'0' * 24}/email_addresses")).status == 404
