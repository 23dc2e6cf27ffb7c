"""Factors put into the inventory: what is kept, renewed, doubted, and what data_source says."""

import numpy as np
import pytest

from tailings_plugin.inventory.schema import load_schema
from tailings_plugin.inventory.site.filling import (
    FACTORS,
    Factor,
    computed_values,
    notes,
    outcome_table,
    with_factors,
    with_notes_of,
    without_notes,
)
from tailings_plugin.table import make_table, objects

DAY = "2026-11-29"
KINDS = {
    "facility_id": "text",
    "pga_g": "real",
    "pga_g_min": "real",
    "pga_g_max": "real",
    "flood_zone": "text",
    "elevation_m": "real",
    "elevation_m_min": "real",
    "data_source": "text",
}


def inventory(*rows):
    return make_table({name: [row.get(name) for row in rows] for name in KINDS}, KINDS)


def put(rows, *factors, keep_known=True, day=DAY):
    table = inventory(*rows)
    found, outcomes = with_factors(table, factors, keep_known, day)
    return [{name: objects(found, name)[row] for name in found} for row in range(len(found))], outcomes


def pga(*values, source="gem.tif, g", **more):
    return Factor("pga_g", values, source, **more)


def test_kinds_are_those_of_the_schema():
    schema = load_schema()
    assert {name: schema[name].type for name in FACTORS if name in schema} == {
        name: kind for name, kind in FACTORS.items() if name in schema
    }


def test_what_is_unknown_is_filled_and_says_so():
    (first, second), outcomes = put([{"data_source": "Cadastre 2019"}, {}], pga(0.21, None))
    assert first["pga_g"] == 0.21
    assert first["data_source"] == "Cadastre 2019; pga_g=0.21 [computed 2026-11-29: gem.tif, g]"
    assert second["pga_g"] is None and second["data_source"] is None
    assert [(each.row, each.outcome, each.value, each.known) for each in outcomes] == [
        (0, "filled", "0.21", None)
    ]


def test_what_the_authority_knows_stays_unless_told():
    (row,), (outcome,) = put([{"pga_g": 0.3}], pga(0.21))
    assert (row["pga_g"], row["data_source"]) == (0.3, None)
    assert (outcome.outcome, outcome.value, outcome.known) == ("kept", "0.21", "0.3")
    (row,), (outcome,) = put([{"pga_g": 0.3}], pga(0.21), keep_known=False)
    assert row["pga_g"] == 0.21 and outcome.outcome == "filled"


def test_the_same_value_is_nothing_new():
    assert put([{"pga_g": 0.21}], pga(0.21)) == (
        [{"pga_g": 0.21, "pga_g_min": None, "pga_g_max": None, "data_source": None}],
        [],
    )


def test_unknown_as_a_code_is_filled():
    (row,), _ = put([{"flood_zone": "unknown"}], Factor("flood_zone", ["inside_100y"], "jrc.tif"))
    assert row["flood_zone"] == "inside_100y"


def test_a_computed_value_is_renewed_until_somebody_changes_it():
    (first,), _ = put([{}], pga(0.21))
    (again,), _ = put([first], pga(0.25, source="new.tif, g"), day="2027-01-01")
    assert again["pga_g"] == 0.25
    assert again["data_source"] == "pga_g=0.25 [computed 2027-01-01: new.tif, g]"
    (kept,), _ = put([{**again, "pga_g": 0.4}], pga(0.3))
    assert kept["pga_g"] == 0.4


def test_notes_of_several_fields_stand_beside_each_other():
    factors = (
        pga(0.2),
        Factor("elevation_m", [812.5], "relief [30 m].tif"),
        Factor("flood_zone", ["outside_100y"], "f"),
    )
    (row,), _ = put([{"data_source": "Кадастр; 2019"}], *factors)
    assert {name: note.value for name, note in notes(row["data_source"]).items()} == {
        "pga_g": "0.2", "elevation_m": "812.5", "flood_zone": "outside_100y",
    }  # fmt: skip
    assert notes(row["data_source"])["elevation_m"].source == "relief (30 m).tif"
    (row,), _ = put([row], pga(0.3))
    assert row["data_source"].startswith("Кадастр; 2019; elevation_m=812.5 [")
    assert row["data_source"].endswith("; pga_g=0.3 [computed 2026-11-29: gem.tif, g]")


@pytest.mark.parametrize("bounds", [{"pga_g_min": 0.25}, {"pga_g_max": 0.2}])
@pytest.mark.parametrize("keep_known", [True, False])
def test_a_value_outside_the_authority_s_bounds_is_a_doubt(bounds, keep_known):
    (row,), (outcome,) = put([bounds], pga(0.21), keep_known=keep_known)
    assert row["pga_g"] is None
    assert {name: row[name] for name in bounds} == bounds
    assert (outcome.outcome, outcome.reason) == ("doubtful", "beyond_bounds")


