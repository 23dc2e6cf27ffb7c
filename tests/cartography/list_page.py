"""A hazard list as tests read it: the rows of its tables, the details of each facility, what it would load."""

import json
import re
from html.parser import HTMLParser


class ListPage(HTMLParser):
    """tables: rows of cells by id of the table, the heading first. loads: addresses. tags: all elements."""

    def __init__(self, text: str):
        super().__init__()
        self.text, self.tables, self.loads, self.tags = text, {}, [], []
        self._rows, self._cell = None, None
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.loads += [value for name, value in attrs if name in ("src", "href", "action", "data")]
        if tag == "table":
            self._rows = self.tables.setdefault(dict(attrs).get("id") or dict(attrs)["class"], [])
        if tag == "tr":
            self._rows.append([])
        if tag in ("td", "th"):
            self._rows[-1].append("")
            self._cell = self._rows[-1]

    def handle_endtag(self, tag):
        if tag in ("tr", "tbody", "thead", "table"):
            self._cell = None

    def handle_data(self, data):
        if self._cell:
            self._cell[-1] += data

    @property
    def rows(self) -> list[list[str]]:
        """The rows of the ranked list, its headings first."""
        return self.tables["list"]

    def records(self, table: str = "list") -> list[dict[str, str]]:
        """Return the rows of a table by their headings."""
        heads, *rows = self.tables[table]
        return [dict(zip(heads, (cell.strip() for cell in row), strict=True)) for row in rows]

    def details(self) -> list[dict[str, str]]:
        """Return what stands behind the click on each facility, by its heading, in the order of the list."""
        (data,) = re.findall(r'<script type="application/json" id="data">(.*?)</script>', self.text)
        columns = [each for group in json.loads(data)["groups"] for each in group["columns"]]
        count = len(columns[0]["at"])
        return [{each["head"]: each["texts"][each["at"][row]] for each in columns} for row in range(count)]
