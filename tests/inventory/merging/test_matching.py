"""Facilities without an id found again: scores worked out by hand, and tables as authorities send them twice."""

import pytest
from pandas import DataFrame

from tailings_plugin import inventory
from tailings_plugin.inventory.facilities import facility_table
from tailings_plugin.inventory.importing.identity import digest, is_made, tells
from tailings_plugin.inventory.merging.matching import match_facilities
from tailings_plugin.inventory.merging.merge import merge, with_merge
from tests.inventory.tables import cells, from_rows

A, B = "TMF-KG-00000001", "TMF-KG-00000002"
METRES_OF_A_DEGREE = 111_195.08  # of latitude, on the sphere of 6,371,008.8 m


def facility(facility_id=A, name="Заря", lat=42.0, lon=75.0, volume_m3=1e6, **values):
    return {
        "facility_id": facility_id,
        "name": name,
        "lat": lat,
        "lon": lon,
        "volume_m3": volume_m3,
        **values,
    }


def matched(old, new, decided=frozenset()):
    tables = [facility_table(DataFrame(rows)) for rows in (old, new)]
    return match_facilities(*tables, decided)


def score(old, new):
    """Return (score, sure) of the only pair of two tables of one facility; None for no pair."""
    pairs = matched([facility("KG-1", **old)], [facility(B, **new)])
    return (round(pairs[0].score, 3), pairs[0].sure) if pairs else None


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        ({}, (1.0, True)),
        # 0.001 degrees are 111 m: 1 - ln(111.2 / 50) / ln(500) = 0.871; 0.5 + 0.3 * 0.871 + 0.2.
        ({"lat": 42.001}, (0.961, True)),
        # 3.949 km: 1 - ln(78.98) / ln(500) = 0.297; 0.5 + 0.089 + 0.2.
        ({"lat": 42.0355136}, (0.789, True)),
        # 25 km and more tell nothing for it; with other figures it is a namesake.
        ({"lat": 42.3, "volume_m3": 5e6}, None),
        ({"lat": 42.3}, (0.7, False)),
        # A number added: 0.5 * 0.8 + 0.3 + 0.2.
        ({"name": "Заря № 1"}, (0.9, True)),
        ({"name": "Хвостохранилище «ЗАРЯ»"}, (1.0, True)),
        ({"name": "Zarya"}, (1.0, True)),
        # Of a volume 10 % off half is left: 0.5 + 0.3 + 0.2 * 0.5 (0.1 / 1.1 of 0.2).
        ({"volume_m3": 1.1e6}, (0.909, True)),
        # Quite another name at the very place is asked for, a little off it is another facility.
        ({"name": "Кызыл-Дон", "volume_m3": None}, (0.6, False)),
        ({"name": "Кызыл-Дон", "volume_m3": None, "lat": 42.001}, None),
        ({"country": "KZ"}, (1.0, True)),
    ],
)
def test_scores_by_name_place_and_values(new, expected):
    assert score({}, new) == expected


def test_facilities_of_two_countries_are_never_one():
    assert score({"country": "KG"}, {"country": "KZ"}) is None
    assert score({"country": "KG"}, {"country": "KG"}) == (1.0, True)


def test_ponds_of_one_site_are_told_apart_by_their_numbers():
    assert score({"name": "Карта № 1"}, {"name": "Карта № 2"}) is None
    assert score({"name": "Tailings III"}, {"name": "Хвостохранилище 3"}) is not None
    old = [facility("KG-1", "Карта 1", 42.0), facility("KG-2", "Карта 2", 42.0005)]
    new = [facility(A, "Карта № 2", 42.0), facility(B, "Карта № 1", 42.0005)]
    assert [(pair.new, pair.old) for pair in matched(old, new)] == [(0, 1), (1, 0)]


def test_a_common_name_far_away_is_another_facility():
    assert (
        score({"name": "Хвостохранилище №1"}, {"name": "Хвостохранилище №1", "lat": 42.1, "volume_m3": 3e6})
        is None
    )


@pytest.mark.parametrize(
    "written",
    ["kg-1", "KG1", "KG 1", "KG–1", "KG_1", "KG.01", "KG/1", "KG\u00a0-1", "\u041aG-1", "\u043ag-01"],
)
def test_an_id_in_another_writing_is_the_same(written):
    (pair,) = matched([facility("KG-1"), facility("KG-2", "Рассвет", 41.0)], [facility(written)])
    assert (pair.new, pair.old, pair.sure) == (0, 0, True)
    # Another name at another place under it: nobody can tell but the user.
    (pair,) = matched([facility("KG-1")], [facility(written, "Рассвет", 41.0, volume_m3=5e6)])
    assert not pair.sure


@pytest.mark.parametrize(("one", "other"), [("1", "1.0"), ("1", "01"), ("7630 МР", "7630МР")])
def test_numbers_of_a_register_in_another_writing(one, other):
    assert [pair.sure for pair in matched([facility(one)], [facility(other)])] == [True]


