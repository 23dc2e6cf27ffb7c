"""Units in headings, in every writing: understood with the right factor, or doubted aloud and left empty.

The factors are worked out by hand: 2123.5 under "thousand m3" are 2,123,500 m3, one hectare is 10,000 m2.
"""

import pytest

from tailings_plugin.inventory.columns.headings import read_heading
from tailings_plugin.inventory.columns.recognising import recognise
from tailings_plugin.inventory.report.page import import_report
from tailings_plugin.inventory.schema import load_schema
from tailings_plugin.inventory.values.units import field_dimension, find_unit, unit_names
from tests.inventory.tables import from_rows, imported, value

THOUSANDS = (2_123_500.0, 12_500_000.0)
MILLIONS = (2_123_500_000.0, 12_500_000_000.0)
HECTARES = (21_235_000.0, 125_000_000.0)


@pytest.mark.parametrize(
    ("heading", "field", "right"),
    [
        ("Volume, '000 m3", "volume_m3", THOUSANDS),
        ("Ҳаҷм, ҳаз. м3", "volume_m3", THOUSANDS),
        ("Объём, тыс. куб. метров", "volume_m3", THOUSANDS),
        ("Объём, тыс. m3", "volume_m3", THOUSANDS),
        ("Объём, 10³ м³", "volume_m3", THOUSANDS),
        ("Объём в тысячах м3", "volume_m3", THOUSANDS),
        ("Volume (x1000 m3)", "volume_m3", THOUSANDS),
        ("Volume (E6 m3)", "volume_m3", MILLIONS),
        ("Объём, млн m3", "volume_m3", MILLIONS),
        ("Volume (m3 x 10^6)", "volume_m3", MILLIONS),
        ("Maydoni, ga", "area_m2", HECTARES),
    ],
)
def test_the_register_of_two_facilities_under_eleven_headings(tmp_path, heading, field, right):
    path = tmp_path / "register.csv"
    path.write_text(
        f"id;Name;Country;Latitude;Longitude;{heading}\nA;Alga;KG;42.7;75.6;2123.5\nB;Beta;KG;42.8;75.7;12500\n",
        encoding="utf-8",
    )
    result = imported(path)
    assert (value(result, field), value(result, field, 1)) == right
    assert not result.rejected
    # Beyond 1e9 m3 or 1e8 m2 the size itself is doubted; smaller ones are not.
    assert {doubt.field for doubt in result.doubts} == ({field} if right != THOUSANDS else set())


def test_cubic_metres_in_words_give_the_same_as_in_figures(tmp_path):
    text = (
        "№;Наименование;Страна;Широта;Долгота;Объём, {unit};Высота дамбы, м;Состояние\n"
        "1;Тест Ак-Тюз;КР;42°52'00\" с.ш.;76°07'30\" в.д.;12500;40;закрыто\n"
        "2;Тест Каджи-Сай;КР;42°08'00\" с.ш.;77°10'30\" в.д.;400,5;12;рекультивировано\n"
        "3;Тест Талгар;РК;43°18' с.ш.;77°14' в.д.;95;6;действующее\n"
    )
    for unit in ("тыс. м3", "тыс. куб. метров"):
        path = tmp_path / "register.csv"
        path.write_text(text.format(unit=unit), encoding="utf-8")
        result = imported(path, countries_at=None)
        assert [value(result, "volume_m3", row) for row in range(3)] == [12_500_000.0, 400_500.0, 95_000.0]


