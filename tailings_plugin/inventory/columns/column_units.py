"""The unit of a column whose heading names none: from its cells, from the title, or from what its figures show."""

import math
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ..files.reading import Cell
from ..physics import is_possible, plain_figures, ratios, relations, right_unit, unit_errors
from ..schema import Field
from ..values.figures import Figure, read_figure
from ..values.units import MULTIPLE, Unit, field_dimension
from ..wording import is_no_data
from .headings import SCALED, StatedUnit
from .recognising import Match

# A relation confirms a unit only where its limits lie closer than the step from one unit to the next.
WIDEST_CONFIRMING = 1000.0
MOST_ROWS = 0.5
# So many figures with a fraction are rather thousands or millions; areas from a map have fractions too.
MANY_FRACTIONS = 0.3
# Two columns say the same where they agree so far; one may be rounded.
SAME = 0.01

_POWER = re.compile(r"[x×*·хХ]\s*10")


@dataclass(frozen=True)
class Surroundings:
    """What else is known of the table: units of its titles, and the columns that are read already.

    numbers: field -> its values (n,), NaN for unknown; in_pit: mask (n,).
    """

    stated: Sequence[StatedUnit]
    comma_is_decimal: bool
    language: str
    numbers: Callable[[str], np.ndarray]
    in_pit: np.ndarray


@dataclass(frozen=True)
class Settled:
    """In which unit to read a column, and what is open about it.

    open_cells: places of the cells that stay empty; doubted: of those that are taken all the same. code: of the
    question ("ask_" + code), and of the doubt about each such cell ("doubt_" + code), "" for none; unit: offered
    as the answer. assumed: nothing names the unit, the field's own is taken.
    """

    match: Match
    open_cells: frozenset[int] = frozenset()
    code: str = ""
    unit: str = ""
    words: Mapping[str, object] = field(default_factory=dict)
    doubted: frozenset[int] = frozenset()
    assumed: bool = False


def needs_figures(match: Match) -> bool:
    """Return whether the unit of a column may have to be told from its figures and the other columns."""
    return match.unit is None and match.target in plain_figures()


def settle_unit(match: Match, each: Field, cells: Sequence[Cell], around: Surroundings) -> Settled:
    """Return the unit of a column, cells (n,), by what names one or else by what its figures are."""
    dimension = field_dimension(each)
    most = plain_figures()[each.name].most if each.name in plain_figures() else np.inf
    if dimension is None or (match.unit is not None and most == np.inf):
        return Settled(match)
    figures = {
        place: figure
        for place, cell in enumerate(cells)
        if (figure := _figure(cell, around.comma_is_decimal)) is not None
    }
    if figures and most < np.inf and not match.chosen:
        factor = match.unit.factor_to(each) if match.unit is not None else 1.0
        median = float(np.median([figure.highest for figure in figures.values()])) * factor
        if median > most:
            words = {"median": f"{median:.6g}", "most": f"{most:g}"}
            return Settled(replace(match, left=True), frozenset(figures), "too_much", "", words)
    if match.unit is not None:
        return Settled(match)
    own = [figure.unit for figure in figures.values() if _is_of(figure.unit, dimension)]
    stated = [each for each in around.stated if each.unit.dimension == dimension]
    if stated and dimension in SCALED:
        unit = stated[0].unit
        if any(other.unit.factor != unit.factor for other in stated) or not any(s.sure for s in stated):
            words = {"title": "; ".join(dict.fromkeys(each.text for each in stated))}
            return Settled(match, _without_unit(figures), "title_unit", unit.name, words)
        return Settled(replace(match, unit=unit, from_title=True))
    if own:
        powers = any(
            figure.unit is not None and _POWER.search(str(cells[place])) for place, figure in figures.items()
        )
        return _by_cells(match, each, figures, own, powers)
    return (
        _by_figures(match, each, figures, len(cells), around)
        if each.name in plain_figures()
        else Settled(match)
    )


def _figure(cell: Cell, comma_is_decimal: bool) -> Figure | None:
    if cell is None or isinstance(cell, bool) or (isinstance(cell, str) and is_no_data(cell)):
        return None
    figure = (
        read_figure(cell, comma_is_decimal) if isinstance(cell, str) else Figure(float(cell), float(cell))
    )
    return figure if figure is not None and math.isfinite(figure.highest) else None


