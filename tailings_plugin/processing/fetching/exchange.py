"""One request and its answer, through QGIS's network manager, in whatever thread the algorithm runs."""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QByteArray, QCoreApplication, QEventLoop, Qt, QThread, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest, QSslConfiguration

from ...about import HOMEPAGE, VERSION
from ...errors import DataProblem, Reason
from .failures import Cut, Unreachable

USER_AGENT = f"tailings_plugin/{VERSION} (+{HOMEPAGE}) QGIS"
MOST_REDIRECTS = 8
_REDIRECTS = (301, 302, 303, 307, 308)
_LOOK_MS = 100  # how often a cancel is looked for
_BUFFER = 1_000_000
# The numbers of QNetworkRequest.RedirectPolicy.ManualRedirectPolicy and CacheLoadControl.AlwaysNetwork: attributes
# are read as numbers, which PyQt 6 does not make of its enums.
_MANUALLY = _FROM_NETWORK = 0

_Error = QNetworkReply.NetworkError
_NO_NETWORK = (
    _Error.ConnectionRefusedError,
    _Error.HostNotFoundError,
    _Error.TemporaryNetworkFailureError,
    _Error.NetworkSessionFailedError,
    _Error.UnknownNetworkError,
)
_PROXY = (
    _Error.ProxyConnectionRefusedError,
    _Error.ProxyConnectionClosedError,
    _Error.ProxyNotFoundError,
    _Error.ProxyTimeoutError,
    _Error.ProxyAuthenticationRequiredError,
    _Error.UnknownProxyError,
)


@dataclass(frozen=True)
class Answer:
    """The head of an answer; names of headers in small letters."""

    status: int
    headers: dict[str, str]


# Called with the head and a part of the body, once with an empty part when the head is there.
Receive = Callable[[Answer, bytes], None]


class _Manager(QgsNetworkAccessManager):
    """QGIS's manager with its proxy, certificates and passwords. The name it would send is that of QGIS alone."""

    def createRequest(self, operation, request, data=None):  # noqa: N802
        if request.url().scheme() == "https" and not QgsApplication.authManager().isDisabled():
            request.setSslConfiguration(_trusting(request))
        request.setRawHeader(b"User-Agent", USER_AGENT.encode())
        self.preprocessRequest(request)
        return QNetworkAccessManager.createRequest(self, operation, request, data)


def _renew_proxy(fresh: QgsNetworkAccessManager) -> None:
    """Let this thread know the proxy that is set now: threads are used again, and keep the one of their first day."""
    own = QgsNetworkAccessManager.instance()
    if not (own.useSystemProxy() or fresh.useSystemProxy()):
        own.setFallbackProxyAndExcludes(fresh.fallbackProxy(), fresh.excludeList(), fresh.noProxyList())


def _trusting(request: QNetworkRequest) -> QSslConfiguration:
    """Return what to trust: the certificates the user added in QGIS too, and exceptions made for this server."""
    trust = request.sslConfiguration()
    manager = QgsApplication.authManager()
    known = trust.caCertificates()
    trust.setCaCertificates([*known, *(each for each in manager.trustedCaCertsCache() if each not in known)])
    url = request.url()
    exception = manager.sslCertCustomConfigByHost(f"{url.host()}:{url.port(443)}")
    if not exception.isNull():
        trust.setProtocol(exception.sslProtocol())
        trust.setPeerVerifyMode(exception.sslPeerVerifyMode())
        trust.setPeerVerifyDepth(exception.sslPeerVerifyDepth())
    return trust


