"""A slice of the simulator: some seeds of every profile, in processes of their own. See tests/README.md."""

import os
import subprocess
import sys

import pytest


def simulate(*arguments: str, seed: str = "0", module: str = "__main__") -> str:
    done = subprocess.run(
        [sys.executable, "-m", f"tests.simulate.{module}", *arguments],
        capture_output=True,
        text=True,
        timeout=300,
        env={**os.environ, "PYTHONHASHSEED": seed},
    )
    assert done.returncode == 0, done.stdout[-8000:] + done.stderr[-2000:]
    return done.stdout


def test_nothing_goes_wrong() -> None:
    """The first worlds of every profile."""
    assert "failing seeds" in simulate("--seeds", "0-3", "--jobs", "2")


@pytest.mark.parametrize("name", ["journal not synced to the disk", "OK whatever the server counts"])
def test_a_fault_put_into_the_program_is_found(name: str) -> None:
    assert "NOT FOUND" not in simulate("--planted", name)


def test_a_seed_replays_exactly_in_another_process() -> None:
    arguments = ("--profile", "full,no-move", "--seeds", "0-4", "--trace")
    traces = [
        [line for line in simulate(*arguments, seed=seed).splitlines() if line.startswith(("full ", "no-move "))][:10]
        for seed in ("1", "2")
    ]
    assert traces[0] == traces[1]


def test_79_the_power_fails_at_each_moment_of_a_change() -> None:
    """What was synced to the disk is there afterwards; of every other page it is left to chance."""
    moments = int(simulate("full", "no-move", "neither", "two-sources", module="cuts").split()[0])
    assert moments > 60
