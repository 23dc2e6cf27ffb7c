"""Web maps made for tests, and what they hold."""

import json
import re
from pathlib import Path
from typing import Any

from qgis.core import QgsVectorLayer

from tailings_plugin.processing.map.webmap import WebMap
from tests.cartography import rated
from tests.layers import memory_layer, run_algorithm

# Land with one border in it, around the facilities of `rated`.
COUNTRIES = [
    ("Polygon ((60 35, 74 35, 74 50, 60 50, 60 35))", ["UZ", "Uzbekistan"]),
    ("Polygon ((74 35, 90 35, 90 50, 74 50, 74 35))", ["KG", "Kyrgyzstan"]),
]


def countries() -> QgsVectorLayer:
    """Return two countries that meet at 74 degrees east."""
    return memory_layer("Polygon", "EPSG:4326", "iso_a2:string,name:string", COUNTRIES, "authority")


def made(folder: Path, layer: QgsVectorLayer, **parameters: Any) -> tuple[Path, dict]:
    """Make a web map of facilities; return its page and the results of the run."""
    given = {"INPUT": layer, "LANGUAGE": "en", "FOLDER": str(folder), "COUNTRIES": countries()} | parameters
    results, _ = run_algorithm(WebMap, given)
    return Path(results["PAGE"]), results


def content_of(page: Path) -> dict:
    """Return what a page holds, as its code reads it."""
    text = page.read_text(encoding="utf-8")
    found = re.search(r'<script type="application/json" id="content">(.*?)</script>', text, re.DOTALL)
    return json.loads(found[1])


def points_of(numbers: list[int], units: int) -> list[tuple[float, float]]:
    """Return a line of a page in degrees: the first point, then the step to each next one."""
    x = y = 0
    points = []
    for east, north in zip(numbers[::2], numbers[1::2], strict=True):
        x, y = x + east, y + north
        points.append((x / units, y / units))
    return points


def facilities(rows: list[dict], crs: str = "EPSG:4326") -> QgsVectorLayer:
    """Return facilities of (wkt, thi) and whatever else is named."""
    fields = rated.FIELDS + ",alarms:string,thi_basis:string,operator:string,population_at_risk:integer"
    fields += ",population_at_risk_min:integer,border_hours:double"
    names = [each.partition(":")[0] for each in fields.split(",")]
    features = []
    for number, row in enumerate(rows, start=1):
        _, values = rated.facility(number, 0, 0, row.get("thi"), row.get("name"))
        known = dict(zip(names, [*values, *[None] * 6], strict=True)) | row
        features.append((row["wkt"], [known[name] for name in names]))
    return memory_layer("Point", crs, fields, features)
