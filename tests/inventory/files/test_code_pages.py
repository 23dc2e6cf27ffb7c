"""Encodings told by letters: short registers in the pages of the region, and what is said when it is not certain."""

import pytest

from tailings_plugin import inventory
from tailings_plugin.errors import DataProblem
from tailings_plugin.inventory.files.code_pages import ENCODINGS, find_page, named_page, wanted_page
from tailings_plugin.inventory.files.text_tables import decode, text_page

RUSSIAN = "Наименование;Широта;Долгота;Состояние\nХвостохранилище Рассвет;42,5;75,5;Действующее\n"
KAZAKH = "Атауы;Ендік;Бойлық\nҚарағанды қалдық қоймасы;49,8;73,1\nӨскемен күл үйіндісі;49,9;82,6\n"
KYRGYZ = "Аталышы;Кеңдик;Узундук\nТаштанды сактоочу жай, Чүй өрөөнү;42,5;75,5\n"
SPANISH = "Nombre;Ubicación;Latitud;Longitud\nDepósito de relaves Peñón;Región de Ñuble;-36,6;-72,1\n"
PORTUGUESE = "Nome;Município;Situação;Latitude\nBarragem Córrego do Feijão;São João;Não;-20,1\n"


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        (RUSSIAN, ("cp1251", "cp866", "koi8_r", "mac_cyrillic", "iso8859_5")),
        (KAZAKH, ("kz1048", "ptcp154")),
        (KYRGYZ, ("kz1048", "ptcp154")),
        (SPANISH, ("cp1252", "cp850", "mac_roman")),
        (PORTUGUESE, ("cp1252", "cp850", "mac_roman")),
    ],
)
def test_a_short_register_is_read_in_the_page_it_was_written_in(text, pages):
    for page in pages:
        found = find_page(text.encode(page))
        assert found.decode(text.encode(page)) == text, page
        assert found.how == "letters", page


def test_spanish_letters_are_not_made_cyrillic_by_one_word():
    found = find_page("Peñón,42,75".encode("cp1252"))
    assert found.decode("Peñón".encode("cp1252")) == "Peñón"


@pytest.mark.parametrize("text", ["Volume, m³;42°42'", "Area, km²", "Nº 4"])
def test_signs_beside_figures_are_those_of_windows(text):
    assert find_page(text.encode("cp1252")).decode(text.encode("cp1252")) == text


@pytest.mark.parametrize("text", ["A;42°42'12\"N 75°35'10\"E", "A;1\xa0200;2\xa0300", "Alga;№4;№5"])
def test_signs_among_figures_are_no_letters(text):
    found = find_page(text.encode("cp1251"))
    assert found.decode(text.encode("cp1251")) == text


def test_what_letters_leave_open_is_told_as_unsure_with_both_readings():
    """One letter: E0 is "а" in CP1251 and "р" in CP866."""
    found = find_page("а".encode("cp1251"))
    assert found.how == "unsure"
    assert (found.seen, found.otherwise) == (
        "а".encode("cp1251").decode(found.codec),
        "а".encode("cp1251").decode(named_page(found.other).codec),
    )


def test_three_letters_of_dos_that_happen_to_be_utf_8_are_doubted():
    """ "тип" in CP866 is E2 A8 AF, in UTF-8 the sign of a vector product."""
    found = find_page("тип".encode("cp866"))
    assert (found.name, found.how, found.other) == ("CP866", "unsure", "UTF-8")


@pytest.mark.parametrize(
    "text", ["→ Alga", "✓ yes", "≥ 5", "Δh", "±5", "تاج", "თბილისი", "Երևան", "中国人", "é", "м³ ≈ 5", "🏔"]
)
def test_few_letters_of_utf_8_are_not_doubted_where_they_mean_something(text):
    assert find_page(text.encode("utf-8")).how == "exact"


def test_utf_8_with_a_few_broken_bytes_stays_utf_8():
    data = (RUSSIAN * 3).encode("utf-8").replace("Широта".encode(), b"\xd0\xa8\xd0\xb8\xd1\xd0", 1)
    found = find_page(data)
    assert (found.name, found.how, found.broken) == ("UTF-8", "broken", 2)
    assert "Ши��;Долгота" in found.decode(data)


