"""Rasters that are no relief, no population and no directions: told by file, what is wrong, and what to do."""

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from tests import tiny
from tests.faults.bad import Bad, check_refused, raster

ROTATED = (tiny.LEFT, tiny.CELL, 0.002, tiny.TOP, 0.002, -tiny.CELL)
UPSIDE_DOWN = (tiny.LEFT, tiny.CELL, 0, tiny.TOP - tiny.ROWS * tiny.CELL, 0, tiny.CELL)
NOTHING = np.full_like(tiny.heights(), np.nan)
GEOCENTRIC = ("is in the geocentric system", "Warp it to a geographic or projected one first")
NO_PLACE = ("has no coordinate system or no position", "Assign its CRS first")
NOT_NORTH_UP = ("is rotated or not north-up", "Warp it to a north-up raster first")
COMPLEX = ("holds complex numbers; one number a cell is needed", "Export its real part")
SEVERAL = ("has 3 bands; one band of values is needed", "Export the band you mean")
NO_HEIGHT = (
    "there is no height in it, only no-data",
    "Choose a raster (or a window of it) that has heights.",
)
NO_LAND = ("no height in it is one of land, between -500 and 9000 m; there are such as -32768.",)
MAKE = {
    "geocentric": (lambda desk: raster(desk, epsg=4978), GEOCENTRIC),
    "without CRS": (lambda desk: raster(desk, epsg=None), NO_PLACE),
    "without position": (lambda desk: raster(desk, transform=None), NO_PLACE),
    "rotated": (lambda desk: raster(desk, transform=ROTATED), NOT_NORTH_UP),
    "upside down": (lambda desk: raster(desk, transform=UPSIDE_DOWN), NOT_NORTH_UP),
    "complex": (
        lambda desk: raster(desk, tiny.heights().astype(np.complex64), kind=gdal.GDT_CFloat32),
        COMPLEX,
    ),
    "three bands": (lambda desk: raster(desk, bands=3), SEVERAL),
}
ONLY_RELIEFS = {
    "NaN only": (lambda desk: raster(desk, NOTHING), NO_HEIGHT),
    "no-data only": (lambda desk: raster(desk, np.full_like(NOTHING, -9999), no_data=-9999), NO_HEIGHT),
    "infinite": (lambda desk: raster(desk, np.full_like(NOTHING, np.inf)), NO_HEIGHT),
    "undeclared no-data": (lambda desk: raster(desk, np.full_like(NOTHING, -32768)), NO_LAND),
}
READ_WHOLE = (("flowdirections", "RELIEF"), ("tracedownstream", "RELIEF"), ("upstreamcatchment", "RELIEF"))
PLACES = (
    *READ_WHOLE, ("inundationzone", "RELIEF"), ("exposure", "POPULATION"), ("traveltime", "DIRECTIONS"),
    ("assess", "RELIEF"), ("fillfromlayers", "RELIEF"), ("fillfromlayers", "FLOOD"), ("fillfromlayers", "PGA"),
)  # fmt: skip
TABLE = [
    (place, kind)
    for number, place in enumerate(PLACES)
    for kind in (MAKE if number < 5 else list(MAKE)[number % 3 :: 3])
] + [(place, kind) for place in READ_WHOLE for kind in ONLY_RELIEFS]


@pytest.mark.parametrize(
    ("place", "kind"), TABLE, ids=lambda each: each if isinstance(each, str) else " ".join(each)
)
def test_a_raster_that_cannot_be_used(desk, place, kind):
    algorithm, name = place
    make, says = (MAKE | ONLY_RELIEFS)[kind]
    path = make(desk)
    unit = {"PGA_UNIT": "g"} if name == "PGA" else {}
    check_refused(desk, Bad(algorithm, (path, *says), lambda _: {name: path, **unit}))


@pytest.mark.parametrize("name", ["tracedownstream", "upstreamcatchment"])
def test_directions_that_are_heights(desk, name):
    says = ("relief.tif", "hold no code", "Choose the coding the raster was made with")
    check_refused(desk, Bad(name, says, lambda desk: {"RELIEF": None, "DIRECTIONS": desk["relief.tif"]}))


@pytest.mark.parametrize("algorithm", ["flowdirections", "tracedownstream", "upstreamcatchment", "assess"])
def test_a_relief_that_is_cut_off_inside(desk, algorithm):
    path = desk.folder / "relief.tif"
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) - 300])  # the heights end within the last rows
    check_refused(desk, Bad(algorithm, (str(path), "cannot be read"), lambda desk: {"RELIEF": str(path)}))


def test_a_relief_that_is_emptied_while_it_is_read(desk, monkeypatch):
    from tailings_plugin.basin.grid import relief

    opened, path = relief.open_raster, raster(desk, np.full((600, 600), 1000.0, np.float32))

    def open_and_empty(name):
        dataset = opened(name)
        Path(path).write_bytes(b"")
        return dataset

    monkeypatch.setattr(relief, "open_raster", open_and_empty)
    check_refused(
        desk,
        Bad("flowdirections", (f"Relief {path}: rows from 0 on cannot be read",), lambda _: {"RELIEF": path}),
    )


def test_more_people_in_a_cell_than_on_earth(desk):
    path = raster(desk, np.full_like(NOTHING, 3.4e38))
    says = (f"Population raster {path}: a cell holds 3.4e+38, more people than live on Earth.", "no-data")
    check_refused(desk, Bad("exposure", says, lambda _: {"POPULATION": path}))


SHADING = {
    "geocentric": (MAKE["geocentric"][0], "has no coordinate system of the map"),
    "without CRS": (MAKE["without CRS"][0], "has no coordinate system of the map"),
    "without position": (MAKE["without position"][0], "cannot be drawn"),
    "complex": (MAKE["complex"][0], "holds complex numbers"),
}


@pytest.mark.parametrize("kind", SHADING)
def test_a_relief_that_cannot_be_shaded(desk, kind):
    make, says = SHADING[kind]
    path = make(desk)
    check_refused(desk, Bad("hazardmap", ("Relief raster0", says), lambda _: {"RELIEF": path}))
