"""The steps of tiles on workers of Dask: the same bits, whatever of them ends; what is wrong is said by name."""

import os
import shutil
import subprocess
import sys
import time

import numpy as np
import pytest
from osgeo import gdal

from tailings_plugin.about import PLUGIN_FOLDER
from tailings_plugin.basin.paths.ends import LAKE, Sink
from tailings_plugin.basin.tiles import cluster as runner
from tailings_plugin.basin.tiles.job import Settings
from tailings_plugin.basin.tiles.source import ReliefTiles
from tailings_plugin.errors import DataProblem
from tests.basin.tiles.dask_cluster import Processes
from tests.basin.tiles.heights import NO_SETTINGS, in_memory, in_tiles, utm_grid

pytest.importorskip(
    "distributed", reason="dask.distributed is not installed here: scripts/test-pandas runs these"
)

SHAPE = (40, 35)
NEEDS_ROOT = pytest.mark.skipif(
    os.geteuid() != 0 or not shutil.which("unshare"),
    reason="only root can let one process see other disks than the others do",
)


class Ended(Exception):
    """What the user's cancel raises."""


@pytest.fixture(scope="module")
def processes(tmp_path_factory):
    """Two workers for all tests, which put back what they end."""
    started = Processes(tmp_path_factory.mktemp("cluster"))
    started.start_worker("one")
    started.start_worker("two")
    yield started
    started.end()


@pytest.fixture
def alone(tmp_path_factory):
    """A scheduler for one test."""
    started = Processes(tmp_path_factory.mktemp("alone"))
    yield started
    started.end()


@pytest.fixture(autouse=True)
def looks_often(monkeypatch):
    monkeypatch.setattr(runner, "LOOK_S", 0.3)


@pytest.fixture
def heights():
    """Flats, a lake with an island over many tiles, a void, equal heights everywhere."""
    rng = np.random.default_rng(23)
    row, column = np.mgrid[:150, :170].astype(np.float32)
    made = np.round(8 * np.sin(row / 19) + 8 * np.cos(column / 23) + rng.normal(0, 0.6, (150, 170)))
    made = made.astype(np.float32)
    made[20:130, 25:150] = 5
    made[40:44, 25:140] = 30
    made[60:70, 70:90] = 31
    made[100:105, 60:66] = np.nan
    return made


@pytest.fixture
def relief(heights, tmp_path):
    return written(heights, tmp_path / "рельеф.tif")


def written(heights, path):
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), *heights.shape[::-1], 1, gdal.GDT_Float32, ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"]
    )
    grid = utm_grid(heights.shape)
    dataset.SetGeoTransform(grid.geotransform)
    dataset.SetProjection(grid.crs_wkt)
    dataset.GetRasterBand(1).WriteArray(heights)
    dataset = None
    return path


def found(relief, folder, scheduler=None, settings=NO_SETTINGS, **more):
    return in_tiles(
        ReliefTiles(str(relief)), SHAPE, folder=folder, settings=settings, scheduler=scheduler, **more
    )


def check(heights, codes_cells_area_counts, settings=NO_SETTINGS):
    codes, cells, area, counts = codes_cells_area_counts
    terrain, wanted_cells, wanted_area = in_memory(heights.copy(), settings=settings)
    np.testing.assert_array_equal(codes, terrain.codes)
    np.testing.assert_array_equal(cells, wanted_cells)
    assert (area == wanted_area).all()
    assert counts.raised_cells == terrain.flow.raised_cells


def test_two_workers_find_the_same(processes, heights, relief, tmp_path):
    check(heights, found(relief, tmp_path, processes.address))
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".tif"] * 4
    # Both had a part in it.
    for name in processes.workers:
        assert "Run out-of-band function 'see'" in (processes.folder / f"worker-{name}.log").read_text()


def test_sinks_and_rivers_travel_too(processes, heights, relief, tmp_path):
    point = (500_000.0 + 100 * 30, 4_700_000.0 - 110 * 30)
    river = np.array([(500_010.0, 4_699_990.0), (503_000.0, 4_698_000.0), (505_090.0, 4_697_000.0)])
    settings = Settings([Sink(LAKE, point=point)], None, [river], 2.0)
    check(heights, found(relief, tmp_path, processes.address, settings), settings)


def test_a_killed_worker_costs_its_tiles_only(processes, heights, relief, tmp_path):
    def kill_one(fraction):
        if fraction > 0.3 and "two" in processes.workers:
            processes.kill("two")

    check(heights, found(relief, tmp_path, processes.address, tick=kill_one))
    assert list(processes.workers) == ["one"]
    processes.start_worker("two")


def test_workers_that_come_when_all_have_ended_go_on(alone, heights, relief, tmp_path):
    alone.start_worker("one")

    def replace(fraction):
        if fraction > 0.3 and "one" in alone.workers:
            alone.kill("one")
            alone.start_worker("another")

    check(heights, found(relief, tmp_path, alone.address, tick=replace))


