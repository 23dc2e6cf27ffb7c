"""Figures as people type them: decimal comma, thin spaces, "около 1 200 тыс. м³", ranges, years, dates."""

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from .units import Unit, find_unit
from .wording import SPACES, plain

_APPROXIMATE = re.compile(
    r"^(?:~|≈|около|примерно|порядка|ок\.?|прибл\.?|ca\.?|c\.|about|approx\.?|circa)\s*", re.I
)
_BOUND = re.compile(r"^(?:<|>|≤|≥|до|более|менее|свыше|over|under|up to|more than|less than)\s*", re.I)
_POWER = re.compile(r"\s*[x×*·]\s*10\s*\^?\s*([0-9⁰¹²³⁴⁵⁶⁷⁸⁹]+)")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_FIGURE = r"[+-]?\d[\d" + SPACES + r" ']*(?:[.,]\d+)*(?:e[+-]?\d+)?"
_EXACT = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?", re.I)
_LEADING = re.compile(rf"({_FIGURE})(.*)", re.I | re.S)
_RANGE = re.compile(r"\s*(?:-|–|—|\.\.\.|…|to|до)\s*", re.I)
_EXCEL_EPOCH = date(1899, 12, 30)
_EXCEL_DAYS = range(15000, 80000)  # 1941 to 2119
_WORDED_DATE = re.compile(r"(?:(\d{1,2})\s+)?([^\W\d]{3,})\.?\s+(\d{4})")
# How the names of the months begin, in Russian and English.
MONTHS = (
    "янв|jan", "фев|feb", "мар|mar", "апр|apr", "ма[йя]|may", "июн|jun",
    "июл|jul", "авг|aug", "сен|sep", "окт|oct", "ноя|nov", "дек|dec",
)  # fmt: skip
_YEAR = re.compile(r"(?<!\d)(1[89]\d\d|20\d\d|21\d\d)(?!\d)")


@dataclass(frozen=True)
class Figure:
    """A number read from a cell: `highest` differs from `value` for a range; `unit` if the cell names one."""

    value: float
    highest: float
    unit: Unit | None = None
    approximate: bool = False


def read_figure(text: str, comma_is_decimal: bool) -> Figure | None:
    """Return the figure in `text`, or None when the text is not a figure.

    `comma_is_decimal` decides "1,200"; "1,2345", "1,5" and "1.200,5" need no decision.
    """
    text = text.strip().replace("−", "-")
    bare = _BOUND.sub("", _APPROXIMATE.sub("", text))
    approximate = bare != text
    first = _leading_number(bare, comma_is_decimal)
    if first is None:
        return None
    low, rest = first
    high = low
    separator = _RANGE.match(rest)
    if separator and separator.group().strip():
        second = _leading_number(rest[separator.end() :], comma_is_decimal)
        if second is not None and second[0] >= low:
            high, rest = second
            approximate = True
    rest = rest.strip(" .;")
    if not rest:
        return Figure(low, high, None, approximate)
    unit = find_unit(rest)
    return Figure(low, high, unit, approximate) if unit else None


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
        number *= 10.0 ** int(power.group(1).translate(_SUPERSCRIPTS))
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
