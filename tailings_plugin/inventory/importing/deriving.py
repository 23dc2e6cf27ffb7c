"""Values that follow from others in the row: years, ground acceleration, volume from mass; order rules."""

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from ..facilities import BASIS, CLASS, FALLBACK, figure_text
from ..messages import say
from ..physics import Relation, UnitError, ratios, relations, told, unit_errors
from ..schema import load_schema
from ..values.cleaning import BadValue, clean
from ..values.figures import read_figure, read_period, years_told
from ..wording import is_no_data, tidy

if TYPE_CHECKING:
    from .rows import ImportRows

# MSK-64: 7 points about 0.1 g, 8 about 0.2 g, 9 about 0.4 g (recalled, not verified): doubling each point.
PGA_AT_7_POINTS_G = 0.1
MSK_POINTS = (1, 12)
# A value with its lower and its upper bound, None for what is not known.
Figures = tuple[float | None, float | None, float | None]
# A unit is asked about where so many of the rows that can be compared agree.
MOST_ROWS = 0.5


def pga_from_msk(points: float) -> float:
    """Return the peak ground acceleration in g of an MSK-64 intensity; unverified, see methods note 8."""
    return PGA_AT_7_POINTS_G * 2.0 ** (points - 7.0)


def derive(work: "ImportRows") -> None:
    """Fill what can be told from other cells, then check each row as a whole."""
    _leave_suggested(work)
    without_density = 0
    for place in range(len(work.rows)):
        _years(work, place)
        _acceleration(work, place)
        without_density += _volume(work, place)
        _source(work, place)
        _check_order(work, place)
        _check_soft_limits(work, place)
        _join_remarks(work, place)
    _check_units(work)
    if without_density:
        work.notes.append(say("note_no_density", work.language, count=without_density))


def _leave_suggested(work: "ImportRows") -> None:
    """Leave classes empty that an earlier run only suggested, as the column beside them says: nobody stated them."""
    names = [tidy(each or "").casefold() for each in work.header]
    if BASIS not in names:
        return
    place_of_basis = names.index(BASIS)
    for place, index in enumerate(work.rows):
        row, value = work.grid.rows[index], work.values[CLASS][place]
        basis = row[place_of_basis] if place_of_basis < len(row) else None
        if value is not None and basis is not None and tidy(str(basis)) == FALLBACK:
            work.values[CLASS][place] = None
            work.change(place, CLASS, value, None, "why_suggested", {})


def _years(work: "ImportRows", place: int) -> None:
    """Take first and last year of a period; what it tells besides stays as a remark, and is doubted."""
    cell = work.cell(work.rows[place], "operation_period")
    if cell is None or is_no_data(str(cell)):
        return
    found = read_period(str(cell))
    for target, year in zip(("start_year", "closure_year"), found, strict=True):
        if year is not None and work.values[target][place] is None:
            work.values[target][place] = year
            work.change(place, target, cell, year, "why_period", {})
    told = years_told(str(cell))
    if told == 0 or told > sum(year is not None for year in found):
        work.remarks[place].append(f"{work.by_target['operation_period'].header}: {tidy(str(cell))}")
    if told > sum(year is not None for year in found):
        why = say("doubt_period", work.language, value=cell)
        work.doubt(
            place, "start_year" if found[0] is None else "closure_year", str(cell), why, "doubt_period"
        )


def _acceleration(work: "ImportRows", place: int) -> None:
    cell = work.cell(work.rows[place], "seismic_points")
    if any(each is not None for each in work.figure("pga_g", place)) or cell is None or is_no_data(str(cell)):
        return
    figure = read_figure(str(cell), work.comma_is_decimal)
    if figure is None or not MSK_POINTS[0] <= figure.value <= figure.highest <= MSK_POINTS[1]:
        column = work.by_target["seismic_points"].header
        work.reject(place, "seismic_points", column, cell, "not_a_number", {"value": cell})
        return
    low, high = (round(pga_from_msk(points), 4) for points in (figure.value, figure.highest))
    points = f"{figure.highest:g}"
    if not figure.bounded:
        work.put("pga_g", place, high)
    elif figure.lower and figure.upper:  # "8-9" is a zone of maps: its greater figure is what is built for
        work.put("pga_g", place, high, low, high)
    else:
        work.put("pga_g", place, None, low if figure.lower else None, high if figure.upper else None)
        points = str(cell).strip()
    work.change(place, "pga_g", cell, figure_text(*work.figure("pga_g", place)), "why_msk", {})
    work.remarks[place].append(say("remark_msk", work.language, points=points))


def _volume(work: "ImportRows", place: int) -> bool:
    """Make volume and capacity from masses; return whether a mass is left without density."""
    density = work.number("dry_density_t_m3", place) or work.options.density_t_m3
    mass = work.figure("mass_t", place)
    missing = False
    if not _known(work.figure("volume_m3", place)) and _known(mass):
        if density:
            _set_from_mass(work, place, "volume_m3", mass, density)
            work.remarks[place].append(say("remark_mass", work.language, density=f"{density:g}"))
        missing = not density
    capacity = _capacity_mass(work, place)
    if _known(capacity) and density:
        _set_from_mass(work, place, "capacity_m3", capacity, density)
        shown = figure_text(*capacity)
        work.remarks[place].append(say("remark_capacity", work.language, mass=shown, density=f"{density:g}"))
    return missing


