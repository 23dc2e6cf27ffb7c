"""The closed set of rules that turn an input into a score: logarithm, number classes, value classes."""

import math
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any, ClassVar

import numpy as np

from ..texts import as_figure
from .bounds import Interval, Span, closed, is_whole, read_interval
from .texts import label_of, text, unit_of
from .values import BadValue, Columns, codes, grouped, numbers, plain_number


@dataclass(frozen=True)
class Scored:
    """Scores of n rows: float64, NaN where the input is unknown. `remarks`: (rows as a mask, sentence).

    span: what the score lies between, where bounds of the input are known too; None where no rule of bounds is.
    """

    score: np.ndarray
    bad: list[BadValue] = field(default_factory=list)
    remarks: list[tuple[np.ndarray, str]] = field(default_factory=list)
    span: Span | None = None

    def between(self) -> Span:
        """Return what the scores lie between: the scores themselves where no bounds are known."""
        return self.span or Span(self.score, self.score, self.score)


@dataclass(frozen=True)
class Limits:
    """Rising upper limits of all classes but the last; `included`: the limit itself is still inside."""

    values: tuple[float, ...]
    included: tuple[bool, ...]

    @classmethod
    def read(cls, classes: list[dict]) -> "Limits":
        """Return the limits of classes as scheme files write them: `below` or `up_to` on all but the last."""
        limited = classes[:-1]
        return cls(
            tuple(each["up_to"] if "up_to" in each else each["below"] for each in limited),
            tuple("up_to" in each for each in limited),
        )

    def index(self, values: np.ndarray) -> np.ndarray:
        """Return the class of each value as an index of the same shape, 0 for NaN."""
        found = np.zeros(np.shape(values), dtype=np.int64)
        for limit, included in zip(self.values, self.included, strict=True):
            found += values > limit if included else values >= limit
        return found

    def condition(self, index: int, name: str, language: str = "en") -> str:
        """Return class `index` in signs: `0.1 <= pga_g`, `10 < people <= 100`."""
        parts = []
        if index > 0:
            sign = "<" if self.included[index - 1] else "≤"
            parts.append(f"{plain_number(self.values[index - 1], language)} {sign}")
        parts.append(name)
        if index < len(self.values):
            sign = "≤" if self.included[index] else "<"
            parts.append(f"{sign} {plain_number(self.values[index], language)}")
        if len(parts) == 2 and index > 0:
            sign = ">" if self.included[index - 1] else "≥"
            return f"{name} {sign} {plain_number(self.values[index - 1], language)}"
        return " ".join(parts)


