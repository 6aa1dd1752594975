"""Everything that imports PySide6, one sub-package per feature.

It must not open sockets or files of the service.
"""
