"""What the start of QGIS pays for the plugin."""

import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).parents[2]
LOAD = """
import sys
sys.path[:0] = [{project!r}, "/usr/share/qgis/python/plugins"]
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
from processing.core.Processing import Processing
Processing.initialize()
before = set(sys.modules)
import tailings_plugin
plugin = tailings_plugin.classFactory(None)
plugin.initProcessing()
assert QgsApplication.processingRegistry().algorithmById("tailings:assess") is not None
print(*sorted(set(sys.modules) - before))
sys.stdout.flush()
plugin.unload()
application.exitQgis()
"""
# Slow to load, and of use to a run alone.
LATE = {"pandas", "scipy", "hypothesis", "urllib.request", "http.client"}


def test_loading_the_provider_imports_nothing_heavy():
    done = subprocess.run(
        [sys.executable, "-c", LOAD.format(project=str(PROJECT))], capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.split())
    assert "tailings_plugin.processing.provider" in loaded
    assert not loaded & LATE
