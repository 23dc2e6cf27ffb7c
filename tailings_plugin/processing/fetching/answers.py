"""What an answer says: whether it is the file at all, which content of it, and which part."""

import re

from ...errors import DataProblem, Reason
from .cache import Tag
from .exchange import Answer, behind_proxy, shown
from .failures import Cut, Missing, Unreachable

_AGAIN = (408, 425, 429, 500, 502, 503, 504)
_CONTENT_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+)")
_LONGEST_WAIT_S = 30.0


def refuse_other_than_data(url: str, answer: Answer) -> None:
    """Raise what an answer without the file means: Missing, Cut (ask again), Unreachable."""
    status = answer.status
    if status in (404, 410):
        raise Missing(Reason("{url} is not there (status {status}).", url=shown(url), status=status))
    if status in _AGAIN:
        raise Cut(
            Reason("the server answers with status {status}", status=status),
            retry_after_s=_retry_after(answer),
        )
    if status == 407:
        raise behind_proxy(shown(url), Reason("it does not take the name and the password"))
    if status in (401, 403):
        raise Unreachable(
            Reason(
                "{url}: the server wants to know who asks, or refuses (status {status}). Enter name and password in an "
                "authentication configuration of QGIS and choose it, or correct the catalogue.",
                url=shown(url),
                status=status,
            )
        )
    if status == 511 or (status < 400 and "html" in answer.headers.get("content-type", "").lower()):
        raise page_instead(url)
    if status not in (200, 206, 416):
        raise Unreachable(
            Reason(
                "{url}: the server answers with status {status}. Correct the address in the catalogue, or try again "
                "later.",
                url=shown(url),
                status=status,
            )
        )
    coding = answer.headers.get("content-encoding", "identity").lower()
    if coding not in ("", "identity"):
        raise Unreachable(
            Reason(
                "{url}: the server sends the file packed ({coding}), so that parts of it cannot be told. Use another "
                "server in the catalogue.",
                url=shown(url),
                coding=coding,
            )
        )


def page_instead(url: str) -> Unreachable:
    """Return the problem of a page that came where data are expected."""
    return Unreachable(
        Reason(
            "{url}: a page came instead of a file. Log in to the network with a browser if it asks for that, then "
            "start again; or correct the address in the catalogue.",
            url=shown(url),
        )
    )


def is_page(beginning: bytes) -> bool:
    """Tell whether a file begins as pages do."""
    return beginning.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"<"


def whole_tag(answer: Answer) -> Tag:
    """Return the tag of a file that comes whole; the size is -1 when the server does not say."""
    length = answer.headers.get("content-length", "")
    return _tag(int(length) if length.isdigit() else -1, answer)


def range_tag(url: str, answer: Answer) -> tuple[int, int, Tag]:
    """Return (first byte, bytes, tag) of a part; DataProblem when the server does not say which part it is."""
    found = _CONTENT_RANGE.fullmatch(answer.headers.get("content-range", "").strip())
    if found is None:
        raise DataProblem(
            "{url}: the server sends a part of the file and does not say which. Use another server in the catalogue.",
            url=shown(url),
        )
    first, last, size = map(int, found.groups())
    return first, last - first + 1, _tag(size, answer)


def size_without_range(answer: Answer) -> int | None:
    """Return the size of a file in an answer that it has no such part (416); None when it does not say."""
    found = re.fullmatch(r"bytes \*/(\d+)", answer.headers.get("content-range", "").strip())
    return None if found is None else int(found[1])


def _tag(size: int, answer: Answer) -> Tag:
    return Tag(size, answer.headers.get("etag", "").strip(), answer.headers.get("last-modified", "").strip())


def _retry_after(answer: Answer) -> float | None:
    told = answer.headers.get("retry-after", "")
    return min(float(told), _LONGEST_WAIT_S) if told.isdigit() else None
