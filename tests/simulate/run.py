"""Runs scripts: one world each, and another for each copy of the data folder that a crash would have left."""

from __future__ import annotations

import gc
import itertools
import logging
import os
import random
import secrets
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from tests.simulate import checks
from tests.simulate.disk import NAME
from tests.simulate.loop import Endless, Loop
from tests.simulate.script import Script
from tests.simulate.world import START, Heard, Snapshot, World, copied
from tests.support.engine_world import MemorySecrets
from tests.support.fake_imap import mailbox

CLONES = 1


@dataclass
class Outcome:
    """`wrong` is empty where all is well. `runs` counts the ends that were judged."""

    script: Script
    wrong: list[str] = field(default_factory=list)
    trace: str = ""
    runs: int = 0


def run(script: Script, *, clones: int = CLONES, tell: Callable[[str], None] | None = None) -> Outcome:
    """One world, and those that begin where it might have crashed. `tell` hears all that happens."""
    outcome = Outcome(script)
    with _folder() as home:
        begin = _begin(script, home) if script.imported else None
        snapshots = _one(script, home, outcome, begin, clones, tell)
        for number, snapshot in enumerate(snapshots):
            _one(script, home / f"clone{number}", outcome, snapshot, 0, tell)
    return outcome


@dataclass(frozen=True)
class _Prepared:
    database: bytes
    snapshot: Snapshot


_prepared: dict[tuple[str, int], _Prepared] = {}


def _begin(script: Script, home: Path) -> Snapshot:
    """A world with its mail imported. Each is made once in a process; worlds begin with copies of it."""
    key = (script.profile, script.mailbox)
    known = _prepared.get(key)
    if known is None:
        folder = home / "prepared"
        folder.mkdir()
        loop = Loop(random.Random(f"prepared {key}"))
        world = World(script.unborn(), loop, folder)
        with _virtual(loop, world, Heard()):
            snapshot = loop.run_until_complete(world.prepare())
            loop.end()
        known = _Prepared((snapshot.folder / NAME).read_bytes(), replace(snapshot, folder=Path()))
        if script.shares_mailbox:
            _prepared[key] = known
    begin = home / "begin"
    begin.mkdir()
    (begin / NAME).write_bytes(known.database)
    secrets_ = MemorySecrets()
    secrets_.kept = dict(known.snapshot.secrets.kept)
    return replace(known.snapshot, folder=begin, contents=copied(known.snapshot.contents), secrets=secrets_)


def _one(
    script: Script,
    home: Path,
    outcome: Outcome,
    since: Snapshot | None,
    clones: int,
    tell: Callable[[str], None] | None,
) -> list[Snapshot]:
    home.mkdir(exist_ok=True)
    chance = random.Random(f"loop {script.profile} {script.seed} {since.what if since else ''} {since and since.time}")
    loop = Loop(chance, start=since.time + 5.0 if since is not None else 0.0, shuffles=script.shuffles)
    heard = Heard()
    world = World(script, loop, home, since=since, clones=clones)
    world.tell = tell
    wrong: list[str] = []
    with _virtual(loop, world, heard):
        try:
            loop.run_until_complete(_story(world, wrong))
            wrong += world.trouble
            wrong += [f"left over: {task}" for task in loop.left_over()]
        except Endless as error:
            wrong.append(f"endless: {error}")
        finally:
            errors, words = list(loop.errors), list(heard.words)
            loop.end()
    wrong += [f"loop: {error}" for error in errors]
    wrong += [f"log: {each}" for each in words]
    place = f" [after a crash: {since.what} at {since.time:.3f}s]" if since is not None and not since.peaceful else ""
    outcome.wrong += [words + place for words in wrong]
    outcome.trace += world.trace
    outcome.runs += 1
    return world.clones


async def _story(world: World, wrong: list[str]) -> None:
    await world.run()
    wrong += await checks.before_sync(world)
    await world.sync()
    wrong += await checks.after(world)
    await world.end()


@contextmanager
def _folder() -> Iterator[Path]:
    base = Path("/dev/shm") if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="cio-simulate-", dir=base) as made:
        yield Path(made)


@contextmanager
def _virtual(loop: Loop, world: World, heard: Heard) -> Iterator[None]:
    """Clock, chance and fsync of this process are the world's while it lives."""
    numbers = random.Random(f"numbers {world.script.profile} {world.script.seed}")
    before: dict[tuple[Any, str], Any] = {}

    def put(owner: Any, name: str, value: Any) -> None:
        before[owner, name] = getattr(owner, name)
        setattr(owner, name, value)

    put(time, "time", lambda: START + loop.time())
    put(time, "monotonic", loop.time)
    put(secrets, "token_hex", lambda size=32: f"{numbers.getrandbits(size * 8):0{size * 2}x}")
    put(os, "fsync", lambda handle: world.client.disk.fsynced(handle))
    used = 0 if world.since is None else 100_000
    put(mailbox, "_gm_numbers", itertools.count(1_600_000_000_000_000_001 + used))
    logger = logging.getLogger("cio_desktop")
    logger.addHandler(heard)
    put(logger, "propagate", False)
    put(sys, "unraisablehook", lambda *args: None)
    gc.disable()
    try:
        yield
    finally:
        for (owner, name), value in before.items():
            setattr(owner, name, value)
        logger.removeHandler(heard)
        gc.enable()
