"""The message list: pages on demand, drag out, folders dragged in."""
