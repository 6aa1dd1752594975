"""Looking for settings in a private internet: a name server, web servers with certificates, real mail servers."""

from __future__ import annotations

import asyncio
import gzip
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager

import pytest

from cio_desktop.discovery import discoverer
from cio_desktop.discovery.config import Limits
from cio_desktop.discovery.discoverer import Discoverer
from cio_desktop.discovery.entry import Entry
from cio_desktop.discovery.search import Search
from cio_desktop.protocol.sign_in import Discovery, DiscoveryEvent, Finding
from tests.support.certificates import Authority
from tests.support.discovery_world import ISPDB, NOBODY, Drip, Flood, Hang, Internet, Page, imap_server, xml
from tests.support.dovecot import BINARY, Dovecot
from tests.support.fake_imap import NO_MOVE, FakeImap
from tests.support.patience import PATIENCE

CONFIG = "/mail/config-v1.1.xml"
WELL_KNOWN = "/.well-known/autoconfig/mail/config-v1.1.xml"
ANN = "ann@example.org"


@asynccontextmanager
async def internet(authority: Authority) -> AsyncIterator[Internet]:
    async with Internet(authority) as net:
        yield net
        assert not [port for _, port in net.connections if port == 80], "asked over http"


def best(answer: Discovery) -> Finding:
    assert answer.found
    assert answer.best is not None
    return answer.best


def told(finding: Finding) -> tuple[str, str, int, bool]:
    return finding.origin, finding.imap.server, finding.imap.port, finding.confirm


async def events_of(finder: Discoverer, email: str = ANN) -> list[DiscoveryEvent]:
    return [event async for event in finder.stream(email)]


# -- the domain's own word


async def test_autoconfig_of_the_domain_is_trusted_and_learns_no_address(authority: Authority) -> None:
    async with internet(authority) as net:
        help_page = (
            '<documentation url="https://example.org/help"><descr lang="en">Mail programs</descr></documentation>'
        )
        await net.web("autoconfig.example.org", {CONFIG: xml(user="%EMAILLOCALPART%", more=help_page)})
        answer = await net.discoverer().find(ANN)
        finding = best(answer)
        assert told(finding) == ("autoconfig", "imap.example.org", 993, False)
        assert (finding.imap.username, finding.imap.use_ssl, finding.imap.starttls) == ("ann", True, False)
        assert (finding.found_at, finding.name, finding.type) == ("autoconfig.example.org", "Example Mail", "generic")
        assert [(page.description, page.url) for page in finding.documentation] == [
            ("Mail programs", "https://example.org/help")
        ]
        assert answer.imap == finding.imap
        assert answer.documentation == finding.documentation
        assert net.requests == [f"https://autoconfig.example.org{CONFIG}"]
        assert not any("ann" in request for request in net.requests)


async def test_autoconfig_below_a_public_suffix_has_to_be_confirmed(authority: Authority) -> None:
    async with internet(authority) as net:
        await net.web("autoconfig.github.io", {CONFIG: xml(server="imap.github.io")})
        finding = best(await net.discoverer().find("ann@github.io"))
        assert told(finding) == ("autoconfig", "imap.github.io", 993, True)


async def test_well_known_address(authority: Authority) -> None:
    async with internet(authority) as net:
        await net.web("example.org", {WELL_KNOWN: xml(server="mail.example.org", port=143, socket="STARTTLS")})
        finding = best(await net.discoverer().find(ANN))
        assert told(finding) == ("autoconfig", "mail.example.org", 143, False)
        assert (finding.imap.use_ssl, finding.imap.starttls) == (False, True)


async def test_of_the_two_addresses_the_first_one_counts_more(authority: Authority) -> None:
    async with internet(authority) as net:
        await net.web("autoconfig.example.org", {CONFIG: xml(server="first.example.org")})
        await net.web("example.org", {WELL_KNOWN: xml(server="second.example.org")})
        assert told(best(await net.discoverer().find(ANN))) == ("autoconfig", "first.example.org", 993, False)


