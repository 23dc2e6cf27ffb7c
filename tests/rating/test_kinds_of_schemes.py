"""Other schemes of the kinds in `cases/rating`: what a scheme can say, row by row, and what it must not say."""

import copy
import json

import pandas
import pytest

from tailings_plugin import rating
from tailings_plugin.errors import DataProblem
from tailings_plugin.rating.scheme import load_scheme
from tests.rating import national

# A and B differ in the height alone; 1e6 m3 (6), class 2, and all else at its best: a THI of 8.
TABLE = pandas.DataFrame(
    {
        "facility_id": ["A", "B"],
        "volume_m3": [1e6, 1e6],
        "water_hazard_class": [2, 2],
        "status": ["active", "active"],
        "pga_g": [0.05, 0.05],
        "flood_zone": ["outside_100y", "outside_100y"],
        "factor_of_safety": [2.0, 2.0],
        "dam_height_m": [10.0, 70.0],
        "elevation_m": [-5.0, 0.0],
        "radioactive": [True, False],
        "start_year": [1959, 1960],
        "radon": [1.0, None],
    }
)
TWO = [{"below": 1, "score": 0}, {"score": 1}]


def numbers(field, read, classes=TWO, **more):
    return {**national.HEIGHT, "field": field, "input": read, "classes": classes} | more


def values(field, read, *classes, **more):
    made = [{"value": value, "score": score} for value, score in classes]
    found = {**national.HEIGHT, "field": field, "rule": "value_classes", "input": read, "classes": made}
    return {key: value for key, value in found.items() if key != "unit"} | more


@pytest.mark.parametrize(
    ("factor", "scores"),
    [
        (national.HEIGHT, [0, 2]),
        (numbers("kz_low", "elevation_m", [{"up_to": -5, "score": 2}, {"score": -1}]), [2, -1]),
        (numbers("kz_year", "start_year", [{"below": 1960, "score": 2}, {"score": 0.5}]), [2, 0.5]),
        (numbers("kz_height", "dam_height_m", [{"up_to": 10, "score": -4}, {"score": -9.5}], weight=2), [-8, -19]),
        (values("kz_ray", "radioactive", (False, 0), (True, 1)), [1, 0]),
        (values("kz_ray", "radioactive", ("false", 0), ("true", 1)), [1, 0]),
        (values("kz_class", "water_hazard_class", (0, 0), (1, 1), ("2", 5), (3, 7)), [5, 5]),
        (values("kz_radon", "radon", (1, 4), (True, 9), unknown="lowest"), [4, 4]),
        # A field of no inventory that B lacks, and one that nobody has: the highest, which is marked.
        (numbers("kz_radon", "radon", [{"up_to": 1, "score": 1}, {"score": 3}]), [1, 3]),
        (numbers("kz_none", "nowhere"), [1, 1]),
    ],
)  # fmt: skip
def test_a_factor_over_any_field(save, factor, scores):
    scheme = load_scheme(save(national.scheme(factor)))
    found = rating.rate(TABLE, scheme)
    assert found[factor["field"]].tolist() == scores
    assert found["thi"].tolist() == [8 + score for score in scores]
    unchanged = [name for name in TABLE if found[name].equals(TABLE[name])]
    assert unchanged == list(TABLE)
    assert rating.rate(found, scheme).equals(found)


