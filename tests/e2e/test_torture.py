"""No message is lost or doubled, whatever dies when: random work by everybody, judged by another mail client.

`CIO_TEST_SEEDS=1-50` runs those seeds instead of the usual one, `CIO_TEST_SECONDS` sets for how long each.
"""

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.byte_proxy import ByteProxy
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.seeds import seeds
from tests.support.service import Service
from tests.support.torture import Torture

log = logging.getLogger(__name__)
pytestmark = pytest.mark.dovecot

BASE = "IMAP4rev1 LITERAL+ SASL-IR IDLE NAMESPACE UNSELECT ESEARCH ENABLE LIST-EXTENDED LIST-STATUS SPECIAL-USE"
CAPABILITIES = {
    "all": None,
    "no MOVE": f"{BASE} CONDSTORE QRESYNC UIDPLUS",
    "no UIDPLUS": f"{BASE} CONDSTORE",
}
SECONDS = float(os.environ.get("CIO_TEST_SECONDS", "5"))


@pytest.fixture(scope="module", params=CAPABILITIES)
def server(request: pytest.FixtureRequest, authority: Authority) -> Iterator[Dovecot]:
    with Dovecot(authority, capability=CAPABILITIES[request.param]) as found:
        yield found


@pytest.mark.limit(120)
@pytest.mark.parametrize("seed", seeds(os.environ, 1))
async def test_torture(
    server: Dovecot,
    authority: Authority,
    tmp_path: Path,
    seed: int,
    request: pytest.FixtureRequest,
) -> None:
    user = server.user()
    service = Service(tmp_path / "data", ca_file=authority.ca_file)
    defers = request.node.callspec.params["server"] == "no UIDPLUS"
    async with ByteProxy(user.host, user.port) as proxy:
        torture = Torture(seed, user, service, proxy, SECONDS, defers=defers)
        try:
            await torture.run()
            assert torture.tally.total() > 0
        finally:
            log.info("seed %d, %s", seed, dict(torture.tally))