@pytest.mark.parametrize(
    "answer",
    [
        Page(status=404),
        Page(status=500, body=xml()),
        Page(status=204),
        Page(b"<html><body>Not here</body></html>"),
        Page(b""),
        Page(xml(imap_server(socket="plain", port=143))),
        Page(xml(imap_server(server="127.0.0.1"))),
        Page(b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + xml()),
        Page(b"<clientConfig>" + b" " * 300_000),
        Page(gzip.compress(b"<clientConfig>" + b" " * 50_000_000), packed=True),
        Hang(),
        Drip(),
        Flood(),
        Page(status=301),
        Page(status=301, location="http://plain.example.org/elsewhere"),
        Page(status=302, location="HTTP://plain.example.org/"),
        Page(status=302, location="ftp://plain.example.org/x"),
        Page(status=302, location="file:///etc/passwd"),
        Page(status=302, location="https://user:pw@plain.example.org/"),
        Page(status=302, location="https://user@plain.example.org/"),
        Page(status=302, location="https://plain.example.org:8443/x"),
        Page(status=302, location="https://[::1"),
        Page(status=302, location="https://\u00ff\u00fe\u00fd..plain.example.org/"),
        Page(status=302, location="https://plain.example.org:x/"),
        Page(status=302, location="//"),
        Page(status=302, location="https://" + "a" * 70_000 + ".example.org/"),
        Page(status=302, location="https://127.0.0.1/x"),
        Page(status=302, location="https://2130706433/x"),
        Page(status=302, location="https://localhost/x"),
        Page(status=302, location=CONFIG),
    ],
)
async def test_answers_of_no_use_are_nothing_and_take_no_longer_than_allowed(
    authority: Authority, answer: Page | Hang | Drip | Flood
) -> None:
    async with internet(authority) as net:
        await net.web("autoconfig.example.org", {CONFIG: answer})
        net.host("plain.example.org")
        began = time.perf_counter()
        limits = Limits(autoconfig=0.5, total=600)
        assert await net.discoverer(limits=limits).find(ANN) == Discovery(ANN, found=False)
        assert time.perf_counter() - began < PATIENCE
        allowed = {net.host("autoconfig.example.org")}
        assert {address for address, port in net.connections if port == 443} <= allowed


async def test_redirects_within_the_domain_are_followed(authority: Authority) -> None:
    async with internet(authority) as net:
        await net.web(
            "autoconfig.example.org",
            {CONFIG: Page(status=301, location="/a"), "/a": Page(status=307, location="https://www.example.org/b")},
        )
        await net.web("www.example.org", {"/b": Page(status=308, location="c"), "/c": xml()})
        finding = best(await net.discoverer().find(ANN))
        assert told(finding) == ("autoconfig", "imap.example.org", 993, False)
        assert finding.found_at == "www.example.org"


@pytest.mark.parametrize("host", ["b\u00fccher.example.org", "xn--bcher-kva.example.org", "XN--bcher-kva.Example.org."])
async def test_redirects_to_an_international_host(authority: Authority, host: str) -> None:
    async with internet(authority) as net:
        await net.web("autoconfig.example.org", {CONFIG: Page(status=302, location=f"https://{host}/x")})
        await net.web("xn--bcher-kva.example.org", {"/x": xml()})
        finding = best(await net.discoverer().find(ANN))
        assert (finding.found_at, finding.confirm) == ("xn--bcher-kva.example.org", False)


async def test_a_fourth_redirect_is_not(authority: Authority) -> None:
    async with internet(authority) as net:
        pages = {f"/{n}": Page(status=302, location=f"/{n + 1}") for n in range(5)}
        await net.web("autoconfig.example.org", {CONFIG: Page(status=302, location="/0"), **pages, "/3": xml()})
        assert not (await net.discoverer().find(ANN)).found
        assert len(net.requests) == 4


async def test_a_redirect_out_of_the_domain_has_to_be_confirmed(authority: Authority) -> None:
    async with internet(authority) as net:
        await net.web("autoconfig.example.org", {CONFIG: Page(status=302, location="https://autoconfig.hoster.test/x")})
        await net.web("autoconfig.hoster.test", {"/x": xml(server="imap.hoster.test")})
        finding = best(await net.discoverer().find(ANN))
        assert told(finding) == ("autoconfig", "imap.hoster.test", 993, True)
        assert finding.found_at == "autoconfig.hoster.test"


async def test_a_domain_that_only_ends_alike_is_another_one(authority: Authority) -> None:
    async with internet(authority) as net:
        location = "https://evilexample.org/x"
        await net.web("autoconfig.example.org", {CONFIG: Page(status=302, location=location)})
        await net.web("evilexample.org", {"/x": xml()})
        assert best(await net.discoverer().find(ANN)).confirm


