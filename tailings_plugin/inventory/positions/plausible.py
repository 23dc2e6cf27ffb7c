"""Positions that can be read and are hardly meant: 0, 0; the same figure twice; whole degrees; few decimals."""

from collections.abc import Sequence

import numpy as np

from .placing import AWAY, CountriesAt, Positions, reach

COARSE_DEGREES = 0.0099  # two decimals: about 1 km
WHOLE_DEGREES = 0.99
# Of a table of so many places, most of them coarse, that is told once.
FEWEST_TOLD = 4
# Values of coordinate_precision that say as much themselves.
TOLD_ALREADY = ("approximate", "mine", "works", "settlement", "village", "town", "district")


def look_over(
    positions: Positions,
    precisions: Sequence[str | None],
    stated: Sequence[str | None],
    countries_at: CountriesAt | None,
) -> list[int]:
    """Leave 0, 0 empty, doubt equal figures, coarse ones and those outside their country.

    One 0 that leads out of the country is left empty too.

    precisions, stated: coordinate_precision and country of each row. Returns the rows with few decimals when most have
    few. The rows returned are to be told once; they are not doubted
    one by one.
    """
    for row in map(int, np.flatnonzero((positions.lat == 0) & (positions.lon == 0))):
        positions.leave(row, "left_zero", {})
    _doubt_countries(positions, stated, countries_at)
    for row in map(int, np.flatnonzero((positions.lat == 0) | (positions.lon == 0))):
        if positions.doubtful.get(row, ("",))[0] == "doubt_country":
            positions.leave(row, "left_half_zero", {})
    placed = [int(row) for row in np.flatnonzero(np.isfinite(positions.lat))]
    for row in placed:
        if positions.lat[row] == positions.lon[row]:
            positions.doubtful.setdefault(row, ("doubt_same", {}))
    coarse = [
        row
        for row in placed
        if positions.steps.get(row, 0.0) >= COARSE_DEGREES and precisions[row] not in TOLD_ALREADY
    ]
    if len(coarse) > len(placed) / 2:
        whole = all(positions.steps[row] >= WHOLE_DEGREES for row in coarse)
        return coarse if whole or len(coarse) >= FEWEST_TOLD else []
    for row in coarse:
        whole = positions.steps[row] >= WHOLE_DEGREES
        positions.doubtful.setdefault(row, ("doubt_whole" if whole else "doubt_coarse", {}))
    return []


def _doubt_countries(
    positions: Positions, stated: Sequence[str | None], countries_at: CountriesAt | None
) -> None:
    """Doubt what lies outside the country its row states, and not just over a coarse border."""
    rows = [int(row) for row in np.flatnonzero(np.isfinite(positions.lat)) if stated[row] is not None]
    if not rows:
        return
    named = [stated[row] for row in rows]
    near = np.ones(len(rows), dtype=bool)
    levels = reach(positions.lon[rows], positions.lat[rows], named, countries_at, near)
    for row, level, country in zip(rows, levels, named, strict=True):
        if level == AWAY:
            positions.doubtful.setdefault(row, ("doubt_country", {"country": country}))
