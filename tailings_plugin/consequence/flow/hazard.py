"""Classes of hazard from depth and speed, after a stated source (`hazard.json`)."""

from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from ...errors import Reason
from ...json_files import read_json
from .physics import DRY_M

_FILE = Path(__file__).with_name("hazard.json")


@cache
def hazard_scale() -> dict[str, Any]:
    """Return the classes with their limits and labels ({"en", "ru"}), their source and what they are good for."""
    scale: dict[str, Any] = read_json(Reason("Classes of hazard"), _FILE)
    return scale


def hazard_class(depth_m: np.ndarray, speed_m_s: np.ndarray, depth_speed_m2_s: np.ndarray) -> np.ndarray:
    """Return the class of each cell, int8: 0 where nothing came, 1 to 6 (H1 to H6).

    A cell has the lowest class none of whose limits it exceeds. `depth_speed_m2_s`: the largest product at one time.

    >>> hazard_class(np.array([0.0, 0.2, 0.2, 5.0]), np.array([0.0, 1.0, 3.0, 0.0]), np.array([0.0, 0.2, 0.6, 0.0]))
    array([0, 1, 5, 6], dtype=int8)
    """
    made = np.zeros(np.shape(depth_m), dtype=np.int8)
    reached = np.asarray(depth_m) >= DRY_M
    for limits in reversed(hazard_scale()["classes"]):
        within = reached.copy()
        for name, values in (
            ("depth_m", depth_m),
            ("speed_m_s", speed_m_s),
            ("depth_speed_m2_s", depth_speed_m2_s),
        ):
            if limits[name] is not None:
                # Grids kept as float32 stand at their limit, not a rounding above it.
                within &= np.asarray(values) <= limits[name] * (1 + 1e-6)
        made[within] = limits["class"]
    return made
