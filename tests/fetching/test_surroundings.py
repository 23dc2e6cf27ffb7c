"""Threads, tasks, proxies, passwords and the lack of a network: as QGIS has them set up."""

import threading
import time

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsNetworkAccessManager, QgsSettings, QgsTask
from qgis.PyQt.QtCore import QCoreApplication

from tailings_plugin.processing.fetching.failures import Unreachable
from tailings_plugin.processing.fetching.network import Network
from tests.fetching.server import Proxy

DATA = bytes(range(256)) * 200


class Task(QgsTask):
    """Reads and fetches in a background thread of QGIS, as Processing's tasks do."""

    def __init__(self, url, folder):
        super().__init__("fetch")
        self.url, self.folder = url, folder
        self.got = self.problem = None

    def run(self):
        try:
            with Network(waits_s=(0.01,)) as network:
                self.got = network.read(self.url, 20_000, 100)
                network.fetch(self.url, self.folder / "to.bin")
        except Exception as problem:  # it would be lost
            self.problem = problem
        return self.problem is None


def until(done):
    """Let QGIS's main thread work until a condition holds."""
    for _ in range(1000):
        if done():
            return
        QCoreApplication.processEvents()
        time.sleep(0.01)
    pytest.fail("nothing came of it in ten seconds")


def run_in_background(url, folder):
    task = Task(url, folder)
    QgsApplication.taskManager().addTask(task)
    until(lambda: task.status() in (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated))
    return task


def run_in_python_thread(url, folder):
    task = Task(url, folder)
    thread = threading.Thread(target=task.run)
    thread.start()
    until(lambda: not thread.is_alive())
    return task


def run_here(url, folder):
    task = Task(url, folder)
    task.run()
    return task


WAYS = [run_here, run_in_background, run_in_python_thread]


@pytest.mark.parametrize("way", WAYS)
def test_every_thread_fetches(server, tmp_path, way):
    url = server.add("a.bin", DATA)
    for _ in range(2):
        task = way(url, tmp_path)
        assert task.problem is None
        assert task.got == DATA[20_000:20_100]
        assert (tmp_path / "to.bin").read_bytes() == DATA


@pytest.fixture
def proxy(qgis_app):
    """A proxy with a password that is set in QGIS; set_password changes what QGIS knows of it."""
    settings = QgsSettings()

    def use(user, password):
        values = {
            "proxyEnabled": True,
            "proxyHost": "127.0.0.1",
            "proxyPort": str(running.port),
            "proxyType": "HttpProxy",
            "proxyUser": user,
            "proxyPassword": password,
        }
        for key, value in values.items():
            settings.setValue(f"proxy/{key}", value)
        QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()

    with Proxy("anna", "secret") as running:
        running.use = use
        yield running
    settings.remove("proxy")
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


@pytest.mark.parametrize("way", WAYS)
def test_the_proxy_of_qgis_is_used_with_its_password(server, proxy, tmp_path, way):
    proxy.use("anna", "secret")
    task = way(server.add("a.bin", DATA), tmp_path)
    assert task.problem is None
    assert task.got == DATA[20_000:20_100]
    asked = [request for request in proxy.log.requests if request.status in (200, 206)]
    assert [request.path for request in asked] == [server.url("a.bin")] * 3
    assert len(server.log.requests) == 3


@pytest.mark.parametrize("way", [run_here, run_in_background])
def test_a_wrong_password_of_the_proxy_is_said(server, proxy, tmp_path, way):
    proxy.use("anna", "wrong")
    task = way(server.add("a.bin", DATA), tmp_path)
    assert isinstance(task.problem, Unreachable)
    assert "cannot be reached through the proxy" in str(task.problem)
    assert server.log.requests == []


def test_a_proxy_that_is_not_there_is_said(server, proxy, tmp_path):
    proxy.use("anna", "secret")
    proxy.stop()
    task = run_here(server.add("a.bin", DATA), tmp_path)
    assert "settings of the proxy in QGIS" in str(task.problem)


@pytest.fixture
def authcfg(qgis_app):
    """A configuration of QGIS's authentication: name and password."""
    manager = QgsApplication.authManager()
    if not manager.setMasterPassword(
        "master", True
    ):  # this profile of tests has another, of whoever was first
        manager.eraseAuthenticationDatabase(False)
        assert manager.setMasterPassword("master", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("mirror")
    config.setConfig("username", "anna")
    config.setConfig("password", "secret")
    stored = manager.storeAuthenticationConfig(config)
    config = stored[1] if isinstance(stored, tuple) else config
    assert config.id()
    yield config.id()
    manager.removeAuthenticationConfig(config.id())


def test_a_password_of_qgis_is_sent_to_its_server_and_not_to_others(server, authcfg):
    url = server.add("a.bin", DATA)
    server.password("a.bin", "anna", "secret")
    with Network(authcfg=authcfg) as network:
        assert network.read(url, 20_000, 5) == DATA[20_000:20_005]
    assert all(request.headers["Authorization"].startswith("Basic ") for request in server.log.requests)
    server.add("open.bin", DATA)
    elsewhere = server.url("open.bin").replace("127.0.0.1", "localhost")
    server.redirect("led.bin", elsewhere)
    with Network(authcfg=authcfg) as network:
        network.read(server.url("led.bin"), 0, 5)
    assert "Authorization" in server.log.of("led.bin")[0].headers
    assert "Authorization" not in server.log.of("open.bin")[0].headers


def test_a_server_that_wants_a_password_is_said(server):
    url = server.add("a.bin", DATA)
    server.password("a.bin", "anna", "secret")
    with Network() as network, pytest.raises(Unreachable, match="wants to know who asks"):
        network.read(url, 0, 5)


def test_offline_takes_what_is_kept_and_asks_nobody(server, cache, tmp_path):
    url, other = server.add("a.bin", DATA), server.add("b.bin", DATA)
    with Network(cache=cache) as network:
        network.read(url, 20_000, 5)
        network.fetch(url, tmp_path / "a.bin")
    asked = len(server.log.requests)
    with Network(cache=cache, offline=True) as network:
        assert network.read(url, 20_000, 5) == DATA[20_000:20_005]
        assert network.fetch(url, tmp_path / "c.bin").from_cache
        assert (tmp_path / "c.bin").read_bytes() == DATA
        with pytest.raises(Unreachable, match="told to work without a network"):
            network.read(url, 30_000, 5)
        with pytest.raises(Unreachable, match="told to work without a network"):
            network.fetch(other, tmp_path / "d.bin")
    assert len(server.log.requests) == asked


def test_with_the_server_stopped_all_comes_from_the_cache(server, cache, tmp_path):
    urls = [server.add(f"{number}.bin", DATA) for number in range(3)]

    def everything():
        with Network(cache=cache, waits_s=(0.01,)) as network:
            got = [network.read(url, start, 1000) for url in urls for start in (0, 20_000, 40_000)]
            return (
                got,
                network.fetch(urls[0], tmp_path / "whole.bin").path.read_bytes(),
                network.bytes_received,
            )

    first = everything()
    server.stop()
    second = everything()
    assert second[:2] == first[:2]
    assert (first[2], second[2]) == (3 * (16_384 + 2000) + len(DATA), 0)
