"""What is told on a list beside the facilities themselves."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from ...open_data.manifest import Layer
from ..data.authority import Authority
from ..data.open_points import OpenPoint
from ..data.rows import Row


@dataclass(frozen=True)
class ListGiven:
    """order: how the facilities are ranked. people_total: as for `people_notes`. points: what is to be settled or said
    before the list is published. open_data: what of it went into the list. authority: who gives it out. paths: as
    tracedownstream writes them, by which it is known that there is no border on the way; None where none are given."""

    order: str = "cautious"
    people_total: float | None = None
    points: Sequence[OpenPoint] = ()
    open_data: Sequence[Layer] = ()
    authority: Authority = field(default_factory=Authority)
    paths: Sequence[Row] | None = None
