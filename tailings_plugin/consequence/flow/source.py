"""What is let go, and where: carved out of the relief, on top of it, or as a hydrograph."""

from dataclasses import dataclass

import numpy as np

from ...errors import DataProblem
from .bed import Bed
from .physics import G

KINDS = ("carved", "on_top", "hydrograph")
# A faster inflow is an artefact of too few cells: 1e5 m3/s through a disc of 60 m gave 180 m/s and more.
FASTEST_INFLOW_M_S = 10.0
# No store is as deep: the volume is wrong, or the cells that hold it are too few.
DEEPEST_M = 300.0
_NEAR_CELLS = 2


@dataclass(frozen=True, eq=False)
class Source:
    """What is released: a volume in m3 over the `covered` cells, bool (rows, columns).

    `kind`:
    - "carved": the bed is lowered under an unchanged surface, by the same depth everywhere but never below the
      lowest ground near by; what finds no room so lies on top. For reliefs that hold the store.
    - "on_top": a column on the relief. For reliefs from before the store.
    - "hydrograph": let in over time, for overtopping. `hydrograph` is (times_s, discharge_m3_s), scaled so that
      it brings `volume_m3` in all.

    Raises DataProblem for volumes that are none and for cells that are none; `laid` does for what does not fit the bed.
    """

    volume_m3: float
    covered: np.ndarray
    kind: str = "carved"
    hydrograph: tuple[np.ndarray, np.ndarray] | None = None

    def __post_init__(self) -> None:
        covered = np.array(self.covered, dtype=bool)
        object.__setattr__(self, "covered", covered)
        object.__setattr__(self, "volume_m3", float(self.volume_m3))
        if not (np.isfinite(self.volume_m3) and self.volume_m3 > 0):
            raise DataProblem(
                "A released volume of {volume} m3: nothing flows; give a volume above 0.",
                volume=self.volume_m3,
            )
        if self.kind not in KINDS:
            raise DataProblem(
                "The source is of kind {kind}; take one of {known}.", kind=self.kind, known=", ".join(KINDS)
            )
        if covered.ndim != 2 or not covered.any():
            raise DataProblem(
                "The store covers no cell of the relief: it lies outside, or is smaller than a cell; "
                "take a relief around it, or finer cells."
            )
        if (self.kind == "hydrograph") != (self.hydrograph is not None):
            raise DataProblem("A source of kind hydrograph, and no other, needs times and discharges.")
        if self.hydrograph is not None:
            object.__setattr__(self, "hydrograph", _checked_hydrograph(*self.hydrograph))

    def laid(self, bed: Bed) -> tuple[np.ndarray, np.ndarray]:
        """Return the bed in m and the depth in m with which a run begins, each (rows, columns).

        Raises DataProblem where the store is not on the bed, touches its rim, or cannot hold the volume.
        """
        self._check_place(bed)
        z_m, depth_m = bed.z_m.copy(), np.zeros(bed.shape)
        if self.kind == "hydrograph":
            return z_m, depth_m
        ground = z_m[self.covered]
        mean_m = self.volume_m3 / bed.cell_area_m2 / ground.size
        if mean_m > DEEPEST_M:
            raise DataProblem(
                "{volume} m3 on {area} m2 would be {depth} m deep: the volume is too large, or the store's outline "
                "too small.",
                volume=f"{self.volume_m3:.3g}",
                area=f"{ground.size * bed.cell_area_m2:.3g}",
                depth=round(mean_m),
            )
        dug = np.zeros(ground.size)
        if self.kind == "carved":
            lowest = np.nanmin(z_m[grown(self.covered, _NEAR_CELLS)])
            dug = _dug(ground - lowest, mean_m)
        z_m[self.covered] = ground - dug
        # By rounding the rest may be below 0: a depth that is would hide how fast the first wave is.
        depth_m[self.covered] = dug + max(mean_m - dug.mean(), 0.0)
        return z_m, depth_m

    def inflow_m3_s(self, time_s: float) -> float:
        """Return the discharge of the hydrograph at a time; 0 outside it and for other kinds."""
        if self.hydrograph is None:
            return 0.0
        return float(np.interp(time_s, *self.hydrograph, left=0.0, right=0.0)) * self._scale

    def let_in_m3(self, time_s: float) -> float:
        """Return what the hydrograph has brought until a time, exactly as it is linear between its times."""
        if self.hydrograph is None:
            return 0.0
        times, discharge = self.hydrograph
        if time_s >= times[-1]:
            return self.volume_m3
        if time_s <= times[0]:
            return 0.0
        until = np.append(times[times < time_s], time_s)
        return _area(until, np.interp(until, times, discharge)) * self._scale

    @property
    def ends_s(self) -> float:
        """When the last of it has been let in."""
        return float(self.hydrograph[0][-1]) if self.hydrograph is not None else 0.0

    @property
    def _scale(self) -> float:
        if self.hydrograph is None:
            return 1.0
        times, discharge = self.hydrograph
        return self.volume_m3 / _area(times, discharge)

    def _check_place(self, bed: Bed) -> None:
        if self.covered.shape != bed.shape:
            raise DataProblem(
                "The store is given on {ours} cells, the relief has {theirs}.",
                ours=self.covered.shape,
                theirs=bed.shape,
            )
        if np.isnan(bed.z_m[self.covered]).any():
            raise DataProblem("The relief has no data where the store is; take one without voids there.")
        if self.covered[[0, -1]].any() or self.covered[:, [0, -1]].any():
            raise DataProblem("The store touches the rim of the relief; take a larger part of the relief.")
        if self.hydrograph is not None:
            edge_m = rim_faces(self.covered) * bed.cell_m
            # The speed at which the peak leaves the cells, as over a critical section all around them.
            fastest = (G * self._scale * float(self.hydrograph[1].max()) / edge_m) ** (1 / 3)
            if fastest > FASTEST_INFLOW_M_S:
                raise DataProblem(
                    "The hydrograph would enter at {speed} m/s over so few cells; let it in over a larger outline.",
                    speed=round(fastest),
                )


