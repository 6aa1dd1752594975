"""The whole suite's ground: an isolated environment first, then the hooks and fixtures of tests/support."""

import os

from tests.support import isolation

isolation.isolate_environment()
isolation.keep_bytecode()
isolation.guard_network()
isolation.hear_interrupts()

pytest_plugins = [
    "tests.support.coroutines",
    "tests.support.guards",
    "tests.support.qt_guards",
    "tests.support.turns",
    "tests.support.fixtures",
]

_OWNER = os.getpid()


def pytest_configure() -> None:
    from hypothesis import HealthCheck, settings  # pytest rewrites it: only now is that kept

    # how long one example takes says how busy the machine is
    settings.register_profile("no deadline", deadline=None, suppress_health_check=[HealthCheck.too_slow])
    settings.load_profile("no deadline")


def pytest_unconfigure() -> None:
    if os.getpid() == _OWNER:  # not in a forked child
        isolation.remove_environment()
