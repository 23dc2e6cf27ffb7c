"""What the steps of an assessment read: what the user gave, else what comes with the plugin."""

from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingFeatureSource, QgsProcessingUtils

from ...inventory.positions.coordinates import WGS84
from ...inventory.positions.stand_ins import met_at_facilities
from ...place_layers import settlement_layer
from ...places import settlements
from ...table import texts
from ...translation import tr
from ..frames import table_of
from ..geometry import read_points
from ..reliefs import DEFAULT_RELIEF, cell_m_of
from ..run import Run


class AssessInputs:
    """The inputs of an assessment, as its steps take them."""

    def __init__(self, run: Run):
        self._run = run
        self.relief = self.given("RELIEF") or str(DEFAULT_RELIEF)
        self.cell_m = cell_m_of(run.raster("RELIEF") or self.relief)
        counted = run.has("POPULATION") or run.has("SETTLEMENTS")
        # Whether people are those of the embedded towns: a lower bound, to be said wherever they are shown.
        self.towns_only = not counted and run.boolean("EMBEDDED_SETTLEMENTS")
        self.counts_people = counted or self.towns_only

    def given(self, name: str) -> Any:
        """Return an input as the user gave it, to hand on."""
        return self._run.parameters.get(name)

    def people(self, facilities: str) -> dict[str, Any]:
        """Return by what people are counted, as exposure takes it; say which goes before, or that it is little.

        facilities: the layer of those whose paths are looked along.
        """
        if self.towns_only:
            self._run.feedback.pushWarning(
                tr(
                    "Neither POPULATION nor SETTLEMENTS is given: people are counted in the plugin's own list of "
                    "{count} towns (GeoNames). That is an overview and a lower bound: villages are missing, and where "
                    "no town is hit it is unknown who lives there. Give POPULATION for any decision."
                ).format(count=len(settlements()))
            )
            return {"SETTLEMENTS": self._own_towns(facilities)}
        if self._run.has("POPULATION") and self._run.has("SETTLEMENTS"):
            self._run.feedback.pushInfo(
                tr(
                    "POPULATION goes before SETTLEMENTS: people at risk are those of the raster. Where it does not "
                    "cover all of a zone, the more of what the two know is a lower bound."
                )
            )
        return {name: self.given(name) for name in ("POPULATION", "SETTLEMENTS")}

    def _own_towns(self, facilities: str) -> str:
        layer = QgsProcessingUtils.mapLayerFromString(facilities, self._run.context)
        source = QgsProcessingFeatureSource(layer, self._run.context)
        features, lon, lat = read_points(source, QgsCoordinateReferenceSystem(WGS84), self._run.context)
        precision = texts(
            table_of(features, source.fields(), ["coordinate_precision"]), "coordinate_precision"
        )
        at = np.array([place.point for place in settlements()])
        moved = met_at_facilities(lon, lat, precision, at[:, 0], at[:, 1])
        towns = settlement_layer(list(zip(*(each.tolist() for each in moved), strict=True)))
        self._run.context.temporaryLayerStore().addMapLayer(towns)
        return towns.id()
