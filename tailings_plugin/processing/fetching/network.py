"""Files of servers and disks, whole or in parts: through QGIS's network manager, with a cache, or a clear error."""

from collections.abc import Callable
from pathlib import Path
from time import monotonic, sleep

from qgis.core import QgsFeedback, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl

from ...errors import DataProblem, Reason
from ...open_data.ranges import Beginning, Remote
from ...translation import tr
from ..run import Cancelled
from .answers import is_page, page_instead, range_tag, refuse_other_than_data, size_without_range, whole_tag
from .cache import Cache, Tag
from .exchange import Answer, Exchange, shown
from .failures import Changed, Cut, Unreachable
from .local import LocalFile, changed, path_of
from .whole import KEEP_POSTED_S, Fetched, fetch_posted, fetch_whole
from .wire import Done

HEAD = 16384  # bytes asked for first: with them come size and tag, and in a COG its whole directory
WHOLE_AT_MOST = 64_000_000  # a file is taken whole up to here where its server sends no parts
WAITS_S = (1.0, 3.0, 9.0)  # before the second, third and fourth attempt
_LOOK_S = 0.1


class _Part:
    """One range of a file, put together from one or several answers; or the whole file where no parts are sent."""

    def __init__(self, url: str, offset: int, length: int, tag: Tag | None):
        self.url, self.offset, self.length, self.tag = url, offset, length, tag
        self.data = bytearray()
        self.whole = False
        self.most = 0  # bytes had before a connection broke: more of them is progress

    @property
    def complete(self) -> bool:
        if self.tag is None:
            return False
        wanted = self.tag.size if self.whole else min(self.length, self.tag.size - self.offset)
        return len(self.data) >= wanted

    def headers(self) -> dict[str, str]:
        if self.whole:
            self.data.clear()
        return {"Range": f"bytes={self.offset + len(self.data)}-{self.offset + self.length - 1}"}

    def take(self, answer: Answer, data: bytes) -> None:
        if not data:
            self._begin(answer)
            return
        at_start = self.whole or self.offset == 0
        if at_start and not self.data and is_page(data):
            raise page_instead(self.url)
        self.data += data
        self.most = max(self.most, len(self.data))
        if self.whole and len(self.data) > WHOLE_AT_MOST:
            raise self._no_parts()

    def end(self, answer: Answer) -> None:
        if answer.status == 200 and self.tag.size < 0:
            self.tag = Tag(len(self.data), self.tag.etag, self.tag.modified)

    def _begin(self, answer: Answer) -> None:
        refuse_other_than_data(self.url, answer)
        if answer.status == 206:
            self.whole = False
            first, _, tag = range_tag(self.url, answer)
            if first != self.offset + len(self.data):
                raise DataProblem(
                    "{url}: the server sends another part of the file than it was asked for. Use another server in "
                    "the catalogue.",
                    url=shown(self.url),
                )
        elif answer.status == 416:
            size = size_without_range(answer)
            if size != 0 or self.offset:
                raise changed(shown(self.url))
            tag = Tag(0)
        else:
            self.data.clear()
            self.whole = True
            tag = whole_tag(answer)
            if tag.size > WHOLE_AT_MOST:
                raise self._no_parts()
        if self.tag is not None and tag.size >= 0 and self.tag.size >= 0 and not tag.same(self.tag):
            raise changed(shown(self.url))
        self.tag = self.tag if self.tag is not None and self.tag.size >= 0 else tag

    def _no_parts(self) -> Unreachable:
        return Unreachable(
            Reason(
                "{url}: the server sends no parts of a file, and the whole is larger than {size} MB. Use another "
                "server in the catalogue, or fetch the file by hand and name it there with file:///.",
                url=shown(self.url),
                size=WHOLE_AT_MOST // 1_000_000,
            )
        )


