"""Fixtures every test may use. Nothing here imports QGIS: the tests of the rooms run without it."""

import os
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Folder of the real reliefs, borders and rivers, beside the project; its absence is a failure."""
    folder = Path(os.environ.get("TAILINGS_SHARED_DATA", PROJECT.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.fail(f"Real test data are missing: expected the folder {folder} (or set TAILINGS_SHARED_DATA)")
    return folder
