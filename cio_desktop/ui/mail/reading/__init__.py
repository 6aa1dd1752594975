"""One message, to read: what a stranger wrote, made safe, in pieces that no window waits for."""
