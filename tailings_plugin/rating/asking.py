"""Whom to ask for what: of each facility the inputs that are open and would change its class or rank, most first."""

from dataclasses import dataclass

import numpy as np

from .chances import gains
from .evaluate import Scores
from .ranks import ranks
from .scheme import Scheme


@dataclass(frozen=True)
class Ask:
    """An input to ask for. gain: how much of the probability of the classes its knowledge is expected to move, 0 to 1;
    variance: of the total, that goes; needed: without it the facility cannot be rated."""

    input: str
    gain: float
    variance: float
    needed: bool

    @property
    def weight(self) -> float:
        """How much it counts beside others: what cannot be done without as much as a class that is wholly open."""
        return 1.0 if self.needed else self.gain


def asks(scores: Scores, scheme: Scheme, priors: str = "scheme") -> list[list[Ask]]:
    """Return for each of n facilities what to ask for, in the order of what it changes.

    An input is asked for where it is unknown, or its bounds leave its score open, and the facility cannot be rated
    without it, or knowing it would move the probability of a class, or the total while the rank is open (the ranges of
    totals allow several ranks; that of an unrated facility is open). First what cannot be done without, then by gain,
    then by variance, then in the order of the scheme. priors: as for `chances`.
    """
    found = gains(scores.spans, scheme, priors)
    total = scheme.total.field
    _, least, most = ranks(*(each[total] for each in (scores.best, scores.low, scores.high)))
    open_rank = ~(least == most)  # true of NaN as well
    matters = found.needed | (found.gain > 0) | ((found.variance > 0) & open_rank)
    names = [factor.rule.input for factor in scheme.factors()]
    order = np.lexsort((-np.nan_to_num(found.variance), -np.nan_to_num(found.gain), ~found.needed), axis=0)
    listed: list[list[Ask]] = []
    for row in range(scores.size):
        own: dict[str, Ask] = {}
        for place in order[:, row].tolist():
            if matters[place, row]:
                each = (found.gain[place, row], found.variance[place, row])
                gain, variance = (float(np.nan_to_num(value)) for value in each)
                own.setdefault(
                    names[place], Ask(names[place], gain, variance, bool(found.needed[place, row]))
                )
        listed.append(list(own.values()))
    return listed
