"""The first seed (accounts/sources), row by row: every parameter, filter, status and rule of the document."""

from __future__ import annotations

import pytest

from cio_desktop.engine.sign_in.credential import Credential, NewGrant, OAuth1Token
from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.store import sources
from tests.support.service_world import World

STATUSES = ["INVALID_CREDENTIALS", "CONNECTION_IMPOSSIBLE", "NO_ACCESS_TO_ALL_MAIL", "OK", "TEMP_DISABLED", "DISABLED"]
REQUIRED = {
    "email": "new@example.com",
    "server": "imap.example.org",
    "username": "new",
    "use_ssl": "1",
    "port": "993",
    "type": "IMAP",
}


def form(**changes: str | None) -> list[tuple[str, str]]:
    fields: dict[str, str | None] = {**REQUIRED, "password": "right", **changes}
    return [(name, value) for name, value in fields.items() if value is not None]


async def create(w: World, **changes: str | None) -> dict[str, object]:
    """Creates a source and reads it back."""
    made = await w.send("POST", f"{w.path}/sources", form=form(**changes))
    assert made.status == 201, made
    return dict((await w.get(f"{w.path}/sources/{made.json()['label']}")).json())


# GET list


async def test_the_list_holds_every_source(w: World) -> None:
    answer = await w.get(f"{w.path}/sources")
    assert answer.status == 200
    assert [source["label"] for source in answer.json()] == [w.label]


@pytest.mark.parametrize("status", STATUSES)
async def test_filter_by_each_status(w: World, status: str) -> None:
    await w.db.write(sources.set_status, w.source_id, status)
    for asked in STATUSES:
        found = (await w.get(f"{w.path}/sources?status={asked}")).json()
        assert [source["status"] for source in found] == ([status] if asked == status else [])


@pytest.mark.parametrize("status", STATUSES)
async def test_status_ok_is_exactly_ok(w: World, status: str) -> None:
    await w.db.write(sources.set_status, w.source_id, status)
    working = (await w.get(f"{w.path}/sources?status_ok=1")).json()
    broken = (await w.get(f"{w.path}/sources?status_ok=0")).json()
    assert (len(working), len(broken)) == ((1, 0) if status == "OK" else (0, 1))


async def test_both_filters_hold_at_once_and_unknown_ones_are_refused(w: World) -> None:
    assert (await w.get(f"{w.path}/sources?status=OK&status_ok=0")).json() == []
    for query, name in (("status=BROKEN", "status"), ("status=ok", "status"), ("status_ok=maybe", "status_ok")):
        answer = await w.get(f"{w.path}/sources?{query}")
        assert answer.status == 400
        assert answer.json()["value"].startswith(f"{name}: ")
    assert len((await w.get(f"{w.path}/sources?status=&unknown=1")).json()) == 1


# POST: required parameters


async def test_create_answers_label_and_address(w: World) -> None:
    made = await w.send("POST", f"{w.path}/sources/", form=form())
    assert made.status == 201
    assert made.json() == {
        "success": True,
        "label": "new::imap.example.org",
        "resource_url": f"http://127.0.0.1:8800{w.path}/sources/new%3A%3Aimap.example.org",
    }


@pytest.mark.parametrize("name", ["email", "server", "username", "use_ssl", "port", "password"])
@pytest.mark.parametrize("value", [None, ""])
async def test_each_required_parameter(w: World, name: str, value: str | None) -> None:
    answer = await w.send("POST", f"{w.path}/sources", form=form(**{name: value}))
    assert answer.status == 400
    assert answer.json()["value"].startswith(f"{name}: ")
    assert w.engine.calls == []


@pytest.mark.parametrize("text", ["IMAP", "imap", "Imap", None, ""])
async def test_type_is_imap_in_any_case(w: World, text: str | None) -> None:
    assert (await create(w, type=text))["type"] == "imap"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("type", "POP3"),
        ("port", "imap"),
        ("port", "0"),
        ("port", "65536"),
        ("port", "-1"),
        ("port", "9.5"),
        ("email", "nobody"),
        ("email", "a b@c"),
        ("email", "a@b\r\nRCPT"),
        ("server", "imap host"),
        ("server", "http://imap.example.org/"),
        ("server", "x" * 300),
        ("username", "a\r\nA1 LOGOUT"),
        ("username", "a\0b"),
        ("password", "a\r\nb"),
        ("sync_period", "2h"),
        ("sync_period", "24"),
        ("raw_file_list", "yes"),
        ("sync_all_folders", "2"),
        ("callback_url", "not a url"),
        ("callback_url", "ftp://example.com/"),
        ("callback_url", "http://"),
        ("callback_url", "http://user:pass@example.com/"),
        ("callback_url", "http://example.com:99999/"),
        ("callback_url", "http://[::1/"),
        ("status_callback_url", "javascript:alert(1)"),
        ("service_level", "gold"),
        ("service_level", "basic"),
        ("sync_flags", "0"),
        ("origin_ip", "nowhere"),
        ("origin_ip", "192.0.2.7, 10.0.0.1"),
        ("insecure", "maybe"),
        ("check", "maybe"),
    ],
)
async def test_malformed_values_name_their_parameter(w: World, name: str, value: str) -> None:
    answer = await w.send("POST", f"{w.path}/sources", form=form(**{name: value}))
    assert answer.status == 400, answer
    assert answer.json()["value"].startswith(f"{name}: ")
    assert w.engine.calls == []


