"""What a report is made of, whatever format it is written in. Texts are plain: who writes them escapes them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Heading:
    """A heading; level 1 is a section of the report."""

    text: str
    level: int = 1


@dataclass(frozen=True)
class Paragraph:
    """A paragraph; kind: "" of the text, "lead" before it, "note" below a table, "warning" what must not be missed."""

    text: str
    kind: str = ""


@dataclass(frozen=True)
class Bullets:
    """Sentences as a list."""

    sentences: Sequence[str]


@dataclass(frozen=True)
class Tiles:
    """Figures, each large above what it is of."""

    figures: Sequence[tuple[str, str]]


@dataclass(frozen=True)
class Cell:
    """A cell of a table; colour: #rrggbb of a class; hollow: it rests on what is assumed, so only its edge is drawn."""

    text: str
    colour: str | None = None
    hollow: bool = False
    bold: bool = False


@dataclass(frozen=True)
class Table:
    """A table; widths: shares of the columns, of any sum; figures: places of the columns set to the right."""

    heads: Sequence[str]
    rows: Sequence[Sequence[str | Cell]]
    widths: Sequence[float]
    figures: Collection[int] = ()


@dataclass(frozen=True)
class Picture:
    """A picture as drawn (svg) or as points (png), its size on paper, and what it shows in words."""

    name: str
    width_mm: float
    height_mm: float
    alt: str
    svg: str = ""
    png: bytes = b""


Block = Heading | Paragraph | Bullets | Tiles | Table | Picture


@dataclass(frozen=True)
class Report:
    """A report: title, who gives it out ("" for nobody), language, blocks in order, and how many points are open."""

    title: str
    authority: str
    language: str
    blocks: Sequence[Block]
    n_open_points: int = 0


def cell_of(each: str | Cell) -> Cell:
    """Return a cell, of a text a plain one."""
    return Cell(each) if isinstance(each, str) else each


# Room in mm that a character of a head needs, and the edges of a column; what the text of a page is wide.
_CHARACTER_MM, _EDGES_MM, _LEAST_MM, TEXT_MM = 1.78, 3.0, 10.5, 174.0


def widths_of(heads: Sequence[str], rows: Sequence[Sequence[str | Cell]] = ()) -> list[float]:
    """Return widths in mm of columns of figures, so that no word of a head and no figure is cut; the first
    has the rest.

    >>> [round(width) for width in widths_of(["Region", "Facilities", "low"], [["Chuy", "≥ 1,000", "1"]])]
    [143, 21, 10]
    """
    longest = [max(map(len, head.split()), default=0) for head in heads]
    for row in rows:
        longest = [max(count, len(cell_of(each).text)) for count, each in zip(longest, row, strict=True)]
    figures = [max(_CHARACTER_MM * count + _EDGES_MM, _LEAST_MM) for count in longest[1:]]
    return [max(TEXT_MM - sum(figures), 20.0), *figures]
