"""How tailings resist: Voellmy's friction with a Bingham yield stress."""

from dataclasses import dataclass

import numpy as np

from ...errors import DataProblem, Reason

G = 9.81  # m/s2
# Below this depth nothing moves, and a cell counts as dry, m.
DRY_M = 0.01
# From this depth on a place counts as reached, m.
ARRIVED_M = 0.1
DENSITY_KG_M3 = 1800.0


@dataclass(frozen=True)
class Rheology:
    """Yield stress in Pa, turbulence (Voellmy's xi) in m/s2, density in kg/m3, Coulomb friction (mu, no unit).

    Resistance per density: yield_stress/density + friction g h + g |u|^2 / turbulence (Bartelt, Salm & Gruber 1999;
    O'Brien, Julien & Fullerton 1993 for the yield stress). Only yield stress over density counts.

    Raises DataProblem for values that are no numbers or of the wrong sign.

    >>> Rheology(300.0, 500.0).yield_m2_s2
    0.16666666666666666
    """

    yield_stress_pa: float
    turbulence_m_s2: float
    density_kg_m3: float = DENSITY_KG_M3
    friction: float = 0.0

    def __post_init__(self) -> None:
        for name, least, above in (
            ("yield_stress_pa", 0.0, False),
            ("turbulence_m_s2", 0.0, True),
            ("density_kg_m3", 0.0, True),
            ("friction", 0.0, False),
        ):
            value = getattr(self, name)
            if np.isnan(value) or value < least or (above and value == least) or value == -np.inf:
                raise DataProblem(
                    "{name} is {value}: give a number {bound}.",
                    name=name,
                    value=value,
                    bound=Reason("above 0") if above else Reason("of 0 or more"),
                )

    @property
    def yield_m2_s2(self) -> float:
        """Yield stress over density, m2/s2."""
        return self.yield_stress_pa / self.density_kg_m3
