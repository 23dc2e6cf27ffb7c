"""Facilities of a layer put into the table of an inventory, all of them or none."""

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime

from ...errors import DataProblem
from ...inventory.facilities import BASIS, CLASS, FALLBACK
from ...inventory.messages import say
from ...inventory.schema import Field, load_schema, rating_fields
from ...inventory.values.cleaning import BadValue, clean
from ...inventory.values.figures import comma_is_decimal, is_ambiguous
from ...qgis_values import from_qgis
from ...translation import told, tr, user_language
from ..frames import field_of, values_of
from ..geometry import crs_of
from ..run import ticker
from .refusals import changed_since, in_words, what_then
from .writing import WHEN, WHO, Row, write

REPORT_EVERY = 500
TOLD_ONE_BY_ONE = 20
NUMBERS = ("integer", "real")
KEY_FIELD = "fid"
SAME_PLACE = 1e-9  # relative
MOMENT, SHOWN_MOMENT = "yyyy-MM-ddTHH:mm:ss.zzz", "yyyy-MM-dd HH:mm"


def fill(
    layer: QgsVectorLayer,
    source: QgsProcessingFeatureSource | None,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> int:
    """Put the features of `source` into `layer`, field by field of the same name; return how many.

    A facility whose facility_id the layer has is updated, any other added; an unknown value changes nothing.
    DataProblem when one is refused: nothing is then changed.
    """
    if source is None:
        return 0
    tick = ticker(feedback, 0, 50)
    features = list(source.getFeatures())
    columns = _columns(layer, source, features, feedback)
    place = field_of(source.fields(), WHEN)
    moments = values_of(features, place) if place >= 0 else [None] * len(features)
    points = [_point(feature, layer, source, context) for feature in features]
    rows = list(_changed_rows(layer, source.sourceName(), columns, points, moments, tick))
    refused = write(layer, rows, ticker(feedback, 50, 100))
    if refused:
        raise DataProblem(
            tr("The facilities of {layer} were not put in: {reason}. Mend the values and run again.").format(
                layer=source.sourceName(), reason=in_words(refused).rstrip(". ")
            )
        )
    return len(features)


def _columns(
    layer: QgsVectorLayer,
    source: QgsProcessingFeatureSource,
    features: Sequence[QgsFeature],
    feedback: QgsProcessingFeedback,
) -> dict[str, list[Any]]:
    """Return what the source has of the fields of the layer, name -> values, each as its field holds it."""
    fields = source.fields()
    own = [name for name in layer.fields().names() if name not in (KEY_FIELD, WHO, WHEN)]
    places = {name: field_of(fields, name) for name in own}
    columns = {name: values_of(features, place) for name, place in places.items() if place >= 0}
    _tell_left_out(source, set(places.values()), feedback)
    _leave_suggested(source, features, columns, feedback)
    values = _Values(source.sourceName(), features, columns, feedback)
    columns = {name: values.typed(name) for name in columns}
    values.tell()
    return columns


def _changed_rows(
    layer: QgsVectorLayer,
    source: str,
    columns: dict[str, list[Any]],
    points: list[QgsGeometry | None],
    moments: list[str | None],
    tick: Callable[[float], None],
) -> Iterator[Row]:
    """Yield what is to be written: facilities that are new, and of known ones the values that differ.

    DataProblem when a known one was changed since it was read: its moment of change came with the source.
    """
    present = {feature["facility_id"]: feature for feature in layer.getFeatures()}
    changed = []
    for number, point in enumerate(points):
        known = {name: column[number] for name, column in columns.items() if column[number] is not None}
        stored = present.get(known.get("facility_id"))
        if number % REPORT_EVERY == 0:
            tick(number / len(points))
        if stored is None:
            yield Row(None, known, point)
            continue
        differing = {name: value for name, value in known.items() if from_qgis(stored[name]) != value}
        moved = None if point is None or _same_place(point, stored.geometry()) else point
        if not differing and moved is None:
            continue
        if _changed_since(stored, moments[number]):
            changed.append(stored)
        yield Row(stored.id(), differing, moved, _moment(stored))
    if changed:
        told = "; ".join(
            changed_since(row["facility_id"], from_qgis(row[WHO]), row[WHEN].toString(SHOWN_MOMENT))
            for row in changed[:TOLD_ONE_BY_ONE]
        )
        if len(changed) > TOLD_ONE_BY_ONE:
            told += " ..."
        raise DataProblem(
            tr("{count} facilities of {layer} are not as they were read: {told}. {remedy}.").format(
                count=len(changed), layer=source, told=told, remedy=what_then()
            )
        )


def _moment(stored: QgsFeature) -> str:
    """Return when a row was changed last, to the millisecond; "" for never."""
    return stored[WHEN].toString(MOMENT) if isinstance(stored[WHEN], QDateTime) else ""


def _changed_since(stored: QgsFeature, moment: str | None) -> bool:
    """Return whether a row has another moment of its last change than it had when it was read; None: not known."""
    if moment is None or not _moment(stored):
        return False
    read = datetime.fromisoformat(moment.replace("Z", "+00:00")).replace(tzinfo=None)
    now = datetime.fromisoformat(_moment(stored))
    # Some formats keep seconds only.
    return abs(now - read) > timedelta(milliseconds=2 if read.microsecond else 1000)


def _same_place(point: QgsGeometry, stored: QgsGeometry) -> bool:
    if stored.isEmpty():
        return False
    a, b = point.asPoint(), stored.asPoint()
    return all(abs(p - q) <= SAME_PLACE * max(abs(p), 1) for p, q in ((a.x(), b.x()), (a.y(), b.y())))


def _tell_left_out(
    source: QgsProcessingFeatureSource, taken: Collection[int], feedback: QgsProcessingFeedback
) -> None:
    """Say which fields of a layer an inventory has no place for.

    Those of a rating are made anew; who and when the register writes itself, and its moment is compared.
    """
    known = {KEY_FIELD, WHO, WHEN, *(field.name for field in rating_fields())}
    left = [
        field.name()
        for place, field in enumerate(source.fields())
        if place not in taken and field.name().lower() not in known
    ]
    if left:
        feedback.pushWarning(
            told(
                tr(
                    "Fields of {layer} that an inventory does not have are not put in: {fields}. Import facilities "
                    "understands other headings."
                ),
                layer=source.sourceName(),
                fields=", ".join(left),
            )
        )


def _leave_suggested(
    source: QgsProcessingFeatureSource,
    features: Sequence[QgsFeature],
    columns: dict[str, list[Any]],
    feedback: QgsProcessingFeedback,
) -> None:
    """Leave out classes that ore and process only suggest: an inventory cannot tell them from stated ones."""
    place = field_of(source.fields(), BASIS)
    if place < 0 or CLASS not in columns:
        return
    suggested = [basis == FALLBACK for basis in values_of(features, place)]
    count = sum(each and value is not None for each, value in zip(suggested, columns[CLASS], strict=True))
    columns[CLASS] = [None if each else value for each, value in zip(suggested, columns[CLASS], strict=True)]
    if count:
        feedback.pushWarning(
            told(
                tr(
                    "{layer}: {count} {count:value|values} of {field} {count:is|are} not put in, for ore "
                    "and process only suggest them ({basis} = {fallback}): nobody stated them."
                ),
                layer=source.sourceName(),
                count=count,
                field=CLASS,
                basis=BASIS,
                fallback=FALLBACK,
            )
        )


class _Values:
    """The values of a layer on their way into the fields of the schema, read as the importer reads cells.

    Neither GDAL nor QGIS may convert them: they make 1 of "1 000", 0 of "III", and 1965 of 1965.7.
    """

    def __init__(
        self,
        layer: str,
        features: Sequence[QgsFeature],
        columns: dict[str, list[Any]],
        feedback: QgsProcessingFeedback,
    ):
        self._layer, self._features, self._columns, self._feedback = layer, features, columns, feedback
        fields = [field for name in columns if (field := load_schema().get(name)) and field.type in NUMBERS]
        texts = [text for field in fields for text in columns[field.name] if isinstance(text, str)]
        self._decimal_comma = comma_is_decimal(texts, cyrillic=True)
        # Without evidence in the layer a comma is read by the language of headings, which a layer has not.
        self._comma_is_open = self._decimal_comma != comma_is_decimal(texts, cyrillic=False)
        self._told: list[str] = []

    def typed(self, name: str) -> list[Any]:
        """Return a column as its field holds it; DataProblem naming feature, field and value for what it cannot."""
        field = load_schema().get(name)
        if field is None:
            return self._columns[name]
        return [
            self._read(field, feature, value)
            for feature, value in zip(self._features, self._columns[name], strict=True)
        ]

    def _read(self, field: Field, feature: QgsFeature, value: Any) -> Any:
        if field.type == "text":
            if isinstance(value, (int, float)):
                value = f"{value:.15g}"
            if field.domain is None or value is None:
                return value
        if self._comma_is_open and field.type in NUMBERS and isinstance(value, str) and is_ambiguous(value):
            raise self._problem(
                field, feature, value, tr("Its comma can be read in two ways: write the number without it.")
            )
        try:
            cleaned = clean(field, value, None, self._decimal_comma)
        except BadValue as problem:
            if field.type == "text":
                return value  # the database knows the codes, and refuses it
            raise self._problem(field, feature, value, _why(problem)) from problem
        if cleaned.why is not None:
            code, values = cleaned.why
            self._told.append(
                tr("Layer {layer}, feature {id}: {field} {value} is put in as {read}: {reason}").format(
                    layer=self._layer, id=feature.id(), field=field.name, value=repr(value),
                    read=cleaned.value, reason=say(code, user_language(), **values),
                )
            )  # fmt: skip
        return cleaned.value

    def _problem(self, field: Field, feature: QgsFeature, value: Any, reason: str) -> DataProblem:
        return DataProblem(
            tr("Layer {layer}, feature {id}: {field} cannot take {value}. {reason}").format(
                layer=self._layer, id=feature.id(), field=field.name, value=repr(value), reason=reason
            )
        )

    def tell(self) -> None:
        """Say what was read otherwise than it is written."""
        for message in self._told[:TOLD_ONE_BY_ONE]:
            self._feedback.pushWarning(message)
        more = len(self._told) - TOLD_ONE_BY_ONE
        if more > 0:
            self._feedback.pushWarning(
                told(
                    tr(
                        "{count} more {count:value was read otherwise than it is|values were read otherwise "
                        "than they are} written."
                    ),
                    count=more,
                )
            )


def _why(problem: BadValue) -> str:
    language, values = user_language(), dict(problem.values)
    if "limit" in values:
        values["message"] = values["limit"].message.get(language)
    return say(problem.code, language, **values)


def _point(
    feature: QgsFeature,
    layer: QgsVectorLayer,
    source: QgsProcessingFeatureSource,
    context: QgsProcessingContext,
) -> QgsGeometry | None:
    if feature.geometry().isEmpty():
        return None
    geometry = QgsGeometry(feature.geometry())
    transform = QgsCoordinateTransform(crs_of(source), layer.crs(), context.transformContext())
    try:
        geometry.transform(transform)
    except QgsCsException as error:
        raise DataProblem(
            tr(
                "{layer}, feature {id}: its point cannot be brought to the CRS of the inventory: {reason}"
            ).format(layer=source.sourceName(), id=feature.id(), reason=error)
        ) from error
    return geometry
