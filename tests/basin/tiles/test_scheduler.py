"""A scheduler's address that is wrong, or of nobody, and a Python without dask: said at once, before any work."""

import socket
import sys
import threading
import types

import numpy as np
import pytest
from osgeo import gdal

from tailings_plugin.basin.tiles import scheduler
from tailings_plugin.basin.tiles.__main__ import main
from tailings_plugin.basin.tiles.scheduler import Scheduler
from tailings_plugin.errors import DataProblem
from tests.basin.tiles.heights import UTM, utm_grid


def no_tick():
    pass


@pytest.mark.parametrize(
    "address",
    ["10.0.0.1", "10.0.0.1:8786", "tcp://10.0.0.1", "tcp://:8786", "tcp://10.0.0.1:x", "tcp://10.0.0.1:99999",
     "http://10.0.0.1:8787", "http://10.0.0.1:8787/status", "tcp://10.0.0.1:0", "tcp://[::1:8786", " "],
)  # fmt: skip
def test_what_is_no_address(address):
    with pytest.raises(DataProblem, match=r"is no address of a Dask scheduler\. It is written tcp://192"):
        Scheduler(address, no_tick)


def test_without_dask_the_run_says_what_to_install(tmp_path, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "distributed", None)
    relief = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "relief.tif"), 9, 9, 1, gdal.GDT_Float32)
    relief.SetGeoTransform(utm_grid((9, 9)).geotransform)
    relief.SetProjection(UTM)
    relief.GetRasterBand(1).WriteArray(np.arange(81.0).reshape(9, 9))
    relief = None
    words = [str(tmp_path / "relief.tif"), str(tmp_path / "out")]
    assert main([*words, "--scheduler", "tcp://127.0.0.1:8786"]) == 1
    told = capsys.readouterr().err
    assert "needs dask.distributed, which this Python has not: install it (pip install distributed)" in told
    assert "Without a scheduler nothing is needed" in told
    assert main(words) == 0


@pytest.fixture
def any_dask(monkeypatch):
    """So much of dask.distributed as is used before it is known that somebody listens."""
    if "distributed" not in sys.modules:
        monkeypatch.setitem(sys.modules, "distributed", types.SimpleNamespace(Client=None))


def test_nobody_listens(any_dask):
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(
        DataProblem, match=rf"Nobody listens at tcp://127\.0\.0\.1:{port}: .*\(dask scheduler\)"
    ):
        Scheduler(f"tcp://127.0.0.1:{port}", no_tick)


def test_a_cancel_is_heard_while_nobody_answers(any_dask, monkeypatch):
    class Ended(Exception):
        pass

    def cancel():
        raise Ended

    until = threading.Event()
    monkeypatch.setattr(scheduler.socket, "create_connection", lambda *_: until.wait(10))
    with pytest.raises(Ended):
        Scheduler("tcp://127.0.0.1:8786", cancel)
    until.set()


def test_what_listens_is_no_scheduler(monkeypatch):
    pytest.importorskip(
        "distributed", reason="dask.distributed is not installed here: scripts/test-pandas runs it"
    )
    monkeypatch.setattr(scheduler, "CONNECT_S", 0.5)
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"tcp://127.0.0.1:{server.getsockname()[1]}"
        with pytest.raises(DataProblem, match=r"does not speak as a Dask scheduler.*same version of dask"):
            Scheduler(address, no_tick)
