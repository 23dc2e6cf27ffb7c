"""A small world on a server: tiles of every source laid out as the plugin's catalogue says, under local addresses.

Reliefs are the embedded one made finer; the other rasters hold one value. `bytes_of_tiles` counts whole files.
"""

import json
import zipfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from osgeo import gdal

from tailings_plugin.open_data.catalogue import OWN, read_catalogue
from tailings_plugin.open_data.following import EMBEDDED_RELIEF, boxes_of, coarse_squares
from tailings_plugin.open_data.tiling import tiles
from tests.fetching.server import Server

# Facilities of Kyrgyzstan, kilometres of mountains apart: Mailuu-Suu, Kadzhi-Sai, Ak-Tyuz, Min-Kush, Sumsar.
FACILITIES = ((72.476, 41.282), (77.170, 42.130), (76.120, 42.870), (74.450, 41.680), (71.350, 41.210))
PEOPLE = 2.0
DEPTH_M = 3.0
PGA = 0.25
RANDOM = np.random.default_rng(7)


def write_world(
    server: Server, places: Sequence[tuple[float, float]] = FACILITIES, reach_km: float = 30.0
) -> Path:
    """Have all that the sources by default need along the water of places; return the catalogue that leads here."""
    longitude, latitude = np.array(places).T
    boxes = boxes_of(coarse_squares(longitude, latitude, reach_km + 20.0)[0])
    own = read_catalogue()
    for tile in tiles(own.source("glo30"), boxes):
        relief_tile(server, tile.url, tile.box, 1200)
    for tile in tiles(own.source("glofas"), boxes):
        flat_tile(server, tile.url, tile.box, 2400, DEPTH_M, -9999.0)
    for country, box in (
        ("KGZ", (69.0, 39.0, 80.4, 43.4)),
        ("UZB", (56.0, 37.0, 73.3, 45.7)),
        ("KAZ", (46.0, 40.0, 87.5, 55.5)),
    ):
        for tile in tiles(own.source("worldpop"), [box], lambda _box, code=country: [code]):
            flat_tile(server, tile.url, box, 120, PEOPLE, -99999.0)
    pga(server, own.source("sfrarr_pga").url)
    overpass(server, own.source("osm_settlements").url)
    return write_catalogue(server.folder / "catalogue.json", f"{server.base}/")


def write_catalogue(path: Path, base: str) -> Path:
    """Write the plugin's catalogue with every address of data under `base`."""
    content = json.loads(OWN.read_text(encoding="utf-8"))
    for source in content["sources"]:
        source["url"] = source["url"].replace("https://", base, 1)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    return path


def bytes_of_tiles(server: Server) -> int:
    """Return the bytes of all files that the server has."""
    return sum(path.stat().st_size for path in server.folder.rglob("*") if path.is_file())


def place_of(server: Server, url: str) -> Path:
    """Return where a file of an address lies on the server."""
    path = server.folder / url.split("://", 1)[1].split("?")[0]
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def relief_tile(server: Server, url: str, box, cells: int) -> None:
    """Have a degree of the embedded relief, made finer, as a tiled GeoTIFF."""
    gdal.Warp(
        str(place_of(server, url)),
        str(EMBEDDED_RELIEF),
        outputBounds=box,
        width=cells,
        height=cells,
        resampleAlg="bilinear",
        outputType=gdal.GDT_Float32,
        dstNodata=None,
        creationOptions=["TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64"],
    )


def flat_tile(server: Server, url: str, box, cells: int, value: float, no_data: float) -> None:
    """Have a raster of one value, `cells` a degree or (of whole tiles) a side."""
    west, south, east, north = box
    width = cells if cells > 1000 else round((east - west) * cells)
    height = cells if cells > 1000 else round((north - south) * cells)
    options = ["TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64"]
    raster = gdal.GetDriverByName("GTiff").Create(
        str(place_of(server, url)), width, height, 1, gdal.GDT_Float32, options
    )
    raster.SetGeoTransform((west, (east - west) / width, 0, north, 0, -(north - south) / height))
    raster.SetProjection("EPSG:4326")
    raster.GetRasterBand(1).SetNoDataValue(no_data)
    raster.GetRasterBand(1).Fill(value)
    raster = None


def pga(server: Server, url: str) -> None:
    """Have a zip with the map that is meant, and a larger file that is not."""
    path = place_of(server, url)
    inner = "/vsimem/pga.tif"
    raster = gdal.GetDriverByName("GTiff").Create(inner, 210, 115, 1, gdal.GDT_Float32)
    raster.SetGeoTransform((46, 0.2, 0, 57, 0, -0.2))
    raster.SetProjection("EPSG:4326")
    raster.GetRasterBand(1).Fill(PGA)
    raster = None
    size = gdal.VSIStatL(inner).size
    file = gdal.VSIFOpenL(inner, "rb")
    data = bytes(gdal.VSIFReadL(1, size, file))
    gdal.VSIFCloseL(file)
    gdal.Unlink(inner)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("maps/SFRARR_PGA_1000.tif", RANDOM.bytes(4_000_000))
        archive.writestr("maps/SFRARR_PGA_475.tif", data)


def overpass(server: Server, url: str) -> None:
    """Answer both queries: a town, a village without a number, and a pond as a closed way."""
    ring = [(72.44, 41.24), (72.45, 41.24), (72.45, 41.25), (72.44, 41.24)]
    elements = [
        {"type": "node", "id": 1, "lat": 41.27, "lon": 72.47,
         "tags": {"place": "town", "name": "Майлуу-Суу", "name:en": "Mailuu-Suu", "population": "22 853"}},
        {"type": "way", "id": 2, "center": {"lat": 41.2, "lon": 72.4},
         "tags": {"place": "village", "name": "B", "population": "~300"}},
        {"type": "way", "id": 3, "tags": {"man_made": "tailings_pond", "name": "№ 3"},
         "geometry": [{"lon": x, "lat": y} for x, y in ring]},
    ]  # fmt: skip
    server.posts[url.split("://", 1)[1]] = json.dumps({"elements": elements}).encode()
