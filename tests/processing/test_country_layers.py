"""Layers of countries: one reading for import, tracing and map, whatever field says which country it is."""

import pytest
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from tailings_plugin.about import DATA_FOLDER
from tailings_plugin.errors import DataProblem
from tailings_plugin.place_layers import country_codes_of, read_countries, world_map
from tailings_plugin.processing.inventory.countries import country_areas

# What the field of each layer says of Kyrgyzstan and Uzbekistan, and everywhere else.
FIELDS = {
    "ISO_A3": ("KGZ", "UZB"),
    "iso_a2": ("KG", "UZ"),
    "UN_M49": (417, 860),
    "NAME_EN": ("Kyrgyzstan", "Uzbekistan"),
    "name_ru": ("Киргизия", "Узбекистан"),
}


def neighbours(field, values, extra=None):
    """Kyrgyzstan and Uzbekistan of QGIS's world map, with one field (and further constant ones)."""
    extra = extra or {}
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4326", "borders", "memory")
    kind = QMetaType.Type.Int if isinstance(values[0], int) else QMetaType.Type.QString
    layer.dataProvider().addAttributes(
        [QgsField(field, kind), *(QgsField(name, QMetaType.Type.QString) for name in extra)]
    )
    layer.updateFields()
    world = {each["iso_a2"]: QgsGeometry(each.geometry()) for each in world_map().getFeatures()}
    for place, (code, value) in enumerate(zip(("KG", "UZ"), values, strict=True)):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(world[code])
        feature.setAttributes([value, *(each[place] for each in extra.values())])
        assert layer.dataProvider().addFeature(feature)
    return layer


@pytest.fixture
def above_mailuu_suu():
    """A point on the Mailuu-Suu, which runs from Kyrgyzstan into Uzbekistan."""
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=facility_id:string", "facilities", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(72.45, 41.27)))
    feature.setAttributes(["KG-MS"])
    layer.dataProvider().addFeature(feature)
    return layer


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_gives_the_same_codes_everywhere(run, above_mailuu_suu, field):
    layer = neighbours(field, FIELDS[field])
    result = run(
        "tracedownstream",
        INPUT=above_mailuu_suu,
        RELIEF=str(DATA_FOLDER / "relief_etopo5_burnt.tif"),
        MAX_LENGTH=200,
        COUNTRIES=layer,
        OUTPUT="memory:",
        CROSSINGS="memory:",
    )
    first = next(result["CROSSINGS"].getFeatures())
    assert (first["from_country"], first["to_country"]) == ("KG", "UZ")
    path = next(result["OUTPUT"].getFeatures())
    assert path["countries"].replace(" ", "").split(",")[:2] == ["KG", "UZ"]
    on_the_map = read_countries(layer, QgsCoordinateTransformContext()).countries
    assert [each.code for each in on_the_map] == ["KG", "UZ"]
    import numpy as np

    at = country_areas(layer, QgsCoordinateTransformContext())
    assert at(np.array([74.6, 69.2]), np.array([42.8, 41.3])).tolist() == ["KG", "UZ"]


def test_a_code_that_is_missing_is_taken_from_the_next_field(qgis_app):
    layer = neighbours("ISO_A2", ("-99", "UZ"), {"ADM0_A3": ("KGZ", "UZB")})
    assert sorted(country_codes_of(layer).values()) == ["KG", "UZ"]


def test_a_chosen_field_is_the_only_one(qgis_app):
    layer = neighbours("iso_a2", ("KG", "UZ"), {"land": ("North", "South")})
    assert sorted(country_codes_of(layer, "land").values()) == ["North", "South"]
    with pytest.raises(DataProblem, match=r"borders.*nix.*iso_a2, land"):
        country_codes_of(layer, "nix")


def test_the_world_map_has_its_codes_and_its_land_without(qgis_app):
    world = read_countries(None, QgsCoordinateTransformContext())
    codes = {each.code for each in world.countries}
    assert {"KZ", "KG", "TJ", "UZ", "AF", "CN"} <= codes
    assert None in codes  # iso_a2 -1
    assert world.source_name is None
    assert world.disputed


def test_a_map_does_without_codes_and_a_check_does_not(qgis_app):
    layer = neighbours("province", ("North", "South"))
    transforms = QgsCoordinateTransformContext()
    assert [each.code for each in read_countries(layer, transforms, codes_needed=False).countries] == [
        None,
        None,
    ]
    with pytest.raises(DataProblem, match=r"borders.*province"):
        read_countries(layer, transforms)


def test_a_country_that_is_none_is_refused(run, tmp_path):
    table = tmp_path / "list.csv"
    table.write_text("name,latitude,longitude\nA,42.5,74.5\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="COUNTRY: Atlantis"):
        run("importinventory", INPUT=str(table), COUNTRY="Atlantis", OUTPUT="memory:")
