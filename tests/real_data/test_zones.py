"""Zones on real reliefs: low, middle and high within each other."""

from itertools import pairwise

import pandas as pd
import pytest
from osgeo import gdal, ogr

from tailings_plugin import basin, consequence
from tailings_plugin.basin.grid.raster_file import grid_of, open_raster, transformed
from tailings_plugin.basin.paths.paths import Path
from tailings_plugin.consequence.zone import MOBILITY
from tailings_plugin.errors import DataProblem

ISSYK_KUL = "dem/srtm3_issykkul_kemin_almaty_n42-44_e076-078.tif"
BISHKEK = "dem/srtm1_bishkek_alaarcha_chu_n42.3-43.2_e074.3-074.9.tif"
STEPPE = "dem/srtm1_n52e068_atbasar_kz.tif"


@pytest.mark.parametrize(
    ("name", "lon", "lat", "relation", "low_m3", "middle_m3", "high_m3"),
    [
        # Ak-Tyuz, and the volume of Brumadinho; valleys of the Kungey and Kyrgyz ranges, their fans, and the steppe.
        (ISSYK_KUL, 76.127, 42.877, "debris_flow", 9.57e6, 9.57e6, 9.57e6),
        (ISSYK_KUL, 76.127, 42.877, "tailings", 2e4, 6e5, 1.5e6),
        (ISSYK_KUL, 77.10, 42.10, "rock_avalanche", 1e6, 1e6, 1e6),
        (BISHKEK, 74.48, 42.56, "debris_flow", 9.57e6, 9.57e6, 9.57e6),
        (BISHKEK, 74.48, 42.56, "tailings", 1e4, 3e5, 7e5),
        (BISHKEK, 74.60, 42.80, "tailings", 1e5, 3e6, 7e6),
        (STEPPE, 68.30, 52.40, "lahar", 1e5, 1e6, 2e6),
        (STEPPE, 68.60, 52.70, "debris_flow", 9.57e6, 9.57e6, 9.57e6),
    ],
)
def test_zones_on_srtm_lie_within_each_other(
    shared_data, name, lon, lat, relation, low_m3, middle_m3, high_m3
):
    relief = str(shared_data / name)
    paths = basin.trace(relief, [[lon, lat]], sinks=())
    released = pd.DataFrame(
        {"facility_id": ["1"], "released_p5_m3": low_m3, "released_m3": middle_m3, "released_p95_m3": high_m3}
    )
    table = consequence.zones(released, paths, relief, relation)
    assert table["level"].tolist() == ["low", "middle", "high"]
    assert table["length_km"].is_monotonic_increasing
    assert table["area_km2"].is_monotonic_increasing
    a, b = MOBILITY[relation]
    middle = table.iloc[1]
    assert middle["section_m2"] == pytest.approx(a * middle_m3 ** (2 / 3))
    assert middle["plan_m2"] == pytest.approx(b * middle_m3 ** (2 / 3))
    if middle["ends"] == "area":
        assert middle["area_km2"] * 1e6 == pytest.approx(middle["plan_m2"], rel=0.02)
    shapes = [ogr.CreateGeometryFromWkb(outline) for outline in table["outline"]]
    assert all(shape.IsValid() for shape in shapes)
    for inner, outer in pairwise(shapes):
        # Cell by cell: their outlines run along the edges of the same cells, nothing of the lesser lies outside.
        outside = inner.Difference(outer).GetArea()
        assert outside <= 1e-9 * inner.GetArea()


OVERVIEW = "dem/etopo5_central_asia_5min.tif"
AK_TYUZ = [[76.127, 42.877]]


def test_a_zone_on_another_relief_than_its_path_is_refused(shared_data):
    coarse = basin.trace(str(shared_data / OVERVIEW), AK_TYUZ, sinks=())
    with pytest.raises(DataProblem, match=r"was traced on another relief than .*srtm3.*Trace the paths"):
        consequence.zones([6e5], coarse, str(shared_data / ISSYK_KUL))
    # Without a word of its cells it is seen by where it runs.
    line = {"A": coarse.path(0)}
    with pytest.raises(DataProblem, match="nor on the floors of its valleys"):
        consequence.zones([6e5], line, str(shared_data / ISSYK_KUL))


def test_the_same_relief_clipped_or_in_another_crs_gives_the_same_zone(shared_data, tmp_path):
    relief = str(shared_data / ISSYK_KUL)
    traces = basin.trace(relief, AK_TYUZ, sinks=())
    whole = consequence.zones([6e5], traces, relief)
    clipped, utm = str(tmp_path / "clip.tif"), str(tmp_path / "utm.tif")
    gdal.Translate(clipped, relief, projWin=[76.0, 43.0, 76.3, 42.7])
    gdal.Warp(utm, relief, dstSRS="EPSG:32643", xRes=80, yRes=80, resampleAlg="bilinear", dstNodata=-9999)
    part = consequence.zones([6e5], traces, clipped)
    for one, two in zip(whole["outline"], part["outline"], strict=True):
        one, two = (ogr.CreateGeometryFromWkb(each) for each in (one, two))
        assert one.SymDifference(two).GetArea() <= 1e-6 * one.GetArea()
    path = traces.path(0)
    x, y = transformed(path.x, path.y, "EPSG:4326", grid_of(open_raster(utm), utm))
    turned = consequence.zones([6e5], {"1": Path(x, y, path.m, path.z)}, utm)
    assert turned["not_made"].isna().all()
    assert turned["area_km2"].tolist() == pytest.approx(whole["area_km2"].tolist(), rel=0.03)
