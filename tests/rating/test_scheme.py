"""Schemes: the shipped ones load, a wrong one is refused with JSON path and reason, a change shows."""

import copy
import json

import numpy as np
import pytest

from tailings_plugin.errors import DataProblem
from tailings_plugin.inventory.schema import load_schema
from tailings_plugin.json_files import digest
from tailings_plugin.rating.scheme import FOLDER, SHIPPED, load_scheme, scheme_tables, shipped_scheme
from tailings_plugin.texts import LANGUAGES
from tests.rating.facilities import four_facilities, text_column
from tests.rating.tables import rate

THI = json.loads((FOLDER / "thi.json").read_text(encoding="utf-8"))
TRI = json.loads((FOLDER / "tri.json").read_text(encoding="utf-8"))


def changed(content, *path_and_value):
    """Return a deep copy with the value at the path set, or deleted when the value is DELETE."""
    content = copy.deepcopy(content)
    *path, last, value = path_and_value
    place = content
    for step in path:
        place = place[step]
    if value is DELETE:
        del place[last]
    else:
        place[last] = value
    return content


DELETE = object()


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped_schemes_are_complete(name):
    scheme = shipped_scheme(name)
    assert scheme.name == name
    assert set(scheme.title) == set(LANGUAGES)
    for factor in scheme.factors():
        assert set(factor.label) == set(LANGUAGES)
        assert factor.source
    assert scheme_tables(scheme, "ru") != scheme_tables(scheme, "en")


@pytest.mark.parametrize("name", ["thi", "thi-basic", "tri"])
def test_schemes_with_unchecked_limits_say_so(name):
    assert not shipped_scheme(name).verified
    assert "class limits not verified" in shipped_scheme(name).statement()


def test_the_number_inputs_are_fields_of_the_inventory():
    for name in ("thi", "thi-basic", "tri"):
        assert all(field in load_schema() for field in shipped_scheme(name).inputs())


@pytest.mark.parametrize(
    ("change", "place", "reason"),
    [
        (("name", DELETE), "the whole file", "'name' is missing"),
        (("name", "Моя"), "name", "does not match"),
        (("colour", 1), "colour", "is not known here"),
        (("factors", []), "factors", "at least 1"),
        (("factors", 0, "rule", "eval"), "factors[0].rule", "must be one of log10, number_classes"),
        (("factors", 0, "input", DELETE), "factors[0]", "'input' is missing"),
        (("factors", 0, "divisor", 0), "factors[0].divisor", "greater than 0"),
        (("factors", 0, "unknown", "highest"), "factors[0]", "'score_range' is missing"),
        (("factors", 0, "score_range", [3, 1]), "factors[0].score_range", "3 is above the highest 1"),
        (("factors", 1, "unknown", "zero"), "factors[1].unknown", "must be one of highest, lowest"),
        (("factors", 1, "weight", 0), "factors[1].weight", "greater than 0"),
        (("factors", 0, "priors", [0.5, 0.5]), "factors[0].priors", "is not known here"),
        (("factors", 1, "priors", [0.5, 0.5]), "factors[1].priors", "2 shares for 4 classes"),
        (
            ("factors", 1, "priors", [0.5, 0.5, 0.5, 0]),
            "factors[1].priors",
            "the shares add to 1.5, not to 1",
        ),
        (("factors", 1, "priors", [0.5, 0.5, -0.5, 0.5]), "factors[1].priors[2]", "must be at least 0"),
        (("factors", 3, "priors", ["0.5", 0.5]), "factors[3].priors[0]", "must be number"),
        (("factors", 5, "field", "thi_p_dam"), "total.field", "may be written as thi_p_dam"),
        (("factors", 1, "verified", "no"), "factors[1].verified", "must be boolean"),
        (("factors", 1, "classes", 0, DELETE), "factors[1].classes", "water_hazard_class may be 0"),
        (("factors", 1, "classes", 1, "value", 0), "factors[1].classes[1].value", "0 has a class already"),
        (("factors", 2, "classes", 2, DELETE), "factors[2].classes", "status may be 'inactive'"),
        (("factors", 2, "unknown_values", []), "factors[2].classes", "status may be 'unknown'"),
        (("factors", 3, "classes", 0, "below", "0.1"), "factors[3].classes[0].below", "must be number"),
        (("factors", 3, "classes", 0, "below", DELETE), "factors[3].classes[0]", "needs one upper limit"),
        (("factors", 3, "classes", 0, "up_to", 0.2), "factors[3].classes[0]", "needs one upper limit"),
        (("factors", 3, "classes", 1, "below", 0.2), "factors[3].classes[1].below", "no upper limit"),
        (("factors", 3, "classes", 1, "score", DELETE), "factors[3].classes[1]", "'score' is missing"),
        (("factors", 3, "field", "thi_tox"), "factors[3].field", "'thi_tox' is already taken"),
        (("total", "field", "thi_tox"), "total.field", "'thi_tox' is already taken"),
        (("total", "of", ["thi_cap", "thi_x"]), "total.of[1]", "'thi_x' is no factor above"),
        (("total", "of", ["thi_cap", "thi_cap"]), "total.of[1]", "counted twice"),
        (("total", "of", ["thi_cap"]), "factors[5].field", "'thi_dam' reaches no total"),
        (("total", "rule", "mean"), "total.rule", "must be one of sum, maximum"),
        (("classes", 1, "below", 6), "classes[1].below", "6 is not above the limit before it, 6"),
        (("classes", 1, "below", 5), "classes[1].below", "the classes overlap"),
        (("classes", 3, "below", 12), "classes[3].below", "no upper limit"),
        (("classes", 0, "class", "Very high"), "classes[0].class", "does not match"),
    ],
)
def test_a_wrong_scheme_is_refused_with_path_and_reason(save, change, place, reason):
    path = save(changed(THI, *change))
    with pytest.raises(DataProblem) as refusal:
        load_scheme(path)
    lines = [line for line in str(refusal.value).splitlines() if line.startswith(f"{place}: ")]
    assert any(reason in line for line in lines), str(refusal.value)
    assert str(path) in str(refusal.value)


