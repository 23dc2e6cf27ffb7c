"""The interface in the user's language: compiled files, choice of language, every visible text in Russian."""

import importlib.util
import json
import re
import sys
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsSettings,
)
from qgis.PyQt.QtCore import QCoreApplication

from tailings_plugin.errors import DataProblem
from tailings_plugin.plugin import TailingsPlugin
from tailings_plugin.processing.base import help_markdown
from tailings_plugin.processing.provider import ALGORITHMS
from tailings_plugin.rating.scheme import FOLDER, load_scheme, scheme_tables, shipped_scheme
from tailings_plugin.translation import CONTEXT, explained, figure, told, tr, user_language, user_languages
from tests.processing.cases import make_inputs, parameters
from tests.processing.ways import destinations

SCRIPT = Path(__file__).parents[2] / "scripts" / "translation_files.py"
specification = importlib.util.spec_from_file_location("translation_files", SCRIPT)
files = importlib.util.module_from_spec(specification)
sys.modules["translation_files"] = files  # dataclasses look their module up
specification.loader.exec_module(files)

CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)
# Three English words in a row are a sentence; names of files, fields and tools are not.
ENGLISH = re.compile(r"(?<![\w/.])[A-Za-z]{2,}(?: [a-z]{2,}){2,}")
# A decimal point, thousands set apart as in English, or not at all; years and numbers of tiles are none of these.
FOREIGN_FIGURE = re.compile(r"(?<![\w.,])(?:\d+\.\d+|\d{1,3}(?:,\d{3})+|\d{4,})(?= ?[А-Яа-яё%])")
every_algorithm = pytest.mark.parametrize("algorithm", ALGORITHMS, ids=lambda algorithm: algorithm.ID)


class Heard(QgsProcessingFeedback):
    """Keeps everything that is said."""

    def __init__(self):
        super().__init__(False)
        self.texts = []

    def pushInfo(self, text):
        self.texts.append(text)

    def pushWarning(self, text):  # noqa: N802 - QGIS's name
        self.texts.append(text)

    def reportError(self, text, fatal=False):  # noqa: N802 - QGIS's name
        self.texts.append(text)

    def setProgressText(self, text):  # noqa: N802 - QGIS's name
        self.texts.append(text)


def without_data(text, folder):
    """Return a text without paths, and without the versions of schemes."""
    return re.sub(r"\b(thi|tri|gistm) \d\.\d", "", text.replace(str(folder), ""))


@pytest.fixture(scope="module")
def inputs(registered, tmp_path_factory):
    from qgis import processing

    return make_inputs(
        tmp_path_factory.mktemp("inputs"),
        lambda algorithm_id, **values: processing.run(f"tailings:{algorithm_id}", values),
    )


@pytest.fixture
def speak(qgis_app):
    """Set the language of QGIS as its options do; put back afterwards."""
    settings = QgsSettings()
    before = settings.value("locale/userLocale")
    yield lambda locale: settings.setValue("locale/userLocale", locale)
    settings.setValue("locale/userLocale", before) if before else settings.remove("locale/userLocale")


@pytest.fixture
def in_language(speak):
    """Start the plugin's translators in a language, without its provider."""
    plugins = []

    def start(locale):
        speak(locale)
        plugins.append(TailingsPlugin(None))
        plugins[-1]._install_translators()

    yield start
    for plugin in plugins:
        plugin.unload()


def test_compiled_russian_is_that_of_the_ts_file(in_language):
    in_language("ru")
    wrong = [
        source
        for (source, comment), translation in files.read_ts(files.FOLDER / "tailings_plugin_ru.ts").items()
        if translation.finished and tr(source, comment or None) != translation.text
    ]
    assert not wrong, "run scripts/translate: " + "\n".join(wrong)


@pytest.mark.parametrize(
    ("locale", "languages"),
    [
        ("en_US", ["en"]),
        ("ru_RU", ["ru", "en"]),
        ("ru", ["ru", "en"]),
        ("ky_KG", ["ky", "ru", "en"]),
        ("uz_Latn_UZ", ["uz", "ru", "en"]),
        ("de", ["de", "en"]),
    ],
)
def test_languages_to_try(speak, locale, languages):
    speak(locale)
    assert user_languages() == languages
    assert user_language() == ("ru" if "ru" in languages else "en")
    assert user_language(("en",)) == "en"


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("ru_RU", "Оценка опасности"),
        ("kk_KZ", "Қауіптілікті бағалау"),
        ("ky_KG", "Кооптуулукту баалоо"),
        ("tg_TJ", "Баҳодиҳии хатар"),
        ("uz_UZ", "Xavflilikni baholash"),
    ],
)
def test_central_asia_reads_its_own_languages(in_language, locale, said):
    in_language(locale)
    assert tr("Hazard rating") == said


@pytest.mark.parametrize("locale", ["en_GB", "de_DE"])
def test_others_read_english(in_language, locale):
    in_language(locale)
    assert tr("Hazard rating") == "Hazard rating"


