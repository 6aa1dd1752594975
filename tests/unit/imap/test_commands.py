"""What the commands send and how they read answers, also unfriendly ones."""

from typing import Any

import pytest

from cio_desktop.imap.commands import edit, fetch, mailboxes, search, selection
from cio_desktop.imap.errors import ArgumentRefused, CommandRefused, MessageTooLarge, Unsupported
from cio_desktop.imap.types import CopyUid, FetchRow
from tests.support.present import present

HEADER = b"BODY[HEADER.FIELDS (DATE)] {4}\r\nx: y"


async def rows(stream: Any) -> list[FetchRow]:
    return [row async for row in stream]


# -- folders


async def test_list_of_odd_names(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login(b"IMAP4rev1")
        listing, subscribed = await peer.expect(b'LIST "" "*"'), await peer.expect(b'LSUB "" "*"')
        await peer.say(
            b'* LIST (\\HasNoChildren) "/" "Sent Items"',
            b'* LIST (\\Noselect \\HASCHILDREN) "/" Parent',
            b'* LIST () "/" {7}',
            b'a"b\\c/d',
            b"* LIST () NIL 2024",
            b'* LIST () "/" bad&AO',
            b'* LIST () "/" "caf\xe9"',
            b'* LIST () "/" "&AOQ-"',
            b'* LIST () "/" "\xc3\xa4"',
            b'* LIST () "\\" back\\slash',
            b'* LIST () "/" with blank',
            b"* LIST rubbish",
            b"* LIST (",
            b'* LIST () "/" inbox',
            b'* LSUB () "/" "Sent Items"',
            listing + b" OK",
            subscribed + b" OK",
        )

    async with scripted.connected(script) as conn:
        found = {folder.raw: folder for folder in await mailboxes.list_folders(conn)}
    assert next(iter(found)) == b"inbox"
    assert found[b"inbox"].path == "INBOX"
    assert found[b"inbox"].special_use == "\\Inbox"
    assert found[b"Sent Items"].guessed_use == "\\Sent"
    assert found[b"Sent Items"].special_use is None
    assert found[b"Sent Items"].subscribed
    assert not found[b"Parent"].selectable
    assert found[b"Parent"].attributes == {"\\Noselect", "\\HasChildren"}
    assert found[b'a"b\\c/d'].path == 'a"b\\c/d'
    assert found[b"2024"].delimiter is None
    assert found[b"bad&AO"].path == "bad&AO"
    assert found[b"caf\xe9"].path == "caf\\xe9"
    assert found[b"&AOQ-"].path == "ä"
    assert found[b"\xc3\xa4"].path == "\\xc3\\xa4"
    assert found[b"back\\slash"].delimiter == "\\"
    assert b"with blank" in found
    assert len({folder.path for folder in found.values()}) == len(found) == 11


async def test_list_with_status_in_one_trip(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login(b"IMAP4rev1 LIST-EXTENDED LIST-STATUS SPECIAL-USE CONDSTORE")
        await peer.answer(
            b'LIST "" "*" RETURN (SUBSCRIBED SPECIAL-USE STATUS (MESSAGES UIDNEXT UIDVALIDITY UNSEEN HIGHESTMODSEQ))',
            b'* LIST (\\Subscribed \\Sent) "/" Mine ("CHILDINFO" ("SUBSCRIBED"))',
            b"* STATUS Mine (MESSAGES 3 UIDNEXT 9 UIDVALIDITY 5 UNSEEN 1 HIGHESTMODSEQ 12)",
            b'* LIST () "/" "Sent"',
            b'* LIST (\\NonExistent) "/" "Gone"',
            b'* LIST () "/" Inbox',
            b"* STATUS INBOX (MESSAGES 1 UIDNEXT 0 UIDVALIDITY 0)",
        )

    async with scripted.connected(script) as conn:
        inbox, mine, sent, gone = await mailboxes.list_folders(conn)
    assert inbox.status is not None
    assert (inbox.status.messages, inbox.status.uidnext, inbox.status.uidvalidity) == (1, None, None)
    assert mine.special_use == "\\Sent"
    assert mine.subscribed
    assert mine.status is not None
    assert (mine.status.messages, mine.status.highestmodseq) == (3, 12)
    assert sent.guessed_use is None  # the server named another folder
    assert not gone.selectable


async def test_extended_list_that_is_not_understood(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login(b"IMAP4rev1 LIST-EXTENDED")
        await peer.answer(b'LIST "" "*" RETURN', done=b"BAD syntax")
        await peer.answer(b'LIST "" "*"', b'* LIST () "/" "Trash"')
        await peer.answer(b"LSUB", done=b"NO none")

    async with scripted.connected(script) as conn:
        (folder,) = await mailboxes.list_folders(conn)
    assert (folder.special_use, folder.guessed_use) == (None, "\\Trash")


async def test_xlist_where_there_is_no_special_use(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login(b"IMAP4rev1 LIST-EXTENDED XLIST")
        await peer.answer(b'XLIST "" "*"', b'* XLIST (\\AllMail \\HasNoChildren) "/" "[Gmail]/All Mail"')
        await peer.answer(b"LSUB", done=b"NO none")

    async with scripted.connected(script) as conn:
        (folder,) = await mailboxes.list_folders(conn)
    assert folder.special_use == "\\All"


async def test_rights(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login(b"IMAP4rev1 ACL")
        await peer.answer(b'MYRIGHTS "a b"', b'* MYRIGHTS "a b" lrswite')

    async with scripted.connected(script) as conn:
        assert await mailboxes.my_rights(conn, b"a b") == "lrswite"


async def test_create_subscribes(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login()
        await peer.answer(b'CREATE "a b"')
        await peer.answer(b'SUBSCRIBE "a b"', done=b"NO no")
        asked.append("both")

    asked: list[str] = []
    async with scripted.connected(script) as conn:
        await mailboxes.create(conn, b"a b")
        assert asked == ["both"]


# -- selection


async def test_select_reads_it_all_and_starts_afresh_at_closed(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login(b"IMAP4rev1 ENABLE QRESYNC")
        await peer.answer(b"ENABLE QRESYNC", b"* ENABLED QRESYNC")
        await peer.answer(
            b"EXAMINE INBOX (QRESYNC (7 90))",
            b"* VANISHED 1:100",
            b"* 4 EXISTS",
            b"* OK [CLOSED]",
            b"* 3 EXISTS",
            b"* OK [PERMANENTFLAGS (\\Deleted \\Seen \\* x]y)] Limited",
            b"* OK [UIDVALIDITY 7]",
            b"* OK [UIDNEXT 44] soon",
            b"* OK [HIGHESTMODSEQ 715194045007]",
            b"* NO [UIDNOTSTICKY] oh",
            b"* VANISHED (EARLIER) 3:5,8",
            b"* 2 FETCH (UID 20 FLAGS (\\Seen) MODSEQ (95))",
            b"* 1 FETCH (FLAGS (\\Seen))",
            done=b"OK [READ-ONLY] done",
        )

    async with scripted.connected(script) as conn:
        got = await selection.select(conn, b"INBOX", read_only=True, qresync=(7, 90))
        assert (got.exists, got.uidvalidity, got.uidnext, got.highestmodseq) == (3, 7, 44, 715194045007)
        assert got.read_only
        assert got.uid_not_sticky
        assert got.permanent_flags == {"\\Deleted", "\\Seen", "\\*", "x]y"}
        assert got.vanished == [(3, 5), (8, 8)]
        assert [(row.uid, row.modseq) for row in got.changed] == [(20, 95)]
        assert conn.selected is got


async def test_a_refused_select_leaves_nothing_selected(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login(b"IMAP4rev1")
        await peer.select()
        await peer.answer(b"SELECT", done=b"NO [NONEXISTENT] gone")
        await peer.select(3, b"* OK [NOMODSEQ]", b"* OK [UIDVALIDITY 0]")
        await peer.answer(b"EXAMINE INBOX", b"* 3 EXISTS")

    async with scripted.connected(script) as conn:
        await selection.select(conn, b"INBOX")
        with pytest.raises(CommandRefused):
            await selection.select(conn, b"x")
        assert conn.selected is None
        got = await selection.select(conn, b"INBOX")
        assert (got.uidvalidity, got.highestmodseq, got.read_only) == (None, None, False)
        await selection.unselect(conn)  # no UNSELECT: read-only instead, never CLOSE
        assert conn.selected is None
        with pytest.raises(Unsupported):
            await selection.select(conn, b"INBOX", qresync=(1, 1))


# -- fetch


async def test_rows_are_only_taken_by_uid(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login(b"IMAP4rev1")
        await peer.select()
        await peer.answer(
            b"UID FETCH 5:6 (UID FLAGS INTERNALDATE RFC822.SIZE BODYSTRUCTURE BODY.PEEK[HEADER.FIELDS (",
            b"* 1 FETCH (UID 5 FLAGS () " + HEADER + b")",
            b"* 5 FETCH (FLAGS (\\Deleted))",
            b"* 3 FETCH (UID 9 FLAGS (\\Seen))",
            b"* 2 EXPUNGE",
            b"* 2 FETCH (UID 6 BODYSTRUCTURE NIL " + HEADER + b")",
        )
        await peer.answer(b"UID FETCH 1:* (UID FLAGS)", b"* 3 FETCH (UID 9 FLAGS (\\Seen))")
        await peer.answer(b"UID FETCH 10:* (UID FLAGS)", b"* 3 FETCH (UID 9 FLAGS (\\Seen))")

    async with scripted.connected(script) as conn:
        await selection.select(conn, b"INBOX")
        first, second = await rows(fetch.fetch_messages(conn, [6, 5]))
        assert (first.uid, first.flags, first.problem) == (5, (), None)
        assert second.uid == 6
        assert second.problem
        assert second.header == b"x: y"
        assert conn.dirty
        assert conn.selected is not None
        assert conn.selected.exists == 2
        assert [row.uid for row in await rows(fetch.fetch_flags(conn, "1:*"))] == [9]
        assert await rows(fetch.fetch_flags(conn, "10:*")) == []


async def test_gmails_items_and_none_of_objectid(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login(b"IMAP4rev1 X-GM-EXT-1 OBJECTID CONDSTORE")
        await peer.select(3, b"* OK [HIGHESTMODSEQ 5]")
        await peer.answer(
            b"UID FETCH 1 (UID FLAGS INTERNALDATE RFC822.SIZE BODYSTRUCTURE MODSEQ X-GM-LABELS"
            b" X-GM-MSGID X-GM-THRID BODY.PEEK["
        )
        await peer.answer(b"UID FETCH 1:* (UID FLAGS MODSEQ X-GM-LABELS) (CHANGEDSINCE 5)")
        await peer.answer(b'UID STORE 1 +X-GM-LABELS.SILENT ("\\\\Inbox" "a \\"b\\"" "&AOQ-")')
        await peer.answer(b'UID STORE 1 -X-GM-LABELS.SILENT ("x")')

    async with scripted.connected(script) as conn:
        await selection.select(conn, b"INBOX")
        assert await rows(fetch.fetch_messages(conn, [1])) == []
        assert await rows(fetch.fetch_flags(conn, "1:*", 5)) == []
        await edit.add_labels(conn, [1], [b"\\Inbox", b'a "b"', b"&AOQ-"])
        await edit.remove_labels(conn, [1], [b"x"])
        await edit.remove_labels(conn, [1], [])
        assert not conn.dirty


async def test_raw(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login()
        await peer.select()
        ask = b"UID FETCH 5 (UID RFC822.SIZE BODY.PEEK[]<0.11>)"
        await peer.answer(ask, b"* 1 FETCH (UID 5 RFC822.SIZE 3 BODY[]<0> {3}\r\nabc)")
        await peer.answer(ask)
        await peer.answer(ask, b"* 1 FETCH (UID 5 BODY[]<0> {11}\r\n12345678901)")
        await peer.answer(ask, b"* 1 FETCH (UID 6 BODY[]<0> {3}\r\nabc)")

    async with scripted.connected(script) as conn:
        await selection.select(conn, b"INBOX")
        assert await fetch.fetch_raw(conn, 5, 10) == b"abc"
        assert await fetch.fetch_raw(conn, 5, 10) is None
        with pytest.raises(MessageTooLarge):
            await fetch.fetch_raw(conn, 5, 10)
        assert await fetch.fetch_raw(conn, 5, 10) is None


async def test_no_uids_no_command(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login()
        await peer.answer(b"NOOP")

    async with scripted.connected(script) as conn:
        assert await rows(fetch.fetch_flags(conn, [])) == []
        assert await search.present(conn, []) == []
        assert await edit.copy(conn, [], b"x") is None
        await edit.expunge(conn, [])
        await conn.noop()


# -- search


async def test_searches(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login(b"IMAP4rev1 ESEARCH")
        await peer.answer(b"UID SEARCH RETURN (ALL) ALL", b'* ESEARCH (TAG "c2") UID ALL 1:3,9')
        await peer.answer(b"UID SEARCH RETURN (ALL) UID 4:*", b'* ESEARCH (TAG "c3") UID ALL 2')
        await peer.answer(b"UID SEARCH RETURN (ALL) DELETED", b'* ESEARCH (TAG "c4") UID')
        await peer.answer(
            b'UID SEARCH RETURN (ALL) UID 3:* HEADER MESSAGE-ID "<a@b>"', b"* SEARCH 2 7 (MODSEQ 917162500)"
        )
        await peer.answer(b"UID SEARCH RETURN (ALL) UID 1:2", b"* SEARCH 1 2 3")
        await peer.answer(b"UID SEARCH RETURN", b'* ESEARCH (TAG "c7") UID ALL 1:4294967295')
        await peer.answer(b"UID SEARCH ALL", b"* SEARCH 1 2 -3")
        await peer.answer(b"UID FETCH 1:* (UID)", b"* 1 FETCH (UID 1)", b"* 2 FETCH (UID 9)")

    async with scripted.connected(script) as conn:
        assert await search.all_uids(conn) == [1, 2, 3, 9]
        assert await search.uids_from(conn, 4) == []
        assert await search.deleted(conn) == []
        assert await search.by_message_id(conn, "<a@b>", 3) == [7]
        assert await search.present(conn, [2, 1]) == [1, 2]
        with pytest.raises(ArgumentRefused):
            await search.by_message_id(conn, "<a> OR ALL")
        assert await search.all_uids(conn) == [1, 9]


async def test_what_leaves_while_all_are_asked_for_is_not_looked_for_by_other_ways(scripted: Any) -> None:
    """An edit moves messages out over another connection; each other way would read the whole folder again."""

    async def script(peer: Any) -> None:
        await peer.login(b"IMAP4rev1 ESEARCH")
        await peer.select(5)
        await peer.answer(b"UID FETCH * (UID)", b"* 5 FETCH (UID 5)", b"* 2 EXPUNGE")
        await peer.answer(b"UID SEARCH RETURN (ALL) ALL", b"* 1 EXPUNGE", b'* ESEARCH (TAG "x") UID ALL 3:5')
        await peer.answer(b"UID SEARCH RETURN (ALL) ALL", b'* ESEARCH (TAG "x") UID ALL 3')
        await peer.answer(b"UID SEARCH ALL", b"* SEARCH 3 4 5")

    async with scripted.connected(script) as conn:
        await selection.select(conn, b"INBOX")
        told_gone = conn.told_gone
        at_least = await search.last_number(conn)
        assert await search.all_uids(conn, at_least=at_least, told_gone=told_gone) == [3, 4, 5]
        # as many as there are at least by that word are looked for all the same
        present(conn.selected).exists = 1
        assert await search.all_uids(conn, at_least=3) == [3, 4, 5]


# -- edits


@pytest.mark.parametrize(
    ("code", "proof"),
    [
        (b"[COPYUID 9 4,6 30:31]", CopyUid(9, {4: 30, 6: 31})),
        (b"[COPYUID 9 4 30:31]", None),
        (b"[COPYUID 9 1 30]", None),
        (b"[COPYUID x 4 30]", None),
        (b"[COPYUID 9 4,6 0:1]", None),
        (b"[COPYUID 9 4:4294967295 4:4294967295]", None),
        (b"[COPYUID]", None),
        (b"", None),
    ],
)
async def test_copyuid_counts_only_when_it_makes_sense(scripted: Any, code: bytes, proof: CopyUid | None) -> None:
    async def script(peer: Any) -> None:
        await peer.login()
        await peer.select()
        await peer.answer(b'UID COPY 4,6 "a b"', done=b"OK " + code + b" done")
        await peer.answer(b"UID MOVE 4,6 x", b"* OK " + code + b" moved", b"* 2 EXPUNGE", b"* 1 EXPUNGE")

    async with scripted.connected(script) as conn:
        await selection.select(conn, b"INBOX")
        assert await edit.copy(conn, [4, 6], b"a b") == proof
        assert await edit.move(conn, [4, 6], b"x") == proof
        assert not conn.dirty
        assert conn.selected is not None
        assert conn.selected.exists == 1


async def test_other_peoples_expunges_make_dirty(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login()
        await peer.select()
        await peer.answer(b"UID EXPUNGE 4", b"* VANISHED 4")
        await peer.answer(b"UID EXPUNGE 5", b"* VANISHED 5:6")

    async with scripted.connected(script) as conn:
        await selection.select(conn, b"INBOX")
        await edit.expunge(conn, [4])
        assert not conn.dirty
        await edit.expunge(conn, [5])
        assert conn.dirty


async def test_what_the_server_lacks_is_not_sent(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login(b"IMAP4rev1 APPENDLIMIT=10")
        await peer.answer(b"EXPUNGE")

    async with scripted.connected(script) as conn:
        for call in (edit.move(conn, [1], b"x"), edit.expunge(conn, [1]), edit.add_labels(conn, [1], [b"x"])):
            with pytest.raises(Unsupported):
                await call
        with pytest.raises(CommandRefused) as caught:
            await edit.append(conn, b"x", b"a" * 11)
        assert caught.value.response_code == "TOOBIG"
        assert await mailboxes.my_rights(conn, b"x") is None
        await edit.expunge_all(conn)


async def test_flags(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login()
        await peer.select()
        await peer.answer(b"UID STORE 1:2 +FLAGS.SILENT (\\Deleted $x)", b"* 1 FETCH (UID 1 MODSEQ (5))")
        await peer.answer(b"UID STORE 1 -FLAGS (\\Deleted)")

    async with scripted.connected(script) as conn:
        await selection.select(conn, b"INBOX")
        await edit.add_flags(conn, [1, 2], ["\\Deleted", "$x"])
        await edit.remove_flags(conn, [1], ["\\Deleted"], silent=False)
        with pytest.raises(ArgumentRefused):
            await edit.add_flags(conn, [1], ["a b"])
        assert not conn.dirty
