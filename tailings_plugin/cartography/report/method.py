"""How the figures were made, what they cannot tell, who verified what, sources, and the check before publication."""

from ...about import NAME, VERSION
from ...rating.standing import SURE
from ..data.calls import assumed_parts, by_quantiles, priors_of, suggested_classes, tells_chances
from ..data.credits import credit_lines
from ..data.facilities import rating_scheme
from ..data.known_ways import known_ways_of
from ..data.rated_by import rating_notes
from .blocks import Block, Bullets, Heading, Paragraph
from .subject import Subject


def method(subject: Subject) -> list[Block]:
    """Return the last section."""
    words = subject.words
    blocks: list[Block] = []
    if subject.points:
        count = words.number(len(subject.points))
        blocks.append(Heading(subject.captions("open_heading", count=count)))
        blocks.append(Bullets([each.said(subject.captions) for each in subject.points]))
    else:
        blocks += [Heading(words("check_heading")), Paragraph(words("check_none"))]
    blocks += [Heading(words("method_heading")), Bullets(_method(subject))]
    blocks += [Heading(words("limits_heading"), 2), Bullets(_limits(subject))]
    blocks += [Heading(words("sources_heading"), 2), *(Paragraph(each, "note") for each in _sources(subject))]
    return blocks


def _method(subject: Subject) -> list[str]:
    words, captions, table = subject.words, subject.captions, subject.facilities
    scheme, verified = rating_scheme(table)
    lines = [captions("scheme", scheme=scheme) if scheme else captions("scheme_missing")]
    lines.append(captions("limits_verified_note" if verified else "limits_not_verified_note"))
    if by_quantiles(table):
        lines.append(captions("quantiles_note"))
    lines += rating_notes(table, subject.rating, captions)
    if any(assumed_parts(table, subject.rating)):
        lines.append(words("assumed_note"))
    if any(suggested_classes(table)):
        lines.append(words("suggested_note"))
    if tells_chances(table):
        lines += [captions("act_now_note", share=round(100 * SURE)), captions("find_out_first_note")]
        lines.append(captions(f"chance_note_{priors_of(table)}"))
    return lines


def _limits(subject: Subject) -> list[str]:
    words, captions = subject.words, subject.captions
    lines = [captions("list_dash_note")]
    lines += known_ways_of(subject.paths, subject.crossings_given).notes(captions)
    if subject.overview_cell_m is not None:
        lines.append(captions.overview(subject.overview_cell_m))
    lines.append(words("basins_note"))
    lines.append(words("not_checked_note"))
    return lines


def _sources(subject: Subject) -> list[str]:
    captions, words = subject.captions, subject.words
    lines = [captions("sources", sources=subject.sources)] if subject.sources else [words("sources_missing")]
    lines += subject.map_credits
    lines += credit_lines(subject.credited.layers, captions)
    lines.append(captions("disclaimer"))
    return [*lines, captions("made", date=subject.captions.day(subject.today), software=f"{NAME} {VERSION}")]
