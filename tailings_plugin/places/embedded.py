"""Rivers, lakes, inland sinks and settlements that come with the plugin, read once.

Where they come from: data/PROVENANCE.md.
"""

import csv
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

DATA_FOLDER = Path(__file__).parents[1] / "data"
# Official suffixes of the gazetteer that mean no more than "town".
SUFFIXES = (" Shahri", " shahri")


@dataclass(frozen=True)
class Feature:
    """A place in degrees on WGS 84.

    parts: its lines, or polygons' rings, as arrays (n, 2) of longitude and latitude by part, the outer ring of a
    polygon first; a point is one array (1, 2). values: what else is known of it.
    """

    name: str
    parts: tuple[tuple[np.ndarray, ...], ...]
    values: Mapping[str, Any]

    @property
    def point(self) -> tuple[float, float]:
        """Longitude and latitude of the first vertex: of a point, the point."""
        longitude, latitude = self.parts[0][0][0]
        return float(longitude), float(latitude)


@cache
def rivers() -> tuple[Feature, ...]:
    """Return the main rivers of Central Asia from source to end, generalised to about 100 m.

    >>> "Chu" in {river.name for river in rivers()}
    True
    """
    return _geojson("rivers.geojson")


@cache
def lakes() -> tuple[Feature, ...]:
    """Return the large lakes and reservoirs of Central Asia, generalised to 1 km."""
    return _geojson("lakes.geojson")


@cache
def settlements() -> tuple[Feature, ...]:
    """Return settlements of Central Asia by population, the largest first.

    values: population, country (ISO code), and name_ru, None where it is not known.
    """
    found = [_settlement(row) for name in ("settlements.csv", "settlements_added.csv") for row in _csv(name)]
    return tuple(sorted(found, key=lambda each: -each.values["population"]))


@cache
def settlement_names() -> Mapping[str, Mapping[str, str]]:
    """Return by name what `settlements` are called in other languages, where all of that name are called so.

    Those of Uzbekistan have their Uzbek name.

    >>> settlement_names()["Osh"]["ru"]
    'Ош'
    """
    alike: dict[str, list[Feature]] = {}
    for each in settlements():
        alike.setdefault(each.name, []).append(each)
    found = {}
    for name, places in alike.items():
        known = {}
        russian = {each.values["name_ru"] for each in places}
        if len(russian) == 1 and None not in russian:
            known["ru"] = russian.pop()
        if known and {each.values["country"] for each in places} == {"UZ"}:
            known["uz"] = name
        found[name] = known
    return found


@cache
def inland_sinks() -> tuple[Feature, ...]:
    """Return where water ends: points with values "kind" (sea, lake, inland_sink) and "radius_km"."""
    return tuple(
        Feature(row["name"], _point(row), {"kind": row["kind"], "radius_km": float(row["radius_km"])})
        for row in _csv("inland_sinks.csv")
    )


@cache
def countries_of_sinks() -> Mapping[str, tuple[str, ...]]:
    """Return the codes of the countries at each of `inland_sinks`, by its name."""
    return {row["name"]: tuple(row["countries"].split()) for row in _csv("inland_sinks.csv")}


def _settlement(row: Mapping[str, str]) -> Feature:
    name = row["name"]
    for suffix in SUFFIXES:
        name = name.removesuffix(suffix)
    values = {
        "population": int(row["population"]),
        "country": row["country"],
        "name_ru": row["name_ru"] or None,
    }
    return Feature(name, _point(row), values)


def _point(row: Mapping[str, str]) -> tuple[tuple[np.ndarray]]:
    return ((np.array([[float(row["longitude"]), float(row["latitude"])]]),),)


def _csv(name: str) -> list[dict[str, str]]:
    with (DATA_FOLDER / name).open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table))


def _geojson(name: str) -> tuple[Feature, ...]:
    content = json.loads((DATA_FOLDER / name).read_text(encoding="utf-8"))
    return tuple(
        Feature(each["properties"]["name"], _parts(each["geometry"]), each["properties"])
        for each in content["features"]
    )


def _parts(geometry: Mapping[str, Any]) -> tuple[tuple[np.ndarray, ...], ...]:
    """Return the parts of a line or polygon of GeoJSON."""
    coordinates = geometry["coordinates"]
    parts = {"LineString": lambda: [[coordinates]], "Polygon": lambda: [coordinates]}[geometry["type"]]()
    return tuple(tuple(np.array(ring, dtype=float) for ring in part) for part in parts)
