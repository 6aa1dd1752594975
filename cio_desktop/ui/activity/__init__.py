"""What happened to sources and to changes of mail, and what can be done about it."""
