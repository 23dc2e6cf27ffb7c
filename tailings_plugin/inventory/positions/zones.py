"""What a text says of the system of metres: family, zone, hemisphere and datum, and the systems that leaves."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

UTM, GAUSS_KRUGER = "utm", "gauss_kruger"
WGS, PULKOVO_42, PULKOVO_95, GSK_2011 = "wgs84", "pulkovo42", "pulkovo95", "gsk2011"
SIRGAS, PSAD_56, SAD_69 = "sirgas2000", "psad56", "sad69"

_SK = r"(?:с[кk]|[cs][kк])[\s\-]*(?:19)?"  # СК in letters of either script
# Datum as written -> its name. PZ-90, ITRF and the national ones of its kind lie within two metres of WGS 84.
_DATUMS = (
    (r"wgs?[\s\-_]*(?:19)?84|вгс[\s\-]*84|пз[\s\-]*90(?:[.,]\d+)?|pz[\s\-]*90|itrf(?:[\s\-]*\d+)?"
        r"|etrs[\s\-]*(?:19)?89|nad[\s\-]*(?:19)?83|gda[\s\-]*(?:19)?(?:94|20\d\d)|posgar(?:[\s\-]*\d+)?|magna", WGS),
    (r"sirgas(?:[\s\-]*(?:chile|2000|95|\d{4}))*", SIRGAS),
    (r"p\.?s\.?a\.?d\.?[\s\-]*(?:19)?56|psad|provisional\s+south\s+american(?:\s+datum)?(?:\s*19)?(?:\s*56)?", PSAD_56),
    (r"sad[\s\-]*(?:19)?69|south\s+american(?:\s+datum)?\s*(?:19)?69", SAD_69),
    (rf"{_SK}95|(?:пулков\w*|pulkovo)[\s\-]*(?:19)?95", PULKOVO_95),
    (rf"{_SK}42|(?:пулков\w*|pulkovo)(?:[\s\-]*(?:19)?42)?(?:\s*г(?:ода?)?\b\.?)?", PULKOVO_42),
    (r"(?:гск|gsk)[\s\-]*(?:20)?11", GSK_2011),
)  # fmt: skip
# Degrees on a datum; the zones in which its UTM systems stand in the EPSG dataset, north and south.
DEGREES = {
    WGS: "EPSG:4326", SIRGAS: "EPSG:4674", PSAD_56: "EPSG:4248", SAD_69: "EPSG:4618",
    PULKOVO_42: "EPSG:4284", PULKOVO_95: "EPSG:4200", GSK_2011: "EPSG:7683",
}  # fmt: skip
_UTM_CODES = {
    WGS: ((32600, range(1, 61)), (32700, range(1, 61))),
    SIRGAS: ((31954, range(11, 23)), (31960, range(17, 26))),
    PSAD_56: ((24800, range(17, 22)), (24860, range(17, 23))),
    SAD_69: ((29150, range(18, 23)), (29170, range(18, 26))),
}
_GAUSS_KRUGER_CODES = {PULKOVO_42: 28400, PULKOVO_95: 20000, GSK_2011: 20900}
GAUSS_KRUGER_ZONES = range(4, 33)

# Datums hundreds of metres away from WGS 84, of which no systems are listed here.
_OTHER_DATUM = re.compile(
    r"c[oó]rrego|\bchu[aá]\b|hito\s*xviii|nad[\s\-]*(?:19)?27|\bed[\s\-]*(?:19)?50|tokyo|beijing|xi\W?an|cgcs|everest"
    r"|campo\s*inchauspe|la\s*canoa|bogot|\barc[\s\-]*19|\bcape\b|agd[\s\-]*\d\d",
    re.I,
)
_EPSG = re.compile(r"epsg\D{0,3}(\d{4,6})", re.I)
_LOCAL = re.compile(
    rf"\b(?:м[сc]к|местн|усл|local)|{_SK}63|3[\s\-]*(?:°|х?[\s\-]*град|deg)|тр[её]хград", re.I
)
_UTM_WORD = re.compile(r"u\.?\s?t\.?\s?m\b|\bhuso|\bfuso|меркатор|mercator", re.I)
_GK_WORD = re.compile(r"gau(?:ss|ß)|гаусс|кр[юу]гер|kr(?:ü|ue|u)ger|\bг[\s\-/]*к\b|\bgk\b", re.I)
_ZONE_WORD = r"(?:zone|zona|зон[аеуы]?|huso|fuso|u\.?\s?t\.?\s?m\b\.?|\bзн?\.|\bzn?|\bh)"
_SIDE = (
    r"(?P<side>n(?:orth(?:ern)?|orte)?|s(?:outh(?:ern)?|ur|ul)?|с(?:ев\w*|\.?\s*ш)?|ю(?:жн\w*|г|\.?\s*ш)?"
    r"|[c-hj-mp-rt-x]|т)"
)
# What may stand beside a zone and a datum in their columns.
_HARMLESS = re.compile(
    r"(?<![^\W_])(?:zone|zona|зон[аеы]|band|utm|huso|fuso|gcs|gk|гк|d|datum|датум|system|система|сист|координат\w*|geo\w*"
    r"|гео\w*|transverse|mercator|меркатор\w*|gau(?:ss|ß)\w*|гаусс\w*|kr(?:ü|ue|u)ger|кр[юу]гер\w*|projection|проекция"
    r"|полушари\w*|hemisphere|hemisferio|сев\w*|n|t|no|г|год|года|lat|lon|long|dd|и|y|e|в|in)(?![^\W_])",
    re.I,
)
_PUNCTUATION = " .,;:-–—№#\"'°()[]"
_ZONE = re.compile(
    rf"{_ZONE_WORD}\s*(?:zone|zona|зона|huso|fuso|no\.?|nr\.?)?\s*[:№#=\-]?\s*(?P<zone>\d{{1,2}})(?:\.0+)?"
    rf"(?:[\s\-]*(?:zone|zona|зона)?[\s\-]*{_SIDE})?(?![^\W_])",
    re.I,
)
_ZONE_BEHIND = re.compile(
    rf"(?<![^\W_])(?P<zone>\d{{1,2}})(?:[\s\-]*(?:[аы]?я|й|th))?(?:[\s\-]*{_SIDE})?[\s\-]*(?:zone|зона|huso)",
    re.I,
)
_LEADING = re.compile(r"\W*(?:utm\W*)?(?P<zone>\d{1,2}\s?[c-hj-np-x])(?![^\W_])[\s:,;/\-]+(?=\d{4})", re.I)
_ONLY_ZONE = re.compile(rf"(?<![^\W_])(?P<zone>\d{{1,2}})(?:[.,]0+)?(?:[\s,\-]*{_SIDE})?(?![^\W_])", re.I)


@dataclass(frozen=True)
class Told:
    """What a table says of a system: "" , 0 or None for what it does not say.

    south: None also for "S", which is a hemisphere or the MGRS band of 32 to 40 N. crs: a system named by its
    code. unclear: words about a system that are not understood, so that no metres can be placed.
    """

    family: str = ""
    zone: int = 0
    south: bool | None = None
    datum: str = ""
    crs: str = ""
    unclear: str = ""

    def __bool__(self) -> bool:
        return self != NOTHING_TOLD


NOTHING_TOLD = Told()


@dataclass(frozen=True)
class System:
    """A system of metres; digits: whether its eastings have the zone in millions of metres."""

    crs: str
    family: str
    zone: int
    datum: str
    digits: bool = False


@lru_cache(maxsize=4096)
def read_system(text: str, column: str = "") -> Told:
    """Return what a text says of the system of coordinates.

    column: "zone" or "datum" for a cell of such a column, in which every word counts and a figure alone is a
    zone; "cell" for a cell that holds the figures as well; "" for a title or heading, of which only the words of a
    system are taken.
    """
    text = " ".join(text.split())
    code = _EPSG.search(text) or (re.fullmatch(r"(\d{4,6})(?:\.0)?", text) if column == "datum" else None)
    if code:
        return Told(crs=f"EPSG:{code.group(1)}")
    if _LOCAL.search(text) and (column or re.search(r"коорд|coord|[xyху]\b", text, re.I)):
        return Told(unclear=text)
    datums, rest = set(), _spaced(text)
    for pattern, name in _DATUMS:
        match = re.search(rf"(?<![^\W_])(?:{pattern})(?![^\W_])", rest, re.I)
        if match:
            datums.add(name)
            rest = f"{rest[: match.start()]} {rest[match.end() :]}"
    datum = datums.pop() if len(datums) == 1 else ""
    of_system = bool(column or datum or _UTM_WORD.search(rest) or _of_coordinates(text))
    if datums or (of_system and _OTHER_DATUM.search(rest)):
        return Told(unclear=text)
    family = UTM if _UTM_WORD.search(rest) else GAUSS_KRUGER if _GK_WORD.search(rest) else ""
    zone = _ZONE.search(rest) or _ZONE_BEHIND.search(rest)
    if zone is None and column == "zone":
        zone = _ONLY_ZONE.search(rest)
    if not column and not (datum or family):
        return Told(zone=int(zone["zone"])) if zone and _of_coordinates(text) else NOTHING_TOLD
    number = int(zone["zone"]) if zone else 0
    left = f"{rest[: zone.start()]} {rest[zone.end() :]}" if zone else rest
    if number > 60 or (column in ("zone", "datum") and _HARMLESS.sub(" ", left).strip(_PUNCTUATION)):
        return Told(unclear=text)
    south = _south(zone)
    if south is None and zone and zone["side"] and re.search(r"huso|fuso", rest, re.I):
        south = True  # Spanish and Portuguese tables know no bands
    return Told(family, number, south, datum)


def _spaced(text: str) -> str:
    """Return a text with words and figures apart ("UTM43N", "WGS_1984_UTM_Zone_43N", "N43"), bounds of zones gone."""
    text = re.sub(r"[_/()]", " ", text)
    text = re.sub(
        r"\d+\s*°?\s*[EWВЗ]?\s*[-–]\s*\d+\s*°\s*[EWВЗ]?|\b6\s*-?\s*(?:°|град\w*|deg\w*)",
        " ",
        text,
        flags=re.I,
    )
    text = re.sub(r"(?<=[^\W\d_]{2})(?=\d)", " ", text)
    text = re.sub(r"\b([NS])\s?(\d{1,2})\b", r"\2\1", text, flags=re.I)
    return " ".join(re.sub(r"\b0+(?=\d{1,2}\b)", "", text).split())


def split_zone(text: str) -> tuple[Told, str]:
    """Return the zone and datum that stand beside two figures in one cell, and the cell without them.

    "43T 385000 4733000", "UTM 43N: 385000; 4733000", "X 4733000, Y 385000, зона 13".
    """
    leading = _LEADING.match(text)
    if leading:
        return replace(read_system(leading["zone"], "zone"), family=UTM), text[leading.end() :]
    told, rest = read_system(text, "cell"), text
    for pattern, _ in _DATUMS:
        rest = re.sub(rf"(?<![^\W_])(?:{pattern})(?![^\W_])", " ", rest, flags=re.I)
    for found in (_ZONE, _ZONE_BEHIND, _UTM_WORD, _GK_WORD):
        rest = found.sub(" ", rest)
    return (NOTHING_TOLD, text) if told.unclear else (told, rest.strip(" ,;:/()"))


def _of_coordinates(text: str) -> bool:
    return re.search(r"коорд|coord|easting|northing|\b[xyху]\b", text, re.I) is not None


def _south(zone: re.Match | None) -> bool | None:
    """Return the hemisphere of "43N", "43 T" (a band of MGRS), "19 sur"; None for none and for "S" alone."""
    side = (zone["side"] or "").lower() if zone else ""
    if not side or side == "s":
        return None
    if len(side) > 1:
        return side[0] in "sю"
    return side in "cdefghjklmю"


def join(*parts: Told) -> Told:
    """Return what several texts say together; unclear where two of them contradict each other."""
    whole = NOTHING_TOLD
    for part in parts:
        for name in ("family", "zone", "south", "datum", "crs", "unclear"):
            said, before = getattr(part, name), getattr(whole, name)
            if said is None or (said in ("", 0) and said is not False):
                continue
            if before != getattr(NOTHING_TOLD, name) and said != before:
                return Told(unclear=f"{before} / {said}")
            whole = replace(whole, **{name: said})
    return whole


def systems(told: Told) -> list[System]:
    """Return the systems of metres a table may mean that names a zone, the families in turn; [] for none."""
    if told.unclear or not told.zone:
        return []
    found = []
    if told.family != GAUSS_KRUGER and told.datum not in _GAUSS_KRUGER_CODES:
        codes = _UTM_CODES[told.datum or WGS]
        for south in (False, True) if told.south is None else (told.south,):
            base, zones = codes[south]
            if told.zone in zones:
                found.append(System(f"EPSG:{base + told.zone}", UTM, told.zone, told.datum or WGS))
    northern = told.family != UTM and told.datum not in _UTM_CODES and not told.south
    if northern and told.zone in GAUSS_KRUGER_ZONES:
        found.append(gauss_kruger(told.zone, told.datum or PULKOVO_42))
    return found


def gauss_kruger(zone: int, datum: str = PULKOVO_42) -> System:
    """Return a six-degree Gauss-Kruger zone, 4 to 32."""
    return System(f"EPSG:{_GAUSS_KRUGER_CODES[datum] + zone}", GAUSS_KRUGER, zone, datum, digits=True)


def gauss_kruger_zone(easting: float) -> int | None:
    """Return the zone that a false easting carries in its millions (13 489 000 m is zone 13), or None."""
    zone = int(easting // 1_000_000)
    inside = 150_000 <= easting - zone * 1_000_000 <= 850_000
    return zone if zone in GAUSS_KRUGER_ZONES and inside else None


def has_gauss_kruger(datum: str) -> bool:
    """Return whether Gauss-Kruger zones stand on a datum."""
    return datum in _GAUSS_KRUGER_CODES


def zone_of_crs(crs: str) -> int:
    """Return the zone of a CRS that is one of the systems here, 0 for any other."""
    code = int(crs[5:]) if re.fullmatch(r"EPSG:\d+", crs) else 0
    for pair in _UTM_CODES.values():
        for base, zones in pair:
            if code - base in zones:
                return code - base
    bases = _GAUSS_KRUGER_CODES.values()
    return next((code - base for base in bases if code - base in GAUSS_KRUGER_ZONES), 0)
