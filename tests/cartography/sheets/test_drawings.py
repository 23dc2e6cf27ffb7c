"""Profile, factor bars and checklist bars: what they show, read from the SVG."""

import numpy as np
import pytest
from qgis.core import QgsGeometry

from tailings_plugin.cartography.data.captions import Captions
from tailings_plugin.cartography.data.rows import Row
from tailings_plugin.cartography.look.symbols import style_sheet_facilities
from tailings_plugin.cartography.sheets.bars import checklist_bars, factor_bars
from tailings_plugin.cartography.sheets.content import PageWriter
from tailings_plugin.cartography.sheets.drawing import Drawing, nice_step
from tailings_plugin.cartography.sheets.facts import facts
from tailings_plugin.cartography.sheets.fitting import setter
from tailings_plugin.cartography.sheets.profile import Mark, hours_at, long_profile, shown_km
from tailings_plugin.cartography.sheets.track import track_of
from tests.layers import memory_layer

EN = Captions("en")
FAMILY = "DejaVu Sans"


def texts(drawing: Drawing) -> list[str]:
    return [each.text for each in drawing.words]


def dashed(drawing: Drawing) -> int:
    return sum(bool(each.stroke.dash) for each in drawing.shapes)


@pytest.mark.parametrize(
    ("span", "most", "step"),
    [(100, 5, 20), (101, 5, 50), (7, 8, 1), (0.9, 5, 0.2), (1000, 8, 200), (24, 5, 5)],
)
def test_steps_are_round_and_few(span, most, step):
    assert nice_step(span, most) == pytest.approx(step)


def test_a_track_reads_m_and_z_of_every_kind_of_line():
    line = QgsGeometry.fromWkt("LineStringZM (75 42 1000 0, 75.1 42 900 8000, 75.2 42 850 16500)")
    track = track_of(line)
    assert track.km.tolist() == [0, 8, 16.5]
    assert track.height.tolist() == [1000, 900, 850]
    assert track.place.tolist() == [[75, 42], [75.1, 42], [75.2, 42]]
    assert track.at(4.0) == pytest.approx((75.05, 42))
    parts = track_of(QgsGeometry.fromWkt("MultiLineStringM ((3 0 9000, 4 0 12000), (1 0 0, 2 0 5000))"))
    assert parts.km.tolist() == [0, 5, 9, 12]
    assert parts.place[:, 0].tolist() == [1, 2, 3, 4]
    assert np.isnan(parts.height).all()


def test_a_plain_line_has_no_profile():
    track = track_of(QgsGeometry.fromWkt("LineString (75 42, 76 42)"))
    assert len(track.km) == 0
    assert len(track_of(QgsGeometry()).km) == 0
    assert texts(long_profile(track.km, track.height, [], EN, FAMILY, (180, 50))) == [
        "No profile: the path has no elevations along it."
    ]


def test_profile_ends_below_the_first_border():
    near, far = Mark("border", "UZ", 30, 8.0), Mark("border", "KZ", 400, None)
    assert shown_km(1500, [near, far]) == 100
    assert shown_km(1500, [far]) == 520  # 400 x 1.3
    assert shown_km(60, [near]) == 60
    assert shown_km(60, []) == 60


def test_marks_are_named_with_distance_and_hours():
    distance, height = np.array([0.0, 50, 120]), np.array([1000.0, 700, 500])
    marks = [
        Mark("border", "UZ", 31.6, 8.8),
        Mark("receptor", "Osh", 62, None),
        Mark("border", "KZ", 900, 250.0),
    ]
    shown = texts(long_profile(distance, height, marks, EN, FAMILY, (180, 50)))
    assert "→ UZ, 32 km, 8 h" in shown
    assert "Osh, 62 km" in shown
    assert not any("KZ" in text for text in shown)


def test_known_elevations_around_a_gap_still_make_a_profile():
    distance, height = np.array([0.0, 50, 100]), np.array([1000.0, np.nan, 500])
    assert "No profile" not in " ".join(texts(long_profile(distance, height, [], EN, FAMILY, (180, 50))))


