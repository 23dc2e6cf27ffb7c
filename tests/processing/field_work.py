"""What a phone does to a package, and an office to its register: rows put in by GDAL, as QField writes them."""

from pathlib import Path

from osgeo import gdal, ogr

from tailings_plugin.inventory.register.geopackage import create_geopackage

ALGA = {"facility_id": "A", "name": "Алга", "volume_m3": 500000.0, "photo": "photos/alga.jpg"}
VISIT = {"facility_id": "A", "inspection_date": "2026-05-01", "inspector": "Нур", "findings": "dry"}


def make_register(folder: Path) -> Path:
    """Write a register of two facilities with an inspection, a document and a picture beside it."""
    path = folder / "реестр.gpkg"
    create_geopackage(path, "EPSG:4326", "ru")
    add(path, "facilities", (72.5, 41.2), **ALGA, edited_by="by Aigul")
    add(path, "facilities", (72.7, 41.3), facility_id="B", name="Beta", start_year=1970)
    add(path, "inspections", **VISIT)
    add(path, "documents", facility_id="A", title="Plan", path="../elsewhere/plan.pdf")
    (folder / "photos").mkdir(exist_ok=True)
    (folder / "photos" / "alga.jpg").write_bytes(b"a picture of Alga")
    return path


def add(register: Path, table: str, point: tuple | None = None, /, **values) -> int:
    """Add a row and return its number."""
    dataset = gdal.OpenEx(str(register), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayerByName(table)
    feature = ogr.Feature(layer.GetLayerDefn())
    _fill(feature, values, point)
    assert layer.CreateFeature(feature) == 0
    return feature.GetFID()


def change(register: Path, table: str, row: int, point: tuple | None = None, /, **values) -> None:
    """Change values of a row."""
    dataset = gdal.OpenEx(str(register), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayerByName(table)
    feature = layer.GetFeature(row)
    _fill(feature, values, point)
    assert layer.SetFeature(feature) == 0


def delete(path: Path, table: str, row: int) -> None:
    """Remove a row."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    assert dataset.GetLayerByName(table).DeleteFeature(row) == 0


def rows(path: Path, table: str, *names: str) -> list[tuple]:
    """Return values of all rows, by number."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    return [tuple(feature[name] for name in names) for feature in dataset.GetLayerByName(table)]


def _fill(feature: ogr.Feature, values: dict, point: tuple | None) -> None:
    for name, value in values.items():
        feature[name] = value
    if point is not None:
        geometry = ogr.Geometry(ogr.wkbPoint)
        geometry.AddPoint_2D(*point)
        feature.SetGeometryDirectly(geometry)