def test_limits_that_overlap_inside_a_factor(save):
    classes = [{"below": 0.2, "score": 0}, {"below": 0.1, "score": 1}, {"score": 2}]
    with pytest.raises(DataProblem, match=r"factors\[3\]\.classes\[1\]\.below: 0\.1 is not above .* 0\.2"):
        load_scheme(save(changed(THI, "factors", 3, "classes", classes)))


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"{", "not valid JSON at line 1"),
        ('{"name": "ж"}'.encode("cp1251"), "not UTF-8"),
        (b"[]", "must be object"),
        (b'{"name": NaN}', "NaN is no number"),
    ],
)
def test_a_file_that_is_no_scheme(tmp_path, content, reason):
    path = tmp_path / "x.json"
    path.write_bytes(content)
    with pytest.raises(DataProblem, match=reason):
        load_scheme(path)


def test_a_missing_file(tmp_path):
    with pytest.raises(DataProblem, match="cannot be read"):
        load_scheme(tmp_path / "nowhere.json")


def test_a_byte_order_mark_is_no_error(tmp_path):
    path = tmp_path / "bom.json"
    path.write_text(json.dumps(THI), encoding="utf-8-sig")
    assert load_scheme(path).digest == shipped_scheme("thi").digest


def test_many_errors_are_listed_up_to_ten(save):
    content = copy.deepcopy(THI)
    for factor in content["factors"]:
        factor["colour"] = factor["size"] = 1
    with pytest.raises(DataProblem, match="and 2 more"):
        load_scheme(save(content))


def test_a_changed_limit_changes_the_digest_and_the_score(save):
    scheme = load_scheme(save(changed(THI, "factors", 3, "classes", 0, "below", 0.05)))
    assert scheme.digest != shipped_scheme("thi").digest
    # B has 0.05 g
    assert rate(four_facilities(), scheme)["thi_seismic"].tolist() == [1, 1, 1, 1]


def test_spelling_of_the_file_does_not_change_the_digest(tmp_path):
    path = tmp_path / "same.json"
    path.write_text(json.dumps(dict(reversed(THI.items())), indent=7), encoding="utf-8")
    assert load_scheme(path).digest == shipped_scheme("thi").digest


def test_an_added_factor_counts(save):
    content = copy.deepcopy(THI)
    content["factors"].append(
        {
            "field": "thi_radiation",
            "label": {"en": "Radiation"},
            "rule": "value_classes",
            "input": "radioactive",
            "classes": [{"value": False, "score": 0}, {"value": True, "score": 2}],
            "unknown": "highest",
            "source": "national",
            "verified": True,
        }
    )
    content["total"]["of"].append("thi_radiation")
    columns = four_facilities() | {"radioactive": np.array([False, True, None, False], dtype=object)}
    table = rate(columns, load_scheme(save(content)))
    assert table["thi_radiation"].tolist() == [0, 2, 2, 0]
    assert table["thi"][1] == 8


def test_weights_multiply(save):
    table = rate(four_facilities(), load_scheme(save(changed(THI, "factors", 1, "weight", 2.5))))
    assert table["thi_tox"].tolist() == [7.5, 2.5, 7.5, 5]
    assert table["thi"][1] == 7.5
    assert table["thi_min"][2] == 4


