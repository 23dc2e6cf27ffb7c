"""A server on the loopback that has files, and whatever servers do to those who fetch from them.

with Server(folder) as server: serves the files of `folder`, ranges of them too. `server.url("a/b.tif")` is the
address of one. A file of https://host/path that lies in folder/host/path is at `server.local("https://host/path")`,
so that a whole catalogue is led here by replacing "https://" with `server.base + "/"`.
Faults are told per path; each counts its own requests.
"""

import base64
import hashlib
import threading
import urllib.error
import urllib.request
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

PAGE = b"<!DOCTYPE html><html><body>Please log in to this network.</body></html>"


@dataclass
class Request:
    """One request as it came, and what was sent."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes = b""
    status: int = 0
    sent: int = 0  # bytes of the body


@dataclass
class Fault:
    """Something done instead of the answer, to the next `times` requests after `after` good ones."""

    do: Callable[["Handler", bytes], None]
    times: int = 1 << 30
    after: int = 0


@dataclass
class Log:
    """What a server was asked."""

    requests: list[Request] = field(default_factory=list)
    at_once: int = 0
    most_at_once: int = 0

    @property
    def bytes_sent(self) -> int:
        return sum(request.sent for request in self.requests)

    def of(self, path: str) -> list[Request]:
        return [request for request in self.requests if unquote(request.path) == "/" + path]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: "_Http"

    def do_GET(self) -> None:
        self.answer(self.server.owner.get)

    def do_HEAD(self) -> None:
        self.answer(self.server.owner.get)

    def do_POST(self) -> None:
        self.answer(self.server.owner.post)

    def answer(self, how: Callable[["Handler"], None]) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        self.request_now = Request(
            self.command, self.path, dict(self.headers.items()), self.rfile.read(length)
        )
        log = self.server.owner.log
        with self.server.owner.lock:
            log.requests.append(self.request_now)
            log.at_once += 1
            log.most_at_once = max(log.most_at_once, log.at_once)
        try:
            how(self)
        except OSError:  # the other side went away
            self.close_connection = True
        finally:
            with self.server.owner.lock:
                log.at_once -= 1

    def start(self, status: int, length: int, **headers: str) -> None:
        self.request_now.status = status
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(length))
        self.end_headers()

    def body(self, data: bytes) -> None:
        if self.command != "HEAD":
            self.request_now.sent += len(data)  # first: who reads it may look at once how much came
            self.wfile.write(data)
            self.wfile.flush()

    def reply(self, status: int, data: bytes = b"", **headers: str) -> None:
        self.start(status, len(data), **headers)
        self.body(data)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


class _Http(ThreadingHTTPServer):
    daemon_threads = True
    owner: "Server | Proxy"

    def handle_error(self, request: object, client_address: object) -> None:
        """Connections that the other side broke off are no news."""


class _Running:
    """What serves in a thread of its own until the end of a `with`."""

    def __init__(self) -> None:
        self.log = Log()
        self.lock = threading.Lock()
        self.stopping = threading.Event()
        self._http: _Http | None = None
        self._thread: threading.Thread | None = None
        self.port = 0

    def get(self, handler: Handler) -> None:
        raise NotImplementedError

    def post(self, handler: Handler) -> None:
        handler.reply(405)

    def __enter__(self):
        self.begin()
        return self

    def __exit__(self, *exception: object) -> None:
        self.stop()

    def begin(self) -> None:
        """Start, or start again at the same port."""
        self.stopping.clear()
        self._http = _Http(("127.0.0.1", self.port), Handler)
        self._http.owner = self
        self.port = self._http.server_port
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Stop: from now on connections are refused."""
        self.stopping.set()
        if self._http is not None:
            self._http.shutdown()
            self._http.server_close()
            self._thread.join()
            self._http = None


