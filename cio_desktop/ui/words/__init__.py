"""What people read: errors, times, verbs. Pure text; no widgets."""
