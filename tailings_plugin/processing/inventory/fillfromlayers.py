"""Site factors from layers: acceleration, flood, height, slope, landslides, country, region, river, settlement."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsWkbTypes,
)

from ...errors import DataProblem
from ...inventory.positions.coordinates import WGS84
from ...inventory.site import filling
from ...inventory.site.factors import MSK, PGA_UNITS, RETURN_PERIOD_YEARS, settings
from ...inventory.site.filling import (
    Factor,
    Outcome,
    outcome_table,
    read_fields,
    with_factors,
    written_fields,
)
from ...inventory.site.uncertain import Around, around, reaches_m
from ...qgis_values import make_fields
from ...translation import told, tr
from ..base import TailingsAlgorithm, write_features
from ..frames import Frame, extended_fields, table_of, write_table
from ..geometry import read_points
from ..parameters import metres, needs_parameter
from ..run import Run
from . import site_layers
from .site_parameters import add_ground, add_hazards, add_places

# What each layer fills, in the order of the run.
LAYERS: tuple[tuple[str, Callable], ...] = (
    ("COUNTRIES", site_layers.country_factor),
    ("REGIONS", site_layers.region_factor),
    ("PGA", site_layers.pga_factor),
    ("PGA_ZONES", site_layers.pga_factor),
    ("FLOOD", site_layers.flood_factor),
    ("LANDSLIDE", site_layers.landslide_factor),
    ("RELIEF", site_layers.relief_factors),
    ("RIVERS", site_layers.river_factor),
    ("SETTLEMENTS", site_layers.settlement_factors),
)


class FillFromLayers(TailingsAlgorithm):
    """Fill what layers tell of the ground under each facility, and say where it comes from."""

    ID = "fillfromlayers"
    GROUP = "inventory"

    def title(self):
        return tr("Fill site factors from layers")

    def labels(self):
        return tr(
            "site factors,PGA,seismic,flood,elevation,slope,landslide,country,region,river,settlement,facilities"
        )

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterFeatureSource(
                "INPUT", tr("Inventory"), [QgsProcessing.SourceType.TypeVectorAnyGeometry]
            ),
            tr("Layer with the inventory fields, in any CRS. It stays as it is; OUTPUT is a copy."),
        )
        add_hazards(self)
        add_ground(self)
        add_places(self)
        self.add(
            metres("UNCERTAINTY", tr("Positions of unknown precision are off by up to (m)"), 1000.0, 0.0),
            tr(
                "Counts where coordinate_precision is unknown. What differs within it is left empty. 0: points lie on "
                "their facilities."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("KEEP_KNOWN", tr("Keep what the authority knows"), True),
            tr(
                "Known values stay; values that were computed before are renewed. Otherwise layers replace both."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Inventory with site factors")),
            tr("A copy of the inventory; data_source names value, day and layer of every computed value."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "FILLED",
                tr("What was filled"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
                createByDefault=False,
            ),
            tr(
                "A row per value that a layer tells: filled, kept as the authority has it, or doubtful, and why."
            ),
        )
        for name, label in (
            ("N_FILLED", tr("Values filled")),
            ("N_KEPT", tr("Known values kept that differ from the layer's")),
            ("N_DOUBTFUL", tr("Doubtful values left empty")),
            ("N_UNKNOWN", tr("Values that the layers do not tell")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def unheeded(self, run):
        needs = {
            "PGA_FIELD": "PGA_ZONES",
            "FLOOD_COVERAGE": "FLOOD",
            "FLOOD_RETURN_PERIOD": "FLOOD",
            "FLOOD_WHOLE": "FLOOD",
            "LANDSLIDE_COVERAGE": "LANDSLIDE",
            "COUNTRY_FIELD": "COUNTRIES",
            "REGION_FIELD": "REGIONS",
            "SETTLEMENT_FIELD": "SETTLEMENTS",
        }
        found = {name: needs_parameter(need) for name, need in needs.items() if not run.has(need)}
        if not run.has("PGA") and not run.has("PGA_ZONES"):
            found["PGA_UNIT"] = needs_parameter("PGA")
        if run.has("FLOOD") and run.has("FLOOD_COVERAGE"):
            found["FLOOD_WHOLE"] = tr("FLOOD_COVERAGE says where floods were computed")
        return found

    def look_over(self, run):
        if not any(run.has(name) for name, _ in LAYERS):
            raise DataProblem(
                tr("No layer is given, so there is nothing to fill. Give one of: {names}.").format(
                    names=", ".join(name for name, _ in LAYERS)
                )
            )
        if run.has("PGA") and run.has("PGA_ZONES"):
            raise DataProblem(tr("PGA and PGA_ZONES both tell of pga_g. Give one of them."))
        if (run.has("PGA") or run.has("PGA_ZONES")) and not run.has("PGA_UNIT"):
            raise DataProblem(
                tr("PGA_UNIT: the unit of the acceleration must be declared. Choose one of {units}.").format(
                    units=", ".join(PGA_UNITS)
                )
            )
        years = run.number("FLOOD_RETURN_PERIOD")
        if run.has("FLOOD") and years != RETURN_PERIOD_YEARS:
            raise DataProblem(
                tr(
                    "FLOOD_RETURN_PERIOD: flood_zone tells of the flood of 100 years, and depths of {years} years say "
                    "something else. Give the depths of 100 years."
                ).format(years="?" if years is None else f"{years:g}")
            )

    def execute(self, run: Run) -> dict:
        source = run.required_source("INPUT")
        crs = QgsCoordinateReferenceSystem(WGS84)
        features, lon, lat = read_points(source, crs, run.context, run.feedback)
        places = self._places(run, features, lon, lat)
        found = _factors(run, places)
        names = ["facility_id", *(name for name, _ in read_fields(found))]
        frame = Frame(
            source.sourceName(), source.fields(), features, table_of(features, source.fields(), names)
        )
        day = date.today().isoformat()
        table = frame.checked(dict(read_fields(found)))
        values, outcomes = with_factors(table, found, run.boolean("KEEP_KNOWN"), day)
        written = written_fields(found)
        fields = extended_fields(source.fields(), written)
        sink, output = run.required_sink("OUTPUT", fields, source.wkbType(), source.sourceCrs())
        rows = frame.rows_with(written, values, run.tick(85, 95))
        write_features(sink, fields, rows, frame.layer, handed_on=True)
        listed, listing = run.sink("FILLED", make_fields(filling.OUTCOMES))
        if listed is not None:
            told = outcome_table(table, outcomes, day, _reasons())
            write_table(listed, make_fields(filling.OUTCOMES), told, filling.OUTCOMES, tr("What was filled"))
        counts = Counter(each.outcome for each in outcomes)
        unknown = _unknown(found)
        _tell(run, found, outcomes, unknown)
        return {
            "OUTPUT": output,
            "FILLED": listing,
            "N_FILLED": counts[filling.FILLED],
            "N_KEPT": counts[filling.KEPT],
            "N_DOUBTFUL": counts[filling.DOUBTFUL],
            "N_UNKNOWN": sum(unknown.values()),
        }

    def _places(self, run: Run, features, lon, lat) -> Around:
        """Return where to look, and say which positions are missing or may be off."""
        source = run.required_source("INPUT")
        name = "coordinate_precision"
        table = table_of(features, source.fields(), [name])
        precision = Frame(source.sourceName(), source.fields(), features, table).texts(name)
        drawn = QgsWkbTypes.geometryType(source.wkbType()) == Qgis.GeometryType.Polygon
        reach = reaches_m(precision, 0.0 if drawn else run.number("UNCERTAINTY"))
        places = around(lon, lat, reach)
        missing, off = int((places.own < 0).sum()), int(((reach > 0) & (places.own >= 0)).sum())
        if missing:
            run.feedback.pushWarning(
                told(
                    tr(
                        "{count} {count:facility has|facilities have} no position: nothing is filled for "
                        "them."
                    ),
                    count=missing,
                )
            )
        if off:
            run.feedback.pushWarning(
                told(
                    tr(
                        "{count} {count:position|positions} may be off by up to {most} km "
                        "(coordinate_precision, UNCERTAINTY): what differs around them is left empty; flood, "
                        "landslide and slope always are."
                    ),
                    count=off,
                    most=float(reach[places.own >= 0].max() / 1000),
                )
            )
        return places


def _factors(run: Run, places: Around) -> list[Factor]:
    given = [(name, look) for name, look in LAYERS if run.has(name)]
    found: list[Factor] = []
    for number, (name, look) in enumerate(given):
        run.feedback.setProgressText(told(tr("Reading {name}"), name=name))
        start, end = (5 + 80 * each / len(given) for each in (number, number + 1))
        factors = look(run, places, run.tick(start, end))
        found += factors if isinstance(factors, list) else [factors]
    if run.has("PGA") or run.has("PGA_ZONES"):
        _tell_of_accelerations(run)
    return found


def _tell_of_accelerations(run: Run) -> None:
    run.feedback.pushInfo(
        tr(
            "pga_g is read as the acceleration with 10 % probability in 50 years (475 years): the layer must be such."
        )
    )
    if run.choice("PGA_UNIT") == MSK:
        degrees = ", ".join(f"{each['degree']} = {each['pga_g']} g" for each in settings()["msk"]["degrees"])
        run.feedback.pushWarning(
            told(
                tr("Intensities become accelerations by a recalled, not verified correspondence: {degrees}."),
                degrees=degrees,
            )
        )


def _unknown(found: Sequence[Factor]) -> dict[str, int]:
    """Return by field how many facilities the layer tells nothing of."""
    return {
        factor.name: sum(
            value is None and row not in factor.doubts for row, value in enumerate(factor.values)
        )
        for factor in found
    }


def _reasons() -> dict[str, str]:
    return {
        site_layers.VARIES: tr("it differs within the distance by which the position may be off"),
        site_layers.IMPRECISE: tr("the position is not precise enough"),
        site_layers.AMBIGUOUS: tr("areas of the layer overlap there and differ"),
        site_layers.WRONG_UNIT: tr("the values of the layer are implausible in the unit declared"),
        site_layers.NO_CONVERSION: tr("no acceleration is stated for this intensity"),
        site_layers.NO_DEPTH: tr("the value of the layer is no depth of water"),
        site_layers.COARSE: tr("the cells of the relief are too coarse (more than 200 m)"),
        filling.BEYOND_BOUNDS: tr("it lies outside the bounds that the inventory gives"),
        filling.IMPOSSIBLE: tr("the field cannot hold it"),
        filling.NO_ROOM: tr("data_source has no room left to say where it comes from"),
    }


def _tell(run: Run, found: Sequence[Factor], outcomes: Sequence[Outcome], unknown: dict[str, int]) -> None:
    counts = Counter((each.name, each.outcome) for each in outcomes)
    why = Counter((each.name, each.reason) for each in outcomes if each.outcome == filling.DOUBTFUL)
    words = _reasons()
    for factor in found:
        run.feedback.pushInfo(
            told(
                tr(
                    "{field} from {layer}: {filled} filled, {kept} kept that differ, {doubtful} "
                    "doubtful, {unknown} unknown"
                ),
                field=factor.name,
                layer=factor.source,
                filled=counts[factor.name, filling.FILLED],
                kept=counts[factor.name, filling.KEPT],
                doubtful=counts[factor.name, filling.DOUBTFUL],
                unknown=unknown[factor.name],
            )
        )
        if unknown[factor.name]:
            run.feedback.pushWarning(
                told(
                    tr(
                        "{layer} tells nothing of {count} {count:facility: its|facilities: their} {field} is "
                        "not filled."
                    ),
                    layer=factor.source,
                    count=unknown[factor.name],
                    field=factor.name,
                )
            )
        for (name, reason), count in why.items():
            if name == factor.name:
                run.feedback.pushWarning(
                    told(
                        tr(
                            "{field} of {count} {count:facility|facilities} is left empty: {reason} ({layer})."
                        ),
                        field=name,
                        count=count,
                        reason=words[reason],
                        layer=factor.source,
                    )
                )
