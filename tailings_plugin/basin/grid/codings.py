"""Flow directions in files: those in the codings in use are read as ESRI codes, ours are written as such."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from osgeo import gdal

from ...errors import DataProblem
from .d8 import END, NO_DATA, OFFSETS
from .grid import Grid
from .raster_file import READ_CELLS, check_memory, gdal_exceptions, grid_of, open_raster
from .raster_written import write_cells

ESRI, TAUDEM, GRASS = "esri", "taudem", "grass"
CODINGS = (ESRI, TAUDEM, GRASS)

# What the band of ours is called.
DIRECTIONS_BAND = "D8 flow direction (ESRI codes)"

# HydroSHEDS marks the ocean by 247, and by 255 inland sinks, where 255 is not declared as no-data itself.
HYDROSHEDS_OCEAN = 247

_ESRI_EAST_COUNTERCLOCKWISE = (1, 128, 64, 32, 16, 8, 4, 2)
_MISSING, _STRANGE = -32768, -32767  # no-data, and what is no whole number of a sensible size
_BAD = 254


@dataclass(frozen=True)
class ReadyDirections:
    """Directions read from a raster: ESRI codes (uint8, rows x columns) with 255 for no data."""

    grid: Grid
    codes: np.ndarray
    coding: str


def read_directions(
    path: str,
    window: tuple[int, int, int, int] | None = None,
    coding: str | None = None,
    tick: Callable[[float], None] = lambda fraction: None,
) -> ReadyDirections:
    """Read a raster of D8 directions; the coding is found from the values unless it is given.

    ESRI and HydroSHEDS: 1, 2, 4 .. 128 clockwise from east, 0 an end, 247 and 255 no data. TauDEM: 1..8
    counter-clockwise from east. GRASS: 1..8 counter-clockwise from north-east, 8 east, 0 an end, negative
    where the water leaves the region. `window` is row0, row1, column0, column1 (half open). Raises
    DataProblem for codes outside the coding (how many, and where the first is) and when two codings fit
    equally.
    """
    dataset = open_raster(path)
    whole = grid_of(dataset, path)
    row0, row1, col0, col1 = window or (0, whole.rows, 0, whole.columns)
    grid = whole.window(row0, row1, col0, col1)
    check_memory(path, grid.cells, np.float32)
    raw = read_raw(dataset, path, (row0, row1, col0, col1), tick)
    no_data = dataset.GetRasterBand(1).GetNoDataValue()
    codes, chosen = decoded(raw, grid, path, no_data, coding or coding_of([raw], no_data, path))
    tick(1.0)
    return ReadyDirections(grid, codes, chosen)


def read_raw(
    dataset: gdal.Dataset,
    path: str,
    window: tuple[int, int, int, int],
    tick: Callable[[float], None] = lambda fraction: None,
) -> np.ndarray:
    """Return the values of a window (row0, row1, column0, column1) of directions as int16, in whatever coding."""
    row0, row1, col0, col1 = window
    band = dataset.GetRasterBand(1)
    no_data = band.GetNoDataValue()
    raw = np.empty((row1 - row0, col1 - col0), dtype=np.int16)
    step = max(1, READ_CELLS // raw.shape[1])
    for row in range(0, len(raw), step):
        tick(row / len(raw))
        rows = min(step, len(raw) - row)
        with gdal_exceptions():
            try:
                values = band.ReadAsArray(col0, row0 + row, raw.shape[1], rows)
            except RuntimeError as error:
                raise DataProblem(
                    "Directions {path}: rows from {row} on cannot be read.", path=path, row=row0 + row + 1
                ) from error
        raw[row : row + rows] = _whole_numbers(values, no_data)
    return raw


def has_directions(raw: np.ndarray) -> bool:
    """Tell whether there is anything but no-data among raw values."""
    return bool((raw != _MISSING).any())


def coding_of(parts: Sequence[np.ndarray], no_data: float | None, path: str) -> str:
    """Return the coding that raw values, given in parts of the raster, are written in; DataProblem without any."""
    present: Counter[int] = Counter()
    for raw in parts:
        present.update(_present(raw))
    if not set(present) - {_MISSING}:
        raise DataProblem("Directions {path}: there is no direction in it, only no-data.", path=path)
    return _detect(parts, present, {name: _table(name, no_data) for name in CODINGS}, path)


def decoded(
    raw: np.ndarray, grid: Grid, path: str, no_data: float | None, coding: str, row0: int = 0, col0: int = 0
) -> tuple[np.ndarray, str]:
    """Return the ESRI codes of raw values, and their coding; DataProblem for values that it does not have.

    row0, col0: where in the raster of `grid` the values begin.
    """
    codes = _table(coding, no_data)[raw.view(np.uint16)]
    bad = codes == _BAD
    if bad.any():
        raise _bad_codes(path, coding, grid, raw, bad, row0, col0)
    return codes, coding


def write_directions(path: str, grid: Grid, codes: np.ndarray, no_data: int = NO_DATA) -> None:
    """Write ESRI D8 codes (uint8, rows x columns, 255 no data) as a GeoTIFF whose no-data is `no_data`.

    Programs that know HydroSHEDS' coding, as pyflwdir does, take 255 for an inland sink: for them HYDROSHEDS_OCEAN.
    `path` is replaced once the file is complete. Raises DataProblem when it cannot be written.
    """
    if no_data != NO_DATA:
        codes = np.where(codes == NO_DATA, np.uint8(no_data), codes)
    try:
        write_cells(path, grid, codes, no_data, DIRECTIONS_BAND)
    except RuntimeError as error:
        raise DataProblem(
            "Flow directions cannot be written to {path}: {error}", path=path, error=error
        ) from error


def _whole_numbers(values: np.ndarray, no_data: float | None) -> np.ndarray:
    if values.dtype == np.uint8:
        result = values.astype(np.int16)
        if no_data is not None:
            result[values == np.array(no_data).astype(np.uint8)] = _MISSING
        return result
    with np.errstate(invalid="ignore"):
        strange = (np.abs(values.astype(np.float64)) > 1000) | (values != np.trunc(values))
    result = np.where(strange, 0, values).astype(np.int16)
    result[strange] = _STRANGE
    missing = np.isnan(values) if values.dtype.kind == "f" else np.zeros(values.shape, dtype=bool)
    if no_data is not None:
        missing |= values == np.array(no_data).astype(values.dtype)
    result[missing] = _MISSING
    return result


def _present(raw: np.ndarray) -> dict[int, int]:
    """Return how often each value occurs."""
    counts = np.bincount(raw.view(np.uint16).reshape(-1), minlength=65536)
    values = np.flatnonzero(counts)
    return dict(zip(values.astype(np.uint16).view(np.int16).tolist(), counts[values].tolist(), strict=True))


@lru_cache(maxsize=len(CODINGS))
def _table(coding: str, no_data: float | None) -> np.ndarray:
    """Return the ESRI code of each raw value, indexed by the value's 16 bits; _BAD where it has none."""
    meaning = {_MISSING: NO_DATA}
    if coding == ESRI:
        meaning |= {code: code for code, _, _ in OFFSETS} | {0: END, HYDROSHEDS_OCEAN: NO_DATA}
        meaning[255] = END if no_data == HYDROSHEDS_OCEAN else NO_DATA
    elif coding == TAUDEM:
        meaning |= {place + 1: code for place, code in enumerate(_ESRI_EAST_COUNTERCLOCKWISE)}
    else:
        ways = {place or 8: code for place, code in enumerate(_ESRI_EAST_COUNTERCLOCKWISE)}
        meaning |= ways | {-value: code for value, code in ways.items()} | {0: END}
    table = np.full(65536, _BAD, dtype=np.uint8)
    for value, code in meaning.items():
        table[np.int64(value) & 0xFFFF] = code
    return table


