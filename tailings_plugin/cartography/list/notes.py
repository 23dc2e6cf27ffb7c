"""What is told with the ranked list: how it was rated, what its marks mean, and how people at risk are counted."""

from typing import TYPE_CHECKING

from ...rating.standing import SURE
from ..data.calls import assumed_parts, by_quantiles, priors_of, suggested_classes, tells_chances
from ..data.captions import Captions
from ..data.facilities import rating_scheme
from ..data.people import people_notes
from ..data.rated_by import RatedBy, rating_notes

if TYPE_CHECKING:
    from pandas import DataFrame


def first_notes(facilities: "DataFrame", captions: Captions) -> list[str]:
    """Return what must be read before the list: by what it was rated, and whether its limits are verified."""
    scheme, verified = rating_scheme(facilities)
    limits = "limits_verified_note" if verified else "limits_not_verified_note"
    named = captions("scheme", scheme=scheme) if scheme else captions("scheme_missing")
    return [named, captions(limits)]


def list_notes(
    facilities: "DataFrame",
    captions: Captions,
    rating: RatedBy,
    people_total: float | None,
    paths_given: bool = False,
) -> list[str]:
    """Return how the list is to be read, a line each; `people_total` as for `people_notes`."""
    lines = [captions("range_note"), captions("list_dash_note"), captions("list_border_note")]
    if paths_given:
        lines.append(captions("list_no_border_note"))
    if by_quantiles(facilities):
        lines.append(captions("quantiles_note"))
    lines += rating_notes(facilities, rating, captions)
    if any(assumed_parts(facilities, rating)):
        lines.append(captions("list_assumed_note"))
    if any(suggested_classes(facilities)):
        lines.append(captions("list_suggested_note"))
    if tells_chances(facilities):
        lines += [captions("act_now_note", share=round(100 * SURE)), captions("find_out_first_note")]
        lines += [captions("list_hollow_note"), captions(f"chance_note_{priors_of(facilities)}")]
    return [*lines, *people_notes(facilities, captions, people_total)]
