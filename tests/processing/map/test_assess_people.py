"""People of an assessment to which no people are given: those of the embedded towns, as a lower bound."""

import pytest
from osgeo import ogr
from qgis.core import QgsProcessingFeedback

from tests import tiny

# settlements_added.csv: where the towns are, and who lives there by the sources it names.
TOWNS = {
    "Mailuu-Suu": (72.44804, 41.24575, 25892),
    "Min-Kush": (74.46, 41.68, 3300),
    "Ak-Tyuz": (76.13417, 42.87944, 697),
}
HEADINGS = "facility_id,name,latitude,longitude,coordinate_precision,volume_m3\n"


def rows(folder, table="facilities"):
    source = ogr.Open(str(folder / "hazard_assessment.gpkg"))
    return {row["facility_id"]: row.items() for row in source.GetLayerByName(table)}


@pytest.fixture
def assessed(provider, tmp_path):
    from qgis import processing

    def go(lines, **more):
        table = tmp_path / "facilities.csv"
        table.write_text(HEADINGS + "\n".join(lines) + "\n", encoding="utf-8")
        log, folder = QgsProcessingFeedback(), tmp_path / "out"
        given = {
            "INVENTORY": str(table),
            "LANGUAGE": "en",
            "PAPER": "a4_landscape",
            "OUTPUT_FOLDER": str(folder),
            "MAX_LENGTH": 20,
            **more,
        }
        results = processing.run("tailings:assess", given, feedback=log)
        return folder, results, log.textLog()

    return go


def test_a_facility_at_a_settlement_has_at_least_its_people(assessed):
    """V has the point that another list gives its village, 600 m beside the embedded one."""
    lines = [f"{name},{name},{lat},{lon},site,1000000" for name, (lon, lat, _) in TOWNS.items()]
    lines += ["V,Village,42.877,76.127,village,1000000"]
    lines += ["N,Nobody known,44.0,63.0,site,1000000"]
    folder, results, log = assessed(lines)
    found = rows(folder)
    for name, (_, _, people) in TOWNS.items():
        assert found[name]["population_at_risk_min"] == people, name
        assert found[name]["population_at_risk_max"] is None
    assert found["V"]["population_at_risk_min"] == 697
    # 1 to 10 people score 1, more than 1,000 score 4: who is not listed may be there.
    assert found["V"]["tri_max"] > found["V"]["tri_min"]
    assert "lower bound" in found["V"]["data_source"] and "GeoNames" in found["V"]["data_source"]
    # No town hit is not nobody.
    for name in ("population_at_risk", "population_at_risk_min", "gistm_class"):
        assert found["N"][name] is None
    assert found["Mailuu-Suu"]["gistm_class"] == "extreme"  # more than 1,000 people
    assert found["Ak-Tyuz"]["gistm_class"] == "very_high"  # 100 to 1,000 are known of, and there may be more
    assert found["Ak-Tyuz"]["gistm_class_max"] == "extreme"
    assert results["PEOPLE_TOTAL"] >= sum(people for *_, people in TOWNS.values())
    assert "an overview and a lower bound" in log
    page = (folder / "hazard_list.html").read_text(encoding="utf-8")
    assert "≥" in page and "only in the plugin&#x27;s own list of towns (GeoNames)" in page


def test_people_are_not_counted_in_towns_on_request(assessed):
    lon, lat, _ = TOWNS["Min-Kush"]
    folder, results, log = assessed([f"A,A,{lat},{lon},site,1000000"], EMBEDDED_SETTLEMENTS=False)
    assert (
        "population_at_risk_min" not in rows(folder)["A"]
        or rows(folder)["A"]["population_at_risk_min"] is None
    )
    assert results["PEOPLE_TOTAL"] is None and not rows(folder, "settlements_hit")
    assert "TRI and GISTM class are not computed" in log


def test_given_settlements_go_before_the_towns_and_a_raster_before_both(assessed, tmp_path):
    inside = {"RELIEF": tiny.write_relief(tmp_path / "relief.tif")}
    layer = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "places.gpkg"))
    table = layer.CreateLayer("places", tiny.wgs84(), ogr.wkbPoint)
    table.CreateField(ogr.FieldDefn("population", ogr.OFTInteger))
    point = ogr.Feature(table.GetLayerDefn())
    point.SetField("population", 12)
    point.SetGeometry(ogr.CreateGeometryFromWkt("POINT (75.045 42.765)"))
    table.CreateFeature(point)
    del point, table, layer
    given = {"SETTLEMENTS": str(tmp_path / "places.gpkg"), "POPULATION": inside["RELIEF"]}
    _, _, log = assessed(["A,A,42.765,75.015,site,1000000"], **inside, **given)
    assert "POPULATION goes before SETTLEMENTS" in log
    assert "own list" not in log