@pytest.mark.parametrize("kind", ["expired", "wrong_host", "stranger"])
async def test_a_bad_certificate_is_no_answer(authority: Authority, kind: str) -> None:
    async with internet(authority) as net:
        await net.web("autoconfig.example.org", {CONFIG: xml()}, pem=getattr(authority, kind))
        await net.web("example.org", {WELL_KNOWN: xml()}, pem=getattr(authority, kind))
        assert not (await net.discoverer().find(ANN)).found
        assert net.requests == []


async def test_another_host_s_certificate_is_no_answer(authority: Authority) -> None:
    """The name counts, not the address: both are served here."""
    async with internet(authority) as net:
        await net.web("autoconfig.example.org", {CONFIG: xml()}, pem=authority.issue("autoconfig.example.net"))
        assert not (await net.discoverer().find(ANN)).found


# -- addresses that are not asked


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.0.0.5",
        "192.168.1.1",
        "169.254.169.254",
        "::1",
        "fe80::1",
        "fd00::1",
        "::ffff:10.0.0.1",
        "0.0.0.0",
    ],
)
async def test_a_public_domain_cannot_lead_into_this_network(authority: Authority, address: str) -> None:
    async with internet(authority) as net:
        for host in ("example.org", "autoconfig.example.org", "imap.example.org", "mail.example.org", ISPDB):
            net.dns.address(host, address)
        assert not (await net.discoverer().find(ANN)).found
        assert net.connections == []


async def test_one_bad_address_among_good_ones_is_enough(authority: Authority) -> None:
    async with internet(authority) as net:
        await net.web("autoconfig.example.org", {CONFIG: xml()})
        net.dns.address("autoconfig.example.org", net.host("autoconfig.example.org"), "10.0.0.5")
        assert not (await net.discoverer().find(ANN)).found
        assert net.connections == []


async def test_a_redirect_cannot_lead_into_this_network(authority: Authority) -> None:
    async with internet(authority) as net:
        await net.web("autoconfig.example.org", {CONFIG: Page(status=302, location="https://inside.example.org/x")})
        net.dns.address("inside.example.org", "192.168.1.1")
        assert not (await net.discoverer().find(ANN)).found
        assert [address for address, _ in net.connections] == [net.host("autoconfig.example.org")]


async def test_an_answer_that_changes_does_not_matter(authority: Authority) -> None:
    """DNS rebinding: public when judged, inside when connected to. It is asked for once."""
    async with internet(authority) as net:
        await net.web("autoconfig.example.org", {CONFIG: xml()})
        public = net.host("autoconfig.example.org")
        net.dns.changing("autoconfig.example.org", public, "127.0.0.1")
        assert best(await net.discoverer().find(ANN)).origin == "autoconfig"
        assert net.dns.times("autoconfig.example.org") == 1
        assert [address for address, port in net.connections if port == 443] == [public]


async def test_a_host_of_this_network_is_asked_when_it_was_typed(authority: Authority) -> None:
    async with internet(authority) as net, FakeImap(NO_MOVE, ssl_context=authority.good.server_context()) as server:
        net.lead_address("127.0.0.1", 993, server.port)
        finding = best(await net.discoverer().find("ann@localhost"))
        assert told(finding) == ("guess", "localhost", 993, True)
        assert net.dns.asked == []
        finding = best(await net.discoverer().find("ann@[127.0.0.1]"))
        assert told(finding) == ("guess", "127.0.0.1", 993, True)
        assert finding.imap.username == "ann@[127.0.0.1]"
        assert net.requests == []


# -- the public database


async def test_the_public_database_is_trusted_and_learns_the_domain_only(authority: Authority) -> None:
    async with internet(authority) as net:
        await net.web(ISPDB, {"/v1.1/example.org": xml(server="imap.hoster.test")})
        finding = best(await net.discoverer().find("Ann.Lee@Example.ORG"))
        assert told(finding) == ("ispdb", "imap.hoster.test", 993, False)
        assert finding.imap.username == "Ann.Lee@example.org"
        assert [request for request in net.requests if ISPDB in request] == [f"https://{ISPDB}/v1.1/example.org"]
        assert not any("ann" in request.lower() for request in net.requests)


