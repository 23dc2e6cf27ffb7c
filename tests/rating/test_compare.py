"""Two ratings of the same facilities: moves and reasons by hand."""

import numpy as np
import pytest

from tailings_plugin.errors import DataProblem
from tailings_plugin.rating.compare import COLUMN_NAMES, compare, part_names, scheme_of
from tailings_plugin.rating.compare_page import comparison_page
from tailings_plugin.rating.evaluate import rate
from tailings_plugin.rating.scheme import shipped_scheme
from tests.rating.facilities import four_facilities, text_column

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
