"""The inventory in PostGIS as a team uses it: logins, passwords, the stored project, many rows, two at one row."""

import io
import os
import zipfile
from pathlib import Path

import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsAuthMethodConfig,
    QgsDataSourceUri,
    QgsFeatureRequest,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsTransaction,
    QgsVectorLayer,
)

from tailings_plugin.forms.own_tables import layer_ids
from tailings_plugin.processing.inventory.createinventory import CreateInventory
from tests.layers import Messages, memory_layer, run_algorithm, run_in_background
from tests.processing.throwaway_postgres import throwaway_cluster

NAME, PASSWORD = "tailings-team", "s3cret-of-the-office"
FIELDS = "facility_id:string,name:string,status:string,volume_m3:double"
PROJECT = "postgresql:?service=tailings&schema=tailings&project=inventory"


@pytest.fixture(scope="module")
def cluster(qgis_app, tmp_path_factory):
    """A cluster in which clerk needs a password, and a service that leads to it."""
    with throwaway_cluster() as uri:
        folder = Path(QgsDataSourceUri(uri).host())
        rules = folder / "data" / "pg_hba.conf"
        rules.write_text("local all clerk scram-sha-256\n" + rules.read_text())
        service = tmp_path_factory.mktemp("service") / "pg_service.conf"
        service.write_text(f"[tailings]\nhost={folder}\ndbname=inventory\n")
        before = os.environ.get("PGSERVICEFILE")
        os.environ["PGSERVICEFILE"] = str(service)
        admin = QgsProviderRegistry.instance().providerMetadata("postgres").createConnection(uri, {})
        admin.executeSql(f"CREATE ROLE clerk LOGIN PASSWORD '{PASSWORD}'; SELECT pg_reload_conf()")
        admin.executeSql(
            "GRANT CREATE ON DATABASE inventory TO clerk; GRANT CREATE ON SCHEMA public TO clerk"
        )
        yield uri
        if before is None:
            del os.environ["PGSERVICEFILE"]
        else:
            os.environ["PGSERVICEFILE"] = before


@pytest.fixture
def admin(cluster):
    """A connection to a database without the schema of the inventory."""
    made = QgsProviderRegistry.instance().providerMetadata("postgres").createConnection(cluster, {})
    made.executeSql("DROP SCHEMA IF EXISTS tailings CASCADE; DROP TABLE IF EXISTS public.layer_styles")
    return made


def saved(uri: str, **options):
    """Save a connection, as a user does in QGIS; it is gone after the test."""
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    made = metadata.createConnection(uri, {"saveUsername": True, "savePassword": True, **options})
    metadata.saveConnection(made, NAME)
    return made


@pytest.fixture
def connection(admin, cluster):
    """The connection of the clerk, who saved the password in it."""
    yield saved(f"service='tailings' user='clerk' password='{PASSWORD}'")
    QgsProviderRegistry.instance().providerMetadata("postgres").deleteConnection(NAME)
    QgsProject.instance().clear()


def created(feedback=None, **parameters):
    return run_algorithm(CreateInventory, {"CONNECTION": NAME, "LANGUAGE": "en", **parameters}, feedback)[0]


def table(rows, fields=FIELDS) -> QgsVectorLayer:
    return memory_layer("Point", "EPSG:4326", fields, [("Point (75 42)", row) for row in rows])


def facilities(cluster, login="tester") -> QgsVectorLayer:
    uri = QgsDataSourceUri(cluster)
    uri.setUsername(login)
    uri.setPassword(PASSWORD if login == "clerk" else "")
    uri.setDataSource("tailings", "facilities", "geom", "", "fid")
    layer = QgsVectorLayer(uri.uri(False), "facilities", "postgres")
    assert layer.isValid()
    return layer


class Everything(Messages):
    """Feedback that keeps whatever is said."""

    def pushInfo(self, info):
        self.warnings.append(info)


