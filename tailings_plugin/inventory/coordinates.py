"""Positions as people type them: degrees in any notation, one cell or two, Gauss-Kruger and UTM metres."""

import re
from dataclasses import dataclass

import numpy as np
from osgeo import osr

from ..errors import DataProblem

WGS84 = "EPSG:4326"
# Six-degree Gauss-Kruger zones of Pulkovo 1942 carry their number in millions of metres of the false easting.
PULKOVO_GK_EPSG = 28400
PULKOVO_GK_ZONES = range(4, 33)
UTM_NORTH_EPSG = 32600
# Zones are used beyond their meridians, and beyond the country whose area of use the EPSG dataset gives.
BESIDE_ZONE_DEGREES, BEYOND_ZONE_DEGREES = 3.0, 18.0

_HEMISPHERES = {
    "n": ("lat", 1), "s": ("lat", -1), "e": ("lon", 1), "w": ("lon", -1),
    "с": ("lat", 1), "ю": ("lat", -1), "в": ("lon", 1), "з": ("lon", -1),
    "сш": ("lat", 1), "юш": ("lat", -1), "вд": ("lon", 1), "зд": ("lon", -1),
}  # fmt: skip
_MARK = r"(?:[сю]\s*\.?\s*ш\.?|[вз]\s*\.?\s*д\.?|[nsew](?![a-z])|[сювз](?![а-яё]))"
_DEGREE = r"(?:°|\*|º|˚|гр(?:ад)?\.?|deg\.?|d(?![a-z])|[oо](?=\s*\d))"
_MINUTE = r"(?:'(?!')|′|’|ʼ|´|`|‘|мин\.?|min\.?|m(?![a-z]))"
_SECOND = r"(?:\"|″|”|“|''|’’|′′|ʼʼ|сек\.?|sec\.?|s(?=\s*[nsew]?\b))"
_NUMBER = r"\d+(?:[.,]\d+)?"
_ANGLE = re.compile(
    rf"(?:(?P<before>{_MARK})\s*[:=-]?)?\s*(?P<sign>[+-])?\s*(?P<deg>{_NUMBER})"
    # Degrees need their sign only where minutes have none either.
    rf"(?:(?:\s*{_DEGREE}\s*|\s+(?={_NUMBER}\s*{_MINUTE}))"
    rf"(?:(?P<min>{_NUMBER})\s*(?:{_MINUTE}|(?=\s|$))\s*(?:(?P<sec>{_NUMBER})\s*(?:{_SECOND})?)?)?)?"
    rf"\s*(?P<after>{_MARK})?",
    re.I,
)
_THREE = r"(\d{1,3})\s+(\d{1,2})\s+(\d{1,2}(?:[.,]\d+)?)"
_SIX = re.compile(
    rf"\s*({_MARK})?\s*{_THREE}\s*({_MARK})?[\s,;/]+({_MARK})?\s*{_THREE}\s*({_MARK})?\s*", re.I
)
_WKT_POINT = re.compile(r"\s*POINT\s*Z?\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)(?:\s+-?[\d.]+)?\s*\)\s*", re.I)
_DASH_BETWEEN = re.compile(r"(?<=\S)\s+[-–—]\s+(?=\S)")
BETWEEN = " ,;/|\t\n()"
_SPACED_DMS = re.compile(r"^\s*([+-]?\d{1,3})[\s:-]+(\d{1,2})[\s:-]+(\d{1,2}(?:[.,]\d+)?)\s*$")
_SPACED_DM = re.compile(r"^\s*(\d{1,3})\s+(\d{1,2}[.,]\d+)\s*$")
# "Ш" and "Д" alone name the axis, but not in "с.ш." and "в.д.".
_LABEL = re.compile(
    r"(?:широта|долгота|latitude|longitude|lat|long?|шир|долг"
    r"|(?<![сювз]\.)(?<![сювз]\s)(?<![сювз]\.\s)(?<![^\W\d])[шд](?![^\W\d])"
    r"|[xyху](?=\s*[:=]))\s*\.?\s*[:=-]?",
    re.I,
)


@dataclass(frozen=True)
class Angle:
    """A decimal angle and the axis its hemisphere letter names ("lat", "lon" or "")."""

    degrees: float
    axis: str = ""


