"""Members of a zip, by ranges: only theirs, whole and right, or a clear refusal."""

import io
import random
import struct
import zipfile

import pytest

from tailings_plugin.errors import DataProblem
from tailings_plugin.open_data import zip_members
from tailings_plugin.open_data.zip_members import Member, fetch_member, fetch_members
from tests.open_data.remote_bytes import RemoteBytes

NOISE = random.Random(2).randbytes(300_000)


def zipped(*members: tuple[str, bytes], method=zipfile.ZIP_DEFLATED, comment=b"", zip64=False) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in members:
            with archive.open(zipfile.ZipInfo(name), "w", force_zip64=zip64) as member:
                member._compress_type = method
                member.write(data)
        archive.comment = comment
    return buffer.getvalue()


def rivers(**how) -> RemoteBytes:
    return RemoteBytes(
        zipped(
            ("shp/Rivers_af.shp", NOISE),
            ("shp/Rivers_as.shp", b"shapes" + NOISE[:100_000]),
            ("shp/Rivers_as.dbf", b"fields"),
            ("shp/Rivers_au.shp", NOISE),
            **how,
        )
    )


def test_only_the_members_that_are_wanted_are_read(tmp_path):
    file = rivers()
    ticks = []
    found = fetch_members(file.remote(), "shp/rivers_AS.*", tmp_path, ticks.append)
    assert found == [
        Member("shp/Rivers_as.shp", tmp_path / "Rivers_as.shp", 100_006),
        Member("shp/Rivers_as.dbf", tmp_path / "Rivers_as.dbf", 6),
    ]
    assert (tmp_path / "Rivers_as.shp").read_bytes() == b"shapes" + NOISE[:100_000]
    assert (tmp_path / "Rivers_as.dbf").read_bytes() == b"fields"
    assert 100_000 < file.read < 100_000 + 16_384 + 1000 < len(file.data) / 5
    assert ticks[-1] == 1.0
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize(
    "how",
    [
        {"zip64": True},
        {"comment": b"a remark, as long as one may be " * 2000},
        {"method": zipfile.ZIP_STORED},
        {"method": zipfile.ZIP_BZIP2},
        {"method": zipfile.ZIP_LZMA},
    ],
    ids=str,
)
def test_archives_of_all_kinds(tmp_path, how):
    found = fetch_member(rivers(**how).remote(), "*_as.shp", tmp_path / "реки.shp")
    assert found.path.read_bytes() == b"shapes" + NOISE[:100_000]


def test_a_directory_larger_than_what_is_read_at_first(tmp_path):
    many = [(f"a rather long name of a file number {number}.txt", b"x") for number in range(500)]
    file = RemoteBytes(zipped(*many, ("wanted.bin", b"found")))
    assert fetch_member(file.remote(), "wanted.bin", tmp_path / "a").path.read_bytes() == b"found"


def test_none_or_several_that_fit_are_told(tmp_path):
    with pytest.raises(DataProblem, match=r'no member that fits "\*\.tif", but: shp/Rivers_af\.shp, '):
        fetch_member(rivers().remote(), "*.tif", tmp_path / "a")
    with pytest.raises(DataProblem, match="several members that fit"):
        fetch_member(rivers().remote(), "*.shp", tmp_path / "a")
    with pytest.raises(DataProblem, match="two members are called"):
        fetch_members(RemoteBytes(zipped(("a/x", b"1"), ("b/X", b"2"))).remote(), "*", tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "name", ["../a.tif", "/a.tif", "x/../../a.tif", "C:a.tif", "..\\a.tif", "a.tif\0.txt"]
)
def test_names_that_lead_out_are_refused(tmp_path, name):
    folder = tmp_path / "in"
    folder.mkdir()
    # zipfile itself would not write a NUL.
    data = zipped((name.replace("\0", "~"), b"evil")).replace(b"a.tif~", b"a.tif\0")
    with pytest.raises(DataProblem, match="leads out of the archive"):
        fetch_members(RemoteBytes(data).remote(), "*", folder)
    assert list(tmp_path.rglob("*")) == [folder]


def damaged(data: bytes, what: str) -> bytes:
    directory = data.rindex(b"PK\x01\x02")
    if what == "checksum":
        return data[: directory + 16] + b"\1\2\3\4" + data[directory + 20 :]
    if what == "data":
        return data[:50] + bytes([data[50] ^ 255]) + data[51:]
    if what == "size":  # a member of 4 GB less 2 bytes in 1 kB
        return data[: directory + 24] + struct.pack("<L", 0xFFFFFFFE) + data[directory + 28 :]
    if what == "encrypted":
        return data[: directory + 8] + b"\1\0" + data[directory + 10 :]
    if what == "place":
        return data[: directory + 42] + struct.pack("<L", 0x7FFFFFFF) + data[directory + 46 :]
    if what == "no directory":
        return data[:-30]
    return data[:10]


@pytest.mark.parametrize(
    "what", ["checksum", "data", "size", "encrypted", "place", "no directory", "ten bytes"]
)
def test_damaged_archives_are_refused_and_leave_nothing(tmp_path, what):
    data = damaged(zipped(("a.tif", NOISE[:1000])), what)
    with pytest.raises(DataProblem, match="файл is damaged"):
        fetch_member(RemoteBytes(data).remote(), "a.tif", tmp_path / "a.tif")
    assert list(tmp_path.iterdir()) == []


def test_texts_that_would_fill_the_memory_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(zip_members, "MAX_BYTES", 1_000_000)
    bomb = RemoteBytes(zipped(("a.csv", bytes(1_500_000)), ("a.tif", bytes(1_500_000))))
    with pytest.raises(DataProblem, match="it would unpack to 1 MB"):
        fetch_member(bomb.remote(), "a.csv", tmp_path / "a.csv")
    # A raster is not read whole.
    assert fetch_member(bomb.remote(), "a.tif", tmp_path / "a.tif").bytes == 1_500_000


def test_a_disk_without_room_is_told_before(tmp_path, monkeypatch):
    monkeypatch.setattr(zip_members, "MOST_UNPACKED", 1 << 62)
    data = damaged(zipped(("a.tif", NOISE[:1000])), "size")
    monkeypatch.setattr(zip_members.shutil, "disk_usage", lambda folder: type("Usage", (), {"free": 10**9}))
    with pytest.raises(DataProblem, match="unpacks to 4295 MB, and there is less room"):
        fetch_member(RemoteBytes(data).remote(), "a.tif", tmp_path / "a.tif")


def test_a_cancel_leaves_nothing(tmp_path):
    def tick(fraction):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fetch_members(rivers().remote(), "*.shp", tmp_path, tick)
    assert list(tmp_path.iterdir()) == []
