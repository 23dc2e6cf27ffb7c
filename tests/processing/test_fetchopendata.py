"""fetchopendata: five facilities and all sources from a server on the loopback, from the cache, and what goes wrong."""

import subprocess
from functools import partial

import numpy as np
import pytest
from osgeo import gdal, ogr
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

from tailings_plugin import basin
from tailings_plugin.open_data import manifest as manifests
from tailings_plugin.open_data.catalogue import read_catalogue
from tailings_plugin.processing.fetching.network import Network
from tailings_plugin.processing.inventory import fetchopendata
from tailings_plugin.processing.inventory.fetchopendata import FetchOpenData
from tests.fetching.server import Server
from tests.fetching.world import DEPTH_M, FACILITIES, PEOPLE, PGA, bytes_of_tiles, place_of, write_world
from tests.layers import Messages, memory_layer, run_algorithm

REACH_KM = 30.0
ALL = "glo30,worldpop,glofas,sfrarr_pga,osm_settlements,osm_tailings_ponds"


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    """A server with all that five facilities need."""
    with Server(tmp_path_factory.mktemp("server")) as server:
        write_world(server, reach_km=REACH_KM)
        yield server


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch):
    """Ask again at once."""
    monkeypatch.setattr(fetchopendata, "Network", partial(Network, waits_s=(0.0, 0.0, 0.0)))


@pytest.fixture
def server(world):
    """The server, without faults, its log empty."""
    world.faults.clear()
    world.log.requests.clear()
    return world


def facilities(places=FACILITIES, crs="EPSG:4326"):
    rows = [(f"Point ({x} {y})", [f"T-{number}"]) for number, (x, y) in enumerate(places)]
    return memory_layer("Point", crs, "facility_id:string", rows)


def fetched(tmp_path, server, layer=None, feedback=None, name="data", **parameters):
    given = {
        "INPUT": layer or facilities(),
        "REACH_KM": REACH_KM,
        "CATALOGUE_FILE": str(server.folder / "catalogue.json"),
        "CACHE_FOLDER": str(tmp_path / "cache"),
        "FOLDER": str(tmp_path / name),
        **parameters,
    }
    (tmp_path / "cache").mkdir(exist_ok=True)
    return run_algorithm(FetchOpenData, given, feedback)[0]


def value_at(path, longitude, latitude):
    raster = gdal.Open(str(path))
    left, width, _, top, _, height = raster.GetGeoTransform()
    column, row = int((longitude - left) / width), int((latitude - top) / height)
    return float(raster.ReadAsArray(column, row, 1, 1)[0, 0])


def contents(folder):
    """Return what a folder holds: the digest of each raster, and the layers of the manifest."""
    made = manifests.read(folder)
    return sorted(
        (file.file, file.sha256)
        for layer in made.layers
        for file in layer.files
        if not file.file.endswith(".gpkg")
    ), [(layer.source, layer.file, layer.credit) for layer in made.layers]


def test_five_facilities_from_a_server_and_again_from_the_cache(tmp_path, server):
    results = fetched(tmp_path, server)
    folder = tmp_path / "data"
    made = manifests.read(folder)
    manifests.verify(made)
    assert made.not_fetched == ()
    assert [(layer.kind, layer.file) for layer in made.layers] == [
        ("relief", "relief.vrt"),
        ("population", "population.vrt"),
        ("flood", "flood.vrt"),
        ("pga", "pga.vrt"),
        ("settlements", "settlements.gpkg"),
        ("tailings_ponds", "tailings_ponds.gpkg"),
    ]
    assert made.not_fetched == ()
    assert results["N_MISSING"] == 0
    assert results["N_FILES"] > 10
    # What came: no more than 3 % of the tiles that were touched.
    assert server.log.bytes_sent == pytest.approx(results["BYTES_RECEIVED"], rel=0.01)
    assert server.log.bytes_sent <= 0.03 * bytes_of_tiles(server)
    assert server.log.most_at_once <= 4
    # The values, through the mosaics.
    longitude, latitude = FACILITIES[0]
    assert value_at(folder / "population.vrt", longitude, latitude) == PEOPLE
    assert value_at(folder / "flood.vrt", longitude, latitude) == DEPTH_M
    assert value_at(folder / "pga.vrt", longitude, latitude) == PGA
    # No path leaves the relief before the reach.
    traces = basin.trace(folder / "relief.vrt", np.array(FACILITIES), max_length_km=REACH_KM)
    ends = [traces.traced.paths.ends_text(place) for place in range(5)]
    assert set(ends) <= {"limit", "lake", "inland_sink"}
    # Layers with credits.
    dataset = ogr.Open(str(folder / "settlements.gpkg"))
    towns = list(dataset.GetLayer(0))
    found = {each["name"]: (each["population"], each["population_text"]) for each in towns}
    del towns, dataset
    assert found == {"Майлуу-Суу": (22853, "22 853"), "B": (None, "~300")}
    page = (folder / "open_data.html").read_text(encoding="utf-8")
    assert "Copernicus WorldDEM-30" in page
    assert "OpenStreetMap contributors" in page
    before = contents(folder)
    # The server is gone.
    server.stop()
    try:
        # Into the same folder: what the plugin made is replaced. Into another, too: see the tests below.
        again = fetched(tmp_path, server)
        assert again["BYTES_RECEIVED"] == 0
        assert again["N_FILES"] == results["N_FILES"]
        assert contents(folder) == before
    finally:
        server.begin()


