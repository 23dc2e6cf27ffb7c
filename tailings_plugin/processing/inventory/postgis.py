"""The inventory in PostGIS: the schema tailings of a database the user has a connection to."""

from qgis.core import (
    QgsDataSourceUri,
    QgsProcessingFeedback,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ...errors import DataProblem
from ...forms.database import store_styles
from ...inventory.geopackage import FACILITIES
from ...inventory.migrations import steps
from ...translation import tr

SCHEMA = "tailings"
PROVIDER = "postgres"
READ_VERSION = "SELECT coalesce(max(version), 0) FROM tailings.schema_version"


class PostgisInventory:
    """The inventory behind a named connection."""

    def __init__(self, connection_name: str):
        metadata = QgsProviderRegistry.instance().providerMetadata(PROVIDER)
        known = metadata.connections(False)
        if connection_name not in known:
            raise DataProblem(
                tr("There is no PostGIS connection {name}. Those of this QGIS are: {known}.").format(
                    name=connection_name, known=", ".join(known) or "-"
                )
            )
        self._connection = known[connection_name]
        self._name = connection_name

    def create_or_migrate(self, language: str, feedback: QgsProcessingFeedback) -> list[int]:
        """Apply the steps the database has not seen, each whole or not at all; return their numbers."""
        version = self._version()
        applied = []
        for step in steps("postgis", after=version):
            self._run(f"BEGIN;\n{step.sql}\nCOMMIT;")
            applied.append(step.number)
        # An earlier run may have made the tables and failed at the styles.
        if version == 0 or self.open_table(FACILITIES).listStylesInDatabase()[0] < 1:
            store_styles(self.open_table, language)
        feedback.pushInfo(
            tr("Schema tailings of {name}; steps applied: {steps}").format(
                name=self._name, steps=", ".join(map(str, applied)) or "-"
            )
        )
        return applied

    def open_table(self, name: str) -> QgsVectorLayer:
        """Return a table of the inventory as a layer."""
        uri = QgsDataSourceUri(self._connection.uri())
        uri.setDataSource(SCHEMA, name, "geom" if name == FACILITIES else None, "", "fid")
        layer = QgsVectorLayer(uri.uri(False), name, PROVIDER)
        if not layer.isValid():
            raise DataProblem(
                tr("The connection {connection} gives no table {schema}.{name}.").format(
                    connection=self._name, schema=SCHEMA, name=name
                )
            )
        return layer

    def _version(self) -> int:
        try:
            if SCHEMA not in self._connection.schemas():
                return 0
            return int(self._connection.executeSql(READ_VERSION)[0][0])
        except QgsProviderConnectionException as error:
            raise DataProblem(
                tr(
                    "The schema tailings of {name} cannot be read: {reason}. Check the connection, and that "
                    "the schema is one of this plugin."
                ).format(name=self._name, reason=error)
            ) from error

    def _run(self, sql: str) -> None:
        try:
            self._connection.executeSql(sql)
        except QgsProviderConnectionException as error:
            raise DataProblem(
                tr(
                    "The inventory could not be made in {name}: {reason}. The user needs the right to create "
                    "a schema, and the database the extension postgis."
                ).format(name=self._name, reason=error)
            ) from error
