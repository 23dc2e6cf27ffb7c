"""Water hazard class of facilities from a table of their substances, or else from ore and process."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from .fallback import fallback_class, fallback_inputs, known_columns
from .substance_cells import ends, given_classes, named
from .texts import text
from .values import (
    BadValue,
    Columns,
    as_flag,
    as_text,
    columns_of,
    object_array,
    plain_number,
    shown_value,
    table_of,
    table_size,
)
from .water_hazard import (
    Part,
    class_of_points,
    is_carcinogenic,
    mixture_class,
    points_of_tests,
    precaution_points,
    read_statements,
    rules,
    statement_points,
)

if TYPE_CHECKING:
    from pandas import DataFrame

COLUMNS = (
    "facility_id",
    "substance",
    "cas",
    "h_statements",
    "share_percent",
    "m_factor",
    "water_hazard_class",
    "carcinogenic",
    "acute_data",
    "environment_data",
    "readily_biodegradable",
    "bioaccumulating",
    "aquatic_toxicity_mg_l",
)
_FLAGS = ("carcinogenic", "acute_data", "environment_data", "readily_biodegradable", "bioaccumulating")
# Stands among the statements that count where points come from tests: the number of Annex 1.
TESTED = "4.3.3"
FACILITY_INPUTS = ("facility_id", "water_hazard_class")
FACILITY_NAMES = (
    ("water_hazard_class", "integer"),
    ("whc_basis", "text"),
    ("whc_driver", "text"),
    ("whc_note", "text"),
)
SUBSTANCE_NAMES = (
    ("facility_id", "text"),
    ("substance", "text"),
    ("share_percent", "real"),
    ("statements", "text"),
    ("points", "integer"),
    ("water_hazard_class", "integer"),
    ("carcinogenic", "boolean"),
    ("basis", "text"),
)
# Used where nothing identifies a substance: unidentified parts count as the highest class.
UNIDENTIFIED_CLASS = 3
# Shares that add to 1 but for so much look like fractions of the whole.
FRACTIONS = 0.01
DECIMALS = 9
REST_CHOICES = ("unidentified", "harmless")


@dataclass(frozen=True)
class Substances:
    """n rows of substances with their class.

    facility: id or None. name. low, high: what the share lies between in per cent, one number where it is known, NaN
    for an end that is not. factor: by which the share of class 2 and 3 is multiplied. hazard_class 0 to 3. points: sum
    of points, NaN where the class was given or nothing is known. basis: statements, given or unidentified. statements:
    those that count.
    """

    facility: np.ndarray
    name: np.ndarray
    low: np.ndarray
    high: np.ndarray
    factor: np.ndarray
    hazard_class: np.ndarray
    points: np.ndarray
    basis: np.ndarray
    statements: np.ndarray
    carcinogenic: np.ndarray
    bad: list[BadValue]

    @property
    def percent(self) -> np.ndarray:
        """Shares (n,) that are one number, NaN for all else."""
        return np.where(self.low == self.high, self.low, np.nan)

    @property
    def counted(self) -> np.ndarray:
        """Those shares, of class 2 and 3 times the M-factor."""
        return self.percent * self.factor


def classify_substances(table: "DataFrame | None", language: str = "en") -> Substances:
    """Return every substance of a table with its class; columns as in COLUMNS, most of them optional.

    None for no substances. A class given in the table holds; else the points of the H-statements; with neither,
    the substance is not identified and counts as class 3. DataProblem when the table has no facility_id.
    """
    if table is not None:
        table = named(table, COLUMNS, text(language, "whc_substances"))
    columns = {} if table is None else columns_of(table, COLUMNS)
    size = table_size(columns)
    share = ends(columns, "share_percent", 0, 100, "bad_share", language)
    factors = ends(columns, "m_factor", 1, language=language)
    factor = np.fmax(factors.low, factors.high)
    tests = ends(columns, "aquatic_toxicity_mg_l", 0, language=language)
    # The lowest result counts; "more than 100" is above 100, "less than 1" not above 1.
    toxicity = np.where(
        np.isnan(tests.low), tests.high, np.where(tests.above, np.nextafter(tests.low, np.inf), tests.low)
    )
    given, bad_class = given_classes(columns, size, language)
    bad = [*share.bad, *factors.bad, *tests.bad, *bad_class]
    flags = {name: _flags(columns, name, bad, language) for name in _FLAGS}
    results = []
    for row in range(size):
        statements, strange = read_statements(as_text(columns, "h_statements", row))
        if strange:
            bad.append(BadValue(row, "h_statements", " ".join(strange), text(language, "bad_statement")))
        own = {name: column[row] for name, column in flags.items()}
        results.append(_one(given[row], statements, own, toxicity[row]))
        if (cas := as_text(columns, "cas", row)) and not is_cas_number(cas):
            bad.append(BadValue(row, "cas", cas, text(language, "bad_cas")))
    hazard_class, points, basis, counted, carcinogenic = zip(*results, strict=True) if results else [()] * 5
    return Substances(
        facility=object_array(as_text(columns, "facility_id", row) for row in range(size)),
        name=object_array(_name(columns, row, language) for row in range(size)),
        low=share.low,
        high=share.high,
        factor=np.where(np.isnan(factor) | ~_has_m_factor(hazard_class), 1, factor),
        hazard_class=np.array(hazard_class, dtype=np.float64),
        points=np.array(points, dtype=np.float64),
        basis=object_array(basis),
        statements=object_array(counted),
        carcinogenic=np.array(carcinogenic, dtype=bool),
        bad=sorted(bad, key=lambda each: each.row),
    )


def _has_m_factor(hazard_class: Sequence[float]) -> np.ndarray:
    """Return a mask of substances whose share an M-factor multiplies in a mixture (Annex 1, 1.4 and 5.1.4)."""
    return np.isin(hazard_class, (2, 3))


def _one(
    given: float, statements: list[str], flags: dict[str, Any], toxicity_mg_l: float
) -> tuple[float, float, str, str | None, bool]:
    """Return class, points, basis, counted statements and whether carcinogenic of one substance."""
    carcinogenic = bool(flags["carcinogenic"]) or is_carcinogenic(statements)
    tested = not np.isnan(toxicity_mg_l)
    environment_data = True if tested else flags["environment_data"]
    data_known = flags["acute_data"] is not None and environment_data is not None
    if not np.isnan(given):
        return given, np.nan, "given", None, carcinogenic
    if not statements and not data_known:
        return UNIDENTIFIED_CLASS, np.nan, "unidentified", None, carcinogenic
    points, counted = statement_points(statements)
    points += precaution_points(
        statements,
        flags["acute_data"],
        environment_data,
        flags["readily_biodegradable"],
        flags["bioaccumulating"],
    )
    by_tests = points_of_tests(
        statements, toxicity_mg_l, flags["readily_biodegradable"], flags["bioaccumulating"]
    )
    if by_tests:
        points, counted = points + by_tests, [*counted, TESTED]
    return class_of_points(points), points, "statements", ", ".join(counted) or None, carcinogenic


def substance_table(substances: Substances) -> "DataFrame":
    """Return the substances as SUBSTANCE_NAMES, a row each in the order of their table."""
    columns = {
        "facility_id": substances.facility,
        "substance": substances.name,
        "share_percent": substances.percent,
        "statements": substances.statements,
        "points": substances.points,
        "water_hazard_class": substances.hazard_class,
        "carcinogenic": substances.carcinogenic,
        "basis": substances.basis,
    }
    return table_of(columns, SUBSTANCE_NAMES)


def classify_facilities(
    table: "DataFrame",
    substances: Substances,
    rest: str = "unidentified",
    fallback: bool = True,
    language: str = "en",
) -> tuple["DataFrame", list[BadValue]]:
    """Return FACILITY_NAMES of a table of facilities, with its index, and the values of theirs that cannot be
    used.

    whc_basis: substances (worked out from them), refused (their shares are more than the whole; the class
    given stays), given (the class of the layer), fallback (from ore and process), unknown. A class that an earlier
    run fell back on was never given. rest: what the part of a mixture that nobody listed is, one of REST_CHOICES.
    """
    facilities, _ = known_columns(table, (*FACILITY_INPUTS, *fallback_inputs()))
    size = len(table)
    given, bad = given_classes(facilities, size, language)
    rows_of: dict[str, list[int]] = {}
    for row, facility in enumerate(substances.facility):
        if facility is not None:
            rows_of.setdefault(facility, []).append(row)
    results = []
    for row in range(size):
        rows = rows_of.get(as_text(facilities, "facility_id", row) or "", [])
        found = _from_substances(substances, rows, rest, language) if rows else None
        if found is None or found[1] == "refused":
            other = _without_substances(facilities, row, given[row], fallback and found is None, language)
            found = other if found is None else (other[0], "refused", None, found[3])
        elif not np.isnan(given[row]) and given[row] != found[0]:
            replaced = text(language, "whc_replaced", given=plain_number(given[row]))
            found = (*found[:3], "; ".join(filter(None, (found[3], replaced))))
        results.append(found)
    hazard_class, basis, driver, note = zip(*results, strict=True) if results else [()] * 4
    notes = list(note)
    for each in bad:
        notes[each.row] = "; ".join(filter(None, (notes[each.row], _unused(each))))
    unread = _unread(substances, language)
    for row in range(size):
        said = unread.get(as_text(facilities, "facility_id", row) or "", ())
        notes[row] = "; ".join(filter(None, (notes[row], *said))) or None
    columns = {
        "water_hazard_class": np.array(hazard_class, dtype=np.float64),
        "whc_basis": object_array(basis),
        "whc_driver": object_array(driver),
        "whc_note": object_array(notes),
    }
    return table_of(columns, FACILITY_NAMES, table.index), bad


def _unread(substances: Substances, language: str) -> dict[str, list[str]]:
    """Return for each facility what of its substances could not be used, and what is listed more than once."""
    found: dict[str, list[str]] = {}
    for each in substances.bad:
        if each.field != "cas":  # a number tells nothing of the class
            said = text(
                language,
                "whc_unread",
                name=substances.name[each.row],
                field=each.field,
                value=shown_value(each.value),
            )
            found.setdefault(substances.facility[each.row], []).append(said)
    listed = Counter(zip(substances.facility, substances.name, strict=True))
    for (facility, name), count in listed.items():
        if count > 1:
            found.setdefault(facility, []).append(text(language, "whc_twice", name=name, count=count))
    return found


def _unused(bad: BadValue) -> str:
    return f"{bad.field} = {shown_value(bad.value)}: {bad.reason}"


def unknown_facilities(substances: Substances, table: "DataFrame") -> list[str]:
    """Return the ids that have substances but stand in no row of a table of facilities, sorted."""
    return sorted({substances.facility[row] for row in strange_rows(substances, table)} - {None})


def strange_rows(substances: Substances, table: "DataFrame") -> list[int]:
    """Return the rows of substances that are of no facility of a table: their id is empty or stands nowhere in it."""
    columns = columns_of(table, ["facility_id"])
    known = {as_text(columns, "facility_id", row) for row in range(len(table))} - {None}
    return [row for row, each in enumerate(substances.facility) if each not in known]


Found = tuple[float, str, str | None, str | None]


def _from_substances(substances: Substances, rows: list[int], rest: str, language: str) -> Found:
    low, high = substances.low[rows], substances.high[rows]
    total = float(np.nansum(low))
    if total > 100 + rules()["mixture"]["sum_tolerance_percent"]:
        return np.nan, "refused", None, text(language, "whc_too_much", total=f"{total:.4g}")
    # "More than 60": what the others leave at most.
    low = np.where(np.isnan(low) & ~np.isnan(high), 0.0, low)
    open_end = np.fmax(100 - (np.nansum(low) - low), low)
    high = np.where(np.isnan(high) & ~np.isnan(low), open_end, high)
    if np.isnan(low).any():
        return _worst(substances, rows, language)
    verdicts, unlisted = [], round(100 - float(high.sum()), DECIMALS)
    for percent in (low, high):
        parts = [
            Part(
                substances.name[row],
                int(substances.hazard_class[row]),
                share * substances.factor[row],
                bool(substances.carcinogenic[row]),
            )
            for row, share in zip(rows, percent.tolist(), strict=True)
        ]
        if unlisted > 0:
            unlisted_class = 0 if rest == "harmless" else UNIDENTIFIED_CLASS
            parts.append(Part(text(language, "whc_rest"), unlisted_class, unlisted))
        verdicts.append(mixture_class(parts))
    least, verdict = verdicts
    notes = [text(language, f"whc_rest_{rest}", share=f"{unlisted:.4g}")] if unlisted > 0 else []
    if least.hazard_class != verdict.hazard_class:
        notes.append(text(language, "whc_bounds", low=least.hazard_class, high=verdict.hazard_class))
    elif (low < high).any():
        notes.append(text(language, "whc_bounds_alike"))
    if len(rows) > 1 and abs(total - 1) < FRACTIONS and unlisted > 0:
        notes.append(text(language, "whc_fractions"))
    driver = text(language, verdict.rule)
    if verdict.parts:
        driver += ": " + ", ".join(verdict.parts)
    return verdict.hazard_class, "substances", driver, "; ".join(notes) or None


def _worst(substances: Substances, rows: list[int], language: str) -> Found:
    classes = substances.hazard_class[rows]
    worst = classes.max()
    names = ", ".join(substances.name[row] for row in rows if substances.hazard_class[row] == worst)
    driver = f"{text(language, 'whc_worst')}: {names}"
    return worst, "substances", driver, text(language, "whc_no_share")


def _without_substances(facilities: Columns, row: int, given: float, fallback: bool, language: str) -> Found:
    if not np.isnan(given):
        return given, "given", None, None
    found = fallback_class(facilities, row, language) if fallback else None
    if found is None:
        return np.nan, "unknown", None, text(language, "whc_unknown")
    return found[0], "fallback", found[1], text(language, "whc_fallback")


def is_cas_number(number: str) -> bool:
    """Return whether this is a CAS number: its check digit is the sum of digit times place, modulo 10."""
    if not re.fullmatch(r"\d{2,7}-\d{2}-\d", number.strip()):
        return False
    *digits, check = (int(each) for each in number if each.isdigit())
    return sum(place * digit for place, digit in enumerate(reversed(digits), start=1)) % 10 == check


def _flags(columns: Columns, name: str, bad: list[BadValue], language: str) -> list[bool | None]:
    flags: list[bool | None] = []
    for row, value in enumerate(columns.get(name, ())):
        try:
            flags.append(as_flag(value))
        except ValueError:
            flags.append(None)
            bad.append(BadValue(row, name, value, text(language, "bad_flag", field=name)))
    return flags or [None] * table_size(columns)


def _name(columns: Columns, row: int, language: str) -> str:
    known = as_text(columns, "substance", row) or as_text(columns, "cas", row)
    return known or text(language, "whc_unnamed", row=row + 1)
