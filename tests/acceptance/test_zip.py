"""The built ZIP: contents, reproducibility, and the security gate of the plugin repository."""

import hashlib
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
FORBIDDEN_ENDINGS = (".pyc", ".so", ".dll", ".dylib", ".exe", ".pyd", ".DS_Store")


@pytest.fixture(scope="module")
def unpacked(plugin_zip, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(plugin_zip) as archive:
        archive.extractall(folder)
    return folder


def test_contents(plugin_zip):
    with zipfile.ZipFile(plugin_zip) as archive:
        names = archive.namelist()
    assert {name.split("/")[0] for name in names} == {"tailings_plugin"}
    for needed in (
        *("__init__.py", "metadata.txt", "LICENSE", "data/example_inventory.csv"),
        *("site/guide/ru/form.md", "site/images/form_identity_ru.png"),
    ):
        assert f"tailings_plugin/{needed}" in names
    bad = [
        n for n in names if n.endswith(FORBIDDEN_ENDINGS) or "__pycache__" in n or "/test" in n or ".git" in n
    ]
    assert bad == []
    assert plugin_zip.stat().st_size < 25 * 2**20


def test_same_commit_same_bytes(plugin_zip, tmp_path):
    command = [str(PROJECT / "scripts" / "build_zip.py"), str(tmp_path), "--site", str(PROJECT / "docs")]
    subprocess.run([sys.executable, *command], check=True)
    (second,) = tmp_path.glob("*.zip")
    assert hashlib.sha256(second.read_bytes()).digest() == hashlib.sha256(plugin_zip.read_bytes()).digest()


def test_a_site_that_is_not_built_is_refused(tmp_path):
    command = [str(PROJECT / "scripts" / "build_zip.py"), str(tmp_path), "--site", str(tmp_path / "site")]
    done = subprocess.run([sys.executable, *command], capture_output=True, text=True)
    assert done.returncode == 1 and "run scripts/docs first" in done.stderr
    assert list(tmp_path.glob("*.zip")) == []


def test_bandit_finds_nothing(unpacked):
    scan = subprocess.run(
        [sys.executable, "-m", "bandit", "-r", "-q", "-f", "json", str(unpacked)],
        capture_output=True,
        text=True,
    )
    report = json.loads(scan.stdout)
    assert report["errors"] == []
    assert [(r["filename"], r["line_number"], r["test_id"]) for r in report["results"]] == []
    assert report["metrics"]["_totals"]["loc"] > 500, "Bandit looked at too little"


def test_detect_secrets_finds_nothing(unpacked):
    scan = subprocess.run(
        [
            sys.executable,
            "-m",
            "detect_secrets",
            "scan",
            "--all-files",
            "--exclude-files",
            r"metadata\.txt$",
            ".",
        ],
        cwd=unpacked,
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(scan.stdout)["results"] == {}
