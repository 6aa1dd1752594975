"""Names of a change to folders: paths, special names, several sources, folders that do not exist yet."""

import pytest

from cio_desktop.engine.change import EditRefused, FolderChange, FolderName
from cio_desktop.engine.edits.planning.folder_ref import FolderKey, FolderRef
from cio_desktop.engine.edits.planning.resolve import Wanted, check_names, leaves_nothing, resolve
from tests.support.edit_world import change

FOLDERS = (
    FolderRef(1, b"INBOX", "INBOX", 1, "\\Inbox"),
    FolderRef(1, b"Work", "Work", 2),
    FolderRef(1, b"Bin", "Bin", 3, "\\Trash"),
    FolderRef(1, b"Lists", "Lists", 4, selectable=False),
    FolderRef(2, b"INBOX", "INBOX", 11, "\\Inbox"),
    FolderRef(2, b"Work", "Work", 12),
    FolderRef(2, b"Archive", "Archive", 13),
)


def keys(*names: str, source: int = 1) -> set[FolderKey]:
    return {FolderKey(source, name.encode()) for name in names}


def found(wanted: Wanted) -> tuple[list[tuple[int, str]], list[tuple[int, str]], bool | None]:
    return (
        [(folder.source_id, folder.path) for folder in wanted.add],
        [(folder.source_id, folder.path) for folder in wanted.remove],
        wanted.starred,
    )


@pytest.mark.parametrize(
    ("add", "remove", "result"),
    [
        (("Work",), ("inbox",), ([(1, "Work")], [(1, "INBOX")], None)),
        (("\\Trash",), (), ([(1, "Bin")], [], None)),
        (("Archive",), (), ([(2, "Archive")], [], None)),
        (("New",), (), ([(1, "New")], [], None)),
        (("\\Starred",), (), ([], [], True)),
        ((), ("\\Flagged",), ([], [], False)),
        (("Work",), ("Work",), ([], [], None)),
        ((), ("Unknown",), ([], [], None)),
    ],
)
def test_names(add: tuple[str, ...], remove: tuple[str, ...], result: object) -> None:
    assert found(resolve(change(add, remove), FOLDERS, keys("INBOX"), [1])) == result


def test_put_removes_the_rest_in_every_source_and_empties_none() -> None:
    present = dict.fromkeys([*keys("INBOX"), *keys("INBOX", source=2), *keys("Work", source=2)])
    wanted = resolve(change(("Work",), exact=True), FOLDERS, present, [1, 2])
    assert found(wanted) == ([(2, "Work"), (1, "Work")], [(1, "INBOX"), (2, "INBOX")], False)


def test_a_named_source_is_the_only_one() -> None:
    present = dict.fromkeys([*keys("INBOX"), *keys("INBOX", source=2), *keys("Work", source=2)])
    wanted = resolve(change(("Work",), ("INBOX",)), FOLDERS, present, [1, 2], source=1, target=1)
    assert found(wanted) == ([(1, "Work")], [(1, "INBOX")], None)
    wanted = resolve(change(("Archive",), ("INBOX",)), FOLDERS, present, [1, 2], source=1, target=2)
    assert found(wanted) == ([(2, "Archive")], [(1, "INBOX")], None)
    wanted = resolve(change(("INBOX",), ("INBOX",)), FOLDERS, present, [1, 2], source=1, target=2)
    assert found(wanted) == ([(2, "INBOX")], [(1, "INBOX")], None)


def test_a_folder_that_holds_no_messages_in_the_named_source() -> None:
    folders = (*FOLDERS, FolderRef(2, b"Lists", "Lists", 14))
    with pytest.raises(EditRefused) as refused:
        resolve(change(("Lists",)), folders, keys("INBOX"), [1], source=1, target=1)
    assert refused.value.code == "edit.bad_name"


def test_a_name_means_the_source_the_message_is_in() -> None:
    assert found(resolve(change(("Work",)), FOLDERS, keys("INBOX", source=2), [2]))[0] == [(2, "Work")]


def test_a_new_folder_is_spelled_for_the_wire() -> None:
    wanted = resolve(change(("Größe & mehr",)), FOLDERS, keys("INBOX"), [1])
    assert wanted.create[0].raw == b"Gr&APYA3w-e &- mehr"


def test_gmail_keeps_all_mail_and_its_own_labels() -> None:
    folders = (
        FolderRef(1, b"INBOX", "INBOX", 1, "\\Inbox"),
        FolderRef(1, b"All", "All", 2, "\\All"),
        FolderRef(1, b"Sent", "Sent", 3, "\\Sent"),
        FolderRef(1, b"Star", "Star", 4, "\\Flagged"),
    )
    present = {FolderKey(1, name): None for name in (b"INBOX", b"Sent", b"Star")}
    wanted = resolve(change((), exact=True), folders, present, [1], gmail=[1])
    assert found(wanted) == ([], [(1, "INBOX")], False)
    assert [folder.path for folder in wanted.kept] == ["Sent"]  # and says so


@pytest.mark.parametrize(
    ("change_", "code"),
    [
        (FolderChange(), "edit.nothing"),
        (change(("",)), "edit.bad_name"),
        (change(("a\nb",)), "edit.bad_name"),
        (change((), ("a\0b",)), "edit.bad_name"),
        (change(("Lists",)), "edit.bad_name"),
        (change(("\\Sent",)), "edit.no_folder"),
        (FolderChange(add=(FolderName(name="\\Nonsense"),)), "edit.bad_name"),
        (FolderChange(add=(FolderName(symbolic="\\Nonsense"),)), "edit.bad_name"),
    ],
)
def test_what_can_never_work(change_: FolderChange, code: str) -> None:
    with pytest.raises(EditRefused) as refused:
        check_names(change_, FOLDERS)
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("add", "remove", "nothing"),
    [((), ("INBOX",), True), (("Work",), ("INBOX",), False), ((), ("Work",), False), ((), ("INBOX", "Work"), True)],
)
def test_the_last_folder(add: tuple[str, ...], remove: tuple[str, ...], nothing: bool) -> None:
    present = keys("INBOX")
    wanted = resolve(change(add, remove), FOLDERS, present, [1])
    assert leaves_nothing(wanted, present, ()) is nothing
    assert not leaves_nothing(wanted, present, (1,))
