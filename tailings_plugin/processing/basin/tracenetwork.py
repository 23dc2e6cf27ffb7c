"""The path of water from each facility along the lines of a river network."""

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterRasterLayer,
    QgsRectangle,
)

from ...basin.grid.measure import DEGREES
from ...basin.paths.ends import kinds_at
from ...basin.paths.network import Network, end_in, snap_to_lines
from ...basin.paths.network_paths import network_paths
from ...errors import DataProblem
from ...inventory.positions.coordinates import WGS84
from ...translation import tr
from ..base import TailingsAlgorithm
from ..frames import field_index
from ..guard import is_named
from ..parameters import metres
from .countries import add_countries, countries_unheeded, find_borders, hours_per_metre
from .facilities import Facilities, add_facilities, add_not_traced, read_facilities, write_not_traced
from .parameters import add_lakes, add_max_length, max_length_m
from .path_layers import PathLayers, add_path_outputs
from .rivers import DEFAULT_NEXT, DEFAULT_RIVER_ID, joined_network, pointer_network
from .sinks import read_sinks, say_what_lies_beside


class TraceNetwork(TailingsAlgorithm):
    """Traces all facilities along river lines, with pointers as in HydroRIVERS or without."""

    ID = "tracenetwork"
    GROUP = "basin"
    NEEDS_PANDAS = False

    def title(self):
        return tr("Trace along a river network")

    def labels(self):
        return tr("river network,HydroRIVERS,NEXT_DOWN,downstream,flow path,transboundary,border crossing")

    def initAlgorithm(self, configuration=None):
        add_facilities(self, "FACILITY_FIELD")
        self.add(
            QgsProcessingParameterFeatureSource(
                "NETWORK", tr("River network"), [QgsProcessing.SourceType.TypeVectorLine]
            ),
            tr("River lines in any CRS, with pointers to the next line (HydroRIVERS) or without."),
        )
        self._add_field(
            "ID_FIELD",
            tr("Field with the line's identifier"),
            DEFAULT_RIVER_ID,
            tr("HYRIV_ID in HydroRIVERS; any name will do. Without it the lines are joined where they meet."),
        )
        self._add_field(
            "NEXT_FIELD",
            tr("Field with the identifier of the next line downstream"),
            DEFAULT_NEXT,
            tr("NEXT_DOWN in HydroRIVERS: 0 or nothing where a river ends."),
        )
        self.add(
            metres("SNAP", tr("Farthest river from a facility (m)"), 5000.0, 0.1),
            tr("Facilities are led straight to the nearest line within this distance, which snap_m reports."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(
                "RELIEF", tr("Relief, to direct lines without pointers"), optional=True
            ),
            tr("Lines run from their higher to their lower end. Empty: as they were digitised."),
        )
        self.add(
            metres("JOIN_WITHIN", tr("Join lines that meet within (m)"), 10.0, 0.01),
            tr("Only for lines without pointers: how exactly their ends must meet."),
            advanced=True,
        )
        add_lakes(self)
        add_countries(self)
        add_max_length(self)
        add_path_outputs(self)
        add_not_traced(self)

    def _add_field(self, name: str, caption: str, default: str, help_text: str) -> None:
        self.add(
            QgsProcessingParameterField(
                name, caption, default, parentLayerParameterName="NETWORK", optional=True
            ),
            help_text,
        )

    def unheeded(self, run):
        return countries_unheeded(run)

    def execute(self, run):
        crs = QgsCoordinateReferenceSystem(WGS84)
        facilities = read_facilities(run, crs, "FACILITY_FIELD")
        radius_m = run.number("SNAP")
        network = _network(run, facilities, radius_m)
        network = _ended(run, network)
        run.feedback.setProgress(60)
        snapped = snap_to_lines(network.lines, facilities.x, facilities.y, radius_m, run.tick(60.0, 65.0))
        limit_m = max_length_m(run)
        paths = network_paths(network, snapped, facilities.x, facilities.y, limit_m)
        borders = find_borders(run, paths, crs, (70.0, 80.0))
        layers = PathLayers(run, facilities, paths, crs)
        results = layers.write(borders, hours_per_metre(run), snapped.away_m)
        reason = tr("no river lies within {metres:g} m, or it has no point").format(metres=radius_m)
        reasons = [None if traced else reason for traced in paths.traced]
        not_traced, count = write_not_traced(run, facilities, reasons)
        return results | {
            "NOT_TRACED": not_traced,
            "N_FACILITIES": len(facilities),
            "N_NOT_TRACED": count,
        }


def _network(run, facilities: Facilities, radius_m: float) -> Network:
    """Return the network, by pointers when the layer has them, else joined where its lines meet."""
    source = run.required_source("NETWORK")
    run.feedback.setProgressText(tr("Reading the river network"))
    id_index = field_index(source, run.text("ID_FIELD"), DEFAULT_RIVER_ID)
    next_index = field_index(source, run.text("NEXT_FIELD"), DEFAULT_NEXT)
    if id_index >= 0 and next_index >= 0:
        _refuse_beside_pointers(run)
        return pointer_network(run, source, id_index, next_index, facilities.x, facilities.y, radius_m)
    if id_index >= 0 or next_index >= 0:
        raise DataProblem(
            tr(
                "Layer {layer}: pointers need both ID_FIELD and NEXT_FIELD. Choose both fields, or clear "
                "both to join the lines where they meet."
            ).format(layer=source.sourceName())
        )
    return joined_network(run, source, run.raster("RELIEF"), run.number("JOIN_WITHIN"))


def _refuse_beside_pointers(run) -> None:
    """Raise DataProblem for what only lines without pointers need."""
    for name in ("RELIEF", "JOIN_WITHIN"):
        if is_named(run.algorithm.parameterDefinition(name), run.parameters.get(name)):
            raise DataProblem(
                tr(
                    "{name} would not be heeded: the lines have pointers, by which they are followed. Leave {name} as "
                    "it was, or clear ID_FIELD and NEXT_FIELD."
                ).format(name=name)
            )


def _ended(run, network: Network) -> Network:
    """Return the network with its lines ended in lakes and sinks."""
    if not network.lines:
        return network
    vertices = np.concatenate(network.lines)
    low, high = vertices.min(axis=0), vertices.max(axis=0)
    crs = QgsCoordinateReferenceSystem(WGS84)
    extent = QgsRectangle(*low, *high)
    say_what_lies_beside(run, ("LAKES",), crs, extent)
    sinks = read_sinks(run, crs, extent)
    kinds = kinds_at(sinks, vertices[:, 0], vertices[:, 1], DEGREES)
    stops = np.cumsum([len(line) for line in network.lines])[:-1]
    return end_in(network, np.split(kinds, stops))
