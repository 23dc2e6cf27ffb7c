"""Catalogues that are wrong: each is refused with place and reason, and nothing is half understood."""

import copy
import json

import pytest

from tailings_plugin.errors import DataProblem
from tailings_plugin.open_data.catalogue import OWN, read_catalogue

CONTENT = json.loads(OWN.read_text(encoding="utf-8"))
PLACE = {each["id"]: number for number, each in enumerate(CONTENT["sources"])}


@pytest.fixture
def refusal(tmp_path):
    """Return refusal(content): what is said of a catalogue that is wrong."""

    def read(content):
        path = tmp_path / "каталог.json"
        text = content if isinstance(content, bytes) else json.dumps(content).encode("utf-8")
        path.write_bytes(text)
        with pytest.raises(DataProblem) as found:
            read_catalogue(path)
        return str(found.value).replace(str(path), "FILE")

    return read


def of(source, **changes):
    """Return a change that updates one source."""
    return lambda content: content["sources"][PLACE[source]].update(changes)


def tiling(source, **changes):
    """Return a change that updates the tiling of one source."""
    return lambda content: content["sources"][PLACE[source]]["tiling"].update(changes)


def without(source, key):
    return lambda content: content["sources"][PLACE[source]].pop(key)


def at(source, rest):
    return f"sources[{PLACE[source]}]{rest}"


