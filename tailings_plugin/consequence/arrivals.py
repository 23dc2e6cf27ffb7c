"""The table of arrivals: borders, equal distances and receptors of all paths together."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..basin.paths.borders import FOLLOWS
from ..table import make_table
from .travel_time import HYDROGRAPH, SIMULATED, Timeline

if TYPE_CHECKING:
    from pandas import DataFrame

# Such a receptor may lie upstream: it is beside the facility, not below it.
AT_THE_FACILITY = "at_the_facility"
TIMES = ("leading_h", "peak_h", "end_h", "peak_mg_l")
ARRIVAL_FIELDS = (
    ("kind", "text"),
    ("name", "text"),
    ("distance_km", "real"),
    ("aside_m", "real"),
    *((name, "real") for name in TIMES),
    ("border_flag", "boolean"),
    ("notes", "text"),
)


def border_name(from_country: str | None, to_country: str | None, kind: str | None) -> str:
    """Return "KG > KZ" for a border that is crossed, "KG | KZ" for one that is followed, "?" for what is unknown."""
    return f"{from_country or '?'} {'|' if kind == FOLLOWS else '>'} {to_country or '?'}"


def arrival_table(
    timelines: Sequence[Timeline],
    crossings: Sequence[Sequence[tuple[float, str]]],
    hits: Mapping[str, np.ndarray],
    receptor_names: np.ndarray,
    limit_h: float,
    intervals: bool = True,
) -> "DataFrame":
    """Return one row per arrival, ordered by path, then distance.

    `crossings` holds (metres, name) per path, `hits` the columns of `paths.snap`. Without `intervals` the ends of
    reaches, of which `reach_table` tells the same hours, are left out. Columns: path (its number),
    kind ("border", "interval", "receptor"), name, distance_km, aside_m (NaN but for receptors), leading_h,
    peak_h, end_h, peak_mg_l, border_flag: whether the leading edge is there within `limit_h` (borders only,
    unknown elsewhere), and notes: AT_THE_FACILITY for receptors that no place of the path but its start is near,
    SIMULATED where a simulated flow tells the hours, HYDROGRAPH where they begin with its hydrograph.
    """
    # Sorted once: to look through all hits for each of thousands of paths takes longer than all else.
    by_path = np.argsort(hits["path"], kind="stable")
    ends = np.searchsorted(hits["path"][by_path], np.arange(len(timelines) + 1))
    parts = [
        _path_rows(
            path,
            line,
            line.edges_m[1:] if intervals else line.edges_m[:0],
            crossings[path],
            _hits_of(hits, by_path[start:end]),
            receptor_names,
            limit_h,
        )
        for path, (line, start, end) in enumerate(zip(timelines, ends[:-1], ends[1:], strict=True))
    ]
    empty = _columns(0)
    columns = {name: np.concatenate([part[name] for part in [empty, *parts]]) for name in empty}
    return make_table(columns, {"path": "integer", **dict(ARRIVAL_FIELDS)})


def _hits_of(hits: Mapping[str, np.ndarray], rows: np.ndarray) -> dict[str, np.ndarray]:
    return {name: column[rows] for name, column in hits.items()}


def _columns(count: int) -> dict[str, np.ndarray]:
    return {
        "path": np.zeros(count, dtype=np.int64),
        "kind": np.full(count, None, dtype=object),
        "name": np.full(count, None, dtype=object),
        "distance_km": np.full(count, np.nan),
        "aside_m": np.full(count, np.nan),
        **{name: np.full(count, np.nan) for name in TIMES},
        "border_flag": np.full(count, None, dtype=object),
        "notes": np.full(count, None, dtype=object),
    }


def _path_rows(
    path: int,
    line: Timeline,
    intervals: np.ndarray,
    crossings: Sequence[tuple[float, str]],
    own_hits: Mapping[str, np.ndarray],
    receptor_names: np.ndarray,
    limit_h: float,
) -> dict[str, np.ndarray]:
    at_m = np.concatenate([[metres for metres, _ in crossings], intervals, own_hits["along_m"]])
    order = np.argsort(at_m, kind="stable")
    borders = slice(0, len(crossings))
    receptors = slice(len(crossings) + len(intervals), len(at_m))

    rows = _columns(len(at_m))
    rows["path"][:] = path
    rows["kind"][:] = "interval"
    rows["kind"][borders] = "border"
    rows["kind"][receptors] = "receptor"
    rows["name"][borders] = [name for _, name in crossings]
    rows["name"][receptors] = receptor_names[own_hits["point"]]
    rows["distance_km"] = at_m / 1000
    rows["aside_m"][receptors] = own_hits["aside_m"]
    rows["notes"][receptors][at_m[receptors] <= line.edges_m[0]] = AT_THE_FACILITY
    for note, holds in ((SIMULATED, at_m <= line.simulated_to_m), (HYDROGRAPH, at_m >= line.inflow_m)):
        for row in np.flatnonzero(holds):
            rows["notes"][row] = "; ".join(filter(None, (rows["notes"][row], note)))
    rows |= line.arrivals(at_m)
    hours = rows["leading_h"][borders].tolist()
    rows["border_flag"][borders] = [None if hour != hour else hour <= limit_h for hour in hours]
    return {name: column[order] for name, column in rows.items()}
