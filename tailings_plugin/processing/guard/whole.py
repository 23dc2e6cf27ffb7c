"""What a run has written is read again before it counts: a full disk leaves half files without a word.

Each kind by what shows that it is whole: rasters by their blocks, tables by their rows, pictures and archives by
their checksums, PDFs by their table of objects and their pages, pages and drawings by their ends.
"""

import re
import shutil
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from xml.parsers.expat import ExpatError, ParserCreate
from zipfile import BadZipFile, ZipFile

from osgeo import gdal

from ...errors import DataProblem
from ...system_reasons import reason_said
from ...translation import tr
from .work import as_seen

_ARCHIVES = (".xlsx", ".ods", ".odt", ".qgz", ".kmz", ".zip")
_RASTERS = (".tif", ".tiff")
_STRIP_CELLS = 1 << 22
_PAGE_COUNT = re.compile(rb"/Type\s*/Pages\b[^>]*?/Count\s+(\d+)|/Count\s+(\d+)[^>]*?/Type\s*/Pages\b")
_XREF_ENTRY = re.compile(rb"(\d{10}) (\d{5}) n")
_OBJECT = re.compile(rb"\s*\d+\s+\d+\s+obj\b")
_TAIL = 2048
_CUT_TAG = "IO error during reading"


class _Half(Exception):
    """What shows that a file is not whole."""


def check_file(path: Path, pages: int | None = None) -> None:
    """Raise DataProblem when a file is not there or not whole; a kind that cannot show it is taken as it is.

    pages: how many a PDF is to have.
    """
    with _told(path):
        if not path.is_file():
            raise _Half(tr("it is not there"))
        if path.suffix.lower() == ".pdf":
            _check_pdf(path, pages)
        elif path.suffix.lower() == ".gpkg":
            with _dataset(path, gdal.OF_VECTOR) as dataset:
                _check_database(dataset)
        elif check := _CHECKS.get(path.suffix.lower()):
            check(path)


def check_table(path: Path, table: str, rows: int, fields: Iterable[str]) -> None:
    """Raise DataProblem when a table does not have the rows and fields that were written to it."""
    with _told(path), _dataset(path, gdal.OF_VECTOR) as dataset:
        layer = dataset.GetLayerByName(table) if table else dataset.GetLayer(0)
        if layer is None:
            raise _Half(tr("the table {table} is not in it").format(table=table))
        driver = dataset.GetDriver().ShortName
        alone = driver == "GPKG" and dataset.GetLayerCount() == 1
        if alone:
            _check_database(dataset)
        if driver in _COUNTS:
            # Of a register only the own table is read. The head of a FlatGeobuf names also rows that are missing.
            read = driver in ("GPKG", "FlatGeobuf") and not alone
            found = sum(1 for _ in layer) if read else layer.GetFeatureCount()
            if found != rows:
                raise _Half(tr("{found} of {rows} rows are in it").format(found=found, rows=rows))
        if driver in _NAMES_FIELDS:
            definition = layer.GetLayerDefn()
            names = {
                definition.GetFieldDefn(number).GetName() for number in range(definition.GetFieldCount())
            }
            names.add(layer.GetFIDColumn())
            missing = [name for name in fields if name not in names]
            if missing:
                raise _Half(tr("it has no field {fields}").format(fields=", ".join(missing)))


# Those whose readers neither take a row for headings nor leave out empty ones.
_COUNTS = ("GPKG", "SQLite", "FlatGeobuf", "GeoJSON", "CSV")
_NAMES_FIELDS = ("GPKG", "FlatGeobuf", "CSV")


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except (_Half, OSError) as problem:
        reason = str(problem) if isinstance(problem, _Half) else reason_said(problem)
        raise DataProblem(
            tr(
                "{file} was not written whole: {reason}. {free} bytes are free on its disk. Make room or choose "
                "another disk, and run the tool again; what was there before is kept."
            ).format(file=as_seen(path), reason=reason, free=free_bytes(path.parent))
        ) from problem


def free_bytes(folder: Path) -> str:
    """Return the bytes free on the disk of a folder, for people."""
    try:
        return f"{shutil.disk_usage(folder).free:,}".replace(",", " ")
    except OSError:
        return "?"


def _last_reason() -> str:
    """Return what GDAL said last, in the user's language."""
    said = gdal.GetLastErrorMsg()
    return reason_said(said) if said else tr("it cannot be read")


