"""What the whole program keeps for the life of its process is there before the guards look."""

from typing import Any

import pytest


@pytest.fixture(scope="session", autouse=True)
def _network_watch(qapp: Any) -> None:
    """Qt's one watcher of the network holds a socket until the process ends."""
    from cio_desktop.ui.window.network import Network

    Network()
