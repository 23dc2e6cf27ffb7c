"""The inventory in PostGIS: the schema tailings of a database the user has a connection to.

A password saved in the connection stays there: what is handed out, stored or said has none.
"""

from qgis.core import (
    QgsCredentials,
    QgsDataSourceUri,
    QgsProcessingFeedback,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QUrl, QUrlQuery

from ...errors import DataProblem
from ...forms.database import language_of, make_project, store_styles
from ...inventory.register.geopackage import FACILITIES
from ...inventory.register.migrations import latest, steps
from ...new_project import forget_author, new_project
from ...rating.scheme import Scheme
from ...translation import told, tr
from .form_scheme import add_scheme_fields, keep_scheme

SCHEMA = "tailings"
PROVIDER, STORAGE = "postgres", "postgresql"
PROJECT_NAME = "inventory"
READ_VERSION = "SELECT coalesce(max(version), 0) FROM tailings.schema_version"
FIND_PROJECTS = "SELECT to_regclass('tailings.qgis_projects') IS NOT NULL"
FIND_PROJECT = "SELECT count(*) FROM tailings.qgis_projects WHERE name = 'inventory'"
FORGET_NAMES = """UPDATE tailings.qgis_projects
SET metadata = metadata || '{"last_modified_user": ""}' WHERE name = 'inventory'"""


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
        self._uri = QgsDataSourceUri(self._connection.uri())
        self._let_open(self._shared_uri(with_user=True))
        self._let_open(self._shared_uri(with_user=False))

    def create_or_migrate(
        self, language: str, feedback: QgsProcessingFeedback, scheme: Scheme | None = None, country: str = ""
    ) -> list[int]:
        """Apply the steps the database has not seen, each whole or not at all; return their numbers.

        scheme: by which the forms rate, None for the shipped one. country: that of new facilities.
        """
        version = self._version()
        if version and version < latest("postgis"):
            keep_scheme(self.open_table(FACILITIES), scheme, self._name)
        applied = []
        for step in steps("postgis", after=version):
            self._run(f"BEGIN;\n{step.sql}\nCOMMIT;")
            applied.append(step.number)
        # An earlier run may have made the tables and failed at the styles, or at the project.
        facilities = self.open_table(FACILITIES)
        add_scheme_fields(facilities, scheme, self._name)
        if applied or scheme is not None or facilities.listStylesInDatabase()[0] < 1:
            language = (language_of(facilities) if version else None) or language
            store_styles(self.open_table, language, scheme, country)
        if applied or scheme is not None or not self._has_project():
            self._store_project(language, feedback, scheme, country)
        feedback.pushInfo(
            told(
                tr("Schema tailings of {name}; steps applied: {steps}")
                if applied
                else tr("Schema tailings of {name} is up to date: no steps were needed."),
                name=self._name,
                steps=", ".join(map(str, applied)),
            )
        )
        if self._uri.password():
            feedback.pushWarning(
                told(
                    tr(
                        "The password of the connection {name} is saved in the settings of QGIS, readable "
                        "for whoever can read them. It is not handed on. Better keep it in an authentication "
                        "configuration: edit the connection, Authentication, Configurations."
                    ),
                    name=self._name,
                )
            )
        return applied

    def open_table(self, name: str) -> QgsVectorLayer:
        """Return a table of the inventory as a layer."""
        return self._opened(QgsDataSourceUri(self._uri.uri(False)), name)

    def address(self, name: str) -> str:
        """Return a table as a layer that can be handed out: without the password."""
        return f"{PROVIDER}://{_table(self._shared_uri(with_user=True), name).uri(False)}"

    def _opened(self, uri: QgsDataSourceUri, name: str) -> QgsVectorLayer:
        layer = QgsVectorLayer(_table(uri, name).uri(False), name, PROVIDER)
        if not layer.isValid():
            raise DataProblem(
                tr("The connection {connection} gives no table {schema}.{name}.").format(
                    connection=self._name, schema=SCHEMA, name=name
                )
            )
        return layer

    def _shared_uri(self, with_user: bool) -> QgsDataSourceUri:
        """Return the address of the database without password; a service or an authentication stays as it is."""
        uri = QgsDataSourceUri(self._uri.uri(False))
        uri.setPassword("")
        if not with_user:
            uri.setUsername("")
        return uri

    def _let_open(self, uri: QgsDataSourceUri) -> None:
        """Let this session of QGIS open layers without the password, as if it had been asked for it."""
        if self._uri.username():
            QgsCredentials.instance().put(
                uri.connectionInfo(False), self._uri.username(), self._uri.password()
            )

    def _has_project(self) -> bool:
        return bool(self._asked(FIND_PROJECTS)) and int(self._asked(FIND_PROJECT)) > 0

    def _store_project(
        self, language: str, feedback: QgsProcessingFeedback, scheme: Scheme | None, country: str
    ) -> None:
        """Store a project of all tables and their relations in the database, or bring its own up to date.

        It names no user: everybody opens it with a login of their own.
        """
        address = self._project_address()
        if address is None:
            feedback.pushInfo(
                told(
                    tr(
                        "The connection {name} leads to a folder, not to a host: no project is stored in the database. "
                        "Use a service or a host name to have one."
                    ),
                    name=self._name,
                )
            )
            return
        project = new_project()
        if self._has_project():
            project.read(address)
            forget_author(project)
        uri = self._shared_uri(with_user=False)
        make_project(project, lambda name: self._opened(uri, name), language, scheme, country)
        if not project.write(address):
            raise DataProblem(
                tr("The project could not be stored in {name}: {reason}").format(
                    name=self._name, reason=self._without_password(project.error())
                )
            )
        project.clear()
        self._run(FORGET_NAMES)
        feedback.pushInfo(
            told(
                tr(
                    "The project {project} in the schema tailings opens all tables, linked to each "
                    "other. To see it in the Browser panel, edit the connection and allow saving and "
                    "loading of projects."
                ),
                project=PROJECT_NAME,
            )
        )

    def _project_address(self) -> str | None:
        """Return the address of the project as QGIS writes it; None for a socket, which it cannot write."""
        uri = self._shared_uri(with_user=False)
        if uri.host().startswith(("/", "@")):
            return None
        url, query = QUrl(), QUrlQuery()
        url.setScheme(STORAGE)
        url.setHost(uri.host())
        if uri.port():
            url.setPort(int(uri.port()))
        values = {
            "service": uri.service(),
            "authcfg": uri.authConfigId(),
            "sslmode": uri.param("sslmode"),
            "dbname": uri.database(),
            "schema": SCHEMA,
            "project": PROJECT_NAME,
        }
        for name, value in values.items():
            if value:
                query.addQueryItem(name, value)
        url.setQuery(query)
        return bytes(url.toEncoded()).decode("ascii")

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
                ).format(name=self._name, reason=self._without_password(error))
            ) from error

    def _asked(self, sql: str) -> object:
        return self._connection.executeSql(sql)[0][0]

    def _run(self, sql: str) -> None:
        try:
            self._connection.executeSql(sql)
        except QgsProviderConnectionException as error:
            self._connection.executeSql("ROLLBACK")
            raise DataProblem(
                tr(
                    "The inventory could not be made in {name}: {reason}. The user needs the right to create "
                    "a schema, and the database the extension postgis."
                ).format(name=self._name, reason=self._without_password(error))
            ) from error

    def _without_password(self, error: Exception | str) -> str:
        password = self._uri.password()
        return str(error).replace(password, "***") if password else str(error)


def _table(uri: QgsDataSourceUri, name: str) -> QgsDataSourceUri:
    uri.setDataSource(SCHEMA, name, "geom" if name == FACILITIES else None, "", "fid")
    return uri
