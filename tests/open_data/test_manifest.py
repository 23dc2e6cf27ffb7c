"""manifest.json: written whole, read with doubt, verified file by file; whom a file credits."""

import json
import os
import shutil
from dataclasses import replace

import pytest

from tailings_plugin.errors import DataProblem
from tailings_plugin.open_data import manifest as manifests
from tailings_plugin.open_data.manifest import credits_for, read, verify, write
from tests.open_data.folders import made


def test_what_is_written_is_read(tmp_path):
    folder = tmp_path / "Загруженные данные"
    before = made(folder)
    assert write(before) == folder / "manifest.json"
    after = read(folder)
    verify(after)
    assert [vars(each) for each in after.layers] == [vars(each) for each in before.layers]
    for name in ("folder", "made_by", "made", "reach_km", "boxes", "catalogue", "not_fetched"):
        assert getattr(after, name) == getattr(before, name), name
    assert sorted(each.name for each in folder.iterdir()) == [
        "manifest.json",
        "population.tif",
        "relief",
        "relief.vrt",
    ]


def test_a_copied_folder_is_as_good(tmp_path):
    write(made(tmp_path / "here"))
    shutil.move(tmp_path / "here", tmp_path / "диск USB")
    manifest = read(tmp_path / "диск USB")
    verify(manifest)
    assert manifest.layer("population").path == tmp_path / "диск USB" / "population.tif"
    assert credits_for(tmp_path / "диск USB" / "population.tif").source == "worldpop"


def test_no_path_of_this_computer_stands_in_it(tmp_path):
    assert str(tmp_path) not in write(made(tmp_path / "x")).read_text(encoding="utf-8")


def test_a_relief_of_two_sources_credits_both(tmp_path):
    write(made(tmp_path))
    relief = read(tmp_path).layer("relief")
    assert relief.path == tmp_path / "relief.vrt"
    assert relief.credit == "Copernicus DEM GLO-30; Copernicus DEM GLO-90"
    assert len(relief.notices) == 4
    assert relief.lines == (relief.credit, *relief.notices)
    assert [each.file for each in relief.files] == ["relief/a.tif", "relief.vrt", "relief/b.tif"]
    assert relief.bytes == 1 + 6 + 2
    assert read(tmp_path).layer("dams") is None


def test_of_sources_in_several_files_the_first_is_the_layer(tmp_path):
    manifest = made(tmp_path)
    people = manifest.layers[2]
    other = replace(people, source="ghs_pop", credit="GHS-POP", file="relief/a.tif")
    two = replace(manifest, layers=(people, other))
    assert two.layer("population").source == "worldpop"
    assert two.credits() == (people.credit, "GHS-POP")


def test_credits_and_notices_once_each_in_the_order_of_the_layers(tmp_path):
    manifest = made(tmp_path)
    twice = replace(manifest, layers=(*manifest.layers, *manifest.layers))
    assert twice.credits() == (
        "Copernicus DEM GLO-30",
        "Copernicus DEM GLO-90",
        "WorldPop R2025A, University of Southampton, UK, CC BY 4.0",
    )
    assert [each[:44] for each in twice.notices()] == [
        "produced using Copernicus WorldDEM-30 © DLR ",
        "The organisations in charge of the Copernicu",
        "produced using Copernicus WorldDEM-90 © DLR ",
        "The organisations in charge of the Copernicu",
    ]


def test_whom_a_file_credits(tmp_path):
    write(made(tmp_path / "data"))
    people = credits_for(tmp_path / "data" / "population.tif")
    assert people.credit == "WorldPop R2025A, University of Southampton, UK, CC BY 4.0"
    assert credits_for(str(tmp_path / "data" / "relief" / ".." / "population.tif")).source == "worldpop"
    assert credits_for(tmp_path / "data" / "relief" / "b.tif").source == "glo90"
    assert (
        credits_for(tmp_path / "data" / "relief.vrt").credit == "Copernicus DEM GLO-30; Copernicus DEM GLO-90"
    )
    for other in ("data/own.tif", "elsewhere.tif", "data/relief/deeper/a.tif", "data/manifest.json"):
        assert credits_for(tmp_path / other) is None


def test_whom_a_file_credits_from_the_folder_one_works_in(tmp_path, monkeypatch):
    write(made(tmp_path))
    monkeypatch.chdir(tmp_path / "relief")
    assert credits_for("a.tif").source == "glo30"


def test_a_manifest_that_cannot_be_read_credits_nothing(tmp_path):
    write(made(tmp_path)).write_text("{", encoding="utf-8")
    assert credits_for(tmp_path / "population.tif") is None


@pytest.mark.parametrize(
    ("name", "content"),
    [("population.tif", "peoplE"), ("population.tif", "peop"), ("relief/b.tif", ""), ("relief.vrt", "!")],
)
def test_a_changed_file_is_told_by_name(tmp_path, name, content):
    write(made(tmp_path))
    (tmp_path / name).write_text(content, encoding="utf-8")
    with pytest.raises(DataProblem) as found:
        verify(read(tmp_path))
    assert str(found.value) == (
        f"{tmp_path / name} is not the file that was fetched (its size or checksum differs): fetch into {tmp_path} "
        "once more, or copy the folder anew."
    )


