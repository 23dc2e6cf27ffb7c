"""Looks over the built site: check_site.py FOLDER VERSION; each fault is a line, and the exit code 1.

Every page names the version, has the search of its own language, leads to a page of the other one, and takes nothing
from a network: the site is read from disks and sticks, and from the plugin's ZIP.
"""

import json
import re
import sys
from pathlib import Path
from urllib.parse import unquote

OTHER = {"en": "ru", "ru": "en"}
LANGUAGE = re.compile(r'<html lang="(\w+)">')
SWITCH = re.compile(r'<a class="language" href="([^"]+)"')
LOADED = re.compile(r'<(?:script|img|source|iframe|link rel="stylesheet")[^>]*? (?:src|href)="([^"]+)"')
LINKED = re.compile(r'<a [^>]*?href="([^"#]+)')


def faults(site: Path, version: str) -> list[str]:
    """Return what is wrong with a site whose pages are to name a version, "page: what" each."""
    pages = {path: path.read_text(encoding="utf-8") for path in sorted(site.rglob("*.html"))}
    languages = {path: (LANGUAGE.findall(text) or [""])[0] for path, text in pages.items()}
    found = [
        f"{path.relative_to(site).as_posix()}: {fault}"
        for path, text in pages.items()
        for fault in _faults_of_page(path, text, version, languages)
    ]
    return found + [fault for language in OTHER for fault in _faults_of_search(site, language, languages)]


def _faults_of_page(path: Path, text: str, version: str, languages: dict[Path, str]) -> list[str]:
    language = languages[path]
    if language not in OTHER:
        return ["no language"]
    loaded, linked = LOADED.findall(text), LINKED.findall(text)
    searched = re.findall(r"search_(\w+)\.js", text)
    switched = [languages.get(_target(path, address)) for address in SWITCH.findall(text)]
    own = [address for address in [*loaded, *linked] if not re.match(r"\w+:|//", address)]
    return [
        *([] if f" {version} " in text.rpartition("<footer>")[2] else ["no version"]),
        *(f"takes {each} from a network" for each in loaded if re.match(r"(?:\w+:)?//", each)),
        *([] if searched == [language] else [f"searches {' and '.join(searched) or 'nothing'}"]),
        *([] if switched == [OTHER[language]] else ["does not lead to the other language"]),
        *(f"{each} is not there" for each in own if not _target(path, each).is_file()),
    ]


def _target(page: Path, address: str) -> Path:
    return (page.parent / unquote(address.partition("#")[0].partition("?")[0])).resolve()


def _faults_of_search(site: Path, language: str, languages: dict[Path, str]) -> list[str]:
    index = site / f"search_{language}.js"
    if not index.is_file():
        return [f"{index.name}: is not there"]
    text = index.read_text(encoding="utf-8").removeprefix("const SECTIONS = ").rstrip().removesuffix(";")
    found = {section["url"].partition("#")[0] for section in json.loads(text)}
    return [f"{index.name}: finds {url}" for url in sorted(found) if languages.get(site / url) != language]


if __name__ == "__main__":
    found = faults(Path(sys.argv[1]).resolve(), sys.argv[2])
    print("\n".join(found), file=sys.stderr, end="\n" if found else "")
    sys.exit(bool(found))