class Network:
    """Fetches for one run, one request at a time. Use it in one thread, within `with`, or `close` it.

    `feedback` is looked at ten times a second: a cancel raises Cancelled. `authcfg` is a configuration of QGIS's
    authentication, for servers that ask for a password. `offline` takes all from the cache and from disks.
    `waits_s` are the pauses between attempts, `timeout_s` how long nothing may come (QGIS's setting when None).
    """

    def __init__(
        self,
        feedback: QgsFeedback | None = None,
        cache: Cache | None = None,
        *,
        authcfg: str = "",
        offline: bool = False,
        timeout_s: float | None = None,
        waits_s: tuple[float, ...] = WAITS_S,
    ):
        self.feedback = feedback
        self.cache = cache
        self.offline = offline
        self.waits_s = waits_s
        self.bytes_received = 0
        self.requests = 0
        self._remotes: dict[str, Remote] = {}
        self._tags: dict[str, Tag] = {}
        self._wholes: dict[str, bytes] = {}
        self._silent: set[str] = set()  # servers that could not be reached
        timeout = QgsNetworkAccessManager.timeout() / 1000 if timeout_s is None else timeout_s
        self.exchange = Exchange(authcfg, timeout, self.look)

    def __enter__(self) -> "Network":
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of connections."""
        self.exchange.close()

    def look(self) -> None:
        """Raise Cancelled when the user cancelled."""
        if self.feedback is not None and self.feedback.isCanceled():
            raise Cancelled(tr("Cancelled"))

    def size_and_tag(self, url: str) -> Tag:
        """Return size and tag of a file. Missing, Unreachable, DataProblem."""
        self.remote(url)
        return self._tags[url]

    def read(self, url: str, offset: int, length: int) -> bytes:
        """Return a range of a file. Missing, Unreachable, Changed, DataProblem."""
        return self.remote(url).read(offset, length)

    def remote(self, url: str) -> Remote:
        """Return a file to be read in parts: size and tag are asked for once. Errors as `read`."""
        if url not in self._remotes:
            self._remotes[url] = self._found(url)
        return self._remotes[url]

    def on(self, url: str, work: Callable[[Remote], Done]) -> Done:
        """Return work(remote). When the file changes meanwhile the work is begun anew, once; then Changed."""
        try:
            return work(self.remote(url))
        except Changed:
            self.forget(url)
            return work(self.remote(url))

    def fetch(
        self,
        url: str,
        to_path: Path,
        tick: Callable[[float], None] | None = None,
        sha256: str | None = None,
    ) -> Fetched:
        """Fetch a whole file to a path; what is there is replaced when all has come.

        DataProblem when it has another checksum than `sha256`, or cannot be written; Missing, Unreachable, Changed.
        """
        return fetch_whole(self, url, to_path, tick or (lambda fraction: None), sha256)

    def post(self, url: str, body: bytes, to_path: Path, keep_s: float = KEEP_POSTED_S) -> Fetched:
        """Send a query and write its answer to a path. The same query is not sent again within `keep_s`.

        Errors as `fetch`. An older answer is taken when the server cannot be reached.
        """
        return fetch_posted(self, url, body, to_path, keep_s)

    def forget(self, url: str) -> None:
        """Ask for size and tag of a file again when it is next read."""
        for known in (self._remotes, self._tags, self._wholes):
            known.pop(url, None)

    def _found(self, url: str) -> Remote:
        path = path_of(url)
        if path is not None:
            local = LocalFile(path, self)
            self._tags[url] = local.tag
            return Remote(str(path), local.tag.size, local.read)
        known = None if self.cache is None else self.cache.known(url)
        try:
            part = self._part(url, 0, HEAD, None, patient=known is None)
        except Unreachable:
            if known is None:
                raise
            self._tags[url] = known
            kept = self.cache.of(url, known)
            head = kept.get(0, min(HEAD, known.size))
            beginning = kept if head is None else Beginning(head, kept)
            return Remote(shown(url), known.size, self._reader(url, known), beginning)
        tag = self._tags[url] = part.tag
        kept = None if self.cache is None else self.cache.of(url, tag)
        if self.cache is not None:
            self.cache.know(url, tag)
            kept.put(0, bytes(part.data[: min(HEAD, tag.size)]))
        if part.whole:
            self._wholes[url] = bytes(part.data)
        return Remote(shown(url), tag.size, self._reader(url, tag), Beginning(bytes(part.data[:HEAD]), kept))

    def _reader(self, url: str, tag: Tag) -> Callable[[int, int], bytes]:
        def read(offset: int, length: int) -> bytes:
            if url not in self._wholes:
                part = self._part(url, offset, length, tag)
                if not part.whole:
                    return bytes(part.data)
                self._wholes[url] = bytes(part.data)
            return self._wholes[url][offset : offset + length]

        return read

    def _part(self, url: str, offset: int, length: int, tag: Tag | None, patient: bool = True) -> _Part:
        part = _Part(url, offset, length, tag)

        def ask() -> None:
            while not part.complete:
                before = len(part.data)
                part.end(self.ask(url, part.headers(), part.take))
                if not part.complete and len(part.data) <= before:
                    raise Cut(Reason("the server sends nothing"))

        self.patiently(url, ask, lambda: part.most, patient)
        return part

    def ask(
        self,
        url: str,
        headers: dict[str, str],
        receive: Callable[[Answer, bytes], None],
        body: bytes | None = None,
    ) -> Answer:
        """Send one request and count it; errors as Exchange.ask, Cut at once when working offline."""
        if self.offline:
            raise Cut(Reason("the tool was told to work without a network"), network_is_there=False)

        def counted(answer: Answer, data: bytes) -> None:
            self.bytes_received += len(data)
            receive(answer, data)

        self.requests += 1
        return self.exchange.ask(url, headers, counted, body)

    def patiently(
        self, url: str, ask: Callable[[], Done], progress: Callable[[], int], patient: bool = True
    ) -> Done:
        """Return ask(); when it raises Cut ask again after a while, Unreachable when that does not help.

        The pauses begin anew when `progress` (bytes had so far) grew. Not patient: not where there is no network.
        """
        server = QUrl(url).authority()
        waits = list(self.waits_s)
        had = progress()
        while True:
            try:
                return ask()
            except Cut as cut:
                if progress() > had:
                    had, waits = progress(), list(self.waits_s)
                hopeless = not cut.network_is_there and (
                    self.offline or not patient or server in self._silent
                )
                if hopeless or not waits:
                    if not cut.network_is_there:
                        self._silent.add(server)
                    raise Unreachable(
                        Reason(
                            "{url} cannot be fetched: {reason}. Check the network and the settings of the proxy in "
                            "QGIS, and start again: what was fetched so far is kept.",
                            url=shown(url),
                            reason=cut.reason,
                        )
                    ) from cut
                pause = waits.pop(0)
                self._wait(pause if cut.retry_after_s is None else max(cut.retry_after_s, pause))

    def _wait(self, pause_s: float) -> None:
        end = monotonic() + pause_s
        while (left := end - monotonic()) > 0:
            self.look()
            sleep(min(left, _LOOK_S))
