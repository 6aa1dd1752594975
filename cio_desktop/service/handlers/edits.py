"""accounts/{id}/edits, ours: folder changes of the account, open and closed; cancel and retry."""
