"""Names of columns and words of states in the languages registers are kept in; values worked out by hand."""

import pytest

from tailings_plugin.inventory.columns.recognising import recognise
from tests.inventory.tables import cells, from_rows

UZ_CYRILLIC = [
    [
        "Т/р", "Объект номи", "Вилоят", "Кенглик", "Узунлик", "Ҳажми, минг м3", "Тўғон баландлиги, м",
        "Майдони, га", "Ҳолати", "Эгаси", "Изоҳ",
    ],
    [
        "1", "Олмалиқ чиқиндихонаси", "Тошкент вилояти", "40,80", "69,65", "850 000", "60", "950",
        "фаол", "ОКМК", None,
    ],
]  # fmt: skip
UZ_LATIN = [
    [
        "T/r", "Obyekt nomi", "Viloyat", "Kenglik", "Uzunlik", "Hajmi, ming m3",
        "To‘g‘on balandligi, m", "Maydoni, ga", "Holati", "Egasi", "Izoh",
    ],
    [
        "1", "Olmaliq chiqindixonasi", "Toshkent viloyati", "40,80", "69,65", "850 000", "60", "950",
        "faol", "OKMK", None,
    ],
    ["2", "Yangiobod", "Toshkent viloyati", "41,12", "70,09", "500,5", "5", "50", "yopilgan", None, None],
]  # fmt: skip
KAZAKH = [
    [
        "Р/с", "Нысанның атауы", "Облыс", "Ендігі", "Бойлығы", "Қалдықтардың көлемі, мың м3",
        "Бөгеттің биіктігі, м", "Ауданы, га", "Жай-күйі", "Меншік иесі", "Пайдалануға берілген жылы",
        "Ескерту",
    ],
    [
        "1", "Алға қалдық қоймасы", "Маңғыстау облысы", "43,72", "51,25", "356 000", "12", "6600",
        "жұмыс істемейді", "ТОО", "1965", "сақталған",
    ],
    [
        "2", "Бета қалдық қоймасы", "Қарағанды облысы", "46,9", "74,9", "1 200,5", "15", "120",
        "жұмыс істейді", None, "1970", None,
    ],
]  # fmt: skip
KYRGYZ = [
    [
        "№", "Калдык сактагычтын аталышы", "Область", "Кеңдиги", "Узундугу", "Көлөмү, миң м3",
        "Дамбанын бийиктиги, м", "Аянты, га", "Абалы", "Ээси", "Эскертүү",
    ],
    ["1", "Туюк-Суу", "Нарын облусу", "41,78", "74,80", "450", "12", "2,5", "жабылган", "ӨКМ", "жок"],
    ["2", "Сумсар", "Жалал-Абад", "41,28", "71,33", "2600,5", "10", "3", "ташталган", None, None],
]  # fmt: skip
TAJIK = [
    [
        "Р/т", "Номи партовгоҳ", "Вилоят", "Арз", "Тӯл", "Ҳаҷми партовҳо, ҳазор м3",
        "Баландии сарбанд, м", "Масоҳат, га", "Вазъият", "Соҳиб", "Эзоҳ",
    ],
    ["1", "Алга", "Суғд", "40,23", "69,70", "1200,5", "20", "24,5", "пӯшидашуда", None, None],
]  # fmt: skip
SPANISH = [
    [
        "Nro", "Nombre Instalación", "Región", "Latitud", "Longitud", "Volumen actual (m3)",
        "Altura del muro (m)", "Superficie (ha)", "Estado", "Nombre Empresa", "Año de inicio",
    ],
    ["1", "Alfa", "Norte", "-33,5", "-70,5", "1.250.000", "30", "12,5", "ABANDONADO", "Minera", "1965"],
    ["2", "Beta", "Norte", "-33,6", "-70,6", "40000", "8", "2", "Activo", "Minera", "1999"],
]  # fmt: skip
PORTUGUESE = [
    [
        "ID", "Nome da Barragem", "UF", "Latitude", "Longitude", "Volume atual do Reservatório (m³)",
        "Altura máxima atual (m)", "Área do reservatório (m²)", "Situação Operacional", "Empreendedor",
    ],
    ["1", "Alfa", "MG", "-19,5", "-43,5", "1.250.000,50", "30,5", "125.000,00", "Em Operação", "Mina"],
    ["2", "Beta", "PA", "-6,1", "-50,2", "40.000,00", "8,0", "2.000,00", "Inativa", "Mina"],
]  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "volumes", "heights", "areas", "states"),
    [
        (UZ_CYRILLIC, [850e6], [60], [9_500_000], ["active"]),
        (UZ_LATIN, [850e6, 500_500], [60, 5], [9_500_000, 500_000], ["active", "closed"]),
        (KAZAKH, [356e6, 1_200_500], [12, 15], [66e6, 1_200_000], ["inactive", "active"]),
        (KYRGYZ, [450_000, 2_600_500], [12, 10], [25_000, 30_000], ["closed", "abandoned"]),
        (TAJIK, [1_200_500], [20], [245_000], ["closed"]),
        (SPANISH, [1_250_000, 40_000], [30, 8], [125_000, 20_000], ["abandoned", "active"]),
        (PORTUGUESE, [1_250_000.5, 40_000], [30.5, 8], [125_000, 2_000], ["active", "inactive"]),
    ],
    ids=["uz Cyrillic", "uz Latin", "kk", "ky", "tg", "es", "pt"],
)
def test_a_register_in_each_language(tmp_path, rows, volumes, heights, areas, states):
    result = from_rows(tmp_path, rows, countries_at=None)
    assert cells(result, "volume_m3") == volumes
    assert cells(result, "dam_height_m") == heights
    assert cells(result, "area_m2") == areas
    assert cells(result, "status") == states
    assert result.placed().all()
    assert not result.rejected
    assert not result.unused


