"""Faults of connection, wire and names (engine/README.md, Faults, by number) and inputs that broke other mail programs
(imap/README.md, Inputs, by number), through the whole engine."""

from typing import Any

import pytest

from cio_desktop.engine.change import FolderChange, FolderName
from tests.support.clock import FakeClock
from tests.support.edit_world import two_sources, where
from tests.support.engine_world import world
from tests.support.fake_imap import (
    FULL,
    GMAIL,
    NO_MOVE,
    PLAIN,
    Answer,
    Change,
    FakeImap,
    Profile,
    Raw,
    Rewrite,
)
from tests.support.mail import make_message, message_id, messages

SELECTS = ("SELECT", "EXAMINE")


async def move(here: Any, key: str, target: str, source: str = "INBOX") -> Any:
    wanted = FolderChange(add=(FolderName(name=target),), remove=(FolderName(name=source),))
    return await here.engine.edit_folders(here.account_id, key, wanted, queue=False)


@pytest.mark.parametrize(
    "answer",
    [b"NO not now\r\n", b"BAD what\r\n", b"* BYE off\r\n", b"* BAD what\r\n"],
    ids=["no", "bad", "bye", "star"],
)
async def test_fault_32_an_answer_without_its_tag_is_no_success(tmp_path: Any, answer: bytes) -> None:
    """Then the line ends: nothing was fetched, nothing is taken for fetched, and the next round brings it."""
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(4))
        server.faults.on("UID FETCH", Raw(answer, close=True))
        row = await here.add(server)
        source = await here.source(row.id)
        assert (source.status_code, source.fail_count) == ("net.lost", 1)
        assert not (await here.folder(row.id, "INBOX")).backfill_done
        await here.sync(row.id)
        assert await here.look(row.id) == server.snapshot()


@pytest.mark.parametrize(
    ("profile", "line"), [(FULL, b"* VANISHED 3"), (PLAIN, b"* 3 EXPUNGE")], ids=["vanished", "expunge"]
)
async def test_fault_35_a_message_goes_in_the_middle_of_a_fetch(tmp_path: Any, profile: Profile, line: bytes) -> None:
    """Later rows are those of the UIDs they name, whatever number they have by then."""
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(20))

        def gone(lines: list[bytes]) -> list[bytes]:
            if server.store.folder("INBOX").entries.get(3) is None or len(lines) < 10:
                return lines
            server.store.remove("INBOX", 3)
            return [*lines[:8], line + b"\r\n", *lines[8:]]

        server.faults.on("UID FETCH", Change(gone), times=None)
        row = await here.add(server)
        await here.sync(row.id)
        shown = (await here.look(row.id))["INBOX"]
        assert shown == server.snapshot()["INBOX"]
        assert (len(shown), (await here.source(row.id)).status_code) == (19, None)


ODD_HEADERS = {
    b"Subject: caf\xc3\xa9 \xe2\x82\xac": "café €",
    b"Subject: caf\xe9 \x80": "café €",
    b"Subject: a\x00b": "a\ufffdb",
    b"Subject: one\rFrom: boss@corp.example": "one From: boss@corp.example",
    b"Subject: =?utf-8?Q?half": "=?utf-8?Q?half",
    b"Subject: =?utf-8?B?Y2Fm?=": "caf",
}


async def test_fault_38_bytes_that_do_not_belong_into_a_header(tmp_path: Any) -> None:
    """Shown as UTF-8, else as windows-1252; a bare CR makes no field; no NUL leaves."""
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        for number, line in enumerate(ODD_HEADERS):
            text = b"Message-ID: <odd%d@x>\r\nFrom: a@x.example\r\n%s\r\n\r\ntext\r\n" % (number, line)
            server.store.add("INBOX", text)
        row = await here.add(server)
        rows = await here.rows(row.id, "INBOX")
        got = [rows[uid].subject for uid in sorted(rows)]
        plain = [" ".join((subject or "").split()) for subject in got]
        assert plain == [" ".join(each.split()) for each in ODD_HEADERS.values()]
        assert not any("\x00" in (subject or "") for subject in got)


async def test_fault_39_keywords_no_command_can_carry() -> None:
    """Kept as they are, and left out where flags are sent: a move to another source is not stopped by them."""

    def fill(store: Any) -> None:
        store.create("Bills")
        store.add("INBOX", make_message(1), flags=["\\Seen", "$Forwarded"])

    odd = Rewrite(rb"FLAGS \(([^)]*\\Seen[^)]*)\)", b'FLAGS (\\1 a]b[c "q b" caf\xe9 x%y)')
    async with two_sources(FULL, FULL, fill, lambda store: store.create("Bills")) as (here, (one, two), labels):
        for name in ("UID FETCH", *SELECTS):
            one.faults.on(name, odd, times=None)
        outcome = await here.edit(message_id(1), ("Bills",), ("INBOX",), source=labels[0], dst_source=labels[1])
        assert outcome.state == "done", outcome
        assert two.snapshot()["Bills"][0][2] == ("$Forwarded", "\\Seen")
        assert where(one.snapshot(), message_id(1)) == []


