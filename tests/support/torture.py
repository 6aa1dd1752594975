"""Everybody at work at once: several clients of the API, another mail client, a service that dies, a line that breaks.

`Torture` does it for a while, keeps what each answer promised, and judges the end by imaplib alone.
"""

from __future__ import annotations

import asyncio
import contextlib
import imaplib
import random
import time
from collections import Counter
from dataclasses import dataclass, field

from cio_desktop.client import Client
from cio_desktop.client.resources.sources import NewSource
from cio_desktop.protocol.errors import ApiConnectionError, ApiStatusError
from cio_desktop.protocol.resources import EditState, FolderRef
from tests.support.byte_proxy import ByteProxy
from tests.support.mail import make_message, message_id, messages
from tests.support.mail_user import MailUser, Seen, quoted
from tests.support.service import Service

FOLDERS = ("INBOX", "Bills", "Work", "Année/Été", "A & B", "Work/Old")
CLIENTS = 3
OURS = 60
THEIRS = 30
SHARED = 6
"""Messages that all clients fight for: only that none is lost or doubled can be told of them."""
CLOSED = {"done", "failed", "cancelled"}


@dataclass(frozen=True)
class Wish:
    """A change as asked for."""

    add: frozenset[str] = frozenset()
    remove: frozenset[str] = frozenset()
    exact: bool = False

    def applied(self, places: frozenset[str]) -> frozenset[str]:
        return self.add if self.exact else (places | self.add) - self.remove


@dataclass
class Story:
    """Of one message: the wishes in order, and what the service said of each: done, not, maybe, or an edit's id."""

    places: frozenset[str]
    told: list[tuple[Wish, str]] = field(default_factory=list)

    def ends(self, states: dict[str, str]) -> set[frozenset[str]]:
        """Where the message may be now. A wish that would leave it nowhere is refused."""
        found = {self.places}
        for wish, said in self.told:
            said = states.get(said, said)
            after = {wish.applied(places) or places for places in found}
            if said in {"done", "deferred"}:
                found = {wish.applied(places) for places in found} - {frozenset()}
            elif said == "maybe":
                found |= after
            elif said == "failed":
                found |= after | {places | wish.add for places in found}
            else:
                assert said in {"not", "cancelled"}, said
        return found


