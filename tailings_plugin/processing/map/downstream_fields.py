"""What the trace found, written into the inventory fields that are still unknown."""

from qgis.core import QgsFeatureSource, QgsProcessingException, QgsVectorLayer

from ...translation import tr
from ..base import from_qgis


def fill_downstream_fields(facilities: QgsVectorLayer, paths: QgsFeatureSource) -> int:
    """Fill countries_downstream, border_distance_km and border_hours where the inventory has none.

    What the authority entered itself stays. Returns how many facilities got a value.
    """
    found = {feature["facility_id"]: _found(feature) for feature in paths.getFeatures()}
    fields = facilities.fields()
    changes = {}
    for feature in facilities.getFeatures():
        values = found.get(feature["facility_id"], {})
        new = {
            fields.indexOf(name): value
            for name, value in values.items()
            if value is not None and from_qgis(feature[name]) is None
        }
        if new:
            changes[feature.id()] = new
    if changes and not facilities.dataProvider().changeAttributeValues(changes):
        raise QgsProcessingException(tr("The downstream fields of the facilities could not be written."))
    return len(changes)


def _found(path) -> dict:
    countries = (from_qgis(path["countries"]) or "").split(", ")
    return {
        # The first country is the facility's own.
        "countries_downstream": ", ".join(dict.fromkeys(countries[1:])) or None,
        "border_distance_km": from_qgis(path["border_km"]),
        "border_hours": from_qgis(path["border_hours"]),
    }