@contextmanager
def _dataset(path: Path, kind: int) -> Iterator[gdal.Dataset]:
    """Yield a dataset; _Half with GDAL's reason when it cannot be opened, or something in it not be read."""
    said: list[str] = []
    gdal.PushErrorHandler(lambda _kind, _number, message: said.append(message))
    gdal.ErrorReset()
    try:
        dataset = gdal.OpenEx(str(path), kind)
        if dataset is None:
            raise _Half(_last_reason())
        yield dataset
        # Of a tag that is cut off GDAL only warns, and leaves it out.
        if cut := next((message for message in said if _CUT_TAG in message), ""):
            raise _Half(reason_said(cut))
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise _Half(_last_reason())
    except RuntimeError as problem:  # raised by GDAL itself where someone switched its exceptions on
        raise _Half(reason_said(problem)) from problem
    finally:
        gdal.PopErrorHandler()


def _check_database(dataset: gdal.Dataset) -> None:
    result = dataset.ExecuteSQL("PRAGMA quick_check(1)")
    if result is None:
        raise _Half(_last_reason())
    said = [feature[0] for feature in result]
    dataset.ReleaseResultSet(result)
    if said != ["ok"]:
        raise _Half("; ".join(map(str, said)))


def _check_raster(path: Path) -> None:
    with _dataset(path, gdal.OF_RASTER) as dataset:
        dataset.GetMetadata()
        columns, rows = dataset.RasterXSize, dataset.RasterYSize
        for number in range(1, dataset.RasterCount + 1):
            band = dataset.GetRasterBand(number)
            height = band.GetBlockSize()[1]
            step = max(height, _STRIP_CELLS // columns // height * height)
            for row in range(0, rows, step):
                if band.ReadRaster(0, row, columns, min(step, rows - row)) is None:
                    raise _Half(_last_reason())


def _check_archive(path: Path) -> None:
    try:
        with ZipFile(path) as archive:
            bad = archive.testzip()
    except (BadZipFile, EOFError, zlib.error) as problem:
        raise _Half(reason_said(problem)) from problem
    if bad:
        raise _Half(tr("the part {part} is damaged").format(part=bad))


def _check_png(path: Path) -> None:
    content = path.read_bytes()
    place = len(b"\x89PNG\r\n\x1a\n")
    while place + 12 <= len(content):
        length = int.from_bytes(content[place : place + 4], "big")
        end = place + 8 + length
        kind = content[place + 4 : place + 8]
        if zlib.crc32(content[place + 4 : end]) != int.from_bytes(content[end : end + 4], "big"):
            break
        if kind == b"IEND":
            return
        place = end + 4
    raise _Half(tr("it ends too early"))


def _check_page(path: Path) -> None:
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - _TAIL))
        if not file.read().rstrip().lower().endswith(b"</html>"):
            raise _Half(tr("it ends too early"))


def _check_xml(path: Path) -> None:
    try:
        with path.open("rb") as file:
            ParserCreate().ParseFile(file)
    except ExpatError as problem:
        raise _Half(reason_said(problem)) from problem


def _check_pdf(path: Path, pages: int | None) -> None:
    """Follow the table of objects: each is to begin where it says (ISO 32000-1, 7.5.4)."""
    content = path.read_bytes()
    tail = content[-_TAIL:]
    found = re.search(rb"startxref\s+(\d+)\s+%%EOF", tail)
    if not content.startswith(b"%PDF-") or found is None:
        raise _Half(tr("it ends too early"))
    start = int(found[1])
    if content[start : start + 4] == b"xref":
        end = content.find(b"trailer", start)
        for entry in _XREF_ENTRY.finditer(content, start, end):
            place = int(entry[1])  # Qt gives objects it did not need the place 0
            if place and not _OBJECT.match(content, place):
                raise _Half(tr("parts of it are missing"))
    elif not _OBJECT.match(content, start):
        raise _Half(tr("parts of it are missing"))
    counts = [int(first or second) for first, second in _PAGE_COUNT.findall(content)]
    if pages is not None and counts and max(counts) != pages:
        raise _Half(tr("{found} of {pages} pages are in it").format(found=max(counts), pages=pages))


_CHECKS: dict[str, Callable[[Path], None]] = {
    **dict.fromkeys(_RASTERS, _check_raster),
    **dict.fromkeys(_ARCHIVES, _check_archive),
    **dict.fromkeys((".html", ".htm"), _check_page),
    **dict.fromkeys((".svg", ".xml", ".kml", ".gml"), _check_xml),
    ".png": _check_png,
}
