"""Released volume and run-out distance by published regressions, each with its 5-50-95 per cent band.

Sources: Rico, Benito & Diez-Herrero 2008 (J. Hazard. Mater. 154, 846-852); Concha Larrauri & Lall 2018
(doi 10.3390/environments5020028); Piciullo et al. 2022 (doi 10.1016/j.enggeo.2022.106657). The volume
relations were read in work that applies them, the distances are unverified: see docs/validation.md.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

MILLION = 1e6


@dataclass(frozen=True)
class Scatter:
    """Empirical quantiles of log10(observed / predicted) over recorded failures (scripts/coverage_table.py)."""

    p5: float
    p50: float
    p95: float

    def band(self, low: np.ndarray, best: np.ndarray, high: np.ndarray) -> tuple[np.ndarray, ...]:
        """Return the 5, 50 and 95 per cent values around predictions from the low, best and high input."""
        return low * 10**self.p5, best * 10**self.p50, high * 10**self.p95


@dataclass(frozen=True)
class Relation:
    """One published relation: its scatter over the failures of docs/validation/failures.csv."""

    id: str
    reference: str
    volume_scatter: Scatter
    distance_scatter: Scatter | None


RELATIONS = {
    "rico": Relation("rico", "Rico et al. 2008", Scatter(-1.93, -0.14, 0.35), Scatter(-1.71, -0.28, 1.08)),
    "larrauri": Relation(
        "larrauri", "Concha Larrauri & Lall 2018", Scatter(-1.97, -0.09, 0.45), Scatter(-1.40, -0.17, 1.27)
    ),
    "piciullo": Relation("piciullo", "Piciullo et al. 2022", Scatter(-1.31, 0.07, 0.73), None),
}
NEEDS_HEIGHT = ("piciullo",)
# What the recorded failures cover: outside, a relation is only continued.
RECORDED = {"stored_m3": (25e3, 155e6), "dam_height_m": (4.0, 110.0), "runout_km": (0.03, 668.0)}


def released_volume_m3(relation: str, stored_m3: np.ndarray, height_m: np.ndarray) -> np.ndarray:
    """Return the predicted released volume in m3, never more than is stored.

    Rico and Larrauri take the stored volume in million m3, Piciullo in m3: the units differ by design of the
    regressions. `height_m` matters for Piciullo alone.
    """
    stored_m3 = np.asarray(stored_m3, dtype=float)
    stored_million = stored_m3 / MILLION
    if relation == "rico":
        released_m3 = 0.354 * stored_million**1.01 * MILLION
    elif relation == "larrauri":
        released_m3 = 0.332 * stored_million**0.95 * MILLION
    else:
        released_m3 = 10**0.33 * stored_m3**0.611 * np.asarray(height_m, dtype=float) ** 0.994
    return np.minimum(released_m3, stored_m3)


def runout_km(
    relation: str, stored_m3: np.ndarray, released_m3: np.ndarray, height_m: np.ndarray
) -> np.ndarray:
    """Return the predicted run-out in km; NaN for Piciullo, which gives no distance."""
    stored_million = np.asarray(stored_m3, dtype=float) / MILLION
    released_million = np.asarray(released_m3, dtype=float) / MILLION
    height_m = np.asarray(height_m, dtype=float)
    if relation == "rico":
        return 1.61 * (height_m * released_million) ** 0.66
    if relation == "larrauri":
        return 3.04 * (height_m * released_million / stored_million * released_million) ** 0.545
    return np.full(np.broadcast(stored_million, released_million, height_m).shape, np.nan)


def runout_from_height_km(height_m: np.ndarray) -> np.ndarray:
    """Return Rico's run-out in km from the dam height alone, for stores of unknown volume."""
    return 0.05 * np.asarray(height_m, dtype=float) ** 1.41


