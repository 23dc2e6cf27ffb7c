"""Writing what was found back to a copy of the inventory: people at risk, water body, border."""

from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from ...consequence.counting import DATA_COMPLETE
from ...consequence.findings import (
    WRITTEN_FIELDS,
    countries_met,
    data_shares,
    downstream_table,
    known_ways,
    known_zones,
    least_at_risk,
    percent,
    written_back,
)
from ...table import numbers
from ...translation import told, tr
from ..base import TailingsAlgorithm, write_features
from ..frames import extended_fields, read_frame, refuse_twice, require_fields
from ..parameters import kilometres
from ..run import Run
from .corridors import Zones
from .path_layer import PathLayer

if TYPE_CHECKING:
    from pandas import DataFrame

# The distance that the captions of population_at_risk tell (its scope in the field schema).
RISK_KM = 10.0


def add_writeback_parameters(algorithm: TailingsAlgorithm) -> None:
    """Declare the inventory to copy, and what to write into it."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "INVENTORY",
            tr("Inventory to write back to"),
            [QgsProcessing.SourceType.TypeVector],
            optional=True,
        ),
        tr("A copy of it gets people at risk, water body, countries, border distance and hours."),
    )
    algorithm.add(
        kilometres("RISK_KM", tr("People at risk within (km)"), RISK_KM, 0.001),
        tr(
            "Bands up to here make population_at_risk; one is cut here if none ends here. Screening, unverified."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterBoolean("KEEP_KNOWN", tr("Fill only empty fields"), True),
        tr("Known values of the inventory stay as they are; otherwise they are replaced."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterFeatureSink(
            "UPDATED", tr("Updated inventory"), optional=True, createByDefault=False
        ),
        tr("The copy of the inventory; data_source says where each written value comes from."),
    )


def write_back(
    run: Run, zones: Zones, table: "DataFrame", layer: PathLayer | None, source_text: str
) -> tuple[str | None, int]:
    """Write the copy of the inventory from the counts of zones; return its destination and how many facilities changed.

    `table` as of `exposure_table`. Where people are not known on all of the zone, or the water not on all of the way,
    they are a lower bound.
    """
    inventory = run.source("INVENTORY")
    if inventory is None or not run.has("UPDATED"):
        return None, 0
    risk_km = run.number("RISK_KM")
    share = numbers(table, "people_data_share")
    # Listed settlements do not show that nobody lives between them: without a raster all is a lower bound.
    complete = share >= DATA_COMPLETE
    of_raster, of_places = numbers(table, "people"), numbers(table, "settlement_people")
    people = np.where(complete, of_raster, np.fmax(of_raster, of_places))
    ways = _known_km(zones, layer, risk_km)
    at_risk, bounded = least_at_risk(zones.facilities, people, complete, zones.upper_km, risk_km, ways)
    shares = data_shares(zones.facilities, share, numbers(table, "area_km2"), zones.upper_km, risk_km)
    bounds = {name: _bound(at_risk[name], shares.get(name), ways.get(name), risk_km) for name in bounded}
    frame = read_frame(inventory, ["facility_id", *(name for name, _ in WRITTEN_FIELDS)])
    require_fields(frame, ["facility_id"], tr("People at risk are written to the facility of that name."))
    refuse_twice(frame.texts("facility_id"), inventory.sourceName())
    found = _downstream(layer, at_risk, risk_km)
    far = known_ways(*_paths_of(layer), np.inf)
    said = {
        name: told(tr("{known} km of the way are known"), known=_three_digits(km)) for name, km in far.items()
    }
    values, changed = written_back(
        frame.checked(dict(WRITTEN_FIELDS)), found, run.boolean("KEEP_KNOWN"), source_text, bounds, said
    )
    fields = extended_fields(inventory.fields(), WRITTEN_FIELDS)
    sink, destination = run.required_sink("UPDATED", fields, inventory.wkbType(), inventory.sourceCrs())
    write_features(sink, fields, frame.rows_with(WRITTEN_FIELDS, values), frame.layer, handed_on=True)
    if ways:
        run.feedback.pushWarning(
            told(
                tr(
                    "{count} {count:facility|facilities}: path or zone ends before {risk} km for lack of "
                    "relief, or at a limit of length. Their people at risk are a lower bound, or unknown."
                ),
                count=len(ways),
                risk=risk_km,
            )
        )
    return destination, changed


def _known_km(zones: Zones, layer: PathLayer | None, risk_km: float) -> dict[str, float]:
    """Return the facilities whose water is not known down to `risk_km`, with the km that are."""
    names, lengths_km, ends = _paths_of(layer)
    if zones.upper_km is not None:
        return known_ways(names, lengths_km, ends, risk_km)
    path_ends = dict(zip(names, ends, strict=True))
    return known_zones(zones.facilities, zones.length_km, zones.ends, path_ends, risk_km)


def _paths_of(layer: PathLayer | None) -> tuple[list[str], np.ndarray, list[str | None]]:
    """Return facility, length in km by M, and ends_in of each path."""
    if layer is None:
        return [], np.empty(0), []
    ends_m = layer.paths.m[layer.paths.starts[1:] - 1]
    return list(layer.facilities), ends_m / 1000, list(layer.frame.texts("ends_in"))


def _bound(people: float, share: float | None, known_km: float | None, risk_km: float) -> str:
    """Return why so many people at risk are a lower bound, and how much is known."""
    reasons = []
    if share is None or np.isnan(share):
        reasons.append(tr("only listed settlements are counted"))
    elif share < DATA_COMPLETE or known_km is None:
        reasons.append(tr("{share} % of the zone has data").format(share=percent(share)))
    if known_km is not None:
        words = tr("{known} of {risk} km of the way are known")
        reasons.append(told(words, known=_three_digits(known_km), risk=risk_km))
    return told(
        tr("lower bound, at least {people} people: {reasons}"),
        people=round(people),
        reasons=", ".join(reasons),
    )


def _three_digits(km: float) -> float:
    """Return a distance with the three digits of it that count."""
    return float(f"{km:.3g}")


def _downstream(layer: PathLayer | None, at_risk: dict[str, float], risk_km: float) -> "DataFrame":
    """Return what the paths and the people tell of each facility."""
    if layer is None:
        nothing, no_text = np.empty(0), np.empty(0, dtype=object)
        return downstream_table([], nothing, nothing, nothing, no_text, no_text, at_risk, risk_km)
    frame = layer.frame
    met = map(countries_met, frame.texts("countries"), frame.texts("touches"))
    return downstream_table(
        layer.facilities,
        *(frame.numbers(name) for name in ("border_km", "border_hours", "length_km")),
        frame.texts("ends_in"),
        np.array([*met, None], dtype=object)[:-1],
        at_risk,
        risk_km,
    )
