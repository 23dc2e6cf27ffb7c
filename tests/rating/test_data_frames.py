"""Tables in and out of the room: dtypes, index, unknown values of every kind."""

import numpy as np
import pandas
import pytest

from tailings_plugin.errors import DataProblem
from tailings_plugin.inventory.schema import inventory_fields, load_schema
from tailings_plugin.rating import checklist_tables, draws, evaluate, factor_table, gistm, substances
from tailings_plugin.rating.checklist import evaluate_answers, shipped_checklist
from tailings_plugin.rating.comparison import COLUMN_NAMES, compare
from tailings_plugin.rating.gaps import rating_gaps
from tailings_plugin.rating.scheme import shipped_scheme
from tailings_plugin.rating.values import columns_of, facility_names
from tailings_plugin.table import DTYPES, kinds_of, make_table
from tests.rating.facilities import NAN, four_facilities
from tests.rating.tables import frame

THI = shipped_scheme("thi")


def by_schema(columns) -> pandas.DataFrame:
    """Return columns in the dtypes of the inventory: text string, class Int64, measures float64."""
    return make_table(columns, kinds_of(inventory_fields()))


def dtypes(table) -> dict[str, str]:
    return table.dtypes.astype(str).to_dict()


def expected(names_and_kinds) -> dict[str, str]:
    return {name: DTYPES[kind] for name, kind in names_and_kinds}


def rated(table, scheme=THI):
    return evaluate.as_table(evaluate.score(table, scheme), scheme)


def test_dtypes_of_the_inventory_rate_as_plain_columns_do():
    table = by_schema(four_facilities())
    assert dtypes(table)["water_hazard_class"] == "Int64" and dtypes(table)["status"] == "string"
    pandas.testing.assert_frame_equal(rated(table), rated(frame(four_facilities())))


@pytest.mark.parametrize("name", ["thi", "thi-basic", "tri"])
def test_a_rating_has_the_dtypes_of_its_fields(name):
    scheme = shipped_scheme(name)
    assert dtypes(rated(by_schema(four_facilities()), scheme)) == expected(evaluate.rating_names(scheme))


def test_kinds_of_a_rating_are_those_of_the_schema():
    kinds = dict(evaluate.rating_names(THI))
    known = {name: kind for name, kind in kinds.items() if name in load_schema()}
    assert len(known) == len(kinds) - 1  # the note is of the rated layer alone
    assert known == {name: load_schema()[name].type for name in known}


def test_unknown_is_na_and_never_a_word():
    found = rated(by_schema(four_facilities()))
    assert found["thi"].isna().tolist() == [False, False, False, True]
    for name in ("thi_rank", "thi_rank_best", "thi_rank_worst", "thi_class"):
        assert found[name].isna().tolist() == [False, False, False, True], name
    assert found["thi_note"].isna().tolist() == [True, True, False, False]
    words = " ".join(found["thi_note"].dropna())
    assert not any(word in words for word in ("nan", "None", "<NA>"))


@pytest.mark.parametrize("unknown", [None, NAN, np.nan, pandas.NA, pandas.NaT, ""], ids=repr)
@pytest.mark.parametrize("name", ["water_hazard_class", "status", "pga_g", "volume_m3"])
def test_whatever_stands_for_nothing_is_unknown(unknown, name):
    table = frame(four_facilities()).astype(object)
    table.loc[0, name] = unknown
    scores = evaluate.score(table, THI)
    assert scores.bad == []
    assert np.isnan(next(scores.raw[each.field][0] for each in THI.factors() if each.rule.input == name))


def test_the_index_of_the_table_is_that_of_its_rating():
    table = by_schema(four_facilities()).iloc[[2, 0]].set_index(pandas.Index(["c", "a"], name="id"))
    found = rated(table)
    assert found.index.equals(table.index) and found.index.name == "id"
    # C 11, A 13.505: ranks among the two
    assert found["thi_rank"].to_dict() == {"c": 2, "a": 1}
    assert found["thi_note"].isna().to_dict() == {"c": False, "a": True}


def test_rows_of_one_label_keep_apart():
    table = by_schema(four_facilities())
    table.index = [7, 7, 7, 7]
    assert rated(table)["thi_rank"].tolist()[:3] == [1, 3, 2]