OVERPASS = "[out:json];({statements});out;"
WRONG = [
    (lambda c: c.pop("sources"), "the whole file: 'sources' is missing"),
    (lambda c: c.update(sources=[]), "sources: must have at least 1 entries, not 0"),
    (lambda c: c.update(mirror=True), "mirror: is not known here"),
    (lambda c: c.update(version=2026), "version: must be string, not 2026"),
    (lambda c: c.update(sources={"glo30": {}}), "sources: must be array, not {'glo30': {}}"),
    (without("glo30", "licence"), at("glo30", ": 'licence' is missing")),
    (without("glo30", "verified"), at("glo30", ": 'verified' is missing")),
    (without("ghs_pop", "member"), at("ghs_pop", ": 'member' is missing")),
    (of("glo30", resolution=30), at("glo30", ".resolution: is not known here")),
    (of("glo30", id="GLO 30"), at("glo30", ".id: 'GLO 30' does not match")),
    (of("glo90", id="glo30"), at("glo90", ".id: 'glo30' stands twice")),
    (of("glo30", kind="terrain"), at("glo30", ".kind: must be one of relief, population, flood")),
    (of("glo30", title={"ru": "рельеф"}), at("glo30", ".title: 'en' is missing")),
    (of("glo30", format="jpeg"), at("glo30", ".format: must be one of geotiff, zip, overpass, geojson")),
    (of("glo30", crs="WGS 84"), at("glo30", ".crs: 'WGS 84' does not match")),
    (of("glo30", nodata="-9999"), at("glo30", ".nodata: must be number or null, not '-9999'")),
    (of("glo30", bytes_a_tile=-1), at("glo30", ".bytes_a_tile: must be at least 0, not -1")),
    (of("glo30", bytes_a_tile=1.5), at("glo30", ".bytes_a_tile: must be integer or null, not 1.5")),
    (of("glo30", credit=""), at("glo30", ".credit: must not be empty")),
    (of("glo30", notices="all rights reserved"), at("glo30", ".notices: must be array")),
    (of("glo30", consent="no"), at("glo30", ".consent: must be boolean, not 'no'")),
    (of("glo30", licence={"name": "free"}), at("glo30", ".licence: 'url' is missing")),
    (
        of("glo30", sha256={"N40_E070": "c6928e0e"}),
        at("glo30", ".sha256.N40_E070: 'c6928e0e' does not match"),
    ),
    (of("glo30", missing={}), at("glo30", ".missing: must have at least 1 entries, not 0")),
    (of("glo30", missing={"means": "sea"}), at("glo30", ".missing.means: must be one of no data, not 'sea'")),
    (
        of("glo30", missing={"use": "glo60"}),
        at("glo30", ".missing.use: 'glo60' is no source here; there are"),
    ),
    (
        of("glo30", missing={"use": "worldpop"}),
        at("glo30", ".missing.use: 'worldpop' must be another source of the same kind"),
    ),
    (
        of("glo30", missing={"use": "glo30"}),
        at("glo30", ".missing.use: 'glo30' must be another source of the same kind"),
    ),
    (
        of("glo90", missing={"use": "glo30"}),
        at(
            "glo30",
            ".missing.use: leads back to 'glo30': a tile that none has would be looked for without end",
        ),
    ),
    (
        of("sfrarr_pga", covers=[88, 34, 46, 57]),
        at("sfrarr_pga", ".covers: must be west, south, east, north in degrees, not [88, 34, 46, 57]"),
    ),
    (
        of("sfrarr_pga", covers=[46, 34, 88, 97]),
        at("sfrarr_pga", ".covers: must be west, south, east, north"),
    ),
    (
        of("sfrarr_pga", covers=[46, 34, 46, 57]),
        at("sfrarr_pga", ".covers: must be west, south, east, north"),
    ),
    (of("sfrarr_pga", covers=[46, 34, 88]), at("sfrarr_pga", ".covers: must have at least 4 entries, not 3")),
    # addresses
    (
        of("nasa_landslide", url="ftp://example.org/a.tif"),
        at("nasa_landslide", ".url: must begin with https://, http://, file:/// or {folder}/"),
    ),
    (of("nasa_landslide", url="data/a.tif"), at("nasa_landslide", ".url: must begin with https://, http://")),
    (
        of("nasa_landslide", url="https:///a.tif"),
        at("nasa_landslide", ".url: must begin with https://, http://"),
    ),
    (
        of("nasa_landslide", url="C:\\data\\a.tif"),
        at("nasa_landslide", ".url: has a space, a backslash or a sign"),
    ),
    (
        of("nasa_landslide", url="https://example.org/a b"),
        at("nasa_landslide", ".url: has a space, a backslash"),
    ),
    (
        of("nasa_landslide", url="https://example.org/a\n"),
        at("nasa_landslide", ".url: has a space, a backslash"),
    ),
    (
        of("nasa_landslide", url="https://example.org:99999/a"),
        at("nasa_landslide", ".url: is no address (Port out of range 0-65535)"),
    ),
    (
        of("nasa_landslide", url="https://[::1/a"),
        at("nasa_landslide", ".url: is no address (Invalid IPv6 URL)"),
    ),
    (
        of("nasa_landslide", url="https://gis:geheim@example.org/a.tif"),
        at(
            "nasa_landslide",
            ".url: has a name or a password before the @, which would be written beside the data",
        ),
    ),
    (
        of("nasa_landslide", url="https://geheim@example.org/a"),
        at("nasa_landslide", ".url: has a name or a password"),
    ),
    (
        of("nasa_landslide", url="http://:geheim@example.org/"),
        at("nasa_landslide", ".url: has a name or a password"),
    ),
    (
        of("nasa_landslide", url="https://example.org/a.tif?version=1&Token=geheim"),
        at("nasa_landslide", ".url: has 'Token' in it, which would be written beside the data: remove it"),
    ),
    # placeholders
    (
        of("glo30", url="https://example.org/{row}_{col}.tif"),
        at(
            "glo30",
            ".url: the placeholder {row} does not belong to this tiling; allowed: {ns}, {lat}, {ew}, {lon}",
        ),
    ),
    (
        of("glo30", url="https://example.org/N{lat:02}.tif"),
        at("glo30", ".url: the placeholder {lon} is missing"),
    ),
    (
        of("glo30", url="https://example.org/{lat}{lon.real}.tif"),
        at("glo30", ".url: '{lon.real}' is no placeholder"),
    ),
    (
        of("glo30", url="https://example.org/{lat}{lon:999999999}.tif"),
        at("glo30", ".url: '{lon:999999999}' is no placeholder"),
    ),
    (of("glo30", url="https://example.org/{lat}{lon}}.tif"), at("glo30", ".url: '}' is no placeholder")),
    (of("glo30", url="https://example.org/{lat}{{lon}.tif"), at("glo30", ".url: '{' is no placeholder")),
    (
        of("worldpop", url="https://example.org/people.tif"),
        at("worldpop", ".url: the placeholder {iso3}, {ISO3} is missing"),
    ),
    (
        of("natural_earth", url="https://example.org/{iso3}.zip"),
        at("natural_earth", ".url: the placeholder {iso3} does not belong to this tiling; allowed: none"),
    ),
    (of("ghs_pop", member="{name}.tif"), at("ghs_pop", ".member: the placeholder {name} does not belong")),
    (
        of("glo30", url="https://{folder}/{lat}{lon}"),
        at("glo30", ".url: the placeholder {folder} does not belong"),
    ),
    # tilings
    (tiling("glo30", scheme="quadkey"), at("glo30", ".tiling.scheme: must be one of degrees, grid, named")),
    (of("glo30", tiling={}), at("glo30", ".tiling: 'scheme' is missing")),
    (of("glo30", tiling={"scheme": "degrees", "step": 1}), at("glo30", ".tiling: 'corner' is missing")),
    (tiling("glo30", top=90), at("glo30", ".tiling.top: is not known here; allowed: scheme, step, corner")),
    (tiling("glo30", step=0), at("glo30", ".tiling.step: must be at least 1, not 0")),
    (tiling("glo30", step=0.5), at("glo30", ".tiling.step: must be integer, not 0.5")),
    (tiling("glo30", corner="centre"), at("glo30", ".tiling.corner: must be one of south_west, north_west")),
    (tiling("ghs_pop", step=-10), at("ghs_pop", ".tiling.step: must be at least 0.01, not -10")),
    (tiling("ghs_pop", rows=0), at("ghs_pop", ".tiling.rows: must be at least 1, not 0")),
    (tiling("glofas", ids={}), at("glofas", ".tiling.ids: must have at least 1 entries, not 0")),
    (
        tiling("glofas", ids={"40N_70E": 183}),
        at("glofas", ".tiling.ids.40N_70E: must name a corner by multiples of 10 degrees, as N40_E070"),
    ),
    (
        tiling("glofas", ids={"N45_E70": 183}),
        at("glofas", ".tiling.ids.N45_E70: must name a corner by multiples"),
    ),
    (tiling("glofas", ids={"N40_E190": 1}), at("glofas", ".tiling.ids.N40_E190: must name a corner")),
    (
        tiling("glofas", ids={"N40_E70": 183, "N40E070": 184}),
        at("glofas", ".tiling.ids.N40E070: 'N40E070' stands twice"),
    ),
    (tiling("glofas", ids={"N40_E70": -1}), at("glofas", ".tiling.ids.N40_E70: must be at least 0, not -1")),
    (tiling("glofas", ids={"N40_E70": "../x"}), at("glofas", ".tiling.ids.N40_E70: '../x' does not match")),
    (tiling("worldpop", countries=["KG"]), at("worldpop", ".tiling.countries[0]: 'KG' does not match")),
    (
        tiling("osm_settlements", query="[out:json];out;"),
        at("osm_settlements", ".tiling.query: the placeholder {statements} is missing"),
    ),
    (
        tiling("osm_settlements", statement="nwr({south},{west},{north});"),
        at("osm_settlements", ".tiling.statement: the placeholder {east} is missing"),
    ),
    (
        of("osm_settlements", tiling={"scheme": "query", "query": OVERPASS}),
        at("osm_settlements", ".tiling: 'statement' is missing"),
    ),
    (
        of("osm_settlements", tiling={"scheme": "query"}),
        at("osm_settlements", ".tiling: 'query' is missing"),
    ),
    (
        of("osm_settlements", format="geojson", tiling={"scheme": "query"}),
        at("osm_settlements", ".url: the placeholder {south} is missing"),
    ),
    (
        of("osm_settlements", format="geojson", tiling={"scheme": "query", "statement": "x"}),
        at("osm_settlements", ".tiling: 'query' is missing"),
    ),
    (
        of("osm_settlements", tiling={"scheme": "whole"}),
        at("osm_settlements", ".tiling.scheme: must be 'query', not 'whole'"),
    ),
]


