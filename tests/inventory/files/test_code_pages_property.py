"""Random registers of the region and beyond, in every page that can hold them: read right or doubted.

The words are written here by hand; the table of letter pairs was counted elsewhere.
"""

import random
import re

import pytest

from tailings_plugin import inventory
from tailings_plugin.inventory.files.code_pages import find_page
from tailings_plugin.inventory.files.text_tables import text_page

WORDS = {
    "ru": "хвостохранилище отвал рудник фабрика посёлок долина ущелье действующее закрытое законсервировано бывший "
    "Чуйская Нарынская Баткенская область район объём площадь высота дамбы ёмкость щебень Рассвет Восход Прогресс "
    "Юбилейный Щучье Ольховка Ырыс Эльбрус подъезд Якорь цинк ртуть уран сурьма мышьяк река ручей ГОК ОАО "
    "Министерство чрезвычайных ситуаций наименование широта долгота состояние примечание",
    "kk": "қалдық қоймасы күл үйіндісі кен байыту фабрикасы Қарағанды Өскемен Жезқазған Ақтөбе Шығыс облысы ауданы "
    "көлемі биіктігі ендік бойлық жабылған жұмыс істейді иесі өзен қашықтығы Үлбі Ертіс Теміртау Екібастұз "
    "мыс қорғасын мырыш алтын әкімдігі тұнба бөгет сулы құрғақ жер атауы мекенжайы ескерту ауыл халқы",
    "ky": "калдык сактоочу жай таштанды Чүй өрөөнү Ысык-Көл Нарын облусу району көлөмү бийиктиги кеңдик узундук "
    "жабылган иштеп жаткан ээси дарыя аралыгы Майлуу-Суу Кажы-Сай Ак-Түз Миң-Куш Шекафтар алтын сымап уран айыл калкы "
    "тоо-кен комбинаты аталышы абалы эскертүү көчкү жер титирөө өкмөт башкаруу",
    "es": "depósito relaves tranque embalse presa Peñón Ñuble Región Antofagasta Río Concepción ubicación operación "
    "cerrado abandonado inactivo construcción método Compañía Minera año señal cañón Vallenar Copiapó Cabildo "
    "producción molibdeno plomo población río quebrada altura área volumen único según también más allá niño",
    "pt": "barragem rejeitos mineração Córrego Feijão São João Conceição Município situação operação Não método "
    "montante jusante volume área altura potencial dano categoria ação emergência última inspeção declaração "
    "condição estabilidade Itabirito Açu Três Irmãos Ribeirão Paraopeba ferro manganês bauxita açude represa água",
}  # fmt: skip
PAGES = ("utf_8", "cp1251", "cp866", "koi8_r", "kz1048", "ptcp154", "mac_cyrillic", "iso8859_5", "cp1252", "cp850",
         "mac_roman")  # fmt: skip
CERTAIN_FROM = 12  # words


def texts(language, draw, count):
    """Yield texts of `count` words, some of which in capitals, between figures and signs."""
    words = WORDS[language].split()
    while True:
        chosen = [draw.choice(words) for _ in range(count)]
        chosen = [draw.choice((word, word, word.capitalize(), word.upper())) for word in chosen]
        told = [word + draw.choice(("", "", " 12,5", " №4")) for word in chosen]
        yield draw.choice((";", ",", "\t", "\n", " ")).join(told)


def can_hold(page, text):
    try:
        return text.encode(page).decode(page) == text and not text.isascii()
    except UnicodeEncodeError:
        return False


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", WORDS)
def test_a_random_text_is_read_right_or_doubted(language, page):
    draw = random.Random(f"{language} {page}")
    for count in (1, 2, 4, 8, CERTAIN_FROM, 30):
        source = texts(language, draw, count)
        drawn = (
            next(source).replace("№", "N") if language in ("es", "pt") else next(source) for _ in range(60)
        )
        for text in (each for each in drawn if can_hold(page, each)):
            found = find_page(text.encode(page))
            right = found.decode(text.encode(page)) == text
            assert right or found.how == "unsure", f"{text!r} in {page} was read as {found}"
            assert right or count < CERTAIN_FROM, f"{text!r} in {page} was read as {found}"


@pytest.mark.parametrize("codec", ["utf_16_le", "utf_16_be"])
@pytest.mark.parametrize("language", WORDS)
def test_a_random_text_in_utf_16_without_a_mark_is_read_right(language, codec):
    source = texts(language, random.Random(f"{language} {codec}"), 8)
    for text in (f"{next(source)};1\n" for _ in range(60)):
        assert text_page(text.encode(codec), "a").decode(text.encode(codec)) == text


@pytest.mark.parametrize("language", WORDS)
def test_a_random_register_comes_with_its_names_or_a_question(tmp_path, language):
    draw = random.Random(language)
    path = tmp_path / "a.csv"
    for page in PAGES:
        drawn = [next(texts(language, draw, 3)) for _ in range(3)]
        names = [re.sub(r"[;\t\n]", " ", text).replace("№", "N") for text in drawn]
        rows = "".join(f"{name};42,{place};75,{place}\n" for place, name in enumerate(names, 1))
        if not can_hold(page, rows):
            continue
        path.write_bytes(f"name;latitude;longitude\n{rows}".encode(page))
        table = inventory.read(path)
        asked = any(str(each["value"]).startswith("ENCODING") for each in table.attrs["findings"])
        assert asked or table["name"].tolist() == [" ".join(name.split()) for name in names], page
