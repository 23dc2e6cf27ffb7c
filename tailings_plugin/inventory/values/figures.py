"""Figures as people type them: decimal comma, thin spaces, "около 1 200 тыс. м³", ranges, years, dates."""

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from ..wording import SPACES, plain
from .senses import (
    LESS,
    LOWER,
    MORE,
    OPENS_RANGE,
    PLAIN,
    RANGE,
    SPREAD,
    UPPER,
    closing,
    joinings,
    opening,
    without_until,
)
from .units import PLAIN_SCRIPTS, Unit, find_unit

_POWER = re.compile(r"\s*[x×*·]\s*10\s*\^?\s*([0-9⁰¹²³⁴⁵⁶⁷⁸⁹]+)")
_FIGURE = r"[+-]?\d[\d" + SPACES + r" ']*(?:[.,]\d+)*(?:e[+-]?\d+)?"
_DIGIT = re.compile(r"\d")
_EXACT = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?", re.I)
_LEADING = re.compile(rf"({_FIGURE})(.*)", re.I | re.S)
_EXCEL_EPOCH = date(1899, 12, 30)
_EXCEL_DAYS = range(15000, 80000)  # 1941 to 2119
_WORDED_DATE = re.compile(r"(?:(\d{1,2})\s+)?([^\W\d]{3,})\.?\s+(\d{4})")
# How the names of the months begin, in Russian and English.
MONTHS = (
    "янв|jan", "фев|feb", "мар|mar", "апр|apr", "ма[йя]|may", "июн|jun",
    "июл|jul", "авг|aug", "сен|sep", "окт|oct", "ноя|nov", "дек|dec",
)  # fmt: skip
_POINT = re.compile(r"(?<![\d.,])([1-9]\d{0,2})\.(\d{3})(?![\d.,])")
_YEAR = re.compile(r"(?<!\d)(1[89]\d\d|20\d\d|21\d\d)(?!\d)")


@dataclass(frozen=True)
class Figure:
    """A number read from a cell, or what it lies between; `unit` if the cell names one.

    value and highest: the figure, and the same again; of a range its ends. lower: `value` is a lower bound, upper:
    `highest` is an upper one; both for a range, neither for a number. above, below: that bound itself is not meant
    ("more than", "less than"). middle: what stands before "±".
    """

    value: float
    highest: float
    unit: Unit | None = None
    approximate: bool = False
    lower: bool = False
    upper: bool = False
    above: bool = False
    below: bool = False
    middle: float | None = None

    @property
    def bounded(self) -> bool:
        """Whether it is a bound or a range rather than one number."""
        return self.lower or self.upper


def read_figure(text: str, comma_is_decimal: bool) -> Figure | None:
    """Return the figure in `text`, or None when the text is not a figure, or one of two senses.

    `comma_is_decimal` decides "1,200"; "1,2345", "1,5" and "1.200,5" need no decision.

    >>> figure = read_figure("от 1,5 до 2 тыс. м3", comma_is_decimal=True)
    >>> (figure.value, figure.highest, figure.unit.factor, figure.lower, figure.upper)
    (1.5, 2.0, 1000, True, True)
    >>> figure = read_figure("более 1000", comma_is_decimal=True)
    >>> (figure.value, figure.lower, figure.above, figure.upper)
    (1000.0, True, True, False)
    """
    text = text.strip().replace("−", "-").replace("’", "'").replace("ʼ", "'").replace("ʻ", "'")
    opened = PLAIN if text[:1].isdigit() else opening(text)
    first = _leading_number(text[opened.end :], comma_is_decimal) if opened is not None else None
    if opened is None or first is None:
        return None
    number, rest = first
    for sense, start, end in joinings(rest, opened.sense) if _DIGIT.search(rest) else ():
        second = _leading_number(rest[end:].lstrip(), comma_is_decimal)
        if second is not None:
            return _of_two(opened.sense, sense, first[0], _bare(rest[:start]), *second)
    sense = opened.sense
    after = closing(rest) if rest and not sense else None
    if after is not None:
        sense, rest = after
    rest = _bare(rest)
    unit = find_unit(rest) if rest else None
    if (rest and unit is None) or sense == OPENS_RANGE:
        return None
    sides = {"lower": sense in LOWER, "upper": sense in UPPER, "above": sense == MORE, "below": sense == LESS}
    return Figure(number, number, unit, opened.approximate or bool(sense), **sides)


