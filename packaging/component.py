"""One work in a bundle, as notices.py and sbom.py tell of it. Found by components.py."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Component:
    """One work in the bundle, with what has to be said of it."""

    name: str
    version: str
    licence: str  # as its author states it
    texts: tuple[str, ...] = ()  # its own; where it has none, those of the chosen licences are printed
    copyright: str = ""
    homepage: str = ""
    purl: str = ""
    inside: str = ""  # the component that contains it, for works without files of their own
    files: tuple[str, ...] = ()
    chosen: tuple[str, ...] = field(default=(), compare=False)

    @property
    def title(self) -> str:
        return f"{self.name} {self.version}".rstrip()
