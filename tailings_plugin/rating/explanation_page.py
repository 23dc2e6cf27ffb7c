"""The page that explains a rating: input, rule, score, and what knowing more would change."""

from collections.abc import Callable, Sequence
from html import escape

import numpy as np

from ..pages import page
from ..texts import as_figure, with_signs
from .evaluate import Scores
from .factor_table import factor_lines, name_of_input
from .ranks import ranks
from .scheme import Factor, Scheme
from .texts import label_of, text
from .values import BadValue, shown_value
from .what_if import WhatIf, what_ifs

LINE_WIDTH = 600


def explanation(
    scores: Scores,
    scheme: Scheme,
    names: Sequence[str],
    limit: int,
    language: str = "en",
    tick: Callable[[float], None] = lambda fraction: None,
) -> str:
    """Return the HTML page that explains the `limit` highest totals, then what cannot be rated.

    names: how to call each of the n facilities. Everything from the data is escaped.
    """
    total = scores.best[scheme.total.field]
    order = np.argsort(-np.nan_to_num(total, nan=-np.inf), kind="stable")[:limit]
    writer = _Writer(scores, scheme, names, order, language)
    body = writer.introduction(len(order))
    for number, row in enumerate(order):
        tick(number / len(order))
        body.append(writer.facility(int(row), number))
    title = text(language, "explain_title", index=label_of(scheme.total.label, language))
    return page.page(title, body, language)


def explanation_of(
    scores: Scores,
    scheme: Scheme,
    names: Sequence[str],
    row: int,
    language: str = "en",
    remarks: Sequence[str] = (),
) -> str:
    """Return the HTML page that explains one of the n facilities among all of them; remarks: sentences to warn with."""
    writer = _Writer(scores, scheme, names, np.array([row]), language)
    _, how_to_read, source = writer.introduction(1)
    body = [
        *(page.paragraph(each, "warning") for each in remarks),
        writer.facility(row, 0),
        how_to_read,
        source,
    ]
    title = text(language, "explain_title_of_one", index=label_of(scheme.total.label, language))
    return page.page(title, body, language)


