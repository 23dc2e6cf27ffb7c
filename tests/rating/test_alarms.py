"""Alarms: known facts raise them, unknown ones never; a wrong file is refused with place and reason."""

import copy
import json
from datetime import date

import pandas
import pytest

from tailings_plugin import rating
from tailings_plugin.errors import DataProblem
from tailings_plugin.inventory.schema import load_schema
from tailings_plugin.rating.alarms import SHIPPED, load_alarms, raised, shipped_alarms
from tailings_plugin.texts import LANGUAGES

DAY = date(2026, 11, 29)
CONTENT = json.loads(SHIPPED.read_text(encoding="utf-8"))
CALM = {
    "emergency_level": "none",
    "condition": "good",
    "factor_of_safety": 1.5,
    "freeboard_m": 1.2,
    "raise_method": "downstream",
    "pga_g": 0.3,
    "last_failure": None,
    "flood_zone": "outside_100y",
    "status": "active",
    "last_inspection": "2024-06-01",
}


def found(**changes):
    return raised(pandas.DataFrame([CALM | changes]), shipped_alarms(), DAY)[0]


@pytest.mark.parametrize(
    ("changes", "codes"),
    [
        ({}, None),
        ({"emergency_level": "level_3"}, "emergency_level"),
        ({"condition": "critical"}, "poor_condition"),
        ({"factor_of_safety": 1.49}, "low_stability"),
        ({"freeboard_m": 0.0}, "no_freeboard"),
        ({"freeboard_m": -0.5}, "no_freeboard"),
        ({"raise_method": "upstream"}, "upstream_in_shaking"),
        ({"raise_method": "upstream", "pga_g": 0.19}, None),
        ({"raise_method": "upstream", "pga_g": 0.2}, "upstream_in_shaking"),
        ({"last_failure": "1958-04-16"}, "past_failure"),
        ({"flood_zone": "inside_100y"}, "flood_zone"),
        ({"status": "neglected"}, "no_owner"),
        # 5 years are 1826.25 days: the 29th of November 2021 is 1826 days ago, the day before one more
        ({"last_inspection": "2021-11-29"}, None),
        ({"last_inspection": "2021-11-28"}, "overdue_inspection"),
        ({"status": "abandoned", "emergency_level": "level_1"}, "emergency_level, no_owner"),
    ],
)
def test_what_raises_an_alarm(changes, codes):
    assert found(**changes) == codes


def test_what_is_unknown_raises_none():
    assert found(**dict.fromkeys(CALM)) is None
    assert found(status="unknown", flood_zone="unknown", condition="unknown") is None
    assert raised(pandas.DataFrame({"name": ["A", "B"]}), shipped_alarms(), DAY).tolist() == [None, None]
    assert raised(pandas.DataFrame({"status": []}), shipped_alarms(), DAY).tolist() == []


@pytest.mark.parametrize(
    ("bounds", "codes"),
    [
        ({"factor_of_safety_max": 1.5}, "low_stability"),  # below 1.5
        ({"factor_of_safety_max": 1.6}, None),
        ({"factor_of_safety_min": 1.2}, None),
        ({"freeboard_m_max": 0.0}, "no_freeboard"),
        ({"pga_g_min": 0.25, "raise_method": "upstream"}, "upstream_in_shaking"),
        ({"pga_g_max": 0.25, "raise_method": "upstream"}, None),
    ],
)
def test_bounds_raise_one_when_they_lie_beyond_the_limit(bounds, codes):
    unknown = {name.rsplit("_", 1)[0]: None for name in bounds if name.endswith(("_min", "_max"))}
    assert found(**unknown, **bounds) == codes


def test_dates_of_a_register_count_too():
    table = pandas.DataFrame({"last_inspection": pandas.to_datetime(["2015-01-01", None])})
    assert raised(table, shipped_alarms(), DAY).tolist() == ["overdue_inspection", None]