@pytest.mark.parametrize("name", ["population.tif", "relief/b.tif", "relief.vrt"])
def test_a_missing_file_is_told_by_name(tmp_path, name):
    write(made(tmp_path))
    (tmp_path / name).unlink()
    with pytest.raises(DataProblem) as found:
        verify(read(tmp_path))
    assert str(found.value).startswith(f"{tmp_path / name} is missing: fetch into {tmp_path} once more")


def test_only_some_layers_are_looked_at(tmp_path):
    write(made(tmp_path))
    (tmp_path / "population.tif").unlink()
    verify(read(tmp_path), ["relief", "dams"])
    with pytest.raises(DataProblem):
        verify(read(tmp_path), ["population"])


def test_verifying_says_how_far_it_is_and_can_be_stopped(tmp_path):
    write(made(tmp_path))
    told = []
    verify(read(tmp_path), tick=told.append)
    assert told == pytest.approx([1 / 15, 7 / 15, 9 / 15, 1])

    manifest = read(tmp_path)
    empty = replace(manifest, layers=())
    verify(empty, tick=told.append)
    assert len(told) == 4

    def stop(fraction):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        verify(read(tmp_path), tick=stop)


def test_until_it_is_written_whole_the_earlier_one_stays(tmp_path, monkeypatch):
    before = made(tmp_path)
    write(before)

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DataProblem) as found:
        write(replace(before, made_by="later"))
    assert str(found.value).startswith(
        f"{tmp_path / 'manifest.json'} cannot be written (No space left on device)"
    )
    assert read(tmp_path).made_by == "tailings_plugin 0.9"
    assert not list(tmp_path.glob(".*"))


def test_a_folder_that_is_not_there(tmp_path):
    manifest = made(tmp_path / "x")
    with pytest.raises(DataProblem, match="cannot be written"):
        write(replace(manifest, folder=tmp_path / "nowhere"))
    with pytest.raises(
        DataProblem, match=r'nowhere has no manifest\.json: give a folder that the tool "Get open data"'
    ):
        read(tmp_path / "nowhere")


def changed(**changes):
    return lambda content: content.update(changes)


def file_of(name):
    """Return a change that names another file for a layer."""
    return lambda content: content["layers"][2].update(file=name)


def part_of(**changes):
    return lambda content: content["layers"][2]["files"][0].update(changes)


OUT = "must be a path within the folder, with /"
WRONG = [
    (
        changed(manifest=2, made_by="tailings_plugin 3.0"),
        "was written by a later version of the plugin (tailings_plugin 3.0)",
    ),
    (changed(manifest=0), "manifest: must be 1, not 0"),
    (changed(manifest="1"), "manifest: must be 1, not '1'"),
    (lambda c: c.pop("layers"), "the whole file: 'layers' is missing"),
    (changed(password="x"), "password: is not known here"),
    (changed(boxes=[[70, 40, 71]]), "boxes[0]: must have at least 4 entries, not 3"),
    (changed(reach_km=-1), "reach_km: must be at least 0, not -1"),
    (changed(catalogue={"name": "x"}), "catalogue: 'version' is missing"),
    (changed(not_fetched=[{"source": "x"}]), "not_fetched[0]: 'kind' is missing"),
    (file_of("../../etc/passwd"), f"layers[2].file: {OUT}"),
    (file_of("/etc/passwd"), f"layers[2].file: {OUT}"),
    (file_of("C:/data/people.tif"), f"layers[2].file: {OUT}"),
    (file_of("relief\\a.tif"), f"layers[2].file: {OUT}"),
    (file_of("relief/../../a.tif"), f"layers[2].file: {OUT}"),
    (file_of("./a.tif"), f"layers[2].file: {OUT}"),
    (file_of("relief//a.tif"), f"layers[2].file: {OUT}"),
    (file_of(""), "layers[2].file: must not be empty"),
    (part_of(file=".."), f"layers[2].files[0].file: {OUT}"),
    (part_of(sha256="abc"), "layers[2].files[0].sha256: 'abc' does not match"),
    (part_of(bytes=-1), "layers[2].files[0].bytes: must be at least 0, not -1"),
    (part_of(bytes="6"), "layers[2].files[0].bytes: must be integer, not '6'"),
]


@pytest.mark.parametrize(("change", "said"), WRONG, ids=[said for _, said in WRONG])
def test_what_is_wrong_is_told(tmp_path, change, said):
    path = write(made(tmp_path))
    content = json.loads(path.read_text(encoding="utf-8"))
    change(content)
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(DataProblem) as found:
        read(tmp_path)
    assert said in str(found.value)
    assert str(path) in str(found.value)


def test_a_cut_file_is_no_manifest(tmp_path):
    path = write(made(tmp_path))
    path.write_text(path.read_text(encoding="utf-8")[:200], encoding="utf-8")
    with pytest.raises(DataProblem, match=r"List of fetched data .*: not valid JSON"):
        read(tmp_path)


def test_sums_of_known_files(tmp_path):
    path = tmp_path / "abc"
    path.write_bytes(b"abc")
    # FIPS 180-2, appendix B.1
    assert manifests.sha256_of(path) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
