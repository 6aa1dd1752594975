"""The commands, one module per family. Each function takes the connection first and returns types.py's objects."""