@pytest.mark.parametrize(("one", "other"), [("KG-1", "KG-2"), ("KG-1-1", "KG-11"), ("KG-1", "KZ-1")])
def test_ids_of_an_authority_tell_facilities_apart(one, other):
    assert matched([facility(one)], [facility(other)]) == []


def test_two_ids_that_differ_in_writing_only_are_no_proof():
    assert matched([facility("KG-1"), facility("KG1", "Рассвет", 41.0)], [facility("kg 1")]) == []


def test_names_alone_are_asked_for():
    nowhere = {"lat": None, "lon": None, "volume_m3": None}
    assert score(nowhere, nowhere) == (0.7, False)


def test_two_that_fit_alike_are_asked_for():
    old = [facility("KG-1", lat=42.0), facility("KG-2", lat=42.001)]
    (pair,) = matched(old, [facility(A, lat=42.0005)])
    assert not pair.sure


def test_ids_of_the_authority_tell_facilities_apart():
    assert matched([facility("KG-1")], [facility("KG-2")]) == []
    assert [pair.sure for pair in matched([facility(A)], [facility("KG-2")])] == [True]
    assert matched([facility("KG-1")], [facility("KG-1")]) == [], "one id is no pair to be found"
    assert matched([facility("KG-1")], [facility(A)], frozenset([A])) == [], "decided by the user"


@pytest.mark.parametrize(
    ("facility_id", "made"),
    [("TMF-KG-5E4FB563", True), ("TMF-5E4FB563", True), ("TMF-KG-1", False), ("KG-1", False), ("", False)],
)
def test_ids_made_here(facility_id, made):
    assert is_made(facility_id) is made


def test_an_id_tells_of_what_it_was_made():
    facts = ("Заря", "KG", None, 75.0, 42.0)
    assert tells(f"TMF-KG-{digest(*facts)}", *facts)
    assert not tells(f"TMF-KG-{digest(*facts)}", "Заря", "KG", None, 75.001, 42.0)
    assert not tells(f"TMF-{digest(*facts)}", *facts), "the form's ids are random"


# Tables that are sent twice ---------------------------------------------------------------------------

NOID = ["Наименование", "Страна", "Широта", "Долгота", "Объём, тыс. м3"]
NOID_1 = [["Заря", "КР", "42,81", "75,84", "1250,5"], ["Рассвет", "КР", "41,4", "75,9", "820"]]
NOID_2 = [["Заря", "КР", "42,8102", "75,8401", "1250,5"], ["Рассвет №1", "КР", "41,4", "75,9", "830"]]


def twice(tmp_path, header, first, second, previous=False, **options):
    one = from_rows(tmp_path, [header, *first], **options)
    merged = merge(
        one.table, from_rows(tmp_path, [header, *second], **options), one if previous else None, "en"
    )
    return merged, with_merge(merged, "en")


def test_moved_and_renamed_facilities_are_updated_not_doubled(tmp_path):
    merged, told = twice(tmp_path, NOID, NOID_1, NOID_2)
    assert len(merged.table) == 2 and merged.n_added == 0
    # Their ids show that name and place are as imported: the table's are taken. Who changed 820 to 830 does not show.
    assert merged.table["name"].tolist() == ["Заря", "Рассвет №1"]
    assert merged.table["lat"].tolist() == [42.8102, 41.4]
    assert merged.table["volume_m3"].tolist() == [1_250_500.0, 820_000.0]
    assert [change.field for change in merged.conflicts] == ["volume_m3"]
    found = [change for change in told.changes if change.code == "why_matched"]
    assert [change.row for change in found] == [2, 3]
    # 0.0002 degrees of latitude are 22 m, 0.0001 of longitude 8 m.
    assert '"Заря"' in found[0].why and "likeness 1.00 of 1; 24 m apart" in found[0].why
    assert "likeness 0.89" in found[1].why
    merged, _ = twice(tmp_path, NOID, NOID_1, NOID_2, previous=True)
    assert merged.table["volume_m3"].tolist() == [1_250_500.0, 830_000.0]


REGISTER = ["№", "Наименование объекта", "Страна", "Состояние", "Объём, тыс. м3", "Координаты", "Примечание"]
ORLOVKA = ["1", "Орловка, Беркут", "Кыргызстан", "рекультивировано", "3200"]
KADJI_SAI = ["2", "Каджи-Сай", "Кыргызстан", "рекультивировано", "400", "42,15417 77,21722", ""]


@pytest.mark.parametrize("previous", [False, True])
def test_a_corrected_coordinate_is_an_update(tmp_path, previous):
    first = [[*ORLOVKA, "42°44' с.ш. 75°36' в.д.", "координаты посёлка"], KADJI_SAI]
    second = [[*ORLOVKA, "42°42' с.ш. 75°35' в.д.", "координаты посёлка"], KADJI_SAI]
    merged, _ = twice(tmp_path, REGISTER, first, second, previous)
    assert len(merged.table) == 2
    assert round(merged.table["lat"][0], 4) == 42.7 and round(merged.table["lon"][0], 4) == 75.5833
    # Edited by hand since, the place stays, and the difference is told.
    one = from_rows(tmp_path, [REGISTER, *first])
    edited = one.table.copy()
    edited.loc[0, "lat"] = 42.75
    merged = merge(edited, from_rows(tmp_path, [REGISTER, *second]), one if previous else None, "en")
    assert merged.table["lat"][0] == 42.75
    assert "coordinates" in [change.field for change in merged.conflicts]


