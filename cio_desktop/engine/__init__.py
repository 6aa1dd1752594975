"""What keeps sources in sync: scheduler, actors, import and increments, folder edits, statuses, callbacks."""
