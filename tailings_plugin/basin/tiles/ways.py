"""Ways across flats and filled depressions that may span tiles: by exact distances, exchanged over rims."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..grid.blocks import Block
from ..grid.d8 import END, NO_DATA
from ..routing.depressions import rim_of
from ..routing.flats import Outlets, find_outlets, spread_from_banks
from ..routing.steepest import UNSET
from .flat_tile import FAR, FlatTile, lead, lengthen
from .ground import Ground
from .levels import RIM, WATER, slope_table
from .store import Store
from .tiling import Tiling, ring_of

STEPS, CODES = "steps", "codes"
TO_OUTLETS, TO_EDGE = "to_outlets", "to_edge"

# What is counted of the surface of each tile.
COUNTED = ("flat_cells", "raised", "pits", "ends")


@dataclass
class Ways:
    """What is known along the rings of all tiles while distances are exchanged.

    The way of a flat cell depends on two distances that have nothing to do with tiles: the steps to the outlet of its
    level, over cells of the level, and the steps to the banks. `steps`: to outlets by which the level falls; `out`:
    to the edge of the relief, for levels that fall nowhere; FAR where there are none, or none found yet.
    """

    ground: Ground
    store: Store
    cancelled: Callable[[], bool]
    water: list[np.ndarray] = field(default_factory=list)
    codes: list[np.ndarray] = field(default_factory=list)
    banks: list[np.ndarray] = field(default_factory=list)
    steps: list[np.ndarray] = field(default_factory=list)
    out: list[np.ndarray] = field(default_factory=list)
    flat_tiles: list[int] = field(default_factory=list)
    stuck: set[int] = field(default_factory=set)
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(COUNTED, 0))

    @property
    def tiling(self) -> Tiling:
        """The tiles of the relief."""
        return self.ground.tiling

    def open_rims(self, tick: Callable[[float], None]) -> None:
        """Read what the surfaces of all tiles are along their rings, and distances where they are known already."""
        for number in range(len(self.tiling)):
            tick(number / len(self.tiling))
            rim = self.store.load(number, RIM)
            self.water.append(rim["water"])
            self.codes.append(np.where(rim["unset"], np.uint8(UNSET), np.uint8(END)))
            for name in COUNTED:
                self.counts[name] += int(rim[name])
            if rim["any_unset"]:
                self.flat_tiles.append(number)
            far = np.where(rim["unset"], FAR, np.int32(0))
            known = self.store.load(number, STEPS) if self.store.has(number, STEPS) else {}
            self.banks.append(known.get("banks", far))
            self.steps.append(known.get("steps", np.full(len(far), FAR)))
            self.out.append(known.get("out", np.full(len(far), FAR)))

    def keep(self, tick: Callable[[float], None]) -> None:
        """Keep the distances, which are exact by now."""
        for number in range(len(self.tiling)):
            tick(number / len(self.tiling))
            self.store.save(
                number, STEPS, banks=self.banks[number], steps=self.steps[number], out=self.out[number]
            )

    def to_banks(self, number: int) -> bool:
        """Find how far the cells of a tile are from the banks; tell whether its ring is nearer than was known."""
        unset = self.store.load(number, WATER)["codes"] == UNSET
        ring = ring_of(self._banks(number, unset)[1:-1, 1:-1])
        nearer = bool((ring < self.banks[number]).any())
        self.banks[number] = ring
        return nearer

    def _banks(self, number: int, unset: np.ndarray) -> np.ndarray:
        distance = self.tiling.padded(number, np.where(unset, FAR, np.int32(0)), self.banks, 0)
        spread_from_banks(distance, self.cancelled)
        return distance

    def to_outlets(self, number: int) -> bool:
        """Find the steps from the cells of a tile to where their level falls; tell whether its ring has fewer now."""
        tile = self._tile(number)
        steps = self._to_outlets(tile)
        if tile.is_stuck(steps):
            self.stuck.add(number)
        else:
            self.stuck.discard(number)
        return self._told(self.steps, number, steps)

    def to_edge(self, number: int) -> bool:
        """Find the steps to the edge from what falls nowhere; tell whether the tile's ring has fewer now."""
        tile = self._tile(number)
        return self._told(self.out, number, self._to_edge(tile, self._to_outlets(tile)))

    @staticmethod
    def _told(rings: list[np.ndarray], number: int, steps: np.ndarray) -> bool:
        """Note the ring of a tile (padded); tell whether there is news in it."""
        ring = ring_of(steps[1:-1, 1:-1])
        news = bool((ring < rings[number]).any())
        rings[number] = ring
        return news

    def _tile(self, number: int) -> FlatTile:
        found = self.store.load(number, WATER)
        water = self.tiling.padded(number, found["water"], self.water, np.nan)
        return FlatTile(number, water, self.tiling.padded(number, found["codes"], self.codes, NO_DATA))

    def _outlets(self, flat: FlatTile) -> tuple[Outlets, Outlets, Outlets]:
        tile = self.tiling.tiles[flat.number]
        lengths, first = slope_table(self.ground, flat.number)
        rows, columns = self.tiling.rows, self.tiling.columns
        at_side = (tile.row0 == 0, tile.row1 == rows, tile.col0 == 0, tile.col1 == columns)
        north, south, west, east = (a and b for a, b in zip(at_side, self.ground.grid.goes_on, strict=True))
        block = Block(0, tile.shape[0], 0, tile.shape[1])
        goes_on = np.empty_like(flat.codes)
        return find_outlets(
            flat.water, flat.codes, lengths, (north, south, west, east), goes_on, block, first
        )

    def _to_outlets(self, tile: FlatTile) -> np.ndarray:
        """Return the steps (padded) by which cells are from the outlets of their levels, FAR where there are none."""

        def begin(steps: np.ndarray) -> None:
            falling, level, _ = self._outlets(tile)
            steps[level.cells] = 1
            steps[falling.cells] = 0

        return self._lengthened(tile, TO_OUTLETS, self.steps, begin)

    def _to_edge(self, tile: FlatTile, steps: np.ndarray) -> np.ndarray:
        """Return the steps (padded) to the edge of the relief from cells whose level falls nowhere."""

        def begin(out: np.ndarray) -> None:
            edge = self._outlets(tile)[2].cells
            out[edge[steps.reshape(-1)[edge] == FAR]] = 0

        return self._lengthened(tile, TO_EDGE, self.out, begin)

    def _lengthened(
        self,
        tile: FlatTile,
        kind: str,
        rings: list[np.ndarray],
        begin: Callable[[np.ndarray], None],
    ) -> np.ndarray:
        """Return steps (padded), taken up from the last visit: then only what comes over the rim can shorten them."""
        known = self.store.has(tile.number, kind)
        shape = self.tiling.tiles[tile.number].shape
        before = self.store.load(tile.number, kind)["steps"] if known else np.full(shape, FAR)
        steps = self.tiling.padded(tile.number, before, rings, int(FAR))
        flat = steps.reshape(-1)
        if not known:
            begin(flat)
        seeds = rim_of(steps.shape) if known else np.arange(len(flat))
        lengthen(flat, seeds[flat[seeds] < FAR], tile, self.cancelled)
        # What was given up half-way is no place to begin from.
        if not self.cancelled() and not (known and np.array_equal(steps[1:-1, 1:-1], before)):
            self.store.save(tile.number, kind, steps=steps[1:-1, 1:-1])
        return steps

    def codes_of(self, number: int) -> np.ndarray:
        """Return the codes of a tile, all distances along the rings being exact."""
        if number not in self.flat_tiles:
            return self.store.load(number, WATER)["codes"]
        tile = self._tile(number)
        steps = self._to_outlets(tile)
        if tile.is_stuck(steps):
            steps = np.minimum(steps, self._to_edge(tile, steps))
        banks = self._banks(number, tile.codes[1:-1, 1:-1] == UNSET)
        return lead(tile, self._outlets(tile), steps.reshape(-1), banks.reshape(-1))

    def drop(self, number: int) -> None:
        """Remove what is needed no more once a tile's codes are kept."""
        for kind in (WATER, TO_OUTLETS, TO_EDGE):
            self.store.drop(number, kind)


def exchange(
    tiling: Tiling,
    tiles: Sequence[int],
    visit: Callable[[list[int]], list[bool]],
) -> None:
    """Visit tiles until none has news for its neighbours: first all, then those whose neighbours had some.

    visit(numbers) tells of each whether what lies along its ring has changed.
    """
    among = set(tiles)
    waiting = sorted(tiles)
    while waiting:
        changed = [number for number, news in zip(waiting, visit(waiting), strict=True) if news]
        waiting = sorted({other for number in changed for other in tiling.neighbours(number)} & among)
