"""The search: its line, where it looks, and what it could not do."""
