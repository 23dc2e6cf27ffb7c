"""Where things stand on the sheet: paper sizes, margins, columns. All in millimetres from the top left."""

from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count

PAPERS = {
    "a3_landscape": (420.0, 297.0),
    "a3_portrait": (297.0, 420.0),
    "a4_landscape": (297.0, 210.0),
    "a4_portrait": (210.0, 297.0),
}

# Of the width and height of the map: an enlargement in its corner.
ENLARGEMENT_SHARE = 0.3
# A symbol reaches so far beyond its place, and may be moved as far.
KEPT_CLEAR_MM = 6.5
# Of a landscape page that holds tables only; a portrait one has one less.
FURTHER_COLUMNS = 3


@dataclass(frozen=True)
class Box:
    """A rectangle on a page; `page` counts from 0."""

    x: float
    y: float
    width: float
    height: float
    page: int = 0

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height

    def part(self, y: float, height: float) -> "Box":
        """Return the part of this width that begins at `y`."""
        return replace(self, y=y, height=height)


@dataclass(frozen=True)
class Type:
    """Text sizes in points for a paper."""

    title: float
    subtitle: float
    heading: float
    body: float
    small: float
    label: float


@dataclass(frozen=True)
class Page:
    """A sheet: its size, type sizes, the boxes of map and columns, the sizes of overview and scale plate.

    footer: of the notes; credits: below them, of no height where there are none.
    """

    width: float
    height: float
    margin: float
    gap: float
    type: Type
    title: Box
    map: Box
    columns: tuple[Box, ...]
    footer: Box
    credits: Box
    symbol_scale: float
    overview: tuple[float, float]
    scale_plate: tuple[float, float]

    @property
    def note_width(self) -> float:
        """The width of each of the two columns of notes below the map."""
        return (self.width - 2 * self.margin - 2 * self.gap) / 2

    @property
    def landscape(self) -> bool:
        """Whether the sheet is wider than high."""
        return self.width > self.height

    def below(self, heading: float, page: int) -> Box:
        """Return what is left of a further page below a heading of a height in mm."""
        top = self.margin + heading + self.gap
        return Box(self.margin, top, self.width - 2 * self.margin, self.height - self.margin - top, page)

    def enlargement_boxes(self, each: int, heading: float) -> Iterator[Box]:
        """Yield the boxes of enlargements on further pages, `each` (1, 2 or 4) a page, below headings of a height."""
        for page in count(1):
            yield from self._cells(each, heading, page)[0]

    def beside(self, each: int, heading: float, taken: Sequence[Box]) -> list[Box]:
        """Return the columns that enlargements leave free on the last page that they stand on."""
        page = max((box.page for box in taken), default=0)
        if not page:
            return []
        cells, free = self._cells(each, heading, page)
        return [*(cell for cell in cells if cell not in taken), *free]

    def _cells(self, each: int, heading: float, page: int) -> tuple[list[Box], list[Box]]:
        """Return the cells of a page for enlargements, and what is left beside them."""
        inside = self.below(heading, page)
        if each == 1 and self.landscape:
            column = self.further_columns(heading, page)[-1]
            return [replace(inside, width=column.x - self.gap - inside.x)], [column]
        if each == 1:
            height = inside.height * 2 / 3
            rest = inside.part(inside.y + height + self.gap, inside.height - height - self.gap)
            return [inside.part(inside.y, height)], [rest]
        across, down = ((2, 1) if self.landscape else (1, 2)) if each == 2 else (2, 2)
        width = (inside.width - (across - 1) * self.gap) / across
        height = (inside.height - (down - 1) * self.gap) / down
        cells = [
            Box(
                inside.x + place % across * (width + self.gap),
                inside.y + place // across * (height + self.gap),
                width,
                height,
                page,
            )
            for place in range(across * down)
        ]
        return cells, []

    def further_columns(self, heading: float, page: int) -> list[Box]:
        """Return the columns of a further page below its heading."""
        inside, number = self.below(heading, page), FURTHER_COLUMNS if self.landscape else FURTHER_COLUMNS - 1
        width = (inside.width - (number - 1) * 2 * self.gap) / number
        return [
            replace(inside, x=inside.x + column * (width + 2 * self.gap), width=width)
            for column in range(number)
        ]


