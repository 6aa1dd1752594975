"""Where a message is to be put: the source and the folder that `dst_source` and `dst_folder` name (API.md, Messages).

Unlike a change of folders it makes none: a folder that is not there is an error, after the server was asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cio_desktop.language import Said
from cio_desktop.protocol.enums import FeedbackCode
from cio_desktop.protocol.symbolic import to_special_use
from cio_desktop.store import folders
from cio_desktop.store.folders import FolderRow
from cio_desktop.store.sources import SourceRow

from .call import Call
from .errors import NotFound, ServiceError
from .folder_change import refuse_account
from .folder_paths import find_folder
from .lookup import source_named


@dataclass(frozen=True)
class Destination:
    source: SourceRow
    folder: FolderRow


async def read_destination(call: Call, account_id: str, default: Sequence[SourceRow]) -> Destination:
    """`default`: where the folder is looked for when no source is named."""
    refuse_account(call.parameters)
    name = call.parameters.required("dst_folder")
    label = call.parameters.text("dst_source") or call.parameters.text("dst_label")
    candidates = default if label is None else [await source_named(call, account_id, "dst_source", label)]
    for fresh in (False, True):
        for source in candidates:
            if fresh:  # it may have been made since the last sync
                await call.engine.refresh_folders(source.id)
            found = _named(name, await call.db.read(folders.list_of, source.id))
            if found is not None:
                return Destination(source, found)
    raise ServiceError(
        Said("dst_folder: there is no folder {folder}", folder=name),
        code="edit.no_folder",
        feedback_code=FeedbackCode.FOLDER_NOT_FOUND,
    )


def _named(name: str, rows: Iterable[FolderRow]) -> FolderRow | None:
    rows = list(rows)
    use = to_special_use(name) if name.startswith("\\") else None
    if use is not None:
        return next(
            (row for row in rows if row.special_use == use or (use == "\\Inbox" and row.path.upper() == "INBOX")), None
        )
    try:
        return find_folder(name, rows, "/")
    except NotFound:
        return None
