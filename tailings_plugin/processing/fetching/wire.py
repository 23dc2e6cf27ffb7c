"""What those who fetch one file need of the network of a run."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from .cache import Cache
from .exchange import Answer, Receive

Done = TypeVar("Done")


class Wire(Protocol):
    """network.Network, for the modules below it."""

    cache: Cache | None
    bytes_received: int

    def look(self) -> None:
        """Raise Cancelled when the user cancelled."""

    def ask(self, url: str, headers: dict[str, str], receive: Receive, body: bytes | None = None) -> Answer:
        """Send one request."""

    def patiently(
        self, url: str, ask: Callable[[], Done], progress: Callable[[], int], patient: bool = True
    ) -> Done:
        """Ask again after a while when the connection breaks."""
