"""The runs of an ensemble: what is not known, drawn so that every part of each range is taken once."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from ...errors import DataProblem, Reason
from ...json_files import read_json
from .physics import Rheology

DEFAULT_MEMBERS = 12
MOST_MEMBERS = 200
PARAMETERS = Path(__file__).with_name("parameters.json")
# What is drawn, in the order of the columns: a new one goes to the end, so that old seeds keep their runs.
_DRAWN = (
    "yield_stress_pa",
    "turbulence_m_s2",
    "volume",
    "radius_factor",
    "bed_noise_m",
    "density_kg_m3",
    "friction",
)
_OF_THE_MUD = ("yield_stress_pa", "turbulence_m_s2", "density_kg_m3", "friction")
_DISTRIBUTIONS = ("log_uniform", "uniform", "constant")


@dataclass(frozen=True)
class Range:
    """What one parameter may be, from `low` to `high`; `source` and `label` are {"en": ..., "ru": ...}."""

    name: str
    low: float
    high: float
    distribution: str
    status: str
    source: dict[str, str]
    label: dict[str, str]

    def at(self, share: np.ndarray) -> np.ndarray:
        """Return the values below which the distribution has these shares, 0 to 1.

        >>> Range("x", 1.0, 100.0, "log_uniform", "", "", {}).at(np.array([0.0, 0.5, 1.0])).round(6).tolist()
        [1.0, 10.0, 100.0]
        """
        if self.distribution == "log_uniform":
            return self.low * (self.high / self.low) ** share
        return self.low + (self.high - self.low) * share


@dataclass(frozen=True)
class Ranges:
    """The ranges of an ensemble by name, as `parameters.json` has them with status and source."""

    by_name: dict[str, Range]
    version: str

    def __getitem__(self, name: str) -> Range:
        return self.by_name[name]

    def __iter__(self) -> Iterator[Range]:
        return iter(self.by_name.values())

    @classmethod
    def read(cls, path: Path = PARAMETERS) -> "Ranges":
        """Read a file of parameters.

        Raises DataProblem with parameter and reason for a range that is none.
        """
        content = read_json(Reason("Parameters of the flow"), path)
        try:
            listed = content["parameters"]
            ranges = {name: _range(name, listed[name]) for name in _shipped_names()}
            return cls(ranges, str(content["version"]))
        except (KeyError, TypeError, ValueError, AttributeError) as problem:
            raise DataProblem(
                "Parameters of the flow {path}: {reason} is missing or of the wrong kind.",
                path=path,
                reason=problem,
            ) from problem


@dataclass(frozen=True)
class Member:
    """What one run of an ensemble is made with; `number` from 0, `seed` that of its errors of the relief."""

    number: int
    volume_m3: float
    radius_factor: float
    rheology: Rheology
    bed_noise_m: float
    bed_noise_length_m: float
    seed: int


def default_ranges() -> Ranges:
    """Return the ranges that ship with the plugin."""
    return _shipped()


def volume_band(
    volume_m3: float, p5_m3: float | None = None, p95_m3: float | None = None
) -> tuple[float, float, float]:
    """Return low, middle and high of a released volume in m3; where no band is given, that of a known volume.

    >>> [round(value) for value in volume_band(1e6)]
    [850000, 1000000, 1150000]
    """
    known = default_ranges()["volume_factor"]
    low = p5_m3 if p5_m3 is not None and np.isfinite(p5_m3) else volume_m3 * known.low
    high = p95_m3 if p95_m3 is not None and np.isfinite(p95_m3) else volume_m3 * known.high
    return low, volume_m3, high


def members(
    count: int, seed: int, ranges: Ranges, volume_band_m3: tuple[float, float, float]
) -> tuple[Member, ...]:
    """Return the runs of an ensemble by latin hypercube (McKay, Beckman & Conover 1979).

    Of each parameter every part of 1/count is taken once, at random places and in random order. The volume follows its
    band (low, middle, high in m3), half of the runs below the middle, log-uniform between. The same seed gives the same
    members. A single one has the middle of all.

    Raises DataProblem for counts and bands that are none.

    >>> runs = members(12, 7, default_ranges(), (8e5, 1e6, 1.3e6))
    >>> sum(run.volume_m3 < 1e6 for run in runs), runs == members(12, 7, default_ranges(), (8e5, 1e6, 1.3e6))
    (6, True)
    """
    if int(count) != count or not 1 <= count <= MOST_MEMBERS:
        raise DataProblem(
            "{count} members: give a whole number from 1 to {most}.", count=count, most=MOST_MEMBERS
        )
    low, middle, high = map(float, volume_band_m3)
    if not (np.isfinite([low, middle, high]).all() and 0 < low <= middle <= high):
        raise DataProblem(
            "A released volume of {low}, {middle}, {high} m3 (low, middle, high): give volumes above 0 that rise.",
            low=low,
            middle=middle,
            high=high,
        )
    count = int(count)
    generator = np.random.default_rng(seed)
    shares = {name: _one_in_each_part(count, generator) for name in _DRAWN}
    values = {name: ranges[name].at(shares[name]) for name in _DRAWN if name != "volume"}
    volume = np.exp(np.interp(shares["volume"], [0.0, 0.5, 1.0], np.log([low, middle, high])))
    noise = generator.integers(2**32, size=count)
    return tuple(
        Member(
            number=i,
            volume_m3=float(volume[i]),
            radius_factor=float(values["radius_factor"][i]),
            rheology=Rheology(*(float(values[name][i]) for name in _OF_THE_MUD)),
            bed_noise_m=float(values["bed_noise_m"][i]),
            bed_noise_length_m=ranges["bed_noise_length_m"].low,
            seed=int(noise[i]),
        )
        for i in range(count)
    )


def _one_in_each_part(count: int, generator: np.random.Generator) -> np.ndarray:
    if count == 1:
        return np.array([0.5])
    return (generator.permutation(count) + generator.random(count)) / count


def _range(name: str, content: dict[str, Any]) -> Range:
    low, high, distribution = float(content["low"]), float(content["high"]), content["distribution"]
    least = low > 0 if distribution == "log_uniform" else low >= 0
    alike = low == high or distribution != "constant"
    if distribution not in _DISTRIBUTIONS or not (least and low <= high < float("inf") and alike):
        raise DataProblem(
            "Parameters of the flow: {name} has the range {low} to {high}, {distribution}; give numbers that rise, "
            "above 0 for log_uniform, and one of {known}.",
            name=name,
            low=low,
            high=high,
            distribution=distribution,
            known=", ".join(_DISTRIBUTIONS),
        )
    return Range(name, low, high, distribution, content["status"], content["source"], content["label"])


@cache
def _shipped_names() -> tuple[str, ...]:
    return tuple(read_json(Reason("Parameters of the flow"), PARAMETERS)["parameters"])


@cache
def _shipped() -> Ranges:
    return Ranges.read()