def test_other_dtypes_with_the_same_values():
    table = by_schema(four_facilities())
    other = table.assign(
        status=table["status"].astype("category"),
        volume_m3=table["volume_m3"].astype("Float64"),
        pga_g=table["pga_g"].astype("float32"),
        water_hazard_class=table["water_hazard_class"].astype("float64"),
    )
    assert rated(other)["thi_rank"].equals(rated(table)["thi_rank"])
    assert rated(other)["thi"].to_numpy() == pytest.approx(rated(table)["thi"].to_numpy(), nan_ok=True)


def test_a_table_is_not_changed():
    table = by_schema(four_facilities())
    before = table.copy(deep=True)
    rated(table)
    pandas.testing.assert_frame_equal(table, before)


def test_columns_are_arrays_of_numbers_or_built_in_values():
    table = pandas.DataFrame(
        {
            "whole": pandas.array([1, None], dtype="Int64"),
            "flag": pandas.array([True, None], dtype="boolean"),
            "word": pandas.array(["a", None], dtype="string"),
            "mixed": pandas.Series([np.int64(3), np.nan], dtype=object),
        }
    )
    columns = columns_of(table, ["whole", "flag", "word", "mixed", "absent"])
    assert columns["whole"] == pytest.approx([1, NAN], nan_ok=True)
    assert [columns[name].tolist() for name in ("flag", "word", "mixed")] == [
        [True, None],
        ["a", None],
        [3, None],
    ]
    assert type(columns["mixed"][0]) is int
    assert "absent" not in columns


def test_names_of_facilities():
    table = make_table(
        {"name": ["Upper", None, None], "facility_id": ["A", "B", None]},
        {"name": "text", "facility_id": "text"},
    )
    assert facility_names(table) == ["Upper · A", "B", "row 3"]
    assert facility_names(table[["facility_id"]], "ru") == ["A", "B", "строка 3"]
    assert facility_names(pandas.DataFrame({"facility_id": [7.0, 8.0]})) == ["7", "8"]


def test_a_comparison_has_its_dtypes_and_ranks_that_may_be_unknown():
    table = by_schema(four_facilities())
    both = table.join(rated(table))
    found = compare(both, both.iloc[:2], "thi")
    assert dtypes(found) == expected(COLUMN_NAMES)
    gone = found.set_index("facility_id").loc["C"]
    assert (gone["change"], gone["rank_first"]) == ("gone", 2)
    assert pandas.isna(gone["rank_second"]) and pandas.isna(gone["class_second"])


def test_a_comparison_of_a_table_without_id_or_rank_names_both():
    table = by_schema(four_facilities())
    with pytest.raises(DataProblem, match="Second rating: the table has no column facility_id, thi_rank"):
        compare(table.join(rated(table)), table.drop(columns="facility_id"), "thi")


def test_ranks_of_draws_and_pairs():
    table = by_schema(four_facilities())
    table.index = list("wxyz")
    scores = evaluate.score(table, THI)
    found = draws.simulate(scores, THI, 200, 1, 1, draws.Uncertainty(1, 0))
    ranks = draws.robustness_table(found, scores.index, THI)
    assert dtypes(ranks) == expected(draws.COLUMN_NAMES)
    assert ranks.index.tolist() == list("wxyz")
    # A 13.505 is always first, and D has no rank
    assert ranks.loc["w", ["rank_median", "rank_p5", "rank_p95", "top_percent"]].tolist() == [1, 1, 1, 100]
    assert ranks.loc["z"].drop("rank_scheme").isna().all()
    pairs = draws.pair_table(found, list("ABCD"))
    assert dtypes(pairs) == expected(draws.PAIR_NAMES)
    # by best value A, C, B; C (4 to 11) against B (6): above unless most unknowns turn out well
    assert pairs[["first", "second"]].to_numpy().tolist() == [["A", "C"], ["A", "B"], ["C", "B"]]
    assert pairs["first_above_percent"].tolist()[:2] == [100, 100]
    assert pairs["first_above_percent"][2] == pytest.approx(100 * found.pairs[1, 2])


def test_a_consequence_class_has_its_dtypes_and_index():
    scheme = shipped_scheme("gistm")
    table = pandas.DataFrame(
        {"population_at_risk": pandas.array([50, None], dtype="Int64")}, index=["p", "q"]
    )
    found = gistm.classify(evaluate.score(table, scheme), scheme)
    assert dtypes(found) == expected(gistm.column_names(scheme))
    assert found["gistm_class"].fillna("-").to_dict() == {"p": "high", "q": "-"}
    assert found["gistm_operation_return_years"].isna().tolist() == [False, True]


