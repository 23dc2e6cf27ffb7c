"""Runs an algorithm in a process of its own, as another user, or until it is killed or held at a moment a test names.

echo '{"algorithm": ..., "parameters": ..., "at": ["replace", 3], "do": "kill"}' | python -m tests.faults.child
With "copies" behind it takes an order a line, and QGIS starts once for all.
"""

import importlib
import json
import os
import signal
import sys
import time
from pathlib import Path

# What a line begins with that tells how a copy ended; QGIS may print others.
ENDED = "ended with "
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
    order = json.loads(sys.stdin.readline())
    if "user" in order:
        os.setgroups([])
        os.setgid(order["user"])
        os.setuid(order["user"])
    with_qgis(lambda provider: run(provider, order))


def run_copies() -> None:
    """Run each order that comes in a copy of this process, in which QGIS has started; tell how the copy ended."""

    def serve(provider) -> None:
        import pandas  # noqa: F401 - else each copy reads it anew as its tool runs

        for line in sys.stdin:
            order = json.loads(line)
            copy = os.fork()
            if copy == 0:
                said = os.open(order["said"], os.O_WRONLY | os.O_CREAT)
                os.dup2(said, 1)
                os.dup2(said, 2)
                run(provider, order)
            print(f"\n{ENDED}{os.waitstatus_to_exitcode(os.waitpid(copy, 0)[1])}", flush=True)

    with_qgis(serve)


def with_qgis(do) -> None:
    """Start QGIS and hand the provider of the plugin over."""
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    from tailings_plugin.processing.provider import TailingsProvider

    provider = TailingsProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    do(provider)
    sys.stdout.flush()
    os._exit(0)


def run(provider, order: dict) -> None:
    """Run the algorithm of an order and leave with 0, or with 1 and the reason."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

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
    run_copies() if sys.argv[1:] == ["copies"] else main()
