"""Country polygons: the authority's own, or the world map that QGIS ships."""

from dataclasses import dataclass

from qgis.core import QgsFeatureSource, QgsProcessingContext

from ...world_map import TWO_LETTER_FIELDS, world_map
from .facilities import Row, read_rows

# Captions are known by two letters; what is none is shown by its name.
CODE_FIELDS = (*TWO_LETTER_FIELDS, "country", "code")
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
    world = world_map()
    names = [field.name() for field in world.fields()]
    rows = read_rows(world, context)
    disputed = read_rows(world_map("disputed_borders"), context)
    return Countries(rows, _first(names, CODE_FIELDS), _first(names, NAME_FIELDS), disputed, None)


def _first(names: list[str], wanted: tuple[str, ...]) -> str | None:
    by_lower = {name.lower(): name for name in names}
    return next((by_lower[each] for each in wanted if each in by_lower), None)
