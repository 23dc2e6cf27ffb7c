"""Evaluation of schemes with weights, nested parts and national choices, by hand."""

import copy
import json

import numpy as np
import pytest

from tailings_plugin.errors import DataProblem
from tailings_plugin.rating.evaluate import score_range
from tailings_plugin.rating.scheme import FOLDER, load_scheme, shipped_scheme
from tests.rating.facilities import NAN, four_facilities, one_facility, text_column
from tests.rating.tables import rate, score

THI = json.loads((FOLDER / "thi.json").read_text(encoding="utf-8"))


@pytest.fixture
def scheme_of(save):
    """Return the scheme of a THI file changed by a function."""

    def make(change):
        content = copy.deepcopy(THI)
        change(content)
        return load_scheme(save(content))

    return make


def test_weights_scale_score_range_and_total(scheme_of):
    def weights(content):
        content["factors"][0]["weight"] = 2
        content["factors"][1]["weight"] = 0.5

    table = rate(four_facilities(), scheme_of(weights))
    # A 2*6.505 + 1.5 + 4; B 2*5 + 0.5; C 2*4 + 1.5 + 4, at least 8
    assert table["thi"] == pytest.approx([18.5103, 10.5, 13.5, NAN], abs=1e-5, nan_ok=True)
    assert table["thi_min"] == pytest.approx([18.5103, 10.5, 8, NAN], abs=1e-5, nan_ok=True)
    assert table["thi_max"] == pytest.approx([18.5103, 10.5, 13.5, NAN], abs=1e-5, nan_ok=True)
    assert table["thi_cap"] == pytest.approx([13.0103, 10, 8, NAN], abs=1e-5, nan_ok=True)
    assert table["thi_tox"].tolist() == [1.5, 0.5, 1.5, 1]


def test_the_weights_of_a_nested_part_and_of_the_total_multiply(scheme_of):
    def nest(content):
        part = {
            "field": "thi_site",
            "label": {"en": "Site"},
            "rule": "sum",
            "of": ["thi_seismic", "thi_flood"],
        }
        content["factors"].append(part | {"weight": 0.25})
        content["total"]["of"] = ["thi_cap", "thi_tox", "thi_manag", "thi_site", "thi_dam"]
        content["total"]["weight"] = 2

    table = rate(four_facilities(), scheme_of(nest))
    # A 6.505 + 3 + 1 + 0.25 * 2 + 1 = 12.005, doubled; C 4 + 3 + 1 + 0.5 + 1 = 9.5, at least 4
    assert table["thi_site"].tolist() == [0.5, 0, 0.5, 0.5]
    assert table["thi"][[0, 2]] == pytest.approx([24.0103, 19], abs=1e-5)
    assert table["thi_min"][2] == 8


def test_an_unknown_that_counts_as_the_lowest(scheme_of):
    def lowest(content):
        content["factors"][1]["unknown"] = "lowest"
        content["factors"][1]["weight"] = 2

    table = rate(four_facilities(), scheme_of(lowest))
    # C 4 + 0 + 4, from 4 to 4 + 6 + 4
    assert (table["thi"][2], table["thi_min"][2], table["thi_max"][2]) == (8, 4, 14)
    assert "water_hazard_class (Toxicity counted as 0, range 0 to 3)" in table["thi_note"][2]
    assert "status (Management counted as 1, range 0 to 1)" in table["thi_note"][2]


def test_two_inputs_that_are_needed(scheme_of):
    def needed(content):
        content["factors"][1]["unknown"] = "not_rated"

    scheme = scheme_of(needed)
    table = rate(four_facilities(), scheme)
    assert np.isnan(table["thi"]).tolist() == [False, False, True, True]
    assert table["thi_note"][2].startswith("cannot be rated: water_hazard_class missing; unknown: status (")
    assert table["thi_note"][3] == "cannot be rated: volume_m3 missing"
    nothing = rate(one_facility(volume_m3=None, water_hazard_class=None), scheme)["thi_note"][0]
    assert nothing == "cannot be rated: volume_m3 missing; cannot be rated: water_hazard_class missing"


