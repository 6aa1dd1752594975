"""What can go wrong with secrets. Messages never carry one."""

from __future__ import annotations

from cio_desktop.protocol.errors import CioError


class CredentialsError(CioError):
    code = "secret.failed"


class KeyringUnavailable(CredentialsError):
    """There is no system keyring we trust, or it failed."""

    code = "keyring.none"

    def __init__(self, message: str = "This machine has no system keyring that can be used.") -> None:
        super().__init__(message)


class KeyringLocked(CredentialsError):
    code = "keyring.locked"
    retryable = True

    def __init__(self) -> None:
        super().__init__("The system keyring is locked. Unlock it and try again.")


class KeyringTimeout(CredentialsError):
    """It may be waiting for the user to type a password."""

    code = "keyring.timeout"
    retryable = True

    def __init__(self) -> None:
        super().__init__("The system keyring did not answer in time. It may be waiting for its password.")


class SecretMissing(CredentialsError):
    code = "secret.missing"

    def __init__(self) -> None:
        super().__init__("This secret is not stored.")


class WrongKey(CredentialsError):
    """The key doesn't open the vault, or a row was exchanged or damaged."""

    code = "secret.wrong_key"

    def __init__(self, message: str = "The stored secrets can't be opened with this key.") -> None:
        super().__init__(message)


class KeyFileRefused(CredentialsError):
    code = "secret.key_file"
