"""A folder of open data as the inputs of an assessment: what is used of it, what is not, and why."""

from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import QgsRasterLayer, QgsVectorLayer

from ...errors import DataProblem
from ...inventory.site.factors import PGA_UNITS
from ...open_data import manifest as manifests
from ...open_data.manifest import Layer, Manifest
from ...translation import told, tr, user_language
from ..run import Run

# The parameter that each kind of data stands for.
KINDS = {
    "RELIEF": "relief",
    "POPULATION": "population",
    "FLOOD": "flood",
    "PGA": "pga",
    "LANDSLIDE": "landslide",
    "RIVERS": "rivers",
    "SETTLEMENTS": "settlements",
    "COUNTRIES": "countries",
}
RASTERS = ("RELIEF", "POPULATION", "FLOOD", "PGA")
_RASTER_ENDINGS = (".tif", ".tiff", ".vrt")


@dataclass(frozen=True)
class FetchedFolder:
    """What DATA_FOLDER holds; without one it holds nothing. given: the parameters that have a value of their own."""

    manifest: Manifest | None
    given: frozenset[str]

    @classmethod
    def of(cls, run: Run) -> "FetchedFolder":
        """Return the folder of a run; DataProblem for one without a manifest that can be used."""
        folder = run.file("DATA_FOLDER")
        given = frozenset(name for name in KINDS if run.has(name))
        return cls(None if folder is None else manifests.read(folder), given)

    def layer(self, name: str) -> Layer | None:
        """Return what is used for a parameter: None where it has a value of its own, or nothing here fits it."""
        found = self._held(name)
        return found if name not in self.given and found is not None and _fits(name, found) else None

    def path(self, name: str) -> str | None:
        """Return the file that is used for a parameter, as `layer`."""
        found = self.layer(name)
        return None if found is None else str(found.path)

    def pga_unit(self) -> str | None:
        """Return the unit of the acceleration used; DataProblem when it is none that can be converted."""
        layer = self.layer("PGA")
        if layer is not None and layer.unit not in PGA_UNITS:
            raise DataProblem(
                "{path}: the manifest gives the unit {unit} for accelerations; one of {units} can be read. Give the "
                "raster as PGA, with its PGA_UNIT.",
                path=layer.path,
                unit=layer.unit or "-",
                units=", ".join(PGA_UNITS),
            )
        return None if layer is None else layer.unit

    def verify(self, tick: Callable[[float], None]) -> None:
        """Raise DataProblem that names the first file used which is missing, changed or cannot be opened."""
        used = {name: layer for name in KINDS if (layer := self.layer(name)) is not None}
        if self.manifest is None or not used:
            return
        manifests.verify(self.manifest, [layer.kind for layer in used.values()], tick)
        for name, layer in used.items():
            if name in RASTERS:
                opened = QgsRasterLayer(str(layer.path), layer.kind, "gdal")
            else:
                opened = QgsVectorLayer(str(layer.path), layer.kind, "ogr")
            if not opened.isValid():
                raise DataProblem(
                    "{path} cannot be opened as {name}: fetch into {folder} once more, or give {name} itself.",
                    path=layer.path,
                    name=name,
                    folder=self.manifest.folder,
                )

    def tell(self, run: Run) -> None:
        """Say in the log what is used of the folder, with its credit, and what is not, and why."""
        if self.manifest is None:
            return
        language, used = user_language(), []
        for name in KINDS:
            layer = self.layer(name)
            if layer is not None:
                used.append(layer.file)
                run.feedback.pushInfo(
                    told(
                        tr("{name}: {title}, from DATA_FOLDER. {credit}"),
                        name=name,
                        title=layer.title_in(language),
                        credit=layer.credit,
                    )
                )
        reasons = {KINDS[name]: tr("{name} is given").format(name=name) for name in self.given}
        for layer in self.manifest.layers:
            if layer.file not in used:
                reason = reasons.get(layer.kind) or tr("no step takes it as it is")
                run.feedback.pushInfo(
                    told(
                        tr("Not used of DATA_FOLDER: {title} ({file}): {reason}."),
                        title=layer.title_in(language),
                        file=layer.file,
                        reason=reason,
                    )
                )
        for each in self.manifest.not_fetched:
            run.feedback.pushWarning(
                told(
                    tr("DATA_FOLDER lacks {kind} {tile} of {source}: {reason}"),
                    kind=each.kind,
                    tile=each.tile,
                    source=each.source,
                    reason=each.reason,
                )
            )

    def _held(self, name: str) -> Layer | None:
        return None if self.manifest is None else self.manifest.layer(KINDS[name])


def _fits(name: str, layer: Layer) -> bool:
    """Tell whether a file is of the kind that a parameter takes: a raster of landslide classes is no area of them."""
    return (layer.path.suffix.lower() in _RASTER_ENDINGS) == (name in RASTERS)