NAMES = [b"bad&AO", b"caf\xc3\xa9", b'quote"d', b"back\\slash", b"a/b"]


@pytest.mark.parametrize("delimiter", [b".", None], ids=["dot", "nil"])
async def test_fault_42_names_of_other_worlds(tmp_path: Any, delimiter: bytes | None) -> None:
    """Each is listed, has a path of its own, is read by its raw name and can be moved into."""
    async with FakeImap(FULL.but(delimiter=delimiter)) as server, world(tmp_path) as here:
        for name in NAMES:
            server.store.create(name)
        server.store.add_many("INBOX", messages(len(NAMES)))
        row = await here.add(server)
        shown = await here.look(row.id)
        paths = [path for path in shown if path not in {"INBOX"} and not shown[path]]
        assert len(set(shown)) == len(server.snapshot())
        keys = await here.ids(row.id)
        mine = [path for path in paths if any(part in path for part in ("bad", "caf", "quote", "back", "a/b"))]
        assert len(mine) == len(NAMES)
        for number, path in enumerate(mine):
            key = keys[sorted(keys)[number]]
            assert (await move(here, key, path)).state == "done", path
        await here.sync(row.id)
        assert sorted(len(rows) for rows in server.snapshot().values() if rows) == [1] * len(NAMES)
        assert not (await here.look(row.id))["INBOX"]


LABELS = ["Größe", 'a "b"', "back\\slash", "\\Odd", "[x]", "a(b)"]


async def test_fault_59_odd_labels_come_back_as_they_are(tmp_path: Any) -> None:
    async with FakeImap(GMAIL) as server, world(tmp_path) as here:
        for label in LABELS:
            server.store.create(label)
        server.store.add_many("INBOX", messages(len(LABELS)))
        row = await here.add(server)
        keys = await here.ids(row.id)
        for number, label in enumerate(LABELS):
            key = keys[sorted(keys)[number]]
            assert (await move(here, key, label)).state == "done", label
        await here.sync(row.id)
        for number, label in enumerate(LABELS):
            wanted = sorted(keys)[number]
            assert label in server.store.where(wanted), label
            assert "INBOX" not in server.store.where(wanted)


async def test_fault_60_a_slow_line_makes_small_batches_and_shows_progress(tmp_path: Any) -> None:
    """The engine's clock goes on 5 s with each batch: batches shrink to 50, and each moves the progress."""
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        server.store.add_many("INBOX", messages(900))

        def slow(lines: list[bytes]) -> list[bytes]:
            clock._elapsed += 5
            return lines

        server.faults.on("UID FETCH", Change(slow), times=None, when=lambda command: b"BODYSTRUCTURE" in command.line)
        row = await here.add(server)
        assert await here.look(row.id) == server.snapshot()
        sizes = []
        for line in server.lines("UID FETCH"):
            if "BODYSTRUCTURE" in line:
                low, _, high = line.split()[2].partition(":")
                sizes.append(int(high or low) - int(low) + 1)
        assert sizes[:4] == [200, 100, 50, 50]
        told = {event.progress.messages_done for event in here.heard if event.progress is not None}
        assert len(told) >= 5
        assert (await here.source(row.id)).status_code is None


# -- imap/README.md, Inputs


@pytest.mark.parametrize("profile", [FULL, NO_MOVE], ids=lambda profile: profile.name)
async def test_row_15_capabilities_in_small_letters(tmp_path: Any, profile: Profile) -> None:
    """The same commands as with capitals; never a plain EXPUNGE."""
    async with FakeImap(profile) as server, world(tmp_path) as here:

        def small(lines: list[bytes]) -> list[bytes]:
            return [line.lower() if b"CAPABILITY" in line else line for line in lines]

        for name in ("GREETING", "AUTH"):
            server.faults.on(name, Change(small), times=None)
        server.faults.on("CAPABILITY", Change(lambda lines: [lines[0].lower(), *lines[1:]]), times=None)
        server.store.create("Bills")
        server.store.add_many("INBOX", messages(2))
        row = await here.add(server)
        key = (await here.ids(row.id))[server.snapshot()["INBOX"][0][1]]
        server.log.clear()
        assert (await move(here, key, "Bills")).state == "done"
        assert ("UID MOVE" in server.names) == profile.move
        assert "EXPUNGE" not in server.names


