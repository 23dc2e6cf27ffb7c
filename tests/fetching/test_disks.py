"""file:// addresses, and disks and folders that cannot be written."""

import errno
import random
from collections import namedtuple

import pytest
from qgis.PyQt.QtCore import QUrl

from tailings_plugin.errors import DataProblem
from tailings_plugin.processing.fetching import places, whole
from tailings_plugin.processing.fetching.failures import Changed, Missing, WrongSum
from tailings_plugin.processing.fetching.local import path_of
from tailings_plugin.processing.fetching.network import Network

DATA = random.Random(4).randbytes(50_000)


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "диск E" / "лист #1 100%.tif"
    path.parent.mkdir()
    path.write_bytes(DATA)
    return path


@pytest.fixture
def url(file):
    return QUrl.fromLocalFile(str(file)).toString(QUrl.ComponentFormattingOption.FullyEncoded)


def test_a_disk_is_read_like_a_server(network, file, url, tmp_path):
    assert network.size_and_tag(url).size == 50_000
    assert network.read(url, 20_000, 10) == DATA[20_000:20_010]
    fetched = network.fetch(url, tmp_path / "b.tif")
    assert fetched.path.read_bytes() == DATA
    assert not fetched.from_cache
    with pytest.raises(WrongSum, match=r"лист #1 100%\.tif has the checksum"):
        network.fetch(url, tmp_path / "c.tif", sha256="0" * 64)
    assert not (tmp_path / "c.tif").exists()
    assert network.requests == 0


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("file:///home/папка/a b.tif", "/home/папка/a b.tif"),
        ("file:///home/%D0%BF/a%20b%23.tif", "/home/п/a b#.tif"),
        ("file:///E:/папка/a.tif", "/E:/папка/a.tif"),  # on Windows QUrl leaves the first / out
        ("file://server/share/a.tif", "//server/share/a.tif"),
        ("https://a.org/b", None),
    ],
)
def test_addresses_of_disks(url, path):
    found = path_of(url)
    assert (None if found is None else found.as_posix()) == path


@pytest.mark.parametrize("url", ["ftp://a.org/b", "/home/a.tif", "data:,x", "http:///b", "", "file:"])
def test_other_addresses_are_refused(network, tmp_path, url):
    with pytest.raises(DataProblem, match="is no address of a file"):
        network.read(url, 0, 5)
    with pytest.raises(DataProblem, match="is no address of a file"):
        network.fetch(url, tmp_path / "a")


def test_what_is_not_there_is_missing(network, file, url, tmp_path):
    file.unlink()
    with pytest.raises(Missing, match="is not there"):
        network.read(url, 0, 5)
    with pytest.raises(Missing, match="is no file"):
        network.read(QUrl.fromLocalFile(str(file.parent)).toString(), 0, 5)


def test_a_file_that_changes_is_told(network, file, url):
    network.read(url, 0, 5)
    file.write_bytes(DATA + b"more")
    with pytest.raises(Changed, match="was changed while it was fetched"):
        network.read(url, 0, 5)
    assert network.on(url, lambda remote: remote.read(0, remote.size)) == DATA + b"more"


@pytest.mark.parametrize("of", ["disk", "server"])
def test_a_folder_that_is_not_there_is_said(server, network, url, tmp_path, of):
    source = url if of == "disk" else server.add("a.bin", DATA)
    with pytest.raises(DataProblem, match="could not be written: there is no such file or folder"):
        network.fetch(source, tmp_path / "nowhere" / "a.bin")


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS, errno.ENOSPC])
def test_what_cannot_be_written_is_said_and_what_came_is_kept(server, cache, tmp_path, monkeypatch, number):
    url = server.add("a.bin", DATA)
    said = "the disk is full" if number == errno.ENOSPC else "that you may write to"

    def refuse(path, target):
        raise OSError(number, "refused", str(target))

    with monkeypatch.context() as patched, Network(cache=cache) as network:
        patched.setattr(whole.os, "replace", refuse)
        patched.setattr(cache, "keep_whole", lambda *arguments: None)
        with pytest.raises(DataProblem, match=said):
            network.fetch(url, tmp_path / "to.bin")
    assert not (tmp_path / "to.bin").exists()
    with Network(cache=cache) as network:
        assert network.fetch(url, tmp_path / "to.bin").path.read_bytes() == DATA
        assert network.bytes_received == 0  # all had come


@pytest.mark.parametrize("of", ["disk", "server"])
def test_too_little_room_is_said_before(server, network, url, tmp_path, monkeypatch, of):
    source = url if of == "disk" else server.add("a.bin", DATA)
    usage = namedtuple("usage", "free")
    monkeypatch.setattr(places.shutil, "disk_usage", lambda folder: usage(free=40_000))
    with pytest.raises(DataProblem, match="1 MB are needed, and 0 MB are free"):
        network.fetch(source, tmp_path / "to.bin")
    assert not (tmp_path / "to.bin").exists()
