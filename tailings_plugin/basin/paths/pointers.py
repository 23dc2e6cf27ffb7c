"""Features that point at the next one downstream, as HydroRIVERS and HydroBASINS do (NEXT_DOWN)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...errors import DataProblem
from .reaches import loop_in

# What stands in the pointer of a last feature: 0 in HydroSHEDS products, nothing or -1 elsewhere.
NO_NEXT = {"", "0", "-1"}

_SHOWN = 8  # members of a loop that a message names


@dataclass(frozen=True)
class Pointers:
    """`ids` of features and the place of the next one downstream of each: `after` (n,), -1 at an end.

    `cut` (n,) tells which features point at one that is not in the layer: the data end there, not the water. `targets`:
    what each points at, in the layer or not, None at an end of the water.
    """

    ids: list[str]
    after: np.ndarray
    cut: np.ndarray
    targets: list[str | None]

    def downstream(self, place: int) -> Iterator[int]:
        """Yield the feature and those below it."""
        while place >= 0:
            yield place
            place = int(self.after[place])

    def upstream(self) -> "Upstream":
        """Return what finds the features above one."""
        return Upstream(self.after)


class Upstream:
    """Finds the features above one another."""

    def __init__(self, after: np.ndarray):
        self._order = np.argsort(after, kind="stable")
        places = np.arange(len(after))
        self._first = np.searchsorted(after[self._order], places)
        self._stop = np.searchsorted(after[self._order], places, side="right")

    def of(self, place: int) -> Iterator[tuple[int, int]]:
        """Yield (feature, steps above) for the feature and all above it, the near ones first."""
        front, steps = [place], 0
        while front:
            for member in front:
                yield member, steps
            front = [int(above) for member in front for above in self._directly_above(member)]
            steps += 1

    def _directly_above(self, place: int) -> np.ndarray:
        return self._order[self._first[place] : self._stop[place]]


def as_id(value: Any) -> str:
    """Return an identifier as text: 11, 11.0 and "11" are the same; nothing is ""."""
    if value is None:
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else str(value)
    return str(value).strip()


def resolve_pointers(
    ids: Sequence[Any], following: Sequence[Any], layer: str, id_field: str, next_field: str
) -> Pointers:
    """Return the pointers of features from their identifiers and those of the next feature.

    Raises DataProblem for a missing identifier or one that occurs twice, and for pointers that run in a loop.
    """
    names = [as_id(value) for value in ids]
    place_of: dict[str, int] = {}
    for place, name in enumerate(names):
        if not name:
            raise DataProblem(
                "Layer {layer}, row {row}: field {field} is empty. Fill it, or leave the row out.",
                layer=layer,
                row=place + 1,
                field=id_field,
            )
        if name in place_of:
            raise DataProblem(
                "Layer {layer}, field {field}: {name} stands in rows {first} and {second}. Identifiers must be "
                "unique: join the features, or choose another field.",
                layer=layer,
                field=id_field,
                name=name,
                first=place_of[name] + 1,
                second=place + 1,
            )
        place_of[name] = place
    after = np.full(len(names), -1, dtype=np.int64)
    cut = np.zeros(len(names), dtype=bool)
    targets: list[str | None] = [None] * len(names)
    for place, value in enumerate(following):
        target = as_id(value)
        if target in NO_NEXT or target == names[place]:
            continue
        after[place] = place_of.get(target, -1)
        cut[place] = target not in place_of
        targets[place] = target
    refuse_loops(after, names, layer, next_field)
    return Pointers(names, after, cut, targets)


def refuse_loops(after: np.ndarray, names: Sequence[str], layer: str, what: str) -> None:
    """Raise DataProblem naming the features of a loop, if there is one."""
    loop = loop_in(after)
    if loop:
        members = loop[:_SHOWN] if len(loop) > _SHOWN else [*loop, loop[0]]
        shown = " -> ".join(names[place] for place in members)
        more = f" ... ({len(loop)})" if len(loop) > _SHOWN else ""
        raise DataProblem(
            "Layer {layer}: {what} runs in a loop, {members}. Water cannot: correct these features.",
            layer=layer,
            what=what,
            members=shown + more,
        )