def test_a_folder_that_was_copied_is_whole(tmp_path, server):
    fetched(tmp_path, server, facilities(FACILITIES[:1]), SOURCE_IDS="glo30", REACH_KM=5.0)
    copy = tmp_path / "colleague" / "данные"
    copy.parent.mkdir()
    (tmp_path / "data").rename(copy)
    manifests.verify(manifests.read(copy))
    longitude, latitude = FACILITIES[0]
    assert value_at(copy / "relief.vrt", longitude, latitude) > 500.0


def test_another_run_removes_what_it_did_not_fetch_and_nothing_of_others(tmp_path, server):
    fetched(tmp_path, server, facilities(FACILITIES[:2]), SOURCE_IDS="glo30,glofas", REACH_KM=5.0)
    folder = tmp_path / "data"
    (folder / "notes.txt").write_text("mine", encoding="utf-8")
    fetched(tmp_path, server, facilities(FACILITIES[:1]), SOURCE_IDS="glo30", REACH_KM=5.0)
    assert sorted(path.name for path in folder.iterdir()) == [
        *("manifest.json", "notes.txt", "open_data.html", "relief", "relief.vrt"),
    ]
    listed = {file.file for file in manifests.read(folder).layers[0].files}
    assert {f"relief/{path.name}" for path in (folder / "relief").iterdir()} == listed


def test_a_file_of_others_is_never_replaced(tmp_path, server):
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "relief.vrt").write_text("<VRTDataset/>", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"relief\.vrt exists already"):
        fetched(tmp_path, server)
    assert server.log.requests == []
    assert sorted(path.name for path in folder.iterdir()) == ["relief.vrt"]


def test_where_a_tile_is_missing_another_source_stands_in(tmp_path, server):
    own = read_catalogue()
    place = FACILITIES[2]
    tile = place_of(
        server, own.source("glo30").url.replace("{ns}{lat:02}", "N42").replace("{ew}{lon:03}", "E076")
    )
    assert tile.is_file()
    other = place_of(
        server, own.source("glo90").url.replace("{ns}{lat:02}", "N42").replace("{ew}{lon:03}", "E076")
    )
    hidden = tile.with_suffix(".hidden")
    gdal.Translate(
        str(other),
        str(tile),
        width=400,
        height=400,
        creationOptions=["TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64"],
    )
    tile.rename(hidden)
    try:
        fetched(tmp_path, server, facilities([place]), SOURCE_IDS="glo30", REACH_KM=3.0)
    finally:
        hidden.rename(tile)
        other.unlink()
    made = manifests.read(tmp_path / "data")
    assert [(layer.source, layer.file) for layer in made.layers] == [("glo90", "relief.vrt")]
    assert made.not_fetched == ()
    assert "Copernicus WorldDEM-90" in made.layer("relief").notices[0]
    # The same without the server: that the tile is missing is known.
    server.stop()
    try:
        fetched(tmp_path, server, facilities([place]), name="again", SOURCE_IDS="glo30", REACH_KM=3.0)
        assert contents(tmp_path / "again") == contents(tmp_path / "data")
    finally:
        server.begin()


