"""Requests made up from the description of the API. A long run over a real mail server: `python -m tests.fuzz`."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest

from cio_desktop.service.openapi.document import build
from cio_desktop.service.table import ROUTES
from tests.support import asgi
from tests.support.api_fuzzer import Fuzzer, Judge
from tests.support.fake_finder import Finder
from tests.support.service_world import KEY, MESSAGE_IDS, SECRET, world


@pytest.mark.parametrize("seed", range(3))
async def test_whatever_is_asked_is_answered_as_described(tmp_path: Path, seed: int) -> None:
    document = build(ROUTES, f"http://{asgi.HOST}")
    judge = Judge(document)
    statuses: Counter[int] = Counter()
    async with world(tmp_path, discoverer=Finder()) as w:
        w.engine.parts["2"] = ("base64", b"JVBERg==")
        known = {
            "account_id": [w.account],
            "label": ["0", w.label],
            "folder": ["INBOX", "Sent", "base folder/my folder", "c++"],
            "message_id": [*w.messages, *MESSAGE_IDS.values()],
            "email": ["ada@example.com", "me@example.com"],
            "file_id": ["f" * 24],
            "thread_id": [w.messages[0], "<m1@example.com>"],
        }
        fuzzer = Fuzzer(document, random.Random(seed), known)
        for _ in range(500):
            request = fuzzer.request()
            w.now += 1
            try:
                headers = request.headers(KEY, SECRET, w.now)
            except ValueError:
                continue  # not even our own signer reads that address
            answer = await asgi.request(w.app, request.method, request.target, headers=headers, body=request.body)
            statuses[answer.status] += 1
            assert not judge.fault(request, answer), (str(request), answer)
    assert statuses[200] > 50, statuses
    assert statuses[400] > 50, statuses
