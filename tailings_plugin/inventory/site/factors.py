"""Values of layers as site factors: accelerations in g, flood zones, exposure to landslides, distances."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

G, M_S2, CM_S2, MSK = "g", "m/s2", "cm/s2", "msk"
PGA_UNITS = (G, M_S2, CM_S2, MSK)
# Standard gravity (3rd CGPM, 1901), m/s2.
GRAVITY_M_S2 = 9.80665
IN_G = {G: 1.0, M_S2: 1.0 / GRAVITY_M_S2, CM_S2: 0.01 / GRAVITY_M_S2}
# How rasters spell these units in their band, small letters without spaces.
SPELT = {
    G: ("g", "fractionofg"),
    M_S2: ("m/s2", "m/s^2", "m/s/s", "ms-2", "m*s-2", "m/s²"),
    CM_S2: ("cm/s2", "cm/s^2", "cm/s/s", "cms-2", "gal", "cm/s²"),
    MSK: ("msk", "msk-64", "msk64"),
}
# A layer of which a value lies above, or every one below, is hardly in the unit declared: the schema's own limit, and
# less than maps with 10 % in 50 years show for the stable middle of continents (the project's own).
MOST_G, LEAST_G = 3.0, 0.002
# Deeper than any flood: a no-data value that nobody declared.
MOST_DEPTH_M = 100.0
RETURN_PERIOD_YEARS = 100.0
INSIDE, OUTSIDE = "inside_100y", "outside_100y"


@cache
def settings() -> dict[str, Any]:
    """Return the numbers of site_factors.json, each group with its source; read once."""
    path = Path(__file__).parent / "site_factors.json"
    return json.loads(path.read_text(encoding="utf-8"))


def pga_in_g(values: np.ndarray, unit: str) -> np.ndarray:
    """Return accelerations in g (n,); NaN where unknown, and for intensities without a stated conversion.

    >>> pga_in_g(np.array([7.0, 8.0, 7.5]), "msk").tolist()
    [0.1, 0.2, nan]
    >>> round(float(pga_in_g(np.array([1.961]), "m/s2")[0]), 3)
    0.2
    """
    if unit != MSK:
        return values * IN_G[unit]
    found = np.full(len(values), np.nan)
    for each in settings()["msk"]["degrees"]:
        found[values == each["degree"]] = each["pga_g"]
    return found


def unit_is_doubtful(values: np.ndarray, unit: str) -> bool:
    """Return whether the values of a whole layer cannot well be in a unit; unknown ones (NaN) say nothing.

    One that is too large, or all too small: then none of them is to be believed.

    >>> unit_is_doubtful(np.array([0.05, 3.9]), "g"), unit_is_doubtful(np.array([0.05, 3.9]), "m/s2")
    (True, False)
    """
    known = values[np.isfinite(values)]
    if not known.size:
        return False
    if (known < 0).any():
        return True
    if unit == MSK:
        return bool(known.max() > 12 or known.max() < 1)  # degrees of the scale
    in_g = known * IN_G[unit]
    return bool(in_g.max() > MOST_G or in_g.max() < LEAST_G)


def stated_unit(spelt: str) -> str | None:
    """Return the unit that a raster states of its values, None where it states none of those known.

    >>> stated_unit("m/s^2"), stated_unit("Gal"), stated_unit("")
    ('m/s2', 'cm/s2', None)
    """
    written = "".join(spelt.lower().split())
    return next((unit for unit, names in SPELT.items() if written in names), None)


def flood_zones(
    depth_m: np.ndarray, on_raster: np.ndarray, covered: np.ndarray | None, whole: bool
) -> tuple[np.ndarray, np.ndarray]:
    """Return flood_zone (n,), None for unknown, and which depths (n,) are none.

    depth_m (n,): of the flood of 100 years, NaN for no data; on_raster (n,): which points lie on the raster.
    covered (n,): which lie where the flood was computed, None where nothing tells; `whole`: zeros are dry land that was
    looked at. Water is inside wherever it is told of. No data is dry only where the flood was computed.
    """
    no_depth = (depth_m < 0) | (depth_m > MOST_DEPTH_M)
    dry = depth_m == 0
    if covered is not None:
        dry = covered & on_raster & (dry | np.isnan(depth_m))
    elif not whole:
        dry = np.zeros(len(depth_m), dtype=bool)
    found = np.full(len(depth_m), None, dtype=object)
    found[dry] = OUTSIDE
    found[depth_m > 0] = INSIDE
    found[no_depth] = None
    return found, no_depth


def landslide_exposed(inside: np.ndarray, covered: np.ndarray | None) -> np.ndarray:
    """Return landslide_exposed (n,): True inside an area, False outside all where they were mapped, else None."""
    found = np.full(len(inside), None, dtype=object)
    if covered is not None:
        found[covered] = False
    found[inside] = True
    return found