@dataclass(frozen=True)
class Log10:
    """log10(input / divisor); where the input is unknown, of mass / density when both are known.

    Where neither is, `stand_in` is the most that the input can be: the capacity of a store for what is stored.
    """

    input: str
    unit: str
    divisor: float
    mass: str | None
    density: str | None
    stand_in: str | None
    score_range: tuple[float, float] | None
    maximum: float | None

    # Shown where an input that cannot be left out is unknown: 10,000 to 100 million, in its own unit.
    SIZES: ClassVar[tuple[float, ...]] = (4.0, 5.0, 6.0, 7.0, 8.0)

    @property
    def inputs(self) -> tuple[str, ...]:
        """Names of the columns read."""
        return tuple(name for way in self.ways for name in way)

    @property
    def ways(self) -> tuple[tuple[str, ...], ...]:
        """Columns of which all are needed to score, by any of several ways; the first that is known counts."""
        derived = (self.mass, self.density) if self.mass and self.density else ()
        return tuple(
            way for way in ((self.input,), derived, (self.stand_in,) if self.stand_in else ()) if way
        )

    def score(self, columns: Columns, language: str = "en") -> Scored:
        """Return the scores; values that are not greater than 0, or greater than `maximum`, are bad."""
        own = read_interval(columns, self.input, maximum=self.maximum, above=0, language=language)
        value, low, high, bad = own.value, own.low, own.high, own.bad
        remarks = []
        if self.mass and self.density:
            mass = read_interval(columns, self.mass, above=0, language=language)
            density = read_interval(columns, self.density, above=0, language=language)
            unknown = np.isnan(value) & ~own.any
            value = np.where(unknown, mass.value / density.value, value)
            low = np.where(unknown, mass.low / density.high, low)
            high = np.where(unknown, mass.high / density.low, high)
            bad = bad + mass.bad + density.bad
            sentence = text(language, "from_mass", field=self.input, mass=self.mass, density=self.density)
            derived = unknown & ~(np.isnan(value) & np.isnan(low) & np.isnan(high))
            remarks.append((derived, sentence))
        if self.stand_in:
            most = read_interval(columns, self.stand_in, maximum=self.maximum, above=0, language=language)
            unknown = np.isnan(value) & np.isnan(low) & np.isnan(high)
            high = np.where(unknown, np.fmax(most.value, most.high), high)
            bad = bad + most.bad
            sentence = text(language, "stand_in", field=self.input, most=self.stand_in)
            remarks.append((unknown & ~np.isnan(high), sentence))
        score, low, high = (np.log10(each) - np.log10(self.divisor) for each in (value, low, high))
        ends = [each for _, each in self.options()]
        return Scored(score, bad, remarks, closed(low, high, min(ends), max(ends)))

    def options(self, name: str = "", language: str = "en") -> list[tuple[str, float]]:
        """Return what an unknown input may turn out to be, with its score: ends of the range, or sizes."""
        scores = self.score_range or [size - math.log10(self.divisor) for size in self.SIZES]
        unit = unit_of(self.unit, language) if self.divisor == 1 else ""
        return [
            (f"{name or self.input} = {grouped(self.divisor * 10**score, language)}{unit}", score)
            for score in scores
        ]

    def applied(self, columns: Columns, name: str = "", language: str = "en") -> list[str]:
        """Return for each row how its score comes about, empty where the input is unknown."""
        return [
            ""
            if np.isnan(score)
            else f"log10 {grouped(10**score, language)} = {as_figure(score, '.2f', language)}"
            for score in self.score(columns, language).score
        ]

    def described(self, language: str = "en") -> list[tuple[str, str]]:
        """Return (condition, score) rows for people."""
        argument = (
            self.input if self.divisor == 1 else f"{self.input} / {plain_number(self.divisor, language)}"
        )
        return [(text(language, "any_value", field=self.input), f"log10({argument})")]


@dataclass(frozen=True)
class NumberClasses:
    """Score by the class a number falls in; a number outside `minimum` to `maximum` is bad."""

    input: str
    unit: str
    limits: Limits
    scores: tuple[float, ...]
    shared: tuple[float, ...]
    minimum: float | None
    maximum: float | None

    @property
    def inputs(self) -> tuple[str, ...]:
        """Names of the columns read."""
        return (self.input,)

    def score(self, columns: Columns, language: str = "en") -> Scored:
        """Return the scores, with a remark where a value lies on a limit that two published bands share."""
        own = read_interval(columns, self.input, self.minimum, self.maximum, language=language)
        value = own.value
        score = np.where(np.isnan(value), np.nan, np.array(self.scores)[self.limits.index(value)])
        remarks = [
            (value == limit, text(language, "boundary", field=self.input, value=plain_number(limit)))
            for limit in self.shared
        ]
        return Scored(score, own.bad, remarks, self._span(own, score))

    def _span(self, own: Interval, score: np.ndarray) -> Span:
        """Return the scores of the classes from the lower to the upper bound.

        An end on a class limit counts on the side on which the range lies ("1-100" is no more than the class up to
        100) where two bands share the limit or the figure is measured; of what is counted it counts exactly.
        """
        last = len(self.scores) - 1
        lower = np.where(np.isnan(own.low), 0, self._ends(own.low, lower=True))
        upper = np.where(np.isnan(own.high), last, self._ends(own.high, lower=False))
        first, final = np.minimum(lower, upper), np.maximum(lower, upper)
        lowest, highest = (
            np.array(
                [[pick(self.scores[i : max(i, j) + 1]) for j in range(last + 1)] for i in range(last + 1)]
            )
            for pick in (min, max)
        )
        low, high = (np.where(own.any, each[first, final], score) for each in (lowest, highest))
        return Span(low, high, high, first, final)

    def _ends(self, values: np.ndarray, lower: bool) -> np.ndarray:
        """Return the class of each end of a range."""
        found = self.limits.index(values)
        measured = not is_whole(self.input)
        for place, (limit, included) in enumerate(zip(self.limits.values, self.limits.included, strict=True)):
            if lower and included and measured:
                found = np.where(values == limit, place + 1, found)
            if not lower and not included and (measured or limit in self.shared):
                found = np.where(values == limit, place, found)
        return found

    def options(self, name: str = "", language: str = "en") -> list[tuple[str, float]]:
        """Return every class in signs, with its score; `name` is what the input is called."""
        unit = unit_of(self.unit, language)
        return [
            (self.limits.condition(index, name or self.input, language) + unit, score)
            for index, score in enumerate(self.scores)
        ]

    def applied(self, columns: Columns, name: str = "", language: str = "en") -> list[str]:
        """Return for each row the class it falls in, empty where the input is unknown."""
        value, _ = numbers(columns, self.input, self.minimum, self.maximum)
        conditions = [condition for condition, _ in self.options(name, language)]
        return [
            "" if np.isnan(each) else conditions[index]
            for each, index in zip(value, self.limits.index(value), strict=True)
        ]

    def described(self, language: str = "en") -> list[tuple[str, str]]:
        """Return (condition, score) rows for people."""
        return [
            (condition, plain_number(score, language)) for condition, score in self.options(language=language)
        ]