UPD = ["Код", "Наименование", "Страна", "Широта", "Долгота", "Объём, тыс. м3"]


def test_facilities_gone_from_the_table_are_listed_and_stay(tmp_path):
    first = [
        ["KG-1", "Заря", "КР", "42,81", "75,84", "1250,5"],
        ["KG-3", "Закат", "КР", "41,5", "75,8", "100"],
    ]
    second = [["KG-1", "Заря", "КР", "42,81", "75,84", "1300"], ["KG-4", "Новый", "КР", "41,6", "75,7", "50"]]
    merged, told = twice(tmp_path, UPD, first, second, previous=True)
    assert merged.table["facility_id"].tolist() == ["KG-1", "KG-3", "KG-4"]
    assert [(each.row, each.facility_id) for each in merged.vanished] == [(None, "KG-3")]
    assert merged.vanished[0] in told.doubts
    assert "1 facility of the inventory is not in the table" in told.notes[-1]
    # Of an inventory of more countries only what the last table had can be gone from it.
    others = from_rows(tmp_path, [UPD, *first, ["UZ-1", "Юг", "УЗ", "40,1", "69,1", "10"]]).table
    previous = from_rows(tmp_path, [UPD, *first])
    merged = merge(others, from_rows(tmp_path, [UPD, *second]), previous, "en")
    assert [each.facility_id for each in merged.vanished] == ["KG-3"]


def test_what_may_be_one_or_two_is_neither_added_nor_merged_until_the_user_says(tmp_path):
    header = ["name", "country", "lat", "lon"]
    first, second = [["Заря", "KG", "42", "75"]], [["Кызыл-Дон", "KG", "42", "75"]]
    merged, told = twice(tmp_path, header, first, second)
    assert merged.table["name"].tolist() == ["Заря"] and not merged.vanished
    (rejected,) = told.rejected
    made = rejected.facility_id
    assert (rejected.row, rejected.value, told.n_rejected) == (2, "Кызыл-Дон", 1)
    assert "Кызыл-Дон" in rejected.record and "0.60" in rejected.reason
    known = merged.table["facility_id"][0]
    (asked,) = told.questions
    assert asked.answer == f"MAPPING:\nfacility_id: {made} = {known}"
    existing = from_rows(tmp_path, [header, *first]).table
    same = from_rows(tmp_path, [header, *second], mapping=f"facility_id: {made} = {known}")
    assert cells(same, "facility_id") == [known]
    assert merge(existing, same, None, "en").table["name"].tolist() == ["Кызыл-Дон"]
    other = from_rows(tmp_path, [header, *second], mapping=f"facility_id: {made} = {made}")
    assert merge(existing, other, None, "en").table["name"].tolist() == ["Заря", "Кызыл-Дон"]


def test_a_made_id_carries_the_country_of_the_position(tmp_path):
    header = ["name", "country", "lat", "lon", "owner"]
    rows = [
        ["Заря", None, "42", "75"],
        ["Закат", "KZ", "42", "75"],
        ["Море", None, "50", "-40"],
        ["Где", None, None, None, "ГП"],
    ]
    ids = cells(from_rows(tmp_path, [header, *rows]), "facility_id")
    assert [each[:7] for each in ids] == ["TMF-KG-", "TMF-KZ-", "TMF-XX-", "TMF-XX-"]


def test_notebooks_are_told_as_well():
    old = DataFrame([facility("KG-1")])
    merged = inventory.merge(old, DataFrame([facility(A, lat=42.001)]))
    assert merged["facility_id"].tolist() == ["KG-1"]
    assert "found" not in merged.columns
    kinds = inventory.findings(merged)[["field", "kind"]].values.tolist()
    assert ["facility_id", "changed"] in kinds


def test_namesakes_without_position_stay_where_their_values_differ(tmp_path):
    header = ["name", "region", "volume_m3", "lat", "lon"]
    rows = [
        ["Карта 1", "Чуй", "5000", None, None],
        ["Карта 1", "Чуй", "6000", None, None],
        ["Карта 1", "Чуй", "5000", None, None],
    ]
    result = from_rows(tmp_path, [header, *rows])
    ids = cells(result, "facility_id")
    assert cells(result, "volume_m3") == [5000.0, 6000.0] and len(set(ids)) == 2
    assert all(map(is_made, ids))
    assert [each.row for each in result.rejected] == [4], "the same in all is the same"
    assert [(each.row, each.code) for each in result.doubts if each.field == "facility_id"] == [
        (3, "doubt_namesake")
    ]
    assert cells(from_rows(tmp_path, [header, *rows]), "facility_id") == ids
