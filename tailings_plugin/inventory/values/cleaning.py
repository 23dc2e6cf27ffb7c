"""One cell to one typed value: text, figures with units, coded values, yes and no, years, dates."""

import math
import re
from dataclasses import dataclass
from functools import lru_cache

from ...places import country_code, is_country_code
from ..facilities import bounds_text
from ..files.reading import Cell
from ..schema import Domain, Field
from ..wording import is_no_data, look_alike, plain, tidy, yes_or_no
from .figures import (
    Figure,
    has_ambiguous,
    has_ambiguous_point,
    read_date,
    read_figure,
    read_period,
    read_year,
    without_marks,
    years_told,
)
from .senses import opening
from .units import MULTIPLE, Unit, field_dimension

Value = str | int | float | bool | None

SENTINELS = frozenset({-9999.0, -999.0, -99.0, -99999.0, 9999999.0, -32768.0})
YEARS_OF_DATES = range(1800, 2201)  # as for the years of operation; a table holds 1678 to 2261
THOUSAND = 1000
LARGEST = 1e30  # in the unit of any field; the Earth has 6e27 g
SHORTEST_OPENING = 3  # letters; shorter words open too many other phrases
# "-2+3+cmd|..." calls a program too: after a sign, | and ! do not belong to a figure or a telephone number.
_OPENS_LIKE_FORMULA = re.compile(r"^\s*(?:[=@]|[+-](?=\s*[^\W\d]|\(|.*[|!]))")


class BadValue(Exception):
    """A cell that cannot be used; carries a message code and its values."""

    def __init__(self, code: str, **values: object):
        super().__init__(code)
        self.code = code
        self.values = values


@dataclass(frozen=True)
class Cleaned:
    """A typed value (None for unknown); `why` names a change worth listing as (message code, values).

    low, high: what the value lies between, where a cell tells so ("1-100", "more than 1,000"); None for an open end.
    """

    value: Value
    why: tuple[str, dict] | None = None
    low: float | None = None
    high: float | None = None

    @property
    def bounded(self) -> bool:
        """Whether a bound is known."""
        return self.low is not None or self.high is not None


def clean(field: Field, cell: Cell, unit: Unit | None, comma_is_decimal: bool) -> Cleaned:
    """Return the value of `cell` for `field`, in the field's unit; BadValue when it cannot be one.

    `unit` is the header's unit; a unit in the cell itself goes before it.
    """
    if cell is None or cell != cell:  # NaN
        return Cleaned(None)
    if field.domain is not None:
        return _clean_code(field, field.domain, cell)
    if field.type == "boolean":
        return _clean_yes_no(cell)
    if isinstance(cell, str) and is_no_data(cell):
        return Cleaned(None, ("why_no_data", {}) if cell.strip(" -–—") else None)
    if field.type == "text":
        return _clean_text(field, str(cell))
    if field.type == "date":
        return _clean_date(str(cell))
    return _clean_figure(field, cell, unit, comma_is_decimal)


def _clean_text(field: Field, text: str) -> Cleaned:
    text = tidy(text)
    harmless = without_formula(text)
    if len(harmless) > field.max_length:
        raise BadValue("too_long", length=len(text), allowed=field.max_length)
    return Cleaned(harmless or None, ("why_formula", {}) if harmless != text else None)


def without_formula(text: str) -> str:
    """Return `text`, after an apostrophe if an office program would take it for a formula."""
    return f"'{text}" if _OPENS_LIKE_FORMULA.match(text) else text


def _clean_date(text: str) -> Cleaned:
    found = read_date(text)
    if found is None or int(found[0][:4]) not in YEARS_OF_DATES:
        raise BadValue("not_a_date", value=text)
    day, exact = found
    return Cleaned(day, None if exact else ("why_year_only", {}))


def _clean_yes_no(cell: Cell) -> Cleaned:
    if isinstance(cell, bool):
        return Cleaned(cell)
    said = yes_or_no(str(cell))
    if said is not None:
        return Cleaned(said)
    if is_no_data(str(cell)):
        return Cleaned(None)
    first = yes_or_no((plain(str(cell)) or str(cell)).split()[0])
    if first is not None:
        return Cleaned(first, ("why_caption", {}))
    raise BadValue("not_yes_no", value=cell)


