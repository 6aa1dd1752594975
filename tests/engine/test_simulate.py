"""A slice of the simulator: some seeds of every profile, in processes of their own. See tests/README.md."""

import os
import subprocess
import sys

import pytest

# two-sources and duplicates are still to be mended
PROFILES = ("full", "no-move", "no-uidplus", "neither", "plain", "gmail", "exchange", "cyrus", "read-only", "quota")


def simulate(*arguments: str, seed: str = "0") -> str:
    done = subprocess.run(
        [sys.executable, "-m", "tests.simulate", *arguments],
        capture_output=True,
        text=True,
        timeout=300,
        env={**os.environ, "PYTHONHASHSEED": seed},
    )
    assert done.returncode == 0, done.stdout[-8000:] + done.stderr[-2000:]
    return done.stdout


@pytest.mark.parametrize("profile", PROFILES)
def test_nothing_goes_wrong_in_worlds_of(profile: str) -> None:
    assert "0 failing seeds" in simulate("--profile", profile, "--seeds", "0-9")


def test_a_seed_replays_exactly_in_another_process() -> None:
    arguments = ("--profile", "full,no-move", "--seeds", "0-4", "--trace")
    traces = [
        [line for line in simulate(*arguments, seed=seed).splitlines() if line.startswith(("full ", "no-move "))][:10]
        for seed in ("1", "2")
    ]
    assert traces[0] == traces[1]
