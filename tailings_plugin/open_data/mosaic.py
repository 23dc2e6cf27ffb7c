"""The windows that were fetched of a raster as one: a VRT beside them, with relative paths and a title."""

import re
from collections.abc import Sequence
from html import escape
from pathlib import Path

from osgeo import gdal

from ..basin.grid.raster_file import gdal_exceptions
from ..errors import DataProblem

# What stands where nothing was fetched, in files that name no value of their own.
NO_DATA = -32767.0
NO_DATA_OF_TYPE = {gdal.GDT_Byte: 255.0}
# Cells whose sizes differ by less are alike.
SAME_CELL = 1e-6
_SOURCE = re.compile(r"<SourceFilename[^>]*>[^<]*</SourceFilename>")


def write_mosaic(
    path: Path, pieces: Sequence[Path], folder: str, title: str, unit: str, smooth: bool, shown: str = ""
) -> None:
    """Write a VRT over rasters of one CRS and type; where pieces overlap the last that has a value counts.

    path: of the VRT, replaced when it is there. folder: where the pieces lie beside the VRT in the end, whatever the
    folder they lie in now. smooth: heights are interpolated between cells of pieces with larger cells; without
    it the values stay as they are (people per cell must not be interpolated). shown: what messages call the
    mosaic. DataProblem for pieces that do not go together.
    """
    with gdal_exceptions():
        bands = [_facts(piece) for piece in pieces]
        first = bands[0]
        for piece, facts in zip(pieces, bands, strict=True):
            if facts["type"] != first["type"] or not facts["crs"].IsSame(first["crs"]):
                raise _apart(piece, pieces[0], shown or path.name)
            if not smooth and abs(facts["cell"] / first["cell"] - 1.0) > SAME_CELL:
                raise _apart(piece, pieces[0], shown or path.name)
        no_data = next((facts["no_data"] for facts in bands if facts["no_data"] is not None), None)
        if no_data is None:
            no_data = NO_DATA_OF_TYPE.get(first["type"], NO_DATA)
        options = gdal.BuildVRTOptions(
            resolution="highest", resampleAlg="bilinear" if smooth else "nearest", VRTNodata=no_data
        )
        mosaic = gdal.BuildVRT(str(path), [str(piece) for piece in pieces], options=options)
        mosaic.SetMetadataItem("TITLE", title)
        band = mosaic.GetRasterBand(1)
        band.SetDescription(title)
        band.SetUnitType(unit)
        mosaic.FlushCache()
        del band, mosaic
    text = path.read_text(encoding="utf-8")
    names = iter(pieces)

    def beside(_found: re.Match) -> str:
        return f'<SourceFilename relativeToVRT="1">{escape(f"{folder}/{next(names).name}")}</SourceFilename>'

    written = _SOURCE.sub(beside, text)
    if next(names, None) is not None:
        raise RuntimeError(f"{path}: GDAL left pieces out of the mosaic")
    path.write_text('<?xml version="1.0" encoding="UTF-8"?>\n' + written, encoding="utf-8", newline="\n")


def write_working_mosaic(path: Path, pieces: Sequence[Path]) -> None:
    """Write a VRT of heights over pieces where they lie now, to work with until all are there."""
    with gdal_exceptions():
        options = gdal.BuildVRTOptions(resolution="highest", resampleAlg="bilinear", VRTNodata=NO_DATA)
        gdal.BuildVRT(str(path), [str(piece) for piece in pieces], options=options).FlushCache()


def cut_window(
    raster: str, box: tuple[float, float, float, float], path: Path, no_data: float | None
) -> bool:
    """Write the cells of a raster in degrees that touch a box to a GeoTIFF; False, and no file, without any."""
    with gdal_exceptions():
        try:
            dataset = gdal.OpenEx(raster, gdal.OF_RASTER)
        except RuntimeError as error:
            raise DataProblem(
                "The raster {path} cannot be opened: {error}", path=raster, error=error
            ) from error
        left, width, _, top, _, height = dataset.GetGeoTransform()
        west, south, east, north = box
        column0, column1 = _cells((west - left) / width, (east - left) / width, dataset.RasterXSize)
        row0, row1 = _cells((north - top) / height, (south - top) / height, dataset.RasterYSize)
        if column0 >= column1 or row0 >= row1:
            return False
        own = dataset.GetRasterBand(1).GetNoDataValue()
        gdal.Translate(
            str(path),
            dataset,
            srcWin=[column0, row0, column1 - column0, row1 - row0],
            bandList=[1],
            noData=no_data if own is None else own,
            creationOptions=["COMPRESS=DEFLATE", "TILED=YES"],
        )
    return True


def _cells(low: float, high: float, count: int) -> tuple[int, int]:
    return max(0, int(low + 1e-6)), min(count, int(-(-(high - 1e-6) // 1)))


def _facts(piece: Path) -> dict:
    dataset = gdal.OpenEx(str(piece), gdal.OF_RASTER)
    band = dataset.GetRasterBand(1)
    return {
        "type": band.DataType,
        "crs": dataset.GetSpatialRef(),
        "no_data": band.GetNoDataValue(),
        "cell": dataset.GetGeoTransform()[1],
    }


def _apart(piece: Path, first: Path, mosaic: str) -> DataProblem:
    return DataProblem(
        "{mosaic}: {piece} and {first} differ in coordinate system, type of numbers or size of cells, and cannot be "
        "put together. Choose one of their sources.",
        mosaic=mosaic,
        piece=piece.name,
        first=first.name,
    )