def _clean_code(field: Field, domain: Domain, cell: Cell) -> Cleaned:
    text = tidy(str(cell))
    if domain.type == "integer" and re.fullmatch(r"\d+(?:\.0*)?", text):
        number = int(float(text))
        if number in domain.values():
            return Cleaned(number)
    if text in domain.values():
        return Cleaned(text)
    code = _code_by_words(domain, look_alike(text))
    if code is None and domain.name == "country" and not text.isdigit():  # a number alone may be anything
        code = country_code(text) if is_country_code(country_code(text)) else None
    if code is not None:
        return Cleaned(code, ("why_caption", {}))
    if is_no_data(text):
        return Cleaned(None)
    if domain.open:  # to every country of the world, not only to those listed
        raise BadValue("not_a_country", value=text)
    raise BadValue("not_in_list", value=text, allowed=", ".join(map(str, domain.values())))


@lru_cache(maxsize=64)
def _ways_to_write(domain: Domain) -> dict[str, str | int]:
    """Return words -> code for every way to write a value of the domain."""
    return {
        look_alike(text): code.value
        for code in reversed(domain.codes)
        for text in (*code.synonyms, *reversed(code.caption.all_versions), str(code.value))
    }


@lru_cache(maxsize=8192)
def _code_by_words(domain: Domain, words: str) -> str | int | None:
    """Return the code written as `words`: exactly, or as the opening words of a longer remark."""
    ways = _ways_to_write(domain)
    if words in ways:
        return ways[words]
    opening = [text for text in ways if len(text) > SHORTEST_OPENING and words.startswith(f"{text} ")]
    return ways[max(opening, key=len)] if opening else None


def _clean_figure(
    field: Field, cell: str | int | float, unit: Unit | None, comma_is_decimal: bool
) -> Cleaned:
    text = str(cell)
    if field.name.endswith("_year") and isinstance(cell, str):
        return _clean_year(field, cell)
    figure = (
        _figure_of(field, cell, unit, comma_is_decimal)
        if isinstance(cell, str)
        else Figure(float(cell), float(cell))
    )
    if figure is None or not _is_possible(figure):
        raise BadValue("not_a_number", value=text)
    if figure.value in SENTINELS and not figure.bounded:
        return Cleaned(None, ("why_sentinel", {}))
    unit = _unit_of(field, figure, unit, text)
    if unit is not None and unit.dimension != field_dimension(field):
        raise BadValue("wrong_unit", value=text, unit=unit.name, wanted=field.unit or "-")
    factor = unit.factor_to(field) if unit is not None else 1.0
    if not _is_possible(figure, factor):
        raise BadValue("not_a_number", value=text)
    if figure.bounded:
        return _clean_bounds(field, figure, factor, text)
    value = _scaled(figure.value, factor)
    if field.type == "integer":
        if value != round(value):
            raise BadValue("not_whole", value=text)
        value = round(value)
    return Cleaned(_within_limits(field, value), _why_changed(text, figure, factor, unit, figure.value))


def _is_possible(figure: Figure, factor: float = 1.0) -> bool:
    """Whether a figure is finite and nothing worked out from it can overflow."""
    return all(abs(each * factor) <= LARGEST for each in (figure.value, figure.highest))


def _figure_of(field: Field, text: str, unit: Unit | None, comma_is_decimal: bool) -> Figure | None:
    """Return the figure in a text. A mark before three digits is one of thousands in a whole number.

    In other fields of a table with decimal commas a point there may be either: BadValue.
    """
    figure = read_figure(text, comma_is_decimal)
    if figure is None or not (has_ambiguous(text) or has_ambiguous_point(text)):
        return figure
    counted = field.type == "integer" and figure.unit is None and (unit is None or unit.factor == 1.0)
    if counted:
        return read_figure(without_marks(text), comma_is_decimal)
    if comma_is_decimal and has_ambiguous_point(text):
        raise BadValue("ambiguous_point", value=text)
    return figure


