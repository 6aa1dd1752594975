"""The async client of the API, usable alone. It must not know the service, the engine or Qt."""
