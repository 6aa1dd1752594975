"""Looking for settings in a private internet: a name server, web servers with certificates, real mail servers."""

from __future__ import annotations

import asyncio
import gzip
import ssl
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest

from cio_desktop.discovery.config import Limits
from cio_desktop.discovery.discoverer import Discoverer
from cio_desktop.protocol.sign_in import Discovery, DiscoveryEvent, Finding
from tests.support.certificates import Authority
from tests.support.discovery_world import ISPDB, Drip, Flood, Hang, Internet, Page, imap_server, xml
from tests.support.dovecot import BINARY, Dovecot
from tests.support.fake_imap import NO_MOVE, FakeImap

if TYPE_CHECKING:
    from pathlib import Path

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


async def events_of(discoverer: Discoverer, email: str = ANN) -> list[DiscoveryEvent]:
    return [event async for event in discoverer.stream(email)]


# -- the domain's own word


async def test_autoconfig_of_the_domain_is_trusted_and_learns_no_address(authority: Authority) -> None:
    async with internet(authority) as net:
        help_page = '<documentation url="https://example.org/help"><descr lang="en">Mail programs</descr></documentation>'
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


async def test_well_known_address(authority: Authority) -> None:
    async with internet(authority) as net:
        await net.web("example.org", {WELL_KNOWN: xml(server="mail.example.org", port=143, socket="STARTTLS")})
        finding = best(await net.discoverer().find(ANN))
        assert told(finding) == ("autoconfig", "mail.example.org", 143, False)
        assert (finding.imap.use_ssl, finding.imap.starttls) == (False, True)
