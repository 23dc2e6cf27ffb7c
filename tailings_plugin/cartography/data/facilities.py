"""Rated facilities as the map, the list and the sheets use them: read once, ranked, located."""

from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsFeatureSource,
    QgsGeometry,
    QgsProcessingContext,
)

from ...errors import DataProblem
from ...inventory.schema import LANGUAGES
from ...rating.texts import text
from ...translation import tr
from .rows import Row, read_rows

# The classes of THI, the highest first.
CLASSES = ("very_high", "high", "medium", "low")


@dataclass
class Facility(Row):
    """A facility; `number` is its place among the highest, None outside that table.

    place: longitude and latitude; shift_mm: how far (right, up) its symbol stands from it on paper;
    crowded: other symbols stand so near that its name would cover them.
    """

    number: int | None = None
    place: tuple[float, float] | None = None
    shift_mm: tuple[float, float] = (0.0, 0.0)
    crowded: bool = False

    @property
    def thi(self) -> float | None:
        """THI, None when the facility could not be rated."""
        return self.values.get("thi")

    @property
    def hazard_class(self) -> str | None:
        """One of CLASSES, None when not rated."""
        code = self.values.get("thi_class")
        return code if code in CLASSES else None

    @property
    def name(self) -> str:
        """Name, or the id, or a dash."""
        return str(self.values.get("name") or self.values.get("facility_id") or "–")


def read_facilities(source: QgsFeatureSource, context: QgsProcessingContext) -> list[Facility]:
    """Return the facilities ranked: rated ones by rank, then the unrated by name.

    Raises DataProblem for a layer without the rating, without features, or without a coordinate system.
    """
    layer = source.sourceName()
    if source.fields().lookupField("thi") < 0:
        raise DataProblem(
            tr(
                "Layer {layer} has no field thi: run the tool Rate hazard on it first, and use its result."
            ).format(layer=layer)
        )
    rows = read_rows(source, context)
    if not rows:
        raise DataProblem(
            tr("Layer {layer} has no facilities (check filter and selection).").format(layer=layer)
        )
    if any(row.geometry for row in rows) and not source.sourceCrs().isValid():
        raise DataProblem(
            tr("Layer {layer} has no coordinate system: set it, then run again.").format(layer=layer)
        )
    facilities = [Facility(row.values, _as_point(row.geometry)) for row in rows]
    for facility in facilities:
        _check_thi(facility, layer)
        if facility.geometry is not None:
            point = facility.geometry.asPoint()
            facility.place = (point.x(), point.y())
    return sorted(facilities, key=_order)


def number_highest(facilities: list[Facility], count: int) -> list[Facility]:
    """Number the `count` highest rated facilities 1.. and return them."""
    highest = [each for each in facilities if each.thi is not None][:count]
    for number, facility in enumerate(highest, start=1):
        facility.number = number
    return highest


def rating_scheme(facilities: list[Facility]) -> tuple[str | None, bool]:
    """Return the rating scheme as the data name it, and whether they say its class limits are verified."""
    statement = next((each.get("thi_scheme") for each in facilities if each.get("thi_scheme")), None)
    if statement is None:
        return None, False
    for verified, key in ((False, "limits_not_verified"), (True, "limits_verified")):
        for language in LANGUAGES:
            name, found, _ = statement.partition(text(language, key))
            if found:
                return name.rstrip(" ,;("), verified
    return statement, False


def _as_point(geometry: QgsGeometry | None) -> QgsGeometry | None:
    if geometry is None:
        return None
    point = geometry.pointOnSurface() if geometry.type() == Qgis.GeometryType.Polygon else geometry.centroid()
    return None if point.isNull() or point.isEmpty() else point


def _check_thi(facility: Facility, layer: str) -> None:
    if facility.thi is not None and not isinstance(facility.thi, (int, float)):
        raise DataProblem(
            tr("Layer {layer}, facility {name}: thi is {value!r}, a number is needed.").format(
                layer=layer, name=facility.name, value=facility.thi
            )
        )


def _order(facility: Facility) -> tuple:
    if facility.thi is None:
        return (1, 0, 0.0, facility.name)
    rank = facility.get("thi_rank")
    return (0, rank if isinstance(rank, int) else 0, -facility.thi, facility.name)
