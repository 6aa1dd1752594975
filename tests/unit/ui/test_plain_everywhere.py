"""No widget of ours takes a text for markup: Qt's labels, boxes and browsers would open what a mail names."""

from __future__ import annotations

import ast
from pathlib import Path

PACKAGE = Path(__file__).parents[3] / "cio_desktop"
MODULES = sorted((*PACKAGE.glob("ui/**/*.py"), *PACKAGE.glob("app/**/*.py")))
# classes that guess what a text is, or show HTML; their plain counterparts are PlainLabel, Verbatim and DialogFrame
GUESSING = {"QTextBrowser", "QTextEdit", "QMessageBox", "QErrorMessage", "QTextDocument", "QWebEngineView", "QLabel"}
MARKUP = {"setHtml", "insertHtml", "appendHtml", "setMarkdown", "setOpenExternalLinks", "setDefaultStyleSheet"}
# made plain where they are made; and one that only ever shows our own picture
ALLOWED = {
    ("ui/widgets/labels.py", "QLabel"),
    ("ui/mail/messages/drag_chip.py", "QLabel"),
    ("ui/window/first_run.py", "QLabel"),
}
# The text of a message: our own few tags around escaped words, in a view that gives nothing to whoever asks it
# (tests/gui/test_message_text.py).
ALLOWED |= {
    ("ui/mail/reading/text_view.py", name)
    for name in ("QTextBrowser", "QTextDocument", "insertHtml", "setDefaultStyleSheet", "setOpenExternalLinks")
}


def test_only_plain_widgets() -> None:
    assert len(MODULES) > 80
    found = set()
    for path in MODULES:
        name = path.relative_to(PACKAGE).as_posix()
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom):
                found |= {(name, alias.name) for alias in node.names if alias.name in GUESSING}
            elif isinstance(node, ast.Attribute) and (node.attr in MARKUP or node.attr in {"RichText", "AutoText"}):
                found.add((name, node.attr))
    assert found - ALLOWED == set()


def test_what_is_made_plain() -> None:
    for name in ("ui/widgets/labels.py", "ui/mail/messages/drag_chip.py"):
        assert "self.setTextFormat(Qt.TextFormat.PlainText)" in (PACKAGE / name).read_text("utf-8")


def test_the_picture_shows_no_words() -> None:
    text = (PACKAGE / "ui/window/first_run.py").read_text("utf-8")
    tree = ast.parse(text)
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and ast.unparse(node.func) == "QLabel"]
    assert [ast.unparse(call) for call in calls] == ["QLabel()"]
    assert "picture.setText" not in text
