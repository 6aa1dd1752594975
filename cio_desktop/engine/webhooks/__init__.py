"""Webhooks: what happened to mail, told to whoever asked for it, in order and until it is taken."""
