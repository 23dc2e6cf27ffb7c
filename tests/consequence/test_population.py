"""People from rasters made in the test: sums by hand, partitions, densities, voids."""

import numpy as np
import pytest
from osgeo import gdal, osr

from tailings_plugin.consequence.population import open_population, people_in_zones
from tailings_plugin.consequence.windows import read_window
from tailings_plugin.errors import DataProblem

WHOLE = [0]


def write(
    path, values, left, top, size, epsg=32643, no_data=None, unit=None, metadata=None, description=None
):
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((left, size, 0, top, 0, -size))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    dataset.SetSpatialRef(reference)
    band = dataset.GetRasterBand(1)
    band.WriteArray(values)
    if no_data is not None:
        band.SetNoDataValue(no_data)
    if unit:
        band.SetUnitType(unit)
    if description:
        band.SetDescription(description)
    if metadata:
        dataset.SetMetadata(metadata)
    return str(path)


def box(x0, y0, x1, y1):
    return [np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)], dtype=float)]


@pytest.fixture
def counts(tmp_path):
    # 3 rows of 4 cells of 100 m: 1..12 people, from (500000, 4700300) down.
    return write(tmp_path / "население.tif", np.arange(1, 13).reshape(3, 4), 500_000, 4_700_300, 100)


def test_whole_cells_and_cut_cells(counts):
    raster = open_population(counts)
    # The upper left two by two: 1 + 2 + 5 + 6.
    assert raster.people_in(box(500_000, 4_700_100, 500_200, 4_700_300), WHOLE) == (14.0, 1.0)
    # A quarter of cell 12 (lower right corner).
    people, share = raster.people_in(box(500_350, 4_700_000, 500_400, 4_700_050), WHOLE)
    assert (people, share) == (pytest.approx(3.0), pytest.approx(1.0))


def test_beyond_the_raster_the_share_falls(counts):
    people, share = open_population(counts).people_in(box(499_800, 4_700_000, 500_400, 4_700_300), WHOLE)
    assert people == pytest.approx(78.0)  # 1 + ... + 12
    assert share == pytest.approx(4 / 6)
    assert open_population(counts).people_in(box(0, 0, 100, 100), WHOLE) == (0.0, 0.0)


def test_a_partition_adds_up_to_the_whole(tmp_path):
    generator = np.random.default_rng(7)
    path = write(tmp_path / "p.tif", generator.gamma(0.3, 30, (90, 120)), 500_000, 4_700_000, 100)
    raster = open_population(path)
    whole, _ = raster.people_in(box(499_950, 4_691_050, 512_050, 4_700_050), WHOLE)
    inner = [
        np.array([(503_017, 4_698_333), (509_999, 4_697_001), (506_003, 4_692_222), (503_017, 4_698_333)])
    ]
    outer = box(499_950, 4_691_050, 512_050, 4_700_050)
    cuts = [501_234.5, 504_567.8, 508_901.2]
    strips = [
        raster.people_in(box(x0, 4_691_050, x1, 4_700_050), WHOLE)[0]
        for x0, x1 in zip([499_950, *cuts], [*cuts, 512_050], strict=True)
    ]
    assert sum(strips) == pytest.approx(whole, rel=1e-9)
    ring_of = raster.people_in([*outer, *inner], [0, 0])[0]
    assert ring_of + raster.people_in(inner, WHOLE)[0] == pytest.approx(whole, rel=1e-9)


def test_strips_give_the_same_sum(counts, monkeypatch):
    zone = box(500_030, 4_700_020, 500_370, 4_700_280)
    before = open_population(counts).people_in(zone, WHOLE)
    monkeypatch.setattr("tailings_plugin.consequence.population.CELLS_AT_ONCE", 4)
    assert open_population(counts).people_in(zone, WHOLE) == pytest.approx(before, rel=1e-12)


def test_no_data_counts_nobody_and_lowers_the_share(tmp_path):
    values = np.array([[10.0, -200.0], [np.nan, 30.0]])
    path = write(tmp_path / "p.tif", values, 0, 200, 100, no_data=-200)
    people, share = open_population(path).people_in(box(0, 0, 200, 200), WHOLE)
    assert people == 40.0
    assert share == pytest.approx(0.5)