def test_a_value_within_the_authority_s_bounds_leaves_them():
    (row,), _ = put([{"pga_g_min": 0.2, "pga_g_max": 0.3}], pga(0.21))
    assert (row["pga_g_min"], row["pga_g"], row["pga_g_max"]) == (0.2, 0.21, 0.3)


def test_bounds_of_fields_that_get_none_count_too():
    _, (outcome,) = put([{"elevation_m_min": 900.0}], Factor("elevation_m", [812.5], "relief.tif"))
    assert outcome.reason == "beyond_bounds"


def test_a_value_that_varies_gives_bounds_where_nothing_is_known():
    varying = {"doubts": {0: "varies"}, "low": np.array([0.2]), "high": np.array([0.3])}
    (row,), (outcome,) = put([{}], pga(0.25, **varying))
    assert (row["pga_g_min"], row["pga_g"], row["pga_g_max"]) == (0.2, None, 0.3)
    assert row["data_source"] == "pga_g=0.2..0.3 [computed 2026-11-29: gem.tif, g]"
    assert (outcome.outcome, outcome.reason) == ("doubtful", "varies")
    # The bounds were computed: once the position is known better they hinder nothing, and go.
    (row,), _ = put([row], pga(0.35))
    assert (row["pga_g_min"], row["pga_g"], row["pga_g_max"]) == (None, 0.35, None)
    # But what the authority knows of them stays.
    (row,), _ = put([{"pga_g_min": 0.1}], pga(0.25, **varying))
    assert (row["pga_g_min"], row["pga_g"], row["pga_g_max"]) == (0.1, None, None)


def test_impossible_values_are_doubts():
    _, (outcome,) = put([{}], Factor("elevation_m", [12_000.0], "relief.tif"))
    assert outcome.reason == "impossible"
    _, (outcome,) = put([{}], Factor("region", ["x" * 300], "regions"))
    assert outcome.reason == "impossible"


def test_without_room_for_its_source_a_value_is_not_put_in():
    full = "x" * 3990
    (row,), (outcome,) = put([{"data_source": full}], pga(0.21))
    assert (row["pga_g"], row["data_source"], outcome.reason) == (None, full, "no_room")


def test_outcomes_as_a_table():
    table = inventory({"facility_id": "A"}, {"facility_id": "B", "pga_g": 0.3})
    _, outcomes = with_factors(table, [pga(0.21, 0.2)], True, DAY)
    found = outcome_table(table, outcomes, DAY, {})
    assert found["facility_id"].tolist() == ["A", "B"]
    assert found["outcome"].tolist() == ["filled", "kept"]
    assert found["computed"].all() and found["reason"].isna().all()


def test_which_values_were_computed():
    note = "; ".join(f"{each} [computed 2026-11-29: a]" for each in ("pga_g=0.2", "elevation_m=800", "nix=1"))
    bounds = "pga_g=0.2..0.3 [computed 2026-11-29: a]"
    table = inventory(
        {"pga_g": 0.2, "elevation_m": 801.0, "data_source": note},
        {"pga_g": 0.2},
        {"pga_g_min": 0.2, "pga_g_max": 0.3, "data_source": bounds},
        {"pga_g_min": 0.2, "data_source": bounds},
    )
    found = computed_values(table)
    assert {name: mask.tolist() for name, mask in found.items()} == {
        "elevation_m": [False] * 4, "pga_g": [True, False, True, False],
    }  # fmt: skip
    assert computed_values(table.drop(columns="data_source")) == {}


def test_notes_apart_from_the_authority_s_sources():
    note = "pga_g=0.2 [computed 2026-11-29: a]"
    other = "region=Чуй; Ош [computed 2026-11-29: b]"
    assert without_notes(f"Cadastre; {note}; Survey; {other}") == "Cadastre; Survey"
    assert without_notes(note) is without_notes(None) is None
    assert without_notes(f"{note}; {other}", ("pga_g",)) == other
    assert with_notes_of("Survey", f"Cadastre; {note}; {other}") == f"Survey; {note}; {other}"
    assert with_notes_of(None, None) is None
    newer = "pga_g=0.3 [computed 2026-12-01: c]"
    assert with_notes_of(f"Cadastre; {note}; {other}", newer, ("pga_g",)) == f"Cadastre; {other}; {newer}"
    assert with_notes_of(f"Cadastre; {note}", None, ("pga_g",)) == "Cadastre"
    assert with_notes_of("x" * 3990, note) == "x" * 3990