@pytest.mark.parametrize(("text", "on"), [("1", True), ("0", False), ("true", False), ("yes", False), ("2", False)])
async def test_only_1_means_ssl(w: World, text: str, on: bool) -> None:
    assert (await create(w, use_ssl=text, port="143"))["use_ssl"] is on


# POST: optional parameters


@pytest.mark.parametrize(
    ("given", "shown"),
    [("1h", "1h"), ("4h", "4h"), ("12h", "12h"), ("24h", "24h"), ("1d", "24h"), (None, "24h"), ("", "24h")],
)
async def test_sync_period(w: World, given: str | None, shown: str) -> None:
    assert (await create(w, sync_period=given))["sync_period"] == shown


@pytest.mark.parametrize(
    ("name", "default"),
    [
        ("raw_file_list", False),
        ("sync_all_folders", True),
        ("expunge_on_deleted_flag", False),
        ("insecure", False),
    ],
)
async def test_flags_of_a_source(w: World, name: str, default: bool) -> None:
    assert (await create(w, **{name: "1"}))[name] is True
    assert (await create(w, **{name: "0"}))[name] is False
    assert (await create(w))[name] is default


async def test_what_is_settled_here_is_answered_as_it_is(w: World) -> None:
    for source in (await create(w), await create(w, sync_flags="1", service_level="pro")):
        assert (source["sync_flags"], source["service_level"]) == (True, "pro")
    for name, value in (("sync_flags", "0"), ("service_level", "basic")):
        answer = await w.send("POST", f"{w.path}/sources/0", form=[(name, value), ("sync_period", "1h")])
        assert (answer.status, answer.json()["value"].partition(":")[0]) == (400, name)
    assert (await w.get(f"{w.path}/sources/0")).json()["sync_period"] == "24h"


async def test_a_source_reads_all_folders_or_leaves_out_three(w: World) -> None:
    label = str((await create(w, sync_all_folders="0"))["label"])
    path = f"{w.path}/sources/{label}"
    assert (await w.send("POST", path, form=[("sync_all_folders", "0")])).status == 200
    assert (await w.send("POST", path, form=[("sync_all_folders", "1")])).status == 200
    assert (await w.get(path)).json()["sync_all_folders"] is True
    assert w.engine.calls[-1][0] == "sync_now"
    # what was read can't be forgotten
    answer = await w.send("POST", path, form=[("sync_all_folders", "0")])
    assert (answer.status, answer.json()["value"].partition(":")[0]) == (400, "sync_all_folders")
    narrow = str((await create(w, sync_folders="INBOX"))["label"])
    path = f"{w.path}/sources/{narrow}"
    assert (await w.get(path)).json()["sync_all_folders"] is False
    assert (await w.send("POST", path, form=[("sync_all_folders", "1")])).status == 200
    row = await w.db.read(sources.by_label, w.account, narrow)
    assert row is not None
    assert (row.sync_folders, row.sync_all_folders) == ("", True)


@pytest.mark.parametrize("name", ["callback_url", "status_callback_url"])
async def test_callback_addresses(w: World, name: str) -> None:
    url = "http://127.0.0.1:9/done?x=1&y=%20"
    assert (await create(w, **{name: url}))[name] == url
    assert (await create(w))[name] is None


async def test_the_address_of_the_person_is_given_back(w: World) -> None:
    assert (await create(w, origin_ip=" 192.0.2.7"))["origin_ip"] == "192.0.2.7"
    assert (await create(w, origin_ip="2001:DB8::0007"))["origin_ip"] == "2001:db8::7"
    source = await create(w, sync_folders="All,Trash")
    assert source["origin_ip"] is None
    row = await w.db.read(sources.by_label, w.account, str(source["label"]))
    assert row is not None
    assert row.sync_folders == "All,Trash"


