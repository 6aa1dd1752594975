"""The command: `python -m tests.simulate --seeds 0-999 --profile all`. Ends with 1 where something is wrong."""

from __future__ import annotations

import argparse
import json
import os
import selectors
import subprocess
import sys
import time
import warnings
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from tests.simulate.planted import PLANTED, find
from tests.simulate.profiles import PROFILES
from tests.simulate.run import CLONES, run
from tests.simulate.script import Script, made
from tests.simulate.shrink import kind_of, shrink

SHOWN = 20
"""Failing seeds told in full, shrunk."""


def _numbers(text: str) -> range:
    first, _, last = text.partition("-")
    return range(int(first), int(last or first) + 1)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.simulate", description=__doc__)
    parser.add_argument("--seeds", type=_numbers, default=_numbers("0-99"), metavar="A-B", help="of every profile")
    parser.add_argument("--profile", default="all", help="names, divided by commas")
    parser.add_argument("--jobs", type=int, default=1, help="processes")
    parser.add_argument("--clones", type=int, default=None, help="copies of the data folder to go on from, per seed")
    parser.add_argument("--trace", action="store_true", help="tell each seed's trace: the same for the same seed")
    parser.add_argument("--no-shrink", action="store_true", help="tell failing scripts as they are")
    parser.add_argument("--stop-after", type=int, default=0, metavar="N", help="end after so many failing seeds")
    parser.add_argument("--acts", metavar="N,M", help="only these acts of the script, as a shrunk one tells")
    parser.add_argument("--plain", action="store_true", help="in a plainer world, as a shrunk one tells")
    parser.add_argument("--tell", action="store_true", help="tell all that happens: acts, commands, answers, commits")
    parser.add_argument(
        "--planted", nargs="?", const="all", metavar="NAME", help="put faults into the program: which seed finds each?"
    )
    parser.add_argument("--part", type=int, default=-1, help=argparse.SUPPRESS)
    return parser.parse_args()


@dataclass
class Tally:
    seeds: int = 0
    runs: Counter[str] = field(default_factory=Counter)
    failed: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)


def _script(arguments: argparse.Namespace, name: str, seed: int) -> Script:
    script = made(name, seed)
    if arguments.acts is not None:
        script = script.only({int(number) for number in arguments.acts.split(",") if number.isdigit()})
    return script.plain() if arguments.plain else script


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _work(arguments: argparse.Namespace, part: int, parts: int) -> Iterator[dict[str, Any]]:
    clones = CLONES if arguments.clones is None else arguments.clones
    names = list(PROFILES) if arguments.profile == "all" else arguments.profile.split(",")
    told = 0
    for seed in arguments.seeds:
        for number, name in enumerate(names):
            if (seed + number) % parts != part:
                continue
            outcome = run(_script(arguments, name, seed), clones=clones, tell=_say if arguments.tell else None)
            line: dict[str, Any] = {"profile": name, "seed": seed, "runs": outcome.runs, "trace": outcome.trace}
            if outcome.wrong:
                told += 1
                line["kind"] = kind_of(outcome.wrong[0])
                least = shrink(outcome) if told <= SHOWN and not arguments.no_shrink else outcome
                line["script"], line["wrong"] = str(least.script), least.wrong[:6]
            yield line


def _parts(arguments: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """The lines of all processes, as they come."""
    if arguments.jobs <= 1:
        yield from _work(arguments, 0, 1)
        return
    command = [sys.executable, "-m", "tests.simulate", *sys.argv[1:]]
    workers = [
        subprocess.Popen([*command, "--part", str(part)], stdout=subprocess.PIPE, text=True)
        for part in range(arguments.jobs)
    ]
    waiting = selectors.DefaultSelector()
    for worker in workers:
        waiting.register(worker.stdout, selectors.EVENT_READ)  # type: ignore[arg-type]
    try:
        while waiting.get_map():
            for key, _ in waiting.select():
                text = key.fileobj.readline()  # type: ignore[union-attr]
                if text:
                    yield json.loads(text)
                else:
                    waiting.unregister(key.fileobj)
    finally:
        for worker in workers:
            worker.terminate()
            worker.wait()
    broken = [worker.returncode for worker in workers if worker.returncode not in {0, -15}]
    if broken:
        raise SystemExit(f"a part ended with {broken[0]}")


def _all(arguments: argparse.Namespace) -> int:
    tally, begun = Tally(), time.perf_counter()
    for line in _parts(arguments):
        name = line["profile"]
        tally.seeds += 1
        tally.runs[name] += line["runs"]
        if arguments.trace:
            _say(f"{name} {line['seed']} {line['trace']}")
        if "wrong" in line:
            tally.failed[name] += 1
            tally.kinds[f"{name}: {line['kind']}"] += 1
            if sum(tally.failed.values()) <= SHOWN:
                _say("\n".join([line["script"], *(f"  ! {words}" for words in line["wrong"])]))
        if arguments.stop_after and sum(tally.failed.values()) >= arguments.stop_after:
            break
    took, runs = time.perf_counter() - begun, sum(tally.runs.values())
    for name, count in tally.runs.items():
        _say(f"{name:20} {count:7} runs, {tally.failed[name]} failing seeds")
    for kind, count in tally.kinds.most_common():
        _say(f"{count:7}  {kind}")
    _say(f"{runs} runs of {tally.seeds} seeds in {took:.1f} s ({runs / max(took, 0.001):.0f} a second)")
    return 1 if tally.failed else 0


def _planted(name: str) -> int:
    missed = 0
    for planted in PLANTED.values() if name == "all" else [PLANTED[name]]:
        found = find(planted)
        missed += found is None
        if found is None:
            _say(f"NOT FOUND  {planted.name}")
        else:
            _say(f"{found.tried:5} seeds  {planted.name}: --profile {found.profile} --seeds {found.seed}")
            _say(f"             {found.words[:160]}")
    return 1 if missed else 0


def main() -> int:
    if "PYTHONHASHSEED" not in os.environ:  # the same order of sets in every process, whatever the program does
        command = [sys.executable, "-m", "tests.simulate", *sys.argv[1:]]
        os.execve(sys.executable, command, {**os.environ, "PYTHONHASHSEED": "0"})
    warnings.filterwarnings("ignore", message="coroutine .* was never awaited")
    arguments = _arguments()
    if arguments.planted:
        return _planted(arguments.planted)
    if arguments.part >= 0:
        for line in _work(arguments, arguments.part, arguments.jobs):
            _say(json.dumps(line))
        return 0
    return _all(arguments)


if __name__ == "__main__":
    raise SystemExit(main())
