"""The engine as the service sees it: the only door to sources, folder edits and live mail.

Holds the parts together and passes calls on; decides nothing itself.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
from collections.abc import AsyncGenerator, Sequence
from typing import Any

from cio_desktop.engine.reading.structure import ReadablePart
from cio_desktop.engine.sign_in.check import SettingsCheck
from cio_desktop.engine.sign_in.credential import Credential, Password, credential_of
from cio_desktop.engine.sign_in.endpoint import endpoint_of
from cio_desktop.engine.sign_in.gate import pause_of
from cio_desktop.engine.sign_in.grant_rows import StoredGrants
from cio_desktop.engine.sign_in.login import Logins
from cio_desktop.engine.sign_in.named_providers import NamedProviders, ProviderLookup
from cio_desktop.engine.sign_in.new_source import NewAccount, NewSource
from cio_desktop.engine.sign_in.scheduler import Scheduler
from cio_desktop.engine.sign_in.secrets import Secrets
from cio_desktop.engine.sign_in.source_credentials import (
    Tried,
    replace_credential,
    revoke_unused_grants,
    store_credential,
    store_source,
    try_sign_in,
)
from cio_desktop.engine.status.callback_sender import CallbackSender
from cio_desktop.engine.status.callbacks import Callbacks
from cio_desktop.engine.status.machine import StatusMachine, StatusRecord
from cio_desktop.engine.status.network import Network
from cio_desktop.engine.status.record import record_of, tell_source
from cio_desktop.engine.sync.actor import SourceActor
from cio_desktop.engine.sync.actors import Actors
from cio_desktop.engine.sync.dependencies import SyncDependencies
from cio_desktop.engine.sync.listing import read_listing
from cio_desktop.engine.sync.live import LiveReader
from cio_desktop.engine.sync.live_many import Take, read_raw
from cio_desktop.engine.sync.part_content import PartContent
from cio_desktop.engine.sync.poison_messages import PoisonMessages
from cio_desktop.engine.sync.reading_process import ReadingProcess
from cio_desktop.engine.sync.surroundings import Surroundings
from cio_desktop.engine.sync.text_search import FolderHits, TextSearch
from cio_desktop.engine.sync.viewed_folders import ViewedFolders
from cio_desktop.engine.webhooks.deliveries import MessageWords
from cio_desktop.engine.webhooks.webhooks import Webhooks
from cio_desktop.language import Said
from cio_desktop.net.http import HttpClient
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.oauth.grants import Grants
from cio_desktop.protocol.enums import EventType, SourceStatus
from cio_desktop.protocol.errors import CioError
from cio_desktop.protocol.resources import Event, Progress
from cio_desktop.store import contacts, edits, folders, removal, reread, sources
from cio_desktop.store.database import Database
from cio_desktop.store.errors import StoreError
from cio_desktop.store.folders import FolderRow
from cio_desktop.store.sources import SourceRow

from .change import EditOutcome, FolderChange, SourceAct
from .clock import Clock, Jitter, SystemClock
from .config import EngineConfig
from .edits.service import Edits
from .events import EventBus
from .removals import Removals
from .shielded import shielded

log = logging.getLogger(__name__)


LOOK_SECONDS = 10.0


class NoSuchSource(CioError):
    code = "source.gone"


class Engine:
    """Started once, stopped once. `jitter` gives -1..1. `events`: where somebody may listen already."""

    def __init__(
        self,
        db: Database,
        vault: Secrets,
        *,
        config: EngineConfig,
        clock: Clock | None = None,
        jitter: Jitter | None = None,
        network: Network | None = None,
        providers: ProviderLookup | None = None,
        events: EventBus | None = None,
    ) -> None:
        clock = clock or SystemClock()
        jitter = jitter or (lambda: random.uniform(-1.0, 1.0))
        self.events = events or EventBus()
        self._db = db
        self._config = config
        self._actors = Actors()
        self._edits = Edits(db, self._actors, self.events, clock, config)
        sender = CallbackSender(config)
        self._callbacks = Callbacks(db, clock, config, sender)
        self._webhooks = Webhooks(db, clock, config, sender, self.events)
        self._live = LiveReader(db, self._actors)
        self._texts = TextSearch(db, self._actors)
        self._providers = NamedProviders(providers)
        self._http = HttpClient()
        self._grants = Grants(StoredGrants(db, vault), self._providers.settings, self._http, clock)
        self._behind = TaskScope("work behind")
        self._deps = SyncDependencies(
            db=db,
            vault=vault,
            clock=clock,
            config=config,
            events=self.events,
            scheduler=Scheduler(clock),
            machine=StatusMachine(jitter),
            network=network or Network(),
            callbacks=self._callbacks,
            grants=self._grants,
            logins=Logins(vault, self._grants, self._providers, self._http, clock),
            jitter=jitter,
            pinned=self._edits.pinned,
            concerned=self._edits.concerns,
            renamed=self._edits.renamed,
            request_sync=self._actors.request_sync,
            viewed=ViewedFolders(clock),
            poison=PoisonMessages(),
            opened_apart=set(),
            reading=ReadingProcess(config.reading_program),
        )
        self._surroundings = Surroundings(clock, self._deps.network, config.timings.surroundings, self._look_again)
        self._removals = Removals(self._deps, self._actors, self._edits, self._callbacks)

    async def start(self) -> None:
        """Open edits go on first, so that no sync touches what they speak of."""
        await self._webhooks.prepare()
        for row in await self._db.read(sources.all):
            self._actors.add(SourceActor(self._deps, row.id))
            await self._providers.note(row.provider_consumer_key)
        await self._edits.start()
        await self._callbacks.start()
        for actor in self._actors:
            actor.start()
        self._behind.start(self._sync_after_edits())
        self._behind.start(revoke_unused_grants(self._deps))
        self._behind.start(removal.finish(self._db, now=self._deps.clock.now()))
        self._behind.start(contacts.catch_up(self._db))
        if self._config.live:
            self._behind.start(self._surroundings.run())

    def _look_again(self) -> None:
        for actor in self._actors:
            actor.look_again()

    async def _sync_after_edits(self) -> None:
        """What a sync was to find after an edit was known to the last run of the program alone."""
        try:
            doubtful = {doubt.source_id for doubt in await self._db.read(reread.doubts)}
            doubtful |= await self._db.read(edits.sources_not_synced_since)
        except StoreError as error:  # the first round meets it as well, and tells it
            log.info("Which sources to sync at once can't be read: %s", error.code)
            return
        for source_id in doubtful:
            self._deps.request_sync(source_id)

    async def stop(self) -> None:
        """Within the time of the configuration."""
        self._deps.reading.close()
        try:
            async with asyncio.timeout(self._config.timings.stop_all):
                await self._webhooks.stop()
                await self._removals.stop()
                await self._edits.stop()
                await self._behind.close()
                await asyncio.gather(self._actors.stop(), self._callbacks.stop())
                await self._deps.logins.close()
                await self._grants.close()
        except TimeoutError:
            log.warning("The engine did not end in time; connections were cut")
        finally:
            await self._http.close()
            self.events.close()

    # -- webhooks

    def start_webhooks(self, words: MessageWords) -> None:
        """From now on changes of mail are told to the webhooks that want them, `words` says which and how. What
        happened before is told as well, it was noted."""
        self._webhooks.start(words)

    def webhooks_changed(self) -> None:
        """One was made, changed or deleted, or the address for changes of status."""
        self._webhooks.changed()

    # -- sources

    async def add_source(
        self, account: str | NewAccount, new: NewSource, credential: Credential | str, *, check: bool = True
    ) -> SourceRow:
        """Signs in first. Raises SourceRefused and keeps nothing; without `check` the source is kept as found.

        `account`: the id of one, or one to be made with it. Cancelled while it signs in, nothing is kept; after that
        the source is there, whole and running.
        """
        tried = await try_sign_in(self._deps, new, credential_of(credential), check=check)
        return await shielded(self._keep(account, new, tried))

    async def _keep(self, account: str | NewAccount, new: NewSource, tried: Tried) -> SourceRow:
        row = await store_source(self._deps, account, new, tried)
        actor = SourceActor(self._deps, row.id)
        self._actors.add(actor)
        actor.start()
        await self._providers.note(row.provider_consumer_key)
        tell_source(self._deps, row)
        self.events.publish(Event(type=EventType.ACCOUNT, account_id=row.account_id))
        return row

    async def update_source(
        self,
        source_id: int,
        *,
        password: str | None = None,
        credential: Credential | None = None,
        reset: bool = False,
        **settings: Any,
    ) -> None:
        """Settings by their column's name, None leaves one alone. A new password or `reset` is tried at once.

        A provider's access replaces what was there in place, after it was seen to work; raises SourceRefused, and
        nothing has changed then.
        """
        values = {name: value for name, value in settings.items() if value is not None}
        if password is not None and credential is None:
            credential = Password(password)
        before = await self._row(source_id)
        renewed = credential is not None and not isinstance(credential, Password)
        if credential is not None and renewed:
            await replace_credential(self._deps, before, credential, values)
        elif values:
            await self._db.write(sources.set_fields, source_id, **values)
        if isinstance(credential, Password):
            await store_credential(self._deps, source_id, credential)
            await revoke_unused_grants(self._deps)
        row = await self._row(source_id)
        if (row.server, row.port) != (before.server, before.port):
            self._edits.server_changed(source_id)
        elsewhere = endpoint_of(row) != endpoint_of(before) or row.username != before.username
        again = reset or credential is not None or "certificate_sha256" in values
        actor = self._actors.get(source_id)
        if actor is not None and elsewhere:
            actor.leave_server()
        if actor is not None and again:
            await actor.renew(credential=credential is not None or "certificate_sha256" in values)
        elif actor is not None:
            actor.reconfigure()
        if row.expunge_policy != before.expunge_policy:
            self._edits.expunge_policy_changed(source_id)
        tell_source(self._deps, row)

    async def force_check(self, source_id: int) -> SourceStatus:
        """Connects now; the status found is set and answered."""
        actor = self._actors.get(source_id)
        if actor is None:
            raise NoSuchSource(Said("There is no such source."))
        return (await actor.check()).status

    def check_settings(self, new: NewSource, credential: Credential | str | None) -> SettingsCheck:
        """Tries the settings, `async for step in …`; nothing is kept. Ending the iteration early ends the try."""
        return SettingsCheck(self._deps, new, None if credential is None else credential_of(credential))

    async def remove_source(self, source_id: int) -> None:
        await self._removals.source(source_id)

    async def remove_account(self, account_id: str) -> None:
        await self._removals.account(account_id)

    async def knows_provider(self, key: str) -> bool:
        """Whether a source could sign in with this client id."""
        return await self._providers.settings(key) is not None

    def provider_name(self, key: str | None) -> str | None:
        """The provider's name for people; None where the client id is not in the settings (any more)."""
        return self._providers.name(key)

    # -- sync

    async def sync_now(self, source_id: int) -> list[str]:
        """The folders that will be looked at. A running sync is followed by another one; a disabled source stays as it
        is, and one whose server has refused us is left alone until the planned try."""
        row = await self._row(source_id)
        if row.status == SourceStatus.DISABLED:
            return []
        self._actors.request_sync(source_id, thorough=True)
        now = self._deps.clock.now()
        if pause_of(record_of(row, now), now) is not None:
            return []
        rows = await self._db.read(folders.list_of, source_id)
        return [folder.path for folder in rows if folder.selectable and folder.included]

    def watch(self, account_id: str, source: str | None, folder: str) -> None:
        """Somebody looks at a folder: it is listened to, and no round takes the list's word that it is unchanged."""
        if self._deps.viewed.note(account_id, source, folder):
            for actor in self._actors:
                actor.viewed()

    async def look_into(self, folder: FolderRow) -> None:
        """Asks the server for one folder now; where it has changed, a round follows, which is waited for: not for ever,
        as it may have much else to do. Raises MailError."""
        if folder.chosen_sync == 0 or await self._live.is_known(folder):
            return
        actor = self._actors.get(folder.source_id)
        if actor is None:
            return
        wanted = actor.syncs + (2 if actor.syncing else 1)  # a running round may have passed the folder
        with self.events.subscribe() as told, contextlib.suppress(TimeoutError):
            actor.request_sync()
            async with asyncio.timeout(LOOK_SECONDS):
                async for _ in told:  # the end of each round is told
                    if actor.syncs >= wanted:
                        return

    async def refresh_folders(self, source_id: int) -> None:
        """Asks the server for its folders now. Raises MailError."""
        row = await self._row(source_id)
        async with self._actors.edit_connection(source_id) as conn:
            listing = await read_listing(self._deps, row, conn)
        if listing.changed:
            paths = [folder.path for folder in listing.rows]
            self.events.publish(
                Event(type=EventType.FOLDERS, account_id=row.account_id, label=row.label, folders=paths)
            )

    def progress(self, source_id: int) -> Progress | None:
        actor = self._actors.get(source_id)
        return actor.progress if actor is not None else None

    def syncing(self, source_id: int) -> bool:
        actor = self._actors.get(source_id)
        return actor is not None and actor.syncing

    def live(self, source_id: int) -> bool:
        """Whether the source's server tells of new mail by itself, now."""
        actor = self._actors.get(source_id)
        return actor is not None and actor.live

    def syncs(self, source_id: int) -> int:
        """How many rounds have ended since the start, well or not."""
        actor = self._actors.get(source_id)
        return actor.syncs if actor is not None else 0

    def local_trouble(self, source_id: int) -> StatusRecord | None:
        """What a source tells while the database takes not even its status; None as a rule."""
        actor = self._actors.get(source_id)
        return actor.local_trouble if actor is not None else None

    # -- mail

    async def raw_message(self, account_id: str, message_id: str) -> bytes:
        """Raises MessageGone, MailError."""
        return await self._live.raw_message(account_id, message_id)

    async def message_part(self, message_id: str, section: str) -> PartContent:
        """Raises MessageGone, MailError."""
        return await self._live.part(message_id, section)

    async def message_source(self, message_id: str) -> PartContent:
        """The whole message, of any size. Raises MessageGone, MailError."""
        return await self._live.source(message_id)

    async def message_header(self, account_id: str, message_id: str) -> bytes:
        """Raises MessageGone, MailError."""
        return await self._live.header(account_id, message_id)

    async def message_texts(self, message_id: str, wanted: str | None) -> list[tuple[ReadablePart, bytes]] | None:
        """The texts of a large message by themselves, or those of one type; None where the server does not tell the
        parts. Raises MessageGone, MailError."""
        return await self._live.texts(message_id, wanted)

    async def raw_messages(self, account_id: str, message_ids: Sequence[str], take: Take) -> None:
        """`take` gets each as it comes. Raises MessageGone, MailError for the first that fails."""
        await read_raw(self._db, self._actors, self._live, account_id, message_ids, take)

    def search_texts(
        self, source_id: int, words: Sequence[str], folder: str | None = None
    ) -> AsyncGenerator[FolderHits, None]:
        """Asks the mail server which messages have all these words in header or text, a folder after the other. Ending
        the iteration early ends the search."""
        return self._texts.search(source_id, words, folder)

    async def live_flags(self, message_id: str) -> list[str]:
        """Raises MessageGone, MailError."""
        return await self._live.flags(message_id)

    async def edit_folders(self, account_id: str, message_id: str, change: FolderChange, *, queue: bool) -> EditOutcome:
        """Raises EditRefused for what can never work."""
        return await self._edits.edit_folders(account_id, message_id, change, queue=queue)

    async def edit_many(
        self, account_id: str, message_ids: Sequence[str], change: FolderChange, *, queue: bool
    ) -> Sequence[EditOutcome]:
        """The same change for many messages, an outcome each; refusals are outcomes here."""
        return await self._edits.edit_many(account_id, message_ids, change, queue=queue)

    async def carry_out(
        self, account_id: str, act: SourceAct, *, message: bytes | None = None, queue: bool = False
    ) -> EditOutcome:
        """A folder made, deleted or expunged, or a `message` put into one. Refusals are outcomes."""
        return await self._edits.carry_out(account_id, act, message=message, queue=queue)

    async def set_folder_role(self, folder: FolderRow, use: str | None) -> None:
        """A person's word on what a folder is for, until the server names one itself."""
        row = await self._row(folder.source_id)
        rows = await self._db.write(folders.choose_use, folder.source_id, folder.id, use)
        paths = [each.path for each in rows]
        self.events.publish(Event(type=EventType.FOLDERS, account_id=row.account_id, label=row.label, folders=paths))

    async def set_folder_sync(self, folder: FolderRow, on: bool) -> None:
        """A person's word on whether a folder is read. What is known of one that is read no more goes at the next
        round, which begins at once."""
        row = await self._row(folder.source_id)
        await self._db.write(folders.set_sync, folder.id, chosen_sync=int(on))
        self._actors.request_sync(folder.source_id)
        self.events.publish(
            Event(type=EventType.FOLDERS, account_id=row.account_id, label=row.label, folders=[folder.path])
        )

    async def cancel_edit(self, edit_id: str) -> bool:
        return await self._edits.cancel(edit_id)

    async def retry_edit(self, edit_id: str) -> bool:
        return await self._edits.retry(edit_id)

    async def _row(self, source_id: int) -> SourceRow:
        row = await self._db.read(sources.get, source_id)
        if row is None:
            raise NoSuchSource(Said("There is no such source."))
        return row
