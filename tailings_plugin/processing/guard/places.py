"""Where outputs go: a folder that is there and can be written, and an ending of the formats possible."""

import os
import re
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from tempfile import TemporaryFile

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsVectorFileWriter,
)

from ...errors import DataProblem
from ...system_reasons import reason_said
from ...translation import tr
from .addresses import Address, output_address, output_text

_OF_TABLES = (".gpkg", ".csv", ".geojson", ".xlsx", ".ods")
# "rated.2024" and "rated.v2" are names to which QGIS adds its ending; ".docx" asks for another format.
_ENDING = re.compile(r"\.[A-Za-z]{3,5}$")
_PATTERN = re.compile(r"\*(\.\w+)")
_SAME = {".htm": ".html", ".tiff": ".tif", ".qgs": ".qgz"}


def refuse_folders(places: Iterable[tuple[str, Path, bool]], in_run: bool) -> None:
    """Raise DataProblem for an output whose folder is not there or cannot be written.

    places: caption, path, and whether the folder is made where it is missing. in_run: it is tried by writing.
    """
    for caption, path, is_made in places:
        folder = path.parent
        if is_made:
            folder = next((each for each in (folder, *folder.parents) if each.exists()), folder)
        if folder.exists() and not folder.is_dir():
            raise DataProblem(
                "{caption}: {file} cannot be written: {folder} is a file, no folder. Choose another folder.",
                caption=caption,
                file=path,
                folder=folder,
            )
        if not folder.exists():
            raise DataProblem(
                "{caption}: {file} cannot be written: there is no folder {folder}. Make it first, or choose another.",
                caption=caption,
                file=path,
                folder=folder,
            )
        reason = _why_not(folder, in_run)
        if reason:
            raise DataProblem(
                "{caption}: {file} cannot be written: {reason}. Choose another folder.",
                caption=caption,
                file=path,
                reason=reason,
            )


def _why_not(folder: Path, in_run: bool) -> str:
    if not os.access(folder, os.W_OK | os.X_OK):
        return reason_said(PermissionError(13, os.strerror(13)))
    if in_run:
        try:
            with TemporaryFile(dir=folder):
                pass
        except OSError as error:
            return reason_said(error)
    return ""


def refuse_endings(
    algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext, free: Collection[str]
) -> None:
    """Raise DataProblem for a file whose ending is none of the formats an output can have.

    free: names of the outputs whose ending the algorithm sets itself.
    """
    for definition in algorithm.destinationParameterDefinitions():
        value = parameters.get(definition.name())
        address = output_address(definition, value, context)
        if not isinstance(address, Address) or definition.name() in free:
            continue
        possible: Sequence[str] = ()
        if isinstance(definition, QgsProcessingParameterFileDestination):
            ending = address.path.suffix.lower()
            possible = _PATTERN.findall(definition.fileFilter())
            fits = not possible or _SAME.get(ending, ending) in possible
        elif isinstance(definition, QgsProcessingParameterFeatureSink) and not address.table:
            found = _ENDING.search(output_text(value, context))
            fits = found is None or bool(QgsVectorFileWriter.driverForExtension(found.group()[1:]))
            possible = _OF_TABLES
        else:
            fits = True
        if not fits:
            message = (
                tr("{caption}: {file}: the ending of a table must be one of {endings}.")
                if ".xlsx" in possible
                else tr("{caption}: {file}: the ending of the file must be one of {endings}.")
            )
            raise DataProblem(
                message.format(
                    caption=definition.description(),
                    file=output_text(value, context),
                    endings=", ".join(possible),
                )
            )
