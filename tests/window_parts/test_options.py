"""The page among QGIS's options: what it shows, keeps and refuses."""

import shutil

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtGui import QImage

from tailings_plugin import preferences
from tailings_plugin.rating.scheme import FOLDER
from tailings_plugin.window.options import Options, OptionsFactory


@pytest.fixture(autouse=True)
def no_settings(qgis_app):
    QgsSettings().remove(preferences.PREFIX)
    yield
    QgsSettings().remove(preferences.PREFIX)


@pytest.fixture
def page(qgis_app):
    found = OptionsFactory().createWidget(None)
    yield found
    found.deleteLater()


def test_what_is_set_is_kept_and_shown_the_next_time(page, tmp_path):
    logo, scheme = tmp_path / "знак.png", tmp_path / "national.json"
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(0)
    image.save(str(logo))
    shutil.copy(FOLDER / "thi.json", scheme)
    page.language.setCurrentIndex(page.language.findData("ru"))
    page.authority.setText("Ministry of Emergency Situations")
    page.goes_to_results.setChecked(False)
    page.files[preferences.LOGO].setFilePath(str(logo))
    page.files[preferences.SCHEME_FILE].setFilePath(str(scheme))
    page.files[preferences.DATA_FOLDER].setFilePath(str(tmp_path))
    assert page.isValid()
    page.apply()
    kept = {key: preferences.setting(key) for key in preferences.KEYS}
    assert kept == {
        "language": "ru",
        "scheme": "",
        "scheme_file": str(scheme),
        "data_folder": str(tmp_path),
        "authority": "Ministry of Emergency Situations",
        "logo": str(logo),
        "map_stays": "yes",
    }
    again = OptionsFactory().createWidget(None)
    assert again.language.currentData() == "ru"
    assert not again.goes_to_results.isChecked()
    assert again.authority.text() == "Ministry of Emergency Situations"
    assert {key: box.filePath() for key, box in again.files.items()} == {
        key: kept[key] for key in ("scheme_file", "data_folder", "logo")
    }


def test_a_shipped_scheme_and_a_national_one_exclude_each_other(page, tmp_path):
    page.scheme.setCurrentIndex(page.scheme.findData("thi-basic"))
    page.apply()
    assert preferences.setting(preferences.SCHEME) == "thi-basic"
    again = OptionsFactory().createWidget(None)
    assert again.scheme.currentData() == "thi-basic" and again.scheme.isEnabled()
    national = shutil.copy(FOLDER / "thi.json", tmp_path / "national.json")
    again.files[preferences.SCHEME_FILE].setFilePath(str(national))
    assert again.scheme.currentData() == "" and not again.scheme.isEnabled()
    again.apply()
    assert preferences.setting(preferences.SCHEME) == ""
    again.files[preferences.SCHEME_FILE].setFilePath("")
    assert again.scheme.isEnabled()


def test_emptied_is_taken_away(page):
    preferences.store(preferences.AUTHORITY, "Ministry")
    page.authority.setText("")
    page.language.setCurrentIndex(0)
    page.apply()
    assert (
        preferences.setting(preferences.AUTHORITY) == "" and preferences.setting(preferences.LANGUAGE) == ""
    )


def written(path, text):
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("key", "made", "said"),
    [
        ("logo", lambda folder: written(folder / "logo.png", "no picture"), "cannot be read as a picture"),
        ("logo", lambda folder: written(folder / "logo.pdf", "x"), "a logo is a picture"),
        ("logo", lambda folder: folder / "gone.png", "there is no such file"),
        ("logo", lambda folder: folder, "there is no such file"),
        ("scheme_file", lambda folder: written(folder / "s.json", "{}"), "s.json"),
        (
            "scheme_file",
            lambda folder: shutil.copy(FOLDER / "gistm.json", folder / "g.json"),
            "is a scheme of gistm",
        ),
        ("data_folder", lambda folder: written(folder / "file", "x"), "there is no such folder"),
    ],
)
def test_a_wrong_file_is_told_of_and_not_kept(page, tmp_path, key, made, said):
    page.files[key].setFilePath(str(made(tmp_path)))
    assert said in page.problems[key].text() and not page.problems[key].isHidden()
    assert not page.isValid()
    page.apply()
    assert preferences.setting(key) == ""
    page.files[key].setFilePath("")
    assert page.isValid() and page.problems[key].isHidden()


def test_every_wrong_file_is_told_of_at_once(page, tmp_path):
    page.files["logo"].setFilePath(str(tmp_path / "a.png"))
    page.files["data_folder"].setFilePath(str(tmp_path / "b"))
    assert not page.isValid()
    assert page.problems["logo"].text() and page.problems["data_folder"].text()


def test_there_is_no_place_for_a_password(page):
    assert not [name for name in preferences.KEYS if "pass" in name or "token" in name]


def test_the_part_registers_and_takes_it_out(qgis_iface):
    part = Options(qgis_iface)
    factory = part.factory
    qgis_iface.registerOptionsWidgetFactory.assert_called_with(factory)
    part.remove()
    qgis_iface.unregisterOptionsWidgetFactory.assert_called_with(factory)
    part.remove()  # a second time harms nothing
    assert qgis_iface.unregisterOptionsWidgetFactory.call_count == 1
