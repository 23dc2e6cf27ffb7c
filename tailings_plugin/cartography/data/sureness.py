"""What paths and zones tell of the relief they were made on: the size of its cells, and zones it is too coarse for."""

from collections.abc import Sequence
from dataclasses import dataclass

from ...basin.grid.fineness import zones_possible
from .facilities import is_number
from .rows import Row

TOO_COARSE = "relief_too_coarse"


@dataclass(frozen=True)
class Sureness:
    """cell_m: of the coarsest relief of the paths, None unknown. zones: how many there are, coarse: for how many of
    them the relief was too coarse, as they say themselves. levels: whether they are those of several releases; shares:
    whether some are of shares of simulated runs."""

    cell_m: float | None = None
    zones: int = 0
    coarse: int = 0
    levels: bool = False
    shares: bool = False

    @property
    def cells_forbid_zones(self) -> bool:
        """Whether no zone can be drawn over cells of this size at all."""
        return self.cell_m is not None and not zones_possible(self.cell_m)


def sureness_of(paths: Sequence[Row], zones: Sequence[Row], overview_cell_m: float | None = None) -> Sureness:
    """Return what is to be told of the relief; overview_cell_m: where the user says so of paths that do not."""
    cells = [float(each) for path in paths if is_number(each := path.get("cell_m")) and each > 0]
    known = max(cells, default=overview_cell_m)
    coarse = sum(TOO_COARSE in str(zone.get("notes") or "") for zone in zones)
    shares = [is_number(zone.get("p")) for zone in zones]
    estimated = {zone.get("level") for zone, share in zip(zones, shares, strict=True) if not share}
    return Sureness(known, len(zones), coarse, len(estimated) > 1, any(shares))
