"""A headless Chromium that a test steers as a person would: open, read, type, click (through chromedriver)."""

from __future__ import annotations

import json
import os
import re
import shutil
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.support import process

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # the key the WebDriver standard gives references under
_ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
)
_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def require() -> None:
    """Skips the test where there is no Chromium with its driver."""
    if CHROMIUM is None or DRIVER is None:
        pytest.skip("NO BROWSER: chromium and chromedriver are not installed, nothing was clicked through")


class NoSuchElement(AssertionError):
    pass


class Browser:
    """`with Browser() as browser:` one window, a fresh profile. All methods block: call them in a thread."""

    def __init__(self, arguments: Sequence[str] = ()) -> None:
        self._arguments = [*_ARGUMENTS, *arguments]
        self._folder = Path(tempfile.mkdtemp(prefix="cio-chromium-"))
        self._root = ""

    def __enter__(self) -> Browser:
        assert DRIVER is not None
        assert CHROMIUM is not None
        log = self._folder / "driver.log"
        home = {"HOME": str(self._folder), "PATH": os.environ["PATH"]}
        self._driver = process.spawn([DRIVER, "--port=0"], log=log, env=home)
        try:
            deadline = time.monotonic() + 60
            while not (found := re.search(rb"on port (\d+)\.", log.read_bytes())):
                if self._driver.poll() is not None or time.monotonic() > deadline:
                    raise process.NotStarted(f"chromedriver did not start:\n{log.read_text('utf-8', 'replace')}")
                time.sleep(0.01)
            self._root = f"http://127.0.0.1:{int(found[1])}/session"
            options = {
                "binary": CHROMIUM,
                "args": [*self._arguments, f"--user-data-dir={self._folder / 'profile'}"],
            }
            made = self._call("POST", "", {"capabilities": {"alwaysMatch": {"goog:chromeOptions": options}}})
            self._root += "/" + made["sessionId"]
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        try:
            self._call("DELETE", "")
        finally:
            self._end()

    def _end(self) -> None:
        process.end(self._driver)
        shutil.rmtree(self._folder, ignore_errors=True)

    def _call(self, method: str, path: str, body: Any = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self._root + path, data, {"Content-Type": "application/json"}, method=method)
        try:
            with _OPENER.open(request, timeout=60) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            value = json.load(error)["value"]
            raise NoSuchElement(f"{value['error']}: {value['message'].splitlines()[0]}") from None

    # -- what a person does -------------------------------------------------------------------------------------

    def open(self, url: str) -> None:
        self._call("POST", "/url", {"url": url})

    @property
    def url(self) -> str:
        return str(self._call("GET", "/url"))

    @property
    def title(self) -> str:
        return str(self._call("GET", "/title"))

    @property
    def text(self) -> str:
        """What stands on the page."""
        return str(self._call("GET", f"/element/{self._find('body')}/text"))

    def has(self, css: str) -> bool:
        try:
            self._find(css)
        except NoSuchElement:
            return False
        return True

    def type(self, css: str, words: str) -> None:
        """Into an empty field."""
        element = self._find(css)
        self._call("POST", f"/element/{element}/clear", {})
        self._call("POST", f"/element/{element}/value", {"text": words})

    def click(self, css: str) -> None:
        self._call("POST", f"/element/{self._find(css)}/click", {})

    def run(self, script: str) -> Any:
        """JavaScript in the page: for tests of what a hostile page can do, never to press our buttons."""
        return self._call("POST", "/execute/sync", {"script": script, "args": []})

    def resize(self, width: int, height: int) -> None:
        self._call("POST", "/window/rect", {"width": width, "height": height})

    def until(self, holds: Callable[[Browser], object], what: str, *, seconds: float = 60.0) -> None:
        deadline = time.monotonic() + seconds
        while not self._sees(holds):
            if time.monotonic() > deadline:
                raise AssertionError(f"not within {seconds:.0f} s: {what}; at {self.url}:\n{self.text[:500]}")
            time.sleep(0.05)

    def _sees(self, holds: Callable[[Browser], object]) -> object:
        try:
            return holds(self)
        except NoSuchElement:  # between two pages there is nothing to look at
            return False

    def _find(self, css: str) -> str:
        found = self._call("POST", "/element", {"using": "css selector", "value": css})
        return str(found[_ELEMENT])