@pytest.mark.parametrize("codec", ["utf_16_le", "utf_16_be"])
def test_utf_16_without_a_mark(codec):
    assert decode(RUSSIAN.encode(codec), "a") == RUSSIAN
    assert decode(SPANISH.encode(codec), "a") == SPANISH
    assert text_page(RUSSIAN.encode(codec), "a").how == "exact"


@pytest.mark.parametrize(
    ("written", "name"),
    [("cp1251", "CP1251"), ("1251", "CP1251"), ("windows-1251", "CP1251"), ("ANSI 1251", "CP1251"),
     ("DOS 866", "CP866"), ("ibm866", "CP866"), ("utf8", "UTF-8"), ("UTF-8-sig", "UTF-8"), ("KOI8-R", "KOI8-R"),
     ("KZ-1048", "KZ-1048"), ("ptcp154", "PT154"), ("latin1", "ISO-8859-1"), ("UTF-16LE", "UTF-16LE"),
     ("MAC-CYRILLIC", "MAC-CYRILLIC")],
)  # fmt: skip
def test_names_of_encodings_as_users_write_them(written, name):
    assert wanted_page(written).name == name


def test_every_name_that_is_listed_is_known():
    assert [wanted_page(name).name for name in ENCODINGS] == list(ENCODINGS)
    assert wanted_page("  ") is None


@pytest.mark.parametrize("name", ["rot13", "hex", "idna", "cp9999", "Русская", "utf-7"])
def test_a_name_that_is_no_encoding_is_refused_with_those_that_are(name):
    with pytest.raises(DataProblem, match=r"is no encoding that is known.*UTF-8.*CP1251.*CP866.*KZ-1048"):
        wanted_page(name)


def texts(table, kind):
    return [found["text"] for found in table.attrs["findings"] if found["kind"] == kind]


def test_a_register_read_from_its_letters_says_so(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(RUSSIAN.encode("cp866"))
    table = inventory.read(path)
    assert table["name"].tolist() == ["Хвостохранилище Рассвет"]
    assert any("a.csv was read as CP866" in text and "surely" in text for text in texts(table, "note"))


def test_the_encoding_that_is_named_is_taken_and_doubted_where_letters_say_otherwise(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(("name;latitude;longitude\n" + RUSSIAN.split("\n")[1]).encode("cp866"))
    table = inventory.read(path, encoding="koi8-r")
    assert table["name"][0] == "Хвостохранилище Рассвет".encode("cp866").decode("koi8-r")
    (asked,) = [found for found in table.attrs["findings"] if "as ENCODING says" in found["text"]]
    assert (asked["kind"], asked["value"]) == ("question", "ENCODING: CP866")
    assert "Рассвет" in asked["text"]
    right = inventory.read(path, encoding="866")
    assert right["name"].tolist() == ["Хвостохранилище Рассвет"]
    assert any("a.csv was read as CP866, as ENCODING says." in text for text in texts(right, "note"))


def test_broken_places_and_unsure_letters_reach_the_report(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(b"name;latitude;longitude\n" + "Долина, Рассвет".encode() + b"\xd0;42;75\n")
    table = inventory.read(path)
    assert table["name"].tolist() == ["Долина, Рассвет�"]
    assert any("UTF-8 with 1 broken places" in text for text in texts(table, "note"))
    path.write_bytes(b"name;latitude;longitude\n\xe0;42;75\n")
    (asked,) = [found for found in inventory.read(path).attrs["findings"] if found["kind"] == "question"]
    assert asked["value"].startswith("ENCODING: ")
    assert "do not tell the encoding for certain" in asked["text"]


@pytest.mark.parametrize("page", ["cp1251", "cp866"])
@pytest.mark.parametrize("others", [1, 3, 12])
def test_lines_in_two_encodings_are_each_read_in_their_own(tmp_path, page, others):
    head = "Наименование;Широта;Долгота;Объём, м3\n"
    first = "".join(f"Хвостохранилище Рассвет {number};42,{number};75,5;5000\n" for number in range(1, 6))
    second = "".join(f"Отвал Восход {number};43,{number};76,5;5000\n" for number in range(others))
    path = tmp_path / "a.csv"
    path.write_bytes((head + first).encode() + second.encode(page))
    table = inventory.read(path)
    assert table["name"].tolist() == [line.split(";")[0] for line in (first + second).splitlines()]
    assert any("some of its texts are UTF-8" in text for text in texts(table, "note"))