@pytest.mark.parametrize(
    ("heading", "field", "factor"),
    [
        # thousands
        ("Объем, тыс.м3", "volume_m3", 1e3),
        ("Объем хвостов тыс. м 3", "volume_m3", 1e3),
        ("Объем, тыс. кубометров", "volume_m3", 1e3),
        ("Объем, тыс. м. куб.", "volume_m3", 1e3),
        ("Объем, тысм3", "volume_m3", 1e3),
        ("Объем (тысяч кубических метров)", "volume_m3", 1e3),
        ("Объём, м3 (тыс.)", "volume_m3", 1e3),
        ("Volume (thousands of m3)", "volume_m3", 1e3),
        ("Volume, 1 000 m3", "volume_m3", 1e3),
        ("Volume, 1,000 m3", "volume_m3", 1e3),
        ("Volume [1000's of cubic metres]", "volume_m3", 1e3),
        ("Volume (m³·10³)", "volume_m3", 1e3),
        ("Volume, m3 x1000", "volume_m3", 1e3),
        ("Volume, m3 (1000)", "volume_m3", 1e3),
        ("Volume, m3 1000", "volume_m3", 1e3),
        ("Volume (10(3) m3)", "volume_m3", 1e3),
        ("Volume (103 m3)", "volume_m3", 1e3),
        ("Volume (ML)", "volume_m3", 1e3),
        ("Көлөмү, миң м3", "volume_m3", 1e3),
        ("Көлемі, мың текше метр", "volume_m3", 1e3),
        ("Hajmi, ming kub metr", "volume_m3", 1e3),
        ("Ҳажми, минг м3", "volume_m3", 1e3),
        ("Масса, тыс. тонн", "mass_t", 1e3),
        ("Mass (kt)", "mass_t", 1e3),
        ("Mass, '000t", "mass_t", 1e3),
        ("Население, тыс. чел.", "population_at_risk", 1e3),
        # millions and more
        ("Объем, mлн м³", "volume_m3", 1e6),
        ("Volume, mln. cubic meters", "volume_m3", 1e6),
        ("Volume (Mm3)", "volume_m3", 1e6),
        ("Volume MCM", "volume_m3", 1e6),
        ("Volume, hm3", "volume_m3", 1e6),
        ("Volume (m³ × 10⁶)", "volume_m3", 1e6),
        ("Volume, 10<sup>6</sup> m<sup>3</sup>", "volume_m3", 1e6),
        ("Volume 1E+06 m3", "volume_m3", 1e6),
        ("Объем (10 6 м3)", "volume_m3", 1e6),
        ("Mass, Mt", "mass_t", 1e6),
        ("Volume (km3)", "volume_m3", 1e9),
        ("Объем, млрд м3", "volume_m3", 1e9),
        # no multiplier, other units
        ("Объем, куб.м", "volume_m3", 1.0),
        ("Объем, кубометры", "volume_m3", 1.0),
        ("Объем, M3", "volume_m3", 1.0),
        ("尾矿库 Volume, 万立方米", "volume_m3", 1e4),
        ("Площадь, га", "area_m2", 1e4),
        ("Площадь, гa", "area_m2", 1e4),
        ("Площадь в гектарах", "area_m2", 1e4),
        ("Площадь, сот.", "area_m2", 100.0),
        ("Площадь, тыс. кв. м", "area_m2", 1e3),
        ("Площадь, кв. км", "area_m2", 1e6),
        ("Area (acres)", "area_m2", 4046.8564224),
        ("Area, 10^4 m2", "area_m2", 1e4),
        ("Dam height, ft", "dam_height_m", 0.3048),
        ("Высота, м н.у.м.", "elevation_m", 1.0),
        ("Плотность, кг/м3", "dry_density_t_m3", 1e-3),
        ("PGA (%g)", "pga_g", 0.01),
    ],
)
def test_a_unit_is_understood_with_its_factor(heading, field, factor):
    found = recognise(heading)
    assert (found.target, found.doubt) == (field, "")
    assert found.unit.factor == pytest.approx(factor, rel=1e-12)
    # The report prints the unit for MAPPING; read back it is the same one.
    assert find_unit(found.unit.name).factor == pytest.approx(factor, rel=1e-12)