@pytest.mark.parametrize(
    ("factor", "place", "reason"),
    [
        (numbers("kz_x", "status"), "factors[6].input", "status holds no numbers"),
        (numbers("kz_x", "radioactive"), "factors[6].input", "radioactive holds no numbers"),
        (numbers("kz_x", "data_date"), "factors[6].input", "data_date holds no numbers"),
        (numbers("radon", "radon"), "factors[6].field", "'radon' is read by a factor"),
        (numbers("kz_x", "thi"), "total.field", "'thi' is read by a factor"),
        (numbers("kz_x", "thi_min"), "total.field", "'thi_min' is read by a factor"),
        (numbers("kz_x", "thi_p_low"), "total.field", "'thi_p_low' is read by a factor"),
        (numbers("kz_x", "thi_tox"), "factors[1].field", "'thi_tox' is read by a factor"),
        (numbers("kz_x", "radon", valid={"minimum": 2, "maximum": 1}), "factors[6].valid", "is above the maximum 1"),
        (numbers("kz_x", "radon", weight=0), "factors[6].weight", "greater than 0"),
        (numbers("kz_x", "radon", weight=-1), "factors[6].weight", "greater than 0"),
        (numbers("kz_x", "radon", weight=None), "factors[6].weight", "must be number"),
        (numbers("kz_x", "radon", label={"EN": "x"}), "factors[6].label", "the code of a language"),
        (numbers("kz_x", "radon", label={"en": " "}), "factors[6].label.en", "must not be empty"),
        (numbers("kz_x\n", "radon"), "factors[6].field", "small Latin letters"),
        (numbers("радон", "radon"), "factors[6].field", "small Latin letters"),
        (values("kz_x", "radon", (3, 0), ("3", 1)), "factors[6].classes[1].value", "'3' has a class already"),
        (values("kz_x", "radon", (3, 0), (" 3 ", 1)), "factors[6].classes[1].value", "' 3 ' has a class already"),
        (values("kz_x", "radon", (3, 0), (4, 1), unknown_values=["4"]), "factors[6].classes[1].value", "4 has a class"),
        (values("kz_x", "radon", ("", 0), ("I", 1)), "factors[6].classes[0].value", "an empty value is an unknown one"),
        (values("kz_x", "radioactive", ("no", 0), ("yes", 1)), "factors[6].classes[1].value", "and false, not 'yes'"),
        (values("kz_x", "radioactive", (0, 0), (1, 1)), "factors[6].classes[0].value", "true and false, not 0"),
        (values("kz_x", "radioactive", (True, 0), ("true", 1)), "factors[6].classes", "radioactive may be 'false'"),
    ],
)  # fmt: skip
def test_what_a_factor_must_not_say(save, factor, place, reason):
    with pytest.raises(DataProblem) as refusal:
        load_scheme(save(national.scheme(factor)))
    lines = [line for line in str(refusal.value).splitlines() if line.startswith(f"{place}: ")]
    assert any(reason in line for line in lines), str(refusal.value)


@pytest.mark.parametrize(
    ("more", "place"),
    [
        ({"stand_in": "volume_m3"}, "factors[0].stand_in"),
        ({"from_mass": {"mass": "mass_t", "density": "mass_t"}}, "factors[0].from_mass.density"),
        ({"from_mass": {"mass": "volume_m3", "density": "dry_density_t_m3"}}, "factors[0].from_mass.mass"),
    ],
)
def test_a_volume_is_not_reckoned_from_one_field_twice(save, more, place):
    content = national.scheme()
    content["factors"][0] |= more
    with pytest.raises(DataProblem) as refusal:
        load_scheme(save(content))
    assert f"{place}: " in str(refusal.value) and "stands here twice" in str(refusal.value)


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 6, 7, 12])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_any_number_of_classes_goes_through_every_face(save, count, language):
    scheme = load_scheme(save(national.scheme(national.HEIGHT, classes=national.classes(count))))
    found = rating.rate(TABLE, scheme, language)
    # A has 8, B 10: the degrees begin at less than 6 and end one whole number after the other.
    assert found["thi_class"].tolist() == [str(min(total - 4, count)) for total in (8, 10)]
    chances = [f"thi_p_{number}" for number in range(1, count + 1)]
    assert found[chances].sum(axis=1).tolist() == [1, 1]
    page = rating.explanation_html(TABLE, scheme, language=language)
    label = {"en": "Degree {}", "ru": "{} степень"}[language].format(min(4, count))
    assert label in page
    assert rating.robustness(TABLE, scheme, runs=5)["rank_median"].tolist() == [2, 1]
    assert set(rating.compare(found, found, language=language)["change"]) == {"same"}


def test_two_classes_of_one_code_are_refused(save):
    classes = national.classes(3)
    classes[2]["class"] = "1"
    with pytest.raises(DataProblem, match=r"classes\[2\]\.class: '1' is already taken"):
        load_scheme(save(national.scheme(classes=classes)))


