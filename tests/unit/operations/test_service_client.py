"""The client and what stands in for it take all calls that the operations make."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from typing import Any, get_type_hints

import pytest

from cio_desktop.client import Client
from cio_desktop.operations.service_client import ServiceClient
from tests.support.fake_client import FakeClient, Mail

# mypy holds each of them against the Protocol, with all types
MADE: list[ServiceClient] = [Client("http://127.0.0.1:1", "key", "secret"), FakeClient(Mail())]


def parts() -> Iterator[tuple[str, type]]:
    for name, member in vars(ServiceClient).items():
        if isinstance(member, property):
            kind = get_type_hints(member.fget)["return"]
            if kind is not str:
                yield name, kind


def calls(kind: type) -> Iterator[tuple[str, Callable[..., Any]]]:
    return ((name, member) for name, member in vars(kind).items() if inspect.isfunction(member) and name[0] != "_")


def test_the_protocol_is_seen() -> None:
    assert sum(len(list(calls(kind))) for _, kind in parts()) > 25


@pytest.mark.parametrize("client", MADE, ids=lambda client: type(client).__name__)
@pytest.mark.parametrize(("part", "kind"), [*parts()])
def test_each_call_is_taken(client: ServiceClient, part: str, kind: type) -> None:
    for name, wanted in calls(kind):
        taken = inspect.signature(getattr(getattr(client, part), name))
        asked = list(inspect.signature(wanted).parameters.values())[1:]
        least = [each for each in asked if each.default is each.empty]
        for some in (asked, least):
            positional = [each.name for each in some if each.kind is each.POSITIONAL_ONLY]
            named: dict[str, Any] = {each.name: None for each in some if each.kind is each.KEYWORD_ONLY}
            try:
                taken.bind(*positional, **named)
            except TypeError as error:
                pytest.fail(f"{part}.{name}: {error}")
