"""Facilities for tests of the rating, whose scores are worked out by hand.

With the scheme thi:
A 3.2e6 m3, class 3, abandoned, 0.2 g, inside, FoS 1.2: 6.505 + 3 + 1 + 1 + 1 + 1 = 13.505
B 1e5 m3, class 1, active, 0.05 g, outside, FoS 1.6: 5 + 1 + 0 + 0 + 0 + 0 = 6
C 1e4 m3, all else unknown: 4 to 4 + 3 + 1 + 1 + 1 + 1 = 11
D no volume
"""

import numpy as np

NAN = np.nan


def text_column(*values) -> np.ndarray:
    """Return an object array."""
    return np.array(values, dtype=object)


def four_facilities() -> dict[str, np.ndarray]:
    """Return the columns of A, B, C and D."""
    return {
        "facility_id": text_column("A", "B", "C", "D"),
        "volume_m3": np.array([3.2e6, 1e5, 1e4, NAN]),
        "water_hazard_class": np.array([3.0, 1, NAN, 2]),
        "status": text_column("abandoned", "active", None, "closed"),
        "pga_g": np.array([0.2, 0.05, NAN, 0.2]),
        "flood_zone": text_column("inside_100y", "outside_100y", "unknown", "inside_100y"),
        "factor_of_safety": np.array([1.2, 1.6, NAN, 1.2]),
    }


def one_facility(**changes) -> dict[str, np.ndarray]:
    """Return the columns of A alone with some values changed."""
    columns = {name: column[:1].copy() for name, column in four_facilities().items()}
    for name, value in changes.items():
        columns[name] = np.array([value, None], dtype=object)[:1]
    return columns