@pytest.mark.parametrize(("change", "said"), WRONG, ids=[said for _, said in WRONG])
def test_what_is_wrong_is_told_by_place_and_reason(refusal, change, said):
    content = copy.deepcopy(CONTENT)
    change(content)
    message = refusal(content)
    assert message.startswith("Catalogue of open data FILE cannot be used:\n")
    assert said in message
    assert message.endswith("\nCorrect the file, or copy the shipped one anew.")
    assert "geheim" not in message


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "Catalogue of open data FILE: not valid JSON at line 1, column 1 (Expecting value)."),
        ('{"catalogue": "каталог"}'.encode("cp1251"), "FILE: the file is not UTF-8; save it as UTF-8."),
        (b'{"version": NaN}', "FILE: not valid JSON at line 1, column 1 (NaN is no number)."),
        (b"[" * 100 + b"]" * 100, "FILE: lists and objects lie more than 50 deep in one another"),
        (b"[]", "the whole file: must be object, not []"),
        (b"PK\x03\x04 a workbook", "FILE: not valid JSON at line 1, column 1 (Expecting value)."),
    ],
)
def test_files_that_are_no_catalogue(refusal, content, said):
    assert said in refusal(content)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(
        DataProblem, match=r"nowhere\.json: the file cannot be read \(No such file or directory\)"
    ):
        read_catalogue(tmp_path / "nowhere.json")


def test_everything_wrong_is_told_at_once(refusal):
    content = copy.deepcopy(CONTENT)
    of("glo30", missing={"use": "glo60"})(content)
    of("worldpop", url="ftp://example.org/{iso3}")(content)
    message = refusal(content)
    assert "glo60" in message
    assert at("worldpop", ".url") in message