def _is_of(unit: Unit | None, dimension: str) -> bool:
    return unit is not None and unit.dimension in (dimension, MULTIPLE)


def _without_unit(figures: dict[int, Figure]) -> frozenset[int]:
    return frozenset(place for place, figure in figures.items() if figure.unit is None)


def _by_cells(
    match: Match, each: Field, figures: dict[int, Figure], own: Sequence[Unit | None], powers: bool
) -> Settled:
    """Read each cell in its own unit; cells without one stay open, unless all others are in the field's unit.

    powers: some are so many times a power of ten ("120 x 10³ m3"), which others may leave out.
    """
    units = Counter(unit.name for unit in own if unit is not None)
    if not powers and all(unit is not None and unit.factor_to(each) == 1.0 for unit in own):
        return Settled(match)
    bare = _without_unit(figures)
    words = {"units": ", ".join(units), "count": len(bare)}
    (name, _), *_ = units.most_common(1)
    return Settled(match, bare, "cells_without_unit" if bare else "", name, words)


def _by_figures(
    match: Match, each: Field, figures: dict[int, Figure], count: int, around: Surroundings
) -> Settled:
    """Take a column in the field's unit where its figures allow that, by the other columns or their own size."""
    values = np.full(count, np.nan)
    for place, figure in figures.items():
        values[place] = figure.highest
    values[values <= 0] = np.nan  # nothing stored is nothing in any unit
    if not np.isfinite(values).any():
        return Settled(match)
    limits = plain_figures()[each.name]
    median = float(np.nanmedian(values))
    every = frozenset(figures)
    words: dict[str, object] = {"median": f"{median:.6g}"}
    confirmed, unit = _by_other_columns(each.name, values, around)
    if unit:
        return Settled(match, every, "figures_of_other_unit", unit, words)
    fractions = float(np.mean(values[np.isfinite(values)] % 1 != 0))
    odd = each.name != "area_m2" and fractions > MANY_FRACTIONS
    if confirmed or median >= limits.sure:
        return Settled(match, assumed=field_dimension(each) in SCALED)
    if median >= limits.likely and not odd:
        doubted = every if median < limits.calm else frozenset()
        return Settled(match, frozenset(), "no_unit_taken", each.unit or "", words, doubted, True)
    return Settled(match, every, "no_unit", each.unit or "", words)


def _by_other_columns(name: str, values: np.ndarray, around: Surroundings) -> tuple[bool, str]:
    """Return (whether other columns confirm values (n,) in the field's unit, else the unit they show or "")."""
    possible = tested = 0
    shown: Counter[str] = Counter()
    for relation in relations().values():
        if name not in relation.fields():
            continue
        ratio = ratios(
            relation, lambda other: values if other == name else around.numbers(other), around.in_pit
        )
        if relation.most <= WIDEST_CONFIRMING * relation.least:
            tested += int(np.isfinite(ratio).sum())
            possible += int(is_possible(relation, ratio).sum())
        for error in unit_errors(relation, ratio).values():
            unit = right_unit(relation, error) if error.suspect == name else None
            shown.update([unit.get(around.language)] if unit is not None else ())
    known = max(tested, 1)
    unit_shown, count = shown.most_common(1)[0] if shown else ("", 0)
    if count >= MOST_ROWS * known and count > possible:
        return False, unit_shown
    return possible > 0 and possible >= MOST_ROWS * known, ""


def differ(
    one: Match, other: Match, each: Field, cells: Sequence[tuple[Cell, Cell]], decimal_comma: bool
) -> bool:
    """Return whether two columns that claim a field say different things of a facility; cells (n,) of both."""
    for cell, rival in cells:
        first, second = _value(one, each, cell, decimal_comma), _value(other, each, rival, decimal_comma)
        if (
            first is not None
            and second is not None
            and abs(first - second) > SAME * max(abs(first), abs(second))
        ):
            return True
    return False


def _value(match: Match, each: Field, cell: Cell, decimal_comma: bool) -> float | None:
    figure = _figure(cell, decimal_comma)
    unit = match.unit if figure is None or figure.unit is None else figure.unit
    return None if figure is None else figure.highest * (unit.factor_to(each) if unit is not None else 1.0)
