"""One command from a table of real facilities to map and list: `assess` as the demo runs it."""

import csv
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from osgeo import ogr

from tests import tiny

PROJECT = Path(__file__).parents[2]
EXAMPLE = PROJECT / "tailings_plugin" / "data" / "example_inventory.csv"


@pytest.fixture(scope="module")
def example(qgis_process, tmp_path_factory):
    folder = tmp_path_factory.mktemp("оценка") / "out"
    answer = qgis_process(
        "run", "tailings:assess", parameters={"INVENTORY": str(EXAMPLE), "OUTPUT_FOLDER": str(folder)}
    )
    return folder, answer["results"]


def rows(folder: Path, table: str) -> list[dict]:
    source = ogr.Open(str(folder / "hazard_assessment.gpkg"))
    return [feature.items() for feature in source.GetLayerByName(table)]


def test_all_outputs_are_there_and_nothing_else(example):
    folder, results = example
    assert {path.name for path in folder.iterdir()} == {
        "hazard_assessment.gpkg", "hazard_map.pdf", "hazard_map.qgz", "hazard_map_layers.gpkg",
        "hazard_map_relief.tif", "hazard_list.html", "hazard_list.xlsx", "import_report.html",
    }  # fmt: skip
    assert results["OUTPUT_FOLDER"] == str(folder)


def test_every_facility_is_assessed_and_those_with_a_position_followed(example):
    folder, results = example
    with EXAMPLE.open(encoding="utf-8", newline="") as file:
        everyone = {row["facility_id"]: bool(row["latitude"]) for row in csv.DictReader(file)}
    placed = {facility for facility, has_point in everyone.items() if has_point}
    assert results["N_FACILITIES"] == len(placed) == 30
    assert results["N_WITHOUT_POSITION"] == len(everyone) - 30 == 2
    assert {row["facility_id"] for row in rows(folder, "facilities")} == set(everyone)
    assert {row["facility_id"] for row in rows(folder, "paths")} == placed


def test_facilities_without_coordinates_are_rated_and_listed(example):
    """Kadamjay: 2.592 million m3, log10 = 6.414; active; the rest unknown. Degmay: 20 million m3, 7.301; inactive."""
    folder, _results = example
    rated = {row["facility_id"]: row for row in rows(folder, "facilities")}
    assert rated["KG-015"]["thi"] == pytest.approx(6.414 + 3 + 0 + 3, abs=0.0005)
    assert rated["TJ-001"]["thi"] == pytest.approx(7.301 + 3 + 1 + 3, abs=0.0005)
    page = (folder / "hazard_list.html").read_text(encoding="utf-8")
    assert "Kadamjay" in page and "Degmay" in page


def test_ratings_follow_from_the_volumes(example):
    """Orlovka: 3.2 million m3, log10 = 6.505; with every other factor unknown its range is 7 points wide.

    Known: status rehabilitated or closed. Unknown: water hazard class 0-3, PGA, flood and dam 0-1 each.
    """
    folder, _results = example
    orlovka = next(row for row in rows(folder, "facilities") if row["name"].startswith("Orlovka"))
    assert orlovka["thi_cap"] == pytest.approx(6.505, abs=0.0005)
    assert orlovka["thi_max"] - orlovka["thi_min"] == pytest.approx(6.0)
    assert orlovka["thi"] == pytest.approx(orlovka["thi_max"])
    assert "not verified" in orlovka["thi_scheme"]


def test_no_volume_means_no_rating_with_the_reason(example):
    folder, _results = example
    tyuz = [row for row in rows(folder, "facilities") if row["name"].startswith("Ak-Tyuz")]
    assert tyuz
    for row in tyuz:
        assert row["thi"] is None and row["thi_rank"] is None
        assert "volume_m3" in row["thi_note"]


def test_rivers_lead_where_they_really_do(example):
    folder, results = example
    paths = {row["facility_id"]: row for row in rows(folder, "paths")}
    names = {row["facility_id"]: row["name"] for row in rows(folder, "facilities")}
    by_name = {names[key].split(",")[0].split(" Tailing")[0]: row for key, row in paths.items()}
    assert by_name["Kaji-Say"]["ends_in"] == "lake"
    assert by_name["Kaji-Say"]["border_km"] is None
    assert by_name["Mailuu-Suu"]["ends_in"] == "sea"  # the Aral
    assert by_name["Mailuu-Suu"]["countries"].startswith("KG, UZ")
    assert by_name["Orlovka"]["ends_in"] == "inland_sink"  # the Chu's desert
    assert "KZ" in by_name["Orlovka"]["countries"]
    crossing = {row["facility_id"] for row in rows(folder, "crossings")}
    assert results["N_TRANSBOUNDARY"] == len(crossing)
    assert crossing == {key for key, row in paths.items() if row["border_km"] is not None}


