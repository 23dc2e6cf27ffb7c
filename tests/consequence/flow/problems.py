"""Flows whose outcome is known: dam breaks on flat ground, a slope, a slump, a lake; each with its answer.

Problems of one dimension are strips of a single row between walls, to the east or to the south.
"""

from collections.abc import Callable

import numpy as np

from tailings_plugin.consequence.flow import Rheology
from tailings_plugin.consequence.flow.steps import LONGEST_STEP_S, Flow

G = 9.81
NO_FRICTION = Rheology(0.0, np.inf)


def walled(z_m: np.ndarray, depth_m: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return bed and depth with a ring of walls: nothing leaves."""
    return np.pad(z_m, 1, constant_values=np.nan), np.pad(depth_m, 1)


def follow(
    flow: Flow, duration_s: float, courant: float = 1.0, look: Callable[[], None] = lambda: None
) -> Flow:
    """Step a flow until a time; `courant`: over its own longest step."""
    while duration_s - flow.time_s > 1e-9:
        flow.step(min(flow.longest_step_s() * courant, LONGEST_STEP_S, duration_s - flow.time_s))
        look()
    return flow


def along(
    z_m: np.ndarray,
    depth_m: np.ndarray,
    cell_m: float,
    rheology: Rheology,
    duration_s: float,
    to_south: bool = False,
) -> tuple[np.ndarray, np.ndarray]:
    """Return depth in m and velocity along a strip (k,) after a time."""
    strip = [values[:, None] if to_south else values[None, :] for values in (z_m, depth_m)]
    flow = follow(Flow(*_placed(strip, cell_m), rheology), duration_s)
    cells = [flow.ground.index(*((i + 1, 1) if to_south else (1, i + 1))) for i in range(z_m.size)]
    depth, u, v = flow.at(np.array(cells))
    return depth, v if to_south else u


def _placed(strip: list[np.ndarray], cell_m: float) -> tuple[np.ndarray, float, np.ndarray]:
    z_m, depth_m = walled(*strip)
    return z_m, cell_m, depth_m


def centres(length_m: float, cell_m: float) -> np.ndarray:
    """Return cell centres of a strip that has its middle at 0."""
    return (np.arange(round(length_m / cell_m)) + 0.5) * cell_m - length_m / 2


def ritter(x_m: np.ndarray, time_s: float, deep_m: float) -> np.ndarray:
    """Return the depth of a dam break onto dry flat ground without friction (Ritter 1892); the dam stood at 0."""
    wave = np.sqrt(G * deep_m)
    fan = (2 * wave - x_m / time_s) ** 2 / (9 * G)
    return np.where(x_m < -wave * time_s, deep_m, np.where(x_m < 2 * wave * time_s, fan, 0.0))


def stoker(x_m: np.ndarray, time_s: float, deep_m: float, low_m: float) -> tuple[np.ndarray, float]:
    """Return the depth of a dam break onto still water (Stoker 1957), and where the shock is in m."""
    wave = np.sqrt(G * deep_m)
    low, high = low_m, deep_m
    for _ in range(200):
        middle = (low + high) / 2
        behind = 2 * (wave - np.sqrt(G * middle))
        across = (middle - low_m) * np.sqrt(G * (middle + low_m) / (2 * middle * low_m))
        low, high = (middle, high) if behind > across else (low, middle)
    shock = middle * behind / (middle - low_m)
    fan = (2 * wave - x_m / time_s) ** 2 / (9 * G)
    foot = (behind - np.sqrt(G * middle)) * time_s
    depth = np.where(x_m < -wave * time_s, deep_m, np.where(x_m < foot, fan, middle))
    return np.where(x_m < shock * time_s, depth, low_m), float(shock * time_s)


def dam_break(
    cell_m: float, low_m: float = 0.0, to_south: bool = False
) -> tuple[np.ndarray, np.ndarray, np.ndarray, float]:
    """Return x, depth 30 s after a dam of 10 m vanished, the true depth, and the error as a share of the volume."""
    x_m = centres(2000.0, cell_m)
    start = np.where(x_m < 0, 10.0, low_m)
    depth, _ = along(np.zeros(x_m.size), start, cell_m, NO_FRICTION, 30.0, to_south)
    true = stoker(x_m, 30.0, 10.0, low_m)[0] if low_m else ritter(x_m, 30.0, 10.0)
    return x_m, depth, true, float(np.abs(depth - true).sum() / true.sum())


def incline(slope: float, depth_ratio: float) -> tuple[float, float]:
    """Return velocity in m/s after 60 s, and the true one, of a sheet on a slope.

    Yield over density is 1 m2/s2, xi 500 m/s2. `depth_ratio`: over the depth that just stands, yield / (g slope).
    """
    x_m = np.arange(200) * 10.0
    depth_m = depth_ratio / (G * slope)
    _, u = along(-slope * x_m, np.full(x_m.size, depth_m), 10.0, Rheology(1800.0, 500.0), 60.0)
    return float(u[100]), float(np.sqrt(max(0.0, 500.0 * (depth_m * slope - 1 / G))))


def slump(cell_m: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return x, depth after 600 s and the force on each face, over the yield, of 10 m x 200 m that slump.

    Yield over density is 2 m2/s2, xi 1,000 m/s2.
    """
    x_m = (np.arange(round(1000 / cell_m)) + 0.5) * cell_m
    start = np.where(x_m < 200, 10.0, 0.0)
    depth, _ = along(np.zeros(x_m.size), start, cell_m, Rheology(3600.0, 1000.0), 600.0)
    force = np.abs(G * (depth[1:] + depth[:-1]) / 2 * np.diff(depth)) / cell_m / 2.0
    return x_m, depth, force


def hills(shape: tuple[int, int], rough_m: float = 0.0) -> np.ndarray:
    """Return a bed in m: hills of some 10 m, and steps of another size from cell to cell."""
    rows, columns = np.indices(shape)
    waves = 8 * np.sin(rows / 3.0) * np.cos(columns / 4.0)
    return waves + np.random.default_rng(3).normal(0, rough_m, shape)
