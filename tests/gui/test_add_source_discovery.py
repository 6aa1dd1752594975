"""Finding settings in the add-source dialog: findings stream in, and nothing that a person typed is ever lost."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cio_desktop.operations.discovery import LookupState
from cio_desktop.protocol.errors import ApiConnectionError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.sign_in import Discovery, DiscoveryEvent, Documentation, ImapSettings
from cio_desktop.ui.add_source.dialog import AddSourceDialog
from cio_desktop.ui.add_source.form import Security
from cio_desktop.ui.profile.privacy import allow_ispdb
from tests.support.add_dialog import (
    choose,
    discovery,
    edit,
    go_to_password,
    go_to_settings,
    opened_dialog,
    settings_shown,
    tick,
    type_into,
)
from tests.support.fake_discovery import NO_ROUTE, finding
from tests.support.open_window import OpenWindow, open_window, press
from tests.support.window_data import healthy, in_every_state

ANN = "ann@example.org"
AUTOCONFIG = finding("autoconfig", "imap.example.org", "ann", found_at="example.org")
ISPDB = finding("ispdb", "mail.example.org", "ann@example.org", port=143, use_ssl=False, starttls=True)
GUESS = finding("guess", "guess.example.org", "ann@example.org", confirm=True)
FOREIGN = finding("mx", "imap.host.example", "ann@example.org", confirm=True, found_at="host.example")


async def looking(opened: OpenWindow, address: str = ANN) -> AddSourceDialog:
    """On the settings page, with a look-up that says only what the test tells."""
    discovery(opened).led = True
    dialog = await opened_dialog(opened)
    await go_to_settings(opened, dialog, address)
    await opened.until(lambda: discovery(opened).under_way == [address])
    return dialog


async def found(opened: OpenWindow, dialog: AddSourceDialog, *findings: object) -> None:
    before = len(dialog.lookup.findings)
    discovery(opened).found(ANN, *findings)  # type: ignore[arg-type]
    await opened.until(lambda: len(dialog.lookup.findings) == before + len(findings))


async def test_findings_fill_in_as_they_come(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await looking(opened)
        page = dialog.settings
        assert page.found.bar.isVisible()
        assert settings_shown(dialog) == ("", "993", "SSL/TLS", "")
        discovery(opened).asking(ANN, "autoconfig", "ispdb", "guess")
        await opened.until(lambda: "Mozilla's public database" in page.found.progress_words.whole_text())
        assert "example.org's own configuration" in page.found.progress_words.whole_text()
        await found(opened, dialog, GUESS)
        assert settings_shown(dialog)[0] == "guess.example.org"
        assert "Guessed" in page.provenance.whole_text()
        await found(opened, dialog, ISPDB)
        assert settings_shown(dialog) == ("mail.example.org", "143", "STARTTLS", "ann@example.org")
        assert page.provenance.whole_text().startswith("Found in Mozilla's public database")
        await found(opened, dialog, AUTOCONFIG)
        assert settings_shown(dialog) == ("imap.example.org", "993", "SSL/TLS", "ann")
        assert page.provenance.whole_text() == "Found at example.org's own configuration."
        discovery(opened).ended(ANN, AUTOCONFIG)
        await opened.until(lambda: not page.found.bar.isVisible())
        assert settings_shown(dialog)[0] == "imap.example.org"


async def test_what_is_filled_in_is_marked(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await looking(opened)
        page = dialog.settings
        assert not page.legend.isVisible()
        await found(opened, dialog, AUTOCONFIG)
        assert page.legend.whole_text() == "• = filled in for you"
        assert page.legend.isVisible()
        assert page.server.caption.whole_text() == "Server •"
        assert page.server.edit.accessibleDescription() == "filled in for you"
        assert page.security.accessibleDescription() == "filled in for you"
        type_into(dialog, "server", "mine.example.org")
        assert page.server.caption.whole_text() == "Server"
        assert page.server.edit.accessibleDescription() == ""
        assert page.username.caption.whole_text() == "User name •"


async def test_a_late_finding_overwrites_nothing_typed(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await looking(opened)
        type_into(dialog, "server", "mine.example.org")
        type_into(dialog, "username", "me")
        choose(dialog, Security.STARTTLS)
        await found(opened, dialog, AUTOCONFIG)
        assert settings_shown(dialog) == ("mine.example.org", "143", "STARTTLS", "me")
        discovery(opened).ended(ANN, AUTOCONFIG)
        await opened.until(lambda: not dialog.lookup.looking)
        assert settings_shown(dialog) == ("mine.example.org", "143", "STARTTLS", "me")
        assert "There it says imap.example.org, port 993" in dialog.settings.provenance.whole_text()
        dialog.settings.found.use_found.click()
        assert settings_shown(dialog) == ("imap.example.org", "993", "SSL/TLS", "ann")
        dialog.settings.found.use_typed.click()
        assert settings_shown(dialog) == ("mine.example.org", "143", "STARTTLS", "me")


async def test_a_finding_does_not_move_the_cursor_of_who_types(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await looking(opened)
        type_into(dialog, "server", "imap.x")
        edit(dialog, "server").setCursorPosition(2)
        await found(opened, dialog, AUTOCONFIG)
        assert edit(dialog, "server").cursorPosition() == 2


async def test_who_was_about_to_type_replaces_what_just_came(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await looking(opened)
        assert edit(dialog, "server").hasFocus()
        await found(opened, dialog, AUTOCONFIG)
        QTest.keyClicks(edit(dialog, "server"), "mine.example.org")
        assert settings_shown(dialog)[0] == "mine.example.org"


async def test_leaving_the_address_begins_and_the_same_address_is_not_asked_again(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        discovery(opened).led = True
        dialog = await opened_dialog(opened)
        type_into(dialog, "email", ANN)
        assert discovery(opened).asked == []  # not while typing
        press(edit(dialog, "email"), Qt.Key.Key_Tab)
        await opened.until(lambda: discovery(opened).under_way == [ANN])
        assert dialog.pages.currentWidget() is dialog.address
        discovery(opened).ended(ANN, AUTOCONFIG)
        await opened.until(lambda: not dialog.lookup.looking)
        dialog.next.click()
        assert settings_shown(dialog)[0] == "imap.example.org"  # it was there already
        assert discovery(opened).asked == [(ANN, None)]


async def test_an_address_that_is_none_is_not_looked_up(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await opened_dialog(opened)
        type_into(dialog, "email", "ann@")
        press(edit(dialog, "email"), Qt.Key.Key_Tab)
        dialog.next.click()
        await asyncio.sleep(0.01)
        assert discovery(opened).asked == []


async def test_another_address_ends_the_look_up_before(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await looking(opened)
        await found(opened, dialog, GUESS)
        type_into(dialog, "port", "1993")
        dialog.back.click()
        type_into(dialog, "email", "bob@example.net")
        await opened.until(lambda: discovery(opened).under_way == [])
        dialog.next.click()
        assert settings_shown(dialog) == ("", "1993", "SSL/TLS", "")  # what was typed stays, what was found goes
        await opened.until(lambda: discovery(opened).under_way == ["bob@example.net"])
        discovery(opened).found(ANN, AUTOCONFIG)
        discovery(opened).ended("bob@example.net", finding("srv", "imap.example.net", "bob"))
        await opened.until(lambda: not dialog.lookup.looking)
        assert settings_shown(dialog) == ("imap.example.net", "1993", "SSL/TLS", "bob")


async def test_by_hand_ends_the_look_up_and_nothing_more_comes(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await looking(opened)
        await found(opened, dialog, GUESS)
        type_into(dialog, "username", "me")
        dialog.settings.found.by_hand.click()
        await opened.until(lambda: discovery(opened).under_way == [])
        assert dialog.lookup.state is LookupState.STOPPED
        assert settings_shown(dialog) == ("guess.example.org", "993", "SSL/TLS", "me")
        assert QApplication.focusWidget() is edit(dialog, "server")
        dialog.settings.found.again.click()
        await opened.until(lambda: discovery(opened).under_way == [ANN])
        discovery(opened).ended(ANN, AUTOCONFIG)
        await opened.until(lambda: not dialog.lookup.looking)
        assert settings_shown(dialog)[0] == "guess.example.org"
        dialog.settings.found.use_found.click()
        assert settings_shown(dialog)[0] == "imap.example.org"


async def test_what_was_accepted_does_not_change_behind_ones_back(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await looking(opened)
        await found(opened, dialog, ISPDB)
        dialog.next.click()
        assert dialog.pages.currentWidget() is dialog.sign_in
        await opened.until(lambda: discovery(opened).under_way == [])
        assert dialog.form.server == "mail.example.org"
        assert "mail.example.org:143" in dialog.sign_in.summary.whole_text()


async def test_continue_while_nothing_is_found_yet(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await looking(opened)
        press(edit(dialog, "server"), Qt.Key.Key_Return)
        assert dialog.pages.currentWidget() is dialog.settings
        assert "Still being looked up" in edit(dialog, "server").accessibleDescription()
        assert dialog.lookup.looking
        await found(opened, dialog, AUTOCONFIG)
        assert edit(dialog, "server").accessibleDescription() == "filled in for you"
        press(edit(dialog, "server"), Qt.Key.Key_Return)
        assert dialog.pages.currentWidget() is dialog.sign_in


async def test_nothing_found(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await opened_dialog(opened)
        await go_to_settings(opened, dialog, ANN)
        said = dialog.settings.found.progress_words.whole_text()
        assert said.startswith("No settings for example.org were found.")
        assert settings_shown(dialog)[0] == ""
        assert dialog.settings.found.again.isVisible()


async def test_a_server_that_can_t_look_leaves_a_guess_to_be_checked(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        discovery(opened).error = NO_ROUTE
        dialog = await opened_dialog(opened)
        await go_to_settings(opened, dialog, ANN)
        assert settings_shown(dialog) == ("imap.example.org", "993", "SSL/TLS", ANN)
        assert "nothing about example.org was looked up" in dialog.settings.provenance.whole_text()
        assert dialog.settings.approval.isVisible()


async def test_a_foreign_servers_answer(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        discovery(opened).plain = Discovery(ANN, True, "generic", ImapSettings("imap.example.org", "ann", 143, False))
        dialog = await opened_dialog(opened)
        await go_to_settings(opened, dialog, ANN)
        assert settings_shown(dialog) == ("imap.example.org", "143", "STARTTLS", "ann")
        assert dialog.settings.provenance.whole_text().startswith("Told by the service")


async def test_a_look_up_that_breaks_off_is_told_calmly(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        discovery(opened).error = ApiConnectionError("gone")
        dialog = await opened_dialog(opened)
        await go_to_settings(opened, dialog, ANN)
        page = dialog.settings
        assert page.found.progress_words.whole_text().startswith("The look-up broke off")
        type_into(dialog, "server", "mine.example.org")
        discovery(opened).error = None
        discovery(opened).known["example.org"] = AUTOCONFIG
        page.found.again.click()
        await opened.until(lambda: dialog.lookup.best is not None)
        assert settings_shown(dialog)[0] == "mine.example.org"


# -- whom to trust ----------------------------------------------------------------------------------------------


async def test_a_host_nobody_vouches_for_is_approved_by_the_person(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await looking(opened)
        approval = dialog.settings.approval
        await found(opened, dialog, FOREIGN)
        assert approval.isVisible()
        assert approval.host.whole_text().replace("\u200b", "") == "imap.host.example"
        assert "host.example" in dialog.settings.provenance.whole_text()
        dialog.next.click()
        assert dialog.pages.currentWidget() is dialog.settings
        assert approval.fault.isVisible()
        assert QApplication.focusWidget() is approval.tick
        press(approval.tick, Qt.Key.Key_Space)
        assert not approval.fault.isVisible()
        dialog.next.click()
        assert dialog.pages.currentWidget() is dialog.sign_in


async def test_the_approval_is_for_one_host(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await looking(opened)
        await found(opened, dialog, GUESS)
        tick(dialog, "confirm_host").click()
        await found(opened, dialog, FOREIGN)  # better, and somebody else
        assert settings_shown(dialog)[0] == "imap.host.example"
        assert not tick(dialog, "confirm_host").isChecked()
        dialog.next.click()
        assert dialog.pages.currentWidget() is dialog.settings


@pytest.mark.parametrize("trusted", [AUTOCONFIG, ISPDB])
async def test_a_trusted_source_needs_no_approval(tmp_path: Path, trusted: object) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await looking(opened)
        await found(opened, dialog, trusted)
        assert not dialog.settings.approval.isVisible()


async def test_a_name_typed_is_the_persons_own_word(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await looking(opened)
        await found(opened, dialog, FOREIGN)
        type_into(dialog, "server", "imap.mine.example")
        assert not dialog.settings.approval.isVisible()
        dialog.settings.found.use_found.click()
        assert dialog.settings.approval.isVisible()


async def test_an_international_name_is_shown_in_both_forms(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await looking(opened)
        shown = "imap.пример.example (xn--e1afmkfd.example)"
        await found(opened, dialog, finding("srv", "imap.xn--e1afmkfd.example", "ann", confirm=True, host_shown=shown))
        assert dialog.settings.approval.host.whole_text().replace("\u200b", "") == shown
        assert shown in tick(dialog, "confirm_host").accessibleName()


async def test_no_secret_goes_anywhere_before_the_approval(tmp_path: Path) -> None:
    """By no button: neither the check nor Save anyway nor a provider's sign-in is reached."""
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await looking(opened)
        await found(opened, dialog, FOREIGN)
        dialog.form.password = "typed before"
        dialog._save_anyway()
        dialog.next.click()
        await asyncio.sleep(0.01)
        assert discovery(opened).checks == []
        assert opened.requests("create source") == []
        assert opened.client.connect_tokens.asked == []


