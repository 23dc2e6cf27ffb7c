"""Every text a user sees exists in English and Russian, with the same places to fill in."""

import ast
import importlib.util
import json
import re
import string
import sys
from pathlib import Path

import pytest

from tailings_plugin.errors import DataProblem

PROJECT = Path(__file__).parents[1]
PLUGIN = PROJECT / "tailings_plugin"


def load_script():
    path = PROJECT / "scripts" / "translation_files.py"
    specification = importlib.util.spec_from_file_location("translation_files", path)
    module = importlib.util.module_from_spec(specification)
    sys.modules["translation_files"] = module  # dataclasses look their module up
    specification.loader.exec_module(module)
    return module


files = load_script()
RUSSIAN = files.FOLDER / "tailings_plugin_ru.ts"
CYRILLIC = re.compile("[а-яА-ЯёЁ]")
# What shows its first argument to the user as it is.
SHOWN = {"QgsProcessingException", "reportError", "pushWarning", "pushInfo", "setProgressText"}


def places(text: str) -> set[str]:
    """Return the placeholders of a text, as str.format reads them."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def calls() -> list[tuple[str, ast.Call]]:
    """Every call in the plugin's code, with file and line."""
    return [
        (f"{path.relative_to(PLUGIN)}, line {node.lineno}: {ast.unparse(node)}", node)
        for path in sorted(PLUGIN.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
    ]


def has_words(node: ast.expr) -> bool:
    """Whether a literal or f-string has letters of its own."""
    if isinstance(node, ast.JoinedStr):
        return any(has_words(part) for part in node.values)
    return isinstance(node, ast.Constant) and any(character.isalpha() for character in str(node.value))


def json_pairs() -> list[tuple[str, dict]]:
    """Every object of the plugin's data files that has a text in English, with where it stands."""

    def walk(value, where):
        if isinstance(value, dict):
            if isinstance(value.get("en"), str) or isinstance(value.get("ru"), str):
                yield where, value
            for key, below in value.items():
                yield from walk(below, f"{where}/{key}")
        elif isinstance(value, list):
            for number, below in enumerate(value):
                yield from walk(below, f"{where}/{number}")

    return [
        pair
        for path in sorted(PLUGIN.rglob("*.json"))
        for pair in walk(json.loads(path.read_text(encoding="utf-8")), path.relative_to(PLUGIN).as_posix())
    ]


def test_tr_takes_literals_only():
    assert len(files.source_strings()) > 300  # raises NotLiteral with file and line otherwise


@pytest.mark.parametrize(
    "call", ["tr(f'a {b}')", "tr('a' + b)", "tr(text)", "tr('a {}'.format(b))", "tr('')"]
)
def test_other_arguments_are_refused(call):
    with pytest.raises(files.NotLiteral, match=r"x\.py, line 2"):
        files.strings_in(f"b = text = ''\n{call}", "x.py")


def test_strings_are_read_as_python_reads_them():
    code = "tr('one '\n   'two')\nself.tr('say \"no\"', 'button')\ntransform('not this')"
    assert files.strings_in(code, "x.py") == [("one two", ""), ('say "no"', "button")]


def test_messages_of_problems_are_source_strings():
    """The rooms cannot translate: their messages are translated where they are shown."""
    code = 'raise DataProblem(\n  "{path} has {count} bands.", path=path, count=2)\nDataProblem(tr("Hello"))'
    assert files.strings_in(code, "x.py") == [("{path} has {count} bands.", ""), ("Hello", "")]


def test_problems_fill_in_their_message():
    assert (
        str(DataProblem("{path} has {count:,} bands.", path="{a}.tif", count=2000))
        == "{a}.tif has 2,000 bands."
    )
    assert str(DataProblem("as it is: {braces}")) == "as it is: {braces}"


def test_every_source_string_is_in_every_ts_file():
    sources = set(files.source_strings())
    for language in files.LANGUAGES:
        listed = set(files.read_ts(files.FOLDER / f"tailings_plugin_{language}.ts"))
        assert listed == sources, f"{language}: run scripts/translate"


def test_russian_is_complete():
    translations = files.read_ts(RUSSIAN)
    missing = [
        source
        for (source, _), translation in translations.items()
        if not translation.finished or not translation.text.strip()
    ]
    assert not missing, "\n".join(missing)


@pytest.mark.parametrize("language", files.LANGUAGES)
def test_translations_keep_the_places_to_fill_in(language):
    translations = files.read_ts(files.FOLDER / f"tailings_plugin_{language}.ts")
    wrong = [
        source
        for (source, _), translation in translations.items()
        if translation.finished and places(source) != places(translation.text)
    ]
    assert not wrong, "\n".join(wrong)


def test_a_changed_string_keeps_its_translation_as_a_draft(tmp_path):
    path = tmp_path / "x.ts"
    old = {("Layer {a} is empty.", ""): files.Translation("Слой <{a}> & пуст.", True)}
    files.write_ts(path, "ru_RU", {key: ["a.py"] for key in old}, old)
    assert files.read_ts(path) == old
    changed = {("Layer {a} is empty", ""): ["a.py"], ("Quite another text", ""): ["b.py"]}
    assert files.write_ts(path, "ru_RU", changed, files.read_ts(path)) == 2
    assert files.read_ts(path) == {
        ("Layer {a} is empty", ""): files.Translation("Слой <{a}> & пуст.", False),
        ("Quite another text", ""): files.Translation("", False),
    }


def test_no_text_reaches_the_user_untranslated():
    bare = [
        where
        for where, call in calls()
        if files.called(call) in SHOWN and call.args and has_words(call.args[0])
    ]
    assert not bare, "\n".join(bare)


def test_problems_are_literal_and_complete():
    """A problem is a literal with values for just its places, or text that is translated already."""
    wrong = []
    for where, call in calls():
        if files.called(call) != "DataProblem":
            continue
        message = call.args[0]
        values = {keyword.arg for keyword in call.keywords}
        if isinstance(message, ast.Constant):
            complete = None in values or values == (places(message.value) if values else values)
        else:
            complete = not has_words(message) and not isinstance(message, ast.BinOp) and not values
        if not complete:
            wrong.append(where)
    assert not wrong, "\n".join(wrong)


def test_nothing_is_translated_before_the_translator_is_there():
    """A tr() outside functions runs when the module is imported, and stays English for good."""
    early = []
    for path in sorted(PLUGIN.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        inside = {
            id(node)
            for function in ast.walk(tree)
            if isinstance(function, (ast.FunctionDef, ast.Lambda))
            for node in ast.walk(function)
        }
        early += [
            f"{path.relative_to(PLUGIN)}, line {node.lineno}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Call) and files.called(node) == "tr" and id(node) not in inside
        ]
    assert early == []


def test_data_files_have_both_languages():
    pairs = json_pairs()
    assert len(pairs) > 400
    lacking = [
        where
        for where, pair in pairs
        if not all(isinstance(pair.get(each), str) and pair[each].strip() for each in ("en", "ru"))
    ]
    assert not lacking, "\n".join(lacking)


def test_data_files_fill_in_the_same_places():
    assert [where for where, pair in json_pairs() if places(pair["en"]) != places(pair["ru"])] == []


def test_every_help_page_is_in_russian():
    pages = {path.name for path in (PLUGIN / "help").glob("*.md")}
    assert {path.name for path in (PLUGIN / "help" / "ru").glob("*.md")} == pages


@pytest.mark.parametrize("page", sorted(path.name for path in (PLUGIN / "help").glob("*.md")))
def test_russian_help_says_as_much(page):
    """Same sections, tables and calls; every parameter named in the one is named in the other."""
    english = (PLUGIN / "help" / page).read_text(encoding="utf-8")
    russian = (PLUGIN / "help" / "ru" / page).read_text(encoding="utf-8")
    for what, pattern in {
        "headings": r"^#+ ",
        "list items": r"^\s*(?:[-*]|\d+\.) ",
        "table rows": r"^\|",
        "code fences": r"^```",
    }.items():
        count = [len(re.findall(pattern, text, re.MULTILINE)) for text in (english, russian)]
        assert count[0] == count[1], f"{page}: {what} {count}"
    names = r"\b(?:[A-Z][A-Z0-9]+_[A-Z0-9_]+|[a-z]+[a-z0-9]*_[a-z0-9_]+)\b"
    assert set(re.findall(names, english)) == set(re.findall(names, russian)), page
    headings = re.findall(r"^#+ .*", russian, re.MULTILINE)
    assert [heading for heading in headings if not CYRILLIC.search(heading)] == []