def read_angle(text: str) -> Angle | None:
    """Return the angle in `text`; None when the text is not exactly one angle.

    Read: 42.7033, 42,7033, 42° 42'12" N, N42°42.2', 42 42 12, 42-42-12, 42 гр. 42 мин. 12 сек. с.ш.
    """
    text = _without_labels(text)
    bare, axis, sign = _take_hemisphere(text)
    spaced = _SPACED_DMS.match(bare) or _SPACED_DM.match(bare)
    if spaced:
        parts = [float(part.replace(",", ".")) for part in spaced.groups()]
        return _angle([abs(parts[0]), *parts[1:]], axis, sign)
    found = read_angles(text)
    return found[0] if len(found) == 1 else None


def read_angles(text: str) -> list[Angle]:
    """Return every angle in `text`, in order; an empty list when anything else stands between them."""
    text = _without_labels(text)
    angles, position = [], 0
    while match := _ANGLE.search(text, position):
        if text[position : match.start()].strip(BETWEEN):
            return []
        # With a letter on both sides the second one opens the next angle ("N 42.7 E 75.5").
        mark = "before" if match["before"] else "after"
        axis, sign = _HEMISPHERES.get(re.sub(r"[\s.]", "", (match[mark] or "").lower()), ("", 1))
        parts = [float((match[name] or "0").replace(",", ".")) for name in ("deg", "min", "sec")]
        angle = _angle(parts, axis, -1 if match["sign"] == "-" else sign)
        if angle is None:
            return []
        angles.append(angle)
        position = match.start("after") if match["before"] and match["after"] else match.end()
    return [] if text[position:].strip(BETWEEN + ".") else angles


def read_pair(text: str) -> tuple[float, float] | None:
    """Return (latitude, longitude) of a cell that holds both, or None.

    Hemisphere letters decide which is which; without them latitude is taken to come first.
    """
    text = _DASH_BETWEEN.sub("; ", text)
    point = _WKT_POINT.fullmatch(text)
    if point:
        return float(point.group(2)), float(point.group(1))
    six = _SIX.fullmatch(text)
    if six:
        # With a letter on both sides of the first angle the second letter opens the other one.
        between = six.group(5) if six.group(1) else None
        marks = [six.group(1) or six.group(5), six.group(6) or between or six.group(10)]
        numbers = [float(six.group(n).replace(",", ".")) for n in (2, 3, 4, 7, 8, 9)]
        first, second = _marked(numbers[:3], marks[0]), _marked(numbers[3:], marks[1])
        return _ordered(first, second) if first and second else None
    for separator in (";", "\n", "/", "|", " и ", ","):
        halves = [half for half in text.split(separator) if half.strip()]
        if len(halves) == 2:
            first, second = read_angle(halves[0]), read_angle(halves[1])
            if first and second:
                return _ordered(first, second)
    angles = read_angles(text)
    return _ordered(*angles) if len(angles) == 2 else None


def _marked(parts: list[float], mark: str | None) -> Angle | None:
    axis, sign = _HEMISPHERES.get(re.sub(r"[\s.]", "", (mark or "").lower()), ("", 1))
    return _angle(parts, axis, sign)


def _ordered(first: Angle, second: Angle) -> tuple[float, float] | None:
    if first.axis and first.axis == second.axis:
        return None
    if first.axis == "lon" or second.axis == "lat":
        first, second = second, first
    return first.degrees, second.degrees


def _angle(parts: list[float], axis: str, sign: int) -> Angle | None:
    """Return the angle of degrees, minutes and perhaps seconds."""
    degrees, minutes, seconds = (*parts, 0.0)[:3]
    if minutes >= 60 or seconds >= 60:
        return None
    return Angle(sign * (degrees + minutes / 60 + seconds / 3600), axis)


def _without_labels(text: str) -> str:
    return _LABEL.sub(" ", text.replace("−", "-").replace("\u00a0", " ")).strip()


def _take_hemisphere(text: str) -> tuple[str, str, int]:
    """Return (text without its hemisphere letter, axis, sign)."""
    match = re.search(rf"^{_MARK}|{_MARK}$", text, re.I)
    if match is None:
        return text, "", -1 if text.lstrip().startswith("-") else 1
    axis, sign = _HEMISPHERES[re.sub(r"[\s.]", "", match.group().lower())]
    return (text[: match.start()] + text[match.end() :]).strip(), axis, sign


