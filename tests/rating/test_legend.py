"""Legends: what a rating by a national scheme carries of it, whatever becomes of the table."""

import json

import numpy as np
import pandas
import pytest

from tailings_plugin import rating
from tailings_plugin.errors import DataProblem
from tailings_plugin.rating.comparison import parts_of
from tailings_plugin.rating.legend import carried, known_legend, legend_of, read_legend
from tailings_plugin.rating.scheme import load_scheme, shipped_scheme
from tests.rating import national
from tests.rating.facilities import four_facilities
from tests.rating.tables import frame


def table(**more):
    return frame(four_facilities() | more)


@pytest.fixture
def five(save):
    return save(national.scheme(national.HEIGHT, classes=national.FIVE), "thi_kz5.json")


def test_a_rating_by_a_shipped_scheme_has_no_column_more():
    assert "thi_legend" not in rating.rate(table())
    assert known_legend(rating.rate(table()), "thi") == legend_of(shipped_scheme("thi"))
    assert known_legend(rating.rate(table(), "thi-basic"), "thi") == legend_of(shipped_scheme("thi-basic"))


def test_a_rating_by_a_national_scheme_carries_parts_and_classes_in_every_row(five):
    rated = rating.rate(table(dam_height_m=np.array([20.0, 70, np.nan, 10])), five)
    assert rated["thi_height"].tolist() == [
        1,
        2,
        2,
        0,
    ]  # 15 to 60 m, over 60 m, unknown counts highest, under 15 m
    for row in range(4):
        legend = known_legend(rated.iloc[[row]], "thi")
        assert [each.label.get("ru") for each in legend.classes] == [
            "IV класс", "III класс", "II класс", "I класс", "0 класс",
        ]  # fmt: skip
        assert [each.limit for each in legend.classes] == [8, 10, 12.5, 14, None]
        assert (legend.parts[-1].field, legend.parts[-1].inputs) == ("thi_height", ("dam_height_m",))
        assert legend.parts[-1].label.get("en") == "Dam height"


def test_the_parts_of_every_row_make_its_total(save):
    two = national.HEIGHT | {
        "field": "kz_area",
        "input": "area_m2",
        "label": {"ru": "Площадь"},
        "weight": 1.5,
    }
    content = national.scheme(national.HEIGHT, two, without=["thi_flood"], weights={"thi_tox": 2})
    rated = rating.rate(table(), save(content))
    parts = [each.field for each in known_legend(rated, "thi").parts]
    assert parts == ["thi_cap", "thi_tox", "thi_manag", "thi_seismic", "thi_dam", "thi_height", "kz_area"]
    known = rated[rated["thi"].notna()]
    assert known[parts].sum(axis=1).tolist() == pytest.approx(known["thi"].tolist())


def test_a_legend_is_read_as_it_was_written(five):
    scheme = load_scheme(five)
    assert read_legend(carried(scheme), "thi_legend") == legend_of(scheme)


def test_colours_and_labels_of_one_language_are_carried(save):
    content = national.scheme(classes=national.classes(2, colour="#00FF7f"))
    for each in content["classes"]:
        del each["label"]["en"]
    legend = read_legend(carried(load_scheme(save(content))), "thi_legend")
    assert [each.colour for each in legend.classes] == ["#00FF7f", "#00FF7f"]
    assert [each.label.get("en") for each in legend.classes] == ["1 степень", "2 степень"]


def test_a_colour_that_is_none_is_refused_with_its_place(save):
    content = national.scheme(classes=national.classes(3, colour="red"))
    with pytest.raises(DataProblem, match=r"classes\[0\]\.colour: 'red' does not match"):
        load_scheme(save(content))


def test_a_label_in_no_language_is_refused_with_its_place(save):
    content = national.scheme(classes=national.classes(3))
    content["classes"][1]["label"] = {}
    with pytest.raises(DataProblem, match=r"classes\[1\]\.label: must have at least 1 entries"):
        load_scheme(save(content))


def test_a_factor_cannot_take_the_name_of_the_legend(save):
    with pytest.raises(DataProblem, match="makes the field thi_legend too"):
        load_scheme(save(national.scheme(national.HEIGHT | {"field": "thi_legend"})))


def test_rated_again_by_the_shipped_scheme_nothing_of_the_national_one_stays(five):
    again = rating.rate(rating.rate(table(), five))
    assert not {"thi_legend", "thi_height"} & set(again)
    pandas.testing.assert_frame_equal(again, rating.rate(table()), check_like=True)


