"""What QGIS shows of each function in its window of expressions."""

from html import escape

from ..translation import tr

# Syntax of each function, and examples with what comes of them.
SYNTAX = {
    "tailings_thi": "tailings_thi([facility | field, value, …], [scheme='thi'])",
    "tailings_thi_min": "tailings_thi_min([facility | field, value, …], [scheme='thi'])",
    "tailings_thi_max": "tailings_thi_max([facility | field, value, …], [scheme='thi'])",
    "tailings_class": "tailings_class([THI | facility | field, value, …], [scheme='thi'])",
    "tailings_caption": "tailings_caption(field, value, [language])",
    "tailings_release_m3": "tailings_release_m3(volume_m3, [relation='rico'])",
}
_KNOWN = (
    "'volume_m3', 1000000, 'water_hazard_class', 2, 'status', 'abandoned', "
    "'pga_g', 0.2, 'flood_zone', 'outside_100y', 'factor_of_safety', 1.2"
)
_UNKNOWN = "'volume_m3', 1000000"
EXAMPLES = {
    "tailings_thi": ((f"tailings_thi({_KNOWN})", "11"), (f"tailings_thi({_UNKNOWN})", "13")),
    "tailings_thi_min": ((f"tailings_thi_min({_UNKNOWN})", "6"),),
    "tailings_thi_max": ((f"tailings_thi_max({_UNKNOWN})", "13"),),
    "tailings_class": (("tailings_class(9.5)", "'high'"), (f"tailings_class({_KNOWN})", "'very_high'")),
    "tailings_caption": (
        ("tailings_caption('status', 'abandoned', 'en')", "'Abandoned'"),
        ("tailings_caption('status', 'abandoned', 'ru')", "'Бесхозное'"),
    ),
    "tailings_release_m3": (("tailings_release_m3(1000000)", "354000"),),
}


def help_texts() -> dict[str, str]:
    """Return the help of each function as HTML, in the language of the user."""
    facility = (
        "facility",
        tr(
            "a feature, or a map of fields and values; the current feature without it. A map is NULL as soon as one of "
            "its values is."
        ),
    )
    fields = (
        "field, value, …",
        tr("fields as they are called in the inventory, each with its value; what is not named is unknown"),
    )
    scheme = ("scheme", tr("'thi' (six factors) or 'thi-basic' (capacity and toxicity)"))
    thi = tr(
        "Returns the THI of a facility by the scheme of the plugin, as Rate hazard (THI) computes it: an unknown input "
        "counts as the worst. NULL where the facility cannot be rated, such as without a volume."
    )
    low = tr("Returns the lowest THI that is possible with what is known: every unknown input at its best.")
    high = tr(
        "Returns the highest THI that is possible with what is known: every unknown input at its worst."
    )
    code = tr(
        "Returns the code of the class of a THI, or of a facility: low, medium, high, very_high. The class limits are "
        "the plugin's own and are not verified. NULL where there is no THI."
    )
    caption = tr(
        "Returns the caption of a coded value of the inventory. NULL for NULL; a value that is not among the codes "
        "stays as it is."
    )
    release = tr(
        "Returns the volume that a breach would release by a published relation, in m³, never more than is stored. "
        "Recorded failures scatter widely about it, from about a hundredth to more than twice: the tool "
        "Released volume and run-out gives the range."
    )
    arguments = {
        "tailings_thi": (thi, facility, fields, scheme),
        "tailings_thi_min": (low, facility, fields, scheme),
        "tailings_thi_max": (high, facility, fields, scheme),
        "tailings_class": (code, ("THI", tr("a number, instead of a facility")), facility, fields, scheme),
        "tailings_caption": (
            caption,
            ("field", tr("name of a field with coded values, as text")),
            ("value", tr("the value")),
            ("language", tr("'en' or 'ru'; the language of QGIS without it")),
        ),
        "tailings_release_m3": (
            release,
            ("volume_m3", tr("stored volume in m³")),
            ("relation", tr("'rico' (Rico et al. 2008) or 'larrauri' (Concha Larrauri & Lall 2018)")),
        ),
    }
    return {name: _page(name, text, rows) for name, (text, *rows) in arguments.items()}


def _page(name: str, text: str, arguments: list[tuple[str, str]]) -> str:
    """Return a page like those of QGIS's own functions."""
    rows = "".join(
        f'<tr><td class="argument">{escape(argument)}</td><td>{escape(meaning)}</td></tr>'
        for argument, meaning in arguments
    )
    examples = "".join(
        f"<li><code>{escape(given)}</code> &rarr; <code>{escape(comes)}</code></li>"
        for given, comes in EXAMPLES[name]
    )
    return (
        f"<h3>{escape(tr('function {name}').format(name=name))}</h3>"
        f'<div class="description"><p>{escape(text)}</p></div>'
        f'<h4>{escape(tr("Syntax"))}</h4><div class="syntax"><code>{escape(SYNTAX[name])}</code></div>'
        f'<h4>{escape(tr("Arguments"))}</h4><div class="arguments"><table>{rows}</table></div>'
        f'<h4>{escape(tr("Examples"))}</h4><div class="examples"><ul>{examples}</ul></div>'
    )
