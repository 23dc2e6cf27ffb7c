"""The page on how sure ranks are, for readers who decide: one sentence, one chart, one table of pairs."""

from collections.abc import Sequence
from html import escape

import numpy as np

from ..pages import page
from .draws import Robustness, Uncertainty
from .evaluate import rated_by
from .scheme import Scheme
from .texts import text
from .values import grouped, plain_number

SHOWN = 30
PAIRS_SHOWN = 12
WIDTH = 420
# A facility counts as certain to be in the top from this share of draws, as possible from the other.
SURE, POSSIBLE = 0.95, 0.05
BAR, DOT, GRID = "#2b6f9e", "#123f5c", "#dcd8d0"


def robustness_page(
    found: Robustness,
    names: Sequence[str],
    scheme: Scheme,
    top: int,
    seed: int,
    uncertainty: Uncertainty,
    language: str = "en",
    priors: str = "scheme",
) -> str:
    """Return the HTML page; names: of all facilities of the table, by row; priors: by which it was drawn."""
    writer = _Writer(found, names, top, language)
    body = [
        page.paragraph(writer.verdict(), "lead"),
        page.paragraph(writer.assumptions(uncertainty, _draws(scheme, priors))),
        page.paragraph(text(language, "robust_read", top=top)),
        writer.intervals(),
        f"<h2>{escape(text(language, 'robust_pairs_title'))}</h2>",
        page.paragraph(text(language, "robust_pairs")),
        writer.pairs(),
        page.paragraph(
            text(language, "robust_scheme", scheme=rated_by(scheme, priors, language), seed=seed), "quiet"
        ),
    ]
    return page.page(text(language, "robust_title"), body, language)


def _draws(scheme: Scheme, priors: str) -> str:
    """Return the key of the sentence that says by what shares the unknown was drawn."""
    if priors == "register":
        return "robust_draws_by_register"
    by_shares = any(each.priors for each in scheme.factors())
    return "robust_draws_by_shares" if by_shares else "robust_draws"


class _Writer:
    """Writes the parts of the page from the results."""

    def __init__(self, found: Robustness, names: Sequence[str], top: int, language: str):
        self.found, self.top, self.language = found, top, language
        self.names = [names[row] for row in found.rows]
        # By median rank; of equal medians the one more often in the top stands first.
        self.order = np.lexsort((-found.top, found.median))

    def verdict(self) -> str:
        sure = int((self.found.top >= SURE).sum())
        possible = int((self.found.top > POSSIBLE).sum()) - sure
        return text(
            self.language, "robust_verdict", sure=sure, possible=possible, top=self.top, count=len(self.names)
        )

    def assumptions(self, uncertainty: Uncertainty, draws: str) -> str:
        sentences = [text(self.language, draws, runs=grouped(self.found.runs))]
        if uncertainty.volume_factor > 1:
            factor = plain_number(uncertainty.volume_factor, self.language)
            sentences.append(text(self.language, "robust_volume", factor=factor))
        if uncertainty.weight_spread:
            spread = plain_number(100 * uncertainty.weight_spread, self.language)
            sentences.append(text(self.language, "robust_weights", spread=spread))
        return " ".join(sentences)

    def intervals(self) -> str:
        head = [
            text(self.language, "robust_head_facility"),
            text(self.language, "robust_head_ranks"),
            text(self.language, "robust_head_span"),
            text(self.language, "robust_head_top", top=self.top),
        ]
        shown = self.order[:SHOWN]
        last = int(max(self.found.high[shown].max(initial=1), self.top + 1))
        rows = [self._row(place, last) for place in shown]
        rows.append(("", axis(last), "", ""))
        note = len(self.names) - len(shown)
        more = page.paragraph(text(self.language, "robust_more", count=note), "quiet") if note > 0 else ""
        return page.table(head, rows) + more

    def _row(self, place: int, last: int) -> tuple[str, str, str, str]:
        low, median, high = (
            int(each[place]) for each in (self.found.low, self.found.median, self.found.high)
        )
        span = str(low) if low == high else f"{low}–{high}"
        chance = self.found.top[place]
        weight = "b" if chance >= SURE else "span"
        return (
            escape(self.names[place]),
            interval(low, median, high, last, self.top),
            span,
            f"<{weight}>{percent(chance)}</{weight}>",
        )

    def pairs(self) -> str:
        places = [place for place in self.order if place < len(self.found.pairs)][:PAIRS_SHOWN]
        head = ["", *(str(number + 1) for number in range(len(places)))]
        rows = [
            [
                f"{number + 1}. {escape(self.names[first])}",
                *("" if first == second else pair_cell(self.found.pairs[first, second]) for second in places),
            ]
            for number, first in enumerate(places)
        ]
        return page.table(head, rows, "pairs")


def x_of(rank: float, last: int) -> float:
    """Return the horizontal place of a rank on a line from 1 to `last`."""
    return 8 + (rank - 1) * (WIDTH - 16) / max(last - 1, 1)


def interval(low: int, median: int, high: int, last: int, top: int) -> str:
    """Return the SVG of one facility: bar from low to high rank, dot at the median, line after the top."""
    edge = x_of(top + 0.5, last)
    return (
        f'<svg viewBox="0 0 {WIDTH} 18" width="{WIDTH}" height="18" role="img" aria-label="{low}–{high}">'
        f'<line x1="{edge:.1f}" x2="{edge:.1f}" y1="0" y2="18" stroke="{GRID}" stroke-width="2"/>'
        f'<line x1="{x_of(low, last):.1f}" x2="{x_of(high, last):.1f}" y1="9" y2="9" stroke="{BAR}" '
        f'stroke-width="6" stroke-linecap="round"/>'
        f'<circle cx="{x_of(median, last):.1f}" cy="9" r="5" fill="{DOT}" stroke="#fff"/></svg>'
    )


def axis(last: int) -> str:
    """Return the SVG of the scale of ranks below the bars."""
    step = next(each for each in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, last) if last / each <= 10)
    ranks = [1, *range(step, last + 1, step)]
    marks = "".join(
        f'<text x="{x_of(rank, last):.1f}" y="12" font-size="11" text-anchor="middle" fill="#5f5f5f">'
        f"{rank}</text>"
        for rank in dict.fromkeys(ranks)
    )
    return f'<svg viewBox="0 0 {WIDTH} 16" width="{WIDTH}" height="16">{marks}</svg>'


def percent(share: float) -> str:
    """Return a share of draws in per cent, never rounded to certainty."""
    if 0 < share < 0.01:
        return "&lt; 1 %"
    if 0.99 < share < 1:
        return "&gt; 99 %"
    return f"{100 * share:.0f} %"


def pair_cell(share: float) -> str:
    """Return a cell whose depth of colour is how far from even the pair is."""
    strength = abs(share - 0.5) * 2
    colour = f"rgba(43,111,158,{0.05 + 0.6 * strength:.2f})" if share >= 0.5 else "#f5f3ef"
    return f'<span class="pair" style="background:{colour}">{percent(share)}</span>'
