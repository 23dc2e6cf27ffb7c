"""What mkdocs does beside rendering: adds pages from outside docs/, mends links to them, makes the search index.

Pages in docs/ link to files of the project (a help page, the provenance of the data) as they lie in the checkout,
so that the links also work where the repository is read. Here they become links to the pages of the site.
"""

import configparser
import json
import posixpath
import re
from fnmatch import fnmatch
from html.parser import HTMLParser
from pathlib import Path

from mkdocs.structure.files import File

PROJECT = Path(__file__).parents[2]
GENERATED = PROJECT / "dist" / "docs_pages"
HELP = "tailings_plugin/help/"
# Files of the project that are pages of the site too.
ALSO = {
    "CONTRIBUTING.md": "contributing.md",
    "CHANGELOG.md": "changelog.md",
    "tailings_plugin/data/PROVENANCE.md": "provenance.md",
}
LINK = re.compile(r"(\]\()([^)#\s]+)((?:#[^)\s]*)?\))")
LANGUAGES = ("en", "ru")
# Pages in English alone, and what a reader of Russian is led to; all others lead to the first page.
NEAREST = {"glossary/*.md": "glossary.ru.md", "provenance.md": "data.ru.md"}

# Per language: the search of a page finds pages of its language.
_sections: dict[str, list[dict]] = {}


def on_config(config):
    """Take who and where from metadata.txt, the one place for it."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(PROJECT / "tailings_plugin" / "metadata.txt", encoding="utf-8")
    general = metadata["general"]
    config.site_name = general["name"]
    config.site_author = general["author"]
    config.site_url = f"{general['homepage']}/"
    config.repo_url = general["repository"]
    config.extra = {
        **config.extra,
        **{key: general[key] for key in ("email", "tracker", "version")},
    }
    return config


def on_files(files, config):
    """Add the pages of the tools and those of ALSO."""
    _sections.clear()
    _sections.update({language: [] for language in LANGUAGES})
    for page in sorted(GENERATED.rglob("*.md")):
        path = page.relative_to(GENERATED).as_posix()
        files.append(File.generated(config, path, content=page.read_text(encoding="utf-8")))
    for source, path in ALSO.items():
        files.append(File.generated(config, path, content=(PROJECT / source).read_text(encoding="utf-8")))
    return files


def on_page_markdown(markdown, page, config, files):
    """Turn links to files of the project into links to pages of the site."""
    here = page.file.src_uri
    source = next((name for name, path in ALSO.items() if path == here), f"docs/{here}")

    def mended(match: re.Match) -> str:
        opening, target, rest = match.groups()
        if ":" in target:
            return match.group(0)
        wanted = _on_site(posixpath.normpath(posixpath.join(posixpath.dirname(source), target)))
        if wanted is None:
            return match.group(0)
        return f"{opening}{posixpath.relpath(wanted, posixpath.dirname(here) or '.')}{rest}"

    return LINK.sub(mended, markdown)


def on_page_content(html, page, config, files):
    """Remember the text of each section for the search."""
    reader = _Sections()
    reader.feed(html)
    for heading, anchor, text in reader.sections:
        _sections[_language(page.file.src_uri)].append(
            {
                "page": page.title,
                "heading": heading,
                "url": page.url + (f"#{anchor}" if anchor else ""),
                "text": " ".join(text.split()),
            }
        )
    return html


def on_page_context(context, page, config, nav):
    """Tell the template the page's language and its counterpart in the other one."""
    path = page.file.src_uri
    context["language"] = _language(path)
    # The last page of one language is not followed by the first of the other.
    for name, near in (("previous", page.previous_page), ("next", page.next_page)):
        context[name] = near if near and _language(near.file.src_uri) == _language(path) else None
    context["other"] = _counterpart(path, {each.file.src_uri: each.url for each in nav.pages} | _tool_urls())
    return context


def on_post_build(config):
    """Write the search indexes as scripts: a page opened from a disk may load scripts, but no data."""
    for language, sections in _sections.items():
        path = Path(config.site_dir) / f"search_{language}.js"
        text = json.dumps(sections, ensure_ascii=False)
        path.write_text(f"const SECTIONS = {text};\n", encoding="utf-8")


def _on_site(path: str) -> str | None:
    """Return where a file of the project is in docs_dir of the site, None when it is not there."""
    if path.startswith(HELP):
        return f"algorithms/{path.removeprefix(HELP).removesuffix('.md')}/index.md"
    if path.startswith("docs/"):
        return path.removeprefix("docs/")
    return ALSO.get(path)


def _language(path: str) -> str:
    return "ru" if "/ru/" in path or path.endswith(".ru.md") else "en"


def _counterpart(path: str, urls: dict[str, str]) -> str:
    """Return the address of the page in the other language, of what is nearest to it, or of the first page."""
    if path in ("index.md", "guide/ru/index.md"):
        other = "guide/ru/index.md" if path == "index.md" else "index.md"
    elif _language(path) == "ru":
        other = path.replace("/ru/", "/").replace(".ru.md", ".md")
    elif path.startswith(("guide/", "algorithms/")):
        other = path.replace("/", "/ru/", 1)
    else:
        other = path.replace(".md", ".ru.md")
    nearest = next((page for pattern, page in NEAREST.items() if fnmatch(path, pattern)), None)
    first = "index.md" if _language(path) == "ru" else "guide/ru/index.md"
    return urls.get(other) or urls[nearest or first]


def _tool_urls() -> dict[str, str]:
    pages = (page.relative_to(GENERATED).as_posix() for page in GENERATED.rglob("*.md"))
    return {page: page.removesuffix(".md") + ".html" for page in pages}


class _Sections(HTMLParser):
    """Collects (heading, anchor, text) of the sections of a page, in order."""

    def __init__(self):
        super().__init__()
        self.sections: list[list[str]] = []
        self._in_heading = False

    def handle_starttag(self, tag, attributes):
        if tag in ("h1", "h2", "h3"):
            self._in_heading = True
            self.sections.append(["", dict(attributes).get("id", "") if tag != "h1" else "", ""])

    def handle_endtag(self, tag):
        if tag in ("h1", "h2", "h3"):
            self._in_heading = False
        elif self.sections:
            self.sections[-1][2] += " "

    def handle_data(self, data):
        if self.sections:
            self.sections[-1][0 if self._in_heading else 2] += data
