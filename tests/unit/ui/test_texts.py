"""Every error code of the program has words: what happened, why, what to do."""

import re
from pathlib import Path

import pytest

import cio_desktop
from cio_desktop.protocol.errors import ApiConnectionError, ApiStatusError, ErrorBody
from cio_desktop.ui.words.cures import Cure
from cio_desktop.ui.words.error_texts.families import FAMILIES
from cio_desktop.ui.words.texts import CATALOGUE, Names, entry, of_error, words

# Troubles of a source: each has words of its own, since they are what its row and its panel say.
_OF_SOURCES = re.compile(r'"((?:auth|net|tls|imap|secret|keyring|oauth|local|sync|folder)\.[a-z_0-9]+)"')
# Of the rest at least the family is known; the service's own sentence comes with it.
_OTHERS = re.compile(r'code\s*=\s*"((?:store|svc|edit|gmail|api|op|connect|discovery)\.[a-z_]+)"')


def codes_in_the_sources(pattern: re.Pattern[str]) -> set[str]:
    root = Path(cio_desktop.__file__).parent
    rooms = ("app", "credentials", "discovery", "engine", "imap", "net", "oauth", "protocol", "service", "store")
    found: set[str] = set()
    for room in rooms:
        for path in (root / room).rglob("*.py"):
            found |= set(pattern.findall(path.read_text("utf-8")))
    return found


def test_every_trouble_of_a_source_has_its_own_text() -> None:
    codes = codes_in_the_sources(_OF_SOURCES)
    assert len(codes) > 20
    of_changes = {"local.spool"}
    assert codes - set(CATALOGUE) - of_changes == set()


def test_no_code_ends_at_the_general_text() -> None:
    for code in codes_in_the_sources(_OTHERS):
        assert entry(code) is not CATALOGUE["error"]


_OF_SIGN_IN = [
    "auth.grant_refused",
    "auth.token",
    "auth.no_oauth",
    "auth.not_connected",
    "oauth.client",
    "oauth.scope",
    "oauth.denied",
    "oauth.state",
    "oauth.issuer",
    "oauth.timeout",
    "oauth.unavailable",
    "oauth.other_person",
    "oauth.no_refresh_token",
    "oauth.endpoint",
    "oauth.provider_gone",
    "oauth.dropped",
    "oauth.bad_answer",
    "oauth.used",
    "oauth.expired",
    "tls.pin_changed",
    "connect.expired",
    "connect.used",
    "discovery.none",
    "keyring.none",
    "keyring.locked",
    "keyring.timeout",
]


@pytest.mark.parametrize("code", _OF_SIGN_IN)
def test_signing_in_has_words_for_all_that_can_happen(code: str) -> None:
    """Whatever made it, what is said names the provider or the person where it speaks of them."""
    text = words(code, Names(who="ann@gmail.com", provider="Google", other="bob@gmail.com", server="imap.gmail.com"))
    assert code in CATALOGUE
    assert "the provider " not in text.title.lower()
    assert "somebody else" not in text.title


def test_an_unlisted_code_brings_the_services_sentence() -> None:
    error = ApiStatusError(400, ErrorBody("The server keeps no star in this folder.", error_code="edit.no_star"))
    text = of_error(error, Names(what="star the message"))
    assert text.title == "Couldn't star the message"
    assert text.body == "The server keeps no star in this folder."


@pytest.mark.parametrize("code", sorted(CATALOGUE))
def test_a_text_is_whole(code: str) -> None:
    text = words(code)
    assert text.title
    assert text.title[0].isupper() or text.title[0] in "“"
    assert not text.title.endswith(".")
    assert text.body.endswith(".")
    assert "{" not in text.title + text.body
    for bad in ("Oops", "unknown error", code):
        assert bad not in text.title + text.body


def test_names_are_filled_in_and_made_plain() -> None:
    text = words("net.timeout", Names(server="imap.example.org\u202e", port=993))
    assert text.title == "imap.example.org does not answer"
    assert "port 993" in text.body


def test_braces_in_a_name_do_no_harm() -> None:
    assert words("net.dns", Names(server="{0}{who}")).title == "Can't find {0}{who}"


def test_an_unheard_code_gets_the_text_of_its_family() -> None:
    for family, text in FAMILIES.items():
        assert entry(f"{family}.something_new") is text
        assert text.body.endswith(".")
        filled = words(f"{family}.something_new")
        assert "Details" in filled.body
        assert not any(claim in filled.body for claim in ("refused", "Nothing was", "removed", "wrong", "password ("))
    assert entry("quite.new") is CATALOGUE["error"]
    assert entry("quite.new").cures


def test_details_hold_the_servers_own_words() -> None:
    error = ApiStatusError(
        400, ErrorBody("Login refused", error_code="auth.password", connection_log="S: a1 NO [AUTH] <b>no</b>")
    )
    text = of_error(error, Names(who="ann@example.org"))
    assert text.title == "Can't sign in to ann@example.org"
    assert "S: a1 NO [AUTH] <b>no</b>" in text.details
    assert "auth.password" in text.details
    assert Cure.SIGN_IN in text.cures


def test_a_service_that_is_away() -> None:
    assert of_error(ApiConnectionError("refused")).title == "The local service is not running"
