"""GDAL tells failures by None and codes, or raises them, as a program sets it up: both are told alike."""

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from pandas import DataFrame

from tailings_plugin import inventory
from tailings_plugin.errors import DataProblem
from tailings_plugin.inventory.positions.coordinates import to_wgs84


@pytest.fixture(params=[True, False], ids=["raises", "returns"], autouse=True)
def manners(request):
    before = gdal.GetUseExceptions()
    gdal.UseExceptions() if request.param else gdal.DontUseExceptions()  # of ogr and osr as well
    yield
    gdal.UseExceptions() if before else gdal.DontUseExceptions()


def test_an_unknown_system():
    with pytest.raises(DataProblem, match="The coordinate reference system 'EPSG:0' is unknown"):
        to_wgs84(np.array([75.0]), np.array([42.0]), "EPSG:0")


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.xlsx", b"PK\x03\x04 no workbook", r"a\.xlsx cannot be read as a workbook \((?!it has no).+\)"),
        ("a.gpkg", b"no database", r"a\.gpkg cannot be read as a table or layer \((?!it has no).+\)"),
    ],
)
def test_a_broken_file(tmp_path, name, content, message):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(DataProblem, match=message):
        inventory.read(path)


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(DataProblem, match=r"a\.gpkg cannot be created: .+"):
        inventory.write(DataFrame({"facility_id": ["A"]}), tmp_path / "absent" / "a.gpkg")


def test_a_facility_that_is_refused(tmp_path):
    table = DataFrame({"facility_id": ["A", "B"], "status": ["closed", "exploded"]})
    with pytest.raises(DataProblem, match=r"facility B: .*status must be one of"):
        inventory.write(table, tmp_path / "a.gpkg")
    assert not (tmp_path / "a.gpkg").exists()
    twice = DataFrame({"facility_id": ["A", "A"]})
    with pytest.raises(DataProblem, match=r"facility A: .*UNIQUE"):
        inventory.write(twice, tmp_path / "a.gpkg")


def test_reading_and_writing_leave_the_manners_alone(tmp_path):
    table = DataFrame({"facility_id": ["A"], "name": ["Alga"], "lon": [75.0], "lat": [42.0]})
    before = [module.GetUseExceptions() for module in (gdal, ogr, osr)]
    inventory.write(table, tmp_path / "a.gpkg")
    assert inventory.read(tmp_path / "a.gpkg")["name"].tolist() == ["Alga"]
    assert [module.GetUseExceptions() for module in (gdal, ogr, osr)] == before