def _detect(
    parts: Sequence[np.ndarray], present: dict[int, int], tables: dict[str, np.ndarray], path: str
) -> str:
    """Return the coding that explains the values; between several, the one with no cells facing each other.

    Water of two cells that face each other would never end, so the right coding has (next to) no such pairs.
    Where none explains all values one of the best is returned: that codes are strange is what to tell then.
    """
    explained = {
        name: sum(n for value, n in present.items() if table[np.int64(value) & 0xFFFF] != _BAD)
        for name, table in tables.items()
    }
    best = max(explained.values())
    fitting = [name for name, count in explained.items() if count == best]
    if len(fitting) == 1:
        return fitting[0]
    pairs = {name: sum(facing_pairs(tables[name][raw.view(np.uint16)]) for raw in parts) for name in fitting}
    fewest = [name for name in fitting if pairs[name] == min(pairs.values())]
    if len(fewest) > 1 and best == sum(present.values()):
        raise DataProblem(
            "Directions {path}: the codings {codings} fit equally. Say which one it is.",
            path=path,
            codings=", ".join(fewest),
        )
    return fewest[0]


def facing_pairs(codes: np.ndarray) -> int:
    """Return how many pairs of neighbours point at each other."""
    east, west = codes[:, :-1], codes[:, 1:]
    pairs = np.count_nonzero((east == 1) & (west == 16))
    upper, lower = codes[:-1], codes[1:]
    pairs += np.count_nonzero((upper == 4) & (lower == 64))
    pairs += np.count_nonzero((upper[:, :-1] == 2) & (lower[:, 1:] == 32))
    return pairs + np.count_nonzero((upper[:, 1:] == 8) & (lower[:, :-1] == 128))


def _bad_codes(
    path: str, coding: str, grid: Grid, raw: np.ndarray, bad: np.ndarray, row0: int, col0: int
) -> DataProblem:
    first = int(np.argmax(bad))
    row, column = divmod(first, raw.shape[1])
    row, column = row + row0, column + col0
    x, y = grid.centre_of(np.array([row * grid.columns + column]))
    value = int(raw.reshape(-1)[first])
    where = {"row": row + 1, "column": column + 1, "x": x[0], "y": y[0]}
    if value == _STRANGE:
        return DataProblem(
            "Directions {path}: {count} cells hold no code of the coding {coding}; the first is no whole number "
            "in row {row}, column {column} (x {x:g}, y {y:g}). Choose the coding the raster was made with, or "
            "mend the raster.",
            path=path,
            count=int(bad.sum()),
            coding=coding,
            **where,
        )
    return DataProblem(
        "Directions {path}: {count} cells hold no code of the coding {coding}; the first is {code} in row "
        "{row}, column {column} (x {x:g}, y {y:g}). Choose the coding the raster was made with, or mend the "
        "raster.",
        path=path,
        count=int(bad.sum()),
        coding=coding,
        code=value,
        **where,
    )
