"""The released volumes of facilities, as releaserunout writes them or by a field of the user's choice."""

import numpy as np
from qgis.core import QgsProcessingFeatureSource, QgsProcessingParameterField

from ...consequence.facility_zones import CEILING_FIELDS, RELEASED_FIELDS, known_release, level_volumes
from ...consequence.store import RELEASE
from ...consequence.zone import LEVELS
from ...errors import DataProblem
from ...translation import told, tr
from ..base import TailingsAlgorithm
from ..frames import Frame, read_frame
from ..run import Run


def add_volume_field(algorithm: TailingsAlgorithm, help_text: str) -> None:
    """Declare VOLUME_FIELD, one of INPUT."""
    algorithm.add(
        QgsProcessingParameterField(
            "VOLUME_FIELD",
            tr("Released volume (m3)"),
            None,
            "INPUT",
            QgsProcessingParameterField.DataType.Numeric,
            optional=True,
        ),
        help_text,
    )


def read_volumes(
    run: Run, source: QgsProcessingFeatureSource, more: tuple[str, ...] = ()
) -> tuple[list[str], dict[str, np.ndarray], set[str], Frame]:
    """Return the facilities, their released volumes (m3) by level, NaN where unknown, and whose release is known.

    And the frame they were read from, with fields `more` where the layer has them. DataProblem for a layer without any
    volume.
    """
    field = run.text("VOLUME_FIELD")
    wanted = (field,) if field else RELEASED_FIELDS
    frame = read_frame(source, ("facility_id", *wanted, *CEILING_FIELDS, *more))
    columns = {name: frame.numbers(name) for name in wanted if name in frame.table}
    if not columns:
        raise DataProblem(
            tr(
                "Layer {layer} has none of the fields {fields}. Run releaserunout first, or choose a "
                "VOLUME_FIELD."
            ).format(layer=frame.layer, fields=", ".join(wanted))
        )
    facilities = [
        str(feature.id()) if name is None else name
        for feature, name in zip(frame.features, frame.texts("facility_id"), strict=True)
    ]
    if field:
        return facilities, dict.fromkeys(LEVELS, columns[field]), set(), frame
    if RELEASE in columns:
        columns |= {name: frame.numbers(name) for name in CEILING_FIELDS if name in frame.table}
    given, refused = known_release(columns)
    _tell_of_known(run, facilities, given, refused)
    known = {facilities[row] for row in np.flatnonzero(~np.isnan(given))}
    return facilities, level_volumes(columns), known, frame


def _tell_of_known(run: Run, facilities: list[str], given: np.ndarray, refused: np.ndarray) -> None:
    known = int((~np.isnan(given)).sum())
    if known:
        run.feedback.pushInfo(
            told(
                tr(
                    "{count} {count:facility has|facilities have} a known release: taken as given, "
                    "without a band."
                ),
                count=known,
            )
        )
    if refused.any():
        run.feedback.pushWarning(
            told(
                tr(
                    "The release_known_m3 of {count} {count:facility|facilities} is greater than what is "
                    "stored and was not taken; the first: {facility}. Correct it or the volume."
                ),
                count=int(refused.sum()),
                facility=facilities[int(np.flatnonzero(refused)[0])],
            )
        )