def test_a_needed_field_that_is_not_there(scheme_of):
    def needed(content):
        content["factors"][1]["unknown"] = "not_rated"

    columns = four_facilities()
    del columns["water_hazard_class"]
    with pytest.raises(DataProblem, match="has no field water_hazard_class, without which scheme thi"):
        rate(columns, scheme_of(needed))
    del columns["volume_m3"]
    with pytest.raises(DataProblem, match="neither the field volume_m3"):
        rate(columns, scheme_of(needed))


def test_mass_and_density_stand_in_for_the_field_of_the_volume():
    columns = one_facility(mass_t=4.8e6, dry_density_t_m3=1.5)
    del columns["volume_m3"]
    assert rate(columns, shipped_scheme("thi"))["thi"][0] == pytest.approx(13.50515, abs=1e-5)
    del columns["dry_density_t_m3"]
    with pytest.raises(DataProblem, match="nor the fields mass_t, dry_density_t_m3"):
        rate(columns, shipped_scheme("thi"))


def test_a_table_with_no_input_at_all_is_refused():
    with pytest.raises(DataProblem, match="none of the fields that scheme thi reads: volume_m3, mass_t"):
        rate({"name": text_column("A")}, shipped_scheme("thi"))


@pytest.mark.parametrize(("share", "ranks"), [(7e-9, [1, 2]), (7e-10, [1, 1])])
def test_totals_tie_at_nine_decimals(share, ranks):
    # log10(1 + 7e-9) is 3.0e-9, log10(1 + 7e-10) is 3.0e-10
    columns = {name: np.repeat(column, 2) for name, column in one_facility().items()}
    columns["volume_m3"] = np.array([1e6 * (1 + share), 1e6])
    assert rate(columns, shipped_scheme("thi"))["thi_rank"].tolist() == ranks


def test_the_order_of_the_additions_makes_no_difference():
    # 0.1 + 0.2 differs from 0.3 in the last bit
    columns = {name: np.repeat(column, 2) for name, column in one_facility().items()}
    columns["volume_m3"] = np.array([10**5.3, 10**5.1 * 10**0.2])
    assert rate(columns, shipped_scheme("thi"))["thi_rank"].tolist() == [1, 1]


def test_range_of_an_unknown():
    factors = {factor.field: factor for factor in shipped_scheme("thi").factors()}
    assert score_range(factors["thi_tox"]) == (0, 3)
    assert score_range(factors["thi_dam"]) == (0, 1)
    assert np.isnan(score_range(factors["thi_cap"])).all()


def test_scores_keep_what_is_known_apart_from_what_is_counted():
    scores = score(four_facilities(), shipped_scheme("thi"))
    assert scores.size == 4
    assert scores.raw["thi_tox"] == pytest.approx([3, 1, NAN, 2], nan_ok=True)
    assert scores.best["thi_tox"].tolist() == [3, 1, 3, 2]
    assert scores.low["thi_tox"].tolist() == [3, 1, 0, 2]
    assert scores.high["thi_tox"].tolist() == [3, 1, 3, 2]


def test_notes_of_several_kinds_stand_in_one_order():
    columns = one_facility(volume_m3=None, mass_t=4.8e6, dry_density_t_m3=1.5, pga_g=9, status=None)
    assert rate(columns, shipped_scheme("thi"))["thi_note"][0] == (
        "unknown: status (Management counted as 1, range 0 to 1), pga_g (Earthquake counted as 1, range 0 to 1); "
        "volume_m3 from mass_t / dry_density_t_m3; "
        "value 9 counts as unknown: pga_g must not be more than 3; check its unit, correct it or leave it empty"
    )


def test_completeness_counts_inputs_not_weights(scheme_of):
    def weights(content):
        content["factors"][1]["weight"] = 10

    # C knows 1 of 6
    assert rate(four_facilities(), scheme_of(weights))["thi_completeness"][2] == pytest.approx(100 / 6)
