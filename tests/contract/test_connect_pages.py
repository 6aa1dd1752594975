"""The pages of a connect token: what a browser without scripts is shown, and what of it a stranger can reach."""

from __future__ import annotations

import asyncio
import hashlib
import re
from base64 import b64encode
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from cio_desktop.engine.sign_in.credential import Password
from cio_desktop.language import ENGLISH, Language, language
from cio_desktop.protocol.sign_in import Finding, ImapSettings
from cio_desktop.service.config import ServiceConfig
from cio_desktop.service.table import PAGES, ROUTES
from cio_desktop.store import accounts, connect_tokens, sources
from tests.support import asgi
from tests.support.fake_finder import Finder
from tests.support.page_visitor import ROOT, Page, Visitor
from tests.support.patience import PATIENCE
from tests.support.service_world import NOW, World, world

BACK = "https://app.example.org/back"
SEEN = Finding("table", ImapSettings("imap.example.org", "ann@example.org", 993, True), name="Example")


def look_up(best: Finding | None = SEEN) -> Finder:
    """Knows example.org, or whatever the test says."""
    return Finder(best)


async def token_of(w: World, *form: tuple[str, str], back: str = BACK, at: str = "/2.0/connect_tokens") -> str:
    answer = await w.send("POST", at, form=[("callback_url", back), *form])
    assert answer.status == 201, answer
    return str(answer.json()["token"])


async def state(w: World, token: str) -> Any:
    return (await w.get(f"/2.0/connect_tokens/{token}")).json()


async def begun(w: World, *form: tuple[str, str], **options: str) -> tuple[Visitor, str]:
    token = await token_of(w, *form, **options)
    person = Visitor(w.app)
    await person.open(f"/connect/{token}")
    return person, token


# -- the language


GERMAN = {
    "Connect your mailbox": "Postfach verbinden",
    "Enter the whole address, such as ann@example.org.": "Die ganze Adresse eingeben.",
    "Error: {title}": "Fehler: {title}",
    "Afterwards you go back to {host}.": "Zurück zu {host} geht es danach.",
    "There is no such page": "Diese Seite gibt es nicht",
}
LANGUAGES = {"de": Language("de", lambda text, _comment, _n: GERMAN.get(text, "")), "ar": Language("ar", None, True)}
SPEAKS = ServiceConfig(language_of=lambda wished: next((LANGUAGES[tag] for tag in wished if tag in LANGUAGES), ENGLISH))
IN_GERMAN = [("Accept-Language", "xx, de;q=0.7, en;q=0.3")]


async def test_a_page_speaks_the_language_of_the_browser(tmp_path: Path) -> None:
    async with world(tmp_path, discoverer=look_up(), config=SPEAKS) as w:
        person, token = await begun(w)
        assert person.page.of("html") == [{"lang": "en", "dir": "ltr"}]
        status = f"/connect/{token}/status"
        page = await person.open(status, headers=IN_GERMAN)
        assert page.title.startswith("Postfach verbinden")
        assert page.of("html") == [{"lang": "de", "dir": "ltr"}]
        assert "Zurück zu  app.example.org  geht es danach." in page.text
        await person.send(email="no address")  # by a browser that names no language
        assert "Enter the whole address" in person.page.text
        page = await person.open(status, headers=IN_GERMAN)
        assert page.title.startswith("Fehler: Postfach verbinden")
        assert "Die ganze Adresse eingeben." in page.text
        page = await person.open(status, headers=[("Accept-Language", "ar")])
        assert page.of("html") == [{"lang": "ar", "dir": "rtl"}]
        page = await person.open("/connect/aaaaaaaaaaaaaaaa", headers=IN_GERMAN)
        assert (page.status, page.title) == (404, "Diese Seite gibt es nicht – CIO Desktop")
        assert language() is ENGLISH  # everybody else's


# -- the way through


