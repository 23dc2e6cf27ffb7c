"""The notification lists of a screening, as table and page."""

import re
from html.parser import HTMLParser

import pandas
import pytest

from tailings_plugin import rating
from tailings_plugin.rating.criteria.notices import country_name

EVIL = '<script>alert(1)</script> & "Co" {x}'
FACILITIES = pandas.DataFrame(
    {
        "facility_id": ["A", "B", "C", "D"],
        "name": [EVIL, "Нижний", "Third", None],
        "operator": [EVIL, None, None, None],
        "country": ["KG"] * 4,
        "status": ["abandoned", "active", None, None],
        "mass_t": [1e6] * 4,
        "volume_m3": [1234567.0, None, None, None],
        "water_hazard_class": [3, 2, 0, None],
        "radioactive": [True, None, None, None],
        "population_at_risk": [1500, None, None, None],
        "lon": [75.123456, None, None, None],
        "lat": [42.5, None, None, None],
        "data_source": ["report 2019", None, None, None],
    }
)
PATHS = pandas.DataFrame(
    {
        "facility_id": ["A", "B", "C"],
        "ends_in": ["inland_sink"] * 3,
        "countries": ["KG, UZ, KZ", "KG, KZ", "KG"],
        "border_km": [12.0, 30.0, None],
        "border_hours": [3.3, 8.3, None],
    }
)
CROSSINGS = pandas.DataFrame(
    {
        "facility_id": ["A", "A", "B"],
        "kind": ["crosses", "follows", "crosses"],
        "from_country": ["KG", "UZ", "KG"],
        "to_country": ["UZ", "KZ", "KZ"],
        "distance_km": [12.0, 80.0, 30.0],
        "hours": [3.3, 22.2, 8.3],
    }
)
BORDERS = pandas.DataFrame(
    {"row": [0, 1, 2], "country": ["UZ", None, None], "distance_km": [4.25, None, None]}
)
SUBSTANCES = pandas.DataFrame(
    {
        "facility_id": ["A", "A"],
        "substance": ["cyanide " + EVIL, "zinc"],
        "h_statements": ["H300", "H410"],
        "cas": [None, "7440-66-6"],
        "share_percent": [0.5, 1.0],
    }
)


def screening(language="en"):
    return rating.screen(FACILITIES, PATHS, CROSSINGS, BORDERS, SUBSTANCES, language=language)


