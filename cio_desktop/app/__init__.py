"""Puts the program together: command line, launch, service process, paths, logging, demo. It alone knows all rooms."""
