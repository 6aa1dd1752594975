"""The dialog that adds a mail source with a password."""
