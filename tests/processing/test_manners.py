"""Manners of all tools alike: choices in words, lengths with units, bounds of numbers, outputs one may leave out."""

import re

import pytest
from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from tailings_plugin.about import PLUGIN_FOLDER
from tailings_plugin.processing.base import help_markdown
from tailings_plugin.processing.choices import captions_of, choice, code_of, with_codes
from tailings_plugin.processing.provider import ALGORITHMS, MODELS
from tests import tiny

CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)
OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional
NO_LIMIT = 1e300
# A height above the datum of the relief, not a length between two places.
HEIGHTS = {"SEA_LEVEL"}
UNITS = {"m": Qgis.DistanceUnit.Meters, "km": Qgis.DistanceUnit.Kilometers}
# Models are run for all their outputs; what comes from the field is taken only with its lists of what was changed.
WHOLE = {*(model.ID for model in MODELS), "takefromfield"}
# Names of people, formats and registers are the same in every language, and so are numbers.
NAMES_ALIKE = re.compile(r"^[A-Z0-9][\w ,.…()-]*$|et al|OpenStreetMap|GRanD")

every_algorithm = pytest.mark.parametrize("algorithm_id", [each.ID for each in (*ALGORITHMS, *MODELS)])


@pytest.fixture
def russian(qgis_app):
    """The plugin's Russian, and the provider's tools made anew in it."""
    translator = QTranslator()
    assert translator.load(str(PLUGIN_FOLDER / "i18n" / "tailings_plugin_ru.qm"))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def of_kind(algorithm, kind) -> list:
    return [each for each in algorithm.parameterDefinitions() if isinstance(each, kind)]


@every_algorithm
def test_every_choice_has_words_and_keeps_its_codes(provider, algorithm_id):
    for parameter in of_kind(provider.algorithm(algorithm_id), QgsProcessingParameterEnum):
        assert parameter.usesStaticStrings(), f"{parameter.name()}: numbers as values say nothing"
        captions = captions_of(parameter)
        assert len(set(captions.values())) == len(captions)
        for code, caption in captions.items():
            assert caption != code or re.fullmatch("[a-z]+|[0-9]+", code), (
                f"{parameter.name()}: {code} has no words"
            )


@every_algorithm
def test_every_choice_has_russian_words(provider, russian, algorithm_id):
    algorithm = provider.algorithm(algorithm_id).create()
    for parameter in of_kind(algorithm, QgsProcessingParameterEnum):
        if algorithm_id in {model.ID for model in MODELS} or parameter.name() == "SOURCES":
            continue  # a model has the words of its steps; titles of sources are in the catalogue
        for code, caption in captions_of(parameter).items():
            assert CYRILLIC.search(caption) or NAMES_ALIKE.search(caption), (
                f"{parameter.name()}: {code}, {caption}"
            )


@every_algorithm
def test_a_choice_is_taken_by_name_case_number_and_words(provider, algorithm_id):
    for parameter in of_kind(provider.algorithm(algorithm_id), QgsProcessingParameterEnum):
        for number, (code, caption) in enumerate(captions_of(parameter).items()):
            assert code_of(parameter, code) == code_of(parameter, code.upper()) == code
            assert code_of(parameter, caption) == code_of(parameter, f" {caption.upper()} ") == code
            if not code.isdecimal():
                assert code_of(parameter, number) == code_of(parameter, str(number)) == code


def test_what_no_choice_means_stays_for_the_error():
    parameter = choice("SCHEME", "Scheme", ("thi", "tri"), "thi")
    for value in ("nix", "2", 2, -1, True, 1.5, "", "th"):
        assert code_of(parameter, value) is None
    numbers = choice("NODATA", "No-data", ("255", "247"), "255")
    assert code_of(numbers, 255) == "255" and code_of(numbers, 0) is None


def test_several_choices_are_taken_as_list_and_as_text(provider):
    fetch = provider.algorithm("fetchopendata")
    (sources,) = [each for each in of_kind(fetch, QgsProcessingParameterEnum) if each.allowMultiple()]
    first, second = sources.options()[:2]
    for value in ([first.upper(), 1], f"{first},{second}", f"{first}, 1"):
        assert with_codes(fetch, {"SOURCES": value})["SOURCES"] == [first, second]
    assert with_codes(fetch, {"SOURCES": ["nix"], "FOLDER": "x"}) == {"SOURCES": ["nix"], "FOLDER": "x"}


