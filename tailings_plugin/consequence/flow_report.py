"""The report on simulated flows: one HTML page with its pictures; what the runs from each facility say, and doubts."""

from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path

import numpy as np

from ..errors import Reason
from ..pages import page
from ..texts import Catalogue, Text, as_figure
from .flow import hazard_scale
from .flow_facility import REACHED_M, Passage, Settings, Simulated
from .flow_pictures import SHARES, STORE, TONES, hydrograph_chart, inline, map_picture

text = Catalogue(Path(__file__).with_name("flow_texts.json"))
Say = Callable[[Reason], str]
# The table of more runs is folded away.
SHOWN_RUNS = 24


def report(
    sections: Sequence[str],
    rejected: Sequence[tuple[str, str]],
    settings: Settings,
    relief: str,
    language: str,
    cancelled: bool = False,
) -> str:
    """Return the page of `facility_section`s, and of the facilities that were not simulated with the reason of each.

    relief: the name of what was read.
    """
    asked = len(sections) + len(rejected)
    lead = text(
        "lead" if settings.members > 1 else "lead_single", language,
        done=len(sections), asked=asked, runs=settings.members,
    )  # fmt: skip
    body = [page.paragraph(lead, "lead")]
    if cancelled:
        body.append(page.paragraph(text("cancelled", language), "warning"))
    body.append(
        '<div class="notes">'
        + page.paragraph(text("share", language, depth=as_figure(REACHED_M, "g", language)))
        + page.paragraph(text("late", language))
        + "</div>"
    )
    body += sections
    if rejected:
        rows = [(escape(facility), escape(reason)) for facility, reason in rejected]
        head = [text(name, language) for name in ("facility", "reason")]
        body.append(page.section(text("rejected", language), page.table(head, rows)))
    body += [_settings(settings, relief, language), _hazard(language)]
    body.append(page.section(text("method", language), page.paragraph(text("method_text", language))))
    return page.page(text("title", language), body, language)


def facility_section(simulated: Simulated, name: str, language: str, say: Say = str) -> str:
    """Return the HTML of one facility: map, zones, what passes on the way, runs with mass balance, and doubts.

    name: what the facility is called; say: gives a warning in the language of the reader.
    """
    ground, site = simulated.ground, simulated.site
    low, middle, high = (_volume(each, language) for each in site.band_m3)
    parts = [
        page.paragraph(
            text(
                "window", language, rows=ground.grid.rows, columns=ground.grid.columns,
                cell=as_figure(ground.grid.cell_width, "g", language), low=low, middle=middle, high=high,
                known=text("known", language) if site.is_known else "",
            ),
            "quiet",
        )
    ]  # fmt: skip
    if not simulated.complete:
        done, asked = len(simulated.runs), simulated.settings.members
        parts.append(page.paragraph(text("unfinished", language, done=done, asked=asked), "warning"))
    parts += [_map(simulated, language), _zones(simulated, language)]
    if simulated.passages:
        parts.append(f"<h3>{escape(text('passages', language))}</h3>")
        parts += [_passage(each, language) for each in simulated.passages]
    parts.append(f"<h3>{escape(text('doubts', language))}</h3>")
    parts.append(page.bullets(map(say, simulated.warnings)))
    parts.append(_runs(simulated, language))
    return page.section(name, *parts)


def _map(simulated: Simulated, language: str) -> str:
    ground = simulated.ground
    share = simulated.layers["PROBABILITY"][0]
    shown = np.flatnonzero((np.nan_to_num(share) > 0).any(axis=0) | simulated.store.any(axis=0))
    columns = shown[-1] - shown[0] + 1 if len(shown) else ground.grid.columns
    png = map_picture(ground.heights_m, ground.grid.cell_width, share, simulated.store)
    label = text("map", language, width=as_figure(columns * ground.grid.cell_width / 1000, ".1f", language))
    chips = [
        page.chip(text("legend", language, percent=f"{100 * least:.0f}"), tone)
        for least, tone in zip(SHARES, TONES, strict=True)
    ]
    chips.append(page.chip(text("store", language), STORE))
    return inline(png, label) + page.paragraph(label, "quiet") + f"<p>{' '.join(chips)}</p>"


