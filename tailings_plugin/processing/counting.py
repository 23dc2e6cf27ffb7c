"""A sink that counts what it takes, so that the table can be compared with it when it is closed."""

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsFeatureSink, QgsFields

from ..qgis_values import from_qgis


class CountingSink(QgsFeatureSink):
    """Hands features on to a sink of QGIS, until it is closed; name: of the output. first: values of the first."""

    def __init__(
        self,
        sink: QgsFeatureSink,
        destination: str,
        fields: QgsFields,
        name: str = "",
        crs: QgsCoordinateReferenceSystem | None = None,
    ):
        super().__init__()
        self._sink: QgsFeatureSink | None = sink
        self.destination, self.fields = destination, fields.names()
        self.name, self.crs = name, crs or QgsCoordinateReferenceSystem()
        self.first: dict[str, Any] = {}
        self.count = 0
        self.error = ""

    def addFeature(self, feature: QgsFeature, *flags) -> bool:  # noqa: N802
        """Hand a feature on; False when it is refused."""
        if not self.count:
            self.first = dict(zip(self.fields, map(from_qgis, feature.attributes()), strict=False))
        taken = self._sink.addFeature(feature, *flags)
        self.count += taken
        return taken

    def addFeatures(self, features: list[QgsFeature], *flags) -> bool:  # noqa: N802
        """Hand features on; False when one is refused."""
        return all(self.addFeature(feature, *flags) for feature in features)

    def lastError(self) -> str:  # noqa: N802
        """Return why the last feature was refused."""
        return self._sink.lastError() if self._sink is not None else self.error

    def close(self) -> None:
        """Write what is not written yet, and let go of the file; `error` says what failed."""
        if self._sink is not None:
            if not self._sink.flushBuffer():
                self.error = self._sink.lastError()
            self._sink = None