async def test_a_password_is_never_shown(w: World) -> None:
    w.engine.good_password = "canary-7"
    made = await w.send("POST", f"{w.path}/sources", form=form(password="canary-7"))
    assert made.status == 201
    for path in ("/2.0/accounts", w.path, f"{w.path}/sources"):
        assert b"canary-7" not in (await w.get(path)).body


@pytest.mark.parametrize(
    "given",
    [
        {"provider_consumer_key": "nobody.knows.it"},
        {"provider_token": "t", "provider_token_secret": "s", "provider_consumer_key": "k"},
        {"provider_refresh_token": "r"},
        {"provider_token": "t"},
    ],
)
async def test_provider_parameters_need_a_known_key(w: World, given: dict[str, str]) -> None:
    for path, fields in ((f"{w.path}/sources", form(**given)), (f"{w.path}/sources/0", list(given.items()))):
        answer = await w.send("POST", path, form=fields)
        assert answer.status == 400
        assert answer.json()["value"].startswith("provider_consumer_key: ")
    assert w.engine.calls == []


REFRESH = {"provider_consumer_key": "k1", "provider_refresh_token": "canary-refresh"}
PAIR = {"provider_consumer_key": "k1", "provider_token": "canary-token", "provider_token_secret": "canary-secret"}


@pytest.mark.parametrize(
    ("given", "credential", "kind"),
    [
        (REFRESH, NewGrant("k1", "canary-refresh", email="new@example.com"), "oauth2"),
        (PAIR, OAuth1Token("k1", "canary-token", "canary-secret"), "oauth"),
        # a later client sends both
        (REFRESH | PAIR, NewGrant("k1", "canary-refresh", email="new@example.com"), "oauth2"),
    ],
)
async def test_a_source_with_a_providers_access(
    w: World, given: dict[str, str], credential: Credential, kind: str
) -> None:
    w.engine.providers = {"k1": "Google"}
    w.engine.good_tokens = [credential]
    source = await create(w, password="is ignored", **given)
    assert source["authentication_type"] == kind
    assert (source["provider_consumer_key"], source["provider_name"]) == ("k1", "Google")
    for path in ("/2.0/accounts", w.path, f"{w.path}/sources"):
        assert b"canary" not in (await w.get(path)).body
    without = await w.send("POST", f"{w.path}/sources", form=form(password=None, **given))
    assert without.status == 201


@pytest.mark.parametrize("method", ["POST", "PUT"])
async def test_a_source_is_connected_again_in_place(w: World, method: str) -> None:
    w.engine.providers = {"k1": "Google"}
    target = f"{w.path}/sources/0"
    refused = await w.send(method, target, form=[*REFRESH.items(), ("password", "x")])
    assert refused.status == 400
    assert refused.json()["error_code"] == "auth.token"
    assert (await w.get(target)).json()["authentication_type"] == "password"
    w.engine.good_tokens = [NewGrant("k1", "canary-refresh")]
    assert (await w.send(method, target, form=list(REFRESH.items()))).status == 200
    assert (await w.get(target)).json()["authentication_type"] == "oauth2"
    assert not any("password" in given for name, _, given in w.engine.calls if name == "update_source")


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({"provider_consumer_key": "k1"}, "provider_token"),
        ({"provider_consumer_key": "k1", "provider_token": "t"}, "provider_token_secret"),
        ({"provider_consumer_key": "k1", "provider_token_secret": "t"}, "provider_token"),
        ({"provider_consumer_key": "k1", "provider_refresh_token": "a\r\nb"}, "provider_refresh_token"),
        ({"provider_consumer_key": "k1", "provider_refresh_token": "a\x01b"}, "provider_refresh_token"),
        ({"provider_consumer_key": "k1", "provider_refresh_token": "é"}, "provider_refresh_token"),
        ({"certificate_sha256": "abc"}, "certificate_sha256"),
        ({"certificate_sha256": "z" * 64}, "certificate_sha256"),
    ],
)
async def test_half_or_malformed_access_is_refused(w: World, given: dict[str, str], named: str) -> None:
    w.engine.providers = {"k1": "Google"}
    for path, fields in ((f"{w.path}/sources", form(**given)), (f"{w.path}/sources/0", list(given.items()))):
        answer = await w.send("POST", path, form=fields)
        assert answer.status == 400
        assert answer.json()["value"].startswith(f"{named}: ")
    assert w.engine.calls == []


