"""Pages of long lists."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TypeVar

T = TypeVar("T")

MOST = 100  # what every server of this API gives in one answer


class Page(list[T]):
    """Some items of a list, in the server's order; a plain list otherwise.

    `async for item in page` goes through these and all that follow, and asks for the following pages as it gets there.
    What comes or goes on the server meanwhile shifts them: an item may come twice, or be passed over.
    """

    def __init__(
        self, items: list[T], *, limit: int | None, offset: int, ask: Callable[[int, int], Awaitable[list[T]]]
    ) -> None:
        """`ask`: for so many, from there on. `limit`, `offset`: what this page was asked for."""
        super().__init__(items)
        self.limit = limit
        self.offset = offset
        self._ask = ask

    @property
    def is_last(self) -> bool:
        """Nothing follows, as far as this page tells: it is empty, or shorter than what was asked for."""
        return not self or (self.limit is not None and len(self) < min(self.limit, MOST))

    async def next(self) -> Page[T]:
        """The page after this one, which may be empty. Raises ApiError."""
        limit, offset = self.limit or MOST, self.offset + len(self)
        items = [] if self.is_last else await self._ask(limit, offset)
        return Page(items, limit=limit, offset=offset, ask=self._ask)

    async def __aiter__(self) -> AsyncIterator[T]:
        page = self
        while page:
            for item in page:
                yield item
            page = await page.next()
