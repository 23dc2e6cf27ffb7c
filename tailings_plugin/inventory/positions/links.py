"""Positions in links of map services, geo: addresses, WKT and GeoJSON. Nothing is looked up on the way."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, unquote_plus, urlsplit

from osgeo import ogr

_URL = re.compile(r"(?:https?://|geo:|(?:www\.)?(?:maps\.|yandex\.|google\.|2gis\.|goo\.gl))\S+", re.I)
_N = r"[+-]?\d{1,3}(?:\.\d+)?"
_TWO = re.compile(rf"\s*(?:loc:|point:)?\s*\(?({_N})\s*(?:[,;~]|%2C|\s|_)\s*({_N})\)?(?![\d.])", re.I)
_MARKER = re.compile(rf"!3d({_N})!4d({_N})")
_VIEW = re.compile(rf"@({_N}),({_N})(?:,|$)")
_HASH_MAP = re.compile(rf"map=\d+(?:\.\d+)?/({_N})/({_N})")
_GEO = re.compile(rf"geo:({_N}),({_N})", re.I)
_IN_PATH = re.compile(rf"/(?:place|search|dir(?:/[^/]*)?|geo/\d+|geo)/({_N})\s*,\s*\+?\s*({_N})", re.I)
_WORDS_IN_PATH = re.compile(r"/(?:place|search)/([^/@]+)", re.I)
_SHORT = re.compile(
    r"goo\.gl|maps\.app|/maps/-/|go\.2gis|2gis\.\w+/-/|bit\.ly|clck\.ru|maps\.apple/p|osm\.org/go", re.I
)
_PLUS_CODE = re.compile(
    r"(?<![^\W_])[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?![^\W_])", re.I
)
_MGRS = re.compile(r"\s*\d{1,2}\s?[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?\d{2,5}\s?\d{2,5}\s*", re.I)
_GEOMETRY = re.compile(
    r"\s*(?:SRID=(\d+);)?\s*((?:MULTI)?(?:POINT|LINESTRING|POLYGON)\s*Z?M?\s*\(.*\))\s*", re.I | re.S
)
# Parameters of links: those that name a place go before those that only name the middle of the map.
_PLACES = (
    ("pt", True), ("whatshere[point]", True), ("m", True), ("mlat", False), ("query", False), ("q", False),
    ("destination", False), ("daddr", False), ("coordinate", False), ("text", False), ("sp", False), ("marker", False),
)  # fmt: skip
_VIEWS = ("ll", "sll", "center", "cbll", "cp", "viewpoint", "c")


@dataclass(frozen=True)
class Link:
    """A place named in a text: degrees, or the words that hold it. step: degrees of the finer of the two.

    view: only the middle of a map. outline: only the middle of a line or polygon.
    """

    lat: float = float("nan")
    lon: float = float("nan")
    step: float = 0.0
    view: bool = False
    outline: bool = False
    words: str = ""


def find_link(text: str) -> Link | None:
    """Return the place in a link, a geo: address, WKT or GeoJSON; None for any other text, and for unread links."""
    geometry = _geometry(text)
    if geometry is not None:
        return geometry
    url = _URL.search(text)
    return _in_url(url.group()) if url else None


def unreadable(text: str) -> str:
    """Return the code of the message on a text that tells a place, but not by its figures; "" for others."""
    if _SHORT.search(text):
        return "short_link"
    if _URL.search(text):
        return "link_without_place"
    return "grid_code" if _PLUS_CODE.search(text) or _MGRS.fullmatch(text) else ""


def has_link(text: str) -> bool:
    """Return whether a text holds a link."""
    return _URL.search(text) is not None


def _in_url(url: str) -> Link | None:
    address = urlsplit(url)
    plain = unquote_plus(url)
    if address.scheme.lower() == "geo":
        found = re.search(rf"[?&]q=({_N}),({_N})", plain) or _GEO.match(plain)
        return _link(found[1], found[2]) if found else None
    pairs = dict(parse_qsl(address.query)) | dict(parse_qsl(address.fragment))
    parameters = {name.lower(): value for name, value in pairs.items()}
    yandex, two_gis = "yandex" in address.netloc or "ya.ru" in address.netloc, "2gis" in address.netloc
    marker = _MARKER.search(plain)
    if marker:
        return _link(marker[1], marker[2])
    if {"mlat", "mlon"} <= parameters.keys():
        return _of_texts(parameters["mlat"], parameters["mlon"])
    for name, east_first in _PLACES:
        found = _TWO.match(parameters.get(name, ""))
        if found and name != "mlat" and (name != "m" or two_gis):
            return _link(found[2], found[1]) if east_first else _link(found[1], found[2])
        if (
            not found
            and name in ("q", "query", "text")
            and re.search(r"\d[^\d]*[°'\"NSEW]", parameters.get(name, ""))
        ):
            return Link(words=parameters[name])
    in_path = _IN_PATH.search(plain)
    if in_path:
        return _link(in_path[2], in_path[1]) if two_gis else _link(in_path[1], in_path[2])
    words = _WORDS_IN_PATH.search(plain)
    if words and re.search(r"\d.*[°'\"]", words[1]):
        return Link(words=words[1])
    # Apple's "ll" is where the label "q" stands.
    labelled = "apple" in address.netloc and "q" in parameters
    return _view(plain, parameters, yandex or two_gis, labelled)


def _view(plain: str, parameters: dict[str, str], east_first: bool, labelled: bool) -> Link | None:
    """Return the middle of the map of a link that names no place; labelled: it has a name, so it is a place."""
    found = _VIEW.search(plain) or _HASH_MAP.search(plain)
    if found:
        return _link(found[1], found[2], view=True)
    for lat, lon in (("lat", "lon"), ("lat", "lng"), ("latitude", "longitude")):
        if {lat, lon} <= parameters.keys():
            return _of_texts(parameters[lat], parameters[lon], view=True)
    for name in _VIEWS:
        found = _TWO.match(parameters.get(name, ""))
        if found:
            first, second = (found[2], found[1]) if east_first else (found[1], found[2])
            return _link(first, second, view=not labelled)
    return None


def _of_texts(lat: str, lon: str, view: bool = False) -> Link | None:
    return _link(lat, lon, view) if re.fullmatch(_N, lat) and re.fullmatch(_N, lon) else None


def _link(lat: str, lon: str, view: bool = False) -> Link:
    decimals = max(len(text.partition(".")[2]) for text in (lat, lon))
    return Link(float(lat), float(lon), 10.0**-decimals, view)


def _geometry(text: str) -> Link | None:
    """Return the place of WKT, of EWKT on WGS 84, or of GeoJSON; of a line or polygon its middle."""
    written = _GEOMETRY.fullmatch(text)
    json = text.lstrip().startswith("{") and '"coordinates"' in text
    wkt = written[2] if written is not None and written[1] in (None, "4326") else ""
    if not json and not wkt:
        return None
    try:
        shape = ogr.CreateGeometryFromJson(text) if json else ogr.CreateGeometryFromWkt(wkt)
        middle = shape.Centroid() if shape is not None and not shape.IsEmpty() else None
    except RuntimeError:
        return None
    if middle is None or middle.IsEmpty():
        return None
    decimals = max((len(each) for each in re.findall(r"\d\.(\d+)", text)), default=0)
    outline = shape.GetGeometryName() not in ("POINT", "MULTIPOINT")
    return Link(middle.GetY(), middle.GetX(), 10.0**-decimals, outline=outline)