def rated(**values) -> dict:
    return {
            "thi_cap": 6.5, "thi_tox": 3.0, "thi_manag": 1.0, "thi_seismic": None, "thi": 10.5, "thi_min": 7.5,
            "thi_max": 11.5, "thi_class": "very_high", "volume_m3": 3.2e6, "water_hazard_class": None,
            "status": "closed", **values,
    }  # fmt: skip


def test_unknown_factors_are_hollow_and_said_to_be():
    drawing = factor_bars(rated(), {"volume_m3", "water_hazard_class", "status"}, EN, FAMILY, (108, 48))
    shown = texts(drawing)
    assert "6.5" in shown
    assert "3.0  unknown, cautious value" in shown
    assert "1.0" in shown
    assert "not scored" in shown
    assert "7.5–11.5" in shown
    assert dashed(drawing) == 1


def test_an_unrated_facility_has_no_range():
    drawing = factor_bars(rated(thi=None, thi_min=None, thi_max=None), set(), EN, FAMILY, (108, 48))
    assert "not rated" in texts(drawing)


def test_checklist_shows_both_shares():
    rows = [
        Row({"category_label": "Dam", "safety_percent": 62.5, "credibility_percent": 80.0}),
        Row({"category_label": "Water", "safety_percent": None, "credibility_percent": 0.0}),
    ]
    shown = texts(checklist_bars(rows, EN, FAMILY, (74, 48)))
    assert "Dam" in shown and "62 % / 80 %" in shown
    assert "Water" not in shown
    assert texts(checklist_bars([], EN, FAMILY, (74, 48))) == ["No checklist result was given."]


def test_a_fact_that_is_unknown_is_a_dash():
    facility = {"status": "abandoned", "radioactive": False, "start_year": 1968, "pga_g": 0.25}
    by_label = dict(facts(facility, EN))
    assert by_label["Radioactive"] == "no"
    assert by_label["Start of operation"] == "1968"
    assert by_label["Status"] == "Abandoned"
    assert by_label["Owner"] == "–"
    assert by_label["Latitude; longitude"] == "–"
    assert "Known release, m3" not in by_label


def test_a_class_that_is_only_suggested_stands_in_brackets():
    for basis, expected in (
        ("fallback", "(2 - hazardous)"),
        ("given", "2 - hazardous"),
        (None, "2 - hazardous"),
    ):
        facility = {"water_hazard_class": 2, "whc_basis": basis}
        assert dict(facts(facility, EN))["Water hazard class"] == expected


def test_a_known_release_is_a_fact_as_given():
    for facility, expected in (
        ({"release_known_m3": 600_000.0}, "600,000 (as given)"),
        ({"release_known_m3_min": 1000.0, "release_known_m3_max": 5000.0}, "1,000–5,000 (as given)"),
    ):
        shown = dict(facts(facility, EN))
        assert next(shown[label] for label in shown if label.startswith("Known release")) == expected


def test_what_the_rating_names_as_assumed_is_hollow_whatever_the_inputs_say():
    # Of the volume a bound is known, of the toxicity nothing, of the state enough.
    facility = rated(volume_m3=None, volume_m3_min=1e6, thi_assumed="thi_cap, thi_tox")
    drawing = factor_bars(facility, {"water_hazard_class", "status", "thi_assumed"}, EN, FAMILY, (108, 48))
    assert "6.5  assumed, cautious value" in texts(drawing)
    assert "3.0  unknown, cautious value" in texts(drawing)
    assert "1.0" in texts(drawing)
    assert dashed(drawing) == 2
    nothing = factor_bars(
        rated(thi_assumed=None), {"water_hazard_class", "thi_assumed"}, EN, FAMILY, (108, 48)
    )
    assert dashed(nothing) == 0