@pytest.mark.parametrize(
    ("heading", "field", "factor"),
    [
        ("Volume of tailings (m3)", "volume_m3", 1.0),
        ("Объем хвостов на 01.01.2020, тыс. м3", "volume_m3", 1e3),
        ("Объём по состоянию на 2020 г., тыс. м3", "volume_m3", 1e3),
        ("Объём (тыс. м3 на 01.01.2020)", "volume_m3", 1e3),
        ("Stored volume, m3, 2019", "volume_m3", 1.0),
        ("Volume (m3), 2019 [see note 3]", "volume_m3", 1.0),
        ("Volume of tailings placed in the valley (m3)", "volume_m3", 1.0),
        ("Volume 1, m3", "volume_m3", 1.0),
        ("Объём, м3 1)", "volume_m3", 1.0),
        ("Volume*, m3", "volume_m3", 1.0),
        ("Объем хвостов, м3, в т.ч. жидкой фазы", "volume_m3", 1.0),
        ("Количество тонн, тыс. т", "mass_t", 1e3),
        ("Масса сухих хвостов, т (оценка)", "mass_t", 1.0),
        ("Current Max Dam Height (m)", "dam_height_m", 1.0),
        ("Население в радиусе 10 км, чел.", "population_at_risk", 1.0),
        ("PGA (10% in 50 years), g", "pga_g", 1.0),
        ("Ед. изм.: м3. Объем", "volume_m3", 1.0),
        ("Площадь, га (всего)", "area_m2", 1e4),
        ("Planned Storage Volume in 5 years (m3)", "volume_m3", 1.0),
        ("Объем отходов на конец года, тыс.м3", "volume_m3", 1e3),
        ("Объем хвостов по состоянию на 01.01.2021г., м3", "volume_m3", 1.0),
        ("Расстояние до госграницы (по руслу), км", "border_distance_km", 1e3),
        ("PGA 475 yr (g)", "pga_g", 1.0),
        ("PGA, доли g", "pga_g", 1.0),
        ("Объём отходов, занятый объём (факт.), млн м3", "volume_m3", 1e6),
        ("Высота ограждающей дамбы (макс.), м", "dam_height_m", 1.0),
        ("Общая площадь хвостохранилища, кв. км", "area_m2", 1e6),
        ("Калдыктардын көлөмү (миң м3)", "volume_m3", 1e3),
        ("Dam height (m) – maximum", "dam_height_m", 1.0),
    ],
)
def test_harmless_words_and_figures_leave_the_unit_alone(heading, field, factor):
    found = recognise(heading)
    assert (found.target, found.doubt, found.unit.factor) == (field, "", factor)


@pytest.mark.parametrize(
    ("heading", "unclear"),
    [
        ("Volume, lakh m3", "lakh"),
        ("Volume (hundred thousand m3)", "hundred"),
        ("Volume (hundreds), m3", "hundreds"),
        ("Объем, сотен м3", "сотен"),
        ("Объем, десятки тыс. м3", "десятки"),
        ("Объём ҳз. м3", "ҳз"),
        ("Объём (ҳз.), м3", "ҳз"),
        ("Объём ҳз. (м3)", "ҳз"),
        ("Volume, 10 m3", "10 m3"),
        ("Volume, 100 thousand m3", "100 thousand m3"),
        ("Volume (12 m3)", "12 m3"),
        ("Volume (1000)", "1000"),
        ("Volume (m3/1000)", "/"),
        ("Volume, 10^-3 km3", "10^-3 km3"),
        ("Volume, 10e3 m3", "10e3 m3"),
        ("Volume (barrels)", "barrels"),
        ("Volume, ml", "ml"),
        ("Mass (MT)", "MT"),
        ("Объем, тыс. м3/год", "/, год"),
        ("Объем, м3 в год", "год"),
        ("Объем в год, м3", "год"),
        ("Volume per year (m3)", "year"),
        ("Volume (in barrels)", "barrels"),
        ("Volume, m3 per annum", "per, annum"),
        ("Объем тыс. м3 (м3)", "тыс. м3"),
        ("Volume, thousand m3 (millions)", "millions"),
        ("Volume (m3; t)", "m3"),
        ("Площадь, таноб", "таноб"),
    ],
)
def test_what_is_not_understood_beside_a_unit_is_told(heading, unclear):
    found = recognise(heading)
    assert (found.unit, found.doubt) == (None, unclear)


