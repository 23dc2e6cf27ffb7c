"""The world map that comes with QGIS, and the fields in which layers of countries hold their codes."""

from pathlib import Path

from qgis.core import QgsApplication, QgsFields, QgsVectorLayer

from .errors import DataProblem
from .translation import tr

# As in Natural Earth, QGIS's world map, DCW, GADM, Eurostat and others, the first found counts.
TWO_LETTER_FIELDS = (
    "iso_a2_eh", "iso_a2", "iso2", "iso_2", "iso_3166_1", "country_code", "alpha2", "alpha_2",
    "cntr_id", "cntr_code",
)  # fmt: skip
# Then three letters, then names.
CODE_FIELDS = (
    *TWO_LETTER_FIELDS, "iso_a3_eh", "iso_a3", "iso3", "iso_3", "adm0_a3", "gid_0", "shapegroup",
    "country", "admin", "name_en", "name_0", "cntry_name", "name",
)  # fmt: skip


def world_map_path() -> Path:
    """Return where QGIS keeps its world map."""
    return Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"


def world_map(layer: str = "countries") -> QgsVectorLayer:
    """Return a layer of the world map; DataProblem when this QGIS comes without it."""
    path = world_map_path()
    world = QgsVectorLayer(f"{path}|layername={layer}", tr("QGIS world map"), "ogr")
    if not world.isValid():
        raise DataProblem(
            tr("QGIS's world map was not found at {path}. Give your own polygons in COUNTRIES.").format(
                path=path
            )
        )
    return world


def code_index(fields: QgsFields) -> int:
    """Return the index of the field with the countries' codes, or their names; -1 when there is none."""
    names = [field.name().lower() for field in fields]
    return next((names.index(name) for name in CODE_FIELDS if name in names), -1)
