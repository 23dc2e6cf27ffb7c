"""Writing what was found back to a copy of the inventory: people at risk, water body, border."""

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from ...consequence import exposure
from ...qgis_values import from_qgis
from ...translation import tr
from ..base import TailingsAlgorithm, write_features
from ..layers import extended_fields, required_sink, text_column
from .corridors import Zones
from .path_layer import PathLayer

WRITTEN_FIELDS = (
    ("population_at_risk", "integer"),
    ("water_body", "text"),
    ("countries_downstream", "text"),
    ("border_distance_km", "real"),
    ("border_hours", "real"),
    ("data_source", "text"),
)


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
        QgsProcessingParameterNumber(
            "RISK_KM",
            tr("People at risk within (km)"),
            QgsProcessingParameterNumber.Type.Double,
            10.0,
            minValue=0.001,
        ),
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
    algorithm: TailingsAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    inventory: QgsProcessingFeatureSource | None,
    zones: Zones,
    people: np.ndarray | None,
    layer: PathLayer | None,
    source_text: str,
) -> tuple[str | None, int]:
    """Write the copy of the inventory; return its destination and how many facilities changed."""
    if inventory is None or parameters.get("UPDATED") is None:
        return None, 0
    risk_km = algorithm.parameterAsDouble(parameters, "RISK_KM", context)
    found = _downstream(layer, risk_km)
    if people is not None:
        at_risk = exposure.people_at_risk(zones.facilities, people, zones.upper_km, risk_km)
        for name, value in at_risk.items():
            found.setdefault(name, {})["population_at_risk"] = round(value)
    keep_known = algorithm.parameterAsBoolean(parameters, "KEEP_KNOWN", context)
    fields = extended_fields(inventory.fields(), WRITTEN_FIELDS)
    sink, destination = required_sink(
        algorithm, parameters, "UPDATED", context, fields, inventory.wkbType(), inventory.sourceCrs()
    )
    features = list(inventory.getFeatures())
    facilities = text_column(features, inventory.fields(), "facility_id")
    places = {name: inventory.fields().lookupField(name) for name, _ in WRITTEN_FIELDS}
    changed = 0

    def rows():
        nonlocal changed
        for feature, facility in zip(features, facilities, strict=True):
            known = {name: None if index < 0 else from_qgis(feature[index]) for name, index in places.items()}
            values, count = exposure.filled(known, found.get(facility, {}), keep_known, source_text)
            changed += count > 0
            yield (
                feature.geometry() if feature.hasGeometry() else None,
                feature.attributeMap() | values,
            )

    write_features(sink, fields, rows(), inventory.sourceName(), handed_on=True)
    return destination, changed


def _downstream(layer: PathLayer | None, risk_km: float) -> dict[str, dict]:
    """Return what the paths tell of each facility."""
    if layer is None:
        return {}
    border_km, hours, length_km = (layer.numbers(name) for name in ("border_km", "border_hours", "length_km"))
    ends, countries = (text_column(layer.features, layer.fields, name) for name in ("ends_in", "countries"))
    return {
        facility: {
            "water_body": exposure.water_body(border_km[path], ends[path], length_km[path], risk_km),
            "countries_downstream": countries[path],
            "border_distance_km": None if np.isnan(border_km[path]) else float(border_km[path]),
            "border_hours": None if np.isnan(hours[path]) else float(hours[path]),
        }
        for path, facility in enumerate(layer.facilities)
    }
