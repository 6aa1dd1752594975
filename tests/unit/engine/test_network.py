"""When the machine, not the server, is to blame."""

from typing import Any

import pytest

from cio_desktop.engine.status.failure import Failure, FailureClass
from cio_desktop.engine.status.network import Network, is_local

CONNECT = Failure(FailureClass.CONNECT, "net.dns", "not found")
AUTH = Failure(FailureClass.AUTH, "auth.password", "no")


def kind(
    network: Network, source: int, failure: Failure = CONNECT, now: float = 1000.0, host: str = "mail.example.com"
) -> Any:
    return network.judge(source, host, failure, now).kind


def test_without_a_route_nothing_is_the_servers_fault() -> None:
    network = Network(lambda: False)
    assert kind(network, 1) is FailureClass.OFFLINE
    assert kind(network, 1, AUTH) is FailureClass.AUTH
    assert kind(network, 1, host="127.0.0.1") is FailureClass.CONNECT


def test_a_provider_that_is_out_of_reach_tells_of_the_network_one_that_is_busy_does_not() -> None:
    away = Failure(FailureClass.TRANSIENT, "oauth.unavailable", "no route", unreached=True)
    busy = Failure(FailureClass.TRANSIENT, "oauth.unavailable", "503")
    assert kind(Network(lambda: False), 1, away) is FailureClass.OFFLINE
    network = Network(lambda: True)
    assert kind(network, 1, busy) is FailureClass.TRANSIENT
    assert kind(network, 2, busy) is FailureClass.TRANSIENT
    assert kind(network, 3, away) is FailureClass.TRANSIENT
    assert kind(network, 4, away) is FailureClass.OFFLINE


def test_one_source_that_fails_alone_is_not_offline() -> None:
    network = Network(lambda: True)
    assert kind(network, 1) is FailureClass.CONNECT
    assert kind(network, 1, now=1001) is FailureClass.CONNECT


def test_all_sources_failing_within_a_minute_is_offline() -> None:
    network = Network(lambda: True)
    network.reached(1, 0.0)
    network.reached(2, 0.0)
    assert kind(network, 1, now=1000) is FailureClass.CONNECT
    assert kind(network, 2, now=1030) is FailureClass.OFFLINE
    assert kind(network, 1, now=1040) is FailureClass.OFFLINE


def test_somebody_reached_meanwhile_means_the_network_is_there() -> None:
    network = Network(lambda: True)
    network.reached(3, 1010.0)
    assert kind(network, 1, now=1000) is FailureClass.CONNECT
    assert kind(network, 2, now=1030) is FailureClass.CONNECT


def test_a_removed_source_is_not_asked_for() -> None:
    network = Network(lambda: True)
    network.reached(3, 0.0)
    network.forget(3)
    kind(network, 1)
    assert kind(network, 2) is FailureClass.OFFLINE


@pytest.mark.parametrize(
    ("host", "local"),
    [("localhost", True), ("127.0.0.1", True), ("::1", True), ("[::1]", True), ("10.0.0.1", False), ("mail", False)],
)
def test_local_hosts(host: str, local: bool) -> None:
    assert is_local(host) is local
