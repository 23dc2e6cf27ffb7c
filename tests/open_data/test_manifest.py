"""manifest.json: written whole, read with doubt, verified file by file; whom a file credits."""

from pathlib import Path

import pytest

from tailings_plugin.errors import DataProblem
from tailings_plugin.open_data import manifest as manifests
from tailings_plugin.open_data.catalogue import read_catalogue
from tailings_plugin.open_data.manifest import Manifest, NotFetched, credits_for, fetched_file, layer_of

WHEN = "2026-11-29T05:00:00Z"


def made(folder: Path) -> Manifest:
    """Return the manifest of a folder with a relief of two sources and people, its files written."""
    catalogue = read_catalogue()
    (folder / "relief").mkdir(parents=True)
    for name, content in (("relief/a.tif", "a"), ("relief/b.tif", "bb"), ("relief.vrt", "<VRT/>")):
        (folder / name).write_text(content, encoding="utf-8")
    (folder / "population.tif").write_text("people", encoding="utf-8")
    vrt = fetched_file(folder, "relief.vrt", "", WHEN)
    layers = (
        layer_of(
            catalogue.source("glo30"),
            folder,
            "relief.vrt",
            [fetched_file(folder, "relief/a.tif", "https://a", WHEN), vrt],
        ),
        layer_of(
            catalogue.source("glo90"),
            folder,
            "relief.vrt",
            [fetched_file(folder, "relief/b.tif", "https://b", WHEN), vrt],
        ),
        layer_of(
            catalogue.source("worldpop"),
            folder,
            "population.tif",
            [fetched_file(folder, "population.tif", "https://c", WHEN)],
        ),
    )
    return Manifest(
        folder,
        "tailings_plugin 0.9",
        WHEN,
        150.0,
        ((70.0, 40.0, 71.0, 41.0),),
        manifests.identity_of(catalogue),
        layers,
        (NotFetched("glofas", "flood", "N40_E70", "the server does not answer"),),
    )


def test_what_is_written_is_read(tmp_path):
    before = made(tmp_path / "данные")
    path = manifests.write(before)
    assert path == tmp_path / "данные" / "manifest.json"
    after = manifests.read(tmp_path / "данные")
    manifests.verify(after)
    assert [vars(each) for each in after.layers] == [vars(each) for each in before.layers]
    assert (after.boxes, after.reach_km, after.catalogue, after.not_fetched) == (
        before.boxes,
        before.reach_km,
        before.catalogue,
        before.not_fetched,
    )


def test_a_relief_of_two_sources_credits_both(tmp_path):
    manifests.write(made(tmp_path))
    relief = manifests.read(tmp_path).layer("relief")
    assert relief.path == tmp_path / "relief.vrt"
    assert relief.credit == "Copernicus DEM GLO-30; Copernicus DEM GLO-90"
    assert len(relief.notices) == 4
    assert manifests.read(tmp_path).layer("dams") is None


def test_whom_a_file_credits(tmp_path):
    manifests.write(made(tmp_path / "data"))
    people = credits_for(tmp_path / "data" / "population.tif")
    assert people.credit == "WorldPop R2025A, University of Southampton, UK, CC BY 4.0"
    assert credits_for(tmp_path / "data" / "relief" / "b.tif").source == "glo90"
    assert credits_for(tmp_path / "data" / "own.tif") is None
    assert credits_for(tmp_path / "elsewhere.tif") is None


def test_a_changed_file_is_told_by_name(tmp_path):
    manifests.write(made(tmp_path))
    (tmp_path / "population.tif").write_text("peoplE", encoding="utf-8")
    with pytest.raises(DataProblem, match=r"population\.tif is not the file that was fetched"):
        manifests.verify(manifests.read(tmp_path))
    manifests.verify(manifests.read(tmp_path), ["relief"])
