"""What is told on a list beside the facilities themselves."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from ...open_data.manifest import Layer
from ..data.authority import Authority
from ..data.open_points import OpenPoint


@dataclass(frozen=True)
class ListGiven:
    """order: how the facilities are ranked. people_total: as for `people_notes`. points: what is to be settled or said
    before the list is published. open_data: what of it went into the list. authority: who gives it out."""

    order: str = "cautious"
    people_total: float | None = None
    points: Sequence[OpenPoint] = ()
    open_data: Sequence[Layer] = ()
    authority: Authority = field(default_factory=Authority)
