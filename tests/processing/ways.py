"""The ways users run an algorithm: destinations for it, a model around it, a batch of it."""

from pathlib import Path

from osgeo import gdal, ogr
from qgis.core import (
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterDestination,
    QgsVectorLayer,
)

LAYERS = {".gpkg", ".shp", ".geojson", ".kml", ".sqlite", ".fgb"}


def destinations(algorithm, folder: Path) -> dict[str, str]:
    """Return a file or folder in `folder` for every destination of the algorithm."""
    return {
        parameter.name(): str(folder / (parameter.name().lower() + extension(parameter)))
        for parameter in algorithm.destinationParameterDefinitions()
    }


def extension(parameter) -> str:
    """Return the file name ending a user would choose for a destination."""
    if isinstance(parameter, QgsProcessingParameterFolderDestination):
        return ""
    if isinstance(parameter, QgsProcessingParameterRasterDestination):
        return ".tif"
    if isinstance(parameter, QgsProcessingParameterFileDestination):
        return "." + parameter.defaultFileExtension()
    return ".gpkg"


def check_results(algorithm, results: dict) -> None:
    """Every declared output is returned, as a built-in type, and every destination exists."""
    declared = {output.name() for output in algorithm.outputDefinitions()}
    assert set(results) == declared
    for name, value in results.items():
        assert value is None or type(value) in (str, int, float, bool), f"{name} is a {type(value)}"
    for output in algorithm.destinationParameterDefinitions():
        if value := results[output.name()]:
            assert Path(value.split("|")[0]).exists(), f"{output.name()}: {value} was not written"


def written(folder: Path) -> dict[str, list[QgsGeometry]]:
    """Return the geometries of every layer with geometries below a folder, by file and layer."""
    found = {}
    for path in sorted(path for path in folder.rglob("*") if path.suffix in LAYERS):
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
        for number in range(dataset.GetLayerCount()):
            layer = dataset.GetLayer(number)
            if layer.GetGeomType() != ogr.wkbNone:
                name = layer.GetName()
                opened = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
                assert opened.isValid(), f"{path.name}, {name}"
                found[f"{path.name}, {name}"] = [each.geometry() for each in opened.getFeatures()]
    return found


def run_in_model(algorithm, inputs: dict, folder: Path) -> dict:
    """Run a model whose one step is the algorithm; return its results by the algorithm's output names."""
    model = QgsProcessingModelAlgorithm("model", "tests")
    child = QgsProcessingModelChildAlgorithm(algorithm.id())
    child.setChildId("step")
    for name, value in inputs.items():
        child.addParameterSources(name, [QgsProcessingModelChildParameterSource.fromStaticValue(value)])
    outputs = {}
    for parameter in algorithm.destinationParameterDefinitions():
        output = QgsProcessingModelOutput(parameter.name(), parameter.name())
        output.setChildId("step")
        output.setChildOutputName(parameter.name())
        outputs[parameter.name()] = output
    child.setModelOutputs(outputs)
    model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    # A model names its outputs in lower case.
    names = {
        parameter.name().lower(): parameter.name()
        for parameter in algorithm.destinationParameterDefinitions()
    }
    assert {parameter.name() for parameter in model.destinationParameterDefinitions()} == set(names)
    places = destinations(algorithm, folder)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    results, ok = model.run({name: places[own] for name, own in names.items()}, context, feedback)
    assert ok, feedback.textLog()
    return {own: results[name] for name, own in names.items()}
