"""Which unknown inputs leave a rating open, as findings of the check of an inventory."""

from typing import TYPE_CHECKING

import numpy as np

from ..errors import DataProblem
from ..inventory.checking import Finding, gap_findings
from .evaluate import score
from .scheme import shipped_scheme

if TYPE_CHECKING:
    from pandas import DataFrame


def rating_gaps(
    table: "DataFrame", largest: float, language: str = "en", scheme_name: str = "thi"
) -> list[Finding]:
    """Return a finding for each facility that cannot be rated, or whose total spans more than `largest`.

    Each names the unknown inputs, the one that opens the total widest first. Nothing when the table lacks the
    columns without which the scheme rates nothing.
    """
    scheme = shipped_scheme(scheme_name)
    try:
        scores = score(table, scheme, language)
    except DataProblem:
        return []
    low, high = scores.low[scheme.total.field], scores.high[scheme.total.field]
    spans = {
        factor.rule.input: scores.high[factor.field] - scores.low[factor.field] for factor in scheme.factors()
    }
    missing = {
        factor.rule.input: scores.unknown(factor.field) | scores.bounded(factor.field)
        for factor in scheme.factors()
    }
    rated = np.isfinite(low)
    unknown = []
    for row, has_total in enumerate(rated):
        names = [name for name in missing if missing[name][row]]
        if not has_total:
            # An input without a span cannot be left out: it alone keeps the facility from being rated.
            names = [name for name in names if np.isnan(spans[name][row])]
        unknown.append(sorted(names, key=lambda name: -spans[name][row]))
    return gap_findings(np.round(high - low, 3), unknown, rated, largest, language)
