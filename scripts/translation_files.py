"""Reads the source strings out of the plugin's code and keeps the .ts files in step with them.

A source string is the literal in a call tr("literal") or tr("literal", "disambiguation"), or the literal
message of a DataProblem or a Reason in one, which is translated where it is shown. Qt's own extractor knows neither;
Python's parser reads them without guessing.
"""

import ast
import difflib
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

PLUGIN = Path(__file__).resolve().parents[1] / "tailings_plugin"
FOLDER = PLUGIN / "i18n"
CONTEXT = "tailings"
LANGUAGES = {"ru": "ru_RU", "kk": "kk_KZ", "ky": "ky_KG", "tg": "tg_TJ", "uz": "uz_UZ"}
# A string changed by less than this keeps its translation as a draft for the translator to look over.
ALIKE = 0.75

Key = tuple[str, str]  # source string and disambiguation


@dataclass(frozen=True)
class Translation:
    """Text in another language; unfinished ones are drafts that users never see."""

    text: str = ""
    finished: bool = False


class NotLiteral(Exception):
    """A call of tr() that cannot be translated, since its text is known only when it runs."""


def source_strings(plugin: Path = PLUGIN) -> dict[Key, list[str]]:
    """Return every source string with the files it stands in, in the order of files and lines."""
    found: dict[Key, list[str]] = {}
    for path in sorted(plugin.rglob("*.py")):
        name = path.relative_to(plugin).as_posix()
        for key in strings_in(path.read_text(encoding="utf-8"), name):
            files = found.setdefault(key, [])
            if name not in files:
                files.append(name)
    return found


def strings_in(code: str, name: str) -> list[Key]:
    """Return the source strings of one file from top to bottom; NotLiteral names the line at fault."""
    calls = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call)]
    keys = []
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        if called(call) == "tr":
            keys.append(_arguments_of_tr(call, name))
        elif (
            called(call) in ("DataProblem", "Reason") and call.args and isinstance(call.args[0], ast.Constant)
        ):
            keys.append((call.args[0].value, ""))
    return keys


def called(call: ast.Call) -> str | None:
    """Return the name of the function or method that is called."""
    return getattr(call.func, "id", getattr(call.func, "attr", None))


def _arguments_of_tr(call: ast.Call, name: str) -> Key:
    texts = [argument.value for argument in call.args if isinstance(argument, ast.Constant)]
    literal = all(isinstance(text, str) for text in texts) and len(texts) == len(call.args)
    if not literal or call.keywords or len(texts) not in (1, 2) or not texts[0].strip():
        raise NotLiteral(f"{name}, line {call.lineno}: {ast.unparse(call)}")
    return texts[0], texts[1] if len(texts) == 2 else ""


def read_ts(path: Path) -> dict[Key, Translation]:
    """Return the translations of a .ts file; none when there is no file yet."""
    if not path.is_file():
        return {}
    translations = {}
    for message in ElementTree.parse(path).iter("message"):
        target = message.find("translation")
        key = (message.findtext("source", ""), message.findtext("comment", ""))
        translations[key] = Translation(target.text or "", target.get("type") is None)
    return translations


def renewed(old: Mapping[Key, Translation], sources: Iterable[Key]) -> dict[Key, Translation]:
    """Return a translation for each source string: the old one, a draft from a similar string, or none."""
    sources = list(dict.fromkeys(sources))
    orphans = {key[0]: old[key].text for key in old.keys() - set(sources) if old[key].text}
    result = {}
    for key in sources:
        if key in old:
            result[key] = old[key]
            continue
        similar = difflib.get_close_matches(key[0], orphans, 1, ALIKE)
        result[key] = Translation(orphans[similar[0]] if similar else "")
    return result


def write_ts(
    path: Path, locale: str, sources: Mapping[Key, list[str]], old: Mapping[Key, Translation]
) -> int:
    """Write a .ts file with every source string and return how many are still unfinished."""
    translations = renewed(old, sources)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{locale}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for key, files in sources.items():
        lines += _message(key, files, translations[key])
    lines += ["</context>", "</TS>", ""]
    path.write_text("\n".join(lines), encoding="utf-8")
    return sum(not translation.finished for translation in translations.values())


def _message(key: Key, files: list[str], translation: Translation) -> list[str]:
    source, comment = key
    state = "" if translation.finished else ' type="unfinished"'
    lines = ["    <message>"]
    lines += [f'        <location filename="../{name}"/>' for name in files]
    lines.append(f"        <source>{escape(source)}</source>")
    if comment:
        lines.append(f"        <comment>{escape(comment)}</comment>")
    lines += [f"        <translation{state}>{escape(translation.text)}</translation>", "    </message>"]
    return lines


def main() -> None:
    """Refresh the .ts file of every language and say what is left to translate."""
    try:
        sources = source_strings()
    except NotLiteral as problem:
        sys.exit(f"tr() takes a literal and is formatted afterwards. {problem}")
    FOLDER.mkdir(exist_ok=True)
    for language, locale in LANGUAGES.items():
        path = FOLDER / f"tailings_plugin_{language}.ts"
        left = write_ts(path, locale, sources, read_ts(path))
        print(f"{language}: {len(sources) - left} of {len(sources)} strings translated")


if __name__ == "__main__":
    main()
