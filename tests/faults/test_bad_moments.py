"""Memory that does not suffice, limits of the process, a user who cancels: said in words, or not at all."""

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingException,
    QgsProcessingFeedback,
)

from tailings_plugin.basin.grid import memory
from tests.faults.bad import Bad, Log, check_refused, run_as_a_window_does
from tests.faults.files import context_of_project

PROJECT = Path(__file__).parents[2]
MB = 1_000_000


# Limits on a process -------------------------------------------------------------------------------------


def test_the_limit_of_a_process_less_what_it_has(tmp_path, monkeypatch):
    status = tmp_path / "self" / "status"
    status.parent.mkdir()
    status.write_text("Name:\tqgis\nVmSize:\t  400 kB\nVmData:\t  100 kB\n")
    limits = {resource.RLIMIT_AS: 1_000_000, resource.RLIMIT_DATA: resource.RLIM_INFINITY}
    monkeypatch.setattr(resource, "getrlimit", lambda which: (limits[which], limits[which]))
    assert memory.left_by_limits(tmp_path, tmp_path) == 1_000_000 - 400 * 1024
    limits[resource.RLIMIT_DATA] = 200 * 1024
    assert memory.left_by_limits(tmp_path, tmp_path) == 100 * 1024
    limits[resource.RLIMIT_AS] = 100
    assert memory.left_by_limits(tmp_path, tmp_path) == 0
    limits.update(dict.fromkeys(limits, resource.RLIM_INFINITY))
    assert memory.left_by_limits(tmp_path, tmp_path) is None


@pytest.mark.parametrize(
    ("line", "folder", "names", "cache"),
    [
        ("0::/user/qgis", "user/qgis", ("memory.max", "memory.current"), "inactive_file"),
        (
            "4:memory:/box",
            "memory/box",
            ("memory.limit_in_bytes", "memory.usage_in_bytes"),
            "total_inactive_file",
        ),
    ],
)
def test_a_control_group_leaves_its_limit_less_what_is_used_but_not_given_up(
    tmp_path, monkeypatch, line, folder, names, cache
):
    monkeypatch.setattr(resource, "getrlimit", lambda which: (resource.RLIM_INFINITY,) * 2)
    proc, groups = tmp_path / "proc", tmp_path / "groups"
    (proc / "self").mkdir(parents=True)
    (proc / "self" / "cgroup").write_text(f"12:devices:/\n{line}\n")
    own = groups / folder
    own.mkdir(parents=True)
    for name, value in zip(names, (1000 * MB, 700 * MB), strict=True):
        (own / name).write_text(f"{value}\n")
    (own / "memory.stat").write_text(f"anon 5\n{cache} {100 * MB}\n")
    assert memory.left_by_limits(proc, groups) == 400 * MB
    # A group around it leaves less.
    for name, value in zip(names, (1000 * MB, 950 * MB), strict=True):
        (own.parent / name).write_text(f"{value}\n")
    assert memory.left_by_limits(proc, groups) == 50 * MB
    for name in names[:1]:
        (own / name).write_text("max\n")
        (own.parent / name).write_text("max\n")
    assert memory.left_by_limits(proc, groups) is None


