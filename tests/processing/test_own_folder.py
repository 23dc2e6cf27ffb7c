"""Nothing is written into the plugin's folder: it may be shared, read-only or checked against the ZIP."""

from qgis.core import QgsMapRendererSequentialJob, QgsMapSettings, QgsRasterLayer
from qgis.PyQt.QtCore import QSize

from tailings_plugin.about import PLUGIN_FOLDER
from tailings_plugin.processing.reliefs import DEFAULT_RELIEF
from tests import tiny


def state() -> dict:
    """Return every file and folder of the plugin with its moment and size; Python's own cache left out."""
    paths = [path for path in PLUGIN_FOLDER.rglob("*") if "__pycache__" not in path.parts]
    kept = [path for path in paths if path.is_file() or path.name == "data"]
    return {path: (path.stat().st_mtime_ns, path.stat().st_size) for path in kept}


def test_an_assessment_over_the_plugins_relief_leaves_its_folder_as_it_was(run, tmp_path):
    before = state()
    facilities = tiny.write_facilities(tmp_path / "facilities.gpkg")
    run("assess", INVENTORY=facilities, LANGUAGE="en", OUTPUT_FOLDER=str(tmp_path / "out"))
    assert state() == before


def test_the_plugins_relief_as_a_layer_of_the_user_leaves_its_folder_as_it_was(qgis_app):
    """GDAL keeps statistics beside a raster once QGIS has asked for them: these are in the file already."""
    before = state()
    layer = QgsRasterLayer(str(DEFAULT_RELIEF), "relief")
    layer.setDefaultContrastEnhancement()
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(200, 100))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    assert not job.renderedImage().isNull()
    statistics = layer.dataProvider().bandStatistics(1)
    assert (statistics.minimumValue, statistics.maximumValue) == (-59.0, 7833.0)
    del layer, job
    assert state() == before