class Torture:
    """`seconds` of it, the same for the same seed as far as the machine lets it.

    `defers`: the server is said to lack UIDPLUS, so what was removed stays behind, flagged as deleted.
    """

    def __init__(
        self, seed: int, user: MailUser, service: Service, proxy: ByteProxy, seconds: float, *, defers: bool = False
    ) -> None:
        self._seed = seed
        self._user = user
        self._service = service
        self._proxy = proxy
        self._seconds = seconds
        self._defers = defers
        self._over = False
        self._up = asyncio.Event()
        self._clients: list[Client] = []
        self._account = self._label = ""
        self._ids: dict[str, str] = {}
        self._stories: dict[str, Story] = {}
        self._theirs: Counter[tuple[str, str]] = Counter()
        self.tally: Counter[str] = Counter()
        self.surprises: list[str] = []
        """Refusals that nothing in this test gives a reason for."""

    @property
    def _cio(self) -> Client:
        return self._clients[0]

    async def run(self) -> None:
        await asyncio.to_thread(self._prepare)
        await asyncio.to_thread(self._service.start)
        try:
            async with contextlib.AsyncExitStack() as stack:
                for _ in range(CLIENTS + 1):
                    client = Client(self._service.base_url, self._service.key, self._service.secret)
                    self._clients.append(await stack.enter_async_context(client))
                await self._import()
                self._up.set()
                await self._everybody()
                await self._calm()
                await self._judge()
        finally:
            await asyncio.to_thread(self._service.stop)

    # -- before

    def _prepare(self) -> None:
        self._user.add_folder(*FOLDERS[1:])
        self._user.deliver("INBOX", messages(OURS + SHARED))
        for n in range(THEIRS):
            self._deliver(1000 + n)

    def _deliver(self, n: int) -> None:
        path = FOLDERS[n % len(FOLDERS)]
        self._user.deliver(path, [make_message(n)])
        self._theirs[message_id(n), path] += 1

    async def _import(self) -> None:
        cio, user = self._cio, self._user
        made = await cio.accounts.create(email=user.name)
        self._account = made.id or ""
        new = NewSource(
            email=user.name,
            server=user.host,
            username=user.name,
            password=user.password,
            port=self._proxy.port,
            use_ssl=False,
        )
        self._label = (await cio.sources.create(self._account, new)).label or ""
        while True:
            synced = await cio.sync.of_source(self._account, self._label)
            if len(synced) >= len(FOLDERS) and all(each.initial_import_finished for each in synced.values()):
                break
            await asyncio.sleep(0.05)
        async for message in await cio.messages.list(self._account, limit=100):
            self._ids[message.email_message_id or ""] = message.message_id
        for n in range(1, OURS + SHARED + 1):
            assert message_id(n) in self._ids, "the import is not complete"
            self._stories[message_id(n)] = Story(frozenset({"INBOX"}))

    # -- meanwhile

    async def _everybody(self) -> None:
        end = asyncio.get_running_loop().time() + self._seconds
        async with asyncio.TaskGroup() as group:
            for number in range(CLIENTS):
                group.create_task(self._wisher(number))
            group.create_task(asyncio.to_thread(self._other_client))
            group.create_task(self._killer())
            group.create_task(self._saboteur())
            group.create_task(self._syncs())
            await asyncio.sleep(max(0.0, end - asyncio.get_running_loop().time()))
            self._over = True

    def _random(self, name: str) -> random.Random:
        return random.Random(f"{self._seed} {name}")

    async def _wisher(self, number: int) -> None:
        """One client of the API. Its messages are its own, but for those that are everybody's."""
        chance, cio = self._random(f"wisher {number}"), self._clients[number + 1]
        own = [message_id(n) for n in range(1, OURS + 1) if n % CLIENTS == number]
        shared = [message_id(n) for n in range(OURS + 1, OURS + SHARED + 1)]
        while not self._over:
            await self._up.wait()
            wish = self._wish(chance)
            how = chance.random()
            if how < 0.15:
                await self._send(cio, [chance.choice(shared)], wish, queue=chance.random() < 0.5)
            elif how < 0.4 and not wish.exact:
                await self._send_many(cio, chance.sample(own, chance.randint(2, len(own))), wish)
            else:
                await self._send(cio, [chance.choice(own)], wish, queue=chance.random() < 0.5)
            if chance.random() < 0.3:
                await asyncio.sleep(chance.random() * 0.1)

    def _wish(self, chance: random.Random) -> Wish:
        names = chance.sample(FOLDERS, chance.randint(1, 4))
        how = chance.random()
        if how < 0.3:
            return Wish(frozenset(names[:3]), exact=True)
        if how < 0.4:
            return Wish(remove=frozenset(names))
        if how < 0.5:
            return Wish(add=frozenset(names[:2]))
        return Wish(add=frozenset(names[:1]), remove=frozenset(FOLDERS) - set(names))

    async def _send(self, cio: Client, mails: list[str], wish: Wish, *, queue: bool) -> None:
        (mail,) = mails
        story, key = self._stories[mail], self._ids[mail]
        try:
            if wish.exact:
                refs = [FolderRef(name=path) for path in sorted(wish.add)]
                answer = await cio.message_folders.replace(self._account, key, refs, queue=queue)
            else:
                answer = await cio.message_folders.change(
                    self._account, key, add=sorted(wish.add), remove=sorted(wish.remove), queue=queue
                )
        except ApiConnectionError:
            story.told.append((wish, "maybe"))
            self._said("connection lost")
            await asyncio.sleep(0.02)
            return
        except ApiStatusError as error:
            self._refused(mail, wish, error.code, f"{error.status} {error}")
            return
        story.told.append((wish, "done" if answer.success else answer.edit_id or ""))
        self._said("done" if answer.success else "queued")

    async def _send_many(self, cio: Client, mails: list[str], wish: Wish) -> None:
        ids = [self._ids[mail] for mail in mails]
        try:
            results = await cio.message_folders.change_many(
                self._account, ids, add=sorted(wish.add), remove=sorted(wish.remove)
            )
        except ApiConnectionError:
            for mail in mails:
                self._stories[mail].told.append((wish, "maybe"))
            self._said("connection lost (many)")
            await asyncio.sleep(0.02)
            return
        except ApiStatusError as error:
            for mail in mails:
                self._refused(mail, wish, error.code, f"{error.status} {error}")
            return
        for mail, result in zip(mails, results, strict=True):
            if result.success or result.queued:
                self._stories[mail].told.append((wish, "done" if result.success else result.edit_id or ""))
                self._said("done (many)" if result.success else "queued (many)")
            else:
                self._refused(mail, wish, result.code or "", result.text or "")

    def _said(self, what: str) -> None:
        self.tally[what] += 1

    def _refused(self, mail: str, wish: Wish, code: str, words: str) -> None:
        self._said(f"refused: {code}")
        # net: the service gave up on it, as nothing had been sent
        known = code == "edit.last_folder" or code.startswith(("net.", "edit.not_begun"))
        if not known:
            self.surprises.append(f"{mail}: {code} {words} for {wish}")
        self._stories[mail].told.append((wish, "not" if known else "failed"))

    def _other_client(self) -> None:
        """Moves, copies, flags, removes and delivers other mail. Never a command for a whole folder."""
        chance = self._random("other")
        number = 2000
        while not self._over:
            with self._user.imap() as client:
                for _ in range(chance.randint(1, 12)):
                    if self._over:
                        return
                    act = chance.random()
                    if act < 0.25:
                        self._deliver(number)
                        number += 1
                    else:
                        self._meddle(client, chance, act)
                    time.sleep(chance.random() * 0.05)

    def _meddle(self, client: imaplib.IMAP4, chance: random.Random, act: float) -> None:
        mail, path = chance.choice(sorted(self._theirs))
        client.select(quoted(path))
        uids = client.uid("SEARCH", "HEADER", "Message-ID", mail)[1][0].split()
        uid = uids[0].decode()
        target = chance.choice(FOLDERS)
        if act < 0.45 and target != path:
            assert client.uid("MOVE", uid, quoted(target))[0] == "OK"
            self._theirs[mail, path] -= 1
            self._theirs[mail, target] += 1
        elif act < 0.6:
            assert client.uid("COPY", uid, quoted(target))[0] == "OK"
            self._theirs[mail, target] += 1
        elif act < 0.75 and sum(self._theirs.values()) > THEIRS // 2:
            assert client.uid("STORE", uid, "+FLAGS", "(\\Deleted)")[0] == "OK"
            assert client.uid("EXPUNGE", uid)[0] == "OK"
            self._theirs[mail, path] -= 1
        else:
            # anybody's message
            flag = chance.choice(["\\Seen", "\\Flagged", "$Later"])
            client.uid(
                "STORE",
                f"{chance.randint(1, 200)}:{chance.randint(1, 200)}",
                chance.choice("+-") + "FLAGS",
                f"({flag})",
            )
        self._theirs = +self._theirs

    async def _killer(self) -> None:
        chance = self._random("killer")
        while not self._over:
            await self._sleep(0.7 + chance.random() * 3)
            if self._over:
                return
            self._up.clear()
            self._service.kill()
            self._said("kill")
            if chance.random() < 0.5:
                await asyncio.sleep(chance.random() * 0.3)  # the mail server goes on without anybody listening
            await self._start()

    async def _start(self) -> None:
        await asyncio.to_thread(self._service.start)
        for client in self._clients:
            client.move_to(self._service.base_url)
        self._up.set()

    async def _saboteur(self) -> None:
        """The line between service and mail server."""
        chance, proxy = self._random("saboteur"), self._proxy
        while not self._over:
            await self._sleep(0.1 + chance.random())
            how = chance.random()
            self._said("sabotage")
            if how < 0.5:
                proxy.cut_after(chance.randint(0, 1500))
            elif how < 0.7:
                await proxy.drop_all()
            elif how < 0.85:
                proxy.stall()
                await asyncio.sleep(chance.random() * 0.3)
                if chance.random() < 0.5:
                    await proxy.drop_all()
                proxy.resume()
            else:
                proxy.slow(chance.choice([1, 20, 300]), 0.003)
                await self._sleep(0.5)
                proxy.slow(65536, 0.0)

    async def _syncs(self) -> None:
        chance = self._random("syncs")
        while not self._over:
            await self._sleep(chance.random() * 0.7)
            await self._up.wait()
            with contextlib.suppress(ApiConnectionError):
                await self._cio.sync.start(self._account, self._label)

    async def _sleep(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while not self._over and time.monotonic() < end:
            await asyncio.sleep(0.05)

    # -- after

    async def _calm(self) -> None:
        """Until nothing is on its way any more."""
        self._proxy.resume()
        self._proxy.slow(65536, 0.0)
        if not self._service.running:
            await self._start()
        deadline = time.monotonic() + 60
        while open_ones := [edit for edit in await self._edits(open_=True) if edit.state != "deferred"]:
            assert time.monotonic() < deadline, f"edits stay open: {open_ones}"
            for edit in open_ones:
                if edit.state == "waiting":
                    with contextlib.suppress(ApiStatusError):  # it is over by now
                        await self._cio.edits.retry(self._account, edit.edit_id)
            await asyncio.sleep(0.1)
        await self._sync()

    async def _edits(self, *, open_: bool) -> list[EditState]:
        cio = self._cio
        found = []
        async for edit in await cio.edits.list(self._account, open=open_ or None, limit=100):
            found.append(edit)
        return found

    async def _sync(self) -> None:
        """One whole round that began after this call."""
        cio = self._cio
        while (await cio.sources.get(self._account, self._label)).syncing:
            await asyncio.sleep(0.05)
        begun = int(time.time()) + 1
        await asyncio.sleep(begun - time.time())
        deadline = time.monotonic() + 60
        asked = 0.0
        while True:
            source = await cio.sources.get(self._account, self._label)
            if not source.syncing and (source.last_sync or 0) >= begun:
                return
            assert time.monotonic() < deadline, f"no sync: {source}"
            if time.monotonic() - asked > 2:
                asked = time.monotonic()
                await cio.sync.start(self._account, self._label)
            await asyncio.sleep(0.05)

    async def _judge(self) -> None:
        states = {edit.edit_id: edit.state for edit in await self._edits(open_=False)}
        self.surprises += [
            f"{edit.edit_id} of {edit.message_id}: {edit.code} {edit.text}"
            for edit in await self._edits(open_=False)
            if edit.state == "failed" and edit.code != "edit.last_folder"
        ]
        truth = await asyncio.to_thread(self._user.look_closely)
        if self._defers:
            truth = {path: [row for row in rows if "\\Deleted" not in row.flags] for path, rows in truth.items()}
        marked = [row for rows in truth.values() for row in rows if "\\Deleted" in row.flags]
        assert not marked, f"left half removed: {marked}"
        there = Counter((seen.message_id, path) for path, rows in truth.items() for seen in rows)
        wrong = []
        for mail, story in self._stories.items():
            places = Counter({path: count for (other, path), count in there.items() if other == mail})
            if not places:
                wrong.append(f"lost: {mail} {self._of(story, states)}")
            elif max(places.values()) > 1:
                wrong.append(f"doubled: {mail} {places} {self._of(story, states)}")
            elif int(mail[2:-13]) <= OURS and frozenset(places) not in story.ends(states):
                wrong.append(f"elsewhere: {mail} {sorted(places)} {self._of(story, states)}")
        theirs = Counter({key: count for key, count in there.items() if key[0] not in self._stories})
        if theirs != self._theirs:
            wrong.append(f"others' mail: lost {self._theirs - theirs}, doubled {theirs - self._theirs}")
        assert not wrong, "\n".join(wrong)
        await self._compare(truth)
        assert not self.surprises, "\n".join(self.surprises)

    async def _compare(self, truth: dict[str, list[Seen]]) -> None:
        """The API's view against the server's."""
        cio = self._cio
        everywhere: dict[str, set[str]] = {}
        for rows in truth.values():
            for row in rows:
                everywhere.setdefault(row.message_id, set()).update(row.flags - {"\\Recent"})
        for path, rows in truth.items():
            shown = [
                m async for m in await cio.messages.list(self._account, folder=path, include_flags=True, limit=100)
            ]
            mails = Counter(message.email_message_id or "" for message in shown)
            assert max(mails.values(), default=1) == 1, f"{path} lists a message twice: {mails.most_common(3)}"
            seen = {row.message_id for row in rows}
            assert set(mails) == seen, f"{path}: only the server {seen - set(mails)}, only the API {set(mails) - seen}"
            for message in shown:
                got, real = set(message.flags or ()) - {"\\Recent"}, everywhere[message.email_message_id or ""]
                assert got == real, f"{message.email_message_id} in {path}: API {got}, server {real}"

    def _of(self, story: Story, states: dict[str, str]) -> str:
        last = [
            f"{'=' if wish.exact else ''}+{sorted(wish.add)}-{sorted(wish.remove)}: {said} {states.get(said, '')}"
            for wish, said in story.told[-6:]
        ]
        return f"may be in {[sorted(end) for end in story.ends(states)]} after {last}"
