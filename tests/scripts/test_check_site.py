"""scripts/docs_tools/check_site.py: what a site read from a disk must have, and each way it may lack it."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts" / "docs_tools"))

import check_site

PAGE = """<html lang="{language}">
<a class="language" href="{other}">x</a> <a href="{other}#part">part</a> <a href="https://example.org/">far</a>
<img alt="" src="a.png"> <script src="search_{language}.js" defer></script>
<footer>Name, version 1.2.3 · rest</footer>"""


@pytest.fixture
def site(tmp_path) -> Path:
    """A site of two pages, without a fault."""
    for language, other in (("en", "стр.html"), ("ru", "page.html")):
        name = "page.html" if language == "en" else "стр.html"
        (tmp_path / name).write_text(PAGE.format(language=language, other=other), encoding="utf-8")
        index = f'const SECTIONS = [{{"url": "{name}#part", "text": ""}}];\n'
        (tmp_path / f"search_{language}.js").write_text(index, encoding="utf-8")
    (tmp_path / "a.png").write_bytes(b"")
    return tmp_path


def test_a_whole_site_has_no_fault(site):
    assert check_site.faults(site, "1.2.3") == []


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        (' lang="en"', "", "no language"),
        ("1.2.3", "1.2.2", "no version"),
        ('src="a.png"', 'src="https://example.org/a.png"', "takes https://example.org/a.png from a network"),
        ("search_en.js", "search_ru.js", "searches ru"),
        ('<script src="search_en.js" defer></script>', "", "searches nothing"),
        (
            'class="language" href="стр.html"',
            'class="language" href="page.html"',
            "does not lead to the other",
        ),
        ('src="a.png"', 'src="b.png"', "b.png is not there"),
        ('href="стр.html#part"', 'href="стр2.html#part"', "стр2.html is not there"),
    ],
)
def test_each_fault_of_a_page_is_told(site, old, new, fault):
    page = site / "page.html"
    text = page.read_text(encoding="utf-8")
    assert text.count(old) == 1
    page.write_text(text.replace(old, new), encoding="utf-8")
    found = check_site.faults(site, "1.2.3")
    assert [each for each in found if each.startswith(f"page.html: {fault}")]


def test_a_search_that_finds_the_other_language_is_told(site):
    english = (site / "search_en.js").read_text(encoding="utf-8")
    (site / "search_en.js").write_text(english.replace("page.html", "стр.html"), encoding="utf-8")
    assert check_site.faults(site, "1.2.3") == ["search_en.js: finds стр.html"]
    (site / "search_en.js").unlink()
    told = ["page.html: search_en.js is not there", "search_en.js: is not there"]
    assert check_site.faults(site, "1.2.3") == told
