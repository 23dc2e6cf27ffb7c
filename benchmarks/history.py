"""Times what the history of a register costs: bulk writes with its triggers, beside the same writes without them.

Run with /usr/bin/python3 benchmarks/history.py [ROWS [ROUNDS]] on a quiet machine. All variants of a register are
written in turn in one process; of each the shortest time of the processor counts. "before" are the triggers of step 4,
"without" the limits alone, "before without" the limits of step 4 alone: what a write would cost if there had never
been a history.
"""

import os
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(PROJECT), "/usr/share/qgis/python/plugins"]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from osgeo import gdal  # noqa: E402
from processing.gui.AlgorithmExecutor import execute_in_place_run  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from tailings_plugin.inventory.register.migrations import steps  # noqa: E402
from tailings_plugin.processing.inventory.createinventory import CreateInventory  # noqa: E402
from tailings_plugin.processing.inventory.filling import fill  # noqa: E402
from tailings_plugin.processing.rating.ratehazard import RateHazard  # noqa: E402
from tests import big_register  # noqa: E402
from tests.layers import run_algorithm  # noqa: E402

AIM = 1.05
QUICK = 5
HISTORY = ("_stamp_", "_log_", "_empty_")
RATED = {
    "thi": 1.5,
    "thi_min": 1.0,
    "thi_max": 2.0,
    "thi_rank": 7,
    "thi_class": "medium",
    "thi_scheme": "thi",
}
EDITED = {"volume_m3": 5.5, "dam_height_m": 12.5, "data_source": "survey"}


def variants() -> dict[str, list[str]]:
    """Return the triggers of a register by variant, as the statements that make them."""
    now, before = _triggers(QUICK), _triggers(QUICK - 1)
    return {
        "now": list(now.values()),
        "before": list(before.values()),
        "without": [sql for name, sql in now.items() if not any(part in name for part in HISTORY)],
        "before without": [sql for name, sql in before.items() if not any(part in name for part in HISTORY)],
    }


def _triggers(until: int) -> dict[str, str]:
    found: dict[str, str] = {}
    for step in steps("geopackage"):
        for statement in step.statements if step.number <= until else ():
            words = statement.split()
            if words[:2] == ["CREATE", "TRIGGER"]:
                found[words[2]] = statement
            elif words[:2] == ["DROP", "TRIGGER"]:
                found.pop(words[-1].rstrip(";"), None)
    return found


def varied(path: Path, template: Path, triggers: list[str]) -> Path:
    """Return a copy of a register with these triggers."""
    shutil.copy(template, path)
    with closing(sqlite3.connect(path)) as database, database:
        ours = {name for until in (QUICK - 1, QUICK) for name in _triggers(until)}
        for name in ours:
            database.execute(f"DROP TRIGGER IF EXISTS {name}")
        for statement in triggers:
            database.execute(statement)
    return path


def put_in(path: Path, source: QgsVectorLayer) -> float:
    """Return the seconds of putting a layer in, as createinventory does it."""
    context = QgsProcessingContext()
    layer = QgsVectorLayer(f"{path}|layername=facilities", "facilities", "ogr")
    began = time.process_time()
    fill(layer, QgsProcessingFeatureSource(source, context), context, QgsProcessingFeedback(False))
    return time.process_time() - began


def saved(path: Path, values: dict) -> float:
    """Return the seconds in which the provider of QGIS saves values of every facility, and who changed them."""
    layer = QgsVectorLayer(f"{path}|layername=facilities", "facilities", "ogr")
    places = {
        layer.fields().indexOf(name): value for name, value in (values | {"edited_by": "by A. B."}).items()
    }
    changed = {feature.id(): places for feature in layer.getFeatures()}
    began = time.process_time()
    if not layer.dataProvider().changeAttributeValues(changed):
        raise RuntimeError(layer.dataProvider().lastError())
    return time.process_time() - began


def rated_in_place(path: Path) -> float:
    """Return the seconds of rating all facilities in place, from the click to the saved register."""
    project, context = QgsProject.instance(), QgsProcessingContext()
    project.read(f"geopackage:{path}?projectName=inventory")
    layer = project.mapLayer("tailings_facilities")
    context.setProject(project)
    began = time.process_time()
    execute_in_place_run(
        RateHazard().create(), {"INPUT": layer}, context, QgsProcessingFeedback(False), raise_exceptions=True
    )
    if not layer.commitChanges():
        raise RuntimeError(layer.commitErrors())
    seconds = time.process_time() - began
    project.clear()
    return seconds


def plain(path: Path, sql: str) -> float:
    """Return the seconds of one statement over all rows, by GDAL."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    began = time.process_time()
    dataset.ExecuteSQL(sql)
    del dataset
    return time.process_time() - began


def compare(what: str, rounds: int, template: Path, write: Callable[[Path], float]) -> None:
    """Print the shortest time of a write by variant, and their ratios."""
    folder, kinds = template.parent, variants()
    best = dict.fromkeys(kinds, float("inf"))
    for _ in range(rounds):
        for kind, triggers in kinds.items():
            best[kind] = min(best[kind], write(varied(folder / "varied.gpkg", template, triggers)))
    told = ", ".join(f"{kind} {seconds:.3f} s" for kind, seconds in best.items())
    ratios = ", ".join(f"to {kind} {best['now'] / best[kind]:.3f}" for kind in kinds if kind != "now")
    print(f"{what}: {told}; {ratios}; aim {AIM}", flush=True)


def main(rows: int, rounds: int) -> None:
    """Compare the kinds of writes."""
    with tempfile.TemporaryDirectory() as name:
        application = QgsApplication([], False, name)
        application.initQgis()
        empty, full = Path(name) / "empty.gpkg", Path(name) / "full.gpkg"
        run_algorithm(CreateInventory, {"LANGUAGE": "en", "OUTPUT": str(empty)})
        shutil.copy(empty, full)
        big_register.fill(full, rows)
        layer = QgsVectorLayer(f"{full}|layername=facilities", "put in", "ogr")
        source = layer.materialize(QgsFeatureRequest())
        compare(f"putting {rows} facilities in", rounds, empty, lambda path: put_in(path, source))
        place = source.fields().indexOf("volume_m3")
        changed = {feature.id(): {place: 7.5} for feature in source.getFeatures()}
        source.dataProvider().changeAttributeValues(changed)
        compare("bringing them up to date", rounds, full, lambda path: put_in(path, source))
        compare("rating in place", rounds, full, rated_in_place)
        compare("saving a rating, that part alone", rounds, full, lambda path: saved(path, RATED))
        compare("saving three fields of each", rounds, full, lambda path: saved(path, EDITED))
        sql = "UPDATE facilities SET volume_m3 = 5.5, dam_height_m = 12.5"
        compare("one statement of another program", rounds, full, lambda path: plain(path, sql))
    sys.stdout.flush()
    os._exit(0)  # QGIS's remains do not outlive it


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000, int(sys.argv[2]) if len(sys.argv) > 2 else 5)
