"""How sure the ranks of a rating are."""

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterNumber,
)

from ...errors import DataProblem
from ...qgis_values import make_fields
from ...rating.draws import (
    COLUMN_NAMES,
    PAIR_NAMES,
    Robustness,
    Uncertainty,
    pair_table,
    robustness_table,
    simulate,
)
from ...rating.robustness_page import SURE, robustness_page
from ...rating.scheme import Scheme, load_scheme, shipped_scheme
from ...rating.values import NAMES, facility_names
from ...translation import tr
from ..base import TailingsAlgorithm, write_features
from ..frames import extended_fields, read_frame, write_table
from ..parameters import add_choice, add_language
from ..run import Run
from .parameters import (
    add_data_file,
    add_optional_table,
    add_page,
    add_priors,
    add_sink,
    add_source,
    scheme_unheeded,
)
from .ratehazard import RateHazard
from .raterisk import RateRisk
from .telling import scored, tell_bad_values

SCHEMES = (*RateHazard.SCHEMES, *RateRisk.SCHEMES)


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
        add_priors(self)
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

    def unheeded(self, run: Run):
        return scheme_unheeded(run)

    def execute(self, run: Run) -> dict:
        source, scheme = run.required_source("INPUT"), self._scheme(run)
        top, seed = run.integer("TOP"), run.integer("SEED")
        uncertainty = Uncertainty(run.number("VOLUME_FACTOR"), run.number("WEIGHT_SPREAD") / 100)
        frame = read_frame(source, (*NAMES, *scheme.columns()), run.tick(0, 10))
        scores = scored(frame, scheme)
        if not len(frame):
            raise DataProblem(tr("{layer} has no features.").format(layer=frame.layer))
        priors = run.choice("PRIORS")
        runs, tick = run.integer("RUNS"), run.tick(10, 90)
        found = simulate(scores, scheme, runs, seed, top, uncertainty, tick, priors)
        if not len(found.rows):
            raise DataProblem(
                tr(
                    "No facility of {layer} can be rated by scheme {scheme}: run ratehazard to see why."
                ).format(layer=frame.layer, scheme=scheme.name)
            )

        extended = extended_fields(frame.fields, COLUMN_NAMES)
        sink, destination = run.required_sink("OUTPUT", extended, source.wkbType(), source.sourceCrs())
        table = robustness_table(found, scores.index, scheme, priors=priors)
        write_features(
            sink,
            extended,
            frame.rows_with(COLUMN_NAMES, table, run.tick(90, 100)),
            frame.layer,
            handed_on=True,
        )
        language = run.choice("LANGUAGE")
        names = facility_names(frame.table, language)
        page = run.output_file("HTML")
        if page:
            html = robustness_page(found, names, scheme, top, seed, uncertainty, language, priors)
            page.write_text(html, encoding="utf-8")
        tell_bad_values(scores.bad, frame, f"{scheme.prefix}_note", run.feedback.pushWarning)
        return {
            "OUTPUT": destination,
            "PAIRS": _write_pairs(run, found, names),
            "HTML": str(page) if page else None,
            "N_RATED": len(found.rows),
            "N_SURE": int((found.top >= SURE).sum()),
            "N_BAD_VALUES": len(scores.bad),
            "SCHEME_USED": scheme.statement(),
        }

    def _scheme(self, run: Run) -> Scheme:
        path = run.file("SCHEME_FILE")
        return load_scheme(path) if path else shipped_scheme(run.choice("SCHEME"))


def _write_pairs(run: Run, found: Robustness, names: list[str]) -> str | None:
    fields = make_fields(PAIR_NAMES)
    sink, destination = run.sink("PAIRS", fields)
    if sink is not None:
        write_table(sink, fields, pair_table(found, names), PAIR_NAMES, tr("Pairs"))
    return destination