@pytest.mark.parametrize(
    ("heading", "target"),
    [
        ("Дата ввода в эксплуатацию", "start_year"),
        ("Дата закрытия", "closure_year"),
        ("Commissioning date", "start_year"),
        ("Date of closure", "closure_year"),
        ("Іске қосылған жылы", "start_year"),
        ("Ёпилган йили", "closure_year"),
        ("Fecha de cierre", "closure_year"),
        ("Data de início", "start_year"),
        ("Дата обследования", "data_date"),
        ("Last updated", "data_date"),
        ("Высота, м н.у.м.", "elevation_m"),
        ("Абс. отметка, м", "elevation_m"),
        ("м над уровнем моря", "elevation_m"),
        ("Высота (м над уровнем моря)", "elevation_m"),
        ("Высота, м БС", "elevation_m"),
        ("Altitude, m", "elevation_m"),
        ("Abs. height (m)", "elevation_m"),
        ("Cota (msnm)", "elevation_m"),
        ("Altura (m.s.n.m.)", "elevation_m"),
        ("Altura de la presa, m", "dam_height_m"),
        ("Área (m²)", "area_m2"),
        ("Area (m²)", "area_m2"),
        ("Shape_Area", "gis_column"),
        ("Shape__Area", "gis_column"),
        ("SHAPE_STArea__", "gis_column"),
        ("SHAPE.STLength()", "gis_column"),
        ("Shape_Leng", "gis_column"),
        ("OBJECTID_12_13", "gis_column"),
        ("GlobalID", "gis_column"),
        ("Периметр, м", "gis_column"),
    ],
)
def test_what_a_heading_is_taken_for(heading, target):
    assert recognise(heading).target == target


@pytest.mark.parametrize(
    "heading",
    ["Дата рождения", "Date of birth", "Дата выдачи", "Дата выдачи лицензии", "Date of visit", "Fecha de resolución"],
)  # fmt: skip
def test_a_date_of_something_else_is_no_date_of_the_data(heading):
    found = recognise(heading)
    assert found is None or found.target != "data_date"


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("рекультивировано", "rehabilitated"), ("рекультивирован", "rehabilitated"),
        ("рекультивированный", "rehabilitated"), ("рекультивируется", "closed"),
        ("Не действующее", "inactive"), ("действующее", "active"), ("законсервирован", "closed"),
        ("Ativa", "active"), ("Inativa", "inactive"), ("Em operação", "active"), ("Descaracterizada", "rehabilitated"),
        ("Activo", "active"), ("INACTIVO", "inactive"), ("Cerrado", "closed"), ("Abandonado", "abandoned"),
        ("фаол эмас", "inactive"), ("nofaol", "inactive"), ("to'xtatilgan", "inactive"), ("тасталған", "abandoned"),
        ("иштейт", "active"), ("амал намекунад", "inactive"),
    ],
)  # fmt: skip
def test_a_state_in_words(tmp_path, word, code):
    rows = [["name", "status", "lat", "lon"], ["A", word, "42", "75"]]
    assert cells(from_rows(tmp_path, rows), "status") == [code]


