"""Writes docs/fields.md and docs/fields.ru.md, the tables of all inventory fields, from the field schema."""

import sys
from pathlib import Path

PROJECT = Path(__file__).parents[2]
sys.path.insert(0, str(PROJECT))

from tailings_plugin.inventory.schema import (  # noqa: E402 - found only after the path is set
    Field,
    Limit,
    load_schema,
    rating_fields,
    related_tables,
)

PAGES = {"en": PROJECT / "docs" / "fields.md", "ru": PROJECT / "docs" / "fields.ru.md"}

WORDS = {
    "en": {
        "title": "Fields of the inventory",
        "intro": "Made from the field schema by `scripts/docs`; do not edit. Field names and stored values are "
        "never translated; forms and lists show the captions. Units stand in the name of the field. A value "
        "nobody knows is empty, never 0. **Must** and *should* mark what a facility needs; a hard limit refuses "
        "a value, a soft one warns.",
        "rating": "Rating",
        "rating_intro": "Written by the tools, read-only in the form.",
        "related": "Linked tables",
        "related_intro": "Tables that `createinventory` makes beside the facilities, linked by `facility_id`.",
        "head": ("field", "meaning", "type", "values and limits"),
        "hard": "must",
        "soft": "should",
        "limit_hard": "limits",
        "limit_soft": "usual",
        "from": "from",
        "to": "to",
        "open": "other values are allowed",
        "types": {
            "text": "text",
            "integer": "integer",
            "real": "number",
            "boolean": "yes/no",
            "date": "date",
            "datetime": "date and time",
        },
    },
    "ru": {
        "title": "Поля реестра",
        "intro": "Создано из схемы полей командой `scripts/docs`; не редактируйте. Имена полей и хранимые значения "
        "не переводятся; формы и списки показывают подписи. Единицы указаны в имени поля. Неизвестное значение "
        "остаётся пустым, а не 0. **Обязательно** и *желательно* отмечают, что нужно объекту; жёсткий предел "
        "не пропускает значение, мягкий предупреждает.",
        "rating": "Оценка",
        "rating_intro": "Записывают инструменты; в форме только для чтения.",
        "related": "Связанные таблицы",
        "related_intro": "Таблицы, которые `createinventory` создаёт рядом с объектами; связь по `facility_id`.",
        "head": ("поле", "значение", "тип", "значения и пределы"),
        "hard": "обязательно",
        "soft": "желательно",
        "limit_hard": "пределы",
        "limit_soft": "обычно",
        "from": "от",
        "to": "до",
        "open": "другие значения допустимы",
        "types": {
            "text": "текст",
            "integer": "целое",
            "real": "число",
            "boolean": "да/нет",
            "date": "дата",
            "datetime": "дата и время",
        },
    },
}


def page(language: str) -> str:
    """Return the page in a language, as Markdown."""
    words = WORDS[language]
    parts = [f"# {words['title']}", words["intro"]]
    schema = load_schema()
    for tab in schema.tabs:
        own = [field for field in schema.fields if field.stamp or not field.computed]
        fields = [field for field in own if field.tab == tab.name]
        if fields:
            parts += [f"## {tab.label.get(language)}", _table(fields, language)]
    parts += [f"## {words['rating']}", words["rating_intro"], _table(rating_fields(), language)]
    parts += [f"## {words['related']}", words["related_intro"]]
    for table in related_tables():
        parts += [f"### {table.label.get(language)} (`{table.name}`)", _table(table.fields, language)]
    return "\n\n".join(parts) + "\n"


def _table(fields: tuple[Field, ...] | list[Field], language: str) -> str:
    words = WORDS[language]
    lines = ["| " + " | ".join(words["head"]) + " |", "|---|---|---|---|"]
    lines += ["| " + " | ".join(_cells(field, language)) + " |" for field in fields]
    return "\n".join(lines)


def _cells(field: Field, language: str) -> tuple[str, str, str, str]:
    words = WORDS[language]
    mark = {"hard": f" **{words['hard']}**", "soft": f" *{words['soft']}*"}.get(field.required, "")
    kind = words["types"][field.type] + (f", {_unit(field.unit)}" if field.unit else "")
    meaning = f"**{field.heading(language)}**. {field.help.get(language)}".replace("|", "\\|")
    values = [_codes(field, language), *(_limit(limit, words) for limit in field.limits)]
    return f"`{field.name}`{mark}", meaning, kind, "; ".join(filter(None, values))


def _codes(field: Field, language: str) -> str:
    if field.domain is None:
        return ""
    codes = [f"`{code.value}` {code.caption.get(language)}" for code in field.domain.codes]
    return ", ".join(codes) + (f"; {WORDS[language]['open']}" if field.domain.open else "")


def _limit(limit: Limit, words: dict) -> str:
    ends = [
        f"{words[word]} {_number(value)}"
        for word, value in (("from", limit.min), ("to", limit.max))
        if value is not None
    ]
    return f"{words['limit_' + limit.strength]} {' '.join(ends)}"


def _unit(unit: str) -> str:
    return unit.replace("m2", "m²").replace("m3", "m³")


def _number(value: float) -> str:
    """Return a number in groups of digits, but years as they are."""
    return f"{value:,.10g}".replace(",", " ") if value >= 10_000 else f"{value:.10g}"


if __name__ == "__main__":
    for language, path in PAGES.items():
        path.write_text(page(language), encoding="utf-8")
