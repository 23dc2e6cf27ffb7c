"""What to doubt about runs: said with the results, the gravest first."""

from collections.abc import Sequence

import numpy as np

from ...errors import Reason
from .bed import Bed
from .run import Run
from .source import rim_faces

# Below, the release is lost between the cells: 0.6 million m3 ran 2.2 km on cells of 90 m, 6.1 km on 30 m.
LEAST_CELLS_ACROSS_RELEASE = 2.5
# A valley wants so many cells from side to side.
LEAST_CELLS_ACROSS_VALLEY = 3.0
MOST_LEFT_SHARE = 0.01
MOST_ERROR_SHARE = 1e-6
STILL_MOVING_SHARE = 0.02
FEWEST_RUNS = 12
_REACHED_M = 0.5

ALWAYS = (
    Reason(
        "The shares are shares of these runs, not the probability that the dam fails or that the flow comes: a "
        "quarter of what all runs reached stayed dry in the failure they were chosen on."
    ),
    Reason(
        "The far end arrives late in this model, the unsafe side: plan with the earliest tenth of the runs, and "
        "half of that time."
    ),
    Reason(
        "What the flow picks up on its way (entrainment) is not modelled; it can add to volume and reach."
    ),
    Reason(
        "The ranges are for mud. Water-rich tailings, and pond water that runs ahead of them, go farther and faster."
    ),
)


def doubts(bed: Bed, volumes_m3: Sequence[float], runs: Sequence[Run], planned: int) -> tuple[Reason, ...]:
    """Return what to doubt about runs of these volumes on a bed, then what holds of every run."""
    found = []
    if len(runs) < planned:
        found.append(Reason("Only {done} of {planned} runs were finished.", done=len(runs), planned=planned))
    if len(runs) == 1:
        found.append(Reason("A single run: one line, which says nothing of what else may happen."))
    elif len(runs) < FEWEST_RUNS:
        found.append(
            Reason("{count} runs are few; take {fewest} or more.", count=len(runs), fewest=FEWEST_RUNS)
        )
    found += [*_of_cells(bed, volumes_m3, runs), *_of_place(bed, runs), *_of_time(runs)]
    return (*found, *ALWAYS)


def cells_across(reached: np.ndarray) -> float:
    """Return how many cells wide a mask of reached cells is on the mean: twice its cells by the faces of its rim."""
    faces = rim_faces(np.pad(reached, 1))
    return 2 * np.count_nonzero(reached) / faces if faces else 0.0


def _of_cells(bed: Bed, volumes_m3: Sequence[float], runs: Sequence[Run]) -> list[Reason]:
    found = []
    across = [volume ** (1 / 3) / bed.cell_m for volume in volumes_m3]
    coarse = sum(value < LEAST_CELLS_ACROSS_RELEASE for value in across)
    if coarse:
        needed = int(min(volumes_m3) ** (1 / 3) / LEAST_CELLS_ACROSS_RELEASE)
        found.append(
            Reason(
                "In {coarse} of {count} runs cells of {cell} m are too coarse for the volume: the flow stops too "
                "early; resample the relief to {needed} m or finer.",
                coarse=coarse,
                count=len(runs),
                cell=round(bed.cell_m),
                needed=max(needed, 1),
            )
        )
    width = np.median([cells_across(done.depth_max_m > _REACHED_M) for done in runs])
    if 0 < width < LEAST_CELLS_ACROSS_VALLEY:
        found.append(
            Reason(
                "The flow is {width} cells wide on the mean: cells of {cell} m are coarse against the valley; take a "
                "relief with finer cells.",
                width=round(float(width), 1),
                cell=round(bed.cell_m),
            )
        )
    return found


def _of_place(bed: Bed, runs: Sequence[Run]) -> list[Reason]:
    found = []
    shares = [done.mass.left_share for done in runs]
    leaving = sum(share > MOST_LEFT_SHARE for share in shares)
    if leaving:
        found.append(
            Reason(
                "In {leaving} of {count} runs more than {limit} % of the flow left the relief, {most} % at most: what "
                "lies beyond its rim is not told; take a larger relief.",
                leaving=leaving,
                count=len(runs),
                limit=round(100 * MOST_LEFT_SHARE),
                most=f"{100 * max(shares):.0f}",
            )
        )
    gained = max(abs(done.mass.error_m3) / done.mass.released_m3 for done in runs)
    if gained > MOST_ERROR_SHARE:
        found.append(
            Reason(
                "The mass balance is off by {share} % of the release: do not use these runs.",
                share=f"{100 * gained:.2g}",
            )
        )
    voids = np.isnan(bed.z_m)
    if voids.any():
        beside = np.zeros_like(voids)
        beside[1:] |= voids[:-1]
        beside[:-1] |= voids[1:]
        beside[:, 1:] |= voids[:, :-1]
        beside[:, :-1] |= voids[:, 1:]
        met = sum(bool((done.depth_max_m[beside] > _REACHED_M).any()) for done in runs)
        if met:
            found.append(
                Reason(
                    "In {met} of {count} runs the flow met cells without data, which stand like walls; take a relief "
                    "without voids in the valley.",
                    met=met,
                    count=len(runs),
                )
            )
    return found


def _of_time(runs: Sequence[Run]) -> list[Reason]:
    shares = [done.momentum_share for done in runs]
    moving = sum(share > STILL_MOVING_SHARE for share in shares)
    if not moving:
        return []
    return [
        Reason(
            "{moving} of {count} runs still moved when they were ended after {minutes} minutes, with up to {most} % of "
            "their largest momentum; give a longer duration.",
            moving=moving,
            count=len(runs),
            minutes=round(max(done.time_end_s for done in runs) / 60),
            most=f"{100 * max(shares):.0f}",
        )
    ]
