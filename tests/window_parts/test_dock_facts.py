"""What the dock tells of a facility, with values followed by hand."""

import pytest
from qgis.core import QgsProject

from tailings_plugin.window.dock.facts import facts_of
from tests.window_parts.dock_data import ENTERED, RATED, ROW, layer_of, rated

CROSSING = (
    "facility_id:string,kind:string,from_country:string,to_country:string,distance_km:double,hours:double"
)
PATH = "facility_id:string,ends_in:string,countries:string,border_km:double"
INSPECTION = "facility_id:string,inspection_date:date,measures:string,next_inspection:date"
PEOPLE = "Population at risk (within 10 km)"


@pytest.fixture
def project(qgis_new_project):
    return QgsProject.instance()


def told(layer):
    facts = facts_of(QgsProject.instance(), layer, next(layer.getFeatures()))
    return facts, {label: value.replace("\u00a0", " ") for label, value in facts.lines}


def test_what_is_known_and_what_is_assumed(project):
    facts, lines = told(rated())
    assert facts.name == "Верхнее <b>&</b>", "as it stands: the card shows it as plain text"
    assert facts.about == "T-1 · Kyrgyzstan"
    assert facts.thi == "THI (12.0)", "in brackets, for parts of it are assumed"
    assert (facts.chip.text, facts.chip.is_hollow) == ("very high", True)
    assert lines["Range"] == "9.0–12.0"
    assert lines["Inputs known"] == "67 %"
    assert lines["Unknown inputs"] == "Water hazard class, Factor of safety"
    assert lines["Status"] == "Closed"
    assert lines["Stored volume, m³"] == "1,000,000"
    assert lines["First border"] == "32 km, time unknown"
    assert lines["Date of the data"] == "unknown"


def test_nothing_assumed_has_no_brackets(project):
    known = {"water_hazard_class": 3, "factor_of_safety": 1.1, "thi_assumed": None, "thi_basis": "stated"}
    facts, lines = told(rated(**known))
    assert facts.thi == "THI 12.0" and not facts.chip.is_hollow
    assert "Unknown inputs" not in lines and "Also assumed" not in lines


def test_an_input_known_by_bounds_is_assumed_but_not_unknown(project):
    fields = f"{RATED},factor_of_safety_min:double"
    row = ROW | {"factor_of_safety_min": 1.0, "water_hazard_class": 2, "thi_assumed": "thi_dam"}
    _, lines = told(layer_of(fields, [row]))
    assert "Unknown inputs" not in lines
    assert lines["Also assumed"] == "(Dam)"


@pytest.mark.parametrize(
    ("people", "low", "high", "said"),
    [
        (None, None, None, "unknown"),
        (0, None, None, "0 (within 10 km)"),
        (None, 500, None, "≥ 500 (within 10 km), a lower bound"),
        (500, 500, None, "≥ 500 (within 10 km), a lower bound"),
        (800, 500, 900, "800 (500–900) (within 10 km)"),
        (1200, None, None, "1,200 (within 10 km)"),
    ],
)
def test_people_are_unknown_bounded_or_counted(project, people, low, high, said):
    layer = rated(population_at_risk=people, population_at_risk_min=low, population_at_risk_max=high)
    _, lines = told(layer)
    assert next(value for label, value in lines.items() if label.startswith("Population")) == said


def test_one_that_cannot_be_rated_says_why_and_what_is_missing(project):
    row = {"facility_id": "T-4", "country": "KG", "thi_note": "no volume", "thi_completeness": 0.0}
    facts, lines = told(layer_of(RATED, [row, ROW]))
    assert facts.name == "T-4"
    assert facts.chip.text == "not rated" and facts.thi == "THI unknown"
    assert lines["Not rated because"] == "no volume"
    assert lines["Unknown inputs"].startswith("Stored volume, ")


def test_one_that_was_not_rated_is_told_without_a_class(project):
    facts, lines = told(layer_of(ENTERED, [{"facility_id": "T-1", "status": "unknown"}]))
    assert facts.chip is None and facts.thi == "not rated yet"
    assert facts.about == "T-1 · country unknown"
    assert lines["Stored volume, m³"] == "unknown" and lines[PEOPLE] == "unknown"


def test_columns_that_are_missing_are_unknown(project):
    facts, lines = told(layer_of("facility_id:string,thi:double", [{"facility_id": "T-1", "thi": 9.0}]))
    assert facts.name == "T-1" and facts.thi == "THI 9.0"
    assert lines["Inputs known"] == lines["First border"] == lines["Status"] == "unknown"


@pytest.mark.parametrize(
    ("fields", "changed", "said"),
    [
        (f"{ENTERED},thi:string", {"thi": "a lot"}, "thi is 'a lot', a number is needed"),
        (f"{RATED},thi_legend:string", {"thi_legend": "{", "thi_scheme": "own 1 (00000000)"}, "thi_legend"),
    ],
)
def test_what_cannot_be_read_is_said_and_no_traceback(project, fields, changed, said):
    facts, lines = told(layer_of(fields, [ROW | changed]))
    assert facts.name == ROW["name"] and facts.chip is None
    assert said in lines["Cannot be shown"]


def test_texts_that_are_numbers_are_read(project):
    facts, _ = told(layer_of(f"{ENTERED},thi:string,thi_class:string", [ROW | {"thi": "12"}]))
    assert facts.thi == "THI 12.0" and facts.chip.text == "very high"


