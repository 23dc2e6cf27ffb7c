"""dBase files whose letters are those of an old code page, stated rightly, wrongly or not at all."""

import pytest

from tailings_plugin import inventory
from tests.inventory.shapefiles import write_shapefile

RUSSIAN = [
    {"НАЗВ": "Хвостохранилище Заря", "ОБЛ": "Чуйская", "OB_M3": 1250.0},
    {"НАЗВ": "Отвал Рассвет", "ОБЛ": "Нарынская", "OB_M3": 820.0},
]
SPANISH = [{"NOMBRE": "Depósito de relaves Peñón", "REGION": "Región de Ñuble", "VOL_M3": 1250.0}]
MAPPING = {"name": "НАЗВ", "region": "ОБЛ", "volume_m3": "OB_M3 [m3]"}
SPANISH_MAPPING = {"name": "NOMBRE", "region": "REGION", "volume_m3": "VOL_M3 [m3]"}
# Language bytes: 0x26 and 0x65 are CP866, 0xC9 CP1251, 0x03 and 0x57 what programs write whatever the letters.
UNSTATED = [("", 0), ("", 0x57), ("OEM", 0), ("nonsense", 0)]
WRONG = {
    "CP866": [("CP1251", 0), ("UTF-8", 0), ("", 0xC9), ("", 0x03)],
    "CP1251": [("866", 0), ("", 0x65), ("", 0x03)],
}


def read(path, mapping=MAPPING, **options):
    table = inventory.read(path, mapping=mapping, **options)
    return table, [(each["kind"], each["text"]) for each in table.attrs["findings"] if "read as" in each["text"]
                   or "encoding" in each["text"].lower()]  # fmt: skip


@pytest.mark.parametrize("page", ["CP866", "CP1251", "KOI8-R"])
@pytest.mark.parametrize(("cpg", "language"), UNSTATED)
def test_letters_tell_the_page_where_nothing_states_it(tmp_path, page, cpg, language):
    path = write_shapefile(tmp_path / "a.shp", page, RUSSIAN, cpg=cpg, language=language)
    for suffix in (".shp", ".dbf"):
        table, said = read(path.with_suffix(suffix))
        assert table["name"].tolist() == ["Хвостохранилище Заря", "Отвал Рассвет"]
        assert table["region"].tolist() == ["Чуйская", "Нарынская"]
        assert table["volume_m3"].tolist() == [1250.0, 820.0]
        assert said == [
            (
                "note",
                f"a{suffix} was read as {page}: it does not state its encoding, its letters tell it surely.",
            )
        ]


@pytest.mark.parametrize(("page", "cpg", "language"), [(page, *how) for page in WRONG for how in WRONG[page]])
def test_a_file_that_states_the_wrong_page_is_read_by_its_letters_and_told(tmp_path, page, cpg, language):
    path = write_shapefile(tmp_path / "a.shp", page, RUSSIAN, cpg=cpg, language=language)
    table, ((kind, text),) = read(path)
    assert table["name"].tolist() == ["Хвостохранилище Заря", "Отвал Рассвет"]
    assert kind == "question"
    assert f"but its letters are those of {page} (" in text


@pytest.mark.parametrize(
    ("page", "cpg", "language"), [("CP866", "866", 0), ("CP866", "", 0x26), ("CP1251", "", 0xC9)]
)
def test_a_right_statement_is_believed(tmp_path, page, cpg, language):
    table, said = read(write_shapefile(tmp_path / "a.shp", page, RUSSIAN, cpg=cpg, language=language))
    assert table["name"][0] == "Хвостохранилище Заря"
    assert said == [("note", f"a.shp was read as {page}, which it states; its letters agree.")]


def test_utf_8_is_not_spoken_of(tmp_path):
    for cpg in ("UTF-8", ""):
        table, said = read(write_shapefile(tmp_path / f"a{cpg}.shp", "UTF-8", RUSSIAN, cpg=cpg))
        assert table["name"][0] == "Хвостохранилище Заря"
        assert said == []


@pytest.mark.parametrize("page", ["CP1252", "CP850"])
@pytest.mark.parametrize("stated", [("", 0), ("CP1251", 0), ("", 0xC9)])
def test_spanish_does_not_become_cyrillic(tmp_path, page, stated):
    path = write_shapefile(tmp_path / "a.shp", page, SPANISH, cpg=stated[0], language=stated[1])
    table, _ = read(path, SPANISH_MAPPING)
    assert table.loc[0, ["name", "region"]].tolist() == ["Depósito de relaves Peñón", "Región de Ñuble"]


def test_a_named_encoding_wins(tmp_path):
    path = write_shapefile(tmp_path / "a.shp", "CP866", RUSSIAN, cpg="CP1251")
    table, said = read(path, encoding="dos 866")
    assert table["name"][0] == "Хвостохранилище Заря"
    assert said == [("note", "a.shp was read as CP866, as ENCODING says.")]


def test_a_letter_cut_at_the_end_of_a_field_of_utf_8_leaves_no_sign(tmp_path):
    """A field of 60 bytes holds 29 and a half letters of two bytes after one of one byte."""
    rows = [{"НАЗВ": "a" + "б" * 29, "OB_M3": 1.0}, {"НАЗВ": "Отвал Рассвет", "OB_M3": 2.0}]
    path = write_shapefile(tmp_path / "a.shp", "UTF-8", rows)
    dbf = path.with_suffix(".dbf")
    cut = ("a" + "б" * 29).encode()
    dbf.write_bytes(dbf.read_bytes().replace(cut + b" ", cut + "б".encode()[:1]))
    table, _ = read(path, {"name": "НАЗВ", "volume_m3": "OB_M3 [m3]"})
    assert table["name"].tolist() == ["a" + "б" * 29, "Отвал Рассвет"]


@pytest.mark.parametrize("charset", ["Neutral", "WindowsCyrillic"])
def test_mapinfo_files_with_and_without_a_charset(tmp_path, charset):
    path = tmp_path / "a.mif"
    path.write_bytes(
        f'Version 300\r\nCharset "{charset}"\r\nDelimiter ","\r\nCoordSys Earth Projection 1, 104\r\nColumns 2\r\n'
        "  name Char(60)\r\n  volume_m3 Float\r\nData\r\n\r\nPoint 75.5 42.5\r\n".encode()
    )
    path.with_suffix(".mid").write_bytes('"Хвостохранилище Заря",1250\r\n'.encode("cp1251"))
    table = inventory.read(path)
    assert table["name"].tolist() == ["Хвостохранилище Заря"]
    assert table.loc[0, ["lon", "lat", "volume_m3"]].tolist() == [75.5, 42.5, 1250.0]


def test_geojson_in_an_old_page(tmp_path):
    path = tmp_path / "a.geojson"
    path.write_bytes(
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"name": "Отвал Рассвет"}, '
        '"geometry": {"type": "Point", "coordinates": [75, 42]}}]}'.encode("cp1251")
    )
    assert inventory.read(path)["name"].tolist() == ["Отвал Рассвет"]


def test_the_fields_of_a_dbase_file_are_known_without_a_mapping(tmp_path):
    rows = [{"ИМЯ": "Хвостохранилище Заря", "ТИП": "овражное", "VOL_M3": 125_000.0}]
    table = inventory.read(write_shapefile(tmp_path / "a.shp", "CP866", rows))
    assert table["name"].tolist() == ["Хвостохранилище Заря"]
    assert table["volume_m3"].tolist() == [125_000.0]