def disc(shape: tuple[int, int], row: float, column: float, radius_cells: float) -> np.ndarray:
    """Return a mask (rows, columns) of the cells whose centre lies within a disc, at least the one it is about.

    `row`, `column`: its centre in cells, whole numbers being cell centres.

    >>> int(disc((9, 9), 4, 4, 1.0).sum())
    5
    """
    if not (-0.5 <= row < shape[0] - 0.5 and -0.5 <= column < shape[1] - 0.5):
        raise DataProblem("The facility lies outside the relief; take a relief that covers it.")
    rows, columns = np.ogrid[: shape[0], : shape[1]]
    covered = (rows - row) ** 2 + (columns - column) ** 2 <= radius_cells**2
    covered[round(row), round(column)] = True
    return covered


def scaled(covered: np.ndarray, factor: float) -> np.ndarray:
    """Return a mask made larger or smaller by a factor of length about its centre; never empty.

    >>> int(scaled(disc((99, 99), 49, 49, 10.0), 2.0).sum() / disc((99, 99), 49, 49, 20.0).sum())
    1
    """
    rows, columns = np.nonzero(covered)
    middle_row, middle_column = rows.mean(), columns.mean()
    from_rows = np.rint(middle_row + (np.arange(covered.shape[0]) - middle_row) / factor).astype(int)
    from_columns = np.rint(middle_column + (np.arange(covered.shape[1]) - middle_column) / factor).astype(int)
    within = (from_rows >= 0) & (from_rows < covered.shape[0])
    beside = (from_columns >= 0) & (from_columns < covered.shape[1])
    made = np.zeros_like(covered)
    made[np.ix_(within, beside)] = covered[np.ix_(from_rows[within], from_columns[beside])]
    if not made.any():
        made[round(middle_row), round(middle_column)] = True
    return made


def grown(covered: np.ndarray, cells: int) -> np.ndarray:
    """Return a mask with what lies within so many steps along rows and columns."""
    made = covered.copy()
    for _ in range(cells):
        before = made.copy()
        made[1:] |= before[:-1]
        made[:-1] |= before[1:]
        made[:, 1:] |= before[:, :-1]
        made[:, :-1] |= before[:, 1:]
    return made


def rim_faces(covered: np.ndarray) -> int:
    """Return how many faces lie between covered and other cells."""
    across = np.count_nonzero(covered[1:] != covered[:-1])
    return int(across + np.count_nonzero(covered[:, 1:] != covered[:, :-1]))


def _dug(room_m: np.ndarray, mean_m: float) -> np.ndarray:
    """Return how deep each cell is carved: alike, within its room, `mean_m` on the mean if there is room."""
    if room_m.mean() <= mean_m:
        return room_m
    # The mean of min(depth, room) is piecewise linear in the depth: its corners are the rooms.
    corners = np.sort(room_m)
    shares = (np.cumsum(corners) + corners * np.arange(corners.size - 1, -1, -1)) / corners.size
    return np.minimum(np.interp(mean_m, np.append(0.0, shares), np.append(0.0, corners)), room_m)


def _area(x: np.ndarray, y: np.ndarray) -> float:
    """Return the area under a line through points, by trapezes."""
    return float(np.dot(np.diff(x), y[1:] + y[:-1]) / 2)


def _checked_hydrograph(times_s: np.ndarray, discharge_m3_s: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    times, discharge = np.array(times_s, dtype=float), np.array(discharge_m3_s, dtype=float)
    rising = (
        times.ndim == 1 and times.size > 1 and times.shape == discharge.shape and (np.diff(times) > 0).all()
    )
    sound = rising and times[0] >= 0 and np.isfinite(discharge).all() and (discharge >= 0).all()
    if not (sound and np.isfinite(times).all() and discharge.max() > 0):
        raise DataProblem(
            "The hydrograph needs rising times in seconds from 0 on, and as many discharges in m3/s, "
            "none below 0 and not all 0."
        )
    return times, discharge
