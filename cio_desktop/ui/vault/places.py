"""Where the key to the stored passwords can live, as `--vault` names it."""

KEYRING, PASSPHRASE, KEY_FILE = "keyring", "passphrase", "keyfile"
