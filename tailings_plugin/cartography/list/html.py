"""The ranked list as a page that stands alone: sorts and filters by itself, prints."""

from collections.abc import Callable
from datetime import date
from html import escape
from pathlib import Path

from ...about import NAME, VERSION
from ...pages import page
from ..data.captions import UNKNOWN, Captions
from ..data.facilities import CLASSES, Facility, rating_scheme
from ..data.list_columns import caption_of, header
from ..look import palette

# The width of a range bar in pixels, and the THI it spans.
BAR_PX = 96
# (field or own name, CSS classes, width in pixels)
COLUMNS = (
    ("rank", "n", 44),
    ("name", "", 250),
    ("country", "", 104),
    ("status", "", 142),
    ("thi", "n", 56),
    ("class", "", 132),
    ("range", "bar", 112),
    ("thi_cap", "n part", 98),
    ("thi_tox", "n part", 90),
    ("thi_manag", "n part", 92),
    ("thi_seismic", "n part", 106),
    ("thi_flood", "n part", 74),
    ("thi_dam", "n part", 66),
    ("thi_completeness", "n", 108),
    ("volume_m3", "n", 104),
    ("water_hazard_class", "n", 88),
    ("population_at_risk", "n", 92),
    ("water_body", "", 110),
    ("border_distance_km", "n", 96),
    ("border_hours", "n", 92),
    ("countries_downstream", "", 110),
    ("tri", "n", 56),
    ("gistm_class", "", 118),
    ("latitude", "n", 76),
    ("longitude", "n", 80),
    ("data_source", "src", 330),
)
_WIDTH = sum(width for *_, width in COLUMNS)
_OWN_HEADINGS = {
    "rank": "head_number",
    "name": "head_facility",
    "country": "head_country",
    "status": "list_status",
    "class": "list_class",
    "range": "head_range",
    "latitude": "column_latitude",
    "longitude": "column_longitude",
}
PARTS = ("thi_cap", "thi_tox", "thi_manag", "thi_seismic", "thi_flood", "thi_dam")
_FOLDER = Path(__file__).parent


def html_list(
    facilities: list[Facility], captions: Captions, tick: Callable[[float], None] = lambda _: None
) -> str:
    """Return the list of facilities (ranked, the unrated last) as an HTML document."""
    rated = [each for each in facilities if each.thi is not None]
    unrated = [each for each in facilities if each.thi is None]
    scale = _Scale(rated)
    cells = _Cells(captions, scale)
    lines = []
    for count, facility in enumerate(rated, start=1):
        lines.append(cells.rated_row(facility))
        if count % 200 == 0:
            tick(count / len(facilities))
    count, missing = captions.number(len(rated)), captions.number(len(unrated))
    body = [
        page.paragraph(captions("list_summary", rated=count, unrated=missing), "lead"),
        f'<div class="notes">{"".join(map(page.paragraph, _notes(facilities, captions)))}</div>',
        _tools(captions),
        _table(cells.heads(), lines),
        _unrated(unrated, cells, captions),
        f"<footer>{escape(captions('made', date=date.today().isoformat(), software=f'{NAME} {VERSION}'))}</footer>",
    ]
    script = (_FOLDER / "list.js").read_text(encoding="utf-8")
    return page.page(
        captions("list_title"), body, captions.languages[0], wide=True, style=_style(), script=script
    )


def _tools(captions: Captions) -> str:
    words, hint = escape(captions("list_filter")), escape(captions("list_sort_hint"))
    return (
        f'<p class="tools"><input id="filter" type="search" placeholder="{words}" aria-label="{words}">'
        f'<span id="shown"></span> <span class="quiet">{hint}</span></p>'
    )


def _table(heads: list[str], rows: list[str]) -> str:
    columns = "".join(f'<col style="width:{width / _WIDTH:.2%}">' for *_, width in COLUMNS)
    return (
        f'<div class="scroll"><table id="list" style="--width:{_WIDTH}px"><colgroup>{columns}</colgroup>'
        f"<thead><tr>{''.join(heads)}</tr></thead><tbody>\n" + "\n".join(rows) + "\n</tbody></table></div>"
    )