def test_a_density_is_multiplied_by_the_cell(tmp_path):
    # 250 people per km2 on 4 cells of 0.01 km2: 10 people.
    path = write(tmp_path / "p.tif", np.full((2, 2), 250.0), 500_000, 4_700_000, 100)
    people, _ = open_population(path, "per_km2").people_in(box(5e5, 4_699_800, 500_200, 4_700_000), WHOLE)
    assert people == pytest.approx(10.0)


def test_geographic_and_projected_rasters_agree(tmp_path):
    # The same 1,200 people, as four cells in degrees and as one in metres, in a zone around both.
    degrees = write(tmp_path / "g.tif", np.full((2, 2), 300.0), 74.99, 42.46, 0.01, epsg=4326)
    metres = write(tmp_path / "m.tif", np.full((1, 1), 1200.0), 499_500, 4_700_500, 1000)
    around = open_population(degrees).people_in(box(74.9, 42.4, 75.1, 42.5), WHOLE)[0]
    assert around == open_population(metres).people_in(box(499_000, 4_699_000, 501_000, 4_701_000), WHOLE)[0]


def test_density_in_degrees_uses_the_ellipsoid(tmp_path):
    # A degree cell from 42 to 43 N by 75 to 76 E: 82,204 m (parallel of 42.5) x 111,080 m = 9,131 km2.
    path = write(tmp_path / "p.tif", np.full((1, 1), 1.0), 75, 43, 1, epsg=4326)
    people, _ = open_population(path, "per_km2").people_in(box(75, 42, 76, 43), WHOLE)
    assert people == pytest.approx(9_131, rel=1e-3)


@pytest.mark.parametrize(
    "hint",
    [
        {"unit": "people/km2"},
        {"metadata": {"TIFFTAG_IMAGEDESCRIPTION": "Population density, persons per sq km"}},
        {"description": "Плотность населения"},
    ],
)
def test_a_density_is_refused_unless_declared(tmp_path, hint):
    path = write(tmp_path / "p.tif", np.ones((2, 2)), 0, 200, 100, **hint)
    with pytest.raises(DataProblem, match="looks like a density"):
        open_population(path)
    assert open_population(path, "counts").people_in(box(0, 0, 200, 200), WHOLE)[0] == 4


@pytest.mark.parametrize("name", ["kgz_pd_2020_1km.tif", "population_density.tif", "pop_per_km2.tif"])
def test_the_name_may_tell_a_density(tmp_path, name):
    with pytest.raises(DataProblem, match="looks like a density"):
        open_population(write(tmp_path / name, np.ones((2, 2)), 0, 200, 100))


@pytest.mark.parametrize("name", ["kgz_ppp_2020.tif", "GHS_POP_E2020_GLOBE_R2023A_54009_100_V1_0.tif"])
def test_usual_count_rasters_are_taken(tmp_path, name):
    folder = tmp_path / "density maps"
    folder.mkdir()
    assert not open_population(write(folder / name, np.ones((2, 2)), 0, 200, 100)).per_km2


def test_zones_in_columns(counts):
    zones = [(box(500_000, 4_700_200, 500_100, 4_700_300), WHOLE), ([], [])]
    columns = people_in_zones(open_population(counts), zones, 2)
    np.testing.assert_array_equal(columns["people"], [1, 0])
    np.testing.assert_array_equal(columns["data_share"], [1, 0])


def test_a_missing_raster_is_named(tmp_path):
    with pytest.raises(DataProblem, match=r"нет\.tif"):
        open_population(str(tmp_path / "нет.tif"))


def test_a_zone_that_hangs_over_every_edge_counts_what_is_there(counts):
    raster = open_population(counts)
    # 400 x 300 m of people; 100 m more to every side: 6 x 5 cells.
    people, share = raster.people_in(box(499_900, 4_699_900, 500_500, 4_700_400), WHOLE)
    assert people == pytest.approx(78)
    assert share == pytest.approx(12 / 30)


@pytest.mark.parametrize(
    "beside",
    [
        (499_800, 4_700_000, 500_000, 4_700_300),
        (500_400, 4_700_000, 500_600, 4_700_300),
        (500_000, 4_700_300, 500_400, 4_700_500),
        (500_000, 4_699_800, 500_400, 4_700_000),
    ],
)
def test_a_zone_that_ends_where_the_raster_begins_counts_nobody(counts, beside):
    assert open_population(counts).people_in(box(*beside), WHOLE) == (0.0, 0.0)