def _known(figure: Figures) -> bool:
    return any(each is not None for each in figure)


def _set_from_mass(work: "ImportRows", place: int, target: str, mass: Figures, density: float) -> None:
    work.put(target, place, *(None if each is None else float(f"{each / density:.12g}") for each in mass))
    after = figure_text(*work.figure(target, place))
    work.change(place, target, f"{figure_text(*mass)} t", after, "why_mass", {"density": f"{density:g}"})


def _capacity_mass(work: "ImportRows", place: int) -> Figures:
    """Return the design capacity in t where the table gives it as a mass."""
    match = work.by_target.get("capacity_m3")
    if match is None or match.unit is None or match.unit.dimension != "mass":
        return None, None, None
    cell = work.cell(work.rows[place], "capacity_m3")
    try:
        mass = clean(load_schema()["mass_t"], cell, match.unit, work.comma_is_decimal)
    except BadValue as problem:
        work.reject(place, "capacity_m3", match.header, cell, problem.code, problem.values)
        return None, None, None
    value = mass.value if isinstance(mass.value, (int, float)) else None
    return value, mass.low, mass.high


def _source(work: "ImportRows", place: int) -> None:
    if work.values["data_source"][place] is None:
        work.values["data_source"][place] = work.grid.name
        work.change(place, "data_source", None, work.grid.name, "why_source", {})


def _check_order(work: "ImportRows", place: int) -> None:
    for rule in load_schema().order_rules:
        lesser, greater = work.number(rule.lesser, place), work.number(rule.greater, place)
        if lesser is None or greater is None or lesser <= greater:
            continue
        message = rule.message.get(work.language)
        if rule.strength == "hard":
            values = {"lesser": rule.lesser, "first": lesser, "greater": rule.greater, "second": greater}
            match = work.by_target.get(rule.greater)
            column = match.header if match else rule.greater
            work.reject(place, rule.greater, column, greater, "broken_order", {**values, "message": message})
            # Nobody knows which of the two is wrong.
            work.values[rule.lesser][place] = work.values[rule.greater][place] = None
        else:
            work.doubt(place, rule.lesser, lesser, message)


def _check_soft_limits(work: "ImportRows", place: int) -> None:
    for field in work.fields:
        value = work.number(field.name, place) if field.limits else None
        limit = field.broken_limit(value) if value is not None else None
        if limit is not None:
            work.doubt(place, field.name, value, limit.message.get(work.language))


def _join_remarks(work: "ImportRows", place: int) -> None:
    if work.remarks[place]:
        own = work.text("remarks", place)
        work.values["remarks"][place] = "; ".join([*([own] if own else []), *work.remarks[place]])


def _check_units(work: "ImportRows") -> None:
    """Doubt values that only a wrong unit explains, and ask of the column where most of its rows agree."""
    asked: set[str] = set()
    for relation in relations().values():
        numbers = {name: work.numbers(name) for name in relation.fields()}
        ratio = ratios(relation, numbers.__getitem__, work.in_pit())
        errors = unit_errors(relation, ratio)
        for place, error in errors.items():
            code, words = _unit_words(work, relation, error, numbers, place)
            value = float(numbers[error.suspect][place])
            work.doubt(
                place, error.suspect, value, say(f"doubt_{code}", work.language, **words), f"doubt_{code}"
            )
        for error, count in Counter(errors.values()).items():
            if count < MOST_ROWS * np.isfinite(ratio).sum() or error.suspect in asked:
                continue
            asked.add(error.suspect)
            first = next(place for place, each in errors.items() if each is error)
            code, words = _unit_words(work, relation, error, numbers, first)
            column, unit = words.pop("column"), words["unit"]
            answer = f"MAPPING: {error.suspect} = {column} [{unit}]" if unit else ""
            work.ask(f"ask_{code}", column, error.suspect, answer, **words, count=count)


def _unit_words(
    work: "ImportRows", relation: Relation, error: UnitError, numbers: dict[str, np.ndarray], place: int
) -> tuple[str, dict[str, str]]:
    """Return what is to be said of facility `place`: a message code, and the words that fill it."""
    match = work.by_target.get(error.suspect)
    read_as = match.unit.factor_to(load_schema()[error.suspect]) if match and match.unit else 1.0
    values = {name: float(each[place]) for name, each in numbers.items()}
    words = told(relation, error, values, work.language, read_as)
    code = "unit_too_small" if words.small else "unit_too_large"
    column = match.header if match else error.suspect
    remedy = say("is_it_in" if words.unit else "check_units", work.language, column=column, unit=words.unit)
    said = {"times": words.times, "beside": words.beside, "unit": words.unit}
    return code, {**said, "column": column, "remedy": remedy}
