"""Travel time and dilution of a dissolved slug in rivers: Jobson 1996, USGS WRIR 96-4013.

The figures were read in public-domain code of the USGS that applies the report (second hand). They hold for a
conservative, dissolved release well mixed in the river, not for a thick mud flow.
"""

import numpy as np

GRAVITY = 9.8
KM2 = 1e6
# (base, factor) of the most probable and of the highest probable peak velocity, m/s.
WITH_SLOPE = {"most": (0.094, 0.0143), "highest": (0.25, 0.02)}
WITHOUT_SLOPE = {"most": (0.020, 0.051), "highest": (0.20, 0.093)}
AREA_AND_FLOW_ONLY = {"most": (0.152, 8.1), "highest": (0.2, 40.0)}
LEADING_EDGE = 0.890


def peak_velocity(
    discharge_m3s: np.ndarray,
    drainage_km2: np.ndarray,
    mean_discharge_m3s: np.ndarray,
    slope: np.ndarray,
    probable: str = "most",
) -> np.ndarray:
    """Return the velocity of the peak concentration in m/s; `probable` is "most" or "highest".

    Arrays of one shape; NaN for an unknown mean annual discharge or slope (m/m): each element takes the form
    that its known inputs allow. NaN where discharge or drainage area is unknown or not positive.
    """
    flow, area_km2, mean_flow, slope = np.broadcast_arrays(
        *(
            np.asarray(value, dtype=float)
            for value in (discharge_m3s, drainage_km2, mean_discharge_m3s, slope)
        )
    )
    flow, area_m2 = np.where(flow > 0, flow, np.nan), np.where(area_km2 > 0, area_km2 * KM2, np.nan)
    mean_flow, slope = np.where(mean_flow > 0, mean_flow, np.nan), np.where(slope > 0, slope, np.nan)
    scaled_area = area_m2**1.25 * np.sqrt(GRAVITY)
    specific, relative = flow / area_m2, flow / mean_flow

    base, factor = WITH_SLOPE[probable]
    with_slope = (
        base + factor * (scaled_area / mean_flow) ** 0.919 * relative**-0.469 * slope**0.159 * specific
    )
    base, factor = WITHOUT_SLOPE[probable]
    without_slope = base + factor * (scaled_area / mean_flow) ** 0.821 * relative**-0.465 * specific
    base, factor = AREA_AND_FLOW_ONLY[probable]
    least = base + factor * (scaled_area / flow) ** 0.595 * specific
    return np.where(np.isnan(mean_flow), least, np.where(np.isnan(slope), without_slope, with_slope))


def unit_peak_concentration(peak_hours: np.ndarray, relative_discharge: np.ndarray) -> np.ndarray:
    """Return the unit peak concentration (1e-6/s) at travel times in hours.

    `relative_discharge` is Q/Q_a, NaN where the mean annual discharge is unknown.
    """
    hours = np.asarray(peak_hours, dtype=float)
    relative = np.asarray(relative_discharge, dtype=float)
    with np.errstate(divide="ignore"):
        known = 857.0 * hours ** (-0.760 * relative**-0.079)
        unknown = 1025.0 * hours**-0.887
    return np.where(np.isnan(relative), unknown, known)


def peak_concentration_mg_l(
    unit_concentration: np.ndarray, mass_kg: float, discharge_m3s: np.ndarray, recovery: float = 1.0
) -> np.ndarray:
    """Return the peak concentration in mg/L; `recovery` is the share of the mass that stays dissolved."""
    mass_mg, discharge_l_s = mass_kg * 1e6, np.asarray(discharge_m3s, dtype=float) * 1e3
    return unit_concentration * recovery * mass_mg / (1e6 * discharge_l_s)


def passage_hours(unit_concentration: np.ndarray) -> np.ndarray:
    """Return hours from the leading edge until the concentration is down to a tenth of the peak."""
    return 2e6 / np.asarray(unit_concentration, dtype=float) / 3600.0