def test_a_source_that_fails_does_not_spoil_the_others(tmp_path, server):
    path = server.folder / "datacatalogfiles.worldbank.org"
    url = next(path.rglob("*.zip")).relative_to(server.folder).as_posix()
    server.page(url)
    feedback = Messages()
    given = {"SOURCE_IDS": "glo30,sfrarr_pga,glofas", "REACH_KM": 5.0}
    results = fetched(tmp_path, server, facilities(FACILITIES[:1]), feedback, **given)
    made = manifests.read(tmp_path / "data")
    assert [layer.kind for layer in made.layers] == ["relief", "flood"]
    assert [(each.source, each.tile) for each in made.not_fetched] == [("sfrarr_pga", "whole")]
    assert results["N_MISSING"] == 1
    assert any("sfrarr_pga" in each and "page" in each for each in feedback.warnings)


def test_without_relief_nothing_is_left(tmp_path, server):
    for tile in server.folder.rglob("Copernicus_DSM*.tif"):
        server.page(tile.relative_to(server.folder).as_posix())
    feedback = Messages()
    with pytest.raises(QgsProcessingException, match="relief could not be fetched"):
        fetched(tmp_path, server, feedback=feedback, SOURCE_IDS="glo30,glofas", REACH_KM=5.0)
    assert not (tmp_path / "data").exists()
    # Each facility lies in a tile of its own; four of them fail as the first did.
    assert [each.split(",")[0] for each in feedback.warnings if "tile" in each] == [
        "glo30",
        "glo30: 4 more tiles failed in the same way.",
    ]


def test_a_cancelled_run_leaves_nothing_that_looks_whole(tmp_path, server):
    class Impatient(QgsProcessingFeedback):
        def setProgressText(self, text):  # noqa: N802 - QGIS's name
            if "GloFAS" in text:
                self.cancel()

    with pytest.raises(QgsProcessingException, match="Cancelled"):
        fetched(
            tmp_path, server, facilities(FACILITIES[:1]), Impatient(), SOURCE_IDS="glo30,glofas", REACH_KM=5.0
        )
    assert not (tmp_path / "data").exists()


def test_what_is_fetched_is_said_before_the_first_byte(tmp_path, server):
    seen = []

    class Watching(Messages):
        def pushInfo(self, text):
            seen.append((text, len(server.log.requests)))
            super().pushInfo(text)

    fetched(tmp_path, server, feedback=Watching(), SOURCE_IDS="glo30,glofas", REACH_KM=5.0)
    said = {text.split(":")[0]: (text, asked) for text, asked in reversed(seen)}
    assert said["glofas"][1] == 0
    assert "MB" in said["glo30"][0]
    assert "licence: Copernicus WorldDEM-30 licence" in said["glo30"][0]


def test_where_a_source_has_nothing_that_is_said(tmp_path, server):
    given = {"INPUT": None, "EXTENT": "-44.1,-44.05,-20.1,-20.05 [EPSG:4326]", "SOURCE_IDS": "glofas"}
    catalogue = str(server.folder / "catalogue.json")
    with pytest.raises(QgsProcessingException, match=r"Nothing was fetched\. glofas: The source has nothing"):
        run_algorithm(FetchOpenData, {**given, "CATALOGUE_FILE": catalogue, "FOLDER": str(tmp_path / "data")})
    assert not (tmp_path / "data").exists()


def test_a_layer_that_was_looked_at_is_still_what_was_fetched(tmp_path, server):
    fetched(tmp_path, server, SOURCE_IDS="osm_settlements,osm_tailings_ponds", REACH_KM=5.0)
    path = tmp_path / "data" / "tailings_ponds.gpkg"
    layer = QgsVectorLayer(str(path), "ponds", "ogr")
    assert [feature["name"] for feature in layer.getFeatures()] == ["№ 3"]
    del layer
    manifests.verify(manifests.read(tmp_path / "data"))


