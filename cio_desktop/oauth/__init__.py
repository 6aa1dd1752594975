"""Sign-in with a provider (OAuth 2, the seed's OAuth 1.0a tokens): requests, attempts, grants. No database here."""
