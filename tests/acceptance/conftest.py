"""The plugin as users run it: the ZIP, unpacked into a clean profile, driven by qgis_process."""

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def plugin_zip(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    # In place of the built site, which needs mkdocs: its texts and pictures, to be looked over with the rest.
    command = [str(PROJECT / "scripts" / "build_zip.py"), str(folder), "--site", str(PROJECT / "docs")]
    subprocess.run([sys.executable, *command], check=True)
    (archive,) = folder.glob("tailings_plugin-*.zip")
    return archive


@pytest.fixture(scope="session")
def qgis_process(plugin_zip, tmp_path_factory):
    """Call qgis_process with the ZIP installed in a fresh profile under a Cyrillic path with a space."""
    home = tmp_path_factory.mktemp("профиль пользователя")
    plugins = home / "plugins"
    with zipfile.ZipFile(plugin_zip) as archive:
        archive.extractall(plugins)
    own = {
        "QGIS_PLUGINPATH": str(plugins),
        "QGIS_CUSTOM_CONFIG_PATH": str(home),
        "QT_QPA_PLATFORM": "offscreen",
    }

    def call(
        *arguments: str,
        parameters: dict | None = None,
        check: bool = True,
        environment: Mapping[str, str] = os.environ,
    ):
        completed = subprocess.run(
            ["qgis_process", "--json", *arguments, *(["-"] if parameters is not None else [])],
            input=None if parameters is None else json.dumps({"inputs": parameters}),
            # As users' QGIS does, it keeps what Python compiles, in the fresh profile: the next start need not.
            env={**environment, **own, "PYTHONDONTWRITEBYTECODE": ""},
            capture_output=True,
            text=True,
            timeout=300,
        )
        if check:
            assert completed.returncode == 0, completed.stderr[-3000:] + completed.stdout[-3000:]
            return json.loads(completed.stdout)
        return completed

    enabled = call("plugins", "enable", "tailings_plugin", check=False)
    assert enabled.returncode == 0, enabled.stderr
    return call
