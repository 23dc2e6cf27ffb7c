"""Outputs into a database: QGIS would drop a table that is there, whosever it is."""

import pytest
from qgis.core import QgsProcessingException, QgsProviderRegistry

from tests.processing.throwaway_postgres import throwaway_cluster


@pytest.fixture(scope="module")
def connection(qgis_app):
    with throwaway_cluster() as uri:
        yield QgsProviderRegistry.instance().providerMetadata("postgres").createConnection(uri, {})


@pytest.mark.parametrize(
    ("prefix", "table"),
    [
        ("postgres:", '"public"."register"'),
        ("postgis:", '"public"."register"'),
        ("postgres://", '"public"."register"'),
        ("postgres:", '"register"'),
    ],
)
def test_a_table_that_is_there_is_refused_and_stays(desk, connection, prefix, table):
    connection.executeSql("DROP TABLE IF EXISTS public.register; CREATE TABLE public.register (note text)")
    connection.executeSql("INSERT INTO public.register VALUES ('by hand')")
    output = f"{prefix}{connection.uri()} table={table} (geom)"
    accepted, reason = desk.check("ratehazard", OUTPUT=output)
    assert not accepted and "register already" in reason and "Choose another name" in reason
    with pytest.raises(QgsProcessingException, match=r"has a table (public\.)?register already"):
        desk.run("ratehazard", OUTPUT=output)
    assert connection.executeSql("SELECT note FROM public.register") == [["by hand"]]


def test_a_new_table_is_written(desk, connection):
    connection.executeSql("CREATE EXTENSION IF NOT EXISTS postgis; DROP TABLE IF EXISTS public.rated")
    output = f'postgres:{connection.uri()} table="public"."rated" (geom)'
    desk.run("ratehazard", OUTPUT=output)
    assert connection.executeSql("SELECT count(*) FROM public.rated") == [[4]]
