"""A header that a test has as bytes, read as that of a fetched message is."""

from cio_desktop.engine.reading.header import ParsedHeader, parse_fields
from cio_desktop.engine.reading.identity import first_values, header_fields


def parse_header(raw: bytes) -> ParsedHeader:
    return parse_fields(first_values(header_fields(raw)))
