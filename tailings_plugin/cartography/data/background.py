"""Rivers, lakes and towns that let a reader find the way, from the plugin's own data."""

import csv
import math
from functools import cache

from qgis.core import QgsGeometry, QgsPointXY, QgsVectorLayer

from ...about import DATA_FOLDER
from .facilities import Row

SMALLEST_TOWN = 20_000
MOST_TOWNS = 32
APART_MM = 17.0
# Official suffixes of the gazetteer that mean no more than "town".
SUFFIXES = (" Shahri", " shahri")


@cache
def lines_and_areas(name: str) -> tuple[Row, ...]:
    """Return the features of data/<name>.geojson ("rivers", "lakes"), in WGS 84."""
    layer = QgsVectorLayer(str(DATA_FOLDER / f"{name}.geojson"), name, "ogr")
    return tuple(
        Row({"name": feature["name"]}, QgsGeometry(feature.geometry())) for feature in layer.getFeatures()
    )


@cache
def towns() -> tuple[Row, ...]:
    """Return the settlements of data/settlements.csv, the largest first, in WGS 84."""
    with (DATA_FOLDER / "settlements.csv").open(encoding="utf-8", newline="") as table:
        rows = [_town(line) for line in csv.DictReader(table)]
    return tuple(sorted(rows, key=lambda row: -row.values["population"]))


def _town(line: dict[str, str]) -> Row:
    name = line["name"]
    for suffix in SUFFIXES:
        name = name.removesuffix(suffix)
    point = QgsPointXY(float(line["longitude"]), float(line["latitude"]))
    return Row({"name": name, "population": int(line["population"] or 0)}, QgsGeometry.fromPointXY(point))


def chosen_towns(candidates: list[tuple[Row, tuple[float, float]]]) -> list[Row]:
    """Return the towns to name, well apart, of (town, place on paper in mm) with the largest first."""
    chosen: list[tuple[Row, tuple[float, float]]] = []
    for row, place in candidates:
        if row.values["population"] < SMALLEST_TOWN or len(chosen) == MOST_TOWNS:
            break
        if all(math.dist(place, other) >= APART_MM for _, other in chosen):
            chosen.append((row, place))
    return [row for row, _ in chosen]
