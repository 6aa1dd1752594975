"""Mail sources that other programs on this computer have: read from their settings, never their passwords."""
