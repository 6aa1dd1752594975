"""The `resource_url` of every object. They begin with the root the client used, because clients cut that root
off again (contract.md 1). Each id is percent-encoded as one segment."""

from __future__ import annotations

from urllib.parse import quote


class ResourceUrls:
    """Builds addresses below `scheme://Host/2.0/`."""

    def __init__(self, scheme: str, host: str) -> None:
        self._root = f"{scheme}://{host}/2.0/"

    def _join(self, *segments: str) -> str:
        return self._root + "/".join(quote(segment, safe="") for segment in segments)

    def account(self, account_id: str) -> str:
        return self._join("accounts", account_id)

    def account_sync(self, account_id: str) -> str:
        return self._join("accounts", account_id, "sync")

    def source(self, account_id: str, label: str) -> str:
        return self._join("accounts", account_id, "sources", label)

    def source_sync(self, account_id: str, label: str) -> str:
        return self._join("accounts", account_id, "sources", label, "sync")

    def folder(self, account_id: str, label: str, name: str) -> str:
        return self._join("accounts", account_id, "sources", label, "folders", name)

    def message(self, account_id: str, message_id: str) -> str:
        return self._join("accounts", account_id, "messages", message_id)

    def message_folders(self, account_id: str, message_id: str) -> str:
        return self._join("accounts", account_id, "messages", message_id, "folders")

    def edit(self, account_id: str, edit_id: str) -> str:
        return self._join("accounts", account_id, "edits", edit_id)
