"""A child of the window, as real processes: how it becomes ready, what it says when it can't, how it ends."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
import time
from collections.abc import Iterator

import pytest

import cio_desktop
from cio_desktop.app import child as child_module
from cio_desktop.app.child import Child, ChildFailed
from tests.support.patience import PATIENCE

LISTEN = 'print("noise"); print("listening on http://127.0.0.1:4711", flush=True)\n'
UNTIL_STDIN_ENDS = "import sys; sys.stdin.read()\n"

_made: list[Child] = []


@pytest.fixture(autouse=True)
def ended() -> Iterator[None]:
    yield
    while _made:
        _made.pop().stop_now()


@pytest.fixture
def start(monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    """A child that runs this script instead of the program."""

    def begin(script: str, *arguments: str, first_line: str = "") -> Child:
        monkeypatch.setattr(child_module, "program", lambda: [sys.executable, "-c", script])
        made = Child("helper", list(arguments), first_line)
        _made.append(made)
        return made

    return begin


async def failure_of(child: Child, timeout: float = PATIENCE) -> ChildFailed:
    with pytest.raises(ChildFailed) as caught:
        await child.wait_ready(timeout)
    return caught.value


async def test_ready(start) -> None:  # type: ignore[no-untyped-def]
    child = start(LISTEN + UNTIL_STDIN_ENDS)
    assert await child.wait_ready() == "http://127.0.0.1:4711"
    assert await child.wait_ready() == "http://127.0.0.1:4711"
    await child.stop()
    assert not alive(child.pid)


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.parametrize(
    ("script", "words"),
    [
        (
            "import sys; sys.stderr.write('one\\ncio-desktop: Port 1 is in use.\\n\\n'); sys.exit(1)",
            "Port 1 is in use.",
        ),
        ("raise SystemExit('The reason')", "The reason"),
        ("import sys; sys.stderr.buffer.write(b'\\xff\\xfe words'); sys.exit(3)", "�� words"),
        ("pass", "A part of the program ended at once: helper."),
        ("import os; os.kill(os.getpid(), 9)", "A part of the program ended at once: helper."),
        ("print('listening')", "A part of the program ended at once: helper."),
        (
            "print('failed nonsense'); print('failed 3'); print('failed {}'); print('failed [1]')",
            "A part of the program ended at once: helper.",
        ),
    ],
)
async def test_a_child_that_dies_at_once(start, script: str, words: str) -> None:  # type: ignore[no-untyped-def]
    """Its last words reach the person, also when there is a line it never read."""
    error = await failure_of(start(script, first_line='{"secret": "canary"}'))
    assert (str(error), error.code) == (words, "svc.start")


async def test_a_child_that_says_what_failed(start) -> None:  # type: ignore[no-untyped-def]
    told = '{"code": "keyring.none", "message": "There is no keyring."}'
    error = await failure_of(start(f"print('failed {told}'); raise SystemExit('other words')"))
    assert (str(error), error.code) == ("There is no keyring.", "keyring.none")


async def test_a_child_that_never_becomes_ready(start) -> None:  # type: ignore[no-untyped-def]
    child = start(UNTIL_STDIN_ENDS)
    error = await failure_of(child, timeout=0.2)
    assert (str(error), error.code) == ("A part of the program did not start within 0 seconds: helper.", "svc.timeout")
    await child.stop()


async def test_its_first_line_arrives_and_stdin_stays_open(start) -> None:  # type: ignore[no-untyped-def]
    script = "import sys; print('listening on ' + sys.stdin.readline().strip(), flush=True)\n" + UNTIL_STDIN_ENDS
    child = start(script, first_line='{"key": "ü"}')
    assert await child.wait_ready() == '{"key": "ü"}'
    assert alive(child.pid)


async def test_it_ends_with_stdin(start, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(child_module, "STOP_TIMEOUT", PATIENCE)
    child = start(LISTEN + UNTIL_STDIN_ENDS)
    await child.wait_ready()
    await child.stop()
    assert child._process.returncode == 0  # nobody killed it
    await child.stop()  # as often as one likes


async def test_one_that_does_not_want_to_end(start, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(child_module, "STOP_TIMEOUT", 0.3)
    child = start("import signal, time; signal.signal(15, signal.SIG_IGN)\n" + LISTEN + "time.sleep(600)")
    await child.wait_ready()
    await child.stop()
    assert not alive(child.pid)


# being told that it ended


async def told_times(child: Child, seconds: float = 0.3) -> int:
    calls: list[int] = []
    child.watch(lambda: calls.append(1))
    deadline = time.monotonic() + PATIENCE
    while not calls and time.monotonic() < deadline:
        await asyncio.sleep(0.01)
    await asyncio.sleep(seconds)
    return len(calls)


async def test_a_sudden_end_is_told_once(start) -> None:  # type: ignore[no-untyped-def]
    child = start(LISTEN + UNTIL_STDIN_ENDS)
    await child.wait_ready()
    asyncio.get_running_loop().call_later(0.1, os.kill, child.pid, signal.SIGKILL)
    assert await told_times(child) == 1


async def test_an_end_before_anybody_watched_is_told_once(start) -> None:  # type: ignore[no-untyped-def]
    child = start(LISTEN)
    await child.wait_ready()
    await asyncio.to_thread(child._ended.wait, PATIENCE)
    assert await told_times(child) == 1


async def test_an_end_at_the_moment_of_watching_is_told_once(start) -> None:  # type: ignore[no-untyped-def]
    """The two ways to learn of it must not both fire: the service would be started twice."""
    for _ in range(15):
        child = start(LISTEN)
        await child.wait_ready()
        assert await told_times(child, seconds=0.02) == 1


async def test_an_end_that_was_wanted_is_not_told(start) -> None:  # type: ignore[no-untyped-def]
    child = start(LISTEN + UNTIL_STDIN_ENDS)
    await child.wait_ready()
    calls: list[int] = []
    child.watch(lambda: calls.append(1))
    await child.stop()
    await asyncio.sleep(0.1)
    assert calls == []


# what it is given


async def test_much_noise_does_not_block_it(start, capsys: pytest.CaptureFixture[str]) -> None:  # type: ignore[no-untyped-def]
    script = "import sys\nfor n in range(20000): print('x' * 50); print('y' * 50, n, file=sys.stderr)\n" + LISTEN
    child = start(script + UNTIL_STDIN_ENDS)
    assert await child.wait_ready() == "http://127.0.0.1:4711"
    await child.stop()
    assert child.last_words().endswith(" 19999")
    assert len(child._errors) == child_module.KEPT_LINES


async def test_its_environment(start, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    """Not the person's own key, which is for another service; this package, wherever it was found."""
    monkeypatch.setenv("CIO_CONSUMER_KEY", "canary")
    monkeypatch.setenv("CIO_CONSUMER_SECRET", "canary")
    script = (
        "import json, os, sys, cio_desktop\n"
        "print('listening on', json.dumps([sys.argv[1:], [k for k, v in os.environ.items() if 'canary' in v],"
        " cio_desktop.__file__]), flush=True)"
    )
    monkeypatch.chdir("/")
    child = start(script, "serve", "--data-dir", "with space")
    arguments, leaked, where = json.loads(await child.wait_ready())
    assert (arguments, leaked, where) == (["serve", "--data-dir", "with space"], [], cio_desktop.__file__)


def test_its_threads_share_one_heap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MALLOC_ARENA_MAX", raising=False)
    assert child_module.environment()["MALLOC_ARENA_MAX"] == "1"
    monkeypatch.setenv("MALLOC_ARENA_MAX", "4")
    assert child_module.environment()["MALLOC_ARENA_MAX"] == "4", "whoever says otherwise means it"
