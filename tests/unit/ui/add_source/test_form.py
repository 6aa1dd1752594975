"""What the add-source dialog asks for: faults, filling in by the address, what is sent."""

import pytest

from cio_desktop.protocol.enums import SyncPeriod
from cio_desktop.protocol.resources import Source
from cio_desktop.ui.add_source.form import Security, SourceForm


def whole(**fields: object) -> SourceForm:
    made = {"email": "ann@example.org", "server": "imap.example.org", "username": "ann", "password": "secret"}
    return SourceForm(**(made | fields))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("fields", "faulty"),
    [
        ({}, set()),
        ({"email": ""}, {"email"}),
        ({"email": "no address"}, {"email"}),
        ({"email": "ann@"}, {"email"}),
        ({"server": " "}, {"server"}),
        ({"server": "imap.example.org/x y"}, {"server"}),
        ({"server": "-x"}, {"server"}),
        ({"server": "192.0.2.7"}, set()),
        ({"port": ""}, {"port"}),
        ({"port": "0"}, {"port"}),
        ({"port": "65536"}, {"port"}),
        ({"port": "９９３"}, {"port"}),
        ({"username": ""}, {"username"}),
        ({"password": ""}, {"password"}),
        ({"security": Security.NONE}, {"accepts_plain"}),
        ({"security": Security.NONE, "accepts_plain": True}, set()),
        ({"email": "", "server": "", "username": "", "password": ""}, {"email", "server", "username", "password"}),
    ],
)
def test_faults(fields: dict[str, object], faulty: set[str]) -> None:
    faults = whole(**fields).faults()
    assert set(faults) == faulty
    assert all(fault.endswith(".") for fault in faults.values())


def test_a_known_provider_fills_in() -> None:
    form = SourceForm(email="ann@gmail.com")
    form.prefill()
    assert (form.server, form.port, form.security, form.username) == (
        "imap.gmail.com",
        "993",
        Security.TLS,
        "ann@gmail.com",
    )
    assert "Gmail" in form.provenance


def test_an_unknown_domain_is_guessed_and_said_so() -> None:
    form = SourceForm(email="ann@example.org")
    form.prefill()
    assert form.server == "imap.example.org"
    assert "guess" in form.provenance.lower()


def test_what_the_person_wrote_stays() -> None:
    form = SourceForm(email="ann@gmail.com")
    form.prefill()
    form.server = "mine.example.org"
    form.touch("server")
    form.email = "ann@fastmail.com"
    form.prefill()
    assert form.server == "mine.example.org"
    assert form.username == "ann@fastmail.com"


def test_an_emptied_field_stays_empty() -> None:
    form = SourceForm(email="ann@gmail.com")
    form.prefill()
    form.server = ""
    form.touch("server")
    form.prefill()
    assert form.server == ""


def test_a_local_part_as_user() -> None:
    form = SourceForm(email="ann@icloud.com")
    form.prefill()
    assert form.username == "ann"


@pytest.mark.parametrize(
    ("security", "use_ssl", "insecure"),
    [(Security.TLS, True, False), (Security.STARTTLS, False, False), (Security.NONE, False, True)],
)
def test_what_is_sent(security: Security, use_ssl: bool, insecure: bool) -> None:
    new = whole(security=security, accepts_plain=True, port=" 143 ", period=SyncPeriod.ONE_HOUR).new_source(check=False)
    assert (new.use_ssl, new.insecure, new.port, new.sync_period, new.check) == (use_ssl, insecure, 143, "1h", False)


def test_replacing_starts_from_the_source() -> None:
    source = Source("l", email="ann@gmail.com", server="old.example.org", port=143, use_ssl=False, username="u")
    form = SourceForm.of_source("a1", source, SyncPeriod.FOUR_HOURS)
    form.prefill()
    assert (form.server, form.port, form.security, form.account_id) == (
        "old.example.org",
        "143",
        Security.STARTTLS,
        "a1",
    )


def test_the_password_is_in_no_repr() -> None:
    assert "secret" not in repr(whole())
    assert "secret" not in repr(whole().new_source())


def test_names() -> None:
    assert whole(account_name="Ann van Example").names() == ("Ann", "van Example")
    assert whole().names() == ("", "")
