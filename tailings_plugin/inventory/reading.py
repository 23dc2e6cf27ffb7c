"""Reading tables as they come: cells as text, rows numbered as the user sees them, headers unguessed."""

import csv
import io
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

from ..errors import DataProblem
from .merged_cells import fill_merged, merged_cells

Cell = str | int | float | bool | None
# How many of the cells of a row are known headers.
CountHeaders = Callable[[Sequence[Cell]], int]

TEXT_SUFFIXES = {".csv", ".txt", ".tsv"}
WORKBOOK_DRIVERS = {".xlsx": "XLSX", ".xlsm": "XLSX", ".ods": "ODS", ".xls": "XLS"}
MAX_ROWS = 200_000
MAX_BYTES = 400_000_000  # unpacked; 200,000 rows of an inventory take about 100 MB
DELIMITERS = (";", "\t", "|", ",")
_OLE_MAGIC = b"\xd0\xcf\x11\xe0"
_OLD_CYRILLIC = ("cp1251", "cp866", "koi8-r")
_FREQUENT_LETTERS = frozenset("оеаинтсрвлкмдпуяыьгз")
_SAMPLE_ROWS = 60
FEWEST_HEADERS = 2


@dataclass
class Grid:
    """A sheet of cells. `row_numbers` are 1-based as shown by a spreadsheet; header, if known, is apart.

    xy: array (n, 2) of longitude and latitude on WGS 84 when the table is a layer with geometry, NaN where
    a feature has none; None for a table. other_sheets: sheets not read that look like inventories too.
    """

    name: str
    rows: list[list[Cell]]
    row_numbers: list[int]
    header: list[str] | None = None
    xy: np.ndarray | None = None
    other_sheets: tuple[str, ...] = ()


def is_plain_table(path: Path) -> bool:
    """Return whether `path` is a text table or workbook that `read_table` reads."""
    return path.suffix.lower() in TEXT_SUFFIXES or path.suffix.lower() in WORKBOOK_DRIVERS


def read_table(path: Path, sheet: str, count_headers: CountHeaders) -> Grid:
    """Return the cells of a CSV, TXT, XLSX, XLS or ODS file.

    `sheet` names a sheet; empty takes the sheet that looks most like an inventory. `count_headers` returns
    how many cells of a row are known headers: it decides the delimiter and the sheet. DataProblem when the
    file is missing, empty, broken, protected, not a table or longer than MAX_ROWS.
    """
    if not path.is_file():
        raise DataProblem("{path}: there is no such file. Check the path.", path=path)
    if path.stat().st_size == 0:
        raise DataProblem(
            "{file} is empty (0 bytes). Save it again from the program it comes from.", file=path.name
        )
    _refuse_too_big(path)
    if path.suffix.lower() in TEXT_SUFFIXES:
        return _read_text(path, count_headers)
    return _read_workbook(path, sheet, count_headers)


def _read_text(path: Path, count_headers: CountHeaders) -> Grid:
    text = decode(path.read_bytes(), path.name)
    sample = text[: 200 * 1024]
    best = max(DELIMITERS, key=lambda mark: _delimiter_score(sample, mark, count_headers))
    rows: list[list[Cell]] = []
    numbers: list[int] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=best)
    previous = 0
    try:
        for row in reader:
            # The line on which a row starts: cells may hold line breaks.
            numbers.append(previous + 1)
            rows.append([cell if cell.strip() else None for cell in row])
            previous = reader.line_num
            _refuse_too_long(len(rows), path.name)
    except csv.Error as error:
        raise DataProblem(
            "{file}, line {line}: {error}. Save it as CSV again.",
            file=path.name,
            line=reader.line_num,
            error=error,
        ) from error
    return Grid(path.name, rows, numbers)


