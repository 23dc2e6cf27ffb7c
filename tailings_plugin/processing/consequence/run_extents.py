"""What each simulated run covers (EXTENTS of simulateflow): people are counted in every one of them."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    QgsGeometry,
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from ...consequence.shares import BY_DEPTH_FIELDS, EXTENT_FIELDS, people_by_depth
from ...errors import DataProblem
from ...qgis_values import make_fields
from ...table import numbers, rows_of
from ...translation import told, tr
from ...valid_geometry import repaired
from ..base import TailingsAlgorithm, write_features
from ..frames import Frame, read_frame, require_fields
from ..geometry import crs_of, transform_between
from ..run import Run
from .corridors import Zones

if TYPE_CHECKING:
    from pandas import DataFrame

NEEDED = tuple(name for name, _ in EXTENT_FIELDS if name not in ("area_km2", "released_m3"))


def add_extents(algorithm: TailingsAlgorithm) -> None:
    """Declare EXTENTS, of which people are counted in every run."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "EXTENTS",
            tr("What each run covers"),
            [QgsProcessing.SourceType.TypeVectorPolygon],
            optional=True,
        ),
        tr(
            "EXTENTS of simulateflow, with its ZONES: people are counted in every run, for 10 and 90 % of them."
        ),
    )


def add_by_depth(algorithm: TailingsAlgorithm) -> None:
    """Declare the table BY_DEPTH."""
    algorithm.add(
        QgsProcessingParameterFeatureSink(
            "BY_DEPTH", tr("People by depth in the runs"), optional=True, createByDefault=False
        ),
        tr(
            "Table of people whom the runs of each facility reach deeper than each depth: mean, 10, 50, 90 %."
        ),
    )


def people_in_runs(run: Run, zones: Zones, count: Callable[[Zones], "DataFrame"]) -> "DataFrame | None":
    """Return people by facility and depth as `people_by_depth` tells them, None without EXTENTS.

    count: what counts the people of zones, a row each as of `exposure_table`.
    """
    source = run.source("EXTENTS")
    if source is None:
        return None
    if zones.shares is None:
        raise DataProblem(
            tr("EXTENTS go with the ZONES of simulateflow: give those of the same run as ZONES.")
        )
    frame = read_frame(source, NEEDED)
    require_fields(frame, NEEDED, tr("Take the EXTENTS of simulateflow."))
    to_zones = transform_between(crs_of(source), zones.crs, run.context)
    drawn, geometries, tick = [], [], run.tick(79, 80)
    for row, feature in enumerate(frame.features):
        tick(row / len(frame))
        if not feature.geometry().isEmpty():
            geometry = QgsGeometry(feature.geometry())
            geometry.transform(to_zones)
            drawn.append(row)
            geometries.append(repaired(geometry, str(feature["facility_id"])))
    people, known = np.zeros(len(frame)), np.ones(len(frame))
    if drawn:
        counted = count(_as_zones(zones, geometries))
        people[drawn] = numbers(counted, "people" if run.has("POPULATION") else "settlement_people")
        known[drawn] = numbers(counted, "people_data_share")
    found = _by_depth(frame, people, known)
    missing = set(zones.facilities[~np.isnan(zones.shares)]) - set(found["facility_id"])
    if missing:
        run.feedback.pushWarning(
            told(
                tr("EXTENTS have no runs of {count} of the facilities with zones, the first: {facility}."),
                count=len(missing),
                facility=min(map(str, missing)),
            )
        )
    return found


def write_by_depth(run: Run, by_depth: "DataFrame | None") -> str | None:
    """Write the table BY_DEPTH, where it is asked for."""
    fields = make_fields(BY_DEPTH_FIELDS)
    sink, destination = run.sink("BY_DEPTH", fields)
    if sink is not None and by_depth is not None:
        rows = ((None, row) for row in rows_of(by_depth, [name for name, _ in BY_DEPTH_FIELDS]))
        write_features(sink, fields, rows, tr("People by depth"))
    return destination


def _by_depth(frame: Frame, people: np.ndarray, known: np.ndarray) -> "DataFrame":
    depth_m, number, runs = (frame.numbers(name) for name in ("deeper_than_m", "run", "runs"))
    facilities = frame.texts("facility_id")
    wrong = np.isnan(depth_m) | np.isnan(number) | np.isnan(runs) | (facilities == None)  # noqa: E711 - of an array
    for row in np.flatnonzero(wrong)[:1]:
        raise DataProblem(
            "Layer {layer}, feature {feature}: one of {fields} is empty. Take the EXTENTS of simulateflow as they are.",
            layer=frame.layer,
            feature=frame.features[row].id(),
            fields=", ".join(NEEDED),
        )
    return people_by_depth(facilities, depth_m, number, runs, people, known)


def _as_zones(zones: Zones, geometries: list[QgsGeometry]) -> Zones:
    nothing = np.full(len(geometries), None, dtype=object)
    return replace(
        zones,
        geometries=geometries,
        attributes=[[] for _ in geometries],
        facilities=nothing,
        labels=nothing,
        upper_km=None,
        ends=nothing,
        length_km=np.full(len(geometries), np.nan),
        shares=None,
    )