def test_a_water_hazard_class_has_its_dtypes_and_index():
    table = by_schema({"facility_id": ["A", "B"], "commodity": ["gold", None]})
    table.index = [10, 20]
    rows = make_table(
        {"facility_id": ["B"], "h_statements": ["H411"]}, {"facility_id": "text", "h_statements": "text"}
    )
    found = substances.classify_substances(rows)
    classes, bad = substances.classify_facilities(table, found)
    assert dtypes(classes) == expected(substances.FACILITY_NAMES)
    assert (classes["water_hazard_class"].to_dict(), bad) == ({10: 3, 20: 2}, [])
    listed = substances.substance_table(found)
    assert dtypes(listed) == expected(substances.SUBSTANCE_NAMES)
    assert listed.loc[0, ["points", "statements", "carcinogenic"]].tolist() == [6, "H411", False]


def test_substances_of_nobody_and_of_strangers():
    with pytest.raises(DataProblem, match="Substances: the table has no column facility_id"):
        substances.classify_substances(pandas.DataFrame({"substance": ["a"]}))
    found = substances.classify_substances(pandas.DataFrame({"facility_id": ["Z", "A", "M"]}))
    assert substances.unknown_facilities(found, pandas.DataFrame({"facility_id": ["A"]})) == ["M", "Z"]


def test_a_checklist_has_its_tables():
    answers = pandas.DataFrame(
        {"facility_id": ["F", "F"], "question_id": ["A03", "Z99"], "answer": ["no", "yes"]}, dtype="string"
    )
    checklist = shipped_checklist()
    evaluation = evaluate_answers(answers, checklist)
    found = checklist_tables.checklist_tables(evaluation, checklist, answers)
    for table, names in (
        (found.facilities, checklist_tables.FACILITY_NAMES),
        (found.categories, checklist_tables.CATEGORY_NAMES),
        (found.measures, checklist_tables.MEASURE_NAMES),
        (found.rejected, checklist_tables.REJECTED_NAMES),
    ):
        assert dtypes(table) == expected(names)
    assert found.facilities[["facility_id", "list", "safety_percent", "answered"]].iloc[0].tolist() == [
        "F",
        "A",
        0,
        1,
    ]
    assert found.rejected[["row", "field", "value"]].iloc[0].tolist() == [2, "question_id", "Z99"]
    with pytest.raises(DataProblem, match="Answers: the table has no column answer"):
        evaluate_answers(answers.drop(columns="answer"), checklist)


def test_factors_facility_by_facility():
    table = by_schema(four_facilities())
    scores = evaluate.score(table, THI)
    found = factor_table.factor_table(scores, THI, list("ABCD"), np.array([2, 3]))
    assert dtypes(found) == expected(factor_table.COLUMN_NAMES)
    assert found["facility"].tolist() == ["C"] * 6 + ["D"] * 6
    assert found["factor"].tolist()[:6] == [
        "thi_cap",
        "thi_tox",
        "thi_manag",
        "thi_seismic",
        "thi_flood",
        "thi_dam",
    ]
    assert found["score"].to_numpy() == pytest.approx([4, 3, 1, 1, 1, 1, NAN, 2, 1, 1, 1, 1], nan_ok=True)
    assert found["score_min"].to_numpy() == pytest.approx([4, 0, 0, 0, 0, 0, NAN, 2, 1, 1, 1, 1], nan_ok=True)
    assert found["known"].isna().tolist() == [False, True, True, True, True, True, True, *[False] * 5]
    assert found.loc[1, "rule"] == "counts as the highest score, out of 0 to 3"
    assert len(factor_table.factor_table(scores, THI, list("ABCD"), np.array([], dtype=int))) == 0


def test_gaps_name_what_is_missing_the_weightiest_first():
    table = by_schema(four_facilities())
    found = rating_gaps(table, largest=1)
    assert [(each.row, each.check, each.field) for each in found] == [
        (2, "wide_range", "water_hazard_class"),
        (3, "not_rated", "volume_m3"),
    ]
    # C is open by 7: 4 to 11
    assert rating_gaps(table, largest=7)[0].row == 3
    assert rating_gaps(table, largest=6.9)[0].row == 2
    assert rating_gaps(table.drop(columns="volume_m3"), largest=1) == []
