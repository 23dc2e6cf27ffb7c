"""A folder of files as an authority has them, and results of the plugin beside them, to run tools into."""

import hashlib
import shutil
import zipfile
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal, ogr
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

from tests.processing.cases import CASES, Inputs, make_inputs
from tests.processing.ways import destinations

REGISTER_CSV = (
    "facility_id,name,latitude,longitude,volume_m3\n"
    "A,Good,42.765,75.015,1000000\n"
    "B,Beyond the pole,142.7,75.0,1000\n"
)


@dataclass
class Desk:
    """A folder with the user's files and earlier results; `inputs` are those of the cases, in it."""

    folder: Path
    inputs: Inputs
    provider: object

    def __getitem__(self, name: str) -> str:
        return str(self.folder / name)

    def case(self, algorithm_id: str, **changed) -> dict:
        """Return the parameters of an algorithm's case, with fresh outputs, some of them changed."""
        new = self.folder / "new"
        new.mkdir(exist_ok=True)
        own = destinations(self.provider.algorithm(algorithm_id), new)
        return CASES[algorithm_id](self.inputs) | own | changed

    def run(self, algorithm_id: str, feedback=None, **changed) -> dict:
        """Run an algorithm's case; errors are raised."""
        algorithm = self.provider.algorithm(algorithm_id).create()
        feedback = feedback or QgsProcessingFeedback(False)
        parameters = self.case(algorithm_id, **changed)
        results, _ = algorithm.run(parameters, context_of_project(), feedback, {}, False)
        return results

    def check(self, algorithm_id: str, **changed) -> tuple[bool, str]:
        """Return what the window says of the parameters before the run."""
        algorithm = self.provider.algorithm(algorithm_id).create()
        return algorithm.checkParameterValues(self.case(algorithm_id, **changed), context_of_project())


def context_of_project() -> QgsProcessingContext:
    """Return a context that knows the layers of the project."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


def digests(folder: Path) -> dict[str, str]:
    """Return the digest of every file below a folder, by its path in it.

    Without those into which QGIS writes the statistics of a raster when it looks at one.
    """
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.endswith((".aux.xml", ".vrt"))
    }


def make_master(folder: Path, run) -> Inputs:
    """Write the tiny data, results of the plugin made from them, and files of other programs."""
    inputs = make_inputs(folder, run)
    # The plugin's own results, of every kind it can know again.
    run("hazardlist", INPUT=inputs.rated, HTML=str(folder / "own.html"), TABLE=str(folder / "own.xlsx"))
    run("hazardlist", INPUT=inputs.rated, HTML=str(folder / "o.html"), TABLE=str(folder / "own.ods"))
    run("hazardmap", INPUT=inputs.rated, PROJECT=str(folder / "own.qgz"), MAP=str(folder / "own.pdf"))
    run("hazardmap", INPUT=inputs.rated, PROJECT=str(folder / "o.qgz"), MAP=str(folder / "own.png"))
    run("hazardmap", INPUT=inputs.rated, PROJECT=str(folder / "o2.qgz"), MAP=str(folder / "own.svg"))
    run("flowdirections", RELIEF=inputs.relief, OUTPUT=str(folder / "own.tif"))
    # Files of others.
    (folder / "reg.csv").write_text(REGISTER_CSV, encoding="utf-8")
    for name in ("theirs.html", "theirs.pdf", "theirs.svg", "theirs.png", "theirs.kml"):
        (folder / name).write_text("not made here", encoding="utf-8")
    for name in ("theirs.xlsx", "theirs.ods", "theirs.qgz"):
        with zipfile.ZipFile(folder / name, "w") as archive:
            archive.writestr("content.xml", "not made here")
    for name in ("inventory.gpkg", "theirs.geojson", "theirs.shp"):
        gdal.VectorTranslate(str(folder / name), inputs.facilities)
    (folder / "table.dbf").write_bytes((folder / "theirs.dbf").read_bytes())
    add_table(folder / "inventory.gpkg", "inspections")
    return inputs


def add_table(path: Path, name: str) -> None:
    """Add a table of one row to a GeoPackage."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.CreateLayer(name, None, ogr.wkbNone)
    layer.CreateField(ogr.FieldDefn("note", ogr.OFTString))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature["note"] = "written by hand"
    layer.CreateFeature(feature)


def tables(path: str | Path) -> dict[str, int]:
    """Return the tables of a GeoPackage and how many rows each has."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    layers = [dataset.GetLayer(number) for number in range(dataset.GetLayerCount())]
    return {layer.GetName(): layer.GetFeatureCount() for layer in layers}


def edit(path: str | Path, table: str) -> None:
    """Change a value, as a user does in QGIS."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayerByName(table)
    feature = layer.GetNextFeature()
    feature["name"] = "renamed by hand"
    layer.SetFeature(feature)


def copy_of(master: Path, inputs: Inputs, folder: Path, provider) -> Desk:
    """Return a desk of its own for one test; copying is one thing the marks must survive."""
    shutil.copytree(master, folder)
    moved = {name: str(folder / Path(value).name) for name, value in vars(inputs).items() if name != "folder"}
    return Desk(folder, Inputs(folder=folder, **moved), provider)
