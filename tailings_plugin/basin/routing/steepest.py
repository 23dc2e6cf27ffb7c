"""The steepest way down from each cell of a block (D8), and which neighbours lie lower."""

import numpy as np

from ..grid.d8 import EAST_WEST, OFFSETS, kind_of

# Cells of a slice: what is at work on them then stays in the core's cache.
SLICE_CELLS = 32768

# A cell without a lower neighbour, until its way is found.
UNSET = 254


def steepest_codes(padded: np.ndarray, lengths: np.ndarray) -> np.ndarray:
    """Return ESRI codes (uint8, h x w) of the steepest descent, UNSET where no neighbour is lower.

    `padded` (h + 2, w + 2) holds the heights with a rim of neighbours, +inf where there is none;
    `lengths` (h, 3) the step lengths of the rows, or (h, w, 4) of the cells. Of equal slopes the highest code wins.
    Method: O'Callaghan & Mark 1984.
    """
    rows, columns = padded.shape[0] - 2, padded.shape[1] - 2
    codes = np.empty((rows, columns), np.uint8)
    # Slopes relative to an east-west step: only their order within a cell counts.
    factors = (lengths[..., [EAST_WEST]] / lengths).astype(padded.dtype)
    step = max(1, SLICE_CELLS // columns)
    with np.errstate(invalid="ignore"):
        for row in range(0, rows, step):
            part = slice(row, min(row + step, rows))
            _steepest_slice(padded[part.start : part.stop + 2], factors[part], codes[part])
    return codes


def _steepest_slice(padded: np.ndarray, factors: np.ndarray, codes: np.ndarray) -> None:
    rows, columns = codes.shape
    pitch = columns + 2
    heights = padded.reshape(-1)
    centre = beside(heights, pitch, 0, 0)
    # Rows as long as those of `padded`: the two cells at the end of each mean nothing.
    # Each has an allocation of its own: planes of one would get in the way of each other in the processor's cache.
    slope = np.zeros((rows, pitch), padded.dtype)
    best = np.zeros((rows, pitch), padded.dtype)
    found = np.zeros(best.shape, np.uint8)
    hit = np.empty(best.shape, bool)
    bit = hit.view(np.uint8)
    planes = _planes(factors, pitch)
    for code, down, right in OFFSETS:
        np.subtract(centre, beside(heights, pitch, down, right), out=slope.reshape(-1)[:-2])
        if down:
            np.multiply(slope, planes[min(kind_of(down, right), len(planes) - 1)], out=slope)
        # Codes rise: the last direction not less steep than all before it has the highest.
        np.greater_equal(slope, best, out=hit)
        np.maximum(best, slope, out=best)
        np.multiply(bit, np.uint8(code), out=bit)
        np.maximum(found, bit, out=found)
    # A flat cell's "best" of 0 equals the slope to its equal neighbours: UNSET, the highest, overrules their codes.
    np.less_equal(best, 0, out=hit)
    np.multiply(bit, np.uint8(UNSET), out=bit)
    np.maximum(found, bit, out=found)
    codes[...] = found[:, :columns]


def _planes(factors: np.ndarray, pitch: int) -> np.ndarray:
    """Return the factors of each kind of step for all cells of rows (kinds, rows, pitch)."""
    by_kind = np.moveaxis(factors, -1, 0)
    planes = np.ones((len(by_kind), len(factors), pitch), factors.dtype)
    planes[..., : pitch - 2] = by_kind[..., None] if by_kind.ndim == 2 else by_kind
    return planes


def lower_neighbours(padded: np.ndarray) -> np.ndarray:
    """Return the sum of the codes of the lower neighbours of each cell of a padded block (uint8, 0 on its rim).

    Of two equal cells the later one in row-major order counts as the higher, so that the order is total.
    """
    pitch = padded.shape[1]
    heights = padded.reshape(-1)
    centre = beside(heights, pitch, 0, 0)
    lower = np.zeros(padded.shape, np.uint8)
    mask = beside(lower.reshape(-1), pitch, 0, 0)
    hit = np.empty(centre.shape, bool)
    bit = hit.view(np.uint8)
    for code, down, right in OFFSETS:
        earlier = (down, right) < (0, 0)
        (np.less_equal if earlier else np.less)(beside(heights, pitch, down, right), centre, out=hit)
        np.multiply(bit, np.uint8(code), out=bit)
        np.bitwise_or(mask, bit, out=mask)
    lower[:, [0, -1]] = 0
    return lower


def beside(flat: np.ndarray, pitch: int, down: int, right: int) -> np.ndarray:
    """Return of a flat padded block the view a step away from its cells, from the first to the last.

    In between lie the cells on the rim at the ends of rows: in one piece all goes faster.
    """
    first = pitch + 1 + down * pitch + right
    return flat[first : first + len(flat) - 2 * (pitch + 1)]


def shifted(padded: np.ndarray, down: int, right: int) -> np.ndarray:
    """Return the view of the neighbours a step away from each cell that is not on the rim."""
    rows, columns = padded.shape
    return padded[1 + down : rows - 1 + down, 1 + right : columns - 1 + right]