@pytest.mark.parametrize("spelled", ["ab" * 32, "AB:" * 31 + "AB"])
async def test_a_certificate_trusted_by_hand(w: World, spelled: str) -> None:
    source = await create(w, certificate_sha256=spelled)
    assert source["certificate_sha256"] == "ab" * 32
    target = f"{w.path}/sources/{source['label']}"
    changed = await w.send("POST", target, form=[("certificate_sha256", "cd" * 32)])
    assert changed.status == 200
    assert (await w.get(target)).json()["certificate_sha256"] == "cd" * 32


async def test_the_policy_of_expunges_is_kept(w: World) -> None:
    target = f"{w.path}/sources/0"
    assert (await w.get(target)).json()["expunge_policy"] == "strict"
    for policy in ("auto", "strict"):
        assert (await w.send("POST", target, form=[("expunge_policy", policy)])).status == 200
        assert (await w.send("POST", target, form=[("sync_period", "1h")])).status == 200
        assert (await w.get(target)).json()["expunge_policy"] == policy
    refused = await w.send("POST", target, form=[("expunge_policy", "always")])
    assert (refused.status, refused.json()["value"]) == (400, "expunge_policy: must be one of strict, auto")
    checked = await w.send("POST", target, form=[("expunge_policy", "auto"), ("force_status_check", "1")])
    assert checked.status == 400


async def test_a_second_source_of_the_same_name_gets_another_label(w: World) -> None:
    labels = [(await create(w))["label"] for _ in range(3)]
    assert labels == ["new::imap.example.org", "new::imap.example.org-2", "new::imap.example.org-3"]


async def test_gmail_has_a_short_label_and_the_address_joins_the_account(w: World) -> None:
    assert (await create(w, server="imap.gmail.com"))["label"] == "new::gmail"
    assert (await w.get(w.path)).json()["email_addresses"] == ["me@example.com", "new@example.com"]


async def test_a_wrong_password_is_refused_and_nothing_is_kept(w: World) -> None:
    answer = await w.send("POST", f"{w.path}/sources", form=form(password="wrong"))
    assert answer.status == 400
    body = answer.json()
    assert (body["type"], body["success"], body["feedback_code"]) == ("error", False, "invalid_credentials")
    assert body["connectionLog"] == body["connection_log"] == "a1 LOGIN ***\na1 NO wrong"
    assert body["error_code"] == "auth.password"
    assert len((await w.get(f"{w.path}/sources")).json()) == 1


async def test_an_unreachable_server_is_503_and_nothing_is_kept(w: World) -> None:
    answer = await w.send("POST", f"{w.path}/sources", form=form(server="down.example.com"))
    assert answer.status == 503
    assert answer.json()["feedback_code"] == "connection_impossible"
    assert len((await w.get(f"{w.path}/sources")).json()) == 1


async def test_check_0_keeps_it_with_the_status_found(w: World) -> None:
    source = await create(w, password="wrong", check="0")
    assert source["status"] == "INVALID_CREDENTIALS"
    assert source["status_message"] == "[AUTHENTICATIONFAILED] wrong"
    assert source["status_code"] == "auth.password"


@pytest.mark.parametrize("where", ["query", "form", "json"])
async def test_parameters_from_query_form_or_json(w: World, where: str) -> None:
    if where == "query":
        query = "&".join(f"{name}={value.replace('@', '%40')}" for name, value in form())
        answer = await w.send("POST", f"{w.path}/sources?{query}")
    elif where == "form":
        answer = await w.send("POST", f"{w.path}/sources", form=form())
    else:
        answer = await w.send("POST", f"{w.path}/sources", document={**dict(form()), "port": 993, "use_ssl": True})
    assert answer.status == 201, answer
    source = (await w.get(answer.json()["resource_url"].removeprefix("http://127.0.0.1:8800"))).json()
    assert (source["port"], source["use_ssl"], source["username"]) == (993, True, "new")


# Instance


@pytest.mark.parametrize("label", ["0", "me::mail.example.com", "me%3A%3Amail.example.com"])
async def test_get_by_label_or_0(w: World, label: str) -> None:
    await create(w)
    source = (await w.get(f"{w.path}/sources/{label}")).json()
    assert source["label"] == w.label
    assert source["resource_url"].endswith("/sources/me%3A%3Amail.example.com")
    assert {
        "label", "server", "username", "port", "use_ssl", "type", "authentication_type", "status", "status_message",
        "sync_period", "service_level", "sync_flags", "sync_all_folders", "expunge_on_deleted_flag",
        "raw_file_list", "callback_url", "status_callback_url", "resource_url",
    } <= set(source)  # fmt: skip
    assert not any(name != name.lower() for name in source)


