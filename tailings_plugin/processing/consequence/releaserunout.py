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

from ...consequence.facility_releases import (
    ALL,
    CHOICES,
    DRY_DENSITY_T_M3,
    ENOUGH,
    is_estimated,
    release_fields,
    release_table,
)
from ...consequence.store import BOUNDS, INPUTS, LOWER, RELEASE, UPPER
from ...errors import DataProblem
from ...translation import told, tr
from ..base import TailingsAlgorithm, write_features
from ..frames import extended_fields, read_frame
from ..parameters import add_choice


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
                "area_m2 give a range. release_known_m3 goes before the relations."
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
                ",".join(map(str, DRY_DENSITY_T_M3)),
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
        source = run.required_source("INPUT")
        frame = read_frame(source, (*INPUTS, RELEASE, *BOUNDS), run.tick(0, 30))
        if not any(f"{name}{end}" in frame.table for name in ENOUGH for end in ("", LOWER, UPPER)):
            raise DataProblem(
                "Layer {layer} has none of the fields {fields}. {remedy}",
                layer=frame.layer,
                fields=", ".join(ENOUGH),
                remedy=tr("Bring it into the inventory schema with importinventory first."),
            )
        relation = run.choice("RELATION")
        density_t_m3 = self.parameterAsRange(run.parameters, "DENSITY", run.context)
        columns = {name: frame.numbers(name) for name in (*INPUTS, RELEASE, *BOUNDS)}
        table = release_table(columns, relation, density_t_m3, run.boolean("WITH_POND"))
        added = release_fields(relation)
        fields = extended_fields(source.fields(), added)
        sink, destination = run.required_sink("OUTPUT", fields, source.wkbType(), source.sourceCrs())
        rows = frame.rows_with(added, table, run.tick(30, 100))
        write_features(sink, fields, rows, frame.layer, handed_on=True)
        estimated = int(is_estimated(table).sum())
        unknown, noted = len(table) - estimated, int(table["release_notes"].notna().sum())
        if unknown:
            run.feedback.pushWarning(
                told(
                    tr(
                        "{count} of {total} {total:facility|facilities} {count:has|have} neither volume nor "
                        "dam height: no estimate."
                    ),
                    count=unknown,
                    total=len(table),
                )
            )
        outside = int(table["out_of_range"].notna().sum())
        if outside:
            run.feedback.pushWarning(
                told(
                    tr(
                        "{count} {count:facility lies|facilities lie} outside the recorded failures from "
                        "which the relations were made: see out_of_range. Their estimates are continuations."
                    ),
                    count=outside,
                )
            )
        given = int((table["release_basis"] == RELEASE).sum())
        if given:
            run.feedback.pushInfo(
                told(
                    tr(
                        "{count} {count:facility has|facilities have} a known release: taken as given, "
                        "without a band."
                    ),
                    count=given,
                )
            )
        if noted:
            run.feedback.pushInfo(
                told(
                    tr(
                        "{count} {count:facility has|facilities have} unknown or refused inputs: see "
                        "release_notes."
                    ),
                    count=noted,
                )
            )
        return {"OUTPUT": destination, "N_ESTIMATED": estimated, "N_UNKNOWN": unknown}
