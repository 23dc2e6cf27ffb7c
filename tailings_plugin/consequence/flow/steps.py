"""The state of a flow and its steps in time: fluxes, friction, and the largest values so far."""

import numpy as np

from .active import ActiveCells, Ground, Reserve
from .faces import Faces, force_resisted
from .physics import DRY_M, G, Rheology

COURANT = 0.45
LONGEST_STEP_S = 20.0
# From this depth on a cell counts as reached, m.
ARRIVED_M = 0.1
# A step at least so often looks for cells that have come to rest.
_RENEWED_AFTER = 200
_NO_DIVISION_BY_0 = 1e-30
_DRY = G * DRY_M
_ARRIVED = G * ARRIVED_M
_WALL_M = 1e9


class Flow:
    """Depth and velocity on a bed, and what they were at most.

    Whole fields are flat rows with a frame (`Ground`), kept as they were when cells left the list; those of the list
    are (n + 1), the dummy's last. Depths are times g.
    """

    def __init__(self, z_m: np.ndarray, cell_m: float, depth_m: np.ndarray, rheology: Rheology):
        self.ground = Ground(z_m)
        self.cell_m, self.rheology = cell_m, rheology
        self.time_s, self.steps = 0.0, 0
        self.left = 0.0  # what left the relief, as depth times g
        size = self.ground.size
        # Depth, the two velocities, their length; largest depth, speed, product of both; time until arrival.
        self._whole = [self.ground.framed(depth_m) * G, *(np.zeros(size) for _ in range(7))]
        self._whole[4][:] = self._whole[0]
        self._stands = force_resisted(rheology.yield_m2_s2, cell_m)
        self._active = ActiveCells(self.ground)
        self._state, self._scratch = Reserve(8), Reserve(4)
        self._faces_x, self._faces_y = Faces(), Faces()
        self._heights = np.where(self.ground.is_ground, self.ground.z_m, _WALL_M).ravel()
        self._sources = np.empty(0, dtype=np.intp)
        self._listed_at = 0
        self._list(np.flatnonzero(self._whole[0] > 0))

    def keep_listed(self, flat: np.ndarray) -> None:
        """Have these cells in every list: something is let in there."""
        self._sources = flat
        self._list(self._seeds())

    def let_in(self, flat: np.ndarray, depth_m: float) -> None:
        """Add a depth without momentum to cells that are kept listed."""
        places = self._active.places(flat)
        before = self.depth[places]
        after = before + depth_m * G
        self.depth[places] = after
        for velocity in (self.u, self.v, self.speed):
            velocity[places] *= before / after

    def longest_step_s(self) -> float:
        """Return the step that no wave crosses half a cell in."""
        n = self.n
        waves = self._scratch.of_length(n)[0]
        np.sqrt(self.depth[:n], out=waves)
        np.add(waves, self.speed[:n], out=waves)
        fastest = float(waves.max()) if n else 0.0
        return COURANT * self.cell_m / fastest if fastest > 0 else np.inf

    def step(self, dt_s: float) -> None:
        """Go on by a time not above `longest_step_s`."""
        n = self.n
        depth, u, v, speed = (field[:n] for field in (self.depth, self.u, self.v, self.speed))
        passed, along_x, along_y = self._change(dt_s)
        # Momentum, then the new depth.
        np.multiply(u, depth, out=u)
        np.subtract(u, along_x, out=u)
        np.multiply(v, depth, out=v)
        np.subtract(v, along_y, out=v)
        np.subtract(depth, passed, out=depth)
        self._empty_rim()

        a, b, c, not_dry = self._scratch.of_length(n)
        np.maximum(depth, _DRY, out=a)
        np.divide(u, a, out=u)
        np.divide(v, a, out=v)
        np.multiply(u, u, out=b)
        np.multiply(v, v, out=c)
        np.add(b, c, out=b)
        np.sqrt(b, out=b)  # speed before friction
        # Yield and Coulomb first: what they take in the step, down to rest; then turbulence, implicitly.
        rheology = self.rheology
        np.divide(dt_s * rheology.yield_m2_s2 * G, a, out=c)
        if rheology.friction:
            np.add(c, dt_s * rheology.friction * G, out=c)
        np.subtract(b, c, out=speed)
        np.maximum(speed, 0.0, out=speed)
        np.divide(speed, a, out=c)
        np.multiply(c, dt_s * G * G / rheology.turbulence_m_s2, out=c)
        np.add(c, 1.0, out=c)
        np.divide(speed, c, out=speed)
        np.greater_equal(depth, _DRY, out=not_dry)
        np.multiply(speed, not_dry, out=speed)
        np.add(b, _NO_DIVISION_BY_0, out=b)
        np.divide(speed, b, out=b)
        np.multiply(u, b, out=u)
        np.multiply(v, b, out=v)

        self.time_s += dt_s
        self.steps += 1
        most_depth, most_speed, most_product, arrival = (field[:n] for field in self._largest)
        # The clock of a cell runs until it is reached.
        np.less(most_depth, _ARRIVED, out=a)
        np.multiply(a, dt_s, out=a)
        np.add(arrival, a, out=arrival)
        np.maximum(most_depth, depth, out=most_depth)
        np.maximum(most_speed, speed, out=most_speed)
        np.multiply(depth, speed, out=b)
        np.maximum(most_product, b, out=most_product)
        if self.steps - self._listed_at >= _RENEWED_AFTER or self._margin_is_met():
            self.renew()

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
    def momentum(self) -> float:
        """Depth times speed over all cells, times g."""
        return float(np.dot(self.depth[: self.n], self.speed[: self.n]))

    def at(self, flat: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return depth in m and the two velocities in m/s (to the east, to the south) of cells by flat index."""
        places = self._active.places(flat)
        listed = places < self.n
        depth = np.where(listed, self.depth[places], self._whole[0][flat])
        return depth / G, self.u[places], self.v[places]

    def fields(self) -> tuple[np.ndarray, ...]:
        """Return depth in m, largest depth in m, largest speed, largest product in m2/s, arrival in s (NaN never)."""
        self._store()
        depth, _, _, _, most_depth, most_speed, most_product, arrival = map(self.ground.unframed, self._whole)
        return (
            depth / G,
            most_depth / G,
            most_speed.copy(),
            most_product / G,
            np.where(most_depth >= _ARRIVED, arrival, np.nan),
        )

    def _change(self, dt_s: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return what depth and the two momenta lose in a step."""
        mass, along_x, across_x = self._faces_x.pass_through(
            self.depth, self.u, self.v, self.speed, self._stands
        )
        mass_y, along_y, across_y = self._faces_y.pass_through(
            self.depth, self.v, self.u, self.speed, self._stands
        )
        share = dt_s / self.cell_m
        np.add(mass, mass_y, out=mass)
        np.add(along_x, across_y, out=along_x)
        np.add(along_y, across_x, out=along_y)
        for change in (mass, along_x, along_y):
            np.multiply(change, share, out=change)
        return mass, along_x, along_y

    def _empty_rim(self) -> None:
        rim = self._active.rim
        if rim.size:
            leaves = float(self.depth[rim].sum())
            if leaves:
                self.left += leaves
                for field in (self.depth, self.u, self.v):
                    field[rim] = 0.0

    def _margin_is_met(self) -> bool:
        active = self._active
        return bool(
            (self.depth[self._dry_outermost] > _DRY).any() or (self.speed[active.outer_two] > 0).any()
        )

    def _seeds(self) -> np.ndarray:
        if not self.n:
            return self._sources
        moves = self.speed[: self.n] > 0
        moves |= self._faces_x.open_on_either_side | self._faces_y.open_on_either_side
        return np.union1d(self._active.cells[moves], self._sources)

    def _store(self) -> None:
        cells, n = self._active.cells, self.n
        for whole, listed in zip(self._whole, (*self._moving, *self._largest), strict=True):
            whole[cells] = listed[:n]

    def _list(self, seeds: np.ndarray) -> None:
        active = self._active
        if not seeds.size:
            return
        largest = self._whole[4]
        active.surround(seeds)
        cells, n = active.cells, active.cells.size
        fields = self._state.of_length(n + 1)
        for whole, listed in zip(self._whole, fields, strict=True):
            np.take(whole, cells, out=listed[:n], mode="clip")
            listed[n] = 0.0
        self.depth, self.u, self.v, self.speed = self._moving = fields[:4]
        self._largest = fields[4:]
        waits = largest[cells] < _ARRIVED
        self._largest[3][:n][waits] = self.time_s
        z_m = np.append(self._heights[cells], _WALL_M)
        self._faces_x.connect(z_m, active.right, active.left)
        self._faces_y.connect(z_m, active.below, active.above)
        self._dry_outermost = active.outermost[self.depth[active.outermost] <= _DRY]
        self._listed_at = self.steps
