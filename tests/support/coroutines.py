"""Runs `async def test_...` functions, and sees to it that a test leaves no task and no transport behind.

A test gets a fresh asyncio loop; below tests/gui and tests/e2e all tests share the one Qt loop of the
session, as in the program. Async fixtures are opened and closed in that loop, around the test.
"""

import asyncio
import contextlib
import functools
import gc
import inspect
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

QT_ROOMS = ("gui", "e2e")
LIMIT_S = 300.0
"""More than any test waits for one thing: which wait it was is said by the wait that fails."""
SETTLE_S = 30.0
_FILE = pytest.StashKey[Path]()  # of the test that ran last

Body = Callable[[], Coroutine[Any, Any, None]]


@dataclass
class Opening:
    """An async fixture that waits for its test's loop."""

    context: Callable[..., contextlib.AbstractAsyncContextManager[Any]]
    arguments: dict[str, Any]


def in_qt_room(item: pytest.Item) -> bool:
    parts = Path(str(item.path)).parts
    return "tests" in parts and parts[len(parts) - 1 - parts[::-1].index("tests") + 1] in QT_ROOMS


def _open_transports(loop: asyncio.AbstractEventLoop) -> set[int]:
    """File descriptors the loop still watches. Private attributes: no public way tells a leaked transport."""
    selector = getattr(loop, "_selector", None)
    if selector is not None and hasattr(loop, "_ssock"):
        own = loop._ssock.fileno()
        return {fd for fd in (selector.get_map() or {}) if fd != own}
    return set(getattr(loop, "_read_notifiers", ())) | set(getattr(loop, "_write_notifiers", ()))


async def _settle(loop: asyncio.AbstractEventLoop, before: set[int]) -> tuple[list[str], set[int]]:
    """What still runs after the test; with some grace, as closing a transport takes a turn or two."""
    me = asyncio.current_task()
    deadline = loop.time() + SETTLE_S
    while True:
        tasks = [task for task in asyncio.all_tasks(loop) if task is not me and not task.done()]
        transports = _open_transports(loop) - before
        if (not tasks and not transports) or loop.time() > deadline:
            return [repr(task) for task in tasks], transports
        await asyncio.sleep(0.002)


async def _clear(loop: asyncio.AbstractEventLoop, known: set[asyncio.Task[Any]], before: set[int]) -> None:
    """A failed test must not drag the next one along: what it left is closed here and not when it is collected."""
    left = asyncio.all_tasks(loop) - known - {asyncio.current_task(loop)}
    for task in left:
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)
    selector = getattr(loop, "_selector", None)
    keys = list((selector.get_map() or {}).values()) if selector is not None else []
    for key in keys:
        for handle in key.data if key.fd not in before and isinstance(key.data, tuple) else ():
            for owner in (getattr(handle, "_callback", None), *(getattr(handle, "_args", None) or ())):
                owner = getattr(owner, "__self__", owner)
                if isinstance(owner, asyncio.Transport):
                    owner.abort()
                elif isinstance(owner, asyncio.AbstractServer):
                    owner.close()
    await asyncio.sleep(0)
    await asyncio.sleep(0)


async def _guarded(body: Body, limit: float) -> None:
    loop = asyncio.get_running_loop()
    known = asyncio.all_tasks(loop)
    before = _open_transports(loop)
    try:
        async with asyncio.timeout(limit):
            await body()
        tasks, transports = await _settle(loop, before)
    finally:
        await _clear(loop, known, before)
    if tasks:
        pytest.fail("the test left tasks running:\n  " + "\n  ".join(tasks), pytrace=False)
    if transports:
        pytest.fail(f"the test left {len(transports)} socket(s) or pipe(s) open in the loop", pytrace=False)


def _run(body: Body, limit: float, qloop: asyncio.AbstractEventLoop | None) -> None:
    if qloop is not None:
        qloop.run_until_complete(_guarded(body, limit))
    else:
        with asyncio.Runner(debug=False) as runner:
            runner.run(_guarded(body, limit))
    # Errors of dropped tasks and unclosed sockets are reported when they are collected: now, in this test.
    gc.collect()


@pytest.fixture(scope="session")
def qloop(qapp: Any) -> Iterator[asyncio.AbstractEventLoop]:
    """The one Qt event loop of the session, on the session's QApplication."""
    from cio_desktop.app.loop import Loop

    qapp.setQuitOnLastWindowClosed(False)
    loop = Loop(qapp)
    loop.set_debug(False)
    asyncio.set_event_loop(loop)
    yield loop
    asyncio.set_event_loop(None)
    loop.close()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if isinstance(item, pytest.Function) and in_qt_room(item) and "qloop" not in item.fixturenames:
            item.fixturenames.insert(0, "qloop")


def pytest_collection_finish() -> None:
    _keep_what_lives()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> None:
    """At the first test of a file: what lives then (modules, reports of tests) mostly lives to the end."""
    if item.config.stash.get(_FILE, None) != item.path:
        item.config.stash[_FILE] = item.path
        _keep_what_lives()


def _keep_what_lives() -> None:
    """Without it a full collection, of which each coroutine test needs one, is a matter of microseconds."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(tryfirst=True)
def pytest_fixture_setup(fixturedef: pytest.FixtureDef[Any], request: pytest.FixtureRequest) -> Opening | None:
    if not inspect.isasyncgenfunction(fixturedef.func):
        return None
    if fixturedef.scope != "function":
        pytest.fail(f"the async fixture {fixturedef.argname} must live as long as one test: it belongs to its loop")
    arguments = {name: request.getfixturevalue(name) for name in fixturedef.argnames}
    made = Opening(contextlib.asynccontextmanager(fixturedef.func), arguments)
    fixturedef.cached_result = (made, fixturedef.cache_key(request), None)  # type: ignore[arg-type]
    return made


async def _with_fixtures(item: pytest.Function) -> None:
    async with contextlib.AsyncExitStack() as stack:
        opened: dict[int, Any] = {}

        async def value_of(given: Any) -> Any:
            if not isinstance(given, Opening):
                return given
            if id(given) not in opened:
                arguments = {name: await value_of(each) for name, each in given.arguments.items()}
                opened[id(given)] = await stack.enter_async_context(given.context(**arguments))
            return opened[id(given)]

        values = {name: await value_of(given) for name, given in item.funcargs.items()}
        await item.obj(**{name: values[name] for name in item._fixtureinfo.argnames})


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    marker = pyfuncitem.get_closest_marker("limit")
    limit = max(LIMIT_S, float(marker.args[0])) if marker else LIMIT_S
    qloop: Any = pyfuncitem.funcargs.get("qloop") if in_qt_room(pyfuncitem) else None
    handle = getattr(pyfuncitem.obj, "hypothesis", None)
    if handle is not None and inspect.iscoroutinefunction(handle.inner_test):
        inner = handle.inner_test

        @functools.wraps(inner)
        def example(*args: Any, **kwargs: Any) -> None:
            _run(lambda: inner(*args, **kwargs), limit, qloop)

        handle.inner_test = example
        return None
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        if asked := [name for name, value in pyfuncitem.funcargs.items() if isinstance(value, Opening)]:
            pytest.fail(f"a test with the async fixtures {asked} must be a coroutine function", pytrace=False)
        return None
    _run(lambda: _with_fixtures(pyfuncitem), limit, qloop)
    return True
