"""Water hazard class of facilities from their substances."""

from qgis.core import (
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
)

from ...errors import DataProblem
from ...inventory.facilities import BASIS
from ...qgis_values import make_fields
from ...rating.fallback import fallback_inputs, with_basis
from ...rating.substances import (
    COLUMNS,
    FACILITY_INPUTS,
    FACILITY_NAMES,
    REST_CHOICES,
    SUBSTANCE_NAMES,
    Substances,
    classify_facilities,
    classify_substances,
    substance_table,
    unknown_facilities,
)
from ...translation import told, tr
from ..base import TailingsAlgorithm, write_features
from ..frames import Frame, extended_fields, read_frame, require_fields, write_table
from ..parameters import add_choice, add_language, needs_parameter
from ..run import Run
from .parameters import add_optional_table, add_sink, add_source
from .telling import TOLD_ONE_BY_ONE, read_substances, tell_bad_values

BASES = {
    "N_SUBSTANCES": "substances",
    "N_GIVEN": "given",
    "N_FALLBACK": "fallback",
    "N_UNKNOWN": "unknown",
    "N_REFUSED": "refused",
}


class WaterHazardClass(TailingsAlgorithm):
    """Fills water_hazard_class from H-statements and shares, or marked as a fallback from ore and process."""

    ID = "waterhazardclass"
    GROUP = "rating"

    def title(self):
        return tr("Water hazard class")

    def labels(self):
        return tr("AwSV,WGK,water hazard class,H-statements,CLP,substances,mixture,toxicity,cyanide")

    def initAlgorithm(self, configuration=None):
        add_source(
            self,
            "INPUT",
            tr("Facilities"),
            tr("Inventory of facilities with facility_id; any layer or table, selected features if wished."),
        )
        add_source(
            self,
            "SUBSTANCES",
            tr("Substances"),
            tr(
                "One row per substance of a facility: facility_id, substance, cas, h_statements, "
                "share_percent, and optionally m_factor, water_hazard_class, carcinogenic, acute_data, "
                "environment_data, readily_biodegradable, bioaccumulating, aquatic_toxicity_mg_l."
            ),
            optional=True,
        )
        add_choice(
            self,
            "REST",
            tr("What is not listed counts as"),
            REST_CHOICES,
            tr(
                "Where the shares of a facility sum to less than 100 %: unidentified (class 3, as the rules "
                "have it) or harmless (you know that the rest is inert rock or water)."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean("FALLBACK", tr("Fall back on ore and process"), True),
            tr(
                "Suggest a class from commodity, tailings_type, toxicants, radioactive and acid_generating "
                "where neither substances nor a class are given. It is marked as a fallback."
            ),
        )
        add_language(
            self, tr("Language of the notes"), tr("Language of driver and notes: en or ru."), advanced=True
        )
        add_sink(
            self,
            "OUTPUT",
            tr("Facilities with water hazard class"),
            tr("The facilities with water_hazard_class, whc_basis, whc_driver and whc_note."),
        )
        add_optional_table(
            self,
            "SUBSTANCE_CLASSES",
            tr("Substances with class"),
            tr("A table of the substances: the statements that count, their points, and the class."),
        )
        for name, label in (
            ("N_SUBSTANCES", tr("Facilities classed by their substances")),
            ("N_GIVEN", tr("Facilities that keep the class given")),
            ("N_FALLBACK", tr("Facilities classed by the fallback")),
            ("N_UNKNOWN", tr("Facilities without class")),
            ("N_REFUSED", tr("Facilities whose shares were refused")),
            ("N_BAD_VALUES", tr("Values that count as unknown")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def unheeded(self, run: Run):
        return {} if run.has("SUBSTANCES") else {"REST": needs_parameter("SUBSTANCES")}

    def execute(self, run: Run) -> dict:
        source, language = run.required_source("INPUT"), run.choice("LANGUAGE")
        frame = read_frame(source, with_basis((*FACILITY_INPUTS, *fallback_inputs())), run.tick(0, 20))
        told = frame.table.columns.difference(["facility_id", BASIS])
        if len(frame) and told.empty and not run.has("SUBSTANCES"):
            raise DataProblem(
                tr(
                    "Layer {layer} has none of the fields a water hazard class comes from: {fields}. Bring it into the "
                    "inventory's fields with importinventory first, or give SUBSTANCES."
                ).format(layer=frame.layer, fields=", ".join((*FACILITY_INPUTS[1:], *fallback_inputs())))
            )
        substances = self._substances(run, frame, language)
        run.feedback.setProgress(40)
        table, bad = classify_facilities(
            frame.table, substances, run.choice("REST"), run.boolean("FALLBACK"), language
        )
        _tell_strangers(substances, frame, run.feedback)

        extended = extended_fields(frame.fields, FACILITY_NAMES)
        sink, destination = run.required_sink("OUTPUT", extended, source.wkbType(), source.sourceCrs())
        rows = frame.rows_with(FACILITY_NAMES, table, run.tick(50, 100))
        write_features(sink, extended, rows, frame.layer, handed_on=True)
        tell_bad_values(bad, frame, "whc_note", run.feedback.pushWarning)
        basis = table["whc_basis"].tolist()
        counts = {name: basis.count(value) for name, value in BASES.items()}
        self._tell_counts(counts, run.feedback)
        return {
            "OUTPUT": destination,
            "SUBSTANCE_CLASSES": _write_substances(run, substances),
            **counts,
            "N_BAD_VALUES": len(bad) + len(substances.bad),
        }

    def _substances(self, run: Run, facilities: Frame, language: str) -> Substances:
        source = run.source("SUBSTANCES")
        if source is None:
            return classify_substances(None, language)
        remedy = tr("It tells which substance belongs to which facility.")
        require_fields(facilities, ["facility_id"], remedy)
        frame = read_substances(source, COLUMNS, run.tick(20, 40))
        substances = classify_substances(frame.table, language)
        tell_bad_values(substances.bad, frame, "whc_note", run.feedback.pushWarning)
        return substances

    def _tell_counts(self, counts, feedback):
        if counts["N_REFUSED"]:
            feedback.pushWarning(
                told(
                    tr(
                        "{count} {count:facility has|facilities have} shares of more than 100 %: no class "
                        "worked out, see whc_note."
                    ),
                    count=counts["N_REFUSED"],
                )
            )
        if counts["N_FALLBACK"]:
            feedback.pushWarning(
                told(
                    tr(
                        "{count} {count:facility has|facilities have} a fallback class from ore and process, "
                        "not verified."
                    ),
                    count=counts["N_FALLBACK"],
                )
            )
        if counts["N_UNKNOWN"]:
            feedback.pushWarning(
                told(
                    tr("{count} {count:facility has|facilities have} no water hazard class."),
                    count=counts["N_UNKNOWN"],
                )
            )


def _write_substances(run: Run, substances: Substances) -> str | None:
    fields = make_fields(SUBSTANCE_NAMES)
    sink, destination = run.sink("SUBSTANCE_CLASSES", fields)
    if sink is not None:
        table = substance_table(substances)
        write_table(sink, fields, table, SUBSTANCE_NAMES, tr("Substances with class"))
    return destination


def _tell_strangers(substances: Substances, frame: Frame, feedback: QgsProcessingFeedback) -> None:
    nameless = sum(each is None for each in substances.facility)
    if nameless:
        feedback.pushWarning(
            told(
                tr("{count} {count:row|rows} of substances without facility_id {count:was|were} left out."),
                count=nameless,
            )
        )
    strangers = unknown_facilities(substances, frame.table)
    if strangers:
        feedback.pushWarning(
            told(
                tr("Substances of facilities that are not in the layer were left out: {ids}."),
                ids=", ".join(strangers[:TOLD_ONE_BY_ONE]),
            )
        )
