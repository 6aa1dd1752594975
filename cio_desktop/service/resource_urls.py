"""The `resource_url` of every object, and the addresses of pages. They begin with the root the client used, because
clients cut that root off again (API.md, Transport). Each id is percent-encoded as one segment."""

from __future__ import annotations

from urllib.parse import quote


class ResourceUrls:
    """Builds addresses below `scheme://Host/2.0/`. `root` is what stands before the path."""

    def __init__(self, scheme: str, host: str) -> None:
        self.root = f"{scheme}://{host}"
        self._root = f"{self.root}/2.0/"
        self._below: dict[str, str] = {}  # of accounts: a page of a list asks hundreds of times

    def _join(self, *segments: str) -> str:
        return self._root + "/".join([_quoted(segment) for segment in segments])

    def _of_account(self, account_id: str) -> str:
        below = self._below.get(account_id)
        if below is None:
            below = self._below[account_id] = self._join("accounts", account_id, "")
        return below

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
        return f"{self._of_account(account_id)}messages/{_quoted(message_id)}"

    def message_folders(self, account_id: str, message_id: str) -> str:
        return self._join("accounts", account_id, "messages", message_id, "folders")

    def email_address(self, account_id: str, email: str) -> str:
        return self._join("accounts", account_id, "email_addresses", email)

    def contact(self, account_id: str, email: str) -> str:
        return self._join("accounts", account_id, "contacts", email)

    def thread(self, account_id: str, thread_id: str) -> str:
        return self._join("accounts", account_id, "threads", thread_id)

    def file(self, account_id: str, file_id: str) -> str:
        return f"{self._of_account(account_id)}files/{_quoted(file_id)}"

    def connect_token(self, token: str, account_id: str | None = None, label: str | None = None) -> str:
        above = [] if account_id is None else ["accounts", account_id] + ([] if label is None else ["sources", label])
        return self._join(*above, "connect_tokens", token)

    def oauth_provider(self, key: str) -> str:
        return self._join("oauth_providers", key)

    def webhook(self, webhook_id: str, account_id: str | None) -> str:
        return self._join(*([] if account_id is None else ["accounts", account_id]), "webhooks", webhook_id)

    def status_callback_url(self) -> str:
        """Of the application: not below `2.0`."""
        return f"{self.root}/app/status_callback_url"

    def connect_page(self, token: str) -> str:
        """Not signed, and not below `2.0`: a browser opens it."""
        return f"{self.root}/connect/{token}"

    def content_link(self, ticket: str) -> str:
        """Not signed, and not below `2.0`: any program opens it."""
        return f"{self.root}/content/{ticket}"

    def edit(self, account_id: str, edit_id: str) -> str:
        return self._join("accounts", account_id, "edits", edit_id)


def _quoted(segment: str) -> str:
    """Ids and fixed names need no quoting, and a page of a list has hundreds of them."""
    return segment if segment.isalnum() and segment.isascii() else quote(segment, safe="")
