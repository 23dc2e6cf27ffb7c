"""What knowing an unknown would change, by hand, and the page that says so."""

import numpy as np
import pytest

from tailings_plugin.rating.scheme import shipped_scheme
from tailings_plugin.rating.what_if import what_ifs
from tests.rating.facilities import four_facilities, one_facility, text_column
from tests.rating.tables import explanation, score

THI = shipped_scheme("thi")


def changes(columns, row):
    return what_ifs(score(columns, THI), THI, row)


def test_nothing_unknown_nothing_to_change():
    assert changes(four_facilities(), 0) == []


def test_each_outcome_of_each_unknown_of_c():
    # C counts 4 + 3 + 1 + 1 + 1 + 1 = 11, rank 2 behind A (13.505), before B (6)
    found = {each.condition: each for each in changes(four_facilities(), 2)}
    harmless = found["water_hazard_class: not hazardous to water"]
    # 11 - 3 = 8, between 4 and 8 with the other unknowns: before or behind B
    assert (harmless.total, harmless.rank, harmless.rank_most, harmless.rank_least) == (8, 2, 2, 3)
    assert found["pga_g < 0.1 g"].total == 10
    assert found["factor_of_safety ≥ 1.5"].total == 10
    assert found["flood_zone: outside the 100-year flood zone"].total == 10
    assert found["status: active or closed and rehabilitated"].total == 10
    # toxicity has three outcomes beside the counted one, each other unknown one
    assert len(found) == 3 + 4


def test_one_known_input_can_drop_a_rank():
    # Two facilities of 1e6 and 2e6 m3, all else as A; the first does not know its factor of safety.
    pair = {name: np.repeat(column, 2) for name, column in one_facility().items()}
    pair["volume_m3"] = np.array([2e6, 1e6])
    pair["factor_of_safety"] = np.array([np.nan, 1.2])
    # 6.301 + 7 = 13.301 before 6 + 7 = 13; with a safe dam 12.301, behind
    (change,) = changes(pair, 0)
    assert change.condition == "factor_of_safety ≥ 1.5"
    assert change.total == pytest.approx(12.30103)
    assert (change.rank, change.rank_most, change.rank_least) == (2, 2, 2)


def test_an_unknown_volume_shows_what_sizes_would_do():
    # D: volume + 2 + 1 + 1 + 1 + 1; 10,000 m3 give 10: behind A and C
    first, *_ = changes(four_facilities(), 3)
    assert first.condition == "volume_m3 = 10\u202f000 m³"
    assert (first.total, first.rank) == (10, 3)


def page_of(columns, names, limit=10, language="en"):
    return explanation(columns, score(columns, THI), THI, names, limit, language)


def test_the_page_reads_as_a_text():
    page = page_of(four_facilities(), ["Upper", "Middle", "Lower", "Last"])
    assert page.index("Rank 1 of 3: Upper") < page.index("Rank 2 of 3: Lower") < page.index("Not rated: Last")
    assert "Stored volume: 3\u202f200\u202f000 m³" in page
    assert "log10 3\u202f200\u202f000 = 6.51" in page
    assert (
        "1 of 6 inputs are known. The true value lies between 4.00 and 11.00, which means rank 2 to 3."
        in page
    )
    assert "Cannot be rated: Stored volume is not known." in page
    assert "Factor of safety ≥ 1.5: THI 10.00, rank 2 stays (possible: 2 to 3)." in page
    assert THI.statement() in page


def test_the_page_in_russian_has_no_english_sentence():
    page = page_of(four_facilities(), ["А", "Б", "В", "Г"], language="ru")
    assert "Место 1 из 3: А" in page
    assert '<html lang="ru">' in page
    assert not any(word in page for word in ("Rank", "not known", "counts as", "What "))


def test_text_from_the_data_is_escaped():
    columns = one_facility(status="<b>bold</b>", factor_of_safety="<i>")
    page = page_of(columns, ["<script>alert(1)</script>"])
    assert "<script>" not in page and "<b>bold" not in page and "<i>" not in page
    assert "&lt;script&gt;" in page and "&lt;b&gt;bold" in page


def test_the_limit_keeps_the_highest():
    page = page_of(four_facilities(), ["Upper", "Middle", "Lower", "Last"], limit=1)
    assert "Upper" in page and "Lower" not in page


def test_no_facility_no_section():
    empty = {name: column[:0] for name, column in four_facilities().items()}
    assert "<section>" not in page_of(empty, [])


def test_every_value_unusable():
    page = page_of({"volume_m3": text_column("?", "-1")}, ["A", "B"])
    assert page.count("Not rated") == 2


def test_what_cannot_change_the_highest_is_left_out():
    gistm = shipped_scheme("gistm")
    # 2,000 people make the class extreme whatever else is unknown; 5 people leave room above
    columns = {"population_at_risk": text_column(2000, 5), "losses_million_usd": text_column(None, 0.5)}
    scores = score(columns, gistm)
    assert what_ifs(scores, gistm, 0) == []
    high = [each for each in what_ifs(scores, gistm, 1) if each.condition.startswith("environment_class")]
    # significant is reached already: high, very high and extreme would raise it
    assert [each.total for each in high] == [2, 3, 4]
    html = explanation(columns, scores, gistm, ["Big", "Small"], 2)
    assert "1 of 7 inputs are known; the others can change nothing." in html
    assert "Nothing that is still unknown would change this." in html
    assert "All inputs are known." not in html
    assert "Environment, judged: very high" in html


def test_nothing_known_is_said_plainly():
    gistm = shipped_scheme("gistm")
    columns = {"population_at_risk": text_column(None)}
    html = explanation(columns, score(columns, gistm), gistm, ["A"], 1)
    assert "Cannot be rated: none of the inputs is known." in html
