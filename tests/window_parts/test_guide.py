"""The guide in the browser: from the ZIP without a network, else from the web."""

import pytest
from qgis.core import QgsSettings

from tailings_plugin.about import HOMEPAGE
from tailings_plugin.window import guide


@pytest.fixture
def speaking():
    """Let QGIS speak a language for this test."""
    before = QgsSettings().value("locale/userLocale")
    yield lambda language: QgsSettings().setValue("locale/userLocale", language)
    QgsSettings().setValue("locale/userLocale", before)


# Readers of the four languages of Central Asia know Russian better than English.
@pytest.mark.parametrize(
    ("language", "page"), [("en", "index.html"), ("ru", "guide/ru/index.html"), ("kk", "guide/ru/index.html")]
)
def test_it_begins_in_the_language_of_the_user(qgis_app, speaking, monkeypatch, tmp_path, language, page):
    speaking(language)
    monkeypatch.setattr(guide, "SITE", tmp_path / "нет сайта")
    assert guide.guide_address().toString() == f"{HOMEPAGE}/{page}"
    site = tmp_path / "сайт 1"
    monkeypatch.setattr(guide, "SITE", site)
    (site / page).parent.mkdir(parents=True)
    (site / page).write_text("<h1>x</h1>", encoding="utf-8")
    assert guide.guide_address().toLocalFile() == str(site / page)


def test_without_a_browser_it_says_where_the_guide_is(qgis_iface, monkeypatch):
    class Services:
        openUrl = staticmethod(lambda _address: False)

    said = []
    monkeypatch.setattr(guide, "QDesktopServices", Services)
    monkeypatch.setattr(
        qgis_iface.messageBar(), "pushWarning", lambda *texts: said.append(texts), raising=False
    )
    guide.open_guide(qgis_iface)
    assert guide.guide_address().toString() in said[0][1]