async def test_from_the_address_to_the_callback(tmp_path: Path) -> None:
    finder = look_up()
    async with world(tmp_path, discoverer=finder) as w:
        person, token = await begun(w, ("first_name", "Ann"), ("source_callback_url", "https://app.example.org/synced"))
        assert person.page.title.startswith("Connect your mailbox")
        assert (await state(w, token))["state"] == "opened"
        await person.send(email="ann@example.org")
        page = await person.until("Sign in to your mailbox")
        assert finder.asked == ["ann@example.org"]
        assert (page.field("server")["value"], page.field("username")["value"]) == (
            "imap.example.org",
            "ann@example.org",
        )
        page = await person.send(password="right")
        page = await person.until("never")
        assert page.away == f"{BACK}?contextio_token={token}"
        found = await state(w, token)
        assert (found["used"], found["expires"], found["state"]) == (NOW, False, "used")
        assert found["account"]["email_addresses"] == ["ann@example.org"]
        assert found["account"]["first_name"] == "Ann"
        assert found["account"]["sources"][0]["callback_url"] == "https://app.example.org/synced"
        assert found["server_label"] == found["account"]["sources"][0]["label"]
        assert w.engine.calls[-1][1].port == 993
        # the link is spent
        page = await person.open(f"/connect/{token}")
        assert "This link was used" in page.text
        assert page.away is None
        assert (await person.post(f"/connect/{token}/status", {"do": "password", "password": "right"})).away is None
        assert len(await w.db.read(accounts.find, limit=10)) == 2


@pytest.mark.parametrize(
    ("back", "wanted"),
    [
        ("https://a.example/b", "https://a.example/b?contextio_token=T"),
        ("https://a.example", "https://a.example?contextio_token=T"),
        ("https://a.example/b?x=1&y=%20", "https://a.example/b?x=1&y=%20&contextio_token=T"),
        ("http://127.0.0.1:99/b?x=a+b#part", "http://127.0.0.1:99/b?x=a+b&contextio_token=T#part"),
        ("https://a.example/\u00e9?\u00fc=1", "https://a.example/%C3%A9?%C3%BC=1&contextio_token=T"),
    ],
)
async def test_the_callback_with_and_without_a_query(tmp_path: Path, back: str, wanted: str) -> None:
    async with world(tmp_path, discoverer=look_up()) as w:
        person, token = await begun(w, ("email", "ann@example.org"), back=back)
        await person.until("Sign in to your mailbox")
        await person.send(password="right")
        assert (await person.until("never")).away == wanted.replace("=T", f"={token}")


async def test_an_address_that_is_known_is_not_asked_for(tmp_path: Path) -> None:
    async with world(tmp_path, discoverer=look_up()) as w:
        person, _ = await begun(w, ("email", "ann@example.org"))
        await person.until("Sign in to your mailbox")
        assert "ann@example.org" in person.page.text
        page = await person.send("other")
        assert page.title.startswith("Connect your mailbox")


async def test_settings_that_are_known_are_not_looked_up(tmp_path: Path) -> None:
    finder = look_up()
    async with world(tmp_path, discoverer=finder) as w:
        given = {"email": "ann@example.org", "source_server": "mail.example.org", "source_port": "1143"}
        person, _ = await begun(w, *given.items(), ("source_use_ssl", "0"), ("source_username", "ann"))
        assert person.page.title.startswith("Sign in to your mailbox")
        await person.send(password="right")
        await person.until("never")
        new = w.engine.calls[-1][1]
        assert (new.server, new.port, new.use_ssl, new.username) == ("mail.example.org", 1143, False, "ann")
        assert finder.asked == []


async def test_the_page_waits_while_settings_are_looked_for(tmp_path: Path) -> None:
    finder = look_up()
    finder.gate.clear()
    async with world(tmp_path, discoverer=finder) as w:
        person, token = await begun(w, ("email", "ann@example.org"))
        assert "Looking for your mail server" in person.page.text
        assert person.page.refresh == f"/connect/{token}/status?wait=1"
        assert person.page.of("p")[0].get("role") == "status"
        later = asyncio.create_task(person.on())
        await asyncio.sleep(0)
        finder.gate.set()
        assert "Sign in to your mailbox" in (await later).text


