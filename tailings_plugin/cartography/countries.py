"""Country polygons: the authority's own, or the world map that QGIS ships."""

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication, QgsFeatureSource, QgsProcessingContext, QgsVectorLayer

from ..errors import DataProblem
from ..translation import tr
from .facilities import Row, read_rows

CODE_FIELDS = ("iso_a2", "iso_a2_eh", "iso2", "iso_2", "country", "code")
NAME_FIELDS = ("name", "name_en", "name_long", "admin", "country_name")


@dataclass
class Countries:
    """Country polygons, borders in dispute, and where they come from (None: QGIS's world map)."""

    rows: list[Row]
    code_field: str | None
    name_field: str | None
    disputed: list[Row]
    source_name: str | None

    def code(self, row: Row) -> str | None:
        """Return the two-letter code of a country, None for the likes of -1."""
        code = row.get(self.code_field) if self.code_field else None
        return code if isinstance(code, str) and code.isalpha() else None

    def name(self, row: Row) -> str | None:
        """Return the name the layer gives a country."""
        return row.get(self.name_field) if self.name_field else None


def read_countries(source: QgsFeatureSource | None, context: QgsProcessingContext) -> Countries:
    """Return the countries of a layer, or with None those of QGIS's world map with its disputed borders."""
    if source is not None:
        names = [field.name() for field in source.fields()]
        rows = read_rows(source, context)
        return Countries(
            rows, _first(names, CODE_FIELDS), _first(names, NAME_FIELDS), [], source.sourceName()
        )
    world = world_map("countries")
    names = [field.name() for field in world.fields()]
    rows = read_rows(world, context)
    disputed = read_rows(world_map("disputed_borders"), context)
    return Countries(rows, _first(names, CODE_FIELDS), _first(names, NAME_FIELDS), disputed, None)


def world_map(layer: str) -> QgsVectorLayer:
    """Return a layer of the world map in QGIS's resources; DataProblem when this QGIS comes without it."""
    path = Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
    world = QgsVectorLayer(f"{path}|layername={layer}", layer, "ogr")
    if not world.isValid():
        raise DataProblem(
            tr("This QGIS has no world map ({path}): give a layer of countries.").format(path=path)
        )
    return world


def _first(names: list[str], wanted: tuple[str, ...]) -> str | None:
    by_lower = {name.lower(): name for name in names}
    return next((by_lower[each] for each in wanted if each in by_lower), None)
