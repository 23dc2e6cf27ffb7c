"""The look of the documentation site, as its theme gives it to a page: on a desk, on a phone, and its search."""

import shutil
from pathlib import Path
from types import SimpleNamespace as Values

import jinja2
import pytest

from tests.chromium import chromium

THEME = Path(__file__).parents[2] / "scripts" / "docs_tools" / "theme"
PHONE, DESK = (400, 800), (1400, 900)


def written(folder: Path, language: str) -> Path:
    """Write a page of a language with 40 pages in its contents, and the index of a search that knows two sections."""
    environment = jinja2.Environment(loader=jinja2.FileSystemLoader(THEME), autoescape=False)
    environment.filters["url"] = lambda address: address
    part = Values(title="Part", url="#part", is_section=False)
    pages = [Values(title=f"Chapter {number}", url="page.html", is_section=False) for number in range(40)]
    book = Values(children=[Values(title="Guide", is_section=True, children=pages)])
    contact = {"email": "a@example.org", "tracker": "https://example.org", "version": "1.2.3"}
    text = environment.get_template("main.html").render(
        language=language,
        other="other.html",
        nav=Values(items=[book, book]),
        page=Values(
            title="T", content="<h1>Title</h1><p>Text.</p>", toc=Values(items=[Values(children=[part])])
        ),
        previous=None,
        next=None,
        config=Values(site_name="Name", site_author="Author", repo_url="https://example.org", extra=contact),
    )
    for name in ("site.css", "search.js"):
        shutil.copy(THEME / name, folder)
    sections = '[{"page": "Дамба", "heading": "Дамба", "url": "b.html", "text": "Высота дамбы"}]'
    (folder / f"search_{language}.js").write_text(f"const SECTIONS = {sections};", encoding="utf-8")
    path = folder / f"{language}.html"
    path.write_text(text.replace("<html ", '<html data-ready="yes" '), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def browser():
    with chromium() as page:
        yield page


def top_and_left(browser, selector: str) -> tuple[float, float]:
    box = f"document.querySelector('{selector}').getBoundingClientRect()"
    return browser.ask(f"{box}.top"), browser.ask(f"{box}.left")


def test_on_a_phone_a_page_begins_with_its_own_text(browser, tmp_path):
    """Without the scripts, which come last and slowly; the contents are below, a touch away."""
    path = written(tmp_path, "ru")
    path.write_text(path.read_text(encoding="utf-8").replace("<script", "<template"), encoding="utf-8")
    browser.open(path, *PHONE)
    browser.wait("document.readyState === 'complete'")
    assert top_and_left(browser, "main")[0] < 150
    assert top_and_left(browser, "nav")[0] > top_and_left(browser, "main .turn")[0]
    assert browser.ask("document.documentElement.scrollWidth") == PHONE[0]
    browser.ask("document.querySelector('.contents').click()")
    browser.wait("document.querySelector('nav').getBoundingClientRect().top < 150")


def test_on_a_desk_the_contents_are_beside_the_text(browser, tmp_path):
    browser.open(written(tmp_path, "ru"), *DESK)
    browser.wait("document.readyState === 'complete'")
    (main, text), (nav, contents), (aside, parts) = (
        top_and_left(browser, each) for each in ("main", "nav", "aside")
    )
    assert contents < text < parts
    assert max(main, nav, aside) < 150
    assert browser.ask("getComputedStyle(document.querySelector('.contents')).display") == "none"


def test_every_page_has_version_and_search_of_its_language(browser, tmp_path):
    browser.open(written(tmp_path, "ru"), *DESK)
    assert "Версия 1.2.3" in browser.ask("document.querySelector('footer').textContent")
    browser.wait("document.readyState === 'complete'")
    browser.ask("document.getElementById('search').focus()")
    browser.write("высота")
    browser.wait("!document.getElementById('found').hidden")
    assert browser.ask("document.querySelector('#found a').getAttribute('href')").endswith("b.html")
    english = written(tmp_path, "en").read_text(encoding="utf-8")
    assert 'src="search_en.js"' in english and "search_ru" not in english
