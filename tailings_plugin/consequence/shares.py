"""People in zones of shares of simulated runs: how many are reached on the mean of the runs, from nested zones."""

import numpy as np

EXPECTED_FIELDS = (
    ("people_expected", "real"),
    ("people_expected_low", "real"),
    ("people_expected_high", "real"),
)


def expected_people(facility: np.ndarray, share: np.ndarray, people: np.ndarray) -> dict[str, np.ndarray]:
    """Return people reached on the mean of the runs, with its bounds, columns EXPECTED_FIELDS (zones,).

    Arrays (zones,): `share` of runs (0 .. 1) that reach a zone, NaN for zones of another kind; `people` in it, NaN
    unknown. The zones of a facility lie within each other, so that each ring between two is reached by no less than
    the share of the outer and no more than that of the inner one, the innermost by no more than all: those are the
    bounds, and their middle stands for the mean. It stands in the row of the widest zone, NaN in the others and where
    the people of a zone are unknown. People whom a smaller share of runs reaches than that of the widest zone are not
    counted.

    >>> found = expected_people(np.array(["A", "A"]), np.array([0.9, 0.5]), np.array([100.0, 300.0]))
    >>> [float(each[1]) for each in found.values()]
    [235.0, 190.0, 280.0]
    """
    low, high = np.full(len(share), np.nan), np.full(len(share), np.nan)
    known = np.flatnonzero(~np.isnan(share))
    for name in dict.fromkeys(facility[known].tolist()):
        rows = np.array([row for row in known if facility[row] == name])
        rows = rows[np.argsort(-share[rows], kind="stable")]
        # An inner zone never has more people than the one about it; edges of cells may say so by a hair.
        rings = np.maximum(np.diff(people[rows], prepend=0.0), 0.0)
        inner = np.concatenate([[1.0], share[rows][:-1]])
        low[rows[-1]] = float((share[rows] * rings).sum())
        high[rows[-1]] = float((inner * rings).sum())
    columns = ((low + high) / 2, low, high)
    return {field: column for (field, _), column in zip(EXPECTED_FIELDS, columns, strict=True)}
