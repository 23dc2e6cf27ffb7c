"""Texts that were read in a wrong encoding before they came here: "Õâîñòîõðàíèëèùå" for "Хвостохранилище".

A column is put right where its words, written back as bytes in one of the usual wrong pages, are far likelier in
another; the report shows both, as it is for the user to say.
"""

import re
from collections.abc import Iterable
from itertools import islice

from .code_pages import LARGEST_SHARE, LIE_MARGIN, likeliest_page, words_cost
from .reading import Cell, Grid, Said

# What programs take bytes for where they are told nothing, or the wrong thing.
_WRONGLY = ("cp1252", "latin_1", "cp1251", "cp866", "koi8_r", "mac_roman")
_SAMPLE_ROWS = 300
_MOST_WORDS = 200
_SHOWN = 3
_FIGURES = re.compile(r"[0-9]+")
# Other spaces may be bytes of letters.
_WORD = re.compile(r"[^ \t\r\n]+")


def put_right(grid: Grid) -> None:
    """Put the headings and columns of a grid right whose letters were taken for others, and tell it."""
    shown: dict[str, str] = {}
    header = _reading(grid.header or ())
    if header is not None and grid.header is not None:
        grid.header = [str(_reread(cell, header, shown)) for cell in grid.header]
    width = max(map(len, grid.rows), default=0)
    for column in range(width):
        sample = (row[column] for row in grid.rows[:_SAMPLE_ROWS] if column < len(row))
        reading = _reading(sample)
        if reading is not None:
            for row in grid.rows:
                if column < len(row):
                    row[column] = _reread(row[column], reading, shown)
    if shown:
        pairs = list(shown.items())[:_SHOWN]
        words: dict[str, object] = {
            "file": grid.name,
            "seen": ", ".join(seen for seen, _ in pairs),
            "otherwise": ", ".join(right for _, right in pairs),
        }
        grid.said.append(Said("note_mojibake", words))


def _reading(cells: Iterable[Cell]) -> tuple[str, str] | None:
    """Return (page the texts were wrongly read in, page they are in), None where they are right."""
    texts = (cell for cell in cells if isinstance(cell, str) and not cell.isascii())
    found = (word for text in texts for word in _WORD.findall(_FIGURES.sub("0", text)))
    words = list(islice(dict.fromkeys(word for word in found if not word.isascii()), _MOST_WORDS))
    if not words:
        return None
    now, best = words_cost(words), None
    least = min(now - LIE_MARGIN, LARGEST_SHARE * now)
    for wrong in _WRONGLY:
        try:
            data = [word.encode(wrong) for word in words]
        except UnicodeEncodeError:
            continue
        page, cost = likeliest_page(data)
        if cost < least and page != wrong:
            least, best = cost, (wrong, page)
    return best


def _reread(cell: Cell, reading: tuple[str, str], shown: dict[str, str]) -> Cell:
    if not isinstance(cell, str) or cell.isascii():
        return cell
    try:
        right = cell.encode(reading[0]).decode(reading[1])
    except UnicodeError:
        return cell
    shown.setdefault(cell, right)
    return right
