"""The run's own environment: what a program that a test starts finds there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def test_what_a_started_program_compiled_is_kept(tmp_path: Path) -> None:
    (tmp_path / "once.py").write_text("")
    command = [sys.executable, "-c", "import once; print(once.__cached__)"]
    done = subprocess.run(command, cwd=tmp_path, env=os.environ, capture_output=True, text=True, timeout=60, check=True)
    kept = Path(done.stdout.strip())
    assert kept.is_file()
    kept.unlink()
