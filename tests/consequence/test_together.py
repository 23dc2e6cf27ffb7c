"""Zones that overlap as one, and the people in them once."""

import numpy as np
import pandas as pd
import pytest
from osgeo import gdal, ogr, osr

from tailings_plugin import consequence
from tailings_plugin.errors import DataProblem

UTM = "EPSG:32643"


def box(left, right):
    ring = f"({left} 0, {right} 0, {right} 1000, {left} 1000, {left} 0)"
    return bytes(ogr.CreateGeometryFromWkt(f"POLYGON ({ring})").ExportToWkb())


def zones(*rows):
    table = pd.DataFrame(
        {"facility_id": [name for name, _ in rows], "outline": [outline for _, outline in rows]}
    )
    table.attrs["crs"] = UTM
    return table


def people(path):
    """One person per cell of 100 m from x 499,000 to 505,000: 100 per km2."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 60, 10, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((499_000, 100, 0, 1000, 0, -100))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32643)
    dataset.SetSpatialRef(reference)
    dataset.GetRasterBand(1).WriteArray(np.ones((10, 60)))
    return str(path)


def test_people_where_zones_overlap_are_counted_once(tmp_path):
    # A and B share 600 m, C lies apart: 100, 100 and 50 people, 190 of them once.
    table = zones(("A", box(500_000, 501_000)), ("B", box(500_400, 501_400)), ("C", box(503_000, 503_500)))
    raster = people(tmp_path / "p.tif")
    assert consequence.exposure(table, raster)["people"].tolist() == pytest.approx([100, 100, 50])
    both = consequence.together(table)
    assert (both["facility_id"].tolist(), both.attrs["crs"]) == (["A, B, C"], UTM)
    found = consequence.exposure(both, raster)
    assert found["people"].tolist() == pytest.approx([190])
    assert found["people_data_share"].tolist() == pytest.approx([1.0])


def test_zones_within_each_other_are_the_largest(tmp_path):
    table = zones(("A", box(500_000, 500_100)), ("A", box(500_000, 500_500)), ("A", None))
    both = consequence.together(table)
    assert both["facility_id"].tolist() == ["A"]
    assert consequence.exposure(both, people(tmp_path / "p.tif"))["people"].tolist() == pytest.approx([50])


def test_nothing_and_what_is_no_polygon():
    assert len(consequence.together(zones(("A", None)))) == 0
    assert len(consequence.together(zones())) == 0
    with pytest.raises(DataProblem, match="The zones cannot be joined"):
        consequence.together(zones(("A", b"no polygon")))
