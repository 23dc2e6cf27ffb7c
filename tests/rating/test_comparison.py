"""Two ratings of the same facilities: moves and reasons by hand."""

import numpy as np
import pytest

from tailings_plugin.errors import DataProblem
from tailings_plugin.rating.comparison import COLUMN_NAMES, input_names, part_names
from tailings_plugin.rating.scheme import shipped_scheme
from tests.rating.facilities import NAN, four_facilities, text_column
from tests.rating.tables import compare, comparison_page, rate, scheme_of

THI = shipped_scheme("thi")


def rated(**changes):
    columns = four_facilities() | changes
    columns["name"] = text_column("Upper", "Middle", "Lower", "Last")[: len(columns["facility_id"])]
    return columns | rate(columns, THI)


def compared(first, second, language="en"):
    table = compare(first, second, "thi", part_names(list(first), "thi"), language)
    return {
        facility: {name: column[row] for name, column in table.items()}
        for row, facility in enumerate(table["facility_id"])
    }


def test_parts_are_the_scores_without_the_summary():
    assert part_names(list(rated()), "thi") == [
        "thi_cap",
        "thi_tox",
        "thi_manag",
        "thi_seismic",
        "thi_flood",
        "thi_dam",
    ]


def test_the_same_rating_twice():
    rows = compared(rated(), rated())
    assert [row["change"] for row in rows.values()] == ["same", "same", "same", "unrated"]
    assert all(row["why"] is None for row in rows.values())


def test_who_moved_and_why():
    # B: 1e5 to 1e8 m3 and class 1 to 3: 8 + 3 = 11, level with C, which counts 11: both rank 2
    later = rated(
        volume_m3=np.array([3.2e6, 1e8, 1e4, np.nan]), water_hazard_class=np.array([3.0, 3, np.nan, 2])
    )
    rows = compared(rated(), later)
    moved = rows["B"]
    assert (moved["change"], moved["rank_first"], moved["rank_second"], moved["rank_change"]) == (
        "up",
        3,
        2,
        1,
    )
    assert (moved["value_first"], moved["value_second"], moved["value_change"]) == (6, 11, 5)
    assert (moved["class_first"], moved["class_second"]) == ("medium", "very_high")
    assert moved["why"] == (
        "Capacity +3 (Stored volume: 100\u202f000 m³ → 100\u202f000\u202f000 m³); "
        "Toxicity +2 (Water hazard class: 1 - slightly hazardous → 3 - severely hazardous)"
    )
    assert rows["C"]["change"] == "same"


def test_moved_only_because_others_moved():
    # A: 3.2e6 to 1e2 m3, 2 + 7 = 9: C (11) is now first
    rows = compared(rated(), rated(volume_m3=np.array([1e2, 1e5, 1e4, np.nan])))
    assert (rows["C"]["change"], rows["C"]["why"]) == (
        "up",
        "its own score is the same; others moved past it",
    )
    assert rows["A"]["change"] == "down"


def test_knowing_more_is_a_reason():
    rows = compared(rated(), rated(factor_of_safety=np.array([1.2, 1.6, 1.8, 1.2])))
    # C counted 11 with an unknown dam, 10 with a safe one: still second
    assert rows["C"]["change"] == "same"
    assert rows["C"]["why"] == "Dam -1 (Factor of safety: unknown → 1.8)"


def test_rated_for_the_first_time_and_no_longer():
    rows = compared(rated(), rated(volume_m3=np.array([np.nan, 1e5, 1e4, 1e6])))
    assert (rows["D"]["change"], rows["A"]["change"]) == ("rated_now", "unrated_now")
    assert rows["D"]["why"] == "Capacity (Stored volume: unknown → 1\u202f000\u202f000 m³)"
    assert np.isnan(rows["D"]["rank_change"])


def test_new_and_gone():
    first = {name: column[:3] for name, column in rated().items()}
    second = {name: column[1:] for name, column in rated().items()}
    rows = compared(first, second)
    assert (rows["A"]["change"], rows["D"]["change"]) == ("gone", "new")
    assert rows["A"]["rank_first"] == 1
    assert np.isnan(rows["A"]["rank_second"])


def test_rows_come_in_the_order_of_the_second_rank():
    table = compare(rated(), rated(), "thi", [])
    assert table["facility_id"].tolist() == ["A", "C", "B", "D"]
    assert [name for name, _ in COLUMN_NAMES] == list(table)


