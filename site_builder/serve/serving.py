"""The loop: something was saved, so look, build what differs, and tell the browsers."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from watchfiles import watch

from ..diagnostics import has_errors
from ..reports import as_text
from ..reports.text import summary
from ..site.engine import EngineFault
from .fault_page import fault_page, trouble_page
from .kits import Kits
from .server import Shown, start
from .window import Window

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from threading import Event

    Say = Callable[[str], None]


class PortTaken(Exception):
    """Somebody else serves on this port."""


def serve_project(project: Path, port: int, say: Say, stop: Event | None = None) -> None:
    """Serve until Ctrl-C (or until `stop` is set). Raises PortTaken."""
    site = project / "build" / "serve" / "site"
    site.mkdir(parents=True, exist_ok=True)
    window, shown = Window(project, site), Shown()
    try:
        server = start(site, port, shown, Kits(project, window).file)
    except OSError:
        raise PortTaken from None
    say(f"http://127.0.0.1:{server.server_port}/  (Ctrl-C stopper)")
    say("Bygger stedet første gang …")
    _whole(window, shown, project, say)
    watched = [p for p in (project / "packages", project / "data_samples", project / "mkdocs.yml") if p.exists()]
    try:
        # The first round, empty or not, finds what was saved while the site was built for the first time.
        first = True
        for changes in watch(*watched, debounce=120, step=40, stop_event=stop, yield_on_timeout=True, rust_timeout=500):
            if changes or first:
                _saved(window, shown, project, say)
            first = False
    except KeyboardInterrupt:
        pass
    finally:
        server.shutdown()


def _whole(window: Window, shown: Shown, project: Path, say: Say) -> None:
    if not window.check():
        _tell_faults(window, shown, project, say)
        return
    _attempt(window.build_all, shown, say)


def _saved(window: Window, shown: Shown, project: Path, say: Say) -> None:
    before = window.diagnostics
    if not window.check():
        _tell_faults(window, shown, project, say)
    elif not window.built:
        _attempt(window.build_all, shown, say)
    else:
        # The saved package first, for its author waits; then what it changes elsewhere.
        _attempt(window.build_changed_packages, shown, say)
        _attempt(window.build_the_rest, shown, say, quiet=True)
    if window.diagnostics and window.diagnostics != before and not has_errors(window.diagnostics):
        say(as_text(window.diagnostics, project))


def _tell_faults(window: Window, shown: Shown, project: Path, say: Say) -> None:
    say(as_text(window.diagnostics, project))
    shown.announce(fault_page(window.diagnostics, project))


def _attempt(build: Callable[[], bool | None], shown: Shown, say: Say, *, quiet: bool = False) -> None:
    began = time.monotonic()
    try:
        changed = build()
    except (EngineFault, OSError) as fault:
        say(f"Siderne kunne ikke bygges: {fault}")
        shown.announce(trouble_page(str(fault)))
        return
    if changed is not False or shown.fault:
        shown.announce()
        if not quiet:
            say(f"Bygget på {time.monotonic() - began:.1f} s. {summary([])}".replace(".", ",", 1))
