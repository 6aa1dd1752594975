"""Dialogs about the key to the stored passwords, and about the key to another service's API."""