class _Writer:
    """Holds what every section needs: ranks, bad values by row, what each factor makes of the facilities shown."""

    def __init__(
        self, scores: Scores, scheme: Scheme, names: Sequence[str], order: np.ndarray, language: str
    ):
        self.scores, self.scheme, self.names, self.language = scores, scheme, names, language
        self.lines = {
            factor.field: factor_lines(factor, scores, scheme, order, language) for factor in scheme.factors()
        }
        self.index = scheme.total.field
        self.label = label_of(scheme.total.label, language)
        self.ranks = ranks(*(each[self.index] for each in (scores.best, scores.low, scores.high)))
        self.rated = int(np.isfinite(scores.best[self.index]).sum())
        self.bad: dict[int, list[BadValue]] = {}
        for each in scores.bad:
            self.bad.setdefault(each.row, []).append(each)

    def say(self, key: str, **values: object) -> str:
        return text(self.language, key, **values)

    def introduction(self, shown: int) -> list[str]:
        scheme = self.scheme
        return [
            page.paragraph(
                self.say(
                    "explain_intro",
                    title=label_of(scheme.title, self.language),
                    rated=self.rated,
                    missing=self.scores.size - self.rated,
                    shown=shown,
                ),
                "lead",
            ),
            page.paragraph(self.say("explain_unknown")),
            page.paragraph(
                self.say("explain_scheme", scheme=scheme.statement(self.language), source=scheme.source),
                "quiet",
            ),
        ]

    def facility(self, row: int, place: int) -> str:
        """Return the section of a facility, the `place`-th of those shown."""
        total = self.scores.best[self.index][row]
        parts = ["<section>", f"<h2>{escape(self._heading(row))}</h2>"]
        if np.isfinite(total):
            parts.append(self._verdict(row, total))
            if self.scheme.total.rule == "sum":
                parts.append(self._bar(row))
        else:
            parts.append(page.paragraph(self._why_unrated(row), "warning"))
        parts.append(self._table(row, place, total))
        parts += self._remarks(row)
        found = what_ifs(self.scores, self.scheme, row, self._input_name, self.language)
        changes = [self._change(row, each) for each in found]
        if changes:
            parts += [f"<h3>{escape(self.say('explain_changes'))}</h3>", page.bullets(changes)]
        elif any(np.isnan(each[row]) for each in self.scores.raw.values()):
            parts.append(page.paragraph(self.say("explain_no_change")))
        return "\n".join([*parts, "</section>"])

    def _heading(self, row: int) -> str:
        rank = self.ranks[0][row]
        if np.isnan(rank):
            return self.say("explain_heading_unrated", name=self.names[row])
        return self.say("explain_heading", rank=int(rank), count=self.rated, name=self.names[row])

    def _verdict(self, row: int, total: float) -> str:
        place = int(self.scheme.class_limits.index(np.array(total)))
        found = self.scheme.classes[place]
        colour = found.colour or page.rank_colour(place, len(self.scheme.classes))
        low, high = self.scores.low[self.index][row], self.scores.high[self.index][row]
        known = sum(bool(np.isfinite(each[row])) for each in self.scores.raw.values())
        if known == len(self.scores.raw):
            sentence = self.say("explain_certain")
        elif low == high:
            sentence = self.say("explain_settled", known=known, count=len(self.scores.raw))
        else:
            sentence = self.say(
                "explain_range",
                known=known,
                count=len(self.scores.raw),
                low=self._figure(low),
                high=self._figure(high),
                ranks=self._span(self.ranks[2][row], self.ranks[1][row]),
            )
        chip = page.chip(label_of(found.label, self.language), colour)
        return (
            f'<p class="lead"><b>{escape(self.label)} {self._figure(total)}</b> {chip} {escape(sentence)}</p>'
        )

    def _bar(self, row: int) -> str:
        """Return the range on a line from 0, with the classes as background."""
        best, low, high = (
            each[self.index][row] for each in (self.scores.best, self.scores.low, self.scores.high)
        )
        every = self.scores.high[self.index]
        end = max([float(np.nanmax(every)), *self.scheme.class_limits.values])
        start = min(0.0, float(np.nanmin(self.scores.low[self.index])))
        scale = LINE_WIDTH / ((end - start) or 1)
        return range_bar(self.scheme, best - start, low - start, high - start, start, scale, self.language)

    def _why_unrated(self, row: int) -> str:
        missing = [
            self._input_name(factor.rule.input)
            for factor in self.scheme.factors()
            if factor.unknown == "not_rated" and self.scores.unknown(factor.field)[row]
        ]
        if missing:
            return self.say("explain_unrated", missing=", ".join(missing))
        return self.say("explain_nothing")

    def _table(self, row: int, place: int, total: float) -> str:
        rows = [self._factor_row(factor, row, place) for factor in self.scheme.factors()]
        head = [self.say(f"explain_head_{each}") for each in ("factor", "known", "rule", "score")]
        label = self.say("explain_maximum" if self.scheme.total.rule == "maximum" else "explain_sum")
        last = "–" if np.isnan(total) else self._figure(total)
        return page.table(head, [*rows, (f"<b>{escape(label)}</b>", "", "", f"<b>{last}</b>")])

    def _factor_row(self, factor: Factor, row: int, place: int) -> tuple[str, str, str, str]:
        best = self.scores.best[factor.field][row]
        score = "–" if np.isnan(best) else with_signs(f"{best:.2f}".removesuffix(".00"), self.language)
        known, rule = (each[place] for each in self.lines[factor.field])
        if self.scores.unknown(factor.field)[row]:
            shown = f'<span class="unknown">{escape(self.say("explain_is_unknown"))}</span>'
        else:
            shown = escape(known)
        return escape(label_of(factor.label, self.language)), shown, escape(rule), score

    def _remarks(self, row: int) -> list[str]:
        sentences = [sentence for mask, sentence in self.scores.remarks if mask[row]]
        sentences += [
            self.say("bad_value", value=shown_value(each.value), reason=each.reason)
            for each in self.bad.get(row, ())
        ]
        return [page.paragraph(sentence, "warning") for sentence in sentences]

    def _change(self, row: int, change: WhatIf) -> str:
        before = self.ranks[0][row]
        key = "explain_change_unrated" if np.isnan(before) else "explain_change"
        if before == change.rank:
            key = "explain_change_same_rank"
        return self.say(
            key,
            condition=change.condition,
            index=self.label,
            total=self._figure(change.total),
            before=None if np.isnan(before) else int(before),
            rank=change.rank,
            ranks=self._span(change.rank_most, change.rank_least),
        )

    def _figure(self, total: float) -> str:
        return as_figure(total, ".2f", self.language)

    def _span(self, first: float, last: float) -> str:
        return str(int(first)) if first == last else self.say("span", first=int(first), last=int(last))

    def _input_name(self, name: str) -> str:
        return name_of_input(name, self.scheme, self.language)


def range_bar(
    scheme: Scheme, best: float, low: float, high: float, start: float, scale: float, language: str
) -> str:
    """Return the SVG line of one total: classes behind, range as a bar, counted value as a dot.

    best, low, high: distances from the start of the line; start: the total there; scale: pixels per unit.
    """
    count, width = len(scheme.classes), LINE_WIDTH
    edges = [0.0, *(max(0.0, (limit - start) * scale) for limit in scheme.class_limits.values), width]
    parts = [f'<svg viewBox="-6 0 {width + 12} 34" width="{width + 12}" height="34" role="img">']
    for place in range(count):
        left, right = min(edges[place], width), min(edges[place + 1], width)
        colour = scheme.classes[place].colour or page.rank_colour(place, count)
        parts.append(
            f'<rect x="{left:.1f}" y="16" width="{max(right - left, 0):.1f}" height="6" fill="{colour}"/>'
        )
    for limit, x in zip(scheme.class_limits.values, edges[1:-1], strict=True):
        parts.append(
            f'<text x="{x:.1f}" y="33" font-size="10" text-anchor="middle" fill="#5f5f5f">'
            f"{as_figure(limit, 'g', language)}</text>"
        )
    parts.append(
        f'<line x1="{low * scale:.1f}" x2="{high * scale:.1f}" y1="9" y2="9" stroke="#262626" '
        f'stroke-width="3"/>'
        f'<circle cx="{best * scale:.1f}" cy="9" r="5" fill="#262626" stroke="#fff"/></svg>'
    )
    return "".join(parts)
