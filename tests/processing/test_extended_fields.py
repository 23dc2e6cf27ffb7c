"""Opening the layers of a run, and the fields an algorithm adds."""

import pytest
from qgis.core import QgsProcessingException

from tailings_plugin.processing.frames import extended_fields
from tailings_plugin.processing.inventory.checkinventory import CheckInventory
from tailings_plugin.processing.rating.ratehazard import RateHazard
from tests.layers import memory_layer, run_algorithm


def test_added_fields_take_the_place_of_their_namesakes():
    fields = memory_layer("Point", "EPSG:4326", "THI:string,name:string,note:integer", []).fields()
    extended = extended_fields(fields, [("rank", "integer"), ("thi", "real"), ("note", "text")])
    assert extended.names() == ["thi", "name", "note", "rank"]
    assert extended[0].isNumeric() and not extended[2].isNumeric()


def test_an_earlier_rating_in_capitals_is_replaced():
    # A GeoPackage cannot hold THI and thi side by side.
    layer = memory_layer("Point", "EPSG:4326", "THI:double,volume_m3:double,name:string", [])
    _, layers = run_algorithm(RateHazard, {"INPUT": layer, "OUTPUT": "memory:"})
    names = [name.lower() for name in layers["OUTPUT"].fields().names()]
    assert names.count("thi") == 1 and names.index("name") == 2


def test_an_unreadable_optional_layer_is_an_error_not_the_default(tmp_path):
    layer = memory_layer("Point", "EPSG:4326", "name:string", [("Point (74 42)", ["A"])])
    gone = str(tmp_path / "страны.gpkg")
    with pytest.raises(QgsProcessingException, match="COUNTRIES"):
        run_algorithm(CheckInventory, {"INPUT": layer, "COUNTRIES": gone, "OUTPUT": "memory:"})