class Words(HTMLParser):
    """What a reader sees, and the names of the elements."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.words = [], []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)

    def handle_data(self, data):
        self.words.append(data)


def test_a_row_for_each_country_and_facility_and_then_the_rest():
    rows = screening().notices
    told = rows[["notify_country", "facility_id", "screen_verdict"]].fillna("").values.tolist()
    assert told == [
        ["Kazakhstan", "A", "meets"],
        ["Kazakhstan", "B", "cannot be told"],
        ["Uzbekistan", "A", "meets"],
        ["", "D", "cannot be told"],
        ["", "C", "does not meet"],
    ]
    figures = rows[["screen_water_km", "screen_water_hours", "screen_border_km"]].values.tolist()
    assert figures[0][:2] == [80.0, 22.2]
    assert figures[2] == [12.0, 3.3, 4.25]
    assert rows["notify_party"][0].startswith(
        "Party to the Convention (read at the source: Acceded by Law 91-II"
    )
    assert rows["notify_party"][2].startswith("Not a Party to the Convention (recalled, not compared")


def test_items_that_the_register_fills():
    row = screening().notices.iloc[2]
    assert row["item_1"] == (
        f"Operator: {EVIL}; Name: {EVIL}; Country: Kyrgyzstan; Position: 42.50000, 75.12346"
    )
    assert "Status: Abandoned" in row["item_2"]
    assert "1\u202f234\u202f567 m" in row["item_2"]
    assert f"Substances: cyanide {EVIL} (H300; 0.5 %), zinc (CAS 7440-66-6; H410; 1 %)" in row["item_3"]
    assert "Radioactive: yes" in row["item_3"]
    assert row["item_5"].startswith("By water: UZ (12.0 km, 3.3 h); Border on the ground at: 4.2 km; ")
    assert "1\u202f500 people" in row["item_5"]
    assert row[["item_4", "item_6", "item_7", "item_8", "item_9", "item_10", "item_12"]].isna().all()
    assert row["item_11"] == "Source of the data: report 2019"


@pytest.mark.parametrize("language", ["en", "ru"])
def test_text_of_the_data_is_escaped(language):
    page = screening(language).html
    assert "<script" not in page
    seen = Words(page)
    assert "script" not in seen.tags
    assert EVIL in "".join(seen.words)


def test_the_page_has_a_list_for_each_country_and_says_what_is_recalled():
    page = screening().html
    headings = re.findall(r"<h2>(.*?)</h2>", page)
    assert headings == [
        "Kazakhstan: notification list",
        "Uzbekistan: notification list",
        "Cannot be told, and no country is known yet",
        "Do not meet the criteria",
        "The criteria, and how sure they are",
        "Threshold quantities, t",
        "Notes",
    ]
    words = " ".join(Words(page).words)
    assert "Facilities: 4. Under the location criteria: 1; cannot be told: 2; not under them: 1." in words
    assert "not verified in all parts" in words
    # three cards, in each the six items whose wording is recalled
    assert page.count('<div class="card">') == 3
    assert words.count("wording recalled, not compared with the Convention") == 3 * 6
    assert "(R50-53) and 2,000 t (R51-53) instead of 200 t" in words


def test_the_page_in_russian():
    page = screening("ru").html
    assert '<html lang="ru">' in page
    assert "<h2>Узбекистан: перечень для уведомления</h2>" in page
    words = " ".join(Words(page).words)
    assert (
        "Объектов: 4. Подпадают под критерии местоположения: 1; установить нельзя: 2; не подпадают: 1."
        in words
    )
    assert "формулировка по памяти, не сверена с Конвенцией" in words
    # after the style, and before the sources, which stand in the language of their own
    body = words[words.index("Объектов: 4.") : words.index("Критерии и степень их проверки")]
    assert not re.search(r"\b(facility|unknown|water|threshold)\b", body)


def test_nobody_to_tell():
    page = rating.screen(FACILITIES.iloc[2:3].reset_index(drop=True), PATHS, borders=BORDERS.head(0)).html
    assert "Do not meet" not in page  # its place by air is not known
    table = FACILITIES.iloc[2:3].reset_index(drop=True)
    borders = pandas.DataFrame({"row": [0], "country": [None], "distance_km": [None]})
    page = rating.screen(table, PATHS, borders=borders).html
    assert "No facility is known to fall under the criteria as to another country, and none is open." in page


def test_long_lists_are_cut_on_the_page_and_whole_in_the_table():
    count = 205
    table = pandas.DataFrame(
        {"facility_id": [f"F{n}" for n in range(count)], "country": "KG", "countries_downstream": "UZ"}
    )
    found = rating.screen(table)
    assert len(found.notices) == count
    assert "… and 5 more: see the table." in found.html
    assert found.html.count('<div class="card">') == 200


def test_half_a_position_is_none():
    table = FACILITIES.head(1).assign(lat=[None])
    assert "Position" not in rating.screen(table, PATHS, CROSSINGS).notices["item_1"][0]


def test_a_threshold_that_is_not_known_says_so():
    page = screening().html
    rows = re.findall(r"<tr><td>(.*?)</td></tr>", page)
    cells = [row.split("</td><td>")[:5] for row in rows]
    assert ["Oxidizing", "air, water", "before 2015", "200 to 500", "read at the source"] in cells
    after = cells[
        cells.index(["Oxidizing", "air, water", "before 2015", "200 to 500", "read at the source"]) + 1
    ]
    assert after == ["", "", "since 2015", "unknown", "not known"]


def test_countries_are_named_in_the_language_of_the_page():
    codes = ("KG", "FR", "Ruritania", None)
    assert [country_name(code, "ru") for code in codes] == ["Кыргызстан", "Франция", "Ruritania", ""]
    assert country_name("FR", "uz") == "Fransiya"
