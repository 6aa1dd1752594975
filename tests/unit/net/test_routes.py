"""What the routing table tells of this machine's connections."""

import socket
from pathlib import Path

import pytest

from cio_desktop.net import routes
from cio_desktop.net.routes import has_default_route, is_connected, own_addresses, way_out

HEAD = "Iface\tDestination\tGateway \tFlags\n"
DEFAULT = "wlan0\t00000000\t0101A8C0\t0003\n"
NEAR = "wlan0\t0001A8C0\t00000000\t0001\n"
REFUSED = "*\t0001A8C0\t00000000\t0201\n"
ANYWHERE, NOWHERE = "0" * 32, "0" * 32


def line_6(target: str, length: str, gateway: str, flags: str, interface: str) -> str:
    return f"{target} {length} {NOWHERE} 00 {gateway} 00000400 00000001 00000000 {flags} {interface:>8}\n"


OWN_6 = (
    line_6("0" * 31 + "1", "80", NOWHERE, "80200001", "lo")
    + line_6(ANYWHERE, "00", NOWHERE, "00200200", "lo")
    + line_6("fe80" + "0" * 28, "40", NOWHERE, "00000001", "wlan0")
    + line_6("ff" + "0" * 30, "08", NOWHERE, "00000001", "wlan0")
)
DEFAULT_6 = line_6(ANYWHERE, "00", "fe80" + "0" * 27 + "1", "00450003", "wlan0")
NEAR_6 = line_6("fd00" + "0" * 28, "40", NOWHERE, "00000001", "wlan0")


@pytest.fixture
def table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(routes, "_ROUTES_4", tmp_path / "route")
    monkeypatch.setattr(routes, "_ROUTES_6", tmp_path / "ipv6_route")
    return tmp_path


@pytest.mark.parametrize(
    ("lines", "lines_6", "connected", "default"),
    [
        ("", "", False, False),
        ("", OWN_6, False, False),
        (REFUSED, OWN_6, False, False),
        (NEAR, OWN_6, True, False),  # a network without a way to the world, with a mail server of its own perhaps
        ("", OWN_6 + NEAR_6, True, False),
        (DEFAULT + NEAR, OWN_6, True, True),
        ("", OWN_6 + DEFAULT_6, True, True),
        ("no\n", "table\n", False, False),
    ],
)
def test_what_the_table_tells(table: Path, lines: str, lines_6: str, connected: bool, default: bool) -> None:
    (table / "route").write_text(HEAD + lines)
    (table / "ipv6_route").write_text(lines_6)
    assert (is_connected(), has_default_route()) == (connected, default)


def test_this_machines_table_can_be_read() -> None:
    assert {is_connected(), has_default_route()} <= {True, False}


@pytest.mark.parametrize("there", [True, False])
def test_without_a_table_the_own_addresses_tell(table: Path, monkeypatch: pytest.MonkeyPatch, there: bool) -> None:
    far = (socket.AF_INET if there else socket.AF_INET6, "127.0.0.1")  # which no socket of the other kind can reach
    monkeypatch.setattr(routes, "_FAR", (far,))
    assert own_addresses() == ("127.0.0.1" if there else None,)
    assert is_connected() is there
    assert has_default_route()  # it can't be told


def test_the_way_out_is_told_by_routes_or_by_own_addresses(table: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(routes, "_FAR", ((socket.AF_INET, "127.0.0.1"),))
    ways = [way_out()]
    for gateway in ("0101A8C0", "0102A8C0", "0102A8C0"):
        (table / "route").write_text(f"{HEAD}wlan0\t00000000\t{gateway}\t0003\n{NEAR}")
        ways.append(way_out())
    assert ways[0] == ("127.0.0.1",)
    assert len(set(ways)) == 3
    assert ways[2] == ways[3]
