"""Which banners there are, and in what order."""

from typing import Any

from cio_desktop.operations.connection import LinkState
from cio_desktop.ui.sources.display_state import DisplayState
from cio_desktop.ui.sources.states import State
from cio_desktop.ui.window.banner_rules import Banner, banners
from cio_desktop.ui.words.cures import Cure

NOW = 1_700_000_000.0
SIGN_IN = DisplayState(State.SIGN_IN, "Sign-in needed", "since 18:04", cures=(Cure.SIGN_IN, Cure.DETAILS), since=5.0)
STOPPED = DisplayState(State.STOPPED, "Stopped", "not syncing", cures=(Cure.TURN_ON, Cure.DETAILS, Cure.REMOVE))
CANT = DisplayState(State.CANT_CONNECT, "Can't connect", "retrying in 12 min", "Why.", (Cure.TRY_NOW, Cure.REPLACE))
OK = DisplayState(State.OK, "Up to date")


def made(*states: DisplayState, **options: Any) -> list[Banner]:
    sources = [(("a", f"s{i}"), f"s{i}@example.org", state) for i, state in enumerate(states)]
    given: dict[str, Any] = {"link": LinkState.ONLINE, "link_since": NOW, "now": NOW, "sources": sources}
    return banners(**(given | options))


def test_nothing_to_say() -> None:
    assert made(OK, OK) == []


def test_words_and_cures_of_one_source() -> None:
    (banner,) = made(OK, SIGN_IN)
    assert banner.text == "s1@example.org: Sign-in needed, since 18:04."
    assert banner.cures == (Cure.SIGN_IN, Cure.DETAILS)
    assert banner.keys == (("a", "s1"),)


def test_order() -> None:
    identities = [
        banner.identity.partition(":")[0]
        for banner in made(CANT, STOPPED, SIGN_IN, CANT, computer_offline=True, certificates=frozenset({("a", "s3")}))
    ]
    assert identities == ["offline", "tls", "sign_in", "stopped", "cant_connect"]


def test_a_silent_service_is_all_there_is_to_say() -> None:
    found = made(SIGN_IN, link=LinkState.OFFLINE)
    assert [banner.identity for banner in found] == ["service"]
    assert found[0].cures == (Cure.RESTART_SERVICE,)
    assert not found[0].dismissible


def test_starting_and_refused() -> None:
    assert made(link=LinkState.STARTING)[0].identity == "starting"
    assert made(link=LinkState.REFUSED)[0].cures == (Cure.RESTART_SERVICE, Cure.RECONNECT)
    assert made(link=LinkState.REFUSED, own_service=False)[0].cures == (Cure.OTHER_KEY, Cure.RECONNECT)


def test_three_of_a_kind_become_one() -> None:
    (banner,) = made(SIGN_IN, SIGN_IN, SIGN_IN)
    assert banner.text == "3 sources need you to sign in."
    assert banner.cures == (Cure.SHOW_THEM,)
    assert len(banner.keys) == 3


def test_a_running_countdown_is_no_news() -> None:
    later = DisplayState(State.CANT_CONNECT, "Can't connect", "retrying in 11 min", "Why.", CANT.cures)
    assert made(CANT)[0].identity == made(later)[0].identity


def test_several_that_are_tried_again_are_told_of_together_and_one_is_not() -> None:
    from cio_desktop.protocol.keys import SourceKey

    def told(count: int) -> list[str]:
        state = DisplayState(State.TRYING, "Trying again", "in 1 min")
        listed = [(SourceKey("a", f"s{n}"), f"s{n}@example.org", state) for n in range(count)]
        return [banner.text for banner in banners(link=LinkState.ONLINE, link_since=0, now=0, sources=listed)]

    assert told(2) == []
    assert told(3) == ["3 sources had a failure and are being tried again."]
