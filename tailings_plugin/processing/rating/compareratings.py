"""Two ratings side by side."""

from pathlib import Path

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterString,
)

from ...qgis_values import make_fields
from ...rating.compare import COLUMN_NAMES, compare, input_names, part_names, scheme_of
from ...rating.compare_page import comparison_page
from ...translation import tr
from ..base import TailingsAlgorithm, write_features
from ..layers import required_sink, required_source
from ..parameters import add_choice, add_language
from ..run import ticker
from .parameters import add_page, add_sink, add_source
from .tables import columns_of, read_features, require_fields, table_rows

INDICES = ("thi", "tri")
COUNTS = {
    "N_UP": "up",
    "N_DOWN": "down",
    "N_SAME": "same",
    "N_NEW": "new",
    "N_GONE": "gone",
}


class CompareRatings(TailingsAlgorithm):
    """Joins two rated layers by facility and tells who moved and why."""

    ID = "compareratings"
    GROUP = "rating"

    def title(self):
        return tr("Compare two ratings")

    def labels(self):
        return tr("comparison,change,two dates,two schemes,slope chart,rank,who moved")

    def initAlgorithm(self, configuration=None):
        for name, label, explanation in (
            ("FIRST", tr("First rating"), tr("A layer rated by ratehazard or raterisk, with facility_id.")),
            ("SECOND", tr("Second rating"), tr("The same facilities at a later date, or by another scheme.")),
        ):
            add_source(self, name, label, explanation)
        add_choice(
            self, "INDEX", tr("Index"), INDICES, tr("The index to compare: thi (hazard) or tri (risk).")
        )
        for name, label in (
            ("FIRST_TITLE", tr("Title of the first")),
            ("SECOND_TITLE", tr("Title of the second")),
        ):
            self.add(
                QgsProcessingParameterString(name, label, optional=True),
                tr("Heads its side of the chart, such as a year or a scheme; the layer's name if left out."),
            )
        add_language(
            self,
            tr("Language of page and reasons"),
            tr("Language of the HTML page and of the field why: en or ru."),
            advanced=True,
        )
        add_sink(
            self,
            "OUTPUT",
            tr("Comparison"),
            tr("A table: one row per facility of either rating, in the order of the second rank."),
        )
        add_page(
            self,
            "HTML",
            tr("Page with chart"),
            tr("A page with a slope chart of the ranks and a table of who moved and why."),
        )
        for name, label in (
            ("N_UP", tr("Facilities that moved up")),
            ("N_DOWN", tr("Facilities that moved down")),
            ("N_SAME", tr("Facilities that kept their rank")),
            ("N_NEW", tr("Facilities in the second rating only")),
            ("N_GONE", tr("Facilities in the first rating only")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def execute(self, run):
        parameters, context, feedback = run.parameters, run.context, run.feedback
        index = self.parameterAsEnumString(parameters, "INDEX", context)
        language = self.parameterAsEnumString(parameters, "LANGUAGE", context)
        first, first_title = self._rating(parameters, "FIRST", index, context, feedback, 0)
        second, second_title = self._rating(parameters, "SECOND", index, context, feedback, 40)
        parts = part_names([name for name in first if name in second], index)
        table = compare(first, second, index, parts, language)
        fields = make_fields(COLUMN_NAMES)
        sink, destination = required_sink(self, parameters, "OUTPUT", context, fields)
        write_features(sink, fields, table_rows(table, COLUMN_NAMES), tr("Comparison"))
        html = self.parameterAsFileOutput(parameters, "HTML", context)
        if html:
            page = comparison_page(
                table,
                (first_title, second_title),
                (scheme_of(first, index), scheme_of(second, index)),
                index.upper(),
                language,
            )
            Path(html).write_text(page, encoding="utf-8")
        changes = table["change"].tolist()
        return {
            "OUTPUT": destination,
            "HTML": html or None,
            **{name: changes.count(change) for name, change in COUNTS.items()},
        }

    def _rating(self, parameters, name, index, context, feedback, start):
        """Return the columns and the title of one rating."""
        source = required_source(self, parameters, name, context)
        remedy = tr("Rate the layer with {tool} first, and give every facility an id.").format(
            tool={"thi": "ratehazard", "tri": "raterisk"}[index]
        )
        require_fields(source, ("facility_id", index, f"{index}_rank"), remedy)
        features = read_features(source, ticker(feedback, start, start + 40))
        names = source.fields().names()
        wanted = {"facility_id", "name", index, *input_names(index)}
        wanted |= {each for each in names if each.startswith(f"{index}_")}
        columns = columns_of(features, source.fields(), [each for each in names if each in wanted])
        unnamed = sum(each is None for each in columns["facility_id"].tolist())
        if unnamed:
            feedback.pushWarning(
                tr("{layer}: {count} rows without facility_id were left out.").format(
                    layer=source.sourceName(), count=unnamed
                )
            )
        return columns, self.parameterAsString(parameters, f"{name}_TITLE", context) or source.sourceName()
