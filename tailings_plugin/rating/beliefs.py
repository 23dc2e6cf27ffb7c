"""What is held likely of an input that is not known: a share for each class of a factor."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from .bounds import Span
from .rules import Log10
from .scheme import Factor, Scheme

# Where the shares come from: the scheme (its own, else equal ones), or what is known in the register.
PRIORS = ("scheme", "register")


def scheme_shares(factor: Factor) -> np.ndarray:
    """Return the share of each class of a factor, float64 (k,), as the scheme states it; equal where it does not."""
    if factor.priors:
        return np.array(factor.priors)
    count = len(factor.rule.options())
    return np.full(count, 1 / count)


def register_shares(factor: Factor, settled: np.ndarray) -> np.ndarray:
    """Return the share of each class of a factor, float64 (k,), among the facilities of which it is known.

    settled (n,): scores of the facilities, NaN where they are open. The scheme's own shares count as one facility for
    each class beside those (the rule of succession): a class that was never seen stays possible, and where nothing is
    known the scheme's shares are left.
    """
    own, scores = scheme_shares(factor), class_scores(factor)
    found = len(own) * own
    for score in np.unique(scores):
        same = scores == score
        whole = own[same].sum()
        parts = own[same] / whole if whole else np.full(same.sum(), 1 / same.sum())
        found[same] += (settled == score).sum() * parts
    return found / found.sum()


def believed(scheme: Scheme, spans: Mapping[str, Span], priors: str) -> Scheme:
    """Return a scheme whose factors state what `priors` (one of PRIORS) hold likely among n facilities.

    spans: as in `evaluate.Scores`. For "scheme" it is the scheme itself; what has no classes keeps its even range.
    """
    if priors == "scheme":
        return scheme
    nodes = dict(scheme.nodes)
    for factor in scheme.factors():
        if not is_continuous(factor):
            span = spans[factor.field]
            shares = register_shares(factor, np.where(span.low == span.high, span.low, np.nan))
            nodes[factor.field] = replace(factor, priors=tuple(shares.tolist()))
    return replace(scheme, nodes=nodes)


def class_scores(factor: Factor) -> np.ndarray:
    """Return the score of each class of a factor, float64 (k,)."""
    return np.array([score for _, score in factor.rule.options()], dtype=np.float64)


def allowed_shares(scores: np.ndarray, shares: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the distinct scores (rising) of the classes that are possible, with shares that add to 1.

    Where the shares of all of them are 0, each is as likely as the other.
    """
    if not shares.sum() > 0:
        shares = np.ones(len(scores))
    return gathered(scores, shares / shares.sum())


def gathered(values: np.ndarray, shares: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the distinct values, rising, each with the sum of its shares."""
    distinct, place = np.unique(np.round(values, 12), return_inverse=True)
    return distinct, np.bincount(place.ravel(), weights=shares.ravel(), minlength=len(distinct))


def is_continuous(factor: Factor) -> bool:
    """Return whether a factor has no classes: what is open of it is as likely anywhere within its range of scores."""
    return isinstance(factor.rule, Log10)
