"""Hours until water may arrive, as every paper says them: rounded down, never later than computed."""

import math

from .captions import UNKNOWN, Captions

# Below so many hours minutes are said, in steps of so many: the finer one in the first hour.
MINUTES_BELOW_H = 6
FIRST_HOUR_STEP, STEP = 5, 10
# Of an hour; what binary fractions lose (0.1 + 0.2) must not take a whole step.
SLACK_H = 1e-9


def arrival_text(hours: float | None, captions: Captions) -> str:
    """Return hours (>= 0) in words of the document: "under 5 min", "35 min", "2 h 40 min", from 6 h on "26 h".

    None and NaN are a dash.
    """
    whole, minutes = _parts(hours)
    if whole is None:
        return UNKNOWN
    if minutes is None:
        return captions("arrival_hours", hours=captions.number(whole))
    if whole:
        return captions("arrival_hours_minutes" if minutes else "arrival_hours", hours=whole, minutes=minutes)
    return captions("arrival_minutes", minutes=minutes) if minutes else captions("arrival_at_once")


def arrival_short(hours: float | None, captions: Captions) -> str:
    """Return the same for a narrow column, headed "h:min" (caption head_arrival): "0:35", "2:40", from 6 h on "26"."""
    whole, minutes = _parts(hours)
    if whole is None:
        return UNKNOWN
    return captions.number(whole) if minutes is None else f"{whole}:{minutes:02d}"


def hours_said(hours: float | None) -> float | None:
    """Return hours as every paper says them, rounded down to its steps; None for unknown.

    >>> hours_said(2.8), hours_said(26.97)
    (2.6666666666666665, 26.0)
    """
    whole, minutes = _parts(hours)
    return None if whole is None else whole + (minutes or 0) / 60


def arrival_expression(field: str, captions: Captions) -> str:
    """Return what `arrival_text` says of a field of a layer as an expression of QGIS; an unknown gives ''."""
    whole = captions("arrival_hours", hours="@H")
    words = {
        "@now": captions("arrival_at_once"),
        "@min": captions("arrival_minutes", minutes="@M"),
        "@h": whole,
        "@both": captions("arrival_hours_minutes", hours="@H", minutes="@M"),
    }
    filled = {
        name: "replace('{}', map('@H', to_string({}), '@M', to_string(@minutes % 60)))".format(
            text.replace("'", "''"), "floor(@known)" if name == "@long" else "floor(@minutes / 60)"
        )
        for name, text in (*words.items(), ("@long", whole))
    }
    step = f"if(@known >= 1, {STEP}, {FIRST_HOUR_STEP})"
    cases = (
        f"CASE WHEN @known >= {MINUTES_BELOW_H} THEN {filled['@long']} WHEN @minutes = 0 THEN {filled['@now']} "
        f"WHEN @minutes < 60 THEN {filled['@min']} WHEN @minutes % 60 = 0 THEN {filled['@h']} "
        f"ELSE {filled['@both']} END"
    )
    inner = f"with_variable('minutes', floor(@known * 60 / {step}) * {step}, {cases})"
    return f"if(\"{field}\" IS NULL, '', with_variable('known', \"{field}\" + {SLACK_H:.9f}, {inner}))"


def _parts(hours: float | None) -> tuple[int | None, int | None]:
    """Return whole hours and minutes, rounded down; no minutes from MINUTES_BELOW_H on, nothing for unknown."""
    if hours is None or not math.isfinite(hours):
        return None, None
    hours += SLACK_H
    if hours >= MINUTES_BELOW_H:
        return math.floor(hours), None
    step = STEP if hours >= 1 else FIRST_HOUR_STEP
    return divmod(math.floor(max(hours, 0.0) * 60 / step) * step, 60)
