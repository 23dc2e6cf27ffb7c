"""Where the Help button of a dialog leads: to the web, or in a window to a page on this computer."""

from collections.abc import Callable

from ..about import HOMEPAGE, VERSION

# Makes the page of a tool and returns its address, None where it cannot. A window sets it: what runs without one has
# nobody to read a page, and must write none.
_make_page: Callable[[str], str | None] | None = None


def made_by(make_page: Callable[[str], str | None] | None) -> None:
    """Let pages be made on this computer from now on, or with None no longer."""
    global _make_page
    _make_page = make_page


def help_address(algorithm_id: str) -> str:
    """Return the address of the help of a tool."""
    own = _make_page(algorithm_id) if _make_page is not None else None
    return own or web_address(algorithm_id)


def web_address(algorithm_id: str) -> str:
    """Return the address of the help of a tool on the web."""
    return f"{HOMEPAGE}/algorithms/{algorithm_id}/?version={VERSION}"