def test_the_password_stays_in_the_connection(connection, admin):
    said = Everything()
    results = created(said, INPUT=table([["A", "Алга", "closed", 5000.0]]))
    assert [text for text in said.warnings if "authentication configuration" in text]
    assert PASSWORD not in " ".join([*said.warnings, str(results)])
    assert "user='clerk'" in results["OUTPUT"] and "password" not in results["OUTPUT"]
    layer = QgsVectorLayer(results["OUTPUT"].removeprefix("postgres://"), "facilities", "postgres")
    assert layer.featureCount() == 1, "QGIS opens the result all the same"
    for query in (
        "SELECT styleqml::text FROM public.layer_styles",
        "SELECT metadata::text FROM tailings.qgis_projects",
    ):
        assert PASSWORD not in str(admin.executeSql(query))
    assert PASSWORD not in stored_project(admin)


def test_an_authentication_configuration_is_handed_on_by_its_name(admin, cluster):
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("master of the tests", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("clerk of the tests")
    config.setConfig("username", "clerk")
    config.setConfig("password", PASSWORD)
    assert manager.storeAuthenticationConfig(config)[0]
    saved(f"service='tailings' authcfg={config.id()}")
    said = Everything()
    try:
        results = created(said, INPUT=table([["A", "Алга", "closed", 5000.0]]))
        layer = QgsVectorLayer(results["OUTPUT"].removeprefix("postgres://"), "facilities", "postgres")
        assert layer.featureCount() == 1
    finally:
        QgsProviderRegistry.instance().providerMetadata("postgres").deleteConnection(NAME)
    assert f"authcfg={config.id()}" in results["OUTPUT"]
    assert not [text for text in said.warnings if "password" in text]
    assert "clerk" not in results["OUTPUT"] + stored_project(admin)
    assert history(admin)[0][1] == "clerk"


def test_an_error_does_not_tell_the_password(connection, admin):
    admin.executeSql("REVOKE CREATE ON DATABASE inventory FROM clerk")
    try:
        with pytest.raises(QgsProcessingException, match="right to create") as caught:
            created()
    finally:
        admin.executeSql("GRANT CREATE ON DATABASE inventory TO clerk")
    assert PASSWORD not in str(caught.value)


def stored_project(admin) -> str:
    ((content,),) = admin.executeSql("SELECT encode(content, 'hex') FROM tailings.qgis_projects")
    with zipfile.ZipFile(io.BytesIO(bytes.fromhex(content))) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".qgs"))
        return archive.read(name).decode("utf-8")


def test_the_stored_project_opens_all_tables_with_their_relations_and_names_nobody(connection, admin):
    created(INPUT=table([["A", "Алга", "closed", 5000.0]]))
    project = QgsProject.instance()
    assert project.read(PROJECT)
    assert set(project.mapLayers()) == layer_ids()
    assert all(layer.isValid() for layer in project.mapLayers().values())
    relations = project.relationManager().relations()
    assert set(relations) == layer_ids() - {"tailings_facilities"}
    assert all(relation.isValid() for relation in relations.values())
    assert project.mapLayer("tailings_changes").readOnly()
    tabs = [tab.name() for tab in project.mapLayer("tailings_facilities").editFormConfig().tabs()]
    assert tabs[-4:] == ["Inspections", "Checklist answers", "Substances", "Photos and documents"]
    text = stored_project(admin)
    assert "saveUser" not in text and "<author>Tailings Hazard</author>" in text and "clerk" not in text
    ((user,),) = admin.executeSql("SELECT metadata ->> 'last_modified_user' FROM tailings.qgis_projects")
    assert user == ""


def test_a_second_run_leaves_the_project_as_people_made_it(connection, admin):
    created()
    project = QgsProject.instance()
    project.read(PROJECT)
    project.setTitle("Our register")
    assert project.write()
    created(INPUT=table([["A", "Алга", "closed", 5000.0]]))
    assert "Our register" in stored_project(admin)


def test_thousands_of_facilities_in_one_run(connection, cluster):
    rows = [[f"A{number}", "a", "closed", float(number)] for number in range(2000)]
    assert created(INPUT=table(rows))["N_FACILITIES"] == 2000
    changed = [[*row[:3], row[3] + 1] for row in rows]
    created(INPUT=table(changed))
    layer = facilities(cluster)
    assert layer.featureCount() == 2000
    assert sum(row["volume_m3"] for row in layer.getFeatures()) == sum(range(2001))


