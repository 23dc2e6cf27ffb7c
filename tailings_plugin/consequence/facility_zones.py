"""The zones of many facilities, low, middle and high, and the tables of zones and cross-sections."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..basin.grid.grid import Grid
from ..errors import DataProblem
from ..table import make_table
from .breach import Span
from .nested import nested_zones
from .path_on_relief import other_relief
from .store import RELEASE, possible_release
from .windows import Relief
from .zone import LEVELS, MOBILITY, Flow, Zone, flow_of

if TYPE_CHECKING:
    from pandas import DataFrame

CUSTOM = "custom"
RELATIONS = (*MOBILITY, CUSTOM)
# Assumed: both areas may be half or twice as large.
BAND = 2.0
# Released volumes by level, as releaserunout writes them; of several the first that is known.
RELEASED = {
    "low": ("released_p5_m3",),
    "middle": ("released_m3", "released_p50_m3"),
    "high": ("released_p95_m3",),
}
RELEASED_FIELDS = (*(name for names in RELEASED.values() for name in names), RELEASE)
# What a known release is held against, where it is in the table.
CEILING_FIELDS = ("stored_m3", "volume_m3", "volume_m3_max", "pond_volume_m3")
ZONE_FIELDS = (
    ("facility_id", "text"),
    ("level", "text"),
    ("volume_m3", "real"),
    ("section_m2", "real"),
    ("plan_m2", "real"),
    ("area_km2", "real"),
    ("length_km", "real"),
    ("max_depth_m", "real"),
    ("max_width_m", "real"),
    ("ends", "text"),
    ("relation", "text"),
    ("notes", "text"),
)
SECTION_FIELDS = (
    ("facility_id", "text"),
    ("level", "text"),
    ("distance_km", "real"),
    ("width_m", "real"),
    ("depth_m", "real"),
    ("mean_depth_m", "real"),
    ("area_m2", "real"),
    ("bed_m", "real"),
    ("level_m", "real"),
    ("short", "boolean"),
)
# Why there is no zone, besides the ends of a walk that covered nothing (`Zone.ends`).
NO_PATH, NO_VOLUME, NOT_RISING = "no_path", "no_volume", "not_rising"
# A valley 10 km wide and deep, and all land of the Earth.
LARGEST_SECTION_M2, LARGEST_PLAN_M2 = 1e8, 1.49e14
# Vertices of a path on the relief: column, row (pixels) and metres along it.
Pixels = tuple[np.ndarray, np.ndarray, np.ndarray]


@dataclass(frozen=True)
class Made:
    """A zone of one facility and level, with the areas it was made for."""

    facility: str
    level: str
    volume_m3: float
    section_m2: float
    plan_m2: float
    zone: Zone


@dataclass(frozen=True)
class Rejected:
    """A facility and level without a zone, and why: a reason above, one of OTHER_RELIEF, or how the walk ended."""

    facility: str
    level: str
    reason: str


def level_volumes(columns: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Return the released volumes (m3, NaN unknown) by level from the RELEASED_FIELDS of a table.

    A known release (`known_release`) goes before all others, at every level. Raises DataProblem when the table has none
    of the fields.
    """
    known = [name for name in RELEASED_FIELDS if name in columns]
    if not known:
        raise DataProblem(
            "The table has none of the columns {fields}. Estimate the releases first.",
            fields=", ".join(RELEASED_FIELDS),
        )
    given, _ = known_release(columns)
    volumes = {}
    for level, names in RELEASED.items():
        column: np.ndarray = given
        for name in names:
            if name in columns:
                column = np.where(np.isnan(column), columns[name], column)
        volumes[level] = column
    return volumes


