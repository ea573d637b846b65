"""The real catalogue, built once, served on this machine, opened in a real Chromium."""

from __future__ import annotations

import fcntl
import os
import subprocess
import sys
import threading
from datetime import datetime, timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal
from zoneinfo import ZoneInfo

import pytest

from tests.conftest import EPOCH, ROOT

from .evening import START

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, BrowserContext, Page

ColorScheme = Literal["light", "dark"]
FORGET = "() => { try { localStorage.clear(); sessionStorage.clear() } catch { /* an empty page has none */ } }"


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """A browser that closes a page early is no news."""


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of this repository's own packages, built once for all the processes of a run."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    target = shared / "catalogue" / "site"
    with (shared / "catalogue.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not target.exists():
            build(target)
    return target


def build(target: Path) -> None:
    command = [Path(sys.executable).parent / "klyngepakker", "build", "--project", ROOT, "--output", target]
    result = subprocess.run(command, env={**os.environ, "SOURCE_DATE_EPOCH": EPOCH}, capture_output=True, text=True)
    assert result.returncode == 0, result.stderr


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the site is served."""
    server = Server(("127.0.0.1", 0), partial(Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


class Windows:
    """Pages in a few windows that stay open, for a new window costs more than most pages. Each test begins clean."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.contexts: dict[tuple[object, ...], BrowserContext] = {}

    def page(self, width: int, height: int, scheme: ColorScheme, now: datetime | None, **options: Any) -> Page:
        # A clock that was set once stays set for a window's later pages: those without one have windows of their own.
        key = (now is None, *sorted(options.items()))
        if key not in self.contexts:
            self.contexts[key] = self.browser.new_context(locale="da-DK", **options)
        page = self.contexts[key].new_page()
        page.set_viewport_size({"width": width, "height": height})
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        if now:
            page.clock.set_fixed_time(now)
        return page

    def clean(self) -> None:
        """Forget what the pages have stored, and close them."""
        for context in self.contexts.values():
            context.clear_permissions()
            for page in context.pages:
                page.evaluate(FORGET)
                page.close()


@pytest.fixture(scope="session")
def all_windows(browser: Browser) -> Windows:
    return Windows(browser)


@pytest.fixture
def windows(all_windows: Windows) -> Iterator[Windows]:
    """The windows of this process, cleaned after each test."""
    yield all_windows
    all_windows.clean()


@pytest.fixture
def open_page(windows: Windows, address: str) -> Callable[..., Page]:
    """Open a page of the site: open_page("katalog/index.html", width=320, scheme="dark", javascript=False)."""

    def open_one(
        path: str, *, width: int = 1280, scheme: ColorScheme = "light", javascript: bool = True,
        now: datetime | None = None,
    ) -> Page:  # fmt: skip
        page = windows.page(width, 900, scheme, now, java_script_enabled=javascript)
        page.goto(f"{address}/{path}")
        return page

    return open_one


@pytest.fixture
def open_plan(open_page: Callable[..., Page]) -> Callable[..., Page]:
    """Open a page on a day of which it is known which deadlines are passed."""
    return partial(open_page, now=datetime(2026, 11, 22, 12, tzinfo=ZoneInfo("Europe/Copenhagen")))


@pytest.fixture
def at(windows: Windows, address: str) -> Callable[..., Page]:
    """Open a page at so many minutes past 18.30 on the evening of the meeting; the clock stands until it is moved."""

    def open_at(
        path: str, minutes: float = 0, *, width: int = 1280, height: int = 720, scheme: ColorScheme = "light",
        root: str = address,
    ) -> Page:  # fmt: skip
        now = START + timedelta(minutes=minutes)
        page = windows.page(width, height, scheme, now, timezone_id="Europe/Copenhagen")
        page.goto(f"{root}/{path}")
        return page

    return open_at
