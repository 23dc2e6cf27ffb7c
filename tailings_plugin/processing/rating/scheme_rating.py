"""What ratehazard and raterisk share: rate every facility by a shipped or a user's scheme."""

from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterNumber,
    QgsVectorLayer,
)

from ...rating.evaluate import Scores, as_table, rating_names
from ...rating.explanation_page import explanation
from ...rating.legend import earlier_columns
from ...rating.scheme import Scheme, shipped_scheme
from ...rating.scheme_check import LEGEND
from ...rating.values import NAMES, facility_names
from ...translation import told, tr, user_language
from ..base import TailingsAlgorithm, write_features
from ..frames import extended_fields, read_frame
from ..parameters import add_choice, add_language, needs_parameter
from ..run import Run
from .in_place import RatesInPlace, Rating
from .parameters import (
    add_classes,
    add_data_file,
    add_page,
    add_priors,
    add_sink,
    add_source,
    scheme_of_file,
    scheme_unheeded,
)
from .telling import scored, tell_bad_values, tell_selection

if TYPE_CHECKING:
    from pandas import DataFrame


class SchemeRating(RatesInPlace, TailingsAlgorithm):
    """Adds the scores, total, range, ranks and class of a scheme to the facilities.

    A subclass sets SCHEMES, the shipped choices, the first the default; INDEX, the field of the total;
    RESULT, the main field it writes; and CHANCES, whether it tells how likely each class is.
    """

    GROUP = "rating"
    SCHEMES: tuple[str, ...] = ()
    INDEX = ""
    RESULT = ""
    CHANCES = True

    def flags(self):
        return super().flags() | Qgis.ProcessingAlgorithmFlag.SupportsInPlaceEdits

    def supportInPlaceEdit(self, layer):  # noqa: N802 - QGIS's name
        """Return whether the layer already has the main field to write."""
        return isinstance(layer, QgsVectorLayer) and layer.fields().indexOf(self.RESULT) >= 0

    def initAlgorithm(self, configuration=None):
        super().initAlgorithm(configuration)
        add_source(
            self,
            "INPUT",
            tr("Facilities"),
            tr(
                "Inventory of facilities: any layer or table with the fields that the scheme reads. Ranks "
                "count the facilities given: with selected features only, they are ranks among those."
            ),
        )
        add_choice(
            self,
            "SCHEME",
            tr("Scheme"),
            self.SCHEMES,
            tr("Rating scheme that comes with the plugin. Its tables stand in the help of this tool."),
        )
        add_data_file(
            self,
            "SCHEME_FILE",
            tr("Scheme file"),
            tr(
                "A scheme of your own, used instead of the one above: an edited copy of a file in the plugin "
                "folder rating/schemes. A wrong scheme is refused with the place and the reason."
            ),
        )
        if self.CHANCES:
            add_priors(self)
            add_classes(self)
        add_language(
            self,
            tr("Language of notes and explanation"),
            tr("Language of the note field and of the explanation: en or ru."),
            advanced=True,
        )
        add_sink(
            self,
            "OUTPUT",
            tr("Rated facilities"),
            tr(
                "The facilities in their order with all their fields, and the rating: scores, total with "
                "lowest and highest value, completeness, ranks, class, scheme, and a note on what is unknown "
                "or wrong; expected total, probability of each class, what the class rests on, and the "
                "unknown input to ask for first."
            ),
        )
        add_page(
            self,
            "EXPLANATION",
            tr("Explanation"),
            tr(
                "A page that explains each facility: input, rule, score, and what knowing an unknown would "
                "change."
            ),
            by_default=False,
        )
        self.add(
            QgsProcessingParameterNumber(
                "EXPLAINED", tr("Facilities explained"), defaultValue=100, minValue=1
            ),
            tr("The explanation covers so many facilities, the highest first."),
            advanced=True,
        )
        self.addOutput(QgsProcessingOutputNumber("N_RATED", tr("Facilities rated")))
        self.addOutput(QgsProcessingOutputNumber("N_NOT_RATED", tr("Facilities that cannot be rated")))
        self.addOutput(QgsProcessingOutputNumber("N_BAD_VALUES", tr("Values that count as unknown")))
        self.addOutput(QgsProcessingOutputString("SCHEME_USED", tr("Scheme, version and digest")))

    def unheeded(self, run: Run):
        found = {} if run.has("EXPLANATION") else {"EXPLAINED": needs_parameter("EXPLANATION")}
        return found | scheme_unheeded(run)

    def execute(self, run: Run) -> dict:
        source = run.required_source("INPUT")
        rating = self.rate(run)
        frame = rating.frame
        extended = extended_fields(frame.fields, rating.added)
        sink, destination = run.required_sink("OUTPUT", extended, source.wkbType(), source.sourceCrs())
        rows = frame.rows_with(rating.added, rating.table, run.tick(50, 90))
        write_features(sink, extended, rows, frame.layer, handed_on=True)
        return {"OUTPUT": destination, **self.tell(run, rating)}

    def rate(self, run: Run) -> Rating:
        scheme = self.scheme(run)
        names = (*NAMES, *scheme.columns(), f"{scheme.prefix}_{LEGEND}", *self.others_read(run))
        frame = read_frame(run.required_source("INPUT"), names, run.tick(0, 30))
        self._tell_missing_fields(scheme, frame, run.feedback)
        scores = scored(frame, scheme, run.choice("LANGUAGE"))
        table = self.beside(self.rated(scores, scheme, run), frame.table, run)
        run.feedback.setProgress(50)
        # What an earlier rating by another scheme wrote must not stay beside this one.
        added = dict(earlier_columns(frame.table, scheme.prefix)) | dict(self.written(scheme))
        return Rating(frame, scheme, scores, list(added.items()), table)

    def tell(self, run: Run, rating: Rating) -> dict:
        frame, scheme, scores = rating.frame, rating.scheme, rating.scores
        language = run.choice("LANGUAGE")
        page = run.output_file("EXPLANATION")
        if page:
            names = facility_names(frame.table, language)
            html = explanation(scores, scheme, names, run.integer("EXPLAINED"), language, run.tick(90, 100))
            page.write_text(html, encoding="utf-8")
        tell_bad_values(scores.bad, frame, f"{self.INDEX}_note", run.feedback.pushWarning)
        tell_selection(run, frame)
        rated = int(np.isfinite(scores.best[self.INDEX]).sum())
        self._tell_result(rated, len(frame), scheme, frame.layer, run.feedback)
        return {
            "EXPLANATION": str(page) if page else None,
            "N_RATED": rated,
            "N_NOT_RATED": len(frame) - rated,
            "N_BAD_VALUES": len(scores.bad),
            "SCHEME_USED": scheme.statement(language),
        }

    def scheme(self, run: Run) -> Scheme:
        """Return the scheme to rate by; DataProblem for a wrong file."""
        path = run.file("SCHEME_FILE")
        return scheme_of_file(path, self.INDEX, self.ID) if path else shipped_scheme(run.choice("SCHEME"))

    def rated(self, scores: Scores, scheme: Scheme, run: Run) -> "DataFrame":
        """Return the table to write."""
        return as_table(scores, scheme, run.choice("LANGUAGE"), run.choice("PRIORS"), run.choice("CLASSES"))

    def others_read(self, run: Run) -> list[str]:
        """Return the columns that are read beside those of the scheme."""
        return []

    def beside(self, rated: "DataFrame", facilities: "DataFrame", run: Run) -> "DataFrame":
        """Return the table to write with what stands beside the rating by the scheme."""
        return rated

    def written(self, scheme: Scheme) -> list[tuple[str, str]]:
        """Return the fields to write: those of the scheme; others of the default one become NULL."""
        return list(dict(rating_names(shipped_scheme(self.SCHEMES[0])) + rating_names(scheme)).items())

    def _tell_missing_fields(self, scheme, frame, feedback):
        missing = [factor.rule.input for factor in scheme.factors() if factor.rule.input not in frame.table]
        if missing:
            feedback.pushWarning(
                told(
                    tr("{layer} has no {count:field|fields} {fields}: unknown for every facility."),
                    count=len(missing),
                    layer=frame.layer,
                    fields=", ".join(missing),
                )
            )

    def _tell_result(self, rated, total, scheme, layer, feedback):
        feedback.pushInfo(
            told(
                tr("Scheme {scheme}: {rated} of {total} {total:facility|facilities} rated."),
                scheme=scheme.statement(user_language()),
                rated=rated,
                total=total,
            )
        )
        if total == 0:
            feedback.pushWarning(told(tr("{layer} has no features: nothing was rated."), layer=layer))
        elif rated < total:
            feedback.pushWarning(
                told(
                    tr("{count} of {total} {total:facility|facilities} cannot be rated; {field} says why."),
                    count=total - rated,
                    total=total,
                    field=f"{self.INDEX}_note",
                )
            )