async def test_row_16_a_vanished_that_is_no_set(tmp_path: Any) -> None:
    """One is gone and one is new, so the counts are equal."""
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(9))
        row = await here.add(server)
        server.store.remove("INBOX", 4)
        server.store.add("INBOX", make_message(50))
        for name in SELECTS:
            server.faults.on(name, Rewrite(rb"\* VANISHED[^\r]*", b"* VANISHED (EARLIER) 2,,9"), times=None)
        await here.sync(row.id)
        assert await here.look(row.id) == server.snapshot()


PASSWORDS = ['qu"ote', "back\\slash", "pässwörd", "§", "{5}", "a b", "日本", '"', "~{3}", " leading", "tab\there"]


@pytest.mark.parametrize("literal_plus", [True, False])
async def test_row_17_passwords_of_any_letters(tmp_path: Any, literal_plus: bool) -> None:
    """LOGIN alone; sent quoted or as a literal, and nowhere in the log."""
    profile = FULL.but(sasl_plain=False, literal_plus=literal_plus)
    async with FakeImap(profile, users={f"u{n}": word for n, word in enumerate(PASSWORDS)}) as server:
        async with world(tmp_path) as here:
            for number, word in enumerate(PASSWORDS):
                row = await here.add(server, password=word, username=f"u{number}", wait=False)
                assert (row.status, row.status_code) == ("OK", None), word
            assert "LOGIN" in server.names
            assert "AUTHENTICATE" not in server.names


async def test_row_22_a_name_with_tabs_that_cannot_be_opened(tmp_path: Any) -> None:
    """Listed by its raw name; refused, it says so, is left alone after three times, and nothing else suffers."""
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(3))
        odd = b'* LIST (\\HasNoChildren) "/" INBOX/Da\tOggetto\tRicevuto\t\r\n'
        server.faults.on("LIST", Change(lambda lines: [odd, *lines]), times=None)
        row = await here.add(server)
        for _ in range(3):
            await here.sync(row.id)
        shown = await here.look(row.id)
        (path,) = [path for path in shown if "Oggetto" in path]
        folder = await here.folder(row.id, path)
        assert folder.raw_name.startswith(b"INBOX/Da\tOggetto\tRicevuto")
        assert folder.trouble_code == "folder.refused"
        assert folder.parked_until is not None
        assert (await here.source(row.id)).status_code is None
        assert shown["INBOX"] == server.snapshot()["INBOX"]


async def test_row_29_copyuid_under_the_uidvalidity_of_the_source(tmp_path: Any) -> None:
    """No proof: the copy is searched for, and stored under the UIDVALIDITY of the folder it is in."""
    async with FakeImap(NO_MOVE) as server, world(tmp_path) as here:
        server.store.create("Bills")
        server.store.add_many("INBOX", messages(3))
        server.store.add("Bills", make_message(50))
        inbox = server.store.folder("INBOX").uidvalidity
        server.store.folder("Bills").uidvalidity = inbox + 17
        server.faults.on("COPY", Rewrite(rb"\[COPYUID \d+ ", b"[COPYUID %d " % inbox), times=None)
        row = await here.add(server)
        key = (await here.ids(row.id))[server.snapshot()["INBOX"][0][1]]
        assert (await move(here, key, "Bills")).state == "done"
        assert (await here.folder(row.id, "Bills")).uidvalidity == inbox + 17
        assert await here.look(row.id) == server.snapshot()


@pytest.mark.parametrize("told", [b"[PERMANENTFLAGS NIL]", b"[PERMANENTFLAGS ()]", b""], ids=["nil", "none", "absent"])
@pytest.mark.parametrize("keeps", [True, False])
async def test_row_30_permanent_flags_that_are_not_told(tmp_path: Any, told: bytes, keeps: bool) -> None:
    """NIL or absent: all flags are possible. `()`, and a server that keeps none: no message is lost, and it is said."""
    async with FakeImap(NO_MOVE) as server, world(tmp_path) as here:
        server.store.create("Bills")
        server.store.add_many("INBOX", messages(2))
        line = b"* OK " + told + b" x\r\n" if told else b""
        for name in SELECTS:
            server.faults.on(name, Rewrite(rb"\* OK \[PERMANENTFLAGS[^\r]*\r\n", line), times=None)
        if not keeps:
            server.faults.on("UID STORE", Answer("OK", "done"), times=None)
        row = await here.add(server)
        wanted = server.snapshot()["INBOX"][0][1]
        outcome = await move(here, (await here.ids(row.id))[wanted], "Bills")
        assert outcome.state == ("done" if keeps else "failed"), outcome
        assert "Bills" in server.store.where(wanted) or "INBOX" in server.store.where(wanted)
        if keeps:
            assert server.store.where(wanted) == ["Bills"]
        else:
            assert "INBOX" in server.store.where(wanted)
            assert "UID EXPUNGE" not in server.names
