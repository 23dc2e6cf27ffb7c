"""Bad inputs: how they are made, and what must come of them - one message in the user's words, and nothing else."""

import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr
from qgis.core import QgsProcessingFeedback

from tests import tiny
from tests.faults.files import Desk, context_of_project

POINT, LINE, POLYGON, TABLE = ogr.wkbPoint, ogr.wkbLineString, ogr.wkbPolygon, ogr.wkbNone
MULTIPOINT = ogr.wkbMultiPoint
AT = "POINT (75.015 42.765)"
KINDS = {str: ogr.OFTString, float: ogr.OFTReal, int: ogr.OFTInteger}


@dataclass(frozen=True)
class Bad:
    """A call with a bad input: the algorithm, its parameters, and the words that the message must hold."""

    algorithm: str
    says: Sequence[str]
    parameters: Callable[[Desk], dict] = field(default=lambda desk: {})


class Log(QgsProcessingFeedback):
    """Feedback that keeps what QGIS reports of a run."""

    def __init__(self):
        super().__init__(False)
        self.errors, self.warnings = [], []

    def reportError(self, error, fatal=False):  # noqa: N802 - QGIS's name
        self.errors.append(error)

    def pushWarning(self, warning):  # noqa: N802 - QGIS's name
        self.warnings.append(warning)


def run_as_a_window_does(desk: Desk, algorithm_id: str, feedback: QgsProcessingFeedback, **changed):
    """Run a case through QGIS, which catches what is raised and reports it; return results and success."""
    algorithm = desk.provider.algorithm(algorithm_id).create()
    return algorithm.run(desk.case(algorithm_id, **changed), context_of_project(), feedback)


def check_refused(desk: Desk, bad: Bad) -> None:
    """The run ends with one message that holds the words, without a traceback, and nothing is written."""
    log = Log()
    _, succeeded = run_as_a_window_does(desk, bad.algorithm, log, **bad.parameters(desk))
    assert not succeeded, "it was accepted"
    assert len(log.errors) == 1, log.errors
    (message,) = log.errors
    assert not any(each in message for each in ("Traceback", "Error:", "Errno")), message
    for words in bad.says:
        assert words.replace("~", str(desk.folder)) in message, message
    assert not list((desk.folder / "new").iterdir())


def check_said_before(desk: Desk, bad: Bad, names: str) -> None:
    """The window refuses it before the run, by name, and says "not found" of nothing that is there."""
    accepted, message = desk.check(bad.algorithm, **bad.parameters(desk))
    assert not accepted
    assert names in message
    assert "not found" not in message


# Layers, rasters and archives ---------------------------------------------------------------------------


def layer(
    desk: Desk,
    fields: dict[str, object],
    *more: dict[str, object],
    at: str | tuple[float, float] | None = AT,
    kind: int = POINT,
    epsg: int | None = 4326,
) -> str:
    """Write a layer of one feature, whose values say the types of its fields, and `more`; return its path."""
    path = desk.folder / f"layer{len(list(desk.folder.glob('layer*.gpkg')))}.gpkg"
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    written = source.CreateLayer(path.stem, None if epsg is None else reference(epsg), kind)
    for name, value in fields.items():
        written.CreateField(ogr.FieldDefn(name, KINDS[type(value)]))
    for values in (fields, *more):
        feature = ogr.Feature(written.GetLayerDefn())
        for name, value in values.items():
            feature[name] = value
        if isinstance(at, tuple):
            point = ogr.Geometry(ogr.wkbPoint)
            point.AddPoint_2D(*at)
            feature.SetGeometry(point)
        elif at is not None and kind != TABLE:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(at))
        written.CreateFeature(feature)
    return str(path)


def reference(epsg: int) -> osr.SpatialReference:
    """Return a CRS with longitude before latitude."""
    found = osr.SpatialReference()
    found.ImportFromEPSG(epsg)
    found.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return found


def raster(
    desk: Desk,
    values: np.ndarray | None = None,
    epsg: int | None = 4326,
    transform: tuple[float, ...] | None = (tiny.LEFT, tiny.CELL, 0, tiny.TOP, 0, -tiny.CELL),
    no_data: float | None = None,
    kind: int = gdal.GDT_Float32,
    bands: int = 1,
) -> str:
    """Write a raster, by default the tiny relief; return its path."""
    values = tiny.heights() if values is None else values
    path = desk.folder / f"raster{len(list(desk.folder.glob('raster*.tif')))}.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), *values.shape[::-1], bands, kind)
    if transform is not None:
        dataset.SetGeoTransform(transform)
    if epsg is not None:
        dataset.SetSpatialRef(reference(epsg))
    for number in range(bands):
        dataset.GetRasterBand(number + 1).WriteArray(values)
    if no_data is not None:
        dataset.GetRasterBand(1).SetNoDataValue(no_data)
    return str(path)


def bomb(path: Path, part: str, size: int = 1_000_000_000) -> str:
    """Write an archive whose directory says that its part unpacks to `size` bytes."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(part, "0" * 1000)
        archive.infolist()[0].file_size = size
    return str(path)