def test_a_zone_without_area_counts_nobody(counts):
    assert open_population(counts).people_in(box(500_000, 4_700_100, 500_000, 4_700_200), WHOLE) == (0.0, 0.0)


def test_cells_of_nobody_are_data(tmp_path):
    path = write(tmp_path / "p.tif", np.array([[0.0, 0.0], [0.0, 5.0]]), 0, 200, 100)
    assert open_population(path).people_in(box(0, 0, 200, 200), WHOLE) == (5.0, 1.0)


def test_a_density_of_rows_that_are_read_later(tmp_path):
    # Degrees: cells grow smaller to the north; each strip must take the areas of its own rows.
    values = np.array([[100.0], [0.0], [0.0], [0.0]])
    path = write(tmp_path / "p.tif", values, 75, 80, 10, epsg=4326)
    north, _ = open_population(path, "per_km2").people_in(box(75, 70, 85, 80), WHOLE)
    path = write(tmp_path / "q.tif", values[::-1], 75, 80, 10, epsg=4326)
    south, _ = open_population(path, "per_km2").people_in(box(75, 40, 85, 50), WHOLE)
    # cos 45 over cos 75 is 2.73; within a hundredth for the ellipsoid.
    assert south / north == pytest.approx(2.73, rel=0.02)


def test_strips_of_a_wide_zone_hold_no_more_than_so_many_cells(counts, monkeypatch):
    windows = []

    def read(band, name, rows, columns):
        windows.append((rows, columns))
        return read_window(band, name, rows, columns)

    monkeypatch.setattr("tailings_plugin.consequence.population.CELLS_AT_ONCE", 8)
    monkeypatch.setattr("tailings_plugin.consequence.population.read_window", read)
    open_population(counts).people_in(box(500_000, 4_700_000, 500_400, 4_700_300), WHOLE)
    assert windows == [((0, 2), (0, 4)), ((2, 3), (0, 4))]
    windows.clear()
    # A zone wider than a strip may be is read row by row.
    monkeypatch.setattr("tailings_plugin.consequence.population.CELLS_AT_ONCE", 3)
    open_population(counts).people_in(box(500_000, 4_700_100, 500_400, 4_700_300), WHOLE)
    assert windows == [((0, 1), (0, 4)), ((1, 2), (0, 4))]


def test_people_in_zones_ticks_before_each_zone(counts):
    seen = []
    zones = [(box(500_000, 4_700_200, 500_100, 4_700_300), WHOLE)] * 4
    found = people_in_zones(open_population(counts), zones, 4, seen.append)
    assert seen == [0, 0.25, 0.5, 0.75]
    assert found["people"].tolist() == [1, 1, 1, 1]


@pytest.mark.parametrize(
    "text", ["persons/km²", "pop per hectare", "people / sq. km", "inh/ha", "1/km^2", "count km-2", "DENSITY"]
)
def test_words_that_speak_of_a_density(tmp_path, text):
    with pytest.raises(DataProblem, match="looks like a density"):
        open_population(write(tmp_path / "p.tif", np.ones((2, 2)), 0, 200, 100, metadata={"note": text}))


@pytest.mark.parametrize("text", ["people per cell", "persons/hamlet", "ppp", "100 m"])
def test_words_that_do_not(tmp_path, text):
    path = write(tmp_path / "p.tif", np.ones((2, 2)), 0, 200, 100, metadata={"note": text})
    assert not open_population(path).per_km2


def test_the_band_may_tell_a_density_too(tmp_path):
    path = write(tmp_path / "p.tif", np.ones((2, 2)), 0, 200, 100)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).SetMetadata({"long_name": "population density"})
    dataset = None
    with pytest.raises(DataProblem, match=r"looks like a density \('long_name=population density'\)"):
        open_population(path)


def test_negative_people_are_no_people_and_no_data(tmp_path):
    # 4 cells of 1 ha: 10, -200 and 0, 5; three quarters are known.
    path = write(tmp_path / "p.tif", np.array([[10, -200], [0, 5]]), 500_000, 4_700_200, 100)
    raster = open_population(path)
    assert raster.people_in(box(500_000, 4_700_000, 500_200, 4_700_200), WHOLE) == (15.0, 0.75)
    assert raster.negative == [-200.0]
