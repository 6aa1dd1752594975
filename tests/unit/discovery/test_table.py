"""The table of providers: whole, without contradictions; real domains hit at once, look-alikes never."""

from __future__ import annotations

import time
from urllib.parse import urlsplit

import msgspec
import pytest

from cio_desktop.discovery.address import BadAddress, ascii_host, parse_address
from cio_desktop.discovery.config import DiscoveryConfig
from cio_desktop.discovery.discoverer import Discoverer
from cio_desktop.discovery.table import Provider, provider_of, provider_of_exchanger, provider_of_server, providers
from cio_desktop.oauth.presets import presets

PROVIDERS = providers()
DOMAINS = [domain for provider in PROVIDERS for domain in provider.domains]

# what people type: domain -> id of the provider
REAL = {
    "gmail.com": "gmail",
    "googlemail.com": "gmail",
    "icloud.com": "icloud",
    "me.com": "icloud",
    "mac.com": "icloud",
    "yahoo.com": "yahoo",
    "yahoo.co.uk": "yahoo",
    "yahoo.com.br": "yahoo",
    "ymail.com": "yahoo",
    "aol.com": "aol",
    "verizon.net": "aol",
    "outlook.com": "outlook",
    "hotmail.com": "outlook",
    "hotmail.co.uk": "outlook",
    "live.nl": "outlook",
    "msn.com": "outlook",
    "fastmail.com": "fastmail",
    "gmx.de": "gmx-net",
    "gmx.at": "gmx-net",
    "gmx.com": "gmx-com",
    "gmx.co.uk": "gmx-com",
    "web.de": "web-de",
    "mail.com": "mail-com",
    "mailbox.org": "mailbox-org",
    "posteo.de": "posteo",
    "zoho.com": "zoho",
    "zohomail.eu": "zoho-eu",
    "yandex.ru": "yandex",
    "ya.ru": "yandex",
    "mail.ru": "mail-ru",
    "bk.ru": "mail-ru",
    "rambler.ru": "rambler",
    "t-online.de": "t-online",
    "freenet.de": "freenet",
    "orange.fr": "orange-fr",
    "free.fr": "free-fr",
    "laposte.net": "laposte",
    "sfr.fr": "sfr",
    "libero.it": "libero",
    "bluewin.ch": "bluewin",
    "xs4all.nl": "kpn",
    "ziggo.nl": "ziggo",
    "seznam.cz": "seznam",
    "wp.pl": "wp",
    "o2.pl": "o2-pl",
    "onet.pl": "onet",
    "comcast.net": "comcast",
    "sbcglobal.net": "att",
    "btinternet.com": "btinternet",
    "qq.com": "qq",
    "163.com": "netease-163",
    "naver.com": "naver",
    "proton.me": "proton",
}

LOOK_ALIKES = [
    "gmail.com.evil.org",
    "gmail.co",
    "gmail.cm",
    "gmial.com",
    "notgmail.com",
    "my-gmail.com",
    "mail.gmail.com",
    "gmail.com.com",
    "xn--gmal-nza.com",
    "gmaıl.com",
    "gmаil.com",  # Cyrillic а
    "gmail.соm",  # Cyrillic с, о
    "ġmail.com",
    "gmail.xn--com-7d0h",
    "rnail.ru",
    "mail.ru.net",
    "maiI.ru.evil.test",
    "outlook.com.br.evil.test",
    "0utlook.com",
    "outl00k.com",
    "out1ook.com",
    "hotmai1.com",
    "hotmail.corn",
    "yahoo.com.evil",
    "yaahoo.com",
    "yahoo.comm",
    "уahoo.com",  # Cyrillic у
    "ｙahoo.com.evil.test",
    "web.de.test",
    "wweb.de",
    "iсloud.com",  # Cyrillic с
    "icloud.com-signin.test",
    "login.icloud.com",
    "appleid.icloud.com",
    "fastmail.com.au.test",
    "proton.me.test",
    "pr0ton.me",
    "qq.com.cn",
    "aqq.com",
    "63.com",
    "gmx.dev",
    "gmx.net.test",
    "com",
    "google.com",
    "example.org",
]


class Refused(Exception):
    pass


async def refuse(*_: object, **__: object) -> bool:
    raise Refused


async def no_provider(preset: str) -> str | None:
    return None


def deaf() -> Discoverer:
    """Whatever is asked of the network fails the test: the name server does not exist, no host is probed."""

    def lead(address: str, port: int) -> tuple[str, int]:
        raise Refused

    return Discoverer(DiscoveryConfig(nameservers=(), lead=lead), probe=refuse, configured=no_provider)


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.id)
def test_an_entry_is_whole(provider: Provider) -> None:
    assert provider.user in {"address", "local"}
    assert provider.password in {"app", "normal", "none"}
    assert provider.name
    assert all(ascii_host(domain) == domain for domain in (*provider.domains, *provider.mx))
    assert provider.domains or provider.mx
    assert provider.server == "127.0.0.1" or ascii_host(provider.server) == provider.server
    assert (provider.port, provider.ssl) in {(993, True), (1143, False)}
    assert provider.note.endswith(".") or not provider.note
    assert provider.note or provider.password == "normal"
    assert provider.link or provider.password == "normal"
    for link in (provider.help, provider.link or provider.help):
        assert urlsplit(link).scheme == "https"
        assert urlsplit(link).hostname
    assert provider.oauth in {"", *(preset.id for preset in presets())}


