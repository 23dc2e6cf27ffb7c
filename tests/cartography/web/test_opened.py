"""Web maps opened from a disk in a browser: what is seen, touched and typed, and that nothing leaves the page."""

import subprocess
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtGui import QImage

from tests.cartography import rated
from tests.cartography.web.made import facilities, made
from tests.chromium import nothing_else_asked
from tests.layers import memory_layer

HOSTILE = (
    "<img src=x onerror=window.hit=1>",
    "</script><script>window.hit=1</script>",
    '";window.hit=1;//',
    "javascript:window.hit=1",
    "a\u2028window.hit=1\u2029b<!--<script>",
)
CHOSEN = "document.activeElement.dataset.row"


@pytest.fixture
def opened(browser, tmp_path):
    """Make a web map, open it from the disk, and return the page."""
    with nothing_else_asked(browser) as files:

        def make(layer, width=1400, height=900, **parameters):
            for each in (layer, *parameters.values()):
                if hasattr(each, "featureCount"):
                    QgsProject.instance().addMapLayer(each, False)
            path, _ = made(tmp_path / "карта 1", layer, **parameters)
            files.append(path)
            browser.open(path, width, height)
            return browser

        yield make
        QgsProject.instance().removeAllMapLayers()


def whole(opened, **more):
    return opened(rated.few(), PATHS=rated.paths(hours=True), CROSSINGS=rated.crossings(), **more)


def text_of(page, selector):
    return page.ask(f"document.querySelector({selector!r}).textContent")


def count_of(page, selector):
    return page.ask(f"document.querySelectorAll({selector!r}).length")


