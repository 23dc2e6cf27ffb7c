"""The documentation agrees with the plugin: links, pictures, names of algorithms and parameters, field tables."""

import importlib.util
import json
import re
import shlex
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
DOCS = PROJECT / "docs"
HELP = PROJECT / "tailings_plugin" / "help"
GUIDE = sorted((DOCS / "guide").rglob("*.md"))
PAGES = [*sorted(DOCS.rglob("*.md")), PROJECT / "README.md", PROJECT / "CONTRIBUTING.md"]
LARGEST_PICTURE = 250_000

LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
FENCE = re.compile(r"^ *```.*?^ *```", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(
    r"qgis_process(?:-qgis(?:-ltr)?)? (?:--json )?run tailings:(\w+) -- ([^\n|]*(?:\|(?:layername|subset)[^\n]*)?)"
)


def name(path: Path) -> str:
    return path.relative_to(PROJECT).as_posix()


def tool(module_name: str):
    """Load a script of scripts/docs_tools."""
    path = PROJECT / "scripts" / "docs_tools" / f"{module_name}.py"
    spec = importlib.util.spec_from_file_location(f"docs_{module_name}", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def anchors(page: Path) -> set[str]:
    """Return the anchors of a page's headings, made as mkdocs and GitHub make those of plain headings."""
    headings = re.findall(r"^#+ (.+)$", FENCE.sub("", page.read_text(encoding="utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_and_pictures_exist(page):
    text = FENCE.sub("", page.read_text(encoding="utf-8"))
    broken = []
    for link in LINK.findall(text):
        if link.startswith(("http://", "https://", "mailto:")):
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        # Pages of the tools are made when the site is built; in the project their place is the help.
        if not target.is_file() or (anchor and anchor not in anchors(target)):
            broken.append(link)
    assert not broken


def test_every_page_is_in_the_navigation():
    """mkdocs says only in passing that a page is out of reach."""
    nav = (PROJECT / "mkdocs.yml").read_text(encoding="utf-8")
    pages = [path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md")]
    assert pages
    assert [page for page in pages if f": {page}\n" not in nav] == []


def test_pictures_are_small_and_used():
    pictures = sorted((DOCS / "images").glob("*.png"))
    assert pictures
    texts = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    for picture in pictures:
        assert picture.stat().st_size < LARGEST_PICTURE, picture.name
        assert f"/{picture.name})" in texts, f"{picture.name} is on no page"


def test_russian_pages_show_russian_pictures():
    pages = [page for page in PAGES if "ru" in page.parts or page.name.endswith(".ru.md")]
    shown = {
        picture
        for page in pages
        for picture in re.findall(r"images/(\w+)\.png\)", page.read_text(encoding="utf-8"))
    }
    assert len(shown) > 10
    assert [picture for picture in sorted(shown) if not picture.endswith("_ru")] == []


def test_no_step_sends_a_reader_into_the_folder_of_the_plugin():
    """What people edit or try comes from a menu; a program of one's own (from-python) is another matter."""
    inside = re.compile(
        r"(?:folder of the plugin|plugin folder|folder `\w+` of the plugin|папк\w+ (?:`\w+` )?модуля"
        r"|`(?:rating/(?:schemes|checklists|criteria)|cartography/templates|python/plugins)\b)"
    )
    pages = [*GUIDE, *HELP.rglob("*.md")]
    found = {}
    for page in pages:
        text = page.read_text(encoding="utf-8")
        if page.name == "install.md":  # the one place that says where the plugin lies
            text = re.sub(r"(?ms)^## (?:Where it lies|Где он находится)$.*?(?=^## )", "", text)
        if places := inside.findall(text):
            found[name(page)] = places
    # These say that nobody has to open it.
    assert found == {
        "docs/guide/window.md": ["folder of the plugin"],
        "docs/guide/ru/window.md": ["папку модуля"],
    }


def test_field_tables_follow_the_schema():
    fields = tool("fields")
    for language, path in fields.PAGES.items():
        assert path.read_text(encoding="utf-8") == fields.page(language), "run scripts/docs"


def test_field_tables_name_every_field():
    """Against the JSON file itself, so that the page cannot leave out what the schema reads."""
    raw = json.loads((PROJECT / "tailings_plugin/inventory/fields.json").read_text(encoding="utf-8"))
    names = [field["name"] for field in raw["fields"]]
    page = (DOCS / "fields.md").read_text(encoding="utf-8")
    assert "volume_m3" in names
    assert [each for each in names if f"| `{each}`" not in page] == []


def test_every_algorithm_has_its_help_page(provider):
    missing = [
        algorithm.name()
        for algorithm in provider.algorithms()
        if not (HELP / f"{algorithm.name()}.md").is_file()
    ]
    assert missing == []


@pytest.mark.parametrize("page", GUIDE, ids=name)
def test_guide_names_only_existing_algorithms(page, provider):
    known = {algorithm.name() for algorithm in provider.algorithms()}
    named = set(re.findall(r"tailings:(\w+)", page.read_text(encoding="utf-8")))
    assert named <= known


@pytest.mark.parametrize("page", GUIDE, ids=name)
def test_guide_commands_use_existing_parameters_and_options(page, provider):
    for algorithm_id, words in COMMAND.findall(page.read_text(encoding="utf-8")):
        algorithm = provider.algorithm(algorithm_id)
        given = dict(word.split("=", 1) for word in shlex.split(words) if "=" in word)
        assert given, algorithm_id
        for key, value in given.items():
            parameter = algorithm.parameterDefinition(key)
            assert parameter is not None, f"tailings:{algorithm_id} has no parameter {key}"
            if parameter.type() == "enum":
                assert value in parameter.options(), f"{key}={value}"


def test_guide_has_commands_to_check():
    assert sum(len(COMMAND.findall(page.read_text(encoding="utf-8"))) for page in GUIDE) >= 20


def test_page_of_a_tool_lists_every_parameter_and_result(provider):
    algorithms = tool("algorithms")
    for algorithm in provider.algorithms():
        page = algorithms.algorithm_page(algorithm, "# Title\n\nText.", "en")
        for each in [*algorithm.parameterDefinitions(), *algorithm.outputDefinitions()]:
            assert f"| `{each.name()}` |" in page


def pairs() -> list[tuple[Path, Path]]:
    """English pages with the Russian ones that stand beside them."""
    guide = [(DOCS / "guide" / page.name, page) for page in sorted((DOCS / "guide" / "ru").glob("*.md"))]
    others = [(DOCS / page.name.replace(".ru.md", ".md"), page) for page in sorted(DOCS.glob("*.ru.md"))]
    # Two of these have the same place, but not the same text; the fields are made from one schema.
    other = ("index.md", "benchmarks.ru.md", "fields.ru.md")
    return [pair for pair in guide + others if pair[1].name not in other]


@pytest.mark.parametrize(("english", "russian"), pairs(), ids=lambda page: name(page))
def test_russian_pages_say_as_much(english, russian):
    """As many headings and blocks of code; the numbers of tables; the code of Python and JSON to the letter."""
    texts = [page.read_text(encoding="utf-8") for page in (english, russian)]
    plain = [FENCE.sub("", text) for text in texts]
    for what in (r"^#+ ", r"^\|"):
        assert len({len(re.findall(what, text, re.MULTILINE)) for text in plain}) == 1, what
    rows = [[re.sub(r"\D", "", row) for row in re.findall(r"^\|.*", text, re.MULTILINE)] for text in plain]
    assert rows[0] == rows[1], "numbers in a table"
    assert len({len(FENCE.findall(text)) for text in texts}) == 1
    code = re.compile(r"^```(?:python|json|text)\n.*?^```", re.MULTILINE | re.DOTALL)
    assert code.findall(texts[0]) == code.findall(texts[1])
