"""The list opened from a disk in a browser: details, filter and order by hand and key, print; nothing leaves it."""

import re
import subprocess

import pytest
from qgis.core import QgsProject

from tailings_plugin.processing.map.hazardlist import HazardList
from tests.cartography import rated
from tests.chromium import nothing_else_asked
from tests.layers import memory_layer, run_algorithm

FIELDS = (
    "facility_id:string,name:string,thi:double,thi_rank:integer,population_at_risk:integer,data_source:string"
)
HOSTILE = "</script><script>window.hit=1</script>"
ROWS = [
    ("Point (75 42)", ["F-1", HOSTILE, 12.0, 1, 7, "Ёлочный реестр"]),
    ("Point (75 42)", ["F-2", "<img src=x onerror=window.hit=1>", 11.0, 2, None, "passport"]),
    ("Point (75 42)", ["F-3", "Дальнее", 10.0, 3, 1200, "passport"]),
    ("Point (75 42)", ["F-4", "Near", 9.0, 4, 90, "passport"]),
    ("Point (75 42)", ["F-5", "Unrated", None, None, 5, "passport"]),
]
SHOWN = "Array.from(document.querySelectorAll('{} tbody tr:not([hidden])'), row => row.dataset.i).join(' ')"


@pytest.fixture
def opened(browser, tmp_path):
    """Make a list, open it, and return the page."""
    path = tmp_path / "список 1.html"
    with nothing_else_asked(browser) as files:

        def make(layer=None, width=1400, height=900):
            layer = layer or memory_layer("Point", "EPSG:4326", FIELDS, ROWS)
            QgsProject.instance().addMapLayer(layer, False)
            run_algorithm(HazardList, {"INPUT": layer, "LANGUAGE": "en", "HTML": str(path), "TABLE": None})
            files.append(path)
            browser.open(path, width, height)
            return browser

        yield make
        QgsProject.instance().removeAllMapLayers()


def shown(page, table="#list") -> str:
    return page.ask(SHOWN.format(table))


def write(page, text):
    page.ask("document.getElementById('filter').value = ''; document.getElementById('filter').focus()")
    page.write(text)


def test_details_open_and_close_by_key(opened):
    page = opened()
    page.ask("document.querySelectorAll('#list td button')[2].focus()")
    page.press("Enter")
    assert page.ask("document.activeElement.getAttribute('aria-expanded')") == "true"
    told = page.ask("document.querySelector('#list tr.more').textContent")
    assert "Дальнее" in told and "1,200" in told and "passport" in told
    assert page.ask("document.querySelector('#list tr.more').previousElementSibling.dataset.i") == "2"
    page.press("Enter")
    assert page.ask("document.querySelectorAll('tr.more').length") == 0
    assert page.ask("document.activeElement.getAttribute('aria-expanded')") == "false"


def test_text_from_data_is_text_in_the_list_and_its_details(opened):
    page = opened()
    page.ask("document.getElementById('all').click()")
    assert page.ask("document.querySelectorAll('tr.more').length") == 5
    assert page.ask("document.querySelector('#list td button').textContent") == HOSTILE
    assert page.ask("document.querySelector('#list tr.more').textContent").count(HOSTILE) == 1
    assert page.ask("window.hit") is None and page.ask("document.images.length") == 0


def test_the_filter_finds_words_of_list_and_details(opened):
    page = opened()
    write(page, "елочный")  # stands in the details only, with ё
    assert (shown(page), shown(page, "#unrated")) == ("0", "")
    assert page.ask("document.getElementById('shown').textContent") == "Shown: 1 of 5"
    write(page, "passport near")
    assert shown(page) == "3"
    write(page, "passport")
    assert (shown(page), shown(page, "#unrated")) == ("1 2 3", "4")
    page.ask("document.getElementById('filter').value = ''")
    page.ask("document.getElementById('filter').dispatchEvent(new Event('input'))")
    assert shown(page) == "0 1 2 3" and page.ask("document.getElementById('shown').textContent") == ""


def test_headings_and_details_sort_with_what_is_unknown_last(opened):
    page = opened()
    people = "document.querySelector('#list th:nth-child(7) button')"
    page.ask(f"{people}.click()")
    assert shown(page) == "0 3 2 1"
    page.ask(f"{people}.click()")
    assert shown(page) == "2 3 0 1"
    assert page.ask(f"{people}.parentNode.getAttribute('aria-sort')") == "descending"
    heads = page.ask(
        "Array.from(document.getElementById('order').options, each => each.textContent).join('|')"
    )
    assert {"Name", "Source of the data", "Latitude"} <= set(heads.split("|"))
    page.ask(
        "(order => { order.value = Array.from(order.options).find(each => each.textContent === 'Name').value;"
        "order.dispatchEvent(new Event('change')) })(document.getElementById('order'))"
    )
    # Signs before Latin letters before Cyrillic ones.
    assert shown(page).split()[-2:] == ["3", "2"]
    page.ask(
        "(order => { order.value = ''; order.dispatchEvent(new Event('change')) })(document.getElementById('order'))"
    )
    assert shown(page) == "0 1 2 3"


def test_on_a_phone_nothing_is_wider_than_the_screen(opened):
    page = opened(rated.few(), width=390, height=800)
    page.ask("document.querySelector('#list td button').click()")
    assert page.ask("document.documentElement.scrollWidth") <= 390
    assert page.ask(
        "getComputedStyle(document.querySelector('#list td:nth-child(3)'), '::before').content"
    ) == ('"Country"')


def test_it_prints_on_a4_with_its_header_on_every_page_and_no_letter_below_7_points(opened, tmp_path):
    page = opened(rated.crowd(150))
    paper = tmp_path / "list.pdf"
    page.paper(paper, own_size=True)
    about = subprocess.run(["pdfinfo", paper], capture_output=True, text=True, check=True).stdout
    width, height = map(float, re.search(r"Page size: +([\d.]+) x ([\d.]+)", about).groups())
    assert (width, height) == (pytest.approx(842, abs=1), pytest.approx(595, abs=1))
    texts = subprocess.run(["pdftotext", "-layout", paper, "-"], capture_output=True, text=True, check=True)
    pages = texts.stdout.split("\f")[:-1]
    rows = [re.findall(r"^ *(\d+) +Facility (\d+)\b.*?F-(\d+)", each, re.MULTILINE) for each in pages]
    # Every row stands whole on one page: rank, name and id in one line, in order.
    assert [each for found in rows for each in found] == [(str(n),) * 3 for n in range(1, 151)]
    for text, found in zip(pages, rows, strict=True):
        assert bool(found) == bool(re.search(r"No\. +Facility +Country +Class +THI +Range", text))
    assert max(map(len, rows)) >= 45
    subprocess.run(
        ["pdftohtml", "-xml", "-i", "-q", "-zoom", "3", paper, tmp_path / "fonts"],
        check=True,
        capture_output=True,
    )
    fonts = (tmp_path / "fonts.xml").read_text(encoding="utf-8")
    assert min(map(int, re.findall(r'<fontspec id="\d+" size="(\d+)"', fonts))) >= 3 * 7