def test_a_qgis_without_pandas_says_what_to_install(project, monkeypatch):
    from tailings_plugin import table

    def missing():
        raise table.no_pandas()

    layer = rated()
    monkeypatch.setattr(table, "need_pandas", missing)
    facts, lines = told(layer)
    assert facts.name == ROW["name"] and "python3-pandas" in lines["Cannot be shown"]


def test_the_nearest_crossing_tells_the_border_the_facility_does_not(project):
    layer = rated(border_distance_km=None)
    far = {"facility_id": "T-1", "from_country": "UZ", "to_country": "TJ", "distance_km": 90.0, "hours": 20.0}
    near = {
        "facility_id": "T-1",
        "kind": "crosses",
        "from_country": "KG",
        "to_country": "UZ",
        "distance_km": 31.6,
    }
    other = {"facility_id": "T-10", "from_country": "KG", "to_country": "KZ", "distance_km": 1.0}
    layer_of(CROSSING, [far, near, other], "Crossings")
    assert told(layer)[1]["First border"] == "KG → UZ, 32 km, time unknown"


def test_a_facility_keeps_its_own_border_and_gets_the_countries_of_the_same(project):
    layer = rated(border_hours=5.0)
    row = {
        "facility_id": "T-1",
        "kind": "follows",
        "from_country": "KG",
        "to_country": "UZ",
        "distance_km": 32.1,
    }
    layer_of(CROSSING, [row], "Crossings")
    assert told(layer)[1]["First border"] == "KG | UZ, 32 km, 5 h"


def test_hours_by_bounds_are_a_band(project):
    row = ROW | {"border_hours_min": 4.0, "border_hours_max": 9.0, "border_hours": 6.0}
    _, lines = told(layer_of(f"{RATED},border_hours_min:double,border_hours_max:double", [row]))
    assert lines["First border"] == "32 km, 6 (4–9) h"


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ({"ends_in": "inland_sink", "countries": "KG"}, "none on its way"),
        ({"ends_in": "edge", "countries": "KG"}, "unknown"),
        ({"ends_in": "inland_sink", "countries": "KG, ?"}, "unknown"),
        ({"ends_in": "inland_sink", "countries": "KG, KZ", "border_km": 3.0}, "unknown"),
    ],
)
def test_no_border_is_said_only_of_a_way_known_to_its_end(project, path, said):
    layer = rated(border_distance_km=None)
    layer_of(PATH, [{"facility_id": "T-1"} | path], "Paths", "NoGeometry")
    assert told(layer)[1]["First border"] == said


def test_measures_are_told_with_their_day_and_never_called_done(project):
    layer = rated()
    rows = [
        {"facility_id": "T-1", "inspection_date": "2025-05-01", "measures": "Old"},
        {"facility_id": "T-1", "inspection_date": "2026-05-01", "measures": "Repair\nthe drain"},
        {"facility_id": "T-1", "inspection_date": "2024-05-01", "measures": "Oldest"},
        {"facility_id": "T-2", "inspection_date": "2026-06-01", "measures": "Of another"},
    ]
    layer_of(INSPECTION, rows, "Inspections", "NoGeometry")
    said = told(layer)[1]["Measures noted"].split("\n")
    assert said == [
        "2026-05-01: Repair the drain",
        "2025-05-01: Old",
        "and 1 more",
        "Whether done is not recorded.",
    ]


def test_an_inspection_is_due_by_the_last_one(project):
    layer = rated()
    rows = [
        {"facility_id": "T-1", "inspection_date": "2024-05-01", "next_inspection": "2099-01-01"},
        {"facility_id": "T-1", "inspection_date": "2025-05-01", "next_inspection": "2026-01-01"},
    ]
    layer_of(INSPECTION, rows, "Inspections", "NoGeometry")
    lines = told(layer)[1]
    assert lines["Inspection due"] == "since 2026-01-01" and lines["Measures noted"] == "none"


def test_no_table_of_inspections_says_nothing_and_an_empty_one_that_it_is_empty(project):
    layer = rated()
    assert "Measures noted" not in told(layer)[1]
    layer_of(INSPECTION, [], "Inspections", "NoGeometry")
    assert told(layer)[1]["Measures noted"] == "no inspection recorded"


def test_a_checklist_tells_its_first_measures(project):
    layer = rated()
    fields = "facility_id:string,priority:integer,question_id:string,measure:string"
    rows = [
        {"facility_id": "T-1", "priority": number, "question_id": f"A{number}", "measure": f"Do {number}"}
        for number in (3, 1, 2)
    ]
    layer_of(fields, rows, "Measures", "NoGeometry")
    assert told(layer)[1]["By the checklist"] == "1. Do 1\n2. Do 2\nand 1 more"


def test_an_id_that_is_an_expression_finds_its_own_rows_only(project):
    key = "x' OR '1'='1"
    layer = rated(facility_id=key, border_distance_km=None)
    row = {"facility_id": "T-2", "from_country": "KG", "to_country": "UZ", "distance_km": 1.0}
    layer_of(CROSSING, [row], "Crossings")
    assert told(layer)[1]["First border"] == "unknown"


def test_alarms_stand_apart_and_call_to_act_now(project):
    row = ROW | {"alarms": "emergency", "thi_action": "lower"}
    facts, lines = told(layer_of(f"{RATED},alarms:string,thi_action:string", [row]))
    assert facts.alarms and lines["To do"] == "act now"
    facts, lines = told(layer_of(f"{RATED},thi_action:string", [ROW | {"thi_action": "lower"}]))
    assert facts.alarms == "" and "To do" not in lines
