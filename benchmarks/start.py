"""Times what the start of QGIS pays for the plugin: import, registration, parameters and models of every algorithm.

Run with /usr/bin/python3 benchmarks/start.py [ROUNDS] on a quiet machine. Each round is a process of its own that has
QGIS and its Processing plugin loaded; bytecode is there from a round before. The aim is a median below 0.15 s.
"""

import os
import statistics
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
AIM_S = 0.15
ROUND = """
import sys, time
sys.path[:0] = [sys.argv[1], "/usr/share/qgis/python/plugins"]
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
from processing.core.Processing import Processing
Processing.initialize()
began = time.perf_counter()
import tailings_plugin
plugin = tailings_plugin.classFactory(None)
plugin.initProcessing()
print(time.perf_counter() - began)
sys.stdout.flush()
plugin.unload()
application.exitQgis()
"""


def one_round() -> float:
    """Return seconds of one start."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-c", ROUND, str(PROJECT)],
        env=environment, check=True, capture_output=True, text=True,
    )  # fmt: skip
    return float(done.stdout.split()[0])


def main(rounds: int) -> None:
    """Print median and range."""
    one_round()
    seconds = [one_round() for _ in range(rounds)]
    print(
        f"start: median {statistics.median(seconds):.3f} s of {rounds} rounds ({min(seconds):.3f} to "
        f"{max(seconds):.3f}); aim {AIM_S} s"
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
