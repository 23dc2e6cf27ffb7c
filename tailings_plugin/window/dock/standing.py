"""How far the open project has come: facilities, relief or open data, ratings, map. Read anew whenever it is asked."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osgeo import ogr
from qgis.core import (
    QgsFeatureRequest,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ...processing.arriving import outputs
from ...processing.arriving.post import KIND
from ...processing.map.assess_files import ASSESSMENT
from ..facilities import KEY, facility_layers

SCOPE = "tailings_hazard"
# What a tool made, by its outputs, the one to show first; the project remembers where it lies.
MADE = {
    "fetchopendata": ("FOLDER",),
    "hazardmap": ("MAP",),
    "hazardlist": ("HTML",),
    "facilitysheets": ("PDF",),
    "webmap": ("PAGE",),
    "nationalreport": ("PDF", "HTML", "ODT"),
}
PUBLISHED = tuple(tool for tool in MADE if tool != "fetchopendata")
# A raster is taken for a relief by its name only: people and floods are rasters of one band, too.
RELIEF_NAME = re.compile(
    r"(?<![^\W\d_])(relief|dem|dtm|dsm|srtm|glo-?30|glo-?90|copernicus|elevation|рельеф\w?|цмр|высот\w?)(?![^\W\d_])"
)
# Inputs of tools that are layers of a kind, each row of which names its facility, and the fields they need besides:
# paths cut by arrival are of the kind of paths.
NEEDED = {"PATHS": ("ends_in",), "REACHES": ("leading_h",), "PLACES_HIT": ("name",)}
_AROUND = {"PATHS": outputs.PATHS, "ZONES": outputs.ZONES, "CROSSINGS": outputs.CROSSINGS}
LAYERS = {
    "hazardlist": {"PATHS": outputs.PATHS},
    "hazardmap": _AROUND | {"REACHES": outputs.PATHS, "PLACES_HIT": outputs.RECEPTORS},
    "facilitysheets": _AROUND | {"ARRIVALS": outputs.ARRIVALS, "SECTIONS": outputs.SECTIONS},
    "webmap": _AROUND,
    "nationalreport": _AROUND,
}
# What an assessment calls the tables for these inputs, where it is not by the name of the input.
_TABLES = {"PLACES_HIT": "settlements_hit"}


@dataclass(frozen=True)
class Named:
    """A layer by its id and name, and how many facilities it has, rated ones where these are meant; -1 unknown."""

    layer_id: str
    name: str
    count: int = -1


@dataclass(frozen=True)
class Standing:
    """What a project has, None for what it has not. facilities: those to enter and assess; made: a published file."""

    facilities: Named | None = None
    relief: Named | None = None
    data_folder: Path | None = None
    rated: Named | None = None
    layout: str | None = None
    made: Path | None = None

    @property
    def done(self) -> tuple[bool, bool, bool, bool]:
        """Whether each step is done: facilities, data, assessment, publication."""
        return (
            self.facilities is not None and self.facilities.count != 0,
            self.relief is not None or self.data_folder is not None,
            self.rated is not None,
            self.rated is not None and (self.layout is not None or self.made is not None),
        )


def standing(project: QgsProject) -> Standing:
    """Return how far a project has come."""
    layers = facility_layers(project)
    rated = next(filter(None, map(_rated, layers)), None)
    made = [path for key in PUBLISHED if (path := made_by(project, key)) is not None]
    return Standing(
        _to_assess(layers),
        _relief(project),
        made_by(project, "fetchopendata"),
        rated,
        _layout(project),
        made[-1] if made else None,
    )


def remember(project: QgsProject, algorithm_id: str, results: dict[str, Any]) -> None:
    """Let a project remember what a tool has made, if it is one of MADE."""
    path = next((results[name] for name in MADE.get(algorithm_id, ()) if results.get(name)), None)
    if path:
        project.writeEntry(SCOPE, f"made/{algorithm_id}", str(path))


def made_by(project: QgsProject, algorithm_id: str) -> Path | None:
    """Return what a tool made for a project, while it is still there."""
    path, _known = project.readEntry(SCOPE, f"made/{algorithm_id}")
    return Path(path) if path and Path(path).exists() else None


def values_for(project: QgsProject, algorithm_id: str) -> dict[str, Any]:
    """Return what the project already has for the dialog of a tool."""
    now = standing(project)
    if algorithm_id == "fetchopendata":
        return {"INPUT": now.facilities.layer_id} if now.facilities else {}
    if algorithm_id == "assess":
        found = {"INVENTORY": now.facilities and now.facilities.layer_id}
        found |= {"DATA_FOLDER": now.data_folder and str(now.data_folder)}
        found |= {"RELIEF": now.relief and now.relief.layer_id}
        return {name: value for name, value in found.items() if value}
    if algorithm_id not in PUBLISHED or now.rated is None:
        return {}
    return {"INPUT": now.rated.layer_id} | layers_beside(project, algorithm_id, now.rated.layer_id)


def layers_beside(project: QgsProject, algorithm_id: str, facilities_id: str) -> dict[str, str]:
    """Return the layers that go with facilities into a map or sheets: tables of their own assessment, else layers of
    the project, those of the same file first."""
    facilities = project.mapLayer(facilities_id)
    home = facilities.source().partition("|")[0] if facilities is not None else ""
    wanted = LAYERS.get(algorithm_id, {})
    found = {name: address for name, address in _assessed(home).items() if name in wanted}
    for name in [each for each in wanted if each not in found]:
        fitting = [layer for layer in shown_layers(project) if _fits(layer, name, wanted[name])]
        fitting.sort(key=lambda layer: layer.source().partition("|")[0] != home)
        if fitting:
            found[name] = fitting[0].id()
    return found


def _fits(layer: QgsMapLayer, name: str, kind: str) -> bool:
    """Tell whether a layer of a kind has what an input needs: paths split by arrival are none with an end."""
    if not isinstance(layer, QgsVectorLayer) or layer.customProperty(KIND) != kind:
        return False
    return all(layer.fields().lookupField(field) >= 0 for field in (KEY, *NEEDED.get(name, ())))


def _assessed(home: str) -> dict[str, str]:
    """Return the tables of an assessment's file, by the inputs they are for: the window shows some of them only."""
    if Path(home).name != ASSESSMENT or not Path(home).is_file():
        return {}
    dataset = ogr.Open(home)
    if dataset is None:
        return {}
    inputs = dict.fromkeys(name for wanted in LAYERS.values() for name in wanted)
    named = {name: _TABLES.get(name, name.lower()) for name in inputs}
    tables = {name: dataset.GetLayerByName(table) for name, table in named.items()}
    return {
        name: f"{home}|layername={named[name]}"
        for name, table in tables.items()
        if table is not None and table.GetFeatureCount() > 0
    }


