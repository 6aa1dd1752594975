"""Whether this computer has a network at all, as the system tells it. Where it can't tell, it counts as online."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation


class Network(QObject):
    changed = Signal(bool)  # offline

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offline = False
        feature = QNetworkInformation.Feature.Reachability
        if QNetworkInformation.loadBackendByFeatures(feature):
            information = QNetworkInformation.instance()
            information.reachabilityChanged.connect(self._follow)
            self._follow(information.reachability())

    @property
    def offline(self) -> bool:
        return self._offline

    def _follow(self, reachability: QNetworkInformation.Reachability) -> None:
        offline = reachability == QNetworkInformation.Reachability.Disconnected
        if offline != self._offline:
            self._offline = offline
            self.changed.emit(offline)
