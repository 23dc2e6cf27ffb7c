"""The flow of every facility simulated within an assessment, where that is asked for, and the zones drawn then."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingUtils, QgsWkbTypes

from ...consequence.flow import COARSEST_CELL_M
from ...qgis_values import make_fields
from ...translation import tr
from ..base import write_features
from ..consequence.flow_outputs import SHARE_FIELDS
from ..run import Run
from .assess_files import FLOW_ARRIVAL, FLOW_DEPTH, FLOW_HAZARD, FLOW_REPORT, FLOW_SHARE, FLOW_SPEED

Step = Callable[..., dict]


@dataclass(frozen=True)
class SimulatedFlow:
    """The zones to draw and to count in, and the parameters by which traveltime and exposure take the runs."""

    zones: str
    arrivals: dict[str, str]
    people: dict[str, str]


def wants_flow(run: Run) -> bool:
    """Tell whether flows are to be simulated."""
    return run.choice("DETAIL") == "flow"


def flow_possible(cell_m: float) -> bool:
    """Tell whether flows can be simulated on cells of this size."""
    return cell_m <= COARSEST_CELL_M


def simulate_flow(
    run: Run,
    step: Step,
    table: Callable[[str], str],
    stage: Path,
    language: str,
    cell_m: float,
    zones: str | None,
    inputs: dict[str, Any],
) -> SimulatedFlow | None:
    """Simulate the flow of every facility; None where that is not asked for, or none could be.

    step: runs an algorithm by words and id; table: the address of a table of the assessment; zones: those of
    inundationzone, drawn for facilities that could not be simulated; inputs: INPUT, PATHS, RELIEF and others.
    """
    if not wants_flow(run):
        return None
    if not flow_possible(cell_m) or zones is None:
        run.feedback.pushWarning(
            tr(
                "Flows are not simulated: they need volumes, and a RELIEF with cells of 200 m or less, better 30 m."
            )
        )
        return None
    found = step(
        tr("Simulating flows"),
        "simulateflow",
        LANGUAGE=language,
        ZONES=table("simulated_zones"),
        EXTENTS=table("simulated_extents"),
        HYDROGRAPHS=table("hydrographs"),
        PROBABILITY=str(stage / FLOW_SHARE),
        DEPTH=str(stage / FLOW_DEPTH),
        SPEED=str(stage / FLOW_SPEED),
        ARRIVAL=str(stage / FLOW_ARRIVAL),
        HAZARD=str(stage / FLOW_HAZARD),
        REPORT=str(stage / FLOW_REPORT),
        REJECTED=table("not_simulated"),
        **inputs,
    )
    if not found["N_ZONES"]:
        return None
    return SimulatedFlow(
        _drawn(run, found["ZONES"], zones),
        {"SIMULATED": found["ARRIVAL"], "HYDROGRAPHS": found["HYDROGRAPHS"]},
        {"EXTENTS": found["EXTENTS"], "BY_DEPTH": table("people_by_depth")},
    )


def _drawn(run: Run, simulated: str, zones: str | None) -> str:
    """Return the simulated zones and, for facilities without any, those of inundationzone, as one layer."""
    layers = [QgsProcessingUtils.mapLayerFromString(each, run.context) for each in (simulated, zones) if each]
    fields = make_fields(SHARE_FIELDS)
    sink, drawn = QgsProcessingUtils.createFeatureSink(
        "memory:", run.context, fields, QgsWkbTypes.Type.MultiPolygon, layers[0].crs()
    )
    done = {feature["facility_id"] for feature in layers[0].getFeatures()}

    def rows() -> Iterator:
        for number, layer in enumerate(layers):
            for feature in layer.getFeatures():
                if number == 0 or feature["facility_id"] not in done:
                    yield feature.geometry(), feature.attributeMap()

    write_features(sink, fields, rows(), tr("Zones"))
    del sink  # what it holds is written
    return drawn
