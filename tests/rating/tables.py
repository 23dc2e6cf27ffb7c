"""The functions of the room for tests that write tables as columns: arrays in, arrays out.

Numbers are float64 with NaN for unknown, everything else objects with None, as the tests state them.
"""

import numpy as np
import pandas

from tailings_plugin import table as tables
from tailings_plugin.rating import checklist, comparison, draws, evaluate, explanation_page, gistm, substances
from tailings_plugin.rating import (
    comparison_page as pages,
)
from tailings_plugin.rating.scheme import shipped_scheme


def frame(columns) -> pandas.DataFrame:
    """Return columns as a table, each in the dtype it has."""
    return pandas.DataFrame({name: pandas.Series(values) for name, values in columns.items()})


def arrays(table) -> dict[str, np.ndarray]:
    """Return the columns of a table as arrays."""
    return {
        name: tables.numbers(table, name) if table[name].dtype.kind in "iuf" else tables.objects(table, name)
        for name in table.columns
    }


def score(columns, scheme, language="en"):
    return evaluate.score(frame(columns), scheme, language)


def rate(columns, scheme, language="en"):
    return arrays(evaluate.as_table(score(columns, scheme, language), scheme, language))


def classify(*given):
    return arrays(gistm.classify(*given))


def compare(first, second, index, parts, language="en"):
    return arrays(comparison.compare(frame(first), frame(second), index, parts, language))


def scheme_of(columns, index):
    return comparison.scheme_of(frame(columns), index)


def comparison_page(columns, *given):
    table = tables.make_table(columns, dict(comparison.COLUMN_NAMES))
    return pages.comparison_page(table, *given)


def explanation(columns, scores, *given, **options):
    assert len(next(iter(columns.values()))) == scores.size
    return explanation_page.explanation(scores, *given, **options)


def robustness_columns(found, size):
    return arrays(draws.robustness_table(found, pandas.RangeIndex(size), shipped_scheme("thi")))


def evaluate_answers(columns, questions, language="en"):
    return checklist.evaluate_answers(frame(columns), questions, language)


def classify_substances(columns, language="en"):
    return substances.classify_substances(frame(columns) if columns else None, language)


def classify_facilities(columns, *given):
    table, bad = substances.classify_facilities(frame(columns), *given)
    return arrays(table), bad
