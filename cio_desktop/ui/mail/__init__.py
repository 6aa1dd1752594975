"""The mail side of the window: folders, messages, and in which folders a message is."""
