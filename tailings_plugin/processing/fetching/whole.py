"""Whole files: begun under another name, gone on with after an interruption, put in place when all has come."""

import hashlib
import json
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import BinaryIO

from ...errors import Reason
from ..guard.lock import Lock
from .answers import is_page, page_instead, range_tag, refuse_other_than_data, whole_tag
from .cache import Tag, sha256_of
from .exchange import Answer, shown
from .failures import Changed, Cut, Unreachable, WrongSum
from .local import LocalFile, changed, path_of
from .places import partial_of, refuse_no_room, writing
from .wire import Wire

KEEP_POSTED_S = 7 * 86_400.0
_CHUNK = 1_000_000


@dataclass(frozen=True)
class Fetched:
    """A file that was fetched whole. `from_cache`: nothing of it came over the network."""

    path: Path
    bytes: int
    sha256: str
    tag: Tag
    from_cache: bool = False


@dataclass(frozen=True)
class _Kept:
    """A whole file of the cache."""

    tag: Tag
    path: Path
    sha256: str


class _Had(Exception):
    """The cache has the file that the server begins to send."""

    def __init__(self, kept: _Kept):
        super().__init__()
        self.kept = kept


def fetch_whole(
    network: Wire, url: str, to_path: Path, tick: Callable[[float], None], sha256: str | None
) -> Fetched:
    """Network.fetch."""
    with writing(to_path):
        path = path_of(url)
        if path is not None:
            return _copied(network, LocalFile(path, network), to_path, tick, sha256)
        try:
            return _downloaded(network, url, to_path, tick, sha256)
        except (Changed, WrongSum):
            return _downloaded(network, url, to_path, tick, sha256)
        except Unreachable:
            kept = _kept(network, url)
            if kept is None:
                raise
            refuse_other_sum(shown(url), kept.sha256, sha256)
            return _from_cache(network, kept, to_path)


def fetch_posted(network: Wire, url: str, body: bytes, to_path: Path, keep_s: float) -> Fetched:
    """Network.post."""
    key = f"{url}\n{hashlib.sha256(body).hexdigest()}"
    with writing(to_path):
        kept = _kept(network, key)
        if kept is not None and 0 <= time.time() - float(kept.tag.modified) < keep_s:
            return _from_cache(network, kept, to_path)
        taken = bytearray()

        def take(answer: Answer, data: bytes) -> None:
            if not data:
                refuse_other_than_data(url, answer)
                taken.clear()
            elif not taken and is_page(data):
                raise page_instead(url)
            taken.extend(data)

        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        try:
            network.patiently(
                url, lambda: network.ask(url, headers, take, body), lambda: 0, patient=kept is None
            )
        except Unreachable:
            if kept is None:
                raise
            return _from_cache(network, kept, to_path)
        digest = hashlib.sha256(taken).hexdigest()
        part = partial_of(to_path)
        part.write_bytes(taken)
        tag = Tag(len(taken), digest, str(int(time.time())))
        if network.cache is not None:
            network.cache.keep_whole(key, tag, part, digest)
            network.cache.know(key, tag)
        os.replace(part, to_path)  # noqa: PTH105
        return Fetched(to_path, len(taken), digest, tag)


def refuse_other_sum(name: str, found: str, wanted: str | None) -> None:
    """Raise WrongSum when a file is not the one that was meant."""
    if wanted is not None and found != wanted.lower():
        raise WrongSum(
            Reason(
                "{name} has the checksum {found}, and {wanted} is expected: it was damaged on its way, or published "
                "anew. Start again later, or correct the checksum in the catalogue when the new file is right.",
                name=name,
                found=found,
                wanted=wanted,
            )
        )


def _kept(network: Wire, url: str) -> _Kept | None:
    """Return what the cache has of a file whose server was not asked."""
    tag = None if network.cache is None else network.cache.known(url)
    return None if tag is None else _kept_as(network, url, tag)


def _kept_as(network: Wire, url: str, tag: Tag) -> _Kept | None:
    found = None if network.cache is None else network.cache.whole(url, tag)
    return None if found is None else _Kept(tag, *found)


def _from_cache(network: Wire, kept: _Kept, to_path: Path) -> Fetched:
    _put(network, kept.path, to_path)
    return Fetched(to_path, kept.tag.size, kept.sha256, kept.tag, from_cache=True)


def _put(network: Wire, path: Path, to_path: Path) -> None:
    """Copy a file under a partial name, then give it its own."""
    part = partial_of(to_path)
    with path.open("rb") as source, part.open("wb") as target:
        while data := source.read(_CHUNK):
            network.look()
            target.write(data)
    os.replace(part, to_path)  # noqa: PTH105


def _copied(
    network: Wire, file: LocalFile, to_path: Path, tick: Callable[[float], None], sha256: str | None
) -> Fetched:
    part = partial_of(to_path)
    digest = hashlib.sha256()
    refuse_no_room(part.parent, file.tag.size)
    with part.open("wb") as target:
        for start in range(0, file.tag.size, _CHUNK):
            data = file.read(start, min(_CHUNK, file.tag.size - start))
            digest.update(data)
            target.write(data)
            tick((start + len(data)) / file.tag.size)
    file.refuse_changed()
    refuse_other_sum(str(file.path), digest.hexdigest(), sha256)
    os.replace(part, to_path)  # noqa: PTH105
    return Fetched(to_path, file.tag.size, digest.hexdigest(), file.tag)


