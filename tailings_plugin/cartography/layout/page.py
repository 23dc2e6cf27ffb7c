"""Where things stand on the sheet: paper sizes, margins, columns. All in millimetres from the top left."""

from dataclasses import dataclass, replace

PAPERS = {
    "a3_landscape": (420.0, 297.0),
    "a3_portrait": (297.0, 420.0),
    "a4_landscape": (297.0, 210.0),
    "a4_portrait": (210.0, 297.0),
}

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

    def further_columns(self, heading: float, page: int) -> list[Box]:
        """Return the columns of a further page below its heading."""
        inside, count = self.below(heading, page), FURTHER_COLUMNS if self.landscape else FURTHER_COLUMNS - 1
        width = (inside.width - (count - 1) * 2 * self.gap) / count
        return [
            replace(inside, x=inside.x + number * (width + 2 * self.gap), width=width)
            for number in range(count)
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


def emptiest(boxes: dict[str, Box], points: list[tuple[float, float]], taken: set[str] = frozenset()) -> str:
    """Return the name of the box that hides the fewest points (page coordinates), bottom first on a tie."""
    order = [name for name in ("bottom_left", "bottom_right", "top_right", "top_left") if name in boxes]
    free = [name for name in order if name not in taken]

    def hidden(name: str) -> int:
        box = boxes[name]
        return sum(box.x <= x <= box.right and box.y <= y <= box.bottom for x, y in points)

    return min(free, key=hidden)
