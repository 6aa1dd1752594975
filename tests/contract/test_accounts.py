"""API.md, Accounts: accounts, their parameters and the source that may be made in the same call."""

from __future__ import annotations

import re

import pytest

from cio_desktop.store import accounts, sources
from tests.support.service_world import World

SOURCE = [("server", "imap.example.org"), ("username", "new"), ("use_ssl", "1"), ("port", "993"), ("type", "IMAP")]


async def test_the_fields_of_an_account(w: World) -> None:
    account = (await w.get(w.path)).json()
    assert set(account) == {
        "id", "username", "created", "suspended", "email_addresses", "first_name", "last_name", "password_expired",
        "sources", "nb_messages", "nb_files", "resource_url",
    }  # fmt: skip
    assert re.fullmatch("[0-9a-f]{24}", account["id"])
    assert account["email_addresses"] == ["me@example.com"]
    assert account["resource_url"] == f"http://127.0.0.1:8800{w.path}"
    assert (account["nb_messages"], account["nb_files"]) == (6, 1)
    assert account["sources"] == (await w.get(f"{w.path}/sources")).json()


async def test_create_answers_id_and_address(w: World) -> None:
    fields = [("email", "new@example.com"), ("first_name", "Grace"), ("last_name", "Høpper")]
    made = await w.send("POST", "/2.0/accounts/", form=fields)
    assert made.status == 201
    body = made.json()
    assert set(body) == {"success", "id", "resource_url"}
    account = (await w.get(body["resource_url"].removeprefix("http://127.0.0.1:8800"))).json()
    assert (account["id"], account["first_name"], account["last_name"]) == (body["id"], "Grace", "Høpper")
    assert account["sources"] == []


async def test_the_same_address_twice_makes_two_accounts(w: World) -> None:
    made = [await w.send("POST", "/2.0/accounts", form=[("email", "me@example.com")]) for _ in range(2)]
    assert len({answer.json()["id"] for answer in made} | {w.account}) == 3
    assert len((await w.get("/2.0/accounts?email=ME%40example.com")).json()) == 3


@pytest.mark.parametrize("fields", [[("migrate_account_id", "x")], [("email", "a@b.c"), ("migrate_account_id", "x")]])
async def test_no_account_is_taken_over_from_another_service(w: World, fields: list[tuple[str, str]]) -> None:
    answer = await w.send("POST", "/2.0/accounts", form=fields)
    assert (answer.status, answer.json()["value"].partition(":")[0]) == (400, "migrate_account_id")
    assert len((await w.get("/2.0/accounts")).json()) == 1


@pytest.mark.parametrize("fields", [[], [("email", "")], [("email", "nobody")]])
async def test_an_address_is_required(w: World, fields: list[tuple[str, str]]) -> None:
    answer = await w.send("POST", "/2.0/accounts", form=fields)
    assert answer.status == 400
    assert answer.json()["value"].startswith("email: ")


async def test_with_source_parameters_the_source_is_made_too(w: World) -> None:
    fields = [("email", "new@example.com"), ("password", "right"), ("sync_period", "1h"), *SOURCE]
    made = await w.send("POST", "/2.0/accounts", form=fields)
    assert made.status == 201
    assert made.json()["label"] == "new::imap.example.org"
    source = (await w.get(f"/2.0/accounts/{made.json()['id']}/sources/0")).json()
    assert (source["label"], source["sync_period"]) == ("new::imap.example.org", "1h")


@pytest.mark.parametrize(
    ("change", "status"),
    [
        (("password", "wrong"), 400),
        (("server", "down.example.com"), 503),
        (("port", "x"), 400),
        (("username", ""), 400),
    ],
)
async def test_when_the_source_fails_no_account_is_kept(w: World, change: tuple[str, str], status: int) -> None:
    fields = dict([("email", "new@example.com"), ("password", "right"), *SOURCE])
    fields[change[0]] = change[1]
    answer = await w.send("POST", "/2.0/accounts", form=list(fields.items()))
    assert answer.status == status
    assert len((await w.get("/2.0/accounts")).json()) == 1


@pytest.mark.parametrize("method", ["POST", "PUT"])
async def test_names_can_be_changed(w: World, method: str) -> None:
    answer = await w.send(method, w.path, form=[("last_name", "Lovelace"), ("first_name", "")])
    assert (answer.status, answer.json()) == (
        200,
        {"success": True, "resource_url": f"http://127.0.0.1:8800{w.path}"},
    )
    account = (await w.get(w.path)).json()
    assert (account["first_name"], account["last_name"]) == ("Ada", "Lovelace")
    assert (await w.send(method, w.path, form=[("first_name", "x" * 201)])).status == 400


async def test_delete_then_404(w: World) -> None:
    answer = await w.send("DELETE", w.path)
    assert (answer.status, answer.json()) == (200, {"success": True})
    for path in (w.path, f"{w.path}/sources", f"{w.path}/messages/{w.messages[0]}"):
        assert (await w.get(path)).status == 404
    assert (await w.send("DELETE", w.path)).status == 404
    assert (await w.get("/2.0/accounts")).json() == []


async def test_filters_by_status_keep_only_matching_sources(w: World) -> None:
    other = await w.db.write(accounts.create, "other@example.com")
    for n, status in enumerate(("OK", "DISABLED")):
        row = await w.db.write(sources.create, other.id, email=f"s{n}@example.com", server="h", username=f"s{n}")
        await w.db.write(sources.set_status, row.id, status)
    found = (await w.get("/2.0/accounts?status=DISABLED")).json()
    assert [(account["id"], len(account["sources"])) for account in found] == [(other.id, 1)]
    found = (await w.get("/2.0/accounts?status_ok=1")).json()
    assert [(account["id"], len(account["sources"])) for account in found] == [(w.account, 1), (other.id, 1)]
    assert [account["id"] for account in (await w.get("/2.0/accounts?status_ok=0")).json()] == [other.id]
    assert (await w.get("/2.0/accounts?status=TEMP_DISABLED")).json() == []
    assert (await w.get("/2.0/accounts?status=nonsense")).status == 400


async def test_paging(w: World) -> None:
    for n in range(120):
        await w.db.write(accounts.create, f"a{n}@example.com")
    assert len((await w.get("/2.0/accounts")).json()) == 25
    assert len((await w.get("/2.0/accounts?limit=1000")).json()) == 100
    assert len((await w.get("/2.0/accounts?limit=100&offset=100")).json()) == 21
    assert (await w.get("/2.0/accounts?limit=5&offset=1000000")).json() == []
    assert len((await w.get("/2.0/accounts?limit=99999999999999999999")).json()) == 100
    for query in ("limit=-1", "offset=-1", "limit=ten", "offset=1e9", "limit=-99999999999999999999"):
        answer = await w.get(f"/2.0/accounts?{query}")
        assert answer.status == 400
        assert answer.json()["value"].startswith(query.partition("=")[0])


async def test_a_blank_takes_a_name_away_and_an_empty_one_does_not(w: World) -> None:
    assert (await w.send("POST", w.path, form=[("first_name", "Ada"), ("last_name", "Lovelace")])).status == 200
    assert (await w.send("POST", w.path, form=[("first_name", " Work "), ("last_name", "")])).status == 200
    told = (await w.get(w.path)).json()
    assert (told["first_name"], told["last_name"]) == ("Work", "Lovelace")
    assert (await w.send("POST", w.path, form=[("last_name", " ")])).status == 200
    told = (await w.get(w.path)).json()
    assert (told["first_name"], told["last_name"]) == ("Work", "")
