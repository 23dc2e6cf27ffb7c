"""People in zones from a population raster: sums of cells, cut ones weighted by the share covered."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
from osgeo import gdal

from ..basin.grid.grid import Grid
from ..basin.grid.raster_file import grid_of, open_raster
from ..errors import DataProblem
from .coverage import coverage, polygon_area
from .windows import read_window

COUNTS, DENSITY, AUTO = "counts", "per_km2", "auto"
UNITS = (AUTO, COUNTS, DENSITY)
DENSITY_WORDS = re.compile(
    r"densit|плотност|per[ _]?(sq|square|km|ha|hectare)|/ ?(sq\.? ?)?(km|ha)(\^?2|²|\b)|km\^?-2|_pd_\d{4}",
    re.IGNORECASE,
)
# More than live on Earth: what stands in a cell, or of a settlement, is no number of people.
MOST_PEOPLE = 1e10
CELLS_AT_ONCE = 4_000_000


@dataclass(frozen=True)
class PopulationRaster:
    """An open raster of people per cell, or per km2 when `per_km2`.

    Cells without data add nobody, and so do negative ones, of which `negative` keeps the first met.
    """

    name: str
    grid: Grid
    band: gdal.Band
    per_km2: bool
    # GDAL closes the band with its dataset.
    dataset: gdal.Dataset
    negative: list[float] = field(default_factory=list)

    def people_in(self, rings: Sequence[np.ndarray], part: Sequence[int]) -> tuple[float, float]:
        """Return the people in a polygon and the share of its area on which the raster has data.

        `rings` in the CRS of the raster, closed, ordered as for `coverage`. The raster is read in strips no
        larger than the polygon's box.
        """
        grid = self.grid
        corner, cell = np.array([grid.left, grid.top]), np.array([grid.cell_width, -grid.cell_height])
        rings = [(ring - corner) / cell for ring in rings]
        area = polygon_area(rings, part)
        if not area > 0:
            return 0.0, 0.0
        points = np.concatenate(rings)
        col0, row0 = np.maximum(np.floor(points.min(axis=0)), 0).astype(int)
        col1, row1 = np.minimum(np.ceil(points.max(axis=0)), [grid.columns, grid.rows]).astype(int)
        people = known = 0.0
        if col1 <= col0:
            return people, known
        step = max(1, CELLS_AT_ONCE // (col1 - col0))
        for row in range(row0, row1, step):
            rows = (row, min(row + step, row1))
            shares = coverage(rings, part, rows, (col0, col1))
            counts, there = self._counts(rows, (col0, col1))
            people += float((shares * counts).sum())
            known += float(shares[there].sum())
        return people, min(known / area, 1.0)

    def _counts(self, rows: tuple[int, int], columns: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
        """Return people per cell (float64, 0 without data) and where there are data."""
        values = read_window(self.band, self.name, rows, columns)
        there = values >= 0
        below = values[values < 0]
        if below.size and not self.negative:
            self.negative.append(float(below.min()))
        if (values > MOST_PEOPLE).any():
            raise DataProblem(
                "Population raster {path}: a cell holds {value}, more people than live on Earth. Declare that value as "
                "no-data, or choose another raster.",
                path=self.name,
                value=f"{values[values > MOST_PEOPLE].max():g}",
            )
        if self.per_km2:
            values *= self.grid.window(*rows, *columns).areas_km2()
        return np.where(there, values, 0.0), there


def open_population(path: str, units: str = AUTO) -> PopulationRaster:
    """Open a population raster (any GDAL source, one band, north-up).

    `units`: "counts" (people per cell), "per_km2", or "auto", which takes counts but refuses a raster whose
    name or metadata speak of a density. Raises DataProblem for what cannot be used.
    """
    dataset = open_raster(path)
    grid = grid_of(dataset, path)
    band = dataset.GetRasterBand(1)
    hint = density_hint(dataset, path)
    if units == AUTO and hint:
        raise DataProblem(
            "Population raster {path} looks like a density ({hint!r}), not people per cell. Set the unit to "
            "people per km2 if it is one, or to people per cell if it is not.",
            path=path,
            hint=hint,
        )
    return PopulationRaster(path, grid, band, units == DENSITY, dataset)


def density_hint(dataset: gdal.Dataset, path: str) -> str | None:
    """Return the word in the raster's name, unit, description or metadata that speaks of a density."""
    band = dataset.GetRasterBand(1)
    # The folders above may be called anything: only the file's own name counts.
    texts = [re.split(r"[\\/]", path)[-1], band.GetUnitType(), band.GetDescription()]
    for entries in (dataset.GetMetadata(), band.GetMetadata()):
        texts += [f"{key}={value}" for key, value in entries.items()]
    return next((text for text in texts if text and DENSITY_WORDS.search(text)), None)


def people_in_zones(
    raster: PopulationRaster,
    zones: Iterable[tuple[Sequence[np.ndarray], Sequence[int]]],
    count: int,
    tick: Callable[[float], None] = lambda fraction: None,
) -> dict[str, np.ndarray]:
    """Return the columns `people` and `data_share` of `count` polygons (rings, part) in the raster's CRS."""
    people, share = np.zeros(count), np.zeros(count)
    for number, (rings, part) in enumerate(zones):
        tick(number / count)
        people[number], share[number] = raster.people_in(rings, part)
    return {"people": people, "data_share": share}
