"""What goes out to others names no account and no folder of the machine that made it."""

import getpass
import subprocess
import zipfile

from qgis.core import QgsApplication, QgsProject

from tailings_plugin.about import DATA_FOLDER
from tailings_plugin.new_project import new_project

ACCOUNT = {getpass.getuser(), QgsApplication.userLoginName(), QgsApplication.userFullName()} - {""}


def text_of_project(path):
    with zipfile.ZipFile(path) as archive:
        name = next(each for each in archive.namelist() if each.endswith(".qgs"))
        return archive.read(name).decode("utf-8")


def test_qgis_itself_would_name_the_account(qgis_app, tmp_path):
    """What the next tests see absent is there without the plugin's care."""
    path = tmp_path / "plain.qgz"
    project = QgsProject()
    assert project.write(str(path))
    assert "saveUser=" in text_of_project(path)


def test_a_new_project_names_no_account(qgis_app, tmp_path):
    path = tmp_path / "map.qgz"
    assert new_project().write(str(path))
    text = text_of_project(path)
    assert "saveUser" not in text
    assert "<author>Tailings Hazard</author>" in text


def test_map_and_project_name_neither_account_nor_folder(run, tmp_path):
    folder = tmp_path / "папка"
    folder.mkdir()
    run(
        "assess",
        INVENTORY=str(DATA_FOLDER / "example_inventory.csv"),
        RELIEF=str(DATA_FOLDER / "relief_etopo5_burnt.tif"),
        OUTPUT_FOLDER=str(folder),
    )
    text = text_of_project(folder / "hazard_map.qgz")
    pdf = subprocess.run(["pdfinfo", folder / "hazard_map.pdf"], capture_output=True, text=True, check=True)
    author = [line for line in pdf.stdout.splitlines() if line.startswith("Author:")]
    assert [line.partition(":")[2].strip() for line in author] == ["Tailings Hazard"]
    for account in ACCOUNT:
        assert f'"{account}"' not in text
        assert f">{account}<" not in text
    for place in (str(tmp_path), str(DATA_FOLDER)):
        assert place not in text
        assert place.encode() not in (folder / "hazard_map.pdf").read_bytes()
