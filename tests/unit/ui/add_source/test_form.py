"""What the add-source dialog asks for: faults, filling in by the address, what is sent."""

import msgspec
import pytest

from cio_desktop.protocol.enums import SyncPeriod
from cio_desktop.protocol.resources import Source
from cio_desktop.ui.add_source.form import Security, SourceForm
from tests.support import fake_discovery
from tests.support.fake_discovery import finding

GMAIL = msgspec.structs.replace(
    fake_discovery.GMAIL, imap=msgspec.structs.replace(fake_discovery.GMAIL.imap, username="ann@gmail.com")
)


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


def test_what_is_found_fills_in() -> None:
    form = SourceForm(email="ann@gmail.com")
    form.adopt(GMAIL)
    assert (form.server, form.port, form.security, form.username) == (
        "imap.gmail.com",
        "993",
        Security.TLS,
        "ann@gmail.com",
    )
    assert form.filled == {"server", "port", "security", "username"}
    assert form.faults() == {"password": "Enter the password."}


def test_an_unencrypted_way_is_never_filled_in() -> None:
    form = SourceForm(email="ann@example.org")
    form.adopt(finding("service", "old.example.org", "ann", port=143, use_ssl=False))
    assert form.security is Security.STARTTLS


def test_a_better_finding_takes_the_place_of_a_worse_one() -> None:
    form = SourceForm(email="ann@example.org")
    form.adopt(finding("guess", "imap.example.org", "ann", confirm=True))
    form.confirm(True)
    assert form.is_confirmed
    form.adopt(finding("mx", "mx.host.example", "ann@example.org", confirm=True))
    assert (form.server, form.username) == ("mx.host.example", "ann@example.org")
    assert not form.is_confirmed  # the word was given for another host


def test_what_the_person_wrote_stays() -> None:
    form = SourceForm(email="ann@gmail.com")
    form.adopt(GMAIL)
    form.server = "mine.example.org"
    form.touch("server")
    form.adopt(finding("ispdb", "imap.fastmail.com", "ann@fastmail.com", port=143, starttls=True, use_ssl=False))
    assert form.server == "mine.example.org"
    assert (form.port, form.security) == ("993", Security.TLS)  # another server's door is no help here
    assert form.username == "ann@fastmail.com"


@pytest.mark.parametrize("name", ["port", "security"])
def test_port_and_security_belong_together(name: str) -> None:
    form = SourceForm(email="ann@example.org", port="1143" if name == "port" else "993")
    if name == "security":
        form.security = Security.STARTTLS
    form.touch(name)
    before = (form.port, form.security)
    form.adopt(finding("ispdb", "imap.example.org", "ann", port=994))
    assert (form.port, form.security) == before
    assert form.server == "imap.example.org"


def test_an_emptied_field_stays_empty() -> None:
    form = SourceForm(email="ann@gmail.com")
    form.adopt(GMAIL)
    form.server = ""
    form.touch("server")
    form.adopt(GMAIL)
    assert form.server == ""


def test_by_hand_nothing_more_is_filled_in() -> None:
    form = SourceForm(email="ann@gmail.com")
    form.by_hand = True
    form.adopt(GMAIL)
    assert form.server == ""
    assert form.found_differs


def test_the_settings_found_and_back_to_what_was_typed() -> None:
    form = SourceForm(email="ann@gmail.com")
    form.server, form.port = "mine.example.org", "1993"
    form.touch("server")
    form.touch("port")
    form.adopt(GMAIL)
    assert form.found_differs
    form.use_found()
    assert (form.server, form.port, form.found_differs, form.put_aside) == ("imap.gmail.com", "993", False, True)
    form.use_typed()
    assert (form.server, form.port, form.put_aside) == ("mine.example.org", "1993", False)
    form.adopt(GMAIL)
    assert form.server == "mine.example.org"


def test_what_was_typed_after_the_settings_found_is_the_newest() -> None:
    form = SourceForm(email="ann@gmail.com")
    form.server = "first.example.org"
    form.touch("server")
    form.adopt(GMAIL)
    form.use_found()
    form.server = "second.example.org"
    form.touch("server")
    assert not form.put_aside
    form.use_typed()
    assert form.server == "second.example.org"


def test_another_address_takes_back_what_was_filled_in_and_nothing_else() -> None:
    form = SourceForm(email="ann@gmail.com")
    form.adopt(GMAIL)
    form.username = "typed"
    form.touch("username")
    form.forget_found()
    assert (form.server, form.port, form.username, form.finding) == ("", "993", "typed", None)


def test_only_a_host_written_by_the_program_must_be_approved() -> None:
    form = SourceForm(email="ann@example.org", password="x")
    form.adopt(finding("srv", "mail.elsewhere.example", "ann", confirm=True))
    assert "confirm_host" in form.faults()
    form.confirm(True)
    assert form.faults() == {}
    form.confirm(False)
    assert "confirm_host" in form.faults()
    form.touch("server")  # typed: it is the person's own word
    assert form.faults() == {}


def test_a_certificate_is_trusted_for_the_server_that_showed_it() -> None:
    form = whole()
    form.trust("ab" * 32)
    assert form.new_source().certificate_sha256 == "ab" * 32
    form.port = "1993"
    assert form.new_source().certificate_sha256 is None
    form.port = "993"
    form.server = "other.example.org"
    assert form.new_source().certificate_sha256 is None
    form.server = "imap.example.org"
    form.trust("")
    assert form.new_source().certificate_sha256 is None


def test_more_about_the_server_changes_no_setting() -> None:
    form = SourceForm(email="ann@gmail.com")
    form.adopt(GMAIL)
    better = finding("autoconfig", "mail.example.org", "ann")
    form.learn([better, msgspec.structs.replace(GMAIL, provider_consumer_key="key")])
    assert form.server == "imap.gmail.com"
    assert form.finding is not None
    assert form.finding.provider_consumer_key == "key"


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
    form.adopt(GMAIL)
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