async def test_the_domain_s_own_word_counts_more(authority: Authority) -> None:
    async with internet(authority) as net:
        await net.web("autoconfig.example.org", {CONFIG: xml(server="own.example.org")})
        await net.web(ISPDB, {"/v1.1/example.org": xml(server="other.example.org")})
        answer = await net.discoverer().find(ANN)
        assert told(best(answer)) == ("autoconfig", "own.example.org", 993, False)


async def test_opted_out_the_public_database_is_not_asked_at_all(authority: Authority) -> None:
    async with internet(authority) as net:
        await net.web(ISPDB, {"/v1.1/example.org": xml(), "/v1.1/hoster.test": xml()})
        net.dns.mx("example.org", [(10, "mx.hoster.test.")])
        assert not (await net.discoverer().find(ANN, ispdb=False)).found
        assert ISPDB not in {name for name, _ in net.dns.asked}
        assert net.requests == []


async def test_the_public_database_may_not_send_us_on_unnoticed(authority: Authority) -> None:
    async with internet(authority) as net:
        await net.web(ISPDB, {"/v1.1/example.org": Page(status=302, location="https://evil.test/x")})
        await net.web("evil.test", {"/x": xml(server="imap.evil.test")})
        assert best(await net.discoverer().find(ANN)).confirm


async def test_international_domains_are_asked_for_as_dns_knows_them(authority: Authority) -> None:
    async with internet(authority) as net:
        ascii_name = "xn--bcher-kva.example"
        await net.web(ISPDB, {f"/v1.1/{ascii_name}": xml(server="imap.%EMAILDOMAIN%")})
        finding = best(await net.discoverer().find("ann@Bücher.example"))
        assert finding.imap.server == f"imap.{ascii_name}"
        assert finding.host_shown == f"imap.bücher.example (imap.{ascii_name})"
        assert finding.imap.username == "ann@bücher.example"


# -- MX


async def test_a_large_provider_s_customer_needs_no_further_question(authority: Authority) -> None:
    async with internet(authority) as net:
        net.dns.mx("example.org", [(20, "other.test."), (10, "aspmx.l.google.com."), (10, "alt1.aspmx.l.google.com.")])
        net.configured = {"google": "client-1"}
        finding = best(await net.discoverer().find(ANN))
        assert told(finding) == ("mx", "imap.gmail.com", 993, True)
        assert (finding.type, finding.provider, finding.provider_consumer_key) == ("gmail", "google", "client-1")
        assert (finding.imap.oauth, finding.password, finding.imap.username) == (True, "app", ANN)
        assert finding.link.startswith("https://")
        assert net.requests == []


async def test_without_a_client_id_there_is_no_oauth(authority: Authority) -> None:
    async with internet(authority) as net:
        net.dns.mx("example.org", [(0, "example-org.mail.protection.outlook.com.")])
        finding = best(await net.discoverer().find(ANN))
        assert (finding.type, finding.provider, finding.provider_consumer_key) == ("outlook", "microsoft", None)
        assert (finding.imap.oauth, finding.password) == (False, "none")


@pytest.mark.parametrize(
    ("where", "page"),
    [
        ("autoconfig.mail.hoster.co.uk", CONFIG),
        (ISPDB, "/v1.1/mail.hoster.co.uk"),
        ("autoconfig.hoster.co.uk", CONFIG),
        (ISPDB, "/v1.1/hoster.co.uk"),
    ],
)
async def test_the_settings_of_whoever_takes_the_mail(authority: Authority, where: str, page: str) -> None:
    async with internet(authority) as net:
        net.dns.mx("example.org", [(10, "mx1.mail.hoster.co.uk.")])
        await net.web(where, {page: xml(server="imap.hoster.co.uk", user="%EMAILADDRESS%")})
        finding = best(await net.discoverer().find(ANN))
        assert told(finding) == ("mx", "imap.hoster.co.uk", 993, True)
        assert finding.imap.username == ANN
        assert not {"autoconfig.co.uk", "co.uk"} & {name for name, _ in net.dns.asked}


async def test_the_mail_host_s_own_name_counts_more_than_its_domain(authority: Authority) -> None:
    async with internet(authority) as net:
        net.dns.mx("example.org", [(10, "mx1.mail.hoster.co.uk.")])
        await net.web("autoconfig.mail.hoster.co.uk", {CONFIG: xml(server="near.hoster.co.uk")})
        await net.web("autoconfig.hoster.co.uk", {CONFIG: xml(server="far.hoster.co.uk")})
        assert best(await net.discoverer().find(ANN)).imap.server == "near.hoster.co.uk"


