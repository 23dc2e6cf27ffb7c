"""Writes a Markdown page per algorithm from the running provider: algorithms.py LANGUAGE FOLDER.

The page is the help of the algorithm, with tables of its parameters and results. English pages become
FOLDER/algorithms/ID/index.md (the address that the Help button of the dialog opens), Russian ones
FOLDER/algorithms/ru/ID/index.md.
"""

import os
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingProvider,
    QgsSettings,
)

WORDS = {
    "en": {
        "title": "Tools",
        "intro": "All tools of the plugin, by their groups in the Processing Toolbox. `qgis_process` calls a tool by "
        "the name behind it.",
        "parameters": "Parameters",
        "parameters_head": ("name", "type", "default", "meaning"),
        "results": "Results",
        "results_head": ("name", "meaning"),
        "required": "required",
        "in": "In the Processing Toolbox under *{group}*; for `qgis_process` and models: `{id}`.",
        "one_of": "one of",
        "yes": "yes",
        "no": "no",
    },
    "ru": {
        "title": "Инструменты",
        "intro": "Все инструменты модуля по группам панели инструментов анализа. Для `qgis_process` "
        "инструмент вызывается по имени, указанному рядом.",
        "parameters": "Параметры",
        "parameters_head": ("имя", "тип", "по умолчанию", "значение"),
        "results": "Результаты",
        "results_head": ("имя", "значение"),
        "required": "обязательно",
        "in": "В панели инструментов анализа в группе *{group}*; для `qgis_process` и моделей: `{id}`.",
        "one_of": "одно из",
        "yes": "да",
        "no": "нет",
    },
}


def algorithm_page(algorithm: QgsProcessingAlgorithm, markdown: str, language: str) -> str:
    """Return the page of an algorithm whose help is `markdown`."""
    words = WORDS[language]
    title, _, body = markdown.partition("\n")
    where = words["in"].format(group=algorithm.group(), id=algorithm.id())
    parameters = [_parameter_cells(each, words) for each in algorithm.parameterDefinitions()]
    results = [(f"`{each.name()}`", _cell(each.description())) for each in algorithm.outputDefinitions()]
    return "\n\n".join(
        [
            title,
            where,
            body.strip(),
            f"## {words['parameters']}",
            _table(words["parameters_head"], parameters),
            f"## {words['results']}",
            _table(words["results_head"], results),
            "",
        ]
    )


def index_page(provider: QgsProcessingProvider, summary, language: str) -> str:
    """Return the list of all tools; `summary(id)` tells what one does."""
    words = WORDS[language]
    parts = [f"# {words['title']}", words["intro"]]
    group = ""
    for algorithm in sorted(provider.algorithms(), key=_place):
        if algorithm.group() != group:
            group = algorithm.group()
            parts.append(f"## {group}")
        name = algorithm.name()
        parts.append(
            f"**[{algorithm.displayName()}]({name}/index.md)** (`{algorithm.id()}`): {_cell(summary(name))}"
        )
    return "\n\n".join(parts) + "\n"


def _place(algorithm: QgsProcessingAlgorithm) -> tuple[str, str]:
    return algorithm.group(), algorithm.displayName()


def _parameter_cells(parameter: QgsProcessingParameterDefinition, words: dict) -> tuple[str, ...]:
    meaning = f"**{parameter.description()}**. {parameter.help()}"
    if parameter.type() == "enum":
        meaning += f" ({words['one_of']} {', '.join(f'`{option}`' for option in parameter.options())})"
    return f"`{parameter.name()}`", _type_name(parameter.type()), _default(parameter, words), _cell(meaning)


def _default(parameter: QgsProcessingParameterDefinition, words: dict) -> str:
    default = parameter.defaultValue()
    optional = bool(parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)
    if default is None or default == "":
        return "" if optional else f"*{words['required']}*"
    if isinstance(default, bool):
        return words["yes"] if default else words["no"]
    return f"`{_cell(getattr(default, 'authid', lambda: default)())}`"


def _type_name(kind: str) -> str:
    return QgsApplication.processingRegistry().parameterType(kind).name()


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows])


def _cell(text: object) -> str:
    return " ".join(str(text).split()).replace("|", "\\|")


def main(language: str, folder: Path) -> None:
    from tailings_plugin.plugin import TailingsPlugin
    from tailings_plugin.processing.base import first_paragraph, help_markdown

    QgsSettings().setValue("locale/userLocale", language)
    plugin = TailingsPlugin(None)
    plugin.initProcessing()
    target = folder / "algorithms" / ("" if language == "en" else language)
    for algorithm in plugin.provider.algorithms():
        page = target / algorithm.name() / "index.md"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(
            algorithm_page(algorithm, help_markdown(algorithm.name()), language), encoding="utf-8"
        )
    (target / "index.md").write_text(
        index_page(plugin.provider, lambda name: first_paragraph(help_markdown(name)), language),
        encoding="utf-8",
    )


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as profile:
        os.environ["QGIS_CUSTOM_CONFIG_PATH"] = profile
        application = QgsApplication([], False, profile)
        QgsApplication.setTranslation(sys.argv[1])
        application.initQgis()
        main(sys.argv[1], Path(sys.argv[2]))
        sys.stdout.flush()
        # Ends without Qt's clean-up, which outlives the profile folder.
        os._exit(0)