def test_each_has_a_source_a_status_and_captions():
    for alarm in shipped_alarms().alarms:
        assert set(alarm.label) == set(LANGUAGES) and alarm.source and not alarm.verified
    assert all(
        field in load_schema() for field in shipped_alarms().columns() if not field.endswith(("_min", "_max"))
    )
    assert shipped_alarms().captions("flood_zone, other", "ru") == "в зоне затопления, other"


def changed(change):
    content = copy.deepcopy(CONTENT)
    change(content["alarms"])
    return content


@pytest.mark.parametrize(
    ("change", "place", "reason"),
    [
        (lambda alarms: alarms[0].pop("source"), "alarms[0]", "'source' is missing"),
        (lambda alarms: alarms[1].update(code="emergency_level"), "alarms[1].code", "is already taken"),
        (lambda alarms: alarms[0].update(all=[]), "alarms[0].all", "at least 1"),
        (lambda alarms: alarms[0]["all"][0].pop("is"), "alarms[0].all[0]", "needs one of is, below"),
        (lambda alarms: alarms[0]["all"][0].update(below=3), "alarms[0].all[0]", "needs one of"),
        (lambda alarms: alarms[0]["all"][0].update(field="levels"), "alarms[0].all[0].field", "is no field"),
        (
            lambda alarms: alarms[1]["all"][0].update({"is": ["bad"]}),
            "alarms[1].all[0].is",
            "condition is never 'bad'",
        ),
        (
            lambda alarms: alarms[0].update(all=[{"field": "status", "below": 1}]),
            "alarms[0].all[0].below",
            "status is no number",
        ),
        (
            lambda alarms: alarms[0].update(all=[{"field": "pga_g", "older_than_years": 1}]),
            "alarms[0].all[0].older_than_years",
            "pga_g is no date",
        ),
        (lambda alarms: alarms[0].update(verified="no"), "alarms[0].verified", "must be boolean"),
    ],
)
def test_a_wrong_file_is_refused_with_place_and_reason(save, change, place, reason):
    path = save(changed(change))
    with pytest.raises(DataProblem) as refusal:
        load_alarms(path)
    lines = [line for line in str(refusal.value).splitlines() if line.startswith(f"{place}: ")]
    assert any(reason in line for line in lines), str(refusal.value)
    assert str(path) in str(refusal.value)


def test_a_national_file_raises_its_own(save):
    own = {
        "code": "large",
        "label": {"en": "large"},
        "all": [{"field": "volume_m3", "at_least": 1e8}],
        "source": "ours",
        "verified": True,
    }
    alarms = load_alarms(save(CONTENT | {"alarms": [own]}))
    assert raised(pandas.DataFrame({"volume_m3": [1e8, 1e7]}), alarms, DAY).tolist() == ["large", None]


def test_the_alarms_of_a_table_of_any_make(tmp_path):
    """The rows and their index stay, an earlier column gives way; a file of one's own names its own codes."""
    rows = [CALM, CALM | {"condition": "poor", "last_inspection": "2021-11-28"}]
    table = pandas.DataFrame(rows, index=[7, 3]).assign(alarms="old")
    found = rating.find_alarms(table, today=DAY)
    assert found.index.tolist() == [7, 3] and found["alarms"].tolist() == [
        pandas.NA,
        "poor_condition, overdue_inspection",
    ]
    dated = table.assign(last_inspection=pandas.to_datetime(table["last_inspection"]))
    assert rating.find_alarms(dated, today=DAY)["alarms"].tolist() == found["alarms"].tolist()
    assert rating.find_alarms(table, today=DAY, language="ru")["alarms"][3].startswith("неудовлетворительное")
    own = copy.deepcopy(CONTENT)
    own["alarms"] = [own["alarms"][1] | {"code": "state"}]
    path = tmp_path / "own.json"
    path.write_text(json.dumps(own), encoding="utf-8")
    assert rating.find_alarms(table, path, DAY)["alarms"].tolist() == [pandas.NA, "state"]
    with pytest.raises(DataProblem, match=r"there is no such file|cannot be read"):
        rating.find_alarms(table, tmp_path / "absent.json")
    assert rating.find_alarms(table.iloc[:0], today=DAY)["alarms"].tolist() == []