def test_the_run_ends_when_all_workers_stay_away(alone, relief, tmp_path, monkeypatch):
    alone.start_worker("one")

    def kill(fraction):
        if fraction > 0.3 and alone.workers:
            alone.kill("one")
            monkeypatch.setattr(runner, "ANSWER_S", 1.0)

    with pytest.raises(DataProblem, match=r"has no workers. Start some .*nthreads 1.*what is done is kept"):
        found(relief, tmp_path, alone.address, tick=kill)
    assert list((tmp_path / "tiles").glob("pieces-*.tile"))


@pytest.mark.parametrize("again", [False, True])
def test_a_lost_scheduler_keeps_what_is_done(alone, processes, heights, relief, tmp_path, again, capfd):
    alone.start_worker("one")

    def kill(fraction):
        if fraction > 0.4:
            alone.scheduler.kill()
            alone.scheduler.wait()

    with pytest.raises(
        DataProblem, match=r"is lost: it has ended.*What is done is kept.*without a scheduler"
    ):
        found(relief, tmp_path, alone.address, tick=kill)
    assert "Traceback" not in capfd.readouterr().err
    kept = {path.name: path.stat().st_mtime_ns for path in (tmp_path / "tiles").glob("pieces-*.tile")}
    assert len(kept) == 20
    went_on = []

    def look(fraction):
        if fraction < 0.9:
            went_on.append(
                {path.name: path.stat().st_mtime_ns for path in (tmp_path / "tiles").glob("pieces-*")}
            )

    check(heights, found(relief, tmp_path, processes.address if again else None, tick=look))
    assert all(each == kept for each in went_on)


def test_a_cancel_takes_all_back(processes, heights, relief, tmp_path):
    def cancel(fraction):
        if fraction > 0.2:
            raise Ended

    with pytest.raises(Ended):
        found(relief, tmp_path, processes.address, tick=cancel)
    assert not list((tmp_path / "tiles").glob("seen*"))
    check(heights, found(relief, tmp_path, processes.address))


def test_a_tile_that_cannot_be_read_is_named_with_the_worker(alone, relief, tmp_path):
    alone.start_worker("one")
    relief.write_bytes(relief.read_bytes()[:-600])  # the last block
    with pytest.raises(
        DataProblem, match=r"Worker one \(tcp://.*\): Relief .*the tile of rows .* cannot be read"
    ):
        found(relief, tmp_path, alone.address)


def test_a_full_disk_is_told_with_the_worker(alone, relief, tmp_path, monkeypatch):
    # In blocks of 512 or 1024 bytes: what is larger cannot be written.
    alone.start_worker("full", before=["sh", "-c", 'ulimit -f 16; exec "$@"', "sh"])
    monkeypatch.setattr(sys.modules[__name__], "SHAPE", (150, 170))
    with pytest.raises(DataProblem, match=r"Worker full .*Tiles cannot be kept in .*tiles: .*Make room"):
        found(relief, tmp_path, alone.address)
    found(relief, tmp_path)


def shadow(folder, name, content):
    folder.mkdir()
    (folder / name).mkdir(parents=True)
    (folder / name / "__init__.py").write_text(content)
    return folder


def without_gdal(folder):
    return {"path": [shadow(folder, "osgeo", "raise ImportError('no libgdal.so')\n")]}


def without_the_plugin(folder):
    return {"path": [shadow(folder, "tailings_plugin", "raise ModuleNotFoundError('not here')\n")]}


def another_version(folder):
    shutil.copytree(PLUGIN_FOLDER / "basin", folder / "tailings_plugin" / "basin")
    for name in ("__init__.py", "errors.py", "about.py", "metadata.txt"):
        shutil.copy(PLUGIN_FOLDER / name, folder / "tailings_plugin")
    changed = folder / "tailings_plugin" / "basin" / "routing" / "flats.py"
    changed.write_text(changed.read_text() + "\n# changed\n")
    return {"path": [folder]}


def another_dask(folder):
    preload = folder.with_suffix(".py")
    preload.write_text("import distributed\ndistributed.__version__ = '2020.1.0'\n")
    return {"options": ["--preload", str(preload)]}


def little_memory(folder):
    return {"options": ["--memory-limit", "300MB"]}


