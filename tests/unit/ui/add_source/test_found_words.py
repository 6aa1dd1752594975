"""What was found, in words: each source has its own, and says whom it trusts."""

import pytest

from cio_desktop.language import Language, Said, speaking
from cio_desktop.operations.discovery import Lookup, LookupState
from cio_desktop.protocol.errors import ApiConnectionError
from cio_desktop.protocol.sign_in import Origin
from cio_desktop.ui.words.found_words import host_shown, note_of, progress, provenance, provider_name
from tests.support.fake_discovery import GMAIL, finding

HERE = "example.org"


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (GMAIL, "Found in this program's own table of providers: Gmail."),
        (
            finding("autoconfig", "imap.example.org", found_at="autoconfig.example.org"),
            "Found at example.org's own configuration.",
        ),
        (
            finding("autoconfig", "imap.example.org", found_at="notexample.org"),
            "Found at notexample.org's own configuration.",
        ),
        (finding("ispdb", "imap.example.org"), "Found in Mozilla's public database of mail settings."),
        (
            finding("mx", "imap.host.example", found_at="host.example"),
            "Found by way of example.org's mail exchange, told by host.example.",
        ),
        (finding("srv", "imap.example.org"), "Announced by example.org's name service."),
        (
            finding("guess", "imap.example.org"),
            "Guessed: a server with the usual name answers for example.org. Please check it.",
        ),
        (finding("something new", "imap.example.org"), "Told by the service that this window uses. Please check it."),
    ],
)
def test_provenance(found: object, said: str) -> None:
    assert provenance(found, HERE, LookupState.ENDED) == said  # type: ignore[arg-type]


def test_every_origin_has_words_of_its_own() -> None:
    said = {provenance(finding(origin, "x"), HERE, LookupState.ENDED) for origin in Origin}
    assert len(said) == len(Origin)


def test_a_guess_that_nobody_tried_says_so() -> None:
    assert "nothing about example.org was looked up" in provenance(finding("guess", "x"), HERE, LookupState.UNAVAILABLE)


class Silent(Lookup):
    """A look-up in a given state, of nobody."""

    def __init__(self, state: LookupState, asking: tuple[str, ...] = (), found: bool = False) -> None:
        self.state, self.asking = state, list(asking)
        self.findings = [GMAIL] if found else []
        self.error = ApiConnectionError("gone") if state is LookupState.FAILED else None


@pytest.mark.parametrize(
    ("lookup", "said"),
    [
        (Silent(LookupState.LOOKING), "Looking for the settings of example.org…"),
        (Silent(LookupState.LOOKING, ("srv",)), "Asking example.org's name service…"),
        (
            Silent(LookupState.LOOKING, ("guess", "ispdb", "autoconfig")),
            "Asking example.org's own configuration, Mozilla's public database and 1 more…",
        ),
        (
            Silent(LookupState.LOOKING, tuple(Origin)),
            "Asking this program's own table, example.org's own configuration and 4 more…",
        ),
        (Silent(LookupState.ENDED, found=True), ""),
        (Silent(LookupState.STOPPED, found=True), ""),
        (Silent(LookupState.IDLE), ""),
    ],
)
def test_progress(lookup: Lookup, said: str) -> None:
    assert progress(lookup, HERE) == said


@pytest.mark.parametrize("state", [LookupState.ENDED, LookupState.STOPPED, LookupState.UNAVAILABLE, LookupState.FAILED])
def test_an_end_without_settings_says_what_to_do(state: LookupState) -> None:
    assert "nter" in progress(Silent(state), HERE)


@pytest.mark.parametrize(
    ("provider", "name", "said"),
    [
        ("google", "Gmail", "Google"),
        ("aol", "AOL Mail", "AOL"),
        ("mailru", "Mail.ru", "Mail.ru"),
        ("oidc", "Example", "Example"),
        (None, "iCloud Mail", "iCloud Mail"),
        (None, "", "your provider"),
    ],
)
def test_provider_name(provider: str | None, name: str, said: str) -> None:
    assert provider_name(finding("table", "x", provider=provider, name=name)) == said


def test_a_long_host_may_break_at_its_dots_and_is_whole() -> None:
    shown = host_shown(finding("srv", "a" * 60 + ".example.org"))
    assert shown.replace("\u200b", "") == "a" * 60 + ".example.org"
    assert "\u200b" in shown


def test_what_a_provider_asks_of_people_is_said_in_their_language() -> None:
    german = {"Make one first.": "Erst eines anlegen.", "Only “{name}”.": "Nur „{name}“."}
    told = Said("Only “{name}”.", name="ann")
    with speaking(Language("de", lambda text, *_: german.get(text, ""))):
        assert note_of(finding("table", "x", note="Make one first.")) == "Erst eines anlegen."
        assert note_of(finding("srv", "x", note=str(told), said=told.sent())) == "Nur „ann“."
        assert note_of(finding("ispdb", "x", note="words of others")) == "words of others"
