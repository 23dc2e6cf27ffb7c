"""metadata.txt and the package contents against the rules of the QGIS plugin repository."""

import configparser
import re
from pathlib import Path

PROJECT = Path(__file__).parents[1]
PLUGIN = PROJECT / "tailings_plugin"
REQUIRED = {
    *("name", "description", "about", "version", "qgisMinimumVersion"),
    *("author", "email", "homepage", "tracker", "repository"),
}


def metadata() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(PLUGIN / "metadata.txt", encoding="utf-8")
    return parser["general"]


def test_required_fields_are_filled():
    assert {key for key in REQUIRED if metadata().get(key, "").strip()} == REQUIRED


def test_versions():
    general = metadata()
    assert re.fullmatch(r"\d+\.\d+\.\d+", general["version"])
    assert general["qgisMinimumVersion"] == "3.40"
    assert general["qgisMaximumVersion"] == "4.99"
    assert f"## {general['version']}" in (PROJECT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_citation_says_what_the_metadata_say():
    general, citation = metadata(), (PROJECT / "CITATION.cff").read_text(encoding="utf-8")
    lines = citation.splitlines()
    assert f"version: {general['version']}" in lines
    assert f"  - name: {general['author']}" in lines
    assert f"repository-code: {general['repository']}" in lines and f"url: {general['homepage']}" in lines


def test_licences_of_the_data_are_shipped_whole():
    # The first lines of both texts, and the last of their terms, as the Free Software Foundation publishes them.
    lesser, general = (
        (PLUGIN / "data" / "licences" / f"{name}-3.0.txt").read_text(encoding="utf-8")
        for name in ("LGPL", "GPL")
    )
    assert lesser.split()[:5] == ["GNU", "LESSER", "GENERAL", "PUBLIC", "LICENSE"]
    assert general.split()[:4] == ["GNU", "GENERAL", "PUBLIC", "LICENSE"]
    unicode = (PLUGIN / "data" / "licences" / "Unicode-3.0.txt").read_text(encoding="utf-8")
    assert unicode.split()[:3] == ["UNICODE", "LICENSE", "V3"]
    assert unicode.rstrip().endswith("SPDX-License-Identifier: Unicode-3.0")
    assert "6. Revised Versions of the GNU Lesser General Public License." in lesser
    assert "END OF TERMS AND CONDITIONS" in general


def test_values_follow_the_rules():
    general = metadata()
    assert "/" not in general["author"]
    assert re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", general["email"])
    assert "plugin" not in general["name"].lower()
    assert all(general[key].isascii() for key in ("name", "description", "about"))
    assert all(general[key].startswith("https://") for key in ("tracker", "repository", "homepage"))
    assert all(general[key] in ("True", "False") for key in ("experimental", "deprecated", "server"))
    assert general["hasProcessingProvider"] == "yes"
    assert (PLUGIN / general["icon"]).is_file()


def test_author_and_addresses_stand_nowhere_else():
    """Whoever takes the project over changes metadata.txt, and CITATION.cff, which is held to it above."""
    general = metadata()
    alone = {general[key] for key in ("author", "email", "repository", "homepage", "tracker")}
    folders = ("tailings_plugin", "tests", "docs", "scripts", "benchmarks", ".ci", ".github")
    files = [path for folder in folders for path in (PROJECT / folder).rglob("*") if path.is_file()]
    files += [path for path in PROJECT.iterdir() if path.is_file()]
    copies = {
        (path.relative_to(PROJECT).as_posix(), text)
        for path in files
        if path not in (PLUGIN / "metadata.txt", PROJECT / "CITATION.cff") and "__pycache__" not in path.parts
        for text in alone
        if text.encode() in path.read_bytes()
    }
    assert copies == set()


def test_licence_is_in_the_package():
    licence = (PLUGIN / "LICENSE").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in licence and "Version 2" in licence
