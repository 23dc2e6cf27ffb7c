"""The recipes of CONTRIBUTING, followed to the letter on a copy of the project, and the tests they name run there.

What the examples add lies in tests/recipes. A recipe that no longer works fails here before it fails a newcomer.
"""

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
EXAMPLES = Path(__file__).parent / "recipes"
COPIED = ("tailings_plugin", "tests", "scripts", "docs", "pyproject.toml", "*.md", "mkdocs.yml")
TEXTS = "tests/test_translations.py::test_data_files_have_both_languages"
# Whether the Russian of the whole project is complete is no matter of a recipe.
ELSEWHERE = ("--deselect", "tests/test_translations.py::test_russian_is_complete")
NOT_COPIED = shutil.ignore_patterns("__pycache__", "images", ".hypothesis", "*.pyc")


class Tree:
    """A copy of the project that may be changed."""

    def __init__(self, folder: Path):
        self.folder = folder
        for pattern in COPIED:
            for path in PROJECT.glob(pattern):
                if path.is_dir():
                    shutil.copytree(path, folder / path.name, ignore=NOT_COPIED)
                else:
                    shutil.copy2(path, folder / path.name)

    def replace(self, name: str, before: str, after: str) -> None:
        """Replace a text in a file once; it must be there."""
        path = self.folder / name
        text = path.read_text(encoding="utf-8")
        assert before in text, f"{name} no longer holds {before!r}"
        path.write_text(text.replace(before, after, 1), encoding="utf-8")

    def add(self, name: str, example: str) -> None:
        """Copy an example to its place."""
        (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(EXAMPLES / example, self.folder / name)

    def run(self, *words: str) -> None:
        """Run a program in the tree; it must succeed."""
        # The copy keeps what Python compiles, so that each run does not do it anew.
        environment = os.environ | {"PYTHONDONTWRITEBYTECODE": ""}
        environment |= {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
        for name in ("PYTEST_ADDOPTS", "TAILINGS_REAL_DATA"):  # the copy has no real data beside it
            environment.pop(name, None)
        done = subprocess.run(
            words,
            cwd=self.folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        assert done.returncode == 0, f"{' '.join(words)}\n{done.stdout[-6000:]}"

    def test(self, *words: str) -> None:
        """Run tests in the tree; they must pass."""
        self.run(sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *words)

    def translate(self, russian: dict[str, str]) -> None:
        """Run scripts/translate, fill in the Russian as Qt Linguist would, and run it again."""
        self.run("scripts/translate")
        specification = importlib.util.spec_from_file_location(
            "translation_files_of_the_copy", self.folder / "scripts" / "translation_files.py"
        )
        files = importlib.util.module_from_spec(specification)
        sys.modules[specification.name] = files  # dataclasses look their module up
        specification.loader.exec_module(files)
        path = files.FOLDER / "tailings_plugin_ru.ts"
        known = files.read_ts(path)
        assert {(source, "") for source in russian} <= set(known)
        known |= {(source, ""): files.Translation(text, True) for source, text in russian.items()}
        files.write_ts(path, "ru_RU", files.source_strings(), known)
        self.run("scripts/translate")


@pytest.fixture
def tree(tmp_path):
    return Tree(tmp_path)


def test_add_a_field(tree):
    script = (tree.folder / "scripts" / "inventory_sql").read_text(encoding="utf-8")
    step = int(re.search(r"^STEP = (\d+)$", script, re.MULTILINE)[1])
    field = json.loads((EXAMPLES / "field.json").read_text(encoding="utf-8")) | {"since": step}
    tree.replace(
        "tailings_plugin/inventory/fields.json",
        '"fields": [',
        f'"fields": [\n{json.dumps(field, ensure_ascii=False)},',
    )
    tree.add("tests/inventory/test_spillway.py", "field_tests.py")
    tree.run("scripts/inventory_sql")
    tree.run("scripts/docs", "fields")
    tree.test("-p", "no:pytest_qgis", "tests/inventory/test_spillway.py", "tests/inventory/test_history.py")
    created = "tests/processing/test_createinventory.py"
    tree.test(
        "tests/forms/test_forms.py",
        "tests/test_docs.py",
        f"{created}::test_the_sql_files_are_those_of_the_schema",
        f"{created}::test_the_tables_have_the_fields_of_the_schema",
        *("-k", "schema or field or wrong or violation"),
    )


def test_add_an_algorithm(tree):
    place = "tailings_plugin/processing/inventory/countfacilities.py"
    tree.add(place, "countfacilities.py")
    tree.add("tailings_plugin/help/countfacilities.md", "countfacilities.md")
    tree.add("tailings_plugin/help/ru/countfacilities.md", "countfacilities.ru.md")
    provider = "tailings_plugin/processing/provider.py"
    first = "from .inventory.createinventory import"
    tree.replace(provider, first, f"from .inventory.countfacilities import CountFacilities\n{first}")
    tree.replace(provider, "    CheckInventory,\n", "    CheckInventory,\n    CountFacilities,\n")
    first = "createinventory CRS"
    tree.replace("tests/processing/contract.txt", first, f"countfacilities INPUT > N_FACILITIES\n{first}")
    first = '    "createinventory": lambda'
    case = '    "countfacilities": lambda i: {"INPUT": i.facilities},\n'
    tree.replace("tests/processing/cases.py", first, f"{case}{first}")
    tree.add("tests/processing/test_countfacilities.py", "algorithm_tests.py")
    tree.translate(
        {
            "Count facilities": "Подсчёт объектов",
            "count,number,how many facilities": "подсчёт,число,сколько объектов",
            "Facilities to count": "Объекты для подсчёта",
            "Layer or table of facilities, in any CRS.": "Слой или таблица объектов в любой системе координат.",
            "How many facilities": "Число объектов",
        }
    )
    tree.test("-p", "no:pytest_qgis", "tests/test_walls.py", "tests/test_translations.py", *ELSEWHERE)
    tree.test(
        "tests/processing/test_countfacilities.py",
        "tests/processing/test_provider.py",
        "tests/processing/test_every_way.py",
        "tests/processing/test_translator.py",
        *("-k", "countfacilities or frozen or case"),
    )


def test_add_a_scheme(tree):
    schemes = tree.folder / "tailings_plugin" / "rating" / "schemes"
    scheme = json.loads((schemes / "thi-basic.json").read_text(encoding="utf-8")) | {"name": "thi-short"}
    (schemes / "thi-short.json").write_text(
        json.dumps(scheme, ensure_ascii=False, indent=2), encoding="utf-8"
    )
    tree.replace("tailings_plugin/rating/scheme.py", '"thi-basic", ', '"thi-basic", "thi-short", ')
    tree.replace(
        "tailings_plugin/processing/rating/ratehazard.py",
        '("thi", "thi-basic")',
        '("thi", "thi-basic", "thi-short")',
    )
    for page, line in (
        ("ratehazard.md", "Scheme `thi-short` is an example.\n\n## Limits"),
        ("ru/ratehazard.md", "Схема `thi-short` — пример.\n\n## Ограничения"),
    ):
        tree.replace(f"tailings_plugin/help/{page}", line.split("\n")[2], line)
    tree.add("tests/rating/test_thi_short.py", "scheme_tests.py")
    tree.test(
        *("-p", "no:pytest_qgis"),
        "tests/rating/test_thi_short.py",
        "tests/rating/test_scheme.py",
        "tests/rating/test_analysis.py",
        *("tests/test_translations.py::test_russian_help_says_as_much", TEXTS),
    )
    tree.test("tests/processing/test_provider.py", "-k", "ratehazard or rankrobustness")


def test_mend_an_address_of_open_data(tree):
    catalogue = "tailings_plugin/open_data/catalogue.json"
    tree.replace(catalogue, "https://copernicus-dem-30m.s3.amazonaws.com/", "https://dem.example.org/")
    tree.replace(catalogue, '"version": "2026-11"', '"version": "2026-12"')
    tree.test(
        *("-p", "no:pytest_qgis"),
        "tests/open_data/test_catalogue.py",
        "tests/open_data/test_wrong_catalogues.py",
        TEXTS,
    )


def test_add_a_language(tree):
    tree.replace("scripts/translation_files.py", '"ru": "ru_RU"', '"ru": "ru_RU", "mn": "mn_MN"')
    tree.replace("scripts/drawn_texts.py", '("kk", "ky", "tg", "uz")', '("kk", "ky", "tg", "uz", "mn")')
    tree.replace("tailings_plugin/texts/translated.py", '"uz": "ru"}', '"uz": "ru", "mn": "ru"}')
    tree.replace("tailings_plugin/texts/translated.py", '"uz": "Oʻz', '"mn": "Монгол",\n    "uz": "Oʻz')
    tree.run("scripts/translate")
    assert (tree.folder / "tailings_plugin" / "i18n" / "tailings_plugin_mn.ts").is_file()
    tree.add("tailings_plugin/help/mn/ratehazard.md", "countfacilities.md")
    texts = tree.folder / "tailings_plugin" / "texts" / "mn.json"
    content = json.loads(texts.read_text(encoding="utf-8"))
    assert set(content.values()) == {""}
    # Stands in for a translation: it has the places of the English.
    content = {english: f"МН {english}" for english in content}
    texts.write_text(json.dumps(content, ensure_ascii=False, indent=1), encoding="utf-8")
    tree.test(
        *("-p", "no:pytest_qgis"),
        *("tests/test_translations.py", "tests/test_languages.py", *ELSEWHERE),
        "tests/texts",
    )
    tree.test(
        "tests/forms/test_forms.py",
        "tests/cartography/data/test_captions.py",
        "tests/processing/test_translator.py",
        *("-k", "captions or fields or compiled"),
    )
