"""People whom simulated runs reach: on the mean of the runs from nested zones, or counted in each run."""

from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import DataProblem
from ..table import make_table
from .flow import place_of_share

if TYPE_CHECKING:
    from pandas import DataFrame

EXPECTED_FIELDS = (
    ("people_expected", "real"),
    ("people_expected_low", "real"),
    ("people_expected_high", "real"),
)
# Of people counted in each run, in the row of the widest zone.
RUN_FIELDS = (("people_run_mean", "real"), ("people_run_p10", "real"), ("people_run_p90", "real"))
# What each run covers deeper than so many metres: from where a place counts as reached, and from where the classes of
# hazard H4 to H6 begin by depth alone (flow/hazard.json).
DEPTHS_M = (0.5, 1.2, 2.0, 4.0)
EXTENT_FIELDS = (
    ("facility_id", "text"),
    ("run", "integer"),
    ("runs", "integer"),
    ("deeper_than_m", "real"),
    ("area_km2", "real"),
    ("released_m3", "real"),
)
BY_DEPTH_FIELDS = (
    ("facility_id", "text"),
    ("deeper_than_m", "real"),
    ("runs", "integer"),
    ("people_mean", "real"),
    ("people_p10", "real"),
    ("people_p50", "real"),
    ("people_p90", "real"),
    ("people_data_share", "real"),
)


def people_by_depth(
    facility: np.ndarray,
    depth_m: np.ndarray,
    run: np.ndarray,
    runs: np.ndarray,
    people: np.ndarray,
    data_share: np.ndarray,
) -> "DataFrame":
    """Return people whom the runs from each facility reach deeper than each depth, a row each, columns BY_DEPTH_FIELDS.

    Arrays (n,), one row per facility, depth and run: `run` its number, `runs` how many there are, `people` in what this
    run covers (NaN unknown), `data_share` the share of that on which the people are known. The quantiles are those of
    single runs: a tenth of them reach no more people than `people_p10`, nine tenths no more than `people_p90`. Unknown
    people of one run make all unknown; `people_data_share` is that of the run of which the least is known.

    Raises DataProblem, naming the facility, where a run is missing or stands twice.
    """
    rows: dict[str, list[Any]] = {name: [] for name, _ in BY_DEPTH_FIELDS}
    for name, depth in sorted({*zip(facility.tolist(), depth_m.tolist(), strict=True)}):
        own = np.flatnonzero((facility == name) & (depth_m == depth))
        count = len(own)
        if len(np.unique(run[own])) != count or (runs[own] != count).any():
            raise DataProblem(
                "EXTENTS hold {found} runs of facility {facility} deeper than {depth} m, of {runs}: each must be there "
                "once. Take the EXTENTS of simulateflow as they are.",
                found=count,
                facility=name,
                depth=f"{depth:g}",
                runs=f"{runs[own].max():g}",
            )
        in_order = np.sort(people[own])
        unknown = bool(np.isnan(in_order).any())
        quantiles = [np.nan if unknown else in_order[place_of_share(each, count)] for each in (0.1, 0.5, 0.9)]
        values = (name, depth, count, people[own].mean(), *quantiles, data_share[own].min())
        for column, value in zip(rows.values(), values, strict=True):
            column.append(value)
    return make_table(rows, dict(BY_DEPTH_FIELDS))


def run_people(facility: np.ndarray, share: np.ndarray, by_depth: "DataFrame") -> dict[str, np.ndarray]:
    """Return the columns RUN_FIELDS (zones,): people of `people_by_depth` in the row of each facility's widest zone.

    Of the least depth there is; NaN in the other rows, and for facilities without runs.
    """
    found = {name: np.full(len(share), np.nan) for name, _ in RUN_FIELDS}
    reached = by_depth.sort_values("deeper_than_m", kind="stable").drop_duplicates("facility_id")
    known = np.flatnonzero(~np.isnan(share))
    for _, of_facility in reached.iterrows():
        rows = known[facility[known] == of_facility["facility_id"]]
        if len(rows):
            widest = rows[np.argmin(share[rows])]
            for name, of in zip(found, ("people_mean", "people_p10", "people_p90"), strict=True):
                found[name][widest] = np.nan if of_facility.isna()[of] else of_facility[of]
    return found


def expected_people(facility: np.ndarray, share: np.ndarray, people: np.ndarray) -> dict[str, np.ndarray]:
    """Return people reached on the mean of the runs, with its bounds, columns EXPECTED_FIELDS (zones,).

    Arrays (zones,): `share` of runs (0 .. 1) that reach a zone, NaN for zones of another kind; `people` in it, NaN
    unknown. The zones of a facility lie within each other, so that each ring between two is reached by no less than
    the share of the outer and no more than that of the inner one, the innermost by no more than all: those are the
    bounds, and their middle stands for the mean. It stands in the row of the widest zone, NaN in the others and where
    the people of a zone are unknown. People whom a smaller share of runs reaches than that of the widest zone are not
    counted.

    >>> found = expected_people(np.array(["A", "A"]), np.array([0.9, 0.5]), np.array([100.0, 300.0]))
    >>> [float(each[1]) for each in found.values()]
    [235.0, 190.0, 280.0]
    """
    low, high = np.full(len(share), np.nan), np.full(len(share), np.nan)
    known = np.flatnonzero(~np.isnan(share))
    for name in dict.fromkeys(facility[known].tolist()):
        rows = np.array([row for row in known if facility[row] == name])
        rows = rows[np.argsort(-share[rows], kind="stable")]
        # An inner zone never has more people than the one about it; edges of cells may say so by a hair.
        rings = np.maximum(np.diff(people[rows], prepend=0.0), 0.0)
        inner = np.concatenate([[1.0], share[rows][:-1]])
        low[rows[-1]] = float((share[rows] * rings).sum())
        high[rows[-1]] = float((inner * rings).sum())
    columns = ((low + high) / 2, low, high)
    return {field: column for (field, _), column in zip(EXPECTED_FIELDS, columns, strict=True)}
