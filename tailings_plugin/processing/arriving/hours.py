"""Hours after a release as times of QGIS's temporal controller, which plays how the water goes down."""

import math

from qgis.core import Qgis, QgsDateTimeRange, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from ...forms.conditions import column
from ...qgis_values import from_qgis
from ...translation import tr
from . import outputs

# Nobody knows when a dam breaks: hours count from here, so that 1 January is the first day and the clock the hours.
DAY = (2000, 1, 1)
RELEASE = "make_datetime({}, {}, {}, 0, 0, 0)".format(*DAY)
ALWAYS, FOR_EVER = "make_datetime(1000, 1, 1, 0, 0, 0)", "make_datetime(9999, 1, 1, 0, 0, 0)"
MOST_H = 1e5
# From which hour to which a feature of a kind is shown; "" for what does not end.
HOURS = {
    outputs.ARRIVALS: ("leading_h", "end_h"),
    outputs.PATHS: ("leading_h", "end_h"),
    outputs.RECEPTORS: ("arrival_h", ""),
}


def put_hours(layer: QgsVectorLayer, kind: str) -> str:
    """Let the temporal controller play a layer that has hours, and return what to say of it, "" for any other.

    QGIS knows no whole range of such a layer: its project, where it has no range of its own, gets that of the layer.
    """
    first, last = HOURS.get(kind, ("", ""))
    names = layer.fields().names()
    if first not in names:
        return ""
    ends = [name for name in (first, last) if name in names]
    times = layer.temporalProperties()
    times.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromExpressions)
    # QGIS shows nothing of which a moment is NULL: what is not known would be lost from the map.
    times.setStartExpression(f"coalesce({_moment(first)}, {ALWAYS})")
    times.setEndExpression(f"coalesce({_moment(last)}, {FOR_EVER})" if last in names else FOR_EVER)
    times.setLimitMode(Qgis.VectorTemporalLimitMode.IncludeBeginIncludeEnd)
    times.setIsActive(True)
    _give_range(layer, ends)
    return tr(
        "The temporal controller plays the hours after the release, counted from 1 January 2000, 00:00, which is no "
        "date of anything. What has no hours is shown at every moment, what has no last hour from its first on."
    )


def _moment(name: str) -> str:
    return f"{RELEASE} + make_interval(seconds:=3600 * {column(name)})"


def _give_range(layer: QgsVectorLayer, names: list[str]) -> None:
    """Let the project go from the release to the last hour of a layer, in steps of an hour."""
    project = layer.project()
    fields = layer.fields()
    hours = [from_qgis(layer.maximumValue(fields.lookupField(name))) for name in names]
    # Where there is none, some formats give the least number there is.
    known = [each for each in hours if each is not None and 0 <= each < MOST_H]
    if project is None or not known or not project.timeSettings().temporalRange().isInfinite():
        return
    start = QDateTime(QDate(*DAY), QTime(0, 0))
    settings = project.timeSettings()
    settings.setTemporalRange(QgsDateTimeRange(start, start.addSecs(3600 * math.ceil(max(known)))))
    settings.setTimeStep(1)
    settings.setTimeStepUnit(Qgis.TemporalUnit.Hours)
