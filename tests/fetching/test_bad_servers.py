"""Servers that are slow, lie, change their files, send pages or ask for passwords."""

import random
import threading

import pytest
from qgis.core import QgsFeedback

from tailings_plugin.errors import DataProblem
from tailings_plugin.processing.fetching.exchange import shown
from tailings_plugin.processing.fetching.failures import Changed, Missing, Unreachable, WrongSum
from tailings_plugin.processing.fetching.network import Network
from tailings_plugin.processing.fetching.whole import sha256_of
from tailings_plugin.processing.run import Cancelled

NOISE = random.Random(1)
DATA, OTHER = NOISE.randbytes(100_000), NOISE.randbytes(100_000)
PATH = "a.bin"


@pytest.fixture
def url(server):
    return server.add(PATH, DATA)


def statuses(server):
    return [request.status for request in server.log.requests]


@pytest.fixture
def fetch(network, tmp_path):
    def fetch_to_file(url, **how):
        return network.fetch(url, tmp_path / "to.bin", **how).path.read_bytes()

    return fetch_to_file


# Cut, slow, silent
def test_a_range_that_is_cut_is_gone_on_with(server, network, url):
    network.read(url, 0, 1)
    server.cut(PATH, 10_000, times=5)
    assert network.read(url, 20_000, 60_000) == DATA[20_000:80_000]
    starts = [request.headers["Range"] for request in server.log.requests[1:]]
    assert starts == [f"bytes={start}-79999" for start in range(20_000, 80_000, 10_000)]


def test_a_whole_file_that_is_cut_again_and_again_comes_as_long_as_more_of_it_does(server, fetch, url):
    server.cut(PATH, 10_000, times=8)
    assert fetch(url) == DATA
    assert statuses(server) == [200] + [206] * 8


def test_a_server_that_is_cut_before_anything_comes_is_given_up(server, fetch, url):
    server.cut(PATH, 0, times=99)
    with pytest.raises(Unreachable, match="cannot be fetched: the connection broke off"):
        fetch(url)
    assert len(server.log.requests) == 4


def test_a_server_that_says_nothing_is_asked_again(server, cache, url):
    server.silent(PATH, times=1)
    with Network(cache=cache, waits_s=(0.01,), timeout_s=0.3) as network:
        assert network.read(url, 0, 5) == DATA[:5]
    server.silent(PATH)
    with (
        Network(waits_s=(0.01,), timeout_s=0.3) as network,
        pytest.raises(Unreachable, match="nothing came for 0 seconds"),
    ):
        network.read(url, 0, 5)


@pytest.mark.parametrize("slow", ["trickle", "silent"])
@pytest.mark.parametrize("how", ["read", "fetch", "post"])
def test_a_cancel_is_heard_while_a_server_is_slow(server, tmp_path, slow, how):
    url = server.add("slow.bin", DATA[:200])  # ten seconds of one byte each 0.05 s
    getattr(server, slow)("slow.bin")
    feedback = QgsFeedback()
    timer = threading.Timer(0.4, feedback.cancel)
    timer.start()
    ask = {
        "read": lambda network: network.read(url, 0, 200),
        "fetch": lambda network: network.fetch(url, tmp_path / "to.bin"),
        "post": lambda network: network.post(url, b"query", tmp_path / "to.bin"),
    }
    with Network(feedback, waits_s=(), timeout_s=8) as network, pytest.raises(Cancelled):
        ask[how](network)
    timer.join()
    assert not (tmp_path / "to.bin").exists()


def test_a_cancel_is_heard_between_two_attempts(server, url):
    server.fail(PATH, 503, times=99)
    feedback = QgsFeedback()
    timer = threading.Timer(0.3, feedback.cancel)
    timer.start()
    with Network(feedback, waits_s=(60,)) as network, pytest.raises(Cancelled):
        network.read(url, 0, 5)
    timer.join()
    assert len(server.log.requests) == 1


