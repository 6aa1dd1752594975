"""The list of sources with their badges, the source panel, and the dialogs about one source."""
