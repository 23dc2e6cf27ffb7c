"""The embedded rivers lead paths over the relief they are burnt into, and over copies of it, but over no other."""

import numpy as np
import pytest
from osgeo import gdal

from tailings_plugin import basin
from tailings_plugin.about import DATA_FOLDER
from tailings_plugin.basin.grid.raster_file import grid_of, open_raster
from tailings_plugin.basin.paths.known_rivers import rivers_burnt_into
from tailings_plugin.places import rivers

RELIEF = DATA_FOLDER / "relief_etopo5_burnt.tif"
BURANA = [75.25, 42.80]  # near Tokmok, on the Chu


@pytest.fixture
def chu(tmp_path):
    """The relief around the upper Chu, cut out as users do."""
    path = tmp_path / "chu.tif"
    gdal.Translate(str(path), str(RELIEF), projWin=[74.0, 43.5, 76.0, 42.3])
    return path


def line_of(name: str) -> np.ndarray:
    return next(river.parts[0][0] for river in rivers() if river.name == name)


def vertices_on(path, line: np.ndarray) -> int:
    own = {(round(x, 9), round(y, 9)) for x, y in zip(path.x, path.y, strict=True)}
    return sum((round(x, 9), round(y, 9)) in own for x, y in line.tolist())


def test_a_piece_of_the_relief_keeps_its_rivers(chu):
    lines = rivers_burnt_into(str(chu), grid_of(open_raster(str(chu)), str(chu)))
    assert 1 <= len(lines) < len(rivers())
    path = basin.trace(chu, [BURANA]).path(0)
    assert vertices_on(path, line_of("Chu")) > 20


def test_the_rivers_come_in_the_crs_of_the_relief(chu, tmp_path):
    metres = tmp_path / "utm.tif"
    gdal.Warp(str(metres), str(chu), dstSRS="EPSG:32643", resampleAlg="bilinear", dstNodata=-9999)
    lines = rivers_burnt_into(str(metres), grid_of(open_raster(str(metres)), str(metres)))
    assert lines and all(line[:, 0].max() > 10_000 for line in lines)
    path = basin.trace(metres, [BURANA]).path(0)
    assert max(vertices_on(path, line) for line in lines) > 20


def test_another_relief_knows_no_rivers(chu, tmp_path):
    other = tmp_path / "other.tif"
    dataset = gdal.Translate(str(other), str(chu))
    dataset.SetMetadataItem("TAILINGS_RIVERS", None)
    del dataset
    assert rivers_burnt_into(str(other), grid_of(open_raster(str(other)), str(other))) == ()
    path = basin.trace(other, [BURANA]).path(0)
    # From centre to centre of cells of a minute.
    assert np.abs(np.diff(path.x[1:])).max() <= 1 / 60 + 1e-9
    assert vertices_on(path, line_of("Chu")) == 0
