"""What a person can do about a trouble: the verbs of buttons in rows, banners, panels and dialogs."""

from __future__ import annotations

from enum import Enum

from cio_desktop.language import Text


class Cure(Enum):
    """The value is the button's text, as `str()` says it."""

    SYNC = Text("Sync now")
    TRY_NOW = Text("Try now")
    CHECK = Text("Check again")
    SIGN_IN = Text("Sign in…")
    CONNECT = Text("Connect again…")  # at the provider, through the browser
    USE_PASSWORD = Text("Use a password…")
    PROVIDERS = Text("Set up sign-in…")
    REPLACE = Text("Replace source…")
    CERTIFICATE = Text("Show certificate…")
    HOW_TO_FIX = Text("How to fix…")
    APP_PASSWORD = Text("Open provider page")
    RESUME = Text("Resume now")
    TURN_ON = Text("Turn on")
    REMOVE = Text("Remove…")
    DETAILS = Text("Details")
    SHOW_THEM = Text("Show them")
    RESTART_SERVICE = Text("Restart service")
    OTHER_KEY = Text("Enter another key…")  # to a service that is not this program's own
    RECONNECT = Text("Try again")
    LEAVE_DEMO = Text("Leave demo")

    def __str__(self) -> str:
        return str(self.value)
