"""What analysts call: the face of the room without QGIS, on tables of any make; values by hand."""

import doctest
import json
import subprocess
import sys

import numpy as np
import pandas
import pytest

from tailings_plugin import rating
from tailings_plugin.errors import DataProblem
from tailings_plugin.inventory.schema import inventory_fields
from tailings_plugin.rating import alarms, analysis
from tailings_plugin.rating.scheme import FOLDER, SHIPPED, shipped_scheme
from tailings_plugin.table import kinds_of, make_table
from tests.rating.facilities import four_facilities

THI = json.loads((FOLDER / "thi.json").read_text(encoding="utf-8"))


@pytest.fixture
def table():
    return make_table(four_facilities(), kinds_of(inventory_fields()))


@pytest.mark.parametrize("module", [rating, analysis, alarms])
def test_the_examples_of_the_docstrings_run(module):
    results = doctest.testmod(module)
    assert results.attempted >= 4
    assert results.failed == 0


def test_every_function_of_the_face_is_documented_with_an_example():
    for name in rating.__all__:
        text = getattr(rating, name).__doc__
        assert ">>> from tailings_plugin import rating" in text, name
        assert name in dir(rating)


def test_a_name_that_is_not_there_is_no_module_of_the_room():
    with pytest.raises(AttributeError, match="has no attribute 'rank'"):
        rating.rank  # noqa: B018