def plan(paper: str, title_height: float, footer_height: float, credits_height: float = 0.0) -> Page:
    """Return the page for a paper of PAPERS, given the heights in mm that title, notes and credits need."""
    width, height = PAPERS[paper]
    large = paper.startswith("a3")
    margin, gap = (10.0, 4.0) if large else (8.0, 3.0)
    sizes = Type(20, 10.5, 9.5, 7.5, 6.6, 7.2) if large else Type(14.5, 8, 7.5, 6.2, 5.6, 6)
    inner = width - 2 * margin
    title = Box(margin, margin - 1.0, inner, title_height)
    bottom_line = Box(margin, height - margin - credits_height, inner, credits_height)
    footer = Box(margin, bottom_line.y - footer_height, inner, footer_height)
    top, bottom = title.bottom + gap, footer.y - gap
    if width > height:
        column = 112.0 if large else 82.0
        map_box = Box(margin, top, inner - column - gap, bottom - top)
        columns = (Box(map_box.right + gap, top, column, bottom - top),)
    else:
        below = 124.0 if large else 96.0
        map_box = Box(margin, top, inner, bottom - top - below - gap)
        left = (inner - gap) * 0.44
        y = map_box.bottom + gap
        columns = (Box(margin, y, left, below), Box(margin + left + gap, y, inner - left - gap, below))
    return Page(
        width,
        height,
        margin,
        gap,
        sizes,
        title,
        map_box,
        columns,
        footer,
        bottom_line,
        symbol_scale=1.0 if large else 0.82,
        overview=(50.0, 40.0) if large else (36.0, 29.0),
        scale_plate=(64.0, 13.0) if large else (50.0, 11.0),
    )


def corners(inside: Box, width: float, height: float) -> dict[str, Box]:
    """Return boxes of the given size in the four corners of `inside`."""
    left, right = inside.x, inside.right - width
    top, bottom = inside.y, inside.bottom - height
    return {
        "top_left": Box(left, top, width, height),
        "top_right": Box(right, top, width, height),
        "bottom_left": Box(left, bottom, width, height),
        "bottom_right": Box(right, bottom, width, height),
    }


def emptiest(boxes: dict[str, Box], hidden: Callable[[Box], int], taken: Container[str] = ()) -> str:
    """Return the name of the box that hides the least, as `hidden` counts it, bottom first on a tie."""
    order = [name for name in ("bottom_left", "bottom_right", "top_right", "top_left") if name in boxes]
    return min((name for name in order if name not in taken), key=lambda name: hidden(boxes[name]))


@dataclass(frozen=True)
class Furniture:
    """Where overview and scale stand on the map, and which other corners hide nothing: room for enlargements."""

    overview: Box
    scale_plate: Box
    free: tuple[Box, ...]


def furniture(page: Page, hidden: Callable[[Box], int]) -> Furniture:
    """Return what stands in which corner of the map; `hidden` counts what a box of it would cover."""
    overviews, plates = corners(page.map, *page.overview), corners(page.map, *page.scale_plate)

    def covered(box: Box) -> int:
        return covers(box, hidden)

    overview = emptiest(overviews, covered)
    plate = emptiest(plates, covered, (overview,))
    large = corners(page.map, page.map.width * ENLARGEMENT_SHARE, page.map.height * ENLARGEMENT_SHARE)
    free = tuple(
        box
        for name, box in large.items()
        if name not in (overview, plate)
        and not any(touch(box, other) for other in (overviews[overview], plates[plate]))
        and not covered(box)
    )
    return Furniture(overviews[overview], plates[plate], free)


def covers(box: Box, hidden: Callable[[Box], int]) -> int:
    """Return how much a box of the map would cover, as `hidden` counts it, what reaches into it included."""
    by = KEPT_CLEAR_MM
    return hidden(
        replace(box, x=box.x - by, y=box.y - by, width=box.width + 2 * by, height=box.height + 2 * by)
    )


def touch(first: Box, second: Box) -> bool:
    """Return whether two boxes share room on a page."""
    return (
        first.page == second.page
        and first.x < second.right
        and second.x < first.right
        and first.y < second.bottom
        and second.y < first.bottom
    )