@pytest.mark.parametrize(("basis", "hollow"), [("assumed", True), ("partly_assumed", False), (None, False)])
def test_the_plate_is_hollow_where_the_class_rests_on_what_is_assumed(basis, hollow):
    writer = PageWriter(EN, FAMILY, set(), 1, "", None)
    plate = writer._badge({"thi": 12.0, "thi_rank": 1, "thi_class": "very_high", "thi_basis": basis})
    fill, edge = ("#ffffff", "#6d1032") if hollow else ("#6d1032", "#262626")
    assert [(each.fill, each.stroke.colour) for each in plate.shapes] == [(fill, edge)]
    assert "very high" in texts(plate)
    facility = rated(thi_basis=basis)
    dots = [
        each.fill
        for each in factor_bars(facility, set(), EN, FAMILY, (108, 48)).shapes
        if each.kind == "circle"
    ]
    assert dots == [fill]


@pytest.mark.parametrize("basis", ["assumed", "known"])
def test_the_symbol_on_the_map_of_a_page_has_a_pale_centre_where_the_plate_is_hollow(basis):
    fields = "sheet:integer,thi:double,thi_class:string,status:string,thi_basis:string"
    layer = memory_layer(
        "Point", "EPSG:4326", fields, [("Point (75 42)", [1, 12.0, "very_high", "closed", basis])]
    )
    style_sheet_facilities(layer)
    keys = [each.ruleKey() for each in layer.renderer().rootRule().children()]
    assert ("hollow" in keys) == (basis == "assumed")


@pytest.mark.parametrize(("hours", "shown"), [(5.66, "5 h 30 min"), (26.9, "26 h"), (None, "–")])
def test_hours_to_the_border_are_never_later_than_computed(hours, shown):
    by_label = dict(facts({"border_hours": hours}, EN))
    (label,) = (
        each for each in by_label if "border" in each and by_label[each] == shown and "km" not in each
    )
    assert not label.endswith(", h")


def test_bounds_of_the_hours_to_the_border_are_shown():
    shown = dict(facts({"border_hours": None, "border_hours_min": 2.71, "border_hours_max": 30.9}, EN))
    assert "2 h 40 min–30 h" in shown.values()


def test_the_axis_of_a_profile_says_when_the_water_is_there():
    marks = [Mark("interval", "interval", 50.0, 10.9), Mark("border", "UZ", 100.0, 25.0)]
    shown = texts(
        long_profile(np.array([0.0, 100]), np.array([900.0, 400]), [], EN, FAMILY, (180, 50), marks)
    )
    # Every 20 km: 10.9 h x 20 / 50 = 4.36 h, 8.72 h; then 10.9 + 14.1 x (60 - 50) / 50 = 13.72 h, 19.36 h, 25 h.
    assert [each for each in shown if each in ("4:20", "8", "13", "19", "25")] == [
        "4:20",
        "8",
        "13",
        "19",
        "25",
    ]
    assert "h:min" in shown
    assert hours_at(100.1, marks) is None


def test_marks_without_room_for_their_names_are_drawn_and_counted():
    marks = [
        Mark("receptor", f"Settlement number {number}", 50.0 + number / 10, None) for number in range(10)
    ]
    drawing = long_profile(np.array([0.0, 100]), np.array([900.0, 400]), marks, EN, FAMILY, (120, 50))
    # Three levels, all names around one place.
    assert sum("Settlement" in each for each in texts(drawing)) == 3
    assert "not named here: 7" in texts(drawing)
    assert sum(each.kind == "circle" for each in drawing.shapes) == 10


def test_a_long_name_of_a_mark_is_broken_within_the_profile():
    name = "Водозабор села Кызыл-Суу и районная больница имени Исы Ахунбаева с поликлиникой, школой и детским садом"
    drawing = long_profile(
        np.array([0.0, 100]),
        np.array([900.0, 400]),
        [Mark("receptor", name, 90.0, 5.0)],
        EN,
        FAMILY,
        (78, 50),
    )
    shown = [each for each in drawing.words if each.colour == "#6d1032"]
    assert " ".join(each.text for each in shown) == f"{name}, 90 km, 5 h"
    assert len(shown) > 1 and min(each.x for each in shown) >= 13
    assert max(each.x + setter(FAMILY, each.size_pt).width(each.text) for each in shown) <= 78