def _scaled(number: float, factor: float) -> float:
    return _rounded(number * factor) if factor != 1.0 else number


def _clean_bounds(field: Field, figure: Figure, factor: float, text: str) -> Cleaned:
    """Return the bounds in a cell; the value itself is unknown, but for what stands before "±".

    Of a whole number a bound that is not meant itself is the next one inside: "more than 1,000" people are at
    least 1,001. Of other figures the bound is kept as it stands. BadValue where the field takes one number only.
    """
    if not field.bounded:
        raise BadValue("not_one_number", value=text)
    low = _scaled(figure.value, factor) if figure.lower else None
    high = _scaled(figure.highest, factor) if figure.upper else None
    value = None if figure.middle is None else _scaled(figure.middle, factor)
    if field.type == "integer":
        low = None if low is None else math.floor(low) + 1 if figure.above else math.ceil(low)
        high = None if high is None else math.ceil(high) - 1 if figure.below else math.floor(high)
        value = round(value) if value is not None and value == round(value) else None
    for each in (low, high, value):
        if each is not None:
            _within_limits(field, each)
    if low is not None and high is not None and low > high:
        raise BadValue("not_a_number", value=text)
    why: tuple[str, dict] = ("why_range" if figure.lower and figure.upper else "why_bound", {})
    if has_ambiguous(text) or (field.type == "integer" and has_ambiguous_point(text)):
        why = ("why_comma", {"reading": bounds_text(low, high)})
    if low == high:
        return Cleaned(low, why)
    return Cleaned(value, why, low, high)


def _clean_year(field: Field, text: str) -> Cleaned:
    """Return the year in a cell; of a period its first year for the start, its last one for the end.

    BadValue for a decade, and for a bound: "before 1965" is no start. Operated "until 1991" is an end.
    """
    year = read_year(text)
    if year is not None:
        opened = opening(text)
        rough = "?" in text or (opened is not None and opened.approximate)
        return Cleaned(_within_limits(field, year), ("why_approximate", {}) if rough else None)
    day = read_date(text) if text.strip().removesuffix(".0").isdigit() else None
    if day is not None:
        return Cleaned(_within_limits(field, int(day[0][:4])), ("why_day_number", {}))
    first, last = read_period(text)
    starts = field.name == "start_year"
    year = first if starts and years_told(text) > 1 else None if starts else last
    if year is None:
        raise BadValue("not_a_year", value=text)
    return Cleaned(_within_limits(field, year), ("why_period", {}))


def _unit_of(field: Field, figure: Figure, header_unit: Unit | None, text: str) -> Unit | None:
    """Return the unit of a figure: its own before the header's; "1.2 million" multiplies the plain unit."""
    own = figure.unit
    if own is None or own.dimension != MULTIPLE:
        return own or header_unit
    if header_unit is not None and header_unit.factor != 1.0:
        raise BadValue("wrong_unit", value=text, unit=own.name, wanted=header_unit.name)
    dimension = field_dimension(field) or MULTIPLE
    return Unit(own.name, dimension, own.factor)


def _rounded(value: float) -> float:
    """Return `value` without the last digits a multiplication leaves (0.1 * 3)."""
    return float(f"{value:.12g}")


def _within_limits(field: Field, value: float) -> float:
    for limit in field.limits:
        if limit.strength == "hard" and not limit.holds(value):
            raise BadValue("beyond_limit", value=value, limit=limit)
    return value


def _why_changed(
    text: str, figure: Figure, factor: float, unit: Unit | None, number: float
) -> tuple[str, dict] | None:
    if has_ambiguous(text) or (has_ambiguous_point(text) and number >= THOUSAND):
        return "why_comma", {"reading": f"{number:g}"}
    if unit is not None and factor != 1.0:
        return "why_unit", {"unit": unit.name}
    if figure.approximate:
        return "why_approximate", {}
    return None