def test_qgis_can_work_meanwhile(connection, cluster):
    assert not CreateInventory().create().flags() & Qgis.ProcessingAlgorithmFlag.NoThreading
    rows = [[f"A{number}", "a", "closed", float(number)] for number in range(300)]
    done, results, turns = run_in_background(
        CreateInventory, {"CONNECTION": NAME, "LANGUAGE": "en", "INPUT": table(rows)}
    )
    assert done and results["N_FACILITIES"] == 300
    assert turns > 3
    assert facilities(cluster).featureCount() == 300
    assert QgsProject.instance().read(PROJECT)


class CancelAt(QgsProcessingFeedback):
    """Feedback that is cancelled as soon as so much is done."""

    def __init__(self, percent):
        super().__init__(False)
        self.progressChanged.connect(lambda done: self.cancel() if done >= percent else None)


def test_a_cancelled_run_puts_nothing_in(connection, cluster):
    created()
    rows = [[f"A{number}", "a", "closed", float(number)] for number in range(2000)]
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        created(CancelAt(70), INPUT=table(rows))
    assert facilities(cluster).featureCount() == 0


@pytest.mark.parametrize(
    ("language", "row", "said"),
    [
        ("en", ["B", "B", "closed", -1.0], "The stored volume cannot be negative"),
        ("ru", ["B", "B", "closed", -1.0], "Объём хвостов: значение не может быть отрицательным"),
        ("en", ["B", "B", "gone", 1.0], "Status: choose a value of the list"),
        ("ru", ["B", "B", "gone", 1.0], "Состояние эксплуатации: выберите значение из списка"),
    ],
)
def test_what_the_database_refuses_is_said_in_the_words_of_the_form(
    connection, monkeypatch, language, row, said
):
    """Values are checked as they are read; only what the database alone knows comes to its constraints."""
    monkeypatch.setattr("tailings_plugin.processing.inventory.refusals.user_language", lambda: language)
    monkeypatch.setattr(
        "tailings_plugin.processing.inventory.filling._Values.typed", lambda self, name: self._columns[name]
    )
    with pytest.raises(QgsProcessingException, match=f"B: {said}"):
        created(INPUT=table([["A", "A", "closed", 1.0], row]))


def test_years_that_do_not_follow_each_other_are_said_so(connection):
    years = "facility_id:string,start_year:integer,closure_year:integer"
    created(INPUT=table([["A", 1960, None]], years))
    with pytest.raises(QgsProcessingException, match="A: The closure year lies before the start year"):
        created(INPUT=table([["A", None, 1950]], years))


def history(admin):
    return admin.executeSql(
        'SELECT facility_id, changed_by, action, field, "before", "after" FROM tailings.changes ORDER BY fid'
    )


def test_who_and_what_is_noted_by_login(connection, admin, cluster):
    created(INPUT=table([["A", "Алга", "closed", 5000.0]]))
    created(INPUT=table([["A", "Алга", "active", None]]))
    admin.executeSql(
        "UPDATE tailings.facilities SET facility_id = 'KG-1', geom = ST_SetSRID(ST_Point(76.5, 42), 4326)"
    )
    admin.executeSql(
        "INSERT INTO tailings.inspections (facility_id, inspection_date) VALUES ('KG-1', '2026-05-01')"
    )
    assert history(admin) == [
        ["KG-1", "clerk", "added", None, None, None],
        ["KG-1", "clerk", "changed", "status", "closed", "active"],
        ["KG-1", "tester", "changed", "geom", "75 42", "76.5 42"],
        ["KG-1", "tester", "changed", "facility_id", "A", "KG-1"],
        ["KG-1", "tester", "added", None, None, None],
    ]
    (row,) = facilities(cluster).getFeatures()
    assert row["edited_by"] == "tester"
    admin.executeSql(
        "DELETE FROM tailings.inspections; DELETE FROM tailings.facilities;"
        "DELETE FROM tailings.changes WHERE action <> 'removed'"
    )
    assert [row[3:5] for row in history(admin) if row[3] in ("status", "geom", "inspection_date")] == [
        ["inspection_date", "2026-05-01"], ["geom", "76.5 42"], ["status", "active"],
    ]  # fmt: skip