def test_nothing_twice() -> None:
    exchangers = [name for provider in PROVIDERS for name in provider.mx]
    for names in (DOMAINS, exchangers, [provider.id for provider in PROVIDERS]):
        assert len(names) == len(set(names))
    assert len(PROVIDERS) >= 30
    assert len(DOMAINS) >= 200


@pytest.mark.parametrize("domain", DOMAINS)
async def test_each_domain_hits_at_once_and_asks_nobody(domain: str) -> None:
    """Some 200 domains, typed in several ways."""
    began = time.process_time()
    for typed in (domain, domain.upper(), domain.title(), domain + ".", f"{domain} "):
        answer = await deaf().find(f" Ann.Lee@{typed}")
        provider = provider_of(domain)
        assert provider is not None
        assert answer.best is not None
        finding = answer.best
        assert (finding.origin, finding.confirm, finding.imap.server) == ("table", False, provider.server)
        expected = "Ann.Lee" if provider.user == "local" else f"Ann.Lee@{domain}"
        assert finding.imap.username == expected
        assert (finding.password, finding.link, finding.note) == (provider.password, provider.link, provider.note)
    assert time.process_time() - began < 0.5


@pytest.mark.parametrize(("domain", "id"), REAL.items())
def test_whose_domain_it_is(domain: str, id: str) -> None:
    provider = provider_of(domain)
    assert provider is not None
    assert provider.id == id


@pytest.mark.parametrize("domain", LOOK_ALIKES)
def test_look_alikes_do_not_hit(domain: str) -> None:
    assert provider_of(parse_address(f"ann@{domain}").domain) is None


@pytest.mark.parametrize(
    "domain", ["gmail.com..", ".gmail.com", "gmail..com", "gmail.com@evil.test/", "gmail.com\x00", "gm ail.com"]
)
def test_what_is_no_domain_is_no_provider(domain: str) -> None:
    with pytest.raises(BadAddress):
        parse_address(f"ann@{domain}")


@pytest.mark.parametrize(
    ("typed", "domain"),
    [
        ("ｇｍａｉｌ.ｃｏｍ", "gmail.com"),
        ("gmail。com", "gmail.com"),
        ("GMAIL.COM.", "gmail.com"),
        ("ℊmail.com", "gmail.com"),
    ],
)
def test_other_spellings_of_the_same_domain_are_the_same(typed: str, domain: str) -> None:
    """UTS 46 maps them to it, as every resolver and browser does: it is no other domain."""
    assert parse_address(f"ann@{typed}").domain == domain


@pytest.mark.parametrize(
    ("host", "id"),
    [
        ("aspmx.l.google.com", "gmail"),
        ("alt4.aspmx.l.google.com", "gmail"),
        ("smtp.google.com", "gmail"),
        ("example-org.mail.protection.outlook.com", "outlook"),
        ("in1-smtp.messagingengine.com", "fastmail"),
        ("mx.zoho.com", "zoho-workplace"),
        ("mx.yandex.net", "yandex"),
        ("mx00.kundenserver.de", "ionos-de"),
        ("aspmx1.migadu.com", "migadu"),
        ("l.google.com.evil.test", None),
        ("notl.google.com", None),
        ("evil-messagingengine.com", None),
        ("google.com", None),
        ("com", None),
    ],
)
def test_whose_customer_a_domain_is(host: str, id: str | None) -> None:
    found = provider_of_exchanger(host)
    assert (found.id if found is not None else None) == id


def test_by_server() -> None:
    found = provider_of_server("imap.gmail.com")
    assert found is not None
    assert found.oauth == "google"
    assert provider_of_server("imap.gmail.com.evil.test") is None


async def test_the_table_answers_in_a_moment() -> None:
    discoverer = deaf()
    await discoverer.find("ann@gmail.com")
    began = time.process_time()
    for _ in range(200):
        await discoverer.find("ann@gmail.com")
    each = (time.process_time() - began) / 200
    assert each < 0.005


def test_an_unknown_field_is_refused() -> None:
    """A typing error in the file must not go unnoticed."""
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(b'{"id": "x", "nmae": "y"}', type=Provider)


def test_every_provider_with_a_preset_is_found_by_it() -> None:
    assert {provider.oauth for provider in PROVIDERS if provider.oauth} == {
        preset.id for preset in presets() if preset.id != "oidc"
    }