@dataclass(frozen=True)
class Span:
    """Lowest, best and highest value of one input per facility; `best` is NaN where only limits are known."""

    low: np.ndarray
    best: np.ndarray
    high: np.ndarray

    @classmethod
    def known(cls, values: np.ndarray) -> "Span":
        return cls(values, values, values)

    def or_else(self, other: "Span") -> "Span":
        """Return this span where it is known at all, `other` elsewhere."""
        unknown = np.isnan(self.high)
        return Span(
            *(np.where(unknown, theirs, ours) for ours, theirs in zip(self.parts, other.parts, strict=True))
        )

    @property
    def parts(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        return self.low, self.best, self.high


def release_columns(
    relation: str, stored: Span, height: Span, given: Span | None = None
) -> dict[str, np.ndarray]:
    """Return released volume and run-out of one relation with their bands.

    `given`: releases that are known, which go before the relation: its value or bounds are the band, and the run-out
    is that of the given volume, with its own scatter.

    Keys: released_m3, released_p5_m3, released_p50_m3, released_p95_m3, runout_km, runout_p5_km,
    runout_p50_km, runout_p95_km. Every relation grows with volume and height, so the low and high ends of
    the inputs give the ends of the band. A band never exceeds what is stored.
    """
    facts = RELATIONS[relation]
    given = given or Span.known(np.full(stored.best.shape, np.nan))
    released = [released_volume_m3(relation, v, h) for v, h in zip(stored.parts, height.parts, strict=True)]
    if relation not in NEEDS_HEIGHT:
        released[1] = released_volume_m3(relation, stored.best, np.zeros_like(stored.best))
    volume_band = [
        np.minimum(value, ceiling)
        for value, ceiling in zip(facts.volume_scatter.band(*released), stored.parts, strict=True)
    ]
    released, volume_band = _as_given(released, given), _as_given(volume_band, given)
    known = ~np.isnan(given.low) | ~np.isnan(given.high)
    distance, distance_band = _distance(facts, stored, released, height, known)
    return {
        "released_m3": released[1],
        **dict(zip(("released_p5_m3", "released_p50_m3", "released_p95_m3"), volume_band, strict=True)),
        "runout_km": distance,
        **dict(zip(("runout_p5_km", "runout_p50_km", "runout_p95_km"), distance_band, strict=True)),
    }


def _as_given(values: list[np.ndarray], given: Span) -> list[np.ndarray]:
    """Return low, middle and high of a release within what is known of it."""
    low, middle, high = values
    # fmax and fmin leave alone what is compared with NaN; an unknown value stays unknown.
    within = np.where(np.isnan(middle), np.nan, np.fmin(np.fmax(middle, given.low), given.high))
    return [
        np.where(np.isnan(given.low), np.where(np.isnan(low), np.nan, np.fmin(low, given.high)), given.low),
        np.where(np.isnan(given.best), within, given.best),
        np.where(
            np.isnan(given.high), np.where(np.isnan(high), np.nan, np.fmax(high, given.low)), given.high
        ),
    ]


def _distance(
    facts: Relation, stored: Span, released: list[np.ndarray], height: Span, given: np.ndarray
) -> tuple[np.ndarray, tuple[np.ndarray, ...]]:
    """Return the run-out and its band; `given` marks the releases that do not follow from the store."""
    if facts.distance_scatter is None:
        unknown = np.full(stored.best.shape, np.nan)
        return unknown, (unknown, unknown, unknown)
    # The larger the share of the store that is lost, the farther Larrauri's relation goes; it is at most the whole.
    lowest, highest = np.maximum(stored.high, released[0]), np.maximum(stored.low, released[2])
    stores = [np.where(given, lowest, stored.low), stored.best, np.where(given, highest, stored.high)]
    with np.errstate(divide="ignore", invalid="ignore"):
        distances = [
            # Nothing stored, nothing travels: 0/0 in Larrauri's ratio.
            np.where(v == 0, 0.0, runout_km(facts.id, v, r, h))
            for v, r, h in zip(stores, released, height.parts, strict=True)
        ]
    if facts.id == "rico":
        distances = [
            np.where(np.isnan(stored.high) & ~given, runout_from_height_km(h), d)
            for d, h in zip(distances, height.parts, strict=True)
        ]
    return distances[1], facts.distance_scatter.band(*distances)


def out_of_range(name: str, values: np.ndarray) -> np.ndarray:
    """Return a mask of the values outside what the recorded failures cover; False for unknown ones and for 0."""
    least, most = RECORDED[name]
    return (values > 0) & ((values < least) | (values > most))


def envelope(estimates: Iterable[dict[str, np.ndarray]]) -> dict[str, np.ndarray]:
    """Return the envelope of several relations: lowest p5, highest p95, and the middle of the others.

    The middle is the median of the relations that give a value; NaN where none does.
    """
    estimates = list(estimates)
    result = {}
    for name in estimates[0]:
        stack = np.stack([estimate[name] for estimate in estimates])
        known = ~np.isnan(stack).all(axis=0)
        result[name] = np.full(stack.shape[1], np.nan)
        reduce = np.nanmin if "_p5_" in name else np.nanmax if "_p95_" in name else np.nanmedian
        result[name][known] = reduce(stack[:, known], axis=0)
    return result
