"""scripts/release in a temporary clone: what it writes, and what it refuses without changing anything."""

import configparser
import datetime
import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
SCRIPTS = ("release", "release_version.py", "package", "build_zip.py")
# In place of what builds the documentation, which needs mkdocs.
DOCS = "#!/bin/sh\nmkdir -p dist/site\ngrep '^version=' tailings_plugin/metadata.txt >dist/site/index.html\n"
CHANGELOG = """# Changelog

## Unreleased

- Ranges are 5 % narrower.
- A second line
  that goes on.

## 0.1.0 - 2026-01-01

First version.
"""
IDENTITY = {
    f"GIT_{role}_{what}": value
    for role in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "Tester"), ("EMAIL", "tester@example.net"))
}


@pytest.fixture
def clone(tmp_path):
    """A clone with the scripts as they stand here and a changelog of its own."""
    folder = tmp_path / "клон"
    git(tmp_path, "clone", "--quiet", PROJECT, folder)
    for name in SCRIPTS:
        shutil.copy2(PROJECT / "scripts" / name, folder / "scripts" / name)
    (folder / "scripts" / "docs").write_text(DOCS, encoding="utf-8")
    shutil.copy2(PROJECT / "CITATION.cff", folder)
    (folder / "CHANGELOG.md").write_text(CHANGELOG, encoding="utf-8")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "Prepare")
    return folder


def git(folder, *words) -> str:
    command = ["git", *map(str, words)]
    done = subprocess.run(
        command, cwd=folder, env=os.environ | IDENTITY, check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


def release(folder, *words) -> subprocess.CompletedProcess:
    command = [folder / "scripts" / "release", *words]
    return subprocess.run(
        command, cwd=folder.parent, env=os.environ | IDENTITY, capture_output=True, text=True
    )


def metadata(text: str) -> configparser.SectionProxy:
    parser = configparser.ConfigParser()  # as QGIS reads it
    parser.optionxform = str
    parser.read_string(text)
    return parser["general"]


def test_a_release(clone):
    before = metadata((clone / "tailings_plugin/metadata.txt").read_text(encoding="utf-8"))
    done = release(clone, "0.2.0")
    assert done.returncode == 0, done.stderr
    today = datetime.date.today().isoformat()
    assert (clone / "CHANGELOG.md").read_text(encoding="utf-8") == CHANGELOG.replace(
        "## Unreleased\n", f"## Unreleased\n\n## 0.2.0 - {today}\n"
    )
    after = metadata((clone / "tailings_plugin/metadata.txt").read_text(encoding="utf-8"))
    changed = {"version", "changelog"}
    assert {k: v for k, v in after.items() if k not in changed} == {
        k: v for k, v in before.items() if k not in changed
    }
    assert after["version"] == "0.2.0"
    assert "\nversion: 0.2.0\n" in (clone / "CITATION.cff").read_text(encoding="utf-8")
    assert after["changelog"].splitlines() == [
        f"0.2.0 ({today})",
        "- Ranges are 5 per cent narrower.",
        "- A second line",
        "that goes on.",
    ]
    assert git(clone, "status", "--porcelain") == ""
    assert git(clone, "log", "-1", "--format=%s") == "Release 0.2.0"
    assert git(clone, "rev-parse", "v0.2.0^{commit}") == git(clone, "rev-parse", "HEAD")
    with zipfile.ZipFile(clone / "dist" / "tailings_plugin-0.2.0.zip") as archive:
        packed = metadata(archive.read("tailings_plugin/metadata.txt").decode())
        assert archive.read("tailings_plugin/site/index.html") == b"version=0.2.0\n"
    assert dict(packed) == dict(after)


def test_the_next_release_replaces_the_text_of_the_last(clone):
    assert release(clone, "0.2.0").returncode == 0
    assert "is empty" in release(clone, "0.3.0").stderr
    path = clone / "CHANGELOG.md"
    text = path.read_text(encoding="utf-8").replace(
        "## Unreleased\n", "## 0.3.0 - unreleased\n\nAll new.\n", 1
    )
    path.write_text(text, encoding="utf-8")
    git(clone, "commit", "--quiet", "--all", "--message", "Write what changed")
    assert "prepares 0.3.0, not 0.4.0" in release(clone, "0.4.0").stderr
    assert "0.2.0 is out already: 0.2.0 is not later" in release(clone, "0.2.0").stderr
    assert release(clone, "0.3.0").returncode == 0
    general = metadata((clone / "tailings_plugin/metadata.txt").read_text(encoding="utf-8"))
    assert general["changelog"].splitlines()[1:] == ["All new."]
    assert git(clone, "tag", "--list").splitlines() == ["v0.2.0", "v0.3.0"]


@pytest.mark.parametrize(
    ("version", "spoil", "why"),
    [
        ("0.2", None, "0.2 is no version"),
        ("v0.2.0", None, "v0.2.0 is no version"),
        ("0.0.9", None, "0.0.9 is older"),
        ("0.2.0", lambda text: text.replace("## Unreleased", "## To come"), 'no section "## Unreleased"'),
        ("0.1.0", None, "has a section for 0.1.0 already"),
    ],
)
def test_refusals_change_nothing(clone, version, spoil, why):
    path = clone / "CHANGELOG.md"
    if spoil:
        path.write_text(spoil(path.read_text(encoding="utf-8")), encoding="utf-8")
        git(clone, "commit", "--quiet", "--all", "--message", "Spoil")
    head = git(clone, "rev-parse", "HEAD")
    done = release(clone, version)
    assert done.returncode == 1
    assert why in done.stderr
    assert (git(clone, "rev-parse", "HEAD"), git(clone, "status", "--porcelain")) == (head, "")
    assert git(clone, "tag", "--list") == ""


@pytest.mark.parametrize("name", ["CHANGELOG.md", "нов.txt"])
def test_a_dirty_checkout_is_refused(clone, name):
    with (clone / name).open("a", encoding="utf-8") as file:
        file.write("more\n")
    done = release(clone, "0.2.0")
    assert done.returncode == 1
    assert "The checkout has changes" in done.stderr
    assert not (clone / "dist").exists()