async def test_nothing_found_asks_for_the_server(tmp_path: Path) -> None:
    async with world(tmp_path, discoverer=look_up(best=None)) as w:
        person, _ = await begun(w, ("email", "ann@example.org"))
        page = await person.until("was not found")
        assert (page.field("server")["value"], page.field("port")["value"]) == ("", "993")
        page = await person.send(password="right", server="imap.example.net", port="143", security="starttls")
        await person.until("never")
        new = w.engine.calls[-1][1]
        assert (new.server, new.port, new.use_ssl, new.insecure) == ("imap.example.net", 143, False, False)


async def test_a_server_that_could_not_be_proved_is_shown_first(tmp_path: Path) -> None:
    imap = ImapSettings("mail.hosting.test", "ann@example.org", 993, True)
    found = Finding("mx", imap, confirm=True, found_at="example.org", host_shown="mail.hosting.test")
    async with world(tmp_path, discoverer=look_up(found)) as w:
        person, _ = await begun(w, ("email", "ann@example.org"))
        page = await person.until("could not be proved")
        assert "mail.hosting.test" in page.text
        assert "open" in page.of("details")[0]


async def test_an_app_password_comes_with_its_link(tmp_path: Path) -> None:
    found = Finding("table", SEEN.imap, password="app", link="https://example.org/apps", note="Make one first.")
    async with world(tmp_path, discoverer=look_up(found)) as w:
        person, _ = await begun(w, ("email", "ann@example.org"))
        page = await person.until("App password")
        assert "https://example.org/apps" in page.links
        assert "Make one first." in page.text
        assert {"href": "https://example.org/apps", "target": "_blank", "rel": "noopener noreferrer"} in page.of("a")


async def test_a_refused_password_is_told_and_can_be_typed_again(tmp_path: Path) -> None:
    async with world(tmp_path, discoverer=look_up()) as w:
        person, token = await begun(w, ("email", "ann@example.org"))
        await person.until("Sign in to your mailbox")
        await person.send(password="wr0ng-secret")
        page = await person.until("was not accepted")
        assert "refused the password" in page.alert()
        assert page.title.startswith("Error: ")
        found = await state(w, token)
        assert (found["state"], found["error_code"], found["used"]) == ("failed", "auth.password", 0)
        assert "wr0ng-secret" not in page.body
        assert len(await w.db.read(accounts.find, limit=10)) == 1  # nothing is kept of what failed
        await person.send(password="right")
        assert (await person.until("never")).away is not None


async def test_a_server_out_of_reach(tmp_path: Path) -> None:
    async with world(tmp_path, discoverer=look_up(None)) as w:
        person, _ = await begun(w, ("email", "ann@example.org"))
        await person.until("was not found")
        await person.send(password="right", server="down.example.com")
        page = await person.until("does not answer")
        assert page.field("server")["value"] == "down.example.com"
        assert "open" in page.of("details")[0]


@pytest.mark.parametrize("email", ["", "ann", "@gmail.com", "a b@c", "a@b@c d", "a@b\x00", "x" * 400 + "@example.org"])
async def test_what_is_no_address(tmp_path: Path, email: str) -> None:
    async with world(tmp_path, discoverer=look_up()) as w:
        person, token = await begun(w)
        page = await person.post(f"/connect/{token}/status", {"do": "address", "email": email})
        shown = page.field("email")
        assert (shown["aria-invalid"], shown["aria-describedby"]) == ("true", "email-wrong")
        assert {"id": "email-wrong", "class": "wrong"} in page.of("p")


