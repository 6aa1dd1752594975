"""Whom TLS trusts, on systems that keep their authorities elsewhere than the build machine of a package did."""

import ssl
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.net import authorities
from tests.support.certificates import Authority


class Elsewhere(ssl.SSLContext):
    """As on a system where OpenSSL's own places are empty."""


@pytest.fixture
def no_usual_place(monkeypatch: pytest.MonkeyPatch) -> None:
    nowhere: dict[str, Any] = {"cafile": None, "capath": None}
    paths = ssl.get_default_verify_paths()
    monkeypatch.setattr(ssl, "create_default_context", lambda: Elsewhere(ssl.PROTOCOL_TLS_CLIENT))
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: paths._replace(**nowhere))
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)


def test_this_system() -> None:
    context = authorities.trusting_context()
    assert authorities.count(context) > 0
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.minimum_version is ssl.TLSVersion.TLSv1_2


@pytest.mark.usefixtures("no_usual_place")
def test_the_systems_own_come_first_wherever_they_are(
    authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "damaged.pem").write_text("not a certificate")
    places = (str(tmp_path / "none.pem"), str(tmp_path / "damaged.pem"), str(authority.ca_file))
    monkeypatch.setattr(authorities, "PLACES", places)
    context = authorities.trusting_context()
    assert authorities.count(context) == 1
    assert context.verify_mode is ssl.CERT_REQUIRED


@pytest.mark.usefixtures("no_usual_place")
def test_without_any_those_we_bring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(authorities, "PLACES", ())
    assert authorities.count(authorities.trusting_context()) > 50


@pytest.mark.usefixtures("no_usual_place")
def test_what_the_person_says_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    assert authorities.count(authorities.trusting_context()) == 0


def test_authorities_in_a_folder_are_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("0a1b2c3d.0", "0a1b2c3d.1", "readme.txt"):
        (tmp_path / name).touch()
    paths = ssl.get_default_verify_paths()
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: paths._replace(capath=str(tmp_path)))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    assert authorities.count(context) == 2
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: paths._replace(capath=str(tmp_path / "gone")))
    assert authorities.count(context) == 0