class _Scale:
    """The axis shared by all range bars: whole numbers around every THI and its range."""

    def __init__(self, rated: list[Facility]):
        values = [
            float(value)
            for each in rated
            for value in (each.thi, each.get("thi_min"), each.get("thi_max"))
            if value is not None
        ]
        self.low = min((value // 1 for value in values), default=0.0)
        self.high = max((-(-value // 1) for value in values), default=1.0)
        self.high = max(self.high, self.low + 1)

    def px(self, value: float) -> float:
        return round(2 + (value - self.low) / (self.high - self.low) * (BAR_PX - 4), 1)


class _Cells:
    """Cells of the table, in one language."""

    def __init__(self, captions: Captions, scale: _Scale):
        self._captions = captions
        self._scale = scale
        self._class_names = {code: escape(captions(code)) for code in CLASSES}

    def heads(self) -> list[str]:
        return [self._head(self._heading(name), kind) for name, kind, _ in COLUMNS]

    def _heading(self, name: str) -> str:
        own = _OWN_HEADINGS.get(name)
        text = self._captions(own) if own else header(name, self._captions)
        if name == "range":
            low, high = (self._captions.number(end) for end in (self._scale.low, self._scale.high))
            return f"{text} {low}–{high}"
        return text

    def rated_row(self, facility: Facility) -> str:
        number = self._number
        code = facility.hazard_class
        chip = f'<b class="chip {code}">{self._class_names[code]}</b>' if code else UNKNOWN
        order = -1 if code is None else len(CLASSES) - CLASSES.index(code)
        place = facility.place or (None, None)
        cells = [
            number(facility.get("thi_rank"), 0),
            f"<td>{self.facility(facility)}",
            self._text(facility, "country"),
            self._text(facility, "status"),
            number(facility.thi, 1, "thi"),
            f"<td data-v={order}>{chip}",
            self._bar(facility),
            *(number(facility.get(name), 1, "part") for name in PARTS),
            self._percent(facility.get("thi_completeness")),
            number(facility.get("volume_m3"), 0),
            number(facility.get("water_hazard_class"), 0),
            number(facility.get("population_at_risk"), 0),
            self._text(facility, "water_body"),
            number(facility.get("border_distance_km"), 0),
            number(facility.get("border_hours"), 0),
            self._text(facility, "countries_downstream"),
            number(facility.get("tri"), 1),
            self._text(facility, "gistm_class"),
            number(place[1], 3),
            number(place[0], 3),
            self._source(facility),
        ]
        return "<tr>" + "".join(cells)

    def facility(self, facility: Facility) -> str:
        """Return the name, and below it id and operator (else owner)."""
        owner = facility.get("operator") or facility.get("owner")
        small = " · ".join(escape(str(each)) for each in (facility.get("facility_id"), owner) if each)
        return f"<b dir=auto>{escape(facility.name)}</b><small dir=auto>{small}</small>"

    def _head(self, text: str, kind: str) -> str:
        return f'<th scope="col" class="{kind}"><button>{escape(text)}</button></th>'

    def _number(self, value, decimals: int, kind: str = "") -> str:
        css = f"n {kind}".strip()
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            return f'<td class="{css}">{UNKNOWN}'
        return f'<td class="{css}" data-v={value:g}>{self._captions.number(value, decimals)}'

    def _percent(self, value) -> str:
        if value is None:
            return f"<td class=n>{UNKNOWN}"
        return f"<td class=n data-v={value:g}>{round(value)}&nbsp;%"

    def _text(self, facility: Facility, name: str) -> str:
        text = caption_of(facility, name, self._captions)
        return f"<td dir=auto>{escape(text) if text else UNKNOWN}"

    def _source(self, facility: Facility) -> str:
        date_text, source = facility.get("data_date"), facility.get("data_source")
        text = ", ".join(escape(str(each)) for each in (date_text, source) if each)
        return f"<td class=src dir=auto>{text or UNKNOWN}"

    def _bar(self, facility: Facility) -> str:
        low, high = facility.get("thi_min"), facility.get("thi_max")
        at = self._scale.px(facility.thi)
        if low is None or high is None:
            low = high = facility.thi
        start, end = self._scale.px(low), self._scale.px(high)
        words = f"{self._captions.number(low, 1)}–{self._captions.number(high, 1)}"
        colour = palette.CLASS_COLOURS.get(facility.hazard_class, palette.UNRATED_COLOUR)
        width = round(end - start, 1)
        return (
            f"<td class=bar data-v={high - low:g}>"
            f'<svg viewBox="0 0 {BAR_PX} 12" role=img aria-label="{words}"><title>{words}</title>'
            f'<path d="M{start} 6h{width}M{start} 3v6M{end} 3v6"/>'
            f'<circle cx={at} cy=6 r=4 fill="{colour}"/></svg>'
        )


def _notes(facilities: list[Facility], captions: Captions) -> list[str]:
    scheme, verified = rating_scheme(facilities)
    limits = "limits_verified_note" if verified else "limits_not_verified_note"
    rating = captions("scheme", scheme=scheme) if scheme else captions("scheme_missing")
    return [rating, captions(limits), captions("range_note"), captions("list_dash_note")]


def _unrated(unrated: list[Facility], cells: _Cells, captions: Captions) -> str:
    if not unrated:
        return ""
    rows = []
    for each in unrated:
        reason = each.get("thi_note") or captions("list_no_reason")
        country = caption_of(each, "country", captions) or UNKNOWN
        status = caption_of(each, "status", captions) or UNKNOWN
        rows.append((cells.facility(each), escape(country), escape(status), escape(str(reason))))
    heads = [captions(key) for key in ("head_facility", "head_country", "list_status", "list_reason")]
    heading = captions("list_unrated", count=captions.number(len(unrated)))
    return page.section(heading, page.table(heads, rows, "unrated"))


def _style() -> str:
    chips = "".join(
        f".{code}{{background:{palette.CLASS_COLOURS[code]};color:{palette.CLASS_INK[code]}}}"
        for code in CLASSES
    )
    widths = "".join(
        f"#list :is(th,td):nth-child({number}){{width:{width}px}}"
        for number, (*_, width) in enumerate(COLUMNS, start=1)
    )
    return f"{(_FOLDER / 'list.css').read_text(encoding='utf-8')}{chips}@media screen{{{widths}}}"