CHILD = """
import resource, sys
sys.path.insert(0, {project!r})
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingContext
application = QgsApplication([], False)
application.initQgis()
from tailings_plugin.basin.grid import raster_file
from tailings_plugin.processing.basin.flowdirections import FlowDirectionsOfRelief
from tests.faults.bad import Log
from tests import tiny
raster_file.SHARE_OF_FREE = {share}
path = {folder!r} + "/large.tif"
large = gdal.GetDriverByName("GTiff").Create(path, 30000, 30000, 1, gdal.GDT_Float32, ["SPARSE_OK=YES", "TILED=YES"])
large.SetGeoTransform((75, 0.0001, 0, 43, 0, -0.0001))
large.SetProjection(tiny.wgs84().ExportToWkt())
large = None
algorithm, log = FlowDirectionsOfRelief(), Log()
algorithm.initAlgorithm()
used = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmSize"))
resource.setrlimit(resource.RLIMIT_AS, (used * 1024 + 900_000_000,) * 2)
values = {{"RELIEF": path, "OUTPUT": {folder!r} + "/directions.tif", "MEMORY_GB": {memory}}}
print(algorithm.run(values, QgsProcessingContext(), log)[1], *log.errors)
sys.stdout.flush()
import os
os._exit(0)
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells how much a process has")
@pytest.mark.parametrize(
    ("share", "memory", "says"),
    [
        # Half of what is left is less than 150 MB + 1024^2 x 110 + 900 rings of 4 x 1024 cells x 180: 0.93 GB.
        (
            0.9,
            None,
            "GB of memory are too few for one tile of this relief: with what must be known of all",
        ),
        (
            0.9,
            1000,
            "Relief {folder}/large.tif: 900 million cells need about 29.0 GB of memory, 0.9 GB are free.",
        ),
        # The estimate put aside, the memory itself does not suffice: 900 million heights of 4 bytes.
        (
            1e9,
            1000,
            "The memory did not suffice, or a limit of this process was reached. Close other programs",
        ),
    ],
)
def test_a_limit_of_the_process_is_told(tmp_path, share, memory, says):
    code = CHILD.format(project=str(PROJECT), folder=str(tmp_path), share=share, memory=memory)
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(tmp_path)}
    ended = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        env=environment,
        cwd=PROJECT,
        check=False,
    )
    assert says.format(folder=tmp_path) in ended.stdout, ended.stdout + ended.stderr
    assert ended.stdout.startswith("False ") and "Traceback" not in ended.stdout
    assert not (tmp_path / "directions.tif").exists()


def test_memory_that_ends_in_the_middle_is_told_in_words(desk, monkeypatch):
    from tailings_plugin.processing.basin import terrain

    def full(*_):
        raise MemoryError

    monkeypatch.setattr(terrain, "relief_terrain", full)
    (desk.folder / "new").mkdir()
    check_refused(desk, Bad("flowdirections", ("The memory did not suffice", "use coarser rasters")))


# A user who cancels --------------------------------------------------------------------------------------


class QgsProcessingAlgorithmDialogFeedback(Log):
    """Feedback by the name of that of QGIS's dialogs, cancelled as soon as something is done."""

    def __init__(self):
        super().__init__()
        self.progressChanged.connect(lambda done: done > 0 and self.cancel())


class _Cancelling(Log):
    def __init__(self):
        super().__init__()
        self.progressChanged.connect(lambda done: done > 0 and self.cancel())


@pytest.fixture
def log_of_qgis():
    messages = []

    def note(text, tag, level):
        if level in (Qgis.MessageLevel.Critical, Qgis.MessageLevel.Warning) and tag == "Processing":
            messages.append(text)

    QgsApplication.messageLog().messageReceived.connect(note)
    yield messages
    QgsApplication.messageLog().messageReceived.disconnect(note)


TOOLS = (
    "ratehazard",
    "tracedownstream",
    "exposure",
    "hazardmap",
    "facilitysheets",
    "nationalreport",
    "assess",
    "nationalscreening",
)


@pytest.mark.parametrize("algorithm", TOOLS)
def test_a_cancel_in_a_dialog_is_no_error(desk, log_of_qgis, algorithm):
    feedback = QgsProcessingAlgorithmDialogFeedback()
    results, _ = run_as_a_window_does(desk, algorithm, feedback)
    assert feedback.isCanceled()
    assert results == {} and feedback.errors == [] and log_of_qgis == []


@pytest.mark.parametrize("algorithm", ["ratehazard", "tracedownstream", "facilityindepth"])
def test_a_cancel_of_a_background_task_is_no_error(desk, log_of_qgis, algorithm):
    feedback, ended = _Cancelling(), []
    context = context_of_project()
    task = QgsProcessingAlgRunnerTask(
        desk.provider.algorithm(algorithm), desk.case(algorithm), context, feedback
    )
    task.executed.connect(lambda succeeded, results: ended.append((succeeded, results)))
    QgsApplication.taskManager().addTask(task)
    while not ended:
        QgsApplication.processEvents()
    assert ended == [(False, {})]
    assert feedback.errors == [] and log_of_qgis == []


def test_a_script_is_told_of_a_cancel(desk):
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match=r"^Cancelled$"):
        desk.run("ratehazard", feedback=feedback)


def test_a_script_that_lets_qgis_catch_it_reads_one_word(desk):
    feedback = _Cancelling()
    results, succeeded = run_as_a_window_does(desk, "ratehazard", feedback)
    assert (results, succeeded, feedback.errors) == ({}, False, ["Cancelled"])
