"""Help without a network: the pages of the tools, in the language of the user, made in the profile when asked for."""

import re
from html import escape
from pathlib import Path

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QUrl

from ..pages import page
from ..processing.base import help_markdown
from ..processing.help import as_html
from ..processing.help_address import made_by, web_address
from ..translation import tr, user_language

# Qt writes into every element how it looks; the pages of the plugin have a style of their own.
BOLD = re.compile(r'<span style="[^"]*font-weight:[67]00;[^"]*">(.*?)</span>')
ITALIC = re.compile(r'<span style="[^"]*font-style:italic;[^"]*">(.*?)</span>')
CODE = re.compile(r'<span style="[^"]*font-family:[^"]*">(.*?)</span>')
LOOKS = re.compile(r' (?:style|border|cellpadding|cellspacing|width|bgcolor)="[^"]*"')
LINE_BREAKS_IN_CODE = re.compile(r"</pre>\s*<pre>")


class HelpPages:
    """Leads the Help button of dialogs to pages on this computer while the plugin is in a window."""

    def __init__(self, iface: QgisInterface):
        made_by(help_page)

    def remove(self) -> None:
        """Lead it to the web again; pages that were made stay for the browser that shows them."""
        made_by(None)


def help_page(algorithm_id: str) -> str | None:
    """Make the page of a tool and return its address; None where it cannot be written, or there is none."""
    try:
        markdown = help_markdown(algorithm_id)
        folder = Path(QgsApplication.qgisSettingsDirPath()) / "tailings_hazard" / "help"
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{algorithm_id}.html"
        path.write_text(as_page(algorithm_id, markdown), encoding="utf-8")
    except OSError:  # a full disk, a profile that may not be written: the web has the page, too
        return None
    return QUrl.fromLocalFile(str(path)).toString()


def as_page(algorithm_id: str, markdown: str) -> str:
    """Return a help page as a whole HTML document."""
    title = markdown.partition("\n")[0].removeprefix("# ").strip()
    body = as_html(markdown)
    for look, element in ((BOLD, "b"), (ITALIC, "i"), (CODE, "code")):
        body = look.sub(rf"<{element}>\1</{element}>", body)
    body = LOOKS.sub("", body)
    body = LINE_BREAKS_IN_CODE.sub("\n", body)
    address = escape(web_address(algorithm_id))
    more = f'<footer><p>{escape(tr("On the web"))}: <a href="{address}">{address}</a></p></footer>'
    return page.page(title, [body, more], user_language())
