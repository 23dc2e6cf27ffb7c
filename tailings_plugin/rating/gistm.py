"""Consequence class and design criteria after GISTM (Global Industry Standard, 2020), Annex 2."""

from typing import TYPE_CHECKING

import numpy as np

from .evaluate import Scores, notes, total_classes
from .legend import carried, legend_column
from .scheme import Scheme
from .texts import label_of
from .values import object_array, table_of

if TYPE_CHECKING:
    from pandas import DataFrame


def classify(
    scores: Scores, scheme: Scheme, design_life_years: float = 50, language: str = "en"
) -> "DataFrame":
    """Return the consequence class as a table of `column_names`, a row per facility, with its index.

    scores: of a scheme like gistm.

    The class is the highest that a known category reaches, one known by bounds at its lower end; gistm_class_max
    the highest that the unknown ones could still bring. gistm_driver: the categories that reach the class. Return
    periods in years are those of the design flood and earthquake; gistm_exceedance_percent is the chance that the one
    of operation is exceeded within `design_life_years`: 1 - (1 - 1/T)^n.
    """
    total = scheme.total.field
    place = np.where(
        np.isnan(scores.best[total]), -1, scheme.class_limits.index(np.nan_to_num(scores.best[total]))
    )
    operation = _years([each.operation_return_years for each in scheme.classes], place)
    closure = _years([each.closure_return_years for each in scheme.classes], place)
    columns = {
        **{
            factor.field: total_classes(_settled(scores, factor.field), scheme) for factor in scheme.factors()
        },
        "gistm_class": total_classes(scores.best[total], scheme),
        "gistm_class_max": total_classes(scores.high[total], scheme),
        "gistm_driver": _drivers(scores, scheme, language),
        "gistm_operation_return_years": operation,
        "gistm_closure_return_years": closure,
        "gistm_exceedance_percent": exceedance_percent(operation, design_life_years),
        "gistm_scheme": np.full(scores.size, scheme.statement(language), dtype=object),
        "gistm_note": notes(scores, scheme, language, lambda score: _label(score, scheme, language)),
        **{name: np.full(scores.size, carried(scheme), dtype=object) for name, _ in legend_column(scheme)},
    }
    return table_of(columns, column_names(scheme), scores.index)


def column_names(scheme: Scheme) -> list[tuple[str, str]]:
    """Return the columns of `classify` as (name, type)."""
    return [
        *((factor.field, "text") for factor in scheme.factors()),
        ("gistm_class", "text"),
        ("gistm_class_max", "text"),
        ("gistm_driver", "text"),
        ("gistm_operation_return_years", "integer"),
        ("gistm_closure_return_years", "integer"),
        ("gistm_exceedance_percent", "real"),
        ("gistm_scheme", "text"),
        ("gistm_note", "text"),
        *legend_column(scheme),
    ]


def exceedance_percent(return_years: np.ndarray, life_years: float) -> np.ndarray:
    """Return the chance in per cent that an event of `return_years` happens within `life_years`."""
    return 100 * -np.expm1(life_years * np.log1p(-1 / return_years))


def _years(by_class: list[int | None], place: np.ndarray) -> np.ndarray:
    known = np.array([*(np.nan if years is None else years for years in by_class), np.nan])
    return known[place]


def _settled(scores: Scores, field: str) -> np.ndarray:
    """Return the score of a category where it is known, or the same at both ends of its bounds."""
    span = scores.spans[field]
    return np.where(span.low == span.high, span.low, scores.raw[field])


def _label(score: float, scheme: Scheme, language: str) -> str:
    """Return the class of a score as people call it."""
    found = scheme.classes[int(scheme.class_limits.index(np.array(score)))]
    return label_of(found.label, language).lower()


def _drivers(scores: Scores, scheme: Scheme, language: str) -> np.ndarray:
    """Return the labels of the known categories that reach the class of each row.

    One known by bounds that allow more than one class says which.
    """
    best = scores.best[scheme.total.field]
    drivers: list[list[str]] = [[] for _ in range(scores.size)]
    for factor in scheme.factors():
        label = label_of(factor.label, language)
        span, bounded = scores.spans[factor.field], scores.bounded(factor.field)
        reaches = (scores.best[factor.field] == best) & ~scores.unknown(factor.field)
        for row in np.flatnonzero(reaches).tolist():
            ends = [_label(each, scheme, language) for each in (span.low[row], span.high[row])]
            drivers[row].append(
                f"{label} ({ends[0]}–{ends[1]})" if bounded[row] and ends[0] != ends[1] else label
            )
    return object_array("; ".join(each) or None for each in drivers)