def gauss_kruger_zone(easting: float) -> int | None:
    """Return the Pulkovo 1942 zone in the false easting (13 489 000 m is zone 13), or None."""
    zone = int(easting // 1_000_000)
    inside = 150_000 <= easting - zone * 1_000_000 <= 850_000
    return zone if zone in PULKOVO_GK_ZONES and inside else None


def utm_epsg(zone: int) -> str:
    """Return the CRS of a northern UTM zone on WGS 84."""
    return f"EPSG:{UTM_NORTH_EPSG + zone}"


def gauss_kruger_epsg(zone: int) -> str:
    """Return the CRS of a Pulkovo 1942 Gauss-Kruger zone with its number in the easting."""
    return f"EPSG:{PULKOVO_GK_EPSG + zone}"


def to_wgs84(x: np.ndarray, y: np.ndarray, crs: str) -> tuple[np.ndarray, np.ndarray]:
    """Return (longitude, latitude) in degrees of easting/northing arrays (n,) in `crs`.

    `crs` is anything GDAL understands ("EPSG:32643", WKT). NaN where a point cannot be transformed.
    """
    transform = osr.CoordinateTransformation(_reference(crs), _reference(WGS84))
    known = np.isfinite(x) & np.isfinite(y)
    lon, lat = np.full(x.shape, np.nan), np.full(x.shape, np.nan)
    if known.any():
        points = np.array(_transformed(transform, np.column_stack([x[known], y[known]]).tolist()))
        points[~np.isfinite(points)] = np.nan
        lon[known], lat[known] = points[:, 0], points[:, 1]
    return lon, lat


def in_crs(x: np.ndarray, y: np.ndarray, crs: str) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return (longitude, latitude, sure) of arrays (n,) in `crs`, whichever of the two is the easting.

    Survey papers call the northing X: of metres, the order is taken that leads into the zone of the system.
    Eastings without their zone get that of a system whose eastings carry it. sure: mask of the places that lie
    where the system is used, or of which that cannot be told. NaN where a point cannot be transformed.
    """
    reference = _reference(crs)
    if reference.IsGeographic():
        return *to_wgs84(x, y, crs), np.ones(x.shape, dtype=bool)
    zone_metres = reference.GetProjParm("false_easting") // 1_000_000 * 1_000_000
    best_lon, best_lat, sure = (
        np.full(x.shape, np.nan),
        np.full(x.shape, np.nan),
        np.zeros(x.shape, dtype=bool),
    )
    for easting, northing in ((x, y), (y, x)):
        easting = np.where(np.abs(easting) < 1_000_000, easting + zone_metres, easting)
        lon, lat = to_wgs84(easting, northing, crs)
        used = _is_used(reference, lon, lat)
        better = np.isfinite(lon) & (~np.isfinite(best_lon) | (used & ~sure))
        best_lon[better], best_lat[better], sure[better] = lon[better], lat[better], used[better]
    return best_lon, best_lat, sure


def is_projected(crs: str) -> bool:
    """Return whether a CRS has metres, not degrees; DataProblem for one that is unknown."""
    return not _reference(crs).IsGeographic()


def _is_used(reference: osr.SpatialReference, lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    """Return a mask of the points in the area of use of a CRS, or near it; all where it has none."""
    area = reference.GetAreaOfUse()
    if area is None or area.east_lon_degree < area.west_lon_degree:
        return np.isfinite(lon)
    margin = BESIDE_ZONE_DEGREES
    return (
        (lon >= area.west_lon_degree - margin)
        & (lon <= area.east_lon_degree + margin)
        & (lat >= area.south_lat_degree - BEYOND_ZONE_DEGREES)
        & (lat <= area.north_lat_degree + BEYOND_ZONE_DEGREES)
    )


def _transformed(
    transform: osr.CoordinateTransformation, places: list[list[float]]
) -> list[tuple[float, ...]]:
    """Return places in the other CRS, infinite where that cannot be, also where GDAL was told to raise."""
    try:
        return transform.TransformPoints(places)
    except RuntimeError:
        return [_transformed_alone(transform, place) for place in places]


def _transformed_alone(transform: osr.CoordinateTransformation, place: list[float]) -> tuple[float, ...]:
    try:
        return transform.TransformPoint(*place)
    except RuntimeError:
        return (np.inf, np.inf, np.inf)


def _reference(crs: str) -> osr.SpatialReference:
    reference = osr.SpatialReference()
    try:
        known = reference.SetFromUserInput(crs) == 0
    except RuntimeError:
        known = False
    if not known:
        raise DataProblem(
            "The coordinate reference system {crs!r} is unknown. Choose another one.", crs=crs[:80]
        )
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference
