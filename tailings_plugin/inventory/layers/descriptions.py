"""Placemarks whose figures stand in their description: "volume 1.2 million m3", or a table of HTML.

Cautious: a table's rows are columns as they stand; of a text only what names a field and, for a figure, its unit.
Every value that is taken is told with the description it came from.
"""

import re

from ..columns.headings import read_heading
from ..columns.recognising import SYNONYM, recognise
from ..files.html_text import table_rows, without_tags
from ..files.reading import Grid, Said
from ..schema import load_schema
from ..values.units import field_dimension, find_unit
from ..wording import plain, tidy

DESCRIPTIONS = ("description", "cmt", "desc")
LONGEST_NAME, LONGEST_VALUE = 60, 150
LONGEST_SHOWN = 300
NUMBERS = ("integer", "real")

# heading, field it names or None, value with its unit
Pair = tuple[str, str | None, str]

# A full stop ends a piece before a capital only: "1,2 млн. м3".
_PIECES = re.compile(r",\s+(?=[^\W\d])|\.\s+(?=[A-ZА-ЯЁҚҒӘӨҮҰҢІҲЎ])")
_YEARS = ("г", "год", "года", "year")
_TEXT_PAIR = re.compile(r"([^\d:=]{2,60}?)\s*[:=]\s*(\S.*)")
# Before a sign of equality a heading may hold its unit: "Объём, тыс. м3: 120".
_FIGURE_PAIR = re.compile(
    r"(?:(?P<told>[^:=]{2,60}?)\s*[:=]|(?P<plain>[^\d:=]{2,60}?))[\s–—-]*(?P<figure>\d[\d\s.,\u00a0\u202f]*)(?P<after>.*)"
)


def take_apart(grid: Grid) -> None:
    """Put what the descriptions of a layer of placemarks say into columns of the grid, and tell it."""
    header = grid.header or []
    places = [column for column, name in enumerate(header) if name.lower() in DESCRIPTIONS]
    if not places:
        return
    columns: dict[str, int] = {plain(name): column for column, name in enumerate(header)}
    for column, name in enumerate(header):
        found = recognise(name)
        if found is not None:
            columns.setdefault(f"\0{found.target}", column)
    taken: dict[int, int] = {}
    for number, row in enumerate(grid.rows):
        told = [row[place] for place in places]
        for place, text in zip(places, told, strict=True):
            if not isinstance(text, str):
                continue
            row[place] = without_tags(text)
            for name, target, value in _pairs(text):
                key = plain(name) if target is None or plain(name) in columns else f"\0{target}"
                if key not in columns:
                    columns[key] = len(header)
                    header.append(name)
                column = columns[key]
                row.extend([None] * (column + 1 - len(row)))
                if row[column] is None:
                    row[column] = value
                    grid.taken_from[number, column] = tidy(str(row[place]))[:LONGEST_SHOWN]
                    taken[column] = taken.get(column, 0) + 1
    for row in grid.rows:
        row.extend([None] * (len(header) - len(row)))
    if taken:
        words: dict[str, object] = {
            "count": sum(taken.values()),
            "columns": ", ".join(header[column] for column in taken),
            "layer": grid.name,
        }
        grid.said.append(Said("note_descriptions", words))


def _pairs(description: str) -> list[Pair]:
    """Return what a description says in pairs; a name that stands twice is left out."""
    pairs: list[Pair] = []
    rows = table_rows(description)
    if rows:
        cells = (list(map(tidy, row)) for row in rows)
        pairs += [
            (row[0].rstrip(" :="), None, row[1])
            for row in cells
            if len(row) == 2 and row[1] and 0 < len(row[0]) <= LONGEST_NAME
        ]
    else:
        for line in re.split(r"[\n;]", without_tags(description)):
            whole = _pair(line)
            pairs += [whole] if whole else filter(None, map(_pair, _PIECES.split(line)))
    keys = [target or plain(name) for name, target, _ in pairs]
    return [pair for pair, key in zip(pairs, keys, strict=True) if keys.count(key) == 1]


def _pair(piece: str) -> Pair | None:
    return _figure(piece.strip()) or _text(piece.strip())


def _figure(piece: str) -> Pair | None:
    """Return the pair in "volume 1.2 million m3": a known name, a figure and the unit that its field has."""
    match = _FIGURE_PAIR.fullmatch(piece)
    name = (match["told"] or match["plain"]).strip() if match else ""
    target = _target(name)
    if match is None or target is None:
        return None
    figure, after = match["figure"].strip(" .,"), match["after"].strip(" .")
    field = load_schema()[target]
    dimension = field_dimension(field)
    if field.type not in NUMBERS:
        return None
    if dimension in (None, "count") and (not after or plain(after) in _YEARS):
        return name, target, figure
    unit = find_unit(after) if after else None
    own = read_heading(name)
    if not after and own.unit is not None and not own.doubt:
        unit, after = own.unit, own.unit.name
    if unit is None or unit.dimension != dimension:
        return None
    return own.words or name, target, f"{figure} {after}"


def _text(piece: str) -> Pair | None:
    """Return the pair in "status: closed": a name that is known, and words."""
    match = _TEXT_PAIR.fullmatch(piece)
    target = _target(match.group(1)) if match else None
    if match is None or target is None or load_schema()[target].type in NUMBERS:
        return None
    value = match.group(2).strip(" .")
    return (match.group(1).strip(), target, value) if value and len(value) <= LONGEST_VALUE else None


def _target(name: str) -> str | None:
    """Return the field that a name surely means, None for other words and for names of facilities."""
    found = recognise(name.strip(" -–—:="))
    if found is None or found.confidence < SYNONYM or found.doubt or found.target not in load_schema():
        return None
    return None if found.target in ("name", "remarks", "facility_id") else found.target
