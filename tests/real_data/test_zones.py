"""Zones on real reliefs: low, middle and high within each other."""

from itertools import pairwise

import pandas as pd
import pytest
from osgeo import ogr

from tailings_plugin import basin, consequence
from tailings_plugin.consequence.zone import MOBILITY

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
