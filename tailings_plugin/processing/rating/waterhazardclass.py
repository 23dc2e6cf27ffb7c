"""Water hazard class of facilities from their substances."""

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
)

from ...qgis_values import make_fields
from ...rating.fallback import fallback_rules
from ...rating.substances import COLUMNS, REST_CHOICES, Substances, classify_facilities, classify_substances
from ...rating.values import as_text, table_size
from ...translation import tr
from ..base import TailingsAlgorithm, write_features
from ..layers import extended_fields, optional_source, required_sink, required_source
from ..parameters import add_choice, add_language
from ..run import ticker
from .parameters import add_optional_table, add_sink, add_source
from .tables import (
    columns_of,
    extended_rows,
    read_features,
    require_fields,
    table_rows,
    tell_bad_values,
)

ADDED = (
    ("water_hazard_class", "integer"),
    ("whc_basis", "text"),
    ("whc_driver", "text"),
    ("whc_note", "text"),
)
SUBSTANCE_FIELDS = (
    ("facility_id", "text"),
    ("substance", "text"),
    ("share_percent", "real"),
    ("statements", "text"),
    ("points", "integer"),
    ("water_hazard_class", "integer"),
    ("carcinogenic", "boolean"),
    ("basis", "text"),
)
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
                "environment_data, readily_biodegradable, bioaccumulating."
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

    def execute(self, run):
        parameters, context, feedback = run.parameters, run.context, run.feedback
        source = required_source(self, parameters, "INPUT", context)
        language = self.parameterAsEnumString(parameters, "LANGUAGE", context)
        features = read_features(source, ticker(feedback, 0, 20))
        fallback = fallback_rules()
        inputs = [*fallback["fields"], *(flag["field"] for flag in fallback["flags"])]
        fields = source.fields()
        columns = columns_of(features, fields, ("facility_id", "water_hazard_class", *inputs))
        substances = self._substances(parameters, context, source, language, feedback)
        feedback.setProgress(40)
        table, bad = classify_facilities(
            columns,
            substances,
            self.parameterAsEnumString(parameters, "REST", context),
            self.parameterAsBoolean(parameters, "FALLBACK", context),
            language,
        )
        self._tell_strangers(substances, columns, feedback)

        extended = extended_fields(fields, ADDED)
        sink, destination = required_sink(
            self, parameters, "OUTPUT", context, extended, source.wkbType(), source.sourceCrs()
        )
        rows = extended_rows(features, ADDED, table, ticker(feedback, 50, 100))
        write_features(sink, extended, rows, source.sourceName(), handed_on=True)
        tell_bad_values(bad, source.sourceName(), columns.get("facility_id"), "whc_note", feedback)
        basis = table["whc_basis"].tolist()
        counts = {name: basis.count(value) for name, value in BASES.items()}
        self._tell_counts(counts, feedback)
        return {
            "OUTPUT": destination,
            "SUBSTANCE_CLASSES": self._write_substances(parameters, context, substances),
            **counts,
            "N_BAD_VALUES": len(bad) + len(substances.bad),
        }

    def _substances(self, parameters, context, facilities, language, feedback) -> Substances:
        source = optional_source(self, parameters, "SUBSTANCES", context)
        if source is None:
            return classify_substances({}, language)
        remedy = tr("It tells which substance belongs to which facility.")
        require_fields(facilities, ["facility_id"], remedy)
        require_fields(source, ["facility_id"], remedy)
        features = read_features(source, ticker(feedback, 20, 40))
        columns = columns_of(features, source.fields(), COLUMNS)
        substances = classify_substances(columns, language)
        tell_bad_values(substances.bad, source.sourceName(), columns["facility_id"], "whc_note", feedback)
        return substances

    def _write_substances(self, parameters, context, substances) -> str | None:
        if parameters.get("SUBSTANCE_CLASSES") is None:
            return None
        table = {
            "facility_id": substances.facility,
            "substance": substances.name,
            "share_percent": substances.percent,
            "statements": substances.statements,
            "points": substances.points,
            "water_hazard_class": substances.hazard_class,
            "carcinogenic": substances.carcinogenic,
            "basis": substances.basis,
        }
        fields = make_fields(SUBSTANCE_FIELDS)
        sink, destination = required_sink(self, parameters, "SUBSTANCE_CLASSES", context, fields)
        write_features(sink, fields, table_rows(table, SUBSTANCE_FIELDS), tr("Substances with class"))
        return destination

    def _tell_strangers(self, substances, columns, feedback):
        known = {as_text(columns, "facility_id", row) for row in range(table_size(columns))}
        strangers = {str(each) for each in substances.facility if each not in known}
        if strangers:
            feedback.pushWarning(
                tr("Substances of facilities that are not in the layer were left out: {ids}.").format(
                    ids=", ".join(sorted(strangers)[:20])
                )
            )

    def _tell_counts(self, counts, feedback):
        if counts["N_REFUSED"]:
            feedback.pushWarning(
                tr(
                    "{count} facilities have shares of more than 100 %: no class worked out, see whc_note."
                ).format(count=counts["N_REFUSED"])
            )
        if counts["N_FALLBACK"]:
            feedback.pushWarning(
                tr("{count} facilities have a fallback class from ore and process, not verified.").format(
                    count=counts["N_FALLBACK"]
                )
            )
        if counts["N_UNKNOWN"]:
            feedback.pushWarning(
                tr("{count} facilities have no water hazard class.").format(count=counts["N_UNKNOWN"])
            )
