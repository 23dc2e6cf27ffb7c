"""The tables of the map: what stands in them, and how it stays readable on a narrow sheet."""

import pytest

from tailings_plugin.cartography.data.captions import Captions
from tailings_plugin.cartography.data.crossings import Crossing
from tailings_plugin.cartography.data.first_border import FirstBorder
from tailings_plugin.cartography.data.rated_by import SHIPPED
from tailings_plugin.cartography.data.velocity import Velocity
from tailings_plugin.cartography.layout.typeset import Typesetter
from tailings_plugin.cartography.look import fonts
from tailings_plugin.cartography.map.tables import FIRST_BORDER, crossing_table, crossings_note, highest_table
from tailings_plugin.table import make_table

KINDS = {
    "name": "text",
    "country": "text",
    "map_number": "integer",
    "thi": "real",
    "thi_min": "real",
    "thi_max": "real",
    "thi_class": "text",
}
MORE = {
    "tri": "real",
    "gistm_class": "text",
    "gistm_class_max": "text",
    "population_at_risk": "integer",
    "population_at_risk_min": "integer",
    "population_at_risk_max": "integer",
}


def highest(border=None, name="Degmay", **more):
    values = {
        "name": name,
        "country": "TJ",
        "map_number": 1,
        "thi": 14.25,
        "thi_min": 8.25,
        "thi_max": 14.25,
        "thi_class": "very_high",
    }
    given = values | more
    kinds = {each: KINDS.get(each) or MORE[each] for each in given}
    return make_table({each: [value] for each, value in given.items()}, kinds).assign(
        **{FIRST_BORDER: [border]}
    )


@pytest.fixture
def text(qgis_app):
    return fonts.text_format(fonts.font_family(), 7.5)


def rows_of(table, captions, width, text):
    columns, rows = highest_table(table, captions, width, text, SHIPPED)
    return columns, [[cell.text for cell in row] for row in rows]


def test_only_what_the_data_have_gets_a_column(text):
    _, rows = rows_of(highest(), Captions("en"), 150, text)
    assert rows[0] == ["No.", "Facility", "Country", "THI", "Range"]
    assert rows[1] == ["1", "Degmay", "TJ", "14.2", "8.2–14.2"]


def test_all_side_by_side_where_there_is_room(text):
    table = highest(
        FirstBorder("UZ", 32.3, 8.97),
        tri=21.3,
        gistm_class="high",
        gistm_class_max="extreme",
        population_at_risk=697,
        population_at_risk_min=697,
        population_at_risk_max=None,
    )
    _, rows = rows_of(table, Captions("en"), 250, text)
    heads = [
        "No.",
        "Facility",
        "Country",
        "THI",
        "Range",
        "TRI",
        "GISTM",
        "People\n≤ 10 km",
        "First border",
        "km",
    ]
    assert rows[0] == [*heads, "h:min"]
    assert rows[1] == ["1", "Degmay", "TJ", "14.2", "8.2–14.2", "21.3", "≥ High", "≥ 697", "UZ", "32", "8"]


def test_figures_are_stacked_on_a_narrow_sheet_and_nothing_is_lost(text):
    table = highest(FirstBorder("UZ", 2.55, 0.7), tri=21.3, gistm_class="extreme", population_at_risk=25892)
    _, rows = rows_of(table, Captions("en"), 100, text)
    assert rows[0] == [
        "No.",
        "Facility",
        "THI\nRange",
        "TRI\nGISTM",
        "People\n≤ 10 km",
        "First border\nkm · h:min",
    ]
    assert rows[1] == ["1", "Degmay (TJ)", "14.2\n8.2–14.2", "21.3\nExtreme", "25,892", "UZ\n2.5 · 0:40"]


def test_a_border_that_is_none_and_one_that_is_unknown_differ(text):
    none, unknown = highest(FirstBorder(none=True), tri=1.0), highest(None, tri=1.0)
    _, rows = rows_of(none, Captions("en"), 250, text)
    assert rows[1][6:] == ["none"]
    _, rows = rows_of(unknown, Captions("en"), 250, text)
    assert rows[0][-1] == "TRI"


@pytest.mark.parametrize("language", ["en", "ru", "both"])
@pytest.mark.parametrize(("width", "size"), [(112, 7.5), (82, 6.2), (104, 6.2), (153, 7.5)])
def test_every_text_fits_its_column(language, width, size, qgis_app):
    text = fonts.text_format(fonts.font_family(), size)
    table = highest(
        FirstBorder("UZ", 1234.5, 342.9),
        name="Майлуу-Суу, остальные восемнадцать хвостохранилищ вместе",
        tri=21.3,
        gistm_class="very_high",
        gistm_class_max="extreme",
        population_at_risk=1271664,
        population_at_risk_min=1271664,
        population_at_risk_max=None,
    )
    columns, rows = rows_of(table, Captions(language), width, text)
    setter = Typesetter(text)
    assert sum(column.width for column in columns) == pytest.approx(width)
    for row in rows:
        for column, cell in zip(columns, row, strict=True):
            for line in cell.split("\n"):
                assert setter.width(line) <= column.width - 1.4, line


def test_crossings_say_minutes_below_six_hours_and_never_more_than_computed():
    crossings = [
        Crossing("KG", "UZ", 0, 0, 9.96, 2.77, {"A"}, 1),
        Crossing("KG", "KZ", 0, 0, 95.0, 26.97, {"B"}, 2),
    ]
    _, rows = crossing_table(crossings, Captions("en"), 112)
    assert [[cell.text for cell in row] for row in rows[1:]] == [
        ["1", "KG → UZ", "10.0", "2:40", "1"],
        ["2", "KG → KZ", "95", "26", "1"],
    ]


def test_the_note_says_the_velocity():
    crossings = [Crossing("KG", "UZ", 0, 0, 9.9, 2.7, {"A"}, 1)]
    note = crossings_note(crossings, 1, Captions("en"), Velocity(1.0, 1.0, "constant"))
    assert "at an assumed 1 m/s" in note and "hours rounded down" in note