def known_release(columns: Mapping[str, np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Return the known releases (m3, NaN unknown) of a table, and a mask of those that are refused.

    Refused is one of more than is stored, pond water included, as far as the CEILING_FIELDS tell.
    """
    size = max((len(values) for values in columns.values()), default=0)
    value, stored, volume, most, pond = (
        np.asarray(columns.get(name, np.full(size, np.nan)), dtype=float)
        for name in (RELEASE, *CEILING_FIELDS)
    )
    ceiling = np.fmax(np.fmax(stored, volume), most) + np.nan_to_num(pond)
    release, refused = possible_release(Span.known(np.where(value < 0, np.nan, value)), ceiling)
    return release.best, refused


def coefficients_of(relation: str, custom: tuple[float, float] | None = None) -> tuple[float, float]:
    """Return a and b of a relation, or the user's own; DataProblem for a relation there is not."""
    found = custom if relation == CUSTOM else MOBILITY.get(relation)
    if found is None:
        raise DataProblem(
            "The mobility {relation!r} is not one of {choices}.",
            relation=relation,
            choices=", ".join(RELATIONS),
        )
    return found


def make_zones(
    facilities: Sequence[str],
    volumes: Mapping[str, np.ndarray],
    pixels: Callable[[str], Pixels | None],
    relief: Relief,
    coefficients: tuple[float, float],
    band: float = BAND,
    tick: Callable[[float], None] = lambda fraction: None,
    cells_m: Mapping[str, float] | None = None,
) -> list[Made | Rejected]:
    """Return the zone of every facility and level in turn, or why it could not be made.

    `volumes` by level (m3, NaN unknown); `pixels(facility)` the vertices of its path on the relief, None when it has
    no path; `coefficients` a and b. Low zones take both areas divided by `band`, high ones multiplied. The zones of a
    facility lie within each other (`nested`), so a low flow greater than the middle one, or a high one less, has none.
    `cells_m`: the size of the cells that the path of a facility was traced over, where that is known; a path of
    another relief makes no zones (`path_on_relief`).
    """
    if not band >= 1:
        raise DataProblem("The factor of uncertainty must be at least 1, but is {band:g}.", band=band)
    if not all(np.isfinite(each) for each in (band, *coefficients)):
        raise DataProblem("The coefficients of the zone and its band must be finite numbers.")
    factors = dict(zip(LEVELS, (1 / band, 1.0, band), strict=True))
    found: list[Made | Rejected] = []
    total = len(facilities) * len(LEVELS)
    steps = iter(range(total))

    def next_tick() -> Callable[[float], None]:
        step = next(steps)
        tick(step / total)
        return lambda fraction: tick((step + fraction) / total)

    for row, facility in enumerate(facilities):
        path = pixels(facility)
        own = {level: float(volumes[level][row]) for level in LEVELS}
        for volume_m3 in own.values():
            if volume_m3 > 0 and path is not None:
                _check_flow(facility, volume_m3, flow_of(volume_m3, *coefficients, band))
        flows = {
            level: flow_of(volume_m3, *coefficients, factors[level])
            for level, volume_m3 in own.items()
            if path is not None and volume_m3 > 0
        }
        reasons = dict.fromkeys(LEVELS, NO_PATH if path is None else NO_VOLUME)
        reasons |= dict.fromkeys(_out_of_order(flows), NOT_RISING)
        flows = {level: flow for level, flow in flows.items() if reasons[level] != NOT_RISING}
        for _ in range(len(LEVELS) - len(flows)):
            next_tick()
        zones = {} if path is None else nested_zones(relief.read, relief.grid, path, flows, next_tick)
        longest_m = max((zone.length_m for zone in zones.values()), default=0.0)
        if path is not None and longest_m > 0:
            other = other_relief(relief, path, longest_m, (cells_m or {}).get(facility, np.nan))
            if other is not None:
                reasons, zones = reasons | dict.fromkeys(zones, other), {}
        found += [
            _made(facility, level, own[level], flows[level], zones[level])
            if level in zones
            else Rejected(facility, level, reasons[level])
            for level in LEVELS
        ]
    return found


def _check_flow(facility: str, volume_m3: float, flow: Flow) -> None:
    """Raise DataProblem for a flow that no land has room for: its volume, the coefficients or the band are wrong."""
    if not (flow.section_m2 <= LARGEST_SECTION_M2 and flow.plan_m2 <= LARGEST_PLAN_M2):
        raise DataProblem(
            "Facility {facility}: a release of {volume} m3 would fill a section of {section} m2 and cover {plan} km2, "
            "for which no land has room. Correct the volume, the coefficients or the band.",
            facility=facility,
            volume=f"{volume_m3:g}",
            section=f"{flow.section_m2:g}",
            plan=f"{flow.plan_m2 / 1e6:g}",
        )


def _made(facility: str, level: str, volume_m3: float, flow: Flow, zone: Zone) -> Made | Rejected:
    if not len(zone.rows):
        return Rejected(facility, level, zone.ends)
    return Made(facility, level, volume_m3, flow.section_m2, flow.plan_m2, zone)


def _out_of_order(flows: Mapping[str, Flow]) -> list[str]:
    """Return the levels that are no band of the middle one: a low flow greater than it, a high one less."""
    sizes = [flows[level].plan_m2 if level in flows else np.nan for level in LEVELS]
    low, middle, high = sizes
    least = high if np.isnan(middle) else middle
    return [level for level, out in ((LEVELS[0], low > least), (LEVELS[2], high < middle)) if out]


def zone_table(made: Sequence[Made], relation: str, as_given: Collection[str] = ()) -> "DataFrame":
    """Return a row per zone, columns ZONE_FIELDS: what it was made for, what it covers, how sure it is.

    `as_given`: the facilities whose release is known, no estimate.
    """
    columns: dict[str, Iterable[Any]] = {
        "facility_id": [one.facility for one in made],
        "level": [one.level for one in made],
        "volume_m3": [one.volume_m3 for one in made],
        "section_m2": [one.section_m2 for one in made],
        "plan_m2": [one.plan_m2 for one in made],
        "area_km2": [one.zone.plan_m2 / 1e6 for one in made],
        "length_km": [one.zone.length_m / 1000 for one in made],
        "max_depth_m": [float(np.nanmax(one.zone.sections.depth_m)) for one in made],
        "max_width_m": [float(one.zone.sections.width_m.max()) for one in made],
        "ends": [one.zone.ends for one in made],
        "relation": [relation] * len(made),
        "notes": [_notes(one.zone, one.facility in as_given) for one in made],
    }
    return make_table(columns, dict(ZONE_FIELDS))


def _notes(zone: Zone, as_given: bool) -> str | None:
    notes = [f"{RELEASE}: as given"] if as_given else []
    if zone.coarse:
        notes.append("relief_too_coarse")
    if zone.held:
        notes.append("reach_of_other_zone")
    if zone.sections.short.any():
        notes.append(f"{zone.sections.short.mean():.0%} of sections held by a crest")
    return "; ".join(notes) or None


def section_table(made: Sequence[Made], grid: Grid, distance_m: float) -> tuple["DataFrame", np.ndarray]:
    """Return one section of each zone every `distance_m`, columns SECTION_FIELDS, and where it lies.

    `grid` is that of the relief. The lines (sections, 3, 2) run from shore to shore over the path, x and y in
    the CRS of the grid.
    """
    if not distance_m > 0:
        raise DataProblem(
            "The distance between sections must be above 0 m, but is {distance_m:g}.", distance_m=distance_m
        )
    rows = [row for one in made for row in _section_rows(one, grid, distance_m)]
    columns = {name: [row[place] for row, _ in rows] for place, (name, _) in enumerate(SECTION_FIELDS)}
    lines = np.array([line for _, line in rows]).reshape(-1, 3, 2)
    return make_table(columns, dict(SECTION_FIELDS)), lines


def _section_rows(one: Made, grid: Grid, distance_m: float) -> Iterator[tuple[tuple, np.ndarray]]:
    stations, sections = one.zone.stations, one.zone.sections
    shores = np.stack([-sections.left_m, np.zeros_like(sections.left_m), sections.right_m], axis=1)
    columns, rows = stations.beside(shores)
    x, y = grid.left + columns * grid.cell_width, grid.top - rows * grid.cell_height
    slot = np.floor(stations.m / distance_m + 1e-9)
    for row in np.flatnonzero((np.diff(slot, prepend=-1) > 0) & (sections.width_m > 0)):
        values = (
            one.facility,
            one.level,
            stations.m[row] / 1000,
            sections.width_m[row],
            sections.depth_m[row],
            sections.area_m2[row] / sections.width_m[row],
            sections.area_m2[row],
            sections.bed_m[row],
            sections.level_m[row],
            bool(sections.short[row]),
        )
        yield values, np.stack([x[row], y[row]], axis=1)
