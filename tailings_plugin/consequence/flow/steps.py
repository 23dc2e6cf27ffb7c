"""The state of a flow and its steps in time."""

import numpy as np

from .active import ActiveCells, Ground, Reserve
from .compiled import Compiled, compiled
from .faces import NO_WAVE, SCRATCH, Links, Passed, force_resisted, pass_through
from .physics import ARRIVED_M, DRY_M, G, Rheology
from .update import keep_largest, move, slow_down

COURANT = 0.45
LONGEST_STEP_S = 20.0
# A step at least so often looks for cells that have come to rest.
_RENEWED_AFTER = 200
_DRY = G * DRY_M
# A cell at the end of the list that gets more, times g, calls for a new one.
_FILM = G * 0.001
_WALL_M = 1e9


class Flow:
    """Depth and velocity on a bed, and what they were at most.

    Whole fields are flat rows with a frame (`Ground`), kept as they were when cells left the list; those of the list
    are (n + 1), the dummy's last. Depths are times g.
    """

    def __init__(self, z_m: np.ndarray, cell_m: float, depth_m: np.ndarray, rheology: Rheology):
        self.ground = Ground(z_m)
        self.cell_m, self.rheology = cell_m, rheology
        self.time_s, self.steps, self.momentum = 0.0, 0, 0.0
        size = self.ground.size
        self._left = np.zeros(size)  # what left the relief, as depth times g
        # Depth, the two velocities, their length; largest depth, speed, product of both; time until arrival.
        self._whole = [self.ground.framed(depth_m) * G, *(np.zeros(size) for _ in range(7))]
        self._whole[4][:] = self._whole[0]
        self._force = force_resisted(rheology.yield_m2_s2, cell_m)
        self._active = ActiveCells(self.ground)
        self._single, self._double = Reserve(8), Reserve(1 + 2 + 4 + SCRATCH)
        self._heights = np.where(self.ground.is_ground, self.ground.z_m, _WALL_M).ravel()
        self._compiled = compiled()
        self._sources = np.empty(0, dtype=np.intp)
        self._listed_at = 0
        self._wave = 0.0
        self._list(np.flatnonzero(self._whole[0] > 0))

    def keep_listed(self, flat: np.ndarray) -> None:
        """Have these cells in every list: something is let in there."""
        self._sources = flat
        self.renew()

    def let_in(self, flat: np.ndarray, depth_m: float) -> None:
        """Add a depth without momentum to cells that are kept listed."""
        places = self._active.places(flat)
        before = self.depth[places]
        after = before + depth_m * G
        self.depth[places] = after
        slower = before / np.maximum(after, _DRY)
        self.velocity[:, places] *= slower
        self.speed[places] *= slower
        self._wave = max(self._wave, float((np.sqrt(after) + self.speed[places]).max()))

    def longest_step_s(self) -> float:
        """Return the step in which no wave crosses half a cell."""
        return COURANT * self.cell_m / self._wave if self._wave > 0 else np.inf

    def step(self, dt_s: float) -> None:
        """Go on by a time not above `longest_step_s`."""
        if self._compiled is None:
            self._step_arrays(dt_s)
        else:
            self._step_compiled(self._compiled, dt_s)
        self.time_s += dt_s
        self.steps += 1
        if self.steps - self._listed_at >= _RENEWED_AFTER or self._margin_is_met():
            self.renew()

    def _step_arrays(self, dt_s: float) -> None:
        depth, velocity, speed, stands, scratch = (
            self.depth,
            self.velocity,
            self.speed,
            self._stands,
            self._scratch,
        )
        pass_through(depth, velocity, stands, self._links, self._passed, scratch)
        move(depth, velocity, self._links, self._passed, dt_s / self.cell_m, scratch)
        self._empty_rim()
        slow_down(
            depth, velocity, speed, stands, self._dry, self.rheology, self._force, dt_s, scratch, self._is_so
        )
        self._wave, self.momentum = keep_largest(depth, speed, self._largest, dt_s, scratch, self._is_so)

    def _step_compiled(self, by: Compiled, dt_s: float) -> None:
        links, rheology, share = self._links, self.rheology, dt_s / self.cell_m
        by.pass_and_move(
            self.depth, self.velocity, self.speed, links.after, links.before, links.here, links.there,
            self._force, share, *self._passed,
        )  # fmt: skip
        self._empty_rim()
        self._wave, self.momentum = by.slow_and_keep(
            self.depth, self.velocity, self.speed, *self._largest, rheology.yield_m2_s2, rheology.friction,
            rheology.turbulence_m_s2, dt_s,
        )  # fmt: skip

    def renew(self) -> None:
        """List the cells anew about those that move or may."""
        self._store()
        self._list(self._seeds())

    @property
    def n(self) -> int:
        """How many cells are listed."""
        return self._active.cells.size

    @property
    def moves(self) -> bool:
        """Whether anything moves, or is about to."""
        return bool(self._seeds().size)

    @property
    def left(self) -> float:
        """What left the relief, as depth times g."""
        return float(self._left.sum())

    def depth_by(self, part: np.ndarray, count: int) -> np.ndarray:
        """Return what lies in cells of each part (0 to count - 1), or left the relief there, as depth in m."""
        self._store()
        return np.bincount(part, self._whole[0] + self._left, minlength=count) / G

    def at(self, flat: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return depth in m and the two velocities in m/s (to the east, to the south) of cells by flat index."""
        places = self._active.places(flat)
        depth = np.where(places < self.n, self.depth[places], self._whole[0][flat])
        return depth / G, self.velocity[0][places], self.velocity[1][places]

    def fields(self) -> tuple[np.ndarray, ...]:
        """Return depth in m, largest depth in m, largest speed, largest product in m2/s, arrival in s (NaN never)."""
        self._store()
        depth, _, _, _, most_depth, most_speed, most_product, arrival = map(self.ground.unframed, self._whole)
        return (
            depth / G,
            most_depth / G,
            most_speed.copy(),
            most_product / G,
            np.where(most_depth >= G * ARRIVED_M, arrival, np.nan),
        )

    def _empty_rim(self) -> None:
        rim = self._active.rim
        if rim.size:
            self._left[self._active.cells[rim]] += self.depth[rim]
            self.depth[rim] = 0.0
            self.velocity[:, rim] = 0.0

    def _margin_is_met(self) -> bool:
        return bool(
            (self.depth[self._dry_edge] > _FILM).any() or (self.speed[self._active.outer_two] > 0).any()
        )

    def _seeds(self) -> np.ndarray:
        if not self.n:
            return self._sources
        seeds = self.speed[: self.n] > 0
        for is_open, before in zip(
            self._passed.is_open, (self._active.left, self._active.above), strict=True
        ):
            seeds |= is_open[:-1]
            seeds |= is_open[before]
        flat = self._active.cells[seeds]
        return np.union1d(flat, self._sources) if self._sources.size else flat

    def _store(self) -> None:
        cells, n = self._active.cells, self.n
        if n:
            for whole, listed in zip(self._whole, self._fields(), strict=True):
                whole[cells] = listed[:n]

    def _fields(self) -> tuple[np.ndarray, ...]:
        """Return those of the list in the order of the whole ones."""
        return self.depth, *self.velocity, self.speed, *self._largest

    def _list(self, seeds: np.ndarray) -> None:
        """List cells about the seeds; with none, what was listed last stays."""
        self._listed_at = self.steps
        active = self._active
        if not seeds.size:
            return
        active.surround(seeds, self._whole[0])
        cells, k = active.cells, active.cells.size + 1
        self.depth, self.speed, self._stands, self._dry, *self._largest = (
            array[:k] for array in self._single.of_length(k)
        )
        pairs = [array.reshape(2, k) for array in self._double.of_length(2 * k)]
        self.velocity, here, there, mass, leaves, enters, across = pairs[:7]
        self._scratch = pairs[7:]
        self._scratch[-2][:], self._scratch[-1][:], self._dry[:] = 0.0, NO_WAVE, _DRY
        for whole, listed in zip(self._whole, self._fields(), strict=True):
            np.take(whole, cells, out=listed[:-1], mode="clip")
            listed[-1] = 0.0
        waits = self._largest[0][:-1] < G * ARRIVED_M
        self._largest[3][:-1][waits] = self.time_s
        self._stands[:] = np.where(self.speed > 0, -np.inf, self._force)
        self._dry_edge = active.edge[self.depth[active.edge] <= _FILM]
        self._wave = float((np.sqrt(self.depth) + self.speed).max())
        self._is_so = np.empty(k, dtype=bool)
        self._passed = Passed(mass, leaves, enters, across, np.zeros((2, k), dtype=bool))
        self._links = self._linked(np.append(self._heights[cells], _WALL_M), here, there)

    def _linked(self, z_m: np.ndarray, here: np.ndarray, there: np.ndarray) -> Links:
        """Return the neighbours of the list, whose heights are given, the dummy's last; fill the steps of the bed."""
        active, k = self._active, z_m.size
        # The dummy is its own neighbour.
        after, before = (
            np.array([np.append(side, k - 1) for side in sides])
            for sides in ((active.right, active.below), (active.left, active.above))
        )
        beyond = z_m[after]
        face = np.maximum(z_m, beyond)
        # As float64 before they meet depths: a lake at rest has steps of exactly 0 then.
        np.multiply(z_m - face, G, out=here)
        np.multiply(beyond - face, G, out=there)
        second = np.array([[0], [k]])
        return Links(after, after + second, after + second[::-1], before + second, here, there)
