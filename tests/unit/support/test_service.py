import os
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from tests.support.process import NotStarted
from tests.support.service import Service


def status_of(url: str) -> int:
    try:
        with urllib.request.urlopen(url, timeout=60) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code


def test_start_kill_start_stop(tmp_path: Path) -> None:
    service = Service(tmp_path / "data")
    service.start()
    try:
        assert status_of(service.base_url + "/2.0/accounts") == 401
        pid = service.pid
        service.kill()
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
        service.start()
        assert status_of(service.base_url + "/2.0/accounts") == 401
        assert service.running
    finally:
        code = service.stop()
    assert code == 0
    assert service.secret not in service.stderr + service.stdout


def test_words_of_a_service_that_does_not_start(tmp_path: Path) -> None:
    service = Service(tmp_path / "data", arguments=("--no-such-option",))
    with pytest.raises(NotStarted, match="no-such-option"):
        service.start()