def test_what_had_come_before_a_cancel_is_there_the_next_time(server, cache, tmp_path, url):
    feedback = QgsFeedback()

    def tick(fraction):
        if fraction > 0.3:
            feedback.cancel()

    server.cut(PATH, 40_000)
    with Network(feedback, cache, waits_s=(0.01,)) as network, pytest.raises(Cancelled):
        network.fetch(url, tmp_path / "to.bin", tick)
    with Network(cache=cache) as network:
        assert network.fetch(url, tmp_path / "to.bin").path.read_bytes() == DATA
        assert network.bytes_received == 60_000
    assert server.log.requests[-1].headers["Range"] == "bytes=40000-"
    assert "If-Range" in server.log.requests[-1].headers


# Errors by status
@pytest.mark.parametrize("status", [404, 410])
def test_missing_files_are_not_asked_for_again(server, fetch, url, status):
    server.fail(PATH, status, times=9)
    with pytest.raises(Missing, match=rf"a\.bin is not there \(status {status}\)"):
        fetch(url)
    assert statuses(server) == [status]


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_passing_troubles_are_asked_again(server, fetch, url, status):
    server.fail(PATH, status, times=2)
    assert fetch(url) == DATA
    assert statuses(server) == [status, status, 200]


@pytest.mark.parametrize(
    ("status", "said"),
    [(401, "who asks"), (403, "who asks"), (400, "status 400"), (451, "status 451"), (511, "a page came")],
)
def test_other_errors_are_said_at_once(server, fetch, network, url, status, said):
    server.fail(PATH, status, times=9)
    with pytest.raises(Unreachable, match=said):
        fetch(url)
    with pytest.raises(Unreachable, match=said):
        network.read(url, 0, 5)
    assert statuses(server) == [status, status]


def test_secrets_in_addresses_are_not_said():
    assert shown("https://me:secret@a.org/b.tif?token=x#y") == "https://a.org/b.tif?…"
    assert shown("http://a.org/папка/b c.tif") == "http://a.org/папка/b c.tif"


def test_a_server_that_is_not_there_is_said(server, fetch, url):
    server.stop()
    with pytest.raises(Unreachable, match=r"cannot be fetched: no connection.*settings of the proxy"):
        fetch(url)


# Other content than data
def test_a_page_in_the_middle_of_a_file_is_told(server, network, url):
    server.page(PATH, after=1)
    network.read(url, 0, 5)
    with pytest.raises(Unreachable, match="a page came instead"):
        network.read(url, 50_000, 10)


def test_a_page_without_a_type_is_told_by_its_beginning(server, network, fetch):
    url = server.add("b.tif", b"\xef\xbb\xbf \n<?xml version='1.0'?><Error/>")
    for ask in (lambda: network.read(url, 0, 5), lambda: fetch(url)):
        with pytest.raises(Unreachable, match="a page came instead"):
            ask()


def test_a_range_may_begin_like_a_page(server, network):
    url = server.add("b.tif", DATA[:20_000] + b"<<<<" + DATA)
    assert network.read(url, 20_000, 4) == b"<<<<"


def test_a_server_without_ranges_sends_a_small_file_whole_once(server, network, url):
    server.without_ranges(PATH)
    assert network.read(url, 50_000, 10) == DATA[50_000:50_010]
    assert network.read(url, 60_000, 10) == DATA[60_000:60_010]
    assert statuses(server) == [200]


def test_a_large_file_of_a_server_without_ranges_is_refused(server, network, url, monkeypatch):
    monkeypatch.setattr("tailings_plugin.processing.fetching.network.WHOLE_AT_MOST", 50_000)
    server.without_ranges(PATH)
    with pytest.raises(Unreachable, match="sends no parts of a file"):
        network.read(url, 90_000, 10)
    assert network.bytes_received == 0


def test_files_of_no_and_few_bytes(server, network, fetch):
    assert network.size_and_tag(server.add("empty", b"")).size == 0
    assert fetch(server.url("empty")) == b""
    assert network.read(server.add("few", b"few"), 0, 3) == b"few"
    with pytest.raises(DataProblem, match="damaged or cut off"):
        network.read(server.url("few"), 0, 4)


# Changed files
def test_work_on_a_file_that_changes_is_begun_anew(server, network, url):
    server.change(PATH, OTHER, after=2)
    seen = []

    def work(remote):
        seen.append(remote.read(20_000, 5))
        return remote.read(90_000, 5)

    assert network.on(url, work) == OTHER[90_000:90_005]
    assert seen == [DATA[20_000:20_005], OTHER[20_000:20_005]]


