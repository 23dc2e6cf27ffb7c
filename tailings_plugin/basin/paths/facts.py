"""What is told of each path and each contact with another country: the values of the result tables, with units."""

from collections.abc import Mapping
from typing import Any

from .borders import Course, Crossing
from .paths import Path

# Name and kind of each value, in the order of the tables.
PATH_FACTS = (
    ("length_km", "real"),
    ("drop_m", "real"),
    ("ends_in", "text"),
    ("countries", "text"),
    ("border_km", "real"),
    ("border_hours", "real"),
    ("snap_m", "real"),
    ("touches", "text"),
    ("cell_m", "real"),
)
CROSSING_FACTS = (
    ("order", "integer"),
    ("kind", "text"),
    ("from_country", "text"),
    ("to_country", "text"),
    ("distance_km", "real"),
    ("hours", "real"),
    ("elevation_m", "real"),
)


def path_facts(
    path: Path, ends_in: str, course: Course, moved_m: float, hours_per_m: float | None, cell_m: float = 0.0
) -> Mapping[str, Any]:
    """Return what is told of one path, by PATH_FACTS; None or NaN where it is unknown.

    `drop_m` is the height lost from the facility to the end, `border_km` the way to the first contact with another
    country, `countries` those of the way with "?" where the layer has none, `snap_m` the metres the facility was moved
    to a stream, `cell_m` the size of the cells it was followed over, on the ground (0: not over cells).
    """
    first = next(iter(course.contacts or course.crossings), None)
    border_m = None if first is None else first.m
    return {
        "length_km": path.m[-1] / 1000.0,
        "drop_m": path.z[0] - path.z[-1],
        "ends_in": ends_in,
        "countries": ", ".join(course.way or course.countries) or None,
        "border_km": None if border_m is None else border_m / 1000.0,
        "border_hours": None if border_m is None or hours_per_m is None else border_m * hours_per_m,
        "snap_m": moved_m,
        "touches": ", ".join(course.touched) or None,
        "cell_m": cell_m or None,
    }


def crossing_facts(crossing: Crossing, hours_per_m: float | None) -> Mapping[str, Any]:
    """Return what is told of one contact with another country, by CROSSING_FACTS; None or NaN where it is unknown."""
    return {
        "order": crossing.order,
        "kind": crossing.kind,
        "from_country": crossing.from_country,
        "to_country": crossing.to_country,
        "distance_km": crossing.m / 1000.0,
        "hours": None if hours_per_m is None else crossing.m * hours_per_m,
        "elevation_m": crossing.z,
    }