def _downloaded(
    network: Wire, url: str, to_path: Path, tick: Callable[[float], None], sha256: str | None
) -> Fetched:
    cache = network.cache
    with _beginning(network, url, to_path) as part:
        with _Taker(network, url, part, tick) as taker:
            try:
                network.patiently(url, taker.ask, lambda: taker.most)
            except _Had as had:
                refuse_other_sum(shown(url), had.kept.sha256, sha256)
                return _from_cache(network, had.kept, to_path)
            except Changed:
                taker.drop()
                raise
        digest = sha256_of(part)
        try:
            refuse_other_sum(shown(url), digest, sha256)
        except WrongSum:
            taker.drop()
            raise
        if cache is not None:
            cache.keep_whole(url, taker.tag, part, digest)
            cache.know(url, taker.tag)
        if part.parent == to_path.parent:
            os.replace(part, to_path)  # noqa: PTH105
        else:
            _put(network, part, to_path)
        taker.drop()
        return Fetched(to_path, taker.tag.size, digest, taker.tag)


@contextmanager
def _beginning(network: Wire, url: str, to_path: Path) -> Iterator[Path]:
    """Yield where the beginning of a file lies, or will: in the cache, unless another process fetches it there."""
    part, lock = partial_of(to_path), None
    if network.cache is not None:
        try:
            kept_there = network.cache.partial(url)
            lock = Lock(kept_there.with_suffix(".lock"))
            if lock.hold():
                part = kept_there
        except OSError as problem:
            network.cache.trouble = problem
    try:
        yield part
    finally:
        if lock is not None:
            lock.release()


class _Taker:
    """Writes what comes of one file behind what came earlier. `drop` when that is of no use any more."""

    def __init__(self, network: Wire, url: str, part: Path, tick: Callable[[float], None]):
        self.network, self.url, self.part, self.tick = network, url, part, tick
        self.note = part.with_name(part.name + "-json")
        self.tag = self._noted()
        self.place = self.most = part.stat().st_size if self.tag is not None and part.exists() else 0
        self._file: BinaryIO | None = None

    def __enter__(self) -> "_Taker":
        return self

    def __exit__(self, *exception: object) -> None:
        if self._file is not None:
            self._file.close()
        if self.place == 0 and exception[0] is not None:
            self.drop()

    def drop(self) -> None:
        """Remove the beginning."""
        if self._file is not None:
            self._file.close()
        self._file, self.tag, self.place = None, self.tag, 0
        for path in (self.part, self.note):
            path.unlink(missing_ok=True)

    def ask(self) -> None:
        """Ask for the file, or for what is missing of it; Cut when it did not all come."""
        if self.place and self.place == self.tag.size:
            return
        self.network.ask(self.url, self._headers(), self.take)
        if self.tag.size < 0:
            self.tag = Tag(self.place, self.tag.etag, self.tag.modified)
        if self.place != self.tag.size:
            raise Cut(Reason("only a part of the file came"))

    def take(self, answer: Answer, data: bytes) -> None:
        """Receive (exchange.Receive)."""
        if not data:
            self._begin(answer)
            return
        if self.place == 0 and is_page(data):
            raise page_instead(self.url)
        self._file.write(data)
        self.place += len(data)
        self.most = max(self.most, self.place)
        if self.tag.size > 0:
            self.tick(min(1.0, self.place / self.tag.size))

    def _headers(self) -> dict[str, str]:
        if not self.place:
            return {}
        strong = "" if self.tag.etag.startswith("W/") else self.tag.etag
        condition = strong or self.tag.modified
        headers = {"Range": f"bytes={self.place}-"}
        return {**headers, "If-Range": condition} if condition else headers

    def _begin(self, answer: Answer) -> None:
        refuse_other_than_data(self.url, answer)
        if answer.status == 416:
            raise changed(shown(self.url))
        if answer.status == 206:
            first, _, tag = range_tag(self.url, answer)
            if first != self.place or not tag.same(self.tag):
                raise changed(shown(self.url))
        else:
            tag = whole_tag(answer)
            kept = _kept_as(self.network, self.url, tag)
            if kept is not None:
                raise _Had(kept)
            self.place = 0
        if self._file is not None:
            self._file.close()
        refuse_no_room(self.part.parent, tag.size - self.place)
        self._file = self.part.open("ab" if self.place else "wb", buffering=0)
        self.tag = tag
        self.note.write_text(json.dumps(asdict(tag)), encoding="utf-8")

    def _noted(self) -> Tag | None:
        """Return the tag of the beginning; None when it cannot be told what it is the beginning of."""
        try:
            noted = json.loads(self.note.read_text(encoding="utf-8"))
            tag = Tag(int(noted["size"]), str(noted["etag"]), str(noted["modified"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None
        told = tag.size > 0 and (tag.etag or tag.modified)
        return tag if told and self.part.exists() and self.part.stat().st_size <= tag.size else None