def _bare(text: str) -> str:
    return text.strip(" .;")


def _of_two(
    opened: str, joined: str, first: float, first_unit: str, second: float, rest: str
) -> Figure | None:
    """Return the figure of two numbers, or None where their units do not go together or the first is greater."""
    rest = without_until(rest) if joined == RANGE else rest
    relative = joined == SPREAD and rest.lstrip().startswith("%")
    rest = _bare(rest.lstrip().removeprefix("%") if relative else rest)
    units = [find_unit(each) if each else None for each in (first_unit, rest)]
    if any(each and unit is None for each, unit in zip((first_unit, rest), units, strict=True)):
        return None
    one, other = units
    if one is not None and other is not None and not relative:
        if one.dimension != other.dimension:
            return None
        first, second = (
            float(f"{n * u.factor / other.factor:.12g}") for n, u in ((first, one), (second, other))
        )
    elif one is not None and one.factor != 1.0 and not relative:
        return None  # "500 thousand - 900": of what the second is told nothing
    unit = other or one
    if joined == SPREAD:
        spread = abs(first) * second / 100 if relative else second
        low, high = (float(f"{first + sign * spread:.12g}") for sign in (-1, 1))
        return Figure(low, high, unit, True, lower=True, upper=True, middle=first) if spread >= 0 else None
    if second < first:
        return None
    if first == second:
        return Figure(first, second, unit, True)
    return Figure(
        first, second, unit, True, lower=True, upper=True, above=opened == MORE, below=joined == LESS
    )


def exact_number(text: str) -> float | None:
    """Return the number in `text` where it is written as programs write it, else None.

    For tables that did not come through the importer: units, ranges, commas and grouped digits are not guessed.

    >>> [exact_number(text) for text in (" 3.2e6 ", "1 000", "1,5", "about 3", "nan")]
    [3200000.0, None, None, None, None]
    """
    number = float(text) if _EXACT.fullmatch(text.strip()) else None
    return number if number is not None and math.isfinite(number) else None


def _leading_number(text: str, comma_is_decimal: bool) -> tuple[float, str] | None:
    match = _LEADING.match(text)
    if match is None:
        return None
    number = _to_float(match.group(1), comma_is_decimal)
    if number is None:
        return None
    rest = match.group(2)
    power = _POWER.match(rest)
    if power:
        number *= 10.0 ** int(power.group(1).translate(PLAIN_SCRIPTS))
        rest = rest[power.end() :]
    return number, rest


def _to_float(digits: str, comma_is_decimal: bool) -> float | None:
    digits = re.sub(rf"[{SPACES} ']", "", digits)
    commas, points = digits.count(","), digits.count(".")
    if commas and points:
        thousands = "," if digits.rfind(".") > digits.rfind(",") else "."
        digits = digits.replace(thousands, "").replace(",", ".")
    elif commas == 1:
        sure_decimal = len(digits.rsplit(",", 1)[1]) != 3 or digits.lstrip("+-").startswith("0,")
        digits = digits.replace(",", "." if sure_decimal or comma_is_decimal else "")
    elif commas > 1:
        digits = digits.replace(",", "")
    elif points > 1:
        digits = digits.replace(".", "")
    try:
        return float(digits)
    except ValueError:
        return None


