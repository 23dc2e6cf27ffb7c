"""Positions as people type them: degrees in any notation, one cell or two; systems of metres to degrees."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from osgeo import osr

from ...errors import DataProblem
from .links import find_link, has_link
from .notation import LOST, MARK, hemisphere, without_labels

WGS84 = "EPSG:4326"
# Zones are used beyond their meridians, and beyond the country whose area of use the EPSG dataset gives.
BESIDE_ZONE_DEGREES, BEYOND_ZONE_DEGREES = 3.0, 18.0

_DEGREE = rf"(?:°|{LOST}|d(?![a-z])|(?-i:(?<=\d)[oо](?=\s?\d)))"
_MINUTE = rf"(?:'|{LOST}|m(?![a-z]))"
_SECOND = rf"(?:\"|'|{LOST}|s(?=\s*[nsewo]?\b))"
_NUMBER = r"\d+(?:[.,]\d+)?"
_ANGLE = re.compile(
    rf"(?:(?P<before>{MARK})\s*[:=-]?)?\s*(?P<sign>[+-])?\s*(?P<deg>{_NUMBER})"
    # Degrees need their sign only where minutes have none either.
    rf"(?:(?:\s*{_DEGREE}\s*|\s+(?={_NUMBER}\s*{_MINUTE}))"
    rf"(?:(?P<min>{_NUMBER})\s*(?:{_MINUTE}|(?=\s|$|{MARK}))\s*(?:(?P<sec>{_NUMBER})(?![\d.])(?!\s*°)\s*(?:{_SECOND})?)?)?)?"
    rf"\s*(?P<after>{MARK})?",
    re.I,
)
_THREE = r"(\d{1,3}(?:[\s:-]+\d{1,2}[\s:-]+|\.\d{1,2}\.|,\d{1,2},)\d{1,2}(?:[.,]\d+)?)"
_SIX = re.compile(rf"\s*({MARK})?\s*{_THREE}\s*({MARK})?[\s,;/]+({MARK})?\s*{_THREE}\s*({MARK})?\s*", re.I)
_DASH_BETWEEN = re.compile(r"(?<=\S)\s+-\s+(?=\S)")
BETWEEN = " ,;/|\t\n()[]{}&"
_SPACED_DMS = re.compile(
    r"^\s*([+-]?\d{1,3})(?:[\s:-]+(\d{1,2})[\s:-]+|\.(\d{1,2})\.|,(\d{1,2}),)(\d{1,2}(?:[.,]\d+)?)\s*[\"']?\s*$"
)
_SPACED_DM = re.compile(r"^\s*([+-]?\d{1,3})\s+(\d{2}[.,]\d+)\s*'?\s*$")
_SPACED_DM_PAIR = re.compile(r"\s*(\d{1,2}\s+\d{1,2}[.,]\d+)[\s,;/]+(\d{2,3}\s+\d{1,2}[.,]\d+)\s*")
_AS_TEXT = re.compile(r"^\s*'(?=[+-]?\d)")  # how spreadsheets mark a figure that is kept as text
# Degrees, minutes and seconds in one figure, as pilots write them: 424212N 0753630E.
_PACKED = {
    "lat": re.compile(r"^\s*(\d{2})([0-5]\d)([0-5]\d(?:[.,]\d+)?)\s*$"),
    "lon": re.compile(r"^\s*([01]\d{2})([0-5]\d)([0-5]\d(?:[.,]\d+)?)\s*$"),
}
_PACKED_PAIR = re.compile(r"\s*(\d{6,7}(?:[.,]\d+)?\s*[NSEW])[\s,;/]*(\d{6,7}(?:[.,]\d+)?\s*[NSEW])\s*", re.I)
# 42.42,12 may be 42°42'12", 5/6 a share: two bare figures of which one is whole need more than that between.
_UNCLEAR_PAIR = re.compile(r"\s*\d{1,3}\.\d{1,2},\d{1,2}\s*|\s*\d{1,3}\s*[/:]\s*\d{1,3}\s*")
_ONE_DECIMAL = re.compile(r"\s*[(\[]?\s*[+-]?\d+,\d+\s*[)\]]?[\s;.]*")


@dataclass(frozen=True)
class Angle:
    """A decimal angle and the axis its hemisphere letter names ("lat", "lon" or "").

    step: degrees of its last figure. two_signs: its letter is an O, west in Spanish and east in German.
    """

    degrees: float
    axis: str = ""
    step: float = 0.0
    two_signs: bool = False


@dataclass(frozen=True)
class Pair:
    """Latitude and longitude in degrees.

    step: of the finer of the two; two_signs: as of Angle, of longitude; view, outline: as of Link.
    """

    lat: float
    lon: float
    step: float = 0.0
    two_signs: bool = False
    view: bool = False
    outline: bool = False


def read_angle(text: str) -> Angle | None:
    """Return the angle in `text`; None when the text is not exactly one angle.

    Read: 42.7033, 42,7033, 42° 42'12" N, N42°42.2', 42 42 12, 42-42-12, 42.42.12, 42 гр. 42 мин. 12 сек. с.ш.
    """
    text = without_labels(_AS_TEXT.sub("", text))
    bare, axis, sign = _take_hemisphere(text)
    packed = _PACKED[axis].match(bare) if axis else None
    spaced = _SPACED_DMS.match(bare) or _SPACED_DM.match(bare) or packed
    if spaced:
        return _angle([part for part in spaced.groups() if part], axis, sign)
    found = read_angles(text)
    return found[0] if len(found) == 1 else None


def is_spaced_angle(text: str) -> bool:
    """Return whether a text is degrees and minutes with only spaces, dots or dashes between: 42 42 12."""
    text = without_labels(text)
    return bool(_SPACED_DMS.match(text) or _SPACED_DM.match(text)) and read_angle(text) is not None


def read_angles(text: str) -> list[Angle]:
    """Return every angle in `text`, in order; an empty list when anything else stands between them."""
    text = without_labels(text)
    angles: list[Angle] = []
    position = 0
    while match := _ANGLE.search(text, position):
        if text[position : match.start()].strip(BETWEEN):
            return []
        if angles and match["sign"] and text[match.start("sign") - 1] not in BETWEEN:
            return []  # 42.7-75.5 is a range, or a dash between the two
        # With a letter on both sides the second one opens the next angle ("N 42.7 E 75.5").
        axis, sign = hemisphere(match["before"] or match["after"])
        negative = "-" if match["sign"] == "-" else ""
        angle = _angle((negative + match["deg"], match["min"], match["sec"]), axis, sign)
        if angle is None:
            return []
        angles.append(angle)
        position = match.start("after") if match["before"] and match["after"] else match.end()
    return [] if text[position:].strip(BETWEEN + ".") else angles


def read_pair(text: str) -> tuple[float, float] | None:
    """Return (latitude, longitude) of a cell that holds both, or None.

    Hemisphere letters decide which is which; without them latitude is taken to come first.
    """
    found = find_pair(text)
    return None if found is None or found.two_signs else (found.lat, found.lon)


@lru_cache(maxsize=4096)
def find_pair(text: str) -> Pair | None:
    """Return what `read_pair` does, with how fine it is written. "42,7" is one figure, and no pair."""
    linked = find_link(text)
    if linked is not None and not linked.words:
        return Pair(linked.lat, linked.lon, linked.step, view=linked.view, outline=linked.outline)
    if linked is not None:
        text = linked.words
    if has_link(text) or _ONE_DECIMAL.fullmatch(text) or _UNCLEAR_PAIR.fullmatch(text):
        return None
    text = _DASH_BETWEEN.sub("; ", without_labels(text))
    six = _SIX.fullmatch(text)
    if six:
        # With a letter on both sides of the first angle the second letter opens the other one.
        between = six.group(3) if six.group(1) else None
        marks = [six.group(1) or six.group(3), six.group(4) or between or six.group(6)]
        first, second = (
            read_angle(f"{six.group(n)} {mark or ''}") for n, mark in zip((2, 5), marks, strict=True)
        )
        return _ordered(first, second) if first and second else None
    packed = _PACKED_PAIR.fullmatch(text) or _SPACED_DM_PAIR.fullmatch(text)
    if packed:
        first, second = read_angle(packed[1]), read_angle(packed[2])
        return _ordered(first, second) if first and second else None
    for separator in (";", "\n", "/", "|", " и ", ","):
        halves = [half for half in text.split(separator) if half.strip(BETWEEN)]
        if len(halves) == 2:
            first, second = (read_angle(half.strip(BETWEEN)) for half in halves)
            if first and second:
                return _ordered(first, second)
    angles = read_angles(text)
    return _ordered(*angles) if len(angles) == 2 else None


def _ordered(first: Angle, second: Angle) -> Pair | None:
    if first.axis and first.axis == second.axis:
        return None
    if first.axis == "lon" or second.axis == "lat":
        first, second = second, first
    steps = min(first.step, second.step)
    return Pair(first.degrees, second.degrees, steps, first.two_signs or second.two_signs)


def _angle(parts: Sequence[str | None], axis: str, sign: int) -> Angle | None:
    """Return the angle of degrees, minutes and seconds as they are written, those not given None.

    None for parts that do not go together: 60 minutes (but 60.00, which is 59.999 rounded), a decimal before a
    smaller part, a minus before a letter of the north or east.
    """
    written = [part.replace(",", ".") if part else None for part in (*parts, None)[:3]]
    values = [float(part) if part else 0.0 for part in written]
    decimals = [len(part.partition(".")[2]) if part else 0 for part in written]
    degrees, minutes, seconds = values
    for smaller, (part, value) in enumerate(zip(written[:2], values, strict=False), 1):
        if part and value % 1 and any(written[smaller:]) and any(values[smaller:]):
            return None
    if (
        minutes > 60
        or seconds > 60
        or (minutes == 60 and decimals[1] < 2)
        or (seconds == 60 and not decimals[2])
    ):
        return None
    negative = bool(written[0]) and str(written[0]).startswith("-")
    if negative and axis and sign == 1:
        return None
    last = max(place for place, part in enumerate(written) if part)
    size = abs(degrees) + minutes / 60 + seconds / 3600
    step = 10.0 ** -decimals[last] / 60**last
    return Angle(-size if negative or sign == -1 else size, axis, step, two_signs=axis == "lon" and sign == 0)


def _take_hemisphere(text: str) -> tuple[str, str, int]:
    """Return (text without its hemisphere letter, axis, sign)."""
    match = re.search(rf"^{MARK}|{MARK}$", text, re.I)
    if match is None:
        return text, "", 1
    bare = (text[: match.start()] + text[match.end() :]).strip()
    return (bare.lstrip("-").strip() if match.start() == 0 else bare), *hemisphere(match.group())


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


@lru_cache
def is_known(crs: str) -> bool:
    """Return whether GDAL knows a CRS."""
    return known_reference(crs) is not None


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


def known_reference(crs: str) -> osr.SpatialReference | None:
    """Return a coordinate reference system by its code or definition, or None, also where GDAL was told to raise."""
    reference = osr.SpatialReference()
    try:
        return reference if reference.SetFromUserInput(crs) == 0 else None
    except RuntimeError:
        return None


def _reference(crs: str) -> osr.SpatialReference:
    reference = known_reference(crs)
    if reference is None:
        raise DataProblem(
            "The coordinate reference system {crs!r} is unknown. Choose another one.", crs=crs[:80]
        )
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference
