"""Sheets of XLSX, ODS and XLS workbooks as grids of cells, every cell as text."""

from pathlib import Path

from osgeo import gdal, ogr

from ...errors import DataProblem
from .merged_cells import fill_merged, merged_cells
from .reading import (
    SAMPLE_ROWS,
    WORKBOOK_DRIVERS,
    Cell,
    CountHeaders,
    Grid,
    Said,
    like_inventories,
    refuse_too_long,
    unreadable_workbook,
)

OLE_MAGIC = b"\xd0\xcf\x11\xe0"


def _open_workbook(path: Path) -> gdal.Dataset:
    """Open a workbook with every row and every cell as text."""
    with path.open("rb") as stream:
        start = stream.read(4)
    if start == OLE_MAGIC and path.suffix.lower() != ".xls":
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
    """Return the cells of a sheet; "" takes the one with most known headers, then the longest."""
    dataset = _open_workbook(path)
    scores = _scores(dataset, path, count_headers)
    if sheet:
        chosen = next((name for name in scores if name.lower() == sheet.strip().lower()), None)
        if chosen is None:
            raise DataProblem(
                "{file} has no sheet named {sheet!r}. Its sheets are: {names}.",
                file=path.name,
                sheet=sheet,
                names=", ".join(scores),
            )
    else:
        chosen = max(scores, key=lambda name: scores[name])
    grid = _grid(dataset, path, chosen)
    grid.said += _said(path, scores, [chosen])
    if not sheet:
        grid.other_sheets = tuple(name for name in _inventories(scores) if name != chosen)
    return grid


def read_sheets(path: Path, count_headers: CountHeaders) -> list[Grid]:
    """Return every sheet that looks like an inventory: with at least half of the headers of the best one."""
    dataset = _open_workbook(path)
    scores = _scores(dataset, path, count_headers)
    names = _inventories(scores) or [max(scores, key=lambda name: scores[name])]
    grids = [_grid(dataset, path, name) for name in names]
    refuse_too_long(sum(len(grid.rows) for grid in grids), path.name)
    for grid in grids:
        grid.said += _said(path, scores, names)
    return grids


def _grid(dataset: gdal.Dataset, path: Path, sheet: str) -> Grid:
    layer = dataset.GetLayerByName(sheet)
    refuse_too_long(layer.GetFeatureCount(), path.name)
    rows, numbers = [], []
    layer.ResetReading()
    for feature in layer:
        rows.append(_text_cells(feature))
        numbers.append(int(feature.GetFID()))
    fill_merged(rows, merged_cells(path, sheet))
    name = f"{path.name} / {sheet}" if dataset.GetLayerCount() > 1 else path.name
    return Grid(name, rows, numbers)


def _scores(dataset: gdal.Dataset, path: Path, count_headers: CountHeaders) -> dict[str, tuple[int, int]]:
    """Return (known headers, rows) of each sheet; DataProblem when nothing stands in any."""
    layers = [dataset.GetLayer(index) for index in range(dataset.GetLayerCount())]
    if not any(layer.GetFeatureCount() for layer in layers):
        raise DataProblem(
            "{file} has nothing in its cells. Check that the right file was saved.", file=path.name
        )
    return {layer.GetName(): _sheet_score(layer, count_headers) for layer in layers}


def _inventories(scores: dict[str, tuple[int, int]]) -> list[str]:
    return like_inventories({name: headers for name, (headers, _) in scores.items()})


def _said(path: Path, scores: dict[str, tuple[int, int]], read: list[str]) -> list[Said]:
    """Return which sheets there are, how many known headers each has, and which were read."""
    if len(scores) == 1:
        return []
    sheets = ", ".join(f"{name} ({headers})" for name, (headers, _) in scores.items())
    return [Said("note_sheets", {"file": path.name, "sheets": sheets, "read": ", ".join(read)})]


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
