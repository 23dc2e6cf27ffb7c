"""The page of a fetched folder: what lies in it, whom to credit, under which licence, and what was not fetched."""

from html import escape
from pathlib import Path
from urllib.parse import urlsplit

from ..errors import DataProblem
from ..pages import page
from .manifest import FetchedFile, Layer, Manifest
from .texts import kind_label, size_label, text

NAME = "open_data.html"
CHECKSUM_SHOWN = 12
# Beyond this number files are in manifest.json alone.
FILES_SHOWN = 500
STYLE = "code { font-size: .92em; } .address { font-size: .88em; overflow-wrap: anywhere; }"


def write_page(manifest: Manifest, language: str = "en") -> Path:
    """Write the page into the folder of the manifest and return its path; until it is whole an earlier one stays."""
    path = manifest.folder / NAME
    partial = path.with_name(f".{NAME}.partial")
    try:
        partial.write_text(folder_page(manifest, language), encoding="utf-8")
        partial.replace(path)
    except OSError as problem:
        partial.unlink(missing_ok=True)
        raise DataProblem(
            "{path} cannot be written ({reason}): give the folder of a disk with room where you may write.",
            path=path,
            reason=problem.strerror,
        ) from problem
    return path


def folder_page(manifest: Manifest, language: str = "en") -> str:
    """Return the HTML page of a fetched folder; text from catalogue and manifest is escaped."""
    writer = _Writer(manifest, language)
    body = [*writer.lead(), writer.credits(), writer.sources(), writer.missing(), writer.files()]
    name, version, digest = manifest.catalogue
    body.append(
        "<footer>"
        + page.paragraph(
            writer.say("catalogue", name=name, version=version, digest=digest, made_by=manifest.made_by)
        )
        + "</footer>"
    )
    return page.page(writer.say("title"), filter(None, body), language, style=STYLE)


class _Writer:
    """Writes the parts of the page, each "" when it has nothing to say."""

    def __init__(self, manifest: Manifest, language: str):
        self.manifest, self.language = manifest, language

    def say(self, key: str, **values: object) -> str:
        return text(self.language, key, **values)

    def heads(self, *names: str) -> list[str]:
        return [self.say(f"head_{name}") for name in names]

    def lead(self) -> list[str]:
        layers = self.manifest.layers
        if not layers:
            return [page.paragraph(self.say("nothing"), "lead")]
        sizes = {file.file: file.bytes for each in layers for file in each.files}
        sources = len({each.source for each in layers})
        size = size_label(sum(sizes.values()), self.language)
        made = [
            page.paragraph(
                self.say("lead", sources=sources, size=size, made=_moment(self.manifest.made)), "lead"
            )
        ]
        if self.manifest.reach_km is not None:
            made.append(page.paragraph(self.say("reach", reach=f"{self.manifest.reach_km:g}")))
        return made

    def credits(self) -> str:
        lines = (*self.manifest.credits(), *self.manifest.notices())
        if not lines:
            return ""
        notes = "".join(page.paragraph(each) for each in lines)
        return page.section(
            self.say("credit_title"),
            page.paragraph(self.say("credit_read")),
            f'<div class="notes">{notes}</div>',
        )

    def sources(self) -> str:
        if not self.manifest.layers:
            return ""
        rows = [
            [
                escape(kind_label(each.kind, self.language)),
                self._source(each),
                f'<code class="whole">{escape(each.file)}</code>',
                f'<span class="whole">{escape(each.data_date)}</span>',
                _linked(each.licence.name, each.licence.url),
                escape(each.credit),
                f'<span class="whole">{escape(size_label(each.bytes, self.language))}</span>',
            ]
            for each in self.manifest.layers
        ]
        head = self.heads("kind", "source", "file", "date", "licence", "credit", "size")
        return page.section(self.say("sources_title"), page.table(head, rows))

    def _source(self, layer: Layer) -> str:
        note = layer.note_in(self.language)
        return escape(layer.title_in(self.language)) + (page.paragraph(note, "quiet") if note else "")

    def missing(self) -> str:
        if not self.manifest.not_fetched:
            return ""
        rows = [
            [
                escape(part)
                for part in (kind_label(each.kind, self.language), each.source, each.tile, each.reason)
            ]
            for each in self.manifest.not_fetched
        ]
        return page.section(
            self.say("missing_title"),
            page.paragraph(self.say("missing_read")),
            page.table(self.heads("kind", "source", "tile", "reason"), rows),
        )

    def files(self) -> str:
        files = {file.file: (each, file) for each in self.manifest.layers for file in each.files}
        if not files:
            return ""
        rows = [self._file(layer, file) for layer, file in list(files.values())[:FILES_SHOWN]]
        parts = [page.paragraph(self.say("files_read"))]
        if len(files) > FILES_SHOWN:
            parts.append(page.paragraph(self.say("more_files", count=len(files) - FILES_SHOWN)))
        head = self.heads("file", "source", "fetched", "size", "checksum", "address")
        return page.section(self.say("files_title"), *parts, page.table(head, rows))

    def _file(self, layer: Layer, file: FetchedFile) -> list[str]:
        return [
            f'<code class="whole">{escape(file.file)}</code>',
            escape(layer.source),
            f'<span class="whole">{escape(_moment(file.fetched))}</span>',
            f'<span class="whole">{escape(size_label(file.bytes, self.language))}</span>',
            f'<code title="{escape(file.sha256)}">{escape(file.sha256[:CHECKSUM_SHOWN])}</code>',
            _linked(file.url, file.url, "address") if file.url else escape(self.say("made_here")),
        ]


def _linked(words: str, url: str, kind: str = "") -> str:
    """Return words of a CSS class that lead to an address of the web; to no other, which a page should not open."""
    if urlsplit(url).scheme not in ("http", "https"):
        return f'<span class="{kind}">{escape(words)}</span>'
    return f'<a class="{kind}" href="{escape(url)}" rel="noreferrer">{escape(words)}</a>'


def _moment(moment: str) -> str:
    """Return 2026-11-29T05:00:00Z as 2026-11-29 05:00."""
    return moment[:16].replace("T", " ")
