"""The inventory for scripts: examples in the docstrings, findings on the table, layers read and written, no QGIS."""

import copy
import doctest
import subprocess
import sys
from datetime import date
from pathlib import Path

import pandas
import pytest
from osgeo import gdal

from tailings_plugin import inventory
from tailings_plugin.about import DATA_FOLDER
from tailings_plugin.errors import DataProblem
from tailings_plugin.inventory import face, facilities
from tailings_plugin.inventory.schema import inventory_fields
from tests.inventory.workbooks import write_xlsx

HEADER = ["facility_id", "name", "Объем, тыс. м3", "start_year", "latitude", "longitude"]
ROWS = [
    HEADER,
    ["A", "Alga", "1,5", "1965", "42.5", "75.5"],
    ["B", "Beta", "много", "1970", "42.6", "75.6"],
    ["C", "Gamma", "0,25", "", "42.7", "75.7"],
]


@pytest.fixture
def register(tmp_path):
    return write_xlsx(tmp_path / "register.xlsx", {"A": ROWS})


@pytest.mark.parametrize("module", [inventory, face, facilities])
def test_the_examples_in_the_docstrings_hold(module):
    results = doctest.testmod(module)
    assert results.attempted
    assert results.failed == 0


def test_reading_checking_and_writing_need_no_qgis(tmp_path):
    script = (
        "import sys; sys.modules['qgis'] = None\n"
        "from tailings_plugin import inventory\n"
        "assert 'pandas' not in sys.modules, 'QGIS loads this package as it starts'\n"
        f"table = inventory.read({str(DATA_FOLDER / 'example_inventory.csv')!r})\n"
        "inventory.check(table), inventory.findings(inventory.merge(table, table))\n"
        f"inventory.write(table, {str(tmp_path / 'a.gpkg')!r})\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True, cwd=Path(__file__).parents[2])


def test_a_table_has_every_field_in_its_dtype_and_unknown_is_na(register):
    table = inventory.read(register, keep_rows=False)
    assert table.columns.tolist() == [*(field.name for field in inventory_fields()), "lon", "lat"]
    kinds = {
        "text": "string",
        "integer": "Int64",
        "real": "float64",
        "boolean": "boolean",
        "date": "datetime64[ns]",
    }
    assert {field.name: str(table[field.name].dtype) for field in inventory_fields()} == {
        field.name: kinds[field.type] for field in inventory_fields()
    }
    assert table["facility_id"].tolist() == ["A", "C"]
    assert table["volume_m3"].tolist() == [1500.0, 250.0]
    assert table["start_year"].isna().tolist() == [False, True]
    assert table["owner"].isna().all()
    assert not table.isin(["nan", "None", "<NA>", ""]).any().any()
    assert table[["lon", "lat"]].values.tolist() == [[75.5, 42.5], [75.7, 42.7]]


def test_a_bad_value_is_unknown_and_its_facility_stays(register):
    table = inventory.read(register)
    assert table["facility_id"].tolist() == ["A", "B", "C"]
    assert table["volume_m3"].isna().tolist() == [False, True, False]


def test_findings_are_plain_dicts_with_row_field_value_kind_and_text(register):
    table = inventory.read(register)
    rejected, *others = table.attrs["findings"]
    assert rejected == {
        "row": 3,
        "facility_id": "B",
        "field": "volume_m3",
        "value": "много",
        "kind": "rejected",
        "text": 'register.xlsx, row 3, volume_m3 (column "Объем, тыс. м3"): "много" is not a number. '
        "Write a figure such as 1200.5, or leave the cell empty.",
    }
    changed = [each for each in others if each["field"] == "volume_m3" and each["kind"] == "changed"]
    assert [(each["row"], each["value"], each["text"]) for each in changed] == [
        (2, "1,5", "1500: converted from тыс м3"),
        (4, "0,25", "250: converted from тыс м3"),
    ]
    # 250 m3 is less than the 1000 m3 below which a volume is doubted.
    assert [(each["facility_id"], each["value"]) for each in others if each["kind"] == "doubt"] == [
        ("C", "250")
    ]
    assert {each["kind"] for each in others} == {"changed", "doubt"}
    shown = inventory.findings(table)
    assert shown.columns.tolist() == ["row", "facility_id", "field", "value", "kind", "text"]
    assert len(shown) == len(table.attrs["findings"])
    assert str(shown["row"].dtype) == "Int64"


def test_notes_are_findings_of_the_whole_file(tmp_path):
    rows = [["name", "Volume", "lat", "lon"], ["A", 5000, 42, 75]]
    table = inventory.read(write_xlsx(tmp_path / "a.xlsx", {"A": rows}))
    (note, *_) = [
        each for each in table.attrs["findings"] if each["kind"] == "note" and "No unit" in each["text"]
    ]
    assert (note["row"], note["facility_id"], note["field"], note["value"]) == (None, None, None, None)


def test_findings_stay_with_copies_and_parts_of_a_table(register):
    table = inventory.read(register, keep_rows=False)
    found = table.attrs["findings"]
    for other in (table.copy(), copy.deepcopy(table), table[table["volume_m3"] > 1000], table.head(1)):
        assert other.attrs["findings"] == found
    both = pandas.concat([table, table.copy()])
    assert len(both) == 4
    assert both.attrs["findings"] == found
    assert inventory.findings(pandas.DataFrame({"a": [1]})).empty


def test_a_mapping_may_be_a_dict_or_text_and_rows_may_be_kept(register):
    by_dict = inventory.read(register, mapping={"capacity_m3": "Объем, тыс. м3 [million m3]"}, keep_rows=True)
    by_text = inventory.read(register, mapping="capacity_m3 = Объем, тыс. м3 [million m3]", keep_rows=True)
    assert by_dict["capacity_m3"].fillna(-1).tolist() == [1_500_000.0, -1, 250_000.0]
    assert by_dict.equals(by_text)
    assert by_dict["volume_m3"].isna().all()


def test_options_of_reading_reach_the_import(tmp_path):
    rows = [["name", "mass, t", "x", "y"], ["A", "2800", "500000", "4700000"]]
    path = write_xlsx(tmp_path / "a.xlsx", {"One": [["text"]], "Two": rows})
    table = inventory.read(path, sheet="two", crs="EPSG:32643", density_t_m3=1.4, country="KG", language="ru")
    assert table["volume_m3"].tolist() == [2000.0]
    # Easting 500 km is the central meridian of zone 43, 75 E.
    assert table["lon"].tolist() == pytest.approx([75.0])
    assert table["country"].tolist() == ["KG"]
    assert any("пересчитано" in each["text"] or "масса" in each["text"] for each in table.attrs["findings"])


def test_check_gives_a_row_for_each_finding(register):
    table = inventory.read(register, keep_rows=False)
    found = inventory.check(table, today=date(2025, 1, 1))
    assert found.columns.tolist() == [
        "row", "facility_id", "severity", "check", "field", "value", "message", "remedy",
    ]  # fmt: skip
    assert found.loc[found["check"] == "soft_limit", ["row", "facility_id", "value"]].values.tolist() == [
        [1, "C", "250"]
    ]
    # 0.1 degrees of latitude are 11.1 km.
    assert "close_pair" not in set(found["check"])
    near = inventory.check(table, distance_m=50_000, today=date(2025, 1, 1))
    assert (near["check"] == "close_pair").sum() == 1


def test_check_by_default_is_on_this_day():
    table = pandas.DataFrame(
        {"facility_id": ["A"], "data_date": [str(date.today())], "lon": [75.0], "lat": [42.0]}
    )
    assert not {"stale", "future_date"} & set(inventory.check(table)["check"])


def test_merge_tells_by_the_previous_table_who_changed_a_value():
    ours = pandas.DataFrame(
        {"facility_id": ["A", "B"], "status": ["closed", "active"], "note": ["mine", None]}
    )
    before = pandas.DataFrame({"facility_id": ["A", "B"], "status": ["closed", "closed"]})
    now = pandas.DataFrame({"facility_id": ["A", "B", "C"], "status": ["abandoned", "closed", None]})
    merged = inventory.merge(ours, now, before)
    # A: the table changed it; B: the hand did; C is new.
    assert merged["status"].fillna("").tolist() == ["abandoned", "active", ""]
    assert merged["note"].fillna("").tolist() == ["mine", "", ""], "columns of the user's own stay"
    (change,) = merged.attrs["findings"]
    assert (change["facility_id"], change["field"], change["value"], change["kind"]) == (
        "A", "status", "closed", "changed",
    )  # fmt: skip
    (first, second) = inventory.merge(ours, now).attrs["findings"]
    assert {first["kind"], second["kind"]} == {"doubt"}


def test_an_inventory_written_is_read_back_as_it_was(tmp_path):
    table = inventory.read(DATA_FOLDER / "example_inventory.csv")
    table["thi"] = 10.5
    table["no field"] = "x"
    inventory.write(table, tmp_path / "a.gpkg")
    again = inventory.read(tmp_path / "a.gpkg")
    for name in (*facilities.facility_kinds(),):
        pandas.testing.assert_series_equal(again[name], table[name])
    assert again.attrs["source"] == "a.gpkg / facilities"
    other = inventory.read(tmp_path / "a.gpkg", sheet="Facilities")
    assert other.equals(again)


def test_unknown_stays_null_and_codes_stay_in_a_written_inventory(tmp_path):
    table = pandas.DataFrame(
        {
            "facility_id": ["A", "B"],
            "radioactive": [True, None],
            "data_date": ["2024-05-31", None],
            "start_year": [1965, None],
            "lon": [75.0, None],
            "lat": [42.0, None],
        }
    )
    inventory.write(table, tmp_path / "a.gpkg")
    again = inventory.read(tmp_path / "a.gpkg")
    assert again["radioactive"].tolist() == [True, pandas.NA]
    assert again["data_date"].tolist() == [pandas.Timestamp("2024-05-31"), pandas.NaT]
    assert again["start_year"].tolist() == [1965, pandas.NA]
    assert again["lon"].isna().tolist() == [False, True]
    assert again["status"].isna().all(), "no default of the form is put in"


@pytest.mark.parametrize(
    ("column", "value", "message"),
    [("volume_m3", -1.0, "facility A: .*cannot be negative"), ("volume_m3", "much", "volume_m3, row 1")],
)
def test_a_value_the_inventory_refuses_leaves_no_file(tmp_path, column, value, message):
    path = tmp_path / "a.gpkg"
    with pytest.raises(DataProblem, match=message):
        inventory.write(pandas.DataFrame({"facility_id": ["A"], column: [value]}), path)
    assert not path.exists()


def test_an_inventory_is_not_written_over(tmp_path):
    path = tmp_path / "a.gpkg"
    path.write_bytes(b"mine")
    with pytest.raises(DataProblem, match="exists already"):
        inventory.write(pandas.DataFrame({"facility_id": ["A"]}), path)
    assert path.read_bytes() == b"mine"


def test_the_package_has_its_face_and_nothing_else():
    assert {"check", "findings", "merge", "read", "write"} <= set(dir(inventory))
    with pytest.raises(AttributeError, match="no attribute 'reed'"):
        inventory.reed  # noqa: B018


def test_findings_are_shared_by_copies_of_a_table():
    found = face.Findings([{"row": 1}])
    assert copy.deepcopy(found) is found
    assert found == [{"row": 1}]


def test_zero_and_one_of_a_boolean_field_are_no_and_yes():
    table = facilities.facility_table(
        pandas.DataFrame({"facility_id": ["A", "B", "C"], "radioactive": [0, 1, None]})
    )
    assert table["radioactive"].tolist() == [False, True, pandas.NA]
    with pytest.raises(DataProblem, match="radioactive, row 2"):
        facilities.facility_table(pandas.DataFrame({"radioactive": [0, 2]}))


def test_a_rating_is_written_with_its_facility(tmp_path):
    table = pandas.DataFrame(
        {"facility_id": ["A"], "thi": [10.5], "thi_class": ["high"], "lon": [75.0], "lat": [42.0]}
    )
    inventory.write(table, tmp_path / "a.gpkg")
    dataset = gdal.OpenEx(str(tmp_path / "a.gpkg"))
    feature = next(iter(dataset.GetLayer("facilities")))
    assert (feature["thi"], feature["thi_class"]) == (10.5, "high")
    assert feature["tri"] is None
    geometry = feature.GetGeometryRef()
    assert (geometry.GetX(), geometry.GetY()) == (75.0, 42.0)