async def test_a_provider_named_by_its_domain_alone(tmp_path: Path) -> None:
    async with world(tmp_path, discoverer=look_up()) as w:
        person, _ = await begun(w, ("email", "@gmail.com"))
        assert person.page.field("email")["value"] == "@gmail.com"


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({"password": ""}, "password"),
        ({"password": "a\rb"}, "password"),
        ({"password": "p" * 2000}, "password"),
        ({"server": ""}, "server"),
        ({"server": "a b"}, "server"),
        ({"server": "https://x/"}, "server"),
        ({"port": ""}, "port"),
        ({"port": "0"}, "port"),
        ({"port": "99999"}, "port"),
        ({"port": "imap"}, "port"),
        ({"username": ""}, "username"),
        ({"username": "a\nb"}, "username"),
    ],
)
async def test_a_form_that_is_wrong_says_where_and_keeps_the_rest(
    tmp_path: Path, changes: dict[str, str], wrong: str
) -> None:
    async with world(tmp_path, discoverer=look_up()) as w:
        person, _ = await begun(w, ("email", "ann@example.org"))
        await person.until("Sign in to your mailbox")
        typed = {"password": "right", "server": "mine.example", "username": "annie", "security": "starttls"}
        page = await person.send(**(typed | changes))
        assert page.status == 400
        assert page.field(wrong)["aria-invalid"] == "true"
        assert [each["name"] for each in page.of("input") if "aria-invalid" in each] == [wrong]
        for name in {"server", "username"} - set(changes):
            assert page.field(name)["value"] == typed[name]
        assert page.field("password").get("value") is None
        assert w.engine.calls == []


async def test_a_token_under_an_account_adds_to_it(tmp_path: Path) -> None:
    async with world(tmp_path, discoverer=look_up()) as w:
        person, token = await begun(w, ("email", "ann@example.org"), at=f"{w.path}/connect_tokens")
        await person.until("Sign in to your mailbox")
        await person.send(password="right")
        await person.until("never")
        found = await state(w, token)
        assert found["account"]["id"] == w.account
        assert len(await w.db.read(sources.list_of, w.account)) == 2


async def test_a_token_under_a_source_asks_for_the_password_only(tmp_path: Path) -> None:
    async with world(tmp_path, discoverer=look_up()) as w:
        at = f"{w.path}/sources/{w.label}/connect_tokens"
        person, token = await begun(w, at=at)
        assert person.page.title.startswith("Sign in to your mailbox")
        assert {name for form in person.page.forms for name in form.shown} == {"password"}
        await person.send(password="wrong")
        assert "was not accepted" in (await person.until("was not accepted")).text
        await person.send(password="right")
        assert (await person.until("never")).away == f"{BACK}?contextio_token={token}"
        assert ("update_source", w.source_id, {"credential": Password("right")}) in w.engine.calls
        found = await state(w, token)
        assert (found["server_label"], found["account"]["id"]) == (w.label, w.account)
        assert len(await w.db.read(sources.list_of, w.account)) == 1


async def test_words_behind_the_token(tmp_path: Path) -> None:
    async with world(tmp_path, discoverer=look_up()) as w:
        token = await token_of(w)
        for junk in ("&skip_oauth_splash=1", "?x=1", "/", "&a=/", ";x", "%20", "?wait=maybe"):
            page = await Visitor(w.app).open(f"/connect/{token}{junk.replace('&a=/', '&a=')}")
            assert page.title.startswith("Connect your mailbox"), junk


# -- cancelled, over, unknown


async def test_a_deleted_token_ends_what_is_under_way(tmp_path: Path) -> None:
    finder = look_up()
    finder.gate.clear()
    async with world(tmp_path, discoverer=finder) as w:
        person, token = await begun(w, ("email", "ann@example.org"))
        waiting = asyncio.create_task(person.on())
        await asyncio.sleep(0)
        assert (await w.send("DELETE", f"/2.0/connect_tokens/{token}")).status == 200
        assert (await waiting).status == 404
        assert (await w.get(f"/2.0/connect_tokens/{token}")).status == 404


async def test_a_service_that_ends_lets_go_of_who_waits(tmp_path: Path) -> None:
    finder = look_up()
    finder.gate.clear()
    async with world(tmp_path, discoverer=finder) as w:
        person, _ = await begun(w, ("email", "ann@example.org"))
        waiting = asyncio.create_task(person.on())
        await asyncio.sleep(0)
        async with asyncio.timeout(PATIENCE):
            w.app.close_streams()
            assert "Looking for your mail server" in (await waiting).text


