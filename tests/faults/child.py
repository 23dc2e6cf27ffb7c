"""Runs an algorithm in a process of its own, as another user, or until it is killed or held at a moment a test names.

echo '{"algorithm": ..., "parameters": ..., "at": ["replace", 3], "do": "kill"}' | python -m tests.faults.child
"""

import importlib
import json
import os
import signal
import sys
import time
from pathlib import Path

# What is called at a moment, and where it is looked up.
MOMENTS = {
    "feature": ("tailings_plugin.processing.counting", "CountingSink.addFeature"),
    "mark": ("tailings_plugin.processing.guard.settling", "mark"),
    "rename": ("tailings_plugin.processing.guard.work", "rename_table"),
    "drop": ("tailings_plugin.processing.guard.work", "drop_table"),
    "replace": ("os", "replace"),
    "into": ("os", "replace"),
    "rmtree": ("shutil", "rmtree"),
}


def main() -> None:
    order = json.loads(sys.stdin.read())
    if "user" in order:
        os.setgroups([])
        os.setgid(order["user"])
        os.setuid(order["user"])
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    application = QgsApplication([], True)
    application.initQgis()
    from tailings_plugin.processing.provider import TailingsProvider

    provider = TailingsProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    algorithm = provider.algorithm(order["algorithm"]).create()
    if "at" in order:
        watch(*order["at"], order)
    status = 0
    accepted, reason = algorithm.checkParameterValues(order["parameters"], QgsProcessingContext())
    try:
        if not accepted:
            raise RuntimeError(reason)
        algorithm.run(order["parameters"], QgsProcessingContext(), QgsProcessingFeedback(False), {}, False)
    except Exception as problem:
        print(problem)
        status = 1
    sys.stdout.flush()
    os._exit(status)


def watch(moment: str, number: int, order: dict) -> None:
    """Do what is ordered before a function is called for the n-th time."""
    module_name, name = MOMENTS[moment]
    owner = importlib.import_module(module_name)
    *above, name = name.split(".")
    for each in above:
        owner = getattr(owner, each)
    whole = getattr(owner, name)
    calls = 0

    def watched(*values, **named):
        nonlocal calls
        calls += moment != "into" or is_into(Path(values[0]), Path(values[1]), Path(order["folder"]))
        if calls == number:
            calls += 1
            if order["do"] == "kill":
                os.kill(os.getpid(), signal.SIGKILL)
            hold(Path(order["here"]), Path(order["go"]))
        return whole(*values, **named)

    setattr(owner, name, watched)


def is_into(source: Path, target: Path, folder: Path) -> bool:
    """Tell whether a result is moved to its place."""
    return source.parent.name == "new" and target.parent == folder


def hold(here: Path, go: Path) -> None:
    """Tell that the moment has come, and wait for leave to go on."""
    here.touch()
    for _ in range(600):
        if go.exists():
            return
        time.sleep(0.05)
    os._exit(3)


if __name__ == "__main__":
    main()
