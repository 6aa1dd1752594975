"""Sign-in with a provider (OAuth 2, and tokens of OAuth 1.0a): requests, attempts, grants. No database here."""
