"""What a JSON Schema cannot say of a catalogue: addresses, placeholders, ids that are named elsewhere."""

import re
from collections.abc import Iterator
from urllib.parse import parse_qsl, urlsplit

from ..errors import Reason
from ..json_files import Violation, missing, shown
from .placeholders import placeholders

# At the start of an address: the folder in which the catalogue lies, for a disk whose letter changes.
FOLDER = "{folder}"
SCHEMES = ("https", "http", "file")
# What may stand in an address of each scheme, and what must: one name of each group.
PLACES: dict[str, tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]] = {
    "degrees": (("ns", "lat", "ew", "lon"), (("lat",), ("lon",))),
    "grid": (("row", "col"), (("row",), ("col",))),
    "named": (("id", "name"), (("id", "name"),)),
    "country": (("iso3", "ISO3"), (("iso3", "ISO3"),)),
    "whole": ((), ()),
    "query": (("south", "west", "north", "east"), ()),
}
SIDES = PLACES["query"][0]
_ALL_SIDES = tuple((side,) for side in SIDES)
_STATEMENTS = (("statements",), (("statements",),))
_SECRETS = re.compile(r"pass(word|wd)?|pwd|token|access_token|api_?key|secret|sig(nature)?", re.IGNORECASE)
_TILE_NAME = re.compile(r"([NS])(\d{1,2})_?([EW])(\d{1,3})")


def corner_of(name: str) -> tuple[int, int] | None:
    """Return longitude and latitude that a tile is named by ("N40_E070"), None when the name has none.

    >>> corner_of("S01_W070"), corner_of("N95_E070")
    ((-70, -1), None)
    """
    found = _TILE_NAME.fullmatch(name)
    if not found:
        return None
    latitude = int(found.group(2)) * (1 if found.group(1) == "N" else -1)
    longitude = int(found.group(4)) * (1 if found.group(3) == "E" else -1)
    return (longitude, latitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else None


def meaning(content: dict) -> Iterator[Violation]:
    """Yield what a schema cannot say of a catalogue that its schema finds right."""
    ids = [each["id"] for each in content["sources"]]
    by_id = {each["id"]: each for each in content["sources"]}
    for number, source in enumerate(content["sources"]):
        path = f"sources[{number}]"
        if source["id"] in ids[:number]:
            yield f"{path}.id", Reason("{name} stands twice", name=shown(source["id"]))
        yield from _address(f"{path}.url", source["url"])
        yield from _places(path, source)
        yield from _stand_in(f"{path}.missing.use", source, by_id)
        if "covers" in source:
            yield from _box(f"{path}.covers", source["covers"])
        if source["tiling"]["scheme"] == "named":
            yield from _names(f"{path}.tiling", source["tiling"])


def _address(path: str, url: str) -> Iterator[Violation]:
    if url.startswith(f"{FOLDER}/"):
        return
    if re.search(r"\s|[\x00-\x1f\\]", url):
        yield path, Reason("has a space, a backslash or a sign that no address has")
        return
    try:
        parts = urlsplit(url)
        parts.port  # noqa: B018 - reading it is the check
    except ValueError as problem:
        yield path, Reason("is no address ({reason})", reason=problem)
        return
    if parts.scheme not in SCHEMES or (not parts.netloc and parts.scheme != "file"):
        yield path, Reason("must begin with https://, http://, file:/// or {folder}/", folder=FOLDER)
    # The address itself is not shown: it would carry the password into logs.
    if parts.username is not None or parts.password is not None:
        yield (
            path,
            Reason(
                "has a name or a password before the @, which would be written beside the data: remove it"
            ),
        )
    for name, _ in parse_qsl(parts.query, keep_blank_values=True):
        if _SECRETS.fullmatch(name):
            yield (
                path,
                Reason(
                    "has {name} in it, which would be written beside the data: remove it", name=shown(name)
                ),
            )


def _places(path: str, source: dict) -> Iterator[Violation]:
    """Yield what is wrong with the placeholders of the texts of a source."""
    tiling = source["tiling"]
    allowed, needed = PLACES[tiling["scheme"]]
    url = source["url"].removeprefix(FOLDER)
    if tiling["scheme"] != "query":
        yield from _named_places(f"{path}.url", url, allowed, needed)
    elif "query" in tiling or "statement" in tiling:
        yield from _named_places(f"{path}.url", url, (), ())
        for name, allowed, needed in (("query", *_STATEMENTS), ("statement", SIDES, _ALL_SIDES)):
            if name in tiling:
                yield from _named_places(f"{path}.tiling.{name}", tiling[name], allowed, needed)
            else:
                yield f"{path}.tiling", missing(name)
    else:
        yield from _named_places(f"{path}.url", url, SIDES, _ALL_SIDES)
    if "member" in source:
        yield from _named_places(f"{path}.member", source["member"], allowed, ())


def _named_places(
    path: str, text: str, allowed: tuple[str, ...], needed: tuple[tuple[str, ...], ...]
) -> Iterator[Violation]:
    try:
        found = list(placeholders(text))
    except ValueError as problem:
        yield path, Reason("{part} is no placeholder", part=shown(str(problem)))
        return
    for name in found:
        if name not in allowed:
            yield (
                path,
                Reason(
                    "the placeholder {name} does not belong to this tiling; allowed: {allowed}",
                    name="{" + name + "}",
                    allowed=", ".join("{" + each + "}" for each in allowed) or Reason("none"),
                ),
            )
    for group in needed:
        if not set(group) & set(found):
            wanted = ", ".join("{" + each + "}" for each in group)
            yield path, Reason("the placeholder {name} is missing", name=wanted)


def _stand_in(path: str, source: dict, by_id: dict[str, dict]) -> Iterator[Violation]:
    """Yield what is wrong with the source that steps in where a tile is missing."""
    name = source["missing"].get("use")
    if name is None:
        return
    if name not in by_id:
        yield (
            path,
            Reason("{name} is no source here; there are {known}", name=shown(name), known=", ".join(by_id)),
        )
        return
    if name == source["id"] or by_id[name]["kind"] != source["kind"]:
        yield path, Reason("{name} must be another source of the same kind", name=shown(name))
        return
    seen = {source["id"]}
    while name in by_id and name not in seen:
        seen.add(name)
        name = by_id[name]["missing"].get("use")
    if name in seen:
        yield (
            path,
            Reason(
                "leads back to {name}: a tile that none has would be looked for without end", name=shown(name)
            ),
        )


def _box(path: str, box: list[float]) -> Iterator[Violation]:
    west, south, east, north = box
    if not (west < east and -90 <= south < north <= 90):
        yield path, Reason("must be west, south, east, north in degrees, not {value}", value=shown(box))


def _names(path: str, tiling: dict) -> Iterator[Violation]:
    step, seen = tiling["step"], set()
    for name in tiling["ids"]:
        corner = corner_of(name)
        if corner is None or corner[0] % step or corner[1] % step:
            yield (
                f"{path}.ids.{name}",
                Reason("must name a corner by multiples of {step} degrees, as N40_E070", step=step),
            )
        elif corner in seen:
            yield f"{path}.ids.{name}", Reason("{name} stands twice", name=shown(name))
        seen.add(corner)
