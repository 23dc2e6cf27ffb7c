"""Rated facilities made for tests: any number, any names, with paths and crossings."""

from qgis.core import QgsVectorLayer

from tests.layers import memory_layer

SCHEME = "THI 1.0 (abcdef12), class limits not verified"
FIELDS = (
    "facility_id:string,name:string,country:string,status:string,volume_m3:double,water_hazard_class:integer,"
    "thi_cap:double,thi_tox:double,thi:double,thi_min:double,thi_max:double,thi_completeness:double,"
    "thi_rank:integer,thi_class:string,thi_scheme:string,thi_note:string,data_source:string,data_date:date"
)
LONG_NAME = "Хвостохранилище № 2 горно-обогатительного комбината Ак-Тюз №"
RTL_NAME = "سد نفايات المنجم"
HOSTILE_NAME = "<script>alert(1)</script> & \"'"
STATUSES = ("active", "closed", "abandoned", None)


def hazard_class(thi: float) -> str:
    """Return the class of a THI."""
    return "low" if thi < 6 else "medium" if thi < 8 else "high" if thi < 10 else "very_high"


def facility(number: int, lon: float, lat: float, thi: float | None, name: str | None = None) -> tuple:
    """Return (WKT, values); without `thi` it is one that could not be rated."""
    known = thi is not None
    values = [
        f"F-{number}",
        name or f"Facility {number}",
        "KG",
        STATUSES[number % 4],
        1e6 if known else None,
        2,
        6.0 if known else None,
        2.0,
        thi,
        thi - 1 if known else None,
        thi + 1 if known else None,
        60.0,
        number if known else None,
        hazard_class(thi) if known else None,
        SCHEME,
        None if known else "cannot be rated: volume_m3 missing",
        "State inventory",
        "2024-02-29",
    ]
    return f"Point ({lon} {lat})", values


def few() -> QgsVectorLayer:
    """Return six facilities: a long, a right-to-left and a hostile name, and one unrated."""
    rows = [
        facility(1, 75.586, 42.703, 12.5, LONG_NAME),
        facility(2, 76.127, 42.877, 10.25, RTL_NAME),
        facility(3, 76.127, 42.877, 9.0, HOSTILE_NAME),
        facility(4, 72.45, 41.26, 7.5),
        facility(5, 74.474, 41.689, 5.0),
        facility(6, 77.217, 42.154, None, "No volume"),
    ]
    return memory_layer("Point", "EPSG:4326", FIELDS, rows)


def crowd(count: int) -> QgsVectorLayer:
    """Return `count` facilities in one valley of 20 km."""
    rows = [
        facility(n + 1, 75 + (n * 37 % 200) / 1000, 42.5 + (n * 53 % 100) / 2000, 13 - 10 * n / count)
        for n in range(count)
    ]
    return memory_layer("Point", "EPSG:4326", FIELDS, rows)


def paths(hours: bool = False) -> QgsVectorLayer:
    """Return two paths; with `hours`, as reaches with arrival times."""
    fields = "facility_id:string,leading_h:double" if hours else "facility_id:string,length_km:double"
    rows = [
        ("LineString (75.586 42.703, 75.2 42.9, 74.6 43.0)", ["F-1", 5.0]),
        ("LineString (74.6 43.0, 73.5 43.8, 72.0 44.5)", ["F-1", 70.0]),
        ("LineString (72.45 41.26, 72.3 41.0, 72.1 40.8)", ["F-4", None]),
    ]
    return memory_layer("LineString", "EPSG:4326", fields, rows)


def crossings() -> QgsVectorLayer:
    """Return three crossings, the first two at one place."""
    fields = "facility_id:string,from_country:string,to_country:string,distance_km:double,hours:double"
    rows = [
        ("Point (74.6 43.0)", ["F-1", "KG", "KZ", 87.4, 24.3]),
        ("Point (74.601 43.0)", ["F-2", "KG", "KZ", 120.0, 33.0]),
        ("Point (72.3 41.0)", ["F-4", "KG", "UZ", 31.6, None]),
    ]
    return memory_layer("Point", "EPSG:4326", fields, rows)


def with_people(layer: QgsVectorLayer, rows: list[tuple], kind: str = "integer") -> QgsVectorLayer:
    """Return the layer with population_at_risk, its bounds, and gistm_class with gistm_class_max."""
    kinds = (kind, kind, kind, "string", "string")
    names = (
        "population_at_risk",
        "population_at_risk_min",
        "population_at_risk_max",
        "gistm_class",
        "gistm_class_max",
    )
    return with_fields(
        layer, ",".join(f"{name}:{kind}" for name, kind in zip(names, kinds, strict=True)), rows
    )


def with_fields(layer: QgsVectorLayer, added: str, rows: list[tuple]) -> QgsVectorLayer:
    """Return the layer with more fields (`name:kind,...`), and their values row by row."""
    features = [
        (feature.geometry().asWkt(), [*feature.attributes(), *values])
        for feature, values in zip(layer.getFeatures(), rows, strict=True)
    ]
    return memory_layer("Point", "EPSG:4326", f"{FIELDS},{added}", features)
