"""Formats that cannot hold the truth: refused for what is written, told of what is read."""

from collections.abc import Iterator
from pathlib import Path

from osgeo import gdal, ogr
from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterVectorDestination,
)

from ...errors import DataProblem
from ...inventory.schema import load_schema
from ...translation import tr
from ..formats import Loss, loss_of
from .addresses import Address, input_addresses, is_file, output_address

_CUT = 10  # letters of a name in dBase
_LISTED = 8
_NUMBERS = (ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTReal)
_DBASE, _MAPINFO = (".shp", ".dbf"), (".tab", ".mif")


def refuse_formats(
    algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext
) -> None:
    """Raise DataProblem for a table to be written in a format that changes it without a word."""
    for definition in algorithm.destinationParameterDefinitions():
        if not isinstance(
            definition, (QgsProcessingParameterFeatureSink, QgsProcessingParameterVectorDestination)
        ):
            continue
        address = output_address(definition, parameters.get(definition.name()), context)
        loss = loss_of(address.path) if isinstance(address, Address) else None
        if loss is not None:
            remedy = tr("Write a GeoPackage: end the name in .gpkg.")
            reason = _reason(loss).format(file=address.path)
            raise DataProblem(f"{definition.description()}: {reason} {remedy}")


def refuse_editing(value: object, context: QgsProcessingContext) -> None:
    """Raise DataProblem when the layer of an input keeps its rows in a format that changes what is written."""
    for address in input_addresses(value, context):
        if loss_of(address.path) is not None:
            raise DataProblem(
                tr(
                    "{file} is of a format that cuts names or has no unknown numbers, so a rating cannot be written "
                    "into it. Save it as a GeoPackage, and rate that."
                ).format(file=address.path)
            )


def _reason(loss: Loss) -> str:
    return {
        Loss.NAMES: tr(
            "{file} would be a dBase table, which cuts the names of fields to 10 letters: facility_id becomes "
            "facility_i, and what is known could not be found again."
        ),
        Loss.UNKNOWN: tr(
            "{file} would be of a format that has no unknown numbers: each becomes 0, and a facility that "
            "cannot be rated gets the total 0."
        ),
        Loss.FIELDS: tr("{file} would be of a format that cannot hold the fields of the table."),
        Loss.RENAMED: tr("{file} would be written under another name, since QGIS wants .geojson."),
    }[loss]


def losses_of_inputs(
    algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext
) -> Iterator[str]:
    """Yield what may be lost already in the files a run reads, once for each file."""
    outputs = {definition.name() for definition in algorithm.destinationParameterDefinitions()}
    seen = set()
    for definition in algorithm.parameterDefinitions():
        if definition.name() in outputs:
            continue
        for address in input_addresses(parameters.get(definition.name()), context):
            path = address.path
            if path in seen or path.suffix.lower() not in (*_DBASE, *_MAPINFO) or not is_file(path):
                continue
            seen.add(path)
            yield from _losses_of(path)


def _losses_of(path: Path) -> Iterator[str]:
    fields = _fields(path)
    if path.suffix.lower() in _DBASE:
        whole = [each.name for each in load_schema().fields if len(each.name) > _CUT]
        cut = {name: [each for each in whole if each[:_CUT] == name.lower()] for name in fields}
        cut = {name: names for name, names in cut.items() if names}
        if cut:
            meant = dict.fromkeys(each for names in cut.values() for each in names)
            yield tr(
                "{file} is a dBase table, which cuts names to 10 letters: {fields} may be what is left of {whole}. "
                "Tools find fields by whole names only, so what is known there counts as unknown. Read the "
                "GeoPackage it came from, rename the fields, or import the table, saying which field is which."
            ).format(file=path, fields=_listed(list(cut)), whole=_listed(list(meant)))
    elif numbers := [name for name, kind in fields.items() if kind in _NUMBERS]:
        yield tr(
            "{file} is a MapInfo table, which has no unknown numbers: a 0 in {fields} may be an unknown value. "
            "Read the GeoPackage it came from, or check the zeros."
        ).format(file=path, fields=_listed(numbers))


def _listed(names: list[str]) -> str:
    return ", ".join(names[:_LISTED]) + (" …" if len(names) > _LISTED else "")


def _fields(path: Path) -> dict[str, int]:
    """Return name and OGR type of the fields of a file's first layer, none where it cannot be read."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
        layer = dataset.GetLayer(0) if dataset is not None else None
        if layer is None:
            return {}
        definition = layer.GetLayerDefn()
        fields = (definition.GetFieldDefn(number) for number in range(definition.GetFieldCount()))
        return {field.GetName(): field.GetType() for field in fields}
    except RuntimeError:  # whoever reads the layer says what is wrong with it
        return {}
    finally:
        gdal.PopErrorHandler()
