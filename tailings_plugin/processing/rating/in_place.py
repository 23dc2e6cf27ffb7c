"""Rating a layer in place: attributes are changed, rows stay the rows they are.

QGIS's *Edit features in-place* deletes all rows and adds them anew for an algorithm that writes a table, which cuts
off what hangs on them. One that has `processFeature` is asked row by row what to change. Ranks need all rows, so
they are rated while the run is prepared.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsFeature, QgsProcessingException, QgsProcessingFeedback

from ...errors import DataProblem
from ...rating.evaluate import Scores, own_names
from ...rating.scheme import Scheme
from ...translation import explained, told, tr
from ..choices import with_codes
from ..frames import Frame, field_of
from ..guard import refuse_editing
from ..run import Run

if TYPE_CHECKING:
    from pandas import DataFrame

IN_PLACE = "IN_PLACE"


@dataclass(frozen=True)
class Rating:
    """Facilities and their rating: row i of `table` is that of feature i; `added`: its columns with their kinds."""

    frame: Frame
    scheme: Scheme
    scores: Scores
    added: list[tuple[str, str]]
    table: "DataFrame"


class RatesInPlace:
    """For an algorithm that rates the facilities of INPUT."""

    _in_place = False

    def rate(self, run: Run) -> Rating:
        """Read and rate the facilities of INPUT."""
        raise NotImplementedError

    def tell(self, run: Run, rating: Rating) -> dict:
        """Say what came of it, write the explanation if it is wanted; return the other results."""
        raise NotImplementedError

    def initAlgorithm(self, configuration=None):
        """Note that QGIS asks for rows to change; a subclass declares its parameters after this."""
        self._in_place = bool(configuration and configuration.get(IN_PLACE))

    def prepareAlgorithm(self, parameters, context, feedback):
        if not self._in_place:
            return super().prepareAlgorithm(parameters, context, feedback)
        run = Run(self, with_codes(self, parameters), context, feedback)
        try:
            refuse_editing(parameters.get("INPUT"), context)
            rating = self.rate(run)
            self.tell(run, rating)
        except DataProblem as problem:
            raise QgsProcessingException(explained(problem)) from problem
        frame = rating.frame
        names = [name for name, _ in rating.added if field_of(frame.fields, name) >= 0]
        rows = zip(frame.features, frame.rows_with(rating.added, rating.table), strict=True)
        self._values = {feature.id(): [values[name] for name in names] for feature, (_, values) in rows}
        self._places = [field_of(frame.fields, name) for name in names]
        self._tell_missing([name for name, _ in rating.added if name not in names], rating, feedback)
        return True

    def _tell_missing(self, missing: list[str], rating: Rating, feedback: QgsProcessingFeedback) -> None:
        """Say what the layer cannot hold; of a scheme of one's own the parts then do not make up the total."""
        added, layer = dict(own_names(rating.scheme)), rating.frame.layer
        own = [name for name in missing if name in added]
        if own:
            feedback.pushWarning(
                told(
                    tr(
                        "{layer} has no field {fields}, in which scheme {scheme} writes what it adds: the "
                        "parts that stand there will not make up the total, and list and map do not know its "
                        "classes. Run createinventory over the register with the scheme as SCHEME_FILE, "
                        "which adds the fields, and rate again."
                    ),
                    layer=layer,
                    fields=", ".join(own),
                    scheme=rating.scheme.name,
                )
            )
        rest = [name for name in missing if name not in added]
        if rest:
            feedback.pushInfo(
                told(
                    tr("{layer} has no {count:field|fields} {fields}: not written."),
                    count=len(rest),
                    layer=layer,
                    fields=", ".join(rest),
                )
            )

    def processFeature(self, feature: QgsFeature, _context, _feedback) -> list[QgsFeature]:  # noqa: N802
        """Return the feature with its rating; QGIS's name."""
        for place, value in zip(self._places, self._values[feature.id()], strict=True):
            feature.setAttribute(place, value)
        return [feature]

    def outputFields(self, fields):  # noqa: N802 - QGIS's name
        """Return the fields of the layer, which stay as they are."""
        return fields

    def outputWkbType(self, kind):  # noqa: N802 - QGIS's name
        """Return the kind of geometry of the layer."""
        return kind

    def outputCrs(self, crs):  # noqa: N802 - QGIS's name
        """Return the CRS of the layer."""
        return crs
