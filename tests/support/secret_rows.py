"""Where a vault under test keeps its rows."""

from collections.abc import Sequence

from cio_desktop.credentials import SealedRow


class Rows:
    """Rows in memory, with a hand to exchange them."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], SealedRow] = {}

    async def get(self, id: str, kind: str) -> SealedRow | None:
        return self.kept.get((id, kind))

    async def put(self, row: SealedRow) -> None:
        self.kept[row.id, row.kind] = row

    async def delete(self, id: str, kind: str | None = None) -> int:
        found = [key for key in self.kept if key[0] == id and kind in (None, key[1])]
        for key in found:
            del self.kept[key]
        return len(found)

    async def all(self) -> list[SealedRow]:
        return list(self.kept.values())

    async def exchange(self, rows: Sequence[SealedRow]) -> None:
        self.kept = {(row.id, row.kind): row for row in rows}
