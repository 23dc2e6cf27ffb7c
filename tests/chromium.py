"""A page in headless Chromium, asked and touched by its debugging pipe: no driver, no port, no waiting by the clock."""

import base64
import json
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

# Generous: a busy machine is slow, not broken.
PATIENCE_S = 90
_OPTIONS = (
    *("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"),
    *("--disable-extensions", "--disable-background-networking", "--disable-component-update"),
    *("--disable-sync", "--no-default-browser-check", "--hide-scrollbars", "--remote-debugging-pipe"),
    # Whatever a page asked of a network would fail, and is seen in `requests` all the same.
    "--host-resolver-rules=MAP * ~NOTFOUND",
)
_KEYS = {"Enter": 13, "Escape": 27, "Tab": 9, "ArrowDown": 40, "ArrowUp": 38, "Home": 36, "End": 35}


class Page:
    """The one page of a browser. requests: addresses it asked for; errors: what it complained of."""

    def __init__(self, to_browser: int, from_browser: int):
        self._out, self._in = os.fdopen(to_browser, "wb", 0), os.fdopen(from_browser, "rb", 0)
        self._rest, self._number, self._session = b"", 0, ""
        self.requests: list[str] = []
        self.errors: list[str] = []

    def attach(self) -> None:
        """Take the first page there is, and listen to what it asks for and complains of."""
        pages: list[dict] = []
        until = time.monotonic() + PATIENCE_S
        while not pages and time.monotonic() < until:
            found = self._call("Target.getTargets")["targetInfos"]
            pages = [each for each in found if each["type"] == "page"]
        given = self._call("Target.attachToTarget", targetId=pages[0]["targetId"], flatten=True)
        self._session = given["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self._call(f"{domain}.enable")

    def open(self, path: Path, width: int = 1400, height: int = 900) -> None:
        """Open a file from the disk, and wait until it says that it is ready."""
        self.resize(width, height)
        calm = [{"name": "prefers-reduced-motion", "value": "reduce"}]
        self._call("Emulation.setEmulatedMedia", features=calm)
        self._call("Page.navigate", url=path.as_uri())
        self.wait("document.documentElement?.dataset.ready === 'yes'")

    def resize(self, width: int, height: int) -> None:
        """Give the page a size in pixels."""
        self._call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=False,
        )

    def ask(self, expression: str) -> Any:
        """Return the value of an expression in the page."""
        given = self._call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in given:
            raise AssertionError(given["exceptionDetails"]["exception"].get("description", given))
        return given["result"].get("value")

    def wait(self, condition: str) -> None:
        """Wait until an expression is true; AssertionError, with what the page complained of, when it never is."""
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            if self.ask(f"Boolean({condition})"):
                return
            time.sleep(0.05)
        raise AssertionError(f"never came true: {condition}; {self.errors}")

    def press(self, key: str) -> None:
        """Press and let go of a key, as a hand would."""
        known = {"key": key, "code": key, "windowsVirtualKeyCode": _KEYS[key]}
        typed = {"text": "\r"} if key == "Enter" else {}
        self._call("Input.dispatchKeyEvent", type="keyDown", **known, **typed)
        self._call("Input.dispatchKeyEvent", type="keyUp", **known)

    def write(self, text: str) -> None:
        """Write a text where the page has its focus."""
        self._call("Input.insertText", text=text)

    def click(self, x: float, y: float) -> None:
        """Move to a place of the window, and click there."""
        self._call("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)
        for kind in ("mousePressed", "mouseReleased"):
            self._call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def picture(self, path: Path) -> None:
        """Save what is seen as a PNG."""
        path.write_bytes(base64.b64decode(self._call("Page.captureScreenshot", format="png")["data"]))

    def paper(self, path: Path, own_size: bool = False) -> None:
        """Save what would be printed as a PDF, on paper of the size that the page asks for or the browser's own."""
        given = self._call("Page.printToPDF", printBackground=True, preferCSSPageSize=own_size)
        path.write_bytes(base64.b64decode(given["data"]))

    def close(self) -> None:
        """End the browser."""
        self._session = ""
        self._send("Browser.close", {})

    def _send(self, method: str, values: dict[str, Any]) -> int:
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": values}
        if self._session:
            message["sessionId"] = self._session
        self._out.write(json.dumps(message).encode() + b"\0")
        return self._number

    def _call(self, method: str, **values: Any) -> dict[str, Any]:
        number = self._send(method, values)
        while True:
            message = self._next()
            if message.get("id") == number:
                if "error" in message:
                    raise AssertionError(f"{method}: {message['error']}")
                return message["result"]
            self._hear(message)

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            chunk = self._in.read(1 << 16)
            if not chunk:
                raise AssertionError("the browser has ended")
            self._rest += chunk
        text, _, self._rest = self._rest.partition(b"\0")
        return json.loads(text)

    def _hear(self, message: dict[str, Any]) -> None:
        values = message.get("params", {})
        if message.get("method") == "Network.requestWillBeSent":
            self.requests.append(values["request"]["url"])
        elif message.get("method") == "Runtime.exceptionThrown":
            self.errors.append(
                values["exceptionDetails"].get("exception", {}).get("description", str(values))
            )
        elif message.get("method") == "Log.entryAdded":
            self.errors.append(values["entry"]["text"])


@contextmanager
def chromium() -> Iterator[Page]:
    """Yield the page of a browser with a profile of its own, which ends with it."""
    program = shutil.which("chromium")
    assert program, "chromium is not installed: run scripts/setup"
    profile = tempfile.mkdtemp(prefix="chromium-")
    commands, to_browser = os.pipe()
    from_browser, answers = os.pipe()
    # The pipe has to be the third and fourth file of the browser.
    shell = ["bash", "-c", f'exec "$0" "$@" 3<&{commands} 4>&{answers}']
    with (Path(profile) / "said.txt").open("wb") as said:
        process = subprocess.Popen(
            [*shell, program, *_OPTIONS, f"--user-data-dir={profile}/user", "about:blank"],
            pass_fds=(commands, answers),
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
        )
    os.close(commands)
    os.close(answers)
    page = Page(to_browser, from_browser)
    try:
        page.attach()
        yield page
        page.close()
        process.wait(PATIENCE_S)
    finally:
        process.kill()
        process.wait()
        shutil.rmtree(profile, ignore_errors=True)


@contextmanager
def nothing_else_asked(page: Page) -> Iterator[list[Path]]:
    """Yield a list for the files a test opens: nothing else may have been asked for, and nothing gone wrong."""
    page.requests.clear()
    page.errors.clear()
    files: list[Path] = []
    yield files
    asked = [each for each in page.requests if not each.startswith("data:")]
    assert asked == [each.as_uri() for each in files]
    assert page.errors == []