def test_a_file_that_changes_again_is_given_up(server, network, url):
    server.change(PATH, OTHER, after=1, times=1)
    server.change(PATH, DATA[::-1], after=3)

    def work(remote):
        return [remote.read(start, 5) for start in range(20_000, 90_000, 10_000)]

    with pytest.raises(Changed, match="was changed while it was fetched, twice"):
        network.on(url, work)


@pytest.mark.parametrize("etags", [True, False])
def test_a_file_that_changes_while_it_comes_whole_is_fetched_anew(server, fetch, url, etags):
    server.etags = etags
    server.cut(PATH, 40_000)
    server.change(PATH, OTHER[:90_000], after=1)
    assert fetch(url) == OTHER[:90_000]


def test_the_cache_does_not_serve_an_earlier_content(server, cache, tmp_path, url):
    for data in (DATA, OTHER):
        server.add(PATH, data)
        with Network(cache=cache) as network:
            assert network.read(url, 50_000, 100) == data[50_000:50_100]
            assert network.fetch(url, tmp_path / "to.bin").path.read_bytes() == data


# Checksums
def test_a_wrong_checksum_is_fetched_anew_once_and_then_said(server, network, tmp_path, url):
    right = network.fetch(url, tmp_path / "right.bin").sha256
    assert right == sha256_of(tmp_path / "right.bin")
    with Network(waits_s=()) as other:
        server.damage(PATH)
        with pytest.raises(WrongSum, match=rf"a\.bin has the checksum .*, and {right} is expected"):
            other.fetch(url, tmp_path / "to.bin", sha256=right)
    assert not (tmp_path / "to.bin").exists()
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["right.bin"]


def test_a_damage_on_the_way_is_mended_by_fetching_again(server, network, tmp_path, url):
    right = network.fetch(url, tmp_path / "right.bin").sha256
    server.damage(PATH)
    server.faults[PATH][0].times = 1
    with Network(waits_s=()) as other:
        fetched = other.fetch(url, tmp_path / "to.bin", sha256=right.upper())
    assert fetched.path.read_bytes() == DATA


# Redirects
def test_redirects_are_followed_with_their_range(server, network, url):
    server.redirect("old.bin", "/older.bin")
    server.redirect("older.bin", url, status=307)
    assert network.read(server.url("old.bin"), 50_000, 10) == DATA[50_000:50_010]


@pytest.mark.parametrize("to", ["file:///etc/passwd", "ftp://a.org/b", "javascript:1", "http:///b"])
def test_redirects_to_anything_but_servers_are_not_followed(server, fetch, to):
    server.redirect("old.bin", to)
    with pytest.raises(Unreachable, match="no address of a server"):
        fetch(server.url("old.bin"))


def test_redirects_without_an_end_are_given_up(server, fetch):
    server.redirect("old.bin", "/old.bin")
    with pytest.raises(Unreachable, match="without an end"):
        fetch(server.url("old.bin"))
    assert len(server.log.requests) == 8


# Queries
def test_a_query_is_sent_once_and_then_kept(server, cache, tmp_path):
    server.posts["api"] = b'{"elements": []}'
    url = server.url("api")
    with Network(cache=cache) as network:
        for name in ("a.json", "b.json"):
            assert network.post(url, b"data=x", tmp_path / name).path.read_bytes() == b'{"elements": []}'
        (request,) = server.log.requests
        assert (request.method, request.body) == ("POST", b"data=x")
        network.post(url, b"data=y", tmp_path / "c.json")
    assert len(server.log.requests) == 2
    server.stop()
    with Network(cache=cache, waits_s=()) as network:
        assert network.post(url, b"data=x", tmp_path / "d.json", keep_s=0).from_cache
        with pytest.raises(Unreachable):
            network.post(url, b"data=z", tmp_path / "e.json")


def test_a_page_in_answer_to_a_query_is_told(server, network, tmp_path):
    server.add("api", b"x")
    server.page("api")
    with pytest.raises(Unreachable, match="a page came instead"):
        network.post(server.url("api"), b"data=x", tmp_path / "a.json")
