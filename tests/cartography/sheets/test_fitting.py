"""Every text of a page stands whole in its place: by the widths of the letters that are painted."""

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsRectangle

from tailings_plugin.cartography.data.captions import Captions
from tailings_plugin.cartography.data.open_points import OpenPoint
from tailings_plugin.cartography.data.rows import Row
from tailings_plugin.cartography.layout.fitted import fitted
from tailings_plugin.cartography.sheets.atlas import BOXES, HEADING_PT, HEADINGS, ONE_LINE_MM
from tailings_plugin.cartography.sheets.content import MapsShown, PageWriter
from tailings_plugin.cartography.sheets.detail import Detail
from tailings_plugin.cartography.sheets.drawing import Drawing, Words
from tailings_plugin.cartography.sheets.fitting import LEAST_PT, setter, text_block, two_columns
from tailings_plugin.cartography.sheets.map_words import PageGround
from tailings_plugin.cartography.sheets.profile import Mark
from tailings_plugin.cartography.sheets.surroundings import Downstream
from tailings_plugin.cartography.sheets.track import Track
from tailings_plugin.texts import ALL_LANGUAGES

FAMILY = "DejaVu Sans"
LONG = "Акционерное общество «Горно-металлургическая компания Хайдаркан», правопреемник комбината № 15"
CATEGORY = "Готовность к чрезвычайным ситуациям и оповещение"
MORE = "… (cut)"


def edges(drawing: Drawing, words: Words) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of painted words, mm."""
    own = setter(drawing.family, words.size_pt, words.bold)
    width = own.width(words.text)
    left = words.x - width * {"start": 0.0, "middle": 0.5, "end": 1.0}[words.anchor]
    return left, words.y - own.line_mm * 0.79, left + width, words.y + own.line_mm * 0.21


def outside(drawing: Drawing) -> list[str]:
    """Return the words of a drawing that reach over its edge (by more than 0.3 mm)."""
    found = []
    for each in drawing.words:
        left, top, right, bottom = edges(drawing, each)
        if left < -0.3 or top < -0.3 or right > drawing.width + 0.3 or bottom > drawing.height + 0.3:
            found.append(each.text)
    return found


def facility() -> dict:
    return {
        "facility_id": "KG-BAT-ХАЙДАРКАН-0001", "country": "KG", "region": "Баткенская область, Кадамжайский район",
        "name_local": "Хайдаркан сымап комбинатынын калдыктар сактагычы", "status": "abandoned", "commodity": LONG,
        "operator": LONG, "owner": f"{LONG}; {LONG}", "toxicants": "Hg, Sb, As, Pb, Cd, Zn, Cu, CN, U, Ra, Th, фтор",
        "volume_m3": 123456789.0, "water_body": LONG, "countries_downstream": "UZ, TJ, KZ", "border_hours": 5.66,
        "thi": 12.5, "thi_min": 9.5, "thi_max": 14.0, "thi_class": "very_high", "thi_basis": "assumed", "thi_rank": 3,
        "thi_cap": 8.0, "thi_tox": 3.0, "thi_assumed": "thi_cap, thi_tox", "thi_note": f"{LONG}. " * 4,
        "data_source": f"{LONG}. " * 3, "lon": 71.2, "lat": 39.9,
    }  # fmt: skip


def sections() -> list[Row]:
    line = QgsGeometry.fromWkt("LineString (0 0, 100 0, 300 0)")
    values = {"distance_km": 2.5, "width_m": 300.0, "depth_m": 12.5, "bed_m": 700.0, "level_m": 712.5}
    return [Row({"level": level, **values}, line) for level in ("low", "middle", "high")]


BOX = QgsRectangle(0, 0, 100_000, 80_000)
NEAR = Detail(QgsRectangle(0, 0, 5250, 4425), 50_000, False)


@pytest.mark.parametrize("near", [NEAR, "coarse", "stand_in", "no_path", "no_place"])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_long_values_of_a_page_stand_whole_within_their_boxes(language, near):
    marks = [Mark("border", "Республика Узбекистан", 20.0, 5.66), Mark("receptor", LONG, 30.0, 7.9)]
    checklist = [
        Row({"category_label": CATEGORY, "safety_percent": 50.0, "credibility_percent": 10.0})
        for _ in range(8)
    ]
    codes = ("assumed", "people", "unplaced", "stand_ins", "stale", "undated")
    track = Track(np.array([0.0, 50.0]), np.array([900.0, 400.0]), np.array([[0.0, 0.0], [50_000.0, 0.0]]))
    zones = [Row({"level": level, "notes": "relief_too_coarse"}) for level in ("low", "high")]
    downstream = Downstream([Row({"ends_in": "edge"})], [track], marks, zones, sections(), checklist)
    maps = MapsShown(BOX, near, PageGround(), 0.1, 1.0, None if near is NEAR else 1900.0)
    page = PageWriter(Captions(language), FAMILY, {"volume_m3"}, 900, LONG, 1900.0).page(
        facility(), f"{LONG} {LONG}", downstream, maps, [OpenPoint(code, 1, 1) for code in codes], 1, 900,
    )  # fmt: skip
    assert {name: outside(drawing) for name, drawing in page.items() if outside(drawing)} == {}
    shown = {name: " ".join(each.text for each in drawing.words) for name, drawing in page.items()}
    assert [text for text in shown.values() if "…" in text] == []
    assert shown["name"].count("правопреемник") == 2
    assert shown["facts"].replace(" ", "").count(LONG.replace(" ", "")) == 5
    assert shown["notes"].count("комбината № 15.") == 7
    assert shown["checklist"].count("оповещение") == 8
    assert min(each.size_pt for drawing in page.values() for each in drawing.words) >= LEAST_PT


def test_letters_get_smaller_before_anything_is_cut():
    whole = text_block("word " * 40, FAMILY, (60, 12), 9, MORE)
    sizes = {each.size_pt for each in whole.words}
    assert len(sizes) == 1 and LEAST_PT <= sizes.pop() < 9
    assert " ".join(each.text for each in whole.words).split() == ["word"] * 40


def test_what_has_no_room_in_the_smallest_letters_says_that_it_is_cut():
    block = text_block("word " * 400, FAMILY, (60, 12), 9, MORE)
    assert block.words[-1].text.endswith(MORE)
    assert outside(block) == []
    rows = [("label", "value " * 400), ("second", "short")]
    listed = two_columns(rows, FAMILY, (70, 30), 30, 7, MORE)
    assert outside(listed) == []
    shown = [each.text for each in listed.words]
    assert "short" in shown and any(text.endswith(MORE) for text in shown)


@pytest.mark.parametrize("language", ALL_LANGUAGES)
def test_headings_of_a_page_take_one_line_in_every_language(language):
    for name, key in HEADINGS.items():
        shown = fitted(Captions(language)(key), FAMILY, BOXES[name].width, HEADING_PT, ONE_LINE_MM, bold=True)
        assert "\n" not in shown.text and shown.size_pt >= 7.0, shown
