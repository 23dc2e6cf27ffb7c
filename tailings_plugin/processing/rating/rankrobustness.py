"""How sure the ranks of a rating are."""

from pathlib import Path

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterNumber,
)

from ...errors import DataProblem
from ...qgis_values import make_fields
from ...rating.evaluate import score
from ...rating.robustness import Robustness, Uncertainty, robustness_columns, simulate
from ...rating.robustness_page import SURE, robustness_page
from ...rating.scheme import Scheme, load_scheme, shipped_scheme
from ...translation import tr
from ..base import TailingsAlgorithm, write_features
from ..layers import extended_fields, required_sink, required_source
from ..parameters import add_choice, add_language
from ..run import ticker
from .parameters import (
    add_data_file,
    add_optional_table,
    add_page,
    add_sink,
    add_source,
)
from .tables import (
    NAMES,
    columns_of,
    extended_rows,
    names_of,
    read_features,
    tell_bad_values,
)

SCHEMES = ("thi", "thi-basic", "tri")
ADDED = (
    ("rank_median", "integer"),
    ("rank_p5", "integer"),
    ("rank_p95", "integer"),
    ("top_percent", "real"),
    ("rank_scheme", "text"),
)
PAIR_FIELDS = (("first", "text"), ("second", "text"), ("first_above_percent", "real"))


