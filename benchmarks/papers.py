"""What it takes to set every paper of the catalogue, and to find that nothing has changed."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

from site_builder.build import context_of
from site_builder.build_kit import Order, job_of, kit_maker
from site_builder.check import check_project
from site_builder.kit.contents import papers
from site_builder.kit.store import Store
from site_builder.planning import Choices

from .projects import ROOT

EVENING = Choices(day=date(2027, 1, 14), start=18 * 60 + 30, participants=18, practices=12)


def set_all(keep: Path) -> tuple[int, float, int]:
    """Set the papers of all meetings; give how many there are, the CPU seconds, and how many were made anew."""
    library, _ = check_project(ROOT, context_of(ROOT).today)
    context, press, store = context_of(ROOT), kit_maker().press, Store(keep)
    began, count = time.process_time(), 0
    for package in library.packages:
        for script in package.meetings:
            for paper in papers(job_of(Order(library, package, script, EVENING), context)):
                store.get(press.mark(paper), lambda paper=paper: press.set(paper))
                count += 1
    return count, time.process_time() - began, store.made