async def test_only_the_first_mail_host_is_looked_at(authority: Authority) -> None:
    async with internet(authority) as net:
        net.dns.mx("example.org", [(20, "aspmx.l.google.com."), (10, "mx.unknown.test.")])
        assert not (await net.discoverer().find(ANN)).found


@pytest.mark.parametrize("target", [".", "localhost.", "co.uk.", "mx.local."])
async def test_a_domain_without_mail(authority: Authority, target: str) -> None:
    async with internet(authority) as net:
        net.dns.mx("example.org", [(0, target)])
        assert not (await net.discoverer().find(ANN)).found
        assert net.requests == []


async def test_a_mail_host_of_the_domain_itself_brings_nothing_new(authority: Authority) -> None:
    async with internet(authority) as net:
        net.dns.mx("example.org", [(0, "mx.example.org.")])
        await net.web(ISPDB, {})
        assert not (await net.discoverer().find(ANN)).found
        assert net.requests == [f"https://{ISPDB}/v1.1/example.org"]


# -- SRV


async def test_priorities_and_weights(authority: Authority) -> None:
    async with internet(authority) as net:
        net.dns.srv(
            "_imaps._tcp.example.org",
            [
                (20, 100, 993, "late.example.org."),
                (10, 1, 993, "light.example.org."),
                (10, 60, 993, "heavy.example.org."),
            ],
        )
        net.dns.srv("_imap._tcp.example.org", [(10, 90, 143, "clear.example.org."), (5, 0, 143, "first.hoster.test.")])
        answer = await net.discoverer().find(ANN)
        listed = [best(answer), *(answer.others or [])]
        assert [told(finding) for finding in listed] == [
            ("srv", "first.hoster.test", 143, True),
            ("srv", "heavy.example.org", 993, False),
            ("srv", "light.example.org", 993, False),
            ("srv", "clear.example.org", 143, False),
            ("srv", "late.example.org", 993, False),
        ]
        assert [finding.imap.starttls for finding in listed] == [True, False, False, True, False]
        assert best(answer).found_at == "example.org"
        assert "“ann”" in best(answer).note


@pytest.mark.parametrize(
    "record",
    [
        (0, 0, 0, "."),
        (0, 0, 993, "."),
        (0, 0, 0, "imap.example.org."),
        (0, 0, 143, "imap.example.org."),
        (0, 0, 587, "imap.example.org."),
        (0, 0, 993, "localhost."),
        (0, 0, 993, "nas.local."),
        (0, 0, 993, "imap_1.example.org."),
    ],
)
async def test_records_that_offer_nothing(authority: Authority, record: tuple[int, int, int, str]) -> None:
    async with internet(authority) as net:
        net.dns.srv("_imaps._tcp.example.org", [record])
        assert not (await net.discoverer().find(ANN)).found


async def test_not_offered_with_tls_but_without(authority: Authority) -> None:
    async with internet(authority) as net:
        net.dns.srv("_imaps._tcp.example.org", [(0, 0, 0, ".")])
        net.dns.srv("_imap._tcp.example.org", [(0, 0, 143, "imap.example.org.")])
        assert told(best(await net.discoverer().find(ANN))) == ("srv", "imap.example.org", 143, False)


async def test_a_record_that_names_a_known_provider(authority: Authority) -> None:
    async with internet(authority) as net:
        net.dns.srv("_imaps._tcp.example.org", [(0, 1, 993, "imap.gmail.com.")])
        finding = best(await net.discoverer().find(ANN))
        assert told(finding) == ("srv", "imap.gmail.com", 993, True)
        assert (finding.provider, finding.password) == ("google", "app")


# -- guesses, with a real server


@pytest.fixture(scope="module")
def guessed_dovecot(authority: Authority, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dovecot]:
    """A Dovecot whose certificate names the hosts that are guessed."""
    if BINARY is None:
        pytest.skip("no Dovecot on this machine")
    pem = authority.issue("imap.example.org", "mail.example.org", "example.org")
    with Dovecot(authority, extra=f"ssl_cert = <{pem.chain}\nssl_key = <{pem.key}") as server:
        yield server


