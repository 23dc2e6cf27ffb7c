"""QGIS is there for every test of this folder."""

import pytest

from tests.chromium import chromium


@pytest.fixture(autouse=True)
def _qgis(qgis_app):
    """Start QGIS."""


@pytest.fixture(scope="module")
def browser(qgis_app):
    """A page of a browser, the same for all tests of a file."""
    with chromium() as page:
        yield page
