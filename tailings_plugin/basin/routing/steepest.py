"""The steepest way down from each cell of a block (D8), and which neighbours lie lower."""

import numpy as np

from ..grid.d8 import EAST_WEST, OFFSETS, lengths_of_kind

# Cells of a slice: the planes of eight slopes then stay in the core's cache.
SLICE_CELLS = 16384

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
    centre = padded[1:-1, 1:-1]
    slopes = np.empty((8, rows, columns), padded.dtype)
    best = np.zeros((rows, columns), padded.dtype)
    for slope, (_, down, right) in zip(slopes, OFFSETS, strict=True):
        np.subtract(centre, shifted(padded, down, right), out=slope)
        if down:
            slope *= lengths_of_kind(factors, down, right)
        np.maximum(best, slope, out=best)
    codes[...] = 0
    hit = np.empty((rows, columns), bool)
    bit = hit.view(np.uint8)
    for slope, (code, _, _) in zip(slopes, OFFSETS, strict=True):
        np.equal(slope, best, out=hit)
        np.multiply(bit, np.uint8(code), out=bit)
        np.maximum(codes, bit, out=codes)
    # A flat cell's "best" of 0 equals the slope to its equal neighbours: UNSET, the highest, overrules their codes.
    np.less_equal(best, 0, out=hit)
    np.multiply(bit, np.uint8(UNSET), out=bit)
    np.maximum(codes, bit, out=codes)


def lower_neighbours(padded: np.ndarray) -> np.ndarray:
    """Return for each cell (uint8, h x w) the sum of the codes of its lower neighbours.

    Of two equal cells the later one in row-major order counts as the higher, so that the order is total.
    """
    rows, columns = padded.shape[0] - 2, padded.shape[1] - 2
    centre = padded[1:-1, 1:-1]
    mask = np.zeros((rows, columns), np.uint8)
    hit = np.empty((rows, columns), bool)
    bit = hit.view(np.uint8)
    for code, down, right in OFFSETS:
        earlier = (down, right) < (0, 0)
        (np.less_equal if earlier else np.less)(shifted(padded, down, right), centre, out=hit)
        np.multiply(bit, np.uint8(code), out=bit)
        np.bitwise_or(mask, bit, out=mask)
    return mask


def shifted(padded: np.ndarray, down: int, right: int) -> np.ndarray:
    """Return the view of the neighbours a step away from each cell that is not on the rim."""
    rows, columns = padded.shape
    return padded[1 + down : rows - 1 + down, 1 + right : columns - 1 + right]
