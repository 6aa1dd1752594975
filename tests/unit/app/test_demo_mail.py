"""The demo's mail: about 300 messages in a dozen folders, alike at every start, with the headers of real ones."""

from __future__ import annotations

import email.policy
import re
from collections import Counter
from datetime import datetime
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr

from cio_desktop.app.demo_mail import DemoMessage, DemoSource, demo_accounts
from cio_desktop.protocol.enums import SyncPeriod
from tests.support.parsed_header import parse_header

NOW = 1_800_000_000
SOURCES = [source for account in demo_accounts(NOW) for source in account.sources]
MAIL = [
    (source, folder, message)
    for source in SOURCES
    for folder, messages in source.folders.items()
    for message in messages
]


def parsed(message: DemoMessage) -> EmailMessage:
    found = BytesParser(policy=email.policy.default).parsebytes(message.raw)
    assert isinstance(found, EmailMessage)
    return found


def test_three_sources_of_two_accounts() -> None:
    accounts = demo_accounts(NOW)
    assert [len(account.sources) for account in accounts] == [2, 1]
    assert [source.wrong_password for source in SOURCES].count(True) == 1
    assert len({source.email for source in SOURCES}) == 3
    assert {source.period for source in SOURCES} <= set(SyncPeriod)
    assert all(account.first_name for account in accounts)


def test_about_300_messages_in_a_dozen_folders_and_more() -> None:
    assert 250 <= len(MAIL) <= 350
    assert len({(source.email, folder) for source, folder, _ in MAIL}) >= 12
    assert all("INBOX" in source.folders for source in SOURCES)
    assert all(messages for source in SOURCES for messages in source.folders.values())
    assert any("/" in folder for source in SOURCES for folder in source.folders)


def test_alike_at_every_start() -> None:
    assert demo_accounts(NOW) == demo_accounts(NOW)
    later = [message for source in _sources(NOW + 86400) for rows in source.folders.values() for message in rows]
    for (_, _, old), new in zip(MAIL, later, strict=True):
        assert re.sub(rb"Date: [^\r]*", b"", old.raw) == re.sub(rb"Date: [^\r]*", b"", new.raw)
        assert new.received - old.received == 86400
        assert new.seen == old.seen


def _sources(now: float) -> list[DemoSource]:
    return [source for account in demo_accounts(now) for source in account.sources]


def test_believable_headers() -> None:
    for source, folder, message in MAIL:
        mail = parsed(message)
        for name in ("From", "To", "Subject", "Date", "Message-ID"):
            assert len(mail.get_all(name, [])) == 1, (folder, name)
        assert not mail.defects
        addresses = [parseaddr(str(mail[name])) for name in ("From", "To")]
        assert all(name and re.fullmatch(r"[^@\s]+@[^@\s]+\.[a-z]+", address) for name, address in addresses)
        assert source.email in [address for _, address in addresses]
        if folder == "Sent":
            assert addresses[0][1] == source.email
        subject = str(mail["Subject"])
        assert subject.strip() == subject
        assert subject
        assert "{" not in subject
        assert datetime.strptime(str(mail["Date"]), "%a, %d %b %Y %H:%M:%S %z").timestamp() == message.received
        assert NOW - 366 * 86400 < message.received < NOW
        assert re.fullmatch(r"<[^<>\s@]+@demo\.invalid>", str(mail["Message-ID"]))
        assert len(mail.get_content()) > 80


def test_ids_are_all_different_and_people_are_not() -> None:
    assert len({str(parsed(message)["Message-ID"]) for _, _, message in MAIL}) == len(MAIL)
    senders = Counter(str(parsed(message)["From"]) for _, _, message in MAIL)
    assert len(senders) >= 15
    assert len({str(parsed(message)["Subject"]) for _, _, message in MAIL}) > 80


def test_no_address_of_a_real_person_or_company() -> None:
    """Only names that can't be registered (RFC 2606)."""
    reserved = re.compile(r"(\.|@)(example|test|invalid)$|(\.|@)example\.(com|org|net)$")
    for _, _, message in MAIL:
        for address in re.findall(rb"[\w.+-]+@[\w.-]+", message.raw):
            assert reserved.search(address.decode().rstrip(".")), address


def test_our_own_reader_reads_them() -> None:
    for _, _, message in MAIL:
        mail = parsed(message)
        head = parse_header(message.raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n")
        assert head.subject == str(mail["Subject"])
        assert head.date == message.received


def test_unread_mail_is_in_the_inbox_alone() -> None:
    unread = Counter(folder for _, folder, message in MAIL if not message.seen)
    assert set(unread) == {"INBOX"}
    assert 5 < unread["INBOX"] < 60


def test_lines_end_as_on_the_wire() -> None:
    for _, _, message in MAIL:
        assert b"\n" not in message.raw.replace(b"\r\n", b"")
        assert max(len(line) for line in message.raw.split(b"\r\n")) <= 998
