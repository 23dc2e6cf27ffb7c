"""A server on the loopback, a cache of the test's own, and networks that do not wait long."""

import pytest

from tests.fetching.server import Server


@pytest.fixture(scope="session", autouse=True)
def _no_proxy_of_a_run_that_was_killed(qgis_app):
    from qgis.core import QgsNetworkAccessManager, QgsSettings

    QgsSettings().remove("proxy")
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


@pytest.fixture
def server(qgis_app, tmp_path):
    with Server(tmp_path / "server") as running:
        yield running


@pytest.fixture
def cache(qgis_app, tmp_path):
    from tailings_plugin.processing.fetching.cache import Cache

    return Cache(tmp_path / "кэш")


@pytest.fixture
def network(cache):
    from tailings_plugin.processing.fetching.network import Network

    with Network(cache=cache, waits_s=(0.01, 0.01, 0.01), timeout_s=5) as made:
        yield made