@pytest.mark.dovecot
@pytest.mark.parametrize(
    ("host", "port", "own"),
    [
        ("imap.example.org", 993, "tls"),
        ("mail.example.org", 993, "tls"),
        ("example.org", 993, "tls"),
        ("imap.example.org", 143, "plain"),
        ("mail.example.org", 143, "plain"),
        ("example.org", 143, "plain"),
    ],
)
async def test_a_guess_is_proven_by_the_server(
    authority: Authority, guessed_dovecot: Dovecot, host: str, port: int, own: str
) -> None:
    async with internet(authority) as net:
        net.lead(host, port, guessed_dovecot.tls_port if own == "tls" else guessed_dovecot.port)
        finding = best(await net.discoverer().find(ANN))
        assert told(finding) == ("guess", host, port, True)
        assert finding.imap.starttls is (port == 143)
        assert "Login" not in guessed_dovecot.log_text()


@pytest.mark.dovecot
async def test_tls_from_the_first_byte_is_guessed_first(authority: Authority, guessed_dovecot: Dovecot) -> None:
    async with internet(authority) as net:
        net.lead("imap.example.org", 143, guessed_dovecot.port)
        net.lead("mail.example.org", 993, guessed_dovecot.tls_port)
        net.lead("example.org", 993, guessed_dovecot.tls_port)
        answer = await net.discoverer().find(ANN)
        assert told(best(answer)) == ("guess", "mail.example.org", 993, True)
        assert answer.others == []


@pytest.mark.dovecot
async def test_a_server_with_another_s_certificate_is_no_guess(authority: Authority, dovecot: Dovecot) -> None:
    async with internet(authority) as net:
        net.lead("imap.example.org", 993, dovecot.tls_port)
        net.lead("imap.example.org", 143, dovecot.port)
        assert not (await net.discoverer().find(ANN)).found


async def test_a_server_without_encryption_is_no_guess(authority: Authority) -> None:
    async with internet(authority) as net, FakeImap(NO_MOVE) as server:
        net.lead("imap.example.org", 143, server.port)
        assert not (await net.discoverer().find(ANN)).found
        assert not {"LOGIN", "AUTHENTICATE"} & set(server.names)


