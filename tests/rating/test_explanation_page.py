"""The page that explains ratings: the line of a range measured on the drawing, cells and sentences by hand."""

import copy
import json
import re

import numpy as np
import pytest

from tailings_plugin.rating.explanation_page import range_bar
from tailings_plugin.rating.scheme import FOLDER, load_scheme, shipped_scheme
from tests.rating.drawn import circles, drawings, lines, numbers_of, table_cells, texts
from tests.rating.facilities import NAN, four_facilities, one_facility, text_column
from tests.rating.tables import explanation, score

THI = shipped_scheme("thi")
CONTENT = json.loads((FOLDER / "thi.json").read_text(encoding="utf-8"))


def page_of(columns, names=None, limit=10, scheme=THI, **options):
    names = names or [f"F{row}" for row in range(len(next(iter(columns.values()))))]
    return explanation(columns, score(columns, scheme), scheme, names, limit, **options)


def boxes(drawing):
    return [numbers_of(each, "x", "width") for each in drawing.iter("rect")]


def test_classes_lie_behind_the_range_and_the_value():
    # 50 pixels per unit from 0: limits 6, 8, 10; value 6.5 between 2 and 8.25
    (drawing,) = drawings(range_bar(THI, 6.5, 2, 8.25, 0, 50, "en"))
    assert boxes(drawing) == [(0, 300), (300, 100), (400, 100), (500, 100)]
    assert texts(drawing) == [(300, 33, "6"), (400, 33, "8"), (500, 33, "10")]
    assert lines(drawing) == [(100, 9, 412.5, 9, 3)]
    assert circles(drawing) == [(325, 9, 5)]


def test_a_line_that_starts_below_zero():
    # limits 6, 8, 10 are 8, 10 and 12 from the start at -2
    (drawing,) = drawings(range_bar(THI, 6.5, 2, 8.25, -2, 50, "en"))
    assert boxes(drawing) == [(0, 400), (400, 100), (500, 100), (600, 0)]


def test_classes_beyond_the_end_have_no_width():
    # 100 pixels per unit: the line of 600 ends at 6
    (drawing,) = drawings(range_bar(THI, 1, 1, 1, 0, 100, "en"))
    assert boxes(drawing) == [(0, 600), (600, 0), (600, 0), (600, 0)]


def test_classes_below_the_start_have_no_width():
    (drawing,) = drawings(range_bar(THI, 1, 1, 1, 7, 100, "en"))
    assert boxes(drawing) == [(0, 0), (0, 100), (100, 200), (300, 300)]


def test_the_line_ends_with_the_highest_possible_total():
    # A 13.505 is the end of 600 pixels: 44.4 each; C may be 4 to 11, B is 6
    a, c, b = drawings(page_of(four_facilities()))
    assert circles(a)[0][0] == 600
    assert circles(b)[0][0] == pytest.approx(6 * 600 / 13.50515, abs=0.05)
    assert lines(c)[0][0] == pytest.approx(4 * 600 / 13.50515, abs=0.05)
    assert lines(c)[0][2] == pytest.approx(11 * 600 / 13.50515, abs=0.05)


def test_the_line_ends_with_the_last_limit_where_all_totals_are_lower():
    columns = {name: column[1:2] for name, column in four_facilities().items()}
    (drawing,) = drawings(page_of(columns))
    # B 6 of 10
    assert circles(drawing)[0][0] == 360
    assert boxes(drawing)[-1] == (600, 0)


def test_the_line_starts_with_the_lowest_possible_total_below_zero(tmp_path):
    content = copy.deepcopy(CONTENT)
    content["factors"][0]["divisor"] = 1_000_000
    path = tmp_path / "million.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    # A 7.505; C 5, -2 to 5; B 0: from -2 to 10 are 12 on 600 pixels
    a, c, b = drawings(page_of(four_facilities(), scheme=load_scheme(path)))
    assert lines(c)[0][:3:2] == (0, 350)
    assert (circles(c)[0][0], circles(b)[0][0]) == (350, 100)
    assert texts(a)[0] == (400, 33, "6")


def test_each_factor_has_its_input_rule_and_score():
    assert table_cells(page_of(four_facilities(), limit=1)) == [
        ["Capacity", "Stored volume: 3\u202f200\u202f000 m³", "log10 3\u202f200\u202f000 = 6.51", "6.51"],
        [
            "Toxicity",
            "Water hazard class: 3 - severely hazardous",
            "Water hazard class: severely hazardous to water",
            "3",
        ],
        ["Management", "Status: Abandoned", "Status: abandoned", "1"],
        ["Earthquake", "Peak ground acceleration: 0.2 g", "Peak ground acceleration ≥ 0.1 g", "1"],
        [
            "Flood",
            "Flood zone: Inside the 100-year flood zone",
            "Flood zone: inside the 100-year flood zone",
            "1",
        ],
        ["Dam", "Factor of safety: 1.2", "Factor of safety &lt; 1.5", "1"],
        ["Sum", "", "", "13.51"],
    ]