def test_the_volume_unit_shifts_every_thi_by_six_and_no_rank(save):
    million = load_scheme(save(changed(THI, "factors", 0, "divisor", 1_000_000)))
    here, there = rate(four_facilities(), shipped_scheme("thi")), rate(four_facilities(), million)
    assert here["thi"] - there["thi"] == pytest.approx([6, 6, 6, np.nan], nan_ok=True)
    for name in ("thi_rank", "thi_rank_best", "thi_rank_worst"):
        assert np.array_equal(here[name], there[name], equal_nan=True)


def test_a_nested_maximum(save):
    content = copy.deepcopy(THI)
    content["factors"].append(
        {"field": "thi_site", "label": {"en": "Site"}, "rule": "maximum", "of": ["thi_seismic", "thi_flood"]}
    )
    content["total"]["of"] = ["thi_cap", "thi_tox", "thi_manag", "thi_site", "thi_dam"]
    table = rate(four_facilities(), load_scheme(save(content)))
    # A: earthquake and flood count once: 13.505 - 1
    assert table["thi"][0] == pytest.approx(12.50515, abs=1e-5)
    assert table["thi_site"].tolist() == [1, 0, 1, 1]
    assert table["thi_min"][2] == 4


def test_log10_with_a_score_range_rates_the_unknown(save):
    content = changed(THI, "factors", 0, "unknown", "highest")
    content["factors"][0]["score_range"] = [3, 9]
    table = rate(four_facilities(), load_scheme(save(content)))
    # D: 9 + 2 + 1 + 1 + 1 + 1, at least 3 + 6
    assert (table["thi"][3], table["thi_min"][3]) == (15, 9)


class TestIncludes:
    def test_a_file_beside(self, save):
        save(changed(THI, "factors", 3, "classes", 0, "below", 0.05), "thi_kz.json")
        scheme = load_scheme(save(changed(TRI, "includes", "thi_kz.json")))
        assert scheme.digest != shipped_scheme("tri").digest
        assert rate(four_facilities(), scheme)["tri_thi"][1] == 7

    def test_a_missing_one(self, save):
        with pytest.raises(DataProblem, match=r"nowhere\.json: the file cannot be read"):
            load_scheme(save(changed(TRI, "includes", "nowhere.json")))

    def test_a_wrong_one(self, save):
        save(changed(THI, "name", 1), "thi_kz.json")
        with pytest.raises(DataProblem, match=r"thi_kz\.json cannot be used:\nname: must be string"):
            load_scheme(save(changed(TRI, "includes", "thi_kz.json")))

    def test_one_that_includes_another(self, save):
        with pytest.raises(DataProblem, match="includes another scheme"):
            load_scheme(save(changed(TRI, "includes", "tri")))


def test_a_scheme_is_verified_only_with_all_its_limits_and_classes(save):
    content = copy.deepcopy(THI)
    for factor in content["factors"]:
        factor["verified"] = True
    assert not load_scheme(save(content)).verified
    content["classes_verified"] = True
    scheme = load_scheme(save(content))
    assert scheme.verified and scheme.statement().endswith("), class limits verified")
    content["factors"][3]["verified"] = False
    assert not load_scheme(save(content)).verified
    content["factors"][3]["verified"] = True
    del content["classes_verified"]
    assert not load_scheme(save(content)).verified


def test_statement_and_prefix(save):
    content = changed(THI, "total", "field", "thi_kz")
    scheme = load_scheme(save(content | {"name": "thi-kz", "version": "2.1"}))
    assert scheme.statement().startswith(f"thi-kz 2.1 ({scheme.digest}), ")
    assert scheme.prefix == "thi_kz"


def test_weights_default_to_one(save):
    scheme = load_scheme(save(changed(THI, "factors", 1, "weight", 0.5)))
    assert [factor.weight for factor in scheme.factors()] == [1, 0.5, 1, 1, 1, 1]
    assert scheme.total.weight == 1
    assert shipped_scheme("tri").nodes["thi"].weight == 1


def test_factors_that_reach_no_total_are_no_inputs(save):
    scheme = load_scheme(save(changed(TRI, "total", "of", ["tri_population", "tri_water"])))
    assert [factor.field for factor in scheme.factors()] == ["tri_population", "tri_water"]
    assert scheme.inputs() == ["population_at_risk", "water_body"]


def test_inputs_stand_once_in_the_order_of_the_file(save):
    content = copy.deepcopy(THI)
    content["factors"][5] = {**content["factors"][3], "field": "thi_dam"}
    inputs = load_scheme(save(content)).inputs()
    assert inputs == [
        "volume_m3",
        "mass_t",
        "dry_density_t_m3",
        "capacity_m3",
        "water_hazard_class",
        "status",
        "pga_g",
        "flood_zone",
    ]


