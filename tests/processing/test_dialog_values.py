"""What the user has set: dialogs open with it, runs that do not name a value never see it."""

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsSettings

from tailings_plugin import preferences
from tailings_plugin.processing.map.assess import Assess
from tailings_plugin.processing.map.facilitysheets import FacilitySheets
from tailings_plugin.processing.rating.rankrobustness import RankRobustness
from tailings_plugin.processing.rating.ratehazard import RateHazard
from tailings_plugin.processing.rating.raterisk import RateRisk


@pytest.fixture
def settings(qgis_app):
    QgsSettings().remove(preferences.PREFIX)
    yield preferences.store
    QgsSettings().remove(preferences.PREFIX)


def opened_with(algorithm, name):
    """Return what a dialog shows of a parameter, and what a run takes that does not name it."""
    made = algorithm().create()  # the definition lives as long as it
    definition = made.parameterDefinition(name)
    return definition.defaultValueForGui(), definition.defaultValue()


def test_without_settings_dialogs_open_with_the_defaults(settings):
    shown, default = opened_with(RateHazard, "LANGUAGE")
    assert shown == default == "en"
    assert opened_with(FacilitySheets, "AUTHORITY") == (None, None)


def test_a_setting_is_shown_and_does_not_become_the_default(settings):
    settings(preferences.LANGUAGE, "ru")
    settings(preferences.AUTHORITY, " Ministry ")
    assert opened_with(RateHazard, "LANGUAGE") == ("ru", "en")
    assert opened_with(FacilitySheets, "AUTHORITY") == ("Ministry", None)


def test_a_run_that_names_nothing_is_the_same_whatever_is_set(settings):
    settings(preferences.LANGUAGE, "ru")
    settings(preferences.AUTHORITY, "Ministry")
    algorithm = FacilitySheets().create()
    context = QgsProcessingContext()
    assert algorithm.parameterAsEnumString({}, "LANGUAGE", context) == "en"
    assert algorithm.parameterAsString({}, "AUTHORITY", context) == ""


def test_a_language_that_a_tool_does_not_know_is_not_proposed(settings):
    settings(preferences.LANGUAGE, "xx")
    assert opened_with(RateHazard, "LANGUAGE") == ("en", "en")


def test_a_scheme_is_proposed_where_it_rates_and_not_where_it_tells_of_a_layer(settings, tmp_path):
    path = tmp_path / "national.json"
    path.write_text("{}")
    settings(preferences.SCHEME_FILE, str(path))
    assert opened_with(RateHazard, "SCHEME_FILE")[0] == str(path)
    assert opened_with(Assess, "SCHEME_FILE")[0] == str(path)
    assert opened_with(FacilitySheets, "SCHEME_FILE")[0] is None
    assert opened_with(RankRobustness, "SCHEME_FILE")[0] is None


def test_a_scheme_that_comes_with_the_plugin_is_proposed_where_it_is_offered(settings):
    settings(preferences.SCHEME, "thi-basic")
    assert opened_with(RateHazard, "SCHEME") == ("thi-basic", "thi")
    assert opened_with(RankRobustness, "SCHEME") == ("thi-basic", "thi")
    assert opened_with(RateRisk, "SCHEME") == ("tri", "tri")


def test_of_a_shipped_scheme_and_a_national_one_only_one_is_proposed(settings, tmp_path):
    path = tmp_path / "national.json"
    path.write_text("{}")
    settings(preferences.SCHEME, "thi-basic")
    settings(preferences.SCHEME_FILE, str(path))
    assert opened_with(RateHazard, "SCHEME")[0] == "thi"
    assert opened_with(RateHazard, "SCHEME_FILE")[0] == str(path)


def test_the_schemes_that_may_be_set_are_those_that_tools_offer():
    assert (*RateHazard.SCHEMES, *RateRisk.SCHEMES) == preferences.SCHEMES


def test_a_file_or_folder_that_went_is_not_proposed(settings, tmp_path):
    for key in (preferences.DATA_FOLDER, preferences.LOGO):
        settings(key, str(tmp_path / "gone"))
    assert opened_with(Assess, "DATA_FOLDER")[0] is None
    assert opened_with(FacilitySheets, "LOGO")[0] is None
    settings(preferences.DATA_FOLDER, str(tmp_path))
    assert opened_with(Assess, "DATA_FOLDER")[0] == str(tmp_path)


def test_nothing_stored_leaves_nothing(settings):
    settings(preferences.AUTHORITY, "Ministry")
    settings(preferences.AUTHORITY, "  ")
    assert not QgsSettings().contains(f"{preferences.PREFIX}/{preferences.AUTHORITY}")


def test_dialogs_opened_from_the_toolbox_are_made_anew(settings, registered):
    """The provider has had its tools since the start: a setting made later is shown all the same."""
    settings(preferences.LANGUAGE, "ru")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("tailings:ratehazard")
    assert algorithm.parameterDefinition("LANGUAGE").defaultValueForGui() == "ru"
