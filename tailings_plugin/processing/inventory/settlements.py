"""A layer of named points, or the embedded settlements, as the gazetteer of an import."""

from qgis.core import QgsCoordinateTransformContext, QgsFeatureSource

from ...errors import DataProblem
from ...inventory.positions.gazetteer import Gazetteer, Settlement, embedded
from ...place_layers import in_degrees
from ...places.countries import country_code, is_country_code
from ...qgis_values import from_qgis
from ...translation import tr

# Fields with names, lower case: as in GeoNames, OpenStreetMap, Natural Earth and tables of the region.
NAME_FIELDS = (
    "name", "name_en", "name_ru", "name_kk", "name_ky", "name_tg", "name_uz", "asciiname", "nameascii", "name_local",
    "int_name", "settlement", "place", "village", "town", "название", "наименование", "нп",
)  # fmt: skip
COUNTRY_FIELDS = ("country", "country_code", "iso_a2", "iso2", "adm0_a3", "iso_a3", "iso3")
PEOPLE_FIELDS = ("population", "pop", "people", "pop_max")


def gazetteer_of(source: QgsFeatureSource | None, transforms: QgsCoordinateTransformContext) -> Gazetteer:
    """Return the named points of a source, or the embedded settlements when there is none.

    DataProblem when no field holds names.
    """
    if source is None:
        return embedded()
    names = source.fields().names()
    named = [name for name in names if name.lower() in NAME_FIELDS]
    if not named:
        raise DataProblem(
            tr(
                'GAZETTEER: none of the fields {fields} holds names. Call the field with the names "name".'
            ).format(fields=", ".join(names))
        )
    country = next((name for name in names if name.lower() in COUNTRY_FIELDS), "")
    people = next((name for name in names if name.lower() in PEOPLE_FIELDS), "")
    found = []
    for feature, geometry in in_degrees(source, transforms):
        point = geometry.centroid().asPoint()
        code = country_code(from_qgis(feature[country])) if country else None
        number = from_qgis(feature[people]) if people else None
        texts = {from_qgis(feature[name]) for name in named}
        found += [
            Settlement(
                text,
                point.x(),
                point.y(),
                code if is_country_code(code) else None,
                int(number) if isinstance(number, (int, float)) else None,
            )
            for text in sorted(text for text in texts if isinstance(text, str) and text.strip())
        ]
    return Gazetteer(found)
