"""Help without a network: pages of every tool in the user's language, in the profile, and only in a window."""

from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QUrl

from tailings_plugin.about import PLUGIN_FOLDER
from tailings_plugin.processing.provider import ALGORITHMS, MODELS
from tailings_plugin.processing.rating.ratehazard import RateHazard
from tailings_plugin.window import help_pages
from tailings_plugin.window.help_pages import HelpPages, as_page

IDS = [each.ID for each in ALGORITHMS] + [each().name() for each in MODELS]


@pytest.fixture
def part(qgis_iface, tmp_path, monkeypatch):
    monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", lambda: str(tmp_path / "профиль 1") + "/")
    found = HelpPages(qgis_iface)
    yield found
    found.remove()


def opened(address):
    url = QUrl(address)
    assert url.isLocalFile()
    return Path(url.toLocalFile()).read_text(encoding="utf-8")


def test_in_a_window_the_help_is_on_this_computer(part, tmp_path):
    address = RateHazard().helpUrl()
    assert "<h1>Rate hazard (THI)</h1>" in opened(address) or "<h1>Rate hazard</h1>" in opened(address)
    assert Path(QUrl(address).toLocalFile()).is_relative_to(tmp_path)


def test_without_a_window_it_is_on_the_web_and_nothing_is_written(qgis_app, tmp_path, monkeypatch):
    monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", lambda: str(tmp_path) + "/")
    assert RateHazard().helpUrl().startswith("https://")
    assert list(tmp_path.iterdir()) == []


def test_after_the_plugin_it_is_on_the_web_again(part):
    part.remove()
    assert RateHazard().helpUrl().startswith("https://")


def test_a_page_is_in_the_language_of_the_user(part, monkeypatch):
    monkeypatch.setattr("tailings_plugin.processing.base.user_languages", lambda: ["ru", "en"])
    monkeypatch.setattr(help_pages, "user_language", lambda: "ru")
    page = opened(RateHazard().helpUrl())
    assert '<html lang="ru">' in page and "Оценка опасности" in page


def test_a_profile_that_may_not_be_written_leads_to_the_web(part, tmp_path, monkeypatch):
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", lambda: str(blocked) + "/")
    assert RateHazard().helpUrl().startswith("https://")


@pytest.mark.parametrize("language", ["", "ru"])
@pytest.mark.parametrize("algorithm_id", IDS)
def test_every_tool_has_its_page_whole(algorithm_id, language):
    """With the title once, every heading of the text, and the looks left to the style of the plugin's pages."""
    markdown = (PLUGIN_FOLDER / "help" / language / f"{algorithm_id}.md").read_text(encoding="utf-8")
    page = as_page(algorithm_id, markdown)
    assert page.count("<h1>") == 1
    headings = [line for line in markdown.splitlines() if line.startswith("## ")]
    assert page.count("<h2>") == len(headings)
    assert markdown.count("\n|") == 0 or "<table>" in page
    assert 'style="' not in page and "<span" not in page
    assert "<script" not in page
    assert f"/algorithms/{algorithm_id}/" in page


def test_figures_and_names_in_the_text_are_all_there():
    """Words of the Markdown, one by one, of the longest page."""
    markdown = (PLUGIN_FOLDER / "help" / "assess.md").read_text(encoding="utf-8")
    page = as_page("assess", markdown)
    for word in ("DATA_FOLDER", "POPULATION", "GISTM", "734", "population_at_risk_min", "1 m/s"):
        assert word in page, word


def test_nothing_is_written_into_the_plugin(part):
    before = {path: path.stat().st_mtime for path in (PLUGIN_FOLDER / "help").rglob("*")}
    RateHazard().helpUrl()
    assert {path: path.stat().st_mtime for path in (PLUGIN_FOLDER / "help").rglob("*")} == before
