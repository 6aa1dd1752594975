"""CIO Desktop: mail sources in one window, over the Context.IO 2.0 API and a service of its own.

The one place of version and application id; packages and installers read them here.
"""

__version__ = "0.1.0"
APPLICATION_ID = "io.github.cio_desktop.cio_desktop"  # also the name of the desktop entry and of the metainfo