async def test_a_second_click_while_the_mailbox_is_tried_makes_no_second_source(tmp_path: Path) -> None:
    async with world(tmp_path, discoverer=look_up()) as w:
        person, token = await begun(w, ("email", "ann@example.org"))
        await person.until("Sign in to your mailbox")
        form = next(form for form in person.page.forms if form.do == "password")
        others = [Visitor(w.app) for _ in range(5)]
        await asyncio.gather(*(each.post(form.action, form.fields | {"password": "right"}) for each in others))
        await person.open(f"/connect/{token}/status?wait=1")
        await person.until("never")
        assert [call[0] for call in w.engine.calls] == ["add_source"]
        assert len(await w.db.read(accounts.find, limit=10)) == 2


async def test_a_link_that_has_run_out(tmp_path: Path) -> None:
    async with world(tmp_path, discoverer=look_up()) as w:
        person, token = await begun(w, ("email", "ann@example.org"))
        await person.until("Sign in to your mailbox")
        w.now += 24 * 3600
        assert (await person.send(password="right")).status == 404
        assert (await person.open(f"/connect/{token}")).status == 404
        assert w.engine.calls == []


@pytest.mark.parametrize(
    "target",
    [
        "/connect/",
        "/connect/aaaaaaaaaaaaaaaa",
        "/connect/aaaaaaaaaaaaaaaa/status",
        "/connect/aaaa",
        "/connect/aaaaaaaaaaaaaaaaa",
        "/connect/AAAAAAAAAAAAAAAA",
        "/connect/..",
        "/connect/../2.0/accounts",
        "/connect/%2e%2e/%2e%2e/2.0/accounts",
        "/connect/%ff",
        "/connect/a/b/c",
        "/connect/<script>alert(1)</script>",
        "/connect/done/more",
    ],
)
async def test_unknown_pages_give_no_hint(w: World, target: str) -> None:
    page = await Visitor(w.app).open(target)
    assert page.status in {404, 400}
    assert "script" not in page.body
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    known = await Visitor(w.app).open("/connect/bbbbbbbbbbbbbbbb")
    if page.status == 404:
        assert page.body == known.body


async def test_everything_else_still_wants_a_signature(tmp_path: Path) -> None:
    assert all(route.pattern.startswith(("/connect/", "/content/")) for route in PAGES)
    assert not any(route.pattern.startswith("/connect") for route in ROUTES)
    async with world(tmp_path) as w:
        token = await token_of(w)
        paths = [re.sub(r"\{\w+(\.\.\.)?\}", token, route.pattern) for route in ROUTES]
        for path in [
            *paths,
            "/",
            "/connect",
            "/connectx",
            "/connec/t",
            "//connect/done",
            "/Connect/done",
            "/x/connect/done",
        ]:
            for method in ("GET", "POST", "PUT", "DELETE", "PATCH"):
                answer = await asgi.request(w.app, method, path)
                assert answer.status == 401, (method, path, answer)


# -- guards