def test_the_map_says_what_it_must(example):
    folder, _results = example
    text = subprocess.run(
        ["pdftotext", "-layout", str(folder / "hazard_map.pdf"), "-"],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    # Cells of one minute of latitude: 1.9 km.
    for words in ("Tailings", "not verified", "Orlovka", "1.9 km", "GLO-30", "Border", "2026"):
        assert words in text, words


def test_the_project_holds_together_when_the_folder_moves(example, tmp_path, qgis_app):
    from qgis.core import QgsProject

    folder, _results = example
    moved = tmp_path / "moved"
    shutil.copytree(folder, moved)
    with zipfile.ZipFile(moved / "hazard_map.qgz") as archive:
        assert any(name.endswith(".qgs") for name in archive.namelist())
    project = QgsProject()
    assert project.read(str(moved / "hazard_map.qgz"))
    layers = list(project.mapLayers().values())
    assert layers and all(layer.isValid() for layer in layers)
    assert not [layer.name() for layer in layers if str(folder) in layer.source()]
    assert len(project.layoutManager().printLayouts()) == 1


def test_a_relief_of_the_users_own_gives_zones_and_people(qgis_process, tmp_path):
    """T-1 has 1 million m3 and 50 people at risk in the inventory, which stay as entered."""
    folder = tmp_path / "out"
    qgis_process(
        "run", "tailings:assess",
        parameters={
            "INVENTORY": tiny.write_facilities(tmp_path / "facilities.gpkg"),
            "RELIEF": tiny.write_relief(tmp_path / "relief.tif"),
            "COUNTRIES": tiny.write_countries(tmp_path / "countries.gpkg"),
            "OUTPUT_FOLDER": str(folder),
        },
    )  # fmt: skip
    facilities = {row["facility_id"]: row for row in rows(folder, "facilities")}
    assert facilities["T-1"]["population_at_risk"] == 50
    assert facilities["T-1"]["gistm_class"] == "high"  # 10-100 people
    # Capacity 6, toxicity 3, abandoned 1, earthquake 1, flood 1, factor of safety below 1.5: 1.
    assert facilities["T-1"]["thi"] == pytest.approx(13.0)
    # 11-100 people score 2; the path crosses a border within 10 km: 3.
    assert facilities["T-1"]["tri"] == pytest.approx(18.0)
    # T-4 has no volume: no rating, and no zone either.
    assert facilities["T-4"]["thi"] is None
    assert {row["facility_id"] for row in rows(folder, "zones")} == {"T-1", "T-2", "T-3"}
    assert {row["level"] for row in rows(folder, "zones")} == {"low", "middle", "high"}
    borders = [row for row in rows(folder, "arrivals") if row["facility_id"] == "T-1"]
    assert borders


def test_a_failed_run_leaves_the_earlier_outputs(qgis_process, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "hazard_list.html").write_text("earlier")
    empty = tmp_path / "empty.csv"
    empty.write_text("facility_id,name,latitude,longitude,volume_m3\n")
    answer = qgis_process(
        "run", "tailings:assess",
        parameters={"INVENTORY": str(empty), "OUTPUT_FOLDER": str(folder)}, check=False,
    )  # fmt: skip
    assert answer.returncode != 0
    assert {path.name: path.read_text() for path in folder.iterdir()} == {"hazard_list.html": "earlier"}


def test_bad_rows_are_kept_with_their_reason(qgis_process, tmp_path):
    table = tmp_path / "facilities.csv"
    table.write_text(
        "facility_id,name,latitude,longitude,volume_m3\n"
        "A,Good,42.765,75.015,1000000\n"
        "B,Beyond the pole,142.7,75.0,1000\n"
        "C,Text for a number,42.735,75.025,much\n"
        "D,Off the relief,50.0,60.0,1000\n",
        encoding="utf-8",
    )
    answer = qgis_process(
        "run", "tailings:assess",
        parameters={
            "INVENTORY": str(table),
            "RELIEF": tiny.write_relief(tmp_path / "relief.tif"),
            "COUNTRIES": tiny.write_countries(tmp_path / "countries.gpkg"),
            "OUTPUT_FOLDER": str(tmp_path / "out"),
        },
    )  # fmt: skip
    folder = tmp_path / "out"
    assert {row["facility_id"] for row in rows(folder, "facilities")} == {"A", "B", "C", "D"}
    reasons = {row["value"]: row["reason"] for row in rows(folder, "rejected")}
    assert "142.7" in " ".join(reasons) and "much" in " ".join(reasons)
    assert [row["facility_id"] for row in rows(folder, "not_traced")] == ["D"]
    rated = {row["facility_id"]: row["thi_cap"] for row in rows(folder, "facilities")}
    assert rated["A"] == pytest.approx(6.0)
    assert rated["C"] is None
    # The row without a usable position is rated and listed too, and kept for someone to complete.
    assert [row["facility_id"] for row in rows(folder, "without_position")] == ["B"]
    assert answer["results"]["N_FACILITIES"] == 3
