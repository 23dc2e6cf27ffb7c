"""The functions as QGIS finds them: in the group Tailings, with their help, until they are taken out again."""

from collections.abc import Callable, Sequence
from typing import Any

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionFunction,
    QgsExpressionNodeFunction,
    QgsFeature,
    QgsFields,
)

from ..errors import DataProblem
from ..qgis_values import from_qgis
from ..rating.one_row import BEST, HIGH, LOW
from ..translation import explained
from . import functions
from .help import help_texts

GROUP = "Tailings"
DEFAULT = "thi"
# More than fields that a scheme reads, in turn with their values.
MOST = 100
PLAIN = (str, int, float, bool)


class Function(QgsExpressionFunction):
    """A function of the group. answer: what it computes of the current feature and its arguments; least, most: how many
    of these it takes. Where it needs none it may ask the feature. It is told of NULL, and answers it as unknown."""

    def __init__(self, name: str, answer: Callable[..., Any], least: int, most: int, help_text: str):
        super().__init__(name, -1, GROUP, help_text)
        self.answer = answer
        self.least, self.most = least, most

    def func(
        self,
        values: Sequence[Any],
        context: QgsExpressionContext | None,
        parent: QgsExpression,
        node: QgsExpressionNodeFunction,
    ) -> Any:
        """Return the answer; what cannot be answered is an error of the expression, in words."""
        try:
            if not self.least <= len(values) <= self.most:
                raise DataProblem(
                    "{name} takes {least} to {most} arguments.",
                    name=self.name(),
                    least=self.least,
                    most=self.most,
                )
            return self.answer(context.feature() if context is not None else QgsFeature(), *values)
        except DataProblem as problem:
            parent.setEvalErrorString(explained(problem))
            return None

    def handlesNull(self) -> bool:  # noqa: N802
        return True

    def usesGeometry(self, node: QgsExpressionNodeFunction) -> bool:  # noqa: N802
        return False

    def isStatic(self, node, parent, context) -> bool:  # noqa: N802
        """Tell whether it is the same for all features: QGIS asks once then, before the first."""
        return not self._asks_feature(node) and self.allParamsStatic(node, parent, context)

    def referencedColumns(self, node: QgsExpressionNodeFunction) -> set[str]:  # noqa: N802
        """Return what of the feature is read: QGIS fetches nothing else."""
        return set(functions.columns_read()) if self._asks_feature(node) else set()

    def _asks_feature(self, node: QgsExpressionNodeFunction) -> bool:
        """Tell whether the feature may be asked: there is no argument, or a single one, which may be the scheme."""
        arguments = node.args()
        return self.least == 0 and (arguments is None or arguments.count() <= 1)


class Functions:
    """The functions in QGIS, which holds them by their addresses only: they live as long as this does."""

    def __init__(self):
        texts = help_texts()
        self.functions = [
            Function(name, answer, least, most, texts[name]) for name, answer, least, most in ANSWERS
        ]
        for each in self.functions:
            QgsExpression.unregisterFunction(each.name())  # an earlier start of the plugin
            QgsExpression.registerFunction(each)

    def remove(self) -> None:
        """Take the functions out of QGIS."""
        for each in self.functions:
            QgsExpression.unregisterFunction(each.name())
        self.functions = []


def _thi_at(end: int) -> Callable[..., float | None]:
    def answer(feature: QgsFeature, *given: Any) -> float | None:
        facility, scheme = _facility(feature, given)
        return None if facility is None else functions.thi(facility, scheme, end)

    return answer


def _class(feature: QgsFeature, *given: Any) -> str | None:
    """Return the class of a THI given as a number, or else that of a facility."""
    first = _plain(given[0]) if given and not isinstance(given[0], (QgsFeature, dict)) else None
    if isinstance(first, (int, float)):
        _, scheme = _facility(feature, ({}, *given[1:]))
        return functions.class_code(first, scheme)
    facility, scheme = _facility(feature, given)
    return functions.class_code(None if facility is None else functions.thi(facility, scheme, BEST), scheme)


def _caption(feature: QgsFeature, field: Any, value: Any, language: Any = None) -> str | None:
    return functions.caption(_plain(field), _plain(value), _plain(language))


def _release(feature: QgsFeature, volume_m3: Any, relation: Any = functions.BY_VOLUME[0]) -> float | None:
    return functions.release_m3(_plain(volume_m3), _plain(relation))


# Name, answer, least and most arguments.
ANSWERS = (
    ("tailings_thi", _thi_at(BEST), 0, MOST),
    ("tailings_thi_min", _thi_at(LOW), 0, MOST),
    ("tailings_thi_max", _thi_at(HIGH), 0, MOST),
    ("tailings_class", _class, 0, MOST),
    ("tailings_caption", _caption, 2, 3),
    ("tailings_release_m3", _release, 1, 2),
)


def _facility(feature: QgsFeature, given: Sequence[Any]) -> tuple[dict[str, Any] | None, Any]:
    """Return what is known of the facility that arguments mean, None for NULL, and the scheme they name.

    They are a feature or a map of fields and values, or fields and values in turn, or nothing, which means the current
    feature; then the scheme. A map is NULL as soon as one of its values is, so fields and values in turn serve better.
    """
    if given and not isinstance(given[0], str):
        if len(given) > 2:
            raise DataProblem("Behind a feature, a map or a THI only the scheme may stand.")
        return _values(given[0]), _plain(given[1]) if len(given) == 2 else DEFAULT
    pairs, rest = given[: len(given) // 2 * 2], given[len(given) // 2 * 2 :]
    scheme = _plain(rest[0]) if rest else DEFAULT
    if not pairs:
        return _values(feature), scheme
    return {str(name): _plain(value) for name, value in zip(pairs[::2], pairs[1::2], strict=True)}, scheme


def _values(facility: Any) -> dict[str, Any] | None:
    """Return what is known of a facility given as a feature or a map; None for NULL."""
    if isinstance(facility, dict):
        return {str(name): _plain(value) for name, value in facility.items()}
    if isinstance(facility, QgsFeature):
        fields = facility.fields()
        places = ((name, _place(fields, name)) for name in functions.columns_read())
        return {name: _plain(facility.attribute(place)) for name, place in places if place >= 0}
    if _plain(facility) is None:
        return None
    raise DataProblem("Give a feature, or fields and values: 'volume_m3', 3200000, 'status', 'active'.")


def _place(fields: QgsFields, name: str) -> int:
    """Return where a field is, of whatever case, as the tools read tables: -1 for nowhere."""
    place = fields.indexFromName(name)  # much quicker than the other
    return place if place >= 0 else fields.lookupField(name)


def _plain(value: Any) -> Any:
    """Return a value of QGIS as a text, number or boolean, None for NULL."""
    if value is None or type(value) in PLAIN:
        return None if value != value else value
    value = from_qgis(value)
    return value if value is None or type(value) in PLAIN else str(value)