def test_an_unknown_input_says_how_it_counts():
    cells = {row[0]: row[1:] for row in table_cells(page_of(four_facilities(), limit=2), 1)}
    assert cells["Toxicity"] == ["not known", "counts as the highest score, out of 0 to 3", "3"]
    last = {row[0]: row[1:] for row in table_cells(page_of(four_facilities()), 3)}
    assert last["Capacity"] == ["not known", "without it nothing can be rated", "–"]
    assert last["Sum"] == ["", "", "–"]


def test_a_volume_from_mass_shows_what_it_was_made_of():
    columns = one_facility(mass_t=4.8e6, dry_density_t_m3=1.5, volume_m3=None)
    expected = "Stored mass: 4\u202f800\u202f000 t; Dry density: 1.5 t/m³"
    assert table_cells(page_of(columns))[0][1] == expected
    del columns["volume_m3"]
    assert table_cells(page_of(columns))[0][1] == expected


def test_a_known_volume_hides_the_mass():
    columns = one_facility(mass_t=4.8e6, dry_density_t_m3=1.5)
    assert table_cells(page_of(columns))[0][1] == "Stored volume: 3\u202f200\u202f000 m³"


def test_weights_are_shown_beside_the_rule_and_in_the_score(tmp_path):
    content = copy.deepcopy(CONTENT)
    content["factors"][1]["weight"] = 2.5
    path = tmp_path / "weights.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    _, toxicity, management, *_ = table_cells(page_of(four_facilities(), limit=1, scheme=load_scheme(path)))
    assert toxicity[2:] == ["Water hazard class: severely hazardous to water × 2.5", "7.50"]
    assert "×" not in management[2]


def test_the_highest_of_a_maximum_closes_the_table_and_no_line_is_drawn():
    gistm = shipped_scheme("gistm")
    columns = {"population_at_risk": text_column(50)}
    html = page_of(columns, scheme=gistm)
    assert table_cells(html)[-1] == ["Highest", "", "", "2.00"]
    assert drawings(html) == []


def test_counts_in_the_introduction():
    html = page_of(four_facilities(), limit=2)
    assert "3 facilities rated, 1 cannot be rated. This page explains 2 of them" in html
    assert "3 facilities rated, 1 cannot be rated. This page explains 4 of them" in page_of(four_facilities())


def test_the_highest_first_and_equal_ones_in_their_order():
    columns = {name: np.repeat(column, 3) for name, column in one_facility().items()}
    columns["volume_m3"] = np.array([1e4, 1e6, 1e6])
    html = page_of(columns, ["low", "first", "second"])
    assert (
        html.index("Rank 1 of 3: first") < html.index("Rank 1 of 3: second") < html.index("Rank 3 of 3: low")
    )


def test_a_certain_value_names_its_class_and_that_all_is_known():
    html = page_of(four_facilities(), limit=1)
    assert "THI 13.51</b>" in html
    assert ">Very high</span> All inputs are known.</p>" in html


def test_knowing_more_of_a_facility_without_rank():
    columns = four_facilities()
    html = page_of(columns)
    # D with 10,000 m3: 4 + 2 + 1 + 1 + 1 + 1 = 10, behind A and C, which may be lower: rank 2 or 3
    assert "Stored volume = 10\u202f000 m³: THI 10.00, rank 3 (possible: 2 to 3)." in html


def test_a_rank_that_changes_says_from_where():
    pair = {name: np.repeat(column, 2) for name, column in one_facility().items()}
    pair["volume_m3"] = np.array([2e6, 1e6])
    pair["factor_of_safety"] = np.array([NAN, 1.2])
    html = page_of(pair)
    assert "Factor of safety ≥ 1.5: THI 12.30, rank 1 becomes 2 (possible: 2)." in html


def test_bad_values_stand_with_their_own_facility():
    columns = four_facilities()
    columns["pga_g"] = np.array([0.2, -1, NAN, 0.2])
    sections = page_of(columns, ["A", "B", "C", "D"]).split("<section>")[1:]
    told = ["value -1 counts as unknown" in section for section in sections]
    assert [("B</h2>" in section) for section in sections] == told


def test_remarks_stand_with_their_own_facility():
    gistm = shipped_scheme("gistm")
    columns = {"population_at_risk": text_column(100, 1001)}
    sections = page_of(columns, ["two bands", "one band"], scheme=gistm).split("<section>")[1:]
    assert ["stands in two bands" in section for section in sections] == [False, True]


def test_progress_is_told_before_each_facility():
    told = []
    page_of(four_facilities(), tick=told.append)
    assert told == [0, 0.25, 0.5, 0.75]


@pytest.mark.parametrize("stop_at", [1, 3])
def test_cancel_stops_before_the_next_facility(stop_at):
    told = []

    def tick(fraction):
        told.append(fraction)
        if len(told) == stop_at:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        page_of(four_facilities(), tick=tick)
    assert len(told) == stop_at


def test_figures_have_the_signs_of_the_language():
    """300,000 m3 count log10 = 5.477; only the version of the scheme has a point in Russian."""
    columns = one_facility(volume_m3=300_000.0)
    pages = {each: page_of(columns, language=each) for each in ("en", "ru")}
    read = {each: re.sub(r"(?s)<style.*?</style>|<[^>]*>", " ", page) for each, page in pages.items()}
    assert "= 5.48" in read["en"] and "= 5,48" in read["ru"]
    assert set(re.findall(r"\d+\.\d+", read["ru"])) <= {THI.version}
