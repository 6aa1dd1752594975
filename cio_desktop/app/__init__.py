"""Composition root: command line, launch, service process, paths, logging, demo. The only one that knows all."""
