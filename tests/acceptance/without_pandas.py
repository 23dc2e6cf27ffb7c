"""Runs every algorithm in a QGIS whose Python has no pandas; called by test_without_pandas.py.

Reads {id: parameters} from standard input and prints {id: [can execute, why not, ran, log]} as JSON.
"""

import json
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[2]), "/usr/share/qgis/python/plugins"]

from processing.core.Processing import Processing  # noqa: E402 - found only after the path is set
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback  # noqa: E402

import tailings_plugin  # noqa: E402


def main() -> dict:
    """Load the plugin as QGIS does, and try each algorithm."""
    plugin = tailings_plugin.classFactory(None)
    plugin.initProcessing()
    provider = QgsApplication.processingRegistry().providerById("tailings")
    found = {}
    for algorithm_id, parameters in json.load(sys.stdin).items():
        algorithm = provider.algorithm(algorithm_id)
        can, why = algorithm.canExecute()
        feedback = QgsProcessingFeedback(False)
        _, ran = algorithm.create().run(parameters, QgsProcessingContext(), feedback)
        found[algorithm_id] = [can, why, ran, feedback.textLog()]
    return found


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    Processing.initialize()
    results = main()
    assert "pandas" not in sys.modules
    print(json.dumps(results))
    sys.stdout.flush()
    application.exitQgis()
