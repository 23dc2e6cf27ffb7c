"""Several runs over what is not known, and what share of them says what."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ...errors import DataProblem, Reason
from .bed import Bed
from .doubts import doubts
from .gauges import Gauge
from .hazard import hazard_class
from .members import Member
from .run import Run, run, touches_rim
from .source import Source

_ROWS_AT_ONCE = 64


@dataclass(frozen=True, eq=False)
class Ensemble:
    """Runs over one bed; after a cancel, those finished so far.

    `members` and `runs` go together; the grids of the runs are float32 (rows, columns). Everything asked of an ensemble
    is a share of its runs, not the probability of an event. Asked without a run, it raises DataProblem.
    """

    bed: Bed
    members: tuple[Member, ...]
    runs: tuple[Run, ...]
    planned: int

    @property
    def is_whole(self) -> bool:
        """Whether all planned runs are there."""
        return len(self.runs) == self.planned

    @property
    def touches_rim(self) -> bool:
        """Whether any run reached the rim of the relief."""
        return any(map(touches_rim, self.runs))

    def share_of_runs(self, depth_m: float = 0.5) -> np.ndarray:
        """Return the share of runs, 0 to 1, in which a cell was under more than a depth, float32."""
        count = np.zeros(self.bed.shape, dtype=np.int32)
        for done in self._some():
            count += done.depth_max_m > depth_m
        return (count / len(self.runs)).astype(np.float32)

    def depth_m(self, quantile: float = 0.5) -> np.ndarray:
        """Return a quantile over the runs of the largest depth, float32; 0 where runs did not come."""
        return self._quantile("depth_max_m", quantile)

    def speed_m_s(self, quantile: float = 0.5) -> np.ndarray:
        """Return a quantile over the runs of the largest speed, float32; 0 where runs did not come."""
        return self._quantile("speed_max_m_s", quantile)

    def arrival_s(self, which: float | str = "earliest") -> np.ndarray:
        """Return when the flow arrives: in the earliest run, the median one, or at a quantile (0.1), float32.

        A run that never comes counts as later than all others; NaN where the one asked for never comes.
        """
        share = {"earliest": 0.0, "median": 0.5}.get(which, which) if isinstance(which, str) else which
        if isinstance(share, str):
            raise DataProblem("Arrival {which}: take earliest, median, or a number from 0 to 1.", which=which)
        place = place_of_share(share, len(self._some()))

        def chosen(stack: np.ndarray) -> np.ndarray:
            sorted_s = np.sort(np.where(np.isnan(stack), np.inf, stack), axis=0)[place]
            return np.where(np.isinf(sorted_s), np.nan, sorted_s)

        return self._by_rows("arrival_s", chosen)

    def hazard(self, quantile: float = 0.5) -> np.ndarray:
        """Return the class of hazard, int8 (0 none, 1 to 6), that this share of the runs stays at or below."""
        classes = [
            hazard_class(done.depth_max_m, done.speed_max_m_s, done.depth_speed_max_m2_s)
            for done in self._some()
        ]
        return np.sort(classes, axis=0)[place_of_share(quantile, len(classes))]

    def warnings(self) -> tuple[Reason, ...]:
        """Return what to doubt about these runs, the gravest first, and what the model does not know."""
        return doubts(self.bed, [member.volume_m3 for member in self.members], self._some(), self.planned)

    def _quantile(self, name: str, quantile: float) -> np.ndarray:
        place_of_share(quantile, len(self._some()))
        return self._by_rows(name, lambda stack: np.quantile(stack, quantile, axis=0))

    def _by_rows(self, name: str, chosen: Callable[[np.ndarray], np.ndarray]) -> np.ndarray:
        """Return what `chosen` makes of the grids of all runs, some rows at once: the memory is bounded."""
        made = np.empty(self.bed.shape, dtype=np.float32)
        for first in range(0, self.bed.shape[0], _ROWS_AT_ONCE):
            rows = slice(first, first + _ROWS_AT_ONCE)
            made[rows] = chosen(np.stack([getattr(done, name)[rows] for done in self.runs]))
        return made

    def _some(self) -> tuple[Run, ...]:
        if not self.runs:
            raise DataProblem("No run was finished: there is nothing to tell.")
        return self.runs


def ensemble(
    bed: Bed,
    place_source: Callable[[Member], Source],
    members: Sequence[Member],
    duration_s: float,
    *,
    gauges: Sequence[Gauge] = (),
    passed: np.ndarray | None = None,
    told: Callable[[float], None] = lambda share: None,
    finished: Callable[[int, Run], None] = lambda number, done: None,
) -> Ensemble:
    """Run every member, one after the other, each on a bed with errors of its own.

    `place_source` makes the source of a member from its volume and radius. `told` is called with the share done
    several times a second; what it raises is passed on. `finished` gets each run (light) as it is done: who keeps them
    has, after a cancel, `Ensemble(bed, members[:k], runs, len(members))`.

    Raises DataProblem without members, and as `run` does.
    """
    if not members:
        raise DataProblem("An ensemble needs at least one member.")
    runs = []
    for number, member in enumerate(members):
        uneven = bed.with_noise(member.bed_noise_m, member.bed_noise_length_m, member.seed)
        done = run(
            uneven,
            place_source(member),
            member.rheology,
            duration_s,
            gauges=gauges,
            passed=passed,
            told=lambda share, before=number: told((before + share) / len(members)),  # type: ignore[misc]
        ).light()
        runs.append(done)
        finished(number, done)
    return Ensemble(bed, tuple(members), tuple(runs), len(members))


def place_of_share(share: float, count: int) -> int:
    """Return which of so many sorted values has this share of them up to itself.

    >>> [place_of_share(share, 12) for share in (0.0, 0.1, 0.5, 0.9)]
    [0, 1, 5, 10]
    """
    if not 0 <= share <= 1:
        raise DataProblem("A quantile of {share}: give a number from 0 to 1.", share=share)
    return max(int(np.ceil(share * count - 1e-9)) - 1, 0)
