"""Sheets of XLSX, ODS and XLS workbooks as grids of cells, every cell as text."""

from pathlib import Path

from osgeo import gdal, ogr

from ..errors import DataProblem
from .merged_cells import fill_merged, merged_cells
from .reading import (
    FEWEST_HEADERS,
    SAMPLE_ROWS,
    WORKBOOK_DRIVERS,
    Cell,
    CountHeaders,
    Grid,
    refuse_too_long,
    unreadable_workbook,
)

_OLE_MAGIC = b"\xd0\xcf\x11\xe0"


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
        raise unreadable_workbook(path.name, reason or "it has no sheets")
    return dataset


def read_workbook(path: Path, sheet: str, count_headers: CountHeaders) -> Grid:
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
    refuse_too_long(chosen.GetFeatureCount(), path.name)
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
    for _ in range(SAMPLE_ROWS):
        feature = layer.GetNextFeature()
        if feature is None:
            break
        best = max(best, count_headers(_text_cells(feature)))
    return best, layer.GetFeatureCount()