def colours_at(page, path: Path, places: list[tuple[int, int]]) -> list[str]:
    """Return the colours that one picture of the page has at places."""
    page.ask("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    page.picture(path)
    image = QImage(str(path))
    return [image.pixelColor(x, y).name() for x, y in places]


def colour_at(page, path: Path, x: int, y: int) -> str:
    return colours_at(page, path, [(x, y)])[0]


def middle_of_map(page) -> tuple[int, int]:
    box = page.ask("(({x, y, width, height}) => [x + width / 2, y + height / 2])(map_.getBoundingClientRect())".replace(
        "map_", "document.getElementById('map')"))  # fmt: skip
    return round(box[0]), round(box[1])


def middle_after_choosing(page) -> tuple[int, int]:
    """Return where the first facility is seen: the map has gone to it, and it is let go of again."""
    page.ask("document.querySelector('button.row').click()")
    page.ask("document.querySelector('button.row').click()")
    assert count_of(page, "#list .open") == 0
    return middle_of_map(page)


def choose_language(page, place: int) -> None:
    page.ask(
        f"(() => {{ const box = document.getElementById('language'); box.value = '{place}';"
        "box.dispatchEvent(new Event('change')); })()"
    )


def test_list_and_map_have_all_facilities(opened):
    page = whole(opened)
    assert count_of(page, "#list li") == 6
    assert text_of(page, "#shown") == "Shown: 6 of 6, on the map 6"
    assert text_of(page, "#list li b") == rated.LONG_NAME
    assert count_of(page, ".crossings tbody tr") == 2
    assert page.ask("document.documentElement.lang") == "en"


def test_a_chosen_facility_is_drawn_where_the_map_goes_to(opened, tmp_path):
    # Nothing else is near; its path goes straight north.
    path = memory_layer(
        "LineString", "EPSG:4326", "facility_id:string", [("LineString (67 48, 67 49)", ["F-1"])]
    )
    page = opened(
        facilities([{"wkt": "Point (67 48)", "thi": 12.0}, {"wkt": "Point (69 47)", "thi": 5.0}]), PATHS=path
    )
    page.ask("document.querySelector('[data-row=\"0\"]').click()")
    x, y = middle_of_map(page)
    shot = tmp_path / "seen.png"
    # Beside the number in the symbol: the colour of the highest class. On the path: that of paths without hours.
    assert colour_at(page, shot, x - 7, y - 8) == "#6d1032"
    assert "#1f5f93" in [colour_at(page, shot, x + aside, y - 80) for aside in range(-4, 5)]
    assert colour_at(page, shot, x + 80, y + 80) == "#f1eee7", "land"


def test_a_click_on_the_map_opens_the_row(opened):
    page = opened(facilities([{"wkt": "Point (75 42)", "thi": 12.0, "operator": "Alga"}]))
    page.click(*middle_after_choosing(page))
    page.wait("document.querySelector('#list .open .details')")
    assert "Alga" in text_of(page, "#list .open .details")
    assert text_of(page, ".leaflet-tooltip") == "Facility 1"


def test_facilities_at_one_place_are_offered_one_by_one(opened):
    rows = [{"wkt": "Point (75 42)", "thi": 12.0 - number} for number in range(3)]
    page = opened(facilities(rows))
    page.click(*middle_after_choosing(page))
    page.wait("document.querySelector('.popup')")
    assert count_of(page, ".popup button:not(.close)") == 3
    page.ask("document.querySelectorAll('.popup button:not(.close)')[2].click()")
    assert page.ask("document.querySelector('#list .open button').dataset.row") == "2"


def test_words_of_data_are_text_and_nothing_else(opened):
    rows = [
        {"wkt": f"Point ({75 + number / 10} 42)", "thi": 12.0 - number, "name": name, "operator": name}
        for number, name in enumerate(HOSTILE)
    ]
    page = opened(
        facilities(rows), TITLE=HOSTILE[1], SOURCES=HOSTILE[0], AUTHORITY=HOSTILE[0], RELIEF_NOTE=HOSTILE[2]
    )
    scripts = count_of(page, "script")
    for row, name in enumerate(HOSTILE):
        page.ask(f"document.querySelector('[data-row=\"{row}\"]').click()")
        assert text_of(page, f"[data-row='{row}'] b") == name
        assert text_of(page, ".leaflet-tooltip") == name
        assert name in text_of(page, "#list .open .details")
    assert text_of(page, "h1") == HOSTILE[1] and page.ask("document.title") == HOSTILE[1]
    assert text_of(page, ".authority") == HOSTILE[0] and HOSTILE[0] in text_of(page, "#notes")
    assert count_of(page, "img") == count_of(page, "a[href^=javascript]") == 0
    assert count_of(page, "script") == scripts == 4
    assert page.ask("window.hit") is None


def test_the_page_forbids_what_it_does_not_do(browser, opened):
    page = whole(opened)
    page.ask(
        "(() => { const code = document.createElement('script'); code.textContent = 'window.hit = 1';"
        "document.body.append(code); const picture = new Image(); picture.src = 'https://example.org/a.png';"
        "document.body.append(picture); })()"
    )
    asked = "fetch('https://example.org/').then(() => 'sent', () => 'stopped')"
    assert page.ask(asked) == "stopped"
    page.wait("document.images[0].complete")
    assert page.ask("window.hit") is None
    refused = [each for each in browser.errors if "Content Security Policy" in each]
    assert len(refused) >= 3
    browser.errors.clear()
    browser.requests[:] = [each for each in browser.requests if "example.org" not in each]


def test_the_filter_holds_for_list_and_map(opened):
    page = whole(opened)
    page.ask("document.getElementById('search').focus()")
    page.write("facility 4")
    page.wait("document.querySelectorAll('#list li').length === 1")
    assert text_of(page, "#list b") == "Facility 4"
    assert text_of(page, "#shown") == "Shown: 1 of 6, on the map 1"
    page.write(" nowhere")
    page.wait("document.querySelectorAll('#list li').length === 0")
    assert text_of(page, ".none") and page.ask("!document.querySelector('.none').hidden")
    page.ask("document.querySelector('form.filter').reset()")
    page.wait("document.querySelectorAll('#list li').length === 6")
    # Very high and not rated: rows 0, 1 and 5.
    page.ask("[0, 4].forEach((each) => document.querySelectorAll('fieldset input')[each].click())")
    rows = page.ask("[...document.querySelectorAll('#list button.row')].map((each) => each.dataset.row)")
    assert rows == ["0", "1", "5"]


def test_a_path_goes_with_its_facility(opened, tmp_path):
    path = memory_layer(
        "LineString", "EPSG:4326", "facility_id:string", [("LineString (75 42, 75 43)", ["F-1"])]
    )
    page = opened(
        facilities([{"wkt": "Point (74 42.5)", "thi": 12.0}, {"wkt": "Point (76 42.5)", "thi": 5.0}]),
        PATHS=path,
    )
    x, y = middle_of_map(page)
    # The path is in the middle of what is shown, of which the legend takes some on the left.
    across = [(at, y - 20) for at in range(x - 40, x + 240)]
    seen = colours_at(page, tmp_path / "a.png", across)
    assert "#1f5f93" in seen
    page.ask("document.getElementById('search').focus()")
    page.write("F-2")
    page.wait("document.querySelectorAll('#list li').length === 1")
    seen = colours_at(page, tmp_path / "b.png", across)
    assert "#1f5f93" not in seen


def test_the_language_changes_everything_but_names(opened):
    page = whole(opened, LANGUAGE="ru")
    assert page.ask("document.documentElement.lang") == "ru"
    assert text_of(page, "h1") == "Хвостохранилища: карта опасности"
    assert "очень высокий" in text_of(page, "#list small") and "12,5" in text_of(page, "#list small")
    page.ask("document.querySelector('[data-row=\"0\"]').click()")
    choose_language(page, 0)
    assert page.ask("[document.documentElement.lang, document.title]") == [
        "en",
        "Tailings facilities: hazard map",
    ]
    assert "very high" in text_of(page, "#list small") and "12.5" in text_of(page, "#list small")
    assert "Kyrgyzstan" in text_of(page, "#list .open .details"), "what was open stays open"
    assert text_of(page, "#list b") == rated.LONG_NAME
    assert page.ask("document.getElementById('map').getAttribute('aria-label')").startswith("Map.")


def test_the_list_needs_no_mouse(opened):
    page = whole(opened)
    page.ask("document.querySelector('button.row').focus()")
    page.press("ArrowDown")
    page.press("ArrowDown")
    assert page.ask(CHOSEN) == "2"
    page.press("Enter")
    assert page.ask("document.activeElement.getAttribute('aria-expanded')") == "true"
    assert text_of(page, ".leaflet-tooltip") == rated.HOSTILE_NAME
    page.press("Escape")
    assert page.ask("document.activeElement.getAttribute('aria-expanded')") == "false"
    assert page.ask(CHOSEN) == "2", "the focus stays"
    page.press("End")
    assert page.ask(CHOSEN) == "5"
    page.press("Home")
    assert page.ask(CHOSEN) == "0"


def test_tab_goes_from_language_to_map_filter_and_list(opened):
    page = whole(opened)
    passed = []
    while len(passed) < 60 and "row" not in passed:
        page.press("Tab")
        passed.append(page.ask("document.activeElement.id || document.activeElement.className"))
    order = [each for each in passed if each in ("skip", "language", "map", "search", "row")]
    assert order == ["skip", "language", "map", "search", "row"]
    shown = page.ask("getComputedStyle(document.activeElement).outlineStyle")
    assert shown == "solid", "one sees where one is"


def test_all_that_is_pressed_has_a_name(opened):
    page = whole(opened)
    nameless = page.ask(
        "[...document.querySelectorAll('button, select, input')].filter((each) => !(each.textContent.trim()"
        "|| each.getAttribute('aria-label') || (each.labels && each.labels[0].textContent.trim()))).length"
    )
    assert nameless == 0


def test_on_a_phone_the_list_lies_below_the_map_and_nothing_sticks_out(opened):
    page = whole(opened, width=420, height=800)
    below, across = page.ask(
        "[document.querySelector('main').getBoundingClientRect().top"
        " >= document.getElementById('map').getBoundingClientRect().bottom,"
        " document.documentElement.scrollWidth]"
    )
    assert below and across == 420
    assert page.ask("document.querySelector('button.row').getBoundingClientRect().height") >= 44


def test_a_long_list_grows_as_one_reads_it(opened):
    page = opened(rated.crowd(400))
    assert count_of(page, "#list li") == 150
    page.ask("document.getElementById('more').click()")
    assert count_of(page, "#list li") == 300
    page.ask("document.querySelector('button.row').focus()")
    page.press("End")
    assert page.ask(CHOSEN) == "399" and count_of(page, "#list li") == 400


def test_a_row_far_down_is_built_with_its_neighbours_only(opened):
    page = opened(rated.crowd(600))
    page.ask("document.querySelector('button.row').focus()")
    page.press("End")
    assert page.ask(CHOSEN) == "599"
    # 150 rows from half as many before it, as far as there are any.
    assert count_of(page, "#list li") == 76
    first = "document.querySelector('button.row').dataset.row"
    assert page.ask(first) == "524" and page.ask("!document.getElementById('earlier').hidden")
    page.ask("document.getElementById('earlier').click()")
    assert page.ask(first) == "374" and count_of(page, "#list li") == 226
    page.ask("document.querySelector('button.row').focus()")
    page.press("ArrowUp")
    assert page.ask(CHOSEN) == "373"
    page.press("Home")
    assert page.ask(CHOSEN) == page.ask(first) == "0"
    page.press("Enter")
    assert count_of(page, "#list .open") == 1


def test_it_prints_the_map_and_the_whole_list(opened, tmp_path):
    page = opened(rated.crowd(200))
    paper = tmp_path / "paper.pdf"
    page.paper(paper)
    assert count_of(page, "#list li") == 200
    subprocess.run(["pdftoppm", "-r", "40", "-png", "-singlefile", paper, paper.with_suffix("")], check=True)
    sheet = QImage(str(paper.with_suffix(".png")))
    seen = [sheet.pixelColor(x, y).name() for x in range(sheet.width()) for y in range(sheet.height())]
    # The ground of the map takes a good part of the first page: it is drawn, and whole.
    assert seen.count("#f1eee7") + seen.count("#dbe7ee") > 0.1 * len(seen)


def test_a_list_too_long_for_paper_says_so(opened, tmp_path):
    page = opened(rated.crowd(1003))
    page.paper(tmp_path / "paper.pdf")
    assert text_of(page, ".cut").startswith("Not printed: 3 more.")


def test_a_logo_is_part_of_the_page(opened, tmp_path):
    logo = tmp_path / "logo.svg"
    logo.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40"/></svg>'
    )
    page = opened(rated.few(), LOGO=str(logo), AUTHORITY="Ministry")
    page.wait("document.images[0].complete && document.images[0].naturalWidth === 40")
    assert page.ask("document.images[0].alt") == "Ministry"


