"""The page: content, code, rules and the map library in one file, with a policy that lets nothing in or out."""

import json
from base64 import b64encode
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parent
_LIBRARY = _FOLDER / "leaflet"
# In the order in which they need each other.
APP = ("page.js", "symbols.js", "labels.js", "map.js", "bubbles.js", "list.js", "notes.js", "start.js")
_NO_SCRIPT = (
    "This map needs JavaScript, which is switched off in this browser. / "
    "Для этой карты нужен JavaScript, который в этом браузере отключён."
)


def page_html(content: dict[str, Any]) -> str:
    """Return the page. What comes from data stands in it as JSON only, and is shown as text by the code.

    One file, since browsers let a page that is opened from a disk load nothing beside it reliably. Its policy names
    the digests of its own code and rules: whatever else a text could bring in would not run, nor be fetched.
    """
    language = content["languages"][content["first"]]["code"]
    title = content["title"]
    title = title[content["first"]] if isinstance(title, list) else title
    scripts, styles = (
        [_library_script(), _app()],
        [_read(_LIBRARY / "leaflet.css"), _read(_FOLDER / "web.css")],
    )
    return "\n".join(
        (
            f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{_policy(scripts, styles)}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="referrer" content="no-referrer"><link rel="icon" href="data:,">',
            f"<title>{escape(title)}</title>",
            *(f"<style>{each}</style>" for each in styles),
            f'</head>\n<body><noscript><p>{_NO_SCRIPT}</p></noscript><div id="app"></div>',
            f'<script type="application/json" id="content">{as_json(content)}</script>',
            f'<script type="text/plain" id="licence">{escape(_read(_LIBRARY / "LICENSE"))}</script>',
            *(f"<script>{each}</script>" for each in scripts),
            "</body></html>\n",
        )
    )


def as_json(content: Any) -> str:
    """Return JSON that can stand in a script element: no text in it can end the element, or begin a remark."""
    text = json.dumps(content, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    for sign in ("<", ">", "&", "\u2028", "\u2029"):
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text


def _library_script() -> str:
    """Return the map library without its last line, which names a file that is not there."""
    return _read(_LIBRARY / "leaflet.js").partition("\n//# sourceMappingURL")[0]


def _app() -> str:
    parts = (_read(_FOLDER / "app" / each) for each in APP)
    return "(function () {\n'use strict';\n" + "\n".join(parts) + "\n})();"


def _policy(scripts: list[str], styles: list[str]) -> str:
    allowed = {"script-src": scripts, "style-src": styles}
    named = (f"{kind} {' '.join(map(_digest, texts))}" for kind, texts in allowed.items())
    return "; ".join(("default-src 'none'", *named, "img-src data:", "base-uri 'none'", "form-action 'none'"))


def _digest(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")
