"""What can go wrong with secrets. Messages never carry one."""

from __future__ import annotations

from cio_desktop.protocol.errors import CioError

PLACES = {
    "keyring": "a key in the system keyring",
    "keyfile": "a key in a file",
    "passphrase": "a passphrase",
    "memory": "a key that was kept in memory",
}


class CredentialsError(CioError):
    code = "secret.failed"


class KeyringUnavailable(CredentialsError):
    """There is no system keyring we trust, or it failed."""

    code = "keyring.none"

    def __init__(
        self,
        message: str = "No system keyring was found: none is installed, or none runs in this session. "
        "On Linux it is GNOME Keyring or KWallet, started with the desktop.",
    ) -> None:
        super().__init__(message)


class KeyringLocked(CredentialsError):
    code = "keyring.locked"
    retryable = True

    def __init__(
        self,
        message: str = "The system keyring is locked, so the key to the stored passwords can't be read. Unlock it and "
        "try again.",
    ) -> None:
        super().__init__(message)


class KeyringSilent(KeyringLocked):
    """It answers "nothing" where our key must be: locked with its question closed, or the key was removed. Nobody
    can tell which, so nothing is concluded."""

    def __init__(self) -> None:
        super().__init__(
            "The system keyring gave no key to the stored passwords: it is locked, its question was closed, or it is "
            "another keyring than before. Unlock it and try again."
        )


class KeyringTimeout(CredentialsError):
    """It may be waiting for the user to type a password."""

    code = "keyring.timeout"
    retryable = True

    def __init__(self) -> None:
        super().__init__(
            "The system keyring did not answer in time. It may be waiting for its password in another window: "
            "answer there, then try again."
        )


class SecretMissing(CredentialsError):
    code = "secret.missing"

    def __init__(self) -> None:
        super().__init__("This secret is not stored.")


class WrongKey(CredentialsError):
    """The key doesn't open the vault, or a row was exchanged or damaged."""

    code = "secret.wrong_key"

    def __init__(self, message: str = "The stored secrets can't be opened with this key.") -> None:
        super().__init__(message)


class OtherPlace(CredentialsError):
    """The vault was made with a key from another place: `place` says which."""

    code = "secret.other_place"

    def __init__(self, place: str, asked: str) -> None:
        super().__init__(f"The stored passwords are locked with {PLACES[place]}, not with {PLACES[asked]}.")
        self.place = place


class KeyFileRefused(CredentialsError):
    code = "secret.key_file"
