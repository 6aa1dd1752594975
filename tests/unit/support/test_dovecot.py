import imaplib
import ssl
import time

import pytest

from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot, look
from tests.support.mail import make_message, message_id, messages

pytestmark = pytest.mark.dovecot


def test_fresh_user_sees_delivered_mail(dovecot: Dovecot) -> None:
    user = dovecot.user()
    user.add_folder("Bills", "Année/Été & co")
    user.deliver("INBOX", messages(5))
    user.deliver("Année/Été & co", [make_message(9)], flags=["\\Seen", "\\Flagged"])
    user.deliver("New one", [make_message(10, message_id="")])
    seen = look(user)
    assert seen["INBOX"] == [message_id(n) for n in range(1, 6)]
    assert seen["Bills"] == []
    assert seen["New one"] == [""]
    assert user.where(message_id(9)) == ["Année/Été & co"]
    assert user.look_closely()["Année/Été & co"][0].flags >= {"\\Seen", "\\Flagged"}
    assert {"Sent", "Drafts", "Junk", "Trash", "Archive"} <= set(seen)
    assert look(dovecot.user())["INBOX"] == []


def test_later_delivery_is_seen_at_once(dovecot: Dovecot) -> None:
    user = dovecot.user()
    for n in range(1, 6):
        user.deliver("INBOX", [make_message(n)])
        assert len(user.look()["INBOX"]) == n


def test_bulk_delivery_is_quick(dovecot: Dovecot) -> None:
    user = dovecot.user()
    raw = list(messages(50)) * 20
    begin = time.monotonic()
    user.deliver("INBOX", raw)
    assert time.monotonic() - begin < 30  # one by one it takes minutes
    assert len(user.look()["INBOX"]) == 1000


def test_password_changes_at_once(dovecot: Dovecot) -> None:
    user = dovecot.user("one")
    for password in ("two", "six", "ten"):
        old = user.password
        user.set_password(password)
        with user.imap():
            pass
        client = imaplib.IMAP4(user.host, user.port, timeout=60)
        with pytest.raises(imaplib.IMAP4.error, match="AUTHENTICATIONFAILED"):
            client.login(user.name, old)
        client.logout()
    stranger = imaplib.IMAP4(user.host, user.port, timeout=60)
    with pytest.raises(imaplib.IMAP4.error, match="AUTHENTICATIONFAILED"):
        stranger.login("nobody@example.com", "x")
    stranger.logout()


def test_tls_and_starttls(dovecot: Dovecot, authority: Authority) -> None:
    user = dovecot.user()
    context = authority.client_context()
    with imaplib.IMAP4_SSL("localhost", user.tls_port, ssl_context=context, timeout=60) as client:
        client.login(user.name, user.password)
    with imaplib.IMAP4("localhost", user.port, timeout=60) as plain:
        plain.starttls(context)
        plain.login(user.name, user.password)
    with pytest.raises(ssl.SSLCertVerificationError):
        imaplib.IMAP4_SSL("localhost", user.tls_port, ssl_context=ssl.create_default_context(), timeout=60).logout()


def test_own_instance_with_quota_rights_and_outage(authority: Authority) -> None:
    with Dovecot(authority, quota=True, acl=True, capability="IMAP4rev1 LITERAL+ IDLE") as server:
        user = server.user(quota_kb=20)
        user.add_folder("Locked")
        user.set_rights("Locked", "lr")
        with user.imap() as client:
            assert client.capability()[1][-1] == b"IMAP4rev1 LITERAL+ IDLE"
            kind, words = client.append("INBOX", None, None, make_message(1, body="x" * 40000))
            assert (kind, words[0][:11]) == ("NO", b"[OVERQUOTA]")
            kind, words = client.append("Locked", None, None, make_message(1))
            assert (kind, words[0][:8]) == ("NO", b"[NOPERM]")
        server.stop()
        with pytest.raises(OSError, match="refused"):
            imaplib.IMAP4(user.host, user.port, timeout=60)
        server.start()
        assert user.look()["INBOX"] == []
