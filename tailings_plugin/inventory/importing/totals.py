"""Rows that sum up those above them, told by their figures where no word says so: "Σ", "По республике", or nothing."""

from collections.abc import Sequence

from ..files.reading import Cell
from ..values.figures import read_figure
from ..wording import is_blank

QUANTITIES = ("volume_m3", "capacity_m3", "mass_t", "area_m2", "pond_volume_m3")
FEWEST_SUMMED = 2
ROUNDED = 5e-4  # of a total


def is_sum(
    row: Sequence[Cell], above: Sequence[Sequence[Cell]], columns: Sequence[int], decimal_comma: bool
) -> bool:
    """Return whether every quantity in a row is the sum of those in the rows above; columns: of quantities.

    >>> is_sum(["", "250"], [["A", "120"], ["B", "130"]], [1], True)
    True
    """
    found = False
    for column in columns:
        own = _number(row, column, decimal_comma)
        if own is None:
            continue
        parts = [part for each in above if (part := _number(each, column, decimal_comma)) is not None]
        if len(parts) < FEWEST_SUMMED or own <= 0 or abs(sum(parts) - own) > ROUNDED * own:
            return False
        found = True
    return found


def _number(row: Sequence[Cell], column: int, decimal_comma: bool) -> float | None:
    cell = row[column] if column < len(row) else None
    if is_blank(cell) or isinstance(cell, bool):
        return None
    figure = read_figure(str(cell), decimal_comma)
    if figure is None or figure.bounded:
        return None
    return figure.value * (figure.unit.factor if figure.unit is not None else 1.0)