def test_editors_may_read_the_changes_and_not_write_them(connection, admin, cluster):
    created(INPUT=table([["A", "Алга", "closed", 5000.0]]))
    admin.executeSql(
        "DROP ROLE IF EXISTS editor; CREATE ROLE editor LOGIN; GRANT USAGE ON SCHEMA tailings TO editor;"
        "GRANT SELECT, INSERT, UPDATE ON tailings.facilities TO editor; GRANT SELECT ON tailings.changes TO editor"
    )
    uri = QgsDataSourceUri(cluster)
    uri.setUsername("editor")
    editor = QgsProviderRegistry.instance().providerMetadata("postgres").createConnection(uri.uri(False), {})
    editor.executeSql("UPDATE tailings.facilities SET name = 'Б'")
    assert history(admin)[-1] == ["A", "editor", "changed", "name", "Алга", "Б"]
    with pytest.raises(QgsProviderConnectionException, match="permission denied"):
        editor.executeSql("DELETE FROM tailings.changes")
    admin.executeSql("DROP OWNED BY editor; DROP ROLE editor")


def test_the_second_of_two_editors_is_told(connection, cluster):
    created(INPUT=table([["A", "Алга", "closed", 5000.0]]))
    first, second = facilities(cluster), facilities(cluster, "clerk")
    place = first.fields().indexOf("volume_m3")
    for layer, volume in ((first, 6000.0), (second, 7000.0)):
        layer.startEditing()
        assert layer.changeAttributeValue(next(layer.getFeatures()).id(), place, volume)
    assert first.commitChanges()
    assert not second.commitChanges()
    assert any("was changed by tester" in error for error in second.commitErrors())
    second.rollBack()
    second.reload()
    second.startEditing()
    assert second.changeAttributeValue(next(second.getFeatures()).id(), place, 7000.0)
    assert second.commitChanges(), "having looked at it again, one may"


def test_one_editor_in_a_transaction_group_is_no_second_one(connection, cluster):
    """QGIS then writes every field at once, in one transaction."""
    created(INPUT=table([["A", "Алга", "closed", 5000.0]]))
    layer = facilities(cluster)
    transaction = QgsTransaction.create([layer])
    assert transaction.begin()[0] and layer.startEditing()
    fid = next(layer.getFeatures()).id()
    for name, value in (("volume_m3", 6000.0), ("status", "active"), ("remarks", "seen")):
        assert layer.changeAttributeValue(fid, layer.fields().indexOf(name), value)
    assert layer.commitChanges(), layer.commitErrors()
    assert transaction.commit()[0]
    (row,) = facilities(cluster).getFeatures()
    assert (row["volume_m3"], row["status"], row["remarks"], row["edited_by"]) == (
        6000.0,
        "active",
        "seen",
        "tester",
    )


def test_a_table_read_before_somebody_else_changed_a_row_is_refused(connection, admin, cluster):
    created(INPUT=table([["A", "Алга", "closed", 5000.0], ["B", "Бета", "closed", 1.0]]))
    read = facilities(cluster).materialize(QgsFeatureRequest())
    admin.executeSql("UPDATE tailings.facilities SET volume_m3 = 6000 WHERE facility_id = 'A'")
    for row in read.getFeatures():
        read.dataProvider().changeAttributeValues({row.id(): {read.fields().indexOf("status"): "active"}})
    with pytest.raises(QgsProcessingException, match="A was changed by tester at"):
        created(INPUT=read)
    rows = {row["facility_id"]: row for row in facilities(cluster).getFeatures()}
    assert (rows["A"]["volume_m3"], rows["A"]["status"], rows["B"]["status"]) == (6000.0, "closed", "closed")


def stamps(cluster) -> dict[str, str]:
    rows = facilities(cluster).getFeatures()
    return {row["facility_id"]: row["edited_at"].toString("HH:mm:ss.zzz") for row in rows}


def test_a_row_that_is_not_changed_keeps_its_stamp(connection, cluster):
    rows = [["A", "Алга", "closed", 5000.0], ["B", "Бета", "closed", 1.0]]
    created(INPUT=table(rows))
    before = stamps(cluster)
    rows[1][3] = 2.0
    created(INPUT=table(rows))
    after = stamps(cluster)
    assert after["A"] == before["A"]
    assert after["B"] > before["B"]