def test_a_double_id_is_refused_with_its_rows():
    double = rated(facility_id=text_column("A", "B", "A", "D"))
    with pytest.raises(DataProblem, match="Second rating: facility_id A stands in rows 1 and 3"):
        compare(rated(), double, "thi", [])


def test_rows_without_id_are_left_out():
    assert set(compared(rated(facility_id=text_column("A", None, "C", "D")), rated())) == {"A", "B", "C", "D"}


def test_scheme_of_a_rating():
    assert scheme_of(rated(), "thi") == THI.statement()
    assert scheme_of({"facility_id": text_column("A")}, "thi") is None


def page_of(first, second, language="en"):
    table = compare(first, second, "thi", part_names(list(first), "thi"), language)
    schemes = (scheme_of(first, "thi"), scheme_of(second, "thi"))
    return comparison_page(table, ("2025", "<2026>"), schemes, "THI", language)


def test_the_page_names_moves_and_escapes():
    later = rated(volume_m3=np.array([1e2, 1e5, 1e4, np.nan]))
    first = rated()
    first["name"] = later["name"] = text_column("<b>Upper</b>", "Middle", "Lower", "Last")
    html = page_of(first, later)
    assert "moved up (more hazardous) 1, moved down 1, same rank 1" in html
    assert "both by scheme" in html
    assert "&lt;b&gt;Upper" in html and "<b>Upper" not in html and "<2026>" not in html
    assert html.count("<line") == 3


def test_the_page_says_that_schemes_differ():
    other = rated()
    other["thi_scheme"] = text_column(*["thi-kz 2 (0000)"] * 4)
    assert "The schemes differ" in page_of(rated(), other)


def test_the_page_of_no_facility():
    empty = {name: column[:0] for name, column in rated().items()}
    assert "No facility changed its rank." in page_of(empty, empty)


def test_the_page_in_russian():
    html = page_of(rated(), rated(volume_m3=np.array([1e2, 1e5, 1e4, np.nan])), "ru")
    assert "Кто сдвинулся и почему" in html
    assert "Вместимость" in html


def small(ids, **columns):
    """Return a rating made by hand: ranks and values as given, everything else unknown."""
    table = {"facility_id": text_column(*ids)}
    for name, values in columns.items():
        numeric = all(each is None or not isinstance(each, str) for each in values)
        table[name] = (
            np.array([NAN if each is None else each for each in values])
            if numeric
            else text_column(*values, None)[:-1]
        )
    return table


def test_the_later_name_goes_first_and_the_earlier_one_fills_in():
    first = small("ABCD", thi_rank=[1, 2, 3, 4], name=["old A", "old B", "old C", None])
    second = small("ABD", thi_rank=[1, 2, 3], name=["new A", None, None])
    rows = compared(first, second)
    assert {key: row["name"] for key, row in rows.items()} == {
        "A": "new A",
        "B": "old B",
        "C": "old C",
        "D": None,
    }


def test_rows_follow_the_second_rank_then_the_first_then_the_unranked():
    first = small("ABCDE", thi_rank=[1, 2, 3, None, 5])
    second = small("DBAF", thi_rank=[3, 1, None, None])
    assert list(compared(first, second)) == ["B", "D", "A", "C", "E", "F"]


def test_places_count_towards_the_first_rank():
    rows = compared(small("AB", thi_rank=[5, 1]), small("AB", thi_rank=[2, 4]))
    assert (rows["A"]["rank_change"], rows["B"]["rank_change"]) == (3, -3)
    assert (rows["A"]["change"], rows["B"]["change"]) == ("up", "down")


def test_values_and_classes_stand_side_by_side():
    first = small("A", thi_rank=[1], thi=[7.0], thi_class=["medium"])
    second = small("A", thi_rank=[1], thi=[9.5], thi_class=["high"])
    row = compared(first, second)["A"]
    assert (row["value_first"], row["value_second"], row["value_change"]) == (7, 9.5, 2.5)
    assert (row["class_first"], row["class_second"]) == ("medium", "high")


@pytest.mark.parametrize(
    ("ranks", "change"),
    [
        ((1, 1), "same"),
        ((None, 1), "rated_now"),
        ((1, None), "unrated_now"),
        ((None, None), "unrated"),
    ],
)
def test_kinds_of_change(ranks, change):
    first, second = (small("A", thi_rank=[rank]) for rank in ranks)
    assert compared(first, second)["A"]["change"] == change


def why(before, after, language="en", **inputs):
    """Return the reason of A for parts before and after; inputs as (before, after)."""
    sides = [
        small("A", thi_rank=[1], **{name: [value] for name, value in parts.items()})
        | {name: text_column(values[place]) for name, values in inputs.items()}
        for place, parts in enumerate((before, after))
    ]
    return compare(*sides, "thi", list(before), language)["why"][0]