def test_the_face_loads_neither_qgis_nor_pandas_before_it_is_asked():
    code = (
        "import sys; from tailings_plugin import rating; import tailings_plugin.rating.analysis;"
        "print(sorted({'qgis', 'pandas'} & set(sys.modules)));"
        "print(rating.schemes()['scheme'].tolist(), 'qgis' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["[]", f"{list(SHIPPED)} False"]


class TestRate:
    def test_rows_and_columns_stay(self, table):
        table.index = [40, 30, 20, 10]
        found = rating.rate(table.assign(own=[1, 2, 3, 4]), "thi")
        assert found.index.tolist() == [40, 30, 20, 10]
        assert found.columns.tolist()[: len(table.columns) + 1] == [*table.columns, "own"]
        assert found["thi_rank"].fillna(0).tolist() == [1, 3, 2, 0]

    def test_the_table_given_is_not_changed(self, table):
        before = table.copy(deep=True)
        rating.rate(table)
        pandas.testing.assert_frame_equal(table, before)

    def test_thi_is_the_scheme_unless_another_is_named(self, table):
        assert rating.rate(table).equals(rating.rate(table, "thi"))

    def test_an_earlier_rating_is_replaced_whole(self, table):
        by_thi = rating.rate(table, "thi")
        by_basic = rating.rate(by_thi, "thi-basic")
        assert "thi_dam" not in by_basic
        # A 6.505 + 3
        assert by_basic["thi"][0] == pytest.approx(9.50515, abs=1e-5)
        assert rating.rate(by_basic, "thi")["thi"].equals(by_thi["thi"])

    def test_a_rating_by_another_index_stays(self, table):
        both = rating.rate(rating.rate(table), "tri")
        assert {"thi_dam", "tri_thi", "tri"} <= set(both.columns)

    @pytest.mark.parametrize("kind", [str, lambda path: path])
    def test_a_scheme_file_by_its_path(self, table, save, kind):
        path = save({**THI, "name": "thi-kz"})
        assert rating.rate(table, kind(path))["thi_scheme"][0].startswith("thi-kz 1.0 (")

    def test_a_scheme_as_it_is(self, table):
        assert rating.rate(table, shipped_scheme("thi-basic"))["thi"][1] == 6

    def test_a_scheme_there_is_not(self, table, tmp_path):
        with pytest.raises(DataProblem, match=rf"There is no scheme THI\. There are {', '.join(SHIPPED)}"):
            rating.rate(table, "THI")
        with pytest.raises(DataProblem, match="cannot be read"):
            rating.rate(table, tmp_path / "none.json")

    def test_notes_in_russian(self, table):
        assert rating.rate(table, language="ru")["thi_note"][3].startswith("оценка невозможна")

    def test_a_table_without_inputs_is_refused(self):
        with pytest.raises(DataProblem, match="none of the fields that scheme thi reads"):
            rating.rate(pandas.DataFrame({"name": ["A"]}))


class TestExplain:
    def test_the_highest_first_and_as_many_as_asked(self, table):
        assert rating.explain(table)["facility"].drop_duplicates().tolist() == ["A", "C", "B", "D"]
        assert rating.explain(table, highest=2)["facility"].drop_duplicates().tolist() == ["A", "C"]
        assert len(rating.explain(table, "thi-basic", highest=1)) == 2

    def test_scores_make_up_the_total(self, table):
        totals = rating.explain(table).groupby("facility")["score"].sum(min_count=6)
        assert totals[["A", "B", "C"]].tolist() == pytest.approx([13.50515, 6, 11], abs=1e-5)
        assert np.isnan(totals["D"])

    def test_the_page(self, table):
        page = rating.explanation_html(table, highest=1, language="ru")
        assert "Место 1 из 3: A" in page and "<h2>" in page
        assert page.count("<section>") == 1


class TestRobustness:
    def test_options_reach_the_draws(self, table):
        found = rating.robustness(table, runs=200, top=2, volume_factor=1)
        # A always first; B or C behind it, or both where they tie
        assert found.loc[0, ["rank_median", "rank_p5", "rank_p95"]].tolist() == [1, 1, 1]
        assert 100 <= found["top_percent"][1] + found["top_percent"][2] < 200
        assert found["rank_median"].isna().tolist() == [False, False, False, True]
        assert found["rank_scheme"].unique().tolist() == [shipped_scheme("thi").statement()]

    def test_cancel_at_the_first_block(self, table):
        def stop(fraction):
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            rating.robustness(table, runs=100, tick=stop)

    def test_another_seed_draws_otherwise(self, table):
        one, same, other = (
            rating.robustness(table, runs=100, seed=seed, top=2)["top_percent"] for seed in (1, 1, 2)
        )
        assert one.equals(same) and not one.equals(other)


def test_compare_rated_tables(table):
    later = rating.rate(table.assign(factor_of_safety=[1.2, 1.6, 1.8, 1.2]))
    found = rating.compare(rating.rate(table), later).set_index("facility_id")
    assert found["why"].dropna().to_dict() == {"C": "Dam -1 (Factor of safety: unknown → 1.8)"}
    assert found["change"].to_dict() == {"A": "same", "C": "same", "B": "same", "D": "unrated"}
    tri = rating.rate(table, "tri")
    assert rating.compare(tri, tri, "tri", "ru")["change"].tolist() == ["same"] * 3 + ["unrated"]


def test_schemes_and_their_rules():
    listed = rating.schemes("ru")
    assert listed["scheme"].tolist() == list(SHIPPED)
    assert listed["digest"][0] == shipped_scheme("thi").digest
    assert listed["inputs"][1] == "volume_m3, mass_t, dry_density_t_m3, capacity_m3, water_hazard_class"
    rules = rating.scheme_rules("thi", "ru")
    # a row for the logarithm, 4 + 5 or more values, 2 + 2 + 2 classes
    assert rules["factor"].value_counts()[["thi_cap", "thi_tox", "thi_seismic", "thi_dam"]].tolist() == [
        1,
        4,
        2,
        2,
    ]
    assert rules["unknown"].unique().tolist() == ["not_rated", "highest"]
    assert rules["weight"].unique().tolist() == [1.0] and not rules["verified"].any()


def test_consequence_class_keeps_the_rows(table):
    table = table.assign(population_at_risk=pandas.array([5, None, 5000, 10], dtype="Int64"))
    found = rating.consequence_class(table, design_life_years=1)
    assert found["gistm_class"].fillna("-").tolist() == ["significant", "-", "extreme", "high"]
    # 1 in 1,000, 10,000 and 2,475 years
    assert found["gistm_exceedance_percent"].tolist() == pytest.approx(
        [0.1, np.nan, 0.01, 100 / 2475], nan_ok=True
    )
    assert "volume_m3" in found


def test_water_hazard_classes_with_what_was_rejected(table):
    substances = pandas.DataFrame(
        {"facility_id": ["B", "B"], "h_statements": ["H411", "H999"], "share_percent": [100.0, None]}
    )
    found = rating.water_hazard_class(table.assign(commodity="iron"), substances)
    # A and D keep their class, C gets that of iron; B: the worst, an unidentified substance
    assert found.facilities["water_hazard_class"].tolist() == [3, 3, 1, 2]
    assert found.facilities["whc_basis"].tolist() == ["given", "substances", "fallback", "given"]
    assert found.substances["basis"].tolist() == ["statements", "unidentified"]
    assert found.rejected[["table", "row", "field", "value"]].values.tolist() == [
        ["substances", 2, "h_statements", "H999"]
    ]
    without = rating.water_hazard_class(table, fallback=False)
    assert without.facilities["whc_basis"].tolist() == ["given", "given", "unknown", "given"]
    assert len(without.substances) == len(without.rejected) == 0


def test_a_national_checklist_by_its_path(save):
    content = json.loads((FOLDER.parent / "checklists" / "default.json").read_text(encoding="utf-8"))
    path = save(content | {"name": "national"})
    answers = pandas.DataFrame({"facility_id": ["F"], "question_id": ["A03"], "answer": ["да"]})
    found = rating.checklist_results(answers, path, "ru")
    assert found.facilities["checklist"][0].startswith("national ")
    # A03 weighs 3 of all of list A, which has no other answer
    weights = sum(each["weight"] for each in content["questions"] if each["list"] == "A")
    assert found.facilities["safety_percent"][0] == pytest.approx(100 * 3 / weights)