async def test_foreign_hosts_and_pages(tmp_path: Path) -> None:
    async with world(tmp_path, discoverer=look_up()) as w:
        token = await token_of(w)
        target, status = f"/connect/{token}", f"/connect/{token}/status"
        for host in ("evil.example", "127.0.0.1", "127.0.0.1:1", "127.0.0.1.evil.example:8800", "[::1]:1"):
            answer = await asgi.request(w.app, "GET", target, host=host)
            assert answer.status == 403, host
        person = Visitor(w.app)
        await person.open(target)
        fields = {"do": "address", "email": "ann@example.org"}
        for origin in (None, "null", "https://evil.example", "http://127.0.0.1:1", "http://localhost:8800", ROOT + "/"):
            page = await person.post(status, fields, origin=origin)
            assert page.status == 403, origin
            assert "href" not in page.body
        for header in (
            ("Sec-Fetch-Dest", "iframe"),
            ("Sec-Fetch-Dest", "image"),
            ("Sec-Purpose", "prefetch;prerender"),
        ):
            assert (await Visitor(w.app).open(target, headers=[header])).status == 403
        # a link on somebody's page is what it is made for
        kind = [("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "document")]
        assert (await Visitor(w.app).open(target, headers=kind)).status == 200
        answer = await asgi.request(
            w.app,
            "POST",
            status,
            headers=[("Origin", ROOT), ("Sec-Fetch-Site", "cross-site"), ("Content-Type", "application/json")],
            body=b"{}",
        )
        assert answer.status == 403
        assert (await state(w, token))["state"] == "opened"
        assert w.engine.calls == []


async def test_other_methods_and_long_bodies(tmp_path: Path) -> None:
    async with world(tmp_path, discoverer=look_up()) as w:
        person, token = await begun(w)
        for method in ("PUT", "DELETE", "OPTIONS", "PATCH"):
            answer = await asgi.request(w.app, method, f"/connect/{token}", headers=[("Origin", ROOT)])
            assert (answer.status, answer.headers["allow"]) == (405, "GET")
        answer = await asgi.request(w.app, "POST", f"/connect/{token}", headers=[("Origin", ROOT)])
        assert answer.status == 405
        big = await person.post(f"/connect/{token}/status", {"do": "address", "email": "x" * 1_000_000})
        assert (big.status, big.headers["content-type"]) == (413, "text/html; charset=utf-8")
        many = await person.post(f"/connect/{token}/status", {f"f{n}": "" for n in range(11_000)})
        assert many.status in {400, 413}
        for do in ("nonsense", ""):
            assert (await person.post(f"/connect/{token}/status", {"do": do})).status == 400


async def test_a_form_in_the_address_does_nothing(tmp_path: Path) -> None:
    async with world(tmp_path, discoverer=look_up()) as w:
        person, token = await begun(w, ("email", "ann@example.org"))
        await person.until("Sign in to your mailbox")
        await person.open(f"/connect/{token}/status?do=password&password=right&server=x.example&port=993&username=a")
        page = await person.post(f"/connect/{token}/status?password=right", {"do": "password", "port": "993"})
        assert page.field("password")["aria-invalid"] == "true"
        assert w.engine.calls == []


async def test_the_policy_allows_the_style_sheet_and_nothing_else(tmp_path: Path) -> None:
    async with world(tmp_path, discoverer=look_up()) as w:
        person, token = await begun(w)
        pages: list[Page] = [person.page, await Visitor(w.app).open("/connect/bbbbbbbbbbbbbbbb")]
        pages.append(await Visitor(w.app).open("/connect/done?contextio_token=" + token))
        for page in pages:
            style = re.search(r"<style>(.*?)</style>", page.body, re.DOTALL)
            assert style is not None
            digest = b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
            policy = dict(part.strip().split(" ", 1) for part in page.headers["content-security-policy"].split(";"))
            assert policy == {
                "default-src": "'none'",
                "style-src": f"'sha256-{digest}'",
                "form-action": "'self'",
                "base-uri": "'none'",
                "frame-ancestors": "'none'",
            }
            assert page.headers["cache-control"] == "no-store"
            assert page.headers["x-frame-options"] == "DENY"
            assert page.headers["referrer-policy"] == "same-origin"
            assert page.headers["x-content-type-options"] == "nosniff"
            assert "set-cookie" not in page.headers
            assert {tag for tag, _ in page.tags}.isdisjoint({"script", "img", "iframe", "link", "object"})
            assert not any(name.startswith("on") or name == "style" for _, given in page.tags for name in given)
            assert page.of("html")[0]["lang"] == "en"
            assert len(page.of("h1")) == 1
            labels = {each["for"] for each in page.of("label")}
            assert {each["id"] for each in page.of("input") if each.get("type") != "hidden"} <= labels


HOSTILE = "\"><script>alert(1)</script><img src=x onerror=alert(1)>'&amp;\u202emoc.evil@x"


async def test_hostile_words_stay_words(tmp_path: Path) -> None:
    """From the address, from discovery, from the mail server."""
    imap = ImapSettings("imap.example.org", HOSTILE, 993, True)
    found = Finding(
        "mx",
        imap,
        confirm=True,
        name=HOSTILE,
        host_shown=HOSTILE,
        found_at=HOSTILE,
        note=HOSTILE,
        link="javascript:alert(1)",
        password="app",
    )
    async with world(tmp_path, discoverer=look_up(found)) as w:
        person, token = await begun(w)
        page = await person.post(f"/connect/{token}/status", {"do": "address", "email": HOSTILE})
        _harmless(page)
        page = await person.post(f"/connect/{token}/status", {"do": "address", "email": '"<b>x</b>"@example.org'})
        page = await person.until("could not be proved")
        _harmless(page)
        assert "javascript:alert(1)" not in page.links
        page = await person.send(password=HOSTILE, server=HOSTILE, username=HOSTILE, port=HOSTILE)
        _harmless(page)


def _harmless(page: Page) -> None:
    assert {tag for tag, _ in page.tags}.isdisjoint({"script", "img", "b"})
    assert not any(name.startswith("on") for _, given in page.tags for name in given)
    assert "\u202e" not in page.body


async def test_the_last_page_for_windows(w: World) -> None:
    page = await Visitor(w.app).open("/connect/done?contextio_token=bbbbbbbbbbbbbbbb")
    assert (page.status, page.links) == (200, [])
    assert "You can close this tab" in page.text


async def test_two_tabs_do_not_disturb_a_check_under_way(tmp_path: Path) -> None:
    finder = look_up()
    finder.gate.clear()
    async with world(tmp_path, discoverer=finder) as w:
        person, token = await begun(w, ("email", "ann@example.org"))
        other = Visitor(w.app)
        assert "Looking for your mail server" in (await other.open(f"/connect/{token}")).text
        assert finder.asked == ["ann@example.org"]
        finder.gate.set()
        await person.until("Sign in to your mailbox")
        await other.until("Sign in to your mailbox")


async def test_a_service_that_began_anew_goes_on_from_the_link(tmp_path: Path) -> None:
    async with world(tmp_path, discoverer=look_up()) as w:
        token = await token_of(w)
        page = await Visitor(w.app).open(f"/connect/{token}/status")
        assert page.title.startswith("Connect your mailbox")


async def test_the_address_of_the_provider_is_never_our_callback(tmp_path: Path) -> None:
    """With a provider's key the browser is sent there at once, with state, PKCE and our loopback port."""
    async with world(tmp_path, discoverer=look_up()) as w:
        google = [("type", "GMAIL_OAUTH2"), ("provider_consumer_key", "g"), ("provider_consumer_secret", "sss")]
        assert (await w.send("POST", "/2.0/oauth_providers", form=google)).status == 201
        person, token = await begun(w, ("email", "ann@gmail.com"), ("provider_consumer_key", "g"))
        away = urlsplit(person.page.away or "")
        query = {name: values[0] for name, values in parse_qs(away.query).items()}
        assert (away.scheme, away.netloc) == ("https", "accounts.google.com")
        assert (query["client_id"], query["login_hint"]) == ("g", "ann@gmail.com")
        assert query["code_challenge_method"] == "S256"
        assert len(query["state"]) >= 43
        assert urlsplit(query["redirect_uri"]).hostname == "127.0.0.1"
        assert "sss" not in (person.page.away or "")
        assert "contextio_token" not in (person.page.away or "")
        found = await state(w, token)
        assert (found["state"], found["provider_host"]) == ("opened", "accounts.google.com")
        assert found["redirect_uri"] == query["redirect_uri"]
        assert w.engine.calls == []


async def test_what_was_used_meanwhile_is_told(tmp_path: Path) -> None:
    async with world(tmp_path, discoverer=look_up()) as w:
        person, token = await begun(w, ("email", "ann@example.org"))
        await person.until("Sign in to your mailbox")
        await w.db.write(connect_tokens.use, token, w.account, w.label, now=NOW)
        page = await person.send(password="right")
        assert w.engine.calls == []
        assert page.away is None
