"""The program's own data files, as the window knows them (protocol/resource_files.py)."""

from __future__ import annotations

from cio_desktop.protocol.resource_files import read_text, resource_root

__all__ = ["read_text", "resource_root"]