@pytest.mark.parametrize("scheme", ["THI-BASIC", 1, "1", "basic hazard index (THI by capacity and toxicity)"])
def test_a_run_takes_the_number_and_the_words(run, tmp_path, scheme):
    facilities = tiny.write_facilities(tmp_path / "facilities.gpkg")
    result = run("ratehazard", INPUT=facilities, SCHEME=scheme, LANGUAGE="RU", OUTPUT="memory:")
    assert "thi-basic" in result["SCHEME_USED"]


def test_a_wrong_choice_is_refused_with_what_is_offered(provider, tmp_path):
    facilities = tiny.write_facilities(tmp_path / "facilities.gpkg")
    taken, reason = provider.algorithm("ratehazard").checkParameterValues(
        {"INPUT": facilities, "SCHEME": 7, "OUTPUT": "memory:"}, QgsProcessingContext()
    )
    assert not taken and "SCHEME: 7 is not offered. Choose one of thi, thi-basic." in reason


@every_algorithm
def test_every_length_has_its_unit(provider, algorithm_id):
    """A dialog takes it in any unit; the value stays in that of the label, whatever the layers' CRS."""
    for parameter in of_kind(provider.algorithm(algorithm_id), QgsProcessingParameterNumber):
        unit = re.search(r"\((k?m)\)$", parameter.description())
        is_length = bool(unit) and parameter.name() not in HEIGHTS
        assert isinstance(parameter, QgsProcessingParameterDistance) == is_length, parameter.name()
        if is_length:
            assert parameter.defaultUnit() == UNITS[unit[1]], parameter.name()
            assert not parameter.parentParameterName(), "the layer's unit would change what the number means"
            assert parameter.name().endswith("_KM") <= (unit[1] == "km")


@every_algorithm
def test_every_number_has_a_least_value_that_its_default_keeps(provider, algorithm_id):
    for parameter in of_kind(provider.algorithm(algorithm_id), QgsProcessingParameterNumber):
        assert parameter.minimum() > -NO_LIMIT, parameter.name()
        default = parameter.defaultValue()
        assert default is None or parameter.minimum() <= float(default) <= parameter.maximum()
        assert default is not None or parameter.flags() & OPTIONAL, (
            f"{parameter.name()} starts as 0 in a dialog"
        )
        if re.search(r"share|%", parameter.description()):
            assert parameter.maximum() <= 100, parameter.name()


@every_algorithm
def test_all_outputs_but_one_can_be_left_out(provider, algorithm_id):
    outputs = provider.algorithm(algorithm_id).destinationParameterDefinitions()
    if algorithm_id not in WHOLE:
        assert len([each.name() for each in outputs if not each.flags() & OPTIONAL]) <= 1


@every_algorithm
def test_help_calls_parameters_as_the_dialog_does(provider, algorithm_id):
    assert labels_missing(provider.algorithm(algorithm_id), help_page(algorithm_id, "")) == []


@pytest.mark.parametrize("algorithm_id", [each.ID for each in ALGORITHMS])
def test_help_calls_parameters_as_the_russian_dialog_does(provider, russian, algorithm_id):
    assert labels_missing(provider.algorithm(algorithm_id).create(), help_page(algorithm_id, "ru")) == []


def help_page(algorithm_id: str, language: str) -> str:
    return (PLUGIN_FOLDER / "help" / language / f"{algorithm_id}.md").read_text(encoding="utf-8")


def labels_missing(algorithm, page: str) -> list[str]:
    return [
        f"**{each.description()}** ({each.name()})"
        for each in algorithm.parameterDefinitions()
        if not re.search(rf"\*\*{re.escape(each.description())}\*\* \({each.name()}[,)]", page)
    ]


def test_the_check_of_labels_sees_another_word(provider):
    page = help_markdown("ratehazard")
    wrong = page.replace("**Scheme** (SCHEME)", "**The scheme** (SCHEME)")
    assert labels_missing(provider.algorithm("ratehazard"), wrong) == ["**Scheme** (SCHEME)"]
