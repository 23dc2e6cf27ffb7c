"""The table of releases: what each facility may lose and how far it may run, by one relation or all of them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import DataProblem
from ..table import make_table
from . import breach
from .store import stores

if TYPE_CHECKING:
    from pandas import DataFrame

ALL = "all"
CHOICES = (ALL, *breach.RELATIONS)
# Assumed, not measured: the range of a facility whose mass is known and whose density is not.
DRY_DENSITY_T_M3 = (1.0, 2.0)
# One of these must be known of a table.
ENOUGH = ("volume_m3", "mass_t", "capacity_m3", "dam_height_m")
ESTIMATES = (
    "released_m3",
    "released_p5_m3",
    "released_p50_m3",
    "released_p95_m3",
    "runout_km",
    "runout_p5_km",
    "runout_p50_km",
    "runout_p95_km",
)


def release_fields(relation: str) -> list[tuple[str, str]]:
    """Return the (name, kind) of the columns of `release_table`; DataProblem for a relation there is not."""
    if relation not in CHOICES:
        raise DataProblem(
            "RELATION {relation!r} is not one of {choices}.", relation=relation, choices=", ".join(CHOICES)
        )
    one_by_one = breach.RELATIONS if relation == ALL else ()
    numbers = ["stored_m3", *ESTIMATES, *(_of(each, name) for each in one_by_one for name in ESTIMATES)]
    texts = ("release_relation", "release_basis", "release_notes")
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

    `columns` are those of `store.INPUTS`, and of `store.BOUNDS` as far as they are known. With "all" the estimates
    are the envelope of the relations, and those of each stand beside them. What was assumed or refused stands in
    release_notes.
    """
    fields = release_fields(relation)
    low, high = density_t_m3
    if not 0 < low <= high:
        raise DataProblem(
            "The dry density must be a range above 0 t/m3, but is {low:g} to {high:g}.", low=low, high=high
        )
    store = stores(columns, (low, high), with_pond)
    relations = breach.RELATIONS if relation == ALL else (relation,)
    estimates = {each: breach.release_columns(each, store.volume_m3, store.height_m) for each in relations}
    found: dict[str, Iterable[Any]] = {
        "stored_m3": store.volume_m3.best,
        **breach.envelope(estimates.values()),
    }
    if relation == ALL:
        found |= {_of(each, name): own[name] for each, own in estimates.items() for name in ESTIMATES}
    found |= {
        "release_relation": [relation] * len(store.basis),
        "release_basis": store.basis,
        "release_notes": ["; ".join(notes) or None for notes in store.notes],
    }
    return make_table({name: found[name] for name, _ in fields}, dict(fields))


def is_estimated(releases: "DataFrame") -> np.ndarray:
    """Return of which facilities a volume or a distance could be estimated."""
    found = [releases[name].notna() for name in ("released_p5_m3", "released_p95_m3", "runout_km")]
    return np.any(found, axis=0)
