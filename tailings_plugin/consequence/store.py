"""What a facility holds and how high its dam is, as ranges: an unknown widens the range, it is never 0."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from .breach import Span

# Lowest and highest dam among the recorded failures of docs/validation.md; assumed where it is unknown.
RECORDED_HEIGHT_M = (7.0, 110.0)
# No tailings dam stands higher; a larger figure is most likely in feet.
HIGHEST_DAM_M = 400.0
INPUTS = (
    "volume_m3",
    "mass_t",
    "dry_density_t_m3",
    "capacity_m3",
    "area_m2",
    "pond_volume_m3",
    "dam_height_m",
)


@dataclass(frozen=True)
class Store:
    """Stored volume and dam height of each facility, where each comes from, and what was refused."""

    volume_m3: Span
    height_m: Span
    basis: np.ndarray
    notes: list[list[str]]


def stores(columns: Mapping[str, np.ndarray], density_t_m3: tuple[float, float], with_pond: bool) -> Store:
    """Return the store of every facility from its known inputs.

    `columns` holds the INPUTS as float64 with NaN for unknown, all of one length. The volume is taken from
    the first that is known: volume_m3; mass_t / dry_density_t_m3; mass_t and the assumed range
    `density_t_m3`; 0 .. capacity_m3; 0 .. area_m2 x dam height. Pond water is added when `with_pond`.
    """
    values, notes = _plausible(columns)
    height = _height(values["dam_height_m"], notes)
    volume, basis = _volume(values, height, density_t_m3)
    if with_pond:
        pond = values["pond_volume_m3"]
        volume = Span(*(part + np.nan_to_num(pond) for part in volume.parts))
        for row in np.flatnonzero(np.isnan(pond)):
            notes[row].append("pond_volume_unknown")
    return Store(volume, height, basis, notes)


def _plausible(columns: Mapping[str, np.ndarray]) -> tuple[dict[str, np.ndarray], list[list[str]]]:
    """Return the inputs with impossible values made unknown, and a note for each of them."""
    values = {name: np.array(columns[name], dtype=float) for name in INPUTS}
    notes: list[list[str]] = [[] for _ in range(len(values["volume_m3"]))]
    for name, column in values.items():
        bad = column < 0 if name in ("volume_m3", "pond_volume_m3") else column <= 0
        if name == "dam_height_m":
            bad |= column > HIGHEST_DAM_M
        for row in np.flatnonzero(bad):
            feet = " (feet?)" if name == "dam_height_m" and column[row] > HIGHEST_DAM_M else ""
            notes[row].append(f"{name}={column[row]:g}_refused{feet}")
        column[bad] = np.nan
    return values, notes


def _height(height_m: np.ndarray, notes: list[list[str]]) -> Span:
    unknown = np.isnan(height_m)
    for row in np.flatnonzero(unknown):
        notes[row].append("dam_height_unknown: {:g}-{:g} m assumed".format(*RECORDED_HEIGHT_M))
    low, high = (np.where(unknown, limit, height_m) for limit in RECORDED_HEIGHT_M)
    return Span(low, height_m, high)


def _volume(
    values: Mapping[str, np.ndarray], height: Span, density_t_m3: tuple[float, float]
) -> tuple[Span, np.ndarray]:
    mass_t, unknown = values["mass_t"], np.full(len(values["mass_t"]), np.nan)
    light, dense = density_t_m3

    def up_to(ceiling: np.ndarray) -> Span:
        return Span(np.where(np.isnan(ceiling), np.nan, 0.0), unknown, ceiling)

    choices = {
        "volume_m3": Span.known(values["volume_m3"]),
        "mass_t / dry_density_t_m3": Span.known(mass_t / values["dry_density_t_m3"]),
        f"mass_t / {light:g}-{dense:g} t/m3": Span(mass_t / dense, unknown, mass_t / light),
        "0-capacity_m3": up_to(values["capacity_m3"]),
        "0-area_m2 x dam_height_m": up_to(values["area_m2"] * height.best),
    }
    volume = Span(unknown, unknown, unknown)
    basis = np.full(len(unknown), None, dtype=object)
    for name, choice in choices.items():
        fresh = np.isnan(volume.high) & ~np.isnan(choice.high)
        basis[fresh] = name
        volume = volume.or_else(choice)
    return volume, basis