class Exchange:
    """Sends requests one after the other. Belongs to the thread that asks first; `close` it there."""

    def __init__(self, authcfg: str, timeout_s: float, look: Callable[[], None]):
        self.authcfg = authcfg
        self.timeout_s = timeout_s
        self.look = look  # raises when the user cancelled
        self._manager: _Manager | None = None
        self._loop: QEventLoop | None = None

    def close(self) -> None:
        """Let go of connections."""
        if self._manager is not None and not sip.isdeleted(self._manager):
            if self._manager.thread() == QThread.currentThread():
                sip.delete(self._manager)
            else:  # only its own thread may end it, and that may have ended
                sip.transferto(self._manager, None)
                self._manager.deleteLater()
        self._manager = self._loop = None

    def ask(self, url: str, headers: dict[str, str], receive: Receive, body: bytes | None = None) -> Answer:
        """Send one request, follow where it is sent on to, hand the answer to `receive`; return its head.

        Cut when no whole answer came, Unreachable when none will come by asking again; whatever `receive` raises.
        """
        here = QUrl(url)
        for _ in range(MOST_REDIRECTS):
            answer = self._ask_once(here, QUrl(url), headers, receive, body)
            if answer.status not in _REDIRECTS:
                return answer
            there = here.resolved(QUrl(answer.headers.get("location", "")))
            if there.scheme() not in ("http", "https") or not there.host():
                raise Unreachable(
                    Reason(
                        "{url} leads to {other}, which is no address of a server. Correct the catalogue.",
                        url=shown(url),
                        other=shown(there.toString()),
                    )
                )
            if here.scheme() == "https" and there.scheme() == "http":
                raise Unreachable(
                    Reason(
                        "{url} leads to {other}, which is not encrypted, and is not followed. Log in to the network "
                        "with a browser if it asks for that, or correct the catalogue.",
                        url=shown(url),
                        other=shown(there.toString()),
                    )
                )
            if answer.status in (301, 302, 303):
                body = None
            here = there
        raise Unreachable(
            Reason(
                "{url} leads from one address to another without an end. Correct the catalogue.",
                url=shown(url),
            )
        )

    def _ask_once(
        self, url: QUrl, first: QUrl, headers: dict[str, str], receive: Receive, body: bytes | None
    ) -> Answer:
        manager, loop = self._of_this_thread()
        request = self._request(url, first, headers)
        reply = manager.get(request) if body is None else manager.post(request, QByteArray(body))
        if self.authcfg:
            QgsApplication.authManager().updateNetworkReply(reply, self.authcfg)
        timer = QTimer()
        try:
            reply.setReadBufferSize(_BUFFER)
            timer.timeout.connect(loop.quit)
            reply.readyRead.connect(loop.quit)
            reply.finished.connect(loop.quit)
            timer.start(_LOOK_MS)
            return self._listen(reply, loop, receive)
        finally:
            timer.stop()
            if not reply.isFinished():
                reply.abort()
            reply.close()
            reply.deleteLater()  # at once its address may be the next one's, and sip takes that for dead

    def _of_this_thread(self) -> tuple[_Manager, QEventLoop]:
        if self._manager is not None and self._manager.thread() != QThread.currentThread():
            self.close()
        if self._manager is None:
            self._loop = QEventLoop()  # first: it makes the events of threads that Qt did not start
            self._manager = _Manager()
            here = QThread.currentThread() == QCoreApplication.instance().thread()
            # Blocking in QGIS's own thread it would wait for itself.
            kind = Qt.ConnectionType
            self._manager.setupDefaultProxyAndCache(
                kind.DirectConnection if here else kind.BlockingQueuedConnection
            )
            _renew_proxy(self._manager)
        return self._manager, self._loop

    def _request(self, url: QUrl, first: QUrl, headers: dict[str, str]) -> QNetworkRequest:
        request = QNetworkRequest(url)
        attribute = QNetworkRequest.Attribute
        request.setAttribute(attribute.RedirectPolicyAttribute, _MANUALLY)
        request.setAttribute(attribute.CacheLoadControlAttribute, _FROM_NETWORK)
        request.setAttribute(attribute.CacheSaveControlAttribute, False)
        # Compressed on the way, parts of a file would not be parts.
        for name, value in {"Accept-Encoding": "identity", **headers}.items():
            request.setRawHeader(name.encode(), value.encode())
        # Passwords are for the server they were given for, not for where it leads to.
        if self.authcfg and (url.scheme(), url.host(), url.port()) == (
            first.scheme(),
            first.host(),
            first.port(),
        ):
            done = QgsApplication.authManager().updateNetworkRequest(request, self.authcfg)
            if not (done[0] if isinstance(done, tuple) else done):
                raise DataProblem(
                    "The authentication configuration {name} could not be used. Look at Settings > Options > "
                    "Authentication in QGIS, and enter its master password.",
                    name=self.authcfg,
                )
        return request

    def _listen(self, reply: QNetworkReply, loop: QEventLoop, receive: Receive) -> Answer:
        answer: Answer | None = None
        heard = monotonic()
        while True:
            over = reply.isFinished()
            self.look()
            if answer is None:
                answer = _head_of(reply)
                if answer is not None:
                    heard = monotonic()
                    if answer.status in _REDIRECTS:
                        return answer
                    receive(answer, b"")
            if answer is not None:
                data = bytes(reply.read(_BUFFER) or b"")
                if data:
                    heard = monotonic()
                    receive(answer, data)
                    continue
            if over:
                break
            if monotonic() - heard > self.timeout_s:
                raise Cut(Reason("nothing came for {seconds:.0f} seconds", seconds=self.timeout_s))
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        error = reply.error()
        if answer is None or (error != _Error.NoError and answer.status < 400):
            raise _failed(error, reply)
        return answer


def _head_of(reply: QNetworkReply) -> Answer | None:
    status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    if status is None:
        return None
    headers = {
        bytes(name).decode("latin-1").lower(): bytes(value).decode("latin-1")
        for name, value in reply.rawHeaderPairs()
    }
    return Answer(int(status), headers)


def _failed(error: QNetworkReply.NetworkError, reply: QNetworkReply) -> Exception:
    said = reply.errorString()
    where = shown(reply.url().toString())
    if error in _PROXY:
        return behind_proxy(where, said)
    if error == _Error.SslHandshakeFailedError:
        return Unreachable(
            Reason(
                "{url}: the server's certificate is not trusted ({reason}). Correct the computer's clock, or have your "
                "network's certificate added in Settings > Options > Authentication in QGIS.",
                url=where,
                reason=said,
            )
        )
    if error in _NO_NETWORK:
        return Cut(Reason("no connection: {reason}", reason=said), network_is_there=False)
    return Cut(Reason("the connection broke off: {reason}", reason=said))


def behind_proxy(url: str, reason: str | Reason) -> Unreachable:
    """Return the problem of a proxy that does not let through."""
    return Unreachable(
        Reason(
            "{url} cannot be reached through the proxy: {reason}. Correct the proxy, its name and password in "
            "Settings > Options > Network in QGIS.",
            url=url,
            reason=reason,
        )
    )


def shown(url: str) -> str:
    """Return an address as messages may show it: without name and password, and without what follows a "?"."""
    part = QUrl.UrlFormattingOption
    parts = QUrl(url)
    text = parts.toString(part.RemoveUserInfo | part.RemoveQuery | part.RemoveFragment)
    return f"{text}?…" if parts.hasQuery() else text
