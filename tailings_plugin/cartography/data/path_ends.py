"""Where paths stop though the water goes on: at the edge of the relief, for lack of data, at a limit of length."""

from collections.abc import Sequence

from qgis.core import QgsGeometry

from ...consequence.findings import TRUE_ENDS
from .rows import Row


def open_ends(paths: Sequence[Row], same_m: float = 1.0) -> list[Row]:
    """Return a point for each place where paths end though the water goes on, with how many of them do.

    paths: rows as tracedownstream writes them, geometries in a system of metres; a layer without the field ends_in
    tells nothing. Ends within `same_m` of each other are one.
    """
    found: dict[tuple[int, int], Row] = {}
    for path in paths:
        if "ends_in" not in path.values or path.get("ends_in") in TRUE_ENDS or path.geometry is None:
            continue
        *_, last = path.geometry.vertices()
        place = (round(last.x() / same_m), round(last.y() / same_m))
        values = {"ends_in": path.get("ends_in") or "unknown", "paths": 0}
        row = found.setdefault(place, Row(values, QgsGeometry.fromWkt(f"Point ({last.x()!r} {last.y()!r})")))
        row.values["paths"] += 1
    return list(found.values())
