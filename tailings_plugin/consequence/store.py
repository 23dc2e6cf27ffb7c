"""What a facility holds and how high its dam is, as ranges: an unknown widens the range, it is never 0."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from .breach import Span

# Lowest and highest dam among the twelve best known failures of docs/validation.md; assumed where it is unknown.
RECORDED_HEIGHT_M = (7.0, 110.0)
# No tailings dam stands higher; a larger figure is most likely in feet.
HIGHEST_DAM_M = 400.0
INPUTS = (
    "volume_m3",
    "mass_t",
    "dry_density_t_m3",
    "capacity_m3",
    "area_m2",
    "pond_volume_m3",
    "dam_height_m",
)
# The fields of what a figure lies between, where that is all that is known of it.
LOWER, UPPER = "_min", "_max"
# What a failure released or a study gives: it goes before every relation.
RELEASE = "release_known_m3"
# More than anything on Earth holds (thi.json bounds a volume alike): a figure beyond is one in another unit, or none.
LARGEST = {
    **dict.fromkeys(("volume_m3", "capacity_m3", "pond_volume_m3", RELEASE), 1e11),
    "mass_t": 1e12,
    "area_m2": 1e10,
}
_MAY_BE_0 = ("volume_m3", "pond_volume_m3", RELEASE)
BOUNDS = tuple(f"{name}{end}" for name in (*INPUTS, RELEASE) for end in (LOWER, UPPER))


@dataclass(frozen=True)
class Store:
    """Stored volume and dam height of each facility, where each comes from, and what was refused.

    `release_m3` is what is known of the release, NaN where nothing is; `height_known` a mask, False where the height
    is assumed altogether.
    """

    volume_m3: Span
    height_m: Span
    basis: np.ndarray
    notes: list[list[str]]
    release_m3: Span
    height_known: np.ndarray


def stores(columns: Mapping[str, np.ndarray], density_t_m3: tuple[float, float], with_pond: bool) -> Store:
    """Return the store of every facility from its known inputs.

    `columns` holds the INPUTS as float64 with NaN for unknown, all of one length, and may hold RELEASE, and BOUNDS,
    which widen what they are of. The volume is taken from the first that is known: volume_m3;
    mass_t / dry_density_t_m3; mass_t and the assumed range `density_t_m3`; 0 .. capacity_m3; 0 .. area_m2 x dam
    height. A lower bound alone raises the low end of what the others give; without them the high end stays unknown.
    Pond water is added when `with_pond`. A known release of more than is stored, pond water included, is refused.
    """
    values, notes = _plausible(columns)
    spans = {name: _span(values, name) for name in (*INPUTS, RELEASE)}
    dam = spans["dam_height_m"]
    height_known = ~(np.isnan(dam.low) & np.isnan(dam.high))
    height = _height(dam, notes)
    volume, basis = _volume(spans, height, density_t_m3)
    volume = _at_least(spans["volume_m3"].low, volume, basis, notes)
    pond = spans["pond_volume_m3"]
    release, refused = possible_release(spans[RELEASE], volume.high + np.nan_to_num(pond.high))
    for row in np.flatnonzero(refused):
        notes[row].append(f"{RELEASE}_refused: more than is stored")
    if with_pond:
        open_ended = np.isnan(pond.best) & ~(np.isnan(pond.low) & np.isnan(pond.high))
        best = volume.best + np.where(open_ended, np.nan, np.nan_to_num(pond.best))
        volume = Span(volume.low + np.nan_to_num(pond.low), best, volume.high + np.nan_to_num(pond.high))
        for row in np.flatnonzero(np.isnan(pond.high)):
            notes[row].append("pond_volume_unknown")
    return Store(volume, height, basis, notes, release, height_known)


def possible_release(release: Span, ceiling: np.ndarray) -> tuple[Span, np.ndarray]:
    """Return known releases that are not more than the ceiling (NaN unknown) allows, and which were refused.

    Where only bounds are known, an upper one beyond the ceiling is brought down to it.
    """
    least = np.where(np.isnan(release.best), release.low, release.best)
    refused = least > ceiling * (1 + 1e-9)
    low, best, high = (np.where(refused, np.nan, part) for part in release.parts)
    return Span(low, best, np.where(high > ceiling, ceiling, high)), refused


def _plausible(columns: Mapping[str, np.ndarray]) -> tuple[dict[str, np.ndarray], list[list[str]]]:
    """Return the inputs with impossible values made unknown, and a note for each of them."""
    size = len(columns["volume_m3"])
    values = {name: np.array(columns[name], dtype=float) for name in INPUTS}
    optional = (RELEASE, *BOUNDS)
    values |= {name: np.array(columns.get(name, np.full(size, np.nan)), dtype=float) for name in optional}
    notes: list[list[str]] = [[] for _ in range(size)]
    for name, column in values.items():
        own = name.removesuffix(LOWER).removesuffix(UPPER)
        # A lower bound of 0 is what any of them has.
        bad = column < 0 if own in _MAY_BE_0 or name.endswith(LOWER) else column <= 0
        if own == "dam_height_m":
            bad |= column > HIGHEST_DAM_M
        bad |= (column > LARGEST.get(own, np.inf)) | np.isinf(column)
        for row in np.flatnonzero(bad):
            feet = " (feet?)" if own == "dam_height_m" and column[row] > HIGHEST_DAM_M else ""
            unit = " (unit?)" if own in LARGEST and column[row] > LARGEST[own] else ""
            notes[row].append(f"{name}={column[row]:g}_refused{feet}{unit}")
        column[bad] = np.nan
    for name in (*INPUTS, RELEASE):
        low, high = values[f"{name}{LOWER}"], values[f"{name}{UPPER}"]
        for row in np.flatnonzero(low > high):
            notes[row].append(f"{name}={low[row]:g}-{high[row]:g}_refused")
            low[row] = high[row] = np.nan
    return values, notes


def _span(values: Mapping[str, np.ndarray], name: str) -> Span:
    """Return an input with what it lies between; an end nobody knows is NaN, both are the value without bounds."""
    value, low, high = (values[f"{name}{end}"] for end in ("", LOWER, UPPER))
    bounded = ~np.isnan(low) | ~np.isnan(high)
    least = np.where(np.isnan(low), np.nan, np.fmin(low, value))
    most = np.where(np.isnan(high), np.nan, np.fmax(high, value))
    return Span(np.where(bounded, least, value), value, np.where(bounded, most, value))


def _height(height_m: Span, notes: list[list[str]]) -> Span:
    lowest, highest = RECORDED_HEIGHT_M
    for row in np.flatnonzero(np.isnan(height_m.low) & np.isnan(height_m.high)):
        notes[row].append(f"dam_height_unknown: {lowest:g}-{highest:g} m assumed")
    low = np.where(np.isnan(height_m.low), np.fmin(lowest, height_m.high), height_m.low)
    high = np.where(np.isnan(height_m.high), np.fmax(highest, height_m.low), height_m.high)
    return Span(low, height_m.best, high)


def _at_least(least: np.ndarray, volume: Span, basis: np.ndarray, notes: list[list[str]]) -> Span:
    """Return the volume with its low end raised to a lower bound of it that is below its high end."""
    alone = ~np.isnan(least) & np.isnan(volume.high)
    for row in np.flatnonzero(alone):
        notes[row].append(f"volume_m3_at_least_{least[row]:g}: no upper bound")
        basis[row] = "volume_m3"
    raised = ~np.isnan(least) & (least <= volume.high)
    low = np.where(raised, np.fmax(volume.low, least), np.where(alone, least, volume.low))
    return Span(low, volume.best, volume.high)


def _volume(
    spans: Mapping[str, Span], height: Span, density_t_m3: tuple[float, float]
) -> tuple[Span, np.ndarray]:
    volume_m3, mass_t, density = spans["volume_m3"], spans["mass_t"], spans["dry_density_t_m3"]
    unknown = np.full(len(mass_t.best), np.nan)
    light, dense = density_t_m3
    known = ~(np.isnan(density.low) & np.isnan(density.high))
    lightest = np.where(known & np.isnan(density.low), np.fmin(light, density.high), density.low)
    densest = np.where(known & np.isnan(density.high), np.fmax(dense, density.low), density.high)
    top_m = np.where(np.isnan(height.best) & ~np.isnan(spans["dam_height_m"].high), height.high, height.best)

    def from_0(span: Span) -> Span:
        """Return a span whose unknown low end is 0."""
        return Span(np.where(np.isnan(span.high), span.low, np.nan_to_num(span.low)), span.best, span.high)

    def up_to(ceiling: np.ndarray) -> Span:
        return Span(np.where(np.isnan(ceiling), np.nan, 0.0), unknown, ceiling)

    choices = {
        "volume_m3": from_0(volume_m3),
        "mass_t / dry_density_t_m3": from_0(
            Span(mass_t.low / densest, mass_t.best / density.best, mass_t.high / lightest)
        ),
        f"mass_t / {light:g}-{dense:g} t/m3": from_0(Span(mass_t.low / dense, unknown, mass_t.high / light)),
        "0-capacity_m3": up_to(spans["capacity_m3"].high),
        "0-area_m2 x dam_height_m": up_to(spans["area_m2"].high * top_m),
    }
    volume = Span(unknown, unknown, unknown)
    basis = np.full(len(unknown), None, dtype=object)
    for name, choice in choices.items():
        fresh = np.isnan(volume.high) & ~np.isnan(choice.high)
        basis[fresh] = name
        volume = volume.or_else(choice)
    return volume, basis
