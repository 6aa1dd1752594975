"""What may be opened in the browser: pages, and nothing else."""

import pytest
from PySide6.QtCore import QUrl

from cio_desktop.ui.widgets import browser
from cio_desktop.ui.widgets.browser import may_open_sign_in, open_page, open_sign_in


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    pages: list[str] = []

    class Desktop:
        @staticmethod
        def openUrl(url: QUrl) -> bool:
            pages.append(bytes(url.toEncoded().data()).decode())
            return True

    monkeypatch.setattr(browser, "QDesktopServices", Desktop)
    return pages


_NEVER = [
    "",
    "https:",
    "https://",
    "x y",
    "example.org",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "data:text/html,x",
    "mailto:ann@example.org",
    "vbscript:x",
    "ftp://example.org/",
    "\\\\host\\share",
    "//host/share",
    "https://evil.example\\@example.org/",
    "https://ann@example.org/",
    "https://ann:secret@example.org/",
    "https://example.org/\r\nX: y",
    "https://example.org/a b",
    "https://exämple.org/",
    " https://example.org/",
]


@pytest.mark.parametrize("address", _NEVER)
def test_never(opened: list[str], address: str) -> None:
    assert open_page(address) is False
    assert may_open_sign_in(address) is False
    assert open_sign_in(address) is False
    assert opened == []


@pytest.mark.parametrize("address", ["http://example.org/", "http://127.0.0.1.example.org/", "http://10.0.0.1/"])
def test_plain_http_never_leaves_the_computer(opened: list[str], address: str) -> None:
    assert not open_page(address)
    assert not open_sign_in(address)
    assert opened == []


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:8461/connect/abc", "http://localhost:1/", "http://[::1]:8461/connect/abc"]
)
def test_the_services_own_pages(opened: list[str], address: str) -> None:
    assert not open_page(address)  # help is never here
    assert open_sign_in(address)
    assert opened == [address]


def test_pages_of_providers(opened: list[str]) -> None:
    assert open_page("https://myaccount.google.com/apppasswords")
    assert open_sign_in("https://accounts.google.com/o/oauth2/v2/auth?client_id=a%20b&state=x")
    assert opened == [
        "https://myaccount.google.com/apppasswords",
        "https://accounts.google.com/o/oauth2/v2/auth?client_id=a%20b&state=x",
    ]