def comma_is_decimal(texts: Iterable[str], cyrillic: bool) -> bool:
    """Return whether "1,200" means 1.2 in a table, judged from all its cells.

    A comma followed by other than three digits is decimal; a point after a comma, or a decimal point
    anywhere, makes commas thousands marks. Without evidence Cyrillic tables use the decimal comma.
    """
    point_seen = False
    for text in texts:
        if re.fullmatch(rf"[+-]?\d[\d{SPACES} ]*,(?:\d{{1,2}}|\d{{4,}})", text.strip()):
            return True
        point_seen = point_seen or bool(re.fullmatch(r"[+-]?[\d,]*\d\.\d+", text.strip()))
    return cyrillic and not point_seen


def is_ambiguous(text: str) -> bool:
    """Return whether `text` can be read as thousands or as a fraction ("1,200")."""
    return bool(re.fullmatch(r"[+-]?[1-9]\d{0,2},\d{3}", text.strip()))


def has_ambiguous(text: str) -> bool:
    """Return whether one of the figures in `text` can be read as thousands or as a fraction ("over 1,200")."""
    return bool(re.search(r"(?<![\d.,])[1-9]\d{0,2},\d{3}(?![\d.,])", text))


def has_ambiguous_point(text: str) -> bool:
    """Return whether one of the figures can be thousands or a fraction for its point ("120.000")."""
    return bool(_POINT.search(text))


def without_marks(text: str) -> str:
    """Return a text whose figures have no mark before three digits: "1,000 - 2.500" becomes "1000 - 2500"."""
    return _POINT.sub(r"\1\2", re.sub(r"(?<![\d.,])([1-9]\d{0,2}),(\d{3})(?![\d.,])", r"\1\2", text))


def read_year(text: str) -> int | None:
    """Return the year in "1965", "1965 г.", "с 1965 года", "01.02.1965", or None; two years are no year."""
    years = set(_YEAR.findall(text))
    return int(years.pop()) if len(years) == 1 else None


def read_period(text: str) -> tuple[int | None, int | None]:
    """Return (first, last) year of "1965-1991", "1965 - н.в.", "с 1965"; last None while it runs."""
    years = [int(year) for year in _YEAR.findall(text)]
    if len(years) >= 2:
        return years[0], years[1]
    if len(years) == 1:
        until = plain(text).startswith(("до ", "until ", "по "))
        return (None, years[0]) if until else (years[0], None)
    return None, None


def read_date(text: str) -> tuple[str, bool] | None:
    """Return (ISO date, exact) of a day, a month or a year; None when it is no date.

    exact is False when only the year or the month was given and the first day was taken. Spreadsheet day
    numbers are understood.
    """
    text = text.strip()
    numbers = [int(number) for number in re.findall(r"\d+", text)]
    if re.fullmatch(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ].*)?", text):
        return _iso(numbers[0], numbers[1], numbers[2])
    if re.fullmatch(r"\d{1,2}[-/.]\d{1,2}[-/.]\d{4}(?:\s*г\.?|\s+[\d:]+)?", text):
        return _iso(numbers[2], numbers[1], numbers[0])
    if re.fullmatch(r"\d{1,2}[-/.]\d{4}", text):
        return _iso(numbers[1], numbers[0], 1, exact=False)
    if re.fullmatch(r"\d+(?:\.0*)?", text) and numbers[0] in _EXCEL_DAYS:
        return (_EXCEL_EPOCH + timedelta(days=numbers[0])).isoformat(), True
    worded = _WORDED_DATE.search(text)
    month = next((n for n, stem in enumerate(MONTHS, 1) if worded and re.match(stem, worded[2], re.I)), None)
    if worded and month:
        return _iso(int(worded[3]), month, int(worded[1] or 1), exact=bool(worded[1]))
    year = read_year(text)
    return _iso(year, 1, 1, exact=False) if year else None


def _iso(year: int, month: int, day: int, exact: bool = True) -> tuple[str, bool] | None:
    try:
        return date(year, month, day).isoformat(), exact
    except ValueError:
        return None
