"""What the recipe "Add an algorithm" asks for: the algorithm alone, on a selection, and on an empty layer."""

import pytest

from tailings_plugin.processing.inventory.countfacilities import CountFacilities
from tests.layers import memory_layer, run_algorithm

pytestmark = pytest.mark.usefixtures("qgis_app", "qgis_processing")


@pytest.mark.parametrize("count", [0, 2])
def test_facilities_are_counted(count):
    rows = [("Point(76 42)", [f"KG-{number}"]) for number in range(count)]
    layer = memory_layer("Point", "EPSG:4326", "facility_id:string", rows)
    assert run_algorithm(CountFacilities, {"INPUT": layer})[0] == {"N_FACILITIES": count}