def test_a_doubtful_column_is_left_empty_and_the_report_names_the_remedy(tmp_path):
    heading = "Объём, лакх м3"
    rows = [
        ["id", "Название", heading, "Широта", "Долгота"],
        ["A", "А", "12,5", 42, 75],
        ["B", "Б", "-", 42, 76],
    ]
    result = from_rows(tmp_path, rows)
    assert result.n_rejected == 0
    assert value(result, "volume_m3") is None
    assert value(result, "remarks") == f"{heading}: 12,5"
    assert value(result, "remarks", 1) is None
    (doubt,) = result.doubts
    assert (doubt.row, doubt.facility_id, doubt.field, doubt.before, doubt.after) == (
        2,
        "A",
        "volume_m3",
        "12,5",
        "",
    )
    for part in ("лакх", heading, "MAPPING"):
        assert part in doubt.why
    (note,) = [asked.text for asked in result.questions if "лакх" in asked.text]
    assert f"volume_m3 = {heading} [thousand m3]" in note
    assert not any("No unit" in each or "No column for the stored volume" in each for each in result.notes)
    page = import_report(from_rows(tmp_path, rows, language="ru"), 2, "ru")
    assert "? лакх" in page
    assert f"volume_m3 = {heading} [тыс. m3]" in page
    named = from_rows(tmp_path, rows, mapping=f"volume_m3 = {heading} [thousand m3]")
    assert value(named, "volume_m3") == 12_500.0
    assert not named.doubts
    unnamed = from_rows(tmp_path, rows, mapping=f"volume_m3 = {heading}")
    assert value(unnamed, "volume_m3") is None


def test_a_column_with_a_unit_is_no_date():
    assert recognise("Tailings stored to date (Mt)") is None
    assert recognise("Inspection date").target == "data_date"


def test_a_sure_column_goes_before_a_doubtful_one(tmp_path):
    rows = [["name", "Volume, lakh m3", "Tailings volume now (m3)", "lat", "lon"], ["A", "1", "5000", 42, 75]]
    assert value(from_rows(tmp_path, rows), "volume_m3") == 5000.0


def test_a_lost_exponent_is_read_and_said(tmp_path):
    result = from_rows(tmp_path, [["name", "Volume (106 m3)", "lat", "lon"], ["A", "1,5", 42, 75]])
    assert value(result, "volume_m3") == 1_500_000.0
    assert any(
        '"106 m3" in the heading "Volume (106 m3)" was read as a power of ten' in each
        for each in result.notes
    )


def test_a_figure_before_a_unit_of_something_else_is_no_unit():
    heading = read_heading("Население в радиусе 10 км")
    assert (heading.unit, heading.amounts) == (None, (("10 км", "length"),))


def test_no_two_units_look_alike():
    """Folding letters of one look must not make "на" (on) of "ha", or "th" (thousand) of "тн" (tonnes)."""
    factors = {}
    for name, unit in unit_names():
        assert factors.setdefault(name, (unit.dimension, unit.factor)) == (unit.dimension, unit.factor)
    assert find_unit("на") is None
    assert find_unit("тн").dimension == "mass"


@pytest.mark.parametrize(
    ("heading", "words", "name", "factor"),
    [
        ("Объем хвостов в тысячах м3", "объем хвостов", "тысячах м3", 1e3),
        ("Volume in thousand m3 stored", "volume stored", "thousand m3", 1e3),
        ("Million m3 of tailings", "of tailings", "Million m3", 1e6),
        ("Volume (thousands), ha", "volume", "thousands ha", 1e7),
        ("Volume (thousands), thousands of ha", "volume", "thousands of ha", 1e7),
        ("Volume (thousand m3), thousand m3", "volume", "thousand m3", 1e3),
        ("Height m of dam", "height m of dam", None, None),  # one letter inside may be anything
        ("Height of dam m", "height of dam", "m", 1.0),
        ("Area ha of pond", "area ha of pond", None, None),
        ("Area km2 of pond", "area of pond", "km2", 1e6),
        ("m3", "m3", "m3", 1.0),
        ("Tonnes", "tonnes", "Tonnes", 1.0),
        ("часов до границы", "часов до границы", None, None),
        ("Объем, м3, 2199", "объем 2199", "м3", 1.0),
        ("Объем, м3 на 1800 г.", "объем на 1800 г", "м3", 1.0),
        ("Объем x1000 м3", "объем", "× 1000 м3", 1e3),
        ("Объем, 100 000 м3", "объем", "100 000 м3", 1e5),
        ("Объем, x100 м3", "объем", "× 100 м3", 100.0),
        ("Объем, 1000 м3", "объем", "1000 м3", 1e3),
        ("Объем (000 м3)", "объем", "000 м3", 1e3),
        ("Объем ('000 000 м3)", "объем", "'000 000 м3", 1e6),
        ("Объем, м3·10^(3)", "объем", "м3 × 10^(3)", 1e3),
        ("Объем, 10**6 м3", "объем", "10^6 м3", 1e6),
    ],
)
def test_what_a_heading_is_made_of(heading, words, name, factor):
    found = read_heading(heading)
    assert (found.words, found.doubt) == (words, "")
    assert (found.unit and found.unit.name) == name
    assert (found.unit and found.unit.factor) == factor


