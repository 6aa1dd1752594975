"""Where the selected messages appear: check list, quick pick, message header."""
