"""Released volume and run-out distance of each facility, with bands."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRange,
)

from ...consequence import breach
from ...consequence.store import INPUTS, stores
from ...translation import tr
from ..base import TailingsAlgorithm, write_features
from ..layers import extended_fields, number_column, require_field, required_sink, required_source
from ..parameters import add_choice
from ..run import ticker

ALL = "all"
CHOICES = (ALL, *breach.RELATIONS)
ESTIMATES = (
    "released_m3",
    "released_p5_m3",
    "released_p50_m3",
    "released_p95_m3",
    "runout_km",
    "runout_p5_km",
    "runout_p50_km",
    "runout_p95_km",
)


def _of(relation: str, name: str) -> str:
    """Return the field of one relation: released_p5_m3 of rico is released_rico_p5_m3."""
    head, tail = name.split("_", 1)
    return f"{head}_{relation}_{tail}"


class ReleaseRunout(TailingsAlgorithm):
    """Adds released volume and run-out, each with its 5-50-95 per cent band, to the facilities."""

    ID = "releaserunout"
    GROUP = "consequence"

    def title(self):
        return tr("Released volume and run-out")

    def labels(self):
        return tr("dam breach,tailings release,run-out distance,Rico,Larrauri,Piciullo,band")

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterFeatureSource(
                "INPUT", tr("Facilities"), [QgsProcessing.SourceType.TypeVector]
            ),
            tr(
                "Inventory with dam_height_m and volume_m3; where volume_m3 is empty, mass_t, capacity_m3 or "
                "area_m2 give a range."
            ),
        )
        add_choice(
            self,
            "RELATION",
            tr("Relation"),
            CHOICES,
            tr("One published relation, or all of them side by side with their envelope."),
            default=ALL,
        )
        self.add(
            QgsProcessingParameterBoolean("WITH_POND", tr("Add pond water to the stored volume"), False),
            tr("Counts pond_volume_m3 as stored, so that it may be released too."),
        )
        self.add(
            QgsProcessingParameterRange(
                "DENSITY",
                tr("Dry density where it is unknown (t/m3)"),
                QgsProcessingParameterNumber.Type.Double,
                "1.0,2.0",
            ),
            tr("Range that turns a mass without density into a range of volumes. Assumed, not measured."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Released volume and run-out")),
            tr("The facilities with released volumes (m3), run-out distances (km), their bands and notes."),
        )
        self.addOutput(QgsProcessingOutputNumber("N_ESTIMATED", tr("Facilities with an estimate")))
        self.addOutput(QgsProcessingOutputNumber("N_UNKNOWN", tr("Facilities without any estimate")))

    def checkParameterValues(self, parameters, context):
        low, high = self.parameterAsRange(parameters, "DENSITY", context)
        if not 0 < low <= high:
            return False, tr("DENSITY must be a range above 0, such as 1.0,2.0")
        return super().checkParameterValues(parameters, context)

    def execute(self, run):
        parameters, context, feedback = run.parameters, run.context, run.feedback
        source = required_source(self, parameters, "INPUT", context)
        layer = source.sourceName()
        require_field(
            source,
            ("volume_m3", "mass_t", "capacity_m3", "dam_height_m"),
            tr("Bring it into the inventory schema with importinventory first."),
        )
        choice = self.parameterAsEnumString(parameters, "RELATION", context)
        relations = list(breach.RELATIONS) if choice == ALL else [choice]
        features = list(source.getFeatures())
        columns = {name: number_column(features, source.fields(), name, layer) for name in INPUTS}
        store = stores(
            columns,
            self.parameterAsRange(parameters, "DENSITY", context),
            self.parameterAsBoolean(parameters, "WITH_POND", context),
        )
        by_relation = {r: breach.release_columns(r, store.volume_m3, store.height_m) for r in relations}
        results = breach.envelope(by_relation.values())
        if choice == ALL:
            results |= {
                _of(relation, name): values[name]
                for relation, values in by_relation.items()
                for name in ESTIMATES
            }
        added = [
            ("stored_m3", "real"),
            *((name, "real") for name in results),
            ("release_relation", "text"),
            ("release_basis", "text"),
            ("release_notes", "text"),
        ]
        fields = extended_fields(source.fields(), added)
        sink, destination = required_sink(
            self, parameters, "OUTPUT", context, fields, source.wkbType(), source.sourceCrs()
        )
        tick = ticker(feedback)

        def rows():
            for row, feature in enumerate(features):
                tick(row / len(features))
                estimated = {
                    "stored_m3": store.volume_m3.best[row],
                    **{name: values[row] for name, values in results.items()},
                    "release_relation": choice,
                    "release_basis": store.basis[row],
                    "release_notes": "; ".join(store.notes[row]) or None,
                }
                yield (
                    feature.geometry() if feature.hasGeometry() else None,
                    feature.attributeMap() | estimated,
                )

        write_features(sink, fields, rows(), layer, handed_on=True)
        known = [row for row in range(len(features)) if _is_known(results, row)]
        unknown = len(features) - len(known)
        noted = sum(bool(notes) for notes in store.notes)
        if unknown:
            feedback.pushWarning(
                tr("{count} of {total} facilities have neither volume nor dam height: no estimate.").format(
                    count=unknown, total=len(features)
                )
            )
        if noted:
            feedback.pushInfo(
                tr("{count} facilities have unknown or refused inputs: see release_notes.").format(
                    count=noted
                )
            )
        return {"OUTPUT": destination, "N_ESTIMATED": len(known), "N_UNKNOWN": unknown}


def _is_known(results, row: int) -> bool:
    return any(results[name][row] == results[name][row] for name in ("released_p95_m3", "runout_km"))
