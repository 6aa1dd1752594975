"""The table of providers is whole and points only to https pages."""

import pytest

from cio_desktop.ui.add_source.form import SourceForm
from cio_desktop.ui.browser import open_page
from cio_desktop.ui.providers import provider_of, providers


def test_no_domain_twice() -> None:
    domains = [domain for provider in providers() for domain in provider.domains]
    assert len(domains) == len(set(domains))
    assert all(domain == domain.casefold() for domain in domains)
    assert len(providers()) >= 12


@pytest.mark.parametrize("provider", providers(), ids=lambda provider: provider.id)
def test_entry(provider: object) -> None:
    entry = next(known for known in providers() if known is provider)
    assert entry.user in {"address", "local"}
    assert entry.password in {"app", "normal", "none"}
    assert entry.link.startswith("https://")
    if entry.domains:  # some only host their customers' domains
        form = SourceForm(email=f"ann@{entry.domains[0]}", password="x")
        form.prefill()
        assert form.faults() == {}


def test_look_up() -> None:
    found = provider_of(" Ann@GMAIL.com ")
    assert found is not None
    assert found.id == "gmail"
    assert provider_of("ann@example.org") is None
    assert provider_of("gmail.com.example.org") is None


@pytest.mark.parametrize(
    "address", ["http://example.org", "file:///etc/passwd", "javascript:alert(1)", "https:", "x y"]
)
def test_only_https_pages_are_opened(address: str) -> None:
    assert open_page(address) is False
