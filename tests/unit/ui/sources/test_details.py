"""The copyable block about a source, and its history in words."""

from cio_desktop.protocol.resources import Source, StatusEvent
from cio_desktop.ui.sources.details import answer_of, facts_of, history_line, security, server_line, sign_in_line

NOW = 1_700_000_000.0


def test_the_servers_words_come_as_they_are() -> None:
    words = "NO [AUTHENTICATIONFAILED] <i>Zugangsdaten falsch</i>\r\nsecond line"
    text = answer_of(Source("ann", server="imap.example.org", status_text=words))
    assert "NO [AUTHENTICATIONFAILED] <i>Zugangsdaten falsch</i>\nsecond line" in text


def test_security_in_words() -> None:
    assert security(Source("a", use_ssl=True)) == "SSL/TLS"
    assert security(Source("a", use_ssl=False, starttls=True)) == "STARTTLS"
    assert security(Source("a", use_ssl=False, insecure=True)) == "not encrypted (accepted)"
    # as the service tells of every source added as not encrypted
    assert security(Source("a", use_ssl=False, starttls=True, insecure=True)) == "not encrypted (accepted)"
    in_force = Source("a", use_ssl=False, starttls=True, insecure=True, encryption="starttls")
    assert security(in_force) == "STARTTLS"
    assert security(Source("a", use_ssl=False, encryption="local")) == "not encrypted, but on this computer"
    assert security(Source("a", use_ssl=False, encryption="rot13")) == "unknown"  # another service's word
    accepted = Source("a", use_ssl=False, insecure=True, encryption="rot13")
    assert security(accepted) == "not encrypted (accepted)"
    assert server_line(Source("a", server="imap.example.org")) == "imap.example.org:993, SSL/TLS"
    assert server_line(Source("a", server="2001:db8::1")) == "[2001:db8::1]:993, SSL/TLS"


def test_how_it_signs_in() -> None:
    assert sign_in_line(Source("a")) == "Password"
    assert sign_in_line(Source("a", authentication_type="pass")) == "Password"
    oauth2 = Source("a", authentication_type="oauth2", provider_name="Goo\u202egle", provider_consumer_key="k3y")
    assert sign_in_line(oauth2) == "At Google, through the browser"
    assert ("Sign-in", "At Google, through the browser") in facts_of(oauth2, NOW)
    assert "k3y" not in str(facts_of(oauth2, NOW))
    assert sign_in_line(Source("a", authentication_type="oauth2")) == "At the provider, through the browser"
    assert sign_in_line(Source("a", authentication_type="oauth1")) == "Token of OAuth 1.0"
    assert sign_in_line(Source("a", authentication_type="oauth")) == "Token of OAuth 1.0"
    assert sign_in_line(Source("a", authentication_type="kerberos\n")) == "kerberos"


def test_history() -> None:
    icon, _at, words = history_line(StatusEvent(int(NOW), "sync", new=12, gone=1, duration=90.0), NOW)
    assert (icon, words) == ("ok", "12 new, 1 gone in 1 min")
    assert history_line(StatusEvent(int(NOW), "sync", code="net.lost"), NOW)[2] == "sync failed"
    icon, _at, words = history_line(StatusEvent(int(NOW), "sync", code="auth.password"), NOW)
    assert (icon, words) == ("sign_in", "sync failed: sign-in refused")
    assert history_line(StatusEvent(int(NOW), "sync", code="oauth.client"), NOW)[2] == "sync failed: sign-in refused"
    assert history_line(StatusEvent(int(NOW), "sync", code="oauth.unavailable"), NOW)[2] == "sync failed"
    assert history_line(StatusEvent(int(NOW), "status", status="INVALID_CREDENTIALS"), NOW)[0] == "sign_in"
    assert history_line(StatusEvent(int(NOW), "status", status="SOMETHING"), NOW)[2] == "SOMETHING"
