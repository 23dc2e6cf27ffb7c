"""People in any of several zones or corridors, each counted once however many of them overlap there."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsGeometry

from ...consequence.counting import DATA_COMPLETE, people_together
from ...table import numbers
from ...translation import figure, told, tr
from ...valid_geometry import repaired
from ..run import Run
from .corridors import Zones

if TYPE_CHECKING:
    from pandas import DataFrame


def united(zones: Zones, upto_km: float | None) -> Zones | None:
    """Return what zones cover together, as zones that lie apart; None where nothing does or it cannot be told.

    upto_km: of bands only those that end by then.
    """
    counted = zones.geometries
    if zones.upper_km is not None and upto_km is not None:
        counted = [shape for shape, km in zip(counted, zones.upper_km, strict=True) if km <= upto_km + 1e-9]
    whole = QgsGeometry.unaryUnion(counted)
    if whole.isEmpty():
        return None
    parts = [repaired(part, tr("all facilities")) for part in whole.asGeometryCollection()]
    names = np.full(len(parts), None, dtype=object)
    return replace(
        zones,
        geometries=parts,
        attributes=[[] for _ in parts],
        facilities=names,
        labels=names,
        upper_km=None,
        ends=names,
        length_km=np.full(len(parts), np.nan),
        shares=None,
    )


def count_together(
    run: Run, zones: Zones, upto_km: float | None, count: Callable[[Zones], "DataFrame"]
) -> dict[str, float | None]:
    """Return PEOPLE_TOTAL and SETTLEMENT_PEOPLE_TOTAL, people in any zone, None where unknown; tell of them in the log.

    count: what counts the people of zones, a row each as of `exposure_table`.
    """
    nothing = {"PEOPLE_TOTAL": None, "SETTLEMENT_PEOPLE_TOTAL": None}
    asked = run.has("POPULATION") or run.has("SETTLEMENTS")
    whole = united(zones, upto_km) if asked and zones.geometries else None
    if whole is None:
        if asked and zones.geometries:
            run.feedback.pushWarning(
                tr("People in any zone cannot be told: the zones cover nothing together.")
            )
        return nothing
    table = count(whole)
    people, listed, share = people_together(
        *(numbers(table, name) for name in ("people", "settlement_people", "people_data_share", "area_km2"))
    )
    within = told(tr("within {km} km"), km=upto_km) if upto_km is not None else tr("in all zones")
    if people is not None and run.has("POPULATION"):
        least = "" if share >= DATA_COMPLETE else "≥ "
        run.feedback.pushInfo(
            told(
                tr("People {within} of any facility, each counted once: {people}."),
                within=within,
                people=f"{least}{figure(people, 0)}",
            )
        )
    if listed is not None:
        run.feedback.pushInfo(
            told(
                tr("People of the settlements {within} of any facility, each counted once: {people}."),
                within=within,
                people=f"≥ {figure(listed, 0)}",
            )
        )
    return {"PEOPLE_TOTAL": people, "SETTLEMENT_PEOPLE_TOTAL": listed}
