"""accounts/{id}/sources/{label}/text_search (ours): words in texts of messages, which the mail server is asked for."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing

from starlette.responses import Response

from cio_desktop.language import Said
from cio_desktop.protocol.resources import TextSearchEvent
from cio_desktop.service.account_lookup import source_of
from cio_desktop.service.call import Call
from cio_desktop.service.errors import BadParameter
from cio_desktop.service.event_answer import EventAnswer
from cio_desktop.service.message_parameters import read_words
from cio_desktop.store.sources import SourceRow

TOO_MANY = "search.too_many"
_TOO_MANY_HITS = Said("There are more hits than a list can hold.")


async def search_texts(call: Call) -> Response:
    """Streams what each folder had. It ends with its client, and what was found until then stays."""
    words = read_words(call.parameters, "search")
    if not words:
        raise BadParameter("search", Said("this parameter is required"))
    if any(not word.isprintable() for word in words):
        raise BadParameter("search", Said("holds a character that can't be searched for"))
    folder = call.parameters.text("folder")
    source = await source_of(call)
    return EventAnswer(call.service, _events(call, source, words, folder))


async def _events(
    call: Call, source: SourceRow, words: list[str], folder: str | None
) -> AsyncGenerator[TextSearchEvent, None]:
    hits = call.service.text_hits
    name = hits.begin(source.account_id)
    yield TextSearchEvent("begun", name)
    searched = 0
    async with aclosing(call.engine.search_texts(source.id, words, folder)) as found:
        async for each in found:
            fits = hits.add(name, each.message_ids)
            searched += 1
            code = each.error_code if fits else TOO_MANY
            why = each.text if fits else _TOO_MANY_HITS
            yield TextSearchEvent(
                "folder",
                name,
                each.folder,
                len(each.message_ids),
                error_code=code,
                error_text=str(why),
                ended=each.ended or not fits,
                said=why.sent() if isinstance(why, Said) else None,
            )
            if not fits:
                break
    yield TextSearchEvent("done", name, found=hits.count(name), folders=searched)