# -- the rest ---------------------------------------------------------------------------------------------------


async def test_the_public_database_is_left_out_when_the_person_says_so(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        allow_ispdb(opened.window._settings, False)
        dialog = await opened_dialog(opened)
        await go_to_settings(opened, dialog)
        assert discovery(opened).asked == [("ann@gmail.com", False)]


async def test_in_the_demo_nothing_is_looked_up(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini", demo=True) as opened:
        dialog = await opened_dialog(opened)
        await go_to_settings(opened, dialog)
        assert settings_shown(dialog)[0] == "imap.gmail.com"
        assert discovery(opened).asked == []


async def test_a_providers_help_page(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await looking(opened)
        pages = [Documentation("Bad", "http://example.org/help"), Documentation("How to", "https://example.org/help")]
        await found(opened, dialog, finding("autoconfig", "imap.example.org", "ann", documentation=pages))
        assert dialog.settings.help.text() == "Help page: How to"


async def test_closing_ends_the_look_up(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await looking(opened)
        dialog.reject()
        await opened.until(lambda: discovery(opened).under_way == [])


async def test_a_window_that_goes_takes_the_look_up_along(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        await looking(opened)
        opened.desk.client.discovery.tell(ANN, DiscoveryEvent("asking", origin="mx"))
    assert opened.desk.client.discovery.under_way == []


async def test_replacing_starts_from_what_the_source_had(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        discovery(opened).known["corp.test"] = finding("ispdb", "new.corp.test", "shop")
        opened.window.commands.adding.replace(SourceKey("a2", "shop@corp.test"))
        (dialog,) = opened.window.findChildren(AddSourceDialog)
        await opened.until(lambda: dialog.lookup.best is not None)
        assert settings_shown(dialog)[0] == "imap.corp.test"
        dialog.settings.found.use_found.click()
        assert settings_shown(dialog)[0] == "new.corp.test"


# -- the eye and the keyboard stay where they are ---------------------------------------------------------------


async def test_the_fields_stay_where_they_are(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await looking(opened)
        page = dialog.settings
        discovery(opened).asking(ANN, "autoconfig", "ispdb", "guess")
        await opened.until(lambda: len(dialog.lookup.asking) == 3)
        places = set()

        async def look() -> None:
            for _ in range(3):
                await asyncio.sleep(0.01)
            places.add(page.server.mapTo(dialog, page.server.rect().topLeft()).y())

        await look()
        await found(opened, dialog, AUTOCONFIG)
        await look()
        discovery(opened).ended(ANN, AUTOCONFIG)
        await opened.until(lambda: not dialog.lookup.looking)
        await look()
        assert len(places) == 1


async def test_a_better_server_takes_the_keyboard_from_the_tick_to_its_field(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await looking(opened)
        await found(opened, dialog, FOREIGN)
        dialog.settings.approval.tick.setFocus()
        await found(opened, dialog, AUTOCONFIG)
        assert not dialog.settings.approval.isVisible()
        assert QApplication.focusWidget() is edit(dialog, "server")


async def test_long_names_are_cut_nowhere(tmp_path: Path) -> None:
    long = "a.very.long.local.part.of.ann.example@mail.department.university-of-somewhere-far-away.example"
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        discovery(opened).known[long.rpartition("@")[2]] = finding("autoconfig", f"imap.{'x' * 60}.example.org", long)
        dialog = await opened_dialog(opened)
        await go_to_password(opened, dialog, long)
        discovery(opened).refuse("sign_in", "auth.password", "[AUTHENTICATIONFAILED] " + "x" * 400)
        type_into(dialog, "password", "x")
        dialog.next.click()
        await opened.until(lambda: dialog.sign_in.trouble.isVisible())
        await asyncio.sleep(0.01)
        assert dialog.pages.minimumSizeHint().width() <= dialog.area.viewport().width()
