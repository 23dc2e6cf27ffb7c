"""What analysts call from Python, without QGIS: ratings, their reasons, how sure they are, classes and checklists."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..errors import DataProblem
from . import draws, evaluate
from .beliefs import PRIORS
from .checklist import evaluate_answers, load_checklist, shipped_checklist
from .checklist_tables import ChecklistTables, checklist_tables
from .comparison import compare as compared
from .explanation_page import explanation
from .factor_table import factor_table
from .gistm import classify
from .legend import earlier_columns
from .scheme import SHIPPED, Scheme, load_scheme, shipped_scheme
from .substances import classify_facilities, classify_substances, strange_rows, substance_table
from .texts import label_of, text
from .values import BadValue, facility_names, object_array, shown_value, table_of

if TYPE_CHECKING:
    from pandas import DataFrame

AnyScheme = str | PathLike | Scheme


def rate(
    table: "DataFrame",
    scheme: AnyScheme = "thi",
    language: str = "en",
    priors: str = "scheme",
    classes: str = "fixed",
) -> "DataFrame":
    """Return a table of facilities with its rating: the n rows in their order and index, an earlier rating replaced.

    table: columns of the inventory (volume_m3 in m3, pga_g in g, status, ...), of any dtypes; a column that is
    not there is wholly unknown; columns such as volume_m3_min and volume_m3_max tell what a value lies between where
    that is all that is known. scheme: one of `schemes()`, the path of a scheme file, or a Scheme. language: of
    the notes, en or ru. priors: what is held likely of an unknown input, "scheme" (its own shares of the classes, or
    equal ones) or "register" (the shares among the facilities of the table of which it is known). classes: by "fixed"
    limits, those of the scheme, or "quantiles" of the totals, which share the facilities out evenly.

    Added for thi: thi_cap, thi_tox, thi_manag, thi_seismic, thi_flood, thi_dam and their sum thi (dimensionless;
    capacity is log10 of m3), thi_min and thi_max (what the unknown inputs could make of it), thi_completeness (per
    cent of the inputs), thi_rank (1 is the highest; equal values share a rank) with thi_rank_best and
    thi_rank_worst (the least and the most hazardous rank the ranges allow), thi_class, thi_scheme and thi_note
    (what is unknown, and what could not be right and counts as unknown). A facility without volume, mass and density or
    capacity has no thi. A scheme of your own adds its own parts, and thi_legend (JSON): the names of its parts and
    classes.
    Also, by the priors: thi_expected with thi_rank_expected, and thi_p_low, thi_p_medium, thi_p_high, thi_p_very_high
    (the probability of each class, 0 to 1); thi_basis (known, partly_assumed where the class holds whatever the unknown
    turns out to be, else assumed); thi_action (act_now where the class is surely the highest, find_out_first where it
    may be, else lower); thi_ask, the input whose knowledge would change most, and thi_ask_gain, how much of the
    probability of the classes that is expected to move.

    Raises DataProblem when a column is missing without which the scheme rates nothing, or a scheme file is wrong.

    Source: UNECE methodology for tailings management facilities (UBA Texte 185/2020), section 1 of the method
    notes; the class limits of the shipped schemes are not verified, which thi_scheme says.

    >>> import pandas
    >>> from tailings_plugin import rating
    >>> table = pandas.DataFrame({
    ...     "facility_id": ["A", "B"], "volume_m3": [3.2e6, 1e5], "water_hazard_class": [3, 1],
    ...     "status": ["abandoned", "active"], "pga_g": [0.2, 0.05], "factor_of_safety": [1.2, 1.6],
    ...     "flood_zone": ["inside_100y", None]})
    >>> rated = rating.rate(table, "thi")
    >>> rated[["thi", "thi_min", "thi_max", "thi_rank", "thi_class"]].round(3).values.tolist()
    [[13.505, 13.505, 13.505, 1, 'very_high'], [7.0, 6.0, 7.0, 2, 'medium']]
    >>> rated["thi_note"].tolist()
    [<NA>, 'unknown: flood_zone (Flood counted as 1, range 0 to 1)']
    >>> rated[["thi_expected", "thi_p_medium", "thi_basis", "thi_ask"]].round(3).values.tolist()
    [[13.505, 0.0, 'known', <NA>], [6.5, 1.0, 'partly_assumed', 'flood_zone']]
    """
    chosen = scheme_of(scheme)
    _require_priors(priors)
    if classes not in evaluate.CLASSES:
        names = ", ".join(evaluate.CLASSES)
        raise DataProblem("There are no classes {name}. There are {names}.", name=classes, names=names)
    found = evaluate.as_table(evaluate.score(table, chosen, language), chosen, language, priors, classes)
    others = (each for each in map(shipped_scheme, SHIPPED) if each.prefix == chosen.prefix)
    stale = {name for each in others for name, _ in evaluate.rating_names(each)}
    stale |= {name for name, _ in earlier_columns(table, chosen.prefix)}
    stale -= set(found.columns)
    return _with_columns(table.drop(columns=[name for name in table.columns if name in stale]), found)


def _require_priors(priors: str) -> None:
    if priors not in PRIORS:
        raise DataProblem(
            "There are no priors {name}. There are {names}.", name=priors, names=", ".join(PRIORS)
        )


def explain(
    table: "DataFrame", scheme: AnyScheme = "thi", highest: int | None = None, language: str = "en"
) -> "DataFrame":
    """Return why each facility is rated as it is: a row per facility and factor, the highest totals first.

    table, scheme, language and errors as for `rate`. highest: only so many facilities, None for all.

    Columns: facility (name and id), factor (its field), label, known (the input with its unit, NA where it is not
    known), rule (the class it falls in, or how the unknown counts), score (weighted) with score_min and score_max;
    the scores of a facility make up its total.

    >>> import pandas
    >>> from tailings_plugin import rating
    >>> table = pandas.DataFrame({"facility_id": ["A"], "volume_m3": [1e6], "factor_of_safety": [1.2]})
    >>> found = rating.explain(table)
    >>> found.loc[found["known"].notna(), ["label", "rule", "score"]].values.tolist()
    [['Capacity', 'log10 1\u202f000\u202f000 = 6.00', 6.0], ['Dam', 'Factor of safety < 1.5', 1.0]]
    >>> found[["score_min", "score", "score_max"]].sum().tolist()
    [7.0, 13.0, 13.0]
    """
    chosen = scheme_of(scheme)
    scores = evaluate.score(table, chosen, language)
    total = scores.best[chosen.total.field]
    order = np.argsort(-np.nan_to_num(total, nan=-np.inf), kind="stable")[:highest]
    return factor_table(scores, chosen, facility_names(table, language), order, language)


def explanation_html(
    table: "DataFrame", scheme: AnyScheme = "thi", highest: int = 100, language: str = "en"
) -> str:
    """Return the page that explains the `highest` facilities in words, with what knowing more would change.

    Arguments and errors as for `explain`. An HTML document that needs no other file; text from the data is
    escaped.

    >>> import pandas
    >>> from tailings_plugin import rating
    >>> page = rating.explanation_html(pandas.DataFrame({"name": ["Upper"], "volume_m3": [1e6]}))
    >>> "Rank 1 of 1: Upper" in page
    True
    """
    chosen = scheme_of(scheme)
    scores = evaluate.score(table, chosen, language)
    return explanation(scores, chosen, facility_names(table, language), highest, language)


def robustness(
    table: "DataFrame",
    scheme: AnyScheme = "thi",
    *,
    runs: int = 10_000,
    seed: int = 1,
    top: int = 10,
    volume_factor: float = 1.5,
    weight_spread: float = 0.0,
    tick: Callable[[float], None] | None = None,
    priors: str = "scheme",
) -> "DataFrame":
    """Return a table of facilities with how sure their ranks are, by drawing what is not known `runs` times.

    table, scheme and errors as for `rate`. top: how many first ranks are of interest. volume_factor: in 90 of 100
    cases the true volume lies within the known one divided and multiplied by it; 1 takes volumes as exact.
    weight_spread: each weight varies by up to this share (0 to 1), alike for all. The same seed gives the same
    result. tick: called with the fraction done; what it raises ends the run. priors: as for `rate`.

    Added: rank_median, rank_p5 and rank_p95 (of the draws), top_percent (of the draws among the first `top`), and
    rank_scheme; NA for what cannot be rated. Raises DataProblem when runs times facilities exceeds the memory.

    Unknown classes are drawn by the shares that the scheme states, else with equal chance, or by those known in the
    table ("register"); unknown volumes not at all: an assumption of this project.

    >>> import pandas
    >>> from tailings_plugin import rating
    >>> table = pandas.DataFrame({"volume_m3": [1e9, 1e3], "water_hazard_class": [3, None]})
    >>> rating.robustness(table, "thi-basic", runs=200)[["rank_p5", "rank_p95"]].values.tolist()
    [[1, 1], [2, 2]]
    """
    chosen = scheme_of(scheme)
    _require_priors(priors)
    scores = evaluate.score(table, chosen)
    uncertainty = draws.Uncertainty(volume_factor, weight_spread)
    found = draws.simulate(scores, chosen, runs, seed, top, uncertainty, tick, priors)
    return _with_columns(table, draws.robustness_table(found, scores.index, chosen, priors=priors))


def compare(first: "DataFrame", second: "DataFrame", index: str = "thi", language: str = "en") -> "DataFrame":
    """Return two ratings side by side: a row per facility of either, in the order of the second rank.

    first, second: tables that `rate` returned, with facility_id; their inputs explain the moves. index: thi or tri.

    Columns: facility_id, name, change (up or down in rank, same, new, gone, rated_now, unrated_now, unrated),
    rank_first, rank_second, rank_change (places towards rank 1), value_first, value_second, value_change,
    class_first, class_second, why. Raises DataProblem for a table without id or rank, and for an id that stands
    twice.

    >>> import pandas
    >>> from tailings_plugin import rating
    >>> before = pandas.DataFrame({"facility_id": ["A", "B"], "volume_m3": [1e6, 1e5]})
    >>> after = before.assign(volume_m3=[1e6, 1e7])
    >>> moves = rating.compare(rating.rate(before), rating.rate(after))
    >>> moves[["facility_id", "change", "rank_change"]].values.tolist()
    [['B', 'up', 1], ['A', 'down', -1]]
    >>> moves["why"][0]
    'Capacity +2 (Stored volume: 100\u202f000 m³ → 10\u202f000\u202f000 m³)'
    """
    return compared(first, second, index, language=language)


def schemes(language: str = "en") -> "DataFrame":
    """Return the shipped schemes: scheme (its name), title, version, digest, total, inputs, verified, source.

    inputs: names of the columns a scheme reads. verified: whether its limits were compared with the publication.

    >>> from tailings_plugin import rating
    >>> listed = rating.schemes().set_index("scheme")
    >>> listed.loc[["thi", "thi-basic", "tri", "gistm"], ["total", "verified"]].values.tolist()
    [['thi', False], ['thi', False], ['tri', False], ['gistm', False]]
    """
    found = [shipped_scheme(name) for name in SHIPPED]
    columns: dict[str, list] = {
        "scheme": [each.name for each in found],
        "title": [label_of(each.title, language) for each in found],
        "version": [each.version for each in found],
        "digest": [each.digest for each in found],
        "total": [each.total.field for each in found],
        "inputs": [", ".join(each.inputs()) for each in found],
        "verified": [each.verified for each in found],
        "source": [each.source for each in found],
    }
    return _listed(columns, verified="boolean")


def scheme_rules(scheme: AnyScheme = "thi", language: str = "en") -> "DataFrame":
    """Return the rules of a scheme: a row per factor and class.

    Columns: factor (its field), label, condition, score, weight, unknown (highest, lowest or not_rated: what an
    unknown input counts as), verified and source. Raises DataProblem when a scheme file is wrong.

    >>> from tailings_plugin import rating
    >>> rules = rating.scheme_rules("thi")
    >>> rules.loc[rules["factor"] == "thi_dam", ["condition", "score"]].values.tolist()
    [['factor_of_safety < 1.5', '1'], ['factor_of_safety ≥ 1.5', '0']]
    """
    rows = [
        (factor, condition, score)
        for factor in scheme_of(scheme).factors()
        for condition, score in factor.rule.described(language)
    ]
    columns: dict[str, list] = {
        "factor": [factor.field for factor, _, _ in rows],
        "label": [label_of(factor.label, language) for factor, _, _ in rows],
        "condition": [condition for _, condition, _ in rows],
        "score": [score for _, _, score in rows],
        "weight": [factor.weight for factor, _, _ in rows],
        "unknown": [factor.unknown for factor, _, _ in rows],
        "verified": [factor.verified for factor, _, _ in rows],
        "source": [factor.source for factor, _, _ in rows],
    }
    return _listed(columns, weight="real", verified="boolean")


def scheme_of(scheme: AnyScheme) -> Scheme:
    """Return a scheme by its name, by the path of its file, or as it is; DataProblem when there is none."""
    if isinstance(scheme, Scheme):
        return scheme
    if scheme in SHIPPED:
        return shipped_scheme(str(scheme))
    if Path(scheme).suffix != ".json":
        raise DataProblem(
            "There is no scheme {name}. There are {names}; your own is given as the path of its .json file.",
            name=scheme,
            names=", ".join(SHIPPED),
        )
    return load_scheme(Path(scheme))


def consequence_class(table: "DataFrame", design_life_years: float = 50, language: str = "en") -> "DataFrame":
    """Return a table of facilities with their GISTM consequence class and design criteria.

    table: population_at_risk and loss_of_life (people), affected_area_km2 (km2), people_disrupted (people),
    losses_million_usd, environment_class and health_class (low to extreme), each optional.

    Added: a class per category, gistm_class (the highest that a known category reaches), gistm_class_max (what the
    unknown ones could bring), gistm_driver, gistm_operation_return_years and gistm_closure_return_years (of the
    design flood and earthquake), gistm_exceedance_percent (within `design_life_years`), gistm_scheme, gistm_note.
    Raises DataProblem when the table has none of the inputs.

    Source: GISTM 2020, Annex 2; section 3 of the method notes. The chance is 1 - (1 - 1/T)^n.

    >>> import pandas
    >>> from tailings_plugin import rating
    >>> found = rating.consequence_class(pandas.DataFrame({"population_at_risk": [5, 50, None]}))
    >>> found["gistm_class"].tolist()
    ['significant', 'high', <NA>]
    >>> found["gistm_exceedance_percent"].round(1).tolist()
    [4.9, 2.0, nan]
    """
    chosen = shipped_scheme("gistm")
    scores = evaluate.score(table, chosen, language)
    return _with_columns(table, classify(scores, chosen, design_life_years, language))


@dataclass(frozen=True)
class WaterHazard:
    """facilities: the table with its classes; substances: each with its class and the statements that count;
    rejected: values that count as unknown, as table (facilities or substances), row, field, value, reason."""

    facilities: "DataFrame"
    substances: "DataFrame"
    rejected: "DataFrame"


def water_hazard_class(
    facilities: "DataFrame",
    substances: "DataFrame | None" = None,
    rest: str = "unidentified",
    fallback: bool = True,
    language: str = "en",
) -> WaterHazard:
    """Return the water hazard class (0 to 3) of facilities from the substances they hold.

    substances: a row per substance of a facility: facility_id, substance, h_statements, share_percent and
    optionally cas, m_factor, water_hazard_class, carcinogenic, acute_data, environment_data,
    readily_biodegradable, bioaccumulating, aquatic_toxicity_mg_l (the lowest of tests). rest: what the part that
    is not listed counts as, unidentified (class 3) or harmless. fallback: suggest a class from commodity,
    tailings_type, toxicants, radioactive and acid_generating where neither substances nor a class are given.

    Filled or added in the facilities: water_hazard_class, whc_basis (substances, given, fallback, refused,
    unknown), whc_driver and whc_note. Raises DataProblem when the substances have no facility_id.

    Source: AwSV, Annex 1; section 4 of the method notes. The fallback is the project's own, not verified.

    >>> import pandas
    >>> from tailings_plugin import rating
    >>> facilities = pandas.DataFrame({"facility_id": ["A", "B"], "commodity": ["iron", "gold"]})
    >>> listed = pandas.DataFrame({"facility_id": ["A"], "substance": ["copper compound"],
    ...                            "h_statements": ["H411"], "share_percent": [20.0]})
    >>> found = rating.water_hazard_class(facilities, listed, rest="harmless")
    >>> found.facilities[["water_hazard_class", "whc_basis"]].values.tolist()
    [[2, 'substances'], [3, 'fallback']]
    >>> found.substances[["statements", "points"]].values.tolist()
    [['H411', 6]]
    """
    listed = classify_substances(substances, language)
    found, bad = classify_facilities(facilities, listed, rest, fallback, language)
    reason = text(language, "whc_strange")
    strange = [
        BadValue(row, "facility_id", "" if listed.facility[row] is None else listed.facility[row], reason)
        for row in strange_rows(listed, facilities)
    ]
    return WaterHazard(
        _with_columns(facilities, found),
        substance_table(listed),
        _rejected([("facilities", bad), ("substances", [*listed.bad, *strange])]),
    )


def _rejected(bad_of_tables: Iterable[tuple[str, Sequence[BadValue]]]) -> "DataFrame":
    rows = [(table, each) for table, bad in bad_of_tables for each in bad]
    return _listed(
        {
            "table": [table for table, _ in rows],
            "row": [each.row + 1 for _, each in rows],
            "field": [each.field for _, each in rows],
            "value": [shown_value(each.value) for _, each in rows],
            "reason": [each.reason for _, each in rows],
        },
        row="integer",
    )


def checklist_results(
    answers: "DataFrame", checklist: str | PathLike | None = None, language: str = "en"
) -> ChecklistTables:
    """Return what answers to a checklist say of safety, as tables: facilities, categories, measures, rejected.

    answers: a row per answer: facility_id, question_id (such as B10) and answer (yes, mostly_yes, mostly_no, no,
    not_applicable, no_data, or their Russian words). checklist: the path of a national one, None for the shipped.

    Safety is the share of the requirements met, credibility that of the answers that rest on data, both in per
    cent; a missing answer counts as no data. Raises DataProblem when a column is missing or the file is wrong.

    Source: the concept of the UNECE checklist; section 2 of the method notes. The shipped questions are the
    project's own.

    >>> import pandas
    >>> from tailings_plugin import rating
    >>> answers = pandas.DataFrame({"facility_id": ["F"], "question_id": ["A03"], "answer": ["нет"]})
    >>> found = rating.checklist_results(answers)
    >>> found.facilities[["facility_id", "list", "safety_percent"]].values.tolist()
    [['F', 'A', 0.0]]
    >>> found.measures["question_id"][0]
    'A03'
    """
    chosen = load_checklist(Path(checklist)) if checklist else shipped_checklist()
    evaluation = evaluate_answers(answers, chosen, language)
    return checklist_tables(evaluation, chosen, answers, language)


def _with_columns(table: "DataFrame", added: "DataFrame") -> "DataFrame":
    """Return a table with the columns of another one of the same rows; those of the same name are replaced."""
    return table.assign(**{name: added[name].array for name in added.columns})


def _listed(columns: dict[str, list], **kinds: str) -> "DataFrame":
    """Return lists as a table, of texts but for the columns whose kind is given."""
    arrays = {name: object_array(values) for name, values in columns.items()}
    return table_of(arrays, [(name, kinds.get(name, "text")) for name in columns])
