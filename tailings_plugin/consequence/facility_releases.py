"""The table of releases: what each facility may lose and how far it may run, by one relation or all of them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import DataProblem
from ..table import make_table
from . import breach
from .store import RELEASE, Store, stores

if TYPE_CHECKING:
    from pandas import DataFrame

ALL = "all"
CHOICES = (ALL, *breach.RELATIONS)
# Assumed, not measured: the range of a facility whose mass is known and whose density is not.
DRY_DENSITY_T_M3 = (1.0, 2.0)
# One of these must be known of a table.
ENOUGH = ("volume_m3", "mass_t", "capacity_m3", "dam_height_m", RELEASE)
RUNOUTS = ("runout_km", "runout_p5_km", "runout_p50_km", "runout_p95_km")
ESTIMATES = ("released_m3", "released_p5_m3", "released_p50_m3", "released_p95_m3", *RUNOUTS)


def release_fields(relation: str) -> list[tuple[str, str]]:
    """Return the (name, kind) of the columns of `release_table`; DataProblem for a relation there is not."""
    if relation not in CHOICES:
        raise DataProblem(
            "RELATION {relation!r} is not one of {choices}.", relation=relation, choices=", ".join(CHOICES)
        )
    one_by_one = breach.RELATIONS if relation == ALL else ()
    numbers = ["stored_m3", *ESTIMATES, *(_of(each, name) for each in one_by_one for name in ESTIMATES)]
    texts = ("release_relation", "release_basis", "release_notes", "out_of_range")
    return [*((name, "real") for name in numbers), *((name, "text") for name in texts)]


def _of(relation: str, name: str) -> str:
    """Return the column of one relation: released_p5_m3 of rico is released_rico_p5_m3."""
    head, tail = name.split("_", 1)
    return f"{head}_{relation}_{tail}"


def release_table(
    columns: Mapping[str, np.ndarray],
    relation: str = ALL,
    density_t_m3: Sequence[float] = DRY_DENSITY_T_M3,
    with_pond: bool = False,
) -> "DataFrame":
    """Return a row per facility with what it stores and releases and how far that runs, as `release_fields`.

    `columns` are those of `store.INPUTS`, and of `store.RELEASE` and `store.BOUNDS` as far as they are known. With
    "all" the estimates are the envelope of the relations, and those of each stand beside them. A known release goes
    before the relations and has no band but its own bounds. What was assumed or refused stands in release_notes, what
    lies outside the recorded failures in out_of_range. Where nothing is known of store, release and height there is
    no run-out either.
    """
    fields = release_fields(relation)
    if len(density_t_m3) != 2:
        raise DataProblem("The dry density must be a range: give its lowest and its highest, t/m3.")
    low, high = density_t_m3
    if not 0 < low <= high < np.inf:
        raise DataProblem(
            "The dry density must be a range above 0 t/m3, but is {low:g} to {high:g}.", low=low, high=high
        )
    store = stores(columns, (low, high), with_pond)
    relations = breach.RELATIONS if relation == ALL else (relation,)
    estimates = {
        each: breach.release_columns(each, store.volume_m3, store.height_m, store.release_m3)
        for each in relations
    }
    for own in estimates.values():
        for name in RUNOUTS:
            # A run-out from an assumed height alone says nothing of this facility.
            own[name] = np.where(_is_dark(store), np.nan, own[name])
    found: dict[str, Iterable[Any]] = {
        "stored_m3": store.volume_m3.best,
        **breach.envelope(estimates.values()),
    }
    if relation == ALL:
        found |= {_of(each, name): own[name] for each, own in estimates.items() for name in ESTIMATES}
    found |= {
        "release_relation": [relation] * len(store.basis),
        "release_basis": np.where(_is_given(store), RELEASE, store.basis),
        "release_notes": ["; ".join(notes) or None for notes in _notes(store)],
        "out_of_range": _out_of_range(store, [own["runout_km"] for own in estimates.values()]),
    }
    return make_table({name: found[name] for name, _ in fields}, dict(fields))


def _is_given(store: Store) -> np.ndarray:
    """Return a mask of the facilities whose release is known, or lies between two known bounds."""
    given = store.release_m3
    return ~np.isnan(given.best) | ~(np.isnan(given.low) | np.isnan(given.high))


def _is_dark(store: Store) -> np.ndarray:
    """Return a mask of the facilities with neither a store that has an upper end, nor a release, nor a height."""
    parts = (store.volume_m3.high, *store.release_m3.parts)
    return ~store.height_known & np.all([np.isnan(part) for part in parts], axis=0)


def _notes(store: Store) -> list[list[str]]:
    """Return the notes of each facility with what is said of a known release before them."""
    given, ends = _is_given(store), ~np.isnan(store.release_m3.low) | ~np.isnan(store.release_m3.high)
    said = np.where(given, f"{RELEASE}: as given", np.where(ends, f"{RELEASE}: bound as given", ""))
    return [[first, *notes] if first else notes for first, notes in zip(said, store.notes, strict=True)]


def _out_of_range(store: Store, runouts_km: Sequence[np.ndarray]) -> list[str | None]:
    """Return for each facility what lies outside the recorded failures, and their range; None for nothing.

    Of a range its best value counts, or its upper end; of several relations each.
    """
    seen = [("stored_m3", _best(store.volume_m3)), ("dam_height_m", _best(store.height_m))]
    seen += [("runout_km", values) for values in runouts_km]
    found: list[dict[str, str]] = [{} for _ in store.basis]
    for name, values in seen:
        least, most = breach.RECORDED[name]
        for row in np.flatnonzero(breach.out_of_range(name, values)):
            found[row].setdefault(name, f"{name} {values[row]:.3g}: recorded {least:g} to {most:g}")
    return ["; ".join(each.values()) or None for each in found]


def _best(span: breach.Span) -> np.ndarray:
    return np.where(np.isnan(span.best), span.high, span.best)


def is_estimated(releases: "DataFrame") -> np.ndarray:
    """Return of which facilities a volume or a distance could be estimated."""
    names = ("released_p5_m3", "released_p95_m3", "runout_km", "runout_p5_km", "runout_p95_km")
    found = [releases[name].notna() for name in names]
    return np.any(found, axis=0)
