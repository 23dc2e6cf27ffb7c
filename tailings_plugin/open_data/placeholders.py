"""Placeholders in the texts of a catalogue: {lat:02} is filled by this code alone, never by Python's own formatting.

str.format would let a stranger's text reach into objects ({x.__class__}) and fill the memory ({x:999999999}).
"""

import re
from collections.abc import Iterator, Mapping

_PLACE = re.compile(r"\{([^{}]*)\}")
_NAMED = re.compile(r"([A-Za-z][A-Za-z0-9]*)(?::0([1-9]))?")


def placeholders(text: str) -> Iterator[str]:
    """Yield the names in braces in the order of the text; ValueError with the part that is none."""
    for place in _PLACE.finditer(text):
        found = _NAMED.fullmatch(place.group(1))
        if not found:
            raise ValueError(place.group(0))
        yield found.group(1)
    alone = re.search(r"[{}]", _PLACE.sub("", text))
    if alone:
        raise ValueError(alone.group(0))


def filled(text: str, values: Mapping[str, int | str]) -> str:
    """Return a text with its placeholders filled; {lat:02} writes a number with zeros before it.

    >>> filled("{ns}{lat:02}_{ew}{lon:03}.tif", {"ns": "N", "lat": 5, "ew": "E", "lon": 70})
    'N05_E070.tif'
    """

    def value(place: re.Match) -> str:
        name, _, width = place.group(1).partition(":")
        return str(values[name]).zfill(int(width or 0))

    return _PLACE.sub(value, text)
