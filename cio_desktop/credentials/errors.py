"""What can go wrong with secrets. Messages never carry one."""

from __future__ import annotations

from cio_desktop.language import Said
from cio_desktop.protocol.errors import CioError

PLACES = frozenset({"keyring", "keyfile", "passphrase", "memory"})
"""Where the key of the vault may come from."""

_NO_KEYRING = Said(
    "No system keyring was found: none is installed, or none runs in this session. "
    "On Linux it is GNOME Keyring or KWallet, started with the desktop."
)
_KEYRING_LOCKED = Said(
    "The system keyring is locked, so the key to the stored passwords can't be read. Unlock it and try again."
)
_WRONG_KEY = Said("The stored secrets can't be opened with this key.")


class CredentialsError(CioError):
    code = "secret.failed"


class KeyringUnavailable(CredentialsError):
    """There is no system keyring we trust, or it failed."""

    code = "keyring.none"

    def __init__(self, message: Said = _NO_KEYRING) -> None:
        super().__init__(message)


class KeyringLocked(CredentialsError):
    code = "keyring.locked"
    retryable = True

    def __init__(self, message: Said = _KEYRING_LOCKED) -> None:
        super().__init__(message)


class KeyringSilent(KeyringLocked):
    """It answers "nothing" where our key must be: locked with its question closed, or the key was removed. Nobody
    can tell which, so nothing is concluded."""

    def __init__(self) -> None:
        super().__init__(
            Said(
                "The system keyring gave no key to the stored passwords: it is locked, its question was closed, or it "
                "is another keyring than before. Unlock it and try again."
            )
        )


class KeyringTimeout(CredentialsError):
    """It may be waiting for the user to type a password."""

    code = "keyring.timeout"
    retryable = True

    def __init__(self) -> None:
        super().__init__(
            Said(
                "The system keyring did not answer in time. It may be waiting for its password in another window: "
                "answer there, then try again."
            )
        )


class SecretMissing(CredentialsError):
    code = "secret.missing"

    def __init__(self) -> None:
        super().__init__(Said("This secret is not stored."))


class WrongKey(CredentialsError):
    """The key doesn't open the vault, or a row was exchanged or damaged."""

    code = "secret.wrong_key"

    def __init__(self, message: Said = _WRONG_KEY) -> None:
        super().__init__(message)


class OtherPlace(CredentialsError):
    """The vault was made with a key from another place: `place` says which. Whoever opens it says what to do."""

    code = "secret.other_place"

    def __init__(self, place: str) -> None:
        super().__init__(Said("The stored passwords are locked with another kind of key."))
        self.place = place


class KeyFileRefused(CredentialsError):
    code = "secret.key_file"
