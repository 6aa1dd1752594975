"""What the service says travels as its sentence and its values: whoever shows it speaks another language."""

import json
from collections.abc import Iterator

import msgspec
import pytest

from cio_desktop.engine.api import EditOutcome
from cio_desktop.language import ENGLISH, Language, Said, use
from cio_desktop.operations.reason import Reason
from cio_desktop.protocol.error_body import ErrorBody
from cio_desktop.protocol.errors import ApiStatusError
from cio_desktop.service.edit_answer import refusal
from cio_desktop.service.errors import ServiceError, error_response
from cio_desktop.service.failures import translate
from cio_desktop.store.errors import StoreError
from cio_desktop.ui.words.texts import of_error, why

TAKEN = Said("There is a folder {folder} already.", folder="Bills")
GERMAN = {
    "There is a folder {folder} already.": "Den Ordner „{folder}“ gibt es schon.",
    "{said} Nothing was changed. Choose another name.": "{said} Nichts wurde geändert. Ein anderer Name ist nötig.",
    "The mail server refused the change.": "Der Mailserver lehnt die Änderung ab.",
}


@pytest.fixture
def in_german() -> Iterator[None]:
    use(Language("de", lambda text, _comment, _n: GERMAN.get(text, "")))
    yield
    use(ENGLISH)


def told(error: ServiceError) -> ApiStatusError:
    """To the client, over the wire."""
    response = error_response(error)
    return ApiStatusError(response.status_code, msgspec.json.decode(response.body, type=ErrorBody))


@pytest.mark.usefixtures("in_german")
def test_the_window_says_it_in_its_own_language() -> None:
    error = told(ServiceError(TAKEN, code="edit.name_taken"))
    assert error.message == "There is a folder Bills already."  # of logs
    german = "Den Ordner „Bills“ gibt es schon. Nichts wurde geändert. Ein anderer Name ist nötig."
    assert of_error(error).body == german
    assert of_error(error).details.startswith("There is a folder Bills already.")  # the server's own words
    assert why(Reason.of(error)).body == german


@pytest.mark.usefixtures("in_german")
def test_a_change_that_failed_says_why() -> None:
    outcome = EditOutcome("failed", "e1", "edit.name_taken", str(TAKEN), said=TAKEN)
    assert told(refusal(outcome)).spoken() == "Den Ordner „Bills“ gibt es schon."
    assert told(refusal(EditOutcome("failed", "e1"))).spoken() == "Der Mailserver lehnt die Änderung ab."
    of_the_server = told(refusal(EditOutcome("failed", "e1", "imap.no", "Over quota")))
    assert (of_the_server.said, of_the_server.spoken()) == (None, "Over quota")


def test_an_error_of_the_layers_below_keeps_its_sentence() -> None:
    error = translate(StoreError(Said("The search pattern is too long."), code="store.pattern"))
    assert error.said == Said("The search pattern is too long.")


@pytest.mark.usefixtures("in_german")
def test_a_reason_that_another_service_gives_is_said_as_it_came() -> None:
    body = ErrorBody("Ordner voll", error_code="edit.name_taken")
    assert ApiStatusError(400, body).spoken() == "Ordner voll"
    assert Reason.told("edit.view", "words", [{"text": "others", "values": {}}]).spoken() == "words"
    assert Reason.told(None, None, None).code == "edit.failed"


def test_api_clients_read_the_same_words_as_ever() -> None:
    body = json.loads(bytes(error_response(ServiceError("words of no template")).body))
    assert body["value"] == "words of no template"
    assert "said" not in body
