"""CIO Desktop: mail sources in one window, over the Context.IO 2.0 API and a service of its own."""

__version__ = "0.1.0"
