"""Hazard maps for tests: drawn of layers in memory, read back by their words, layers and tables."""

import re
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import QgsProject

from tailings_plugin.about import PLUGIN_FOLDER
from tailings_plugin.processing.map.hazardmap import HazardMap
from tests.layers import run_algorithm

TEMPLATES = sorted((PLUGIN_FOLDER / "cartography" / "templates").glob("*.qpt"))


@contextmanager
def drawing(folder: Path, name: str = "map") -> Iterator[Callable[..., dict]]:
    """Yield draw(layer, feedback=None, **parameters) -> results; project and sheet get `name` in the folder."""

    def draw(layer, feedback=None, **parameters):
        layers = [layer, *(each for each in parameters.values() if hasattr(each, "dataProvider"))]
        QgsProject.instance().addMapLayers(layers, False)
        files = {"PROJECT": str(folder / f"{name}.qgz"), "MAP": str(folder / f"{name}.pdf")}
        given = {"INPUT": layer, "LANGUAGE": "en", **files, **parameters}
        return run_algorithm(HazardMap, given, feedback)[0]

    yield draw
    QgsProject.instance().removeAllMapLayers()


def text_of(pdf) -> str:
    """Return the text of a PDF as it stands on its pages."""
    return subprocess.run(
        ["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True
    ).stdout


def squeezed(pdf) -> str:
    """Return the text of a PDF with single spaces."""
    return re.sub(r"\s+", " ", text_of(pdf))


def opened(project_file) -> QgsProject:
    """Return a project read from its file."""
    project = QgsProject()
    assert project.read(str(project_file))
    return project


def box_of(results) -> dict[str, str]:
    """Return what the box "How sure is this map?" says, by what it is about."""
    project = opened(results["PROJECT"])
    layout = project.layoutManager().printLayouts()[0]
    frames = [layout.itemById(name) for name in ("how_sure", "how_sure_2")]
    rows = [row for frame in frames if frame for row in frame.multiFrame().tableContents()]
    return {" ".join(head.content().split()): " ".join(text.content().split()) for head, text in rows}