class Server(_Running):
    """Files of a folder. Paths are without a leading slash, not percent-encoded."""

    def __init__(self, folder: Path):
        super().__init__()
        self.folder = folder
        self.faults: dict[str, list[Fault]] = defaultdict(list)
        self.asked: dict[str, int] = defaultdict(int)
        self.posts: dict[str, bytes] = {}
        self.etags = True

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def url(self, path: str) -> str:
        return f"{self.base}/{quote(path)}"

    def local(self, url: str) -> str:
        """Return where here a file of another server is to be found."""
        return self.base + "/" + url.split("://", 1)[1]

    def add(self, path: str, data: bytes) -> str:
        """Have a file; return its address."""
        place = self.folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
        return self.url(path)

    # Switches: what happens to one path.
    def fail(self, path: str, status: int = 500, times: int = 2, **headers: str) -> None:
        """Answer with an error, then well."""
        self._fault(path, lambda handler, data: handler.reply(status, b"error", **headers), times)

    def redirect(self, path: str, to: str, status: int = 302) -> None:
        """Send elsewhere."""
        self._fault(path, lambda handler, data: handler.reply(status, Location=to))

    def page(self, path: str, times: int = 1 << 30, after: int = 0) -> None:
        """Answer with a page instead, as the login page of a network does."""
        kind = "text/html; charset=utf-8"
        self._fault(path, lambda handler, data: handler.reply(200, PAGE, Content_Type=kind), times, after)

    def without_ranges(self, path: str) -> None:
        """Always send the whole file."""
        self._fault(path, lambda handler, data: handler.reply(200, data, **self.tags(data)))

    def cut(self, path: str, sent: int, times: int = 1) -> None:
        """Close the connection after `sent` bytes of the answer."""

        def do(handler: Handler, data: bytes) -> None:
            self._answer(handler, data, lambda part: handler.body(part[:sent]))
            handler.close_connection = True

        self._fault(path, do, times)

    def trickle(self, path: str, pause_s: float = 0.05) -> None:
        """Send one byte at a time, so that it never ends."""

        def slowly(part: bytes) -> None:
            for number in range(len(part)):
                if self.stopping.wait(pause_s):
                    raise OSError
                handler_of[threading.get_ident()].body(part[number : number + 1])

        handler_of: dict[int, Handler] = {}

        def do(handler: Handler, data: bytes) -> None:
            handler_of[threading.get_ident()] = handler
            self._answer(handler, data, slowly)

        self._fault(path, do)

    def silent(self, path: str, times: int = 1 << 30) -> None:
        """Take the request and say nothing."""

        def do(handler: Handler, data: bytes) -> None:
            self.stopping.wait(60)
            raise OSError

        self._fault(path, do, times)

    def damage(self, path: str) -> None:
        """Send the file with one byte in its middle changed, so that its checksum is wrong."""

        def do(handler: Handler, data: bytes) -> None:
            middle = len(data) // 2
            self._answer(handler, data[:middle] + bytes([data[middle] ^ 0xFF]) + data[middle + 1 :])

        self._fault(path, do)

    def change(self, path: str, data: bytes, after: int = 1, times: int = 1 << 30) -> None:
        """Have other content after so many requests."""
        self._fault(path, lambda handler, _: self._answer(handler, data), times, after)

    def password(self, path: str, user: str, password: str) -> None:
        """Ask for a name and a password."""
        wanted = "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()

        def do(handler: Handler, data: bytes) -> None:
            if handler.headers.get("Authorization") == wanted:
                self._answer(handler, data)
            else:
                handler.reply(401, b"", WWW_Authenticate='Basic realm="files"')

        self._fault(path, do)

    def heal(self, path: str) -> None:
        """Take all faults of a path away."""
        self.faults.pop(path, None)

    def _fault(
        self, path: str, do: Callable[[Handler, bytes], None], times: int = 1 << 30, after: int = 0
    ) -> None:
        self.asked[path] = 0
        self.faults[path].append(Fault(do, times, after))

    def get(self, handler: Handler) -> None:
        path = unquote(urlsplit(handler.path).path).lstrip("/")
        place = self.folder / path
        data = place.read_bytes() if place.is_file() else None
        with self.lock:
            self.asked[path] += 1
            number = self.asked[path]
            fault = next((each for each in self.faults[path] if each.after < number and each.times > 0), None)
            if fault is not None:
                fault.times -= 1
        if fault is not None:
            fault.do(handler, data or b"")
        elif data is None:
            handler.reply(404, b"no such file")
        else:
            self._answer(handler, data)

    def post(self, handler: Handler) -> None:
        path = unquote(urlsplit(handler.path).path).lstrip("/")
        if path in self.faults:
            self.get(handler)
        elif path in self.posts:
            handler.reply(200, self.posts[path], Content_Type="application/json")
        else:
            handler.reply(404)

    def tags(self, data: bytes) -> dict[str, str]:
        """Return the headers that tell one content of a file from another."""
        if not self.etags:
            return {"Accept_Ranges": "bytes"}
        digest = hashlib.sha256(data).hexdigest()[:16]
        changed = formatdate(1_700_000_000 + int(digest[:4], 16), usegmt=True)
        return {"ETag": f'"{digest}"', "Last_Modified": changed, "Accept_Ranges": "bytes"}

    def _answer(self, handler: Handler, data: bytes, send: Callable[[bytes], None] | None = None) -> None:
        """Answer with the range that was asked for, or with all."""
        wanted = handler.headers.get("Range")
        send = send or handler.body
        if wanted is None:
            handler.start(200, len(data), **self.tags(data))
            send(data)
            return
        first, _, last = wanted.removeprefix("bytes=").partition("-")
        start = int(first) if first else max(0, len(data) - int(last))
        end = min(int(last) if first and last else len(data) - 1, len(data) - 1)
        if start > end:
            handler.reply(416, Content_Range=f"bytes */{len(data)}")
            return
        part = data[start : end + 1]
        handler.start(206, len(part), Content_Range=f"bytes {start}-{end}/{len(data)}", **self.tags(data))
        send(part)


class Proxy(_Running):
    """A forwarding proxy that asks for a name and a password."""

    def __init__(self, user: str, password: str):
        super().__init__()
        self._wanted = "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()

    def get(self, handler: Handler) -> None:
        if handler.headers.get("Proxy-Authorization") != self._wanted:
            handler.reply(407, b"", Proxy_Authenticate='Basic realm="proxy"')
            return
        passed = {
            name: value
            for name, value in handler.headers.items()
            if not name.lower().startswith(("proxy", "connection", "host"))
        }
        request = urllib.request.Request(handler.path, headers=passed, method=handler.command)
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=10) as answer:
                status, headers, data = answer.status, answer.headers, answer.read()
        except urllib.error.HTTPError as error:
            status, headers, data = error.code, error.headers, error.read()
        kept = ("content-range", "etag", "last-modified", "content-type", "location")
        handler.reply(
            status,
            data,
            **{name.replace("-", "_"): value for name, value in headers.items() if name.lower() in kept},
        )
