"""Two ratings side by side."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingFeatureSource,
    QgsProcessingOutputNumber,
    QgsProcessingParameterString,
)

from ...errors import DataProblem
from ...inventory.schema import rating_fields
from ...qgis_values import make_fields
from ...rating.bounds import with_bounds
from ...rating.comparison import COLUMN_NAMES, compare, input_names, scheme_of
from ...rating.comparison_page import comparison_page
from ...rating.fallback import with_basis
from ...rating.legend import Part, known_legend
from ...rating.scheme_check import LEGEND
from ...rating.values import NAMES
from ...table import kinds_of
from ...translation import explained, told, tr
from ..base import TailingsAlgorithm
from ..frames import field_of, read_frame, refuse_boundless, require_fields, write_table
from ..parameters import add_choice, add_language, needs_parameter
from ..run import Run
from .parameters import add_page, add_sink, add_source

if TYPE_CHECKING:
    from pandas import DataFrame

INDICES = ("thi", "tri")
COUNTS = {
    "N_UP": "up",
    "N_DOWN": "down",
    "N_SAME": "same",
    "N_NEW": "new",
    "N_GONE": "gone",
}


def carried_parts(source: QgsProcessingFeatureSource, index: str) -> tuple[Part, ...]:
    """Return the parts of the scheme that a rated layer carries, none where it carries none."""
    names = (f"{index}_scheme", f"{index}_{LEGEND}")
    if field_of(source.fields(), names[1]) < 0:
        return ()
    frame = read_frame(source, names)
    try:
        legend = known_legend(frame.table, index)
    except DataProblem as problem:
        raise DataProblem(
            tr("Layer {layer}: {reason}").format(layer=frame.layer, reason=explained(problem))
        ) from problem
    return () if legend is None else legend.parts


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

    def unheeded(self, run: Run):
        titles = ("FIRST_TITLE", "SECOND_TITLE")
        return {} if run.has("HTML") else dict.fromkeys(titles, needs_parameter("HTML"))

    def execute(self, run: Run) -> dict:
        index, language = run.choice("INDEX"), run.choice("LANGUAGE")
        sources = (run.required_source(name) for name in ("FIRST", "SECOND"))
        # What one scheme alone reads explains what the other does not count.
        parts = [part for source in sources for part in carried_parts(source, index)]
        first, first_layer = read_rating(run, "FIRST", index, parts, run.tick(0, 40))
        second, second_layer = read_rating(run, "SECOND", index, parts, run.tick(40, 80))
        table = compare(first, second, index, language=language)
        fields = make_fields(COLUMN_NAMES)
        sink, destination = run.required_sink("OUTPUT", fields)
        write_table(sink, fields, table, COLUMN_NAMES, tr("Comparison"))
        page = run.output_file("HTML")
        if page:
            titles = (run.text("FIRST_TITLE") or first_layer, run.text("SECOND_TITLE") or second_layer)
            schemes = (scheme_of(first, index), scheme_of(second, index))
            html = comparison_page(table, titles, schemes, index.upper(), language)
            page.write_text(html, encoding="utf-8")
        changes = table["change"].tolist()
        return {
            "OUTPUT": destination,
            "HTML": str(page) if page else None,
            **{name: changes.count(change) for name, change in COUNTS.items()},
        }


def read_rating(
    run: Run, name: str, index: str, parts: list[Part], tick: Callable[[float], None]
) -> tuple["DataFrame", str]:
    """Return the table of a rating that is to be compared, and what its layer is called.

    name: of the parameter; parts: of all schemes compared. Rows without facility_id are told of: they are left out.
    Raises DataProblem for a layer without a rating.
    """
    source = run.required_source(name)
    own = (each.lower() for each in source.fields().names())
    rated = [each for each in own if each.startswith(f"{index}_")]
    inputs = [each for part in parts for each in part.inputs]
    names = (*NAMES, index, *rated, *(part.field for part in parts))
    frame = read_frame(
        source, dict.fromkeys((*names, *with_basis(with_bounds((*input_names(index), *inputs))))), tick
    )
    remedy = tr("Rate the layer with {tool} first, and give every facility an id.").format(
        tool={"thi": "ratehazard", "tri": "raterisk"}[index]
    )
    require_fields(frame, ("facility_id", index, f"{index}_rank"), remedy)
    unnamed = int(frame.table["facility_id"].isna().sum())
    if unnamed:
        run.feedback.pushWarning(
            told(
                tr("{layer}: {count} {count:row|rows} without facility_id {count:was|were} left out."),
                layer=frame.layer,
                count=unnamed,
            )
        )
    kinds = {part.field: "real" for part in parts if part.field in frame.table}
    kinds |= {name: kind for name, kind in kinds_of(rating_fields()).items() if name in (index, *rated)}
    table = frame.checked(kinds)
    figures = [name for name, kind in kinds.items() if kind in ("integer", "real")]
    refuse_boundless(table, frame.layer, frame.features, figures)
    return table, frame.layer
