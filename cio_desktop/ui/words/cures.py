"""What a person can do about a trouble: the verbs of buttons in rows, banners, panels and dialogs."""

from __future__ import annotations

from enum import StrEnum


class Cure(StrEnum):
    """The value is the button's text."""

    SYNC = "Sync now"
    TRY_NOW = "Try now"
    CHECK = "Check again"
    SIGN_IN = "Sign in…"
    CONNECT = "Connect again…"  # at the provider, through the browser
    USE_PASSWORD = "Use a password…"
    PROVIDERS = "Set up sign-in…"
    REPLACE = "Replace source…"
    CERTIFICATE = "Show certificate…"
    HOW_TO_FIX = "How to fix…"
    APP_PASSWORD = "Open provider page"
    RESUME = "Resume now"
    TURN_ON = "Turn on"
    REMOVE = "Remove…"
    DETAILS = "Details"
    SHOW_THEM = "Show them"
    RESTART_SERVICE = "Restart service"
    OTHER_KEY = "Enter another key…"  # to a service that is not this program's own
    RECONNECT = "Try again"
    LEAVE_DEMO = "Leave demo"