def test_labels_of_one_wording_are_told_apart_in_that_language(save):
    classes = national.classes(3)
    classes[2]["label"]["ru"] = classes[0]["label"]["ru"]
    second = {**national.HEIGHT, "field": "kz_height", "label": {"en": "Dam height", "ru": "Плотина"}}
    scheme = load_scheme(save(national.scheme(national.HEIGHT, second, classes=classes)))
    assert [each.label for each in scheme.classes] == [
        {"en": "Degree 1", "ru": "1 степень (1)"},
        {"en": "Degree 2", "ru": "2 степень"},
        {"en": "Degree 3", "ru": "1 степень (3)"},
    ]
    *_, one, two = scheme.factors()
    assert one.label == {"en": "Dam height (thi_height)", "ru": "Высота дамбы"}
    assert two.label == {"en": "Dam height (kz_height)", "ru": "Плотина"}


@pytest.mark.parametrize("version", ["1 {draft}", "1 {", '2026.1 {"a": 1}', "1\n2"])
def test_any_version_is_carried(save, version):
    scheme = load_scheme(save(national.scheme(national.HEIGHT) | {"version": version}))
    found = rating.rate(TABLE, scheme)
    whys = rating.compare(rating.rate(TABLE), found).set_index("facility_id")["why"]
    assert whys["B"] == "Dam height +2"


def test_a_key_that_stands_twice_is_refused_rather_than_one_of_them_taken(tmp_path):
    file = tmp_path / "twice.json"
    text = json.dumps(national.scheme())
    file.write_text(text.replace('"below": 1.5,', '"below": 1.5, "below": 1.3,'), encoding="utf-8")
    with pytest.raises(DataProblem, match="'below' stands twice in one object"):
        load_scheme(file)


def test_an_unknown_volume_that_counts_the_same_whatever_it_is(save):
    content = national.scheme()
    content["factors"][0] |= {"unknown": "lowest", "score_range": [3, 3]}
    found = rating.rate(TABLE.assign(volume_m3=[1e6, None]), load_scheme(save(content)))
    # 3 and class 2: 5, low for certain.
    assert found[["thi", "thi_min", "thi_max", "thi_expected", "thi_p_low"]].iloc[1].tolist() == [
        5,
        5,
        5,
        5,
        1,
    ]


HIGHEST = "the total is made otherwise (sum → highest)"
SHARE = "the total is made otherwise (sum → sum × 0.9)"
TINY = "Capacity +0.0006"
LIMITS = "the classes have other limits"


@pytest.mark.parametrize(
    ("change", "whys"),
    [
        # 8 and 10 become 6 and 6: the height alone is no reason to fall.
        (lambda content: content["total"].update(rule="maximum"), [HIGHEST, f"Dam height +2; {HIGHEST}"]),
        (lambda content: content["total"].update(weight=0.9), [SHARE, f"Dam height +2; {SHARE}"]),
        # 8.0006 is medium by these limits, and would be high by the others; 10.0006 is very high by both.
        (lambda content: content["factors"][0].update(weight=1.0001), [f"{TINY}; {LIMITS}", f"Dam height +2; {TINY}"]),
        (lambda content: None, [LIMITS, "Dam height +2"]),
    ],
)  # fmt: skip
def test_why_a_facility_moves_by_another_scheme(save, change, whys):
    content = national.scheme(national.HEIGHT)
    # 8 is high by the shipped limits, medium by these.
    content["classes"][1]["below"] = 9
    change(content)
    first, second = rating.rate(TABLE), rating.rate(TABLE, load_scheme(save(content)))
    assert rating.compare(first, second).sort_values("facility_id")["why"].tolist() == whys


def test_a_small_change_is_written_with_a_comma_in_russian(save):
    content = national.scheme()
    content["factors"][0]["weight"] = 0.95
    first, second = rating.rate(TABLE, language="ru"), rating.rate(TABLE, load_scheme(save(content)))
    assert rating.compare(first, second, language="ru")["why"][0] == "Вместимость -0,30"


def test_a_total_of_another_name_that_one_rating_lacks(save):
    content = copy.deepcopy(national.scheme())
    content["total"]["field"] = "kz"
    with pytest.raises(DataProblem, match="First rating: the table has no column kz_rank"):
        rating.compare(rating.rate(TABLE), rating.rate(TABLE, load_scheme(save(content))), "kz")