def test_a_fall_has_its_sign_and_digits():
    assert why({"thi_cap": 7.5}, {"thi_cap": 6.25}) == "Capacity -1.25"
    assert why({"thi_cap": 7.5}, {"thi_cap": 9.5}) == "Capacity +2"


def test_rounding_is_no_change():
    assert why({"thi_cap": 7.0}, {"thi_cap": 7.0 + 0.9e-6}) is None
    assert why({"thi_cap": 7.0}, {"thi_cap": 7.0 + 1.1e-6}) == "Capacity +0.000001"
    assert why({"thi_cap": 7.0}, {"thi_cap": 7.0 - 1.1e-6}) == "Capacity -0.000001"


def test_the_largest_change_of_either_sign_stands_first():
    before = {"thi_cap": 5.0, "thi_tox": 3.0, "thi_dam": 0.0}
    after = {"thi_cap": 5.5, "thi_tox": 1.0, "thi_dam": 1.0}
    assert why(before, after) == "Toxicity -2; Dam +1; Capacity +0.50"


def test_what_became_known_or_unknown_stands_before_all():
    before = {"thi_cap": 1.0, "thi_tox": 1.0, "thi_dam": None}
    after = {"thi_cap": 9.0, "thi_tox": None, "thi_dam": 1.0}
    assert why(before, after) == "Toxicity; Dam; Capacity +8"


def test_a_part_of_a_national_scheme_goes_by_its_name():
    assert why({"thi_radiation": 0.0}, {"thi_radiation": 2.0}) == "thi_radiation +2"


def test_the_same_number_in_other_words_is_no_reason():
    step = ({"thi_cap": 5.0}, {"thi_cap": 6.0})
    assert why(*step, volume_m3=("1e5", "100000")) == "Capacity +1"
    assert why(*step, volume_m3=(1e5, 1e6)) == (
        "Capacity +1 (Stored volume: 100\u202f000 m³ → 1\u202f000\u202f000 m³)"
    )
    assert why(*step, volume_m3=("a lot", "more")) == "Capacity +1 (Stored volume: a lot → more)"


def test_a_value_that_was_removed_is_unknown():
    step = ({"thi_dam": 0.0}, {"thi_dam": 1.0})
    assert why(*step, factor_of_safety=(1.6, None)) == "Dam +1 (Factor of safety: 1.6 → unknown)"


def test_the_inputs_of_an_included_total_explain_it():
    sides = [
        small("A", tri_rank=[1], tri_thi=[total]) | {"volume_m3": text_column(volume)}
        for total, volume in ((11.0, 1e5), (12.0, 1e6))
    ]
    found = compare(*sides, "tri", ["tri_thi"])["why"][0]
    assert found == "THI +1 (Stored volume: 100\u202f000 m³ → 1\u202f000\u202f000 m³)"


def test_the_parts_of_a_rating_by_another_index():
    assert part_names(["thi", "thi_cap", "tri", "tri_thi", "tri_min", "tri_water", "tri_note"], "tri") == [
        "tri_thi",
        "tri_water",
    ]


def test_inputs_are_those_of_the_shipped_scheme():
    assert input_names("thi") == [
        "volume_m3",
        "mass_t",
        "dry_density_t_m3",
        "capacity_m3",
        "water_hazard_class",
        "status",
        "pga_g",
        "flood_zone",
        "factor_of_safety",
    ]
    assert set(input_names("tri")) == {*input_names("thi"), "population_at_risk", "water_body"}


def test_the_scheme_is_that_of_the_first_row_that_names_one():
    assert scheme_of(small("ABC", thi_scheme=[None, " thi 2 ", "thi 3"]), "thi") == "thi 2"


def test_a_bound_that_became_known_is_a_reason():
    """D had no volume; now it is known to be between 10,000 and a million m3: 6 counts."""
    first = rated(volume_m3_max=np.full(4, NAN), volume_m3_min=np.full(4, NAN))
    later = rated(volume_m3_max=np.array([NAN, NAN, NAN, 1e6]), volume_m3_min=np.array([NAN, NAN, NAN, 1e4]))
    found = compared(first, later)["D"]
    assert found["change"] == "rated_now"
    assert found["why"] == (
        "Capacity (Stored volume, at least: unknown → 10\u202f000 m³, "
        "Stored volume, at most: unknown → 1\u202f000\u202f000 m³)"
    )
