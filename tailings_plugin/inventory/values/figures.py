"""Figures as people type them: decimal comma, thin spaces, "около 1 200 тыс. м³", ranges, years, dates."""

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

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

# "x 10^6", "× 10⁶", "x 106" whose power lost its place, and "x 1000", which multiplies as it stands.
_POWER = re.compile(
    r"\s*[xхX×*·]\s*10(?:\s*(?:\^|\*\*)\s*\(?(?P<power>\d\d?)\)?|\s*(?P<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹]+)"
    r"|\s*(?P<lost>[369])(?!\d)|(?P<zeros>0+)(?!\d))",
    re.I,
)
# Digits grouped by spaces or apostrophes stand in threes; what else follows a space is another figure.
_GAP = rf"(?:[{SPACES} ]{{1,2}}|')"
_FIGURE = rf"[+-]?(?:\d{{1,3}}(?:{_GAP}\d{{3}})+(?!\d)|\d+)(?:[.,]\d+)*(?:e[+-]?\d+)?"
# Commas and points that group: 1,234,567.8, 12,34,567 and 1.234.567,8.
_GROUPED = re.compile(
    r"[+-]?(?:[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?|[1-9]\d?(?:,\d\d)*,\d{3}(?:\.\d+)?|[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?)"
)
# Behind a figure: the sign of a footnote, and a word in brackets that says how it was found.
_FOOTNOTE = re.compile(r"(?<=[\w).])\s*\*{1,3}$")
_ROUGHLY = re.compile(
    r"\s*\((?:оцен|расч[её]т|прибл|ориент|приме?р|est|approx|бағал|баал|тахмин|taxmin)\w*\.?\)$", re.I
)
_DIGIT = re.compile(r"\d")
_MARKS = str.maketrans({"−": "-", **dict.fromkeys("’ʼʻ`´‘", "'")})
_AS_TEXT = re.compile(r"'(?=[+-]?\d)")  # how spreadsheets mark a figure that is kept as text
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
# Not within "1 234,567", whose thousands a space sets apart.
_COMMA = re.compile(rf"(?<![\d.,])(?<!\d[{SPACES} '])([1-9]\d{{0,2}}),(\d{{3}})(?![\d.,])")
_POINT = re.compile(r"(?<![\d.,])([1-9]\d{0,2})\.(\d{3})(?![\d.,])")
_A_YEAR = r"(?<!\d)(?:1[89]\d\d|20\d\d|21\d\d)(?!\d)"
_YEAR = re.compile(_A_YEAR)
# "1960-е", "1960-х гг.", "1960s", "1960-жылдар": ten years, none of which is told.
_OF_TEN = r"(?:[-–—]?(?:[еe]|ые|ых|[хx])(?![^\W\d_])|\s?['’]?s\b|[-–—\s]?(?:жыл|йил|yil)\w*(?:лар|lar)\w*)"
_DECADE = re.compile(rf"(?<!\d)(?:1[89]|20)\d0{_OF_TEN}", re.I)
_SHORT_DECADE = re.compile(r"(?<!\d)\d0[-–—]?(?:е|ые|х|ых)(?![^\W\d_])", re.I)
_PERIOD_YEAR = re.compile(rf"(?P<year>{_A_YEAR})(?P<decade>{_OF_TEN})?", re.I)
_SHORT_END = re.compile(r"(?<![\d.])(?P<first>(?:1[89]|20|21)\d\d)\s*[-–—/]\s*(?P<last>\d\d)(?![\d.\-–—])")
_BEFORE_OR_AFTER = re.compile(
    r"\s*(?:[<>≤≥]|(?:до|после|раньше|ранее|позднее|позже|не\s+(?:ранее|раньше|позднее|позже)|before|after|prior\s+to|until|по(?=\s+\d))\b)",
    re.I,
)
_DASH = re.compile(r"\s*(?:[-–—÷/]|\.{2,3}|…)")
MONTHS_OF_A_YEAR = 12


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
    text = text.strip().translate(_MARKS)
    text = _FOOTNOTE.sub("", text[1:] if _AS_TEXT.match(text) else text)
    roughly = _ROUGHLY.search(text)
    text = text[: roughly.start()] if roughly else text
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
    return Figure(number, number, unit, opened.approximate or bool(sense or roughly), **sides)


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
        written = power["power"] or power["raised"] or power["lost"] or str(1 + len(power["zeros"]))
        number *= 10.0 ** int(written.translate(PLAIN_SCRIPTS))
        rest = rest[power.end() :]
    return number, rest


