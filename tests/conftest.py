"""The whole suite's ground: an isolated environment first, then the hooks and fixtures of tests/support."""

import os

from tests.support import isolation

isolation.isolate_environment()
isolation.keep_bytecode()
isolation.guard_network()

pytest_plugins = [
    "tests.support.coroutines",
    "tests.support.guards",
    "tests.support.fixtures",
]

_OWNER = os.getpid()


def pytest_unconfigure() -> None:
    if os.getpid() == _OWNER:  # not in a forked child
        isolation.remove_environment()
