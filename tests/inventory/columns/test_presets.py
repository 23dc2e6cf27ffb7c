"""Registers whose headings are known, by rows written by hand; feet and acre-feet worked out by hand."""

import pytest

from tailings_plugin.errors import DataProblem
from tailings_plugin.inventory import face
from tailings_plugin.inventory.columns.presets import presets
from tests.inventory.tables import cells, from_rows, value

NID = [
    ["Dam Name", "NID ID", "State", "Latitude", "Longitude", "Dam Height (Ft)", "NID Height (Ft)", "Dam Length (Ft)",
     "Volume (Cubic Yards)", "Year Completed", "NID Storage (Acre-Ft)", "Max Storage (Acre-Ft)",
     "Surface Area (Acres)"],
    ["Alpha Tailings", "NV00001", "Nevada", "39.5", "-116.5", "90", "100", "1000", "500000", "1985", "5000", "4500",
     "200"],
]  # fmt: skip


def told(result):
    return [note for note in result.notes if "PRESET = none" in note]


def test_the_global_tsf_registry(tmp_path):
    rows = [
        ["ID", "TSF Name", "Mine Name", "Current Owner", "Country", "Longitude", "Latitude", "TSF Status",
         "Number of Embankments", "Dam Raise Method", "Consequence Classification", "Classification System",
         "Current Max Dam Height (m)", "Current Storage Volume (m3)", "Primary Ore Commodity", "Year of Commencement",
         "Reference", "Additional Remarks"],
        ["7", "Alga TSF", "Alga", "Alga Ltd", "Kyrgyzstan", "75.6", "42.7", "Active", "2", "Upstream", "High", "CDA",
         "45", "12500000", "Gold", "1998", "page", "wet"],
    ]  # fmt: skip
    result = from_rows(tmp_path, rows)
    assert [value(result, name) for name in (
        "facility_id", "name", "owner", "country", "status", "raise_method", "dam_height_m", "volume_m3", "commodity",
        "start_year", "data_source", "lon", "lat",
    )] == [
        "7", "Alga TSF", "Alga Ltd", "KG", "active", "upstream", 45, 12.5e6, "Gold", 1998, "page", 75.6, 42.7,
    ]  # fmt: skip
    assert "Consequence Classification: High" in value(result, "remarks")
    assert (len(told(result)), result.questions, result.rejected) == (1, [], [])
    assert "Number of Embankments" in result.unused


def test_grand_gives_a_capacity_in_million_m3(tmp_path):
    rows = [
        ["GRAND_ID", "DAM_NAME", "RIVER", "COUNTRY", "YEAR", "DAM_HGT_M", "ALT_HGT_M", "DAM_LEN_M", "AREA_SKM",
         "AREA_MAX", "CAP_MCM", "CAP_MAX", "ELEV_MASL", "LONG_DD", "LAT_DD"],
        ["11", "Dam A", "Chu", "Kyrgyzstan", "1965", "25", "-99", "500", "1.2", "-99", "12.5", "-99", "850", "75.6",
         "42.7"],
        ["12", "Dam B", "Naryn", "Kyrgyzstan", "-99", "-99", "-99", "-99", "0.4", "-99", "3", "-99", "900", "75.7",
         "41.7"],
    ]  # fmt: skip
    result = from_rows(tmp_path, rows)
    assert cells(result, "capacity_m3") == [12_500_000, 3_000_000]
    assert cells(result, "volume_m3") == [None, None]
    assert cells(result, "area_m2") == [1_200_000, 400_000]
    assert cells(result, "dam_height_m") == [25, None]
    assert cells(result, "dam_length_m") == [500, None]
    assert cells(result, "elevation_m") == [850, 900]
    assert cells(result, "start_year") == [1965, None]
    assert value(result, "remarks") == "RIVER: Chu"
    assert len(told(result)) == 1


def test_the_national_inventory_of_dams_is_in_feet(tmp_path):
    result = from_rows(tmp_path, NID)
    assert value(result, "dam_height_m") == pytest.approx(30.48)  # 100 ft
    assert value(result, "dam_length_m") == pytest.approx(304.8)
    assert value(result, "capacity_m3") == pytest.approx(6_167_409.19, abs=0.01)  # 5000 * 1233.48183754752
    assert value(result, "area_m2") == pytest.approx(809_371.28, abs=0.01)  # 200 * 4046.8564224
    assert value(result, "volume_m3") is None, "the cubic yards are the dam's own fill"
    assert (value(result, "country"), value(result, "region"), value(result, "start_year")) == (
        "US",
        "Nevada",
        1985,
    )


