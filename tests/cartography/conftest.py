"""QGIS is there for every test of this folder."""

import pytest


@pytest.fixture(autouse=True)
def _qgis(qgis_app):
    """Start QGIS."""
