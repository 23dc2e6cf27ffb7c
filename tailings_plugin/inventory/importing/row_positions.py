"""Where the rows of an import are: the columns and titles that say it, and what is listed on the way."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from ..files.reading import Cell
from ..messages import say
from ..positions.coordinates import read_angle, read_pair
from ..positions.from_cells import read_positions
from ..positions.metres import crs_of
from ..positions.placing import refuse_outside
from ..positions.plausible import look_over
from ..positions.zones import Told, join, read_system
from ..schema import load_schema
from ..wording import is_blank, is_no_data
from .proposing import propose
from .rows import POSITION_COLUMNS

if TYPE_CHECKING:
    from ..positions.placing import Candidate
    from .rows import ImportRows

_UTM_WORDS = re.compile(r"easting|northing|\beste\b|\bnorte\b|\butm\b", re.I)
_PLACE_WORDS = re.compile(
    r"координ|коорд|coord|koord|\bgps\b|\blat|\blon|широт|долгот|геометр|geom|\bwkt\b|google|yandex|яндекс",
    re.I,
)
_SPANISH_ZONE = re.compile(r"huso|fuso", re.I)
# Letters of a heading and their opposites: "Longitude (W)" gives the sign, "Longitude (E/W)" gives none; the o of
# "Lon (o)" is a degree sign.
_SIDES = {
    "latitude": ("S", "s|south|sur|sul|ю\\.?\\s?ш|южн\\w*", "n|north|norte|с\\.?\\s?ш|сев\\w*"),
    "longitude": (
        "W",
        "w|(?<=longitud )o|west|oeste|ouest|з\\.?\\s?д|зап\\w*",
        "e|east|este|leste|в\\.?\\s?д|вост\\w*",
    ),
}
_METRES = re.compile(r"-?(?:\d[\s'\u00a0]?){4}")
LONGEST_TITLE = 300
SAMPLE = 200
OPEN_METRES = ("unknown_projection", "left_system", "left_contradiction", "left_elsewhere", "left_far_zone")
MOST_CELLS = 2  # of a title: a word and its value
LAST_ROWS = 5  # a note below the table may name the system


def place_rows(work: "ImportRows", start: int) -> None:
    """Find where every facility is. start: how many rows of the grid are titles and header."""
    cells = {name: [_angle_cell(work, index, name) for index in work.rows] for name in POSITION_COLUMNS}
    points = work.grid.xy[work.rows] if work.grid.xy is not None else np.full((len(work.rows), 2), np.nan)
    has_point = np.isfinite(points).all(axis=1)
    for name in POSITION_COLUMNS:
        cells[name] = [None if own else cell for own, cell in zip(has_point, cells[name], strict=True)]
    headings = [work.by_target[name].header for name in POSITION_COLUMNS if name in work.by_target]
    work.positions = read_positions(
        cells["latitude"],
        cells["longitude"],
        cells["coordinates"],
        [work.text("country", place) for place in range(len(work.rows))],
        work.options.crs,
        work.options.countries_at,
        _systems_told(work, start, headings),
        any(_UTM_WORDS.search(heading) for heading in headings),
    )
    work.positions.lon[has_point], work.positions.lat[has_point] = points[has_point].T
    refuse_outside(work.positions)
    _doubt_datums(work)
    precisions = [work.text("coordinate_precision", place) for place in range(len(work.rows))]
    stated = [work.text("country", place) for place in range(len(work.rows))]
    coarse = look_over(work.positions, precisions, stated, work.options.countries_at)
    if coarse:
        work.notes.append(say("note_coarse", work.language, count=len(coarse), columns=" / ".join(headings)))
    propose(work)
    _list(work, cells)
    _ask_for_columns(work)
    _ask_for_systems(work, " / ".join(headings))
    _ask_for_metres(work, cells, " / ".join(headings))


def missing_columns(work: "ImportRows") -> list[str]:
    """Return the columns that a table lacks to have positions; [] when it has them, or geometries."""
    if work.grid.xy is not None or "coordinates" in work.by_target:
        return []
    return sorted({"latitude", "longitude"} - set(work.by_target))


def _ask_for_columns(work: "ImportRows") -> None:
    """Ask where the positions of a table without columns for them are, and name the columns that may have them."""
    missing = missing_columns(work)
    if not missing or work.answered is not None:
        return
    likely = [header for index, header in enumerate(work.header) if header and _may_hold(work, index)]
    found = [name for name in ("latitude", "longitude") if name not in missing]
    target = missing[0] if found else "coordinates"
    answer = f"MAPPING: {target} = {likely[0]}" if likely else f"MAPPING: {target} = ..."
    code = "ask_where_likely" if likely else "ask_where"
    work.ask(
        code,
        "",
        "coordinates",
        answer,
        missing=", ".join(missing),
        likely=", ".join(likely),
        columns=", ".join(text for text in work.header if text),
        count=len(work.rows),
    )


def _may_hold(work: "ImportRows", index: int) -> bool:
    """Return whether a column is called like coordinates, or its cells can be read as places."""
    target = next((match.target for match in work.matches if match.index == index), "")
    field = load_schema().get(target)
    if field is None and _PLACE_WORDS.search(work.header[index]):
        return True
    if field is not None and field.type != "text":
        return False
    cells = [work.grid.rows[row][index] for row in work.rows[:SAMPLE] if index < len(work.grid.rows[row])]
    texts = [cell for cell in cells if isinstance(cell, str) and not is_no_data(cell)]
    return bool(texts) and sum(read_pair(text) is not None for text in texts) > len(texts) / 2


def _systems_told(work: "ImportRows", start: int, headings: Sequence[str]) -> list[Told]:
    """Return what titles, headings and columns say of the system of each row."""
    titles = _titles(work, start)
    zone = work.by_target.get("zone")
    texts = dict.fromkeys([*titles, *headings, *([zone.header] if zone else [])])
    whole = join(*(read_system(text) for text in texts if len(text) <= LONGEST_TITLE))
    return [_told_of_row(work, index, whole) for index in work.rows]


def _titles(work: "ImportRows", start: int) -> list[str]:
    """Return the texts that stand alone in a row above or below the table, and those over columns of positions."""
    rows = work.grid.rows
    titles = [work.grid.name.partition(" / ")[2]]  # of the sheet
    for row in [*rows[: max(start - 1, 0)], *rows[max(start, len(rows) - LAST_ROWS) :]]:
        filled = [str(cell) for cell in row if cell is not None]
        if len(filled) <= MOST_CELLS:
            titles.append(" ".join(filled))
    columns = [match.index for match in work.matches if match.target in (*POSITION_COLUMNS, "zone", "datum")]
    for row in rows[:start]:
        for index in columns:
            # A heading over several columns stands in the first of them.
            over = next((cell for cell in row[index::-1] if cell is not None), None)
            titles += [over] if isinstance(over, str) else []
    return titles


def _told_of_row(work: "ImportRows", index: int, whole: Told) -> Told:
    parts = [whole]
    for column in ("zone", "datum"):
        cell = work.cell(index, column)
        if cell is not None:
            text = f"{cell:.12g}" if isinstance(cell, float) else str(cell)
            spanish = column == "zone" and _SPANISH_ZONE.search(work.by_target[column].header)
            parts.append(read_system(f"{spanish.group()} {text}" if spanish else text, column))
    written = work.cell(index, "latitude_hemisphere")
    side = read_angle(f"1° {written}") if written is not None else None
    if side is not None and side.axis == "lat" and (whole.zone or len(parts) > 1):
        parts.append(Told(south=side.degrees < 0))
    return join(*parts) if len(parts) > 1 else whole


def _doubt_datums(work: "ImportRows") -> None:
    """Doubt degrees on a datum that is not understood: they may lie hundreds of metres elsewhere."""
    for place, index in enumerate(work.rows):
        cell = work.cell(index, "datum")
        if (
            isinstance(cell, str)
            and np.isfinite(work.positions.lon[place])
            and read_system(cell, "datum").unclear
        ):
            work.positions.doubtful.setdefault(place, ("doubt_datum", {"datum": cell}))


def _angle_cell(work: "ImportRows", index: int, name: str) -> Cell:
    """Return a position cell; degrees, minutes, seconds and hemisphere in columns of their own are put together."""
    degrees, minutes, seconds, side = (
        work.cell(index, f"{name}{part}") for part in ("", "_minutes", "_seconds", "_hemisphere")
    )
    if degrees is None:
        return degrees
    if side is None:
        side = _side_of_heading(work, name, degrees)
    if minutes is None and side is None:
        return degrees
    text = f"{degrees:.12g}" if isinstance(degrees, float) else str(degrees).strip(" °")
    if not is_blank(minutes):
        text = f"{text.partition('.')[0] if text.endswith('.0') else text}°{_part(minutes)}'"
        if seconds is not None and _part(seconds).strip("0.,") and not is_no_data(str(seconds)):
            text += f'{_part(seconds)}"'
    if side is None or is_no_data(str(side)):
        return text
    if minutes is None and _METRES.match(text):
        return degrees  # the side is that of the zone
    side = str(side).strip()
    known = read_angle(f"1° {side}")
    # Where the letter is none, it is left in the cell, so that the cell is refused with it.
    return f"{text.lstrip('-') if known and known.degrees < 0 else text} {side}"


def _side_of_heading(work: "ImportRows", name: str, cell: Cell) -> str | None:
    """Return S or W where the heading says so ("Longitude (W)") and the cell has no letter of its own."""
    side = _side_of(name, work.by_target[name].header)
    if side is None:
        return None
    if isinstance(cell, str):
        angle = read_angle(cell)
        if angle is None or angle.axis or abs(angle.degrees) > 180:
            return None
    return side


@lru_cache
def _side_of(name: str, heading: str) -> str | None:
    """Return S or W where the heading of a column says so, and not its opposite as well."""
    if name not in _SIDES:
        return None
    letter, words, opposite = _SIDES[name]
    found, other = (
        re.search(rf"(?<![^\W_])(?:{each})(?![^\W_])", heading, re.I) for each in (words, opposite)
    )
    return letter if found and not other else None


def _part(cell: Cell) -> str:
    """Return minutes or seconds without their sign, and without the zeros a workbook adds."""
    text = f"{cell:.12g}" if isinstance(cell, float) else str(cell).strip(" '\"′″’")
    return text.removesuffix(".0")


def _list(work: "ImportRows", cells: dict[str, list[Cell]]) -> None:
    positions = work.positions
    for place, (code, values) in positions.bad.items():
        column = "coordinates" if cells["coordinates"][place] is not None else "latitude"
        match = work.by_target.get(column)
        work.reject(place, column, match.header if match else column, _written(cells, place), code, values)
    for place, (before, code, values) in positions.changed.items():
        after = f"{positions.lat[place]:.6f}; {positions.lon[place]:.6f}"
        work.change(place, "coordinates", before, after, code, values)
    for place, (code, values) in positions.left.items():
        if work.options.need_position:
            work.reject(
                place, "coordinates", "", _written(cells, place), code, _with_places(work, place, values)
            )
        else:
            why = say(code, work.language, **_with_places(work, place, values))
            work.doubt(place, "coordinates", _written(cells, place), why, code)
    if work.options.need_position:
        for place in map(int, np.flatnonzero(~np.isfinite(positions.lon))):
            if place not in positions.bad and place not in positions.left:
                work.reject(place, "coordinates", "", None, "no_coordinates", {})
    for place, (code, values) in positions.doubtful.items():
        where = f"{positions.lat[place]:.6f}; {positions.lon[place]:.6f}"
        work.doubt(place, "coordinates", where, say(code, work.language, **values), code)
    if positions.swapped:
        work.notes.append(say("note_swapped", work.language, count=len(positions.swapped)))


def _written(cells: dict[str, list[Cell]], place: int) -> str:
    return "; ".join(str(cells[name][place]) for name in POSITION_COLUMNS if cells[name][place] is not None)


def _with_places(work: "ImportRows", place: int, values: dict) -> dict:
    if place not in work.positions.open:
        return values
    return {**values, "places": _places(work.positions.open[place])}


def _places(candidates: Sequence["Candidate"]) -> str:
    return ", ".join(f"{each.system.crs}: {each.lat:.5f}; {each.lon:.5f}" for each in candidates)


def _ask_for_metres(work: "ImportRows", cells: dict[str, list[Cell]], columns: str) -> None:
    """Ask once for the CRS of the metres that no system was found for, and tell of what look like kilometres."""
    told = {**work.positions.bad, **work.positions.left}
    rows = sorted(
        row for row, (code, _) in told.items() if code in OPEN_METRES and row not in work.positions.open
    )
    kilometres = sorted(row for row, (code, _) in told.items() if code == "kilometres")
    for code, answer, places in (
        ("ask_metres", "CRS: EPSG:...", rows),
        ("ask_kilometres", "", kilometres),
    ):
        if places:
            first = {"row": work.row_number(places[0]), "written": _written(cells, places[0])}
            work.ask(code, columns, "coordinates", answer, count=len(places), **first)


def _ask_for_systems(work: "ImportRows", columns: str) -> None:
    """Ask once for each set of systems that fit the same rows."""
    rows: dict[str, list[int]] = {}
    for place, candidates in work.positions.open.items():
        rows.setdefault(crs_of(candidates), []).append(place)
    for codes, places in rows.items():
        answer = "; ".join(f"CRS: {code}" for code in codes.split(", "))
        first = places[0]
        work.ask(
            "ask_system",
            columns,
            "coordinates",
            answer,
            count=len(places),
            row=work.row_number(first),
            places=_places(work.positions.open[first]),
            taken=codes.split(", ")[0] if np.isfinite(work.positions.lon[first]) else "-",
        )
