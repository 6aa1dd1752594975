"""Where mail of a sender was filed: the folders of their other messages, the commonest first.

Asked of the index when a message is chosen, so that it is known when somebody wants to file. Knows a few senders.
"""

from __future__ import annotations

import logging
from collections import Counter, OrderedDict
from collections.abc import Sequence

from cio_desktop.net.task_scope import TaskScope
from cio_desktop.operations.folders import FolderRepository
from cio_desktop.operations.known_messages import folder_names
from cio_desktop.operations.signal import Signal
from cio_desktop.protocol.errors import ApiError
from cio_desktop.protocol.keys import SourceKey

log = logging.getLogger(__name__)

LOOKED_AT = 50  # messages of the sender, the newest
MOST = 3
REMEMBERED = 100
_NOT_FILED = frozenset({"\\Inbox", "\\Sent", "\\Drafts", "\\Trash", "\\Spam", "\\AllMail", "\\Starred", "\\Important"})


class SenderFolders:
    def __init__(self, folders: FolderRepository) -> None:
        self.came: Signal[SourceKey, str] = Signal()
        self._folders = folders
        self._known: OrderedDict[tuple[SourceKey, str], Sequence[str]] = OrderedDict()
        self._asking: set[tuple[SourceKey, str]] = set()
        self._background = TaskScope("folders of senders")

    async def close(self) -> None:
        await self._background.close()

    def of(self, key: SourceKey, address: str) -> Sequence[str]:
        return self._known.get((key, address.casefold()), ())

    def ask(self, key: SourceKey, address: str) -> None:
        wanted = (key, address.casefold())
        if address and wanted not in self._asking and self._folders.link.online:
            self._asking.add(wanted)
            self._background.start(self._read(key, wanted[1]))

    async def _read(self, key: SourceKey, address: str) -> None:
        try:
            messages = await self._folders.link.client.messages.list(
                key.account_id, source=key.label, from_=address, limit=LOOKED_AT
            )
        except ApiError as error:
            log.info("folders of a sender are not known: %s", error.code)
            return
        finally:
            self._asking.discard((key, address))
        listed = self._folders.folders(key)
        filed = {f.name for f in listed if f.symbolic_name not in _NOT_FILED and not f.view}
        counts = Counter(
            name for message in messages for name in folder_names(message, listed, key.label) if name in filed
        )
        self._known[key, address] = [name for name, _count in counts.most_common(MOST)]
        self._known.move_to_end((key, address))
        if len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        self.came.emit(key, address)