def test_short_names_of_the_same_inventory_are_in_feet_too(tmp_path):
    rows = [
        ["RECORDID", "DAM_NAME", "NIDID", "LONGITUDE", "LATITUDE", "STATE", "DAM_LENGTH", "DAM_HEIGHT", "NID_HEIGHT",
         "NID_STORAGE", "SURFACE_AREA", "YEAR_COMPLETED"],
        ["5", "Alpha", "NV00001", "-116.5", "39.5", "NV", "1000", "90", "100", "5000", "200", "1985"],
    ]  # fmt: skip
    result = from_rows(tmp_path, rows)
    assert value(result, "dam_height_m") == pytest.approx(30.48)
    assert value(result, "capacity_m3") == pytest.approx(6_167_409.19, abs=0.01)
    assert value(result, "facility_id") == "NV00001"


def test_ponds_of_openstreetmap(tmp_path):
    rows = [
        ["osm_id", "name", "man_made", "operator", "start_date", "resource", "ele", "area", "lat", "lon"],
        ["123", "Pond", "tailings_pond", "Mine", "1965", "gold", "1650", "yes", "42.7", "75.6"],
    ]
    result = from_rows(tmp_path, rows)
    assert [value(result, name) for name in ("facility_id", "operator", "start_year", "commodity", "elevation_m")] == [
        "123", "Mine", 1965, "gold", 1650,
    ]  # fmt: skip
    assert value(result, "area_m2") is None
    assert not result.rejected


def test_brazil(tmp_path):
    rows = [
        ["ID", "Nome", "Empreendedor", "UF", "Latitude", "Longitude", "Altura máxima do projeto licenciado (m)",
         "Altura máxima atual (m)", "Área do reservatório (m²)", "Volume de projeto licenciado do Reservatório (m³)",
         "Volume atual do Reservatório (m³)", "Método construtivo da barragem", "Situação Operacional",
         "Existência de população a jusante"],
        ["1", "Alfa", "Mina", "MG", "-19,5", "-43,5", "80,00", "75,50", "125.000,00", "2.500.000,00", "1.250.000,50",
         "Alteamento a jusante", "Ativa", "Frequente"],
    ]  # fmt: skip
    result = from_rows(tmp_path, rows)
    assert [value(result, name) for name in (
        "country", "region", "dam_height_m", "area_m2", "capacity_m3", "volume_m3", "raise_method", "status",
        "population_at_risk",
    )] == ["BR", "MG", 75.5, 125_000, 2_500_000, 1_250_000.5, "downstream", "active", None]  # fmt: skip
    assert (result.questions, result.rejected) == ([], [])


def test_a_mapping_goes_before_a_preset_and_none_switches_it_off(tmp_path):
    mapped = from_rows(tmp_path, NID, mapping="dam_height_m = Dam Height (Ft)")
    assert value(mapped, "dam_height_m") == pytest.approx(27.432)  # 90 ft
    assert value(mapped, "capacity_m3") == pytest.approx(6_167_409.19, abs=0.01)
    off = from_rows(tmp_path, NID, preset="none")
    assert told(off) == []
    other = from_rows(tmp_path, [["Dam Name", "lat", "lon"], ["A", "42", "75"]])
    assert told(other) == []


def test_a_wrong_preset_is_named(tmp_path):
    rows = [["Название", "Широта", "Долгота"], ["A", "42", "75"]]
    with pytest.raises(DataProblem, match=r'no "nib"\. There are: detect, none, global_tsf_registry'):
        from_rows(tmp_path, rows, preset="nib")
    with pytest.raises(DataProblem, match="PRESET is grand, but the table has none of its columns"):
        from_rows(tmp_path, rows, preset="grand")


def test_a_preset_may_be_named_from_python(tmp_path):
    path = tmp_path / "dams.csv"
    path.write_text("Dam Name,Latitude,Longitude,NID Height (Ft)\nAlpha,39.5,-116.5,100\n", encoding="utf-8")
    table = face.read(path, preset="nid")
    assert table["dam_height_m"].tolist() == [pytest.approx(30.48)]
    assert table["country"].tolist() == ["US"]


def test_every_quantity_of_a_preset_has_its_unit():
    columns = [mapping for preset in presets().values() for mapping in preset.columns]
    quantities = [each for each in columns if each.target.endswith(("_m", "_m2", "_m3", "_t"))]
    assert len(quantities) > 15
    assert all(each.unit is not None for each in quantities)
