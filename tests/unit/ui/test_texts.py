"""Every error code of the program has words: what happened, why, what to do."""

import ast
import re
from pathlib import Path

import pytest

import cio_desktop
from cio_desktop.app.translations import load
from cio_desktop.engine.edits.planning.errors import SAME_FOR_COPY
from cio_desktop.language import Language, Said, speaking
from cio_desktop.operations.reason import Reason
from cio_desktop.protocol.error_body import ErrorBody
from cio_desktop.protocol.errors import ApiConnectionError, ApiStatusError, CioError
from cio_desktop.ui.words.cures import Cure
from cio_desktop.ui.words.error_texts.catalogue import CATALOGUE
from cio_desktop.ui.words.error_texts.changes import CHANGES
from cio_desktop.ui.words.error_texts.families import FAMILIES
from cio_desktop.ui.words.error_texts.mail_server import MAIL_SERVER
from cio_desktop.ui.words.error_texts.program import PROGRAM
from cio_desktop.ui.words.error_texts.sign_in import SIGN_IN
from cio_desktop.ui.words.texts import Names, entry, of_error, why, words

_CODE = re.compile(rf"(?:{'|'.join(sorted({*FAMILIES, 'program', 'unsent'}))})\.[a-z_]+")
_NO_CODES = {"gmail.com", "unsent.json", "message.eml", "sync.part_content", "sync.text_search"}
# A server's own response code as the reason of a change that failed: these are told apart, others are the family's.
_OF_REFUSALS = {f"imap.{code.lower()}" for code in SAME_FOR_COPY}


def codes_that_are_raised() -> set[str]:
    """Every code in the program, but for the table of words itself and the commands of a terminal."""
    found: set[str] = set()
    root = Path(cio_desktop.__file__).parent
    for path in root.rglob("*.py"):
        if not {root / "ui/words/error_texts", root / "commands"} & set(path.parents):
            parts = ast.walk(ast.parse(path.read_text("utf-8")))
            texts = {part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)}
            found |= {text for text in texts if _CODE.fullmatch(text)}
    return (found - _NO_CODES) | _OF_REFUSALS | {CioError.code}


def test_every_code_has_its_sentences_and_every_sentence_its_code() -> None:
    codes = codes_that_are_raised()
    assert len(codes) > 150
    assert codes - set(CATALOGUE) == set()
    assert set(CATALOGUE) - codes == set()


@pytest.mark.parametrize("code", sorted(CATALOGUE))
def test_no_two_tables_have_the_same_code(code: str) -> None:
    assert sum(code in table for table in (SIGN_IN, MAIL_SERVER, CHANGES, PROGRAM)) == 1


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
    "discovery.address",
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
    error = ApiStatusError(400, ErrorBody("The server has too few moons", error_code="edit.no_moon"))
    text = of_error(error, Names(what="star the message"))
    assert text.title == "Couldn't star the message"
    assert text.body == "The server has too few moons."


def test_what_is_told_to_programs_alone_stands_in_details_of_other_languages() -> None:
    error = ApiStatusError(400, ErrorBody("body: is not readable as JSON", error_code="api.parameter"))
    assert of_error(error).body == "Body: is not readable as JSON."
    said = Said("{parameter}:", parameter="server") + Said("is not the name or address of a host")
    carried = ApiStatusError(400, ErrorBody(str(said), error_code="api.parameter", said=said.sent()))
    with speaking(load("de")):
        for text in (of_error(error), why(Reason.of(error))):
            assert "JSON" not in text.title + text.body
            assert "JSON" in text.details
        assert of_error(carried).body.startswith("Server: ist weder Name")
    with speaking(Language("en", lambda *_: "")):
        assert of_error(error).body == "Body: is not readable as JSON."


def test_a_listed_code_takes_up_what_only_the_service_knows() -> None:
    error = ApiStatusError(400, ErrorBody("There is no folder Bills", error_code="edit.no_folder"))
    text = of_error(error, Names(what="move 3 messages"))
    assert text.title == "Couldn't move 3 messages"
    assert text.body.startswith("There is no folder Bills. It may have been deleted or renamed")


@pytest.mark.parametrize(
    ("reason", "begins", "has"),
    [
        (Reason("edit.vanished", "x"), "It is no longer where it was seen: another program", ""),
        (Reason("imap.overquota", "Quota exceeded"), "The mailbox on imap.example.org is full", "Quota exceeded"),
        (Reason("imap.trycreate", ""), "The folder is not on imap.example.org any more", ""),
        (Reason("edit.failed", "No way"), "imap.example.org refused it", "It says: “No way”."),
        (Reason("net.refused", "refused"), "imap.example.org refuses the connection. Nothing at", "port 143"),
        (Reason("imap.no", "Mailbox doesn't exist: Bills"), "The folder is not on imap.example.org", "doesn't"),
        (Reason("imap.no", "[] No such mailbox"), "The folder is not on imap.example.org any more", ""),
        (Reason("edit.failed", "folder Bills not found"), "The folder is not on imap.example.org any more", ""),
        (Reason("imap.no", "The message was not found"), "imap.example.org refused it. No message was lost.", ""),
        (Reason("imap.somethingnew", "Tea time"), "Tea time.", ""),
        (Reason("imap.somethingnew", ""), "imap.example.org did not do what was asked. What is", ""),
    ],
)  # fmt: skip
def test_why_a_change_failed(reason: Reason, begins: str, has: str) -> None:
    text = why(reason, Names(server="imap.example.org", port=143))
    assert text.body.startswith(begins)
    assert has in text.body
    assert reason.code in text.details


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


@pytest.mark.parametrize("code", sorted(CATALOGUE))
def test_a_port_nobody_named_reads_as_one_word(code: str) -> None:
    assert "port this port" not in words(code).body
    assert "port port" not in words(code, Names(port=993)).body


def test_braces_in_a_name_do_no_harm() -> None:
    assert words("net.dns", Names(server="{0}{who}")).title == "Can't find {0}{who}"


def test_an_unheard_code_gets_the_text_of_its_family() -> None:
    for family, text in FAMILIES.items():
        assert entry(f"{family}.something_new") is text
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