@pytest.mark.parametrize(
    ("worker", "told"),
    [
        (without_gdal, r"it cannot import osgeo\.gdal_array: no libgdal\.so\. Workers need numpy, GDAL"),
        (
            without_the_plugin,
            r"it cannot import tailings_plugin\.basin\.tiles\.worker: not here\. .*on PYTHONPATH",
        ),
        (another_version, r"it has another version of the plugin \(\w{12}\) than this run \(\w{12}\)"),
        (another_dask, r"it has dask 2020\.1\.0, this run has 20.*Install the same version"),
        (little_memory, r"may use 80 % of 0\.30 GB of memory, and takes 0\.25 GB for 1 tiles.*--nthreads 1"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_a_worker_that_lacks_something_is_named(processes, relief, tmp_path, worker, told):
    chosen = worker(tmp_path / "staged")
    processes.start_worker("bad", *chosen.get("options", ()), path=chosen.get("path", ()))
    try:
        with pytest.raises(DataProblem, match=rf"Worker bad \(tcp://.*\): .*{told}"):
            found(relief, tmp_path / "out", processes.address)
    finally:
        processes.kill("bad")
    assert not (tmp_path / "out" / "tiles").exists()


def test_a_worker_that_joins_late_is_looked_at_too(processes, relief, tmp_path):
    staged = without_gdal(tmp_path / "staged")

    def join(fraction):
        if fraction > 0.2 and "bad" not in processes.workers:
            processes.start_worker("bad", path=staged["path"])
        time.sleep(0.01)

    try:
        with pytest.raises(DataProblem, match=r"Worker bad .*cannot import osgeo"):
            found(relief, tmp_path / "out", processes.address, tick=join)
    finally:
        processes.kill("bad")


@NEEDS_ROOT
@pytest.mark.parametrize(
    ("hidden", "told"),
    [
        ("out", r"it does not share the folder .*out.tiles, in which tiles are kept: .*No such file"),
        ("reliefs", r"it cannot open the relief: .*relief\.tif cannot be opened.*the same path"),
    ],
)
def test_a_worker_that_sees_other_disks_is_named(processes, heights, tmp_path, hidden, told):
    for name in ("out", "reliefs"):
        (tmp_path / name).mkdir()
    relief = written(heights, tmp_path / "reliefs" / "relief.tif")
    mount = f'mount -t tmpfs none "{tmp_path / hidden}" && exec "$@"'
    processes.start_worker("far", before=["unshare", "--mount", "sh", "-c", mount, "sh"])
    try:
        with pytest.raises(DataProblem, match=rf"Worker far \(tcp://.*\): {told}"):
            found(relief, tmp_path / "out", processes.address)
    finally:
        processes.kill("far")


def test_a_relief_of_other_size_under_the_same_path_is_told(processes, relief, tmp_path):
    source = ReliefTiles(str(relief))
    relief.write_bytes(relief.read_bytes() + b"\0")
    real = source.identity()
    real["files"][0][1] -= 1
    source.identity = lambda: real
    with pytest.raises(DataProblem, match="is another one there"):
        in_tiles(source, SHAPE, folder=tmp_path, scheduler=processes.address)


def test_a_scheduler_without_workers(alone, relief, tmp_path, monkeypatch):
    monkeypatch.setattr(runner, "WORKERS_S", 0.5)
    with pytest.raises(DataProblem, match=rf"{alone.address} has no workers\. Start some \(dask worker tcp"):
        found(relief, tmp_path, alone.address)


def test_the_command_takes_a_scheduler(processes, heights, relief, tmp_path, monkeypatch):
    from tailings_plugin.basin.tiles.__main__ import main

    monkeypatch.chdir(tmp_path)
    assert main([relief.name, "out", "--memory-gb", "0.2", "--scheduler", processes.address]) == 0
    codes = gdal.Open(str(tmp_path / "out" / "directions.tif")).ReadAsArray()
    np.testing.assert_array_equal(codes, in_memory(heights, settings=NO_SETTINGS)[0].codes)


@pytest.fixture
def machines(tmp_path_factory):
    """Three network namespaces behind one bridge, as three machines on a switch: addresses 10.213.7.1 (here) to 3."""
    if os.geteuid() != 0 or not shutil.which("ip"):
        pytest.skip("only root, with ip, can make networks of their own for the processes of this test")
    names = [f"tiles{os.getpid()}{end}" for end in "ab"]

    def ip(*words):
        return subprocess.run(["ip", *words], capture_output=True, text=True, check=False)

    try:
        bridge = f"tb{os.getpid()}"
        made = [
            ip("link", "add", bridge, "type", "bridge"),
            ip("addr", "add", "10.213.7.1/24", "dev", bridge),
        ]
        made.append(ip("link", "set", bridge, "up"))
        for number, name in enumerate(names):
            here = f"tv{os.getpid()}{number}"
            made += [
                ip("netns", "add", name),
                ip("link", "add", here, "type", "veth", "peer", "name", "eth0", "netns", name),
                ip("link", "set", here, "master", bridge, "up"),
                ip("-n", name, "addr", "add", f"10.213.7.{number + 2}/24", "dev", "eth0"),
                ip("-n", name, "link", "set", "eth0", "up"),
                ip("-n", name, "link", "set", "lo", "up"),
            ]
        failed = [each.stderr.strip() for each in made if each.returncode]
        if failed:
            pytest.skip(f"this machine lets nobody make networks: {failed[0]}")
        yield names
    finally:
        for name in names:
            ip("netns", "del", name)
        ip("link", "del", bridge)


def test_workers_on_other_machines(machines, heights, relief, tmp_path, tmp_path_factory):
    """Nothing of one machine but the shared folder and the network is used: each worker has a network of its own."""
    started = Processes(tmp_path_factory.mktemp("far"), host="10.213.7.1")
    try:
        for number, name in enumerate(machines):
            started.start_worker(
                name, "--host", f"10.213.7.{number + 2}", before=["ip", "netns", "exec", name]
            )
        check(heights, found(relief, tmp_path, started.address))
    finally:
        started.end()
