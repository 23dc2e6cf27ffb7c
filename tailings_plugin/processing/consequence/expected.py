"""People expected in zones of shares of simulated runs: counted, and told in the log facility by facility."""

from typing import TYPE_CHECKING

import numpy as np

from ...consequence.shares import expected_people, run_people
from ...table import numbers
from ...translation import figure, told, tr
from ..run import Run
from .corridors import Zones

if TYPE_CHECKING:
    from pandas import DataFrame

# So many facilities are told of one by one; the fields have all.
MOST_TOLD = 20


def with_expected(
    run: Run, zones: Zones, table: "DataFrame", by_depth: "DataFrame | None" = None
) -> "DataFrame":
    """Return counts of zones with the people expected in the widest zone of each facility, and tell of them.

    The people are those of the raster, without one those of the settlements. by_depth: of `people_by_depth`, those
    counted in each run, where that was done.
    """
    people = numbers(table, "people" if run.has("POPULATION") else "settlement_people")
    found = expected_people(zones.facilities, zones.shares, people)
    rows = np.flatnonzero(~np.isnan(found["people_expected"]))
    of_runs = {} if by_depth is None else run_people(zones.facilities, zones.shares, by_depth)
    for row in rows[:MOST_TOLD]:
        own = np.flatnonzero((zones.facilities == zones.facilities[row]) & ~np.isnan(zones.shares))
        parts = ", ".join(
            f"p ≥ {figure(zones.shares[each])}: {figure(people[each], 0)}"
            for each in own[np.argsort(-zones.shares[own])]
        )
        run.feedback.pushInfo(
            told(
                tr(
                    "{facility}: about {people} people on the mean of the simulated runs ({low} to "
                    "{high}); by share of runs {parts}."
                ),
                facility=zones.facilities[row],
                people=figure(found["people_expected"][row], 0),
                low=figure(found["people_expected_low"][row], 0),
                high=figure(found["people_expected_high"][row], 0),
                parts=parts,
            )
        )
    _tell_of_runs(run, zones, of_runs)
    if len(rows):
        run.feedback.pushWarning(
            tr(
                "Means over simulated runs say how many a release would reach, not how likely it is; whom fewer than a "
                "tenth of the runs reach is not in them."
            )
        )
    return table.assign(**found, **of_runs)


def _tell_of_runs(run: Run, zones: Zones, of_runs: dict[str, np.ndarray]) -> None:
    """Say how many people single runs reach; those of the zones are bounds of their mean alone."""
    if not of_runs:
        return
    mean, low, high = of_runs.values()
    for row in np.flatnonzero(~np.isnan(mean))[:MOST_TOLD]:
        run.feedback.pushInfo(
            told(
                tr(
                    "{facility}: counted in every run {people} people on the mean; a tenth of the runs reach no more "
                    "than {low}, nine tenths no more than {high}."
                ),
                facility=zones.facilities[row],
                people=figure(mean[row], 0),
                low=figure(low[row], 0),
                high=figure(high[row], 0),
            )
        )
