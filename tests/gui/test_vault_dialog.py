"""The vault's dialog: a passphrase is typed twice, and what can't help is not offered."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtTest import QTest

from cio_desktop.language import Text
from cio_desktop.ui.vault.new_passphrase import DIFFER, FAIR, STRONG, WEAK, NewPassphrase, strength
from cio_desktop.ui.vault.places import KEY_FILE, KEYRING, PASSPHRASE
from cio_desktop.ui.vault.vault_dialog import Ask, VaultDialog, wait_text
from cio_desktop.ui.words.error_texts.text import ErrorText

WORDS = "correct horse battery staple"


def shown(qtbot: Any, *, ask: Ask = Ask.PLACE, keyring: bool = False, place: str = "") -> VaultDialog:
    dialog = VaultDialog(ErrorText("It is locked", "Unlock it."), ask=ask, keyring=keyring, place=place)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def chosen(dialog: VaultDialog) -> list[tuple[str, str]]:
    got: list[tuple[str, str]] = []
    dialog.chosen.connect(lambda place, passphrase: got.append((place, passphrase)))
    return got


def test_a_slip_locks_nobody_out(qtbot: Any) -> None:
    dialog = shown(qtbot)
    got = chosen(dialog)
    QTest.keyClicks(dialog.new_passphrase.first.edit, WORDS)
    assert not dialog.go.isEnabled()
    QTest.keyClicks(dialog.new_passphrase.again.edit, "correct hose")
    assert not dialog.go.isEnabled()
    assert dialog.new_passphrase.hint.whole_text() == str(DIFFER)
    dialog.new_passphrase.again.edit.clear()
    QTest.keyClicks(dialog.new_passphrase.again.edit, WORDS)
    assert str(STRONG) in dialog.new_passphrase.hint.whole_text()
    dialog.go.click()
    assert got == [(PASSPHRASE, WORDS)]
    assert dialog.new_passphrase.text == ""


def test_the_file_needs_no_words(qtbot: Any) -> None:
    dialog = shown(qtbot)
    got = chosen(dialog)
    dialog.by_file.click()
    assert dialog.go.isEnabled()
    assert not dialog.new_passphrase.isEnabled()
    assert "Not against programs that you run" in dialog.by_file.accessibleDescription()
    dialog.go.click()
    assert got == [(KEY_FILE, "")]


def test_the_keyring_is_offered_where_it_can_be_used(qtbot: Any) -> None:
    assert shown(qtbot).by_keyring.isHidden()
    dialog = shown(qtbot, keyring=True)
    got = chosen(dialog)
    assert dialog.by_keyring.isChecked()
    dialog.go.click()
    assert got == [(KEYRING, "")]


def test_a_made_vault_asks_once_and_offers_no_other_place(qtbot: Any) -> None:
    dialog = shown(qtbot, ask=Ask.PASSPHRASE)
    assert dialog.new_passphrase.isHidden()
    assert dialog.by_file.isHidden()
    assert not dialog.go.isEnabled()
    got = chosen(dialog)
    QTest.keyClicks(dialog.passphrase.edit, "x")
    dialog.go.click()
    assert got == [(PASSPHRASE, "x")]


@pytest.mark.parametrize("place", [KEYRING, KEY_FILE])
def test_a_locked_one_can_only_be_tried_again(qtbot: Any, place: str) -> None:
    dialog = shown(qtbot, ask=Ask.AGAIN, place=place)
    for widget in (dialog.by_keyring, dialog.by_passphrase, dialog.by_file, dialog.passphrase, dialog.new_passphrase):
        assert widget.isHidden()
    got = chosen(dialog)
    dialog.go.click()
    assert got == [(place, "")]


def test_waiting_offers_nothing_but_to_stop(qtbot: Any) -> None:
    dialog = VaultDialog(wait_text(), ask=Ask.WAIT)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.go.isHidden()


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("", None),
        ("a", WEAK),
        ("password", WEAK),
        ("aaaaaaaaaaaaaaaaaaaa", WEAK),
        ("abcdefghijklmnop", WEAK),
        ("12345678901234", WEAK),
        ("Tr0ub4dor&3", FAIR),
        ("purple monkey", FAIR),
        (WORDS, STRONG),
        ("gF7#kq2!Zx9wP", STRONG),
    ],
)
def test_a_word_on_strength(text: str, word: Text | None) -> None:
    assert strength(text) == word


def test_the_strength_is_said_to_a_screen_reader(qtbot: Any) -> None:
    fields = NewPassphrase()
    qtbot.addWidget(fields)
    fields.first.edit.setText("a")
    assert str(WEAK) in fields.again.edit.accessibleDescription()