def decode(data: bytes, name: str) -> str:
    """Return the text of a file: UTF-8, UTF-16 with a mark, or the likeliest old Cyrillic code page."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16")
    if b"\0" in data:
        raise DataProblem(
            "{name} is not a text table. Open it in the program it comes from and save it as CSV.", name=name
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return max((data.decode(page, errors="replace") for page in _OLD_CYRILLIC), key=_cyrillic_score)


def _cyrillic_score(text: str) -> int:
    """Return how often frequent small Russian letters occur, less the signs of a wrong code page."""
    sample = text[:100_000]
    return sum(char in _FREQUENT_LETTERS for char in sample) - sum(char in "�╧╨╤╥╙║" for char in sample)


def _delimiter_score(sample: str, delimiter: str, count_headers: Callable) -> tuple[int, float]:
    rows = []
    reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)
    try:
        for row in reader:
            rows.append(row)
            if len(rows) == _SAMPLE_ROWS:
                break
    except csv.Error:
        return 0, 0.0
    widths = [len(row) for row in rows if any(cell.strip() for cell in row)]
    if not widths or max(widths) == 1:
        return 0, 0.0
    usual = max(set(widths), key=widths.count)
    return max(count_headers(row) for row in rows), widths.count(usual) / len(widths) if usual > 1 else 0.0


def _refuse_too_big(path: Path) -> None:
    """Refuse a file before it fills the memory; a small workbook may unpack to a huge one."""
    size = path.stat().st_size
    if zipfile.is_zipfile(path):
        try:
            with zipfile.ZipFile(path) as archive:
                size = sum(entry.file_size for entry in archive.infolist())
        except zipfile.BadZipFile as error:
            raise _unreadable(path.name, error) from error
    if size > MAX_BYTES:
        raise DataProblem(
            "{name} holds {size} MB. An inventory of facilities is much smaller: check that this is the right "
            "file, or cut it into parts.",
            name=path.name,
            size=f"{size / 1e6:.0f}",
        )


def _unreadable(name: str, reason: object) -> DataProblem:
    return DataProblem(
        "{name} cannot be read as a workbook ({reason}). It may be damaged: open it in the office program "
        "and save it again.",
        name=name,
        reason=reason,
    )


def _refuse_too_long(count: int, name: str) -> None:
    if count > MAX_ROWS:
        raise DataProblem(
            "{name} has more than {rows:,} rows. An inventory of facilities has some thousands at most: "
            "check that this is the right file, or cut it into parts.",
            name=name,
            rows=MAX_ROWS,
        )


def _open_workbook(path: Path) -> gdal.Dataset:
    """Open a workbook with every row and every cell as text."""
    with path.open("rb") as stream:
        start = stream.read(4)
    if start == _OLE_MAGIC and path.suffix.lower() != ".xls":
        raise DataProblem(
            "{file} is protected by a password or is an old .xls file under a new name. "
            "Open it in the office program and save it without password as .xlsx or .ods.",
            file=path.name,
        )
    driver = WORKBOOK_DRIVERS[path.suffix.lower()]
    if gdal.GetDriverByName(driver) is None:
        raise DataProblem(
            "{file}: this QGIS cannot read {suffix} files. Save it as .xlsx, .ods or .csv.",
            file=path.name,
            suffix=path.suffix,
        )
    options = {f"OGR_{driver}_HEADERS": "DISABLE", f"OGR_{driver}_FIELD_TYPES": "STRING"}
    before = {option: gdal.GetThreadLocalConfigOption(option) for option in options}
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        for option, value in options.items():
            gdal.SetThreadLocalConfigOption(option, value)
        dataset = _open_and_parse(path, driver)
    finally:
        gdal.PopErrorHandler()
        for option, value in before.items():
            gdal.SetThreadLocalConfigOption(option, value)
    return dataset


def _open_and_parse(path: Path, driver: str) -> gdal.Dataset:
    """Open and parse every sheet, while the options hold; GDAL raises or returns None, as it is set up."""
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_VERBOSE_ERROR, [driver])
        reason = gdal.GetLastErrorMsg()
        for index in range(dataset.GetLayerCount() if dataset else 0):
            dataset.GetLayer(index).GetFeatureCount()
    except RuntimeError as error:
        dataset, reason = None, str(error)
    if dataset is None or dataset.GetLayerCount() == 0:
        raise _unreadable(path.name, reason or "it has no sheets")
    return dataset


def _read_workbook(path: Path, sheet: str, count_headers: CountHeaders) -> Grid:
    dataset = _open_workbook(path)
    layers = [dataset.GetLayer(index) for index in range(dataset.GetLayerCount())]
    if sheet:
        chosen = next((layer for layer in layers if layer.GetName().lower() == sheet.strip().lower()), None)
        if chosen is None:
            names = ", ".join(layer.GetName() for layer in layers)
            raise DataProblem(
                "{file} has no sheet named {sheet!r}. Its sheets are: {names}.",
                file=path.name,
                sheet=sheet,
                names=names,
            )
    else:
        filled = [layer for layer in layers if layer.GetFeatureCount()]
        if not filled:
            raise DataProblem(
                "{file} has nothing in its cells. Check that the right file was saved.", file=path.name
            )
        chosen = max(filled, key=lambda layer: _sheet_score(layer, count_headers))
    _refuse_too_long(chosen.GetFeatureCount(), path.name)
    rows, numbers = [], []
    chosen.ResetReading()
    for feature in chosen:
        rows.append(_text_cells(feature))
        numbers.append(int(feature.GetFID()))
    name = f"{path.name} / {chosen.GetName()}" if len(layers) > 1 else path.name
    fill_merged(rows, merged_cells(path, chosen.GetName()))
    others = () if sheet else _other_inventories(layers, chosen, count_headers)
    return Grid(name, rows, numbers, other_sheets=others)


def _other_inventories(
    layers: list[ogr.Layer], chosen: ogr.Layer, count_headers: CountHeaders
) -> tuple[str, ...]:
    """Return the names of the sheets besides the chosen one that have as many known headers as half of its."""
    scores = {layer.GetName(): _sheet_score(layer, count_headers)[0] for layer in layers}
    enough = max(FEWEST_HEADERS, scores.pop(chosen.GetName()) / 2)
    return tuple(name for name, score in scores.items() if score >= enough)


def _text_cells(feature: ogr.Feature) -> list[Cell]:
    cells = (
        feature.GetFieldAsString(index) if feature.IsFieldSetAndNotNull(index) else None
        for index in range(feature.GetFieldCount())
    )
    return [cell if cell and cell.strip() else None for cell in cells]


def _sheet_score(layer: ogr.Layer, count_headers: CountHeaders) -> tuple[int, int]:
    layer.ResetReading()
    best = 0
    for _ in range(_SAMPLE_ROWS):
        feature = layer.GetNextFeature()
        if feature is None:
            break
        best = max(best, count_headers(_text_cells(feature)))
    return best, layer.GetFeatureCount()
