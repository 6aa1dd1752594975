"""The folder list of a source: hierarchy, counts, drop target."""
