"""A folder whose mail is not all shown says so in the tree: a mark, the tool tip, and for a screen reader."""

from cio_desktop.protocol.resources import Folder, Source
from cio_desktop.ui.mail.folders.hierarchy import Node
from cio_desktop.ui.sources.details import facts_of


def test_a_refused_folder_has_the_servers_words() -> None:
    node = Node("INBOX", "INBOX", None, Folder("INBOX", status_code="folder.refused", status_text="Mailbox is locked"))
    assert node.trouble == "The server does not open this folder. It says: “Mailbox is locked”"
    assert Node("INBOX", "INBOX", None, Folder("INBOX")).trouble == ""


def test_a_folder_that_lacks_mail_says_how_much() -> None:
    text = "3 of 10 messages can't be read from the server."
    node = Node("Bills", "Bills", None, Folder("Bills", status_code="sync.incomplete", status_text=text))
    assert node.trouble == f"Not all mail of this folder is shown. {text}"


def test_the_details_tell_the_servers_ways() -> None:
    source = Source("a", server_quirks={"no_esearch": "ESEARCH answers are incomplete: plain SEARCH is used."})
    assert ("Its ways", "ESEARCH answers are incomplete: plain SEARCH is used.") in facts_of(source, 0)
