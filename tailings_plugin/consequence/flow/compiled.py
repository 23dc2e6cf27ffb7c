"""The work of a step once more, cell by cell, for numba where that is there: no more than a quicker way.

`faces` and `update` say what is done and why; here it is done in the same order, so that both agree to rounding. Arrays
pass through memory a hundred times a step, a compiled loop twice, and it skips what is dry. Nothing needs numba, and
nothing installs it.
"""

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

import numpy as np

from .faces import NO_WAVE
from .physics import ARRIVED_M, DRY_M, G

_DRY, _ARRIVED = G * DRY_M, G * ARRIVED_M
_NO_DIVISION_BY_0 = 1e-30


class Compiled(NamedTuple):
    """`pass_and_move` does the work of `faces.pass_through` and `update.move`, `slow_and_keep` that of the rest."""

    pass_and_move: Callable[..., None]
    slow_and_keep: Callable[..., tuple[float, float]]


@cache
def compiled() -> Compiled | None:
    """Return the loops compiled by numba; None where it is missing or does not fit numpy.

    They are compiled at their first call, which takes some seconds, and not kept on disk.
    """
    try:
        from numba import njit
    except ImportError:
        return None
    return Compiled(njit(pass_and_move), njit(slow_and_keep))


def pass_and_move(
    depth: np.ndarray,
    velocity: np.ndarray,
    speed: np.ndarray,
    after: np.ndarray,
    before: np.ndarray,
    here: np.ndarray,
    there: np.ndarray,
    force_resisted: float,
    share: float,
    mass: np.ndarray,
    leaves: np.ndarray,
    enters: np.ndarray,
    across: np.ndarray,
    is_open: np.ndarray,
) -> None:
    """Write depth (k,), times g, and in place of the velocity (2, k) the momentum, and what passes faces (2, k).

    `after`, `before`, `here`, `there`: as in `faces.Links`; the rest as in `faces.Passed`. The last cell is the dummy.
    """
    count = depth.size - 1
    for side in range(2):
        mass[side, count] = leaves[side, count] = enters[side, count] = across[side, count] = 0.0
        for cell in range(count):
            far = after[side, cell]
            h_l, h_r = depth[cell], depth[far]
            if h_l == 0.0 and h_r == 0.0:
                mass[side, cell] = leaves[side, cell] = enters[side, cell] = across[side, cell] = 0.0
                is_open[side, cell] = False
                continue
            u_l, u_r = velocity[side, cell], velocity[side, far]
            e_l, e_r = h_l + here[side, cell], h_r + there[side, cell]
            force = e_r - e_l
            e_l, e_r = max(e_l, 0.0), max(e_r, 0.0)
            force *= min((h_l + h_r) * 0.5, max(e_l, e_r))
            c_l, c_r = np.sqrt(e_l), np.sqrt(e_r)
            forward = max(max(u_l + c_l, u_r + c_r), NO_WAVE)
            back = max(max(c_l - u_l, c_r - u_r), 0.0)
            w = back / (forward + back)
            k = w * forward
            step, raw = e_r - e_l, h_r - h_l
            diffused = max(min(max(step, raw), 0.0), min(step, raw))
            q_l, q_r = e_l * u_l, e_r * u_r
            open_here = speed[cell] > 0.0 or speed[far] > 0.0 or abs(force) > force_resisted
            passes = w * (q_r - q_l) + q_l - diffused * k if open_here else 0.0
            m_l = q_l * u_l
            out = (q_r * u_r - m_l + force) * w + m_l - (q_r - q_l) * k
            mass[side, cell], leaves[side, cell], enters[side, cell] = passes, out, out - force
            v_l, v_r = velocity[1 - side, cell], velocity[1 - side, far]
            across[side, cell] = max(passes, 0.0) * v_l + min(passes, 0.0) * v_r
            is_open[side, cell] = open_here
    for cell in range(count):
        # Places in a field of (2, k): the second row begins with its second half.
        west, north = before[0, cell], before[1, cell] - depth.size
        u, v = velocity[0, cell] * depth[cell], velocity[1, cell] * depth[cell]
        to_east = leaves[0, cell] - enters[0, west] + (across[1, cell] - across[1, north])
        to_south = leaves[1, cell] - enters[1, north] + (across[0, cell] - across[0, west])
        velocity[0, cell], velocity[1, cell] = u - to_east * share, v - to_south * share
        out = mass[0, cell] - mass[0, west] + (mass[1, cell] - mass[1, north])
        depth[cell] = max(depth[cell] - out * share, 0.0)


def slow_and_keep(
    depth: np.ndarray,
    velocity: np.ndarray,
    speed: np.ndarray,
    most_depth: np.ndarray,
    most_speed: np.ndarray,
    most_product: np.ndarray,
    arrival: np.ndarray,
    yield_m2_s2: float,
    friction: float,
    turbulence_m_s2: float,
    dt_s: float,
) -> tuple[float, float]:
    """Make velocities of momenta with friction taken from them, keep the largest values and the time until arrival.

    Each (k,), but velocities (2, k). Return the fastest wave, and the momentum times g.
    """
    wave = momentum = 0.0
    yields, rubs = dt_s * yield_m2_s2 * G, dt_s * friction * G
    swirls = dt_s * G * G / turbulence_m_s2
    for cell in range(depth.size - 1):
        if most_depth[cell] < _ARRIVED:
            arrival[cell] += dt_s
        here = depth[cell]
        if here < _DRY:
            velocity[0, cell] = velocity[1, cell] = speed[cell] = 0.0
            if here > 0.0:
                most_depth[cell] = max(most_depth[cell], here)
                wave = max(wave, np.sqrt(here))
            continue
        u, v = velocity[0, cell] / here, velocity[1, cell] / here
        fast = np.sqrt(u * u + v * v)
        slower = max(fast - (yields / here + rubs), 0.0)
        slower /= slower / here * swirls + 1.0
        kept = slower / (fast + _NO_DIVISION_BY_0)
        velocity[0, cell], velocity[1, cell], speed[cell] = u * kept, v * kept, slower
        most_depth[cell] = max(most_depth[cell], here)
        most_speed[cell] = max(most_speed[cell], slower)
        most_product[cell] = max(most_product[cell], here * slower)
        momentum += here * slower
        wave = max(wave, np.sqrt(here) + slower)
    return wave, momentum