def test_a_legend_never_takes_a_field_of_the_inventory_away(five):
    rated = rating.rate(table(), five)
    scheme, _, rest = rated["thi_legend"][0].partition(" {")
    hostile = json.loads("{" + rest)
    hostile["parts"].append({"field": "volume_m3", "label": {"en": "x"}, "inputs": [], "needs": []})
    rated["thi_legend"] = f"{scheme} {json.dumps(hostile)}"
    assert rating.rate(rated)["volume_m3"].tolist()[:3] == four_facilities()["volume_m3"].tolist()[:3]


def test_a_legend_of_another_scheme_than_the_rating_names_does_not_count(five):
    rated = rating.rate(table(), five)
    rated["thi_scheme"] = rating.rate(table())["thi_scheme"]
    assert known_legend(rated, "thi") == legend_of(shipped_scheme("thi"))


@pytest.mark.parametrize(
    "cut",
    [
        "",
        "{",
        "[]",
        "thi 1 (00000000)",
        'x {"rule":"sum","weight":1,"parts":[],"classes":[]}',
        'x {"a":' + "[" * 100_000,
    ],
)
def test_a_legend_that_was_cut_is_refused_with_field_and_remedy(cut):
    with pytest.raises(DataProblem, match=r"Field thi_legend does not hold .* SCHEME_FILE"):
        read_legend(cut, "thi_legend")


def test_of_a_scheme_that_is_nowhere_the_columns_tell_the_parts(five):
    rated = rating.rate(table(), five).drop(columns="thi_legend")
    assert known_legend(rated, "thi") is None
    assert [each.field for each in parts_of(rated, "thi")][-2:] == ["thi_dam", "thi_height"]


class TestReasons:
    """`thi` against a national scheme: who moved because of what only one of them has."""

    HEIGHTS = (10.0, 20.0, 70.0, np.nan)

    def why(self, save, content, language="en", first="thi", **changes):
        heights = {"dam_height_m": np.array(self.HEIGHTS)}
        facilities = table(**heights)
        one = (
            rating.rate(facilities, first)
            if first == "thi"
            else rating.rate(facilities, save(first, "a.json"))
        )
        moves = rating.compare(
            one, rating.rate(facilities.assign(**changes), save(content)), language=language
        )
        return dict(zip(moves["facility_id"], moves["why"], strict=True))

    def test_an_added_factor_is_the_reason_of_every_change(self, save):
        # A 13.5 and 10 m; B 6 and 20 m: 7; C 11 and 70 m: 13; D has no volume. Nobody moves past another.
        found = self.why(save, national.scheme(national.HEIGHT))
        assert found["B"] == "Dam height +1"
        assert found["C"] == "Dam height +2"
        assert found["A"] is pandas.NA

    def test_in_russian(self, save):
        assert self.why(save, national.scheme(national.HEIGHT), "ru")["C"] == "Высота дамбы +2"

    def test_who_only_lost_places_is_told_by_which_factor(self, save):
        heavy = national.scheme(national.HEIGHT, weights={"thi_height": 2})  # C 11 + 4 = 15 passes A 13.5
        found = self.why(save, heavy)
        assert found["A"] == "its own score is the same; others moved past it by Dam height"
        assert found["C"] == "Dam height +4"

    def test_a_removed_factor(self, save):
        found = self.why(save, national.scheme(without=["thi_dam"]))
        assert found["A"] == "Dam -1"  # 1.2 is below 1.5
        assert found["B"] is pandas.NA  # 1.6 scores 0

    def test_a_renamed_factor_is_the_same_part(self, save):
        found = self.why(save, national.scheme(renamed={"thi_dam": "kz_stability"}))
        assert set(found.values()) == {pandas.NA}

    def test_another_weight(self, save):
        assert self.why(save, national.scheme(weights={"thi_tox": 2}))["A"] == "Toxicity +3"

    def test_two_national_schemes_and_a_change_of_the_new_input(self, save):
        found = self.why(
            save, national.scheme(national.HEIGHT), first=national.scheme(national.HEIGHT, name="thi_old"),
            dam_height_m=np.array([70.0, 20, 70, np.nan]),
        )  # fmt: skip
        assert found["A"] == "Dam height +2 (Dam height: 10 m → 70 m)"
        assert found["B"] is pandas.NA