def test_an_extent_instead_of_facilities(tmp_path, server):
    longitude, latitude = FACILITIES[0]
    extent = f"{longitude},{longitude + 0.04},{latitude},{latitude + 0.04} [EPSG:4326]"
    given = {"INPUT": None, "EXTENT": extent, "SOURCE_IDS": "glo30"}
    results = run_algorithm(
        FetchOpenData,
        {
            **given,
            "CATALOGUE_FILE": str(server.folder / "catalogue.json"),
            "CACHE_LIMIT": 0,
            "FOLDER": str(tmp_path / "data"),
        },
    )[0]
    assert results["N_MISSING"] == 0
    assert manifests.read(tmp_path / "data").reach_km is None
    assert value_at(tmp_path / "data" / "relief.vrt", longitude, latitude) > 500.0


def test_facilities_in_another_crs_and_without_coordinates(tmp_path, server):
    layer = memory_layer(
        "Point", "EPSG:32643", "facility_id:string", [("Point (288700 4573100)", ["A"]), (None, ["B"])]
    )
    feedback = Messages()
    fetched(tmp_path, server, layer, feedback, SOURCE_IDS="glo30", REACH_KM=3.0)
    assert any("1 of 2 facilities has no coordinates" in each for each in feedback.warnings)
    (west, south, east, north), *_ = manifests.read(tmp_path / "data").boxes
    assert 72.3 < west < east < 72.7
    assert 41.1 < south < north < 41.5


@pytest.mark.parametrize(
    ("parameters", "says"),
    [
        ({"INPUT": None}, "Give facilities"),
        ({"SOURCE_IDS": "glo30,atlantis"}, "atlantis is no source"),
        ({"SOURCE_IDS": "glo30,gem_pga"}, "tick ACCEPT_LICENCES"),
        ({"REACH_KM": 0.5}, "REACH_KM"),
        ({"INPUT": None, "EXTENT": "40,90,30,60 [EPSG:4326]"}, "square degrees are more"),
        ({"CATALOGUE_FILE": None, "SOURCE_IDS": "glo30"}, "SOURCE_IDS would not be heeded"),
        ({"SOURCES": ["glo30"]}, "SOURCES would not be heeded"),
    ],
)
def test_what_cannot_be_fetched_is_refused_before_the_first_byte(tmp_path, server, parameters, says):
    given = {
        "INPUT": facilities(),
        "CATALOGUE_FILE": str(server.folder / "catalogue.json"),
        "FOLDER": str(tmp_path / "data"),
        **parameters,
    }
    with pytest.raises(QgsProcessingException, match=says):
        run_algorithm(FetchOpenData, given)
    assert server.log.requests == []


def test_from_a_table_to_map_list_and_sheets_in_one_model(provider, run, tmp_path, server):
    """Over the relief of the server, without a hand on it, and credited; again with the server stopped."""
    table = tmp_path / "register.csv"
    rows = [
        f"T-{number},Объект {number},KG,{x},{y},{1e6 * (number + 1):.0f},closed"
        for number, (x, y) in enumerate(FACILITIES)
    ]
    table.write_text(
        "\n".join(["facility_id,name,country,longitude,latitude,volume_m3,status", *rows]), encoding="utf-8"
    )
    # By default of this catalogue; its cache is that of the profile.
    given = {
        "INVENTORY": str(table),
        "REACH_KM": 5.0,
        "CATALOGUE_FILE": str(server.folder / "catalogue.json"),
        "LANGUAGE": "en",
    }
    for name in ("first", "again"):
        if name == "again":
            server.stop()
        try:
            made = run(
                "opendatascreening",
                **given,
                open_data=str(tmp_path / name / "data"),
                assessment=str(tmp_path / name / "made"),
            )
        finally:
            if name == "again":
                server.begin()
        folder = tmp_path / name / "made"
        assert {"hazard_map.pdf", "hazard_list.html", "hazard_list.xlsx", "facility_sheets.pdf"} <= {
            path.name for path in folder.iterdir()
        }
        assert made["assessment"] == str(folder)
        page = (folder / "hazard_list.html").read_text(encoding="utf-8")
        assert "Copernicus" in page
        assert "OpenStreetMap contributors" in page
        text = subprocess.run(
            ["pdftotext", str(folder / "hazard_map.pdf"), "-"], capture_output=True, text=True, check=True
        ).stdout
        words = " ".join(text.split())
        assert "produced using Copernicus WorldDEM-30" in words
        assert "do not incur any liability" in words
