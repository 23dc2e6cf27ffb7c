"""What volume, area, height, mass and lengths of one facility must have to do with each other; wrong units told.

The limits stand in `physics.json`, each with its source.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from math import prod
from pathlib import Path

import numpy as np

from ..texts import Text
from .schema import load_schema


@dataclass(frozen=True)
class UnitError:
    """A ratio too small or large by about `by` would be right with the field `suspect` in another unit."""

    ratio_is: str
    by: float
    suspect: str


@dataclass(frozen=True)
class Relation:
    """value / product of the fields `of` lies between least and most; see `physics.json`."""

    name: str
    value: str
    of: tuple[str, ...]
    least: float
    most: float
    typical_least: float
    typical_most: float
    errors: tuple[UnitError, ...]
    not_for_pits: bool = False

    def fields(self) -> tuple[str, ...]:
        """Return the fields that take part, each once."""
        return tuple(dict.fromkeys((self.value, *self.of)))


@dataclass(frozen=True)
class PlainFigures:
    """Medians of a column without unit: from which they are taken, taken without doubt of each, sure; the most."""

    likely: float
    calm: float
    sure: float
    most: float = np.inf


@cache
def relations() -> dict[str, Relation]:
    """Return the relations by name."""
    found = {}
    for raw in _raw()["relations"]:
        errors = tuple(UnitError(**each) for each in raw["errors"])
        kept = {key: value for key, value in raw.items() if key not in ("source", "errors", "of")}
        found[raw["name"]] = Relation(**kept, of=tuple(raw["of"]), errors=errors)
    return found


@cache
def plain_figures() -> dict[str, PlainFigures]:
    """Return by field what figures without unit may be."""
    raw = _raw()["plain_figures"]
    return {name: PlainFigures(**each) for name, each in raw.items() if name != "note"}


@cache
def _raw() -> dict:
    return json.loads((Path(__file__).parent / "physics.json").read_text(encoding="utf-8"))


def ratios(
    relation: Relation, numbers: Callable[[str], np.ndarray], in_pit: np.ndarray | None = None
) -> np.ndarray:
    """Return value / product of the others (n,), NaN where one is unknown or not positive, or for a pit.

    numbers: field -> its values (n,) in its own unit, NaN for unknown. in_pit: mask (n,).
    """
    value, others = numbers(relation.value), prod(numbers(name) for name in relation.of)
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = np.where((value > 0) & (others > 0), value / others, np.nan)
    return np.where(in_pit, np.nan, ratio) if relation.not_for_pits and in_pit is not None else ratio


def is_possible(relation: Relation, ratio: np.ndarray) -> np.ndarray:
    """Return a mask (n,) of the ratios within the limits; False where unknown."""
    return (ratio >= relation.least) & (ratio <= relation.most)


def unit_errors(relation: Relation, ratio: np.ndarray) -> dict[int, UnitError]:
    """Return, by row, which wrong unit would explain a ratio (n,) that cannot be.

    >>> [(row, error.suspect, error.by) for row, error in
    ...  unit_errors(relations()["fill"], np.array([0.4, 0.0004, 0.004, np.nan])).items()]
    [(1, 'volume_m3', 1000)]
    """
    found: dict[int, UnitError] = {}
    for error in relation.errors:
        small = error.ratio_is == "small"
        mended = ratio * error.by if small else ratio / error.by
        wrong = (ratio < relation.least) if small else (ratio > relation.most)
        explained = wrong & (mended >= relation.typical_least) & (mended <= relation.typical_most)
        for row in np.flatnonzero(explained):
            found.setdefault(int(row), error)
    return found


@dataclass(frozen=True)
class Told:
    """A unit error in words: how many times too small (else too large) the suspect is, beside what, and the unit
    it then is in, "" where none is usual."""

    small: bool
    times: str
    beside: str
    unit: str


def told(
    relation: Relation, error: UnitError, values: Mapping[str, float], language: str, read_as: float = 1.0
) -> Told:
    """Return what to say of a unit error of one facility; values: of the fields of the relation.

    read_as: factor of the unit in which the suspect was read.

    >>> told(relations()["fill"], relations()["fill"].errors[0],
    ...      {"volume_m3": 120, "area_m2": 25000, "dam_height_m": 15}, "en")
    Told(small=True, times='1,000', beside='Area 25,000 m2, Dam height 15 m', unit='thousand m3')
    """
    schema = load_schema()
    beside = ", ".join(
        f"{schema[name].label.get(language)} {grouped(values[name], language)} {schema[name].unit}"
        for name in relation.fields()
        if name != error.suspect
    )
    small, times = is_small(relation, error)
    unit = right_unit(relation, error, read_as)
    return Told(small, grouped(times, language), beside, unit.get(language) if unit is not None else "")


def is_small(relation: Relation, error: UnitError) -> tuple[bool, float]:
    """Return whether the suspect is too small, else too large, and how many times."""
    times = round(error.by ** (1 / max(1, relation.of.count(error.suspect))))
    return (error.ratio_is == "small") == (error.suspect == relation.value), times


def right_unit(relation: Relation, error: UnitError, read_as: float = 1.0) -> Text | None:
    """Return the unit the suspect must be in, read in one of factor `read_as`; None where none is usual."""
    small, times = is_small(relation, error)
    factor = read_as * times if small else read_as / times
    unit = _raw()["units"].get(error.suspect, {}).get(f"{factor:.12g}")
    return Text(**unit) if unit is not None else None


def grouped(number: float, language: str) -> str:
    """Return a figure with its thousands apart, as the language writes them.

    >>> grouped(1234567.0, "en"), grouped(0.25, "ru")
    ('1,234,567', '0,25')
    """
    text = f"{number:,.0f}" if abs(number) >= 1000 else f"{number:.4g}"
    return text if language == "en" else text.replace(",", "\u00a0").replace(".", ",")