def test_dates_of_start_and_closure_are_years(tmp_path):
    rows = [
        ["№", "Наименование", "Широта", "Долгота", "Дата ввода в эксплуатацию", "Дата закрытия"],
        ["1", "Алга", "42,7", "75,6", "01.06.1965", "31.12.1991"],
    ]
    result = from_rows(tmp_path, rows)
    assert cells(result, "start_year") == [1965]
    assert cells(result, "closure_year") == [1991]
    assert cells(result, "data_date") == [None]


def test_the_name_of_a_river_is_a_remark_and_no_class(tmp_path):
    rows = [
        ["name", "lat", "lon", "Река"],
        ["А", "42,7", "75,6", "Чу"],
        ["Б", "42,8", "75,7", "Кичи-Кемин"],
        ["В", "42,9", "75,7", "малая река"],
    ]
    result = from_rows(tmp_path, rows)
    assert cells(result, "remarks") == ["Река: Чу", "Река: Кичи-Кемин", None]
    assert cells(result, "water_body") == [None, None, "small_river"]
    assert (result.rejected, result.questions) == ([], [])


def test_what_a_gis_program_made_is_no_dam_and_no_area(tmp_path):
    rows = [
        ["OBJECTID", "NAME", "LAT", "LON", "VOLUME_M3", "Shape_Leng", "Shape_Area"],
        ["1", "Alga", "42.7", "75.6", "120000", "0.0123", "0.0000161"],
        ["2", "Beta", "42.8", "75.7", "90000", "1250.5", "98000.2"],
    ]
    result = from_rows(tmp_path, rows)
    assert cells(result, "area_m2") == cells(result, "dam_length_m") == [None, None]
    assert [match.header for match in result.matches if match.target == "gis_column"] == [
        "OBJECTID", "Shape_Leng", "Shape_Area",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("header", "row", "volume", "state", "years"),
    [
        (
            "Қалдық қоймасының атауы;Орналасқан жері;Ендік;Бойлық;Көлемі, млн м³;Биіктігі, м;Күйі;"
            "Іске қосылған жылы;Жабылған жылы",
            "А;Ақтөбе;47,9123;73,9123;0,5;12;консервацияланған;1960;1991",
            500_000, "closed", (1960, 1991),
        ),
        (
            "Нысан атауы;Координаттары;Қалдықтар көлемі (мың текше метр);Мәртебесі;Пайдалану жылдары",
            "А;46,9123 74,9123;1200;қолданыста;1970-1991",
            1_200_000, "active", (1970, 1991),
        ),
        (
            "Объекттин аталышы;Координаттары;Калдыктардын көлөмү, млн м3;Учурдагы абалы;"
            "Пайдаланууга берилген жылы;Жабылган жылы",
            "А;41,2812 71,3312;1,5;иштеп жатат;1965;",
            1_500_000, "active", (1965, None),
        ),
        (
            "Chiqindixona nomi;Kenglik;Uzunlik;Chiqindilar hajmi, mln m3;Holati;Ishga tushirilgan yili;Yopilgan yili",
            "A;40,9123;69,6612;1,5;faoliyati to`xtatilgan;1965;1990",
            1_500_000, "inactive", (1965, 1990),
        ),
        (
            "Чиқиндихона номи;Координатлари;Чиқинди ҳажми (минг м³);Ҳозирги ҳолати;Ишга туширилган йили;Ёпилган йили",
            "А;40,9123 69,6612;1500;фаол эмас;1965;1990",
            1_500_000, "inactive", (1965, 1990),
        ),
        (
            "Номи партовгоҳ;Арзи ҷуғрофӣ;Тӯли ҷуғрофӣ;Ҳаҷми партов, млн м3;Ҳолати кунунӣ;"
            "Соли ба истифода додан;Соли пӯшидашавӣ",
            "А;40,2345;69,7012;1,2;ғайрифаъол;1965;1991",
            1_200_000, "inactive", (1965, 1991),
        ),
    ],
    ids=["kk", "kk 2", "ky", "uz Latin", "uz Cyrillic", "tg"],
)  # fmt: skip
def test_other_registers_in_each_language(tmp_path, header, row, volume, state, years):
    result = from_rows(
        tmp_path, [header.split(";"), [cell or None for cell in row.split(";")]], countries_at=None
    )
    assert cells(result, "volume_m3") == [volume]
    assert cells(result, "status") == [state]
    assert (cells(result, "start_year")[0], cells(result, "closure_year")[0]) == years
    assert result.placed().all()
    assert (result.rejected, result.unused) == ([], [])