def shown_layers(project: QgsProject) -> Iterable[QgsMapLayer]:
    """Return the valid layers of the layer tree, the uppermost first."""
    return [layer for layer in project.layerTreeRoot().layerOrder() if layer is not None and layer.isValid()]


def _to_assess(layers: list[QgsVectorLayer]) -> Named | None:
    """Return the layer to enter and assess: a register, else one that is not rated, else the first."""

    def order(layer: QgsVectorLayer) -> tuple[bool, bool]:
        return layer.customProperty(KIND) != outputs.REGISTER, layer.fields().lookupField("thi") >= 0

    if not layers:
        return None
    layer = min(layers, key=order)
    return Named(layer.id(), layer.name(), layer.featureCount())


def _rated(layer: QgsVectorLayer) -> Named | None:
    """Return a layer with how many of its facilities are rated, None where none is."""
    place = layer.fields().lookupField("thi")
    if place < 0:
        return None
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([place])
    request.setFilterExpression(f'"{layer.fields()[place].name()}" IS NOT NULL')
    count = sum(1 for _ in layer.getFeatures(request))
    return Named(layer.id(), layer.name(), count) if count else None


def _relief(project: QgsProject) -> Named | None:
    for layer in shown_layers(project):
        # The relief of a map that an assessment made is shaded for the eye, and the plugin's own most often.
        if not isinstance(layer, QgsRasterLayer) or layer.customProperty(KIND):
            continue
        called = f"{layer.name()} {Path(layer.source().partition('|')[0]).name}".casefold()
        if layer.providerType() == "gdal" and layer.bandCount() == 1 and RELIEF_NAME.search(called):
            return Named(layer.id(), layer.name())
    return None


def _layout(project: QgsProject) -> str | None:
    """Return the name of the first layout with a map."""
    for layout in project.layoutManager().printLayouts():
        if isinstance(layout, QgsPrintLayout) and any(
            isinstance(item, QgsLayoutItemMap) for item in layout.items()
        ):
            return layout.name()
    return None
