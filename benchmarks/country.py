"""Times an assessment of as many facilities as a country has, step by step, in seconds of the processor.

Run with /usr/bin/python3 benchmarks/country.py [FACILITIES [FOLDER]]. Made facilities, the same at every run: half of
them scattered over Central Asia, half crowded in ten mining districts, so that the map enlarges and gathers; over the
plugin's own relief. FOLDER keeps what is made, to be compared with that of another version.
"""

import csv
import os
import random
import resource
import sys
import tempfile
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(PROJECT), "/usr/share/qgis/python/plugins"]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QGIS_CUSTOM_CONFIG_PATH", tempfile.mkdtemp())

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject  # noqa: E402

HEADINGS = (
    *("facility_id", "name", "commodity", "status", "volume_m3", "dam_height_m"),
    *("water_hazard_class", "pga_g", "latitude", "longitude"),
)
DISTRICTS = (
    *((72.47, 41.28), (75.0, 42.77), (71.5, 40.3), (69.6, 40.25), (77.1, 42.2)),
    *((74.2, 42.6), (79.0, 42.1), (70.6, 40.2), (73.3, 41.0), (68.5, 39.2)),
)


def made(facilities: int) -> list[list]:
    """Return rows of made facilities, columns HEADINGS; an empty value is unknown."""
    chance, rows = random.Random(7), []
    for number in range(facilities):
        if number % 2:
            east, north = DISTRICTS[number // 2 % len(DISTRICTS)]
            lon, lat = chance.gauss(east, 0.15), chance.gauss(north, 0.08)
        else:
            lon, lat = chance.uniform(67.5, 79.5), chance.uniform(38.0, 43.5)
        rows.append(
            [
                f"F-{number:05d}",
                f"Хвостохранилище {number}",
                chance.choice(["gold", "copper", "uranium", "lead", ""]),
                chance.choice(["active", "inactive", "closed", "abandoned", ""]),
                round(10 ** chance.uniform(4, 7.7)) if chance.random() > 0.15 else "",
                chance.choice(["", 5, 12, 30, 80]),
                chance.choice(["", 0, 1, 2, 3]),
                chance.choice(["", 0.1, 0.2, 0.4]),
                f"{lat:.5f}",
                f"{lon:.5f}",
            ]
        )
    return rows


class Told(QgsProcessingFeedback):
    """Keeps at what second of the processor each step began."""

    def __init__(self):
        super().__init__(False)
        self.begun: list[tuple[str, float]] = []

    def setProgressText(self, text):  # noqa: N802 - QGIS's name
        self.begun.append((text, time.process_time()))


def main() -> None:
    """Make the facilities, assess them, print the steps."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    folder = Path(sys.argv[2] if len(sys.argv) > 2 else tempfile.mkdtemp())
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "facilities.csv").open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([HEADINGS, *made(count)])
    application = QgsApplication([], True)
    application.initQgis()
    from processing.core.Processing import Processing

    from tailings_plugin.processing.provider import TailingsProvider

    Processing.initialize()
    provider = TailingsProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    context, told, start = QgsProcessingContext(), Told(), time.process_time()
    context.setProject(QgsProject.instance())
    given = {
        "INVENTORY": str(folder / "facilities.csv"),
        "OUTPUT_FOLDER": str(folder / "out"),
        "LANGUAGE": "en",
    }
    QgsApplication.processingRegistry().createAlgorithmById("tailings:assess").run(
        given, context, told, {}, False
    )
    end = time.process_time()
    for (text, begun), (_, next_) in zip(told.begun, [*told.begun[1:], ("", end)], strict=True):
        print(f"{next_ - begun:8.2f}  {text}")
    memory_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{end - start:8.2f}  {count} facilities; {memory_mb:.0f} MB at most")
    sys.stdout.flush()
    os._exit(0)  # QGIS need not end well here


if __name__ == "__main__":
    main()