def _zones(simulated: Simulated, language: str) -> str:
    head = [text(name, language) for name in ("zone_p", "zone_area", "zone_length", "zone_depth")]
    rows = [
        (
            f"≥ {as_figure(zone.p, 'g', language)}",
            as_figure(zone.area_km2, ".2f", language),
            as_figure(zone.length_km, ".1f", language),
            as_figure(zone.max_depth_m, ".1f", language),
        )
        for zone in simulated.zones
    ]
    heading = text("zones", language, depth=as_figure(REACHED_M, "g", language))
    return f"<h3>{escape(heading)}</h3>" + page.table(head, rows)


def _passage(passage: Passage, language: str) -> str:
    label = text("passage", language, place=passage.place, km=as_figure(passage.km, ".1f", language))
    arrived = passage.arrivals_min[~np.isnan(passage.arrivals_min)]
    runs = len(passage.arrivals_min)
    if not len(arrived):
        return page.paragraph(f"{label}. {text('reached_by_none', language, runs=runs)}")
    most = max(float(values.max()) for _, values in passage.series)
    sentence = text(
        "reached_by", language, count=len(arrived), runs=runs, earliest=f"{arrived.min():.0f}",
        latest=f"{arrived.max():.0f}", most=as_figure(most, ",.0f", language),
    )  # fmt: skip
    axes = text("axis_time", language), text("axis_discharge", language)
    chart = page.drawing(hydrograph_chart(passage.series, axes, label, language))
    return page.paragraph(f"{label}. {sentence}") + chart


def _runs(simulated: Simulated, language: str) -> str:
    names = ("run", "run_yield", "run_turbulence", "run_size", "run_released", "run_lies", "run_pit")
    head = [text(name, language) for name in (*names, "run_left", "run_error", "run_ended", "run_moving")]
    rows = []
    for member, done in zip(simulated.members, simulated.runs, strict=True):
        mass, mud = done.mass, member.rheology
        rows.append(
            page.row(
                [
                    member.number + 1,
                    _number(f"{mud.yield_stress_pa:.0f}"),
                    _number(f"{mud.turbulence_m_s2:.0f}"),
                    _number(as_figure(member.radius_factor, ".2f", language)),
                    *(_number(_volume(each, language)) for each in (mass.released_m3, mass.on_relief_m3)),
                    *(_number(_volume(each, language)) for each in (mass.in_pit_m3, mass.left_m3)),
                    _number(as_figure(abs(mass.error_m3), ".1g", language)),
                    _number(f"{done.time_end_s / 60:.0f}"),
                    _number(f"{100 * done.momentum_share:.0f}"),
                ]
            )
        )
    summary = escape(text("runs", language))
    opened = " open" if len(rows) <= SHOWN_RUNS else ""
    return f"<details{opened}><summary>{summary}</summary>{page.table(head, rows)}</details>"


def _settings(settings: Settings, relief: str, language: str) -> str:
    sentence = text(
        "settings_read", language, seed=settings.seed, hours=as_figure(settings.duration_s / 3600, "g", language),
        source=text(f"source_{settings.source}", language), relief=relief,
    )  # fmt: skip
    head = [text(name, language) for name in ("set_name", "set_range", "set_status", "set_source")]
    rows = [
        (
            escape(Text(**each.label).get(language)),
            " – ".join(as_figure(end, "g", language) for end in dict.fromkeys((each.low, each.high))),
            escape(_status(each.status, language)),
            escape(Text(**each.source).get(language)),
        )
        for each in settings.ranges
    ]
    return page.section(text("settings", language), page.paragraph(sentence), page.table(head, rows))


def _hazard(language: str) -> str:
    scale = hazard_scale()
    source = text(
        "hazard_source", language, source=scale["source"], status=_status(scale["status"], language)
    )
    labels = [Text(**each["label"]).get(language) for each in scale["classes"]]
    limits = Text(**scale["limits_of_use"]).get(language)
    return page.section(
        text("hazard", language),
        page.bullets(labels),
        page.paragraph(limits),
        page.paragraph(source, "quiet"),
    )


def _status(status: str, language: str) -> str:
    known = text.get(f"status_{status}")
    return known.get(language) if known else status


def _number(written: str) -> str:
    return f'<span class="whole">{written}</span>'


def _volume(volume_m3: float, language: str) -> str:
    """Return a volume to three digits, in groups of three as the language has them."""
    if volume_m3 <= 0:
        return "0"
    digits = max(0, int(np.floor(np.log10(volume_m3))) - 2)
    return as_figure(round(volume_m3, -digits), ",.0f", language)
