"""A small server on 127.0.0.1: the site's files, a fault page when something is wrong, and word of every change."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

from ..kit.press import PressFault
from .fault_page import LAST_GOOD, trouble_page

Make = Callable[[str], "tuple[bytes, str] | None"]

LIVE = "/__skift__"
WAIT_SECONDS = 25
NUMBER = re.compile(r"[0-9]{1,9}")
# Asks until the number is another than the page's own, then loads the page again.
SCRIPT = """<script>(function ask(n){fetch("%s?"+n).then(r=>r.text()).then(m=>{m==n?ask(n):location.reload()})
.catch(()=>setTimeout(ask,1000,n))})("%d")</script>"""


class Shown:
    """What browsers are told: the number of the newest state, and the fault page if there is one."""

    def __init__(self) -> None:
        self.number = 0
        self.fault = ""
        self._changed = threading.Condition()

    def announce(self, fault: str = "") -> None:
        """Tell every waiting browser that there is something new."""
        with self._changed:
            self.number += 1
            self.fault = fault
            self._changed.notify_all()

    def wait_beyond(self, number: int) -> int:
        """Wait until there is something newer than `number`, or for a while; give the newest number."""
        with self._changed:
            self._changed.wait_for(lambda: self.number != number, WAIT_SECONDS)
            return self.number


class Handler(SimpleHTTPRequestHandler):
    """Serves one site folder; pages get the script that loads them again."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments: object, shown: Shown, make: Make, site: Path) -> None:
        self.shown = shown
        self.make = make
        super().__init__(*arguments, directory=str(site))  # type: ignore[arg-type]  # passed on unread

    def do_GET(self) -> None:
        """Answer a request."""
        url = urlsplit(self.path)
        if url.path == LIVE:
            number = self.shown.wait_beyond(int(url.query) if NUMBER.fullmatch(url.query) else -1)
            self._send(str(number).encode(), "text/plain")
        elif made := self._made(url.path):
            self._send(*made)
        elif self._is_page(url.path):
            self._page(url.path, last_good=url.query == LAST_GOOD)
        else:
            self._file()

    def _made(self, path: str) -> tuple[bytes, str] | None:
        try:
            return self.make(path)
        except PressFault as fault:
            return trouble_page(str(fault)).encode(), "text/html; charset=utf-8"

    def _file(self) -> None:
        try:
            super().do_GET()
        except ValueError:  # an address that cannot be a file's
            self.send_error(404)

    def _is_page(self, path: str) -> bool:
        return path.endswith((".html", "/"))

    def _page(self, path: str, *, last_good: bool) -> None:
        number = self.shown.number
        if self.shown.fault and not last_good:
            self._send_page(self.shown.fault, number)
            return
        file = self.translate_path(path if path.endswith(".html") else f"{path}index.html")
        try:
            self._send_page(Path(file).read_text("utf-8"), number)
        except (OSError, ValueError):  # no such page, or an address that cannot be a file's
            self.send_error(404)

    def _send_page(self, html: str, number: int) -> None:
        self._send((html + SCRIPT % (LIVE, number)).encode(), "text/html; charset=utf-8")

    def _send(self, data: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        with suppress(ConnectionError):
            self.wfile.write(data)

    def handle(self) -> None:
        """Answer until the browser hangs up; it does so on every page it leaves, and that is nobody's fault."""
        with suppress(ConnectionError):
            super().handle()

    def end_headers(self) -> None:
        """Forbid keeping: an author must see what was saved now."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, *_: object) -> None:
        """Stay silent: the terminal is for the diagnostics."""


def start(site: Path, port: int, shown: Shown, make: Make = lambda _: None) -> ThreadingHTTPServer:
    """Serve a folder on 127.0.0.1 in threads of its own, and what `make` makes of an address. Raises OSError (port)."""
    server = ThreadingHTTPServer(("127.0.0.1", port), partial(Handler, shown=shown, make=make, site=site))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server