class RankRobustness(TailingsAlgorithm):
    """Repeats a rating with the unknowns drawn at random and tells which ranks hold."""

    ID = "rankrobustness"
    GROUP = "rating"

    def title(self):
        return tr("How sure are the ranks")

    def labels(self):
        return tr("Monte Carlo,uncertainty,robustness,sensitivity,rank interval,probability,top ten")

    def initAlgorithm(self, configuration=None):
        add_source(
            self,
            "INPUT",
            tr("Facilities"),
            tr("Inventory of facilities: any layer or table with the fields that the scheme reads."),
        )
        add_choice(self, "SCHEME", tr("Scheme"), SCHEMES, tr("Rating scheme that comes with the plugin."))
        add_data_file(
            self,
            "SCHEME_FILE",
            tr("Scheme file"),
            tr("A scheme of your own, used instead of the one above."),
        )
        self._add_draws()
        add_language(
            self, tr("Language of the page"), tr("Language of the HTML page: en or ru."), advanced=True
        )
        self._add_outputs()

    def _add_draws(self):
        whole, real = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterNumber(
                "RUNS", tr("Draws"), whole, defaultValue=10_000, minValue=100, maxValue=1_000_000
            ),
            tr("How often the rating is repeated. With 10,000 draws a share is good to about 1 per cent."),
        )
        self.add(
            QgsProcessingParameterNumber("SEED", tr("Start of the random numbers"), whole, 1, minValue=0),
            tr("The same number gives the same result; another one shows how much is left to chance."),
        )
        self.add(
            QgsProcessingParameterNumber("TOP", tr("First ranks of interest"), whole, 10, minValue=1),
            tr("For each facility, the share of draws in which it is among so many first."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "VOLUME_FACTOR", tr("Doubt about known volumes"), real, 1.5, minValue=1, maxValue=100
            ),
            tr(
                "In 90 of 100 cases the true volume lies within the known one divided and multiplied by "
                "this. An assumption of yours; 1 takes known volumes as exact."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "WEIGHT_SPREAD", tr("Doubt about the weights (%)"), real, 0, minValue=0, maxValue=90
            ),
            tr(
                "Each factor's weight varies by up to so many per cent, alike for all facilities; 0 for none."
            ),
        )

    def _add_outputs(self):
        add_sink(
            self,
            "OUTPUT",
            tr("Facilities with rank intervals"),
            tr("The facilities with median rank, 90 % interval of the rank, and share of draws in the top."),
        )
        add_optional_table(
            self,
            "PAIRS",
            tr("Pairs"),
            tr("A table of the 50 highest, pair by pair: how often the first stands above the second."),
        )
        add_page(
            self,
            "HTML",
            tr("Page with chart"),
            tr(
                "A page with rank intervals and pairs as charts, made to be read without further explanation."
            ),
        )
        self.addOutput(QgsProcessingOutputNumber("N_RATED", tr("Facilities rated")))
        self.addOutput(QgsProcessingOutputNumber("N_SURE", tr("Facilities in the top in 95 % of draws")))
        self.addOutput(QgsProcessingOutputNumber("N_BAD_VALUES", tr("Values that count as unknown")))
        self.addOutput(QgsProcessingOutputString("SCHEME_USED", tr("Scheme, version and digest")))

    def execute(self, run):
        parameters, context, feedback = run.parameters, run.context, run.feedback
        source = required_source(self, parameters, "INPUT", context)
        scheme = self._scheme(parameters, context)
        top = self.parameterAsInt(parameters, "TOP", context)
        seed = self.parameterAsInt(parameters, "SEED", context)
        uncertainty = Uncertainty(
            self.parameterAsDouble(parameters, "VOLUME_FACTOR", context),
            self.parameterAsDouble(parameters, "WEIGHT_SPREAD", context) / 100,
        )
        features = read_features(source, ticker(feedback, 0, 10))
        fields = source.fields()
        columns = columns_of(features, fields, (*NAMES, *scheme.inputs()))
        scores = score(columns, scheme)
        if not features:
            raise DataProblem(tr("{layer} has no features.").format(layer=source.sourceName()))
        runs = self.parameterAsInt(parameters, "RUNS", context)
        found = simulate(scores, scheme, runs, seed, top, uncertainty, ticker(feedback, 10, 90))
        if not len(found.rows):
            raise DataProblem(
                tr(
                    "No facility of {layer} can be rated by scheme {scheme}: run ratehazard to see why."
                ).format(layer=source.sourceName(), scheme=scheme.name)
            )

        extended = extended_fields(fields, ADDED)
        sink, destination = required_sink(
            self, parameters, "OUTPUT", context, extended, source.wkbType(), source.sourceCrs()
        )
        table = robustness_columns(found, len(features))
        table["rank_scheme"] = [scheme.statement()] * len(features)
        rows = extended_rows(features, ADDED, table, ticker(feedback, 90, 100))
        write_features(sink, extended, rows, source.sourceName(), handed_on=True)
        names = names_of(columns, len(features))
        html = self.parameterAsFileOutput(parameters, "HTML", context)
        if html:
            language = self.parameterAsEnumString(parameters, "LANGUAGE", context)
            text = robustness_page(found, names, scheme, top, seed, uncertainty, language)
            Path(html).write_text(text, encoding="utf-8")
        tell_bad_values(
            scores.bad, source.sourceName(), columns.get("facility_id"), f"{scheme.prefix}_note", feedback
        )
        return {
            "OUTPUT": destination,
            "PAIRS": self._write_pairs(parameters, context, found, names),
            "HTML": html or None,
            "N_RATED": len(found.rows),
            "N_SURE": int((found.top >= SURE).sum()),
            "N_BAD_VALUES": len(scores.bad),
            "SCHEME_USED": scheme.statement(),
        }

    def _scheme(self, parameters, context) -> Scheme:
        path = self.parameterAsFile(parameters, "SCHEME_FILE", context)
        if path:
            return load_scheme(path)
        return shipped_scheme(self.parameterAsEnumString(parameters, "SCHEME", context))

    def _write_pairs(self, parameters, context, found: Robustness, names) -> str | None:
        if parameters.get("PAIRS") is None:
            return None
        fields = make_fields(PAIR_FIELDS)
        sink, destination = required_sink(self, parameters, "PAIRS", context, fields)
        first_names = [names[row] for row in found.rows[: len(found.pairs)]]
        rows = (
            (None, [first_names[first], first_names[second], 100 * float(found.pairs[first, second])])
            for first in range(len(first_names))
            for second in range(first + 1, len(first_names))
        )
        write_features(sink, fields, rows, tr("Pairs"))
        return destination
