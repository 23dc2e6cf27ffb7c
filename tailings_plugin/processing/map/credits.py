"""What map, list and sheets credit without anybody typing: the open data among the layers that went into them."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
)

from ...about import PLUGIN_FOLDER
from ...cartography.data.credits import Credited
from ...open_data import manifest
from ...open_data.manifest import Layer
from ...translation import tr
from ..base import TailingsAlgorithm
from ..guard import bare, input_addresses
from ..run import Run

USED = "USED_DATA"
# Layers of others that are drawn or named: they need a credit, whoever made them.
NEED_CREDIT = ("RELIEF", "COUNTRIES", USED)
_LAYERS = (
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterMultipleLayers,
)


def add_used_data(algorithm: TailingsAlgorithm) -> None:
    """Add the layers that went into earlier steps."""
    algorithm.add(
        QgsProcessingParameterMultipleLayers(
            USED, tr("Open data used before"), QgsProcessing.SourceType.TypeFile, optional=True
        ),
        tr(
            "Layers that went into earlier steps (relief, population, floods, ...), to be credited: files of a folder "
            "that the tool Get open data made, or its manifest.json for all that it holds. Layers given above are "
            "credited without being named here."
        ),
        advanced=True,
    )


def credited(run: Run) -> Credited:
    """Return the open data among all layers of a run, and how many layers drawn or named have no credit line.

    DataProblem for a folder or manifest.json that cannot be read.
    """
    layers: dict[tuple[str, ...], Layer] = {}
    # What needs a credit, each file once: whether there is one.
    needed: dict[Any, bool] = {}
    for definition in run.algorithm.parameterDefinitions():
        name = definition.name()
        given = run.parameters.get(name) if isinstance(definition, _LAYERS) else None
        for each in given if isinstance(given, (list, tuple)) else [given]:
            value = bare(each, run.context)
            if value is None or value == "":
                continue
            paths = tuple(address.path for address in input_addresses(value, run.context))
            found = list(_held(value) if name == USED else ()) or list(_credits_of(paths))
            layers |= {(layer.kind, layer.file, *layer.lines): layer for layer in found}
            if name in NEED_CREDIT and not _own(paths):
                needed[paths or id(value)] = bool(found)
    return Credited(tuple(layers.values()), sum(not done for done in needed.values()), len(needed))


def is_open_data(value: Any, context: QgsProcessingContext) -> bool:
    """Tell whether an input's value reads a file of a fetched folder."""
    paths = [address.path for address in input_addresses(value, context)]
    return next(_credits_of(paths), None) is not None


def _held(value: Any) -> Sequence[Layer]:
    """Return all that a fetched folder holds where it, or its manifest.json, is named."""
    path = Path(value) if isinstance(value, (str, Path)) else None
    if path is not None and path.is_dir():
        return manifest.read(path).layers
    return manifest.read(path.parent).layers if path is not None and path.name == manifest.NAME else ()


def _own(paths: Sequence[Path]) -> bool:
    """Tell whether files come with the plugin, whose credits the captions say."""
    return bool(paths) and all(path.is_relative_to(PLUGIN_FOLDER) for path in paths)


def _credits_of(paths: Sequence[Path]) -> Iterator[Layer]:
    """Yield the layers of files; of a mosaic that is credited as one not those of its parts."""
    for place, path in enumerate(paths):
        layer = manifest.credits_for(path)
        if layer is not None:
            yield layer
            if place == 0:
                return