def crowd(count):
    """Return so many facilities in four groups of a quarter each, 2 degrees apart; the first is the highest."""
    rows = []
    for number in range(count):
        west, south = 70 + 2 * (number % 2), 42 + 2 * (number // 2 % 2)
        step = number // 4
        place = f"Point ({west + step % 8 / 100} {south + step // 8 / 100})"
        rows.append({"wkt": place, "thi": 13.0 - 8 * number / count})
    return facilities(rows)


BUBBLES = (
    "Array.from(document.querySelectorAll('.bubble'), each => Number(each.textContent.replace(/\\D/g, '')))"
)


def test_hundreds_of_facilities_are_bubbles_that_keys_open(opened, tmp_path):
    page = opened(crowd(240))
    assert sum(page.ask(BUBBLES)) == 240 and 4 <= len(page.ask(BUBBLES)) <= 16
    first = "document.querySelector('.bubble')"
    assert page.ask(f"{first}.getAttribute('role')") == "button" and page.ask(f"{first}.tabIndex") == 0
    assert page.ask(f"{first}.getAttribute('aria-label')").startswith("Several facilities here: ")
    page.picture(tmp_path / "crowd.png")
    page.ask(f"{first}.focus()")
    page.press("Enter")
    page.wait("document.activeElement.id === 'map'")
    page.wait(f"{BUBBLES}.reduce((all, each) => all + each, 0) <= 60")
    page.picture(tmp_path / "nearer.png")
    # From zoom 11 on each stands alone.
    for _ in range(8):
        page.ask("document.querySelector('.zoom button').click()")
        page.wait("!document.querySelector('.leaflet-zoom-anim')")
    page.wait("document.querySelectorAll('.bubble').length === 0")


def test_the_chosen_one_and_those_a_filter_leaves_stand_alone(opened):
    page = opened(crowd(240))
    page.ask("document.querySelector('[data-row=\"0\"]').click()")
    page.wait(f"{BUBBLES}.reduce((all, each) => all + each, 0) < 240")
    assert text_of(page, ".leaflet-tooltip") == "Facility 1"
    page.ask("document.getElementById('search').focus()")
    page.write("Facility 1")
    page.wait("document.querySelectorAll('.bubble').length === 0")


def test_two_hundred_are_no_crowd(opened):
    page = opened(crowd(200))
    assert page.ask(BUBBLES) == []
