"""Write the names of countries in the languages of maps from Unicode CLDR; run by scripts/make_country_names."""

import json
import sys
from pathlib import Path

from babel import Locale, __version__

LANGUAGES = ("en", "ru", "kk", "ky", "tg", "uz")
# Names of the United Nations where CLDR has another one, English and Russian; None: no name, maps have that of their
# layer. In the other languages CLDR has none that is the same.
INSTEAD: dict[str, tuple[str, str] | None] = {
    "FK": ("Falkland Islands (Malvinas)", "Фолклендские (Мальвинские) острова"),
    "MM": ("Myanmar", "Мьянма"),
    "PS": ("State of Palestine", "Государство Палестина"),
    "TW": None,
}


def names_of(code: str) -> list[str]:
    """Return the names of a country in LANGUAGES, "" where there is none."""
    if code in INSTEAD:
        return [*(INSTEAD[code] or ("", "")), *[""] * (len(LANGUAGES) - 2)]
    return [Locale.parse(language).territories.get(code, "") for language in LANGUAGES]


def main(countries: Path, out: Path) -> None:
    """Write the names of the countries listed in a file."""
    listed = json.loads(countries.read_text(encoding="utf-8"))["countries"]
    lines = [
        f"    {json.dumps(each['iso2'])}: {json.dumps(names, ensure_ascii=False)}"
        for each in listed
        if any(names := names_of(each["iso2"]))
    ]
    head = {
        "source": f"Unicode CLDR as in the PyPI package babel {__version__} (Unicode-3.0); names of the United Nations "
        f"for {', '.join(code for code, names in INSTEAD.items() if names)}",
        "languages": list(LANGUAGES),
    }
    start = ",\n".join(f"  {json.dumps(key)}: {json.dumps(value)}" for key, value in head.items())
    out.write_text(f'{{\n{start},\n  "names": {{\n' + ",\n".join(lines) + "\n  }\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
