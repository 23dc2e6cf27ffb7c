"""Cross-sections of a valley, filled from the bed to a given area of flow."""

from dataclasses import dataclass, fields, replace

import numpy as np

# Spacing of samples as a share of the cell. Not a whole fraction, so that no sample falls on a cell border
# where rounding would decide.
SAMPLES = 0.45
# Shores are smoothed along the path over this share of a section's width, at most so many sections to a side.
SMOOTHED_SHARE = 0.25
MOST_SMOOTHED = 20


@dataclass(frozen=True)
class Stations:
    """Places on the path (n): distance, pixel position, unit direction in metres (east, south), cell size.

    `cosine` of the angle between columns and rows on the ground, 0 where it is a right one: `east` is along the rows,
    `south` at right angles to it.
    """

    m: np.ndarray
    column: np.ndarray
    row: np.ndarray
    east: np.ndarray
    south: np.ndarray
    column_m: np.ndarray
    row_m: np.ndarray
    cosine: np.ndarray

    def part(self, begin: int, end: int) -> "Stations":
        """Return stations begin .. end - 1."""
        return Stations(*(getattr(self, field.name)[begin:end] for field in fields(self)))

    def on_finer_grid(self, times: int) -> "Stations":
        """Return the same stations in pixels of a grid with cells `times` smaller."""
        return replace(
            self,
            column=self.column * times,
            row=self.row * times,
            column_m=self.column_m / times,
            row_m=self.row_m / times,
        )

    def beside(self, offset_m: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return column and row (n, k) at offsets (k,) or (n, k) across the path, right of it positive."""
        askew = self.cosine / np.sqrt(1.0 - self.cosine**2)
        column = (self.south + askew * self.east)[:, None] * offset_m / self.column_m[:, None]
        row = self.east[:, None] * offset_m / self.high_m[:, None]
        return self.column[:, None] - column, self.row[:, None] + row

    @property
    def high_m(self) -> np.ndarray:
        """How far rows are apart, at right angles to them."""
        return self.row_m * np.sqrt(1.0 - self.cosine**2)

    def metres(
        self, place: np.ndarray, columns: np.ndarray, rows: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return differences in pixels, at stations, as metres east and south."""
        along = rows * self.row_m[place]
        return columns * self.column_m[place] + self.cosine[place] * along, rows * self.high_m[place]


@dataclass(frozen=True)
class Sections:
    """Filled cross-sections (n): bed and level in metres above sea, reach to either side, area of flow.

    `short` marks sections that hold less than the area asked for, because more would spill over a ridge.
    """

    bed_m: np.ndarray
    level_m: np.ndarray
    left_m: np.ndarray
    right_m: np.ndarray
    area_m2: np.ndarray
    short: np.ndarray

    @property
    def width_m(self) -> np.ndarray:
        return self.left_m + self.right_m

    @property
    def depth_m(self) -> np.ndarray:
        """Greatest depth."""
        return self.level_m - self.bed_m


def stations_along(
    column: np.ndarray,
    row: np.ndarray,
    m: np.ndarray,
    step_lengths_m: np.ndarray,
    reach_m: float,
    cosine: np.ndarray | None = None,
) -> Stations:
    """Return stations every cell along a path given in pixels (cell (r, c) spans c..c+1, r..r+1).

    `step_lengths_m` and `cosine` as of Grid (None: right angles). The direction of a station is that of the chord
    `reach_m` to either side, for single steps of a flow path turn by 45 degrees.
    """
    rows = np.clip(row.astype(np.int64), 0, len(step_lengths_m) - 1)
    cell_m = float(step_lengths_m[rows, :2].mean())
    at = np.arange(m[0], m[-1] + 1e-6, cell_m)

    def place(where: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        return np.interp(where, m, column), np.interp(where, m, row)

    columns, lines = place(at)
    within = np.clip(lines.astype(np.int64), 0, len(step_lengths_m) - 1)
    scale = step_lengths_m[within]
    (before_column, before_row), (after_column, after_row) = place(at - reach_m), place(at + reach_m)
    along = (after_row - before_row) * scale[:, 1]
    turned = np.zeros(len(at)) if cosine is None else cosine[within]
    east = (after_column - before_column) * scale[:, 0] + turned * along
    south = along * np.sqrt(1.0 - turned**2)
    length = np.hypot(east, south)
    # A path that turns back on itself has no direction there: take east, any will do.
    east, length = np.where(length == 0, 1.0, east), np.where(length == 0, 1.0, length)
    return Stations(at, columns, lines, east / length, south / length, scale[:, 0], scale[:, 1], turned)


def fill(
    heights: np.ndarray,
    origin: tuple[int, int],
    stations: Stations,
    area_m2: float,
    widest_m: float,
    spacing_m: float,
) -> Sections:
    """Return the sections at stations, each filled until its area of flow is `area_m2`.

    `heights` is a window (rows, columns) whose first cell is `origin` (row, column) of the grid of the
    stations; NaN bars the way. A section fills from the bed outward as a rising level does: a place is wet
    only when everything between it and the path is. It is never wider than `widest_m`, and it does not spill
    over a ridge in part: it stays at the crest, `short`. Ground lower than the bed counts as the bed, so on a
    fan that falls away to both sides the flow is a sheet, as wide as allowed.
    """
    count = max(2, round(widest_m / spacing_m / 2)) * 2
    offset = (np.arange(count) + 0.5) * spacing_m
    both = np.stack([-offset, offset], axis=1).ravel()
    column, row = stations.beside(np.concatenate([[0.0], both]))
    ground = interpolate(heights, row - origin[0], column - origin[1])
    ground, void = np.where(np.isnan(ground), np.inf, ground), np.isnan(ground[:, 0])
    # The path may run a cell beside the deepest place.
    near = 1 + int(np.maximum(stations.column_m, stations.row_m).max() / spacing_m) * 2
    bed = np.where(void, np.nan, ground[:, :near].min(axis=1))
    ground = np.maximum(ground[:, 1:], bed[:, None])
    # The level at which each place gets wet: the highest ground between it and the path.
    barrier = np.empty_like(ground)
    for side in (0, 1):
        barrier[:, side::2] = np.maximum.accumulate(ground[:, side::2], axis=1)
    barrier = np.where(np.isnan(barrier), np.inf, barrier)
    order = np.argsort(barrier, axis=1, kind="stable")
    wet, level, short = _level(
        np.take_along_axis(ground, order, 1),
        np.take_along_axis(barrier, order, 1),
        area_m2 / spacing_m,
        count,
    )
    return _measured(ground, order, wet, level, short, bed, spacing_m)


def _level(
    ground: np.ndarray, barrier: np.ndarray, target_m: float, widest: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return how many of the samples (in order of wetting) get wet, the level, and where a crest held it.

    `target_m` is the area over the spacing of samples.
    """
    stations, samples = barrier.shape
    everyone = np.arange(stations)
    finite = np.isfinite(barrier)
    number = np.arange(1, samples + 1)
    sums = np.cumsum(np.where(finite, ground, 0.0), axis=1)
    # Flow held when the level stands at the barrier of the k-th sample: rises with k.
    held = np.where(finite, np.where(finite, barrier, 0.0) * number - sums, np.inf)
    wet = np.minimum((held <= target_m).sum(axis=1), widest)
    # Samples behind one crest get wet together or not at all.
    same = np.zeros_like(finite)
    same[:, 1:] = finite[:, 1:] & (barrier[:, 1:] == np.where(finite, barrier, -1.0)[:, :-1])
    first = np.maximum.accumulate(np.where(same, 0, np.arange(samples)), axis=1)
    after = np.minimum(wet, samples - 1)
    split = (wet < widest) & (wet > 0) & same[everyone, after]
    whole = first[everyone, after]
    split &= whole > 0
    wet = np.where(split, whole, wet)
    last = np.maximum(wet, 1) - 1
    level = (target_m + sums[everyone, last]) / np.maximum(wet, 1)
    crest = np.where(split, barrier[everyone, np.minimum(wet, samples - 1)], np.inf)
    short = level > crest
    return wet, np.where(wet > 0, np.minimum(level, crest), np.nan), short


def _measured(
    ground: np.ndarray,
    order: np.ndarray,
    wet: np.ndarray,
    level: np.ndarray,
    short: np.ndarray,
    bed: np.ndarray,
    spacing_m: float,
) -> Sections:
    """Return the sections with their reach to either side; even samples lie left, odd ones right."""
    taken = np.arange(order.shape[1]) < wet[:, None]
    depth = np.where(taken, level[:, None] - np.take_along_axis(ground, order, 1), 0.0)

    def reach(side: int) -> np.ndarray:
        count = (taken & (order % 2 == side)).sum(axis=1)
        return _shore(ground[:, side::2], count, level, bed, spacing_m)

    return Sections(bed, level, reach(0), reach(1), depth.sum(axis=1) * spacing_m, short & (wet > 0))


def _shore(
    ground: np.ndarray, count: np.ndarray, level: np.ndarray, bed: np.ndarray, spacing_m: float
) -> np.ndarray:
    """Return the distance to the shore on one side, of which the first `count` samples (n, k) are wet.

    It lies where the slope from the last wet to the first dry sample meets the level; half a sample on where
    there is no such slope (no data, or the width allowed ends).
    """
    everyone = np.arange(len(count))
    wet_ground = np.where(count > 0, ground[everyone, np.maximum(count, 1) - 1], bed)
    dry_ground = np.where(
        count < ground.shape[1], ground[everyone, np.minimum(count, ground.shape[1] - 1)], np.inf
    )
    wet_m = np.where(count > 0, (count - 0.5) * spacing_m, 0.0)
    gap_m = np.where(count > 0, spacing_m, spacing_m / 2)
    rise = np.where(np.isfinite(dry_ground), dry_ground - wet_ground, 0.0)
    slope = (rise > 0) & (dry_ground >= level)
    share = np.where(slope, (level - wet_ground) / np.where(slope, rise, 1.0), 0.5)
    return np.where(np.isnan(level), 0.0, wet_m + np.clip(share, 0.0, 1.0) * gap_m)


def part_of(sections: Sections, begin: int, end: int | None) -> Sections:
    """Return sections begin .. end - 1."""
    return Sections(*(values[begin:end] for values in vars(sections).values()))


def smoothed(sections: Sections, cell_m: float) -> Sections:
    """Return the sections with shores that are the median of their neighbours', by width.

    On fans and plains the noise of a relief would make a comb of the zone; narrow sections stay as they are.
    """
    count = np.minimum(sections.width_m * SMOOTHED_SHARE / cell_m, MOST_SMOOTHED).astype(np.int64)
    left, right = sections.left_m.copy(), sections.right_m.copy()
    for number in np.flatnonzero(count):
        near = slice(max(number - count[number], 0), number + count[number] + 1)
        left[number], right[number] = np.median(sections.left_m[near]), np.median(sections.right_m[near])
    return replace(sections, left_m=left, right_m=right)


def interpolate(heights: np.ndarray, row: np.ndarray, column: np.ndarray) -> np.ndarray:
    """Return heights at pixel positions between the centres of cells; NaN outside or beside no data.

    Within half a cell of the raster's edge the edge cells hold.
    """
    rows, columns = heights.shape
    inside = (row >= 0) & (row <= rows) & (column >= 0) & (column <= columns)
    y, x = np.clip(row - 0.5, 0, rows - 1), np.clip(column - 0.5, 0, columns - 1)
    y0, x0 = (
        np.minimum(y.astype(np.int64), max(rows - 2, 0)),
        np.minimum(x.astype(np.int64), max(columns - 2, 0)),
    )
    y1, x1 = np.minimum(y0 + 1, rows - 1), np.minimum(x0 + 1, columns - 1)
    fy, fx = y - y0, x - x0
    upper = heights[y0, x0] * (1 - fx) + heights[y0, x1] * fx
    lower = heights[y1, x0] * (1 - fx) + heights[y1, x1] * fx
    return np.where(inside, upper * (1 - fy) + lower * fy, np.nan)
