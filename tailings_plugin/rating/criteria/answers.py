"""Yes, no and unknown: True, False and None."""

from collections.abc import Iterable

YES, NO, UNKNOWN = "yes", "no", "unknown"
MEETS, DOES_NOT, CANNOT_BE_TOLD = "meets", "does_not_meet", "cannot_be_told"
Answer = bool | None


def both(answers: Iterable[Answer]) -> Answer:
    """Return whether all hold: no as soon as one does not, unknown as soon as one is.

    >>> both([True, None]), both([False, None]), both([True, True])
    (None, False, True)
    """
    known = list(answers)
    return False if False in known else None if None in known else True


def either(answers: Iterable[Answer]) -> Answer:
    """Return whether one holds: yes as soon as one does, unknown as soon as one is.

    >>> either([False, None]), either([True, None]), either([])
    (None, True, False)
    """
    known = list(answers)
    return True if True in known else None if None in known else False


def at_most(value: float, limit: float, error: float) -> Answer:
    """Return whether a value that may be off by `error` is at most `limit`; NaN is unknown.

    >>> [at_most(value, 15.0, 1.0) for value in (14.0, 15.0, 16.5, float("nan"))]
    [True, None, False, None]
    """
    if value + error <= limit:
        return True
    return False if value - error > limit else None


def code_of(answer: Answer) -> str:
    """Return an answer as layers have it."""
    return {True: YES, False: NO, None: UNKNOWN}[answer]


def verdict_of(answer: Answer) -> str:
    """Return the verdict of a facility as layers have it."""
    return {True: MEETS, False: DOES_NOT, None: CANNOT_BE_TOLD}[answer]
