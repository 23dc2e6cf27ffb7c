"""Colours and sizes of the map: every figure of its look in one place.

The four classes grow darker in even steps (lightness about 90, 74, 49, 23), so they can be told apart in grey
and by colour-blind readers; shape carries the status, so colour never stands alone.
"""

from ...pages.page import RAMP

CLASS_COLOURS = dict(zip(("low", "medium", "high", "very_high"), RAMP, strict=True))
CLASS_SIZES_MM = {"low": 2.6, "medium": 3.4, "high": 4.3, "very_high": 5.3}
CROSSING_SIZE_MM = 3.8
# Of several facilities together.
GROUP_SIZE_MM = 6.4
UNRATED_COLOUR = "#ffffff"
UNRATED_SIZE_MM = 2.2

STATUS_GROUPS = {
    "active": ("active",),
    "closed": ("inactive", "temporarily_closed", "closed", "rehabilitated"),
    "abandoned": ("neglected", "abandoned"),
    "unknown": ("unknown",),
}

SEA = "#dbe7ee"
LAND = "#f1eee7"
LAND_IN_FOCUS = "#fdfcf9"
BORDER = "#a3978a"
COUNTRY_INK = "#776d62"
PLACE_INK = "#5b5b5b"
RIVER = "#9fc0d6"
PATH = "#1f5f93"
PATH_UNKNOWN = "#8f8f8f"
# Upper limits in hours; the last colour is for what comes later.
ARRIVAL_HOURS = (6, 12, 24, 48, 96)
ARRIVAL_COLOURS = ("#081d58", "#1d4f9e", "#2f86bd", "#46b0c4", "#8ed0b8", "#c3e3b4")
ZONE = "#7a5aa6"
# From the lowest release to the highest, which reaches farthest: lightness about 28, 55, 82, so told apart in grey too.
ZONE_LEVELS = {"low": "#5b2f91", "middle": "#9a76c8", "high": "#d6c3ec"}
# A zone narrower on paper than the line of its path is drawn so wide (mm) at scales smaller than 1 : so much.
ZONE_LEAST_MM, ZONE_WIDENED_FROM = 2.4, 150_000
CROSSING = "#123f5c"
HIT_INK = "#8c2d04"
ALARM = "#c40018"
INK = "#262626"
QUIET_INK = "#5f5f5f"
RULE = "#b9b4ac"
PAPER = "#ffffff"
GRATICULE = "#9aa7ae"
ACCENT = "#6d1032"