async def test_what_speaks_something_else_is_no_guess(authority: Authority) -> None:
    async with internet(authority) as net:
        pem = authority.issue("imap.example.org")

        async def smtp(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(b"220 mail.example.org ESMTP\r\n")
            await writer.drain()
            await reader.read()

        await net.serve("imap.example.org", 993, smtp, pem.server_context())
        await net.serve("imap.example.org", 143, smtp)
        assert not (await net.discoverer().find(ANN)).found


async def test_nobody_is_signed_in(authority: Authority) -> None:
    pem = authority.issue("imap.example.org")
    async with internet(authority) as net, FakeImap(NO_MOVE, ssl_context=pem.server_context()) as server:
        net.lead("imap.example.org", 993, server.port)
        assert best(await net.discoverer().find(ANN)).origin == "guess"
        assert set(server.names) <= {"CAPABILITY", "LOGOUT"}


# -- order, time and stream


async def test_each_way_by_its_rank(authority: Authority) -> None:
    """All at once; then the best one is taken away, and the next one wins."""
    pem = authority.issue("imap.example.org")
    async with internet(authority) as net, FakeImap(NO_MOVE, ssl_context=pem.server_context()) as server:
        net.lead("imap.example.org", 993, server.port)
        net.dns.srv("_imaps._tcp.example.org", [(0, 0, 993, "srv.example.org.")])
        net.dns.mx("example.org", [(0, "mx.hoster.test.")])
        await net.web("autoconfig.hoster.test", {CONFIG: xml(server="mx.hoster.test")})
        await net.web("autoconfig.example.org", {CONFIG: xml(server="own.example.org")})
        await net.web(ISPDB, {"/v1.1/example.org": xml(server="ispdb.example.org")})
        winners = []
        take_aways: list[Callable[[], None]] = [
            net.pages("autoconfig.example.org").clear,
            net.pages(ISPDB).clear,
            net.pages("autoconfig.hoster.test").clear,
            lambda: net.dns.srv("_imaps._tcp.example.org", []),
            lambda: net.lead("imap.example.org", 993, NOBODY),
        ]
        for take_away in take_aways:
            answer = await net.discoverer().find(ANN)
            winners.append(best(answer).origin)
            origins = [finding.origin for finding in (best(answer), *(answer.others or []))]
            assert origins == sorted(origins, key=["autoconfig", "ispdb", "mx", "srv", "guess"].index)
            take_away()
        assert winners == ["autoconfig", "ispdb", "mx", "srv", "guess"]
        assert not (await net.discoverer().find(ANN)).found


async def test_a_slow_better_way_is_waited_for_no_longer_than_the_grace(authority: Authority) -> None:
    async with internet(authority) as net:
        await net.web("autoconfig.example.org", {CONFIG: Hang()})
        net.dns.srv("_imaps._tcp.example.org", [(0, 0, 993, "imap.example.org.")])
        began = time.perf_counter()
        limits = Limits(total=600, autoconfig=600, grace=0.3)
        assert best(await net.discoverer(limits=limits).find(ANN)).origin == "srv"
        assert 0.3 <= time.perf_counter() - began < PATIENCE


async def test_findings_are_told_as_they_come(authority: Authority) -> None:
    async with internet(authority) as net:
        net.dns.srv("_imaps._tcp.example.org", [(0, 0, 993, "imap.example.org.")])
        await net.web(ISPDB, {"/v1.1/example.org": xml(server="ispdb.example.org")})
        events = await events_of(net.discoverer())
        asked = [event.origin for event in events if event.type == "asking"]
        assert asked == ["autoconfig", "ispdb", "mx", "srv", "guess"]
        found = {event.origin: event.finding.imap.server for event in events if event.finding is not None}
        assert found == {"srv": "imap.example.org", "ispdb": "ispdb.example.org"}
        assert {event.origin for event in events if event.type == "nothing"} >= {"autoconfig"}
        last = events[-1]
        assert last.type == "done"
        assert last.discovery is not None
        assert best(last.discovery).origin == "ispdb"
        assert all(event.discovery is None for event in events[:-1])


async def test_the_table_asks_nobody(authority: Authority) -> None:
    async with internet(authority) as net:
        events = await events_of(net.discoverer(), "ann@gmail.com")
        assert [event.type for event in events] == ["finding", "done"]
        assert (net.dns.asked, net.connections) == ([], [])


async def test_everything_silent_ends_within_twelve_seconds(authority: Authority) -> None:
    """The real limits: name servers answer for the hosts, the hosts say nothing."""
    async with internet(authority) as net:
        for host in ("example.org", "autoconfig.example.org", "imap.example.org", "mail.example.org", ISPDB):
            await net.black_hole(host, 443, 993, 143)
        net.dns.mx("example.org", [(0, "mx.hoster.test.")])
        await net.black_hole("autoconfig.hoster.test", 443)
        net.dns.silent("_imaps._tcp.example.org")
        began = time.perf_counter()
        answer = await net.discoverer(limits=Limits()).find(ANN)
        took = time.perf_counter() - began
        assert not answer.found
        assert took < PATIENCE
        assert Limits().total <= 12


async def test_the_hard_stop(authority: Authority) -> None:
    """Each way alone would have time; all of it has not, and what was found until then counts."""
    limits = Limits(
        total=1.5, grace=600, autoconfig=600, ispdb=600, mx_dns=600, mx=600, srv=600, guess=600, connect=600
    )
    async with internet(authority) as net:
        await net.web("autoconfig.example.org", {CONFIG: Hang()})
        await net.web(ISPDB, {"/v1.1/example.org": Drip()})
        net.dns.silent("example.org", "MX")
        net.dns.srv("_imaps._tcp.example.org", [(0, 0, 993, "imap.example.org.")])
        await net.black_hole("imap.example.org", 993, 143)
        began = time.perf_counter()
        assert best(await net.discoverer(limits=limits).find(ANN)).origin == "srv"
        assert 1.5 <= time.perf_counter() - began < PATIENCE


async def test_silent_name_servers_end_it_sooner(authority: Authority) -> None:
    async with internet(authority) as net:
        net.dns.silent()
        began = time.perf_counter()
        assert not (await net.discoverer(limits=Limits()).find(ANN)).found
        took = time.perf_counter() - began
        assert took < PATIENCE
        assert Limits().total <= 12


async def test_broken_name_servers_are_no_answer(authority: Authority) -> None:
    async with internet(authority) as net:
        for name in ("example.org", "autoconfig.example.org", "_imaps._tcp.example.org", "imap.example.org"):
            net.dns.broken(name)
        assert not (await net.discoverer().find(ANN)).found


async def test_who_stops_listening_ends_the_questions(authority: Authority) -> None:
    async with internet(authority) as net:
        await net.web("autoconfig.example.org", {CONFIG: Hang()})
        events = net.discoverer().stream(ANN)
        assert (await anext(events)).type == "asking"
        await events.aclose()
        # the guards see to it that no task and no socket is left


async def test_many_at_once_wait_for_their_turn(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else a few hundred would use up the sockets of the whole service."""
    running = most = 0

    async def ask(search: Search) -> list[Entry]:
        nonlocal running, most
        running += 1
        most = max(most, running)
        try:
            await asyncio.sleep(0.01)
        finally:
            running -= 1
        return [Entry(server="imap.example.org", port=993, ssl=True, origin="srv")]

    monkeypatch.setattr(discoverer, "WAYS", (("srv", ask),))
    async with internet(authority) as net:
        finder = net.discoverer()
        given_up = finder.stream("ann@given-up.example.org")
        await anext(given_up)
        await given_up.aclose()
        answers = await asyncio.gather(*(finder.find(f"ann@d{number}.example.org") for number in range(100)))
        assert all(answer.found for answer in answers)
        assert most == discoverer.MOST_AT_ONCE
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.005):
                await asyncio.gather(*(finder.find(f"ann@e{number}.example.org") for number in range(100)))
        assert (await finder.find(ANN)).found


# -- what is remembered


async def test_a_finding_is_remembered_by_domain_without_the_address(authority: Authority) -> None:
    async with internet(authority) as net:
        help_page = '<documentation url="https://example.org/help"/>'
        await net.web("autoconfig.example.org", {CONFIG: xml(user="%EMAILLOCALPART%", more=help_page)})
        first = await net.discoverer(memory=True).find(ANN)
        assert "ann" not in str(net.stored)
        assert list(net.stored) == ["example.org"]
        net.requests.clear()
        net.dns.asked.clear()
        second = await net.discoverer(memory=True).find("bob@example.org")
        assert (net.requests, net.dns.asked) == ([], [])
        assert told(best(second)) == told(best(first))
        assert best(second).imap.username == "bob"
        assert best(second).documentation == best(first).documentation


async def test_guesses_and_nothing_are_not_remembered(authority: Authority) -> None:
    pem = authority.issue("imap.example.org")
    async with internet(authority) as net, FakeImap(NO_MOVE, ssl_context=pem.server_context()) as server:
        assert not (await net.discoverer(memory=True).find(ANN)).found
        net.lead("imap.example.org", 993, server.port)
        assert best(await net.discoverer(memory=True).find(ANN)).origin == "guess"
        assert net.stored == {}


async def test_what_was_found_without_the_public_database_is_not_enough_with_it(authority: Authority) -> None:
    async with internet(authority) as net:
        net.dns.srv("_imaps._tcp.example.org", [(0, 0, 993, "srv.example.org.")])
        await net.web(ISPDB, {"/v1.1/example.org": xml(server="ispdb.example.org")})
        assert best(await net.discoverer(memory=True).find(ANN, ispdb=False)).origin == "srv"
        assert best(await net.discoverer(memory=True).find(ANN)).origin == "ispdb"
        net.requests.clear()
        assert best(await net.discoverer(memory=True).find(ANN, ispdb=False)).origin == "ispdb"
        assert net.requests == []


@pytest.mark.parametrize("text", ["", "[]", "{", '{"entries": 1, "ispdb": true}', '{"entries": [], "ispdb": true}'])
async def test_another_version_s_memory_is_passed_over(authority: Authority, text: str) -> None:
    async with internet(authority) as net:
        net.stored["example.org"] = text
        await net.web("autoconfig.example.org", {CONFIG: xml()})
        assert best(await net.discoverer(memory=True).find(ANN)).origin == "autoconfig"


# -- one way's fault


async def test_one_way_s_fault_leaves_the_others(
    authority: Authority, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[..., None]
) -> None:
    async def broken(search: Search) -> list[Entry]:
        raise ZeroDivisionError("ann@example.org")

    ways = (("autoconfig", broken), *discoverer.WAYS[1:])
    monkeypatch.setattr(discoverer, "WAYS", ways)
    expect_log("cio_desktop.discovery", "^Looking for settings by autoconfig failed: ZeroDivisionError$")
    async with internet(authority) as net:
        net.dns.srv("_imaps._tcp.example.org", [(0, 0, 993, "srv.example.org.")])
        assert best(await net.discoverer().find(ANN)).origin == "srv"
