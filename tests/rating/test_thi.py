"""The Tailings Hazard Index by hand: scores, ranges, ranks, notes, and what happens to bad values."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tailings_plugin.errors import DataProblem
from tailings_plugin.rating.evaluate import rating_names
from tailings_plugin.rating.scheme import shipped_scheme
from tests.rating.facilities import NAN, four_facilities, one_facility, text_column
from tests.rating.tables import rate, score

THI = shipped_scheme("thi")
BASIC = shipped_scheme("thi-basic")


def rated(scheme=THI, **changes):
    """Return the rating of facility A with changes, as one value per column."""
    return {name: column[0] for name, column in rate(one_facility(**changes), scheme).items()}


def test_four_facilities_by_hand():
    table = rate(four_facilities(), THI)
    assert table["thi_cap"] == pytest.approx([6.50515, 5, 4, NAN], abs=1e-5, nan_ok=True)
    assert table["thi_tox"].tolist() == [3, 1, 3, 2]
    assert table["thi_manag"].tolist() == [1, 0, 1, 1]
    assert table["thi_seismic"].tolist() == [1, 0, 1, 1]
    assert table["thi_flood"].tolist() == [1, 0, 1, 1]
    assert table["thi_dam"].tolist() == [1, 0, 1, 1]
    assert table["thi"] == pytest.approx([13.50515, 6, 11, NAN], abs=1e-5, nan_ok=True)
    assert table["thi_min"] == pytest.approx([13.50515, 6, 4, NAN], abs=1e-5, nan_ok=True)
    assert table["thi_max"] == pytest.approx([13.50515, 6, 11, NAN], abs=1e-5, nan_ok=True)
    # 6, 6, 1 and 5 of 6 inputs known
    assert table["thi_completeness"] == pytest.approx([100, 100, 100 / 6, 500 / 6])
    # C may stand before B (11 > 6) or behind it (4 < 6), never before A; D is not ranked
    assert table["thi_rank"] == pytest.approx([1, 3, 2, NAN], nan_ok=True)
    assert table["thi_rank_worst"] == pytest.approx([1, 2, 2, NAN], nan_ok=True)
    assert table["thi_rank_best"] == pytest.approx([1, 3, 3, NAN], nan_ok=True)
    assert table["thi_class"].tolist() == ["very_high", "medium", "very_high", None]


def test_basic_is_capacity_and_toxicity():
    table = rate(four_facilities(), BASIC)
    assert table["thi"] == pytest.approx([9.50515, 6, 7, NAN], abs=1e-5, nan_ok=True)
    assert table["thi_class"].tolist() == ["high", "medium", "medium", None]
    assert "thi_dam" not in table


def test_basic_has_the_limits_of_thi():
    assert all(BASIC.nodes[name] == THI.nodes[name] for name in BASIC.nodes)
    assert (BASIC.classes, BASIC.class_limits) == (THI.classes, THI.class_limits)


@pytest.mark.parametrize(("volume", "expected"), [(2.592e6, 6.414), (3.2e6, 6.505), (1.0, 0), (1e9, 9)])
def test_capacity_is_the_logarithm_of_cubic_metres(volume, expected):
    assert rated(volume_m3=volume)["thi_cap"] == pytest.approx(expected, abs=5e-4)


@pytest.mark.parametrize(
    ("field", "value", "factor", "expected"),
    [
        *(("water_hazard_class", value, "thi_tox", value) for value in (0, 1, 2, 3)),
        ("status", "active", "thi_manag", 0),
        ("status", "rehabilitated", "thi_manag", 0),
        ("status", "inactive", "thi_manag", 1),
        ("status", "closed", "thi_manag", 1),
        ("status", "abandoned", "thi_manag", 1),
        ("pga_g", 0.0, "thi_seismic", 0),
        ("pga_g", 0.0999999, "thi_seismic", 0),
        ("pga_g", 0.1, "thi_seismic", 1),
        ("pga_g", 3.0, "thi_seismic", 1),
        ("flood_zone", "outside_100y", "thi_flood", 0),
        ("flood_zone", "inside_100y", "thi_flood", 1),
        ("factor_of_safety", 0.0, "thi_dam", 1),
        ("factor_of_safety", 1.4999999, "thi_dam", 1),
        ("factor_of_safety", 1.5, "thi_dam", 0),
        ("factor_of_safety", 20.0, "thi_dam", 0),
    ],
)
def test_every_class_from_both_sides_of_its_limit(field, value, factor, expected):
    result = rated(**{field: value})
    assert result[factor] == expected
    assert result["thi_completeness"] == 100
    assert result["thi_note"] is None


@pytest.mark.parametrize(
    ("volume", "expected"),
    [
        # toxicity 0 and all else 0: the THI is log10 of the volume
        (0.999e6, "low"),
        (1e6, "medium"),
        (0.999e8, "medium"),
        (1e8, "high"),
        (0.999e10, "high"),
        (1e10, "very_high"),
    ],
)
def test_class_limits_of_the_total_from_both_sides(volume, expected):
    nothing_else = {
        "water_hazard_class": 0,
        "status": "active",
        "pga_g": 0.0,
        "flood_zone": "outside_100y",
        "factor_of_safety": 2.0,
    }
    assert rated(volume_m3=volume, **nothing_else)["thi_class"] == expected


@pytest.mark.parametrize("unknown", [None, NAN, "", "  "])
@pytest.mark.parametrize("field", ["water_hazard_class", "status", "pga_g", "flood_zone", "factor_of_safety"])
def test_an_unknown_input_widens_the_range_and_counts_as_the_highest(field, unknown):
    width = 3 if field == "water_hazard_class" else 1
    result = rated(**{field: unknown})
    assert result["thi"] == result["thi_max"] == pytest.approx(13.50515, abs=1e-5)
    assert result["thi_min"] == pytest.approx(13.50515 - width, abs=1e-5)
    assert result["thi_completeness"] == pytest.approx(500 / 6)
    assert result["thi_note"].startswith(f"unknown: {field} (")


def test_the_code_unknown_is_unknown():
    assert rated(status="unknown")["thi_note"].startswith("unknown: status")


def test_without_volume_there_is_no_thi_but_its_known_parts():
    result = rated(volume_m3=None)
    assert np.isnan([result["thi"], result["thi_min"], result["thi_max"], result["thi_rank"]]).all()
    assert result["thi_tox"] == 3
    assert result["thi_class"] is None
    assert result["thi_note"] == "cannot be rated: volume_m3 missing"


def test_volume_from_mass_and_density_says_so():
    # 4.8e6 t at 1.5 t/m3 are 3.2e6 m3
    result = rated(volume_m3=None, mass_t=4.8e6, dry_density_t_m3=1.5)
    assert result["thi_cap"] == pytest.approx(6.50515, abs=1e-5)
    assert result["thi_note"] == "volume_m3 from mass_t / dry_density_t_m3"


def test_a_known_volume_comes_before_mass_and_density():
    result = rated(volume_m3=1e3, mass_t=4.8e6, dry_density_t_m3=1.5)
    assert (result["thi_cap"], result["thi_note"]) == (3, None)


def test_mass_without_density_rates_nothing():
    assert "volume_m3 missing" in rated(volume_m3=None, mass_t=4.8e6, dry_density_t_m3=None)["thi_note"]


@pytest.mark.parametrize(
    ("field", "value", "remedy"),
    [
        ("volume_m3", -1.0, "volume_m3 must be greater than 0"),
        ("volume_m3", 0.0, "volume_m3 must be greater than 0"),
        ("volume_m3", 1.1e11, "volume_m3 must not be more than 100000000000; check its unit"),
        ("volume_m3", np.inf, "volume_m3 must be a finite number"),
        ("volume_m3", "about 3 million", "volume_m3 must be a number such as 3200000"),
        ("volume_m3", "1,5", "volume_m3 must be a number such as 3200000"),
        ("volume_m3", "3_200", "volume_m3 must be a number such as 3200000"),
        ("volume_m3", True, "volume_m3 must be a number such as 3200000"),
        ("water_hazard_class", 7, "water_hazard_class must be one of 0, 1, 2, 3"),
        ("water_hazard_class", 1.5, "water_hazard_class must be one of 0, 1, 2, 3"),
        ("status", "Active", "status must be one of active, "),
        ("status", 1, "status must be one of active, "),
        ("pga_g", -0.1, "pga_g must not be less than 0"),
        ("pga_g", 3.01, "pga_g must not be more than 3; check its unit"),
        ("flood_zone", "maybe", "flood_zone must be one of outside_100y, inside_100y"),
        ("factor_of_safety", -1.0, "factor_of_safety must not be less than 0"),
    ],
)
def test_a_value_that_cannot_be_right_counts_as_unknown_with_its_remedy(field, value, remedy):
    columns = one_facility(**{field: value})
    result = rate(columns, THI)
    assert remedy in result["thi_note"][0]
    assert result["thi_completeness"][0] == pytest.approx(500 / 6)
    (bad,) = score(columns, THI).bad
    assert (bad.row, bad.field, bad.value) == (0, field, value)
    if field == "volume_m3":
        assert np.isnan(result["thi"][0])


def test_numbers_written_as_text_are_read():
    result = rated(volume_m3="3.2e6", water_hazard_class="3", pga_g=" 0.2 ")
    assert result["thi"] == pytest.approx(13.50515, abs=1e-5)


def test_a_missing_column_is_unknown_for_all():
    columns = four_facilities()
    del columns["factor_of_safety"]
    table = rate(columns, THI)
    assert table["thi_dam"].tolist() == [1, 1, 1, 1]
    assert all("factor_of_safety" in note for note in table["thi_note"])


def test_a_table_without_volume_and_mass_is_refused():
    columns = four_facilities()
    del columns["volume_m3"]
    with pytest.raises(
        DataProblem, match="neither the field volume_m3 nor the fields mass_t, dry_density_t_m3"
    ):
        rate(columns, THI)


def test_an_empty_table_gives_empty_columns():
    empty = {name: column[:0] for name, column in four_facilities().items()}
    assert all(len(column) == 0 for column in rate(empty, THI).values())


def test_notes_in_russian():
    note = rate(one_facility(volume_m3=None), THI, language="ru")["thi_note"][0]
    assert note == "оценка невозможна: нет volume_m3"


def test_scheme_is_named_with_version_digest_and_status():
    statement = rated()["thi_scheme"]
    assert statement == f"thi {THI.version} ({THI.digest}), class limits not verified"
    assert len(THI.digest) == 8


def test_names_are_those_of_the_columns():
    assert [name for name, _ in rating_names(THI)] == list(rate(four_facilities(), THI))


@settings(max_examples=60)
@given(volume=st.floats(1, 1e9))
def test_tenfold_volume_raises_thi_by_one(volume):
    assert rated(volume_m3=10 * volume)["thi"] - rated(volume_m3=volume)["thi"] == pytest.approx(1, abs=1e-8)


facility = st.fixed_dictionaries(
    {
        "volume_m3": st.floats(1e2, 1e10) | st.none(),
        "water_hazard_class": st.sampled_from([0, 1, 2, 3, None]),
        "status": st.sampled_from(["active", "inactive", "closed", "rehabilitated", "abandoned", None]),
        "pga_g": st.floats(0, 3) | st.none(),
        "flood_zone": st.sampled_from(["inside_100y", "outside_100y", None]),
        "factor_of_safety": st.floats(0, 20) | st.none(),
    }
)


def columns_from(rows):
    return {name: text_column(*(row[name] for row in rows), None)[:-1] for name in rows[0]}


@settings(max_examples=60)
@given(rows=st.lists(facility, min_size=1, max_size=12))
def test_range_holds_the_value_and_ranks_hold_the_rank(rows):
    table = rate(columns_from(rows), THI)
    known = ~np.isnan(table["thi"])
    assert known.tolist() == [row["volume_m3"] is not None for row in rows]
    for lower, upper in (
        ("thi_min", "thi"),
        ("thi", "thi_max"),
        ("thi_rank_worst", "thi_rank"),
        ("thi_rank", "thi_rank_best"),
    ):
        assert (table[lower][known] <= table[upper][known]).all()


@settings(max_examples=60)
@given(
    row=facility,
    field=st.sampled_from(["water_hazard_class", "status", "pga_g", "flood_zone", "factor_of_safety"]),
    full=facility,
)
def test_filling_an_unknown_never_widens_the_range(row, field, full):
    row = {**row, "volume_m3": 1e6}
    before = rate(columns_from([{**row, field: None}]), THI)
    after = rate(columns_from([{**row, field: full[field]}]), THI)
    assert after["thi_min"][0] >= before["thi_min"][0]
    assert after["thi_max"][0] <= before["thi_max"][0]
    assert after["thi_completeness"][0] >= before["thi_completeness"][0]


@settings(max_examples=40)
@given(rows=st.lists(facility, min_size=2, max_size=10), data=st.data())
def test_ranks_do_not_depend_on_row_order(rows, data):
    order = data.draw(st.permutations(range(len(rows))))
    ranks = rate(columns_from(rows), THI)["thi_rank"]
    shuffled = rate(columns_from([rows[place] for place in order]), THI)["thi_rank"]
    assert np.array_equal(shuffled, ranks[list(order)], equal_nan=True)


@settings(max_examples=40)
@given(
    row=facility,
    pga=st.tuples(st.floats(0, 3), st.floats(0, 3)),
    safety=st.tuples(st.floats(0, 20), st.floats(0, 20)),
)
def test_thi_never_falls_when_an_input_gets_worse(row, pga, safety):
    row = {**row, "volume_m3": 1e6}
    low, high = sorted(pga)
    assert thi_of({**row, "pga_g": high}) >= thi_of({**row, "pga_g": low})
    low, high = sorted(safety)
    assert thi_of({**row, "factor_of_safety": low}) >= thi_of({**row, "factor_of_safety": high})
    assert thi_of({**row, "water_hazard_class": 3}) >= thi_of({**row, "water_hazard_class": 2})


def thi_of(row) -> float:
    return rate(columns_from([row]), THI)["thi"][0]
