"""The page on checklist answers: an overview in colour, then each facility with its measures."""

from html import escape

from ..pages import page
from ..texts import as_figure
from .checklist import Checklist, Evaluation, Measure, Result, band_of, measure_text
from .texts import label_of, text

SHOWN = 100
MEASURES_SHOWN = 25
# Below this share of answers that rest on data a percentage is marked as weakly founded.
WEAK_CREDIBILITY = 50


def checklist_page(evaluation: Evaluation, checklist: Checklist, language: str = "en") -> str:
    """Return the HTML page; the weakest facilities come first. Text from the data is escaped."""
    writer = _Writer(evaluation, checklist, language)
    keys = sorted(evaluation.overall, key=lambda key: _sort_value(evaluation.overall[key]))
    body = [
        page.paragraph(text(language, "check_intro"), "lead"),
        page.paragraph(text(language, "check_read", limit=WEAK_CREDIBILITY)),
        writer.legend(),
        writer.overview(keys[:SHOWN]),
        page.paragraph(text(language, "check_statement", checklist=checklist.statement(language)), "quiet"),
    ]
    if len(keys) > SHOWN:
        body.append(page.paragraph(text(language, "check_more", count=len(keys) - SHOWN), "quiet"))
    body += [writer.facility(*key) for key in keys[:SHOWN]]
    return page.page(text(language, "check_title"), body, language)


def _sort_value(result: Result) -> float:
    return float("inf") if result.safety is None else result.safety


class _Writer:
    """Writes the parts of the page from an evaluation."""

    def __init__(self, evaluation: Evaluation, checklist: Checklist, language: str):
        self.evaluation, self.checklist, self.language = evaluation, checklist, language
        self.measures: dict[tuple[str, str], list[Measure]] = {}
        for each in evaluation.measures:
            self.measures.setdefault((each.facility, each.question.list), []).append(each)

    def legend(self) -> str:
        chips = []
        bounds = [0, *self.checklist.band_limits.values, 100]
        for place, band in enumerate(self.checklist.bands):
            from_to = "–".join(as_figure(end, "g", self.language) for end in bounds[place : place + 2])
            label = f"{label_of(band.label, self.language)} {from_to} %"
            chips.append(page.chip(label, band.colour))
        return f"<p>{' '.join(chips)}</p>"

    def overview(self, keys: list[tuple[str, str]]) -> str:
        head = [
            text(self.language, "check_head_facility"),
            text(self.language, "check_head_list"),
            text(self.language, "check_head_overall"),
            *(label_of(label, self.language) for label in self.checklist.categories.values()),
        ]
        rows = [
            [
                escape(facility),
                escape(list_code),
                self._cell(self.evaluation.overall[facility, list_code]),
                *(
                    self._cell(self.evaluation.categories.get((facility, list_code, category)))
                    for category in self.checklist.categories
                ),
            ]
            for facility, list_code in keys
        ]
        return page.table(head, rows, "overview")

    def _cell(self, result: Result | None) -> str:
        band = band_of(result.safety, self.checklist) if result else None
        if result is None or result.credibility is None or band is None:
            return ""
        mark = "?" if result.credibility < WEAK_CREDIBILITY else ""
        title = text(self.language, "check_cell", credibility=f"{result.credibility:.0f}")
        ink = page.ink_on(band.colour)
        return (
            f'<span class="pair" title="{escape(title)}" style="background:{band.colour};color:{ink}">'
            f"{result.safety:.0f}{mark}</span>"
        )

    def facility(self, facility: str, list_code: str) -> str:
        result = self.evaluation.overall[facility, list_code]
        list_label = label_of(self.checklist.lists[list_code], self.language)
        heading = f"{facility}: {list_label} ({list_code})"
        parts = ["<section>", f"<h2>{escape(heading)}</h2>", self._verdict(result)]
        measures = self.measures.get((facility, list_code), [])
        if measures:
            parts.append(f"<h3>{escape(text(self.language, 'check_measures'))}</h3>")
            parts.append(self._measures(measures[:MEASURES_SHOWN]))
        if len(measures) > MEASURES_SHOWN:
            count = len(measures) - MEASURES_SHOWN
            parts.append(page.paragraph(text(self.language, "check_more_measures", count=count), "quiet"))
        return "\n".join([*parts, "</section>"])

    def _verdict(self, result: Result) -> str:
        band = band_of(result.safety, self.checklist)
        if band is None:
            return page.paragraph(text(self.language, "check_nothing_applies"))
        sentence = text(
            self.language,
            "check_verdict",
            safety=f"{result.safety:.0f}",
            credibility=f"{result.credibility:.0f}",
            no_data=result.no_data,
            applicable=result.questions - result.not_applicable,
        )
        chip = page.chip(label_of(band.label, self.language), band.colour)
        return f'<p class="lead">{chip} {escape(sentence)}</p>'

    def _measures(self, measures: list[Measure]) -> str:
        head = [
            text(self.language, f"check_head_{each}") for each in ("priority", "measure", "term", "reason")
        ]
        rows = []
        for each in measures:
            question = label_of(each.question.text, self.language)
            reason = f"{each.question.id}: {label_of(each.answer.label, self.language)}"
            if each.answer.needs != "data":
                reason += f" — {question}"
            term = label_of(self.checklist.terms[each.term], self.language)
            cells = (str(each.priority), measure_text(each, self.checklist, self.language), term, reason)
            rows.append([escape(cell) for cell in cells])
        return page.table(head, rows)