@pytest.mark.parametrize("method", ["POST", "PUT"])
@pytest.mark.parametrize("status", ["TEMP_DISABLED", "DISABLED"])
async def test_status_1_resets_a_disabled_source(w: World, method: str, status: str) -> None:
    await w.db.write(sources.set_status, w.source_id, status)
    answer = await w.send(method, f"{w.path}/sources/0", form=[("status", "1")])
    assert (answer.status, answer.json()["success"]) == (200, True)
    assert w.engine.calls == [("update_source", w.source_id, {"reset": True})]


async def test_another_status_is_harmless_and_a_word_is_refused(w: World) -> None:
    assert (await w.send("POST", f"{w.path}/sources/0", form=[("status", "0")])).status == 200
    assert w.engine.calls == [("update_source", w.source_id, {})]
    answer = await w.send("POST", f"{w.path}/sources/0", form=[("status", "OK")])
    assert answer.status == 400
    assert answer.json()["value"].startswith("status: ")


@pytest.mark.parametrize(
    ("name", "value", "stored"),
    [
        ("sync_period", "1h", 3600),
        ("sync_period", "4h", 14400),
        ("sync_period", "12h", 43200),
        ("sync_period", "24h", 86400),
        ("sync_period", "1d", 86400),
        ("password", "new password", "new password"),
        ("status_callback_url", "https://example.com/x", "https://example.com/x"),
        ("expunge_on_deleted_flag", "1", True),
    ],
)
@pytest.mark.parametrize("method", ["POST", "PUT"])
@pytest.mark.parametrize("place", ["form", "query"])
async def test_each_change(w: World, method: str, place: str, name: str, value: str, stored: object) -> None:
    path = f"{w.path}/sources/me%3A%3Amail.example.com"
    if place == "form":
        answer = await w.send(method, path, form=[(name, value)])
    else:
        answer = await w.send(method, f"{path}?{name}={value.replace(' ', '%20').replace(':', '%3A')}")
    assert answer.status == 200, answer
    assert answer.json() == {"success": True, "resource_url": f"http://127.0.0.1:8800{path}"}
    assert w.engine.calls == [("update_source", w.source_id, {name: stored})]


@pytest.mark.parametrize(
    ("name", "value"),
    [("sync_period", "5h"), ("sync_all_folders", "x"), ("status_callback_url", "x"), ("password", "a\nb")],
)
async def test_a_malformed_change_changes_nothing(w: World, name: str, value: str) -> None:
    answer = await w.send("POST", f"{w.path}/sources/0", form=[("status", "1"), (name, value)])
    assert answer.status == 400
    assert answer.json()["value"].startswith(f"{name}: ")
    assert w.engine.calls == []


@pytest.mark.parametrize("found", list(SourceStatus))
async def test_force_status_check_answers_what_it_found(w: World, found: SourceStatus) -> None:
    w.engine.check_result = found
    answer = await w.send("POST", f"{w.path}/sources/0", form=[("force_status_check", "1")])
    assert answer.status == 200
    body = answer.json()
    assert (body["success"], body["status"]) == (found == "OK", found.value)
    assert body.get("feedback_code") == (None if found == "OK" else found.value.lower())
    assert body["resource_url"].endswith("/sources/me%3A%3Amail.example.com")


async def test_force_status_check_stands_alone(w: World) -> None:
    both = [("force_status_check", "1"), ("sync_period", "1h")]
    answer = await w.send("POST", f"{w.path}/sources/0", form=both)
    assert answer.status == 400
    assert answer.json()["value"].startswith("force_status_check: ")
    # what old clients repeat or leave empty is no parameter
    harmless = [("force_status_check", "1"), ("label", "0"), ("body", ""), ("password", "")]
    assert (await w.send("POST", f"{w.path}/sources/0", form=harmless)).status == 200


async def test_delete_then_404_and_0_is_the_next_one(w: World) -> None:
    second = await create(w)
    answer = await w.send("DELETE", f"{w.path}/sources/0")
    assert (answer.status, answer.json()) == (200, {"success": True})
    assert (await w.get(f"{w.path}/sources/me::mail.example.com")).status == 404
    assert (await w.get(f"{w.path}/sources/0")).json()["label"] == second["label"]
    await w.send("DELETE", f"{w.path}/sources/0")
    for method in ("GET", "POST", "DELETE"):
        assert (await w.send(method, f"{w.path}/sources/0")).status == 404
