"""Runs inside a real QGIS window (qgis --code): does what a user does, and writes down what came of it.

The folder named by TAILINGS_WINDOW_FOLDER has the inputs; results.json and the screenshots go there. Each file of steps
has the list STEPS; TAILINGS_WINDOW_STEPS names the files to run ("first_day,dock"), without it all run.
"""

import json
import os
import sys
import traceback

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface

# QGIS runs this text without a file of its own.
sys.path.append(os.environ["TAILINGS_WINDOW_SCRIPTS"])

import steps_check
import steps_dock
import steps_first_day
import steps_long_day
import steps_places
import steps_results
import steps_russian
import steps_small
import steps_trace
from stage import FOLDER, results

# In the order in which they run, one a line.
FILES = {
    "first_day": steps_first_day,
    "long_day": steps_long_day,
    "places": steps_places,
    "dock": steps_dock,
    "check": steps_check,
    "trace": steps_trace,
    "small": steps_small,
    "results": steps_results,
    # In a window of its own, which speaks Russian.
    "russian": steps_russian,
}
LIMIT_MS = int(os.environ["TAILINGS_WINDOW_LIMIT_S"]) * 1000


def steps():
    wanted = os.environ.get("TAILINGS_WINDOW_STEPS")
    names = wanted.split(",") if wanted else [name for name in FILES if name != "russian"]
    return [step for name in names for step in FILES[name].STEPS]


def main():
    try:
        for step in steps():
            step()
            results.setdefault("done", []).append(step.__name__)
    except Exception:
        results["error"] = traceback.format_exc()
    end()


def give_up():
    """Tell which windows are open: most likely one of them waits for an answer."""
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    texts = [
        f"{type(widget).__name__} {widget.windowTitle()!r} {getattr(widget, 'text', str)()!r}"
        for widget in shown
    ]
    results["error"] = f"not done after {LIMIT_MS} ms; open windows: {texts}"
    end()


def end():
    """Write the results and leave at once, whatever dialogs or threads are left."""
    text = json.dumps(results, ensure_ascii=False, default=str)
    (FOLDER / "results.json").write_text(text, encoding="utf-8")
    os._exit(0)


QTimer.singleShot(LIMIT_MS, give_up)
iface.initializationCompleted.connect(lambda: QTimer.singleShot(200, main))