@pytest.mark.parametrize(
    ("locale", "written"),
    [
        ("en_US", ["1,234,567", "0.5", "1,234.5", "12,346", "1,000", "2.0", "1 row", "2 rows"]),
        (
            "ky_KG",
            [
                "1\u202f234\u202f567",
                "0,5",
                "1\u202f234,5",
                "12\u202f346",
                "1\u202f000",
                "2,0",
                "1 row",
                "2 rows",
            ],
        ),
    ],
)
def test_figures_of_the_log_are_those_of_the_language(speak, locale, written):
    speak(locale)
    figures = [told("{n}", n=n) for n in (1_234_567, 0.5, 1234.5, np.int64(12_346), np.float32(1000.0))]
    rows = [told("{n} {n:row|rows}", n=n) for n in (1, 2)]
    assert [*figures, figure(2, 1), *rows] == written


def test_what_is_no_figure_stays_in_a_log(speak):
    speak("ru")
    assert told("{id} {year} {all} {none}", id="fid 12345", year="1965", all=True, none=None) == (
        "fid 12345 1965 True None"
    )
    assert told("{a}", a="{b}") == "{b}"


def test_unload_leaves_no_translator(speak):
    speak("ru")
    plugin = TailingsPlugin(None)
    plugin._install_translators()
    plugin.unload()
    assert plugin.translators == []
    assert QCoreApplication.translate(CONTEXT, "Hazard rating") == "Hazard rating"


def test_problems_of_the_rooms_are_told_in_russian(in_language):
    problem = DataProblem("The coefficients of the zone and its band must be above 0.")
    assert str(problem) == explained(problem)
    in_language("ru")
    assert explained(problem) == "Коэффициенты зоны и её разброса должны быть больше 0."
    assert explained(DataProblem(tr("Layer {layer} has no features.").format(layer="{x}"))) == (
        "В слое {x} нет объектов."
    )
    assert explained(DataProblem("not translated: {count}", count=3)) == "not translated: 3"
    doubt = DataProblem("{row}: {share}, {length:,.0f}", row=12345, share=0.5, length=1234.5)
    assert explained(doubt) == "12345: 0,5, 1\u202f234"
    assert str(doubt) == "12345: 0.5, 1,234"


@every_algorithm
def test_everything_a_user_reads_is_russian(in_language, algorithm):
    in_language("ru_RU")
    algorithm = algorithm().create()
    hidden = QgsProcessingParameterDefinition.Flag.FlagHidden
    texts = [algorithm.displayName(), algorithm.group(), algorithm.shortDescription()]
    texts += [",".join(algorithm.tags()), algorithm.shortHelpString()]
    for parameter in algorithm.parameterDefinitions():
        if not parameter.flags() & hidden:
            texts += [parameter.description(), parameter.help()]
    texts += [output.description() for output in algorithm.outputDefinitions()]
    english = [text for text in texts if not CYRILLIC.search(text)]
    assert not english, "\n".join(english)


@every_algorithm
def test_help_pages_by_language(speak, algorithm):
    speak("de")
    english = help_markdown(algorithm.ID)
    speak("ky")
    assert CYRILLIC.search(help_markdown(algorithm.ID).splitlines()[0])
    assert not CYRILLIC.search(english.splitlines()[0])


@every_algorithm
def test_russian_help_names_every_parameter_and_output(in_language, algorithm):
    in_language("ru")
    algorithm = algorithm().create()
    page = help_markdown(algorithm.ID)
    named = [each.name() for each in (*algorithm.parameterDefinitions(), *algorithm.outputDefinitions())]
    assert [name for name in named if name not in page] == []


@pytest.mark.parametrize(
    ("algorithm_id", "scheme"),
    [("ratehazard", "thi"), ("raterisk", "tri"), ("classifyconsequence", "gistm")],
)
def test_russian_help_shows_the_scheme(speak, algorithm_id, scheme):
    speak("ru")
    assert scheme_tables(shipped_scheme(scheme), "ru") in help_markdown(algorithm_id)


@every_algorithm
def test_a_run_speaks_russian(provider, inputs, in_language, tmp_path, algorithm):
    in_language("ru")
    algorithm = provider.algorithm(algorithm.ID)
    heard = Heard()
    values = parameters(algorithm.name(), inputs) | destinations(algorithm, tmp_path)
    _, ok = algorithm.create().run(values, QgsProcessingContext(), heard)
    assert ok, heard.texts
    english = [
        text for text in heard.texts if text.strip() and (ENGLISH.search(text) or not CYRILLIC.search(text))
    ]
    assert not english, "\n".join(english)
    assert not [text for text in heard.texts if FOREIGN_FIGURE.search(without_data(text, tmp_path))], (
        heard.texts
    )


def test_a_wrong_scheme_is_refused_in_russian(in_language, tmp_path):
    in_language("ru")
    content = json.loads((FOLDER / "thi.json").read_text(encoding="utf-8"))
    content["classes"][1]["below"] = 5
    content["factors"][1]["verified"] = "no"
    path = tmp_path / "thi_kz.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(DataProblem) as refusal:
        load_scheme(path)
    assert "factors[1].verified: нужно boolean, а не 'no'" in explained(refusal.value).splitlines()
    content["factors"][1]["verified"] = True
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(DataProblem) as refusal:
        load_scheme(path)
    said = explained(refusal.value)
    assert "classes[1].below: 5 не больше предыдущей границы 6: классы перекрываются" in said.splitlines()
    assert said.startswith(f"Схема {path} ") and not ENGLISH.search(said.replace(str(path), ""))
    assert "classes[1].below: 5 is not above the limit before it, 6: the classes overlap" in str(
        refusal.value
    )
