"""Layers for the tests of the dock: facilities as they are entered, and as they are rated."""

from qgis.core import QgsProject

from tailings_plugin.processing.arriving.post import KIND
from tests.layers import memory_layer

ENTERED = "facility_id:string,name:string,country:string,status:string,volume_m3:double"
RATED = (
    f"{ENTERED},water_hazard_class:integer,pga_g:double,flood_zone:string,factor_of_safety:double,"
    "population_at_risk:integer,population_at_risk_min:integer,population_at_risk_max:integer,"
    "border_distance_km:double,border_hours:double,countries_downstream:string,"
    "thi:double,thi_min:double,thi_max:double,thi_class:string,thi_basis:string,thi_completeness:double,"
    "thi_assumed:string,thi_note:string,thi_scheme:string"
)
# Water hazard class and factor of safety are unknown, and so two parts are assumed; of the people a bound is known.
ROW = {
    "facility_id": "T-1",
    "name": "Верхнее <b>&</b>",
    "country": "KG",
    "status": "closed",
    "volume_m3": 1_000_000.0,
    "pga_g": 0.2,
    "flood_zone": "inside_100y",
    "population_at_risk_min": 500,
    "border_distance_km": 32.4,
    "countries_downstream": "UZ",
    "thi": 12.0,
    "thi_min": 9.0,
    "thi_max": 12.0,
    "thi_class": "very_high",
    "thi_basis": "assumed",
    "thi_completeness": 66.7,
    "thi_assumed": "thi_tox, thi_dam",
}
AT = ("POINT (75.0 42.7)", "POINT (75.1 42.7)", "POINT (75.2 42.7)")


def layer_of(
    fields: str, rows: list[dict], name: str = "Facilities", geometry: str = "Point", kind: str = ""
):
    """Add a layer to the open project; rows are values by field."""
    names = [each.split(":")[0] for each in fields.split(",")]
    points = AT if geometry == "Point" else (None,) * len(rows)
    content = [(point, [row.get(each) for each in names]) for point, row in zip(points, rows, strict=False)]
    layer = memory_layer(geometry, "EPSG:4326" if geometry == "Point" else "", fields, content, name)
    if kind:
        layer.setCustomProperty(KIND, kind)
    QgsProject.instance().addMapLayer(layer)
    return layer


def entered(count: int = 2):
    """Add a layer of facilities without a rating."""
    return layer_of(
        ENTERED, [{"facility_id": f"T-{number}", "name": f"N {number}"} for number in range(1, count + 1)]
    )


def rated(**changed):
    """Add a layer with one rated facility, its values changed."""
    return layer_of(RATED, [ROW | changed], "Rated")
