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
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.conftest import EPOCH, ROOT

from .chromium import ARGUMENTS, MEND, find_chromium
from .evening import START

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


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


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A Chromium; without one the test fails and says what mends it."""
    path = find_chromium()
    if path is None:
        pytest.fail(MEND)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture
def open_page(browser: Browser, address: str) -> Iterator[Callable[..., Page]]:
    """Open a page of the site: open_page("katalog/index.html", width=320, scheme="dark", javascript=False)."""
    contexts = []

    def open_one(
        path: str, *, width: int = 1280, scheme: str = "light", javascript: bool = True, now: datetime | None = None
    ) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=javascript,
            reduced_motion="reduce", locale="da-DK",
        )  # fmt: skip
        contexts.append(context)
        page = context.new_page()
        if now:
            page.clock.set_fixed_time(now)
        page.goto(f"{address}/{path}")
        return page

    yield open_one
    for context in contexts:
        context.close()


@pytest.fixture
def open_plan(open_page: Callable[..., Page]) -> Callable[..., Page]:
    """Open a page on a day of which it is known which deadlines are passed."""
    return partial(open_page, now=datetime(2026, 11, 22, 12, tzinfo=ZoneInfo("Europe/Copenhagen")))


@pytest.fixture
def at(browser: Browser, address: str) -> Iterator[Callable[..., Page]]:
    """Open a page at so many minutes past 18.30 on the evening of the meeting; the clock stands until it is moved."""
    contexts = []

    def open_at(
        path: str, minutes: float = 0, *, width: int = 1280, height: int = 720, scheme: str = "light",
        root: str = address,
    ) -> Page:  # fmt: skip
        context = browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme, timezone_id="Europe/Copenhagen",
            locale="da-DK", reduced_motion="reduce",
        )  # fmt: skip
        contexts.append(context)
        page = context.new_page()
        page.clock.set_fixed_time(START + timedelta(minutes=minutes))
        page.goto(f"{root}/{path}")
        return page

    yield open_at
    for context in contexts:
        context.close()
