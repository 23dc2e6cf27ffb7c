"""What the steps of an assessment read: what the user gave, else what was fetched, else what comes with the plugin."""

from collections.abc import Iterable
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsProcessingUtils,
    QgsWkbTypes,
)

from ...errors import DataProblem
from ...inventory.positions.coordinates import WGS84
from ...inventory.positions.stand_ins import met_at_facilities
from ...inventory.site.factors import PGA_UNITS
from ...place_layers import LANGUAGE_FIELDS, NAMES, settlement_layer
from ...places import settlements
from ...qgis_values import make_fields
from ...table import make_table, texts
from ...translation import told, tr
from ..base import write_features
from ..consequence.places import name_column, other_names
from ..frames import field_of, points_of, table_of
from ..geometry import read_points
from ..reliefs import DEFAULT_RELIEF, cell_m_of
from ..run import Run
from .credits import is_open_data
from .fetched_folder import KINDS, FetchedFolder

# Where any of these is there, site factors are filled from all of them.
SITE_LAYERS = ("PGA", "FLOOD", "LANDSLIDE", "RIVERS")


def refuse_undeclared(run: Run, fetched: FetchedFolder) -> None:
    """Raise DataProblem for an acceleration whose unit is not declared, or is none that can be read."""
    if run.has("PGA") and not run.has("PGA_UNIT"):
        raise DataProblem(
            tr("PGA_UNIT: the unit of the acceleration must be declared. Choose one of {units}.").format(
                units=", ".join(PGA_UNITS)
            )
        )
    fetched.pga_unit()


class AssessInputs:
    """The inputs of an assessment, as its steps take them."""

    def __init__(self, run: Run):
        self._run = run
        self.fetched = FetchedFolder.of(run)
        self.relief = self.of("RELIEF") or str(DEFAULT_RELIEF)
        self.cell_m = cell_m_of(run.raster("RELIEF") or self.relief)
        counted = any(self.of(name) is not None for name in ("POPULATION", "SETTLEMENTS"))
        # Whether people are those of the embedded towns: a lower bound, to be said wherever they are shown.
        self.towns_only = not counted and run.boolean("EMBEDDED_SETTLEMENTS")
        self.counts_people = counted or self.towns_only

    def of(self, name: str) -> Any:
        """Return an input to hand on: as the user gave it, else as it was fetched; None for neither."""
        given = self._run.parameters.get(name)
        return self.fetched.path(name) if given in (None, "") and name in KINDS else given

    def ground(self) -> dict[str, Any]:
        """Return what the water runs over, as tracedownstream takes it; say where RIVERS do not lead it."""
        directions = self.of("DIRECTIONS")
        rivers = self.of("RIVERS")
        if directions in (None, ""):
            return {"RELIEF": self.relief, "RIVERS": rivers}
        if rivers is not None:
            self._run.feedback.pushInfo(
                tr(
                    "RIVERS do not lead the water: it follows DIRECTIONS, into which they may have been burnt."
                )
            )
        return {"RELIEF": self.relief, "DIRECTIONS": directions, "CODING": self._run.choice("CODING")}

    def site(self) -> dict[str, Any]:
        """Return what fills site factors, as fillfromlayers takes it; empty where none of SITE_LAYERS is there."""
        found = {name: self.of(name) for name in SITE_LAYERS}
        if all(value is None for value in found.values()):
            return {}
        own_relief = self.relief == str(DEFAULT_RELIEF)
        return {
            **found,
            "PGA_UNIT": self._run.choice("PGA_UNIT") if self._run.has("PGA") else self.fetched.pga_unit(),
            "FLOOD_COVERAGE": self.of("FLOOD_COVERAGE"),
            "RELIEF": None if own_relief else self.relief,
        }

    def used(self) -> list[Any]:
        """Return the layers of others that the steps read, to be credited where they are open data."""
        read = [self.of(name) for name in (*KINDS, "DIRECTIONS", "RECEPTORS", "LAKES", "FLOOD_COVERAGE")]
        facilities = self.of("INVENTORY")
        if is_open_data(facilities, self._run.context):
            read.append(facilities)
        return [each for each in read if each not in (None, "")]

    def people(self, facilities: str) -> dict[str, Any]:
        """Return by what people are counted, as exposure takes it; say which goes before, or that it is little.

        facilities: the layer of those whose paths are looked along.
        """
        if self.towns_only:
            self._run.feedback.pushWarning(
                told(
                    tr(
                        "Neither POPULATION nor SETTLEMENTS is given: people are counted in the plugin's own "
                        "list of {count} {count:town|towns} (GeoNames). That is an overview and a lower "
                        "bound: villages are missing, and where no town is hit it is unknown who lives "
                        "there. Give POPULATION for any decision."
                    ),
                    count=len(settlements()),
                )
            )
            return {"SETTLEMENTS": self._own_towns(facilities)}
        found = {name: self.of(name) for name in ("POPULATION", "SETTLEMENTS")}
        if None not in found.values():
            self._run.feedback.pushInfo(
                tr(
                    "POPULATION goes before SETTLEMENTS: people at risk are those of the raster. Where it does not "
                    "cover all of a zone, the more of what the two know is a lower bound."
                )
            )
        return found

    def named_settlements(self) -> Any:
        """Return the settlements given or fetched, for the maps of the sheets; None where they have no names."""
        if self._run.has("SETTLEMENTS"):
            fields = self._run.required_source("SETTLEMENTS").fields()
        elif fetched := self.fetched.path("SETTLEMENTS"):
            fields = QgsProcessingUtils.mapLayerFromString(fetched, self._run.context).fields()
        else:
            return None
        return self.of("SETTLEMENTS") if any(field_of(fields, each) >= 0 for each in NAMES) else None

    def arriving(self) -> Any:
        """Return the places at which arrivals are worked out: settlements and receptors the user gave, as one layer.

        Of lists of a whole country (fetched, or the plugin's own) nearly all lie far from every path: those that are
        hit have their hours in the tables of places hit.
        """
        given = [name for name in ("SETTLEMENTS", "RECEPTORS") if self._run.has(name)]
        if len(given) < 2:
            return self._run.parameters.get(given[0]) if given else None
        fields = make_fields((name, "text") for name in NAMES)
        sink, together = QgsProcessingUtils.createFeatureSink(
            "memory:", self._run.context, fields, QgsWkbTypes.Type.Point, QgsCoordinateReferenceSystem(WGS84)
        )
        for name in given:
            write_features(sink, fields, self._named(self._run.required_source(name)), name)
        del sink  # what it holds is written
        return together

    def _named(self, source: QgsProcessingFeatureSource) -> Iterable[tuple[QgsGeometry | None, list[Any]]]:
        features, lon, lat = read_points(source, QgsCoordinateReferenceSystem(WGS84), self._run.context)
        points = points_of(make_table({"lon": lon, "lat": lat}, {}))
        unknown = np.full(len(features), None, dtype=object)
        others = other_names(source, features)
        columns = [
            name_column(source, features, ""),
            *(others.get(name, unknown) for name in LANGUAGE_FIELDS),
        ]
        return ((point, list(names)) for point, *names in zip(points, *columns, strict=True))

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