def _to_float(digits: str, comma_is_decimal: bool) -> float | None:
    whole = re.sub(rf"[{SPACES} ']", "", digits)
    body, _, exponent = whole.lower().partition("e")
    commas, points = body.count(","), body.count(".")
    if commas + points > 1:
        if len(whole) < len(digits) or not _GROUPED.fullmatch(body):
            return None  # "01.02.2020" and "1,2,3" are no figures
        by_comma = commas > 1 or (commas == 1 and body.rfind(".") > body.rfind(","))
        body = body.replace("," if by_comma else ".", "")
    elif commas:
        before, after = body.lstrip("+-").split(",")
        sure_decimal = len(after) != 3 or before.startswith("0") or len(before) > 3
        body = body.replace(",", "." if sure_decimal or comma_is_decimal else "")
    return float(f"{body.replace(',', '.')}e{exponent or 0}")


# A figure alone or with its unit.
_DECIMAL_COMMA = re.compile(rf"[+-]?\d[\d{SPACES} ]*,(?:\d{{1,2}}|\d{{4,}})(?!\d)\D*")
_DECIMAL_POINT = re.compile(rf"[+-]?[\d,{SPACES} ]*\d\.\d+(?:[{SPACES} ]*[^\W\d]\D*)?")


def comma_is_decimal(texts: Iterable[str], cyrillic: bool) -> bool:
    """Return whether "1,200" means 1.2 in a table, judged from all its cells.

    A comma followed by other than three digits is decimal; a point after a comma, or a decimal point
    anywhere, makes commas thousands marks. Without evidence Cyrillic tables use the decimal comma.
    """
    point_seen = False
    for text in texts:
        if _DECIMAL_COMMA.fullmatch(text.strip()):
            return True
        point_seen = point_seen or bool(_DECIMAL_POINT.fullmatch(text.strip()))
    return cyrillic and not point_seen


def is_ambiguous(text: str) -> bool:
    """Return whether `text` can be read as thousands or as a fraction ("1,200")."""
    return bool(re.fullmatch(r"[+-]?[1-9]\d{0,2},\d{3}", text.strip()))


def has_ambiguous(text: str) -> bool:
    """Return whether one of the figures in `text` can be read as thousands or as a fraction ("over 1,200")."""
    return bool(_COMMA.search(text))


def has_ambiguous_point(text: str) -> bool:
    """Return whether one of the figures can be thousands or a fraction for its point ("120.000")."""
    return bool(_POINT.search(text))


def without_marks(text: str) -> str:
    """Return a text whose figures have no mark before three digits: "1,000 - 2.500" becomes "1000 - 2500"."""
    return _POINT.sub(r"\1\2", _COMMA.sub(r"\1\2", text))


def read_year(text: str) -> int | None:
    """Return the year in "1965", "1965 г.", "с 1965 года", "01.02.1965", or None.

    Two years are no year, nor is a decade ("1960-е") or what lies before or after a year ("до 1965").

    >>> [read_year(text) for text in ("II кв. 1965 г.", "1960-е", "после 1965")]
    [1965, None, None]
    """
    years = set(_YEAR.findall(text))
    if len(years) != 1 or _DECADE.search(text) or _BEFORE_OR_AFTER.match(text):
        return None
    return int(years.pop())


def read_period(text: str) -> tuple[int | None, int | None]:
    """Return (first, last) year of "1965-1991", "1971-93", "1965 - н.в.", "с 1965"; last None while it runs.

    Of periods one after another the first year and the last; a decade is no year.

    >>> [read_period(text) for text in ("1971–1985, 1990–1993", "1960-е - 1993", "до 1993")]
    [(1971, 1993), (None, 1993), (None, 1993)]
    """
    years = list(_PERIOD_YEAR.finditer(_whole_years(text)))
    decades = [bool(match["decade"]) for match in years]
    for place, match in enumerate(years[:-1]):  # "1960-1970-е"
        decades[place] |= decades[place + 1] and match["year"].endswith("0")
    found = [None if ten else int(match["year"]) for ten, match in zip(decades, years, strict=True)]
    if len(found) == 1:
        until = plain(text).startswith(("до ", "until ", "по ")) or _DASH.match(text.strip())
        return (None, found[0]) if until else (found[0], None)
    if len(found) > 2:
        gaps = [match.string[match.end() : after.start()] for match, after in pairwise(years)]
        in_pairs = len(found) % 2 == 0 and all(_DASH.search(gap) for gap in gaps[::2])
        return found[0], found[-1] if in_pairs else None
    return (found[0], found[1]) if found else (None, None)


def years_told(text: str) -> int:
    """Return how many years or decades a text about a period tells.

    >>> [years_told(text) for text in ("1971-93", "60-е – 90-е гг.", "22 года")]
    [2, 2, 0]
    """
    return len(_PERIOD_YEAR.findall(_whole_years(text))) + len(_SHORT_DECADE.findall(text))


def _whole_years(text: str) -> str:
    """Return a text with the years whose century is left out written in full: "1971-93", but not "1971-12"."""

    def whole(match: re.Match) -> str:
        first, last = match["first"], match["last"]
        later = last > first[2:] and int(last) > MONTHS_OF_A_YEAR
        return f"{first}-{first[:2]}{last}" if later else match.group()

    return _SHORT_END.sub(whole, text)


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
