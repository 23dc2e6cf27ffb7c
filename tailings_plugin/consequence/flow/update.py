"""What a step makes of cells from what passed through their faces: depth, velocity after friction, largest values."""

import numpy as np

from .faces import Links, Passed
from .physics import ARRIVED_M, G, Rheology

_NO_DIVISION_BY_0 = 1e-30
_ARRIVED = G * ARRIVED_M
# Less than any force for every speed: what moves resists nothing.
_NONE = 1e30


def move(
    depth: np.ndarray,
    velocity: np.ndarray,
    links: Links,
    passed: Passed,
    share: float,
    scratch: list[np.ndarray],
) -> None:
    """Write the new depth (k,), times g, and in place of the velocity (2, k) the momentum, to the east and the south.

    `share`: step over cell, s/m. `scratch`: as of `faces.pass_through`.
    """
    a, b = scratch[:2]
    passed.enters.take(links.before, None, a, "clip")
    np.subtract(passed.leaves, a, out=a)
    passed.across.take(links.before, None, b, "clip")
    np.subtract(passed.across, b, out=b)
    # What passes a face to the east across it is momentum to the south, and the other way round.
    np.add(a, b[::-1], out=a)
    np.multiply(a, share, out=a)
    np.multiply(velocity, depth, out=velocity)
    np.subtract(velocity, a, out=velocity)
    passed.mass.take(links.before, None, a, "clip")
    np.subtract(passed.mass, a, out=a)
    np.add(a[0], a[1], out=b[0])
    np.multiply(b[0], share, out=b[0])
    np.subtract(depth, b[0], out=depth)
    # By rounding alone, at the steps taken; more would show as mass that was never released.
    np.maximum(depth, scratch[-2][0], out=depth)


def slow_down(
    depth: np.ndarray,
    velocity: np.ndarray,
    speed: np.ndarray,
    stands: np.ndarray,
    dry: np.ndarray,
    rheology: Rheology,
    force: float,
    dt_s: float,
    scratch: list[np.ndarray],
    is_so: np.ndarray,
) -> None:
    """Make velocities (2, k) of momenta and take friction from them; write their length and what cells stand, (k,).

    Yield and Coulomb first, down to rest, then turbulence, implicitly. Nothing moves in less than 1 cm. `force`: what a
    cell at rest resists; `dry`: (k,), all the depth below which nothing moves. `scratch`: as of `faces.pass_through`;
    `is_so`: bool (k,).
    """
    deep, before, loss = (pair[0] for pair in scratch[:3])
    np.maximum(depth, dry, out=deep)
    np.divide(velocity, deep, out=velocity)
    squares = scratch[3]
    np.multiply(velocity, velocity, out=squares)
    np.add(squares[0], squares[1], out=before)
    np.sqrt(before, out=before)
    np.divide(dt_s * rheology.yield_m2_s2 * G, deep, out=loss)
    if rheology.friction:
        np.add(loss, dt_s * rheology.friction * G, out=loss)
    np.subtract(before, loss, out=speed)
    np.maximum(speed, scratch[-2][0], out=speed)
    np.divide(speed, deep, out=loss)
    np.multiply(loss, dt_s * G * G / rheology.turbulence_m_s2, out=loss)
    np.add(loss, 1.0, out=loss)
    np.divide(speed, loss, out=speed)
    np.greater_equal(depth, dry, out=is_so)
    np.multiply(speed, is_so, out=speed)
    np.add(before, _NO_DIVISION_BY_0, out=before)
    np.divide(speed, before, out=before)
    np.multiply(velocity, before, out=velocity)
    np.multiply(speed, -_NONE, out=stands)
    np.add(stands, force, out=stands)


def keep_largest(
    depth: np.ndarray,
    speed: np.ndarray,
    largest: list[np.ndarray],
    dt_s: float,
    scratch: list[np.ndarray],
    is_so: np.ndarray,
) -> tuple[float, float]:
    """Keep the largest depth, speed and product, and the time until arrival, each (k,).

    Return the fastest wave, and the momentum times g.
    """
    most_depth, most_speed, most_product, arrival = largest
    a = scratch[0][0]
    # The clock of a cell runs until it is reached.
    np.less(most_depth, _ARRIVED, out=is_so)
    np.multiply(is_so, dt_s, out=a)
    np.add(arrival, a, out=arrival)
    np.maximum(most_depth, depth, out=most_depth)
    np.maximum(most_speed, speed, out=most_speed)
    np.multiply(depth, speed, out=a)
    np.maximum(most_product, a, out=most_product)
    momentum = float(np.add.reduce(a))
    np.sqrt(depth, out=a)
    np.add(a, speed, out=a)
    return float(np.maximum.reduce(a)), momentum