def test_the_tables_of_a_scheme_line_by_line():
    lines = scheme_tables(shipped_scheme("thi")).splitlines()
    assert lines[:8] == [
        "| Factor | Input | Score | Unknown counts as | Status |",
        "|---|---|---|---|---|",
        "| Capacity | volume_m3 known | log10(volume_m3) | not rated | not verified |",
        "| Toxicity | water_hazard_class = 0 (not hazardous to water) | 0 | the highest score | not verified |",
        "|  | water_hazard_class = 1 (slightly hazardous to water) | 1 |  |  |",
        "|  | water_hazard_class = 2 (hazardous to water) | 2 |  |  |",
        "|  | water_hazard_class = 3 (severely hazardous to water) | 3 |  |  |",
        "| Management | status = active (active) | 0 | the highest score | not verified |",
    ]
    assert lines[-7:] == [
        "",
        "| Class | Total |",
        "|---|---|",
        "| Low | thi < 6 |",
        "| Medium | 6 ≤ thi < 8 |",
        "| High | 8 ≤ thi < 10 |",
        "| Very high | thi ≥ 10 |",
    ]


@pytest.mark.parametrize(
    ("factor", "place"),
    [
        ({"unknown": "highest"}, "factors[0]: 'score_range' is missing"),
        ({"unknown": "lowest"}, "factors[0]: 'score_range' is missing"),
        (
            {"unknown": "not_rated", "score_range": [5, 4]},
            "factors[0].score_range: the lowest score 5 is above",
        ),
    ],
)
def test_ranges_of_a_logarithm_that_are_wrong(save, factor, place):
    content = copy.deepcopy(THI)
    content["factors"][0] |= factor
    with pytest.raises(DataProblem) as refusal:
        load_scheme(save(content))
    assert place in str(refusal.value)


@pytest.mark.parametrize("factor", [{"score_range": [4, 4]}, {"unknown": "lowest", "score_range": [0, 9]}])
def test_ranges_of_a_logarithm_that_are_right(save, factor):
    content = copy.deepcopy(THI)
    content["factors"][0] |= factor
    assert load_scheme(save(content)).factors()[0].rule.score_range == tuple(factor["score_range"])


def test_a_value_that_is_unknown_needs_no_class_and_may_have_none(save):
    content = copy.deepcopy(THI)
    content["factors"][2]["unknown_values"].append("active")
    with pytest.raises(DataProblem, match=r"factors\[2\]\.classes\[0\]\.value: 'active' has a class already"):
        load_scheme(save(content))


def test_a_field_with_an_open_list_may_have_any_classes(save):
    content = copy.deepcopy(THI)
    content["factors"].append(
        {
            "field": "thi_ore",
            "label": {"en": "Ore"},
            "rule": "value_classes",
            "input": "commodity",
            "classes": [{"value": "gold", "score": 1}, {"value": "coal", "score": 0}],
            "unknown": "lowest",
            "source": "national",
            "verified": True,
        }
    )
    content["total"]["of"].append("thi_ore")
    columns = four_facilities() | {"commodity": np.array(["gold", "coal", None, "gold"], dtype=object)}
    assert rate(columns, load_scheme(save(content)))["thi_ore"].tolist() == [1, 0, 0, 1]


@pytest.mark.parametrize(("count", "more"), [(10, None), (12, "and 2 more")])
def test_ten_errors_are_listed(save, count, more):
    content = copy.deepcopy(THI)
    content |= {f"key{number}": 1 for number in range(count)}
    with pytest.raises(DataProblem) as refusal:
        load_scheme(save(content))
    text = str(refusal.value)
    assert text.count("is not known here") == 10
    assert (more in text) if more else ("more" not in text.replace("anew", ""))


def test_the_digest_is_that_of_the_content_whatever_its_order():
    # sha256 of {"a":1,"b":"ж"} in UTF-8, taken with a tool of the system
    assert digest({"b": "ж", "a": 1}) == digest({"a": 1, "b": "ж"}) == "f3c55d68"
    assert digest({"a": 2, "b": "ж"}) != digest({"a": 1, "b": "ж"})


def test_a_scheme_from_before_a_code_stays_of_use_and_counts_the_code_as_unknown(save):
    content = copy.deepcopy(THI)
    status = content["factors"][2]
    status["classes"] = [each for each in status["classes"] if each["value"] != "neglected"]
    table = rate(
        four_facilities() | {"status": text_column("neglected", "active", None, "closed")},
        load_scheme(save(content)),
    )
    assert table["thi_manag"].tolist()[:2] == [1, 0]  # the highest score, as of an unknown state
    assert "neglected" in table["thi_note"][0]
