"""A file of any kind into facilities: tables, workbooks, layers, one sheet or all of them."""

from collections.abc import Callable
from pathlib import Path

from ...errors import DataProblem
from ..columns.recognising import count_headers
from ..files.reading import is_plain_table
from ..files.table_files import read_tables
from ..layers.layer_file import read_layer_file, read_layers
from .rows import ImportOptions
from .several_sheets import import_together
from .tables import ImportResult, import_grid, import_table, known_headers


def import_file(
    path: Path, sheet: str, options: ImportOptions, tick: Callable[[float], None]
) -> ImportResult:
    """Return the facilities of a table, as `import_table`, or of a layer of any vector file GDAL opens."""
    if options.all_sheets:
        return _import_all(path, sheet, options, tick)
    if is_plain_table(path):
        return import_table(path, sheet, options, tick)
    grid = read_layer_file(path, sheet, count_headers, options.encoding, options.crs)
    tick(0.1)
    return import_grid(grid, options, lambda fraction: tick(0.1 + 0.9 * fraction))


def _import_all(
    path: Path, sheet: str, options: ImportOptions, tick: Callable[[float], None]
) -> ImportResult:
    """Return the facilities of every sheet or layer of a file that looks like an inventory."""
    if sheet:
        raise DataProblem(
            "ALL_SHEETS reads every sheet, SHEET names one ({sheet!r}). Give one of them only.", sheet=sheet
        )
    known = known_headers(options.mapping)
    if is_plain_table(path):
        grids = read_tables(path, known, options.encoding)
    else:
        grids = read_layers(path, known, options.encoding, options.crs)
    tick(0.1)
    return import_together(path, grids, options, lambda fraction: tick(0.1 + 0.9 * fraction))