@dataclass(frozen=True)
class ValueClasses:
    """Score by a listed value; any other value is bad."""

    input: str
    values: tuple[Any, ...]
    labels: tuple[dict[str, str], ...]
    scores: tuple[float, ...]
    unknown_values: tuple[Any, ...]

    @property
    def inputs(self) -> tuple[str, ...]:
        """Names of the columns read."""
        return (self.input,)

    def score(self, columns: Columns, language: str = "en") -> Scored:
        """Return the scores."""
        index, bad = codes(columns, self.input, self.values, self.unknown_values, language)
        return Scored(np.where(index < 0, np.nan, np.array(self.scores)[index]), bad)

    def options(self, name: str = "", language: str = "en") -> list[tuple[str, float]]:
        """Return every value, by its label, with its score; `name` is what the input is called."""
        return [
            (f"{name or self.input}: {label_of(label, language) if label else value}", score)
            for value, label, score in zip(self.values, self.labels, self.scores, strict=True)
        ]

    def applied(self, columns: Columns, name: str = "", language: str = "en") -> list[str]:
        """Return for each row its value by its label, empty where the input is unknown."""
        index, _ = codes(columns, self.input, self.values, self.unknown_values)
        labels = [condition for condition, _ in self.options(name, language)]
        return ["" if each < 0 else labels[each] for each in index]

    def described(self, language: str = "en") -> list[tuple[str, str]]:
        """Return (value with its label, score) rows for people."""
        return [
            (
                f"{self.input} = {value}" + (f" ({label_of(label, language)})" if label else ""),
                plain_number(score, language),
            )
            for value, label, score in zip(self.values, self.labels, self.scores, strict=True)
        ]


Rule = Log10 | NumberClasses | ValueClasses


def ways_of(rule: Rule) -> tuple[tuple[str, ...], ...]:
    """Return the columns of which all are needed to score, by any of several ways."""
    return rule.ways if isinstance(rule, Log10) else (rule.inputs,)


def counted(rule: Rule, known: Collection[str]) -> tuple[str, ...]:
    """Return the inputs that a score comes from, of those known: what is known besides does not count."""
    return next((way for way in ways_of(rule) if all(name in known for name in way)), ())


def read_rule(spec: dict) -> Rule:
    """Return the rule of a checked factor of a scheme file."""
    if spec["rule"] == "log10":
        mass = spec.get("from_mass", {})
        span = spec.get("score_range")
        return Log10(
            spec["input"],
            spec.get("unit", ""),
            spec.get("divisor", 1),
            mass.get("mass"),
            mass.get("density"),
            spec.get("stand_in"),
            tuple(span) if span else None,
            spec.get("valid", {}).get("maximum"),
        )
    classes = spec["classes"]
    scores = tuple(float(each["score"]) for each in classes)
    if spec["rule"] == "number_classes":
        limits = Limits.read(classes)
        shared = tuple(
            limit
            for limit, each in zip(limits.values, classes[:-1], strict=True)
            if each.get("boundary") == "shared"
        )
        valid = spec.get("valid", {})
        return NumberClasses(
            spec["input"],
            spec.get("unit", ""),
            limits,
            scores,
            shared,
            valid.get("minimum"),
            valid.get("maximum"),
        )
    return ValueClasses(
        spec["input"],
        tuple(each["value"] for each in classes),
        tuple(each.get("label", {}) for each in classes),
        scores,
        tuple(spec.get("unknown_values", ())),
    )
