"""Files of a server, whole and in parts, whatever the server does."""

import random

import pytest

from tailings_plugin.errors import DataProblem
from tailings_plugin.processing.fetching.failures import Missing

DATA = random.Random(1).randbytes(300_000)
PATH = "папка с пробелом/a.bin"


def test_ranges_are_read_and_nothing_else(server, network):
    url = server.add(PATH, DATA)
    assert network.size_and_tag(url).size == 300_000
    assert network.read(url, 200_000, 1000) == DATA[200_000:201_000]
    assert network.read(url, 0, 500) == DATA[:500]  # among the first 16,384 bytes, which are there
    assert server.log.bytes_sent == network.bytes_received == 16_384 + 1000
    assert [request.headers["Range"] for request in server.log.requests] == [
        "bytes=0-16383",
        "bytes=200000-200999",
    ]


def test_every_request_names_the_plugin(server, network):
    network.read(server.add(PATH, DATA), 0, 10)
    (request,) = server.log.requests
    assert request.headers["User-Agent"].startswith("tailings_plugin/")
    assert request.headers["Accept-Encoding"] == "identity"


def test_a_file_is_fetched_whole(server, network, tmp_path):
    fetched = network.fetch(server.add(PATH, DATA), tmp_path / "b.bin")
    assert fetched.path.read_bytes() == DATA
    assert not fetched.from_cache
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["b.bin"]


def test_a_connection_that_is_cut_is_gone_on_with(server, network, tmp_path):
    url = server.add(PATH, DATA)
    server.cut(PATH, 100_000)
    server.fail(PATH, 503, times=2)
    assert network.fetch(url, tmp_path / "b.bin").path.read_bytes() == DATA
    assert [request.status for request in server.log.requests] == [200, 503, 503, 206]
    assert server.log.requests[-1].sent == 200_000


def test_what_is_missing_is_told_from_other_failures(server, network):
    with pytest.raises(Missing, match=r"a\.bin is not there"):
        network.read(server.url("a.bin"), 0, 10)
    assert len(server.log.requests) == 1
    server.fail(PATH, 500, times=9)
    with pytest.raises(DataProblem, match="status 500"):
        network.read(server.add(PATH, DATA), 0, 10)
    assert len(server.log.requests) == 1 + 4


def test_a_page_instead_of_a_file_is_told(server, network, tmp_path):
    url = server.add(PATH, DATA)
    server.page(PATH)
    for ask in (lambda: network.read(url, 0, 10), lambda: network.fetch(url, tmp_path / "b.bin")):
        with pytest.raises(DataProblem, match="a page came instead"):
            ask()
    assert not (tmp_path / "b.bin").exists()
