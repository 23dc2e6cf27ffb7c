"""What a result was made by, from what and when: as metadata of layers and files, and as notes of layers.

Names only: no folder, no account and no password goes into them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsDataSourceUri,
    QgsLayerMetadata,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
    QgsProperty,
)

from ...about import HOMEPAGE, NAME, VERSION
from ...forms.widgets import label
from ...inventory.schema import load_schema
from ...translation import tr, user_language
from ..run import Run

_LAYERS = (
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)
# Captions of fields stand behind it, in the metadata but not in the notes of a layer.
FIELDS_AFTER = "\n\n"
_IN_ADDRESSES = ("://", "dbname=", "password=", "user=", "host=", "authcfg=")
_NAME_SCHEMES = ("_scheme", "_criteria", "checklist")
_SETTINGS = (QgsProcessingParameterBoolean, QgsProcessingParameterEnum, QgsProcessingParameterNumber)


@dataclass(frozen=True)
class Origin:
    """A run, for the notes of what it made. sources and settings: (caption of the parameter, name or value)."""

    tool: str
    tool_id: str
    moment: datetime
    sources: tuple[tuple[str, str], ...]
    settings: tuple[tuple[str, str], ...]
    licences: tuple[str, ...]
    language: str = field(default_factory=user_language)

    def made_by(self) -> str:
        """Return tool, plugin, version and moment in a sentence."""
        return tr("Made by the tool {tool} of {plugin} {version} on {moment}.").format(
            tool=f"{self.tool} ({self.tool_id})",
            plugin=NAME,
            version=VERSION,
            moment=self.moment.strftime("%Y-%m-%d %H:%M UTC"),
        )

    def sentences(self, statements: Iterable[str], has_fields: bool = True) -> list[str]:
        """Return what is to be told of a result; statements: the schemes it was made by, with their digests."""
        told = [self.made_by()]
        for heading, pairs in ((tr("From"), self.sources), (tr("Settings"), self.settings)):
            if pairs:
                told.append(f"{heading}: " + "; ".join(f"{name} = {value}" for name, value in pairs))
        if statements := tuple(statements):
            told.append(tr("By: {schemes}").format(schemes="; ".join(statements)))
        if has_fields:
            told.append(
                tr("Units stand in the names of the fields and in their captions; an empty value is unknown.")
            )
        told.append(self.terms())
        return told

    def terms(self) -> str:
        """Return the terms under which the result may be used, as far as they are known."""
        if self.licences:
            return tr("Licences of what it was made from: {licences}").format(
                licences="; ".join(self.licences)
            )
        return tr("The terms of the data it was made from hold for it, too.")


def origin_of(run: Run) -> Origin:
    """Return what made the outputs of a run."""
    algorithm = run.algorithm
    outputs = {each.name() for each in algorithm.destinationParameterDefinitions()}
    inputs = [each for each in algorithm.parameterDefinitions() if each.name() not in outputs]
    sources, licences, settings = [], [], []
    for definition in inputs:
        value = run.parameters.get(definition.name(), definition.defaultValue())
        if value in (None, ""):
            continue
        if isinstance(definition, _LAYERS):
            name, layer = _named(value, run.context)
            sources.append((definition.description(), name))
            licences += layer.metadata().licenses() if layer is not None else []
        elif isinstance(definition, QgsProcessingParameterFile):
            sources.append((definition.description(), Path(str(value)).name))
        elif isinstance(definition, _SETTINGS):
            by_expression = isinstance(value, QgsProperty)
            said = value.asExpression() if by_expression else _setting(definition, value, run)
            settings.append((definition.description(), said))
    return Origin(
        algorithm.displayName(),
        algorithm.id() or f"tailings:{algorithm.name()}",
        datetime.now(UTC),
        tuple(sources),
        tuple(settings),
        tuple(dict.fromkeys(filter(None, licences))),
    )


def _setting(definition: QgsProcessingParameterDefinition, value: Any, run: Run) -> str:
    if isinstance(definition, QgsProcessingParameterBoolean):
        return tr("yes") if run.boolean(definition.name()) else tr("no")
    if isinstance(definition, QgsProcessingParameterNumber):
        number = run.number(definition.name())
        return "-" if number is None else f"{number:.12g}"
    return run.choice(definition.name())


def _named(value: Any, context: QgsProcessingContext) -> tuple[str, QgsMapLayer | None]:
    """Return what an input is called, and its layer where it is loaded; of a file its name without the folder."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext(), "")[0]
    layer = value if isinstance(value, QgsMapLayer) else context.getMapLayer(str(value))
    if layer is not None:
        # Where a layer has no name QGIS takes the address for one, with whatever stands in it.
        named = layer.name() if not _is_address(layer.name()) else name_of_address(layer.source())
        return named, layer
    return name_of_address(str(value)), None


def _is_address(text: str) -> bool:
    return any(each in text.lower() for each in _IN_ADDRESSES)


def name_of_address(text: str) -> str:
    """Return the table or the file of an address, and nothing of who opens it, from where and with what password.

    >>> name_of_address("/home/someone/dams 2024.gpkg|layername=dams")
    'dams 2024.gpkg (dams)'
    """
    if "dbname=" in text or "service=" in text:
        uri = QgsDataSourceUri(text.partition("://")[2] or text)
        return uri.table() or tr("a table of a database")
    text = text.removeprefix("file://")
    if _is_address(text) or text.startswith("?"):
        return tr("data of a service")
    path, _, rest = text.partition("|")
    table = rest.partition("layername=")[2].partition("|")[0]
    name = Path(path.replace("\\", "/")).name.partition("?")[0]
    return f"{name} ({table})" if table else name


def statements_of(first_row: Mapping[str, Any]) -> list[str]:
    """Return the schemes a table names, with version and digest, as its rows do."""
    named = (
        value
        for name, value in first_row.items()
        if name.endswith(("_scheme", "_criteria")) or name == "checklist"
    )
    return list(dict.fromkeys(str(value) for value in named if value))


def metadata_of(
    origin: Origin,
    title: str,
    statements: Sequence[str],
    crs: QgsCoordinateReferenceSystem,
    fields: Iterable[str] = (),
) -> QgsLayerMetadata:
    """Return the metadata of a result; of its fields those of the schema are told with their captions."""
    told = "\n".join(origin.sentences(statements))
    schema = load_schema()
    known = [f"{name}: {label(schema[name], origin.language)}" for name in fields if name in schema]
    if known:
        told = f"{told}{FIELDS_AFTER}{'; '.join(known)}"
    metadata = QgsLayerMetadata()
    metadata.setTitle(title)
    metadata.setAbstract(told)
    metadata.setType("dataset")
    metadata.setLanguage(origin.language)
    metadata.setCrs(crs)
    metadata.addKeywords("tailings", [origin.tool_id, f"{NAME} {VERSION}", *statements])
    metadata.setHistory([origin.made_by()])
    metadata.setLicenses(list(origin.licences))
    metadata.setRights([origin.terms()])
    metadata.setDateTime(Qgis.MetadataDateType.Created, origin.moment)
    link = QgsLayerMetadata.Link("documentation", "WWW:LINK", HOMEPAGE)
    metadata.addLink(link)
    return metadata


def notes_of(metadata: QgsLayerMetadata) -> str:
    """Return metadata as the page of a layer's notes."""
    told = metadata.abstract().partition(FIELDS_AFTER)[0]
    paragraphs = (f"<p>{escape(line)}</p>" for line in told.split("\n"))
    return f"<h3>{escape(metadata.title())}</h3>{''.join(paragraphs)}"
