"""The cache: whole pieces or none, the longest unused go first, two at once do no harm."""

import errno
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from tailings_plugin.processing.fetching import cache as cache_module
from tailings_plugin.processing.fetching.cache import Cache, Tag, default_folder
from tailings_plugin.processing.fetching.network import Network

TAG = Tag(10_000, '"a"', "yesterday")
URL = "https://a.org/папка/b.tif"
DATA = random.Random(3).randbytes(1000)


def pieces(cache):
    return sorted(cache.folder.glob("*/*.data"))


def test_a_piece_is_found_by_address_content_and_place(cache):
    cache.put(URL, TAG, 500, DATA)
    assert cache.get(URL, TAG, 500, 1000) == DATA
    assert cache.get(URL, TAG, 500, 999) is None
    assert cache.get(URL, TAG, 501, 1000) is None
    assert cache.get(URL, Tag(10_000, '"b"', "yesterday"), 500, 1000) is None
    assert cache.get(URL + "x", TAG, 500, 1000) is None
    assert Cache(cache.folder).get(URL, TAG, 500, 1000) == DATA  # another project


def test_addresses_and_their_secrets_are_not_written_down(cache):
    cache.put("https://me:secret@a.org/?token=hidden", TAG, 0, DATA)
    cache.know("https://me:secret@a.org/?token=hidden", TAG)
    written = b"".join(path.read_bytes() for path in cache.folder.rglob("*") if path.is_file())
    assert b"secret" not in written
    assert b"hidden" not in written


@pytest.mark.parametrize("harm", ["cut", "changed", "no note", "empty note", "note of another kind"])
def test_a_piece_that_is_not_whole_is_none(cache, harm):
    cache.put(URL, TAG, 0, DATA)
    (path,) = pieces(cache)
    note = path.with_suffix(".json")
    if harm == "cut":
        path.write_bytes(DATA[:-1])
    elif harm == "changed":
        path.write_bytes(DATA[:-1] + bytes([DATA[-1] ^ 1]))
    elif harm == "no note":
        note.unlink()
    else:
        note.write_text("" if harm == "empty note" else "[]")
    assert cache.get(URL, TAG, 0, 1000) is None
    cache.put(URL, TAG, 0, DATA)
    assert cache.get(URL, TAG, 0, 1000) == DATA


def test_a_whole_file_that_is_not_whole_is_none(cache, tmp_path):
    file = tmp_path / "whole"
    file.write_bytes(DATA)
    cache.keep_whole(URL, TAG, file, cache_module.sha256_of(file))
    path, digest = cache.whole(URL, TAG)
    assert (path.read_bytes(), digest) == (DATA, cache_module.sha256_of(file))
    path.write_bytes(DATA[:-1])
    assert cache.whole(URL, TAG) is None
    assert cache.whole(URL, TAG) is None


def test_above_the_limit_the_longest_unused_goes(tmp_path):
    cache = Cache(tmp_path / "cache", limit=10_000)
    for number in range(6):
        cache.put(URL, TAG, number, DATA)
        os.utime(cache._place(cache_module._key(URL, TAG, number, 1000)), (number, number))
    assert cache.get(URL, TAG, 0, 1000) == DATA  # the first is now the one used last
    for number in range(6, 9):
        cache.put(URL, TAG, number, DATA)
    assert cache.size() <= 10_000
    assert cache.get(URL, TAG, 0, 1000) == DATA
    assert cache.get(URL, TAG, 1, 1000) is None
    assert cache.get(URL, TAG, 8, 1000) == DATA


def test_what_would_drive_out_all_else_is_not_kept(tmp_path):
    cache = Cache(tmp_path / "cache", limit=1500)
    cache.put(URL, TAG, 0, DATA)
    assert cache.get(URL, TAG, 0, 1000) is None


def test_clear_removes_what_is_the_caches_and_nothing_else(cache):
    cache.put(URL, TAG, 0, DATA)
    cache.know(URL, TAG)
    mine = cache.folder / "my notes.txt"
    mine.write_text("mine")
    beside = pieces(cache)[0].with_name("mine.data")
    beside.write_text("mine")
    assert cache.clear() > 1000
    assert cache.size() == 0
    assert {path for path in cache.folder.rglob("*") if path.is_file()} == {beside, mine}


def test_the_default_folder_is_in_the_users_profile(qgis_app):
    from qgis.core import QgsApplication

    assert Path(QgsApplication.qgisSettingsDirPath()) in default_folder().parents


def test_a_cache_that_cannot_be_written_stops_nothing(server, tmp_path):
    url = server.add("a.bin", DATA)
    (tmp_path / "cache").write_text("a file, no folder")
    cache = Cache(tmp_path / "cache")
    with Network(cache=cache) as network:
        assert network.read(url, 100, 5) == DATA[100:105]
        assert network.fetch(url, tmp_path / "b.bin").path.read_bytes() == DATA
    assert isinstance(cache.trouble, OSError)


def test_a_full_disk_of_the_cache_stops_nothing_and_leaves_no_half_pieces(cache, monkeypatch):
    def full(source, target):
        raise OSError(errno.ENOSPC, "No space left on device", str(target))

    monkeypatch.setattr(cache_module.os, "replace", full)
    cache.put(URL, TAG, 0, DATA)
    assert cache.trouble.errno == errno.ENOSPC
    assert [path for path in cache.folder.rglob("*") if path.is_file()] == []


WRITER = """
import sys
from pathlib import Path
from tailings_plugin.processing.fetching.cache import Cache, Tag
cache = Cache(Path(sys.argv[1]), limit=200_000)
for turn in range(150):
    number = turn * int(sys.argv[2]) % 50
    data = bytes([number]) * 10_000
    cache.put("https://a.org/b", Tag(1_000_000, "a"), number * 10_000, data)
    for other in range(0, 50, 7):
        got = cache.get("https://a.org/b", Tag(1_000_000, "a"), other * 10_000, 10_000)
        assert got in (None, bytes([other]) * 10_000)
assert cache.trouble is None, cache.trouble
"""


def test_two_processes_share_it(tmp_path):
    folder = tmp_path / "cache"
    processes = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(folder), step], cwd=Path(__file__).parents[2])
        for step in ("1", "3")
    ]
    assert [process.wait() for process in processes] == [0, 0]
    assert Cache(folder).size() <= 200_000 + 2 * 20_000
    assert not list(folder.glob("*/.*.new"))