@pytest.mark.parametrize(
    ("heading", "doubt"),
    [
        ("Объем, м3, 1799", ""),
        ("Объем, м3 на 2200 г.", "2200, г"),
        ("Объем, м3 на 1799 г.", "1799, г"),
        ("Объем, тыс. м3, млн", "млн"),
        ("Объем, тыс., млн", "тыс, млн"),
        ("Объем, м3 (106)", "106"),
        ("Объем (106)", "106"),
        ("Объем (тыс. м3), га", "тыс. м3"),
        ("Объем 5 тыс. м3", "5 тыс м3"),
        ("Объем, 10 (м3)", "10"),
        ("Объем лакхов м3", "лакхов"),
        ("Лакх м3 объема", "Лакх"),
        ("Объем тыс. м3 лакхов", "лакхов"),
        ("Объем тыс. лакхов м3", "лакхов"),
        ("Объем в м3 х 1000 лакхов", "лакхов"),
        ("Объем (м3 12)", "12"),
        ("Объем (м3) 12)", ""),
        ("Объем м3 лакхов", "лакхов"),
        ("Объем абвгд (м3)", "абвгд"),
        ("Объем абвгде (м3)", ""),
        ("Объем (абвгде), м3", ""),
        ("Объем (абвгд), м3", "абвгд"),
        ("Объем (абвгде)", "абвгде"),
        ("Объем (абв где)", ""),
        ("Объем, м3 % влаги", "м3, влаги"),
        ("Объем (м3 или т)", "м3"),
    ],
)
def test_what_is_doubted(heading, doubt):
    found = read_heading(heading)
    amounts = ", ".join(text for text, _ in found.amounts)
    assert ", ".join(filter(None, [found.doubt, amounts])) == doubt


@pytest.mark.parametrize(
    ("text", "dimension", "factor"),
    [
        ("тыс.", "multiple", 1e3),
        ("10^9 m3", "volume", 1e9),
        ("10^12 m3", "volume", 1e12),
        ("E3 m3", "volume", 1e3),
        ("1e9 m3", "volume", 1e9),
        ("kL", "volume", 1.0),
        ("GL", "volume", 1e6),
        ("Mm2", "area", 1e6),
        ("cubic yards", "volume", 0.764554857984),
        ("acre-feet", "volume", 1233.48183754752),
        ("short tons", "mass", 0.90718474),
        ("kg", "mass", 1e-3),
        ("миль", "length", 1609.344),
        ("min", "time", 1 / 60),
        ("сут.", "time", 24.0),
        ("тысм3", "volume", 1e3),
        ("млнт", "mass", 1e6),
        ("万立方米", "volume", 1e4),
        ("m ^ 3", "volume", 1.0),
        ("km²", "area", 1e6),
        ("thousand", "multiple", 1e3),
    ],
)
def test_units_by_themselves(text, dimension, factor):
    found = find_unit(text)
    assert found.dimension == dimension
    assert found.factor == pytest.approx(factor, rel=1e-8)


@pytest.mark.parametrize(
    "text",
    ["", "(", "ml", "MT", "mt", "10 m3", "100", "1000", "12 m3", "m3 m3", "m3 t", "x", "10^m3", "1 500 m3", "01000 m3",
     "m3 или", "2000 m3", "m3 1000", "10e6 m3", "10-3 m3", "0000 m3", "1,0 m3"],
)  # fmt: skip
def test_what_is_no_unit(text):
    assert find_unit(text) is None


def test_a_factor_is_told_in_the_unit_of_the_field():
    schema = load_schema()
    assert find_unit("m").factor_to(schema["border_distance_km"]) == 0.001
    assert find_unit("km").factor_to(schema["border_distance_km"]) == 1.0
    assert find_unit("km").factor_to(schema["dam_length_m"]) == 1000.0
    assert {field.unit for field in schema.fields if field_dimension(field) is None} <= {"", "%"}
